"""What Iruka makes of the echo: clear near his focus, lifted and blurred beyond.

Pure functions for the eye only: nothing that the rules read, so no care for the last bit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEAR_REACH = 5.0  # metres, half clear, without focus
FAR_REACH = 26.0  # metres, half clear, in full focus
BEHIND = 0.7  # the reach behind, as a share of the reach ahead
FATIGUE_COST = 0.45  # share of the reach that full fatigue takes
SOFTNESS = 0.3  # the fall from clear to unclear, as a share of the reach to either side
BLUR_METRES = 1.5  # half the side of the box that an unclear place is mixed with


def clarity(
    shape: tuple[int, int],
    point: tuple[float, float],
    depth: float,
    facing: tuple[float, float] = (0.0, 0.0),
    fatigue: float = 0.0,
    cells_per_metre: int = 4,
) -> NDArray[np.float32]:
    """How clear each cell of a crop (rows, cols) is, float32 0..1.

    point: where he stands, (x, y) metres from the crop's top left corner; it may lie outside.
    depth: 0..1, how far the focus has grown outward. facing: unit vector (x, y), the way he looks;
    (0, 0) looks every way alike. fatigue: 0..1, narrows. Exactly 1 well inside the reach, 0 well
    outside, and between them a smooth fall that passes 1/2 at the reach. Values outside 0..1 are
    clamped.
    """
    rows, cols = shape
    depth, fatigue = min(max(depth, 0.0), 1.0), min(max(fatigue, 0.0), 1.0)
    reach = (NEAR_REACH + (FAR_REACH - NEAR_REACH) * depth) * (1.0 - FATIGUE_COST * fatigue)
    across = _offsets(cols, point[0], cells_per_metre)
    down = _offsets(rows, point[1], cells_per_metre)[:, None]
    far = np.sqrt(across * across + down * down)
    ahead = across * np.float32(facing[0]) + down * np.float32(facing[1])
    # far / (reach (mean + swing cos)) with cos = ahead / far, at a reach of 1 ahead, BEHIND behind
    mean, swing = np.float32(0.5 * (1.0 + BEHIND)), np.float32(0.5 * (1.0 - BEHIND))
    if facing == (0.0, 0.0):
        mean, swing = np.float32(1.0), np.float32(0.0)
    lobe = mean * far + swing * ahead
    share = far * far / np.maximum(lobe * np.float32(reach), np.float32(1e-6))
    fall = np.clip((1.0 + SOFTNESS - share) * np.float32(0.5 / SOFTNESS), 0.0, 1.0)
    return np.asarray(fall * fall * (3.0 - 2.0 * fall), np.float32)


def _offsets(count: int, origin: float, cells_per_metre: int) -> NDArray[np.float32]:
    """Metres from `origin` to the middles of `count` cells, float32 (count,)."""
    return ((np.arange(count) + 0.5) / cells_per_metre - origin).astype(np.float32)


def perceive(
    echo: NDArray[np.float64],
    clear: NDArray[np.float32],
    cells_per_metre: int = 4,
) -> NDArray[np.float64]:
    """The echo as he perceives it, float64 (rows, cols): `echo` itself where `clear` is 1.

    Where it is less, the mean of a box of 2 * BLUR_METRES a side is mixed in: holes lift, rims and
    lights soften. A mixture of the echo and a local mean lies nowhere below both, so no hole is
    added; and it is new memory, never the field's. echo: >= 0. Shapes must be equal.
    """
    if echo.shape != clear.shape:
        raise ValueError(f"clear has shape {clear.shape}, echo has {echo.shape}")
    reach = int(BLUR_METRES * cells_per_metre)
    mean = _box_mean(_box_mean(echo, reach, 0), reach, 1)
    mean -= echo
    mean *= 1.0 - clear
    mean += echo
    return np.maximum(mean, 0.0, out=mean)


def _box_mean(values: NDArray[np.float64], reach: int, axis: int) -> NDArray[np.float64]:
    """Mean of the cells within `reach` along one axis; at a border, of those that there are."""
    count = values.shape[axis]
    sums = np.zeros(tuple(size + (number == axis) for number, size in enumerate(values.shape)))
    ends = [slice(None), slice(None)]
    ends[axis] = slice(1, None)
    np.cumsum(values, axis=axis, out=sums[tuple(ends)])
    first = np.maximum(np.arange(count) - reach, 0)
    last = np.minimum(np.arange(count) + reach + 1, count)
    widths = (last - first).astype(np.float64)
    spread: NDArray[np.float64] = np.take(sums, last, axis) - np.take(sums, first, axis)
    spread /= widths if axis == 1 else widths[:, None]
    return spread
