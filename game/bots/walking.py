"""Going downhill in a flood of walking distances, as one holds a stick."""

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.typing import NDArray

from game.world.command import STICK_FULL
from game.world.level import Point
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.floods import FAR

ROOM = 0.54  # metres from his middle that a player keeps free: two cells each way, and their corners
_LOOK_AHEAD = 3  # cells


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
