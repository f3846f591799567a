"""Lays out chapter 1: writes maps/academy_yard.tmx from the plan below.

    python tools/make_academy_yard.py

Tiles are asked for by the `label` that tools/art gives them in assets/academy/academy.tsx; run
tools/art/draw_academy.py first. The result is an ordinary Tiled map: edit it there if you like, but
running this again overwrites it.
"""

from __future__ import annotations

from pathlib import Path

from yard.layers import WASH_TILES, Grid, Layers, tile_numbers
from yard.objects import objects
from yard.places import HEIGHT, WIDTH
from yard.plan import build

ROOT = Path(__file__).resolve().parents[1]
TILESET = ROOT / "assets" / "academy" / "academy.tsx"
MAP = ROOT / "maps" / "academy_yard.tmx"
TILE = 32
ORDER = ("ground", "wash", "shadows", "shadows of trees", "walls", "props", "roof", "tall")
PROPERTIES = (
    ("ambient", "float", "0.02"),
    ("chapter", "int", "1"),
    (
        "intro",
        "",
        "Two places in the yard are silent this morning, and the timetable has nothing to say about it. "
        "Teach as usual, look as if you were looking at nothing, and find out who is standing in them.",
    ),
    ("next", "", ""),
    ("par_time", "int", "240"),
    ("title", "", "Two blank spots"),
)


def _property(name: str, kind: str, value: str) -> str:
    typed = f' type="{kind}"' if kind else ""
    return f'<property name="{name}"{typed} value="{value}"/>'


def _layer(number: int, name: str, grid: Grid) -> list[str]:
    rows = [",".join(map(str, row)) for row in grid]
    return [
        f' <layer id="{number}" name="{name}" width="{WIDTH}" height="{HEIGHT}">',
        '  <data encoding="csv">',
        ",\n".join(rows),
        "</data>",
        " </layer>",
    ]


def written(layers: Layers) -> str:
    """The map as Tiled's XML."""
    things = objects()
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" '
        f'width="{WIDTH}" height="{HEIGHT}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0" '
        f'nextlayerid="{len(ORDER) + 2}" nextobjectid="{len(things) + 1}">',
        " <properties>",
        *(f"  {_property(*entry)}" for entry in PROPERTIES),
        " </properties>",
        ' <tileset firstgid="1" source="../assets/academy/academy.tsx"/>',
    ]
    for number, name in enumerate(ORDER, start=1):
        lines += _layer(number, name, layers.grids[name])
    lines.append(f' <objectgroup id="{len(ORDER) + 1}" name="objects">')
    for number, thing in enumerate(things, start=1):
        lines += thing.lines(number)
    return "\n".join([*lines, " </objectgroup>", "</map>", ""])


def main() -> None:
    """Build the plan and write the map."""
    layers = Layers(tile_numbers(TILESET), WIDTH, HEIGHT, ORDER, WASH_TILES)
    build(layers)
    MAP.write_text(written(layers), encoding="utf-8")


if __name__ == "__main__":
    main()
