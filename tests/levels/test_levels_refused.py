"""Broken and hostile maps: each is refused by a LevelError that names the spot."""

from __future__ import annotations

import os
import zlib
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from game.levels import LevelError, check, load, problems
from tests.levels.levelmaker import WALL, Maker, png, tileset

BOMB = '<!DOCTYPE map [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
START = '<object id="1" name="door" type="Start" x="48" y="48">'
EMITTER = '<property name="power" type="float" value="3"/>'
BAD: dict[str, tuple[Callable[[Maker], object], str, str]] = {}


def bad(name: str, where: str, reason: str) -> Callable[[Callable[[Maker], object]], None]:
    """A way to break a map. where: how the message goes on behind the file; reason: a part of it."""

    def keep(breaks: Callable[[Maker], object]) -> None:
        BAD[name] = breaks, where, reason

    return keep


def swap(name: str, old: str, new: str, where: str, reason: str) -> None:
    """A map that is broken by one replaced text."""
    bad(name, where, reason)(lambda maker: maker.swap(old, new))


def emitter(name: str, prop: str, where: str, reason: str) -> None:
    """A map that is broken by one more property of its emitter."""
    swap(name, EMITTER, prop, f'layer "things": object 7 "lamp": {where}', reason)


swap("doctype", "<map version", BOMB + "<map version", "", "DOCTYPE")
swap("truncated", "</map>", "", "", "not sound XML")
swap("another root", "</map>", "</map><foo/>", "", "not sound XML")
swap("unknown encoding", "UTF-8", "nonsense", "", "cannot be read as text: unknown encoding")
swap("infinite", 'infinite="0"', 'infinite="1"', "", "must not be infinite")
swap("isometric", 'orientation="orthogonal"', 'orientation="isometric"', "", "must be orthogonal")
swap(
    "small tiles",
    'tilewidth="32" tileheight="32" infinite',
    'tilewidth="16" tileheight="32" infinite',
    "",
    "tilewidth must be a whole number, 32 to 32",
)
swap("huge map", 'right-down" width="12"', 'right-down" width="100000"', "", "width must be")
swap(
    "layer of another size",
    'name="props" width="12"',
    'name="props" width="13"',
    'layer "props"',
    "width must be",
)
swap("no ground", 'name="ground"', 'name="soil"', "", 'no tile layer "ground"')
swap("near a layer's name", 'name="walls"', 'name="Wall"', 'layer "Wall"', 'did you mean "walls"')
swap("layer twice", 'name="props"', 'name="walls"', 'layer "walls"', "is there twice")
swap("shifted rules", 'name="walls"', 'name="walls" offsetx="3.5"', 'layer "walls"', "must not be shifted")
swap("opacity", 'name="walls"', 'name="walls" opacity="nan"', 'layer "walls"', "opacity must be")
swap(
    "ragged CSV",
    "\n2,0,0,0,0,0,0,0,0,0,0,2,",
    "\n2,0,0,0,0,0,0,0,0,0,2,",
    'layer "walls"',
    "row 2 must have 12 tiles",
)
swap(
    "words in CSV",
    "\n2,0,0,0,0,0,0,0,0,0,0,2,",
    "\n2,0,x,0,0,0,0,0,0,0,0,2,",
    'layer "walls"',
    'row 2, column 3 must be a tile number, got "x"',
)
swap("zstd", 'encoding="csv"', 'encoding="base64" compression="zstd"', 'layer "ground"', "not sound base64")
swap("tiles as XML", '<data encoding="csv">', "<data>", 'layer "ground"', "CSV or base64")
swap(
    "NaN", 'x="48" y="48"><point', 'x="nan" y="48"><point', 'layer "things": object 1 "door"', "finite number"
)
swap(
    "infinite number",
    'x="48" y="48"><point',
    'x="1e999" y="48"><point',
    'layer "things": object 1 "door"',
    "finite",
)
swap(
    "off the map",
    'x="48" y="48"><point',
    'x="48" y="-1"><point',
    'layer "things": object 1 "door"',
    "off the map",
)
swap(
    "inside a wall", 'x="48" y="48"><point', 'x="48" y="8"><point', 'layer "things": object 1 "door"', "solid"
)
swap("absolute image", 'source="tiles.png"', 'source="/etc/tiles.png"', "", "must be a relative path")
swap("drive letter", 'source="tiles.png"', 'source="C:tiles.png"', "", "must be a relative path")
swap("backslashes", 'source="tiles.png"', 'source="..\\tiles.png"', "", "forward slashes")
swap("image outside", 'source="tiles.png"', 'source="../../../tiles.png"', "", "leads out of")
swap("missing image", 'source="tiles.png"', 'source="other.png"', "", "does not exist")
swap("folder as image", 'source="tiles.png"', 'source="../assets"', "", "not a regular file")
swap("wrong image", 'source="tiles.png"', 'source="yard.tmx"', "", "not a PNG")
swap(
    "image lies",
    'width="128" height="64"',
    'width="1000000" height="64"',
    "",
    "width must be a whole number, 1 to 8192",
)
swap("image lies a little", 'height="64"', 'height="96"', "", "height is said to be 96 pixels, but is 64")
swap("too many tiles", 'tilecount="8"', 'tilecount="9"', "", "room for 4 columns and 2 rows")
swap("wrong columns", 'columns="4"', 'columns="5"', "", "room for 4 columns")
swap("tile that is not there", '<tile id="3">', '<tile id="30">', "object tile 30", "has only 8 tiles")
swap("animation of nothing", '<frame tileid="7"', '<frame tileid="9"', "object tile 6", "does not exist")
swap(
    "unknown surface",
    'value="grass"',
    'value="gras"',
    'object tile 3: property "surface"',
    "did you mean grass?",
)
swap(
    "unknown tile property",
    'name="scatter"',
    'name="scater"',
    'object tile 6: property "scater"',
    "mean scatter?",
)
swap(
    "collision polygon",
    "<ellipse/>",
    '<polygon points="0,0 1,0 1,1"/>',
    "object tile 5",
    "rectangles or ellipses",
)
swap("unknown class", 'type="Exit"', 'type="Exitt"', 'layer "things": object 2', "did you mean Exit?")
swap("no class", ' type="Exit"', "", 'layer "things": object 2', "has no class")
swap("missing Start", 'type="Start"', 'type="Person"', "", "there is no Start")
swap("missing Exit", 'type="Exit"', 'type="Goal"', "", "there is no Exit")
swap("same id", 'id="7"', 'id="6"', 'layer "things": object 6 "lamp"', "two objects with this id")
swap("bad id", 'id="7"', 'id="-7"', 'layer "things"', "id must be")
swap(
    "dangling patrol",
    '"east round, roof round"',
    '"east round, moon round"',
    'layer "things": object 6 "grey": property "posts"',
    'there is no Patrol "moon round"',
)
swap(
    "one post",
    '"east round, roof round"',
    '"east round"',
    'layer "things": object 6 "grey": property "posts"',
    "2 to 16 names",
)
swap(
    "patrol without a name",
    'name="roof round"',
    'name=""',
    'layer "things": object 5',
    "a Patrol needs a name",
)
swap(
    "same patrol",
    'name="roof round"',
    'name="east round"',
    'layer "things": object 5 "east round"',
    "another Patrol",
)
swap(
    "patrol through the air",
    'x="208" y="48"',
    'x="144" y="48"',
    'layer "things": object 5 "roof round"',
    "no floor",
)
swap("patrol into a wall", "0,0 0,96.5", "0,-40 0,96.5", 'layer "things": object 4 "east round"', "stop 1 at")
swap("broken line", "0,0 0,96.5", "0,0 0;96.5", 'layer "things": object 4 "east round"', 'must be "x,y"')
swap(
    "wrong shape",
    START + "<point/>",
    START + "<ellipse/>",
    'layer "things": object 1 "door"',
    "must be a point",
)
swap(
    "flat rectangle",
    'width="32" height="32"/>',
    'width="32" height="0"/>',
    'layer "things": object 2',
    "a height",
)
swap(
    "turned rectangle",
    'type="Exit"',
    'type="Exit" rotation="45"',
    'layer "things": object 2',
    "not be turned",
)
swap("no title", 'name="title"', 'name="tittle"', 'property "tittle"', "did you mean title?")
swap(
    "next leads out",
    'name="title"',
    'name="next" value="../x"/><property name="title"',
    'property "next"',
    "name",
)
swap(
    "goal without a text",
    'name="text"',
    'name="seconds"',
    'layer "things": object 3 "board": property "seconds"',
    "must be 1 to 120 s",
)
swap("layer inside an object", START, START + "<layer/>", "", "<layer> must not stand inside <object>")
swap(
    "property of a layer",
    'name="walls" width="12" height="8">',
    'name="walls" width="12" height="8"><properties><property name="data" value="1"/></properties>',
    'layer "walls"',
    'has no properties, got "data"',
)
swap("visible", 'name="walls"', 'name="walls" visible="maybe"', 'layer "walls"', "visible must be 0 or 1")
swap(
    "transparent colour", 'source="tiles.png"', 'source="tiles.png" trans="red"', "", "trans must be a colour"
)
emitter(
    "number as a text",
    '<property name="power" type="float">3</property>',
    'property "power"',
    "says it is float",
)
emitter(
    "bad range",
    EMITTER.replace('"3"', '"-3"'),
    'property "power"',
    "must be 0.01 to 200 energy units per second, got -3",
)
emitter(
    "NaN in a property", EMITTER.replace('"3"', '"nan"'), 'property "power"', 'says it is float, got "nan"'
)
emitter("word as a number", '<property name="power" value="much"/>', 'property "power"', 'got "much"')
emitter(
    "unknown property",
    '<property name="powr" type="float" value="3"/>',
    'property "powr"',
    "did you mean power?",
)
emitter("unknown plane", '<property name="plane" value="hig"/>', 'property "plane"', "did you mean high?")
emitter("property twice", EMITTER + EMITTER, 'property "power"', "is written twice")
emitter("class as a value", '<property name="power" type="class"/>', 'property "power"', "must be of type")


