"""Walks to look at: levels from pictures, walkers in them, and what must hold in each tick."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.world import tuning
from game.world import tuning_ways as ways
from game.world.level import Plane
from game.world.movement import distance, slide
from game.world.ways.astar import route
from game.world.ways.follow import Going, arrived, climbing, go, stuck
from game.world.ways.room import footing
from game.world.ways.yielding import Party, Turn, Yielding, over, settle
from tests.world import pictures

GROUND, HIGH = Plane.GROUND, Plane.HIGH
SPEED = 2.0  # metres a second


@dataclass
class Body:
    """Somebody on his way to `goal`."""

    x: float
    y: float
    goal: tuple[float, float]
    plane: Plane = GROUND
    goal_plane: Plane = GROUND
    going: Going | None = None
    plans: int = 0

    @property
    def point(self):
        return self.x, self.y


def level(*rows, **changes):
    """A picture of `#`, `.`, `R` (roof) and `~` (water); everything else is a spot on free ground."""
    wet = np.array([[mark == "~" for mark in row] for row in rows])
    plain = ["".join(mark if mark in "#.R" else "." for mark in row) for row in rows]
    made = pictures.level(*plain, "I" * len(rows[0]), **changes)  # a row more, for who must be somewhere
    wet = np.pad(wet, ((0, 1), (0, 0)))
    made.planes[GROUND].surface[wet] = "water"
    return made


def spots(*rows):
    """Where the letters of a picture are: letter -> the middle of its tile."""
    found = {}
    for row, line in enumerate(rows):
        for col, mark in enumerate(line):
            if mark not in "#.R~":
                found[mark] = col + 0.5, row + 0.5
    return found


def points(stops):
    return [stop.point for stop in stops]


def toured(made, bodies, seconds, opened=(), leave=False):
    """Let all walk to their goals; how many seconds it took, or None. leave: whoever has arrived is gone.

    Nobody is ever in a wall or in anybody else.
    """
    for tick in range(tuning.ticks(seconds)):
        if all(_there(body) for body in bodies):
            return tick / tuning.TICKS_PER_SECOND
        if leave:
            bodies = [body for body in bodies if not _there(body)]
        crowd = [Party(number, body, gives=not _there(body)) for number, body in enumerate(bodies)]
        for me, body in zip(crowd, bodies, strict=True):
            mates = [party for party in crowd if party is not me]
            waited = isinstance(body.going, Yielding)
            passed = waited and over(body.going, mates, body, tick)
            if body.going is None or stuck(body.going) or passed:
                stops = route(made, body.point, body.plane, body.goal, body.goal_plane)
                body.going = (Turn if waited else Going)(stops)
                body.plans += 1
            near = [other.point for other in bodies if other is not body and other.plane is body.plane]
            far = [other.point for other in bodies if other.plane is not body.plane]
            before, plane, climbs = body.point, body.plane, climbing(body.going)
            went = go(body, body.going, SPEED, footing(made, plane, opened), near, tick, far)
            settle(made, mates, me, (), footing(made, plane, opened))
            if not climbs:
                gone = body.x - before[0], body.y - before[1]
                assert went == (gone if gone != (0.0, 0.0) else None)
                assert distance(before, body.point) <= 2 * SPEED * tuning.TICK + 1e-9
        _nobody_in_anything(made, bodies, opened)
    return None


def _there(body):
    return body.going is not None and arrived(body.going) and not isinstance(body.going, Yielding)


def _nobody_in_anything(made, bodies, opened):
    for number, body in enumerate(bodies):
        solid = footing(made, body.plane, opened)
        assert slide(solid, body.point, (0.0, 0.0), tuning.BODY_RADIUS * 0.98) == body.point
        for other in bodies[:number]:
            if other.plane is body.plane:
                assert distance(body.point, other.point) >= 2 * tuning.BODY_RADIUS - 2 * ways.OVERLAP
