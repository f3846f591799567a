"""A careful player among guards: he goes where nobody looks, waits where he must, and does his work.

He plans over the tiles of both planes; what hands do, he leaves to orders.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from game.bots.danger import danger, guards, near, overlooked
from game.bots.orders import Do, Order
from game.bots.proving import Prover
from game.bots.script import Script
from game.bots.walking import toward
from game.world import doors, lesson, tuning
from game.world.angles import heading_of
from game.world.beings import Poise
from game.world.command import Command, Gait, Verb
from game.world.level import Plane, Point, Rect
from game.world.movement import distance
from game.world.specs import DoorSpec
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tools import locks
from game.world.ways.room import room

_PLANS_EVERY = 12  # ticks
_SAFE = 6.0  # metres of detour; a tile worth less can be stood on
_QUIET_WITHIN = 9.0  # metres from a guard, he sneaks
_PATIENCE = tuning.ticks(20.0)  # of waiting, after which he dares twice as much
_AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
_DIAGONAL = 1.4142135623730951
_AT = 0.7  # metres
_THERE = 0.35  # metres
_CLIMB = 4.0  # metres that a climb counts
_STRIDES = 2.9  # metres; what is farther is not the next tile

Tile = tuple[int, int, int]  # plane, row, column


class Sneaker:
    """See the module."""

    def __init__(self, world: World) -> None:
        middles = slice(FIELD_CELLS_PER_METRE // 2, None, FIELD_CELLS_PER_METRE)
        self._free: tuple[NDArray[np.bool_], ...] = tuple(
            room(world.level, plane, tuning.BODY_RADIUS)[middles, middles] for plane in Plane
        )
        self._links = _links(world)
        self._hands: Script | None = None
        self._path: list[Tile] = []
        self._goal: Point = (0.0, 0.0)
        self._waits = False
        self._waited = 0  # ticks, since he last dared more
        self._dares = 1.0
        self._shut: list[int] = []  # doors that he cannot open yet
        self._prover = Prover()

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        may = self._prover.doubts(world) and self._hands is None and _unroused(world)
        proof = self._prover.command(world, may)
        if proof is not None:
            return proof
        if self._hands is not None:
            wish = self._hands.command(world)
            if not self._hands.done and not self._hands.failed:
                return wish
            self._hands = None
        if world.iruka.climb is not None or world.iruka.carried_by is not None:
            return Command()
        if world.iruka.bound > 0.0:
            return self._do(Order(Do.STRAIN), world)
        if world.tick % _PLANS_EVERY == 0 or not (self._path or self._waits):
            wanted = self._work(world)
            if wanted is not None:
                return wanted
        return self._walk(world) if self._path else Command(focus=True)

    def _do(self, order: Order, world: World) -> Command:
        self._hands = Script((order,))
        return self._hands.command(world)

    def _work(self, world: World) -> Command | None:
        """Do what can be done here, or plan the way to where something can be done."""
        if world.iruka.teaching is not None:
            return Command(focus=True)
        here = lesson.goal_here(world)
        undone = lesson.open_goals(world)
        if here is not None and distance(world.iruka.point, world.level.goals[here].area.centre) < _THERE:
            return self._do(Order(Do.TEACH), world)
        for number, (letter, state) in enumerate(zip(world.level.letters, world.letters, strict=True)):
            wants = letter.code and not state.done and self._needs(world, letter.code)
            if wants and not overlooked(world, letter.point, letter.plane):
                if distance(world.iruka.point, letter.point) < _THERE:
                    return self._do(Order(Do.READ, line=number), world)
                return self._plan(world, letter.point)
        if undone:
            return self._plan(world, world.level.goals[undone[0]].area.centre)
        return self._plan(world, self._exit(world))

    @staticmethod
    def _needs(world: World, code: str) -> bool:
        """Whether a word is still wanted by some door."""
        return code not in world.iruka.knows and any(spec.code == code for spec in world.level.doors)

    @staticmethod
    def _exit(world: World) -> Point:
        areas: tuple[Rect, ...] = world.level.exits
        return min((area.centre for area in areas), key=lambda point: distance(point, world.iruka.point))

    def _plan(self, world: World, goal: Point) -> Command | None:
        """A way over tiles that keeps clear of danger; by orders where none leads there."""
        self._goal = goal
        worth = danger(world) / self._dares
        start = int(world.iruka.plane), int(world.iruka.y), int(world.iruka.x)
        path = self._way(world, start, (0, int(goal[1]), int(goal[0])), worth)
        self._waits = False
        if path is None:
            return self._do(Order(Do.GO, goal, gait=Gait.SNEAK), world)
        ahead = max((float(worth[tile]) for tile in path[1:4]), default=0.0)
        here = float(worth[start])
        if ahead > _SAFE and here <= _SAFE and _unroused(world):
            self._waits = True
            self._waited += _PLANS_EVERY
            if self._waited > _PATIENCE:
                self._waited, self._dares = 0, self._dares * 2.0
            self._path = []
            return Command(focus=True)
        self._path = path[1:] or path  # not back to the middle of the tile that he is on
        return None

    def _way(self, world: World, start: Tile, goal: Tile, worth: NDArray[np.float64]) -> list[Tile] | None:
        """The cheapest way, tile by tile, first the one he stands on."""
        closed = {tile for number in self._shut for tile in _tiles(world.level.doors[number])}
        best, came, heap = {start: 0.0}, {start: start}, [(0.0, start)]
        while heap:
            cost, tile = heappop(heap)
            if tile == goal:
                path = [tile]
                while came[path[-1]] != path[-1]:
                    path.append(came[path[-1]])
                return path[::-1]
            if cost > best[tile]:
                continue
            for other, length in self._beside(tile, goal):
                further = cost + length + float(worth[other])
                if other not in closed and further < best.get(other, float("inf")):
                    best[other], came[other] = further, tile
                    heappush(heap, (further, other))
        return None

    def _beside(self, tile: Tile, goal: Tile) -> Iterator[tuple[Tile, float]]:
        """Where one can go from a tile, and how far that is; only the goal may be too narrow to stand."""
        plane, at_row, at_col = tile
        free = self._free[plane]
        for down, right in _AROUND:
            row, col = at_row + down, at_col + right
            if not (0 <= row < free.shape[0] and 0 <= col < free.shape[1]):
                continue
            if (plane, row, col) != goal and not free[row, col]:
                continue
            if not (down and right) or (free[at_row, col] and free[row, at_col]):
                yield (plane, row, col), _DIAGONAL if down and right else 1.0
        yield from ((other, _CLIMB) for other in self._links.get(tile, ()))

    def _walk(self, world: World) -> Command:
        """One tick along the way; a door in it is opened, or its lock picked."""
        here = world.iruka.point
        while len(self._path) > 1 and distance(here, _middle(self._path[0])) < _AT / 2:
            self._path = self._path[1:]
        spot = self._goal if len(self._path) == 1 else _middle(self._path[0])
        if self._path[0][0] != world.iruka.plane or distance(here, spot) > _STRIDES:  # a climb, or a leap
            return Command(verb=Verb.USE) if world.tick % _PLANS_EVERY == 0 else Command()
        if distance(here, spot) < _THERE / 2:
            return Command(focus=True)
        if self._leaves_open(world):
            return Command(verb=Verb.USE, gait=Gait.SNEAK)
        number = self._door_ahead(world)
        if number is not None:
            door, spec = world.doors[number], world.level.doors[number]
            if not door.locked or (spec.code in world.iruka.knows and spec.code):
                return Command(verb=Verb.USE, gait=Gait.SNEAK)
            if spec.lock:
                return self._do(Order(Do.PICK), world)
            self._shut.append(number)
            self._path = []
            return Command()
        east, south = toward(here, spot)
        gait = Gait.SNEAK if near(world, _QUIET_WITHIN) else Gait.WALK
        if any(guard.poise is Poise.HUNTING for guard in guards(world)):
            gait = Gait.RUN
        return Command(east=east, south=south, gait=gait, heading=heading_of(east, south))

    def _leaves_open(self, world: World) -> bool:
        """Whether he has just come through a door that he opened: guards know how their doors stood."""
        for door, spec in zip(world.doors, world.level.doors, strict=True):
            mine = door.open and door.moved_by_him and not spec.open and spec.plane is world.iruka.plane
            through = any(tile in self._path[:3] for tile in _tiles(spec))
            gap = doors.near(spec.area, world.iruka.point)
            if mine and not through and tuning.BODY_RADIUS < gap < tuning.DOOR_REACH:
                return True
        return False

    def _door_ahead(self, world: World) -> int | None:
        """The shut door that the next tile lies in, once he is near it."""
        iruka = world.iruka
        number = locks.at_hand(world, iruka.point, iruka.plane, tuning.DOOR_REACH * 0.8)
        if number is None or world.doors[number].open:
            return None
        area = world.level.doors[number].area
        return number if any(doors.near(area, _middle(tile)) < _AT / 2 for tile in self._path[:2]) else None


def _unroused(world: World) -> bool:
    """Whether no guard that he sees hunts or searches."""
    return all(guard.poise not in (Poise.HUNTING, Poise.SEARCHING) for guard in guards(world))


def _middle(tile: Tile) -> Point:
    return tile[2] + 0.5, tile[1] + 0.5


def _links(world: World) -> dict[Tile, tuple[Tile, ...]]:
    """Where the map lets one climb or leap, tile to tile."""
    links: dict[Tile, tuple[Tile, ...]] = {}
    for spec in world.level.climbs:
        foot = int(spec.foot_plane), int(spec.foot[1]), int(spec.foot[0])
        top = int(spec.top_plane), int(spec.top[1]), int(spec.top[0])
        links[foot] = (*links.get(foot, ()), top)
        if spec.kind == "climb":
            links[top] = (*links.get(top, ()), foot)
    return links


def _tiles(spec: DoorSpec) -> list[Tile]:
    """The tiles that a door stands on."""
    area = spec.area
    rows = range(int(area.y), int(-(-(area.y + area.height) // 1)))
    cols = range(int(area.x), int(-(-(area.x + area.width) // 1)))
    return [(int(spec.plane), row, col) for row in rows for col in cols]
