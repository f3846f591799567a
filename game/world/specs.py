"""What a level holds besides ground and people: doors, ways up, lamps, things to take, places to use."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.items import Item
from game.world.places import Plane, Point, Rect


@dataclass(frozen=True, slots=True)
class DoorSpec:
    """A door: solid over its area while it is shut. The planes of a level do not hold it.

    lock: pins to be set by feel, 0 is unlocked. code: the word that opens it, "" for none; whoever has
    read the letter that holds it knows it. open: whether it begins open.
    """

    name: str
    area: Rect
    plane: Plane = Plane.GROUND
    lock: int = 0
    code: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class ClimbSpec:
    """A way between planes, or over a gap on the high one. kind: "climb", both ways; "leap", from
    `foot` to `top` alone, quick and loud."""

    foot: Point
    foot_plane: Plane
    top: Point
    top_plane: Plane
    kind: str = "climb"


@dataclass(frozen=True, slots=True)
class LampSpec:
    """A light for the eyes; the field knows nothing of it. reach: metres. strength: 0..1."""

    point: Point
    plane: Plane = Plane.GROUND
    reach: float = 6.0
    strength: float = 0.8


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """Something that lies there to be taken."""

    point: Point
    item: Item
    count: int = 1
    plane: Plane = Plane.GROUND


@dataclass(frozen=True, slots=True)
class LetterSpec:
    """A letter that lies somewhere. seconds: that reading takes. code: a word that it gives away."""

    name: str
    point: Point
    text: str
    plane: Plane = Plane.GROUND
    seconds: float = 3.0
    code: str = ""


@dataclass(frozen=True, slots=True)
class SpotSpec:
    """A place where something can be set well. kind: "trap" or "bait". taste: whose bait is eaten there,
    the name of an item, "" for any."""

    name: str
    kind: str
    point: Point
    plane: Plane = Plane.GROUND
    taste: str = ""


@dataclass(frozen=True, slots=True)
class CheckpointSpec:
    """A place where the day is remembered."""

    name: str
    area: Rect
    plane: Plane = Plane.GROUND


@dataclass(frozen=True, slots=True)
class ShiftSpec:
    """Who is on duty from a time on. at: seconds. on: names of watchers; all others are away.
    after: not before the goals up to this order are done; 0 waits for none."""

    at: float
    on: tuple[str, ...]
    after: int = 0


@dataclass(frozen=True, slots=True)
class AllySpec:
    """A second body for the player: where he begins. kind: who he is."""

    point: Point
    plane: Plane = Plane.GROUND
    heading: int = 256
    kind: str = "kakashi"
