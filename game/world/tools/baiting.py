"""Bait: food that draws whoever likes it. Who has eaten it is not said."""

from __future__ import annotations

from game.world.events import Event
from game.world.events_minds import Eaten
from game.world.state import World
from game.world.things import Bait


def eat(world: World, bait: Bait) -> list[Event]:
    """Let a piece of bait be gone; it keeps its place in the list. What is eaten is eaten once."""
    if bait.eaten_at >= 0:
        return []
    bait.eaten_at = world.tick
    return [Eaten(bait.point, bait.plane)]
