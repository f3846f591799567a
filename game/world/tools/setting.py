"""Setting: a trap, a ward or bait, at his feet."""

from __future__ import annotations

from game.world import doors
from game.world import tuning_tools as means
from game.world.angles import DIRECTIONS
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import SetDown
from game.world.items import BAIT, SET, Item
from game.world.level import Plane, Point
from game.world.movement import blocked, distance
from game.world.sight import clear
from game.world.state import World
from game.world.things import Bait, Trap
from game.world.ways.room import footing


def put(world: World, command: Command) -> list[Event]:
    """Set what is in hand half a step ahead, or where he stands. A trap takes him a moment to arm."""
    iruka, item = world.iruka, command.item
    if item is None or item not in SET or iruka.climb is not None:
        return [Refused(Refusal.NOTHING_TO_DO)]
    if world.kit.get(item, 0) <= 0:
        return [Refused(Refusal.NONE_LEFT)]
    east, south = DIRECTIONS[iruka.heading]
    ahead = iruka.x + east * means.SET_AHEAD, iruka.y + south * means.SET_AHEAD
    free = [point for point in (ahead, iruka.point) if fits(world, item, point, iruka.plane)]
    if not free:
        return [Refused(Refusal.NO_ROOM)]
    if item is Item.WARD:
        if iruka.chakra < means.WARD_COST:
            return [Refused(Refusal.NO_CHAKRA)]
        iruka.chakra -= means.WARD_COST
    world.kit[item] -= 1
    point, plane = free[0], iruka.plane
    if item in BAIT:
        world.bait.append(Bait(item, point, plane))
    elif item is Item.WARD:
        world.wards.append(Trap(item, point, plane, armed=True))
    else:
        world.traps.append(Trap(item, point, plane))
    return [SetDown(item, point, plane)]


def fits(world: World, item: Item, point: Point, plane: Plane) -> bool:
    """Whether there is floor within his reach, and no other trap; bait may lie in a trap, but not on bait."""
    floor = footing(world.level, plane, doors.opened(world))
    if blocked(floor, point) or not clear(floor, world.iruka.point, point):
        return False
    if item in BAIT:
        there = [bait.point for bait in world.bait if bait.plane is plane and bait.eaten_at < 0]
        apart = means.BAIT_APART
    else:
        there = [trap.point for trap in world.traps if trap.plane is plane and trap.sprung_at < 0]
        there += [ward.point for ward in world.wards if ward.plane is plane]
        apart = means.TRAPS_APART
    return all(distance(point, other) >= apart for other in there)
