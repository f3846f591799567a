"""What stands and hangs in the Academy, the Tower, at home and at the inn."""

from __future__ import annotations

import math

import numpy as np
from brush import blob, brushed, filled
from ink import TILE, Canvas
from palette import (
    BLOSSOM,
    BOARD,
    CLOTH,
    GLOW,
    INDIGO,
    INK,
    LEAF,
    MAT,
    OCHRE,
    PLASTER,
    RGB,
    RUST,
    SHADE,
    SLATE,
    STEEL,
    STONE,
    STRAW,
    STREAM,
    TEAL,
    UMBER,
    WOOD,
    Tones,
)
from shapes import CREAM, RING_RED, shade, solid
from sheet import Facts, Sheet

SPINES: tuple[RGB, ...] = (RUST[1], SLATE[0], STRAW[1], LEAF[1], PLASTER[1], INDIGO[0])


def _paper(canvas: Canvas, x: float, y: float, turn: float = 0.0, w: float = 9, h: float = 11) -> None:
    """A sheet with a few lines of writing."""
    c, s = math.cos(turn), math.sin(turn)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + u * c - v * s, y + u * s + v * c

    canvas.leaf([at(-w / 2, -h / 2), at(w / 2, -h / 2), at(w / 2, h / 2), at(-w / 2, h / 2)], CREAM, 0.9)
    for v in (-h / 4, 0.0, h / 4):
        canvas.stroke([at(-w / 3, v), at(w / 3 - 1, v)], 0.7, STONE[2])


def _stack(canvas: Canvas, x: float, y: float, high: int) -> None:
    """A pile of papers, as one sees it a little from the south."""
    canvas.rect(x - 6, y - high - 5, 13, 11 + high, INK)
    canvas.rect(x - 5, y + 4 - high, 11, high, CLOTH[2])
    for line in range(1, high, 2):
        canvas.rect(x - 5, y + 4 - high + line, 11, 0.7, CLOTH[0])
    canvas.rect(x - 5, y - high - 4, 11, 8.2, CREAM)
    for line in (-2.0, 0.6):
        canvas.rect(x - 3, y - high + line, 7, 0.7, STONE[2])


def _table(canvas: Canvas, x: float, y: float, w: float, h: float, front: float, tones: Tones) -> None:
    """A top with a lit edge and a little of its front."""
    canvas.polygon(
        [(x + 4, y + 5), (x + w + 1, y + 4), (x + w + 4, y + 8), (x + w + 4, y + h + 3), (x + 7, y + h + 3)],
        SHADE,
        85,
    )
    canvas.box(x, y, w, h, tones[2], 1.8)
    canvas.rect(x + 1.8, y + 1.8, w - 3.6, h - front - 3.6, tones[1])
    canvas.rect(x + 1.8, y + 1.8, w - 3.6, 2, tones[0])
    canvas.rect(x + 1.8, y + 1.8, 1.6, h - front - 3.6, tones[0])


def _pupils_desk(number: int) -> Canvas:
    """A long desk for two, with what pupils leave on it."""
    canvas = Canvas(2 * TILE, TILE)
    _table(canvas, 2, 3, 60, 20, 4, WOOD)
    if number == 0:
        _paper(canvas, 17, 11.5, 0.1)
        _paper(canvas, 45, 11.5, -0.12)
        canvas.stroke([(26, 15), (30, 8)], 1.2)
    elif number == 1:
        canvas.box(10, 7, 13, 9, RUST[1], 1.1)
        canvas.rect(12, 9, 9, 1, CREAM)
        canvas.box(40, 8, 8, 6, INDIGO[1], 1.1)
        canvas.stroke([(52, 14), (56, 9)], 1.2)
    else:
        _paper(canvas, 19, 11, -0.2)
        canvas.coin(46, 11.5, 4, STEEL[1], 1)
        canvas.disc(46, 11.5, 1.6, WOOD[1])
    for x in (14.0, 46.0):
        canvas.box(x - 7, 24.4, 14, 7.2, UMBER[1], 1.4)
        canvas.rect(x - 5.6, 25.8, 11.2, 1.6, UMBER[0])
    return canvas


def _staff_desk(number: int) -> Canvas:
    """A teacher's own desk: piles, a lamp, a cup."""
    canvas = Canvas(2 * TILE, TILE)
    _table(canvas, 2, 2, 60, 26, 7, WOOD)
    canvas.rect(24, 22, 0.9, 5, INK)
    canvas.rect(42, 22, 0.9, 5, INK)
    if number != 1:
        _stack(canvas, 13, 11, 4 + number)
        _paper(canvas, 33, 11.5, 0.08, 11, 11)
        canvas.coin(50, 10, 3.8, TEAL[0], 1)
        canvas.disc(50, 10, 1.9, UMBER[2])
    else:
        _paper(canvas, 18, 11, -0.15)
        _stack(canvas, 49, 11, 7)
        canvas.stroke([(31, 16), (34, 8)], 1.3)
        canvas.box(36, 8, 6, 8, RUST[1], 1)
    return canvas


