"""What Iruka can do once: pulse, stone, look, hail."""

from __future__ import annotations

from game.world import lesson, tuning
from game.world.angles import heading_of
from game.world.command import Command, Verb
from game.world.events import (
    Event,
    HailLanded,
    HailThrown,
    LookMissed,
    Pulsed,
    Refusal,
    Refused,
    Startled,
    StoneLaid,
    StoneTaken,
)
from game.world.level import Plane, Point
from game.world.minds import bodyguard
from game.world.movement import distance
from game.world.people import throwers
from game.world.sight import sees
from game.world.state import Burst, Stone, Volley, Watcher, World


def act(world: World, command: Command) -> list[Event]:
    """Do what the command's verb asks, or say why not."""
    match command.verb:
        case Verb.USE:
            return lesson.toggle(world)
        case Verb.PULSE:
            return _pulse(world)
        case Verb.STONE:
            return _stone(world, _on_map(world, command.aim))
        case Verb.LOOK:
            return _look(world, _on_map(world, command.aim))
        case Verb.HAIL:
            return _hail(world, _on_map(world, command.aim))
        case None:
            return []


def _on_map(world: World, aim: Point) -> Point:
    return (
        min(max(aim[0], 0.0), float(world.level.width)),
        min(max(aim[1], 0.0), float(world.level.height)),
    )


def _pulse(world: World) -> list[Event]:
    iruka = world.iruka
    if iruka.chakra < tuning.PULSE_COST:
        return [Refused(Refusal.NO_CHAKRA)]
    iruka.chakra -= tuning.PULSE_COST
    world.pulses += 1
    ends = world.tick + tuning.PULSE_TICKS
    world.bursts.append(Burst(iruka.point, iruka.plane, tuning.PULSE_ENERGY, world.tick, ends))
    bodyguard.sensed_pulse(world)
    return [Pulsed(iruka.point)]


def _stone(world: World, aim: Point) -> list[Event]:
    for place, stone in enumerate(world.stones):
        if distance(stone.point, aim) <= tuning.STONE_REACH:
            del world.stones[place]
            return [StoneTaken(stone.point)]
    if len(world.stones) >= tuning.STONES:
        return [Refused(Refusal.NO_STONES_LEFT)]
    met = _nearest(world.watchers, world.tick, aim, tuning.STONE_RIGHT)
    truth = tuple((w.plane, w.point) for w in world.watchers if world.tick >= w.away_until)
    world.stones.append(Stone(aim, world.tick, met is not None, met, truth))
    return [StoneLaid(aim)]


def _nearest(watchers: list[Watcher], tick: int, aim: Point, reach: float) -> int | None:
    """Which watcher is nearest to a spot within reach, if one is there at all."""
    near = [
        (distance(watcher.point, aim), number)
        for number, watcher in enumerate(watchers)
        if tick >= watcher.away_until and distance(watcher.point, aim) <= reach
    ]
    return min(near)[1] if near else None


def _look(world: World, aim: Point) -> list[Event]:
    iruka = world.iruka
    if iruka.composure < tuning.COMPOSURE_TO_LOOK:
        return [Refused(Refusal.NO_COMPOSURE)]
    iruka.heading = heading_of(aim[0] - iruka.x, aim[1] - iruka.y)
    in_view = [watcher for watcher in world.watchers if _eye_to_eye(world, watcher)]
    met = _nearest(in_view, world.tick, aim, tuning.LOOK_REACH)
    if met is None:
        world.looks_wrong += 1
        iruka.composure = max(iruka.composure - tuning.LOOK_MISSED_COSTS, 0.0)
        return [LookMissed(aim)]
    bodyguard.looked_at(world, in_view[met])
    return [Startled(aim)]


def _eye_to_eye(world: World, watcher: Watcher) -> bool:
    """Nobody is looked in the eye through a wall."""
    iruka = world.iruka
    return sees(world.level, watcher.point, watcher.plane, iruka.point, iruka.plane)


def _hail(world: World, aim: Point) -> list[Event]:
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
