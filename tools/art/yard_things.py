"""What stands about in the yard: pillars, targets, benches, the swing, the well."""

from __future__ import annotations

import math

import numpy as np
from ink import TILE, Canvas
from palette import (
    INK,
    LEAF,
    RUST,
    SHADE,
    STEEL,
    STONE,
    STRAW,
    WATER,
    WOOD,
)
from shapes import CREAM, LAMP, RING_RED, shade, solid, stone_round
from sheet import Facts, Sheet


def _pillar() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.box(2, 2, 28, 28, STONE[2])
    canvas.polygon([(4, 4), (28, 4), (22, 10), (10, 10), (10, 22), (4, 28)], STONE[0])
    canvas.rect(9, 9, 15, 15, STONE[2])
    canvas.disc(16, 16, 9.5, INK)
    canvas.disc(16, 16, 8.2, RUST[1])
    canvas.disc(15, 15, 6.4, RUST[0])
    return canvas


def _target() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 24, 11, 6)
    canvas.rect(8, 14, 3.5, 16, INK)
    canvas.rect(20.5, 14, 3.5, 16, INK)
    canvas.coin(16, 14, 13.5, STRAW[1])
    canvas.disc(15.2, 13.2, 10, STRAW[0])
    for radius, tone in ((8.6, RING_RED), (6.6, CREAM), (4.6, RING_RED), (2.4, INK)):
        canvas.disc(16, 14, radius, tone)
    for x, y in ((12.0, 10.0), (21.0, 16.0)):
        canvas.stroke([(x, y), (x - 4, y + 5)], 1.6, STEEL[0])
        canvas.stroke([(x - 4, y + 5), (x - 5.5, y + 7)], 2.2, INK)
    return canvas


def _dummy() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 21, 9, 7)
    canvas.stroke([(3, 18), (29, 14)], 5, INK)
    canvas.stroke([(4, 18), (28, 14)], 2.4, WOOD[0])
    stone_round(canvas, 16, 16, 8.5, STRAW)
    canvas.stroke([(10, 19), (21, 20)], 1.2, RING_RED)
    return canvas


def _bench() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(5, 12), (62, 12), (64, 14), (64, 27), (9, 27)], SHADE, 90)
    canvas.box(2, 9, 58, 14, WOOD[1])
    canvas.rect(4, 11, 54, 3.4, WOOD[0])
    canvas.rect(4, 15.2, 54, 0.9, WOOD[2])
    canvas.rect(4, 18.6, 54, 2.4, WOOD[2])
    for x in (9.0, 51.0):
        canvas.rect(x, 10, 1.4, 12, INK)
    return canvas


def _swing() -> Canvas:
    canvas = Canvas(TILE, 2 * TILE)
    canvas.polygon([(10, 44), (28, 44), (31, 58), (13, 58)], SHADE, 80)
    for x in (8.0, 24.0):
        canvas.stroke([(x + (16 - x) * 0.15, -2), (x, 42)], 2.4, INK)
        canvas.stroke([(x + (16 - x) * 0.15, -2), (x, 42)], 1.1, STRAW[0])
    canvas.box(3, 38, 26, 11, WOOD[1])
    canvas.rect(5, 40, 22, 3, WOOD[0])
    canvas.rect(5, 44.5, 22, 0.8, WOOD[2])
    return canvas


def _basket(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 20, 11, 9)
    canvas.coin(16, 16, 11.5, STRAW[2])
    canvas.disc(15.4, 15.4, 9, STRAW[0])
    canvas.disc(16.4, 16.4, 8, WOOD[2])
    for _ in range(7):
        angle = rng.random() * math.pi
        x, y = 16 + 3 * (rng.random() - 0.5), 16 + 3 * (rng.random() - 0.5)
        dx, dy = 6.5 * math.cos(angle), 6.5 * math.sin(angle)
        canvas.stroke([(x - dx, y - dy), (x + dx, y + dy)], 2.2, INK)
        canvas.stroke([(x - dx * 0.8, y - dy * 0.8), (x + dx, y + dy)], 1.1, STEEL[0])
    return canvas


def _notice_board() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(6, 20), (62, 20), (64, 30), (12, 30)], SHADE, 90)
    canvas.box(2, 4, 60, 21, WOOD[1])
    canvas.rect(4, 6, 56, 3, RUST[1])
    canvas.rect(4, 8.4, 56, 1, INK)
    for x, y, w, h in ((8, 11, 9, 10), (19, 12, 7, 8), (29, 11, 11, 11), (43, 12, 6, 9), (51, 11, 7, 7)):
        canvas.rect(x, y, w, h, CREAM)
        canvas.rect(x + 1.5, y + 3, w - 3, 0.8, STONE[2])
        canvas.rect(x + 1.5, y + 5.4, w - 4, 0.8, STONE[2])
    return canvas


