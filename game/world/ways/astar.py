"""The cheapest way from one point to another, over both planes.

A* on whole numbers; where two ways are as good, the one nearer to its goal goes on, then the smaller number
of a place, so that a way is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np

from game.world import tuning_ways as tuning
from game.world.level import Level, Plane, Point
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tuning import BODY_RADIUS
from game.world.ways.graph import Graph, Stop, cost_over, graph, joined
from game.world.ways.room import clear, room
from game.world.ways.smooth import per_metre, unwound

__all__ = ["Found", "Stop", "route", "search"]

_GOAL = -1  # the goal itself, which is no place
_NOWHERE = -2  # where a way comes from that begins here


@dataclass(frozen=True, slots=True)
class Found:
    """A way over places. whole: it ends at the goal, not at the place nearest to it that was looked at."""

    places: tuple[int, ...]
    cost: int
    whole: bool


def route(
    level: Level, start: Point, plane: Plane, goal: Point, goal_plane: Plane
) -> tuple[Stop, ...] | None:
    """Where to go, one after the other, to come from `start` to `goal`; None where no way is.

    It ends exactly at the goal, or, if nobody can stand there, at a place near it where he can. The way to
    a goal very far off ends early: there one asks again. Shut doors count as open. From each stop a body
    can go straight to the next, but for those with a `by`: they are climbed to.
    """
    made = graph(level)
    starts = joined(made, start, plane, BODY_RADIUS * tuning.TOUCHING)
    if not starts:
        return None
    end, goals = _end(level, made, goal, goal_plane, made.part[min(starts)])
    if plane is goal_plane and goals and _at_once(made, start, end, plane):
        return (Stop(end, goal_plane),)
    found = search(made, starts, goals, end, tuning.EXPANSIONS)
    if found is None:
        return None
    return unwound(made, start, plane, found.places, Stop(end, goal_plane) if found.whole else None)


def _at_once(made: Graph, start: Point, end: Point, plane: Plane) -> bool:
    """Whether there is nothing better than to go straight."""
    if not clear(made.closed[plane], start, end, BODY_RADIUS):
        return False
    return per_metre(made, plane, start, end) == tuning.STRAIGHT


def _end(level: Level, made: Graph, goal: Point, plane: Plane, part: int) -> tuple[Point, dict[int, int]]:
    """Where the way ends, and the places beside it, with what it costs to go on from there."""
    goals = joined(made, goal, plane)
    if goals:
        return goal, goals
    free, scale, near = room(level, plane, BODY_RADIUS), FIELD_CELLS_PER_METRE, tuning.NEAR_GOAL
    top, left = (max(int((value - near) * scale), 0) for value in (goal[1], goal[0]))
    low, right = (max(int((value + near) * scale), 0) for value in (goal[1], goal[0]))
    rows, cols = np.nonzero(free[top:low, left:right])
    x, y = (cols + left + 1 / 2) / scale, (rows + top + 1 / 2) / scale
    off = (x - goal[0]) * (x - goal[0]) + (y - goal[1]) * (y - goal[1])
    for number in np.argsort(off, kind="stable")[: tuning.NEAR_GOAL_TRIES].tolist():
        point = float(x[number]), float(y[number])
        goals = joined(made, point, plane)
        if goals and made.part[min(goals)] == part:
            return point, goals
    return goal, {}


def search(
    made: Graph, starts: dict[int, int], goals: dict[int, int], end: Point, limit: int
) -> Found | None:
    """The cheapest way from one of `starts` to one of `goals`; the numbers are what it costs to come to a
    start and to go on from a goal to `end`. limit: places looked at, until it ends where it got nearest.
    """
    if not {made.part[place] for place in starts} & {made.part[place] for place in goals}:
        return None
    tiles, width = made.width * made.height, made.width
    steps, moves, links = made.steps, made.moves, made.links
    straight, more = tuning.STRAIGHT, tuning.DIAGONAL - tuning.STRAIGHT
    goal_col, goal_row = end[0] - 1 / 2, end[1] - 1 / 2
    best, came = dict(starts), dict.fromkeys(starts, _NOWHERE)
    left = {place: int(cost_over(made.middle(place), end)) for place in starts}
    left[_GOAL] = 0
    heap = [(cost + left[place], left[place], place) for place, cost in starts.items()]
    heapify(heap)
    nearest, seen = min((left[place], starts[place], place) for place in starts), 0
    while heap:
        whole, ahead, place = heappop(heap)
        cost = whole - ahead
        if cost > best[place]:
            continue  # a cheaper way to it has been found since
        if place == _GOAL:
            return Found(_back(came, came[_GOAL]), cost, True)
        nearest = min(nearest, (ahead, cost, place))
        seen += 1
        if seen > limit:
            return Found(_back(came, nearest[2]), nearest[1], False)
        onward = [(place + offset, cost + costs[place + offset]) for offset, costs in moves[steps[place]]]
        if place in links:
            onward += [(link.to, cost + link.cost) for link in links[place]]
        if place in goals:
            onward.append((_GOAL, cost + goals[place]))
        for other, price in onward:
            if other in best and best[other] <= price:
                continue
            best[other], came[other] = price, place
            if other not in left:  # `cost_over`, written out: this is where the time goes
                row, col = divmod(other % tiles, width)
                dx, dy = abs(col - goal_col), abs(row - goal_row)
                left[other] = int(straight * dx + more * dy if dx > dy else straight * dy + more * dx)
            heappush(heap, (price + left[other], left[other], other))
    return None


def _back(came: dict[int, int], place: int) -> tuple[int, ...]:
    """The places from the beginning to this one."""
    found = []
    while place != _NOWHERE:
        found.append(place)
        place = came[place]
    return tuple(reversed(found))
