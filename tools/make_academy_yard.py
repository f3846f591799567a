"""Lays out chapter 1: writes maps/academy_yard.tmx from the plan in yard/.

    python tools/make_academy_yard.py

Tiles are asked for by the `label` that tools/art gives them; run tools/art/draw_academy.py and
draw_village.py first. The result is an ordinary Tiled map: edit it there if you like, but running this
again overwrites it.
"""

from __future__ import annotations

from pathlib import Path

from yard.day import objects
from yard.layers import WASH_TILES, Layers
from yard.mapfile import known, written
from yard.objects import Value
from yard.places import HEIGHT, WIDTH
from yard.plan import build

ROOT = Path(__file__).resolve().parents[1]
MAP = ROOT / "maps" / "academy_yard.tmx"
TILESETS = ("academy", "village")
ORDER = ("ground", "wash", "shadows", "shadows of trees", "walls", "hung", "props", "roof", "tall")
PROPERTIES: dict[str, Value] = {
    "ambient": 0.02,
    "chapter": 1,
    "intro": "Two places in the yard are silent this morning, and the timetable has nothing to say about it. "
    "Teach as usual, look as if you were looking at nothing, and find out who is standing in them.",
    "next": "",
    "par_time": 420,
    "title": "Two blank spots",
}


def main() -> None:
    """Build the plan and write the map."""
    numbers, firsts = known(TILESETS, ROOT / "assets")
    layers = Layers(numbers, WIDTH, HEIGHT, ORDER, WASH_TILES)
    build(layers)
    text = written(layers.grids, objects(), PROPERTIES, TILESETS, firsts, "../assets")
    MAP.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
