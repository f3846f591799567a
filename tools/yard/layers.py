"""Layers of numbers, and the few ways in which the plan lays tiles on them."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

Grid = list[list[int]]
Cell = tuple[int, int]  # x, y in tiles
CLOTH = 4  # the ground repeats after so many tiles (art/ground.py)
WASH_TILES = (16, 12)


def tile_numbers(tileset: Path) -> dict[str, int]:
    """Global number of each labelled tile, for a tileset whose first number is 1."""
    numbers = {}
    for tile in ElementTree.parse(tileset).getroot().iter("tile"):
        for entry in tile.iter("property"):
            if entry.get("name") == "label":
                numbers[str(entry.get("value"))] = int(str(tile.get("id"))) + 1
    return numbers


def cells(x: int, y: int, width: int, height: int) -> list[Cell]:
    """All cells of a rectangle, row by row."""
    return [(col, row) for row in range(y, y + height) for col in range(x, x + width)]


class Layers:
    """Named grids of one size; what is laid outside is left out."""

    def __init__(
        self, numbers: dict[str, int], width: int, height: int, names: Sequence[str], wash: tuple[int, int]
    ) -> None:
        self.numbers, self.width, self.height, self.wash_tiles = numbers, width, height, wash
        self.grids: dict[str, Grid] = {name: [[0] * width for _ in range(height)] for name in names}

    def put(self, layer: str, x: int, y: int, label: str) -> None:
        """Lay one tile; KeyError where there is no such label."""
        number = self.numbers[label]
        if 0 <= x < self.width and 0 <= y < self.height:
            self.grids[layer][y][x] = number

    def block(self, layer: str, x: int, y: int, label: str) -> list[Cell]:
        """Lay a picture of several tiles with its upper left at (x, y); returns the cells it took."""
        taken = []
        for dy in range(8):
            for dx in range(8):
                if f"{label}_{dx}_{dy}" in self.numbers:
                    self.put(layer, x + dx, y + dy, f"{label}_{dx}_{dy}")
                    taken.append((x + dx, y + dy))
        if not taken:
            raise KeyError(label)
        return taken

    def cloth(self, area: Iterable[Cell], label: str, size: tuple[int, int]) -> None:
        """Lay a floor that repeats after `size` tiles: label_<x>_<y>."""
        for x, y in area:
            self.put("ground", x, y, f"{label}_{x % size[0]}_{y % size[1]}")

    def fill(self, layer: str, area: Iterable[Cell], labels: Sequence[str]) -> None:
        """Lay tiles of `labels`, mixed without a visible order."""
        for x, y in area:
            self.put(layer, x, y, labels[(x * 7 + y * 13 + x * y) % len(labels)])

    def ground(
        self, over: str, under: str, corner: dict[Cell, bool], area: Iterable[Cell], keep: bool
    ) -> None:
        """Terrain by corners: corner[x, y] is True where `over` lies at the tile corner (x, y).

        keep: leave cells without any `over` as they are.
        """
        for x, y in area:
            around = [corner.get(c, False) for c in ((x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y))]
            px, py = x % CLOTH, y % CLOTH
            if all(around):
                self.put("ground", x, y, f"{over}_{px}_{py}")
            elif any(around):
                bits = "".join("1" if here else "0" for here in around)
                self.put("ground", x, y, f"{over}_{under}_{bits}_{px}_{py}")
            elif not keep:
                self.put("ground", x, y, f"{under}_{px}_{py}")

    def walls(self, kind: str, area: set[Cell]) -> None:
        """Walls that join their neighbours."""
        for x, y in sorted(area):
            sides = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
            mask = sum(1 << bit for bit, side in enumerate(sides) if side in area)
            self.put("walls", x, y, f"{kind}_{mask}")

    def roof(self, colour: str, area: set[Cell]) -> None:
        """A hipped roof over an outline of even widths: its height is the distance to the eaves."""

        def height(cx: int, cy: int) -> int:
            reach = 0
            while all(
                (x, y) in area for x, y in cells(cx - reach - 1, cy - reach - 1, 2 * reach + 2, 2 * reach + 2)
            ):
                reach += 1
            return reach

        for x, y in sorted(area):
            heights = [height(*c) for c in ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))]
            low = min(heights)
            bits = "".join(str(h - low) for h in heights)
            self.put("roof", x, y, f"roof_{colour}_{bits}{self._roof_border(area, height, x, y, bits)}")

    @staticmethod
    def _roof_border(area: set[Cell], height: Callable[[int, int], int], x: int, y: int, bits: str) -> str:
        if any(cell not in area for cell in cells(x - 1, y - 1, 3, 3)):
            return "_eave"
        beyond = {
            "0011": ((x, y + 2), (x + 1, y + 2)),
            "1100": ((x, y - 1), (x + 1, y - 1)),
            "0110": ((x + 2, y), (x + 2, y + 1)),
            "1001": ((x - 1, y), (x - 1, y + 1)),
        }.get(bits)
        top = max(height(*c) for c in cells(x, y, 2, 2))
        if beyond is not None:
            return "_ridge" if any(height(*c) < top for c in beyond) else f"_{(x * 7 + y * 5 + x * y) % 4}"
        across = {
            "1110": (x + 2, y - 1),
            "1101": (x - 1, y - 1),
            "0111": (x + 2, y + 2),
            "1011": (x - 1, y + 2),
        }
        return "_ridge" if bits in across and height(*across[bits]) <= top - 1 else ""

    def shade(self, area: set[Cell], reach: int) -> None:
        """The shadow of tall things over `area`, thrown `reach` and a half tiles to the lower right."""
        dark = {(x + s, y + s) for x, y in area for s in range(1, reach + 2)}
        for x, y in sorted({(x - a, y - b) for x, y in dark for a in (0, 1) for b in (0, 1)} - area):
            around = [c in dark for c in ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))]
            self.put("shadows", x, y, "shade_" + "".join("1" if here else "0" for here in around))
