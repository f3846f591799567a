"""The part of a large map in which the echo is kept up: a window that follows the listener."""

from __future__ import annotations

import copy
import math

import numpy as np
from numpy.typing import NDArray

from game.echo.medium import Medium
from game.echo.packets import CATCH_UP, Packets, Slots
from game.echo.sources import Births, Sources
from game.echo.tables import LIFE_TICKS, WEYL_X

_WORTH_CUTTING = 1.5  # a map that is larger than the view by less is kept up as a whole: that is cheaper
_LEAST_LEFT = 0.02  # of a packet's way, for what only a listener who runs will come near to
_TINY = 1e-9  # in place of a slope of 0


class Window:
    """A rectangle of cells round the listener; without a view, or on a small map, the whole map.

    rows, cols: slices of the map's cells. It moves by whole metres, so that it moves seldom.
    """

    def __init__(self, medium: Medium, view: tuple[float, float] | None) -> None:
        self.medium = medium
        self.rows, self.cols = slice(0, medium.shape[0]), slice(0, medium.shape[1])
        self.whole = True
        self._scratch = np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.intp)
        if view is not None:
            width, height = _read_view(view)
            scale = medium.cells_per_metre
            tall, wide = (min(int(side * scale), 4096) for side in (height, width))
            tall, wide = min(tall, medium.shape[0]), min(wide, medium.shape[1])
            self.whole = tall * wide * _WORTH_CUTTING >= medium.shape[0] * medium.shape[1]
            if not self.whole:
                self.rows, self.cols = slice(0, tall), slice(0, wide)

    def copy(self) -> Window:
        """An independent copy."""
        twin = copy.copy(self)
        twin._scratch = np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.intp)
        return twin

    def follow(self, listener: tuple[float, float], echo: NDArray[np.float64]) -> None:
        """Move so that the listener (x, y, metres) is in the middle, or nearly, at the map's border.

        What leaves the window falls silent: `echo` (rows, cols) is 0 outside of it.
        """
        rows = self._span(listener[1], self.rows.stop - self.rows.start, self.medium.shape[0])
        cols = self._span(listener[0], self.cols.stop - self.cols.start, self.medium.shape[1])
        if (rows, cols) == (self.rows, self.cols):
            return
        stays = (slice(max(rows.start, self.rows.start), min(rows.stop, self.rows.stop)),
                 slice(max(cols.start, self.cols.start), min(cols.stop, self.cols.stop)))  # fmt: skip
        kept = echo[stays].copy()
        echo[self.rows, self.cols] = 0.0
        echo[stays] = kept
        self.rows, self.cols = rows, cols

    def _span(self, middle: float, length: int, most: int) -> slice:
        """Whole metres, in cells, round a coordinate in metres, of a given length, on the map."""
        scale = self.medium.cells_per_metre
        start = int(min(max(middle, 0.0), most / scale)) * scale - length // 2
        start = min(max(start, 0), most - length)
        return slice(start, start + length)

    def weigh(self, sources: Sources) -> tuple[Sources, NDArray[np.float64] | None]:
        """The sources whose light can come into the window, and their weights in the births.

        Where packets come from cannot change what they bring, only how much noise is in it: far
        sources get few packets of much energy. The weight, found by trial, is the root of the part
        of the way that a packet has left when it comes to the window.
        """
        if self.whole:
            return sources, None
        left, top, right, bottom = self.box()
        side = sources[:, 3]
        aside = np.maximum(np.maximum(left - side - sources[:, 0], sources[:, 0] - right), 0.0)
        below = np.maximum(np.maximum(top - side - sources[:, 1], sources[:, 1] - bottom), 0.0)
        far = np.sqrt(aside * aside + below * below)
        reach = LIFE_TICKS * self.medium.step_cells
        reached = far < reach * CATCH_UP
        left_over = np.maximum(1.0 - far[reached] / reach, _LEAST_LEFT)
        return sources[reached], np.sqrt(left_over)

    def thin(self, births: Births, tick: int) -> Births:
        """The births without every second of those that do not fly towards the window.

        The other has the energy of both, so that the mean over ticks is the same. They can come to
        it only by a wall, and matter less than those under way to it.
        """
        if self.whole:
            return births
        aside = np.flatnonzero(~self._ahead(births))
        first = (tick * WEYL_X & 0xFFFFFFFF) >> 31
        births.energy[aside[first::2]] *= 2.0
        stay = np.ones(len(births.energy), np.bool_)
        stay[aside[1 - first :: 2]] = False
        return births.those(stay)

    def _ahead(self, births: Births) -> NDArray[np.bool_]:
        """Whether the straight way of each leads through the window, (births,)."""
        entered, left = np.full(len(births.energy), -np.inf), np.full(len(births.energy), np.inf)
        box = self.box()
        for place, along, low, high in (
            (births.x, births.along_x, box[0], box[2]),
            (births.y, births.along_y, box[1], box[3]),
        ):
            slope = 1.0 / np.where(along == 0.0, _TINY, along)
            one, other = (low - place) * slope, (high - place) * slope
            entered = np.maximum(entered, np.minimum(one, other))
            left = np.minimum(left, np.maximum(one, other))
        return np.asarray((left >= entered) & (left >= 0.0))

    def box(self) -> tuple[float, float, float, float]:
        """left, top, right, bottom in padded cells."""
        return self.cols.start + 1.0, self.rows.start + 1.0, self.cols.stop + 1.0, self.rows.stop + 1.0

    def tally(self, packets: Packets, young: slice) -> NDArray[np.float64]:
        """The energy in each cell, flat, as `places` names them, but for those `young` that are near."""
        newest = packets.energy[young]
        had = newest.copy()
        newest[packets.near[young] > 0] = 0.0
        used = packets.used
        index, length = packets.cell[used], self.medium.cells
        if not self.whole:
            index = _places(self, packets.grid[1, used], packets.grid[0, used])
            length = self.stride * (self.rows.stop - self.rows.start + 2)
        flux = np.bincount(index, packets.energy[used], length)
        newest[:] = had
        return np.asarray(flux, np.float64)

    def scratch(self, size: int) -> tuple[NDArray[np.int32], NDArray[np.int32], Slots]:
        """Three arrays to work in, at least so long; kept, since new memory is slow."""
        if self._scratch[0].size < size:
            self._scratch = np.empty(size, np.int32), np.empty(size, np.int32), np.empty(size, np.intp)
        return self._scratch

    def places(self, cells: Slots) -> Slots:
        """Where padded cells of the map are in the tally."""
        if self.whole:
            return cells
        row, col = np.divmod(cells.astype(np.int32), np.int32(self.medium.stride))
        return _places(self, row, col)

    def inside(self, tally: NDArray[np.float64]) -> NDArray[np.float64]:
        """The window's cells in the tally, (rows, cols), as a view."""
        if self.whole:
            return tally.reshape(-1, self.medium.stride)[1:-2, 1:-1]
        return tally.reshape(-1, self.stride)[1:-1, 1:-1]

    def of(self, table: NDArray[np.float64]) -> NDArray[np.float64]:
        """The window's cells in a padded table of the map (cells,), as a view."""
        inner = table.reshape(-1, self.medium.stride)[1:-2, 1:-1]
        return inner[self.rows, self.cols]

    @property
    def stride(self) -> int:
        """Cells in a row of the window's tally, padding and all."""
        return self.cols.stop - self.cols.start + 2


