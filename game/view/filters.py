"""Small image filters on arrays [row, col]: pure functions, cheap at the field's grain."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

Floats = NDArray[np.float64]
T = TypeVar("T", bound=np.generic)


def within(solid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cells of a solid thing that touch no free cell by an edge or corner: nothing comes back from there."""
    rows, cols = solid.shape
    padded = np.pad(solid, 1, constant_values=True)
    inner = np.ones_like(solid)
    for down in range(3):
        for across in range(3):
            inner &= padded[down : down + rows, across : across + cols]
    return inner


def nooks(solid: NDArray[np.bool_], reach: int) -> Floats:
    """1 on solid cells, falling to 0 at `reach` cells from them."""
    near = solid.astype(float)
    rows, cols = solid.shape
    for step in range(1, reach):
        padded = np.pad(near, 1)
        for down, right in ((0, 1), (2, 1), (1, 0), (1, 2)):
            side = padded[down : down + rows, right : right + cols] >= 1 - (step - 1) / reach
            near = np.where(side, np.maximum(near, 1 - step / reach), near)
    return near


class Steady:
    """Follows a flickering field: slowly while it only flickers, at once where it truly changes.

    The high plane has few packets over much open air; unsteadied, its roofs would seethe.
    """

    SLOW, QUICK = 0.05, 0.6  # share of the gap closed in a tick
    FLICKER = 0.45  # relative change that is still taken for flicker
    SOON = 1.2  # how much quicker for each unit of relative change beyond

    def __init__(self, shape: tuple[int, int]) -> None:
        self._values: Floats = np.full(shape, np.nan)
        self._tick = 0

    def follow(self, field: Floats, rows: NDArray[np.intp], cols: NDArray[np.intp], tick: int) -> Floats:
        """The steadied crop at `rows` and `cols` of the field; moves on to `tick` there."""
        passed, self._tick = tick - self._tick, tick
        inside = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
        now, old = box3(field[inside]), self._values[inside]
        if not 0 <= passed <= 30:  # another day, or long not looked at
            old[:], passed = now, 0
        old = np.where(np.isnan(old), now, old)
        change = np.abs(now - old) / np.maximum(old, 1e-12)
        rate = np.clip(self.SLOW + self.SOON * (change - self.FLICKER), self.SLOW, self.QUICK)
        self._values[inside] = old + (now - old) * (1 - (1 - rate) ** passed)
        return cropped(self._values, rows, cols)


def box3(values: Floats) -> Floats:
    """Mean over 3x3; the border is carried outward."""
    thirds = values * (1 / 3)
    mean = thirds.copy()
    mean[1:] += thirds[:-1]
    mean[:-1] += thirds[1:]
    mean[0] += thirds[0]
    mean[-1] += thirds[-1]
    thirds = mean * (1 / 3)
    mean = thirds.copy()
    mean[:, 1:] += thirds[:, :-1]
    mean[:, :-1] += thirds[:, 1:]
    mean[:, 0] += thirds[:, 0]
    mean[:, -1] += thirds[:, -1]
    return mean


def wide_mean(values: Floats, reach: int) -> Floats:
    """Mean over a square of 2*reach+1 cells a side; the border is carried outward."""
    for _ in range(2):
        padded = np.pad(values, ((reach + 1, reach), (0, 0)), mode="edge")
        sums = np.cumsum(padded, axis=0)
        values = (sums[2 * reach + 1 :] - sums[: -2 * reach - 1]).T / (2 * reach + 1)
    return values


def doubled(values: Floats) -> Floats:
    """Twice as many cells each way, smooth: each new cell is 3/4 of its own and 1/4 of the nearer neighbour.

    (Chaikin's corner cutting: the limit is a quadratic spline, so no cell edges are seen.)
    """
    rows, cols = values.shape
    return Doubler(rows, cols, values.dtype)(values)


class Doubler:
    """`doubled` for arrays of one shape, into memory of its own that the next call overwrites: new memory of
    that size for each frame would cost more than the work."""

    def __init__(self, rows: int, cols: int, kind: DTypeLike = np.float64) -> None:
        self._small = tuple(np.empty((rows, cols), kind) for _ in range(2))
        self._tall = tuple(np.empty((2 * rows, cols), kind) for _ in range(3))
        self._fine = np.empty((2 * rows, 2 * cols), kind)

    def __call__(self, values: NDArray[Any]) -> NDArray[Any]:
        """values: (rows, cols); (2 * rows, 2 * cols) is returned."""
        (own, near), (tall, wide, side), fine = self._small, self._tall, self._fine
        np.multiply(values, 0.75, out=own)
        np.multiply(values, 0.25, out=near)
        np.add(own[1:], near[:-1], out=tall[2::2])
        np.add(own[:-1], near[1:], out=tall[1:-1:2])
        tall[0], tall[-1] = values[0], values[-1]
        np.multiply(tall, 0.75, out=wide)
        np.multiply(tall, 0.25, out=side)
        np.add(wide[:, 1:], side[:, :-1], out=fine[:, 2::2])
        np.add(wide[:, :-1], side[:, 1:], out=fine[:, 1:-1:2])
        fine[:, 0], fine[:, -1] = tall[:, 0], tall[:, -1]
        return fine


def cropped(values: NDArray[T], rows: NDArray[np.intp], cols: NDArray[np.intp]) -> NDArray[T]:
    """The rows and columns of a map, which rise by one or are held at its border; a view of it if none is
    held."""
    if rows[-1] - rows[0] == len(rows) - 1 and cols[-1] - cols[0] == len(cols) - 1:
        return values[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    return values[np.ix_(rows, cols)]
