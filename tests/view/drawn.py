"""An ASCII level with a Tiled map to match, so that the view can be tried without the shipped maps."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pygame

from game.world.level import Level
from tests.world.pictures import level

ART = Path(__file__).resolve().parents[2] / "tools" / "art"
TILES = ".#RT"  # ground, wall, roof, crown: the columns of the tileset
COLOURS = ((112, 104, 98), (88, 70, 66), (62, 68, 120), (44, 84, 62))
ROOM = (
    "##################################################",
    *("#................................................#",) * 4,
    "#....RRRRRRRR.................TTTT...............#",
    "#....RRRRRRRR.................TTTT...............#",
    "#....RRRBRRRR.................TTTT...............#",
    "#....RRRRRRRR....................................#",
    "#....RRRRRRRR..........#.......s.................#",
    "#.............................................*..#",
    "#...........*....................................#",
    "#................................................#",
    "#..................I........A..........#.........#",
    "#................................................#",
    "#.....#...............................*..........#",
    "#..........#..........s..........................#",
    "#................................................#",
    "#........................*......########.........#",
    "#...............................########.........#",
    "#....*..........................########.........#",
    "#...............................########..g......#",
    *("#................................................#",) * 4,
    "#.......g.........................s..........*...#",
    *("#................................................#",) * 3,
    "##################################################",
)


def drawn_level(folder: Path, *rows: str, **changes: object) -> tuple[Level, Path]:
    """The level of a picture, and the path of a map of the same, written into `folder`."""
    sheet = pygame.Surface((32 * len(TILES), 32), pygame.SRCALPHA)
    for number, colour in enumerate(COLOURS):
        sheet.fill(colour, (32 * number, 0, 32, 32))
        sheet.fill([band * 9 // 10 for band in colour], (32 * number, 0, 32, 1))
    pygame.image.save(sheet, str(folder / "tiles.png"))
    picture = rows or ROOM
    ground = [[2 if letter == "#" else 1 for letter in row] for row in picture]
    roof = [[{"R": 3, "B": 3, "T": 4}.get(letter, 0) for letter in row] for row in picture]
    size = f'width="{len(picture[0])}" height="{len(picture)}"'
    layers = "".join(
        f'<layer id="{number}" name="{name}" {size}><data encoding="csv">'
        + ",".join(str(gid) for row in grid for gid in row)
        + "</data></layer>"
        for number, (name, grid) in enumerate((("ground", ground), ("roof", roof)), 1)
    )
    path = folder / "drawn.tmx"
    path.write_text(
        f'<map version="1.10" orientation="orthogonal" {size} tilewidth="32" tileheight="32">'
        f'<tileset firstgid="1" name="tiles" tilewidth="32" tileheight="32" tilecount="{len(TILES)}"'
        f' columns="{len(TILES)}"><image source="tiles.png" width="{32 * len(TILES)}" height="32"/>'
        f"</tileset>{layers}</map>"
    )
    return level(*picture, **changes), path


def art_tool(name: str) -> ModuleType:
    """One of tools/art as a module: they import one another by their plain names, as when they are run."""
    sys.path.insert(0, str(ART))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(ART))
