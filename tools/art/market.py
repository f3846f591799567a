"""What stands in streets, markets and gardens."""

from __future__ import annotations

import math

import numpy as np
from brush import blob, boulder, brushed, curve, filled
from ground import mixed
from ink import TILE, Canvas, Image
from palette import (
    BLOSSOM,
    CLOTH,
    EARTH,
    INDIGO,
    INK,
    LEAF,
    OCHRE,
    OLIVE,
    RGB,
    ROCK,
    RUST,
    SHADE,
    STEEL,
    STONE,
    STRAW,
    TEAL,
    UMBER,
    WOOD,
    Tones,
)
from shapes import CREAM, RING_RED, shade, solid, stone_round
from sheet import Facts, Sheet
from walls import EAST, NORTH, SOUTH, WEST

HANGS = Facts(cover=0.7)  # cloth on a line: one goes through it, and is hidden by it
REEDS = Facts(cover=0.8, surface="foliage")


def _stall(rng: np.random.Generator, kind: str, tones: Tones) -> Canvas:
    """A stall three tiles wide: the cloth above, and the board with its goods to the south."""
    canvas = Canvas(3 * TILE, 2 * TILE)
    canvas.polygon([(10, 20), (92, 20), (96, 26), (96, 62), (14, 62)], SHADE, 90)
    canvas.box(4, 32, 84, 26, WOOD[1])
    canvas.rect(6, 52, 80, 4, WOOD[2])
    canvas.rect(6, 34, 80, 18, mixed(WOOD, 0.8)[0])
    for number in range(5):
        x = 8 + number * 16.0
        tone: RGB = (
            {
                "fish": (STEEL[0], STEEL[1], TEAL[0]),
                "fruit": (OCHRE[0], RUST[0], LEAF[0]),
                "cloth": (INDIGO[0], BLOSSOM[0], CLOTH[0]),
                "pots": (UMBER[0], TEAL[1], OCHRE[2]),
            }[kind]
        )[number % 3]
        if kind == "fish":
            canvas.box(x, 39, 14, 12, WOOD[2], 1)
            for y in (42.6, 47.0):
                filled(canvas, [(x + 2, y), (x + 6, y - 1.8), (x + 11, y), (x + 6, y + 1.8)], tone, 0.8)
        elif kind == "fruit":
            canvas.box(x, 39, 14, 12, STRAW[1], 1)
            for fx, fy in ((3.4, 3.6), (7, 3.2), (10.6, 3.6), (3.6, 8), (7.4, 7.6), (10.8, 8)):
                canvas.coin(x + fx, 39 + fy, 2.5, tone, 0.7)
        elif kind == "cloth":
            canvas.box(x, 38, 14, 13, tone, 1)
            canvas.rect(x + 1, 39, 12, 2.4, mixed((CREAM, tone, INK), 1)[0])
            canvas.rect(x + 3, 42, 1.4, 8, CREAM)
        else:
            canvas.coin(x + 7, 45, 6, tone, 1.2)
            canvas.disc(x + 7, 45, 2.6, INK)
            brushed(canvas, [(x + 3.4, 44), (x + 5, 41.4), (x + 7.4, 40.6)], 1.1, CREAM)
    canvas.polygon([(2, 2), (90, 2), (94, 34), (-2, 34)], INK)
    for number in range(6):
        x0, x1 = 4 + number * 14.2, 4 + (number + 1) * 14.2
        low0, low1 = x0 + (x0 - 46) * 0.06, x1 + (x1 - 46) * 0.06
        pale = number % 2 == 0
        canvas.polygon([(x0, 4), (x1, 4), (low1, 31), (low0, 31)], CLOTH[0] if pale else tones[0])
        canvas.polygon([(x0, 15), (x1, 15), (low1, 31), (low0, 31)], CLOTH[1] if pale else tones[1])
        mid = (low0 + low1) / 2
        canvas.ellipse(mid, 32.4, (low1 - low0) / 2 + 0.6, 5.4, INK)
        canvas.ellipse(mid, 31.6, (low1 - low0) / 2 - 0.8, 4.6, CLOTH[2] if pale else tones[2])
    canvas.rect(3, 14.2, 88, 1.2, INK)
    return canvas


