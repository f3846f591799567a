"""The hail: pupils throw blunt practice steel at a stone, and whoever stands there is proved."""

from __future__ import annotations

from game.world import tuning
from game.world.angles import heading_of
from game.world.command import Command
from game.world.events import Event, HailLanded, HailThrown, Refusal, Refused
from game.world.level import Plane
from game.world.minds import bodyguard
from game.world.movement import distance
from game.world.people import throwers
from game.world.state import Volley, World
from game.world.tools.aim import on_map


def hail(world: World, command: Command) -> list[Event]:
    """Set the pupils on the stone nearest to the aim."""
    aim = on_map(world, command.aim)
    if world.tick < world.hail_ready:
        return [Refused(Refusal.HAIL_SPENT)]
    near = [
        (distance(stone.point, aim), place)
        for place, stone in enumerate(world.stones)
        if distance(stone.point, aim) <= tuning.HAIL_AIM
    ]
    if not near:
        return [Refused(Refusal.NO_STONE)]
    target = world.stones[min(near)[1]].point
    able = throwers(world, target)
    if not able:
        return [Refused(Refusal.NO_PUPILS)]
    world.hail_ready = world.tick + tuning.HAIL_AGAIN
    world.hails += 1
    lands = world.tick + tuning.HAIL_FLIGHT
    world.volleys.append(Volley(target, lands, able))
    for number in able:
        thrower = world.people[number]
        thrower.heading = heading_of(target[0] - thrower.x, target[1] - thrower.y)
        thrower.throws_until = world.tick + tuning.THROW_POSE
    return [HailThrown(target, lands, able)]


def land(world: World) -> list[Event]:
    """Bring down the volleys that are due, and see whom they flush out."""
    happened: list[Event] = []
    for volley in [volley for volley in world.volleys if volley.lands <= world.tick]:
        world.volleys.remove(volley)
        flushed = bodyguard.hailed(world, volley.point)
        plane = Plane.HIGH if world.level.roofed(volley.point) else Plane.GROUND
        if not flushed:
            lost = world.iruka.composure - tuning.HAIL_MISSED_COSTS
            world.iruka.composure = max(lost, 0.0)
        happened.append(HailLanded(volley.point, plane, flushed))
    return happened
