"""Where Iruka can get to in a level: on foot, by its ways up, and through doors as they come open to him."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.doors import cells
from game.world.level import Level, Plane, Point, Rect
from game.world.specs import DoorSpec
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.floods import hanging
from game.world.ways.room import room

Free = NDArray[np.bool_]

_CELL = 1.0 / FIELD_CELLS_PER_METRE  # metres
_HAND = 0.6  # metres to what he takes, reads or climbs


@dataclass(frozen=True, slots=True)
class Reached:
    """planes: cells that a body can get to, bool (4*height, 4*width) each. shut: numbers of the doors that
    stay shut to him."""

    planes: tuple[Free, ...]
    shut: tuple[int, ...]

    def touches(self, area: Rect, plane: Plane = Plane.GROUND) -> bool:
        """Whether he can get into a rectangle."""
        x, y = _middles(self.planes[plane])
        inside = (x >= area.x) & (x < area.x + area.width) & (y >= area.y) & (y < area.y + area.height)
        return bool(inside.any())

    def near(self, point: Point, plane: Plane) -> bool:
        """Whether he can get so near to a place that his hand is there."""
        x, y = _middles(self.planes[plane])
        return bool(((x - point[0]) ** 2 + (y - point[1]) ** 2 <= _HAND**2).any())


def _middles(free: Free) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    rows, cols = (np.asarray(cells, np.float64) for cells in np.nonzero(free))
    return (cols + 0.5) * _CELL, (rows + 0.5) * _CELL


def reached(level: Level) -> Reached:
    """All of it. A door opens to him but for one that wants a word: that one, once he can get to the letter
    which gives the word away."""
    known: set[str] = set()
    while True:
        shut = tuple(n for n, door in enumerate(level.doors) if not _opens(door, known))
        found = Reached(_flood(level, shut), shut)
        learnt = {letter.code for letter in level.letters if found.near(letter.point, letter.plane)}
        if learnt <= known:
            return found
        known |= learnt


def _opens(door: DoorSpec, known: set[str]) -> bool:
    return door.open or door.lock > 0 or not door.code or door.code in known


def _flood(level: Level, shut: tuple[int, ...]) -> tuple[Free, ...]:
    free = [room(level, plane, tuning.BODY_RADIUS).copy() for plane in Plane]
    for number in shut:
        free[level.doors[number].plane][cells(level.doors[number].area)] = False
    found = [np.zeros_like(plane) for plane in free]
    found[Plane.GROUND] |= hanging(free[Plane.GROUND], level.start)
    ways = [(c.foot, c.foot_plane, c.top, c.top_plane) for c in level.climbs]
    ways += [(c.top, c.top_plane, c.foot, c.foot_plane) for c in level.climbs if c.kind == "climb"]
    news = True
    while news:
        news, now = False, Reached(tuple(found), shut)
        for start, plane, end, to in ways:
            if now.near(start, plane) and not _under(found[to], end):
                more = hanging(free[to], end) & ~found[to]
                news = news or bool(more.any())
                found[to] |= more
    return tuple(found)


def _under(found: Free, point: Point) -> bool:
    return bool(found[int(point[1] / _CELL), int(point[0] / _CELL)])