def _stall_facts(col: int, row: int) -> Facts:
    return solid((0 if col else 2, 2 if row == 0 else 0, 30 if col != 1 else 32, 30 if row == 0 else 26))


def _crates(rng: np.random.Generator) -> Canvas:
    """Three crates and a sack, piled up."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.polygon([(8, 18), (60, 16), (64, 24), (64, 62), (14, 62)], SHADE, 90)
    _crate(canvas, 3, 6, 28, 24)
    _crate(canvas, 33, 10, 26, 22)
    _crate(canvas, 8, 31, 30, 26)
    knots = [(40, 38), (48, 35), (56, 39), (58, 50), (50, 57), (41, 54)]
    path = filled(canvas, knots, STRAW[1], 2)
    del path
    filled(canvas, [(43, 40), (48, 38), (52, 41), (50, 48), (44, 50)], STRAW[0])
    canvas.coin(49, 41, 3.4, STRAW[2], 1.2)
    return canvas


def _crate(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """One, its lid and a little of its front."""
    canvas.box(x, y, w, h, WOOD[1])
    canvas.rect(x + 2, y + 2, w - 4, h - 10, mixed(WOOD, 0.8)[0])
    canvas.rect(x + 2, y + h - 8, w - 4, 6, WOOD[2])
    for number in range(1, 3):
        canvas.rect(x + 2, y + 2 + (h - 10) * number / 3, w - 4, 0.9, WOOD[2])
    canvas.rect(x + 2, y + 2, 3, h - 10, WOOD[1])
    canvas.rect(x + w - 5, y + 2, 3, h - 10, WOOD[1])
    canvas.rect(x, y + h - 9, w, 1.2, INK)


def _barrels() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(10, 8), (56, 8), (62, 14), (62, 30), (12, 30)], SHADE, 80)
    for x, y, r, tones in ((17, 14, 12.5, WOOD), (44, 16, 12, UMBER)):
        stone_round(canvas, x, y, r, tones)
        canvas.disc(x - 0.6, y - 0.6, r * 0.74, tones[1])
        for dx in (-5.0, 0.0, 5.0):
            half = math.sqrt((r * 0.74) ** 2 - dx * dx)
            canvas.rect(x + dx - 0.4, y - half, 0.9, 2 * half, tones[2])
        brushed(canvas, [(x - r * 0.66, y - 1), (x - r * 0.5, y - r * 0.5), (x, y - r * 0.72)], 1.8, tones[0])
    return canvas


def _sacks() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 21, 12, 10)
    for knots, tie in (
        ([(4, 7), (11, 3), (17, 7), (18, 16), (11, 20), (4, 16)], (10.5, 8)),
        ([(15, 13), (22, 10), (28, 14), (29, 23), (22, 28), (14, 24)], (22, 15)),
    ):
        filled(canvas, knots, STRAW[1], 1.8)
        inner = [(tie[0] + (x - tie[0]) * 0.6 - 1, tie[1] + (y - tie[1]) * 0.6) for x, y in knots]
        filled(canvas, inner, STRAW[0])
        canvas.coin(tie[0], tie[1], 2.8, STRAW[2], 1)
    return canvas


def _cart() -> Canvas:
    """A hand-cart with two wheels and its poles to the east."""
    canvas = Canvas(3 * TILE, 2 * TILE)
    canvas.polygon([(10, 20), (70, 18), (92, 30), (92, 40), (72, 58), (12, 58)], SHADE, 85)
    for y in (21.0, 41.0):
        canvas.stroke([(58, y), (91, y)], 4, INK)
        canvas.stroke([(58, y - 0.4), (90, y - 0.4)], 1.8, WOOD[0])
    canvas.stroke([(89, 21), (89, 41)], 4, INK)
    canvas.stroke([(88.6, 22), (88.6, 40)], 1.8, WOOD[0])
    for y in (7.0, 48.0):
        canvas.box(18, y, 30, 7, UMBER[2], 1.8)
        canvas.rect(20, y + 2, 26, 1.4, UMBER[0])
        canvas.coin(33, y + 3.5, 3, STEEL[1], 1)
    canvas.box(4, 12, 58, 37, WOOD[2])
    for number in range(5):
        canvas.rect(8, 15.5 + number * 6.3, 50, 5.4, WOOD[0] if number in (1, 3) else WOOD[1])
    canvas.box(4, 12, 58, 5, WOOD[1], 1.5)
    canvas.box(4, 44, 58, 5, WOOD[1], 1.5)
    for x, y in ((18, 24), (31, 26), (44, 23), (24, 35), (40, 36)):
        filled(canvas, [(x - 7, y), (x, y - 5.4), (x + 7, y), (x + 5, y + 5), (x - 5, y + 5)], STRAW[1], 1.5)
        filled(canvas, [(x - 5, y), (x - 1, y - 3.6), (x + 2, y - 1), (x - 2, y + 2)], STRAW[0])
    return canvas


def _laundry(rng: np.random.Generator) -> Canvas:
    """A line between two poles, with what has been washed."""
    canvas = Canvas(4 * TILE, TILE)
    canvas.polygon([(12, 24), (112, 24), (118, 31), (20, 31)], SHADE, 80)
    rope = [(5, 8), (64, 10.5), (123, 8)]
    x = 11.0
    for number, tones in enumerate((CLOTH, INDIGO, CLOTH, RUST, CLOTH, TEAL)):
        wide, long = (18, 13, 20, 15, 12, 16)[number], (14, 16, 13, 15, 17, 14)[number]
        if x + wide > 118:
            break
        top, sag = 9.4 + 1.0 * (1 - abs(x - 60) / 60), rng.random() * 1.6
        panel = [(x, top), (x + wide, top), (x + wide + 1, top + long), (x + wide * 0.6, top + long + sag)]
        panel += [(x + wide * 0.3, top + long - sag), (x - 1, top + long + 0.6)]
        canvas.leaf(panel, tones[1], 1.3)
        canvas.polygon(
            [(x + 0.8, top), (x + wide * 0.42, top), (x + wide * 0.3, top + long - 1.4), (x, top + long)],
            tones[0],
        )
        canvas.rect(x + 0.6, top, wide - 1, 1.6, tones[2])
        for pin in (x + 2, x + wide - 3):
            canvas.rect(pin, top - 2, 1.4, 3.6, WOOD[0])
        x += wide + 3.5
    canvas.stroke(curve(rope), 1.1, INK)
    for pole in (5.0, 123.0):
        canvas.coin(pole, 8, 4.6, WOOD[1], 1.5)
        canvas.disc(pole - 0.8, 7.2, 1.6, WOOD[0])
    return canvas


def _fence(mask: int, kind: str) -> Image:
    """A fence of bamboo or boards through the middle of the tile; mask: sides on which it goes on."""
    canvas = Canvas(TILE, TILE)
    tones = STRAW if kind == "bamboo" else UMBER
    east, west = bool(mask & EAST), bool(mask & WEST)
    north, south = bool(mask & NORTH), bool(mask & SOUTH)
    left, right = (0 if west else 12), (TILE if east else 20)
    top, bottom = (0 if north else 12), (TILE if south else 22)
    across, down = east or west, north or south
    if across:
        canvas.rect(left + 2, 18, right - left, 9, SHADE, 85)
    if down:
        canvas.rect(18, top + 2, 8, bottom - top, SHADE, 85)
    if down:
        canvas.rect(13, top, 6.5, bottom - top, INK)
        canvas.rect(14.2, top, 4, bottom - top, tones[1])
        canvas.rect(14.2, top, 1.5, bottom - top, tones[0])
        for y in range(0, TILE, 8):
            if top <= y < bottom:
                canvas.rect(14.2, y + 3, 4, 1, tones[2])
    if across:
        canvas.rect(left, 9, right - left, 14, INK)
        for x in range(0, TILE, 4):
            if left <= x < right:
                canvas.rect(x + 0.5, 10, 3.1, 11.6, tones[1] if x % 8 else tones[0])
                canvas.rect(x + 2.8, 10, 0.8, 11.6, tones[2])
        canvas.rect(left, 12.4, right - left, 2, tones[2])
        canvas.rect(left, 12.4, right - left, 0.8, tones[0])
    if not (across and not down and east and west) and not (down and not across and north and south):
        canvas.coin(16, 15.5, 5.4, UMBER[1], 1.5)
        canvas.disc(15, 14.5, 2.2, UMBER[0])
    return canvas.reduced()


def _fence_facts(mask: int) -> Facts:
    across, down = mask & (EAST | WEST), mask & (NORTH | SOUTH)
    if across and not down:
        left, right = (0 if mask & WEST else 12), (TILE if mask & EAST else 20)
        return solid((left, 9, right - left, 14))
    if down and not across:
        top, bottom = (0 if mask & NORTH else 12), (TILE if mask & SOUTH else 22)
        return solid((13, top, 7, bottom - top))
    return solid((0, 0, TILE, TILE)) if across and down else solid((11, 10, 10, 12))


def _bed(rng: np.random.Generator, kind: str) -> Canvas:
    """A garden bed: furrows with plants in two rows."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, mixed(EARTH, 1.0)[2])
    for y in (2.0, 18.0):
        canvas.rect(0, y, TILE, 11, (118, 94, 82))
        canvas.rect(0, y, TILE, 1.6, EARTH[2])
        canvas.rect(0, y + 11, TILE, 2.4, (94, 74, 70))
    for row in (7.0, 23.0):
        for x in (8.0, 24.0):
            dx, dy = x + 2 * (rng.random() - 0.5), row + rng.random()
            canvas.disc(dx + 1, dy + 1.4, 5.6, SHADE, 70)
            if kind == "cabbage":
                canvas.coin(dx, dy, 6.4, LEAF[1], 0.7)
                canvas.disc(dx - 0.8, dy - 0.8, 4.4, LEAF[0])
                brushed(canvas, [(dx - 3, dy + 1), (dx, dy - 1.5), (dx + 3, dy + 0.5)], 0.8, LEAF[2])
            elif kind == "flowers":
                canvas.disc(dx, dy, 5.4, LEAF[1])
                for number in range(5):
                    angle = number * math.tau / 5 + rng.random()
                    tone = (BLOSSOM[0], STRAW[0], CREAM)[number % 3]
                    canvas.disc(dx + 3.4 * math.cos(angle), dy + 3.4 * math.sin(angle), 1.7, tone)
            else:
                for number in range(6):
                    angle = number * math.tau / 6 + 0.4 * rng.random()
                    tip = (dx + 7 * math.cos(angle), dy + 6 * math.sin(angle))
                    brushed(
                        canvas, [(dx, dy), ((dx + tip[0]) / 2 + 1, (dy + tip[1]) / 2 - 1), tip], 2.2, LEAF[0]
                    )
    return canvas


