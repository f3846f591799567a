"""Springing: what is set waits for whoever comes, does what it does to him once, and keeps its number."""

from __future__ import annotations

from collections.abc import Callable

from game.world import tuning_tools as means
from game.world.beings import Being
from game.world.command import Command, Gait
from game.world.contact import met, unmask
from game.world.events import Event
from game.world.events_hands import Sprung, WardCrossed
from game.world.evidence import GUARDING, Who
from game.world.items import Item
from game.world.movement import distance
from game.world.state import World
from game.world.things import Sounding, Trap
from game.world.tools.landing import sound


def go_on(world: World, command: Command) -> list[Event]:
    """One tick of everything that is set: traps, then wards."""
    happened: list[Event] = []
    for trap in world.traps:
        if trap.sprung_at >= 0:
            continue
        if trap.armed:
            happened += _spring(world, trap)
        elif trap.by is None:
            trap.built += 1
            trap.armed = trap.built >= means.SET_TICKS
    return happened + _ward(world)


def _spring(world: World, trap: Trap) -> list[Event]:
    """The first who comes sets it off."""
    for who, being in met(world, trap.point, trap.plane, means.TRAP_REACH):
        if world.tick >= being.out_until and (who.cloaked or being.mind.scale == GUARDING):
            if who.cloaked and told_of(world, trap.item):
                continue
            trap.caught_in = world.shift if who.cloaked else -1
            _gone(world, trap)
            _DOES[trap.item](world, being)
            return [Sprung(trap.item, trap.point, trap.plane, who), *unmask(being, who)]
    return _own(world, trap)


def told_of(world: World, item: Item) -> bool:
    """Whether a watch before this one has told of such a trap: its like is stepped over from then on."""
    return any(trap.item is item and 0 <= trap.caught_in < world.shift for trap in world.traps)


def _own(world: World, trap: Trap) -> list[Event]:
    """He knows where it lies, and goes round it; but not when he runs."""
    iruka = world.iruka
    there = trap.plane is iruka.plane and distance(trap.point, iruka.point) <= means.TRAP_REACH
    if not there or iruka.gait is not Gait.RUN or iruka.speed == 0.0:
        return []
    _gone(world, trap)
    iruka.jostle = means.OWN_TRAP_JOSTLES
    sound(world, Sounding.TRAP, trap.point, trap.plane, means.OWN_TRAP_LOUDNESS)
    return [Sprung(trap.item, trap.point, trap.plane)]


def _gone(world: World, trap: Trap) -> None:
    trap.armed, trap.sprung_at = False, world.tick
    if trap.item is Item.LEAVES:
        sound(world, Sounding.TRAP, trap.point, trap.plane, means.LEAVES_LOUDNESS)


def _wire(world: World, being: Being) -> None:
    """He falls."""
    being.out_until = max(being.out_until, world.tick + means.WIRE_FALLS)


def _mud(world: World, being: Being) -> None:
    """It clings to his feet, and wherever he goes one can see where he goes."""
    being.slowed_until = max(being.slowed_until, world.tick + means.MUD_SLOWS)
    being.painted_until = max(being.painted_until, world.tick + means.MUD_MARKS)


def _leaves(world: World, being: Being) -> None:
    """They whirl up round him."""
    being.out_until = max(being.out_until, world.tick + means.LEAVES_STARTLE)
    being.painted_until = max(being.painted_until, world.tick + means.LEAVES_SHOW)


_DOES: dict[Item, Callable[[World, Being], None]] = {
    Item.TRIPWIRE: _wire,
    Item.MUD: _mud,
    Item.LEAVES: _leaves,
}


def _ward(world: World) -> list[Event]:
    """His own wards fade in time. Each tells once that somebody has crossed it, never who: that is what
    it is for, and the cloaked cross it like everybody else."""
    happened: list[Event] = []
    for ward in world.wards:
        ward.built += 1
        there = met(world, ward.point, ward.plane, means.WARD_REACH) if ward.armed else ()
        if any(_strange(world, who) for who, _ in there):
            ward.armed, ward.sprung_at = False, world.tick
            happened.append(WardCrossed(ward.point, ward.plane))
    world.wards = [ward for ward in world.wards if ward.built < means.WARD_LASTS]
    return happened


def _strange(world: World, who: Who) -> bool:
    """Whether it is none of his pupils."""
    if who.cloaked:
        return True
    spec = world.level.people[who.number]
    return spec.mind != "pupil" and spec.kind != "student"
