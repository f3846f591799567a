"""Constants of the field, and the tables that spare a step every function of angle or power.

A step uses only + - * / and comparisons on floats, which every machine rounds alike. Sines and
powers differ in the last bit between processors, so they are taken here, once, and rounded to
multiples of 2**-20, far above that last bit.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SPEED = 12.0  # metres a second, the speed of chakra
TICKS_PER_SECOND = 60
STEP_METRES = SPEED / TICKS_PER_SECOND  # flown in one tick
LIFE_TICKS = 180  # a packet expires after so many ticks (36 m)
GRAIN = 1.0 / (1 << 20)  # tables and constants are rounded to multiples of it

DIRECTIONS = 1 << 16  # directions in a full turn
LENS_PERIOD = 90  # ticks in which a lens's phase slides once round
SINES = 32 * LENS_PERIOD  # sines in a full turn; the phase slides by whole entries
QUARTER = SINES // 4

# Weyl sequences in units of 2**-32 (odd, so that they visit every value before repeating).
GOLDEN = 2654435769  # frac of the golden ratio: the turn of the fan from tick to tick
PLASTIC = 3242174889  # one over the plastic ratio: the part of a step, from packet to packet
PLASTIC_SQUARED = 2447445413  # one over its square: the part of a step, from tick to tick
WEYL_X = 1779033703  # frac of sqrt 2: where in a square a packet is born, across
WEYL_Y = 3144134277  # frac of sqrt 3: the same, down
UNIT = 1.0 / (1 << 32)


def rounded(values: NDArray[np.float64]) -> NDArray[np.float32]:
    """The values (any shape) as float32, each a multiple of `GRAIN`; exact for |value| <= 1."""
    return (np.rint(values / GRAIN) * GRAIN).astype(np.float32)


def _sines(count: int) -> NDArray[np.float64]:
    angles = np.arange(count, dtype=np.float64) * (2.0 * math.pi / count)
    return np.asarray(np.sin(angles), np.float64)


COSINE = rounded(np.roll(_sines(DIRECTIONS), -DIRECTIONS // 4))  # (DIRECTIONS,), x of a unit vector
SINE = rounded(_sines(DIRECTIONS))  # (DIRECTIONS,), y of a unit vector
LENS_SINE = np.tile(rounded(_sines(SINES)), 3)  # three turns, so that phases add without a modulo
for _table in (COSINE, SINE, LENS_SINE):
    _table.setflags(write=False)


def decay(half_life: float) -> float:
    """The share of the echo that a tick leaves, 2 ** -(1 / (60 half_life)), to a multiple of 2**-20.

    half_life: seconds, > 0. By halving and the exponential series, without a power function.
    By hand: half_life = 1/60 s gives 0.5; 0.17 s gives 0.934302.
    """
    halvings = 1.0 / (TICKS_PER_SECOND * half_life)
    share = 1.0
    while halvings > 1.0 and share > GRAIN:
        share, halvings = share * 0.5, halvings - 1.0
    exponent = min(halvings, 1.0) * 0.6931471805599453
    total = term = 1.0
    for power in range(1, 18):
        term = term * exponent / power
        total += term
    return min(round(share / total / GRAIN), (1 << 20) - 1) * GRAIN
