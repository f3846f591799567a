"""People as the field meets them: an outline with shoulders and a face, not a disc that could be a lamp."""

from __future__ import annotations

from functools import lru_cache

from game.echo import Body
from game.world import tuning
from game.world.angles import DIRECTIONS
from game.world.level import Point


@lru_cache(maxsize=256)
def silhouette(point: Point, heading: int, gear: float) -> tuple[Body, ...]:
    """The discs of somebody who stands at `point` (metres) and faces `heading` (1/1024 turn).

    Two shoulders across, the head a little ahead of them, and at the right hip, a little behind, what he
    carries, if that holds chakra (gear 0..2). At most four discs: the field looks at each in every tick.
    """
    east, south = DIRECTIONS[heading]

    def disc(ahead: float, right: float, radius: float, strength: float = 1.0) -> Body:
        x = point[0] + east * ahead - south * right
        y = point[1] + south * ahead + east * right
        return Body(x, y, radius, "open", strength)

    side = tuning.SHOULDER_APART / 2
    person = (
        disc(0.0, -side, tuning.SHOULDER_RADIUS),
        disc(0.0, side, tuning.SHOULDER_RADIUS),
        disc(tuning.HEAD_AHEAD, 0.0, tuning.HEAD_RADIUS),
    )
    if gear <= 0.0:
        return person
    return (*person, disc(-tuning.GEAR_BEHIND, tuning.GEAR_ASIDE, tuning.GEAR_RADIUS, 1.0 + gear))
