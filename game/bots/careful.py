"""A careful player: teaches, listens while he teaches, lays a stone, has it proved, goes home.

He reads the map and the field, and his own hands (chakra, stones, lesson). A hole that he has proved
is a hole that was there and is gone after the hail.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.bots.holes import Hole, holes
from game.bots.walking import ROOM, downhill
from game.world import lesson, tuning
from game.world.angles import heading_of
from game.world.command import AIM_PER_METRE, Command, Gait, Verb
from game.world.level import Plane, Point, Rect
from game.world.movement import distance
from game.world.people import throwers
from game.world.state import World
from game.world.ways.floods import away
from game.world.ways.room import room

_LOOKS_EVERY = 6  # ticks
_STAYS_WITHIN = 0.45  # metres between two looks: the same hole, walking
_PATIENCE = tuning.ticks(0.5)  # a hole must have lasted so long
_LEARNS_AFTER = tuning.HAIL_FLIGHT + tuning.ticks(0.5)
_STORY_SAYS = 2  # watchers; he must not count them in the world
_GIVES_UP = tuning.ticks(45.0)  # with no class left to teach


class Careful:
    """See the module."""

    def __init__(self, world: World) -> None:
        self._free = room(world.level, Plane.GROUND, ROOM)
        self._ways: dict[Rect, NDArray[np.int64]] = {}
        self._watched: list[tuple[Hole, int]] = []  # a hole and how long it has lasted (ticks)
        self._target: Hole | None = None
        self._hailed_at = 0
        self._wanted = _STORY_SAYS
        self._proved: list[Plane] = []
        self._idle = 0

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        if world.tick % _LOOKS_EVERY == 0:
            self._listen(world)
        act = self._prove(world) if len(self._proved) < self._wanted else None
        return act or self.work(world)

    def _listen(self, world: World) -> None:
        """Follow the holes from look to look: a flicker of noise does not last."""
        lasting = []
        for plane in Plane:
            for hole in holes(world, plane):
                before = [
                    age for old, age in self._watched
                    if old.plane is plane and distance(old.point, hole.point) < _STAYS_WITHIN
                ]
                lasting.append((hole, max(before, default=0) + _LOOKS_EVERY))
        self._watched = lasting

    def _prove(self, world: World) -> Command | None:
        """Lay a stone on a hole that lasts, call the hail, and see whether it is gone."""
        if self._target is not None:
            return self._finish(world, self._target)
        if world.tick < world.hail_ready or len(world.stones) >= tuning.STONES:
            return None
        for hole, age in self._watched:
            fresh = hole.plane not in self._proved
            if age >= _PATIENCE and fresh and throwers(world, hole.point):
                self._target = hole
                self._hailed_at = 0
                return aimed(hole.point, Verb.STONE)
        return None

    def _finish(self, world: World, target: Hole) -> Command | None:
        if self._hailed_at == 0:
            self._hailed_at = world.tick
            return aimed(target.point, Verb.HAIL)
        if world.tick - self._hailed_at < _LEARNS_AFTER:
            return None
        still = any(
            hole.plane is target.plane and distance(hole.point, target.point) < tuning.HAIL_RADIUS
            for hole, _ in self._watched
        )
        if not still:
            self._proved.append(target.plane)
        self._target = None
        return None

    def work(self, world: World) -> Command:
        """Teach what is to be taught; when all is done and known, leave."""
        level = world.level
        undone = lesson.open_goals(world)
        if undone:
            if world.iruka.teaching is not None:
                return Command(focus=True)
            if lesson.goal_here(world) is not None and self._middling(world, level.goals[undone[0]].area):
                return Command(verb=Verb.USE)
            return self._walk(world, level.goals[undone[0]].area)
        self._idle += 1
        if len(self._proved) < self._wanted and self._idle < _GIVES_UP:
            return Command(focus=True)
        return self._walk(world, level.exits[0])

    @staticmethod
    def _middling(world: World, area: Rect) -> bool:
        reach = min(area.width, area.height) / 2
        return distance(world.iruka.point, area.centre) < max(reach / 2, 1.0)

    def _walk(self, world: World, area: Rect) -> Command:
        if area not in self._ways:
            self._ways[area] = away(self._free, area)
        east, south = downhill(self._ways[area], world.iruka.point)
        if east == 0 and south == 0:
            return Command()
        return Command(east=east, south=south, gait=Gait.WALK, heading=heading_of(east, south))


def aimed(point: Point, verb: Verb) -> Command:
    return Command(aim_x=int(point[0] * AIM_PER_METRE), aim_y=int(point[1] * AIM_PER_METRE), verb=verb)
