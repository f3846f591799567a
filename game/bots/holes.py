"""Finding holes in an echo, as an eye does: round, dark, and bright all round."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.covers import NONE, cover_at, covers
from game.world.level import Plane, Point
from game.world.senses.gaps import rings
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

_APART = 7  # cells: two dark cells nearer than this are of one hole
CONTRAST = 0.12  # core to ring
_DIM = 0.12  # of the median: a ring darker than this tells nothing
_SOLID_ALLOWED = 0.2  # share of the ring
_AHEAD = 2.5  # metres that the picture runs ahead of him
SCREEN = tuple(side + 2 * _AHEAD for side in tuning.PICTURE)  # metres that a player brings into it


@dataclass(frozen=True, slots=True)
class Hole:
    """A dark place: where, on which plane, and core to ring (0 = black)."""

    point: Point
    plane: Plane
    contrast: float


def holes(world: World, plane: Plane) -> list[Hole]:
    """Holes on a plane, darkest first, as the overlay would show them: the high plane where there is a
    roof or canopy, the ground elsewhere and under the roof that is lifted from him."""
    grid = world.level.planes[plane]
    scale = FIELD_CELLS_PER_METRE
    labels = covers(world.level)
    over = cover_at(labels, world.iruka.point) if world.iruka.plane is Plane.GROUND else NONE
    high = ((labels != NONE) & (labels != over)).repeat(scale, axis=0).repeat(scale, axis=1)
    open_cells = ~grid.solid & (high if plane is Plane.HIGH else ~high)
    echo = world.fields[plane].echo
    screen = _on_screen(world)
    shown = open_cells & screen
    median = float(np.median(echo[shown])) if shown.any() else 0.0
    if median <= 0.0:
        return []
    around = rings(echo, open_cells)
    seen = screen & around.whole & (around.share > 1 - _SOLID_ALLOWED) & (around.ring > _DIM * median)
    contrast = np.where(seen, around.core / np.maximum(around.ring, 1e-12), 1.0)
    return _darkest(contrast, plane)


def _on_screen(world: World) -> NDArray[np.bool_]:
    """The cells that a player sees: the picture stops at the map's borders."""
    level, seen = world.level, []
    for at, shown, whole in zip(world.iruka.point, SCREEN, (level.width, level.height), strict=True):
        first = max(min(at - shown / 2, whole - shown), 0.0)
        middles = (np.arange(whole * FIELD_CELLS_PER_METRE) + 0.5) / FIELD_CELLS_PER_METRE
        seen.append((middles >= first) & (middles <= first + shown))
    return np.asarray(seen[1][:, None] & seen[0][None, :])


def _darkest(contrast: NDArray[np.float64], plane: Plane) -> list[Hole]:
    """One hole for each dark blob: the middle of its dark cells."""
    left = contrast < CONTRAST
    found = []
    while left.any():
        row, col = np.unravel_index(int(np.argmin(np.where(left, contrast, 1.0))), left.shape)
        near = (slice(max(row - _APART, 0), row + _APART + 1), slice(max(col - _APART, 0), col + _APART + 1))
        rows, cols = np.nonzero(left[near])
        middle = (
            float(cols.mean() + near[1].start + 0.5) / FIELD_CELLS_PER_METRE,
            float(rows.mean() + near[0].start + 0.5) / FIELD_CELLS_PER_METRE,
        )
        found.append(Hole(middle, plane, float(contrast[row, col])))
        left[near] = False
    return found
