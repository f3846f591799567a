"""What is kept of the day for going back: the last checkpoint, and the last seconds for looking again."""

from __future__ import annotations

from collections import deque

from game.world.snapshot import keep
from game.world.state import World
from game.world.tuning import ticks

SHOWN = ticks(10.0)  # of the past, after a failure
_EVERY = ticks(2.5)
_KEPT = SHOWN // _EVERY + 2


class Past:
    """Keeps whole worlds: a few for the last ten seconds, and one for the checkpoint."""

    def __init__(self, world: World) -> None:
        self._worlds: deque[World] = deque([keep(world)], maxlen=_KEPT)
        self.checkpoint: World | None = None

    def note(self, world: World) -> None:
        """After each tick."""
        if world.outcome is not None:
            return
        if world.tick % _EVERY == 0:
            self._worlds.append(keep(world))
        if world.checkpoint_at == world.tick - 1:
            self.checkpoint = keep(world)

    def before(self, tick: int) -> World:
        """A copy of the world as it was about ten seconds before a tick."""
        early = [world for world in self._worlds if world.tick <= tick - SHOWN]
        return keep(early[-1] if early else self._worlds[0])
