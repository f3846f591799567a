"""What is missing in the echo about a place: for those who have the field there, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world import tuning_people as people
from game.world.level import Plane, Point
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

Floats = NDArray[np.float64]

_CORE, _INNER, _OUTER = 1, 4, 7  # cells each way: a core of 0.75 m, and a ring round it from 1.1 to 1.9 m


def gap_near(world: World, point: Point, plane: Plane, reach: float) -> Point | None:
    """The middle of the darkest gap within `reach` metres: a core that is far darker than the ring round it,
    where the ring answers as one is used to there. None where nothing is missing, and where the field is not
    kept up, far from Iruka on a large map.

    Sums are taken cell by cell in one order, so that they are the same on every machine.
    """
    scale, field = FIELD_CELLS_PER_METRE, world.fields[plane].echo
    rows, cols = field.shape
    half = int(reach * scale) + _OUTER + 1
    middle = int(point[1] * scale), int(point[0] * scale)
    top, left = max(middle[0] - half, 0), max(middle[1] - half, 0)
    low, right = min(middle[0] + half + 1, rows), min(middle[1] + half + 1, cols)
    kept = [part.indices(size) for part, size in zip(world.fields[plane].kept, field.shape, strict=True)]
    if top < kept[0][0] or low > kept[0][1] or left < kept[1][0] or right > kept[1][1]:
        return None
    free = ~world.solids[plane][top:low, left:right]
    echo = field[top:low, left:right]
    usual = _sum(echo * free) / max(float(free.sum()), 1.0)
    around = rings(echo, free)
    told = around.whole & (around.share * 2 > 1) & (around.ring > usual * people.SENSE_DIM)
    down = (np.arange(top, low) + 1 / 2) / scale - point[1]
    across = (np.arange(left, right) + 1 / 2) / scale - point[0]
    near = down[:, None] * down[:, None] + across * across <= reach * reach
    told &= near
    contrast = np.where(told, around.core / np.where(told, around.ring, 1.0), 1.0)
    darkest = int(np.argmin(contrast))
    row, col = divmod(darkest, contrast.shape[1])
    if usual <= 0.0 or contrast[row, col] >= people.SENSE_CONTRAST:
        return None
    return (col + left + 1 / 2) / scale, (row + top + 1 / 2) / scale


@dataclass(frozen=True, slots=True)
class Rings:
    """What an eye compares at each cell, arrays of the field's shape.

    core: mean echo of the free cells of a square of 0.75 m. whole: bool, whether all of it is free. ring:
    mean echo of the free cells from 1.1 to 1.9 m. share: of the ring's cells those that are free, 0..1.
    """

    core: Floats
    whole: NDArray[np.bool_]
    ring: Floats
    share: Floats


def rings(echo: Floats, free: NDArray[np.bool_]) -> Rings:
    """Core and ring about each cell of an echo (energy); what is not free does not count. Same shapes."""
    count, energy = _totals(free.astype(np.float64)), _totals(echo * free)
    core_cells, core = _boxes(count, _CORE), _boxes(energy, _CORE)
    ring_cells = _boxes(count, _OUTER) - _boxes(count, _INNER)
    ring = (_boxes(energy, _OUTER) - _boxes(energy, _INNER)) / np.maximum(ring_cells, 1.0)
    area = (2 * _OUTER + 1) ** 2 - (2 * _INNER + 1) ** 2
    whole = core_cells > (2 * _CORE + 1) ** 2 - 1 / 2
    return Rings(core / np.maximum(core_cells, 1.0), whole, ring, ring_cells / area)


def _sum(values: Floats) -> float:
    return float(values.ravel().cumsum()[-1])


def _totals(values: Floats) -> Floats:
    """Sums over all cells above and to the left, with nothing beyond a border that fits the largest box."""
    total = np.pad(values, (_OUTER + 1, _OUTER))
    np.cumsum(total, axis=0, out=total)
    np.cumsum(total, axis=1, out=total)
    return total


def _boxes(total: Floats, reach: int) -> Floats:
    """Sums over squares of 2*reach+1 cells, from their totals; the shape of the values."""
    rows, cols = (size - 2 * _OUTER - 1 for size in total.shape)
    first, last = _OUTER - reach, _OUTER + reach + 1
    upper, lower = total[first : first + rows], total[last : last + rows]
    sums: Floats = lower[:, last : last + cols] - upper[:, last : last + cols]
    sums -= lower[:, first : first + cols]
    sums += upper[:, first : first + cols]
    return sums
