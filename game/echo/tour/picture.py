"""From an echo to a picture: filtered, toned round its median, coloured, and enlarged without cells.

Where no chakra comes, the inside of walls, nothing is known; that is a flat grey, unlike the blue-black
of a hole. Only for the eye, so free to use logarithms.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Picture = NDArray[np.uint8]  # (height, width, 3): red, green, blue

TONE_GAIN = 4.0  # a tone is log(1 + 4 e / median) / log(23): the median has 0.51,
TONE_FULL = math.log(23.0)  # a tenth of it 0.11, and 5.5 times as much is white
UNKNOWN = (50, 50, 51)  # what is inside of walls: neutral, or it would be taken for a dark part of the field
LAMP = (255, 196, 110)  # the mark of a source; warm, since nothing in the field is
LAMP_CELLS = 0.9  # its radius
COLOURS = 256
# Red, green, blue at equal parts of the way. Their lightness (CIE L*) is 2, 18, 34, 50, 66, 82 and 98, so
# that equal steps of tone look equal; the hue goes from navy over blue and teal to white.
ANCHORS = (
    (5, 7, 20), (29, 39, 95), (42, 77, 149), (56, 123, 183), (90, 172, 192), (165, 213, 210), (242, 251, 249),
)  # fmt: skip


def picture(echo: Floats, solid: Flags, scale: int) -> Picture:
    """A picture of an echo, (rows * scale, cols * scale, 3).

    echo: float64 (rows, cols), >= 0. solid: bool, the same shape. scale: pixels a cell, at least 1.
    """
    if echo.shape != solid.shape or echo.ndim != 2:
        raise ValueError(f"echo {echo.shape} and solid {solid.shape} must be (rows, cols) alike")
    if scale < 1:
        raise ValueError(f"scale must be at least 1, not {scale}")
    ground = ~solid
    faces = solid & (_box_sum(ground.astype(np.float64)) > 0.0)
    mean = mean_over(echo, ground)
    outline = mean_over(echo, faces & (echo > 0.0))
    outline = np.where(outline > 0.0, outline, mean)  # the inner corner of a room, which nothing hits
    reference = float(np.median(mean[ground])) if ground.any() else 0.0
    drawn = np.empty((solid.shape[0] * scale, solid.shape[1] * scale, 3), np.uint8)
    drawn[:] = UNKNOWN
    for part, cells in ((mean, ground), (outline, faces)):
        shown = cells.repeat(scale, axis=0).repeat(scale, axis=1)
        drawn[shown] = coloured(enlarged(tone(part, reference), scale)[shown])
    return drawn


def mark(drawn: Picture, cells: Sequence[tuple[float, float]], scale: int) -> None:
    """Draw lamps into a picture, at these columns and rows of the field; smooth at the rim.

    A source does not light its own place, so that without a mark a lamp were a halo with a dark eye.
    """
    height, width = drawn.shape[:2]
    radius = LAMP_CELLS * scale
    for col, row in cells:
        x, y = col * scale - 0.5, row * scale - 0.5
        left, top = max(int(x - radius) - 1, 0), max(int(y - radius) - 1, 0)
        right, bottom = max(min(int(x + radius) + 3, width), left), max(min(int(y + radius) + 3, height), top)
        far = np.hypot(np.arange(left, right) - x, np.arange(top, bottom)[:, None] - y)
        cover = np.clip(radius + 0.5 - far, 0.0, 1.0)[:, :, None]
        part = drawn[top:bottom, left:right]
        part[:] = np.rint(part + cover * (np.array(LAMP) - part)).astype(np.uint8)


def mean_over(echo: Floats, cells: Flags) -> Floats:
    """The mean of a 3 x 3 box over those of its cells that are given; 0 without any. (rows, cols)

    A wall's bright face stays out of the mean of the ground before it, and the other way round; and
    one cell into the wall the ground goes on, so that `enlarged` finds no edge there.
    """
    count = np.maximum(_box_sum(cells.astype(np.float64)), 1.0)
    return np.asarray(_box_sum(np.where(cells, echo, 0.0)) / count)


def _box_sum(values: Floats) -> Floats:
    padded = np.pad(values, 1)
    tall = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray(tall[:, :-2] + tall[:, 1:-1] + tall[:, 2:])


def tone(echo: Floats, reference: float) -> Floats:
    """Tones 0..1, of any shape: logarithmic, so that lamps do not burn out and holes do not drown."""
    if reference <= 0.0:
        return np.where(echo > 0.0, 1.0, 0.0)
    return np.minimum(np.log1p(TONE_GAIN / reference * echo) / TONE_FULL, 1.0)


def enlarged(values: Floats, scale: int) -> Floats:
    """`scale` times as many values each way, (rows * scale, cols * scale), smooth and never overshooting.

    By the quadratic B-spline: at t cells from a cell's middle, -1/2 < t < 1/2, it and its neighbours
    before and behind have the shares 3/4 - t^2, (1/2 - t)^2 / 2 and (1/2 + t)^2 / 2.
    """
    t = (np.arange(scale) + 0.5) / scale - 0.5
    shares = ((0.5 - t) ** 2 / 2.0, 0.75 - t * t, (0.5 + t) ** 2 / 2.0)
    for _ in range(2):  # down, then across: each time the other way round
        rows = len(values)
        padded = np.pad(values, ((1, 1), (0, 0)), mode="edge")[:, None]
        parts = [padded[first : first + rows] * share[:, None] for first, share in enumerate(shares)]
        values = (parts[0] + parts[1] + parts[2]).reshape(rows * scale, -1).T
    return values


def colours() -> NDArray[np.uint8]:
    """The colours of tones 0 to 1, uint8 (COLOURS, 3), darkest first."""
    way = np.linspace(0.0, len(ANCHORS) - 1.0, COLOURS)
    at = np.arange(len(ANCHORS))
    bands = [np.interp(way, at, [anchor[band] for anchor in ANCHORS]) for band in range(3)]
    return np.rint(np.stack(bands, axis=1)).astype(np.uint8)


def coloured(tones: Floats) -> NDArray[np.uint8]:
    """Tones 0..1, of any shape (...), as RGB, uint8 (..., 3)."""
    return colours()[np.rint(tones * (COLOURS - 1)).astype(np.intp)]
