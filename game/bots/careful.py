"""A careful player: teaches, listens while he teaches, lays a stone, has it proved, goes home.

He reads the map and the field, and his own hands (chakra, stones, lesson). A hole that he has proved
is a hole that was there and is gone after the hail.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.bots.danger import overlooked
from game.bots.proving import Prover, watch
from game.bots.walking import ROOM, downhill
from game.world import lesson, tuning
from game.world.angles import heading_of
from game.world.command import Command, Gait, Verb
from game.world.level import Plane, Point, Rect
from game.world.movement import distance
from game.world.state import World
from game.world.ways.floods import away
from game.world.ways.room import room

_STORY_SAYS = 2  # watchers; he must not count them in the world
_GIVES_UP = tuning.ticks(45.0)  # with no class left to teach
_PRESSES = tuning.ticks(0.5)  # against somebody who stands in the way, before he steps round him
_ROUND_HIM = tuning.ticks(0.4)
_MOVED = 0.1  # metres


class Careful:
    """See the module."""

    def __init__(self, world: World) -> None:
        self._free = room(world.level, Plane.GROUND, ROOM)
        self._ways: dict[Rect, NDArray[np.int64]] = {}
        self._prover = Prover()
        self._idle = 0
        self._was: Point = world.iruka.point
        self._stood = 0
        self._aside = 1  # to which side he steps next

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        return self._prover.command(world, not self._knows(world)) or self.work(world)

    def _knows(self, world: World) -> bool:
        """Whether those who watch now are proved, or as many as the map asks for."""
        if world.level.finds:
            return len(self._prover.proved) >= world.level.finds  # the map says so in its first words
        now = [on for on, _ in self._prover.proved if on == watch(world)]
        return len(now) >= _STORY_SAYS

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
        may = self._idle < _GIVES_UP and not overlooked(world, world.iruka.point)
        if may and not self._knows(world):
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
        if self._pressed(world):
            east, south = -self._aside * south, self._aside * east
        return Command(east=east, south=south, gait=Gait.WALK, heading=heading_of(east, south))

    def _pressed(self, world: World) -> bool:
        """Whether somebody stands in his way, and it is time for a step to the side; sides take turns."""
        if distance(world.iruka.point, self._was) > _MOVED and self._stood < _PRESSES:
            self._was, self._stood = world.iruka.point, 0
        self._stood += 1
        if self._stood > _PRESSES + _ROUND_HIM:
            self._was, self._stood, self._aside = world.iruka.point, 0, -self._aside
        return self._stood > _PRESSES
