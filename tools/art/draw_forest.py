"""Draws the forest and the training grounds: assets/forest/forest.png and forest.tsx.

    python tools/art/draw_forest.py

The forest's floor on grass, a river with banks in grass, big trunks and crowns, rocks, what hides (bushes,
ferns, tall grass, reeds), posts and targets, a camp. Grass and small trees are the Academy's. The same bytes
each time.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from draw_academy import GRAIN, TERRAIN_COLOURS
from draw_academy import SEED as ACADEMY_SEED
from ground import add_terrain, terrains
from ink import TILE
from noise import grained, paper
from sheet import Sheet
from streets import water
from woods import add_canopies, add_river, add_woods, litter

SEED = 41
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "forest"
TERRAINS = {
    "litter": "#655946", "grass": TERRAIN_COLOURS["grass"], "river": "#546974", "tall grass": "#7c8350",
}  # fmt: skip


def drawn() -> Sheet:
    """The whole sheet. Each part has a stream of its own: changing one leaves the others."""
    streams = iter(np.random.default_rng(SEED).spawn(8))
    sheet = Sheet()
    grass = terrains(np.random.default_rng(ACADEMY_SEED).spawn(1)[0])["grass"]
    add_terrain(sheet, next(streams), litter(next(streams)), grass, whole_under=False)
    add_river(sheet, next(streams), water(next(streams), "river"), grass)
    add_woods(sheet, next(streams))
    add_canopies(sheet, next(streams))
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        place = (number % 4 * TILE, (number // 16 + number % 16 // 4) * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "forest.png")
    sheet.save_tileset(FOLDER / "forest.tsx", "forest.png", TERRAINS)


if __name__ == "__main__":
    main()