def _wall_board() -> Canvas:
    """The blackboard on a wall's face, chalk in its tray."""
    canvas = Canvas(3 * TILE, TILE)
    canvas.box(2, 3, 92, 22, WOOD[1], 1.6)
    canvas.rect(4.5, 5.5, 87, 16, BOARD[1])
    canvas.rect(4.5, 5.5, 87, 2.4, BOARD[2])
    for points in (
        [(12, 11), (20, 10), (27, 11)], [(12, 15), (18, 14.4), (23, 15)], [(70, 10), (78, 11), (84, 10)],
        [(70, 14), (75, 14), (81, 14.6)], [(70, 18), (74, 18), (78, 18)],
    ):  # fmt: skip
        brushed(canvas, points, 1.3, (184, 196, 184), (0.6, 0.6))
    ring = [(48 + 7 * math.cos(a), 14 + 5.6 * math.sin(a)) for a in np.linspace(0, 5.9, 9).tolist()]
    canvas.stroke(ring, 1, (184, 196, 184))
    canvas.stroke([(48, 14), (53, 11)], 1, (210, 160, 140))
    canvas.rect(4, 22.4, 88, 1.4, WOOD[0])
    canvas.rect(30, 21.4, 6, 1.6, CREAM)
    canvas.rect(56, 21, 8, 2, RUST[1])
    return canvas


def _hung(kind: str) -> Canvas:
    """Small things on a wall."""
    canvas = Canvas(TILE, TILE)
    if kind == "scroll":
        canvas.box(9, 4, 14, 21, CREAM, 1.2)
        canvas.rect(10.2, 5.2, 11.6, 2.6, INDIGO[1])
        canvas.rect(10.2, 20.6, 11.6, 2.8, INDIGO[1])
        brushed(canvas, [(13, 11), (16, 10), (19, 11)], 2, INK)
        brushed(canvas, [(16, 9), (15, 15), (12.6, 18)], 2, INK)
        brushed(canvas, [(16, 13), (18, 16), (20, 17.6)], 1.7, INK)
        canvas.rect(8, 24, 16, 1.8, WOOD[2])
    elif kind == "clock":
        canvas.coin(16, 13, 8, CREAM, 1.6)
        canvas.stroke([(16, 13), (16, 8.4)], 1.3)
        canvas.stroke([(16, 13), (19, 15)], 1.3)
        canvas.disc(16, 13, 1, RING_RED)
    elif kind == "papers":
        canvas.box(3, 5, 26, 18, STRAW[2], 1.4)
        for x, y, tone in (
            (6, 7, CREAM),
            (14, 8, CLOTH[1]),
            (21, 7, CREAM),
            (8, 15, (214, 176, 150)),
            (18, 15, CREAM),
        ):
            canvas.rect(x, y, 6, 6.4, tone)
            canvas.rect(x + 1, y + 2, 4, 0.7, STONE[2])
            canvas.disc(x + 3, y + 0.8, 0.8, RING_RED)
    else:  # hooks with coats
        canvas.rect(3, 6, 26, 2.4, WOOD[2])
        for x, tone in ((8, INDIGO), (17, LEAF), (25, RUST)):
            filled(canvas, [(x - 3.4, 9), (x, 7.4), (x + 3.4, 9), (x + 4, 22), (x - 4, 22)], tone[1], 1)
            canvas.rect(x - 2.6, 10, 2, 11, tone[0])
    return canvas


def _wall_map() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.box(4, 4, 56, 21, CREAM, 1.4)
    filled(canvas, [(12, 9), (24, 7), (31, 12), (28, 19), (16, 20), (10, 15)], OCHRE[0])
    filled(canvas, [(35, 10), (46, 8), (54, 13), (50, 20), (38, 19)], LEAF[0])
    brushed(canvas, [(8, 20), (24, 15), (34, 16), (56, 9)], 1.4, STREAM[0])
    for x, y in ((20, 13), (44, 14)):
        canvas.coin(x, y, 1.8, RING_RED, 0.5)
    for x in (2.5, 59.0):
        canvas.rect(x, 3, 2.4, 23, WOOD[2])
    return canvas


