"""Use: whatever is at hand, the first that offers itself."""

from __future__ import annotations

from collections.abc import Callable

from game.world import lesson
from game.world.command import Command
from game.world.events import Event
from game.world.state import World
from game.world.tools import climbing, doorways, letters, locks, ropes, taking, talking

Offer = Callable[[World, Command], "list[Event] | None"]

# In this order; each answers None where it has nothing to offer. The day's work is what is left.
OFFERS: tuple[Offer, ...] = (
    climbing.underway,
    talking.offer,  # before the ropes: to pull at them under his eyes would help nobody
    ropes.offer,
    letters.offer,
    locks.offer,
    taking.offer,
    doorways.offer,
    climbing.offer,
    taking.back,  # last, so that a trap before a door does not keep him from the door
)


def use(world: World, command: Command) -> list[Event]:
    """Do what there is to do here."""
    for offer in OFFERS:
        happened = offer(world, command)
        if happened is not None:
            return happened
    return lesson.toggle(world)
