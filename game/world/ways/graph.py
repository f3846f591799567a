"""A level as places and steps between them: one place a tile on each plane, and the ways up.

A place's number is plane * height * width + row * width + col. Costs are whole numbers, ten a metre of
plain ground. All doors count as open: whoever comes to a shut one opens it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

import numpy as np
from numpy.typing import NDArray

from game.world import tuning_ways as tuning
from game.world.level import Level, Plane, Point, Rect
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tuning import BODY_RADIUS
from game.world.ways.room import Cells, barred, clear, swept

_AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, -1), (-1, 1))  # (row, col)
_STRAIGHTS = 4  # of them, before the diagonals
_RINGS = (1, 2)  # tiles round a point's own in which it may be joined to a place
_FRESH = -2  # a place whose part is not known yet
_MARGIN = 2  # tiles round the map, for what a step sweeps over


@dataclass(frozen=True, slots=True)
class Stop:
    """Where one goes next. by: how one comes there, "" walking, or the kind of a `ClimbSpec`."""

    point: Point
    plane: Plane
    by: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A way up, down or over: from beside `foot` to the place `to` beside `top`."""

    to: int
    cost: int
    foot: Stop
    top: Stop


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """See the module.

    closed: what stops a body on each plane, doors open, bool (4*height, 4*width). steps: of each place a
    byte of eight bits, which of the steps in `moves` are free; moves: by such a byte, (difference of the
    numbers, costs by the place stepped to). per_metre: cost of a metre there. plain: whether a plane's
    ground is all alike. part: places with different numbers do not hang together; -1 is no place.
    """

    width: int
    height: int
    closed: tuple[Cells, ...]
    steps: bytes
    moves: tuple[tuple[tuple[int, list[int]], ...], ...]
    per_metre: list[int]
    plain: tuple[bool, ...]
    links: dict[int, tuple[Link, ...]]
    part: list[int]

    def middle(self, place: int) -> Point:
        """The middle of a place's tile, metres."""
        tile = place % (self.width * self.height)
        return tile % self.width + 1 / 2, tile // self.width + 1 / 2

    def plane(self, place: int) -> Plane:
        """The plane that a place is on."""
        return Plane(place // (self.width * self.height))

    def number(self, plane: Plane, point: Point) -> int:
        """The number of the tile under a point of the map."""
        return (plane * self.height + int(point[1])) * self.width + int(point[0])


def cost_over(first: Point, second: Point) -> float:
    """What the way between two points costs at least: eight ways over plain ground."""
    dx, dy = abs(second[0] - first[0]), abs(second[1] - first[1])
    return tuning.STRAIGHT * max(dx, dy) + (tuning.DIAGONAL - tuning.STRAIGHT) * min(dx, dy)


@lru_cache(maxsize=8)
def graph(level: Level) -> Graph:
    """The graph of a level; made once."""
    closed = tuple(barred(plane) for plane in level.planes)
    places = np.array([_places(grid) for grid in closed])
    ways = np.array([_ways(grid) for grid in closed])
    costs = [_costs(level, plane) for plane in Plane]
    straight, diagonal = (
        np.concatenate([pair[kind].ravel() for pair in costs]).tolist() for kind in (0, 1)
    )
    links: dict[int, tuple[Link, ...]] = {}
    made = Graph(
        level.width, level.height, closed, ways.tobytes(), _moves(level.width, straight, diagonal),
        straight, tuple(bool((pair[0] == tuning.STRAIGHT).all()) for pair in costs), links, [],
    )  # fmt: skip
    made.part.extend(np.where(places.ravel(), 0, -1).tolist())  # for `joined`; the true ones follow
    _add_links(made, level)
    made.part[:] = _parts(made)
    return made


def joined(made: Graph, point: Point, plane: Plane, radius: float = BODY_RADIUS) -> dict[int, int]:
    """The places to which a disc can go straight from the point, and what that costs.

    Its own tile alone, if it can; else those around it. Empty where there is none, or off the map.
    """
    if not (0 <= point[0] < made.width and 0 <= point[1] < made.height):
        return {}
    own = made.number(plane, point)
    if _joins(made, own, point, plane, radius):
        return {own: ceil(cost_over(point, made.middle(own)))}
    col, row = int(point[0]), int(point[1])
    for ring in _RINGS:
        found = {}
        for r in range(max(row - ring, 0), min(row + ring + 1, made.height)):
            for c in range(max(col - ring, 0), min(col + ring + 1, made.width)):
                place = (plane * made.height + r) * made.width + c
                if max(abs(r - row), abs(c - col)) == ring and _joins(made, place, point, plane, radius):
                    found[place] = ceil(cost_over(point, made.middle(place)))
        if found:
            return found
    return {}


def _joins(made: Graph, place: int, point: Point, plane: Plane, radius: float) -> bool:
    return made.part[place] >= 0 and clear(made.closed[plane], point, made.middle(place), radius)


def _places(closed: Cells) -> NDArray[np.bool_]:
    """Tiles (height, width) in whose middle a body can stand."""
    return np.asarray(~_met(closed, 0, 0))


def _ways(closed: Cells) -> NDArray[np.uint8]:
    """Of each tile, as bits in the order of `_AROUND`, the neighbours to which a body can go straight."""
    ways = np.zeros(tuple(side // FIELD_CELLS_PER_METRE for side in closed.shape), dtype=np.uint8)
    for bit, (down, right) in enumerate(_AROUND):
        ways |= np.where(_met(closed, down, right), 0, 1 << bit).astype(np.uint8)
    return ways


def _met(closed: Cells, down: int, right: int) -> NDArray[np.bool_]:
    """Tiles from whose middle a body meets something closed on its way by (down, right) tiles."""
    scale, margin = FIELD_CELLS_PER_METRE, _MARGIN
    padded = np.pad(closed, margin * scale, constant_values=True)
    height, width = closed.shape[0] // scale, closed.shape[1] // scale
    met = np.zeros((height, width), dtype=bool)
    middle = margin + 1 / 2, margin + 1 / 2
    for row, first, last in swept(middle, (middle[0] + right, middle[1] + down), BODY_RADIUS):
        for col in range(first, last + 1):
            met |= padded[row : row + height * scale : scale, col : col + width * scale : scale]
    return met


def _costs(level: Level, plane: Plane) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What a step to each tile costs: (height, width) each, straight and diagonal."""
    surface = level.planes[plane].surface
    toil = np.full(surface.shape, tuning.TENTHS, dtype=np.int64)
    for name, tenths in tuning.TOIL.items():
        toil[surface == name] = tenths
    doorway = np.zeros(surface.shape, dtype=np.int64)
    for door in level.doors:
        if door.plane is plane:
            doorway[_tiles(door.area)] = tuning.DOOR_COST
    step = toil * tuning.STRAIGHT, toil * tuning.DIAGONAL
    return step[0] // tuning.TENTHS + doorway, step[1] // tuning.TENTHS + doorway


def _tiles(area: Rect) -> tuple[slice, slice]:
    """The tiles that a rectangle lies on, if only in part."""
    rows = slice(int(area.y), max(ceil(area.y + area.height), int(area.y) + 1))
    return rows, slice(int(area.x), max(ceil(area.x + area.width), int(area.x) + 1))


def _moves(
    width: int, straight: list[int], diagonal: list[int]
) -> tuple[tuple[tuple[int, list[int]], ...], ...]:
    """See `Graph.moves`."""
    each = [
        (down * width + right, straight if bit < _STRAIGHTS else diagonal)
        for bit, (down, right) in enumerate(_AROUND)
    ]
    return tuple(
        tuple(move for bit, move in enumerate(each) if ways >> bit & 1) for ways in range(1 << len(each))
    )


def _add_links(made: Graph, level: Level) -> None:
    for climb in level.climbs:
        ends = (climb.foot, climb.foot_plane), (climb.top, climb.top_plane)
        for here, there in (ends, ends[::-1]) if climb.kind == "climb" else (ends,):
            cost = max(tuning.CLIMB_COST, ceil(cost_over(here[0], there[0])))
            for place, before in joined(made, *here).items():
                links = tuple(
                    Link(to, before + cost + after, Stop(*here), Stop(*there, climb.kind))
                    for to, after in joined(made, *there).items()
                )
                made.links[place] = made.links.get(place, ()) + links


def _parts(made: Graph) -> list[int]:
    """See `Graph.part`; a way in one direction alone is enough to hang together."""
    part = [-1 if known < 0 else _FRESH for known in made.part]
    both: dict[int, list[int]] = {}
    for place, links in made.links.items():
        for link in links:
            both.setdefault(place, []).append(link.to)
            both.setdefault(link.to, []).append(place)
    for seed, known in enumerate(part):
        if known != _FRESH:
            continue
        part[seed] = seed
        queue = [seed]
        while queue:
            place = queue.pop()
            around = [place + offset for offset, _ in made.moves[made.steps[place]]]
            for other in around + both.get(place, []):
                if part[other] == _FRESH:
                    part[other] = seed
                    queue.append(other)
    return part
