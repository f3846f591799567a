"""All that hangs together with a spot, and how far it is: floods over free cells, four ways."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from game.world.level import Point, Rect
from game.world.surfaces import FIELD_CELLS_PER_METRE

FAR = 1 << 30  # steps, where no way is


def hanging(free: NDArray[np.bool_], start: Point) -> NDArray[np.bool_]:
    """The free cells that hang together with the one at `start` (metres) or beside it: bool, as `free`."""
    row, col = int(start[1] * FIELD_CELLS_PER_METRE), int(start[0] * FIELD_CELLS_PER_METRE)
    # A body may stand in a cell whose middle is a little too near to a wall.
    beside = [(row + down, col + right) for down in (0, -1, 1) for right in (0, -1, 1)]
    return steps(free, beside) < FAR


def away(free: NDArray[np.bool_], target: Rect) -> NDArray[np.int64]:
    """Steps from every free cell to the one nearest to the rectangle's middle; FAR where no way is.

    Raises ValueError where no cell is free.
    """
    rows, cols = np.nonzero(free)
    down = rows - target.centre[1] * FIELD_CELLS_PER_METRE
    right = cols - target.centre[0] * FIELD_CELLS_PER_METRE
    best = int(np.argmin(down * down + right * right))
    return steps(free, [(int(rows[best]), int(cols[best]))])


def steps(free: NDArray[np.bool_], starts: list[tuple[int, int]]) -> NDArray[np.int64]:
    """Steps from the nearest of `starts` (row, col), those that are free: int64, as `free`; else FAR."""
    rows, cols = free.shape
    stride = cols + 2
    reached = np.full((rows + 2) * stride, FAR, dtype=np.int64)
    inside = [(row + 1) * stride + col + 1 for row, col in starts if 0 <= row < rows and 0 <= col < cols]
    for number, ring in enumerate(_rings(np.pad(free, 1).ravel(), inside, stride)):
        reached[ring] = number
    return reached.reshape(rows + 2, stride)[1:-1, 1:-1]


def _rings(unseen: NDArray[np.bool_], seeds: list[int], stride: int) -> Iterator[NDArray[np.intp]]:
    """Ring after ring of cells, by their numbers in a grid with a closed rim. Eats up `unseen`."""
    edge = np.unique(np.array(seeds, dtype=np.intp))
    edge = edge[unseen[edge]]
    while edge.size:
        unseen[edge] = False
        yield edge
        around = np.concatenate((edge - 1, edge + 1, edge - stride, edge + stride))
        edge = np.unique(around[unseen[around]])
