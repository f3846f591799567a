"""Small scenes, and the analytic answers that the field is compared with."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, EchoField, Emitter, Medium

SCATTER = 0.15
SPEED = 12.0  # metres a second
CELLS = 4  # a metre


def open_plane(width: int, height: int) -> Medium:
    """Nothing but ground; metres."""
    shape = (height * CELLS, width * CELLS)
    return Medium(np.zeros(shape, bool), np.full(shape, SCATTER), np.ones(shape), np.zeros(shape))


def walled(picture: str, reflect: float = 0.8, loss: float = 0.0) -> Medium:
    """A map from a text picture, one character a square metre, # solid."""
    tiles = np.array([[mark == "#" for mark in line] for line in picture.split()])
    solid = np.repeat(np.repeat(tiles, CELLS, 0), CELLS, 1)
    shape = solid.shape
    return Medium(solid, np.full(shape, SCATTER), np.full(shape, reflect), np.full(shape, loss))


def mean_echo(
    field: EchoField, emitters: Sequence[Emitter], bodies: Sequence[Body], settle: int, ticks: int
) -> NDArray[np.float64]:
    """The mean of `echo` over `ticks` ticks, after `settle` ticks."""
    for _ in range(settle):
        field.step(emitters, bodies)
    mean = np.zeros(field.echo.shape)
    for _ in range(ticks):
        field.step(emitters, bodies)
        mean += field.echo
    return mean / max(ticks, 1)


def distances(shape: tuple[int, int], point: tuple[float, float]) -> NDArray[np.float64]:
    """Metres from a point to the middle of each cell."""
    rows, cols = np.indices(shape)
    return np.asarray(np.hypot((cols + 0.5) / CELLS - point[0], (rows + 0.5) / CELLS - point[1]))


def direct(shape: tuple[int, int], point: tuple[float, float], power: float) -> NDArray[np.float64]:
    """The echo of a lone steady source on open ground, by the flux law.

    At distance r the energy in a square metre is power / (2 pi r c); a cell has 1/16 of a square
    metre; each tick it is tallied times SCATTER, 60 times a second: with power 1 and r = 1 m,
    60 * 0.15 / (2 pi * 12 * 16) = 0.00746. Each cell is the mean of 4 x 4 points in it.
    """
    fine = distances((shape[0] * 4, shape[1] * 4), (point[0] * 4, point[1] * 4)) / 4
    flux = 60.0 * SCATTER * power / (2.0 * math.pi * fine * SPEED * CELLS * CELLS)
    return np.asarray(flux.reshape(shape[0], 4, shape[1], 4).mean(axis=(1, 3)))


def square_metres(cells: NDArray[np.float64]) -> NDArray[np.float64]:
    """Means over the square metres of a field."""
    rows, cols = cells.shape
    return np.asarray(cells.reshape(rows // CELLS, CELLS, cols // CELLS, CELLS).mean(axis=(1, 3)))
