"""What happens on a village day, for the screen to tell."""

from __future__ import annotations

from dataclasses import dataclass

from game.village.state import Guess, Note


@dataclass(frozen=True, slots=True)
class Told:
    """Words of the story."""

    text: str


@dataclass(frozen=True, slots=True)
class Noted:
    """He has sensed something, and writes it down."""

    note: Note


@dataclass(frozen=True, slots=True)
class Proved:
    """A guess has come true, or not."""

    guess: Guess


@dataclass(frozen=True, slots=True)
class Changed:
    """what: "purse", "rumour", "wards", ... by: how much, in its own unit."""

    what: str
    by: float


@dataclass(frozen=True, slots=True)
class Sharpened:
    """The sense has gained by so much, 0..1; less than 0 where it rusts."""

    by: float


@dataclass(frozen=True, slots=True)
class Woke:
    """A new day."""

    day: int


Event = Told | Noted | Proved | Changed | Sharpened | Woke
