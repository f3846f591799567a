"""Roofs and canopies: what hangs together is one cover, which is lifted from whoever walks under it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.world.level import Level, Plane, Point

NONE = -1  # the label of the open sky


@lru_cache(maxsize=8)
def covers(level: Level) -> NDArray[np.int32]:
    """int32 (height, width): which cover lies over each tile, NONE where none does. Not to be written to."""
    labels = connected(level.planes[Plane.HIGH].floor)
    labels.setflags(write=False)
    return labels


def cover_at(labels: NDArray[np.int32], point: Point) -> int:
    """The label of the cover over a point, NONE under the open sky or off the map."""
    row, col = int(point[1]), int(point[0])
    if not (0 <= row < labels.shape[0] and 0 <= col < labels.shape[1]):
        return NONE
    return int(labels[row, col])


def connected(mask: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Numbers the parts of a mask that hang together by edges, from 0 in reading order; -1 elsewhere."""
    labels = np.full(mask.shape, NONE, np.int32)
    count = 0
    for start in zip(*np.nonzero(mask), strict=True):
        if labels[start] != NONE:
            continue
        labels[start] = count
        waiting = [start]
        while waiting:
            row, col = waiting.pop()
            for spot in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
                inside = 0 <= spot[0] < mask.shape[0] and 0 <= spot[1] < mask.shape[1]
                if inside and mask[spot] and labels[spot] == NONE:
                    labels[spot] = count
                    waiting.append(spot)
        count += 1
    return labels
