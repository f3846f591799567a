"""The narrow door to the machine's input, and its null twin; the real one is in `pygame_port`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from game.control.inputs import Inputs


class Port(Protocol):
    """Gives one frame's reading each time it is asked."""

    def read(self) -> Inputs:
        """What has happened since the last reading, and what is held now."""

    def rumble(self, strength: float, seconds: float) -> None:
        """Shake the pad. strength: 0..1."""


class ScriptPort:
    """The null port: one scripted reading a frame, then nothing more."""

    def __init__(self, script: Iterable[Inputs]) -> None:
        self._script = iter(script)
        self.rumbled: list[tuple[float, float]] = []

    def read(self) -> Inputs:
        """The next of the script."""
        return next(self._script, Inputs())

    def rumble(self, strength: float, seconds: float) -> None:
        """Notes it in `rumbled`."""
        self.rumbled.append((strength, seconds))
