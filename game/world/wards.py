"""Wards: a thin line of chakra round a place, with a small blank where the trigger is hidden.

A source does not light itself, so that from its emission alone a ward would be an even shine with no
line in it. What draws the line is what it is written with: that scatters more than the ground round it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, paths
from game.world import tuning
from game.world.level import Plane, PlaneGrid, Point, WardSpec
from game.world.movement import blocked, distance
from game.world.surfaces import FIELD_CELLS_PER_METRE


def trigger_point(ward: WardSpec) -> Point | None:
    """Where the trigger is concealed, if there is one."""
    if ward.trigger < 0.0:
        return None
    return paths.along(ward.outline, paths.length(ward.outline) * ward.trigger)


def sources(ward: WardSpec, solid: NDArray[np.bool_]) -> list[tuple[float, float, float]]:
    """Its sources, each x, y (metres) and power: evenly along the outline, with the whole power.

    None lies in a solid cell, or within the trigger. solid: bool (4*height, 4*width).
    """
    whole, trigger = paths.length(ward.outline), trigger_point(ward)
    count = max(int(whole / tuning.WARD_SPACING + 0.5), 1)
    # in the middle of each piece, so that a closed outline has no double and no gap where it meets itself
    points = [paths.along(ward.outline, whole * (number + 0.5) / count) for number in range(count)]
    shining = [
        point
        for point in points
        if not blocked(solid, point)
        and (trigger is None or distance(point, trigger) > tuning.TRIGGER_RADIUS)
    ]
    return [(x, y, ward.power / len(shining)) for x, y in shining]


def trigger_body(ward: WardSpec) -> Body | None:
    """The blank in the outline."""
    point = trigger_point(ward)
    return None if point is None else Body(*point, tuning.TRIGGER_RADIUS, "absorb")


def written(grid: PlaneGrid, plane: Plane, wards: Sequence[WardSpec]) -> PlaneGrid:
    """The plane with the outlines of its wards written on the ground."""
    cover = np.zeros(grid.solid.shape)
    for ward in wards:
        if ward.plane is plane:
            np.maximum(cover, line(grid.solid.shape, ward.outline), out=cover)
    bright = grid.scatter * (1.0 + (tuning.WARD_SCATTER - 1.0) * cover)
    return replace(grid, scatter=np.minimum(bright, 1.0))


def line(shape: tuple[int, ...], outline: tuple[Point, ...]) -> NDArray[np.float64]:
    """How much of each field cell an outline covers, 0..1, float64 of `shape` (rows, cols)."""
    far = paths.away(shape, outline, FIELD_CELLS_PER_METRE)
    cover = (tuning.WARD_WIDTH / 2 - far) * FIELD_CELLS_PER_METRE + 0.5
    return np.asarray(np.minimum(np.maximum(cover, 0.0), 1.0))
