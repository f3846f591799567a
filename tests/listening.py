"""Where one stands to listen to a watcher."""

from dataclasses import replace

import numpy as np

from game.levels.reach import reached
from game.world.beings import Watcher
from game.world.covers import NONE, cover_at, covers
from game.world.level import Level, Plane

NEAR = 9.0  # metres that one listens from: nearer, and some go away


def beside(level: Level, watcher: Watcher) -> Level:
    """The level, begun about 9 m from where a watcher stands.

    Under a roof one is shown the room, not who is on the roof, and from outside the other way round: one
    stands where the watcher's plane is shown.
    """
    labels = covers(level).repeat(4, axis=0).repeat(4, axis=1)
    over = cover_at(covers(level), watcher.point) if watcher.plane is Plane.GROUND else NONE
    rows, cols = np.nonzero(reached(level).planes[Plane.GROUND] & (labels == over))
    x, y = (cols + 0.5) / 4, (rows + 0.5) / 4
    best = int(np.argmin(np.abs(np.hypot(x - watcher.x, y - watcher.y) - NEAR)))
    return replace(level, start=(float(x[best]), float(y[best])))
