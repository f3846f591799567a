"""Places where chakra behaves otherwise: dead ground, snow that is chakra itself, more or less ambient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.level import Level, Plane, PlaneGrid, Point, Rect, ZoneSpec
from game.world.random import Stream
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.floods import FAR, steps

Floats = NDArray[np.float64]

_CELL_AREA = 1.0 / (FIELD_CELLS_PER_METRE * FIELD_CELLS_PER_METRE)  # m²
_SOLID, _MAP = -2, -1  # owners of a cell that are no zone


def laid(grid: PlaneGrid, plane: Plane, zones: Sequence[ZoneSpec]) -> PlaneGrid:
    """The plane with what its zones do to the flight of chakra."""
    shape = grid.solid.shape
    loss, emission = np.zeros(shape), np.zeros(shape)
    for zone in zones:
        if zone.plane is not plane:
            continue
        inside = _inside(shape, zone.area)
        if zone.kind == "dead":
            np.maximum(loss, inside * (tuning.LN2 / zone.half_length), out=loss)
        elif zone.kind == "snow":
            np.maximum(emission, inside * (zone.power * _CELL_AREA), out=emission)
    emission[grid.solid] = 0.0
    return replace(grid, loss=loss, emission=emission)


def _inside(shape: tuple[int, ...], area: Rect) -> Floats:
    """How much each cell belongs to a rectangle, 0..1: at its edge a half, so that no line is seen."""
    down = _along(shape[0], area.y, area.y + area.height)
    across = _along(shape[1], area.x, area.x + area.width)
    return np.minimum(down[:, None], across[None, :])


def _along(cells: int, start: float, end: float) -> Floats:
    """The same along one axis; the map's border is no edge."""
    middle = (np.arange(cells) + 0.5) / FIELD_CELLS_PER_METRE
    whole = cells / FIELD_CELLS_PER_METRE
    inward = np.full(cells, tuning.ZONE_EDGE)  # metres from the nearest edge, outside below 0
    if start > 0.0:
        inward = np.minimum(inward, middle - start)
    if end < whole:
        inward = np.minimum(inward, end - middle)
    return np.asarray(np.minimum(np.maximum(0.5 + inward / tuning.ZONE_EDGE, 0.0), 1.0))


def ambient(level: Level, plane: Plane, solid: NDArray[np.bool_]) -> Floats:
    """The ambient chakra of the map and its zones as sources, (n, 3): x, y in metres, power.

    They lie on a jittered lattice, one in a square of it for each owner and each room behind walls, with
    the power of all that is his there: a small room whose door is shut is no darker than the place before
    it. The jitter is seeded by the place alone: the same map always has the same ambient.
    solid: bool (4*height, 4*width), with every door shut.
    """
    owners, rooms = _owners(level, plane, solid), _rooms(solid)
    rates = [level.ambient, *(zone.ambient if zone.kind == "ambient" else 0.0 for zone in level.zones)]
    stream, side = Stream(plane), int(tuning.AMBIENT_SPACING * FIELD_CELLS_PER_METRE)
    found = []
    for top in range(0, owners.shape[0], side):
        for left in range(0, owners.shape[1], side):
            square = slice(top, top + side), slice(left, left + side)
            wish = _jittered(owners[square].shape, stream)
            for owner in range(_MAP, len(level.zones)):
                mine = (owners[square] == owner) & (rates[owner + 1] > 0.0)
                for room in np.unique(rooms[square][mine]):
                    cells = mine & (rooms[square] == room)
                    x, y = _spot(cells, wish)
                    found.append((left + x, top + y, rates[owner + 1] * (int(cells.sum()) * _CELL_AREA)))
    table = np.array(found, np.float64).reshape(-1, 3)
    table[:, :2] /= FIELD_CELLS_PER_METRE
    return table


def _owners(level: Level, plane: Plane, solid: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Whose ambient each cell gives off: a zone's number, the last one drawn there, or the map's."""
    middles = [(np.arange(length) + 0.5) / FIELD_CELLS_PER_METRE for length in solid.shape]
    owners = np.full(solid.shape, _MAP, np.intp)
    for number, zone in enumerate(level.zones):
        if zone.plane is plane and zone.kind in ("dead", "ambient"):
            starts, lengths = (zone.area.y, zone.area.x), (zone.area.height, zone.area.width)
            rows, cols = (
                (middle >= start) & (middle < start + length)
                for middle, start, length in zip(middles, starts, lengths, strict=True)
            )
            owners[np.ix_(rows, cols)] = number
    owners[solid] = _SOLID
    return owners


def _rooms(solid: NDArray[np.bool_]) -> NDArray[np.intp]:
    """A number for all the cells that hang together; those of solid things have none that counts."""
    rooms, left = np.zeros(solid.shape, np.intp), ~solid
    while left.any():
        row, col = divmod(int(np.argmax(left)), solid.shape[1])
        room = steps(left, [(row, col)]) < FAR
        rooms[room] = int(rooms.max()) + 1
        left &= ~room
    return rooms


def _jittered(shape: tuple[int, ...], stream: Stream) -> Point:
    """A spot not far from the middle of a square, in cells."""
    x = shape[1] / 2 + stream.spread(tuning.AMBIENT_JITTER) * FIELD_CELLS_PER_METRE
    y = shape[0] / 2 + stream.spread(tuning.AMBIENT_JITTER) * FIELD_CELLS_PER_METRE
    return x, y


def _spot(cells: NDArray[np.bool_], wish: Point) -> Point:
    """Where in a square a source of these cells is, in cells: at the wish, or in the nearest of them."""
    x, y = wish
    col, row = int(x), int(y)
    if 0 <= row < cells.shape[0] and 0 <= col < cells.shape[1] and cells[row, col]:
        return wish
    middles = np.argwhere(cells) + 0.5
    dx, dy = middles[:, 1] - x, middles[:, 0] - y
    row_mid, col_mid = middles[int(np.argmin(dx * dx + dy * dy))]
    return float(col_mid), float(row_mid)
