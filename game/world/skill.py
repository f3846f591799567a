"""A sense that grows: what practice gives, and how it rusts."""

from __future__ import annotations

from game.world import lesson
from game.world import tuning_sense as sense
from game.world.state import World


def at(skill: float, pair: sense.Pair) -> float:
    """What a pair of the tuning page comes to at a skill of 0..1."""
    return pair[0] + (pair[1] - pair[0]) * skill


def practised(world: World) -> float:
    """The skill after this day, 0..1: it grows by what was found, and the more slowly the more there is."""
    found = sum(lesson.found(world))
    right = sum(stone.right for stone in world.stones)
    if not found and not right:
        return max(world.skill - sense.RUSTS, world.skill * sense.RUST_FLOOR)
    gain = sense.PER_HOLE * found + sense.PER_STONE * right + sense.PER_DAY
    return min(world.skill + gain * (1.0 - (1.0 - sense.LEFT) * world.skill), 1.0)
