"""Walking a patrol to its end and back, with waits: people and watchers alike."""

from __future__ import annotations

from typing import Protocol

from game.world import tuning
from game.world.level import Patrol, Point
from game.world.movement import distance


class Walker(Protocol):
    """Somebody on a route."""

    x: float
    y: float
    waypoint: int
    direction: int
    waits_until: int


def walk(walker: Walker, route: Patrol, tick: int) -> Point | None:
    """One tick along the route; the direction he went in, or None where he stood.

    He goes straight from point to point: that nothing is in the way is for the map check to say.
    """
    if tick < walker.waits_until or len(route.waypoints) < 2:
        return None
    target = route.waypoints[walker.waypoint]
    dx, dy = target.point[0] - walker.x, target.point[1] - walker.y
    gap = distance((walker.x, walker.y), target.point)
    stride = route.speed * tuning.TICK
    if gap <= stride:
        walker.x, walker.y = target.point
        walker.waits_until = tick + tuning.ticks(target.wait)
        if not 0 <= walker.waypoint + walker.direction < len(route.waypoints):
            walker.direction = -walker.direction
        walker.waypoint += walker.direction
        return None
    walker.x += dx / gap * stride
    walker.y += dy / gap * stride
    return dx, dy


def join(walker: Walker, route: Patrol, tick: int) -> None:
    """Put somebody at the beginning of a route; he waits there as the route says."""
    first = route.waypoints[0]
    walker.x, walker.y = first.point
    walker.waypoint = 1 if len(route.waypoints) > 1 else 0
    walker.direction = 1
    walker.waits_until = tick + tuning.ticks(first.wait)