def _shelf(rng: np.random.Generator, kind: str) -> Canvas:
    """A shelf two tiles high, for a wall: scrolls or bound papers in its boards."""
    canvas = Canvas(TILE, 2 * TILE)
    canvas.rect(3, 58, 32, 6, SHADE, 90)
    canvas.box(0, 2, TILE, 58, WOOD[2], 1.8)
    canvas.rect(1.8, 3.8, 28.4, 3, WOOD[0])
    for row in range(3):
        y = 9 + row * 16.4
        canvas.rect(3, y, 26, 13.4, (58, 44, 46))
        if kind == "scrolls":
            for deep in range(2):
                for number in range(4):
                    if rng.random() < 0.88:
                        x = 6.4 + number * 6.3
                        canvas.coin(
                            x, y + 4 + deep * 5.8, 3.1, CREAM if rng.random() < 0.7 else STRAW[0], 0.8
                        )
                        canvas.disc(
                            x, y + 4 + deep * 5.8, 1, (RUST[1], INDIGO[1], WOOD[2])[rng.integers(0, 3)]
                        )
        else:
            x = 3.6
            while x < 26:
                wide, high = 2.2 + 2.2 * rng.random(), 8 + 4 * rng.random()
                if kind == "files":
                    tone: RGB = CLOTH[rng.integers(0, 3)]
                    high = 11.0
                else:
                    tone = SPINES[rng.integers(0, 6)]
                canvas.rect(x, y + 13 - high, wide, high, tone)
                if kind == "files":
                    canvas.rect(x + 0.4, y + 5, wide - 0.8, 2, RUST[1] if rng.random() < 0.3 else STONE[1])
                x += wide + 0.6
        canvas.rect(1.8, y + 13.4, 28.4, 2, WOOD[1])
        canvas.rect(1.8, y + 13.4, 28.4, 0.8, WOOD[0])
    return canvas


def _counter(part: str) -> Canvas:
    """A counter that runs from west to east, clerks to the north of it."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0 if part != "l" else 3, 24, TILE, 7, SHADE, 85)
    canvas.rect(0, 3, TILE, 25, INK)
    canvas.rect(0, 4.8, TILE, 12, WOOD[1])
    canvas.rect(0, 4.8, TILE, 2.2, WOOD[0])
    canvas.rect(0, 16.8, TILE, 1.4, INK)
    canvas.rect(0, 18.2, TILE, 8.2, UMBER[1])
    for x in range(0, TILE, 8):
        canvas.rect(x + 7, 18.2, 1, 8.2, UMBER[2])
    for end, x in (("l", 0.0), ("r", TILE - 1.8)):
        if part == end:
            canvas.rect(x, 3, 1.8, 25, INK)
    if part == "papers":
        _paper(canvas, 10, 10.6, 0.1, 9, 9)
        _stack(canvas, 23, 11, 3)
    elif part == "ink":
        canvas.box(6, 7, 8, 7, SLATE[2], 1)
        canvas.disc(10, 10.5, 1.8, INK)
        canvas.stroke([(17, 14), (25, 8)], 1.4, WOOD[0])
        canvas.stroke([(23.6, 9), (25.6, 7.4)], 2, INK)
    elif part == "stamp":
        _paper(canvas, 19, 10.8, -0.1, 11, 10)
        canvas.coin(8, 10.6, 3.4, RING_RED, 1)
        canvas.disc(21, 12.4, 1.6, RING_RED)
    return canvas


def _great_desk() -> Canvas:
    """The desk of the head of the village: broad, bowed to the room, under its papers."""
    canvas = Canvas(4 * TILE, 2 * TILE)
    filled(canvas, [(14, 26), (64, 40), (118, 24), (124, 46), (64, 62), (12, 48)], SHADE, alpha=85)
    outer = [
        (4, 12),
        (30, 16),
        (64, 17.6),
        (98, 16),
        (124, 12),
        (124, 42),
        (98, 51),
        (64, 54),
        (30, 51),
        (4, 42),
    ]
    canvas.leaf(outer, WOOD[2], 2.2)
    top = [
        (6, 14),
        (30, 18),
        (64, 19.6),
        (98, 18),
        (122, 14),
        (122, 33),
        (98, 41),
        (64, 44),
        (30, 41),
        (6, 33),
    ]
    canvas.polygon(top, WOOD[1])
    canvas.polygon(
        [
            (6, 14),
            (30, 18),
            (64, 19.6),
            (98, 18),
            (122, 14),
            (122, 17),
            (98, 21),
            (64, 22.6),
            (30, 21),
            (6, 17),
        ],
        WOOD[0],
    )
    canvas.stroke([(6, 33), (30, 41), (64, 44), (98, 41), (122, 33)], 1.2)
    for x in (30, 47, 81, 98):
        canvas.stroke([(x, 42 + (2 if 40 < x < 90 else 0)), (x, 50 + (2 if 40 < x < 90 else 0))], 1, INK)
    _stack(canvas, 16, 20, 12)
    _stack(canvas, 32, 24, 8)
    _stack(canvas, 112, 20, 14)
    _stack(canvas, 97, 24, 5)
    _paper(canvas, 64, 30, 0.06, 13, 15)
    canvas.box(76, 26, 8, 8, SLATE[2], 1)
    canvas.disc(80, 30, 1.8, INK)
    canvas.stroke([(50, 36), (55, 27)], 1.5, WOOD[2])
    canvas.coin(47, 29, 4.4, CREAM, 1)
    canvas.disc(47, 29, 2.4, LEAF[1])
    return canvas


def _armchair() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 20, 12, 11)
    canvas.box(3, 3, 26, 25, RUST[2], 1.8)
    canvas.rect(5, 5, 22, 5, RUST[0])
    canvas.rect(8, 11, 16, 12, RUST[1])
    canvas.rect(8, 11, 16, 2, RUST[0])
    canvas.rect(7.2, 10, 1, 16, INK)
    canvas.rect(23.8, 10, 1, 16, INK)
    return canvas


def _round_window() -> Canvas:
    """The Tower's row of panes over the village."""
    canvas = Canvas(4 * TILE, TILE)
    canvas.rect(0, 0, 4 * TILE, TILE, OCHRE[1])
    canvas.rect(0, 0, 4 * TILE, 4, SHADE)
    for x in (3.0, 34.0, 65.0, 96.0):
        canvas.rect(x, 4, 29, 23, INK)
        canvas.rect(x + 1.6, 5.6, 25.8, 19.8, (182, 198, 198))
        canvas.polygon(
            [
                (x + 1.6, 25.4),
                (x + 1.6, 17),
                (x + 8, 14.6),
                (x + 15, 17.4),
                (x + 21, 13),
                (x + 27.4, 16),
                (x + 27.4, 25.4),
            ],
            (146, 152, 140),
        )
        canvas.polygon([(x + 3, 25.4), (x + 8, 20), (x + 14, 25.4)], RUST[0])
        canvas.polygon([(x + 14, 25.4), (x + 20, 19), (x + 26, 25.4)], SLATE[0])
        canvas.polygon([(x + 1.6, 15), (x + 11, 5.6), (x + 16, 5.6), (x + 1.6, 20)], (206, 216, 210))
        canvas.rect(x + 13.8, 5.6, 1.2, 19.8, WOOD[2])
    canvas.rect(0, 27.4, 4 * TILE, 3, RUST[2])
    canvas.rect(0, 27.4, 4 * TILE, 1, RUST[0])
    canvas.rect(0, 30.4, 4 * TILE, 1.6, INK)
    return canvas


