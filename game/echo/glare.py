"""Glare: what a flash close by does to Iruka's sense. At most three flashes a second.

The rules keep it from tick to tick, so only + - * / and comparisons, and a sum in a fixed order.
What he sees through a glare is in `attention.perceive`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.echo.tables import TICKS_PER_SECOND, decay

NEAR = 3.0  # metres round him that dazzle
LEAP = 6.0  # times the brightness he is used to: a flash
CALM = 3.0  # times that again: below it, the next leap is a new flash
DARK = 0.02  # energy per second and cell, the least that he is ever used to
USED_HALF_LIFE = 1.0  # seconds in which he gets half used to a dimmer place
USED_MOST = 2.0  # nothing counts for more than so many times what he is used to: a bolt is soon over
PEAK = 0.95  # level of a fresh glare
AFTERIMAGE_HALF_LIFE = 0.6  # seconds
GONE = 0.01  # a level below that is none
FLASH_TICKS = TICKS_PER_SECOND // 3  # ticks from one flash to the next, at least
SOFTENED_TAKES = 0.85  # share of the level that softening takes at its full strength

_KEEPS = decay(AFTERIMAGE_HALF_LIFE)  # share of the level that is left after a tick
_FOLLOWS = 1.0 - decay(USED_HALF_LIFE)  # share of the gap that is closed in a tick


@dataclass(frozen=True, slots=True)
class Glare:
    """How dazzled he is after a tick.

    level: 0 (not at all) to 1. since: ticks since the last flash; at the beginning enough for one.
    reference: the brightness that he is used to, energy per second and cell; None before the first
    tick, which cannot dazzle. armed: whether it has been calm since the last leap.
    """

    level: float = 0.0
    since: int = FLASH_TICKS
    reference: float | None = None
    armed: bool = True


def dazzle(glare: Glare, brightness: float, softened: float = 0.0, braced: bool = False) -> Glare:
    """The glare one tick later. brightness: what `brightness_near` gives in this tick.

    A leap to LEAP times what he is used to is a flash: the level rises to PEAK. Then it falls by
    half in each AFTERIMAGE_HALF_LIFE, until it is GONE, however long the light may last: he gets used
    to it. A leap within FLASH_TICKS of the last flash is let pass, so that there are never more than
    three rises in a second, and between them the level only falls.

    softened: 0..1, lowers the peak (see `soften`). braced: he knows that it is coming (his own
    pulse): no flash, nor later if it stays bright. Raises ValueError for a brightness that is negative
    or not finite.
    """
    if not (math.isfinite(brightness) and brightness >= 0.0):
        raise ValueError(f"brightness must be finite and at least 0, not {brightness!r}")
    before = brightness if glare.reference is None else glare.reference
    used = before if before > DARK else DARK
    leaps = brightness >= LEAP * used
    level = glare.level * _KEEPS
    level, since = (level if level >= GONE else 0.0), glare.since + 1
    if leaps and glare.armed and not braced and since >= FLASH_TICKS:
        peak = soften(PEAK, softened)
        level, since = (peak if peak > level else level), 0
    counts = brightness if brightness < USED_MOST * used else USED_MOST * used
    return Glare(
        level=level,
        since=since,
        reference=before + (counts - before) * _FOLLOWS,
        armed=not leaps and (glare.armed or brightness < CALM * used),
    )


def soften(level: float, softened: float) -> float:
    """A level as it is for somebody who wants softer flashes. softened: 0..1, clamped; 0 changes nothing.

    A level falls in proportion, so that softening a fading one is the same as having softened its peak.
    """
    return level * (1.0 - SOFTENED_TAKES * min(max(softened, 0.0), 1.0))


def brightness_near(
    echo: NDArray[np.float64],
    point: tuple[float, float],
    reach: float = NEAR,
    cells_per_metre: int = 4,
) -> float:
    """Mean of the cells whose middles lie within `reach` metres of `point`; 0 where there are none.

    echo: float (rows, cols). point: (x, y) in metres, on the map or off it. Summed cell by cell, in
    the same order on every machine. Raises ValueError for a point or reach that is not finite, or a
    reach below 0.
    """
    if not (math.isfinite(point[0]) and math.isfinite(point[1])):
        raise ValueError(f"point must be finite, not {point!r}")
    if not (math.isfinite(reach) and reach >= 0.0):
        raise ValueError(f"reach must be finite and at least 0, not {reach!r}")
    rows, down = _span(point[1], reach, echo.shape[0], cells_per_metre)
    cols, across = _span(point[0], reach, echo.shape[1], cells_per_metre)
    near = echo[rows, cols][down[:, None] * down[:, None] + across * across <= reach * reach]
    return float(near.cumsum()[-1]) / near.size if near.size else 0.0


def _span(middle: float, reach: float, count: int, cells_per_metre: int) -> tuple[slice, NDArray[np.float64]]:
    """The cells of one axis that may lie within reach, and how far their middles are, in metres."""
    first, last = (min(max((middle + side) * cells_per_metre, 0.0), count) for side in (-reach, reach))
    cells = slice(int(first), min(int(last) + 1, count))
    return cells, (np.arange(cells.start, cells.stop) + 0.5) / cells_per_metre - middle
