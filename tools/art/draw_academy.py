"""Draws the Academy's tileset: assets/academy/academy.png and academy.tsx.

    python tools/art/draw_academy.py

The same bytes each time: every random choice comes from the one seed below.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from decals import add_decals, add_tall
from ground import add_floors, add_terrain, add_wash, terrains
from ink import TILE
from noise import grained, paper
from roofs import add_roofs
from room_things import add_rooms
from shadows import add_shadows
from sheet import Sheet
from trees import add_trees
from walls import add_walls
from yard_things import add_yard

SEED = 19
GRAIN = 0.026  # share of the tone
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "academy"
TERRAIN_COLOURS = {"grass": "#5e6649", "earth": "#9c8470", "path": "#968d84"}
WALL_COLOURS = {"house": "#c9b79a", "yard": "#5b6b78"}


def drawn() -> Sheet:
    """The whole sheet. Each part has a stream of its own: changing one leaves the others."""
    streams = iter(np.random.default_rng(SEED).spawn(10))
    sheet = Sheet()
    kinds = terrains(next(streams))
    add_terrain(sheet, next(streams), kinds["grass"], kinds["earth"], whole_under=True)
    add_terrain(sheet, next(streams), kinds["gravel"], kinds["earth"], whole_under=False)
    add_floors(sheet, next(streams))
    add_walls(sheet)
    add_yard(sheet, next(streams))
    add_rooms(sheet, next(streams))
    add_decals(sheet, next(streams))
    add_tall(sheet)
    add_shadows(sheet)
    add_roofs(sheet)
    add_trees(sheet, next(streams))
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        # Ground stands on the sheet as rows of 16: its own 4 x 4 places of the cloth, and of the paper.
        place = (number % 4 * TILE, (number // 16 + number % 16 // 4) * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    add_wash(sheet, next(streams))
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "academy.png")
    sheet.save_tileset(FOLDER / "academy.tsx", "academy.png", TERRAIN_COLOURS, WALL_COLOURS)


if __name__ == "__main__":
    main()
