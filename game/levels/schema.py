"""The contract with whoever draws a map, as one table. `maps/README.md` says the same in prose;
a test holds the two against each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.levels.props import Kind, Prop
from game.world.surfaces import SURFACES

TILE_PIXELS = 32
LARGEST_MAP = 256  # tiles, each way
PLANES = ("ground", "high")


@dataclass(frozen=True, slots=True)
class Thing:
    """One object class. shape: "point", "rectangle" or "polyline or point". named: a name is needed."""

    name: str
    shape: str
    count: str
    about: str
    props: tuple[Prop, ...] = ()
    named: bool = False


_PLANE = Prop("plane", Kind.WORD, "the storey it stands on", "ground", choices=PLANES)
_HEADING = Prop("heading", Kind.INT, "where it faces, in 1/1024 turn: 0 east, 256 south", 256, 0, 1023)
_PERSON = (
    _HEADING,
    Prop("look", Kind.INT, "which of the drawn people of that kind", 0, 0, 15),
    Prop("patrol", Kind.NAME, "name of the Patrol that is walked; empty stands still", "", 0, 80),
    _PLANE,
)

LAYERS: dict[str, str] = {
    "ground": "what one walks on; a tile here is floor. Required.",
    "walls": "solid tiles stop bodies and mirror chakra.",
    "props": "things on the ground; solid ones stop bodies, others may change the surface.",
    "roof": "drawn over everybody; a tile here is floor of the high plane.",
    "tall": "solid tiles stop bodies and mirror chakra on the high plane.",
}

TILE_PROPS: tuple[Prop, ...] = (
    Prop("solid", Kind.BOOL, "whether the tile, or its collision shapes if it has some, is solid", False),
    Prop("surface", Kind.WORD, "what it is made of", "", choices=tuple(SURFACES)),
    Prop("scatter", Kind.FLOAT, "share of passing chakra that echoes, not the surface's own", "", 0, 1),
    Prop("label", Kind.TEXT, "a name for people and tools; the game does not read it", "", 0, 80),
)

MAP_PROPS: tuple[Prop, ...] = (
    Prop("title", Kind.TEXT, "what the player reads", None, 1, 80),
    Prop("chapter", Kind.INT, "which chapter it is", 1, 0, 99),
    Prop("ambient", Kind.FLOAT, "chakra of the place itself", 0.0, 0, 5, "energy units per second and m²"),
    Prop("par_time", Kind.INT, "a good time", 600, 1, 7200, "s"),
    Prop("next", Kind.STEM, "name of the map that follows; empty ends the story", "", 0, 80),
    Prop("intro", Kind.TEXT, "what is said before the day begins", "", 0, 4000),
)

CLASSES: dict[str, Thing] = {
    thing.name: thing
    for thing in (
        Thing("Start", "point", "exactly one", "Where Iruka begins, on the ground.", (_HEADING,)),
        Thing("Exit", "rectangle", "at least one", "Where he leaves."),
        Thing(
            "Goal", "rectangle", "any number", "A piece of the day's work: teach inside it.",
            (
                Prop("text", Kind.TEXT, "what there is to do", None, 1, 200),
                Prop("seconds", Kind.FLOAT, "how long it takes", 20.0, 1, 120, "s"),
                Prop("order", Kind.INT, "goals of one order are open together", 1, 1, 20),
            ),
        ),
        Thing(
            "Emitter", "point", "any number", "A source of ambient chakra.",
            (
                Prop("power", Kind.FLOAT, "what it gives", 5.0, 0.01, 200, "energy units per second"),
                Prop("breath", Kind.FLOAT, "length of a breath; 0 is steady", 0.0, 0, 30, "s"),
                _PLANE,
            ),
        ),
        Thing(
            "Person", "point", "any number", "Somebody who may be seen.",
            (
                Prop("kind", Kind.WORD, "who it is", "civilian", choices=("teacher", "student", "civilian")),
                *_PERSON,
            ),
        ),
        Thing(
            "Student", "point", "any number", "A pupil who practises.",
            (
                *_PERSON,
                Prop("practise_every", Kind.FLOAT, "between two tries; 0 never", 0.0, 0, 60, "s"),
                Prop("practise_power", Kind.FLOAT, "what one try lets out", 0.0, 0, 500, "energy units"),
            ),
        ),
        Thing(
            "Watcher", "point", "any number",
            "A cloaked watcher; he begins at his first post, wherever the point lies.",
            (Prop("posts", Kind.NAMES, "Patrols he may take, first to last and round again", None, 2, 16),),
            named=True,
        ),
        Thing(
            "Patrol", "polyline or point", "any number", "A route, walked to its end and back.",
            (
                Prop("speed", Kind.FLOAT, "how fast", 1.2, 0.2, 4, "m/s"),
                Prop("waits", Kind.FLOATS, "stay at a stop: one for all, or one each", (2.0,), 0, 120, "s"),
                _PLANE,
            ),
            named=True,
        ),
    )
}
