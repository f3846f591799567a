"""Walking a route, for anybody: round people, past people, up and down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from game.world import tuning
from game.world import tuning_ways as ways
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.ways.graph import Stop
from game.world.ways.passing import aside, from_line, steered, stepped
from game.world.ways.room import Cells, clear

_NOT_YET = 1e9  # metres; before one has looked how far the stop is


class Walker(Protocol):
    """Somebody who goes somewhere."""

    x: float
    y: float
    plane: Plane


@dataclass(slots=True)
class Going:
    """How far somebody has come on a route."""

    stops: tuple[Stop, ...]
    goal: Stop | None = None  # what was asked for, where the route ends elsewhere; the caller's to write
    at: int = 0  # the present stop; the number of stops when he has arrived
    nearest: float = _NOT_YET  # metres from the present stop that he has come to
    stuck_for: int = 0  # ticks in which he has not come nearer
    climbs_for: int = 0  # ticks
    gave_way: int = 0  # how often, on the way to the present stop
    aside_at: int = -1  # the stop at which he lets others pass
    aside_since: int = -1  # tick
    back_at: int = -1  # the stop at which he is where he gave way


def arrived(going: Going) -> bool:
    """Whether the route has been walked to its end, or as near as people there let him."""
    return going.at >= len(going.stops)


def stuck(going: Going) -> bool:
    """Whether it is time for another plan."""
    return going.stuck_for >= ways.STUCK


def climbing(going: Going) -> bool:
    """Whether he is between two stops that are climbed between."""
    return going.climbs_for > 0


def go(
    walker: Walker,
    going: Going,
    speed: float,
    solid: Cells,
    others: Sequence[Point],
    tick: int,
    beyond: Sequence[Point] = (),
) -> Point | None:
    """One tick along the route; the direction he went in (metres), or None where he stood.

    speed: metres a second, less than 15. solid: of his plane, with shut doors, see `room.footing`.
    others: where everybody else on his plane is whom he does not walk into; beyond: the same of the
    other plane, for a climb. His place and plane are changed, his heading is the caller's to turn.
    """
    if arrived(going):
        return None
    stop = going.stops[going.at]
    if stop.by:
        _climb(walker, going, solid, others, others if stop.plane is walker.plane else beyond)
        return None
    here = walker.x, walker.y
    gap, stride = distance(here, stop.point), speed * tuning.TICK
    if gap > stride:
        ahead = _toward(here, stop.point)
        way = steered(solid, here, ahead, others, going.stuck_for < ways.PATIENT)
        to = stepped(solid, here, (way[0] * stride, way[1] * stride), others)
    elif gap > 0.0:
        to = stepped(solid, here, (stop.point[0] - here[0], stop.point[1] - here[1]), others)
    else:
        to = here
    gap = distance(to, stop.point)
    if gap < ways.ARRIVES:
        to = stop.point
    walker.x, walker.y = to
    if gap >= ways.ARRIVES:
        _count(going, gap)
        _near_enough(going, to, solid, others)
    elif going.at != going.aside_at or _passed(going, to, others, tick):
        _next(going)
    return None if to == here else (to[0] - here[0], to[1] - here[1])


def _count(going: Going, gap: float) -> None:
    """Whether he comes nearer to the present stop."""
    if gap < going.nearest - ways.NEARER:
        going.nearest, going.stuck_for = gap, 0
    else:
        going.stuck_for += 1


def _next(going: Going) -> None:
    going.at += 1
    going.nearest, going.stuck_for, going.climbs_for = _NOT_YET, 0, 0
    if going.at > going.back_at + 1:
        going.gave_way, going.aside_at, going.back_at = 0, -1, -1


def _climb(
    walker: Walker, going: Going, solid: Cells, others: Sequence[Point], landing: Sequence[Point]
) -> None:
    """A tick at the foot. Whoever would come down to where he stands is let down first."""
    stop, here = going.stops[going.at], (walker.x, walker.y)
    needs = ways.LEAP_TICKS if stop.by == "leap" else ways.CLIMB_TICKS
    if going.climbs_for < needs:
        going.climbs_for += 1
        return
    if not _taken(stop.point, landing):
        (walker.x, walker.y), walker.plane = stop.point, stop.plane
        _next(going)
        return
    going.stuck_for += 1
    if walker.plane is Plane.GROUND and _turn(going, ways.GIVES_WAY):
        _detour(going, here, aside(solid, here, None, others))


def _near_enough(going: Going, here: Point, solid: Cells, others: Sequence[Point]) -> None:
    """Where somebody stands at the present stop, and he has not come nearer for a while, he leaves it out."""
    stop, onward = going.stops[going.at], going.stops[going.at + 1 :]
    near = going.stuck_for >= ways.TAKEN and distance(here, stop.point) < ways.NEARLY
    if not near or not _taken(stop.point, others):
        return
    if not onward:
        going.at, going.stuck_for = len(going.stops), 0
    elif not onward[0].by and clear(solid, here, onward[0].point, tuning.BODY_RADIUS * ways.TOUCHING):
        _next(going)


def stand_aside(walker: Walker, going: Going, solid: Cells, others: Sequence[Point]) -> None:
    """Let past whoever is before him, where he has not come nearer for a while: the way to a place beside,
    and back, is put before the present stop. For those who do not make way themselves."""
    here, stop = (walker.x, walker.y), going.stops[going.at]
    if going.at <= going.aside_at or here == stop.point or not _turn(going, ways.GIVES_WAY):
        return
    ahead = _toward(here, stop.point)
    for other in others:
        dx, dy = other[0] - here[0], other[1] - here[1]
        if dx * ahead[0] + dy * ahead[1] > 0.0 and distance(here, other) < ways.IN_THE_WAY:
            _detour(going, here, aside(solid, here, ahead, others))
            return


def _toward(here: Point, there: Point) -> Point:
    """The direction (unit vector) from one point to another."""
    gap = distance(here, there)
    return (there[0] - here[0]) / gap, (there[1] - here[1]) / gap


def _turn(going: Going, after: int) -> bool:
    """Whether it is now, after so many ticks without progress, that he gives way, or tries to again."""
    waited = going.stuck_for - after
    return waited >= 0 and waited % ways.GIVES_WAY_AGAIN == 0 and going.gave_way < ways.GIVES_WAY_MOST


def _taken(point: Point, others: Sequence[Point]) -> bool:
    return any(distance(point, other) < ways.APART - ways.OVERLAP for other in others)


def _detour(going: Going, here: Point, way: tuple[Point, ...]) -> None:
    """Put a way to where others can pass, and back, before the present stop."""
    if not way:
        return
    plane, at = going.stops[going.at].plane, going.at
    if going.stops[at].by:
        plane = going.stops[at - 1].plane
    detour = tuple(Stop(point, plane) for point in (*way, *way[-2::-1], here))
    going.stops = going.stops[:at] + detour + going.stops[at:]
    going.aside_at, going.aside_since, going.back_at = at + len(way) - 1, -1, at + len(detour) - 1
    going.gave_way += 1
    going.nearest, going.stuck_for, going.climbs_for = _NOT_YET, 0, 0


def _passed(going: Going, here: Point, others: Sequence[Point], tick: int) -> bool:
    """Whether those for whom he stands aside have gone, or he has stood there long enough."""
    if going.aside_since < 0:
        going.aside_since = tick
    stood = tick - going.aside_since
    if not ways.ASIDE_LEAST <= stood < ways.ASIDE_MOST:
        return stood >= ways.ASIDE_MOST
    back = [stop.point for stop in going.stops[going.aside_at : going.back_at + 1]]
    return not any(
        distance(here, other) < ways.ASIDE_CLEAR
        or any(from_line(first, last, other) < ways.APART for first, last in pairwise(back))
        for other in others
    )
