"""Paths through points (x, y) in metres: how long, where on them, how far from them.

Only + - * / and square roots, since the rules lay wards along them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import sqrt

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]


def length(path: Sequence[Point]) -> float:
    """How long a path is, in metres."""
    whole = 0.0
    for here, there in pairwise(path):
        whole += _leg(here, there)
    return whole


def along(path: Sequence[Point], metres: float) -> Point:
    """The point so many metres along a path; its end where that is farther."""
    for here, there in pairwise(path):
        leg = _leg(here, there)
        if metres < leg:
            share = metres / leg
            return here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
        metres -= leg
    return path[-1]


def away(shape: tuple[int, ...], path: Sequence[Point], cells_per_metre: int) -> NDArray[np.float64]:
    """Metres from the middle of each cell to a path, float64 of `shape` (rows, cols)."""
    y, x = ((np.arange(side) + 0.5) / cells_per_metre for side in shape)
    nearest = np.full(shape, np.inf)  # square metres
    for here, there in pairwise(path):
        dx, dy = there[0] - here[0], there[1] - here[1]
        square = dx * dx + dy * dy
        if square == 0.0:
            continue
        share = ((x[None, :] - here[0]) * dx + (y[:, None] - here[1]) * dy) / square
        share = np.minimum(np.maximum(share, 0.0), 1.0)
        aside, below = x[None, :] - here[0] - share * dx, y[:, None] - here[1] - share * dy
        np.minimum(nearest, aside * aside + below * below, out=nearest)
    return np.asarray(np.sqrt(nearest))


def _leg(here: Point, there: Point) -> float:
    dx, dy = there[0] - here[0], there[1] - here[1]
    return sqrt(dx * dx + dy * dy)