def _places(window: Window, row: NDArray[np.int32], col: NDArray[np.int32]) -> Slots:
    """Index in the window's tally, which is padded by one cell, of the map's padded rows and columns.

    All that is outside goes to the nearest cell of the padding. The tally of the window begins a
    row and a column before it, which in the map's padded cells is `start`.
    """
    down, across, index = (line[: row.size] for line in window.scratch(row.size))
    row.clip(window.rows.start, window.rows.stop + 1, out=down)
    col.clip(window.cols.start, window.cols.stop + 1, out=across)
    down -= np.int32(window.rows.start)
    across -= np.int32(window.cols.start)
    down *= np.int32(window.stride)
    return np.add(down, across, out=index)


def _read_view(view: object) -> tuple[float, float]:
    width, height = _pair("view", "(width, height)", view)
    if width < 1.0 or height < 1.0:
        raise ValueError(f"view must be at least 1 m each way, not {view!r}")
    return width, height


def read_listener(listener: object) -> tuple[float, float]:
    """(x, y) in metres; he may stand anywhere. Raises ValueError."""
    return _pair("listener", "(x, y)", listener)


def _pair(name: str, parts: str, value: object) -> tuple[float, float]:
    """Two finite numbers. Raises ValueError that names the argument."""
    try:
        first, second = (float(part) for part in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} must be {parts} in metres, not {value!r}") from error
    if not (math.isfinite(first) and math.isfinite(second)):
        raise ValueError(f"{name} must be finite, not {value!r}")
    return first, second
