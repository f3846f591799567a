"""Traps by their numbers: whoever builds one knows it by its place in the list."""

from __future__ import annotations

from game.world.state import World
from game.world.things import Trap


def lift(world: World, number: int) -> Trap:
    """Take a trap out of the world: the later ones move up, and their builders know it."""
    trap = world.traps.pop(number)
    for person in world.people:
        if person.does > number:
            person.does -= 1
    return trap
