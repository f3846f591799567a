"""Footfalls of everybody who can be seen; the world has no events for them. Of the cloaked, nothing."""

from __future__ import annotations

from game.world.beings import Being
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.seen import bare
from game.world.state import World
from game.world.surfaces import DEFAULT_SURFACE, SURFACES

EARSHOT = 11.0  # metres
STRIDE = 0.75  # metres between two footfalls
LEAP = 0.5  # metres in a tick; who comes so far has not walked
Footfall = tuple[str, float, Point, Plane]  # surface, loudness, where


class Footfalls:
    """Remembers where each was a tick ago, and how far since his last footfall."""

    def __init__(self) -> None:
        self._was: dict[tuple[bool, int], tuple[Point, float]] = {}

    def tick(self, world: World) -> list[Footfall]:
        """Those whose foot comes down in this tick, within earshot."""
        heard: list[Footfall] = []
        walkers: list[tuple[tuple[bool, int], Point, Plane]] = [
            ((False, number), person.point, person.plane)
            for number, person in enumerate(world.people)
            if self._near(world, person)
        ]
        if any(watcher.unmasked for watcher in world.watchers):
            walkers += [((True, one.number), one.point, one.plane) for one in bare(world)]
        was, self._was = self._was, {}
        for key, point, plane in walkers:
            before, gone = was.get(key, (point, 0.0))
            stride = distance(before, point)
            gone += stride if stride < LEAP else 0.0
            if gone >= STRIDE:
                gone = 0.0
                surface = surface_at(world, point, plane)
                heard.append((surface, SURFACES[surface].loudness, point, plane))
            self._was[key] = point, gone
        return heard

    @staticmethod
    def _near(world: World, person: Being) -> bool:
        iruka = world.iruka
        return abs(person.x - iruka.x) < EARSHOT and abs(person.y - iruka.y) < EARSHOT


def surface_at(world: World, point: Point, plane: Plane) -> str:
    """What is underfoot, by name."""
    name = str(world.level.planes[plane].surface[int(point[1]), int(point[0])])
    return name if name in SURFACES else DEFAULT_SURFACE
