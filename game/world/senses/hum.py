"""The field as a hum: how it would sound about Iruka, for who plays by ear.

A pure reading of the echo that the eye has too, of both planes as they are drawn, and as clear as his
attention makes it. It knows of holes in the echo; whether somebody stands in one it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from game.echo import brightness_near, clarity
from game.world import tuning_sense as sense
from game.world.angles import DIRECTIONS
from game.world.command import TURN
from game.world.level import Level, Plane
from game.world.senses.gaps import Rings, rings
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

SECTORS = 64  # clockwise from east: the first begins there, the seventeenth at south
_NORTH = SECTORS * 3 // 4


@dataclass(frozen=True, slots=True)
class Sector:
    """What one direction sounds like.

    full: 0..1, the gain of its hum; it thins toward a hole, and is 0 at a black one. rough: 0..1, how much
    a rasp takes its place. pitch: 0..1 from south to north. far: metres to the thinnest place that way,
    EAR_REACH where nothing is thin.
    """

    full: float
    rough: float
    pitch: float
    far: float


@dataclass(frozen=True, slots=True)
class HumParameters:
    """left, right: 0..1, gains of the steady hum; the side of a hole is the thinner. sectors: clockwise from
    east."""

    left: float
    right: float
    sectors: tuple[Sector, ...]


def hum(world: World) -> HumParameters:
    """What the field sounds like from where Iruka stands. Changes nothing."""
    iruka, half = world.iruka, int(sense.EAR_REACH * FIELD_CELLS_PER_METRE)
    echo, free = _heard(world, half)
    lacks = _lacks(rings(echo, free), half) * _clear(world, half)
    order, away, parts = _compass(half)
    lacking = lacks.ravel()[order]
    most = np.maximum.reduceat(lacking, [part.start for part in parts]).tolist()
    sectors = tuple(
        Sector(1 - lack, lack, pitch, _far(lacking[part], away[part], lack))
        for lack, part, pitch in zip(most, parts, _PITCHES, strict=True)
    )
    brightness = brightness_near(world.fields[iruka.plane].echo, iruka.point)
    loud = brightness / (brightness + sense.HUM_HALF)
    left, right = (loud * (1 - _thinned(sectors, side)) for side in (-1, 1))
    return HumParameters(left, right, sectors)


def swept(tick: int) -> int:
    """The number of the sector that the sweep is at; a round begins in the north and goes clockwise."""
    return (_NORTH + tick // sense.SWEEP_STAYS) % SECTORS


def bearing(sector: float) -> tuple[float, float]:
    """The unit vector (x, y) through the middle of a sector; parts of a sector lie between two."""
    return DIRECTIONS[int((sector + 1 / 2) * TURN / SECTORS) % TURN]


_PITCHES = tuple((1 - bearing(number)[1]) / 2 for number in range(SECTORS))


def _far(lacking: Floats, away: Floats, most: float) -> float:
    """Metres to the middle of what is thin about the thinnest place of a sector, which lacks `most`."""
    if most < sense.HUM_THIN:
        return sense.EAR_REACH
    here = np.abs(away - away[int(lacking.argmax())]) < sense.HUM_WIDTH
    weight = lacking[here] * lacking[here]
    return float((weight * away[here]).sum() / weight.sum())


def _thinned(sectors: tuple[Sector, ...], side: int) -> float:
    """How much of the steady hum a side lacks, 0..1: its thinnest sector, less where it lies rather ahead
    or behind, and less when far."""
    most = 0.0
    for number, sector in enumerate(sectors):
        aside = (1 + side * bearing(number)[0]) / 2
        most = max(most, sector.rough * aside * (1 - sector.far / (2 * sense.EAR_REACH)))
    return most


def _heard(world: World, half: int) -> tuple[Floats, Bools]:
    """A square of 2*half+1 cells about him: the echo as it is drawn, from roofs and crowns where there are
    some; and from where an echo can come. Under a roof himself, he hears what is under it."""
    over = _covered(world.level)
    iruka = world.iruka
    middle = int(iruka.y * FIELD_CELLS_PER_METRE), int(iruka.x * FIELD_CELLS_PER_METRE)
    (rows, into_rows), (cols, into_cols) = (
        _part(at, half, size) for at, size in zip(middle, over.shape, strict=True)
    )
    below = Plane.GROUND if iruka.plane is Plane.GROUND and world.level.roofed(iruka.point) else None
    ground, high = (world.fields[plane].echo[rows, cols] for plane in Plane)
    low_free, high_free = (~world.solids[plane][rows, cols] for plane in Plane)
    roof = over[rows, cols] if below is None else np.zeros_like(low_free)
    echo, free = np.zeros((2 * half + 1, 2 * half + 1)), np.zeros((2 * half + 1, 2 * half + 1), dtype=bool)
    echo[into_rows, into_cols] = np.where(roof, high, ground)
    free[into_rows, into_cols] = np.where(roof, high_free, low_free)
    return echo, free


def _part(at: int, half: int, size: int) -> tuple[slice, slice]:
    """Of `size` cells those within `half` of one, and where they lie in a crop of 2*half+1."""
    first, last = max(at - half, 0), min(at + half + 1, size)
    return slice(first, last), slice(first - at + half, last - at + half)


def _lacks(around: Rings, half: int) -> Floats:
    """0..1 by cell: 1 where nothing comes back and all round it something does; 0 for what is even."""
    told = around.whole & (around.share > sense.HUM_RING)
    usual = float(around.ring[told].mean()) if told.any() else 0.0
    told &= around.ring > usual * sense.HUM_DIM
    contrast = np.where(told, around.core / np.where(told, around.ring, 1.0), 1.0)
    lacks: Floats = np.clip((sense.HUM_KNEE - contrast) / sense.HUM_KNEE, 0.0, 1.0)
    return lacks


def _clear(world: World, half: int) -> NDArray[np.float32]:
    """How clear each cell of the crop is to him, as to the eye."""
    iruka, scale = world.iruka, FIELD_CELLS_PER_METRE
    stands = (iruka.x * scale % 1 + half) / scale, (iruka.y * scale % 1 + half) / scale
    side = 2 * half + 1
    facing = DIRECTIONS[iruka.heading]
    return clarity((side, side), stands, iruka.focus, facing, cells_per_metre=scale, jostle=iruka.jostle)


@lru_cache(maxsize=2)
def _covered(level: Level) -> Bools:
    floor = level.planes[Plane.HIGH].floor
    return floor.repeat(FIELD_CELLS_PER_METRE, axis=0).repeat(FIELD_CELLS_PER_METRE, axis=1)


@lru_cache(maxsize=1)
def _compass(half: int) -> tuple[NDArray[np.intp], Floats, tuple[slice, ...]]:
    """The crop's cells (flat) within his reach, sorted by sector; metres to each of these; and the part of
    them that each sector has.

    A cell is in the sector whose middle it lies nearest to, by the greatest dot product.
    """
    offsets = np.arange(-half, half + 1) / FIELD_CELLS_PER_METRE
    east, south = np.tile(offsets, len(offsets)), offsets.repeat(len(offsets))
    ways = [bearing(number) for number in range(SECTORS)]
    sector = np.argmax(np.array([x * east + y * south for x, y in ways]), axis=0)
    order = np.argsort(sector, kind="stable")
    away = np.sqrt(east * east + south * south)
    order = order[away[order] <= sense.EAR_REACH]
    begins = [int(first) for first in np.searchsorted(sector[order], np.arange(SECTORS + 1))]
    return order, away[order], tuple(slice(first, last) for first, last in pairwise(begins))
