"""Maps as Tiled 1.8 to 1.11 write them, with all that pytmx loses."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any

import pytest

from game.levels import load, problems
from game.levels.pictures import tiled_map
from game.world.level import Level
from tests.levels.levelmaker import GRASS, POST, WALL, Maker, png, tileset
from tests.levels.test_levels_load import loaded, picture

NORTH_WEST = '<object id="1" x="0" y="0" width="16" height="8"/>'  # the collision shape of the post
EXTRAS = {
    "1.8": (
        '<editorsettings><chunksize width="16" height="16"/><export target="a.lua" format="lua"/>'
        "</editorsettings>",
        'backgroundcolor="#203040" compressionlevel="-1" nextlayerid="99" nextobjectid="99"',
        'parallaxx="0.5" tintcolor="#ff0000" locked="1"',
        '<grid orientation="orthogonal" width="32" height="32"/>'
        '<transformations hflip="1" vflip="1" rotate="0" preferuntransformed="0"/>',
    ),
    "1.9": ("", 'class="Day" parallaxoriginx="1.5" parallaxoriginy="0"', 'class="Plan" parallaxy="2"', ""),
    "1.10": ("", 'class="Day"', 'class="Plan" repeatx="1"', '<tileoffset x="0" y="0"/>'),
    "1.11": ("", 'class="Day" tiledversion="1.11.2"', 'class="Plan" opacity="0.5"', ""),
}
WANG = (
    '<wangsets><wangset name="paths" type="corner" tile="-1"><wangcolor name="a" color="#ff0000" tile="-1"'
    ' probability="1"><properties><property name="any" value="1"/></properties></wangcolor>'
    '<wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/></wangset></wangsets>'
)


def said(level: Level) -> dict[str, Any]:
    """All that the map says, and where it is solid."""
    kept = {field.name: getattr(level, field.name) for field in fields(level)}
    return {**kept, "digest": "", "planes": [plane.solid.tobytes() for plane in level.planes]}


@pytest.mark.parametrize("version", EXTRAS)
def test_every_version_of_tiled_gives_the_same_level(maker: Maker, version: str) -> None:
    plain = said(loaded(maker))
    inside, head, layer, image = EXTRAS[version]
    if version == "1.9":  # in that version alone objects and tiles had a class instead of a type
        maker.objects = re.sub(r"(<object [^>]*)\btype=", r"\1class=", maker.objects)
        maker.tileset = maker.tileset.replace('<tile id="3">', '<tile id="3" class="Lawn">')
    else:
        maker.tileset = maker.tileset.replace('<tile id="3">', '<tile id="3" type="Lawn">')
    maker.tileset = maker.tileset.replace("<image ", f"{image}<image ").replace(
        "</tileset>", f"{WANG}</tileset>"
    )
    maker.swap('version="1.10"', f'version="{version}" {head}').swap("<properties><property name=\"title\"", (
        f"{inside}<properties><property name=\"title\""
    ))  # fmt: skip
    maker.swap('<layer id="3" name="props"', f'<layer id="3" name="props" {layer}')
    assert said(loaded(maker)) == plain


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_harm(maker: Maker, encoding: str) -> None:
    if encoding == "utf-16":
        maker.swap("UTF-8", "UTF-16")
    maker.edit(lambda whole: whole.decode().encode(encoding))
    assert loaded(maker).title == "The yard"


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_ends_of_lines_of_other_systems(maker: Maker, end: str) -> None:
    maker.swap('value="The yard"/>', 'value="The yard"/><property name="intro">One.\nTwo.</property>')
    maker.edit(lambda whole: whole.replace(b"\n", end.encode()))
    assert loaded(maker).intro == "One.\nTwo."


def test_names_of_files_in_any_script_and_with_blanks(maker: Maker) -> None:
    png(maker.assets / "木の葉 art" / "タイル 1.png", 128, 64)
    (maker.assets / "木の葉 art" / "small set.tsx").write_text(tileset("タイル 1.png", ""), encoding="utf-8")
    maker.tileset = '<tileset firstgid="1" source="../assets/木の葉 art/small set.tsx"/>'
    level = loaded(maker)
    path = maker.path.rename(maker.path.with_name("庭 yard.tmx"))
    assert said(load(path, maker.assets)) == {**said(level), "name": "庭 yard"}


def test_a_text_is_the_same_as_a_value_or_as_lines(maker: Maker) -> None:
    text = "First bell.\n\n  第二の鐘 <&\"' more"
    kept = text.replace("&", "&amp;").replace("<", "&lt;")
    title = 'value="The yard"/>'
    for written in (
        f'<property name="intro">{kept}</property>',
        f'<property name="intro" type="string"><![CDATA[{text}]]></property>',
        f'<property name="intro" value="{kept.replace(chr(34), "&quot;").replace(chr(10), "&#10;")}"/>',
    ):
        maker.swaps = [(title, title + written)]
        assert loaded(maker).intro == text


def test_an_enum_of_words_is_a_word(maker: Maker) -> None:
    maker.add(
        '<object id="50" type="Zone" x="64" y="96" width="64" height="32"><properties>'
        '<property name="kind" propertytype="Zones" value="hush"/></properties></object>'
    )
    assert [zone.kind for zone in loaded(maker).zones] == ["hush"]


def test_a_click_is_a_point(maker: Maker) -> None:
    maker.swap('<object id="1" name="door" type="Start" x="48" y="48"><point/></object>',
               '<object id="1" name="door" type="Start" x="48" y="48.5"/>')  # fmt: skip
    assert loaded(maker).start == (1.5, 48.5 / 32)


def test_a_ward_is_a_line_a_polygon_or_a_rectangle(maker: Maker) -> None:
    maker.add(
        '<object id="50" type="Ward" x="64" y="96"><polygon points="0,0 64,0 32,48.5"/></object>'
        '<object id="51" type="Ward" x="64" y="96"><polyline points="0,0 64,0 32,48.5"/></object>'
    )
    closed, line = loaded(maker).wards
    assert line.outline == ((2, 3), (4, 3), (3, 3 + 48.5 / 32))
    assert closed.outline == (*line.outline, (2, 3))


TRIANGLE = '<object id="1" x="0" y="0"><polygon points="0,0 32,0 0,32"/></object>'
CORNER = ["####", "###.", "##..", "#..."]


@pytest.mark.parametrize(
    ("flips", "expected"),
    [
        (0, CORNER),
        (1 << 31, [row[::-1] for row in CORNER]),
        (1 << 30, CORNER[::-1]),
        (1 << 29, CORNER),
        (3 << 30, [row[::-1] for row in CORNER[::-1]]),
    ],
)
def test_a_collision_polygon_turns_with_its_tile(maker: Maker, flips: int, expected: list[str]) -> None:
    maker.tileset = maker.tileset.replace(NORTH_WEST, TRIANGLE.replace("32", "34"))
    maker.layers["props"][4][4] = (POST + 1) | flips
    assert [row[:4] for row in picture(loaded(maker).planes[0].solid[16:20, 16:20])] == expected


HOLLOW = ["#..#", "#..#", "#..#", "####"]


@pytest.mark.parametrize(
    ("flips", "expected"),
    [
        (0, HOLLOW),
        (1 << 30, HOLLOW[::-1]),
        (1 << 29, ["####", "...#", "...#", "####"]),
        (5 << 29, ["####", "#...", "#...", "####"]),
    ],
)
def test_a_polygon_may_have_a_hollow_and_lie_anywhere_on_its_tile(
    maker: Maker, flips: int, expected: list[str]
) -> None:
    points = "0,0 -32,0 -32,-32 -24,-32 -24,-8 -8,-8 -8,-32 0,-32"
    hollow = f'<object id="1" x="32" y="32"><polygon points="{points}"/></object>'
    maker.tileset = maker.tileset.replace(NORTH_WEST, hollow)
    maker.layers["props"][4][4] = (POST + 1) | flips
    assert picture(loaded(maker).planes[0].solid[16:20, 16:20]) == expected


def students(level: Level) -> list[tuple[str, tuple[float, float], int]]:
    """Who they are, where, and which look they have."""
    return [(person.name, person.point, person.look) for person in level.people]


@pytest.mark.parametrize(
    ("there", "here"), [("type", "type"), ("class", "class"), ("type", "class"), ("class", "type")]
)
def test_a_template_gives_what_is_not_written(maker: Maker, there: str, here: str) -> None:
    maker.path.parent.mkdir(parents=True)
    maker.path.with_name("木.tx").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<template><object name="pupil" '
        f'{there}="Student" width="0" rotation="0"><properties>'
        '<property name="look" type="int" value="3"/></properties><point/></object></template>',
        encoding="utf-8",
    )
    maker.objects += (
        '<group id="70" name="class" offsetx="32.5"><objectgroup id="71" name="pupils" offsety="-0.25">'
        '<object id="50" template="木.tx" x="64" y="96"/>'
        '<object id="51" name="other" template="木.tx" x="96" y="96"><properties>'
        '<property name="look" type="int" value="5"/></properties></object>'
        f'<object id="52" template="木.tx" {here}="Person" x="128" y="96"/>'
        "</objectgroup></group>"
    )
    spots = [((x + 32.5) / 32, (96 - 0.25) / 32) for x in (64, 96, 128)]
    level = loaded(maker)
    assert students(level) == [("pupil", spots[0], 3), ("other", spots[1], 5), ("pupil", spots[2], 3)]
    assert [person.kind for person in level.people] == ["student", "student", "civilian"]


def test_a_template_gives_a_route_that_the_map_may_draw_anew(maker: Maker) -> None:
    maker.path.parent.mkdir(parents=True)
    maker.path.with_name("round.tx").write_text(
        '<template><object type="Patrol"><properties><property name="speed" type="float" value="2.5"/>'
        '</properties><polyline points="0,0 32,0"/></object></template>'
    )
    maker.add(
        '<object id="50" name="a" template="round.tx" x="64" y="96"/>'
        '<object id="51" name="b" template="round.tx" x="64" y="96">'
        '<polyline points="0,0 0,32 32,32"/></object>'
    )
    patrols = loaded(maker).patrols
    assert [stop.point for stop in patrols["a"].waypoints] == [(2, 3), (3, 3)]
    assert [stop.point for stop in patrols["b"].waypoints] == [(2, 3), (2, 4), (3, 4)]
    assert patrols["a"].speed == patrols["b"].speed == 2.5


SUZUME = '<object id="90" name="Suzume" type="Person" x="64" y="98"><point/></object>'
MIZUKI = '<object id="91" name="Mizuki" type="Person" x="64" y="128" visible="0"><point/></object>'
GROUPS = (
    '<imagelayer id="80" name="mist" offsetx="1.5"><image source="tiles.png"/></imagelayer>'
    '<group id="81" name="hidden" visible="0" offsetx="3.5" offsety="-2">'
    '<group id="82" name="inner" offsetx="-1">'
    f'<objectgroup id="83" name="staff">{SUZUME}</objectgroup>'
    '<imagelayer id="84" name="sky"><image source="tiles.png"/></imagelayer></group></group>'
    f'<objectgroup id="85" name="more" visible="0">{MIZUKI}</objectgroup>'
)


def test_what_is_hidden_is_not_drawn_but_holds(maker: Maker) -> None:
    maker.objects += GROUPS
    maker.layers["props"][4][8] = WALL + 1
    maker.swap('name="props"', 'name="props" visible="0"')
    level = loaded(maker)
    assert level.planes[0].solid[16:20, 32:36].all()
    assert students(level) == [("Suzume", (66.5 / 32, 3), 0), ("Mizuki", (2, 4), 0)]
    shown = {layer.name: bool(layer.visible) for layer in tiled_map(maker.path).layers}
    assert [name for name, visible in shown.items() if not visible] == ["props", "staff", "sky", "more"]


def test_pictures_come_in_the_order_of_the_file_with_their_groups_offsets(maker: Maker) -> None:
    """pytmx alone puts all tile layers first, then all images, then all objects, and groups among them."""
    maker.objects += GROUPS
    maker.layers["shadows"] = [[GRASS + 1] * 12 for _ in range(8)]
    mist = '<imagelayer id="79" name="floor"><image source="tiles.png"/></imagelayer>'
    maker.swap('<layer id="2" name="walls"', mist + '<layer id="2" name="walls"')
    tmx = tiled_map(maker.write())
    names = ["ground", "floor", "walls", "props", "roof", "tall", "shadows"]
    assert [layer.name for layer in tmx.layers] == [*names, "things", "mist", "staff", "sky", "more"]
    offsets = {layer.name: (layer.offsetx, layer.offsety) for layer in tmx.layers}
    assert offsets["mist"] == (1.5, 0) and offsets["staff"] == offsets["sky"] == (2.5, -2)
    assert problems(maker.path, maker.assets) == []


def test_objects_come_in_the_order_of_the_file(maker: Maker) -> None:
    person = '<object id="{}" name="p{}" type="Person" x="{}" y="96"><point/></object>'
    order = (97, 93, 99, 91)
    for number in order:
        people = person.format(number, number, number)
        maker.objects += f'<group id="1{number}"><objectgroup id="2{number}">{people}</objectgroup></group>'
    assert [who.name for who in loaded(maker).people] == [f"p{number}" for number in order]


def test_animations_and_images_of_single_tiles(maker: Maker) -> None:
    for name, width, height in (("bush", 32, 64), ("tree", 96, 96)):
        png(maker.path.parent / "art" / f"{name}.png", width, height)
    maker.tileset += (
        '<tileset firstgid="50" name="single" tilewidth="96" tileheight="96" tilecount="2" columns="0">'
        '<grid orientation="orthogonal" width="1" height="1"/>'
        '<tile id="3"><properties><property name="solid" type="bool" value="true"/></properties>'
        '<image source="art/bush.png" width="32" height="64"/><objectgroup draworder="index" id="2">'
        '<object id="1" x="0" y="64" width="32" height="32"/></objectgroup>'
        '<animation><frame tileid="3" duration="100"/><frame tileid="9" duration="150"/></animation></tile>'
        '<tile id="9" x="0" y="0" width="96" height="96"><image source="art/tree.png"/></tile>'
        "</tileset>"
    )
    maker.layers["props"][3][3], maker.layers["props"][3][7] = 53, 59
    solid = loaded(maker).planes[0].solid
    assert picture(solid[12:16, 12:16]) == ["####"] * 4 and not solid[4:24, 28:40].any()
    tiles = tiled_map(maker.path).tile_properties.values()
    animated = [tile["frames"] for tile in tiles if tile.get("frames")]
    assert sorted([frame.duration for frame in frames] for frames in animated) == [[100, 150], [200, 200]]


@pytest.mark.parametrize("packing", ["plain", "zlib", "gzip"])
def test_packed_tiles_keep_their_flips(maker: Maker, packing: str) -> None:
    maker.layers["props"][4][4] = (POST + 1) | 5 << 29
    plain = loaded(maker).planes[0].solid
    maker.packing = packing
    assert (loaded(maker).planes[0].solid == plain).all()