def _bench_seat() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    _table(canvas, 2, 6, 60, 18, 5, UMBER)
    for x in (8.0, 25.0, 42.0):
        canvas.box(x, 8, 14, 9, INDIGO[1], 1)
        canvas.rect(x + 1, 9, 12, 2, INDIGO[0])
    return canvas


def _shoe_shelf() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    _table(canvas, 1, 2, 62, 26, 16, WOOD)
    for row in (0, 1):
        for col in range(5):
            x, y = 4.4 + col * 11.4, 12 + row * 7.4
            canvas.rect(x, y, 9.6, 6, (56, 44, 46))
            if (col * 3 + row) % 4:
                tone = (INDIGO[0], CLOTH[1], RUST[0], SLATE[0])[(col + 2 * row) % 4]
                canvas.ellipse(x + 3, y + 4.2, 1.8, 1.5, tone)
                canvas.ellipse(x + 6.8, y + 4.2, 1.8, 1.5, tone)
    return canvas


def _low_table() -> Canvas:
    """The heated table under its quilt, with a pot and cups."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.polygon([(12, 16), (60, 12), (64, 20), (64, 63), (18, 63)], SHADE, 80)
    quilt = [(6, 6), (32, 3), (57, 6), (60, 31), (57, 56), (32, 59), (6, 56), (3, 31)]
    filled(canvas, quilt, RUST[1], 2)
    for number in range(5):
        x = 9 + number * 11.0
        brushed(canvas, [(x, 5), (x + 1, 31), (x, 57)], 2.4, RUST[0] if number < 2 else RUST[2], (0.6, 0.6))
    for y in (12.0, 50.0):
        brushed(canvas, [(5, y), (31, y + 1), (58, y)], 1.6, CREAM, (0.4, 0.4))
    canvas.box(13, 13, 37, 36, WOOD[1], 1.8)
    canvas.rect(15, 15, 33, 3, WOOD[0])
    canvas.rect(15, 15, 2.4, 32, WOOD[0])
    canvas.coin(26, 28, 6, TEAL[1], 1.3)
    canvas.disc(25, 27, 2.4, TEAL[0])
    canvas.stroke([(31, 30), (34.4, 31.4)], 2.4, INK)
    for x, y in ((40, 24), (38, 38)):
        canvas.coin(x, y, 3.4, CREAM, 1)
        canvas.disc(x, y, 1.7, LEAF[1])
    _paper(canvas, 23, 40, 0.3, 8, 9)
    return canvas


def _cushion(tones: Tones) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.ellipse(18, 19, 12, 11, SHADE, 70)
    filled(canvas, [(5, 6), (16, 7), (27, 5), (26, 16), (28, 27), (16, 26), (5, 28), (6, 16)], tones[1], 1)
    filled(canvas, [(7, 8), (16, 8.6), (22, 8), (15, 15), (8, 22), (8, 15)], tones[0])
    canvas.disc(16, 16.4, 1.6, tones[2])
    return canvas


def _futon(tones: Tones) -> Canvas:
    """Bedding laid out on the mats: pillow to the north."""
    canvas = Canvas(TILE, 2 * TILE)
    canvas.rect(5, 8, 28, 55, SHADE, 70)
    canvas.box(2, 3, 27, 57, CLOTH[0], 1.4)
    canvas.rect(24, 5, 3.6, 54, CLOTH[1])
    filled(canvas, [(6, 8), (15.5, 7), (25, 8), (25, 16), (15.5, 17), (6, 16)], CLOTH[1], 1.1)
    filled(canvas, [(8, 9.4), (15, 8.8), (20, 9.6), (14, 13), (8, 13.6)], CREAM)
    canvas.box(1, 22, 29, 39, tones[1], 1.4)
    canvas.rect(2.4, 23.4, 26.2, 5, tones[0])
    canvas.rect(2.4, 28.4, 26.2, 0.9, tones[2])
    brushed(canvas, [(7, 34), (12, 42), (10, 54)], 2.2, tones[0])
    brushed(canvas, [(22, 32), (20, 44), (24, 57)], 2.4, tones[2])
    return canvas


def _chest() -> Canvas:
    """A chest of drawers with iron corners."""
    canvas = Canvas(2 * TILE, TILE)
    _table(canvas, 1, 2, 62, 27, 17, UMBER)
    canvas.rect(2.8, 11, 58.4, 1.2, INK)
    for x in (4.0, 23.0, 42.0):
        for y in (13.2, 20.6):
            canvas.rect(x, y, 17.6, 6.2, UMBER[1])
            canvas.rect(x, y, 17.6, 1, UMBER[0])
            canvas.stroke([(x + 6.4, y + 3.2), (x + 11.2, y + 3.2)], 1.5, STEEL[0])
    for x in (2.8, 57.2):
        canvas.rect(x, 3.8, 4, 2, STEEL[2])
    return canvas


def _hearth() -> Canvas:
    """A sunken hearth: ash, embers, a kettle on its hook."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.box(5, 5, 54, 54, WOOD[1], 1.8)
    canvas.rect(7, 7, 50, 3, WOOD[0])
    canvas.rect(7, 7, 3, 50, WOOD[0])
    canvas.box(13, 13, 38, 38, (92, 84, 88), 1.8)
    canvas.rect(15, 15, 34, 5, (62, 54, 62))
    for radius, tone in ((14, (118, 106, 104)), (9.6, RING_RED), (6.6, GLOW[1]), (3.4, GLOW[0])):
        canvas.ellipse(32, 34, radius, radius * 0.86, tone)
    canvas.coin(32, 28, 8, SLATE[2], 1.6)
    canvas.disc(30.6, 26.4, 4.4, SLATE[1])
    canvas.stroke([(32, 28), (32, 12)], 1.6)
    canvas.stroke([(39, 30), (43.4, 28)], 2.8)
    return canvas


