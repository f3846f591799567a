"""A hasty player: runs the shortest way to whatever is to be done, and looks at nobody."""

from __future__ import annotations

from game.bots.orders import Do, Order
from game.bots.script import Script
from game.world import lesson
from game.world.command import Command, Gait
from game.world.state import World


class Hasty:
    """Does the open goals in order, and leaves."""

    def __init__(self, world: World) -> None:
        self._hands: Script | None = None

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        if self._hands is None or self._hands.done or self._hands.failed:
            self._hands = Script((self._next(world),))
        return self._hands.command(world)

    @staticmethod
    def _next(world: World) -> Order:
        if world.iruka.bound > 0.0:
            return Order(Do.STRAIN)
        if world.iruka.lock is not None:
            return Order(Do.PICK)
        goals = lesson.open_goals(world)
        if lesson.goal_here(world) is not None and world.iruka.teaching is None:
            return Order(Do.TEACH)
        area = world.level.goals[goals[0]].area if goals else world.level.exits[0]
        return Order(Do.GO, area.centre, gait=Gait.RUN)
