"""Is a guarded map fair: begun out of sight, with checkpoints on the way, and no traps of its own?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from game.levels.findings import Finding, said
from game.levels.reach import Reached
from game.world import tuning_minds as minds
from game.world.evidence import GUARDING
from game.world.level import Level, Patrol, Plane, Point
from game.world.minds import MINDS
from game.world.movement import distance
from game.world.sight import clear
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.floods import FAR, away, steps
from game.world.ways.room import room

IN_SIGHT = 5.0  # metres: so near to a round one is seen before one has looked about
LONGEST = 90  # metres that one may have to do again after a failure
DEAD_END = 7  # metres of passage that lead nowhere
WIDE = 2.5  # metres: a passage is narrower
HELP = 2.0  # metres to cover, a way up, or something to take, which make a dead end worth going to
EARSHOT = 12.0  # metres from a round, within which a dead end is a trap
_SAMPLE = 0.5  # metres between two looks along a round
_ROUND = 6  # cells to each side of a place, at which one looks how it goes on
_SCALE = FIELD_CELLS_PER_METRE


def fair(level: Level, found: Reached) -> Iterator[Finding]:
    """What a player would call unfair. Nothing where nobody guards."""
    rounds = _rounds(level)
    if not rounds:
        return
    places = [("Start", level.start, Plane.GROUND)]
    places += [(f'Checkpoint "{one.name}"', one.area.centre, one.plane) for one in level.checkpoints]
    for name, point, plane in places:
        yield from _seen_at_once(level, rounds, name, point, plane)
    if level.exits and found.planes[Plane.GROUND].any():
        yield from _far_back(level, found)
        yield from _dead_ends(level, found, rounds)


def _rounds(level: Level) -> dict[str, Patrol]:
    """The rounds of those who guard and may be seen, by who walks them."""
    return {
        person.name: level.patrols[person.patrol]
        for person in level.people
        if person.patrol in level.patrols and person.mind and MINDS[person.mind][0] is GUARDING
    }


def _spots(patrol: Patrol) -> list[Point]:
    """Where one is on a round, from stop to stop and back."""
    stops, found = [stop.point for stop in patrol.waypoints], []
    for here, there in zip(stops, [*stops[1:], stops[-1]], strict=True):
        count = max(int(distance(here, there) / _SAMPLE), 1)
        found += [
            (here[0] + (there[0] - here[0]) * step / count, here[1] + (there[1] - here[1]) * step / count)
            for step in range(count)
        ]
    return found


def _seen_at_once(
    level: Level, rounds: dict[str, Patrol], name: str, point: Point, plane: Plane
) -> Iterator[Finding]:
    """A round that comes by where one begins: in plain sight, or so that a step there is heard."""
    solid = level.planes[plane].solid
    for who, patrol in rounds.items():
        near = [spot for spot in _spots(patrol) if patrol.plane is plane and clear(solid, spot, point)]
        gap = min((distance(spot, point) for spot in near), default=IN_SIGHT)
        if gap < IN_SIGHT:
            heard = ", and hears a walker's step there" if gap < minds.NOISE_REACH / 2 else ""
            yield Finding(
                f"{name} at {said(point)}: {who} comes by at {gap:.1f} m in plain sight{heard};"
                f" {IN_SIGHT:.0f} m is least, or put a wall between",
                point,
                plane,
            )


def _far_back(level: Level, found: Reached) -> Iterator[Finding]:
    """How far one walks at least with nothing to fall back on."""
    free = found.planes[Plane.GROUND]
    from_start = steps(free, [_cell(level.start)])
    way = away(free, level.exits[0])
    length = int(way[_cell(level.start)]) / _SCALE if way[_cell(level.start)] < FAR else 0.0
    marks = [one for one in level.checkpoints if one.plane is Plane.GROUND]
    there = [int(from_start[_cell(one.area.centre)]) for one in marks]
    done = [0.0, *sorted(steps / _SCALE for steps in there if steps < FAR), length]
    gap, before = max((after - before, before) for before, after in pairwise(done))
    if gap > LONGEST:
        yield Finding(
            f"from {before:.0f} m of the way on, {gap:.0f} m have no Checkpoint; {LONGEST} m is most that one"
            " should have to do again",
            level.start,
        )


def _dead_ends(level: Level, found: Reached, rounds: dict[str, Patrol]) -> Iterator[Finding]:
    """Ends of narrow passages near a round, with nothing there to hide in, to climb or to take."""
    free = found.planes[Plane.GROUND]
    wide = room(level, Plane.GROUND, WIDE / 2)
    to_wide = steps(free, [(int(row), int(col)) for row, col in np.argwhere(wide & free)])
    deep = np.where(free & (to_wide < FAR), to_wide, 0)
    spots = [spot for patrol in rounds.values() if patrol.plane is Plane.GROUND for spot in _spots(patrol)]
    while int(deep.max()) > DEAD_END * _SCALE:
        row, col = divmod(int(np.argmax(deep)), deep.shape[1])
        point = (col + 0.5) / _SCALE, (row + 0.5) / _SCALE
        trapped = min((distance(spot, point) for spot in spots), default=EARSHOT) < EARSHOT
        if trapped and not _leads_on(free, row, col) and not _helps(level, point):
            yield Finding(
                f"the passage to {said(point)} leads nowhere, {deep[row, col] / _SCALE:.0f} m of it, and a"
                " round is near: put cover, a way up or something worth it at its end",
                point,
            )
        reach = DEAD_END * _SCALE
        deep[max(row - reach, 0) : row + reach + 1, max(col - reach, 0) : col + reach + 1] = 0


def _leads_on(free: NDArray[np.bool_], row: int, col: int) -> bool:
    """Whether a passage goes on from a cell on two sides: along a square round it, free runs are counted."""
    padded = np.pad(free, _ROUND)
    square = padded[row : row + 2 * _ROUND + 1, col : col + 2 * _ROUND + 1]
    rim = np.concatenate((square[0, :-1], square[:-1, -1], square[-1, :0:-1], square[:0:-1, 0]))
    return int((rim & ~np.roll(rim, 1)).sum()) > 1 or bool(rim.all())


def _helps(level: Level, point: Point) -> bool:
    """Whether there is something near a place that makes it worth going to."""
    x, y = int(point[0]), int(point[1])
    half = int(HELP)
    cover = level.planes[Plane.GROUND].cover
    if cover[max(y - half, 0) : y + half + 1, max(x - half, 0) : x + half + 1].max(initial=0.0) > 0.0:
        return True
    things = [climb.foot for climb in level.climbs] + [item.point for item in level.items]
    things += [letter.point for letter in level.letters] + [door.area.centre for door in level.doors]
    things += [goal.area.centre for goal in level.goals] + [mark.area.centre for mark in level.checkpoints]
    things += [area.centre for area in level.exits] + [level.start]
    return any(distance(point, thing) <= HELP + 1.0 for thing in things)


def _cell(point: Point) -> tuple[int, int]:
    return int(point[1] * _SCALE), int(point[0] * _SCALE)
