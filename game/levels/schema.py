"""The contract with whoever draws a map, as one table. `maps/README.md` says the same in prose;
a test holds the two against each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.levels.props import Kind, Prop
from game.world.items import BAIT, Item
from game.world.minds.names import PEOPLE_MINDS, WATCHER_MINDS
from game.world.surfaces import SURFACES

TILE_PIXELS = 32
LARGEST_MAP = 256  # tiles, each way
PLANES = ("ground", "high")
CLOAKS = ("absorb", "refract")
ZONES = ("dead", "snow", "ambient", "hush")
CLIMBS = ("climb", "leap")
PROOFS = ("hail", "stones")
ALLIES = ("kakashi",)
ITEMS = tuple(item.value for item in Item)
FOOD = tuple(item.value for item in BAIT)
LONGEST_CLIMB = 8.0  # metres
LONGEST_WARD = 500.0  # metres


@dataclass(frozen=True, slots=True)
class Thing:
    """One object class. shape: "point", "rectangle" or two with "or" between. named: a name is needed."""

    name: str
    shape: str
    count: str
    about: str
    props: tuple[Prop, ...] = ()
    named: bool = False


_PLANE = Prop("plane", Kind.WORD, "the storey it stands on", "ground", choices=PLANES)
_MIND = "what he makes of Iruka; empty is nobody's business"
_SENSES = Prop("senses", Kind.FLOAT, "how well he senses chakra", 0.0, 0, 1)
_HEADING = Prop("heading", Kind.INT, "where it faces, in 1/1024 turn: 0 east, 256 south", 256, 0, 1023)
_PERSON = (
    _HEADING,
    Prop("look", Kind.INT, "which of the drawn people of that kind", 0, 0, 15),
    Prop("patrol", Kind.NAME, "name of the Patrol that is walked; empty stands still", "", 0, 80),
    Prop("gear", Kind.FLOAT, "how brightly weapons and tools at the hip show; 0 is none", 0.0, 0, 2),
    Prop("mind", Kind.WORD, _MIND, "", choices=PEOPLE_MINDS),
    _SENSES,
    Prop("laughs", Kind.FLOAT, "between two fits with others who laugh; 0 never", 0.0, 0, 60, "s"),
    _PLANE,
)
_KIND = Prop("kind", Kind.WORD, "who it is", "civilian", choices=("teacher", "student", "civilian"))
_POWER = Prop("power", Kind.FLOAT, "what it gives", 5.0, 0.01, 200, "energy units per second")
_BREATH = Prop("breath", Kind.FLOAT, "length of a breath; 0 is steady", 0.0, 0, 30, "s")
_PER_AREA = "energy units per second and m²"

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
    Prop("reflect", Kind.FLOAT, "share of chakra that a solid keeps at a bounce, likewise", "", 0, 1),
    Prop("cover", Kind.FLOAT, "how much of him it hides who stands or sneaks there", 0.0, 0, 1),
    Prop("label", Kind.TEXT, "a name for people and tools; the game does not read it", "", 0, 80),
)

MAP_PROPS: tuple[Prop, ...] = (
    Prop("title", Kind.TEXT, "what the player reads", None, 1, 80),
    Prop("chapter", Kind.INT, "which chapter it is", 1, 0, 99),
    Prop("ambient", Kind.FLOAT, "chakra of the place itself", 0.0, 0, 5, _PER_AREA),
    Prop("par_time", Kind.INT, "a good time", 600, 1, 7200, "s"),
    Prop("next", Kind.STEM, "name of the map that follows; empty ends the story", "", 0, 80),
    Prop("intro", Kind.TEXT, "what is said before the day begins", "", 0, 4000),
    Prop("daylight", Kind.FLOAT, "how well eyes see where no Lamp shines; 0 is night", 1.0, 0, 1),
    Prop("kit", Kind.COUNTS, "what he has with him", (), 1, 99, choices=ITEMS),
    Prop("finds", Kind.INT, "Watchers that he must meet for an answer; 0 is all of them", 0, 0, 32),
    Prop("proof", Kind.WORD, "what an answer wants besides", "hail", choices=PROOFS),
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
            (_POWER, _BREATH, _PLANE),
        ),
        Thing(
            "Ward", "polyline or polygon or rectangle", "any number",
            "A thin line of chakra round something guarded.",
            (
                Prop("power", Kind.FLOAT, "what all of its outline gives", 1.0, 0.01, 50, _POWER.unit),
                Prop("trigger", Kind.FLOAT, "how far along it the trigger is hidden; -1 none", -1.0, -1, 1),
                _PLANE,
            ),
        ),
        Thing(
            "Zone", "rectangle", "any number", "Ground where chakra or sound behaves otherwise.",
            (
                Prop("kind", Kind.WORD, "in what way", None, choices=ZONES),
                Prop("half_length", Kind.FLOAT, "dead: way on which half of it is lost", 3.0, 1, 40, "m"),
                Prop("power", Kind.FLOAT, "snow: what it gives", 0.05, 0, 5, _PER_AREA),
                Prop("ambient", Kind.FLOAT, "ambient: what the place gives, whatever the map says", 0.0, 0, 5,
                     _PER_AREA),
                _PLANE,
            ),
        ),
        Thing(
            "Person", "point", "any number", "Somebody who may be seen.",
            (_KIND, *_PERSON),
        ),
        Thing(
            "Student", "point", "any number", "A pupil who practises.",
            (
                *_PERSON,
                Prop("practise_every", Kind.FLOAT, "between two tries; 0 never", 0.0, 0, 60, "s"),
                Prop("practise_power", Kind.FLOAT, "what one try takes", 0.0, 0, 500, "energy units"),
                Prop("skill", Kind.FLOAT, "share that is not wasted; waste lights up and trails", 0.0, 0, 1),
            ),
        ),
        Thing(
            "Leaker", "point", "any number", "Somebody who may be seen and leaks chakra as he goes.",
            (_KIND, *_PERSON, _POWER, _BREATH),
        ),
        Thing(
            "Watcher", "point", "any number",
            "A cloaked watcher; he begins at his first post, wherever the point lies.",
            (
                Prop("posts", Kind.NAMES, "Patrols he may take, first to last and round again", None, 2, 16),
                Prop("cloak", Kind.WORD, "it swallows chakra, or bends it", "absorb", choices=CLOAKS),
                Prop("quality", Kind.FLOAT, "how well; at 0 he is not in the field at all", 1.0, 0, 1),
                Prop("mind", Kind.WORD, "what he is here for", "bodyguard", choices=WATCHER_MINDS),
                _SENSES,
                Prop("taste", Kind.WORD, "what he likes best; empty likes nothing", "", choices=FOOD),
                Prop("follows", Kind.FLOAT, "from how far off he comes along; 0 stays where he is", 0.0,
                     0, 40, "m"),
                Prop("steady", Kind.BOOL, "whether he neither wavers nor makes room for who comes near",
                     False),
            ),
            named=True,
        ),
        Thing(
            "Patrol", "polyline or point", "any number", "A route, walked to its end and back.",
            (
                Prop("speed", Kind.FLOAT, "how fast", 1.2, 0.2, 4, "m/s"),
                Prop("waits", Kind.FLOATS, "stay at a stop: one for all, or one each", (2.0,), 0, 120, "s"),
                Prop("looks", Kind.INTS, "where he faces there, in 1/1024 turn, likewise; -1 as he came",
                     (-1,), -1, 1023),
                _PLANE,
            ),
            named=True,
        ),
        Thing(
            "Shift", "point", "any number", "A change of the watch, wherever the point lies.",
            (
                Prop("at", Kind.FLOAT, "when", None, 0, 7200, "s"),
                Prop("on", Kind.NAMES, "Watchers on duty from then on; all others are away", None, 0, 32),
                Prop("after", Kind.INT, "not before the goals up to this order are done; 0 waits for none",
                     0, 0, 20),
            ),
        ),
        Thing(
            "Door", "rectangle", "any number", "A wall while it is shut.",
            (
                Prop("lock", Kind.INT, "pins to be set by feel; 0 is unlocked", 0, 0, 6, "pins"),
                Prop("code", Kind.TEXT, "a word that opens it; empty is none", "", 0, 40),
                Prop("open", Kind.BOOL, "whether it begins open", False),
                _PLANE,
            ),
            named=True,
        ),
        Thing(
            "Climb", "polyline", "any number", "A way up or over: foot first, top last.",
            (
                Prop("kind", Kind.WORD, "climb goes both ways, leap only from foot to top", "climb",
                     choices=CLIMBS),
                Prop("plane", Kind.WORD, "the storey of its foot", "ground", choices=PLANES),
                Prop("to", Kind.WORD, "the storey of its top", "high", choices=PLANES),
            ),
        ),
        Thing(
            "Lamp", "point", "any number", "A light for the eyes; chakra knows nothing of it.",
            (
                Prop("reach", Kind.FLOAT, "how far it shines", 6.0, 1, 20, "m"),
                Prop("strength", Kind.FLOAT, "how well one sees right under it", 0.8, 0, 1),
                _PLANE,
            ),
        ),
        Thing(
            "Item", "point", "any number", "Something that lies there to be taken.",
            (
                Prop("item", Kind.WORD, "what it is", None, choices=ITEMS),
                Prop("count", Kind.INT, "how many", 1, 1, 20),
                _PLANE,
            ),
        ),
        Thing(
            "Letter", "point", "any number", "Something to read.",
            (
                Prop("text", Kind.TEXT, "what it says", None, 1, 4000),
                Prop("seconds", Kind.FLOAT, "how long reading takes", 3.0, 0.5, 60, "s"),
                Prop("code", Kind.TEXT, "a word that it gives away; empty is none", "", 0, 40),
                _PLANE,
            ),
            named=True,
        ),
        Thing(
            "TrapSpot", "point", "any number", "A good place for a trap.", (_PLANE,), named=True,
        ),
        Thing(
            "BaitSpot", "point", "any number", "A good place for bait.",
            (Prop("taste", Kind.WORD, "what is liked there; empty is anything", "", choices=FOOD), _PLANE),
            named=True,
        ),
        Thing(
            "Checkpoint", "rectangle", "any number", "A place where the day is remembered.", (_PLANE,),
            named=True,
        ),
        Thing(
            "Ally", "point", "at most one", "A second body for the player.",
            (Prop("kind", Kind.WORD, "who it is", "kakashi", choices=ALLIES), _HEADING, _PLANE),
        ),
        Thing("Cell", "rectangle", "at most one", "Where captors take him, on the ground."),
    )
}
