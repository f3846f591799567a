"""What Iruka makes of the echo: clear near his focus, lifted and blurred beyond, white in a glare.

Pure functions for the eye only: nothing that the rules read, so no care for the last bit. How strong
a glare is, the rules do follow: see `glare`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEAR_REACH = 5.0  # metres, half clear, without focus
FAR_REACH = 26.0  # metres, half clear, in full focus
BEHIND = 0.7  # the reach behind, as a share of the reach ahead
FATIGUE_COST = 0.45  # share of the reach that full fatigue takes
SOFTNESS = 0.3  # the fall from clear to unclear, as a share of the reach to either side
JOSTLE_COST = 0.6  # share of the reach that a full jostle takes
JOSTLE_DENTS = 0.4  # share of what is left that it takes where it dents deepest
JOSTLE_SOFTNESS = 0.45  # what it adds to the softness
BLUR_METRES = 1.5  # half the side of the box that an unclear place is mixed with
WHITE = 8.0  # the even level of a glare, as a multiple of the median
AFTERGLOW = 3.0  # the median of an afterimage, as a multiple of the present one


def clarity(
    shape: tuple[int, int],
    point: tuple[float, float],
    depth: float,
    facing: tuple[float, float] = (0.0, 0.0),
    fatigue: float = 0.0,
    cells_per_metre: int = 4,
    jostle: float = 0.0,
) -> NDArray[np.float32]:
    """How clear each cell of a crop (rows, cols) is, float32 0..1.

    point: where he stands, (x, y) metres from the crop's top left corner; it may lie outside.
    depth: 0..1, how far the focus has grown outward. facing: unit vector (x, y), the way he looks;
    (0, 0) looks every way alike. fatigue: 0..1, narrows. jostle: 0..1, draws the reach in, dents it
    here and there, and makes the fall long and shallow; each cell only loses by it. Exactly 1 well
    inside the reach, 0 well outside, and between them a smooth fall that passes 1/2 at the reach.
    Values outside 0..1 are clamped.
    """
    rows, cols = shape
    depth, fatigue, jostle = (min(max(share, 0.0), 1.0) for share in (depth, fatigue, jostle))
    reach = (NEAR_REACH + (FAR_REACH - NEAR_REACH) * depth) * (1.0 - FATIGUE_COST * fatigue)
    reach *= 1.0 - JOSTLE_COST * jostle
    softness = SOFTNESS + JOSTLE_SOFTNESS * jostle
    across = _offsets(cols, point[0], cells_per_metre)
    down = _offsets(rows, point[1], cells_per_metre)[:, None]
    far = np.sqrt(across * across + down * down)
    ahead = across * np.float32(facing[0]) + down * np.float32(facing[1])
    # far / (reach (mean + swing cos)) with cos = ahead / far, at a reach of 1 ahead, BEHIND behind
    mean, swing = np.float32(0.5 * (1.0 + BEHIND)), np.float32(0.5 * (1.0 - BEHIND))
    if facing == (0.0, 0.0):
        mean, swing = np.float32(1.0), np.float32(0.0)
    lobe = mean * far + swing * ahead
    bound = lobe * np.float32(reach)
    if jostle > 0.0:
        bound *= 1.0 - np.float32(JOSTLE_DENTS * jostle) * _dents(across, down, far)
    share = far * far / np.maximum(bound, np.float32(1e-6))
    fall = np.clip((1.0 + softness - share) * np.float32(0.5 / softness), 0.0, 1.0)
    return np.asarray(fall * fall * (3.0 - 2.0 * fall), np.float32)


def _dents(
    across: NDArray[np.float32], down: NDArray[np.float32], far: NDArray[np.float32]
) -> NDArray[np.float32]:
    """0..1 by direction: (2 + cos 2 theta + sin 3 theta) / 4, a few dents of unequal depth and width.

    The same each time: a pattern that changed from frame to frame would flicker.
    """
    least = np.maximum(far, np.float32(1e-6))
    cos, sin = across / least, down / least
    twice, thrice = 2.0 * cos * cos - 1.0, sin * (3.0 - 4.0 * sin * sin)
    return np.asarray((2.0 + twice + thrice) * np.float32(0.25), np.float32)


def _offsets(count: int, origin: float, cells_per_metre: int) -> NDArray[np.float32]:
    """Metres from `origin` to the middles of `count` cells, float32 (count,)."""
    return ((np.arange(count) + 0.5) / cells_per_metre - origin).astype(np.float32)


def perceive(
    echo: NDArray[np.float64],
    clear: NDArray[np.float32],
    cells_per_metre: int = 4,
    glare: float = 0.0,
    afterimage: NDArray[np.float64] | None = None,
    open_ground: NDArray[np.bool_] | None = None,
    open_share: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """The echo as he perceives it, float64 (rows, cols): `echo` itself where `clear` is 1.

    Where it is less, the mean of a box of 2 * BLUR_METRES a side is mixed in: holes lift, rims and
    lights soften. A mixture of the echo and a local mean lies nowhere below both, so no hole is
    added; and it is new memory, never the field's. echo: >= 0. Shapes must be equal.

    open_ground: True where echo can come from. What is not (the inside of a wall) is left out of the
    means, and stays as it is. None: it can come from everywhere. open_share: its `openness`, for who
    has it at hand.

    glare: 0..1, clamped. It lifts the echo toward white, WHITE times its median everywhere, and, as
    it fades, toward `afterimage`: what he perceived at the flash, in the same place, brought to
    AFTERGLOW times the present median and at most to white. Both only lift: what is brighter stays,
    and where the afterimage is dark there is no lift, so that a hole in it is one that was there at
    the flash, and is nowhere darker than what is there now. At 0 there is no glare at all.
    """
    for name, other in (("clear", clear), ("afterimage", afterimage), ("open_ground", open_ground)):
        if other is not None and echo.shape != other.shape:
            raise ValueError(f"{name} has shape {other.shape}, echo has {echo.shape}")
    if open_ground is not None and open_share is None:
        open_share = openness(open_ground, cells_per_metre)
    mean = _local_mean(echo, int(BLUR_METRES * cells_per_metre), open_ground, open_share)
    mean -= echo
    mean *= 1.0 - clear
    mean += echo
    seen = np.maximum(mean, 0.0, out=mean)
    if glare > 0.0:
        _glaze(seen, min(glare, 1.0), afterimage, open_ground)
    return seen


def openness(open_ground: NDArray[np.bool_], cells_per_metre: int = 4) -> NDArray[np.float64]:
    """How much of the box with which an unclear place is mixed is open, float64 (rows, cols)."""
    reach = int(BLUR_METRES * cells_per_metre)
    return _box_mean(_box_mean(open_ground.astype(np.float64), reach, 0), reach, 1)


def _glaze(
    seen: NDArray[np.float64],
    glare: float,
    afterimage: NDArray[np.float64] | None,
    open_ground: NDArray[np.bool_] | None,
) -> None:
    """Lay a glare of 0..1 over what is seen, in place."""
    usual = _usual(seen, open_ground)
    white = WHITE * usual
    lift: NDArray[np.float64] = np.full(seen.shape, white)
    if afterimage is not None:
        was = _usual(afterimage, open_ground)
        brought = afterimage * (AFTERGLOW * usual / was if was > 0.0 else 0.0)
        lift *= glare
        lift += np.minimum(brought, white) * (1.0 - glare)
    lift -= seen
    np.maximum(lift, 0.0, out=lift)
    lift *= glare
    seen += lift


def _usual(values: NDArray[np.float64], open_ground: NDArray[np.bool_] | None) -> float:
    """The median on open ground, of every fourth cell; the mean where more than half is dark."""
    some = values[::2, ::2]
    some = some[open_ground[::2, ::2]] if open_ground is not None else some
    if some.size == 0:
        some = values
    return float(np.median(some)) or float(some.mean())


def _local_mean(
    echo: NDArray[np.float64],
    reach: int,
    open_ground: NDArray[np.bool_] | None,
    share: NDArray[np.float64] | None,
) -> NDArray[np.float64]:
    """Mean over the box within `reach` cells each way, of open ground only; new memory."""
    if open_ground is None or share is None:
        return _box_mean(_box_mean(echo, reach, 0), reach, 1)
    # the means of both have the same widths below, which cancel
    mean = _box_mean(_box_mean(echo * open_ground, reach, 0), reach, 1)
    return np.divide(mean, share, out=echo.copy(), where=open_ground)


def _box_mean(values: NDArray[np.float64], reach: int, axis: int) -> NDArray[np.float64]:
    """Mean of the cells within `reach` along one axis; at a border, of those that there are."""
    values = values if axis == 0 else values.T
    count = len(values)
    sums = np.zeros((count + 1, values.shape[1]))
    np.cumsum(values, axis=0, out=sums[1:])
    first = np.maximum(np.arange(count) - reach, 0)
    last = np.minimum(np.arange(count) + reach + 1, count)
    spread = sums[last]
    spread -= sums[first]
    spread *= (1.0 / (last - first))[:, None]
    return spread if axis == 0 else spread.T
