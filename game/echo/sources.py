"""Emitters, and how a tick's births are shared out among them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import Medium
from game.echo.tables import (
    COSINE,
    DIRECTIONS,
    GOLDEN,
    PLASTIC,
    PLASTIC_SQUARED,
    SINE,
    TICKS_PER_SECOND,
    UNIT,
    WEYL_X,
    WEYL_Y,
)

_EVEN = 0.5  # part of the births shared evenly, so that a pulse does not starve the ambient

Sources = NDArray[np.float64]  # (n, 4): x, y in padded cells, power, side of the square (0: a point)


class Emitter(NamedTuple):
    """A point source. x, y: metres. power: energy units per second, >= 0."""

    x: float
    y: float
    power: float


class Births(NamedTuple):
    """The packets of one tick, each array (births,).

    x, y: where they come into being, in padded cells. along_x, along_y: unit directions.
    part: 0..1, the part of a step that they fly in this tick. energy: energy units, > 0.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    along_x: NDArray[np.float32]
    along_y: NDArray[np.float32]
    part: NDArray[np.float64]
    energy: NDArray[np.float64]

    def those(self, chosen: NDArray[np.intp] | NDArray[np.bool_]) -> Births:
        """Only the chosen ones."""
        x, y, along_x, along_y, part, energy = self
        return Births(
            x[chosen], y[chosen], along_x[chosen], along_y[chosen], part[chosen], energy[chosen]
        )


def read_emitters(emitters: Sequence[Emitter] | NDArray[np.float64], medium: Medium) -> Sources:
    """The emitters that have power, and the squares of the medium that emit by themselves.

    emitters: any sequence of Emitter, or an array (n, 3) of x, y, power. Raises ValueError that
    names the first one which is not finite, has negative power, or stands inside a wall or off
    the map.
    """
    table = _table(emitters)
    scale = medium.cells_per_metre
    x, y, power = table[:, 0] * scale, table[:, 1] * scale, table[:, 2]
    rows, cols = medium.shape
    on_map = (x >= 0.0) & (y >= 0.0) & (x < cols) & (y < rows)
    col, row = (np.where(on_map, axis, 0.0).astype(np.intp) for axis in (x, y))
    solid = medium.solid[row, col]
    if not (on_map & ~solid & (power >= 0.0) & (power < np.inf)).all():
        _refuse(emitters, ~np.isfinite(x + y + power), "is not finite")
        _refuse(emitters, power < 0.0, "has negative power")
        _refuse(emitters, ~on_map, "is off the map")
        _refuse(emitters, solid, "is inside a wall")
    sources = np.empty((len(table), 4))
    sources[:, 0] = x + 1.0
    sources[:, 1] = y + 1.0
    sources[:, 2] = power
    sources[:, 3] = 0.0
    sources = np.concatenate((sources[power > 0.0], medium.areas))
    if len(sources) and not np.isfinite(np.cumsum(sources[:, 2])[-1]):
        raise ValueError("emitters: their powers add up to infinity")
    return sources


def _table(emitters: Sequence[Emitter] | NDArray[np.float64]) -> NDArray[np.float64]:
    """x, y, power of each emitter, (n, 3)."""
    if isinstance(emitters, np.ndarray):
        if emitters.ndim != 2 or emitters.shape[1] != 3 or emitters.dtype != np.float64:
            raise ValueError(f"emitters must be float64 (n, 3), not {emitters.dtype} {emitters.shape}")
        return emitters
    try:
        return np.array([(one.x, one.y, one.power) for one in emitters], np.float64).reshape(-1, 3)
    except (AttributeError, TypeError, ValueError):
        for index, one in enumerate(emitters):
            try:
                float(one.x), float(one.y), float(one.power)
            except (AttributeError, TypeError, ValueError) as error:
                raise ValueError(f"emitters[{index}]: {error}") from error
        raise


def _refuse(emitters: Sequence[Emitter] | NDArray[np.float64], bad: NDArray[np.bool_], why: str) -> None:
    if bad.any():
        index = int(np.flatnonzero(bad)[0])
        raise ValueError(f"emitters[{index}] {why}: {emitters[index]!r}")


def release(
    sources: Sources, weight: NDArray[np.float64] | None, medium: Medium, tick: int, births: int
) -> Births:
    """Share out one tick's births among `sources` (n > 0), as `read_emitters` gives them.

    Lay the sources' shares end to end on a line `births` long and put a comb of unit teeth over
    it, shifted from tick to tick by the golden ratio. Which share a tooth falls into says whose
    packet it is; where in the share says its direction. So every source gets its share of
    packets and every direction its part of them, without bias, also where a share is a fraction
    of a packet; and successive ticks fill the gaps that the last ones left. The energy is the
    power of a tick over the *expected* number of packets, so that weights (n,) > 0, which give
    some sources a larger share, change the noise and not the mean.
    """
    power = sources[:, 2]
    share = power * ((1.0 - _EVEN) / np.cumsum(power)[-1]) + _EVEN / len(power)
    if weight is not None:
        share *= weight
        share /= np.cumsum(share)[-1]
    expected = share * births
    ends = np.cumsum(expected)
    teeth, number = _comb(births)
    comb = teeth + (tick * GOLDEN & 0xFFFFFFFF) * UNIT
    owner = np.minimum(np.searchsorted(ends, comb, side="right"), len(power) - 1)
    mine = expected[owner]
    turn = (comb - (ends[owner] - mine)) / mine
    direction = (turn * DIRECTIONS).astype(np.intp) & (DIRECTIONS - 1)  # a turn of 1 is one of 0
    each = power / (expected * TICKS_PER_SECOND)
    born = Births(
        sources[owner, 0],
        sources[owner, 1],
        COSINE[direction],
        SINE[direction],
        _weyl(number, PLASTIC, tick, PLASTIC_SQUARED),
        each[owner],
    )
    return born if len(medium.areas) == 0 else _spread(born, sources[owner], medium, tick)


def _spread(born: Births, sources: Sources, medium: Medium, tick: int) -> Births:
    """Births of squares moved to places all over them; each has the energy of its own cell there.

    sources: (births, 4), of each. A place that gives nothing off brings forth nothing.
    """
    number = _comb(len(sources))[1]
    side = sources[:, 3]
    x = born.x + _weyl(number, WEYL_X, tick, WEYL_Y) * side
    y = born.y + _weyl(number, WEYL_Y, tick, PLASTIC) * side
    cell = np.minimum(y.astype(np.intp), medium.shape[0] + 1) * medium.stride
    cell += np.minimum(x.astype(np.intp), medium.stride - 1)
    rate = medium.giving[cell] * (side * side) / sources[:, 2]
    energy = np.where(side > 0.0, born.energy * rate, born.energy)
    return born._replace(x=x, y=y, energy=energy).those(energy > 0.0)


@lru_cache(maxsize=8)
def _comb(births: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The teeth of the comb, 0, 1, 2 ..., as float64 and int64."""
    number = np.arange(births, dtype=np.int64)
    return number.astype(np.float64), number


def _weyl(number: NDArray[np.int64], by: int, tick: int, turn: int) -> NDArray[np.float64]:
    """Evenly spread numbers, 0 <= u < 1: one for each `number`, moved on from tick to tick."""
    return ((number * by + (tick * turn & 0xFFFFFFFF)) & 0xFFFFFFFF).astype(np.float64) * UNIT
