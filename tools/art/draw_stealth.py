"""Draws what one hides in, is seen by and is kept by: assets/stealth/stealth.png and stealth.tsx.

    python tools/art/draw_stealth.py

bush_<n> (cover), moss_<n> (where steps are hushed), lamp_post, bars_h and bars_v, stall_<x>_0. The same
bytes each time.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from draw_academy import GRAIN
from ink import TILE, Canvas
from noise import grained, paper
from palette import INK, LEAF, OLIVE, PLASTER, RUST, SHADE, STEEL, STONE, WOOD, Tones
from shapes import CREAM, LAMP, RING_RED, shade, solid
from sheet import Facts, Sheet

SEED = 29
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "stealth"
BUSH_COVER = 0.8
TERRAIN_COLOURS = {"bush": "#6f7a4c", "moss": "#55603c"}
BUSHES: tuple[Tones, ...] = (LEAF, OLIVE, LEAF, OLIVE)


def _bush(rng: np.random.Generator, tones: Tones) -> Canvas:
    """Fronds that part for whoever goes in: no outline all round, as of what is solid."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 18, 19, 13, 12)
    spots = rng.uniform(5, 27, (26, 2)).tolist()
    for x, y in sorted(spots, key=lambda spot: -(spot[0] + spot[1])):
        lit = x + y + 8 * (rng.random() - 0.5)
        tone = tones[0] if lit < 25 else tones[1] if lit < 38 else tones[2]
        turn = rng.random() * np.pi
        east, south = 5.2 * np.cos(turn), 5.2 * np.sin(turn)
        frond = [(x - east, y - south), (x - south * 0.45, y + east * 0.45), (x + east, y + south),
                 (x + south * 0.45, y - east * 0.45)]  # fmt: skip
        canvas.leaf(frond, tone, 0.9)
    return canvas


def _moss(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for x, y in rng.uniform(2, 30, (22, 2)).tolist():
        canvas.ellipse(x, y, 3 + 3 * rng.random(), 2 + 2 * rng.random(), OLIVE[rng.integers(0, 2)], 210)
    for x, y in rng.uniform(3, 29, (16, 2)).tolist():
        canvas.disc(x, y, 0.9, LEAF[0])
    return canvas


def _lamp_post() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(15, 17), (18, 15), (31, 28), (29, 31)], SHADE, 90)
    canvas.coin(16, 16, 8.5, STONE[2])
    canvas.box(10, 10, 12, 12, WOOD[2], 1.6)
    canvas.disc(16, 16, 4, LAMP)
    return canvas


def _bars() -> Canvas:
    """From wall to wall across the middle of the tile."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 18, TILE, 4, SHADE, 90)
    canvas.rect(0, 13, TILE, 6, INK)
    canvas.rect(0, 14.4, TILE, 3.2, STEEL[2])
    for x in range(4, TILE, 8):
        canvas.coin(x, 16, 3.4, STEEL[1], 1.2)
        canvas.disc(x - 0.7, 15.3, 1, STEEL[0])
    return canvas


def _stall() -> Canvas:
    """A market stall under a striped cloth."""
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(6, 10), (62, 10), (64, 13), (64, 31), (9, 31)], SHADE, 90)
    canvas.box(1, 3, 60, 25, PLASTER[0])
    for x in range(3, 58, 12):
        canvas.rect(x, 5, 6, 21, RING_RED if x % 24 == 3 else RUST[0])
    canvas.rect(3, 22, 56, 4, WOOD[2])
    for x in range(8, 58, 9):
        canvas.coin(x, 24, 2.6, CREAM, 1)
    return canvas


def drawn() -> Sheet:
    """The whole sheet."""
    streams = iter(np.random.default_rng(SEED).spawn(3))
    sheet, rng = Sheet(), next(streams)
    for number, tones in enumerate(BUSHES):
        sheet.add(f"bush_{number}", _bush(rng, tones).reduced(), Facts(cover=BUSH_COVER), "bbbb")
    rng = next(streams)
    for number in range(4):
        sheet.add(f"moss_{number}", _moss(rng).reduced(), corners="mmmm")
    sheet.add("lamp_post", _lamp_post().reduced())
    bars = _bars().reduced()
    sheet.add("bars_h", bars, solid((0, 8, 32, 16), "stone"))
    sheet.add("bars_v", bars.transpose(1, 0, 2).copy(), solid((8, 0, 16, 32), "stone"))
    sheet.block("stall", _stall().reduced(), lambda c, r: solid((0, 3, 29, 25) if c else (1, 3, 31, 25)))
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        sheet.images[number] = grained(image, grain, GRAIN, (number % 4 * TILE, number // 16 * TILE))
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "stealth.png")
    sheet.save_tileset(FOLDER / "stealth.tsx", "stealth.png", TERRAIN_COLOURS)


if __name__ == "__main__":
    main()
