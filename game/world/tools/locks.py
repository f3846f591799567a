"""Locks: a small game of feel. The pick points where he aims; where it points right, the pin gives.

A press in the right place holds the pin, one in a wrong place slips and lets the pin before go. Pins that
hold stay for a while when he leaves off. Where a pin gives is the lock's own: it is the same tomorrow.
"""

from __future__ import annotations

from game.world import doors
from game.world import tuning_hands as hands
from game.world import tuning_minds as minds
from game.world.angles import heading_of, turn_between, turned, wave
from game.world.beings import Poise
from game.world.command import TURN, Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import DoorMoved, LockOpened, LockPressed
from game.world.level import Plane, Point
from game.world.random import Stream
from game.world.senses import hearing
from game.world.sight import clear
from game.world.state import World
from game.world.things import Lock, Sounding
from game.world.tools.aim import on_map


def offer(world: World, command: Command) -> list[Event] | None:
    """Use at a locked door: a word that he knows opens it, else he begins on its lock; at it, he presses."""
    iruka = world.iruka
    if iruka.lock is not None:
        return _press(world, iruka.lock) if world.dials.locks else _leave(world)
    number = at_hand(world, iruka.point, iruka.plane, hands.LOCK_REACH)
    if number is None or world.doors[number].open or not world.doors[number].locked:
        return None
    spec = world.level.doors[number]
    if spec.code and spec.code in iruka.knows:
        return _open(world, number)
    if spec.lock == 0:
        return [Refused(Refusal.NO_CODE)]
    door = world.doors[number]
    holding = door.pins_held if world.tick < door.pins_until else 0
    pins = spec.lock - holding
    iruka.lock = Lock(number, pins, give(world, number, pins), world.tick, pick=_aimed(world, command))
    return []


def go_on(world: World, command: Command) -> list[Event]:
    """One tick at the lock: the pick follows the aim; where it is no game, time passes."""
    iruka, lock = world.iruka, world.iruka.lock
    if lock is None:
        return []
    if _disturbed(world, lock):
        return _leave(world)
    if world.dials.locks:
        # while he leads the other body the aim is that one's
        wanted = lock.pick if world.leads_ally else _aimed(world, command)
        lock.pick = turned(lock.pick, wanted, hands.LOCK_TURNS)
        return []
    lock.pressed += 1
    if lock.pressed % hands.LOCK_PIN:
        return []
    if (lock.pins + lock.door) % hands.LOCK_SLIPS_EVERY == 0:
        hearing.make(world, Sounding.LOCK, iruka.point, iruka.plane, hands.LOCK_SLIP_LOUDNESS)
    return _hold(world, lock)


def feel(world: World) -> float:
    """What he feels in the pick, 0..1: nothing far off, more and more toward the right place, and 1 where
    the pin gives. 0 without a lock, and where locks are no game."""
    lock = world.iruka.lock
    if lock is None or not world.dials.locks:
        return 0.0
    off, wide = _off(world, lock), width(world)
    if off <= wide:
        return 1.0
    share = max(1.0 - (off - wide) / (hands.LOCK_FELT - wide), 0.0)
    return hands.LOCK_NEARLY * share * share


def width(world: World) -> float:
    """How far to each side of the right place a pin gives, 1/1024 turn: less in the dark or when shaken."""
    iruka = world.iruka
    light = hands.LOCK_DARK + (1.0 - hands.LOCK_DARK) * iruka.lit
    calm = hands.LOCK_SHAKEN + (1.0 - hands.LOCK_SHAKEN) * iruka.composure
    return hands.LOCK_WIDTH * light * calm


def give(world: World, number: int, pins: int) -> int:
    """The heading (0..1023) at which a door's pin gives while so many are left: far from the one before."""
    own = Stream(world.seed)
    own.state ^= Stream(number).bits()
    heading = own.below(TURN)
    for _ in range(world.level.doors[number].lock - pins):
        heading = (heading + hands.LOCK_APART + own.below(TURN - 2 * hands.LOCK_APART)) % TURN
    return heading


def at_hand(world: World, point: Point, plane: Plane, reach: float) -> int | None:
    """The number of the nearest door within reach (metres) that no wall keeps his hand from."""
    near = [
        (doors.near(spec.area, point), number)
        for number, spec in enumerate(world.level.doors)
        if spec.plane is plane
        and doors.near(spec.area, point) <= reach
        and clear(world.level.planes[plane].solid, point, spec.area.centre)
    ]
    return min(near)[1] if near else None


def _open(world: World, number: int) -> list[Event]:
    """The word is said, and he goes in."""
    area, plane = world.level.doors[number].area, world.level.doors[number].plane
    world.doors[number].locked = False
    doors.move(world, number, True, by_him=True)
    hearing.make(world, Sounding.DOOR, area.centre, plane, minds.DOOR_LOUDNESS)
    return [LockOpened(number), DoorMoved(number, True, area.centre)]


def _aimed(world: World, command: Command) -> int:
    iruka, aim = world.iruka, on_map(world, command.aim)
    return heading_of(aim[0] - iruka.x, aim[1] - iruka.y)


def _off(world: World, lock: Lock) -> int:
    """How far the pick is from where the pin gives, 1/1024 turn: a shaken hand trembles."""
    trembles = hands.LOCK_SHAKES * (1.0 - world.iruka.composure)
    points = (lock.pick + int(trembles * wave(world.tick, hands.LOCK_SHAKE_PERIOD))) % TURN
    return abs(turn_between(points, lock.give))


def _press(world: World, lock: Lock) -> list[Event]:
    if _off(world, lock) <= width(world):
        return _hold(world, lock)
    iruka = world.iruka
    lock.pins = min(lock.pins + 1, world.level.doors[lock.door].lock)
    lock.give = give(world, lock.door, lock.pins)
    hearing.make(world, Sounding.LOCK, iruka.point, iruka.plane, hands.LOCK_SLIP_LOUDNESS)
    return [LockPressed(lock.door, False, lock.pins)]


def _hold(world: World, lock: Lock) -> list[Event]:
    lock.pins -= 1
    pressed = LockPressed(lock.door, True, lock.pins)
    if lock.pins > 0:
        lock.give = give(world, lock.door, lock.pins)
        return [pressed]
    world.doors[lock.door].locked = False
    world.iruka.lock = None
    return [pressed, LockOpened(lock.door)]


def _leave(world: World) -> list[Event]:
    """He takes his hands off; what holds, holds for a while."""
    lock, world.iruka.lock = world.iruka.lock, None
    if lock is not None:
        door = world.doors[lock.door]
        door.pins_held = world.level.doors[lock.door].lock - lock.pins
        door.pins_until = world.tick + hands.LOCK_KEEPS
    return []


def _disturbed(world: World, lock: Lock) -> bool:
    """Whether he cannot go on: he moved, is held, is hunted, or somebody has opened the door."""
    iruka, door = world.iruka, world.doors[lock.door]
    moved = iruka.point != iruka.was
    held = iruka.bound > 0.0 or iruka.carried_by is not None or iruka.climb is not None
    hunted = any(person.sees_him and person.poise is Poise.HUNTING for person in world.people)
    return moved or held or hunted or door.open or not door.locked
