"""A field as a picture: tone and colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Lightness rises evenly along these; dark blue is silence, near white a wavefront.
_COLOURS = (
    (6, 8, 24), (22, 30, 84), (24, 76, 138), (36, 128, 158),
    (104, 182, 164), (196, 226, 188), (252, 252, 244),
)  # fmt: skip
_UNKNOWN = (58, 58, 66)  # inside solids nothing is known, which is not the same as dark
_WHITE = 22.0  # so many times the median, plus one, is nearly white

Floats = NDArray[np.float64]
Picture = NDArray[np.uint8]  # (rows, cols, 3), red, green, blue


def picture(echo: Floats, solid: NDArray[np.bool_], scale: int) -> Picture:
    """The echo (rows, cols) as colours, each cell `scale` pixels a side, smoothly.

    A mean over 3 x 3 cells takes most of the noise; the tone is logarithmic round the median of
    the ground, so that lamps do not burn out and holes do not drown. The inside of solids is grey;
    their lit faces are shown.
    """
    ground = echo[~solid]
    lit = ground[ground > 0.0]
    middle = float(np.median(lit)) if lit.size else 1.0
    tone = np.log1p(4.0 * _mean3(echo) / middle) / np.log1p(_WHITE)
    inner = _mean3(_mean3((~solid).astype(np.float64))) == 0.0
    tone = _enlarged(np.minimum(tone, 1.25) / 1.25, scale)
    anchors = np.arange(len(_COLOURS)) / (len(_COLOURS) - 1.0)
    channels = [np.interp(tone, anchors, [colour[part] for colour in _COLOURS]) for part in range(3)]
    shown = np.stack(channels, axis=-1)
    shown[np.repeat(np.repeat(inner, scale, axis=0), scale, axis=1)] = _UNKNOWN
    return np.rint(shown).astype(np.uint8)


def _mean3(values: Floats) -> Floats:
    """Mean over 3 x 3 cells; the border is carried outward."""
    wide = np.pad(values, 1, mode="edge")
    down = wide[:-2] + wide[1:-1] + wide[2:]
    return np.asarray((down[:, :-2] + down[:, 1:-1] + down[:, 2:]) / 9.0)


def _enlarged(values: Floats, scale: int) -> Floats:
    """Each value as scale x scale pixels, with straight lines between the middles of the cells."""
    for axis in (0, 1):
        count = values.shape[axis]
        places = np.clip((np.arange(count * scale) + 0.5) / scale - 0.5, 0.0, count - 1.0)
        first = np.minimum(places.astype(np.intp), max(count - 2, 0))
        share = places - first
        share = share[:, None] if axis == 0 else share
        after = np.take(values, np.minimum(first + 1, count - 1), axis)
        values = np.take(values, first, axis) * (1.0 - share) + after * share
    return values