def added(name: str, cls: str, props: dict[str, object], shape: str, where: str, reason: str) -> None:
    """A map that is broken by one more object; where: behind its number."""
    written = "".join(f'<property name="{key}" value="{value}"/>' for key, value in props.items())
    attributes, inside = (shape, "") if "<" not in shape else ("", shape)
    bad(name, f'layer "things": object 50{where}', reason)(
        lambda maker: maker.add(
            f'<object id="50" type="{cls}" x="64" y="96" {attributes}>'
            f"<properties>{written}</properties>{inside}</object>"
        )
    )


AREA = 'width="64" height="32"'
LINE = '<polyline points="0,0 96,0"/>'
added("zone of no kind", "Zone", {}, AREA, ': property "kind"', "is missing")
added("zone of noise", "Zone", {"kind": "deaf"}, AREA, ': property "kind"', "(did you mean dead?)")
added("zone as a line", "Zone", {"kind": "dead"}, LINE, "", "a Zone must be a rectangle, is a polyline")
added(
    "half-length of nothing",
    "Zone",
    {"kind": "dead", "half_length": 0},
    AREA,
    ': property "half_length"',
    "must be 1 to 40 m, got 0",
)
added(
    "dead ground that gives",
    "Zone",
    {"kind": "dead", "power": 1},
    AREA,
    ': property "power"',
    "is for zones of kind snow only, this one is dead",
)
added("too much snow", "Zone", {"kind": "snow", "power": 9}, AREA, ': property "power"', "must be 0 to 5")
added("ward as a point", "Ward", {}, "<point/>", "", "a Ward must be a polyline or rectangle, is a point")
added("ward as a polygon", "Ward", {}, '<polygon points="0,0 9,0 9,9"/>', "", "is a polygon")
added("short ward", "Ward", {}, '<polyline points="0,0 8,0"/>', "", "must be at least 0.5 m long")
added("ward in a wall", "Ward", {}, '<polyline points="-48,-32 -48,96"/>', "", "all of its outline lies")
added("trigger nowhere", "Ward", {"trigger": -0.5}, LINE, ': property "trigger"', "must be -1, or 0 to 1")
added("trigger too far", "Ward", {"trigger": 1.5}, LINE, ': property "trigger"', "must be -1 to 1, got 1.5")
added(
    "trigger in a wall",
    "Ward",
    {"trigger": 1},
    '<polyline points="0,0 0,-80"/>',
    ': property "trigger"',
    "(2, 0.5) m lies inside something solid on the ground plane",
)
added("leaker without a way", "Leaker", {"patrol": "nowhere"}, "<point/>", ': property "patrol"', "no Patrol")
added("leaker of nothing", "Leaker", {"power": 0}, "<point/>", ': property "power"', "must be 0.01 to 200")
added("too much gear", "Person", {"gear": 3}, "<point/>", ': property "gear"', "must be 0 to 2, got 3")
added("too much skill", "Student", {"skill": 2}, "<point/>", ': property "skill"', "must be 0 to 1, got 2")
added("leaker in the air", "Leaker", {"plane": "high"}, "<point/>", "", "(2, 3) m has no floor on the high")
swap(
    "unknown cloak",
    'value="east round, roof round"/>',
    'value="east round, roof round"/><property name="cloak" value="absorbs"/>',
    'layer "things": object 6 "grey": property "cloak"',
    "did you mean absorb?",
)
swap(
    "too good a cloak",
    'value="east round, roof round"/>',
    'value="east round, roof round"/><property name="quality" value="1.1"/>',
    'layer "things": object 6 "grey": property "quality"',
    "must be 0 to 1, got 1.1",
)
swap(
    "reflects more than it gets",
    'name="scatter" type="float" value="0.5"',
    'name="reflect" type="float" value="1.5"',
    'object tile 6: property "reflect"',
    "must be 0 to 1, got 1.5",
)


