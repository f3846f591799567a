"""The drawn tilesets and portraits: tools draw what is shipped, and every tile keeps the contract of maps."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.levels import load
from game.resources import assets_folder
from tests.view.drawn import art_tool

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "art"
TILESETS = ("academy", "forest", "indoors", "snow", "stealth", "tower", "village", "winter")
MOST = {".png": 7_000_000, ".tsx": 1_000_000, ".ogg": 4_000_000}  # bytes: a clone stays quick

DRAW = """
import importlib, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
tool = importlib.import_module("draw_" + sys.argv[2])
tool.FOLDER = Path(sys.argv[3])
sys.argv = sys.argv[:1]
tool.main()
"""


@pytest.mark.parametrize("name", TILESETS)
def test_the_tool_draws_what_is_shipped(name, tmp_path):
    """In a process of its own, as it is run: each tool adds its folder to the path."""
    subprocess.run([sys.executable, "-c", DRAW, str(TOOLS), name, str(tmp_path)], check=True, timeout=120)
    shipped = ROOT / "assets" / name
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == sorted(path.name for path in shipped.iterdir())
    for file in written:
        if file.endswith(".tsx"):
            assert (tmp_path / file).read_bytes() == (shipped / file).read_bytes()
        else:  # pixels, not bytes: another release of the PNG library may pack them otherwise
            drawn, kept = (
                pygame.surfarray.array3d(pygame.image.load(str(folder / file)))
                for folder in (tmp_path, shipped)
            )
            assert np.array_equal(drawn, kept)


@pytest.mark.parametrize("name", ["iruka", "watcher"])
def test_the_tool_draws_the_shipped_portraits(name):
    tool = art_tool("draw_portraits")
    shipped = pygame.image.load(str(ROOT / "assets" / "portraits" / f"{name}.png"))
    assert tool.portrait(name).tobytes() == pygame.image.tobytes(shipped, "RGBA")


def test_all_portraits_are_there_and_of_one_size():
    tool = art_tool("draw_portraits")
    shipped = sorted((ROOT / "assets" / "portraits").glob("*.png"))
    assert sorted(path.stem for path in shipped) == sorted(tool.PORTRAITS)
    assert {pygame.image.load(str(path)).get_size() for path in shipped} == {(tool.SIZE, tool.SIZE)}


@pytest.mark.parametrize("name", TILESETS)
def test_every_tile_keeps_the_contract(name, tmp_path):
    """A map of all its tiles, read as any map: nothing is unknown, out of range or off the picture."""
    tileset = ElementTree.parse(ROOT / "assets" / name / f"{name}.tsx").getroot()
    numbers = sorted(int(tile.attrib["id"]) for tile in tileset.iter("tile"))
    labels = [prop.attrib["value"] for prop in tileset.iter("property") if prop.attrib["name"] == "label"]
    assert len(labels) == len(set(labels)) == len(numbers)
    level = load(_map_of_all(tmp_path, f"assets/{name}/{name}.tsx", numbers), assets_folder())
    assert level.title == "All tiles"


def _map_of_all(folder, source, numbers):
    """A map of floor, and on a layer of pictures one of each tile."""
    wide, high = 40, -(-len(numbers) // 40) + 2
    pictures = [number + 1 for number in numbers] + [0] * (wide * high - len(numbers))
    layers = "".join(
        f'<layer id="{count}" name="{layer}" width="{wide}" height="{high}">'
        f'<data encoding="csv">{",".join(map(str, cells))}</data></layer>'
        for count, layer, cells in ((1, "ground", [numbers[0] + 1] * wide * high), (2, "pictures", pictures))
    )
    (folder / "assets").symlink_to(assets_folder())
    path = folder / "all.tmx"
    path.write_text(
        f'<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{wide}" '
        f'height="{high}" tilewidth="32" tileheight="32" infinite="0">'
        '<properties><property name="title" value="All tiles"/>'
        '<property name="ambient" type="float" value="1"/></properties>'
        f'<tileset firstgid="1" source="{source}"/>{layers}<objectgroup id="9" name="things">'
        f'<object id="1" type="Start" x="48" y="{high * 32 - 16}"><point/></object>'
        f'<object id="2" type="Exit" x="96" y="{high * 32 - 32}" width="32" height="32"/>'
        "</objectgroup></map>"
    )
    return path


def test_all_of_it_is_small_enough():
    for kind, most in MOST.items():
        sizes = [path.stat().st_size for path in (ROOT / "assets").rglob(f"*{kind}")]
        assert 0 < sum(sizes) < most, kind