def _kitchen() -> Canvas:
    """A kitchen board with basin, knife and bowls, and the stove with its pot."""
    canvas = Canvas(3 * TILE, TILE)
    _table(canvas, 1, 2, 94, 27, 9, WOOD)
    canvas.box(6, 6, 22, 12, STEEL[2], 1.3)
    canvas.rect(8, 8.6, 18, 7.4, STREAM[0])
    canvas.box(33, 7, 18, 10, STRAW[0], 1)
    for x in (37, 41, 45):
        canvas.disc(x, 12, 1.9, LEAF[0])
    canvas.stroke([(48, 9), (50, 15)], 1.5, STEEL[0])
    canvas.box(58, 4, 34, 16, SLATE[2], 1.4)
    canvas.coin(67, 12, 6.4, SLATE[0], 1.4)
    canvas.disc(66, 11, 3.4, WOOD[1])
    canvas.coin(83, 12, 6, (58, 54, 64), 1.2)
    canvas.disc(83, 12, 3.4, RING_RED)
    canvas.disc(83, 12, 1.7, GLOW[0])
    return canvas


def _paper_lamp() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for radius, alpha in ((15, 24), (12, 34)):
        canvas.disc(16, 16, radius, GLOW[0], alpha)
    canvas.box(9, 8, 14, 17, GLOW[0], 1.4)
    canvas.rect(10.4, 17, 11.2, 6.6, GLOW[1])
    canvas.rect(15.4, 8, 1.2, 17, WOOD[2])
    canvas.rect(10, 14, 12, 1.1, WOOD[2])
    return canvas


