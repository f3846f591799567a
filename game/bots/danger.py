"""What a careful player keeps clear of: where guards whom he sees look, and their nearness."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.world import tuning_minds as minds
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Poise
from game.world.command import TURN
from game.world.evidence import GUARDING
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

SEEN = 40.0  # metres of detour that a tile in somebody's eyes is worth
CLOSE = ((1.8, 60.0), (3.5, 12.0), (6.0, 2.0))  # metres from a guard, and what a tile there is worth
_RAYS = 41
_HALF = 150  # 1/1024 turn to each side: a little more than they see
_SAMPLES = 3  # a metre
_LATER = (0.0, 1.5)  # metres ahead of a walking guard, from where he will look next
_BETWEEN = 24  # samples of a line from a guard to a tile; of those that matter, four a metre
_NEAREST = 3.0  # metres that are seen even in the dark


def guards(world: World) -> list[Being]:
    """Those who may be seen and are after him, or would be."""
    return [p for p in world.people if p.mind.scale is GUARDING and p.poise is not Poise.OUT]


def overlooked(world: World, point: Point, plane: Plane = Plane.GROUND) -> bool:
    """Whether a colleague could see somebody there, and wonder what he reads or listens to."""
    return any(
        spec.mind == "colleague" and sees(world, person.point, person.plane, point, plane)
        for person, spec in zip(world.people, world.level.people, strict=True)
    )


def danger(world: World) -> Floats:
    """What each tile is worth to keep clear of, in metres of detour: float64 (2, height, width), by plane.

    Those on the ground who are under no roof see who stands on one. Who is near behind a wall is not near.
    """
    level = world.level
    worth = np.zeros((len(Plane), level.height, level.width))
    rows, cols = np.indices((level.height, level.width)) + 0.5
    for guard in guards(world):
        if guard.plane is not Plane.GROUND:
            continue
        away = np.sqrt((cols - guard.x) ** 2 + (rows - guard.y) ** 2)
        away[walled(world, guard.point)] = np.inf
        for reach, value in CLOSE:
            worth[Plane.GROUND][away < reach] += value
        east, south = DIRECTIONS[guard.heading]
        for ahead in _LATER if guard.moving else _LATER[:1]:
            point = guard.x + east * ahead, guard.y + south * ahead
            look(world, worth, point, guard.heading, Plane.GROUND)
            if not level.roofed(guard.point):
                look(world, worth, point, guard.heading, Plane.HIGH)
    return worth


def walled(world: World, point: Point) -> Bools:
    """Which tiles of the ground have something solid between their middle and a point: (height, width)."""
    solid = world.solids[Plane.GROUND]
    rows, cols = np.indices((world.level.height, world.level.width)) + 0.5
    along = (np.arange(_BETWEEN) + 0.5) / _BETWEEN
    x = point[0] + (cols[..., None] - point[0]) * along
    y = point[1] + (rows[..., None] - point[1]) * along
    scale = FIELD_CELLS_PER_METRE
    return np.asarray(solid[(y * scale).astype(np.intp), (x * scale).astype(np.intp)].any(axis=2))


def look(world: World, worth: Floats, point: Point, heading: int, plane: Plane) -> None:
    """Add what one sees of a plane from a point, along rays up to the first thing in the way."""
    solid = world.solids[plane]
    dark, full = minds.SIGHT_REACH_DARK, minds.SIGHT_REACH
    reach = max(dark + (full - dark) * max(world.iruka.lit, world.level.daylight), _NEAREST)
    along = (np.arange(int(reach * _SAMPLES)) + 1.0) / _SAMPLES
    turns = [(heading - _HALF + 2 * _HALF * ray // (_RAYS - 1)) % TURN for ray in range(_RAYS)]
    ways = np.array([DIRECTIONS[turn] for turn in turns])
    x, y = point[0] + ways[:, :1] * along, point[1] + ways[:, 1:] * along
    scale = FIELD_CELLS_PER_METRE
    row = (y * scale).astype(np.intp).clip(0, solid.shape[0] - 1)
    col = (x * scale).astype(np.intp).clip(0, solid.shape[1] - 1)
    open_way = ~np.logical_or.accumulate(solid[row, col], axis=1)
    share = (1.0 - along / reach) ** 2 + 0.1  # far off he is hardly seen
    value = np.where(open_way, SEEN * share, 0.0)
    seen = np.zeros_like(worth[plane])
    np.maximum.at(seen, (row // scale, col // scale), value)
    worth[plane] += seen * (1.0 - world.level.planes[plane].cover)


def near(world: World, reach: float) -> bool:
    """Whether a guard is within so many metres."""
    return any(distance(guard.point, world.iruka.point) < reach for guard in guards(world))
