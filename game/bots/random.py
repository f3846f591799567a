"""A player who does anything at all: what he breaks, somebody would have broken."""

from __future__ import annotations

from dataclasses import replace

from game.world.command import AIM_PER_METRE, STICK_FULL, TURN, Command, Gait, Verb
from game.world.items import Item
from game.world.random import Stream
from game.world.state import World

_LONGEST_WISH = 90  # ticks that he goes on with one thing
_VERB_ONE_IN = 40  # ticks, on average, between two verbs
_AIM_REACH = 12  # metres from himself
_FARTHEST_AIM = 8192  # in 1/32 m; beyond every map


class Random:
    """Pushes, aims and presses at random, from a stream of his own: the rules' one is not his."""

    def __init__(self, world: World) -> None:
        self._stream = Stream(world.seed ^ 0x5EED)
        self._goes_on = 0
        self._wish = Command()

    def command(self, world: World) -> Command:
        """For a while the same way; now and then a verb, now and then at a wild place."""
        if self._goes_on == 0:
            self._goes_on = 1 + self._stream.below(_LONGEST_WISH)
            self._wish = self._another(world)
        self._goes_on -= 1
        draw = self._stream.below
        if draw(_VERB_ONE_IN) != 0:
            return self._wish
        item = None if draw(4) == 0 else tuple(Item)[draw(len(Item))]
        return replace(self._wish, verb=tuple(Verb)[draw(len(Verb))], item=item)

    def _another(self, world: World) -> Command:
        draw = self._stream.below
        x, y = world.iruka.point
        reach = _AIM_REACH * AIM_PER_METRE
        aim = [int(at * AIM_PER_METRE) + draw(2 * reach + 1) - reach for at in (x, y)]
        if draw(20) == 0:
            aim = [draw(2 * _FARTHEST_AIM) - _FARTHEST_AIM for _ in range(2)]
        return Command(
            east=draw(2 * STICK_FULL + 1) - STICK_FULL,
            south=draw(2 * STICK_FULL + 1) - STICK_FULL,
            gait=tuple(Gait)[draw(len(Gait))],
            focus=draw(3) == 0,
            heading=None if draw(2) else draw(TURN),
            aim_x=aim[0],
            aim_y=aim[1],
        )
