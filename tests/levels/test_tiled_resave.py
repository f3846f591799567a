"""What Tiled saves again is the same level: as it is installed, and as other versions write."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.levels import load
from game.levels.props import Kind
from game.levels.schema import CLASSES
from game.resources import assets_folder, maps_folder
from tests.levels.same_level import differences
from tests.levels.templated import with_templates
from tests.levels.tiled_here import RASTERIZER, driven, home, needs_tiled, said, tiled, workshop

SHIPPED = sorted([*maps_folder().glob("*.tmx"), *maps_folder().glob("rooms/*.tmx")])
RULES = sorted(maps_folder().glob("rules/*.tmx"))
VARIED = ("academy_yard", "starter", "shifts")
VARIANTS = ("--embed-tilesets", "--minimize", "--detach-templates", "--resolve-types-and-properties")


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return home(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workshop(tmp_path_factory.mktemp("work"))


def saved(env: dict[str, str], maps: Path, name: str, *how: str) -> list[str]:
    """Where the level of maps/NAME.tmx differs from what Tiled makes of it."""
    target = maps / "again" / f"{Path(name).name}.tmx"
    target.parent.mkdir(exist_ok=True)
    for old in target.parent.glob("*.tmx"):
        old.unlink()
    assert tiled(env, "--export-map", *how, "tmx", maps / f"{name}.tmx", target) == ""
    assets = maps.parent / "assets"
    return differences(load(maps / f"{name}.tmx", assets), load(target, assets))


@needs_tiled
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_map_saved_again_is_the_same_level(path: Path, env: dict[str, str], maps: Path) -> None:
    assert saved(env, maps, path.relative_to(maps_folder()).with_suffix("").as_posix()) == []


@needs_tiled
@pytest.mark.parametrize("how", VARIANTS)
@pytest.mark.parametrize("name", VARIED)
def test_in_each_way_that_tiled_can_write(name: str, how: str, env: dict[str, str], maps: Path) -> None:
    name = name if (maps / f"{name}.tmx").exists() else f"rooms/{name}"
    assert saved(env, maps, name, how) == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_as_tiled_1_9_says_class_where_others_say_type(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ' type="Start"' in text
    newer = re.sub(r'(<object [^>]*?) type="', r'\1 class="', text).replace('version="1.10"', 'version="1.9"')
    newer = re.sub(r'source="[./]*/assets/', f'source="{"../"}assets/', newer)
    folder = tmp_path / "maps"
    folder.mkdir()
    (tmp_path / "assets").symlink_to(assets_folder())
    (folder / path.name).write_text(newer, encoding="utf-8")
    level = load(folder / path.name, tmp_path / "assets")
    assert differences(load(path, assets_folder()), level) == []


@needs_tiled
def test_templates_in_a_map(env: dict[str, str], tmp_path: Path) -> None:
    """As instances, detached and with all that Tiled knows of them written out."""
    path = with_templates(tmp_path)
    for how in ((), ("--detach-templates",)):
        target = path.with_name("again.tmx")
        assert tiled(env, "--export-map", *how, "tmx", path, target) == ""
        assert ("template=" in target.read_text(encoding="utf-8")) is (how == ())
        level, again = (load(file, tmp_path / "assets") for file in (path, target))
        assert [line for line in differences(level, again) if not line.startswith(".name:")] == []


@needs_tiled
@pytest.mark.skipif(RASTERIZER is None, reason="there is no tmxrasterizer")
@pytest.mark.parametrize("path", [*RULES, maps_folder() / "starter.tmx"], ids=lambda path: path.stem)
def test_tiled_draws_it(path: Path, env: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "drawn.png"
    done = subprocess.run([str(RASTERIZER), str(path), str(target)], env=env, capture_output=True, text=True)
    assert done.returncode == 0 and said(done) == ""
    assert target.read_bytes().startswith(b"\x89PNG")


def walls(path: Path, last: int) -> list[list[int]]:
    """The walls of the first tileset; Tiled gives those of others new numbers when it saves."""
    return [[number if number <= last else 0 for number in row] for row in grid(path, "walls")]


SHOWN = """
const map = new TileMap(), layer = new ObjectGroup("objects");
map.addLayer(layer);
for (const name of %(names)s) {
    const object = new MapObject(name);
    object.shape = MapObject.Point;
    if ("className" in object) object.className = name; else object.type = name;
    layer.addObject(object);
    tell(name + " " + JSON.stringify(object.resolvedProperties()));
}
"""


@needs_tiled
def test_the_editor_shows_the_defaults_of_the_contract(env: dict[str, str], tmp_path: Path) -> None:
    maps = workshop(tmp_path)
    lines = driven(env, tmp_path, maps, SHOWN % {"names": json.dumps(list(CLASSES))})
    shown = {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in lines}
    assert list(shown) == list(CLASSES)
    for name, thing in CLASSES.items():
        assert set(shown[name]) == {prop.name for prop in thing.props}
        for prop in thing.props:
            value = shown[name][prop.name]
            if prop.kind is Kind.WORD:  # an enum's value is the number of its word
                assert value["typeName"], prop.name
                value = ((() if prop.default else ("",)) + prop.choices)[value["value"]]
            if prop.default is not None:
                text = str(value).lower() if prop.kind is Kind.BOOL else str(value)
                assert prop.parse(text) == prop.default, (name, prop.name)


PLACED = """
const map = asset;
tiled.trigger("ChakraPlaceWatcher");
tiled.trigger("ChakraPlaceWatcher");
tiled.trigger("Save");
tell(map.modified);
"""


@needs_tiled
def test_the_action_places_a_watcher_with_his_posts(env: dict[str, str], tmp_path: Path) -> None:
    maps = workshop(tmp_path)
    before = load(maps / "starter.tmx", tmp_path / "assets")
    assert driven(env, tmp_path, maps, PLACED) == ["false"]
    after = load(maps / "starter.tmx", tmp_path / "assets")
    first, second = after.watchers[len(before.watchers) :]
    assert (first.name, second.name) == ("watcher 1", "watcher 2")
    for one in (first, second):
        stops = [[stop.point for stop in after.patrols[post].waypoints] for post in one.posts]
        assert [len(line) for line in stops] == [3, 1]
    assert len(differences(before, after)) > 0


MAPPED = """
for (const name of %(names)s) {
    const map = tiled.open(MAPS + "/" + name);
    map.autoMap();
    tiled.trigger("Save");
    tell(name);
}
"""
PLAN = (
    "              ",
    " ............ ",
    " ..        .. ",
    " .. ______ .. ",
    " .. ______ .. ",
    " .. __ ___ .. ",
    " ..    +   .. ",
    " ............ ",
    "              ",
)
WALLS = (  # sides that go on: 1 north, 2 east, 4 south, 8 west; of the house, as many letters after A
    "6aaaaaaaaaaaac",
    "5............5",
    "5..GKKKKKKM..5",
    "5..F......F..5",
    "5..F......F..5",
    "5..F..E...F..5",
    "5..DKKJ.CKJ..5",
    "5............5",
    "3aaaaaaaaaaaa9",
)


def labels(tileset: Path) -> dict[str, int]:
    """The tiles' numbers by label, from 1."""
    return {
        entry.get("value", ""): int(tile.get("id", "")) + 1
        for tile in ElementTree.parse(tileset).getroot().iter("tile")
        for entry in tile.iter("property")
        if entry.get("name") == "label"
    }