@bad("another file", "", "outermost element is <foo>")
def _(maker: Maker) -> None:
    maker.text = lambda: "<foo/>"  # type: ignore[method-assign]


@bad("too deep", "", "deep")
def _(maker: Maker) -> None:
    maker.objects += '<group name="g">' * 60 + "</group>" * 60


@bad("too many elements", "", "more than 100000 elements")
def _(maker: Maker) -> None:
    maker.objects += "<group/>" * 100_001


@bad("too large", "", "larger than 8388608 bytes")
def _(maker: Maker) -> None:
    maker.objects += " " * 9_000_000


@bad("tile number out of range", 'layer "props"', "row 4, column 3: tile number 9 is in no tileset")
def _(maker: Maker) -> None:
    maker.layers["props"][3][2] = 9


@bad("only a flip", 'layer "props"', "tile number 0 is in no tileset")
def _(maker: Maker) -> None:
    maker.layers["props"][3][2] = 1 << 31


@bad("hexagonal flip", 'layer "props"', "is in no tileset")
def _(maker: Maker) -> None:
    maker.layers["props"][3][2] = (WALL + 1) | 1 << 28


@bad("duplicate Start", 'layer "things": object 50', "more than one Start")
def _(maker: Maker) -> None:
    maker.add('<object id="50" type="Start" x="80" y="80"><point/></object>')


