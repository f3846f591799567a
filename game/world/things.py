"""Things that the day's doings leave in the world: doors, traps, bait, what flies, what is heard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.world.evidence import Who
from game.world.items import Item
from game.world.level import Plane, Point


class Sounding(Enum):
    """What makes a noise; only a step may pass for anybody's."""

    STEP = "a step"
    PEBBLE = "a pebble"
    BLAST = "a blast"
    DOOR = "a door"
    LEAP = "a leap"
    TRAP = "a trap"
    SHOUT = "a shout"
    GIGGLE = "giggling"
    LOCK = "a lock"
    STRUGGLE = "a struggle"
    FIRE = "fire"


@dataclass(frozen=True, slots=True)
class Noise:
    """Something that can be heard in this tick. reach: metres over open ground. by: who made it, None is
    Iruka or what he did."""

    sounding: Sounding
    point: Point
    plane: Plane
    reach: float
    by: Who | None = None


@dataclass(slots=True)
class Door:
    """How a door stands. The spec of the same number in the level says where it is."""

    open: bool
    locked: bool
    moved_at: int = -1  # tick
    moved_by_him: bool = False  # Iruka, not one of them
    pins_held: int = 0  # pins of its lock that hold, since he left off
    pins_until: int = 0  # tick, until which they do


@dataclass(slots=True)
class Trap:
    """Something set: armed, sprung, or being built."""

    item: Item
    point: Point
    plane: Plane
    built: int = 0  # ticks of work
    armed: bool = False
    sprung_at: int = -1  # tick
    by: Who | None = None  # a pupil; None is Iruka
    caught_in: int = -1  # number of the shift in which it caught a cloaked one; -1 it has not


@dataclass(slots=True)
class Bait:
    """Food that lies there. eaten_at: tick, -1 while it is there."""

    item: Item
    point: Point
    plane: Plane
    eaten_at: int = -1


@dataclass(frozen=True, slots=True)
class Throw:
    """Something in the air."""

    item: Item
    start: Point
    end: Point
    plane: Plane
    lands_on: Plane
    thrown: int  # tick
    lands: int  # tick


@dataclass(frozen=True, slots=True)
class Cloud:
    """Powder in the air: who is in it can be seen."""

    point: Point
    plane: Plane
    begins: int  # tick
    ends: int


@dataclass(slots=True)
class Lock:
    """A lock under his hands. pins: how many are left. give: the heading (0..1023) at which the pin
    gives. begun: tick. pick: the heading in which the pick points."""

    door: int
    pins: int
    give: int
    begun: int
    pressed: int = 0  # ticks
    pick: int = 0


@dataclass(slots=True)
class LetterState:
    """What has become of a letter."""

    taken: bool = False
    read: int = 0  # ticks
    done: bool = False


@dataclass(slots=True)
class LampState:
    """Whether a lamp burns."""

    lit: bool = True
    out_at: int = -1  # tick
