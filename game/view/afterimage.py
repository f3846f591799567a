"""What he perceived at the last flash, kept in its place on the map.

It does not stick to the picture, as it would with an eye that turns: his sense is one of places, and
a picture that slid along with the camera would show the holes of that moment where nobody ever was.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FRESH = 6  # ticks after a flash in which the field is still that of the flash

Floats = NDArray[np.float64]


class Afterimage:
    """One crop of the map, and where it was. `tick`: of the flash that it is of, if any."""

    def __init__(self) -> None:
        self.tick: int | None = None
        self._seen: Floats | None = None
        self._corner = (0, 0)

    def keep(self, flash: int, tick: int, seen: Floats, corner: tuple[int, int]) -> None:
        """Keep what is seen (rows, cols) at `tick` of the flash at `flash`; when too late, nothing.

        corner: (row, col) of its first cell on the map. `seen` is kept itself, not copied.
        """
        self.tick, self._corner = flash, corner
        self._seen = seen if 0 <= tick - flash <= FRESH else None

    def at(self, corner: tuple[int, int]) -> Floats | None:
        """The kept crop as it lies under another one of the same shape, at `corner`; None without any.

        Where they do not overlap, its median: a border of light and dark would run over the map there.
        """
        if self._seen is None or corner == self._corner:
            return self._seen
        down, across = corner[0] - self._corner[0], corner[1] - self._corner[1]
        rows, cols = self._seen.shape
        shifted = np.full((rows, cols), np.median(self._seen[::2, ::2]))
        kept = self._seen[max(down, 0) : max(rows + down, 0), max(across, 0) : max(cols + across, 0)]
        top, left = max(-down, 0), max(-across, 0)
        shifted[top : top + kept.shape[0], left : left + kept.shape[1]] = kept
        return shifted
