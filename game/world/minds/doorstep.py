"""Where a keeper of the cell has his place, where he looks in from, and where he looks round inside."""

from __future__ import annotations

from functools import lru_cache

from game.world import doors, tuning
from game.world import tuning_foes as foes
from game.world.beings import Being
from game.world.evidence import Who
from game.world.level import Level, Patrol, Plane, Point, Waypoint
from game.world.minds import common
from game.world.movement import distance
from game.world.state import World
from game.world.ways.astar import route


def place(world: World, being: Being, who: Who) -> tuple[Waypoint, Plane]:
    """Where he stays between two looks: of the stops at which he waits on his round the one that is the
    nearest to walk to from the cell; who has no round, where he was placed."""
    patrol = common.patrol_of(world, being, who)
    if patrol is None or not patrol.waypoints:
        spec = world.level.people[who.number]
        return Waypoint(spec.point, look=spec.heading), spec.plane
    return _nearest(world.level, patrol), patrol.plane


def before(world: World, being: Being, who: Who) -> Point:
    """Where he looks in from: outside, the door (if there is one) at arm's length."""
    stop, plane = place(world, being, who)
    return _threshold(world.level, stop.point, plane)[1]


def inside(world: World, being: Being, who: Who) -> Point:
    """Where he looks round: in the cell, by the way in."""
    stop, plane = place(world, being, who)
    return _threshold(world.level, stop.point, plane)[0]


@lru_cache(maxsize=64)
def _nearest(level: Level, patrol: Patrol) -> Waypoint:
    far = [
        (stop.wait <= 0.0, _walk(level, stop.point, patrol.plane), number)
        for number, stop in enumerate(patrol.waypoints)
    ]
    return patrol.waypoints[min(far)[-1]]


def _walk(level: Level, point: Point, plane: Plane) -> float:
    """Metres to walk from the cell to a place; inf where no way leads."""
    assert level.cell is not None, "a keeper has a cell"
    stops = route(level, level.cell.centre, Plane.GROUND, point, plane)
    if stops is None:
        return float("inf")
    here, walked = level.cell.centre, 0.0
    for stop in stops:
        walked += distance(here, stop.point)
        here = stop.point
    return walked


@lru_cache(maxsize=64)
def _threshold(level: Level, end: Point, plane: Plane) -> tuple[Point, Point]:
    """On the way from the cell to somewhere: the last place inside, and the first one outside where nobody
    stands in a doorway of the cell."""
    cell = level.cell
    assert cell is not None, "only a cell has a way out"
    points = _out_of(level, end, plane)
    within = [number for number, point in enumerate(points) if cell.holds(point)]
    clear = [number for number, point in enumerate(points) if _no_door(level, point)]
    last = max((number for number in within if number in clear), default=0)
    shut = [number for number in range(len(points)) if number in within or number not in clear]
    return points[last], points[min(max(shut) + 1, len(points) - 1)]


def _out_of(level: Level, end: Point, plane: Plane) -> list[Point]:
    """The way out of the cell, step by step, until it is well behind."""
    cell = level.cell
    assert cell is not None, "only a cell has a way out"
    points = [cell.centre]
    for stop in route(level, cell.centre, Plane.GROUND, end, plane) or ():
        here = points[-1]
        if stop.by or stop.plane is not Plane.GROUND:
            break
        steps = int(distance(here, stop.point) / foes.DOORSTEP_STEP) + 1
        for number in range(1, steps + 1):
            share = number / steps
            points.append((
                here[0] + (stop.point[0] - here[0]) * share, here[1] + (stop.point[1] - here[1]) * share,
            ))  # fmt: skip
            if doors.near(cell, points[-1]) >= foes.DOORSTEP_OFF:
                return points
    return points


def _no_door(level: Level, point: Point) -> bool:
    """Whether nobody who stands there stands in a doorway."""
    return all(
        spec.plane is not Plane.GROUND or doors.near(spec.area, point) >= tuning.BODY_RADIUS
        for spec in level.doors
    )
