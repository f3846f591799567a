"""Raw input as plain data: what the port reads, what a null port is scripted with. No pygame here."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pad:
    """A gamepad's state: sticks -1..1 (right and down positive), triggers 0..1. buttons: what is down.
    name: as it calls itself."""

    left: tuple[float, float] = (0.0, 0.0)
    right: tuple[float, float] = (0.0, 0.0)
    left_trigger: float = 0.0
    right_trigger: float = 0.0
    buttons: frozenset[str] = frozenset()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held down now. Keys by name ("w", "left", "ctrl", "space", "mouse right"); mouse in window
    pixels."""

    keys: frozenset[str] = frozenset()
    mouse: tuple[int, int] = (0, 0)
    pad: Pad | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """One frame's reading.

    keys, buttons: names of what went down since the last reading, in order. clicks: window pixels of
    left clicks. moved: whether the mouse moved. closed, blurred: the window's own events. pad_lost: the pad
    was taken away.
    """

    keys: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    clicks: tuple[tuple[int, int], ...] = ()
    moved: bool = False
    closed: bool = False
    blurred: bool = False
    pad_lost: bool = False
    held: Held = field(default_factory=Held)
