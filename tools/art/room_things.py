"""What stands in the class-rooms, the staff room and the hall."""

from __future__ import annotations

import math

import numpy as np
from ink import TILE, Canvas
from palette import (
    BOARD,
    INK,
    LEAF,
    PLASTER,
    RUST,
    SLATE,
    STEEL,
    STRAW,
    WOOD,
)
from shapes import CREAM, LAMP, RING_RED, shade, solid
from sheet import Facts, Sheet


def _desk() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.box(2, 6, 28, 17, WOOD[1])
    canvas.rect(4, 8, 24, 3, WOOD[0])
    canvas.rect(4, 19, 24, 2, WOOD[2])
    canvas.polygon([(8, 11), (15, 10), (16, 17), (9, 18)], CREAM)
    canvas.stroke([(19, 17), (23, 12)], 1.4, INK)
    return canvas


def _chair() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.box(9, 4, 14, 13, WOOD[0], 1.6)
    canvas.rect(10.6, 13, 10.8, 2.4, WOOD[1])
    canvas.box(8, 15, 16, 4.5, WOOD[2], 1.4)
    return canvas


def _teacher_desk() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.box(3, 5, 58, 21, WOOD[2])
    canvas.rect(5, 7, 54, 14, WOOD[1])
    canvas.rect(5, 7, 54, 2.4, WOOD[0])
    canvas.leaf([(12, 10), (23, 9), (24, 18), (13, 19)], CREAM, 1.2)
    canvas.leaf([(27, 12), (35, 10), (37, 17), (29, 19)], PLASTER[0], 1.2)
    canvas.coin(50, 14, 4.2, RUST[1], 1.4)
    return canvas


def _blackboard() -> Canvas:
    canvas = Canvas(3 * TILE, TILE)
    canvas.box(2, 10, 92, 18, WOOD[1])
    canvas.box(5, 12.5, 86, 12, BOARD[1], 1)
    for x, width in ((12, 16), (34, 9), (48, 22), (76, 8)):
        canvas.stroke([(x, 17), (x + width, 16.4)], 1.2, (176, 188, 176))
    for x, width in ((14, 8), (50, 12)):
        canvas.stroke([(x, 21), (x + width, 20.6)], 1.0, (150, 166, 156))
    canvas.rect(60, 25.6, 8, 1.8, CREAM)
    return canvas


def _bookshelf(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.box(0, 2, TILE, 20, WOOD[2])
    x = 2.5
    while x < 27:
        width = 2 + 2.4 * rng.random()
        tone = (RUST[1], SLATE[0], STRAW[1], LEAF[1], PLASTER[1], (92, 82, 112))[rng.integers(0, 6)]
        canvas.rect(x, 5 + 3 * rng.random(), width, 12, tone)
        canvas.rect(x + width, 5, 0.7, 13, INK)
        x += width + 0.7
    canvas.rect(2, 18, 28, 2, WOOD[0])
    return canvas


def _plant(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 20, 10, 9)
    canvas.coin(16, 16, 8, RUST[1])
    for number in range(9):
        angle, long = number * math.tau / 9 + 0.3 * rng.random(), 9.5 + 3 * rng.random()
        tip = (16 + long * math.cos(angle), 16 + long * math.sin(angle))
        side = (-math.sin(angle) * 2.8, math.cos(angle) * 2.8)
        mid = (16 + long * 0.5 * math.cos(angle), 16 + long * 0.5 * math.sin(angle))
        lit = math.cos(angle) + math.sin(angle) < 0.2
        blade = [(16, 16), (mid[0] + side[0], mid[1] + side[1]), tip, (mid[0] - side[0], mid[1] - side[1])]
        canvas.leaf(blade, LEAF[0] if lit else LEAF[1], 1.1)
    return canvas


def _stove() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 19, 19, 12, 12)
    canvas.box(4, 4, 24, 24, SLATE[2])
    canvas.rect(6, 6, 20, 3, SLATE[0])
    canvas.coin(16, 17, 7.5, SLATE[1])
    canvas.disc(16, 17, 4.6, RING_RED)
    canvas.disc(15.4, 16.4, 2.6, LAMP)
    return canvas


def _rack() -> Canvas:
    canvas = Canvas(2 * TILE, TILE)
    canvas.box(2, 4, 60, 12, WOOD[2])
    canvas.rect(4, 6, 56, 2.6, WOOD[0])
    for x in range(9, 60, 9):
        canvas.stroke([(x, 9), (x + 1, 24)], 3, INK)
        canvas.stroke([(x, 9), (x + 1, 23)], 1.4, STEEL[0] if x % 2 else WOOD[0])
    return canvas


def add_rooms(sheet: Sheet, rng: np.random.Generator) -> None:
    """Things that stand in rooms."""
    sheet.add("desk", _desk().reduced(), solid((2, 6, 28, 17)))
    sheet.add("chair", _chair().reduced())
    sheet.block(
        "teacher_desk", _teacher_desk().reduced(), lambda c, r: solid((0, 5, 29, 21) if c else (3, 5, 29, 21))
    )
    sheet.block("blackboard", _blackboard().reduced(), lambda c, r: Facts())
    for number in range(3):
        sheet.add(f"books_{number}", _bookshelf(rng).reduced(), solid((0, 2, 32, 20)))
    sheet.add("plant", _plant(rng).reduced(), solid((8, 8, 16, 16), "foliage"))
    sheet.add("stove", _stove().reduced(), solid((4, 4, 24, 24), "stone"))
    sheet.block("rack", _rack().reduced(), lambda c, r: solid((0, 4, 30, 12) if c else (2, 4, 30, 12)))
