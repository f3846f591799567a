"""Sound maps in all the ways that Tiled writes them."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from game.levels import check, load, problems
from game.levels.pictures import tiled_map
from game.world.level import Level, Plane, Rect, WardSpec, ZoneSpec
from game.world.surfaces import SURFACES, WALL_REFLECT
from game.world.tuning import WARD_SCATTER
from tests.levels.levelmaker import CHIMNEY, GRASS, POND, POST, WALL, Maker, png, tileset


def loaded(maker: Maker) -> Level:
    """The level of a map that pytmx must be able to read as well."""
    path = maker.write()
    level = load(path, maker.assets)
    assert tiled_map(path).width == level.width
    return level


def picture(solid: np.ndarray) -> list[str]:
    """Solid cells as text."""
    return ["".join("#" if cell else "." for cell in row) for row in solid]


@pytest.mark.parametrize("packing", ["csv", "plain", "zlib", "gzip"])
def test_every_packing_gives_the_same_level(maker: Maker, packing: str) -> None:
    maker.packing = packing
    level = loaded(maker)
    ground, high = level.planes
    assert (level.width, level.height, level.title, level.name) == (12, 8, "The yard", "yard")
    assert ground.solid.shape == (32, 48) and ground.solid.sum() == 16 * (2 * 12 + 2 * 6)
    assert ground.floor.all() and ground.surface[5, 2] == "grass" and ground.surface[4, 2] == "earth"
    assert np.argwhere(high.floor).tolist() == [[r, c] for r in (1, 2) for c in (6, 7, 8)]
    assert high.surface[1, 6] == "tiles" and high.surface[0, 0] == ""
    assert level.start == (1.5, 1.5) and level.start_heading == 256
    assert level.exits == (Rect(10, 6, 1, 1),)
    assert level.goals[0].text == "Teach the clone technique" and level.goals[0].seconds == 20
    assert level.watchers[0].posts == ("east round", "roof round")
    assert [stop.point for stop in level.patrols["east round"].waypoints] == [
        (7.5, 1.5),
        (7.5, 1.5 + 96.5 / 32),
        (9.5, 1.5 + 96.5 / 32),
    ]
    assert [stop.wait for stop in level.patrols["east round"].waypoints] == [2, 2, 2]
    assert level.patrols["roof round"].plane is Plane.HIGH
    assert [(e.power, e.breath, e.plane) for e in level.emitters] == [(3.0, 0.0, Plane.GROUND)]


def test_a_tileset_of_its_own_from_the_assets(maker: Maker) -> None:
    png(maker.assets / "art" / "tiles.png", 128, 64)
    (maker.assets / "small.tsx").write_text(tileset("art/tiles.png", ""))
    maker.tileset = '<tileset firstgid="1" source="../assets/small.tsx"/>'
    level = loaded(maker)
    assert level.planes[0].solid[0].all()
    both = maker.path.read_bytes() + (maker.assets / "small.tsx").read_bytes()
    assert level.digest == hashlib.sha256(both).hexdigest()


def test_an_image_for_each_tile(maker: Maker) -> None:
    png(maker.path.parent / "bush.png", 32, 64)
    maker.tileset += (
        '<tileset firstgid="50" name="single" tilewidth="32" tileheight="64" tilecount="1" columns="0">'
        '<tile id="7"><properties><property name="solid" type="bool" value="true"/></properties>'
        '<image source="bush.png" width="32" height="64"/><objectgroup><object id="1" x="0" y="48" width="32"'
        ' height="16"/></objectgroup></tile></tileset>'
    )
    maker.layers["props"][3][3] = 57
    solid = loaded(maker).planes[0].solid
    assert picture(solid[8:16, 12:16]) == ["...."] * 6 + ["####"] * 2


def test_class_is_the_newer_word_for_type(maker: Maker) -> None:
    maker.objects = maker.objects.replace(' type="', ' class="').replace(
        'property name="power" class=', 'property name="power" type='
    )
    assert loaded(maker).watchers[0].name == "grey"


def test_groups_add_their_offsets_and_names_may_be_in_any_script(maker: Maker) -> None:
    maker.objects += (
        '<group id="30" name="outer" offsetx="3.5" offsety="32"><group id="31" name="inner" offsetx="12.5">'
        '<objectgroup id="32" name="人々" offsetx="-16" offsety="-0.25"><object id="40" name="木ノ葉 先生"'
        ' type="Person" x="100.125" y="96"><properties><property name="kind" value="teacher"/></properties>'
        "<point/></object></objectgroup></group></group>"
    )
    (person,) = loaded(maker).people
    assert person.name == "木ノ葉 先生" and person.kind == "teacher"
    assert person.point == (100.125 / 32, (96 + 32 - 0.25) / 32)


def test_a_text_of_several_lines(maker: Maker) -> None:
    maker.swap(
        'value="The yard"/>',
        'value="The yard"/><property name="intro">First bell.\n第二の鐘 &amp; more.</property>',
    )
    assert loaded(maker).intro == "First bell.\n第二の鐘 & more."


def test_a_template_fills_in_what_the_map_leaves_out(maker: Maker) -> None:
    template = (
        '<template><object type="Student" name="pupil"><properties>'
        '<property name="look" type="int" value="3"/>'
        '<property name="practise_every" type="float" value="9"/></properties><point/></object></template>'
    )
    maker.path.parent.mkdir(parents=True)
    (maker.path.parent / "pupil.tx").write_text(template)
    maker.add(
        '<object id="50" template="pupil.tx" x="80" y="80"/>'
        '<object id="51" name="other" template="pupil.tx" x="96" y="80">'
        '<properties><property name="look" type="int" value="5"/></properties></object>'
    )
    people = loaded(maker).people
    assert [(p.name, p.kind, p.look, p.practise_every) for p in people] == [
        ("pupil", "student", 3, 9.0),
        ("other", "student", 5, 9.0),
    ]


@pytest.mark.parametrize(
    ("flips", "expected"),
    [
        (0, ["##..", "....", "....", "...."]),
        (1 << 31, ["..##", "....", "....", "...."]),
        (1 << 30, ["....", "....", "....", "##.."]),
        (1 << 29, ["#...", "#...", "....", "...."]),
        (5 << 29, ["...#", "...#", "....", "...."]),  # a quarter turn to the right
        (3 << 29, ["....", "....", "#...", "#..."]),  # and to the left
        (7 << 29, ["....", "....", "...#", "...#"]),
    ],
)
def test_collision_shapes_turn_with_their_tile(maker: Maker, flips: int, expected: list[str]) -> None:
    maker.layers["props"][4][4] = (POST + 1) | flips
    assert picture(loaded(maker).planes[0].solid[16:20, 16:20]) == expected


def test_an_ellipse_leaves_the_corners_free(maker: Maker) -> None:
    assert maker.layers["tall"][2][8] == CHIMNEY + 1
    assert picture(loaded(maker).planes[1].solid[8:12, 32:36]) == [".##.", "####", "####", ".##."]


def test_scatter_is_blended_at_seams_and_nothing_where_no_floor_is(maker: Maker) -> None:
    maker.layers["ground"][2][2] = 0
    ground, high = loaded(maker).planes
    earth, grass = SURFACES["earth"].scatter, SURFACES["grass"].scatter
    column = ground.scatter[16:24, 12]
    assert column[0] == pytest.approx(earth) and column[-2] == pytest.approx(grass)
    assert column[3] == pytest.approx((2 * earth + grass) / 3)
    assert column[4] == pytest.approx((earth + 2 * grass) / 3)
    assert (ground.scatter[8:12, 8:12] == 0).all()
    assert ground.scatter[8, 12] == pytest.approx(earth)  # beside the void: not darkened by it
    roof = np.repeat(np.repeat(high.floor, 4, axis=0), 4, axis=1)
    assert (high.scatter[~roof] == 0).all() and np.allclose(high.scatter[roof], SURFACES["tiles"].scatter)


def test_the_topmost_surface_counts_and_scatter_may_be_set_by_hand(maker: Maker) -> None:
    maker.layers["props"][3][3:6] = [POND + 1] * 3
    maker.layers["props"][4][3] = GRASS + 1
    ground = loaded(maker).planes[0]
    assert ground.scatter[14, 18] == pytest.approx(0.5)
    assert ground.surface[4, 3] == "grass" and ground.surface[3, 3] == "earth"


def test_what_a_solid_reflects_follows_from_its_surface_or_is_set_by_hand(maker: Maker) -> None:
    """A plain wall and a post keep 0.8; a chimney that is said to be of wood 0.7; one set by hand 0.25."""
    solid = '<property name="solid" type="bool" value="true"/></properties>'
    wood = solid.replace("</", '<property name="surface" value="wood"/></')
    hand = wood.replace("</", '<property name="reflect" type="float" value="0.25"/></')
    for kind, expected in ((solid, WALL_REFLECT), (wood, SURFACES["wood"].reflect), (hand, 0.25)):
        maker.swaps = [(f'<tile id="5"><properties>{solid}', f'<tile id="5"><properties>{kind}')]
        ground, high = loaded(maker).planes
        assert set(high.reflect[high.solid]) == {expected}
        assert set(ground.reflect[ground.solid]) == {0.8}


def test_of_two_solids_the_topmost_is_met(maker: Maker) -> None:
    maker.swap('<property name="surface" value="grass"/>', '<property name="surface" value="grass"/>'
               '<property name="solid" type="bool" value="true"/>')  # fmt: skip
    maker.layers["props"][0][4] = GRASS + 1
    maker.layers["ground"][5] = maker.layers["ground"][4]
    reflect = loaded(maker).planes[0].reflect
    assert (reflect[:4, 16:20] == SURFACES["grass"].reflect).all() and (reflect[:4, 20:24] == 0.8).all()


def test_zones_are_laid_on_their_plane_and_kept_for_their_ambient(maker: Maker) -> None:
    dead = '<property name="kind" value="dead"/><property name="half_length" type="float" value="2"/>'
    snow = (
        '<property name="kind" value="snow"/><property name="power" type="float" value="1.6"/>'
        '<property name="plane" value="high"/>'
    )
    maker.add(
        '<object id="50" type="Zone" x="0" y="0" width="384" height="128">'
        f"<properties>{dead}</properties></object>"
        '<object id="51" type="Zone" x="0" y="0" width="384" height="256">'
        f"<properties>{snow}</properties></object>"
    )
    level = loaded(maker)
    ground, high = level.planes
    assert level.zones == (
        ZoneSpec("dead", Rect(0, 0, 12, 4), Plane.GROUND, 2.0, 0.05),
        ZoneSpec("snow", Rect(0, 0, 12, 8), Plane.HIGH, 3.0, 1.6),
    )
    assert ground.loss[:14] == pytest.approx(np.log(2) / 2) and not ground.loss[18:].any()
    assert not ground.emission.any() and not high.loss.any()
    assert (high.emission[~high.solid] == 0.1).all() and not high.emission[high.solid].any()


def test_a_ward_is_an_outline_along_a_line_or_round_a_rectangle(maker: Maker) -> None:
    values = (
        '<properties><property name="power" type="float" value="2"/>'
        '<property name="trigger" type="float" value="0.5"/></properties>'
    )
    maker.add(
        f'<object id="50" type="Ward" x="64" y="96" width="128" height="64">{values}</object>'
        '<object id="51" type="Ward" x="64" y="96"><polyline points="0,0 64,32"/></object>'
    )
    level = loaded(maker)
    corners = ((2, 3), (6, 3), (6, 5), (2, 5), (2, 3))
    assert level.wards == (WardSpec(corners, Plane.GROUND, 2.0, 0.5), WardSpec(((2, 3), (4, 4))))
    earth = SURFACES["earth"].scatter
    assert level.planes[0].scatter[11:13, 20] == pytest.approx(WARD_SCATTER * earth)
    assert level.planes[0].scatter[9:15, 20].min() == pytest.approx(earth)


def test_whoever_leaks_practises_or_is_armed(maker: Maker) -> None:
    def made(number: int, cls: str, **values: float) -> str:
        props = "".join(f'<property name="{k}" type="float" value="{v}"/>' for k, v in values.items())
        start = f'<object id="{number}" type="{cls}" x="80" y="80">'
        return f"{start}<properties>{props}</properties><point/></object>"

    maker.add(made(50, "Leaker", power=8, breath=4, gear=1) + made(51, "Student", skill=0.5, gear=2))
    leaks, practises = loaded(maker).people
    assert (leaks.kind, leaks.power, leaks.breath, leaks.gear, leaks.skill) == ("civilian", 8, 4, 1, 0)
    assert (practises.kind, practises.power, practises.skill, practises.gear) == ("student", 0, 0.5, 2)


def test_a_watcher_has_a_cloak_and_its_quality(maker: Maker) -> None:
    assert [(w.cloak, w.quality) for w in loaded(maker).watchers] == [("absorb", 1.0)]
    maker.swap(
        'value="east round, roof round"/>',
        'value="east round, roof round"/><property name="cloak" value="refract"/>'
        '<property name="quality" type="float" value="0.4"/>',
    )
    assert [(w.cloak, w.quality) for w in loaded(maker).watchers] == [("refract", 0.4)]


def test_all_map_properties(maker: Maker) -> None:
    written = {"chapter": 1, "ambient": 0.25, "par_time": 480, "next": "rooftops", "intro": "Morning."}
    maker.swap(
        'value="The yard"/>',
        'value="The yard"/>'
        + "".join(f'<property name="{key}" value="{value}"/>' for key, value in written.items()),
    )
    maker.path.parent.mkdir()
    maker.path.with_name("rooftops.tmx").touch()
    level = loaded(maker)
    assert {key: getattr(level, key) for key in written} == written


def test_further_layers_are_pictures_only(maker: Maker) -> None:
    maker.layers["shadows"] = [[WALL + 1] * 12 for _ in range(8)]
    maker.layers["shadows"][0][0] = GRASS + 1
    maker.swap('name="shadows"', 'name="shadows" offsetx="1.5"')
    assert not loaded(maker).planes[0].solid[4:28, 4:44].any()


def test_a_sound_map_has_no_problems_and_nothing_to_mend(maker: Maker) -> None:
    path = maker.write()
    assert problems(path, maker.assets) == [] and check(path, maker.assets) == []
