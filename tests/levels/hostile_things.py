"""Objects that break the contract, stand wrong, or name what is not there."""

from __future__ import annotations

from tests.levels.hostile import LAMP, POSTS, SOUND_AGAIN, START, swap

DOOR = 'layer "things": object 1 "door"'
SPOT = 'x="48" y="48"><point'
GREY = 'layer "things": object 6 "grey": property '
POINT = "<point/>"

swap("NaN", SPOT, 'x="nan" y="48"><point', DOOR, "x must be a finite number")
for _text in ("inf", "-inf", "1e999", "1e7", "0x10", "1_0", "", "4 8", "48,5", "٤٨"):
    swap(f'place "{_text}"', SPOT, f'x="{_text}" y="48"><point', DOOR, "x must be a finite number, got")
swap("no place", SPOT, 'y="48"><point', DOOR, "<object> lacks x", SOUND_AGAIN)
swap("off the map", SPOT, 'x="48" y="-1"><point', DOOR, "off the map of 12 x 8 m", "use Map > Resize Map")
swap("on the far edge", SPOT, 'x="384" y="48"><point', DOOR, "(12, 1.5) m lies off the map")
swap("inside a wall", SPOT, 'x="48" y="8"><point', DOOR, "lies inside something solid on the ground plane")
swap("far outside", SPOT, 'x="999999" y="-999999"><point', DOOR, "off the map")
swap(
    "unknown class",
    'type="Exit"',
    'type="Exitt"',
    'layer "things": object 2',
    "did you mean Exit?",
    "set Class",
)
swap(
    "no class",
    ' type="Exit"',
    "",
    'layer "things": object 2',
    "has no class: set Class in its Properties to one of",
)
swap(
    "class in other capitals", 'type="Exit"', 'type="EXIT"', 'layer "things": object 2', "did you mean Exit?"
)
swap(
    "class of a novel", 'type="Exit"', f'type="{"x" * 100_000}"', 'layer "things": object 2', "is not a class"
)
swap("missing Start", 'type="Start"', 'type="Person"', "", "there is no Start: use Insert Point")
swap("missing Exit", 'type="Exit"', 'type="Goal"', "", "there is no Exit: use Insert Rectangle")
swap(
    "same id",
    'id="7"',
    'id="6"',
    'layer "things": object 6 "lamp"',
    "two objects with this id",
    "paste it again",
)
for _text in ("-7", "0", "1.5", "nan", "4294967296", "", "七"):
    swap(
        f'id "{_text}"',
        'id="7"',
        f'id="{_text}"',
        'layer "things"',
        "an object: id must be a whole",
        SOUND_AGAIN,
    )
swap(
    "dangling posts",
    '"east round, ',
    '"east ground, ',
    GREY + '"posts"',
    'no Patrol "east ground" (did you mean',
)
swap("one post", POSTS, 'value="east round"/>', GREY + '"posts"', "2 to 16 names with commas between, got 1")
swap("seventeen posts", POSTS, f'value="{", ".join(["east round"] * 17)}"/>', GREY + '"posts"', "got 17")
swap(
    "patrol without a name",
    'name="roof round"',
    'name=""',
    'layer "things": object 5',
    "needs a name: set Name",
)
swap(
    "same patrol", '"roof round"', '"east round"', 'layer "things": object 5 "east round"', "set another Name"
)
swap(
    "patrol through the air",
    'x="208" y="48"',
    'x="144" y="48"',
    'layer "things": object 5 "roof round"',
    "no floor",
)
EAST = 'layer "things": object 4 "east round"'
swap(
    "patrol into a wall",
    "0,0 0,96.5",
    "0,-40 0,96.5",
    EAST,
    "stop 1 at (7.5, 0.25) m lies inside something solid",
)
swap("broken line", "0,0 0,96.5", "0,0 0;96.5", EAST, 'must be "x,y", got "0;96.5"', "Insert Polygon")
swap("line of NaN", "0,0 0,96.5", "0,0 nan,96.5", EAST, "x must be a finite number")
swap("line with three numbers", "0,0 0,96.5", "0,0 0,96.5,1", EAST, 'must be "x,y"')
swap(
    "line of one point",
    "0,0 0,96.5 64,96.5",
    "0,0",
    EAST,
    "must have 2 to 1000 points, has 1",
    "Insert Polygon",
)
swap("line of nothing", "0,0 0,96.5 64,96.5", "", EAST, "must have 2 to 1000 points, has 0")
swap("line of 1001 points", "0,0 0,96.5 64,96.5", "0,0 " * 1001, EAST, "has 1001")
swap("line without points", ' points="0,0 0,96.5 64,96.5"', "", EAST, "must have 2 to 1000 points")
swap("line off the map", "0,96.5 64,96.5", "0,96.5 9999,96.5", EAST, "lies off the map")
swap(
    "wrong shape",
    START + POINT,
    START + "<ellipse/>",
    DOOR,
    "must be a point, is a ellipse: use Insert Point",
)
swap("two shapes", START + POINT, START + POINT + "<ellipse/>", DOOR, "has the shapes point, ellipse at once")
swap("a text", START + POINT, START + "<text>Start</text>", DOOR, "is a text: use Insert Point")
swap(
    "a tile", SPOT, 'gid="1" x="48" y="48" width="32" height="32"><point', DOOR, "is a tile: use Insert Point"
)
swap(
    "flat",
    'width="32" height="32"/>',
    'width="32" height="0"/>',
    'layer "things": object 2',
    "a height",
    "1 x 0 m",
)
swap(
    "inside out",
    'width="32" height="32"/>',
    'width="-32" height="32"/>',
    'layer "things": object 2',
    "is -1 x 1 m",
)
swap("turned", 'type="Exit"', 'type="Exit" rotation="45"', 'layer "things": object 2', "set Rotation to 0")
swap(
    "turned by NaN",
    'type="Exit"',
    'type="Exit" rotation="nan"',
    'layer "things": object 2',
    "rotation must be",
)
swap(
    "half visible",
    'type="Exit"',
    'type="Exit" visible="true"',
    'layer "things": object 2',
    "visible must be 0 or 1",
)
BOARD = 'layer "things": object 3 "board": property "seconds"'
swap("goal without a text", 'name="text"', 'name="seconds"', BOARD, "must be 1 to 120 s")


def lamp(name: str, prop: str, where: str, *words: str) -> None:
    """The emitter's property written otherwise."""
    swap(name, LAMP, prop, f'layer "things": object 7 "lamp": property "{where}"', *words)


lamp("number as a text", '<property name="power" type="float">3</property>', "power", "says it is float")
lamp("bad range", LAMP.replace('"3"', '"-3"'), "power", "must be 0.01 to 200 energy units per second, got -3")
lamp("NaN in a property", LAMP.replace('"3"', '"nan"'), "power", 'says it is float, got "nan"')
lamp("power without end", LAMP.replace('"3"', '"1e400"'), "power", 'says it is float, got "1e400"')
lamp("word as a number", '<property name="power" value="much"/>', "power", 'got "much"')
lamp("unknown property", LAMP.replace("power", "powr"), "powr", "did you mean power?")
lamp("unknown plane", '<property name="plane" value="hig"/>', "plane", "did you mean high?")
lamp("property twice", LAMP + LAMP, "power", "is written twice: remove one of them")
lamp(
    "class as a value",
    '<property name="power" type="class"/>',
    "power",
    "must be of type",
    "remove it and add it",
)
lamp("object as a value", '<property name="power" type="object" value="6"/>', "power", 'is "object"')
lamp("two lines in one", '<property name="po&#10;wer" value="1"/>', "po wer", "is not known here")
