"""The narrow door to the machine's sound, and its null twin; the real one is in `mixer`."""

from __future__ import annotations

from typing import Protocol

Ears = tuple[float, float]  # gains of left and right, 0..1


def heard_as(ears: Ears, mono: bool) -> Ears:
    """The gains that are really played: in mono, both get what the two have together, halved."""
    both = (ears[0] + ears[1]) / 2
    return (both, both) if mono else ears


class NoDevice(Exception):
    """There is no sound device, or it cannot be opened."""


class Speaker(Protocol):
    """Plays sounds by name: those of assets/sounds, with spaces for underscores. mono: both ears hear the
    same."""

    mono: bool

    def play(self, name: str, ears: Ears, muffled: bool = False) -> None:
        """Once. muffled: as if through a wall."""

    def loop(self, name: str, ears: Ears) -> None:
        """Round and round; (0, 0) ends it, and the next call begins it anew."""

    def load(self, name: str) -> None:
        """Reads a sound before it is needed."""

    def idle(self) -> None:
        """There is time: one more effect may be read."""


class NullSpeaker:
    """Notes what it would have played. `loops`: those that go round now, with their gains."""

    def __init__(self) -> None:
        self.mono = False
        self.played: list[str] = []
        self.ears: list[Ears] = []  # of each that was played
        self.loops: dict[str, Ears] = {}

    def play(self, name: str, ears: Ears, muffled: bool = False) -> None:
        """Adds the name to `played`."""
        self.played.append(name)
        self.ears.append(heard_as(ears, self.mono))

    def loop(self, name: str, ears: Ears) -> None:
        """Notes the gains."""
        if ears == (0.0, 0.0):
            self.loops.pop(name, None)
        else:
            self.loops[name] = heard_as(ears, self.mono)

    def load(self, name: str) -> None:
        """Nothing."""

    def idle(self) -> None:
        """Nothing."""