def _bamboo(rng: np.random.Generator) -> Canvas:
    """Stalks with blades that part: cover, so no line goes round it."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 18, 20, 14, 12)
    for x, y in rng.uniform(6, 26, (9, 2)).tolist():
        canvas.disc(x, y, 6, LEAF[2])
    for x, y in sorted(rng.uniform(4, 28, (20, 2)).tolist(), key=lambda p: -(p[0] + p[1])):
        lit = x + y + 6 * (rng.random() - 0.5)
        tone = OLIVE[0] if lit < 27 else LEAF[0] if lit < 37 else LEAF[1]
        angle = rng.choice((0.35, 1.1, 2.3, 2.9)) + 0.3 * rng.random()
        dx, dy = 7 * math.cos(angle), 7 * math.sin(angle)
        blade = [
            (x - dx, y - dy),
            (x - dy * 0.3, y + dx * 0.3),
            (x + dx, y + dy),
            (x + dy * 0.3, y - dx * 0.3),
        ]
        canvas.leaf(blade, tone, 0.5)
    for x, y in rng.uniform(8, 24, (3, 2)).tolist():
        canvas.coin(x, y, 2.6, STRAW[0], 0.8)
    return canvas


def _basin(rng: np.random.Generator) -> Canvas:
    """A stone basin with water and a dipper."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 21, 12, 10)
    boulder(canvas, curve(blob(rng, 16, 16, 13, 12, 8, 0.12), closed=True), STONE)
    canvas.ellipse(15.4, 15, 8, 7, INK)
    canvas.ellipse(15.6, 15.4, 6.6, 5.6, (98, 124, 140))
    brushed(canvas, [(11, 15), (14, 13.4), (18, 14)], 1, (176, 192, 196))
    canvas.stroke([(14, 18), (26, 24)], 2.6, INK)
    canvas.stroke([(15, 18.4), (25, 23.4)], 1.2, STRAW[0])
    return canvas


