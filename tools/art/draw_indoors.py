"""Draws rooms: assets/indoors/indoors.png and indoors.tsx.

    python tools/art/draw_indoors.py

Walls of four houses and of rock, with the faces that look into a room; sliding screens, doors; boards,
slabs, carpet, cave; furniture of the Academy, the Tower, a home, an inn and a hideout. Mats, light boards and
a few more desks are the Academy's. The same bytes each time.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from chambers import STYLES, add_chambers
from draw_academy import GRAIN
from furniture import add_furniture
from ground import BIG, Terrain, add_terrain, mixed, quantised
from ink import TILE
from noise import grained, layered, paper
from palette import ROCK, Tones
from sheet import Sheet
from streets import water

SEED = 37
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "indoors"
CAVE: Tones = ((124, 113, 108), (112, 101, 99), (99, 88, 90))
TERRAINS = {"cave": "#706563", "pool": "#546974"}
JOINS = {
    **{f"top_{style.name}": "#{:02x}{:02x}{:02x}".format(*style.top[1]) for style in STYLES},
    "top_rock": "#{:02x}{:02x}{:02x}".format(*ROCK[2]),
    "screen": "#e2d8c4",
    "carpet": "#86403a",
}


def _cave(rng: np.random.Generator) -> Terrain:
    """The hideout's floor: bare rock, worn by feet."""
    field = layered(rng, BIG, BIG, (6, 6), 4, 0.55)
    picture = quantised(field, mixed(CAVE, 0.5), -0.3, 0.3)
    for level in (-0.3, 0.3):  # a thin edge where one bed of rock lies on another
        picture[np.abs(field - level) < 0.012] = np.array(CAVE[2])
    return Terrain("cave", "c", picture, CAVE[2], "stone")


def drawn() -> Sheet:
    """The whole sheet. Each part has a stream of its own: changing one leaves the others."""
    streams = iter(np.random.default_rng(SEED).spawn(6))
    sheet = Sheet()
    cave, pool = _cave(next(streams)), water(next(streams), "pool")
    add_terrain(sheet, next(streams), pool, cave, whole_under=True, octaves=2)
    add_chambers(sheet, next(streams))
    add_furniture(sheet, next(streams))
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        place = (number % 4 * TILE, (number // 16 + number % 16 // 4) * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "indoors.png")
    sheet.save_tileset(FOLDER / "indoors.tsx", "indoors.png", TERRAINS, JOINS)


if __name__ == "__main__":
    main()
