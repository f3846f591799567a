"""Draws the streets of the village: assets/village/village.png and village.tsx.

    python tools/art/draw_village.py

Paved ground, canals, gutters, bridges; house fronts and shops to stand below the roofs; roofs in three
colours with gutters; markets, fences and gardens. Grass, boards, trees and shadows are the Academy's, and
its earth is the earth here. The same bytes each time.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from draw_academy import GRAIN, TERRAIN_COLOURS
from draw_academy import SEED as ACADEMY_SEED
from fronts import add_fronts
from ground import add_terrain, terrains
from ink import TILE
from market import add_market
from noise import grained, paper
from palette import SLATE, TEAL, UMBER
from roofs import add_roof
from sheet import Sheet
from streets import add_streets, flagstones, water

SEED = 31
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "village"
TERRAINS = {"flag": "#8b8684", "earth": TERRAIN_COLOURS["earth"]}
JOINS = {"canal": "#627c8c", "gutter": "#6a666c", "fence_bamboo": "#b0925e", "fence_board": "#6e564a"}


def drawn() -> Sheet:
    """The whole sheet. Each part has a stream of its own: changing one leaves the others."""
    streams = iter(np.random.default_rng(SEED).spawn(8))
    sheet = Sheet()
    earth = terrains(np.random.default_rng(ACADEMY_SEED).spawn(1)[0])["earth"]
    flags = flagstones(next(streams))
    add_terrain(sheet, next(streams), flags, earth, whole_under=True, octaves=3)
    flow = water(next(streams))
    add_streets(sheet, next(streams), flow)
    add_fronts(sheet, next(streams))
    add_market(sheet, next(streams))
    for name, tones in (("teal", TEAL), ("umber", UMBER), ("slate", SLATE)):
        add_roof(sheet, name, tones, gutter=True)
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        place = (number % 4 * TILE, (number // 16 + number % 16 // 4) * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "village.png")
    sheet.save_tileset(FOLDER / "village.tsx", "village.png", TERRAINS, JOINS)


if __name__ == "__main__":
    main()
