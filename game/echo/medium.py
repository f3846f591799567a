"""What the map is to packets: where it is solid, what it scatters, reflects, loses and gives off."""

from __future__ import annotations

import copy

import numpy as np
from numpy.typing import ArrayLike, NDArray

from game.echo.tables import STEP_METRES

# What a packet in a cell must be looked at for (bits of `Medium.watch`); 0: it just flies.
SOLID = 1
OFF = 2  # outside the map
CORNER = 4  # free, but a diagonal step into it may cut a solid corner
OPEN = 8  # an open body is near; painted afresh each tick
CLOAK = 16  # the same for absorbing cloaks
LENS = 32  # and for refracting ones

_LONGEST = 4000  # cells on a side: float32 positions must resolve a small part of a cell
AREA_CELLS = 8  # side of the squares in which the map's own emission is released


class Medium:
    """An unchanging plane; `walled` makes others of it.

    Arrays are [row, col], (rows, cols), copied and made read-only.

    solid: bool. scatter, reflect: shares of a packet's energy, 0..1. loss: energy lost per metre
    flown, 1/m, >= 0. emission: energy units per second that each cell gives off by itself (snow
    made of chakra), >= 0, 0 where it is solid; None: nowhere any. cells_per_metre: 1..4; a tick's
    step must stay shorter than a cell. Raises ValueError, naming the argument and the first
    offending [row, col].

    The step works on flat tables padded by one cell of "off the map" on every side and, below
    that, a row of parking places where spent packets rest: `watch` (uint8 bits), `scattering`,
    `reflecting`, `keeping` (share of its energy that a tick's flight leaves a packet) and `giving`
    (the emission). `areas` (n, 4) lists the squares that emit: x, y of the upper left corner in
    padded cells, power, side in cells.
    """

    def __init__(
        self,
        solid: ArrayLike,
        scatter: ArrayLike,
        reflect: ArrayLike,
        loss: ArrayLike,
        cells_per_metre: int = 4,
        emission: ArrayLike | None = None,
    ) -> None:
        if cells_per_metre not in (1, 2, 3, 4):
            raise ValueError(f"cells_per_metre must be 1, 2, 3 or 4, not {cells_per_metre!r}")
        self.cells_per_metre = int(cells_per_metre)
        self.solid = _solid(solid)
        self.shape: tuple[int, int] = (self.solid.shape[0], self.solid.shape[1])
        self.scatter = _floats("scatter", scatter, self.shape, 1.0)
        self.reflect = _floats("reflect", reflect, self.shape, 1.0)
        self.loss = _floats("loss", loss, self.shape, np.inf)
        given = np.zeros(self.shape) if emission is None else emission
        self.emission = _floats("emission", given, self.shape, np.inf)
        inside = np.argwhere(self.solid & (self.emission > 0.0))
        if inside.size:
            raise ValueError(f"emission[{inside[0, 0]}, {inside[0, 1]}] is inside a wall")
        self._bare = self.emission  # what it would be without the walls that `walled` puts on it
        self.step_cells = STEP_METRES * self.cells_per_metre
        rows, cols = self.shape
        self.stride = cols + 2
        self.parking_row = rows + 2
        self.cells = self.stride * (rows + 3)
        self._pad_ground()
        self._pad_emission()
        self._pad_walls()

    def walled(self, solid: ArrayLike) -> Medium:
        """The same ground with other walls: cheap, since all that the walls leave as it is is shared.

        solid: bool (rows, cols), copied. What it covers gives nothing off, until another variant, of
        this medium or of that, uncovers it. Raises ValueError for another shape, or if not bool.
        """
        walls = _solid(solid)
        if walls.shape != self.shape:
            raise ValueError(f"solid has shape {walls.shape}, the medium has {self.shape}")
        twin = copy.copy(self)
        twin.solid = walls
        if self._bare.any():
            twin.emission = np.where(walls, 0.0, self._bare)
            twin.emission.setflags(write=False)
            twin._pad_emission()
        twin._pad_walls()
        return twin

    def _pad_ground(self) -> None:
        # The exponential of the loss as (1 - k/2) / (1 + k/2): no exp, and nothing below zero.
        half = np.minimum(self.loss * (STEP_METRES * 0.5), 1.0)
        self.scattering = self._padded(self.scatter, 0.0)
        self.reflecting = self._padded(self.reflect, 0.0)
        self.keeping = self._padded((1.0 - half) / (1.0 + half), 1.0)
        self.lossy = bool(half.any())

    def _pad_emission(self) -> None:
        self.giving = self._padded(self.emission, 0.0)
        self.areas = _areas(self.emission)

    def _pad_walls(self) -> None:
        watch = np.full((self.shape[0] + 3, self.stride), OFF, np.uint8)
        watch[1:-2, 1:-1] = np.where(self.solid, SOLID, _corners(self.solid) * CORNER)
        watch[self.parking_row] = 0
        self.watch = watch.reshape(-1)
        self.watch.setflags(write=False)

    def _padded(self, inner: NDArray[np.float64], outside: float) -> NDArray[np.float64]:
        """A flat, read-only, padded table (cells,) with (rows, cols) inside and a constant outside."""
        table = np.full((self.shape[0] + 3, self.stride), outside)
        table[1:-2, 1:-1] = inner
        table.setflags(write=False)
        return table.reshape(-1)