def grid(path: Path, layer: str) -> list[list[int]]:
    """The numbers of a tile layer."""
    (data,) = (
        node.findtext("data", "")
        for node in ElementTree.parse(path).getroot().iter("layer")
        if node.get("name") == layer
    )
    return [[int(number) for number in row.rstrip(",").split(",")] for row in data.split()]


def planned(numbers: dict[str, int]) -> str:
    """The plan as a map: earth, boards and a sill, and no wall anywhere."""
    tiles = {" ": 0, ".": numbers["earth_0_0"], "_": numbers["wood_0_0"], "+": numbers["sill_h"]}
    ground = ",\n".join(",".join(str(tiles[letter]) for letter in row) for row in PLAN)
    blank = ",\n".join(",".join("0" * len(row)) for row in PLAN)
    size = f'width="{len(PLAN[0])}" height="{len(PLAN)}"'
    layers = "".join(
        f'<layer id="{number}" name="{name}" {size}><data encoding="csv">{data}</data></layer>'
        for number, (name, data) in enumerate((("ground", ground), ("walls", blank)), 1)
    )
    return (
        f'<map version="1.8" orientation="orthogonal" renderorder="right-down" {size} tilewidth="32" '
        'tileheight="32" infinite="0" nextlayerid="3" nextobjectid="1">'
        f'<tileset firstgid="1" source="../assets/academy/academy.tsx"/>{layers}</map>'
    )


@needs_tiled
def test_walls_grow_round_painted_floor(env: dict[str, str], tmp_path: Path) -> None:
    maps = workshop(tmp_path)
    numbers = labels(maps.parent / "assets" / "academy" / "academy.tsx")
    (maps / "plan.tmx").write_text(planned(numbers), encoding="utf-8")
    assert driven(env, tmp_path, maps, MAPPED % {"names": '["plan.tmx"]'}) == ["plan.tmx"]
    letters = {0: "."} | {numbers[f"yard_{mask}"]: f"{mask:x}" for mask in range(16)}
    letters |= {numbers[f"house_{mask}"]: chr(ord("A") + mask) for mask in range(16)}
    drawn = ["".join(letters[number] for number in row) for row in grid(maps / "plan.tmx", "walls")]
    assert drawn == list(WALLS)


@needs_tiled
def test_the_rules_leave_shipped_maps_as_they_are(env: dict[str, str], tmp_path: Path) -> None:
    maps = workshop(tmp_path)
    names = [path.relative_to(maps_folder()).as_posix() for path in SHIPPED]
    before = {name: load(maps / name, tmp_path / "assets") for name in names}
    known = labels(tmp_path / "assets" / "academy" / "academy.tsx").values()
    drawn = {name: walls(maps / name, max(known)) for name in names}
    assert driven(env, tmp_path, maps, MAPPED % {"names": json.dumps(names)}) == names
    for name in names:
        assert 'name="automap"' in (maps / name).read_text(encoding="utf-8")
        assert differences(before[name], load(maps / name, tmp_path / "assets")) == []
        assert walls(maps / name, max(known)) == drawn[name]
