"""Walls from above: of the house (plaster and posts) and of the yard (coped with tiles)."""

from __future__ import annotations

from ink import TILE, Canvas, Image
from palette import INK, PLASTER, RGB, SLATE, STONE, WATER, WOOD
from sheet import Facts, Sheet

NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8  # bits of the sides on which a wall goes on
SOLID_STONE = Facts(solid=True, surface="stone")
SOLID_WOOD = Facts(solid=True, surface="wood")


def _edges(canvas: Canvas, mask: int, depth: float, width: float, colour: RGB) -> None:
    """Strips of `width` along the open sides, `depth` in from the tile's border."""
    far = TILE - depth - width
    left = 0 if mask & WEST else depth
    top = 0 if mask & NORTH else depth
    wide = TILE - left - (0 if mask & EAST else depth)
    high = TILE - top - (0 if mask & SOUTH else depth)
    if not mask & NORTH:
        canvas.rect(left, depth, wide, width, colour)
    if not mask & SOUTH:
        canvas.rect(left, far, wide, width, colour)
    if not mask & WEST:
        canvas.rect(depth, top, width, high, colour)
    if not mask & EAST:
        canvas.rect(far, top, width, high, colour)


def _notches(canvas: Canvas, mask: int, depth: float, colour: RGB) -> None:
    """The inner corners, where two going-on sides meet."""
    for bits, x, y in (
        (NORTH | WEST, 0.0, 0.0),
        (NORTH | EAST, TILE - depth, 0.0),
        (SOUTH | WEST, 0.0, TILE - depth),
        (SOUTH | EAST, TILE - depth, TILE - depth),
    ):
        if mask & bits == bits:
            canvas.rect(x, y, depth, depth, colour)


def house_wall(mask: int) -> Image:
    """A wall of the house; mask: sides on which it goes on."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, PLASTER[1])
    _edges(canvas, mask, 5, 1.2, PLASTER[2])
    _edges(canvas, mask, 2, 3, PLASTER[0])
    if not mask & SOUTH:
        canvas.rect(0 if mask & WEST else 2, TILE - 8, TILE - (0 if mask & WEST else 2), 6, PLASTER[2])
    if not mask & EAST:
        top = 0 if mask & NORTH else 2
        canvas.rect(TILE - 7, top, 5, TILE - top, PLASTER[2])
    _notches(canvas, mask, 2, INK)
    _edges(canvas, mask, 0, 2, INK)
    if mask not in (NORTH | SOUTH, EAST | WEST, 15):
        canvas.box(9, 9, 14, 14, WOOD[1], 1.4)
        canvas.rect(10.4, 10.4, 11, 2.4, WOOD[0])
    return canvas.reduced()


def _window() -> Image:
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, WOOD[1])
    canvas.rect(0, 0, TILE, 2, INK)
    canvas.rect(0, TILE - 2, TILE, 2, INK)
    canvas.box(-2, 9, TILE + 4, 14, WATER[0], 1.5)
    canvas.polygon([(4, 21), (12, 11), (17, 11), (9, 21)], (190, 204, 204))
    canvas.rect(15.2, 9, 1.6, 14, INK)
    canvas.rect(0, 2, TILE, 2, WOOD[0])
    canvas.rect(0, TILE - 6, TILE, 4, WOOD[2])
    return canvas.reduced()


def yard_wall(mask: int) -> Image:
    """The wall round the yard: plaster below, a ridge of tiles on top."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, SLATE[1])
    across, down = mask & (EAST | WEST), mask & (NORTH | SOUTH)
    if across or not down:
        for x in range(0, TILE, 4):
            canvas.rect(x, 0, 0.8, TILE, SLATE[2])
        canvas.rect(0, 18, TILE, 14, SLATE[1])
        for x in range(0, TILE, 4):
            canvas.rect(x, 18, 0.8, 14, SLATE[2])
        canvas.rect(0, 12, TILE, 1, INK)
        canvas.rect(0, 13, TILE, 5, SLATE[0])
        canvas.rect(0, 18, TILE, 1, SLATE[2])
    if down and not across:
        for y in range(0, TILE, 4):
            canvas.rect(0, y, TILE, 0.8, SLATE[2])
        canvas.rect(12, 0, 1, TILE, INK)
        canvas.rect(13, 0, 5, TILE, SLATE[0])
        canvas.rect(18, 0, 1, TILE, SLATE[2])
    if down and across:
        top, bottom = (0 if mask & NORTH else 13), (TILE if mask & SOUTH else 18)
        canvas.rect(13, top, 5, bottom - top, SLATE[0])
        left, right = (0 if mask & WEST else 13), (TILE if mask & EAST else 18)
        canvas.rect(0, 13, left, 5, SLATE[1])
        canvas.rect(right, 13, TILE - right, 5, SLATE[1])
    _edges(canvas, mask, 2, 2.2, SLATE[0])
    if not mask & SOUTH:
        canvas.rect(0 if mask & WEST else 2, TILE - 5, TILE - (0 if mask & WEST else 2), 3, PLASTER[1])
    if not mask & EAST:
        top = 0 if mask & NORTH else 2
        canvas.rect(TILE - 4, top, 2, TILE - top - (0 if mask & SOUTH else 2), PLASTER[2])
    _notches(canvas, mask, 2, INK)
    _edges(canvas, mask, 0, 2, INK)
    return canvas.reduced()


def _gate_post() -> Image:
    canvas = Canvas(TILE, TILE)
    canvas.box(0, 0, TILE, TILE, WOOD[2])
    canvas.polygon([(2, 2), (30, 2), (16, 16)], WOOD[1])
    canvas.polygon([(2, 2), (2, 30), (16, 16)], WOOD[0])
    canvas.polygon([(30, 30), (2, 30), (16, 16)], WOOD[2])
    canvas.box(9, 9, 14, 14, STONE[0], 1.5)
    canvas.rect(16, 16, 5.5, 5.5, STONE[1])
    return canvas.reduced()


def add_walls(sheet: Sheet) -> None:
    """house_<mask>, window_h, window_v, yard_<mask>, gate_post."""
    for mask in range(16):
        sheet.add(f"house_{mask}", house_wall(mask), SOLID_WOOD)
    for mask in range(16):
        sheet.add(f"yard_{mask}", yard_wall(mask), SOLID_STONE)
    window = _window()
    sheet.add("window_h", window, SOLID_WOOD)
    sheet.add("window_v", window.transpose(1, 0, 2).copy(), SOLID_WOOD)
    sheet.add("gate_post", _gate_post(), SOLID_WOOD)
