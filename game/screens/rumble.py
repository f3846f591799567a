"""What a pad tells the hands: hair on the neck, being noticed, being caught; and his own loud deeds."""

from __future__ import annotations

from collections.abc import Iterable

from game.world.beings import Poise
from game.world.events import DayEnded, Event, HailLanded, Pulsed
from game.world.events_hands import LockPressed, Sprung
from game.world.events_minds import Grabbed, PoiseChanged, Warned

QUIET = (0.0, 0.0)
POISES = {Poise.CURIOUS: (0.25, 0.15), Poise.SEARCHING: (0.4, 0.25), Poise.HUNTING: (0.8, 0.4),
          Poise.SUSPICIOUS: (0.3, 0.2), Poise.KNOWING: (0.7, 0.4)}  # fmt: skip


def shaking(happened: Iterable[Event]) -> tuple[float, float]:
    """How strongly (0..1) and for how long (seconds): the strongest of what has happened."""
    return max((_of(event) for event in happened), default=QUIET)


def _of(event: Event) -> tuple[float, float]:
    match event:
        case Warned():
            return 0.3, 0.25
        case PoiseChanged(poise=poise):
            return POISES.get(poise, QUIET)
        case Grabbed() | DayEnded():
            return 1.0, 0.6
        case HailLanded() | Sprung():
            return 0.4, 0.15
        case Pulsed():
            return 0.5, 0.3
        case LockPressed():
            return 0.2, 0.06
    return QUIET
