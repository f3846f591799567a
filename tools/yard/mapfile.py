"""Tiled's XML of a map that is laid out here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from yard.layers import Grid, tile_numbers
from yard.objects import TILE, Thing, Value

APART = 1000  # between the first numbers of two tilesets, so that each may grow


def known(tilesets: Sequence[str], assets: Path) -> tuple[dict[str, int], list[int]]:
    """All tiles' numbers by label (where two have the same, the first one's), and the first number of each
    tileset and of the one that would follow. assets: the folder, a Path."""
    numbers: dict[str, int] = {}
    firsts = [1]
    for name in tilesets:
        own = tile_numbers(assets / name / f"{name}.tsx")
        top = firsts[-1] - 1 + max(own.values())
        numbers = {label: number + firsts[-1] - 1 for label, number in own.items()} | numbers
        firsts.append(-(-(top + 1) // APART) * APART)
    return numbers, firsts


def properties(values: Mapping[str, Value]) -> list[str]:
    """A map's properties, by name."""
    lines = []
    for name, value in sorted(values.items()):
        typed = "" if isinstance(value, str) else f' type="{type(value).__name__}"'
        text = f"{value:g}" if isinstance(value, float) else str(value)
        lines.append(f'  <property name="{name}"{typed} value={quoteattr(text)}/>')
    return lines


def written(
    grids: Mapping[str, Grid],
    things: Sequence[Thing],
    values: Mapping[str, Value],
    tilesets: Sequence[str],
    firsts: Sequence[int],
    assets: str,
) -> str:
    """The whole map. grids: its layers by name, from below. values: its properties. tilesets: by name, of
    which those that are used are named, in `assets` as seen from the map; firsts: see `known`."""
    first_grid = next(iter(grids.values()))
    width, height = len(first_grid[0]), len(first_grid)
    used = {number for grid in grids.values() for row in grid for number in row}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" '
        f'width="{width}" height="{height}" tilewidth="{TILE}" tileheight="{TILE}" '
        f'infinite="0" nextlayerid="{len(grids) + 2}" nextobjectid="{len(things) + 1}">',
        " <properties>",
        *properties(values),
        " </properties>",
    ]
    for name, first, end in zip(tilesets, firsts[:-1], firsts[1:], strict=True):
        if any(first <= number < end for number in used):
            lines.append(f' <tileset firstgid="{first}" source="{assets}/{name}/{name}.tsx"/>')
    for number, (name, grid) in enumerate(grids.items(), start=1):
        lines += [
            f' <layer id="{number}" name="{name}" width="{width}" height="{height}">',
            '  <data encoding="csv">',
            ",\n".join(",".join(map(str, row)) for row in grid),
            "</data>",
            " </layer>",
        ]
    lines.append(f' <objectgroup id="{len(grids) + 1}" name="objects">')
    for number, thing in enumerate(things, start=1):
        lines += thing.lines(number)
    return "\n".join([*lines, " </objectgroup>", "</map>", ""])
