"""Draws the rock and the forest in the snow: assets/winter/winter.png and winter.tsx.

    python tools/art/draw_winter.py

Rock and ice under the snow of draw_snow.py, and it on roofs, firs, rocks, bushes; drifts that hide, tracks.
The same bytes each time.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from brush import blob, brushed, curve, filled, tapered
from draw_academy import GRAIN
from draw_snow import SEED as SNOW_SEED
from ground import BIG, Terrain, add_terrain, mixed, quantised
from ink import TILE, Canvas, soften
from noise import grained, layered, paper
from palette import BARK, INK, ROCK, SHADE, SNOW, STONE, Tones
from roofs import add_roof
from sheet import Facts, Sheet
from trees import crown_shadow

SEED = 53
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "winter"
WHITE: Tones = ((240, 241, 241), (222, 225, 229), (190, 197, 210))
ICE: Tones = ((188, 202, 210), (166, 184, 196), (140, 160, 176))
FIR: Tones = ((226, 230, 232), (80, 106, 98), (46, 70, 72))
ROOFED: Tones = ((228, 230, 232), (208, 213, 220), (168, 176, 194))
TERRAINS = {"snow": "#d3d6dc", "rock": "#6a636b", "ice": "#acc2d0"}
LEAST_CROWN = 0.04
INSET = 5  # pixels by which a rock is smaller than its tiles
DRIFT_COVER, BUSH_COVER = 0.45, 0.6
SHADOW = 70  # alpha of a small thing's shadow


def _snow() -> Terrain:
    """The same cloth as the snow's own tileset."""
    rng = np.random.default_rng(SNOW_SEED).spawn(2)[0]
    picture = quantised(layered(rng, BIG, BIG, (7, 3), 3, 0.5), SNOW, -0.4, 0.35)
    return Terrain("snow", "s", picture, (182, 190, 206))


def _rock(rng: np.random.Generator) -> Terrain:
    """Bare and cold, in beds that the wind has swept."""
    field = layered(rng, BIG, BIG, (8, 4), 4, 0.55)
    picture = quantised(field, mixed(ROCK, 0.5), -0.26, 0.3)
    for level in (-0.26, 0.3):
        picture[np.abs(field - level) < 0.014] = np.array(ROCK[2])
    return Terrain("rock", "r", picture, ROCK[2], "stone")


def _ice(rng: np.random.Generator) -> Terrain:
    """Grey-blue, with a few long cracks."""
    field = layered(rng, BIG, BIG, (3, 5), 3, 0.5)
    picture = quantised(field, mixed(ICE, 0.4), -0.3, 0.34)
    cracks = layered(rng, BIG, BIG, (4, 3), 3, 0.6)
    picture[np.abs(cracks) < 0.006] = np.array(WHITE[1])
    return Terrain("ice", "i", picture, (126, 150, 174), "stone")


def _boulder(rng: np.random.Generator, tiles: int) -> Canvas:
    """A rock with a cap of snow toward the light, and a skirt of it."""
    side = tiles * TILE
    canvas = Canvas(side, side)
    c, reach = side / 2 - 1, side / 2 - 5
    canvas.ellipse(c + 4, c + 5, reach, reach * 0.88, SHADE, SHADOW)
    outline = curve(blob(rng, c, c, reach, reach * 0.9, 8 + 2 * tiles, 0.2), closed=True)
    canvas.polygon(outline, ROCK[2])
    canvas.polygon(
        [(c + (x - c) * 0.86 - reach * 0.07, c + (y - c) * 0.86 - reach * 0.08) for x, y in outline], ROCK[1]
    )
    cap = curve(
        blob(rng, c - reach * 0.16, c - reach * 0.2, reach * 0.72, reach * 0.6, 7 + tiles, 0.34), closed=True
    )
    canvas.polygon([(x + 2, y + 2.4) for x, y in cap], ROCK[2])
    canvas.polygon(cap, WHITE[1])
    canvas.polygon(
        [(c - reach * 0.24 + (x - c) * 0.56, c - reach * 0.28 + (y - c) * 0.5) for x, y in cap], WHITE[0]
    )
    canvas.stroke(outline, 2, INK, closed=True)
    brushed(
        canvas,
        [(c + reach * 0.5, c), (c + reach * 0.36, c + reach * 0.4), (c + reach * 0.5, c + reach * 0.66)],
        1.6,
    )
    return canvas


def _star(rng: np.random.Generator, c: float, reach: float, points: int) -> list[tuple[float, float]]:
    """Branches from above: long and short by turns."""
    turn, made = rng.random() * math.tau, []
    for number in range(2 * points):
        angle = turn + number * math.pi / points
        far = reach * ((0.9 + 0.1 * rng.random()) if number % 2 == 0 else (0.66 + 0.06 * rng.random()))
        made.append((c + far * math.cos(angle), c + far * math.sin(angle)))
    return made


