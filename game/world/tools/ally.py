"""The other body: Kakashi, led by the same hands, fast and silent under a cloak that bends the echo.

The sense stays with Iruka, who stands where he was left; who leads the one body does not lead the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.world import doors, tuning
from game.world import tuning_hands as hands
from game.world.angles import DIRECTIONS, turned
from game.world.beings import Being, Poise
from game.world.command import STICK_FULL, Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import Struck, Swapped
from game.world.evidence import GUARDING, Who
from game.world.level import Point
from game.world.movement import apart, distance, slide, stick
from game.world.senses import hearing
from game.world.shifts import NEVER
from game.world.sight import clear
from game.world.state import Ally, World
from game.world.surfaces import DEFAULT_SURFACE, SURFACES
from game.world.things import Sounding
from game.world.tools import climbing, doorways
from game.world.tools.locks import at_hand
from game.world.ways.room import footing


def his(world: World, command: Command) -> Command:
    """What of a command is Iruka's: while the other body is led, he is bound or climbs, he goes nowhere."""
    iruka = world.iruka
    if world.leads_ally:
        return replace(command, east=0, south=0, heading=None)
    if iruka.bound > 0.0 or iruka.carried_by is not None or iruka.climb is not None:
        return replace(command, east=0, south=0)
    return command


def swap(world: World, command: Command) -> list[Event]:
    """Lead the other body, or his own again."""
    if world.ally is None:
        return [Refused(Refusal.NOTHING_TO_DO)]
    world.leads_ally = not world.leads_ally
    return [Swapped(world.leads_ally)]


def move(world: World, command: Command) -> list[Event]:
    """One tick of the other body: led, he walks; on his way up or down, he goes on."""
    ally = world.ally
    if ally is None:
        return []
    ally.speed = 0.0
    if climbing.arrive(world, ally):
        return []
    if world.leads_ally:
        _walk(world, ally, command)
    return []


def _walk(world: World, ally: Ally, command: Command) -> None:
    if command.heading is not None:
        ally.heading = turned(ally.heading, command.heading, tuning.TURN_PER_TICK)
    east, south = stick(command.east, command.south, STICK_FULL)
    if east == 0 and south == 0:
        return
    before, stride = ally.point, hands.ALLY_SPEED[command.gait] * tuning.TICK
    others = [person.point for person in world.people if person.plane is ally.plane]
    if world.iruka.plane is ally.plane:
        others.append(world.iruka.point)
    wish = apart((before[0] + east * stride, before[1] + south * stride), others, 2 * tuning.BODY_RADIUS)
    step = wish[0] - before[0], wish[1] - before[1]
    if distance(before, wish) > 2 * stride:  # squeezed between people
        step = (0.0, 0.0)
    solid = footing(world.level, ally.plane, doors.opened(world))
    ally.x, ally.y = slide(solid, before, step, tuning.BODY_RADIUS)
    went = distance(before, ally.point)
    ally.speed = went * tuning.TICKS_PER_SECOND
    ally.stride += went
    if ally.stride >= tuning.STRIDE:
        ally.stride -= tuning.STRIDE
        _footfall(world, ally, hands.ALLY_LOUDNESS[command.gait])


def _footfall(world: World, ally: Ally, share: float) -> None:
    name = world.level.planes[ally.plane].surface[int(ally.y), int(ally.x)] or DEFAULT_SURFACE
    loudness = SURFACES[name].loudness * share
    if loudness > 0.0:
        _sound(world, Sounding.STEP, ally.point, loudness)


def _sound(world: World, sounding: Sounding, point: Point, loudness: float) -> None:
    """Let be heard what the other body does; the ring of it is not to be seen round Iruka."""
    ally, iruka = world.ally, world.iruka
    assert ally is not None, "somebody makes the noise"
    ring = iruka.noise, iruka.noisy_at
    hearing.make(world, sounding, point, ally.plane, loudness)
    iruka.noise, iruka.noisy_at = ring


def use(world: World, command: Command) -> list[Event]:
    """Whatever is at his hand: a guard's back, a door, a way up or down."""
    ally = world.ally
    assert ally is not None, "somebody is led"
    if ally.climb is not None:
        return []
    struck = _strike(world, ally)
    if struck:
        return struck
    number = at_hand(world, ally.point, ally.plane, hands.ALLY_REACH)
    if number is not None:
        return _swing(world, number)
    return climbing.set_out(world, ally, hands.ALLY_REACH) or [Refused(Refusal.NOTHING_TO_DO)]


def strike(world: World, command: Command) -> list[Event]:
    """Put the guard within reach out of action."""
    ally = world.ally
    assert ally is not None, "somebody is led"
    return _strike(world, ally) or [Refused(Refusal.NOTHING_TO_DO)]


def _strike(world: World, ally: Ally) -> list[Event]:
    """The nearest guard who can be struck is bound and sealed, and stays where he is for the day."""
    if world.tick < ally.strikes_at:
        return []
    near = [
        (distance(ally.point, guard.point), who.cloaked, who.number, guard, who)
        for who, guard in _guards(world)
        if _can_be_struck(world, ally, guard)
    ]
    if not near:
        return []
    *_, guard, who = min(near, key=lambda one: one[:3])
    guard.out_until = NEVER
    ally.strikes_at = world.tick + hands.ALLY_AGAIN
    world.takedowns += 1
    return [Struck(who, guard.point)]


def _guards(world: World) -> Iterator[tuple[Who, Being]]:
    """Everybody visible who guards."""
    for number, person in enumerate(world.people):
        if person.mind.scale == GUARDING:
            yield Who(number), person
    for number, watcher in enumerate(world.watchers):
        if watcher.unmasked and world.tick >= watcher.away_until and watcher.mind.scale == GUARDING:
            yield Who(number, True), watcher


def _can_be_struck(world: World, ally: Ally, guard: Being) -> bool:
    """Within reach, and either he is not hunting, or he turns his back."""
    gap = distance(ally.point, guard.point)
    if guard.plane is not ally.plane or gap > hands.ALLY_STRIKES or guard.out_until == NEVER:
        return False
    if not clear(world.solids[ally.plane], ally.point, guard.point):
        return False
    east, south = DIRECTIONS[guard.heading]
    ahead = (ally.x - guard.x) * east + (ally.y - guard.y) * south
    return guard.poise is not Poise.HUNTING or ahead <= hands.ALLY_BEHIND * gap


def _swing(world: World, number: int) -> list[Event]:
    """Open a door or shut it, gently; the ring of its noise is not to be seen round Iruka."""
    ring = world.iruka.noise, world.iruka.noisy_at
    happened = doorways.swing(world, number, hands.ALLY_DOOR_LOUDNESS)
    world.iruka.noise, world.iruka.noisy_at = ring
    return happened
