"""Players made of code. They read the field and the map, never where the watchers are.

A bot is an object with `command(world) -> Command`, asked once a tick.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.bots.careful import Careful
from game.bots.danger import guards
from game.bots.hasty import Hasty
from game.bots.listening import Listening
from game.bots.random import Random
from game.bots.sneaking import Sneaker
from game.world.command import IDLE, Command
from game.world.state import World


class Bot(Protocol):
    """Somebody who plays."""

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        ...


class Idle:
    """Stands where he is."""

    def command(self, world: World) -> Command:
        """Nothing."""
        return IDLE


def careful(world: World) -> Bot:
    """The careful player that a map asks for: among guards, and where a word opens a door, he plans each
    step, else he works and listens."""
    worded = any(spec.code for spec in world.level.doors)
    return Sneaker(world) if worded or guards(world) else Careful(world)


BOTS: dict[str, Callable[[World], Bot]] = {
    "careful": careful,
    "hasty": Hasty,
    "idle": lambda world: Idle(),
    "listening": Listening,
    "random": Random,
}
