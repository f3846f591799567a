"""A level as the rules know it: grids and things that stand somewhere. No Tiled, no pictures.

Points are (x, y) in metres, y down. Tile grids are [row, col] with one cell a metre; field grids have
four cells a metre (`surfaces.FIELD_CELLS_PER_METRE`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.world.items import Item
from game.world.places import Plane as Plane
from game.world.places import Point as Point
from game.world.places import Rect as Rect
from game.world.specs import (
    AllySpec,
    CheckpointSpec,
    ClimbSpec,
    DoorSpec,
    ItemSpec,
    LampSpec,
    LetterSpec,
    ShiftSpec,
    SpotSpec,
)
from game.world.surfaces import WALL_REFLECT


def _left_out() -> NDArray[np.float64]:
    return np.zeros((0, 0))


@dataclass(frozen=True, slots=True, eq=False)
class PlaneGrid:
    """One plane of a level.

    solid: bool (4*height, 4*width); what stops a body and mirrors a packet.
    scatter: float64, same shape, 0..1. floor: bool (height, width); where one can stand.
    surface: one surface name a tile, (height, width) object array of str ("" where no floor is).
    reflect: float64, shape of solid, 0..1; share of a packet's energy kept at a bounce, read in solid
    cells alone. loss: float64, the same shape; energy lost per metre flown, 1/m. emission: float64, the
    same shape; energy units a second that a cell gives off, 0 in solid ones. Left out, all walls reflect
    alike, and nothing is lost in the air or given off. cover: float64, shape of floor, 0..1; how much a
    tile hides whoever stands still or sneaks there; left out, nowhere.
    Raises ValueError where one of these has another shape.
    """

    solid: NDArray[np.bool_]
    scatter: NDArray[np.float64]
    floor: NDArray[np.bool_]
    surface: NDArray[np.object_]
    reflect: NDArray[np.float64] = field(default_factory=_left_out)
    loss: NDArray[np.float64] = field(default_factory=_left_out)
    emission: NDArray[np.float64] = field(default_factory=_left_out)
    cover: NDArray[np.float64] = field(default_factory=_left_out)

    def __post_init__(self) -> None:
        for name, value in (("reflect", WALL_REFLECT), ("loss", 0.0), ("emission", 0.0)):
            given = getattr(self, name)
            if not given.size:
                object.__setattr__(self, name, np.full(self.solid.shape, value))
            elif given.shape != self.solid.shape:
                raise ValueError(f"{name} has shape {given.shape}, solid has {self.solid.shape}")
        if not self.cover.size:
            object.__setattr__(self, "cover", np.zeros(self.floor.shape))
        elif self.cover.shape != self.floor.shape:
            raise ValueError(f"cover has shape {self.cover.shape}, floor has {self.floor.shape}")


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A stop of a patrol: where, how long one stays (seconds), and where one looks meanwhile (heading,
    0..1023; -1 as one came)."""

    point: Point
    wait: float = 0.0
    look: int = -1


@dataclass(frozen=True, slots=True)
class Patrol:
    """A route walked to its end and back again."""

    name: str
    plane: Plane
    waypoints: tuple[Waypoint, ...]
    speed: float = 1.2  # metres a second


@dataclass(frozen=True, slots=True)
class EmitterSpec:
    """A steady or breathing source of ambient chakra."""

    point: Point
    plane: Plane
    power: float  # energy units a second
    breath: float = 0.0  # seconds of a breath; 0 = steady


@dataclass(frozen=True, slots=True)
class ZoneSpec:
    """A part of a plane where chakra or sound behaves otherwise.

    kind "dead": what flies there loses half of its energy every `half_length` metres, and the place
    gives off no ambient. "snow": each square metre that is not solid gives off `power` energy units a
    second. "ambient": the place gives off `ambient` energy units a second and square metre, whatever the
    map says. "hush": a step there is heard half as far.
    """

    kind: str  # "dead" | "snow" | "ambient" | "hush"
    area: Rect
    plane: Plane = Plane.GROUND
    half_length: float = 3.0  # metres
    power: float = 0.0
    ambient: float = 0.0


@dataclass(frozen=True, slots=True)
class WardSpec:
    """A ward: it gives off chakra along its outline, but for the spot of its concealed trigger.

    outline: metres, two points or more; a closed one ends where it began. power: energy units a second,
    of the whole outline. trigger: how far along the outline, 0..1; -1 is none.
    """

    outline: tuple[Point, ...]
    plane: Plane = Plane.GROUND
    power: float = 1.0
    trigger: float = -1.0


