"""What a day that belongs to something larger begins with, and what follows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.screens.screen import Screen
from game.world.carried import NOTHING, Carried
from game.world.state import World


def _nothing(_: World) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Course:
    """onward: the screen after the results. ended: told of the world once it has ended well, before the save
    is written. carried: what the day begins with."""

    onward: Callable[[], Screen]
    ended: Callable[[World], None] = _nothing
    carried: Carried = NOTHING
