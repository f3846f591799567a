"""What rooms are written with: a picture of one letter a tile, and a few lines for what stands about in it.

    PATROL = Room(
        "patrol", "A round", "What it shows, in a sentence or two.",
        (
            "############",
            "#  bb   L  #",
            "# S    ##+##",      a doorway with a door in it, one with none would be "-"
            "#      #   E",
            "############",
        ),
        things=(
            guard("Roku", (3.5, 1.5), (9.5, 1.5), waits="3"),
            letter("a note", (9.5, 3.5), "Under the pine."),
        ),
        doors=({"lock": 3},), daylight=0.1, kit="pebble 3",
    )

`LEGEND` says what the letters are. `Room.floor` lies under walls and blanks; under a thing lies what is on
its left, and indoors boards. All places are metres
from the upper left corner, so the middle of a tile ends in .5; headings are 1/1024 turn, clockwise from
EAST. `guard`, `person`, `watcher` and the rest below make the objects; further properties are those of
`maps/README.md`, given by name. What is put together in a tuple may stand as one of `things`. A picture
with an unknown letter or a ragged row is refused when the rooms are made; for all else there is the check.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from yard.objects import Point, Thing, Value

EAST, SOUTH, WEST, NORTH = 0, 256, 512, 768

LEGEND = {
    "#": "the yard's wall", "H": "a house's wall", "o": "a pillar", "l": "a lantern, which is an Emitter too",
    "d": "a desk", ".": "earth", ",": "grass", ":": "stone", "_": "boards", "s": "snow",
    "S": "Start", "E": "Exit", " ": "the floor of the room",
    ";": "gravel", "m": "moss, for a Zone of kind hush", "b": "a bush that hides", "h": "a clipped hedge",
    "L": "a lamp post with its Lamp", "c": "a crate", "r": "a barrel", "k": "books",
    "n": "the left half of a stall",
    "+": "a doorway with a Door (one for each run of them)", "-": "a doorway without",
    "=": "bars, lying", "|": "bars, standing",
}  # fmt: skip
INDOORS = "Hdk_+-=|"  # under these lie boards

Placed = Thing | tuple[Thing, ...]


@dataclass(frozen=True)
class Room:
    """One small map. lamp: power of each lantern's Emitter. trees: upper left tile of a crown, and its label.

    doors: properties of each Door, as one reads the picture; those left out are plain. shine: properties
    of all Lamps of the picture. roofs: x, y, width, height in tiles, both even, and "indigo" or "rust".
    """

    name: str
    title: str
    intro: str
    rows: tuple[str, ...]
    things: tuple[Placed, ...] = ()
    trees: tuple[tuple[int, int, str], ...] = ()
    floor: str = "."
    ambient: float = 0.02
    lamp: float = 4.0
    doors: tuple[dict[str, Value], ...] = ()
    shine: dict[str, Value] = field(default_factory=dict)
    roofs: tuple[tuple[int, int, int, int, str], ...] = ()
    daylight: float = 1.0
    kit: str = ""
    par_time: int = 0  # seconds; 0 is the map's own default


def post(name: str, *stops: Point, waits: str = "6", speed: float = 1.0, **more: Value) -> Thing:
    """A Patrol: a post of one stop, or a way."""
    return Thing("Patrol", stops[0], name, line=stops if len(stops) > 1 else (),
                 properties={"plane": "ground", "speed": speed, "waits": waits, **more})  # fmt: skip


def watcher(name: str, *posts: str, cloak: str = "absorb", quality: float = 1.0, **more: Value) -> Thing:
    """Somebody cloaked, by the names of his posts."""
    cloaked: dict[str, Value] = {"cloak": cloak, "quality": quality}
    return Thing("Watcher", (1.5, 1.5), name, properties={"posts": ",".join(posts), **cloaked, **more})


def person(name: str, at: Point, heading: int = SOUTH, cls: str = "Person", **more: Value) -> Thing:
    """Somebody who may be seen; cls: "Person", "Student" or "Leaker"."""
    return Thing(cls, at, name, properties={"heading": heading, **more})


def guard(
    name: str, *stops: Point, heading: int = SOUTH, mind: str = "patrol", cls: str = "Person",
    waits: str = "2", looks: str = "-1", speed: float = 1.2, **more: Value,
) -> tuple[Thing, ...]:  # fmt: skip
    """Somebody with a mind of his own: on his post, or with his round."""
    gear: dict[str, Value] = {"gear": 1.0, "mind": mind, **more}
    if len(stops) == 1 and looks == "-1":
        return (person(name, stops[0], heading, cls, **gear),)
    way = f"{name}'s round"
    plane = str(gear.get("plane", "ground"))
    return (
        person(name, stops[0], heading, cls, patrol=way, **gear),
        post(way, *stops, waits=waits, speed=speed, looks=looks, plane=plane),
    )


def area(cls: str, at: Point, size: Point, name: str = "", **more: Value) -> Thing:
    """A rectangle: Zone, Goal, Checkpoint, Cell."""
    return Thing(cls, at, name, size, properties=more)


def goal(text: str, at: Point, size: Point, seconds: float = 4.0, order: int = 1) -> Thing:
    """A piece of work to be done in a place."""
    return area("Goal", at, size, f"goal {order}", text=text, seconds=seconds, order=order)


def spot(cls: str, at: Point, name: str = "", /, **more: Value) -> Thing:
    """A point: Item, Letter, TrapSpot, BaitSpot, Lamp, Ally, Emitter, Shift."""
    return Thing(cls, at, name, properties=more)


def letter(name: str, at: Point, text: str, **more: Value) -> Thing:
    """Something to read."""
    return spot("Letter", at, name, text=text, **more)


def climb(foot: Point, top: Point, **more: Value) -> Thing:
    """A way up or over."""
    return Thing("Climb", foot, line=(foot, top), properties=more)
