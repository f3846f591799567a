"""What Use would do where he stands: for a word on the picture. It changes nothing."""

from __future__ import annotations

from enum import Enum

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.state import World
from game.world.tools import climbing, letters, locks, taking, talking


class Hint(Enum):
    """In words."""

    TALK = "talk"
    PULL = "pull at the ropes"
    READ = "read"
    WORD = "say the word"
    PICK = "pick the lock"
    LOCKED = "locked: it wants a word"
    TAKE = "take it"
    OPEN = "open"
    SHUT = "shut"
    CLIMB = "climb"
    LEAP = "leap over"


def hint(world: World) -> Hint | None:
    """The first thing that offers itself, in the order of `use.OFFERS`; None where there is none, or where
    his hands are busy."""
    iruka = world.iruka
    if iruka.climb is not None or iruka.reading is not None or iruka.lock is not None:
        return None
    if talking.listener(world) is not None:
        return Hint.TALK
    if iruka.bound > 0.0:
        return None if iruka.carried_by is not None else Hint.PULL
    if letters.within_reach(world) is not None:
        return Hint.READ
    locked = _locked(world)
    if locked is not None:
        return locked
    if taking.lying(world) is not None:
        return Hint.TAKE
    door = locks.at_hand(world, iruka.point, iruka.plane, tuning.DOOR_REACH)
    if door is not None:
        return Hint.SHUT if world.doors[door].open else Hint.OPEN
    way = climbing.nearest(world, iruka, tuning.CLIMB_REACH)
    if way is None:
        return None
    return Hint.LEAP if world.level.climbs[way[0]].kind == "leap" else Hint.CLIMB


def _locked(world: World) -> Hint | None:
    number = locks.at_hand(world, world.iruka.point, world.iruka.plane, hands.LOCK_REACH)
    if number is None or not world.doors[number].locked:
        return None
    spec = world.level.doors[number]
    if spec.code and spec.code in world.iruka.knows:
        return Hint.WORD
    return Hint.PICK if spec.lock else Hint.LOCKED