def _pot(rng: np.random.Generator) -> Canvas:
    """A small pine in a dish."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 22, 11, 8)
    canvas.box(6, 15, 20, 12, INDIGO[1], 1.6)
    canvas.rect(7.6, 16.6, 16.8, 2, INDIGO[0])
    brushed(canvas, [(17, 19), (14, 14), (18, 10), (15, 7)], 3.6, UMBER[2], (1, 0.5))
    for x, y, r in ((20, 12, 5.4), (10, 11, 5), (15, 6, 5)):
        filled(canvas, blob(rng, x, y, r + 1.4, r * 0.8, 7, 0.2), LEAF[2], 1.2)
        canvas.ellipse(x - 0.8, y - 1, r * 0.7, r * 0.45, LEAF[0])
    return canvas


def _woodpile(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(6, 8), (60, 8), (64, 12), (64, 31), (9, 31)], SHADE, 90)
    canvas.box(1, 3, 59, 25, UMBER[2])
    for row, y in enumerate((8.4, 15.4, 22.4)):
        for col in range(8):
            x = 6.5 + col * 6.9 + (row % 2) * 1.4
            canvas.coin(x, y, 3.5, WOOD[0] if rng.random() < 0.6 else STRAW[1], 0.9)
            canvas.disc(x + 0.3, y + 0.3, 1.2, WOOD[1])
    return canvas


def _bench_table() -> Canvas:
    """A tea-house bench under a red cloth."""
    canvas = Canvas(2 * TILE, TILE)
    canvas.polygon([(7, 10), (60, 10), (63, 13), (63, 29), (11, 29)], SHADE, 85)
    canvas.box(3, 6, 56, 19, WOOD[1])
    canvas.rect(5, 8, 52, 12, RING_RED)
    canvas.rect(5, 8, 52, 2.2, (190, 98, 78))
    canvas.rect(5, 20, 52, 3, RUST[2])
    canvas.coin(20, 14, 4, CREAM, 1)
    canvas.disc(20, 14, 2, LEAF[1])
    canvas.box(34, 11, 10, 6, WOOD[2], 1)
    for x in (36.4, 39.0, 41.6):
        canvas.disc(x, 13.4, 1.3, (BLOSSOM[0], CREAM, LEAF[0])[round(x) % 3])
    return canvas


def _parasol(tones: Tones) -> Canvas:
    """A paper parasol seen from above: ribs, a pale ring."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.disc(38, 39, 23, SHADE, 80)
    ring = [(31 + 27 * math.cos(n * math.tau / 12), 31 + 27 * math.sin(n * math.tau / 12)) for n in range(12)]
    canvas.leaf(ring, tones[1], 2)
    for number in range(12):
        a, b = ring[number], ring[(number + 1) % 12]
        lit = (a[0] + b[0] + a[1] + b[1]) / 2 - 62
        tone = tones[0] if lit < -16 else tones[1] if lit < 16 else tones[2]
        canvas.polygon([a, b, (31, 31)], tone)
    for number in range(12):
        a, b = ring[number], ring[(number + 1) % 12]
        quad = [
            (31 + (p[0] - 31) * s, 31 + (p[1] - 31) * s)
            for p, s in ((a, 0.62), (b, 0.62), (b, 0.78), (a, 0.78))
        ]
        canvas.polygon(quad, CLOTH[0] if number in (5, 6, 7, 8, 9) else CLOTH[1])
        canvas.stroke([a, (31, 31)], 0.8, tones[2])
    canvas.stroke(ring, 2, INK, closed=True)
    canvas.coin(31, 31, 3.6, STRAW[0], 1.2)
    return canvas


