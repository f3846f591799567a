"""Draws the snow that the rooms lie in: assets/snow/snow.png and snow.tsx.

    python tools/art/draw_snow.py

Sixteen tiles of one cloth, snow_<x>_<y>, as in ground.py. The same bytes each time.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
from draw_academy import GRAIN
from ground import BIG, CLOTH, quantised
from ink import SCALE, TILE, reduce
from noise import grained, layered, paper
from palette import SNOW
from sheet import Facts, Sheet

SEED = 23
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "snow"


def drawn() -> Sheet:
    """Drifts in three flat tones, longer than they are wide, as the wind lays them."""
    streams = iter(np.random.default_rng(SEED).spawn(2))
    picture = quantised(layered(next(streams), BIG, BIG, (7, 3), 3, 0.5), SNOW, -0.4, 0.35)
    grain, side = paper(next(streams)), TILE * SCALE
    sheet = Sheet()
    for y, x in product(range(CLOTH), repeat=2):
        tile = picture[y * side : (y + 1) * side, x * side : (x + 1) * side]
        image = reduce(np.dstack([tile, np.full((side, side), 255.0)]))
        image = grained(image, grain, GRAIN, (x * TILE, y * TILE))
        sheet.add(f"snow_{x}_{y}", image, Facts(surface="snow"), "ssss")
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "snow.png")
    sheet.save_tileset(FOLDER / "snow.tsx", "snow.png", {"snow": "#d3d6dc"})


if __name__ == "__main__":
    main()