@dataclass(frozen=True, slots=True)
class PersonSpec:
    """Somebody who may be seen: teacher, pupil, passer-by, and whoever leaks.

    practise_every: seconds between two tries at a technique (0 = never); practise_power: energy
    units of one try; skill: share of them, 0..1, that is not wasted. patrol: name of a route, or "".
    gear: how brightly weapons and tools show, 0..2. power: energy units a second that he leaks, all the
    time, in breaths of `breath` seconds (0 = steadily). mind: what he makes of Iruka, by the name of a
    mind in `game.world.minds`; "" is nobody's business. senses: how well he senses chakra, 0..1. laughs:
    seconds between two fits of laughter with whoever else laughs (0 = never).
    """

    name: str
    kind: str  # "teacher" | "student" | "civilian"
    point: Point
    plane: Plane = Plane.GROUND
    heading: int = 256
    look: int = 0  # which of the drawn people of that kind
    patrol: str = ""
    practise_every: float = 0.0
    practise_power: float = 0.0
    skill: float = 0.0
    gear: float = 0.0
    power: float = 0.0
    breath: float = 0.0
    mind: str = ""
    senses: float = 0.0
    laughs: float = 0.0


@dataclass(frozen=True, slots=True)
class WatcherSpec:
    """A cloaked watcher and the posts he may take, first to last and round again (patrol names).

    cloak: "absorb" swallows what meets it, "refract" bends it round itself. quality: how well, 0..1;
    at 0 the field is exactly that of nobody. mind: by the name of a mind in `game.world.minds`. senses:
    how well he senses chakra, 0..1. taste: the item that he likes best, "" for none. follows: metres
    from which he comes along to a nearer post; 0 stays where he is. steady: does not waver, nor make
    room for who comes near; only to be sure that he has been found moves him.
    """

    name: str
    posts: tuple[str, ...]
    cloak: str = "absorb"
    quality: float = 1.0
    mind: str = "bodyguard"
    senses: float = 0.0
    taste: str = ""
    follows: float = 0.0
    steady: bool = False


@dataclass(frozen=True, slots=True)
class GoalSpec:
    """A piece of the day's work: be in `area` and teach there for `seconds`.

    Goals of the same `order` are open together; the next order opens when they are done.
    """

    name: str
    text: str
    area: Rect
    seconds: float
    order: int


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """Everything that a world starts from."""

    name: str
    title: str
    chapter: int
    width: int  # metres = tiles
    height: int
    ambient: float  # energy units a second and square metre, spread over all that is not solid
    par_time: int  # seconds
    next: str
    planes: tuple[PlaneGrid, PlaneGrid]
    start: Point
    start_heading: int
    exits: tuple[Rect, ...]
    goals: tuple[GoalSpec, ...]
    emitters: tuple[EmitterSpec, ...]
    people: tuple[PersonSpec, ...]
    watchers: tuple[WatcherSpec, ...]
    patrols: dict[str, Patrol]
    zones: tuple[ZoneSpec, ...] = ()  # what they do is in the planes; here for their ambient
    wards: tuple[WardSpec, ...] = ()
    intro: str = ""
    daylight: float = 1.0  # 0..1: how well eyes see where no lamp shines
    kit: tuple[tuple[Item, int], ...] = ()  # what he has with him
    doors: tuple[DoorSpec, ...] = ()
    climbs: tuple[ClimbSpec, ...] = ()
    lamps: tuple[LampSpec, ...] = ()
    items: tuple[ItemSpec, ...] = ()
    letters: tuple[LetterSpec, ...] = ()
    spots: tuple[SpotSpec, ...] = ()
    checkpoints: tuple[CheckpointSpec, ...] = ()
    shifts: tuple[ShiftSpec, ...] = ()  # by `after`, then by time; none: everybody always
    ally: AllySpec | None = None
    cell: Rect | None = None  # where captors take him; without one, to be caught ends the day
    finds: int = 0  # watchers that must be met for an answer; 0 is all of them
    proof: str = "hail"  # or "stones": what an answer wants besides
    digest: str = ""  # sha-256 of the file it was read from, "" for a level made in memory

    def roofed(self, point: Point) -> bool:
        """Whether there is something to stand on above the point (a roof or canopy)."""
        col, row = int(point[0]), int(point[1])
        if not (0 <= col < self.width and 0 <= row < self.height):
            return False
        return bool(self.planes[Plane.HIGH].floor[row, col])
