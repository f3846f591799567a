"""A search: where somebody might be by now, as doubt on the tiles of a plane.

It begins where he was last known, spreads over walkable ground as fast as he could have gone, and is
cleared by what the searcher looks at. Where no doubt is left, he doubts what he has not seen for longest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world import tuning, tuning_minds
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Clue
from game.world.command import TURN
from game.world.level import Level, Plane, Point
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.room import room

Floats = NDArray[np.float64]

_RAYS = 17
_SAMPLES = 2  # looks a metre along a ray
_FROM, _TO, _ALL = slice(None, -1), slice(1, None), slice(None)
_NEIGHBOURS = (((_TO, _ALL), (_FROM, _ALL)), ((_FROM, _ALL), (_TO, _ALL)),
               ((_ALL, _TO), (_ALL, _FROM)), ((_ALL, _FROM), (_ALL, _TO)))  # fmt: skip


@dataclass(slots=True)
class Search:
    """left, upper: the tile of the map at the square's corner. doubt: float64 (side, side), 0 where it is
    cleared or nobody can walk. walkable: bool, same shape. reached: bool, same shape; where he could have got
    to by now. looked: tick, same shape, at which the searcher last looked there. begun: tick. goal: where he
    looks next. last_known: whether that is where he was last known. looks_until: tick; until then the
    searcher looks round where he stands."""

    plane: Plane
    left: int
    upper: int
    doubt: Floats
    walkable: NDArray[np.bool_]
    reached: NDArray[np.bool_]
    looked: NDArray[np.int64]
    begun: int
    goal: Point | None = None
    last_known: bool = False
    looks_until: int = -1


def begin(level: Level, clue: Clue, tick: int) -> Search:
    """A search round a clue."""
    side = tuning_minds.SEARCH_CELLS
    left, upper = int(clue.point[0]) - side // 2, int(clue.point[1]) - side // 2
    scale = FIELD_CELLS_PER_METRE
    free: NDArray[np.bool_] = room(level, clue.plane, tuning.BODY_RADIUS)
    blocks = free.reshape(level.height, scale, level.width, scale)
    tiles: NDArray[np.bool_] = np.asarray(blocks.any(axis=(1, 3)))
    rows, cols = np.arange(upper, upper + side), np.arange(left, left + side)
    on_map = ((rows >= 0) & (rows < level.height))[:, None] & ((cols >= 0) & (cols < level.width))[None, :]
    inside = tiles[rows.clip(0, level.height - 1)][:, cols.clip(0, level.width - 1)]
    search = Search(
        clue.plane, left, upper, np.zeros((side, side)), inside & on_map,
        np.zeros((side, side), dtype=bool), np.full((side, side), -tuning_minds.LOOKS_AGAIN), tick,
    )  # fmt: skip
    mark(search, clue.point, tick)
    return search


def mark(search: Search, point: Point, tick: int) -> None:
    """He may well be there: the tile and those round it. That is where to look first."""
    search.begun, search.goal, search.last_known = tick, point, True
    row, col = int(point[1]) - search.upper, int(point[0]) - search.left
    side = search.doubt.shape[0]
    rows, cols = slice(max(row - 1, 0), row + 2), slice(max(col - 1, 0), col + 2)
    if 0 <= row < side and 0 <= col < side:
        search.doubt[rows, cols] = np.where(search.walkable[rows, cols], 1.0, 0.0)
        search.reached[:] = False
        search.reached[rows, cols] = search.walkable[rows, cols]
        for _ in range(tuning_minds.SPREADS_FIRST):
            spread(search)


def spread(search: Search) -> None:
    """Half a second more that he has had to get away."""
    kept = 1.0 - tuning_minds.SPREAD_SHARE
    grown, reached = search.doubt.copy(), search.reached.copy()
    for to, since in _NEIGHBOURS:
        grown[to] = np.maximum(grown[to], search.doubt[since] * kept)
        reached[to] |= search.reached[since]
    search.doubt = np.where(search.walkable, grown, 0.0)
    search.reached = reached & search.walkable


def doubt_again(search: Search, tick: int) -> None:
    """He is nowhere that it seemed: so he may be wherever he could be and nobody has looked for a while."""
    unseen = search.reached & (tick - search.looked >= tuning_minds.LOOKS_AGAIN)
    search.doubt = np.where(unseen, np.maximum(search.doubt, tuning_minds.DOUBT_AGAIN), search.doubt)


def clear(search: Search, being: Being, solid: NDArray[np.bool_], tick: int) -> None:
    """He sees that nobody is on the tiles before him. solid: bool (4*height, 4*width) of his plane."""
    if being.plane is not search.plane:
        return
    count = int(tuning_minds.CLEARS_WITHIN * _SAMPLES)
    along = (np.arange(count) + 1.0) / _SAMPLES
    turns = [(being.heading + (ray - _RAYS // 2) * TURN // (4 * (_RAYS - 1))) % TURN for ray in range(_RAYS)]
    ways = np.array([DIRECTIONS[turn] for turn in turns])
    x, y = being.x + ways[:, :1] * along, being.y + ways[:, 1:] * along
    rows = (y * FIELD_CELLS_PER_METRE).astype(np.intp).clip(0, solid.shape[0] - 1)
    cols = (x * FIELD_CELLS_PER_METRE).astype(np.intp).clip(0, solid.shape[1] - 1)
    seen = ~np.logical_or.accumulate(solid[rows, cols], axis=1)
    down, right = y.astype(np.intp) - search.upper, x.astype(np.intp) - search.left
    side = search.doubt.shape[0]
    seen &= (down >= 0) & (down < side) & (right >= 0) & (right < side)
    search.doubt[down[seen], right[seen]] = 0.0
    search.looked[down[seen], right[seen]] = tick
    row, col = int(being.y) - search.upper, int(being.x) - search.left
    if 0 <= row < side and 0 <= col < side:
        search.doubt[row, col] = 0.0


def holds(search: Search, point: Point) -> bool:
    """Whether a place is on the square."""
    side = search.doubt.shape[0]
    return bool(0 <= int(point[1]) - search.upper < side and 0 <= int(point[0]) - search.left < side)


def drop(search: Search, point: Point, for_good: bool) -> None:
    """He is not there. for_good: nobody can come there."""
    if holds(search, point):
        row, col = int(point[1]) - search.upper, int(point[0]) - search.left
        search.doubt[row, col] = 0.0
        if for_good:
            search.walkable[row, col] = False


def doubted(search: Search, point: Point) -> bool:
    """Whether he may still be there."""
    if not holds(search, point):
        return False
    doubt = search.doubt[int(point[1]) - search.upper, int(point[0]) - search.left]
    return bool(doubt >= tuning_minds.DOUBT_LEAST)


def next_goal(search: Search, being: Being) -> Point | None:
    """The tile most worth a look: much doubt, not far away; None where no doubt is left."""
    rows, cols = np.nonzero(search.doubt >= tuning_minds.DOUBT_LEAST)
    if not rows.size:
        return None
    x, y = cols + (search.left + 0.5), rows + (search.upper + 0.5)
    away = np.abs(x - being.x) + np.abs(y - being.y)
    worth = search.doubt[rows, cols] / (away + tuning_minds.SEARCH_NEAR)
    best = int(np.argmax(worth))
    return float(x[best]), float(y[best])