@bad("zlib bomb", 'layer "bomb"', "unpacks to more than the 384 bytes")
def _(maker: Maker) -> None:
    bomb = b64encode(zlib.compress(bytes(50_000_000), 9)).decode()
    maker.objects += (
        '<layer id="60" name="bomb" width="12" height="8"><data encoding="base64" compression="zlib">'
        f"{bomb}</data></layer>"
    )


@bad("half a stream", 'layer "half"', "one whole zlib stream")
def _(maker: Maker) -> None:
    half = b64encode(zlib.compress(bytes(384))[:-3]).decode()
    maker.objects += (
        '<layer id="60" name="half" width="12" height="8"><data encoding="base64" compression="zlib">'
        f"{half}</data></layer>"
    )


@bad("too few bytes", 'layer "few"', "must hold 96 tiles (384 bytes), holds 380 bytes")
def _(maker: Maker) -> None:
    few = b64encode(bytes(380)).decode()
    maker.objects += f'<layer name="few" width="12" height="8"><data encoding="base64">{few}</data></layer>'


@bad("overlapping tilesets", "", "share the tile numbers from 8")
def _(maker: Maker) -> None:
    maker.tileset += tileset(firstgid=' firstgid="8"')


@bad("patrol on the other plane", 'layer "things": object 50: property "patrol"', "other plane")
def _(maker: Maker) -> None:
    maker.add(
        '<object id="50" type="Person" x="80" y="80"><properties><property name="patrol" value="roof round"/>'
        "</properties><point/></object>"
    )