def _well() -> Canvas:
    canvas = Canvas(2 * TILE, 2 * TILE)
    shade(canvas, 39, 39, 24, 24)
    canvas.coin(31, 31, 26, STONE[2])
    for number in range(12):
        angle = number * math.tau / 12
        lit = math.cos(angle + 0.26) + math.sin(angle + 0.26)
        tone = STONE[0] if lit < -0.5 else STONE[1] if lit < 0.8 else STONE[2]
        wedge = [
            (31 + r * math.cos(angle + t), 31 + r * math.sin(angle + t))
            for r, t in ((24, 0.03), (24, 0.26), (24, 0.5), (15, 0.48), (15, 0.04))
        ]
        canvas.polygon(wedge, tone)
    canvas.disc(31, 31, 16, INK)
    canvas.disc(31, 31, 14.2, WATER[2])
    canvas.disc(33, 33, 11, WATER[1])
    canvas.stroke([(27, 32), (33, 30), (38, 32)], 1.2, WATER[0])
    canvas.stroke([(2, 31), (60, 31)], 5, INK)
    canvas.stroke([(3, 30.6), (59, 30.6)], 2.4, WOOD[0])
    canvas.coin(31, 31, 5, WOOD[1], 1.6)
    return canvas


def _lantern() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 21, 10, 9)
    hexagon = [(16 + 12 * math.cos(a), 16 + 12 * math.sin(a)) for a in np.arange(6) * math.tau / 6 + 0.26]
    canvas.leaf(hexagon, STONE[1])
    for number in range(6):
        pair = [hexagon[number], hexagon[(number + 1) % 6]]
        lit = sum(p[0] + p[1] for p in pair) / 2 - 32
        canvas.polygon([*pair, (16, 16)], STONE[0] if lit < -4 else STONE[1] if lit < 6 else STONE[2])
    canvas.stroke(hexagon, 2, INK, closed=True)
    canvas.coin(16, 16, 5.2, LAMP, 1.6)
    return canvas


def _crate() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(6, 8), (31, 8), (32, 31), (8, 31)], SHADE, 90)
    canvas.box(2, 3, 26, 24, WOOD[1])
    canvas.rect(4, 5, 22, 3, WOOD[0])
    canvas.stroke([(5, 24), (25, 6)], 3, WOOD[2])
    for y in (11.0, 17.0):
        canvas.rect(4, y, 22, 0.9, WOOD[2])
    return canvas


def _barrel() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 20, 12, 11)
    canvas.coin(16, 16, 12.5, WOOD[2])
    canvas.disc(15.5, 15.5, 9.6, WOOD[1])
    for x in (11.0, 16.0, 21.0):
        canvas.rect(x, 8, 0.9, 16, WOOD[2])
    canvas.stroke([(9, 13), (13, 8.4), (18, 7)], 1.4, WOOD[0])
    return canvas


def _hedge(rng: np.random.Generator) -> Canvas:
    """A clipped bush that fills its tile; a row of them is a hedge."""
    canvas, mask = Canvas(TILE, TILE), Canvas(TILE, TILE)
    knobs = [(5 + 7.3 * col, 5 + 7.3 * row) for row in range(4) for col in range(4)]
    for grow, sheet, colour in ((0.0, canvas, INK), (-2.0, canvas, LEAF[2]), (-2.0, mask, INK)):
        sheet.rect(4, 4, TILE - 8, TILE - 8, colour)
        for x, y in knobs:
            sheet.disc(x, y, 5.2 + grow, colour)
    leaves = Canvas(TILE, TILE)
    for x, y in sorted(rng.uniform(3, 29, (30, 2)).tolist(), key=lambda knob: -(knob[0] + knob[1])):
        lit = x + y + 10 * (rng.random() - 0.5)
        size = 2.6 + 1.8 * rng.random()
        leaves.disc(x + 1, y + 1, size, LEAF[2])
        leaves.disc(x, y, size, LEAF[0] if lit < 22 else LEAF[1])
    leaves.cut(mask)
    canvas.stamp(leaves)
    return canvas


def add_yard(sheet: Sheet, rng: np.random.Generator) -> None:
    """Things that stand out of doors."""
    sheet.add("pillar", _pillar().reduced(), solid((4, 4, 24, 24), "stone"))
    sheet.add("target", _target().reduced(), solid((6, 8, 20, 16)))
    sheet.add("dummy", _dummy().reduced(), solid((8, 8, 16, 16)))
    bench = _bench().reduced()
    sheet.block("bench_h", bench, lambda c, r: solid((0, 10, 30, 12) if c else (2, 10, 30, 12)))
    sheet.block(
        "notice", _notice_board().reduced(), lambda c, r: solid((0, 6, 30, 18) if c else (2, 6, 30, 18))
    )
    sheet.add("basket", _basket(rng).reduced(), solid((8, 8, 16, 16)))
    sheet.add("lantern", _lantern().reduced(), solid((8, 8, 16, 16), "stone"))
    sheet.add("crate", _crate().reduced(), solid((2, 3, 26, 24)))
    sheet.add("barrel", _barrel().reduced(), solid((4, 4, 24, 24)))
    sheet.add("hedge", _hedge(rng).reduced(), solid(surface="foliage"))
    upright = bench.transpose(1, 0, 2).copy()
    sheet.block("bench_v", upright, lambda c, r: solid((10, 0, 12, 30) if r else (10, 2, 12, 30)))
    sheet.block("swing", _swing().reduced(), lambda c, r: Facts())
    sheet.block(
        "well",
        _well().reduced(),
        lambda c, r: solid((4 * (1 - c), 4 * (1 - r), 28 - 4 * c, 28 - 4 * r), "stone"),
    )
