"""Bodies against walls: discs that slide along solid cells and round corners.

Only + - * / and sqrt, so that a step ends in the same bytes on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from game.world.level import Point
from game.world.surfaces import FIELD_CELLS_PER_METRE

_CELL = 1.0 / FIELD_CELLS_PER_METRE
_PUSHES = 6  # a disc touches at most a few cells that are not in line


def distance(first: Point, second: Point) -> float:
    """How far apart two points are, in metres."""
    dx, dy = second[0] - first[0], second[1] - first[1]
    return sqrt(dx * dx + dy * dy)


def stick(east: int, south: int, full: int) -> Point:
    """The stick as a vector no longer than 1, so that a diagonal is not faster."""
    x, y = east / full, south / full
    length = sqrt(x * x + y * y)
    return (x / length, y / length) if length > 1.0 else (x, y)


def blocked(solid: NDArray[np.bool_], point: Point) -> bool:
    """Whether the point lies in a solid cell or off the map. solid: bool (4*height, 4*width)."""
    col, row = point[0] * FIELD_CELLS_PER_METRE, point[1] * FIELD_CELLS_PER_METRE
    rows, cols = solid.shape
    if col < 0 or row < 0 or col >= cols or row >= rows:
        return True
    return bool(solid[int(row), int(col)])


def blocked_each(solid: NDArray[np.bool_], points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The same for each of many points (n, 2): bool (n,)."""
    cells = points * FIELD_CELLS_PER_METRE
    col, row = cells[:, 0], cells[:, 1]
    rows, cols = solid.shape
    on_map = (col >= 0) & (row >= 0) & (col < cols) & (row < rows)
    inside = np.where(on_map, row, 0.0).astype(np.intp), np.where(on_map, col, 0.0).astype(np.intp)
    return np.asarray(~on_map | solid[inside])


def slide(solid: NDArray[np.bool_], point: Point, move: Point, radius: float) -> Point:
    """Where a disc comes to rest that wants to go from `point` by `move` (metres).

    The move must be shorter than a cell (0.25 m), which the fastest run is by far. The disc is pushed out
    of the cell it is deepest in, again and again: along a flat wall that leaves the sideways part,
    and at a corner it rolls round. If something still overlaps, he stays where he was.
    """
    x, y = point[0] + move[0], point[1] + move[1]
    for _ in range(_PUSHES):
        push = _deepest(solid, x, y, radius)
        if push is None:
            return x, y
        x, y = x + push[0], y + push[1]
    return point if _deepest(solid, x, y, radius * 0.98) else (x, y)


def _deepest(solid: NDArray[np.bool_], x: float, y: float, radius: float) -> Point | None:
    """The push out of the solid cell that the disc is deepest in; None where it overlaps nothing."""
    rows, cols = solid.shape
    first_col, last_col = int((x - radius) // _CELL), int((x + radius) // _CELL)
    first_row, last_row = int((y - radius) // _CELL), int((y + radius) // _CELL)
    inside = first_col >= 0 and first_row >= 0 and last_col < cols and last_row < rows
    if inside and not solid[first_row : last_row + 1, first_col : last_col + 1].any():
        return None
    deepest, push = 1e-9, None
    for row in range(first_row, last_row + 1):
        for col in range(first_col, last_col + 1):
            if 0 <= row < rows and 0 <= col < cols and not solid[row, col]:
                continue
            left, upper = col * _CELL, row * _CELL
            dx = x - min(max(x, left), left + _CELL)
            dy = y - min(max(y, upper), upper + _CELL)
            gap = sqrt(dx * dx + dy * dy)
            depth = radius - gap
            if depth > deepest and gap > 0.0:
                deepest, push = depth, (dx / gap * depth, dy / gap * depth)
    return push


def apart(point: Point, others: Iterable[Point], reach: float) -> Point:
    """`point` moved out of every other disc nearer than `reach` (metres), in order."""
    x, y = point
    for other in others:
        dx, dy = x - other[0], y - other[1]
        square = dx * dx + dy * dy
        if 0.0 < square < reach * reach:
            gap = sqrt(square)
            x, y = other[0] + dx / gap * reach, other[1] + dy / gap * reach
    return x, y