def _solid(values: ArrayLike) -> NDArray[np.bool_]:
    solid = np.array(values)
    if solid.ndim != 2 or solid.size == 0 or max(solid.shape) > _LONGEST:
        raise ValueError(f"solid must be (rows, cols), each 1..{_LONGEST}, not {solid.shape}")
    if solid.dtype != np.bool_:
        raise ValueError(f"solid must be bool, not {solid.dtype}")
    solid.setflags(write=False)
    return solid


def _floats(name: str, values: ArrayLike, shape: tuple[int, int], most: float) -> NDArray[np.float64]:
    try:
        array = np.array(values, np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} must be numbers: {error}") from error
    if array.shape != shape:
        raise ValueError(f"{name} has shape {array.shape}, solid has {shape}")
    bad = ~(np.isfinite(array) & (array >= 0.0) & (array <= most))
    if bad.any():
        row, col = (int(place[0]) for place in np.nonzero(bad))
        raise ValueError(f"{name}[{row}, {col}] = {array[row, col]} is not finite or not in 0..{most}")
    array.setflags(write=False)
    return array


def _areas(emission: NDArray[np.float64]) -> NDArray[np.float64]:
    """The squares of AREA_CELLS a side with any emission in them, (n, 4), for `Medium.areas`."""
    down, across = (-(-side // AREA_CELLS) for side in emission.shape)
    whole = np.zeros((down * AREA_CELLS, across * AREA_CELLS))
    whole[: emission.shape[0], : emission.shape[1]] = emission
    squares = whole.reshape(down, AREA_CELLS, across, AREA_CELLS).swapaxes(1, 2)
    # summed cell after cell, in the order of the rows, on every machine
    power = np.cumsum(squares.reshape(down, across, AREA_CELLS * AREA_CELLS), axis=2)[:, :, -1]
    row, col = np.nonzero(power)
    found = np.empty((row.size, 4))
    found[:, 0] = col * AREA_CELLS + 1.0
    found[:, 1] = row * AREA_CELLS + 1.0
    found[:, 2] = power[row, col]
    found[:, 3] = AREA_CELLS
    return found


def _corners(solid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cells that a diagonal step from a free cell enters past a solid one, (rows, cols)."""
    found = np.zeros_like(solid)
    for here, there in ((slice(1, None), slice(None, -1)), (slice(None, -1), slice(1, None))):
        for left, right in ((slice(1, None), slice(None, -1)), (slice(None, -1), slice(1, None))):
            beside = solid[here, right] | solid[there, left]
            found[here, left] |= beside & ~solid[there, right]
    return found & ~solid
