"""Emitters, and how a tick's births are shared out among them."""

from __future__ import annotations

from collections.abc import Sequence
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
)

_EVEN = 0.5  # part of the births shared evenly, so that a pulse does not starve the ambient


class Emitter(NamedTuple):
    """A point source. x, y: metres. power: energy units per second, >= 0."""

    x: float
    y: float
    power: float


class Births(NamedTuple):
    """The packets of one tick, each array (births,).

    x, y: where their emitter is, in padded cells. along_x, along_y: unit directions.
    part: 0..1, the part of a step that they fly in this tick. energy: energy units.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    along_x: NDArray[np.float32]
    along_y: NDArray[np.float32]
    part: NDArray[np.float64]
    energy: NDArray[np.float64]


def read_emitters(emitters: Sequence[Emitter], medium: Medium) -> NDArray[np.float64]:
    """The emitters that have power, as (n, 3): x, y in padded cells, power.

    Raises ValueError that names the first emitter which is not finite, has negative power, or
    stands inside a wall or off the map.
    """
    if len(emitters) == 0:
        return np.empty((0, 3))
    table = np.empty((len(emitters), 3))
    for index, one in enumerate(emitters):
        try:
            table[index] = one.x, one.y, one.power
        except (AttributeError, TypeError, ValueError) as error:
            raise ValueError(f"emitters[{index}]: {error}") from error
    scale = medium.cells_per_metre
    _refuse(emitters, ~np.logical_and.reduce(np.isfinite(table), axis=1), "is not finite")
    _refuse(emitters, table[:, 2] < 0.0, "has negative power")
    x, y = table[:, 0] * scale, table[:, 1] * scale
    rows, cols = medium.shape
    _refuse(emitters, (x < 0.0) | (y < 0.0) | (x >= cols) | (y >= rows), "is off the map")
    solid = medium.solid[y.astype(np.intp), x.astype(np.intp)]
    _refuse(emitters, solid, "is inside a wall")
    table[:, 0] = x + 1.0
    table[:, 1] = y + 1.0
    powers = table[table[:, 2] > 0.0]
    if len(powers) and not np.isfinite(np.cumsum(powers[:, 2])[-1]):
        raise ValueError("emitters: their powers add up to infinity")
    return powers


def _refuse(emitters: Sequence[Emitter], bad: NDArray[np.bool_], why: str) -> None:
    if bad.any():
        index = int(np.flatnonzero(bad)[0])
        raise ValueError(f"emitters[{index}] {why}: {emitters[index]!r}")


def release(sources: NDArray[np.float64], tick: int, births: int) -> Births:
    """Share out one tick's births among `sources` (n > 0, 3), as `read_emitters` gives them.

    Lay the emitters' shares end to end on a line `births` long and put a comb of unit teeth over
    it, shifted from tick to tick by the golden ratio. Which share a tooth falls into says whose
    packet it is; where in the share says its direction. So every emitter gets its share of
    packets and every direction its part of them, without bias, also where a share is a fraction
    of a packet; and successive ticks fill the gaps that the last ones left. The energy is the
    power of a tick over the *expected* number of packets.
    """
    power = sources[:, 2]
    ends = np.cumsum(power)
    part_of_power = power / ends[-1]
    expected = births * (_EVEN / len(power) + (1.0 - _EVEN) * part_of_power)
    ends = np.cumsum(expected)
    comb = np.arange(births) + (tick * GOLDEN & 0xFFFFFFFF) * UNIT
    owner = np.minimum(np.searchsorted(ends, comb, side="right"), len(power) - 1)
    start = ends - expected
    turn = (comb - start[owner]) / expected[owner]
    direction = np.clip((turn * DIRECTIONS).astype(np.intp), 0, DIRECTIONS - 1)
    return Births(
        sources[owner, 0],
        sources[owner, 1],
        COSINE[direction],
        SINE[direction],
        parts(tick, births),
        (power / (TICKS_PER_SECOND * expected))[owner],
    )


def parts(tick: int, births: int) -> NDArray[np.float64]:
    """The part of a step, 0 <= part < 1, that each packet born in `tick` flies in it, (births,)."""
    weyl = np.arange(births, dtype=np.int64) * PLASTIC + (tick * PLASTIC_SQUARED & 0xFFFFFFFF)
    return (weyl & 0xFFFFFFFF).astype(np.float64) * UNIT