def _folding_screen() -> Canvas:
    """Four painted leaves set up in a zigzag: nobody sees through."""
    canvas = Canvas(3 * TILE, TILE)
    for number in range(4):
        x0, x1 = 3 + number * 22.0, 25 + number * 22.0
        y0, y1 = (6.0, 12.0) if number % 2 == 0 else (12.0, 6.0)
        canvas.polygon(
            [(x0 + 4, y0 + 15), (x1 + 4, y1 + 15), (x1 + 4, y1 + 19), (x0 + 4, y0 + 19)], SHADE, 85
        )
        canvas.leaf(
            [(x0, y0), (x1, y1), (x1, y1 + 15), (x0, y0 + 15)], STRAW[0] if number % 2 == 0 else STRAW[1], 1.8
        )
        mid = (x0 + x1) / 2
        brushed(canvas, [(x0 + 3, y0 + 12), (mid, (y0 + y1) / 2 + 7), (x1 - 3, y1 + 5)], 2, UMBER[2])
        canvas.disc(mid + 2, (y0 + y1) / 2 + 5, 2.4, BLOSSOM[0])
        canvas.disc(mid - 4, (y0 + y1) / 2 + 8, 1.9, BLOSSOM[1])
        canvas.stroke([(x0, y0), (x1, y1)], 2.2, RUST[2])
    return canvas


def _bath() -> Canvas:
    """A wooden tub, steam over it."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    shade(canvas, 37, 39, 25, 22)
    canvas.ellipse(31, 32, 28, 25, INK)
    canvas.ellipse(31, 32, 26, 23, WOOD[1])
    canvas.ellipse(30, 31, 24.4, 21.4, WOOD[0])
    canvas.ellipse(31, 32, 21, 18, INK)
    canvas.ellipse(31.4, 32.8, 19.6, 16.4, STREAM[1])
    canvas.ellipse(33, 35, 15, 12, STREAM[0])
    for x, y in ((22, 30), (31, 26), (40, 33)):
        brushed(canvas, [(x, y + 6), (x + 3, y + 1), (x, y - 4), (x + 2, y - 9)], 2, CREAM)
    return canvas


def _go_board() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 21, 11, 10)
    canvas.box(4, 4, 23, 24, STRAW[2], 1.6)
    canvas.rect(5.6, 5.6, 19.8, 17, STRAW[0])
    for number in range(6):
        canvas.rect(7 + number * 3.3, 7, 0.5, 14, UMBER[2])
        canvas.rect(7, 7 + number * 2.8, 17, 0.5, UMBER[2])
    for x, y, tone in (
        (10.3, 9.8, INK),
        (13.6, 12.6, INK),
        (16.9, 9.8, CREAM),
        (20.2, 15.4, CREAM),
        (13.6, 18.2, INK),
    ):
        canvas.coin(x, y, 1.9, tone, 0.4)
    return canvas


def _tray() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 20, 11, 9)
    canvas.box(4, 6, 24, 19, RUST[2], 1.4)
    canvas.rect(5.4, 7.4, 21.2, 14.4, RUST[1])
    for x, y, r, tone in ((10, 12, 3.6, CREAM), (20, 11.6, 4, INDIGO[0]), (12, 19, 2.8, TEAL[0])):
        canvas.coin(x, y, r, tone, 0.9)
    canvas.disc(10, 12, 2, (236, 230, 214))
    canvas.disc(20, 11.6, 2.2, OCHRE[0])
    canvas.stroke([(16, 20), (25, 18.6)], 0.9)
    return canvas


def _rope_post() -> Canvas:
    """A queue's rope from west to east, on two posts."""
    canvas = Canvas(2 * TILE, TILE)
    brushed(canvas, [(6, 18), (31, 25), (58, 18)], 3.6, INK, (0.8, 0.8))
    brushed(canvas, [(6, 17.4), (31, 24.4), (58, 17.4)], 1.9, RUST[0], (0.8, 0.8))
    for x in (6.0, 58.0):
        canvas.ellipse(x + 2, 20, 6, 4.6, SHADE, 90)
        canvas.coin(x, 17, 4.6, OCHRE[1], 1.4)
        canvas.disc(x - 1, 16, 1.6, OCHRE[0])
    return canvas


