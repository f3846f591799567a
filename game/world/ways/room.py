"""Where a body fits: discs among solid cells. Where there is no floor, nobody can stand.

Only + - * / and sqrt, so that ways are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

from game.world.doors import cells
from game.world.level import Level, Plane, PlaneGrid, Point
from game.world.surfaces import FIELD_CELLS_PER_METRE

Cells = NDArray[np.bool_]

_CELL = 1.0 / FIELD_CELLS_PER_METRE  # metres
_GRAZE = 1e-6  # cells by which a disc may overlap what it touches


def barred(plane: PlaneGrid) -> Cells:
    """What no body can be on: solid, or no floor. bool (4*height, 4*width)."""
    floor = plane.floor.repeat(FIELD_CELLS_PER_METRE, axis=0).repeat(FIELD_CELLS_PER_METRE, axis=1)
    return np.asarray(plane.solid | ~floor)


@lru_cache(maxsize=64)
def footing(level: Level, plane: Plane, opened: tuple[bool, ...]) -> Cells:
    """The same with the doors as they stand, for walking against. opened: of each door of the level.

    Not to be written to.
    """
    closed = barred(level.planes[plane])
    for spec, is_open in zip(level.doors, opened, strict=True):
        if spec.plane is plane and not is_open:
            closed[cells(spec.area)] = True
    closed.setflags(write=False)
    return closed


@lru_cache(maxsize=16)
def room(level: Level, plane: Plane, radius: float) -> Cells:
    """`free_cells` of a plane of a level, all doors open. Not to be written to."""
    free = free_cells(level.planes[plane], radius)
    free.setflags(write=False)
    return free


def free_cells(plane: PlaneGrid, radius: float) -> Cells:
    """Where the middle of a disc (metres) can be: bool (4*height, 4*width). No floor counts as solid."""
    reach = ceil(radius / _CELL)
    closed = np.pad(barred(plane), reach, constant_values=True)
    rows, cols = plane.solid.shape
    free = np.ones((rows, cols), dtype=bool)
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            # From a cell's middle to the nearest edge of the other cell.
            gap = [max(0.0, (abs(steps) - 0.5) * _CELL) for steps in (down, right)]
            if gap[0] ** 2 + gap[1] ** 2 < radius**2:
                row, col = reach + down, reach + right
                free &= ~closed[row : row + rows, col : col + cols]
    return free


def clear(closed: Cells, here: Point, there: Point, radius: float) -> bool:
    """Whether a disc (metres) can go straight from one point to the other and touch nothing closed.

    Exact: what it sweeps over is compared with whole cells. closed: bool (4*height, 4*width); off the
    map all is closed.
    """
    if abs(there[1] - here[1]) > abs(there[0] - here[0]):  # few rows are looked at, however long
        closed, here, there = closed.T, here[::-1], there[::-1]
    rows, cols = closed.shape
    reach = radius * FIELD_CELLS_PER_METRE - _GRAZE
    (left, right), (top, low) = (
        sorted((here[axis] * FIELD_CELLS_PER_METRE, there[axis] * FIELD_CELLS_PER_METRE)) for axis in (0, 1)
    )
    if left < reach or top < reach or right + reach >= cols or low + reach >= rows:
        return False
    box = closed[int(top - reach) : int(low + reach) + 1, int(left - reach) : int(right + reach) + 1]
    return not box.any() or not any(
        closed[row, first : last + 1].any() for row, first, last in swept(here, there, radius)
    )


def swept(here: Point, there: Point, radius: float) -> Iterator[tuple[int, int, int]]:
    """The field cells that a disc sweeps over on its straight way: row, first and last column.

    Points and radius in metres, and nowhere left of or above the map.
    """
    (ax, ay), (bx, by) = sorted((_in_cells(here), _in_cells(there)))
    reach = radius * FIELD_CELLS_PER_METRE - _GRAZE
    for row in range(int(min(ay, by) - reach), int(max(ay, by) + reach) + 1):
        # The sweep is convex: in each row it goes farthest out as near as can be to the height of its end.
        last = _outermost((ax, ay), (bx, by), reach, min(max(by, row), row + 1))
        first = -_outermost((-bx, by), (-ax, ay), reach, min(max(ay, row), row + 1))
        yield row, int(first), int(last)


def _in_cells(point: Point) -> Point:
    return point[0] * FIELD_CELLS_PER_METRE, point[1] * FIELD_CELLS_PER_METRE


def _outermost(start: Point, end: Point, reach: float, y: float) -> float:
    """How far right the sweep from `start` to `end`, which is not left of it, goes at height y."""
    found = []
    for middle in (start, end):
        aside = y - middle[1]
        if aside * aside <= reach * reach:
            found.append(middle[0] + sqrt(reach * reach - aside * aside))
    dx, dy = end[0] - start[0], end[1] - start[1]
    if dx > 0.0 and dy != 0.0:
        length = sqrt(dx * dx + dy * dy)
        right, down = (dy / length, -dx / length) if dy > 0.0 else (-dy / length, dx / length)
        share = (y - start[1] - down * reach) / dy  # along the sweep's right edge
        if 0.0 <= share <= 1.0:
            found.append(start[0] + right * reach + dx * share)
    # At the very top and bottom of the sweep, rounding may leave none.
    return max(found) if found else (start if abs(y - start[1]) < abs(y - end[1]) else end)[0]
