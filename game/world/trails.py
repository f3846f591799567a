"""Trails: what a wasteful technique leaves in the air on its way; it spreads and fades over minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.world import tuning
from game.world.angles import DIRECTIONS
from game.world.level import Plane, Point
from game.world.movement import blocked, blocked_each
from game.world.surfaces import FIELD_CELLS_PER_METRE

_GOLDEN = 0.6180339887498949
# Where the points lie: evenly along the path, and to both sides of it in an even mixture, -1..1.
_ALONG = (np.arange(tuning.TRAIL_POINTS) + 0.5) / tuning.TRAIL_POINTS
_ASIDE = 2.0 * (_GOLDEN * (np.arange(tuning.TRAIL_POINTS) + 1) % 1.0) - 1.0


@dataclass(frozen=True, slots=True)
class Trail:
    """The residue along a straight path. energy: energy units that it gives off until it is gone."""

    plane: Plane
    start: Point
    end: Point
    energy: float
    born: int  # tick


def cast(
    solid: NDArray[np.bool_], plane: Plane, point: Point, heading: int, energy: float, tick: int
) -> Trail:
    """The trail of a technique that flies off from `point`, up to the first thing in its way.

    solid: bool (4*height, 4*width). energy: energy units.
    """
    east, south = DIRECTIONS[heading]
    end, stride = point, 1.0 / FIELD_CELLS_PER_METRE
    for number in range(1, int(tuning.TRAIL_REACH * FIELD_CELLS_PER_METRE) + 1):
        ahead = point[0] + east * stride * number, point[1] + south * stride * number
        if blocked(solid, ahead):
            break
        end = ahead
    return Trail(plane, point, end, energy, tick)


def power(trail: Trail, tick: int) -> float:
    """What the whole of it gives off now, in energy units a second: half as much after each half-life.

    Between two halvings 1 - f (4 - f) / 6 for the part f of a half-life, which is 2^-f to 0.4 %
    and needs no power function.
    """
    halvings, rest = divmod(max(tick - trail.born, 0), tuning.TRAIL_HALF_LIFE)
    if halvings > 60:
        return 0.0
    part = rest / tuning.TRAIL_HALF_LIFE
    at_first = trail.energy * tuning.LN2 / (tuning.TRAIL_HALF_LIFE * tuning.TICK)
    return at_first / (1 << halvings) * (1.0 - part * (4.0 - part) / 6.0)


def width(trail: Trail, tick: int) -> float:
    """How far it has spread to each side, in metres."""
    seconds = max(tick - trail.born, 0) * tuning.TICK
    return min(tuning.TRAIL_WIDTH + tuning.TRAIL_SPREADS * seconds, tuning.TRAIL_WIDEST)


def sources(trails: Sequence[Trail], tick: int, solid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Their sources at this tick, float64 (TRAIL_POINTS for each, 3): x, y in metres, power.

    What would drift into something solid stays on the path. solid: bool (4*height, 4*width).
    """
    if not trails:
        return np.empty((0, 3))
    lines = np.array([(*trail.start, *trail.end) for trail in trails])
    dx, dy = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    long = np.sqrt(dx * dx + dy * dy)
    wide = np.array([width(trail, tick) for trail in trails])
    spread = np.divide(wide, long, out=np.zeros(len(trails)), where=long > 0.0)
    aside = _ASIDE * spread[:, None]
    dx, dy = dx[:, None], dy[:, None]
    path_x, path_y = lines[:, :1] + dx * _ALONG, lines[:, 1:2] + dy * _ALONG
    path = np.stack((path_x.ravel(), path_y.ravel()), axis=1)
    drifted = np.stack(((path_x + -dy * aside).ravel(), (path_y + dx * aside).ravel()), axis=1)
    points = np.where(blocked_each(solid, drifted)[:, None], path, drifted)
    each = [power(trail, tick) / tuning.TRAIL_POINTS for trail in trails]
    return np.column_stack((points, np.repeat(each, tuning.TRAIL_POINTS)))


def lasting(trails: list[Trail], tick: int) -> list[Trail]:
    """Those that can still be sensed, oldest first; of too many the oldest are forgotten."""
    return [trail for trail in trails if power(trail, tick) >= tuning.TRAIL_FAINT][-tuning.TRAILS :]
