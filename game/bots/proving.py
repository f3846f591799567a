"""Telling a hole from a flicker, and proving it: a stone on it, the pupils' hail, and it is gone."""

from __future__ import annotations

from game.bots.holes import Hole, holes
from game.world import tuning
from game.world.command import AIM_PER_METRE, Command, Verb
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.people import throwers
from game.world.state import World

_LOOKS_EVERY = 6  # ticks
_STAYS_WITHIN = 0.45  # metres between two looks: the same hole, walking
_PATIENCE = tuning.ticks(0.5)  # a hole must have lasted so long
_SURE = tuning.ticks(1.0)  # the same, where there is no hail to prove it
_LEARNS_AFTER = tuning.HAIL_FLIGHT + tuning.ticks(0.5)


class Prover:
    """Of each plane one hole in each watch: who is driven off once shows again elsewhere, and is no other.

    proved: the watches and planes of the holes that were there and are gone after the hail. most: how many
    holes there were at once: so many people there must be, whatever else is dark later.
    """

    def __init__(self) -> None:
        self.proved: list[tuple[int, Plane]] = []
        self.most = 0
        self._watched: list[tuple[Hole, int]] = []  # a hole and how long it has lasted (ticks)
        self._target: Hole | None = None
        self._hailed_at = 0
        self._on = -1

    def doubts(self, world: World) -> bool:
        """Whether there is more to tell than he has told."""
        if world.level.proof == "stones":
            return len(world.stones) < tuning.STONES
        return len(self.proved) < self.most

    def command(self, world: World, may: bool) -> Command | None:
        """The tick's command where there is something to prove. may: whether this is the time for it."""
        if watch(world) != self._on:  # hair on his neck: who was there is gone
            self._on, self._watched, self._target = watch(world), [], None
        if world.tick % _LOOKS_EVERY == 0:
            self._listen(world)
        return self._prove(world) if may else None

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
        self.most = max(self.most, sum(age >= _PATIENCE for _, age in lasting))

    def _prove(self, world: World) -> Command | None:
        """Lay a stone on a hole that lasts, call the hail, and see whether it is gone."""
        if world.level.proof == "stones":
            return self._guess(world)
        if self._target is not None:
            return self._finish(world, self._target)
        if world.tick < world.hail_ready or len(world.stones) >= tuning.STONES:
            return None
        for hole, age in self._watched:
            fresh = (watch(world), hole.plane) not in self.proved
            if age >= _PATIENCE and fresh and throwers(world, hole.point):
                self._target = hole
                self._hailed_at = 0
                return aimed(hole.point, Verb.STONE)
        return None

    def _guess(self, world: World) -> Command | None:
        """Where nobody throws, a stone is all there is to say: one on each hole that lasts and has none."""
        for hole, age in self._watched:
            told = any(distance(stone.point, hole.point) < tuning.STONE_RIGHT for stone in world.stones)
            if age >= _SURE and not told and len(world.stones) < tuning.STONES:
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
            self.proved.append((watch(world), target.plane))
        self._target = None
        return None


def watch(world: World) -> int:
    """The number of the watch that is on: he feels it change."""
    return world.shift


def aimed(point: Point, verb: Verb) -> Command:
    """A verb at a spot."""
    return Command(aim_x=int(point[0] * AIM_PER_METRE), aim_y=int(point[1] * AIM_PER_METRE), verb=verb)