@bad(
    "waits that do not fit",
    'layer "things": object 4 "east round": property "waits"',
    "one number or 3, got 2",
)
def _(maker: Maker) -> None:
    maker.swap(
        'y="48">\n   <polyline',
        'y="48"><properties><property name="waits" value="1,2"/></properties><polyline',
    )


@bad("template outside", 'layer "things"', 'template "../../pupil.tx"')
def _(maker: Maker) -> None:
    maker.add('<object id="50" template="../../pupil.tx" x="80" y="80"/>')


@bad("tileset outside", "", "leads out of")
def _(maker: Maker) -> None:
    (maker.folder / "secret.tsx").write_text(tileset(firstgid=""))
    maker.tileset = '<tileset firstgid="1" source="../secret.tsx"/>'


@bad("link that leads outside", "", "leads out of")
def _(maker: Maker) -> None:
    png(maker.folder / "secret.png", 128, 64)
    os.symlink(maker.folder / "secret.png", maker.assets / "link.png")
    maker.tileset = tileset("../assets/link.png")


@bad("FIFO as image", "", "not a regular file")
def _(maker: Maker) -> None:
    os.mkfifo(maker.assets / "pipe.png")
    maker.tileset = tileset("../assets/pipe.png")


@pytest.mark.parametrize("name", BAD)
def test_each_broken_map_is_refused_by_name(maker: Maker, name: str) -> None:
    breaks, where, reason = BAD[name]
    breaks(maker)
    path = maker.write()
    found = problems(path, maker.assets)
    start = f"{path.as_posix()}: {where}"
    assert [str(e) for e in found if str(e).startswith(start) and reason in e.reason], [str(e) for e in found]
    with pytest.raises(LevelError) as caught:
        load(path, maker.assets)
    assert [str(caught.value), *map(str, caught.value.others)] == [str(error) for error in found]


@pytest.mark.parametrize("kind", ["folder", "FIFO", "nothing", "empty", "bytes"])
def test_what_is_no_map_at_all(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "yard.tmx"
    makers = {
        "folder": path.mkdir,
        "FIFO": lambda: os.mkfifo(path),
        "empty": path.touch,
        "bytes": lambda: path.write_bytes(bytes(range(256))),
    }
    makers.get(kind, lambda: None)()
    reason = {"folder": "not a regular file", "FIFO": "not a regular file", "nothing": "does not exist"}
    with pytest.raises(LevelError, match=reason.get(kind, "not sound XML")):
        load(path, tmp_path)


def test_a_broken_tileset_is_named_as_its_own_file(maker: Maker) -> None:
    (maker.assets / "small.tsx").write_text(tileset("gone.png", ""))
    maker.tileset = '<tileset firstgid="1" source="../assets/small.tsx"/>'
    (error,) = problems(maker.write(), maker.assets)
    assert str(error) == f'{maker.assets.as_posix()}/small.tsx: image "gone.png": does not exist'


def test_the_message_has_all_parts() -> None:
    error = LevelError("maps/yard.tmx", "things", '12 "gate"', "radius", "must be 0.5 to 20 m, got -3")
    assert str(error) == (
        'maps/yard.tmx: layer "things": object 12 "gate": property "radius": must be 0.5 to 20 m, got -3'
    )


def test_all_problems_come_at_once(maker: Maker) -> None:
    maker.swap(EMITTER, EMITTER.replace('"3"', '"0"')).swap('"east round, roof round"', '"a, b"')
    maker.layers["props"][3][2] = 99
    found = problems(maker.write(), maker.assets)
    assert [(e.layer, e.property) for e in found] == [
        ("props", ""),
        ("things", "power"),
        ("things", "posts"),
        ("things", "posts"),
    ]
    assert check(maker.path, maker.assets) == [str(error) for error in found]