def _fir(rng: np.random.Generator, tiles: int) -> Canvas:
    """Whorls of branches, the upper over the lower, each with snow on the side that the wind comes from."""
    side = tiles * TILE
    canvas, c = Canvas(side, side), side / 2
    for share, points in ((1.0, 15), (0.78, 13), (0.57, 11), (0.37, 9), (0.19, 7)):
        reach = (side / 2 - 2) * share
        star = _star(rng, c, reach, points)
        deep = [(x + reach * 0.08 + 1.6, y + reach * 0.1 + 2) for x, y in star]
        if share < 1.0:
            canvas.polygon(deep, (30, 48, 54))
        canvas.leaf(star, FIR[2], 2.0 if share == 1.0 else 1.0)
        lit = Canvas(side, side)
        shift = reach * 0.1
        lit.polygon([(c + (x - c) * 0.84 - shift, c + (y - c) * 0.84 - shift) for x, y in star], FIR[1])
        lit.polygon(
            [(c + (x - c) * 0.7 - shift * 2.2, c + (y - c) * 0.7 - shift * 2.4) for x, y in star], WHITE[1]
        )
        lit.polygon(
            [(c + (x - c) * 0.42 - shift * 3.4, c + (y - c) * 0.42 - shift * 3.6) for x, y in star], WHITE[0]
        )
        within = Canvas(side, side)
        within.polygon([(c + (x - c) * 0.93, c + (y - c) * 0.93) for x, y in star], INK)
        lit.cut(within)
        canvas.stamp(lit)
    return canvas


def _drift(rng: np.random.Generator) -> Canvas:
    """Deep snow, in two waves; it hides whoever lies in it."""
    canvas = Canvas(TILE, TILE)
    for y in (10.0, 22.0):
        lean = 4 * rng.random()
        wave = [(1, y + 5), (8 + lean, y - 3), (18 + lean, y - 4), (31, y + 3), (24, y + 7), (12, y + 8)]
        filled(canvas, [(x + 0.6, py + 2) for x, py in wave], (168, 178, 200))
        filled(canvas, wave, WHITE[1])
        filled(
            canvas, [(5 + lean, y + 2), (12 + lean, y - 2.2), (20 + lean, y - 2.4), (14, y + 1.4)], WHITE[0]
        )
    return canvas


def _bush(rng: np.random.Generator) -> Canvas:
    """Twigs, bare but for the snow."""
    canvas = Canvas(TILE, TILE)
    canvas.ellipse(18, 19, 11, 9, SHADE, SHADOW)
    for number in range(13):
        angle = number * 2.4
        far = 9 + 5 * rng.random()
        tip = (16 + far * math.cos(angle), 16 + far * math.sin(angle))
        bend = (16 + far * 0.5 * math.cos(angle + 0.3), 16 + far * 0.5 * math.sin(angle + 0.3))
        tapered(canvas, [(16, 16), bend, tip], 3.2, 1.2)
        tapered(canvas, [(16, 16), bend, tip], 1.6, 0.6, BARK[1])
    for number in range(6):
        angle, far = number * 2.4 + 1, 3 + 6 * rng.random()
        x, y = 15 + far * math.cos(angle), 15 + far * math.sin(angle)
        filled(canvas, blob(rng, x, y, 3.6, 2.6, 7, 0.3), WHITE[2])
        filled(canvas, blob(rng, x - 0.5, y - 0.7, 2.8, 1.9, 7, 0.3), WHITE[0])
    return canvas


def _stump() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.ellipse(18, 19, 11, 9, SHADE, SHADOW)
    canvas.coin(16, 16, 10.4, BARK[1], 2)
    canvas.disc(15.6, 15.4, 7.6, WHITE[1])
    canvas.disc(14.6, 14, 5, WHITE[0])
    return canvas


def _log() -> Canvas:
    """A fallen trunk under a long cap of snow; three tiles from west to east."""
    canvas = Canvas(3 * TILE, TILE)
    canvas.polygon([(8, 13), (90, 12), (94, 29), (12, 30)], SHADE, SHADOW)
    filled(canvas, [(3, 10), (30, 7), (64, 8), (92, 7), (93, 22), (62, 25), (30, 24), (4, 24)], BARK[1], 2)
    filled(
        canvas,
        [(6, 19), (34, 20), (64, 20.6), (90, 18), (88, 22), (62, 23.4), (30, 22.4), (6, 22.4)],
        BARK[2],
    )
    filled(
        canvas,
        [(8, 9), (32, 6), (64, 7), (84, 6), (80, 12), (58, 15), (40, 13), (22, 16), (10, 13)],
        WHITE[1],
    )
    filled(canvas, [(12, 9.4), (34, 7.4), (64, 8.4), (58, 11.4), (34, 10.4)], WHITE[0])
    canvas.ellipse(88.6, 14.4, 4.8, 8.4, INK)
    canvas.ellipse(88.6, 14.4, 3.4, 6.8, BARK[0])
    return canvas


