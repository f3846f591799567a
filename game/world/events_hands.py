"""What Iruka's means have done, as events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.world.evidence import Who
from game.world.items import Item
from game.world.places import Plane, Point


@dataclass(frozen=True, slots=True)
class Thrown:
    """Something left his hand."""

    item: Item
    start: Point
    end: Point
    lands: int  # tick


@dataclass(frozen=True, slots=True)
class Landed:
    """It came down. hit: whom it met."""

    item: Item
    point: Point
    plane: Plane
    hit: Who | None = None


@dataclass(frozen=True, slots=True)
class SetDown:
    """Something was set on the ground."""

    item: Item
    point: Point
    plane: Plane


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Something was taken into the pouch."""

    item: Item
    count: int
    point: Point


@dataclass(frozen=True, slots=True)
class Sprung:
    """A trap went off."""

    item: Item
    point: Point
    plane: Plane
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class WardCrossed:
    """Somebody crossed a ward of his."""

    point: Point
    plane: Plane


@dataclass(frozen=True, slots=True)
class DoorMoved:
    """A door was opened or shut. by: None is Iruka."""

    door: int
    open: bool
    point: Point
    by: Who | None = None


@dataclass(frozen=True, slots=True)
class LockPressed:
    """He pressed at a pin. held: whether it stays. left: pins to go."""

    door: int
    held: bool
    left: int


@dataclass(frozen=True, slots=True)
class LockOpened:
    """A lock gave way."""

    door: int


@dataclass(frozen=True, slots=True)
class LetterRead:
    """He has read a letter."""

    letter: int


@dataclass(frozen=True, slots=True)
class LetterDropped:
    """He stopped reading before the end."""

    letter: int


@dataclass(frozen=True, slots=True)
class Climbed:
    """He begins to climb or leap to another place. leap: quick and loud."""

    point: Point
    plane: Plane  # where he will be
    leap: bool


@dataclass(frozen=True, slots=True)
class FireBreathed:
    """A breath of fire."""

    point: Point
    heading: int


@dataclass(frozen=True, slots=True)
class RopesStrained:
    """He worked at his ropes. left: 0..1, how fast they still sit."""

    left: float


@dataclass(frozen=True, slots=True)
class RopesOff:
    """The ropes fell."""

    point: Point


@dataclass(frozen=True, slots=True)
class Planned:
    """A pupil was asked to build."""

    person: int
    item: Item
    point: Point


@dataclass(frozen=True, slots=True)
class LampOut:
    """A lamp went out."""

    lamp: int
    point: Point


@dataclass(frozen=True, slots=True)
class Struck:
    """The ally put somebody out of action."""

    who: Who
    point: Point


@dataclass(frozen=True, slots=True)
class Swapped:
    """The player leads the other body now."""

    ally: bool


@dataclass(frozen=True, slots=True)
class CheckpointReached:
    """The day is remembered from here."""

    checkpoint: int


class Hiding(Enum):
    """How he goes unnoticed."""

    COVER = "cover"
    CROWD = "crowd"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class HidingChanged:
    """He slipped into cover or a crowd, or out of it."""

    hiding: Hiding


HandEvent = (
    Thrown | Landed | SetDown | TakenUp | Sprung | WardCrossed | DoorMoved | LockPressed | LockOpened
    | LetterRead | LetterDropped | Climbed | FireBreathed | RopesStrained | RopesOff | Planned | LampOut
    | Struck | Swapped | CheckpointReached | HidingChanged
)