def _torii_stone(rng: np.random.Generator) -> Canvas:
    """A small roadside stone with a red bib."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 22, 10, 8)
    filled(canvas, [(8, 24), (8, 12), (12, 5), (16, 3), (20, 5), (24, 12), (24, 24)], STONE[1], 1.8)
    filled(canvas, [(10, 20), (10, 12), (14, 6), (16, 6), (14, 14), (13, 21)], STONE[0])
    canvas.polygon([(9.4, 13), (22.6, 13), (20, 20.4), (12, 20.4)], RING_RED)
    canvas.rect(9, 12.4, 14, 1.4, INK)
    canvas.box(5, 23, 22, 6, ROCK[1], 1.5)
    return canvas


def _spread(col: int, cols: int, top: int, high: int) -> Facts:
    return solid((0 if col else 3, top, TILE - (3 if col in (0, cols - 1) else 0), high))


def add_market(sheet: Sheet, rng: np.random.Generator) -> None:
    """Stalls, crates, cart, laundry, fences, beds and pots."""
    for kind, tones in (("fish", INDIGO), ("fruit", RUST), ("cloth", TEAL), ("pots", OCHRE)):
        sheet.block(f"stall_{kind}", _stall(rng, kind, tones).reduced(), _stall_facts)
    sheet.block("crates", _crates(rng).reduced(), lambda c, r: solid((3 * (1 - c), 6 * (1 - r), 29, 26)))
    sheet.block("parasol_red", _parasol(RUST).reduced(), lambda c, r: Facts(surface="wood"))
    sheet.block("parasol_teal", _parasol(TEAL).reduced(), lambda c, r: Facts(surface="wood"))
    cart = _cart().reduced()
    sheet.block(
        "cart",
        cart,
        lambda c, r: solid((0, 8, 30, 24) if r == 0 else (0, 0, 30, 22)),
        keep=lambda c, r: c < 3,
    )
    sheet.block("barrels", _barrels().reduced(), lambda c, r: solid((0 if c else 4, 2, 27, 25)))
    sheet.block("laundry", _laundry(rng).reduced(), lambda c, r: HANGS)
    sheet.block("woodpile", _woodpile(rng).reduced(), lambda c, r: _spread(c, 2, 3, 25))
    sheet.block("tea_bench", _bench_table().reduced(), lambda c, r: _spread(c, 2, 6, 19))
    sheet.add("sacks", _sacks().reduced(), solid((4, 4, 25, 24)))
    sheet.add("basin", _basin(rng).reduced(), solid((4, 5, 24, 22), "stone"))
    sheet.add("pine_pot", _pot(rng).reduced(), solid((6, 12, 20, 15)))
    sheet.add("wayside_stone", _torii_stone(rng).reduced(), solid((6, 8, 20, 20), "stone"))
    for number in range(3):
        sheet.add(f"bamboo_{number}", _bamboo(rng).reduced(), REEDS)
    for kind in ("cabbage", "flowers", "leek"):
        for number in range(2):
            sheet.add(f"bed_{kind}_{number}", _bed(rng, kind).reduced(), Facts(surface="earth"))
    for kind in ("bamboo", "board"):
        for mask in range(16):
            sheet.add(f"fence_{kind}_{mask}", _fence(mask, kind), _fence_facts(mask))