def _straw_bed(rng: np.random.Generator) -> Canvas:
    """A heap of straw under a torn blanket: the cell's bed."""
    canvas = Canvas(TILE, 2 * TILE)
    canvas.ellipse(18, 35, 14, 28, SHADE, 80)
    filled(canvas, blob(rng, 15.5, 31, 13.6, 28, 11, 0.16), STRAW[2], 1.2)
    for _ in range(26):
        x, y = rng.uniform(6, 25), rng.uniform(7, 56)
        dx, dy = rng.uniform(-5, 5), rng.uniform(-3, 3)
        canvas.stroke([(x, y), (x + dx, y + dy)], 0.9, STRAW[0] if rng.random() < 0.6 else STRAW[1])
    filled(canvas, [(4, 26), (16, 24), (27, 27), (26, 50), (19, 47), (13, 54), (5, 50)], SLATE[1], 1.2)
    brushed(canvas, [(8, 30), (12, 38), (10, 47)], 2.2, SLATE[0])
    return canvas


def _chains() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for x in (10.0, 22.0):
        canvas.coin(x, 7, 2.8, STEEL[2], 1)
        for number in range(4):
            canvas.ellipse(x + (1 if number % 2 else -1) * 0.7, 11 + number * 4.2, 2.2, 2.8, INK)
            canvas.ellipse(x + (1 if number % 2 else -1) * 0.7, 11 + number * 4.2, 1, 1.6, STEEL[1])
    return canvas


def _brazier() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for radius, alpha in ((15.6, 26), (13.4, 40)):
        canvas.disc(16, 16, radius, GLOW[1], alpha)
    for angle in (0.6, 2.7, 4.7):
        canvas.stroke([(16, 16), (16 + 13 * math.cos(angle), 16 + 13 * math.sin(angle))], 3)
    canvas.coin(16, 16, 10, SLATE[2], 1.6)
    canvas.disc(16, 16, 7.4, RING_RED)
    for x, y, r in ((14, 15, 3), (18.4, 17.6, 2.6), (17, 12.6, 2)):
        canvas.disc(x, y, r, GLOW[1])
        canvas.disc(x - 0.4, y - 0.4, r * 0.5, GLOW[0])
    return canvas


def _bucket() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 20, 8, 7)
    canvas.coin(16, 16, 8, UMBER[1], 1.5)
    canvas.disc(16, 16, 5.4, INK)
    canvas.disc(16.4, 16.6, 4.4, STREAM[2])
    brushed(canvas, [(8, 16), (16, 5.6), (24, 16)], 1.6, STEEL[1], (0.8, 0.8))
    return canvas


def _plan_table() -> Canvas:
    """A rough table with a map held down by knives."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    _table(canvas, 3, 8, 57, 46, 8, UMBER)
    for x in (17.0, 31.0, 45.0):
        canvas.rect(x, 10, 0.9, 33, UMBER[2])
    canvas.leaf([(12, 15), (50, 13), (52, 37), (14, 40)], STRAW[0], 1.2)
    brushed(canvas, [(17, 34), (26, 26), (37, 29), (48, 18)], 1.5, STREAM[1])
    filled(canvas, [(20, 20), (27, 18), (30, 23), (24, 26)], LEAF[0])
    for x, y in ((34, 21), (42, 31)):
        canvas.stroke([(x - 2, y - 2), (x + 2, y + 2)], 1.3, RING_RED)
        canvas.stroke([(x + 2, y - 2), (x - 2, y + 2)], 1.3, RING_RED)
    for x, y in ((14, 17), (50, 16)):
        canvas.stroke([(x - 3, y + 5), (x + 2, y - 4)], 2.4)
        canvas.stroke([(x - 2.6, y + 4.2), (x + 1.6, y - 3.2)], 1, STEEL[0])
    canvas.coin(50, 43, 3.6, GLOW[0], 1.2)
    return canvas


def _spikes(rng: np.random.Generator) -> Canvas:
    """Stones that grow from the cave's floor."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 23, 12, 7)
    for x, y, wide, high in ((10, 23, 6, 17), (21, 26, 6.5, 21), (16, 28, 4.6, 9)):
        lean = 2 * (rng.random() - 0.5)
        canvas.leaf(
            [(x - wide, y), (x + lean, y - high), (x + wide, y), (x + 2, y + 2.6), (x - 3, y + 2.4)],
            (106, 99, 107),
            1.6,
        )
        canvas.polygon([(x - wide + 1.4, y - 0.6), (x + lean, y - high + 2), (x - 0.6, y)], (136, 128, 130))
        canvas.polygon(
            [(x + wide - 1.4, y - 0.4), (x + lean, y - high + 2), (x + 1.6, y + 0.6)], (76, 69, 83)
        )
    return canvas


