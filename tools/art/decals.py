"""Small things that lie on the ground, the practice ring, and what stands on roofs."""

from __future__ import annotations

import math

import numpy as np
from ink import TILE, Canvas
from palette import BLOSSOM, GRASS, INK, LEAF, PLASTER, RUST, SHADE, SLATE, STEEL, STONE, STRAW, WATER, WOOD
from sheet import Facts, Sheet

RING_TILES = 8
TUFT = ((122, 131, 84), (74, 84, 58))


def _scatter(rng: np.random.Generator, kind: str) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for _ in range({"pebbles": 6, "leaves": 6, "flowers": 5, "tuft": 4}[kind]):
        x, y = rng.random(2) * 22 + 5
        if kind == "pebbles":
            radius = 1.2 + 1.6 * rng.random()
            canvas.ellipse(x + 0.9, y + 0.9, radius * 1.2, radius, SHADE, 110)
            canvas.ellipse(x, y, radius * 1.2, radius, STONE[rng.integers(0, 2)])
        elif kind == "leaves":
            angle = rng.random() * math.tau
            dx, dy = 3 * math.cos(angle), 3 * math.sin(angle)
            tone = (LEAF[1], STRAW[1], RUST[0], LEAF[0])[rng.integers(0, 4)]
            canvas.polygon(
                [
                    (x - dx, y - dy),
                    (x + dy * 0.5, y - dx * 0.5),
                    (x + dx, y + dy),
                    (x - dy * 0.5, y + dx * 0.5),
                ],
                tone,
            )
        elif kind == "flowers":
            canvas.disc(x + 0.8, y + 1.2, 2.4, GRASS[2])
            tone = (BLOSSOM[0], PLASTER[0], STRAW[0])[rng.integers(0, 3)]
            for petal in range(5):
                a = petal * math.tau / 5
                canvas.disc(x + 1.5 * math.cos(a), y + 1.5 * math.sin(a), 1.15, tone)
            canvas.disc(x, y, 0.9, STRAW[2])
        else:
            for blade in (-1.0, 0.0, 1.0):
                tip = (x + blade * 3.2, y - 6 - 2 * rng.random() + abs(blade) * 2)
                tone = TUFT[0] if blade < 0 else TUFT[1]
                canvas.polygon([(x + blade - 0.9, y), tip, (x + blade + 0.9, y)], tone)
    return canvas


def _ring(rng: np.random.Generator) -> Canvas:
    """The practice ring: a chalked double line with stones on it, trodden pale inside."""
    side = RING_TILES * TILE
    canvas = Canvas(side, side)
    centre, reach = side / 2, side / 2 - 8
    canvas.disc(centre, centre, reach, PLASTER[0], 70)
    canvas.disc(centre, centre, reach - 3, PLASTER[0], 30)
    for _ in range(70):
        angle, distance = rng.random() * math.tau, reach * math.sqrt(rng.random()) * 0.95
        x, y = centre + distance * math.cos(angle), centre + distance * math.sin(angle)
        canvas.ellipse(x, y, 2 + 5 * rng.random(), 1 + 1.5 * rng.random(), PLASTER[0], 62)
    stones = 44
    for number in range(stones):
        angle = (number + 0.3 * rng.random()) * math.tau / stones
        x, y = centre + (reach - 1) * math.cos(angle), centre + (reach - 1) * math.sin(angle)
        size = 3.4 + 1.6 * rng.random()
        canvas.disc(x + 1.6, y + 1.8, size, SHADE, 120)
        canvas.disc(x, y, size, INK)
        canvas.disc(x, y, size - 1.3, STONE[1])
        canvas.disc(x - 0.9, y - 0.9, (size - 1.3) * 0.55, STONE[0])
    return canvas


def _chimney() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(8, 24), (26, 6), (32, 14), (32, 32), (16, 32)], SHADE, 110)
    canvas.box(5, 5, 21, 21, PLASTER[1])
    canvas.rect(7, 7, 17, 3, PLASTER[0])
    canvas.rect(20, 7, 4, 17, PLASTER[2])
    canvas.box(10, 10, 11, 11, INK)
    return canvas


def _tank() -> Canvas:
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.polygon([(12, 50), (50, 12), (64, 28), (64, 64), (28, 64)], SHADE, 110)
    canvas.coin(29, 29, 26, WOOD[2])
    canvas.disc(28, 28, 22, WOOD[1])
    for x in range(10, 50, 6):
        half = math.sqrt(max(22**2 - (x - 28) ** 2, 0))
        canvas.rect(x, 28 - half, 1, 2 * half, WOOD[2])
    canvas.stroke([(10, 26), (15, 15), (27, 8.5)], 2.4, WOOD[0])
    canvas.box(22, 22, 13, 13, STEEL[2], 1.6)
    canvas.rect(24, 24, 9, 2, STEEL[0])
    return canvas


def _tower() -> Canvas:
    """The bell tower: a pyramid of a roof, four slopes, seen from above."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.polygon([(4, 60), (60, 4), (64, 8), (64, 64), (8, 64)], SHADE, 110)
    canvas.box(1, 1, 59, 59, RUST[1])
    middle = (30.5, 30.5)
    canvas.polygon([(3, 3), (58, 3), middle], RUST[2])
    canvas.polygon([(3, 3), (3, 58), middle], RUST[0])
    canvas.polygon([(58, 3), (58, 58), middle], (84, 42, 44))
    for x in range(9, 58, 7):
        canvas.stroke([(x, 57), (30.5 + (x - 30.5) * 0.1, 33)], 0.8, RUST[2])
    for corner in ((3, 3), (58, 3), (3, 58), (58, 58)):
        canvas.stroke([corner, middle], 2.2, RUST[0] if corner[0] < 10 else RUST[2])
    canvas.coin(30.5, 30.5, 6, STRAW[1])
    canvas.disc(29.5, 29.5, 2.4, STRAW[0])
    for x, y, w, h in ((1, 1, 59, 2), (1, 58, 59, 2), (1, 1, 2, 59), (58, 1, 2, 59)):
        canvas.rect(x, y, w, h, INK)
    return canvas


def _vent() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(6, 22), (24, 8), (31, 16), (31, 28), (14, 28)], SHADE, 110)
    canvas.box(4, 7, 22, 15, SLATE[1])
    canvas.rect(6, 9, 18, 2.4, SLATE[0])
    for y in (13.0, 16.0):
        canvas.rect(7, y, 16, 1.2, WATER[2])
    return canvas


def add_decals(sheet: Sheet, rng: np.random.Generator) -> None:
    """pebbles, leaves, flowers, tuft (_0.._3 each); ring_<x>_<y>."""
    for kind in ("pebbles", "leaves", "flowers", "tuft"):
        for number in range(4):
            sheet.add(f"{kind}_{number}", _scatter(rng, kind).reduced())
    sheet.block("ring", _ring(rng).reduced(), lambda c, r: Facts())


def add_tall(sheet: Sheet) -> None:
    """chimney, vent, tank_<x>_<y>, tower_<x>_<y>: solid on the high plane."""
    stone = Facts(solid=True, surface="stone")
    sheet.add("chimney", _chimney().reduced(), Facts(solid=True, surface="stone", box=(4, 4, 24, 24)))
    sheet.add("vent", _vent().reduced(), Facts(solid=True, surface="stone", box=(4, 7, 24, 16)))
    sheet.block("tank", _tank().reduced(), lambda c, r: stone)
    sheet.block("tower", _tower().reduced(), lambda c, r: stone)
