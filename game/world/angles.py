"""Directions without trigonometry at run time: a table of 1024, and headings found by comparing.

The table's entries are rounded to multiples of 2**-20, so that a sine that differs in its last bit
between machines makes no difference here.
"""

from __future__ import annotations

import math

from game.world.command import TURN

_STEP = 2.0**20


def _rounded(value: float) -> float:
    return math.floor(value * _STEP + 0.5) / _STEP


DIRECTIONS: tuple[tuple[float, float], ...] = tuple(
    (_rounded(math.cos(math.tau * k / TURN)), _rounded(math.sin(math.tau * k / TURN))) for k in range(TURN)
)


def heading_of(dx: float, dy: float) -> int:
    """The heading (0..1023) nearest below the direction (dx, dy), y down; 0 for no direction.

    A halving search by the sign of cross products inside the half turn that holds the direction:
    exact comparisons, no arctangent.
    """
    if dx == 0 and dy == 0:
        return 0
    half = TURN // 2
    low = 0 if dy > 0 or (dy == 0 and dx > 0) else half
    high = low + half
    while high - low > 1:
        middle = (low + high) // 2
        x, y = DIRECTIONS[middle]
        if x * dy - y * dx >= 0:
            low = middle
        else:
            high = middle
    return low


def turned(heading: int, wanted: int, most: int) -> int:
    """`heading` turned the short way toward `wanted` by at most `most` units."""
    gap = turn_between(heading, wanted)
    return (heading + max(-most, min(most, gap))) % TURN


def turn_between(first: int, second: int) -> int:
    """The signed turn from first to second, -512..511."""
    return (second - first + TURN // 2) % TURN - TURN // 2


def wave(tick: int, period: int) -> float:
    """A sine of the tick, -1..1, from the table; `period` in ticks."""
    return DIRECTIONS[(tick % period) * TURN // period][1]
