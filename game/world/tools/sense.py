"""What he does with the sense: pulse, stone, look."""

from __future__ import annotations

from game.world import tuning
from game.world.angles import heading_of
from game.world.beings import Clue, Watcher
from game.world.command import Command
from game.world.events import Event, LookMissed, Pulsed, Refusal, Refused, Startled, StoneLaid, StoneTaken
from game.world.level import Point
from game.world.minds import bodyguard
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import Burst, Stone, World
from game.world.tools.aim import on_map


def pulse(world: World, command: Command) -> list[Event]:
    """Let chakra out in all directions: all is lit, and everybody who senses feels it."""
    iruka = world.iruka
    if iruka.chakra < tuning.PULSE_COST:
        return [Refused(Refusal.NO_CHAKRA)]
    iruka.chakra -= tuning.PULSE_COST
    world.pulses += 1
    ends = world.tick + tuning.PULSE_TICKS
    world.bursts.append(Burst(iruka.point, iruka.plane, tuning.PULSE_ENERGY, world.tick, ends))
    iruka.spill = Clue(iruka.point, iruka.plane, world.tick)
    bodyguard.sensed_pulse(world)
    return [Pulsed(iruka.point)]


def stone(world: World, command: Command) -> list[Event]:
    """Lay a silent guess at the aim, or take up the one that lies there."""
    aim = on_map(world, command.aim)
    for place, laid in enumerate(world.stones):
        if distance(laid.point, aim) <= tuning.STONE_REACH:
            del world.stones[place]
            return [StoneTaken(laid.point)]
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


def look(world: World, command: Command) -> list[Event]:
    """A pointed look at the aim: "I see you"."""
    iruka, aim = world.iruka, on_map(world, command.aim)
    if iruka.composure < tuning.COMPOSURE_TO_LOOK:
        return [Refused(Refusal.NO_COMPOSURE)]
    iruka.heading = heading_of(aim[0] - iruka.x, aim[1] - iruka.y)
    iruka.looked_at = world.tick
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
    return sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane)
