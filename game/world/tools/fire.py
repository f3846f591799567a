"""A breath of fire: short, bright and loud. It burns what is set, frightens, hurts nobody, hides nothing."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.angles import DIRECTIONS, heading_of
from game.world.beings import Being, Clue
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import FireBreathed, Sprung
from game.world.events_minds import Unmasked
from game.world.evidence import GUARDING, Evidence, Kind, Sense, Who, weigh
from game.world.items import Item
from game.world.level import Plane, Point
from game.world.movement import blocked, distance
from game.world.senses import hearing
from game.world.sight import clear
from game.world.state import Burst, World
from game.world.things import Sounding
from game.world.tools import ropes
from game.world.tools.aim import on_map
from game.world.trails import Trail

BURNS = (Item.TRIPWIRE, Item.LEAVES)  # of what can be set


def fire(world: World, command: Command) -> list[Event]:
    """Breathe fire toward the aim; in ropes, at the ropes."""
    iruka = world.iruka
    if iruka.bound > 0.0:
        return ropes.burn(world)
    if iruka.chakra < hands.FIRE_COST:
        return [Refused(Refusal.NO_CHAKRA)]
    iruka.chakra -= hands.FIRE_COST
    aim = on_map(world, command.aim)
    if aim != iruka.point:
        iruka.heading = heading_of(aim[0] - iruka.x, aim[1] - iruka.y)
    _light(world, _end(world))
    iruka.spill = Clue(iruka.point, iruka.plane, world.tick)
    iruka.braced_until = world.tick + tuning.BRACED  # his own fire dazzles him as little as his own pulse
    hearing.make(world, Sounding.FIRE, iruka.point, iruka.plane, hands.FIRE_LOUDNESS)
    return [FireBreathed(iruka.point, iruka.heading), *_burn(world), *_frighten(world)]


def _end(world: World) -> Point:
    """How far it comes: to the first thing in its way."""
    iruka = world.iruka
    east, south = DIRECTIONS[iruka.heading]
    end, solid = iruka.point, world.solids[iruka.plane]
    for number in range(1, int(hands.FIRE_REACH / hands.FIRE_STEP) + 1):
        gone = hands.FIRE_STEP * number
        ahead = iruka.x + east * gone, iruka.y + south * gone
        if blocked(solid, ahead):
            break
        end = ahead
    return end


def _light(world: World, end: Point) -> None:
    """What it gives off at once along its way, and what lingers there."""
    iruka, ends = world.iruka, world.tick + hands.FIRE_TICKS
    for number in range(1, hands.FIRE_BURSTS + 1):
        share = number / hands.FIRE_BURSTS
        point = iruka.x + (end[0] - iruka.x) * share, iruka.y + (end[1] - iruka.y) * share
        energy = hands.FIRE_ENERGY / hands.FIRE_BURSTS
        world.bursts.append(Burst(point, iruka.plane, energy, world.tick, ends))
    world.trails.append(Trail(iruka.plane, iruka.point, end, hands.FIRE_TRAIL, world.tick))


def in_cone(world: World, point: Point, plane: Plane) -> bool:
    """Whether the fire that he breathes where he stands and faces reaches a place."""
    iruka = world.iruka
    gap = distance(iruka.point, point)
    if plane is not iruka.plane or gap > hands.FIRE_REACH:
        return False
    east, south = DIRECTIONS[iruka.heading]
    ahead = (point[0] - iruka.x) * east + (point[1] - iruka.y) * south
    wide = ahead >= 0.0 if gap <= hands.FIRE_CLOSE else ahead >= hands.FIRE_CONE * gap
    return wide and clear(world.solids[plane], iruka.point, point)


def _burn(world: World) -> list[Event]:
    """What is set in its way is gone, his own too. A burnt trap keeps its number: others go by it."""
    happened: list[Event] = []
    for trap in world.traps:
        if trap.armed and trap.item in BURNS and in_cone(world, trap.point, trap.plane):
            trap.armed, trap.sprung_at = False, world.tick
            happened.append(Sprung(trap.item, trap.point, trap.plane))
    return happened


def _frighten(world: World) -> list[Event]:
    """Guards in it are dazed, and know; everybody else near by starts. To be met by it is contact."""
    happened: list[Event] = []
    for person in world.people:
        if person.mind.scale == GUARDING:
            if in_cone(world, person.point, person.plane):
                _daze(world, person)
        elif distance(world.iruka.point, person.point) <= hands.FIRE_STARTLES:
            ends = world.tick + tuning.FEELING_TICKS
            energy = tuning.STARTLED_ENERGY
            world.feelings.append(Burst(person.point, person.plane, energy, world.tick, ends))
    for number, watcher in enumerate(world.watchers):
        if world.tick < watcher.away_until or not in_cone(world, watcher.point, watcher.plane):
            continue
        if watcher.mind.scale != GUARDING:
            watcher.shimmers_until = world.tick + tuning.SHIMMER
            _alarm(world, watcher)
            continue
        _daze(world, watcher)
        if not watcher.unmasked:
            watcher.unmasked = True
            happened.append(Unmasked(Who(number, True), watcher.point, watcher.plane))
    return happened


def _daze(world: World, being: Being) -> None:
    being.out_until = max(being.out_until, world.tick + hands.FIRE_DAZES)
    being.clue = Clue(world.iruka.point, world.iruka.plane, world.tick)
    _alarm(world, being)


def _alarm(world: World, being: Being) -> None:
    at, plane = world.iruka.point, world.iruka.plane
    weigh(being.mind, Evidence(Kind.HURT, Sense.TOUCH, at, world.tick, hands.FIRE_HURT, plane))
