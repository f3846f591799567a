"""A tileset in the making: named blocks of tiles packed on shelves, written as PNG and TSX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np
from ink import TILE, Image
from png import rounded, save

COLUMNS = 16
TONES = 3  # levels that a band is rounded to: less than the grain of the paper, and a third off the file
Value = bool | str
Box = tuple[int, int, int, int]  # x, y, width, height in pixels of the tile


@dataclass(frozen=True)
class Facts:
    """What a tile is, beside its picture. `box` narrows what is solid. cover: 0..1, how much it hides.

    reflect, scatter: 0..1, where they are not the surface's own (None).
    """

    solid: bool = False
    surface: str = ""
    box: Box | None = None
    cover: float = 0.0
    reflect: float | None = None
    scatter: float | None = None


@dataclass
class Tile:
    """One numbered tile of the sheet."""

    label: str
    facts: Facts
    corners: str = ""  # terrain at the corners: upper right, lower right, lower left, upper left


@dataclass
class Sheet:
    """Tiles by number; `images` are placed where their number says."""

    tiles: dict[int, Tile] = field(default_factory=dict)
    images: dict[int, Image] = field(default_factory=dict)
    shelf_row: int = 0
    shelf_height: int = 0
    shelf_col: int = 0

    def add(self, label: str, image: Image, facts: Facts | None = None, corners: str = "") -> None:
        """Add one tile."""
        self.block(label, image, lambda col, row: facts or Facts(), corners=corners, single=True)

    def block(
        self,
        label: str,
        image: Image,
        facts: Callable[[int, int], Facts],
        keep: Callable[[int, int], bool] = lambda col, row: True,
        corners: str = "",
        single: bool = False,
    ) -> None:
        """Add a picture of several tiles; they are labelled label_col_row. Tiles not kept stay empty."""
        rows, cols = image.shape[0] // TILE, image.shape[1] // TILE
        if self.shelf_col + cols > COLUMNS or (rows != self.shelf_height and self.shelf_height):
            self.shelf_row += self.shelf_height
            self.shelf_col = self.shelf_height = 0
        self.shelf_height = max(self.shelf_height, rows)
        for row in range(rows):
            for col in range(cols):
                if not keep(col, row):
                    continue
                number = (self.shelf_row + row) * COLUMNS + self.shelf_col + col
                name = label if single else f"{label}_{col}_{row}"
                self.tiles[number] = Tile(name, facts(col, row), corners)
                self.images[number] = image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE]
        self.shelf_col += cols

    @property
    def rows(self) -> int:
        """Rows of tiles the sheet needs."""
        return max(self.tiles) // COLUMNS + 1

    def save_picture(self, path: Path) -> None:
        """Write the PNG."""
        whole = np.zeros((self.rows * TILE, COLUMNS * TILE, 4), np.uint8)
        for number, image in self.images.items():
            y, x = number // COLUMNS * TILE, number % COLUMNS * TILE
            whole[y : y + TILE, x : x + TILE] = image
        save(path, rounded(whole, TONES))

    def save_tileset(
        self, path: Path, picture: str, terrains: Mapping[str, str], joins: Mapping[str, str] | None = None
    ) -> None:
        """Write the TSX, with the sets that Tiled's Terrain Brush paints with.

        terrains: name -> colour; their letters in `corners` are first letters. joins: kind -> colour, of what
        goes on over the sides of its tiles: kind_<mask>, whose bits are north, east, south, west.
        """
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<tileset version="1.10" tiledversion="1.10.2" name={quoteattr(path.stem)} tilewidth="{TILE}" '
            f'tileheight="{TILE}" tilecount="{self.rows * COLUMNS}" columns="{COLUMNS}">',
            f' <image source={quoteattr(picture)} width="{COLUMNS * TILE}" height="{self.rows * TILE}"/>',
        ]
        for number, tile in sorted(self.tiles.items()):
            lines += _tile_lines(number, tile)
        sets = self._terrain_lines(terrains) if terrains else []
        for kind, colour in (joins or {}).items():
            sets += self._join_lines(kind, colour)
        lines += [" <wangsets>", *sets, " </wangsets>"] if sets else []
        path.write_text("\n".join([*lines, "</tileset>", ""]), encoding="utf-8")

    def _terrain_lines(self, terrains: Mapping[str, str]) -> list[str]:
        letters = {name[0]: number for number, name in enumerate(terrains, start=1)}
        wangs = {
            number: ",".join(f"0,{letters[letter]}" for letter in tile.corners)
            for number, tile in self.tiles.items()
            if tile.corners
        }
        return _set_lines("ground", "corner", terrains, wangs)

    def _join_lines(self, kind: str, colour: str) -> list[str]:
        numbers = {tile.label: number for number, tile in self.tiles.items()}
        wangs = {
            numbers[f"{kind}_{mask}"]: ",".join(f"{mask >> side & 1},0" for side in range(4))
            for mask in range(1, 16)  # one that joins nothing is of no use to a brush
        }
        return _set_lines(kind, "edge", {kind: colour}, wangs)


def _set_lines(name: str, type: str, colours: Mapping[str, str], wangs: Mapping[int, str]) -> list[str]:
    """A set of tiles by what lies at their corners or sides; wangs: Tiled's eight numbers, by tile."""
    lines = [f'  <wangset name={quoteattr(name)} type="{type}" tile="-1">']
    for colour_name, colour in colours.items():
        written = f'name={quoteattr(colour_name)} color="{colour}"'
        lines.append(f'   <wangcolor {written} tile="-1" probability="1"/>')
    lines += [f'   <wangtile tileid="{number}" wangid="{wang}"/>' for number, wang in sorted(wangs.items())]
    return [*lines, "  </wangset>"]


def _tile_lines(number: int, tile: Tile) -> list[str]:
    facts = tile.facts
    lines = [f' <tile id="{number}">', "  <properties>"]
    if facts.cover:
        lines.append(f'   <property name="cover" type="float" value="{facts.cover:g}"/>')
    lines.append(f'   <property name="label" value={quoteattr(tile.label)}/>')
    for name, share in (("reflect", facts.reflect), ("scatter", facts.scatter)):
        if share is not None:
            lines.append(f'   <property name="{name}" type="float" value="{share:g}"/>')
    if facts.solid:
        lines.append('   <property name="solid" type="bool" value="true"/>')
    if facts.surface:
        lines.append(f'   <property name="surface" value="{facts.surface}"/>')
    lines.append("  </properties>")
    if facts.box:
        x, y, w, h = facts.box
        lines.append('  <objectgroup draworder="index" id="2">')
        lines.append(f'   <object id="1" x="{x}" y="{y}" width="{w}" height="{h}"/>')
        lines.append("  </objectgroup>")
    return [*lines, " </tile>"]
