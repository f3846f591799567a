"""Maps whose head or map properties break the contract."""

from __future__ import annotations

from tests.levels.hostile import bad, swap
from tests.levels.levelmaker import Maker

MAP_PROPERTIES = "in Map > Map Properties"
TITLE = '<property name="title" value="The yard"/>'
SIZE = 'right-down" width="12" height="8"'

swap(
    "infinite", 'infinite="0"', 'infinite="1"', "", "must not be infinite", f"clear Infinite {MAP_PROPERTIES}"
)
swap("infinite by a word", 'infinite="0"', 'infinite="yes"', "", "must not be infinite")
for _way in ("isometric", "staggered", "hexagonal", "oblique", "Orthogonal", ""):
    swap(
        f'orientation "{_way}"',
        'orientation="orthogonal"',
        f'orientation="{_way}"',
        "",
        f'must be orthogonal, is "{_way}"',
        f"set Orientation {MAP_PROPERTIES}",
    )
swap("no orientation", 'orientation="orthogonal"', "", "", "must be orthogonal")
for _text in ("16", "0", "-32", "32.0", "nan", "1e9", "", "３２", "99999999999999999999"):
    swap(
        f'tile width "{_text}"',
        'tilewidth="32" tileheight="32" infinite',
        f'tilewidth="{_text}" tileheight="32" infinite',
        "",
        "tilewidth must be a whole number, 32, got",
        "set Tile Width",
    )
swap("tile height", 'tileheight="32" infinite', 'tileheight="64" infinite', "", "set Tile Height")
for _text in ("0", "-12", "257", "100000", "1000000000000", "12.5", "1e1", "inf", "NaN", "", "twelve"):
    swap(
        f'map width "{_text}"',
        SIZE,
        f'right-down" width="{_text}" height="8"',
        "",
        "width must be a whole number, 1 to 256, got",
        "use Map > Resize Map",
    )
swap(
    "map height",
    SIZE,
    'right-down" width="12" height="4000000000"',
    "",
    "height must be a whole",
    "Resize Map",
)
swap("no map width", SIZE, 'right-down" height="8"', "", "<map> lacks width", "Resize Map")
swap(
    "next id of nonsense",
    'infinite="0"',
    'infinite="0" nextobjectid="NaN"',
    "",
    "nextobjectid must be a whole",
)

swap("no title", TITLE, "", 'property "title"', "is missing; what the player reads")
swap("wrong title", 'name="title"', 'name="tittle"', 'property "tittle"', "did you mean title?")
swap("long title", "The yard", "y" * 81, 'property "title"', "must be 1 to 80 letters, got 81")
swap("blank title", "The yard", "  ", 'property "title"', "must be 1 to 80 letters, got 0")


def written(name: str, prop: str, text: str, *words: str, kind: str = "string") -> None:
    """A map property with a bad value."""
    more = f'<property name="{prop}" type="{kind}" value="{text}"/>'
    swap(name, TITLE, TITLE + more, "" if not prop else f'property "{prop}"', *words)


written("next leads up", "next", "../x", "must be a map's name without folder and ending")
written("next with its ending", "next", "roofs.tmx", "without folder and ending")
written("next is nowhere", "next", "roofs", "there is no map roofs.tmx beside this one")
written("ambient of NaN", "ambient", "nan", 'says it is float, got "nan"', kind="float")
written("ambient without end", "ambient", "1e999", 'says it is float, got "1e999"', kind="float")
written(
    "too much ambient", "ambient", "9", "must be 0 to 5 energy units per second and m², got 9", kind="float"
)
written("ambient in words", "ambient", "much", 'got "much"')
written("chapter of a half", "chapter", "0.5", "must be a whole number, 0 to 99, got 0.5", kind="float")
written("chapter that says int", "chapter", "1.0", "says it is int, got 1.0", kind="int")
written("par time of nothing", "par_time", "0", "must be a whole number, 1 to 7200 s, got 0", kind="int")
written("long intro", "intro", "x" * 4001, "must be 0 to 4000 letters, got 4001")
written("endless intro", "intro", "x" * 200_000, "is longer than 16384 letters: shorten it")
written("kit of the unknown", "kit", "kunais 5", "(did you mean kunai?)")
written("a class as a value", "ambient", "", "must be of type", "add it anew", kind="class")
written("a file as a value", "intro", "/etc/passwd", "must be of type", 'is "file"', kind="file")
written("a colour as a value", "intro", "#ff0000", "must be of type", 'is "color"', kind="color")
written("an object as a value", "ambient", "1", "must be of type", 'is "object"', kind="object")
written("switch of 1", "title2", "1", "says it is bool, got 1", kind="bool")
written("property without a name", "", "1", "a property without a name")
written("title twice", "title", "Other", "is written twice: remove one of them")
swap(
    "an unknown property",
    TITLE,
    TITLE + '<property name="x" value="1"/>',
    'property "x"',
    "is not known here",
)


@bad("a million properties", "", "has more than 100000 elements")
def _(maker: Maker) -> None:
    maker.swap(TITLE, TITLE + "<property/>" * 700_000)


@bad("a thousand properties", "", "has more than 64 Custom Properties: remove some")
def _(maker: Maker) -> None:
    maker.swap(TITLE, TITLE + "".join(f'<property name="p{n}" value="1"/>' for n in range(1000)))


@bad("a property whose name is a novel", 'property "xxxxxxxx', "is longer than 16384 letters")
def _(maker: Maker) -> None:
    maker.swap(TITLE, TITLE + f'<property name="{"x" * 100_000}" value="1"/>')


@bad("a text element of eight million letters", 'property "intro"', "is longer than 16384 letters")
def _(maker: Maker) -> None:
    maker.swap(TITLE, TITLE + f'<property name="intro">{"word " * 1_600_000}</property>')
