"""Ground to build scenes on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import Medium

CELLS = 4  # a metre
GROUND_SCATTER = 0.15
WALL_REFLECT = 0.8

Boxes = tuple[tuple[int, int, int, int], ...]  # left, top, right, bottom in metres
Values = NDArray[np.float64] | float


def ground(
    width: int,
    height: int,
    blocks: Boxes,
    *,
    scatter: Values = GROUND_SCATTER,
    reflect: float = WALL_REFLECT,
    loss: Values = 0.0,
    emission: float = 0.0,
) -> Medium:
    """A walled place of width x height metres with solid blocks; numbers hold everywhere on it."""
    solid = np.ones((height * CELLS, width * CELLS), bool)
    solid[3:-3, 3:-3] = False
    for left, top, right, bottom in blocks:
        solid[top * CELLS : bottom * CELLS, left * CELLS : right * CELLS] = True
    shape = solid.shape
    return Medium(
        solid,
        np.broadcast_to(scatter, shape),
        np.full(shape, reflect),
        np.broadcast_to(loss, shape),
        CELLS,
        np.where(solid, 0.0, emission),
    )
