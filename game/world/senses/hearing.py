"""Hearing: noise floods the map by walking distance, and goes through doors and walls at a price."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.world import doors, tuning
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.level import Level, Plane, Point
from game.world.movement import distance
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.things import Noise, Sounding

Floats = NDArray[np.float64]

_DIAGONAL = 1.4142135623730951  # metres
_SHIFTS = tuple(
    (down, right, _DIAGONAL if down and right else 1.0)
    for down in (-1, 0, 1)
    for right in (-1, 0, 1)
    if down or right
)


def make(
    world: World, sounding: Sounding, point: Point, plane: Plane, loudness: float, by: Who | None = None
) -> None:
    """Let something be heard. loudness: 1 is a walker's step on plain earth, as surfaces tell it."""
    reach = min(loudness * minds.NOISE_REACH, minds.NOISE_LOUDEST)
    hushed = any(z.kind == "hush" and z.plane is plane and z.area.holds(point) for z in world.level.zones)
    if hushed:
        reach *= minds.HUSH
    world.noises.append(Noise(sounding, point, plane, reach, by))
    if by is None and (reach >= world.iruka.noise or world.tick > world.iruka.noisy_at + tuning.NOISE_SHOWN):
        world.iruka.noise, world.iruka.noisy_at = reach, world.tick


def share(world: World, noise: Noise, point: Point, plane: Plane) -> float:
    """How well a noise is heard at a place: 1 at its source, 0 beyond its reach."""
    reach = noise.reach * world.dials.hearing
    gap = distance(noise.point, point)
    if gap >= reach:
        return 0.0
    if plane is not noise.plane:
        return max(1.0 - (gap + minds.PLANE_MUFFLES) / reach, 0.0)
    return max(1.0 - max(way(world, noise.point, point, plane, reach), gap) / reach, 0.0)


def way(world: World, source: Point, point: Point, plane: Plane, reach: float) -> float:
    """Metres that a sound goes from one place to another, doors and walls counted; reach or more: too far."""
    half = int(reach) + 1
    col, row = int(source[0]), int(source[1])
    flood = _flood(world.level, plane, doors.opened(world), col, row, half)
    down, right = int(point[1]) - row + half, int(point[0]) - col + half
    inside = 0 <= down < flood.shape[0] and 0 <= right < flood.shape[1]
    return float(flood[down, right]) if inside else reach


def listen(world: World, being: Being, suspects: tuple[Sounding, ...]) -> list[Noise]:
    """One tick of ears: evidence from what Iruka made or did, and the noises of others that were heard.

    suspects: what counts as somebody being there at all.
    """
    others = []
    for noise in world.heard:
        well = share(world, noise, being.point, being.plane) - (1.0 - being.ears)
        if well <= 0.0:
            continue
        if noise.by is not None:
            others.append(noise)
        elif noise.sounding in suspects:
            _note(world, being, noise, well)
    return others


def _note(world: World, being: Being, noise: Noise, well: float) -> None:
    step = noise.sounding is Sounding.STEP
    if step and being.heard_at >= 0 and world.tick < being.heard_at + minds.HEARD_AGAIN:
        return
    being.heard_at = world.tick
    kind, points = (Kind.HEARD, minds.HEARD) if step else (Kind.HEARD_LOUD, minds.HEARD_LOUD)
    if not being.sees_him:
        being.clue = Clue(noise.point, noise.plane, world.tick)
    weigh(being.mind, Evidence(kind, Sense.HEARING, noise.point, world.tick, points * well, noise.plane))


@lru_cache(maxsize=512)
def _flood(level: Level, plane: Plane, opened: tuple[bool, ...], col: int, row: int, half: int) -> Floats:
    """Metres from the middle tile to each of a square of 2*half+1 tiles; inf where nothing comes.

    Relaxed until nothing changes. To go from tile to tile costs half of what each of the two counts.
    """
    costs = np.pad(_costs(level, plane, opened), half + 1, constant_values=np.inf)
    side = 2 * half + 1
    cost = costs[row : row + side + 2, col : col + side + 2] / 2
    away = np.full(cost.shape, np.inf)
    away[half + 1, half + 1] = 0.0
    inner = away[1:-1, 1:-1]
    while True:
        before = inner.copy()
        for down, right, length in _SHIFTS:
            rows, cols = slice(1 + down, 1 + down + side), slice(1 + right, 1 + right + side)
            came = away[rows, cols] + (cost[rows, cols] + cost[1:-1, 1:-1]) * length
            np.minimum(inner, came, out=inner)
        if np.array_equal(before, inner):
            return before


@lru_cache(maxsize=64)
def _costs(level: Level, plane: Plane, opened: tuple[bool, ...]) -> Floats:
    """Metres that a sound goes for each metre of a tile, float64 (height, width)."""
    scale = FIELD_CELLS_PER_METRE
    solid = level.planes[plane].solid.reshape(level.height, scale, level.width, scale)
    mostly = solid.sum(axis=(1, 3)) * 2 >= scale * scale
    costs = np.where(mostly, minds.WALL_MUFFLES, 1.0)
    for spec, is_open in zip(level.doors, opened, strict=True):
        if spec.plane is plane and not is_open:
            rows, cols = doors.cells(spec.area)
            down, across = (slice(part.start // scale, -(-part.stop // scale)) for part in (rows, cols))
            costs[down, across] = np.maximum(costs[down, across], minds.DOOR_MUFFLES)
    return costs
