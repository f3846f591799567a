"""Doors by hand: opened and shut, the more softly the slower he goes."""

from __future__ import annotations

from game.world import doors, tuning
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import DoorMoved
from game.world.senses import hearing
from game.world.state import World
from game.world.things import Sounding
from game.world.tools.locks import at_hand


def offer(world: World, command: Command) -> list[Event] | None:
    """Use at a door that is not locked."""
    iruka = world.iruka
    number = at_hand(world, iruka.point, iruka.plane, tuning.DOOR_REACH)
    if number is None:
        return None
    return swing(world, number, tuning.DOOR_LOUDNESS[command.gait])


def swing(world: World, number: int, loudness: float) -> list[Event]:
    """Open a door, or shut it if nobody is in the way."""
    door, spec = world.doors[number], world.level.doors[number]
    if door.locked and not door.open:
        return [Refused(Refusal.LOCKED)]
    if door.open and not doors.clear_of_people(world, number):
        return [Refused(Refusal.NO_ROOM)]
    doors.move(world, number, not door.open, by_him=True)
    hearing.make(world, Sounding.DOOR, spec.area.centre, spec.plane, loudness)
    return [DoorMoved(number, door.open, spec.area.centre)]
