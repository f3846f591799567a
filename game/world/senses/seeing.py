"""Seeing: a cone, distance, light, motion and cover. What nobody can see raises no evidence."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_minds as minds
from game.world import tuning_tools as means
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Clue, Poise
from game.world.evidence import Evidence, Kind, Sense, weigh
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.sight import clear, sees
from game.world.state import World

_KEEN = (Poise.SEARCHING, Poise.HUNTING, Poise.LOST)


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
    if sure or being.clue is None or world.tick - being.clue.tick >= minds.GLIMPSED_AGAIN:
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
    far = reach(being, iruka.lit)
    if being.poise in _KEEN or being.mind.floor > 0.0:
        share *= minds.WARY_KEENER
    near = gap < minds.SIGHT_SURE
    if gap >= far and not near:
        return 0.0
    if not sees(world, being.point, being.plane, iruka.point, iruka.plane):
        return 0.0
    if veiled(world, (being.point, being.plane), (iruka.point, iruka.plane)):
        return 0.0
    falls = 1.0 if near else (1.0 - gap / far) * (1.0 - gap / far)
    return share * falls * _motion(world) * (1.0 - iruka.hidden)


def reach(being: Being, lit: float) -> float:
    """How far he can make out somebody who is lit so well (0..1), in metres."""
    return (minds.SIGHT_REACH_DARK + (minds.SIGHT_REACH - minds.SIGHT_REACH_DARK) * lit) * being.eyes


def in_cone(being: Being, point: Point, gap: float) -> float:
    """What part his eyes have in a point: 1 in the cone, less from the corner of the eye, else 0."""
    if gap == 0.0:
        return 1.0
    east, south = DIRECTIONS[being.heading]
    ahead = ((point[0] - being.x) * east + (point[1] - being.y) * south) / gap
    if ahead >= minds.CONE:
        return 1.0
    return minds.SIDE_SHARE if gap < minds.SIDE_REACH and ahead >= minds.CONE_SIDE else 0.0


def veiled(world: World, first: tuple[Point, Plane], second: tuple[Point, Plane]) -> bool:
    """Whether powder hangs in the air between two places, or round one of them."""
    (x, y), end = first[0], second[0]
    dx, dy = end[0] - x, end[1] - y
    square = dx * dx + dy * dy
    for cloud in world.clouds:
        if cloud.plane is not first[1] and cloud.plane is not second[1]:
            continue
        along = (cloud.point[0] - x) * dx + (cloud.point[1] - y) * dy
        share = min(max(along / square, 0.0), 1.0) if square > 0.0 else 0.0
        nearest = x + dx * share, y + dy * share
        thick = distance(nearest, cloud.point) <= means.CLOUD_RADIUS
        if thick and clear(world.solids[cloud.plane], nearest, cloud.point):
            return True
    return False


def _motion(world: World) -> float:
    iruka = world.iruka
    return minds.MOTION_STILL if iruka.speed < tuning.STANDING else minds.MOTION[iruka.gait]
