"""The narrow door to the machine's sound, and its null twin; the real one is in `mixer`."""

from __future__ import annotations

from typing import Protocol


class NoDevice(Exception):
    """There is no sound device, or it cannot be opened."""


class Speaker(Protocol):
    """Plays effects by name."""

    def play(self, name: str, volume: float) -> None:
        """volume: 0..1."""


class NullSpeaker:
    """Notes what it would have played."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, name: str, volume: float) -> None:
        """Adds the name to `played`."""
        self.played.append(name)
