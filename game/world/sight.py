"""Who can see whom: straight lines over the field grid, two planes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

_SAMPLES_PER_CELL = 2


def clear(solid: NDArray[np.bool_], first: Point, second: Point) -> bool:
    """Whether the straight line between two points crosses no solid cell. solid: bool (rows, cols).

    Sampled twice a cell; corners that are merely grazed do not block.
    """
    cells = distance(first, second) * FIELD_CELLS_PER_METRE
    count = int(cells * _SAMPLES_PER_CELL) + 1
    share = np.arange(count + 1) / count
    cols = ((first[0] + (second[0] - first[0]) * share) * FIELD_CELLS_PER_METRE).astype(np.int64)
    rows = ((first[1] + (second[1] - first[1]) * share) * FIELD_CELLS_PER_METRE).astype(np.int64)
    return not bool(solid[rows, cols].any())


def sees(world: World, watcher: Point, plane: Plane, target: Point, target_plane: Plane) -> bool:
    """Whether somebody at `watcher` can see `target`.

    On one plane the line must be clear of what is solid there. Between planes, from above or from
    below, only what is under a roof or a canopy is hidden.
    """
    if distance(watcher, target) > tuning.SEES:
        return False
    if plane is target_plane:
        return clear(world.solids[plane], watcher, target)
    return not world.level.roofed(target if target_plane is Plane.GROUND else watcher)
