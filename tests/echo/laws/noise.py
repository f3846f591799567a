"""What the budget of packets buys (law 12)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.echo import EchoField, Emitter
from tests.echo.laws.measure import most
from tests.echo.scenes import mean_echo, square_metres, walled

DEFAULT = 92_160
YARD = walled("............\n..##........\n........#...\n" + "............\n" * 9)
TWELVE = [Emitter(1.1 + (5 * i) % 11, 3.3 + (7 * i) % 8, 1 + i % 3) for i in range(12)]


@lru_cache(maxsize=1)
def _long_mean() -> NDArray[np.float64]:
    """The mean echo of the yard over 10 s with eight times the default budget."""
    return mean_echo(EchoField(YARD, packets=8 * DEFAULT), TWELVE, [], 200, 600)


def _boxed(echo: NDArray[np.float64]) -> NDArray[np.float64]:
    """Means over 3 x 3 cells, of the inner cells."""
    windows = np.lib.stride_tricks.sliding_window_view(echo, (3, 3))
    return np.asarray(windows.mean(axis=(2, 3)))


def variance(packets: int, looks: int = 40) -> float:
    """Of the echo, filtered 3 x 3, in single ticks against the long mean: relative, over lit cells."""
    truth = _boxed(_long_mean())
    lit = truth > 0.25 * np.median(truth)
    field, squares = EchoField(YARD, packets=packets), 0.0
    for tick in range(200 + 9 * looks):
        field.step(TWELVE, [])
        if tick >= 200 and tick % 9 == 0:
            squares += float(((_boxed(field.echo)[lit] / truth[lit] - 1.0) ** 2).mean())
    return squares / looks


@most(12, "slope of log variance over log packets, 23,040 to 184,320 (-1: as 1 / N)", -1.0)
def slope() -> float:
    """Four budgets, each twice the last; a straight line by least squares."""
    steps = np.arange(4.0) - 1.5
    logs = np.log2([variance(23_040 << doubled) for doubled in range(4)])
    return float((steps * logs).sum() / (steps * steps).sum())


@most(12, "flicker of the default budget in single ticks, 3 x 3, rms", 0.01, "%")
def flicker() -> float:
    """What a still scene's picture trembles by."""
    return float(np.sqrt(variance(DEFAULT)))


@most(12, "mean over 6 s of the default budget against eight times as many: worst square metre", 0.01, "%")
def default_budget() -> float:
    """Lit square metres are those above a quarter of the median."""
    mean = square_metres(mean_echo(EchoField(YARD), TWELVE, [], 200, 360))
    truth = square_metres(_long_mean())
    lit = truth > 0.25 * np.median(truth)
    return float(np.abs(mean[lit] / truth[lit] - 1.0).max())
