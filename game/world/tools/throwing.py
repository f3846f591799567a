"""Throwing: straight over the ground, down at the first wall; or in an arc, up on a roof."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_tools as means
from game.world.angles import heading_of
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import Thrown
from game.world.items import THROWN
from game.world.level import Plane, Point
from game.world.movement import blocked, distance
from game.world.state import World
from game.world.things import Throw
from game.world.tools.aim import on_map


def throw(world: World, command: Command) -> list[Event]:
    """Throw what is in hand at the aim. What comes of it is `landing`'s."""
    iruka, item = world.iruka, command.item
    if item is None or item not in THROWN or iruka.climb is not None:
        return [Refused(Refusal.NOTHING_TO_DO)]
    if world.kit.get(item, 0) <= 0:
        return [Refused(Refusal.NONE_LEFT)]
    aim = on_map(world, command.aim)
    if distance(iruka.point, aim) > means.THROW_REACH:
        return [Refused(Refusal.TOO_FAR)]
    world.kit[item] -= 1
    if aim != iruka.point:
        iruka.heading = heading_of(aim[0] - iruka.x, aim[1] - iruka.y)
    end, lands_on = comes_down(world, aim)
    flies = max(tuning.ticks(distance(iruka.point, end) / means.THROW_SPEED), means.THROW_LEAST)
    lands = world.tick + flies
    world.throws.append(Throw(item, iruka.point, end, iruka.plane, lands_on, world.tick, lands))
    return [Thrown(item, iruka.point, end, lands)]


def comes_down(world: World, aim: Point) -> tuple[Point, Plane]:
    """Where something thrown from here at a spot on the map comes down: the point, and on which plane.

    From under the open sky whatever he aims at has its roof hit, where it has one. From a roof it falls
    to the ground where the roofs end, never into a wall there.
    """
    iruka, level = world.iruka, world.level
    if iruka.plane is Plane.GROUND and level.roofed(aim) and not level.roofed(iruka.point):
        return aim, Plane.HIGH
    count = int(distance(iruka.point, aim) / means.THROW_STEP) + 1
    end = iruka.point
    for number in range(1, count + 1):
        share = number / count
        ahead = iruka.x + (aim[0] - iruka.x) * share, iruka.y + (aim[1] - iruka.y) * share
        if blocked(world.solids[iruka.plane], ahead):
            break
        if iruka.plane is Plane.GROUND or level.roofed(ahead) or not blocked(world.solids[0], ahead):
            end = ahead
    return end, Plane.HIGH if iruka.plane is Plane.HIGH and level.roofed(end) else Plane.GROUND
