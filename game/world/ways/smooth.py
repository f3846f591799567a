"""From a row of tiles to a way that somebody would walk: straight wherever that is as good."""

from __future__ import annotations

from itertools import pairwise

from game.world import tuning_ways as tuning
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.tuning import BODY_RADIUS
from game.world.ways.graph import Graph, Link, Stop
from game.world.ways.room import clear


def unwound(
    made: Graph, start: Point, plane: Plane, places: tuple[int, ...], end: Stop | None
) -> tuple[Stop, ...]:
    """The stops of a way over `places`, without where it starts; end: after the last place, if anything."""
    stops: list[Stop] = []
    leg = [start, made.middle(places[0])]
    for here, there in pairwise(places):
        link = _link(made, here, there)
        if link is not None:
            leg.append(link.foot.point)
            stops += [Stop(point, plane) for point in _pulled(made, plane, leg)]
            stops.append(link.top)
            leg, plane = [link.top.point], link.top.plane
        leg.append(made.middle(there))
    if end is not None:
        leg.append(end.point)
    return (*stops, *(Stop(point, plane) for point in _pulled(made, plane, leg)))


def _link(made: Graph, here: int, there: int) -> Link | None:
    """The way up or over by which one comes from a place to the next; None where one walks."""
    if any(here + offset == there for offset, _ in made.moves[made.steps[here]]):
        return None
    return min((link for link in made.links[here] if link.to == there), key=lambda link: link.cost)


def _pulled(made: Graph, plane: Plane, leg: list[Point]) -> list[Point]:
    """The leg with every corner left out that need not be, and without its beginning."""
    corners = [leg[0]]
    for before, point, after in zip(leg, leg[1:], leg[2:], strict=False):
        if point != before and not _between(before, point, after):
            corners.append(point)
    corners.append(leg[-1])
    taken, anchor, spent = [], 0, 0.0
    for number in range(1, len(corners)):
        spent += _toil(made, plane, corners[number - 1], corners[number])
        if number - anchor > 1:
            straight = _toil(made, plane, corners[anchor], corners[number])
            closed = made.closed[plane]
            if straight > spent or not clear(closed, corners[anchor], corners[number], BODY_RADIUS):
                anchor = number - 1
                taken.append(corners[anchor])
                straight = _toil(made, plane, corners[anchor], corners[number])
            spent = straight
    return [*taken, corners[-1]]


def _between(before: Point, point: Point, after: Point) -> bool:
    """Whether one goes on in exactly the direction that one came in."""
    came = point[0] - before[0], point[1] - before[1]
    goes = after[0] - point[0], after[1] - point[1]
    return came[0] * goes[1] == came[1] * goes[0] and came[0] * goes[0] + came[1] * goes[1] > 0.0


def _toil(made: Graph, plane: Plane, here: Point, there: Point) -> float:
    """What the straight way costs."""
    return distance(here, there) * per_metre(made, plane, here, there)


def per_metre(made: Graph, plane: Plane, here: Point, there: Point) -> float:
    """What a metre of the straight way costs on the average: looked at in the middle of short pieces."""
    if made.plain[plane]:
        return float(tuning.STRAIGHT)
    pieces = int(distance(here, there) * tuning.SAMPLES) + 1
    dx, dy = (there[0] - here[0]) / pieces, (there[1] - here[1]) / pieces
    total = 0
    for piece in range(pieces):
        share = piece + 1 / 2
        total += made.per_metre[made.number(plane, (here[0] + dx * share, here[1] + dy * share))]
    return total / pieces
