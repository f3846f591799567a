"""Finding holes in an echo, as an eye does: round, dark, and bright all round."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world.level import Plane, Point
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

_CORE = 1  # cells each way round the middle: a core of 0.75 m
_INNER = 4  # cells; the ring begins outside of this (1.1 m)
_OUTER = 7  # cells; and ends here (1.9 m)
CONTRAST = 0.12  # core to ring
_DIM = 0.12  # of the median: a ring darker than this tells nothing
_SOLID_ALLOWED = 0.2  # share of the ring


@dataclass(frozen=True, slots=True)
class Hole:
    """A dark place: where, on which plane, and core to ring (0 = black)."""

    point: Point
    plane: Plane
    contrast: float


def box_sum(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Sums over squares of 2*reach+1 cells; same shape as `values`, nothing beyond the border."""
    padded = np.pad(values, ((reach + 1, reach), (reach + 1, reach)))
    total = padded.cumsum(axis=0).cumsum(axis=1)
    size = 2 * reach + 1
    sums: NDArray[np.float64] = (
        total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]
    )
    return sums


def holes(world: World, plane: Plane) -> list[Hole]:
    """Holes on a plane, darkest first, as the overlay would show them: the high plane where there is a
    roof or canopy, the ground elsewhere."""
    grid = world.level.planes[plane]
    scale = FIELD_CELLS_PER_METRE
    high = world.level.planes[Plane.HIGH].floor.repeat(scale, axis=0).repeat(scale, axis=1)
    open_cells = ~grid.solid & (high if plane is Plane.HIGH else ~high)
    known = open_cells.astype(np.float64)
    echo = world.fields[plane].echo * known
    median = float(np.median(echo[open_cells])) if open_cells.any() else 0.0
    if median <= 0.0:
        return []
    core_area = float((2 * _CORE + 1) ** 2)
    core = box_sum(echo, _CORE) / core_area
    full = box_sum(known, _CORE) > core_area - 0.5
    ring_cells = box_sum(known, _OUTER) - box_sum(known, _INNER)
    ring = (box_sum(echo, _OUTER) - box_sum(echo, _INNER)) / np.maximum(ring_cells, 1.0)
    ring_area = (2 * _OUTER + 1) ** 2 - (2 * _INNER + 1) ** 2
    seen = full & (ring_cells > (1 - _SOLID_ALLOWED) * ring_area) & (ring > _DIM * median)
    contrast = np.where(seen, core / np.maximum(ring, 1e-12), 1.0)
    return _darkest(contrast, plane)


def _darkest(contrast: NDArray[np.float64], plane: Plane) -> list[Hole]:
    """One hole for each dark blob: the middle of its dark cells."""
    left = contrast < CONTRAST
    found = []
    while left.any():
        row, col = np.unravel_index(int(np.argmin(np.where(left, contrast, 1.0))), left.shape)
        near = (slice(max(row - _OUTER, 0), row + _OUTER + 1), slice(max(col - _OUTER, 0), col + _OUTER + 1))
        rows, cols = np.nonzero(left[near])
        middle = (
            float(cols.mean() + near[1].start + 0.5) / FIELD_CELLS_PER_METRE,
            float(rows.mean() + near[0].start + 0.5) / FIELD_CELLS_PER_METRE,
        )
        found.append(Hole(middle, plane, float(contrast[row, col])))
        left[near] = False
    return found
