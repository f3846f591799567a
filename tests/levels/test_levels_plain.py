"""Maps of others: read as strictly, guessed as well as can be, and walked about in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.levels import LevelError, load, load_plain
from game.resources import assets_folder
from game.view import View
from game.world.command import Command
from game.world.level import Plane
from game.world.step import begin, step
from tests.levels.levelmaker import png

EXAMPLES = Path("/usr/share/doc/tiled/examples")
SHAPE = '<tile id="2"><objectgroup><object id="1" x="0" y="0" width="24" height="12"/></objectgroup></tile>'
SAYS = '<tile id="2"><properties><property name="collides" type="bool" value="true"/></properties></tile>'


def written(folder: Path, tiles: str = "", name: str = "Walls", head: str = "", more: str = "") -> Path:
    """A foreign map of 6 x 5 tiles of 24 pixels: grass everywhere, tile 3 in the column x = 3 of the upper
    layer."""
    png(folder / "art.png", 96, 48)
    ground = ",".join(["1"] * 30)
    upper = ",".join("3" if number % 6 == 3 else "0" for number in range(30))
    path = folder / "foreign.tmx"
    path.write_text(
        f'<map version="1.2" orientation="orthogonal" width="6" height="5" tilewidth="24" tileheight="24"'
        f' infinite="0"{head}><properties><property name="music" value="x.ogg"/></properties>'
        f'<tileset firstgid="1" name="art" tilewidth="24" tileheight="24">'
        f'<image source="art.png" width="96" height="48"/>{tiles}</tileset>'
        f'<layer name="Grass!" width="6" height="5"><data encoding="csv">{ground}</data></layer>'
        f'<layer name="{name}" width="6" height="5"><data encoding="csv">{upper}</data></layer>{more}</map>',
        encoding="utf-8",
    )
    return path


def solid_columns(path: Path) -> list[int]:
    """Which columns of tiles have anything solid."""
    solid = load_plain(path, assets_folder()).planes[Plane.GROUND].solid
    return sorted({int(col) // 4 for col in np.nonzero(solid)[1]})


def test_it_is_refused_without_the_word_and_all_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(LevelError) as caught:
        load(written(tmp_path), assets_folder())
    told = " ".join(str(one) for one in (caught.value, *caught.value.others))
    for words in ("tilewidth", "music", "tilecount"):
        assert words in told


@pytest.mark.parametrize("tiles", [SHAPE, SAYS, SAYS.replace("collides", "isSolid")])
def test_tiles_that_say_they_are_solid_are(tmp_path: Path, tiles: str) -> None:
    assert solid_columns(written(tmp_path, tiles, name="Deco")) == [3]


def test_a_half_shape_is_half_solid(tmp_path: Path) -> None:
    """12 of 24 pixels: the upper two of a tile's four cells."""
    solid = load_plain(written(tmp_path, SHAPE, name="Deco"), assets_folder()).planes[Plane.GROUND].solid
    assert solid[:4, 12].tolist() == [True, True, False, False]


def test_without_a_word_from_the_tiles_the_layers_name_counts(tmp_path: Path) -> None:
    assert solid_columns(written(tmp_path)) == [3]
    assert solid_columns(written(tmp_path, name="Flowers")) == []
    off = SAYS.replace('value="true"', 'value="false"')
    assert solid_columns(written(tmp_path, off, name="Flowers")) == []


def test_one_begins_where_an_object_says_or_near_the_middle(tmp_path: Path) -> None:
    spawn = '<objectgroup name="things"><object id="9" name="PlayerSpawn" x="36" y="60"/></objectgroup>'
    x, y = load_plain(written(tmp_path, more=spawn), assets_folder()).start
    assert abs(x - 1.5) < 0.3 and abs(y - 2.5) < 0.3
    x, y = load_plain(written(tmp_path), assets_folder()).start
    assert 2.0 < x < 5.0 and not 2.7 < x < 4.2, "he stands in the wall"


def test_one_walks_in_it_and_sees_it_glow(tmp_path: Path) -> None:
    path = written(tmp_path)
    level = load_plain(path, assets_folder())
    world, view = begin(level), View.create(level, path, assets_folder())
    start = world.iruka.point
    for _ in range(60):
        step(world, Command(east=-127, focus=True))
    assert world.iruka.x < start[0] - 0.3
    assert world.fields[Plane.GROUND].echo.max() > 0.0
    picture = view.draw(world)
    assert picture is not None and picture.get_size() == (1280, 720)
    chart = view.chart(600, 600)
    assert chart is not None and chart.get_size() == (600, 500), "24 pixels are drawn as 32"


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (' infinite="1"', "duplicate attribute"),
        ("><!DOCTYPE map", "not well-formed|DOCTYPE"),
    ],
)
def test_the_file_is_read_as_strictly(tmp_path: Path, head: str, words: str) -> None:
    with pytest.raises(LevelError, match=words):
        load_plain(written(tmp_path, head=head), assets_folder())


@pytest.mark.parametrize("way", ["isometric", "hexagonal", "staggered"])
def test_other_ways_of_drawing_are_refused(tmp_path: Path, way: str) -> None:
    path = written(tmp_path)
    path.write_text(path.read_text().replace("orthogonal", way))
    with pytest.raises(LevelError, match=f'must be orthogonal, is "{way}"'):
        load_plain(path, assets_folder())


def test_nowhere_to_stand_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, SAYS.replace('id="2"', 'id="0"'))
    with pytest.raises(LevelError, match="nowhere to stand"):
        load_plain(path, assets_folder())


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="Tiled's own examples are not installed")
@pytest.mark.parametrize("name", ["desert.tmx", "sewers.tmx", "rpg/island.tmx"])
def test_tileds_own_examples_open(name: str) -> None:
    level = load_plain(EXAMPLES / name, assets_folder())
    world = begin(level)
    for _ in range(30):
        step(world, Command(south=127))
    assert world.fields[Plane.GROUND].echo.max() > 0.0
    with pytest.raises(LevelError):
        load(EXAMPLES / name, assets_folder())