def _tracks(canvas: Canvas, across: bool) -> Canvas:
    """Prints of feet, one beside the other."""
    for number in range(4):
        along, side = 4 + number * 8, 12.6 if number % 2 else 19.4
        x, y = (along, side) if across else (side, along)
        rx, ry = (3, 1.8) if across else (1.8, 3)
        canvas.ellipse(x, y, rx, ry, (164, 174, 196))
        canvas.ellipse(x + 0.5, y + 0.5, rx * 0.66, ry * 0.66, (146, 156, 182))
    return canvas


def _lantern() -> Canvas:
    """Of stone, with a hat of snow."""
    canvas = Canvas(TILE, TILE)
    canvas.ellipse(19, 20, 11, 9, SHADE, SHADOW)
    points = [
        (16 + 10.6 * math.cos(a * math.tau / 6), 16 + 10.6 * math.sin(a * math.tau / 6)) for a in range(6)
    ]
    canvas.leaf(points, STONE[1], 2)
    canvas.disc(15.4, 15.2, 7.8, WHITE[1])
    canvas.disc(14.4, 14, 5, WHITE[0])
    canvas.coin(16, 16, 2.4, (246, 220, 156), 1)
    return canvas


def add_winter(sheet: Sheet, rng: np.random.Generator) -> None:
    """fir<3|4|6>, shade_fir<3|4|6>, crag<1|2|3>_<n>, drift_<n>, bare_bush_<n>, stump_snow, lantern_snow,
    log_snow, tracks_<h|v>."""
    hides = Facts(cover=DRIFT_COVER, surface="snow")
    for tiles in (3, 4, 6):
        image = _fir(rng, tiles).reduced()

        def enough(col: int, row: int, image: np.ndarray = image) -> bool:
            part = image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE, 3]
            return bool(part.mean() / 255 >= LEAST_CROWN)

        sheet.block(f"fir{tiles}", image, lambda c, r: Facts(surface="foliage"), keep=enough)
    for tiles in (3, 4, 6):
        sheet.block(f"shade_fir{tiles}", crown_shadow(rng, tiles), lambda c, r: Facts())
    for tiles in (3, 2, 1):

        def stone(col: int, row: int, tiles: int = tiles) -> Facts:
            left, top = (INSET if col == 0 else 0), (INSET if row == 0 else 0)
            right, low = (INSET if col == tiles - 1 else 0), (INSET if row == tiles - 1 else 0)
            box = (left, top, TILE - left - right, TILE - top - low)
            return Facts(solid=True, surface="stone", box=box)

        for number in range(2):
            sheet.block(f"crag{tiles}_{number}", _boulder(rng, tiles).reduced(), stone, single=tiles == 1)
    for number in range(3):
        sheet.add(f"drift_{number}", _drift(rng).reduced(), hides)
    for number in range(2):
        sheet.add(f"bare_bush_{number}", _bush(rng).reduced(), Facts(cover=BUSH_COVER, surface="foliage"))
    sheet.add("stump_snow", _stump().reduced(), Facts(solid=True, surface="wood", box=(6, 6, 20, 20)))
    sheet.add("lantern_snow", _lantern().reduced(), Facts(solid=True, surface="stone", box=(6, 6, 20, 20)))
    sheet.add("tracks_h", soften(_tracks(Canvas(TILE, TILE), True).reduced(), 0), Facts())
    sheet.add("tracks_v", soften(_tracks(Canvas(TILE, TILE), False).reduced(), 0), Facts())
    sheet.block(
        "log_snow",
        _log().reduced(),
        lambda c, r: Facts(solid=True, surface="wood", box=(3 if c == 0 else 0, 6, 29 if c != 1 else 32, 18)),
    )


def drawn() -> Sheet:
    """The whole sheet. Each part has a stream of its own: changing one leaves the others."""
    streams = iter(np.random.default_rng(SEED).spawn(8))
    sheet, snow = Sheet(), _snow()
    add_terrain(sheet, next(streams), snow, _rock(next(streams)), whole_under=True, octaves=4)
    add_terrain(sheet, next(streams), _ice(next(streams)), snow, whole_under=False, octaves=3)
    add_winter(sheet, next(streams))
    add_roof(sheet, "snowed", ROOFED, gutter=True)
    grain = paper(next(streams))
    for number, image in sheet.images.items():
        place = (number % 4 * TILE, (number // 16 + number % 16 // 4) * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "winter.png")
    sheet.save_tileset(FOLDER / "winter.tsx", "winter.png", TERRAINS)


if __name__ == "__main__":
    main()
