"""Seeing: a cone, distance, light, motion and cover. What nobody can see raises no evidence."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_minds as minds
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Clue, Poise
from game.world.evidence import Evidence, Kind, Sense, weigh
from game.world.level import Point
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import World

_KEEN = (Poise.WARY, Poise.SEARCHING, Poise.HUNTING, Poise.LOST)


def look(world: World, being: Being) -> None:
    """One tick of eyes: takes note of Iruka as well as he can be seen from there."""
    rate = clearness(world, being) * minds.SIGHT_RATE * world.dials.sight
    being.sees_him = rate > 0.0
    if rate <= 0.0:
        return
    being.seen_at = world.tick
    iruka = world.iruka
    sure = being.mind.alert >= minds.GLIMPSE
    kind = Kind.SAW if sure else Kind.GLIMPSED
    if sure or being.clue is None:
        being.clue = Clue(iruka.point, iruka.plane, world.tick)
    points = rate * tuning.TICK
    weigh(being.mind, Evidence(kind, Sense.SIGHT, iruka.point, world.tick, points, iruka.plane))


def clearness(world: World, being: Being) -> float:
    """How well he is seen, 0 for not at all: 1 is near, lit, walking, in the open."""
    iruka = world.iruka
    gap = distance(being.point, iruka.point)
    share = in_cone(being, iruka.point, gap)
    if share == 0.0 or iruka.carried_by is not None:
        return 0.0
    reach = minds.SIGHT_REACH_DARK + (minds.SIGHT_REACH - minds.SIGHT_REACH_DARK) * iruka.lit
    if being.poise in _KEEN:
        share *= minds.WARY_KEENER
    near = gap < minds.SIGHT_SURE
    if gap >= reach and not near:
        return 0.0
    if not sees(world, being.point, being.plane, iruka.point, iruka.plane):
        return 0.0
    falls = 1.0 if near else (1.0 - gap / reach) * (1.0 - gap / reach)
    return share * falls * _motion(world) * (1.0 - iruka.hidden)


def in_cone(being: Being, point: Point, gap: float) -> float:
    """What part his eyes have in a point: 1 in the cone, less from the corner of the eye, else 0."""
    if gap == 0.0:
        return 1.0
    east, south = DIRECTIONS[being.heading]
    ahead = ((point[0] - being.x) * east + (point[1] - being.y) * south) / gap
    if ahead >= minds.CONE:
        return 1.0
    return minds.SIDE_SHARE if gap < minds.SIDE_REACH and ahead >= minds.CONE_SIDE else 0.0


def _motion(world: World) -> float:
    iruka = world.iruka
    return minds.MOTION_STILL if iruka.speed < tuning.STANDING else minds.MOTION[iruka.gait]
