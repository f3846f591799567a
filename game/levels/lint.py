"""A map that can be loaded, looked at as a player would: can everything be walked to?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.level import Level, Patrol, PlaneGrid, Point, Rect
from game.world.movement import distance
from game.world.surfaces import FIELD_CELLS_PER_METRE

_CELL = 1.0 / FIELD_CELLS_PER_METRE  # metres
_IRUKA_RADIUS = tuning.BODY_RADIUS  # metres
_PATROL_RADIUS = 0.25  # metres; those on routes do not slide, so only real corners matter
_SAMPLE = 0.1  # metres between two looks along a patrol's leg

Free = NDArray[np.bool_]


def lint(level: Level) -> Iterator[str]:
    """One sentence for each thing that would spoil the play."""
    ground = level.planes[0]
    free = free_cells(ground, _IRUKA_RADIUS)
    reached = flood(free, level.start)
    if not reached.any():
        yield f"Start at {_said(level.start)} has less than {_IRUKA_RADIUS} m of room around it"
        return
    for area in level.exits:
        if not _touches(reached, area):
            yield f"Exit at {_said(area.centre)} cannot be walked to from the Start"
    for goal in level.goals:
        if not _touches(reached, goal.area):
            yield f'Goal "{goal.name}" at {_said(goal.area.centre)} cannot be walked to from the Start'
    rooms = [free_cells(plane, _PATROL_RADIUS) for plane in level.planes]
    for patrol in level.patrols.values():
        yield from _legs(patrol, rooms[patrol.plane])


def free_cells(plane: PlaneGrid, radius: float) -> Free:
    """Where the middle of a disc (metres) can be: bool (4*height, 4*width). No floor counts as solid."""
    floor = plane.floor.repeat(FIELD_CELLS_PER_METRE, axis=0).repeat(FIELD_CELLS_PER_METRE, axis=1)
    reach = ceil(radius / _CELL)
    closed = np.pad(plane.solid | ~floor, reach, constant_values=True)
    rows, cols = plane.solid.shape
    free = np.ones((rows, cols), dtype=bool)
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            # From a cell's middle to the nearest edge of the other cell.
            gap = [max(0.0, (abs(steps) - 0.5) * _CELL) for steps in (down, right)]
            if gap[0] ** 2 + gap[1] ** 2 < radius**2:
                row, col = reach + down, reach + right
                free &= ~closed[row : row + rows, col : col + cols]
    return free


def flood(free: Free, start: Point) -> Free:
    """The free cells that hang together (four ways) with the one at `start` or beside it."""
    rows, cols = free.shape
    open_cells = np.pad(free, 1).ravel()
    stride = cols + 2
    reached = np.zeros(open_cells.shape, dtype=bool)
    row, col = int(start[1] / _CELL) + 1, int(start[0] / _CELL) + 1
    # A body may stand in a cell whose middle is a little too near to a wall.
    beside = np.array([(row + r) * stride + col + c for r in (0, -1, 1) for c in (0, -1, 1)])
    edge = beside[open_cells[beside]]
    while edge.size:
        reached[edge] = True
        around = np.concatenate((edge - 1, edge + 1, edge - stride, edge + stride))
        edge = np.unique(around[open_cells[around] & ~reached[around]])
    return reached.reshape(rows + 2, stride)[1:-1, 1:-1]


def _touches(reached: Free, area: Rect) -> bool:
    rows, cols = np.nonzero(reached)
    x, y = (cols + 0.5) * _CELL, (rows + 0.5) * _CELL
    inside = (x >= area.x) & (x < area.x + area.width) & (y >= area.y) & (y < area.y + area.height)
    return bool(inside.any())


def _legs(patrol: Patrol, free: Free) -> Iterator[str]:
    stops = [waypoint.point for waypoint in patrol.waypoints]
    for number, (here, there) in enumerate(pairwise(stops), 1):
        steps = max(1, ceil(distance(here, there) / _SAMPLE))
        for step in range(steps + 1):
            share = step / steps
            point = here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
            if not free[int(point[1] / _CELL), int(point[0] / _CELL)]:
                yield (
                    f'Patrol "{patrol.name}": the way from stop {number} to stop {number + 1} is blocked'
                    f" at {_said(point)}"
                )
                break


def _said(point: Point) -> str:
    return f"({point[0]:.1f}, {point[1]:.1f}) m"
