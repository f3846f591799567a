"""Where one is out of the way: places beside somebody's line, and the ways to them over tiles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from game.world import tuning_ways as tuning
from game.world.level import Level, Plane, Point
from game.world.movement import distance
from game.world.tuning import BODY_RADIUS
from game.world.ways.follow import Going, Walker
from game.world.ways.graph import Graph, graph
from game.world.ways.passing import from_line
from game.world.ways.room import clear

Line = tuple[tuple[Point, Point], ...]  # straight pieces of somebody's way, metres
Way = tuple[Point, ...]  # from tile to tile


def ahead(walker: Walker, going: Going, most: float | None = None) -> Line:
    """The way before him on his plane, as far as so many metres; all of it for None."""
    here, left = (walker.x, walker.y), most
    found: list[tuple[Point, Point]] = []
    for stop in going.stops[going.at :]:
        there, gap = stop.point, distance(here, stop.point)
        if stop.by or stop.plane is not walker.plane or (left is not None and left <= 0.0):
            break
        if left is not None and gap > left:
            share = left / gap
            there = here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
        found.append((here, there))
        here, left = there, None if left is None else left - gap
    return tuple(found)


def off(point: Point, line: Line, gap: float) -> bool:
    """Whether a place is at least so many metres from a line."""
    return all(from_line(*piece, point) >= gap for piece in line)


def along(line: Line, point: Point) -> float:
    """How far along a line, in metres, one is when one is nearest to a point."""
    spent, best, found = 0.0, tuning.FAR, 0.0
    for first, last in line:
        dx, dy = last[0] - first[0], last[1] - first[1]
        length, share = distance(first, last), 0.0
        if length > 0.0:
            share = ((point[0] - first[0]) * dx + (point[1] - first[1]) * dy) / (length * length)
            share = min(max(share, 0.0), 1.0)
        gap = distance((first[0] + dx * share, first[1] + dy * share), point)
        if gap < best:
            best, found = gap, spent + length * share
        spent += length
    return found


def near(point: Point, bodies: Sequence[Point]) -> bool:
    """Whether somebody stands there."""
    return any(distance(point, body) < tuning.APART for body in bodies)


def out_of(
    level: Level, here: Point, plane: Plane, line: Line, walls: Sequence[Point], bodies: Sequence[Point]
) -> Way:
    """The shortest way from a point to a place beside the line where nobody stands; () where there is none
    near by.

    walls: whom one cannot get past.
    """
    for way in round_about(level, here, plane, walls):
        if off(way[-1], line, tuning.ASIDE) and not near(way[-1], bodies):
            return way
    return ()


def round_about(level: Level, here: Point, plane: Plane, walls: Sequence[Point]) -> Iterator[Way]:
    """The ways to the places round about, the shortest first. Doors count as open, as for `route`."""
    made = graph(level)
    queue, seen = deque[tuple[int, Way]](), set[int]()
    for place in _starts(made, here, plane):
        if not _met(here, made.middle(place), walls):
            seen.add(place)
            queue.append((place, (made.middle(place),)))
    while queue:
        place, way = queue.popleft()
        yield way
        for offset, _ in made.moves[made.steps[place]]:
            other, middle = place + offset, made.middle(place + offset)
            if other not in seen and len(seen) < tuning.ASIDE_TILES and not _met(way[-1], middle, walls):
                seen.add(other)
                queue.append((other, (*way, middle)))


def _starts(made: Graph, here: Point, plane: Plane) -> Iterator[int]:
    """One's own tile's place and those beside it, if one can go straight there."""
    for right, down in ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1)):
        col, row = int(here[0]) + right, int(here[1]) + down
        if 0 <= col < made.width and 0 <= row < made.height:
            place = (plane * made.height + row) * made.width + col
            radius = BODY_RADIUS * tuning.TOUCHING
            if made.part[place] >= 0 and clear(made.closed[plane], here, made.middle(place), radius):
                yield place


def _met(here: Point, there: Point, walls: Sequence[Point]) -> bool:
    """Whether one runs into somebody on the straight way; to get away from him is allowed."""
    return any(
        from_line(here, there, wall) < min(tuning.APART, distance(here, wall)) - tuning.OVERLAP
        for wall in walls
    )