def _wide(col: int, cols: int, top: int, high: int, edge: int = 2) -> Facts:
    return solid((0 if col else edge, top, TILE - (edge if col in (0, cols - 1) else 0), high))


def add_furniture(sheet: Sheet, rng: np.random.Generator) -> None:
    """All of it; what hangs on walls is a picture only, the wall behind is solid."""
    for kind in ("scrolls", "files", "books"):
        for number in range(2):
            shelf = _shelf(rng, kind).reduced()
            sheet.block(
                f"shelf_{kind}_{number}",
                shelf,
                lambda c, r: solid((0, 2 if r == 0 else 0, 32, 30 if r == 0 else 28)),
            )
    for name, tones in (("indigo", INDIGO), ("teal", TEAL)):
        sheet.block(f"futon_{name}", _futon(tones).reduced(), lambda c, r: Facts(surface="wood"))
    sheet.block("straw_bed", _straw_bed(rng).reduced(), lambda c, r: Facts(surface="foliage"))
    for number in range(3):
        sheet.block(f"pupils_desk_{number}", _pupils_desk(number).reduced(), lambda c, r: _wide(c, 2, 3, 20))
    for number in range(3):
        sheet.block(f"staff_desk_{number}", _staff_desk(number).reduced(), lambda c, r: _wide(c, 2, 2, 26))
    sheet.block("hung_board", _wall_board().reduced(), lambda c, r: Facts())
    sheet.block("hung_map", _wall_map().reduced(), lambda c, r: Facts())
    for kind in ("scroll", "clock", "papers", "coats"):
        sheet.add(f"hung_{kind}", _hung(kind).reduced())
    for part in ("m", "l", "r", "papers", "ink", "stamp"):
        sheet.add(f"counter_{part}", _counter(part).reduced(), solid((0, 3, 32, 25)))
    sheet.block("panes", _round_window().reduced(), lambda c, r: Facts(solid=True, surface="wood"))
    sheet.block("bench_seat", _bench_seat().reduced(), lambda c, r: _wide(c, 2, 6, 18))
    sheet.block("shoe_shelf", _shoe_shelf().reduced(), lambda c, r: _wide(c, 2, 2, 26))
    sheet.block("chest", _chest().reduced(), lambda c, r: _wide(c, 2, 2, 27))
    sheet.block("kitchen", _kitchen().reduced(), lambda c, r: _wide(c, 3, 2, 27))
    sheet.block("folding_screen", _folding_screen().reduced(), lambda c, r: _wide(c, 3, 6, 21, 3))
    sheet.block("rope", _rope_post().reduced(), lambda c, r: _wide(c, 2, 14, 10, 2))
    sheet.add("armchair", _armchair().reduced(), solid((3, 3, 26, 25)))
    sheet.add("paper_lamp", _paper_lamp().reduced(), solid((9, 8, 14, 17)))
    sheet.add("go_board", _go_board().reduced(), solid((4, 4, 23, 24)))
    sheet.add("tray", _tray().reduced(), solid((4, 6, 24, 19)))
    for name, tones in (("indigo", INDIGO), ("rust", RUST), ("moss", MAT)):
        sheet.add(f"cushion_{name}", _cushion(tones).reduced())
    sheet.add("chains", _chains().reduced())
    sheet.add("brazier", _brazier().reduced(), solid((6, 6, 20, 20), "stone"))
    sheet.add("bucket", _bucket().reduced(), solid((8, 8, 16, 16)))
    for number in range(2):
        sheet.add(f"spikes_{number}", _spikes(rng).reduced(), solid((4, 10, 24, 18), "stone"))
    sheet.block(
        "great_desk",
        _great_desk().reduced(),
        lambda c, r: _wide(c, 4, 12 if r == 0 else 0, 20 if r == 0 else 22, 4),
    )
    sheet.block("low_table", _low_table().reduced(), lambda c, r: solid((13 * (1 - c), 13 * (1 - r), 19, 19)))
    sheet.block(
        "hearth", _hearth().reduced(), lambda c, r: solid((5 * (1 - c), 5 * (1 - r), 27, 27), "stone")
    )
    sheet.block("bath", _bath().reduced(), lambda c, r: solid((3 * (1 - c), 6 * (1 - r), 29, 26)))
    sheet.block("plan_table", _plan_table().reduced(), lambda c, r: solid((3 * (1 - c), 8 * (1 - r), 29, 24)))
