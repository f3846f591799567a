"""Finding the way: a flood of walking distances over the field grid, and going downhill in it."""

from __future__ import annotations

from collections import deque
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from game.world.command import STICK_FULL
from game.world.level import Level, Plane, Point, Rect
from game.world.surfaces import FIELD_CELLS_PER_METRE

_MARGIN = 2  # cells kept between the middle of a body and anything solid
_LOOK_AHEAD = 3  # cells
FAR = 1 << 30


def walkable(level: Level) -> NDArray[np.bool_]:
    """Where the middle of a body can be on the ground plane: bool (4*height, 4*width)."""
    solid = np.pad(level.planes[Plane.GROUND].solid, _MARGIN, constant_values=True)
    rows, cols = level.planes[Plane.GROUND].solid.shape
    near = np.zeros((rows, cols), dtype=bool)
    for down in range(2 * _MARGIN + 1):
        for right in range(2 * _MARGIN + 1):
            near |= solid[down : down + rows, right : right + cols]
    return ~near


def flood(free: NDArray[np.bool_], target: Rect) -> NDArray[np.int64]:
    """Steps (cells, four ways) from every free cell to the middle of the rectangle; FAR where no way is."""
    rows, cols = free.shape
    away = np.full((rows, cols), FAR, dtype=np.int64)
    start = _nearest_free(free, target.centre)
    away[start] = 0
    queue = deque([start])
    while queue:
        row, col = queue.popleft()
        for r, c in ((row + 1, col), (row - 1, col), (row, col + 1), (row, col - 1)):
            if 0 <= r < rows and 0 <= c < cols and free[r, c] and away[r, c] == FAR:
                away[r, c] = away[row, col] + 1
                queue.append((r, c))
    return away


def _nearest_free(free: NDArray[np.bool_], point: Point) -> tuple[int, int]:
    rows, cols = np.nonzero(free)
    down = rows - point[1] * FIELD_CELLS_PER_METRE
    right = cols - point[0] * FIELD_CELLS_PER_METRE
    best = int(np.argmin(down * down + right * right))
    return int(rows[best]), int(cols[best])


def downhill(away: NDArray[np.int64], point: Point) -> tuple[int, int]:
    """The stick (east, south) that leads toward the flood's middle; (0, 0) when there, or when lost."""
    col, row = int(point[0] * FIELD_CELLS_PER_METRE), int(point[1] * FIELD_CELLS_PER_METRE)
    top, left = max(row - _LOOK_AHEAD, 0), max(col - _LOOK_AHEAD, 0)
    window = away[top : row + _LOOK_AHEAD + 1, left : col + _LOOK_AHEAD + 1]
    best = int(np.argmin(window))
    if window.flat[best] == FAR:
        return 0, 0
    to_row, to_col = top + best // window.shape[1], left + best % window.shape[1]
    return toward(point, ((to_col + 0.5) / FIELD_CELLS_PER_METRE, (to_row + 0.5) / FIELD_CELLS_PER_METRE))


def toward(point: Point, target: Point) -> tuple[int, int]:
    """The full stick from one point to another; (0, 0) where they are the same."""
    dx, dy = target[0] - point[0], target[1] - point[1]
    gap = sqrt(dx * dx + dy * dy)
    if gap == 0:
        return 0, 0
    return int(dx / gap * STICK_FULL), int(dy / gap * STICK_FULL)
