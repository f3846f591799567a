"""Checkpoints: places where the day is remembered, but never beside somebody who searches for him."""

from __future__ import annotations

from game.world import tuning
from game.world.beings import Poise
from game.world.events import Event
from game.world.events_hands import CheckpointReached
from game.world.evidence import GUARDING
from game.world.movement import distance
from game.world.state import World

ROUSED = (Poise.SEARCHING, Poise.HUNTING, Poise.LOST, Poise.CARRYING)


def reach(world: World) -> list[Event]:
    """Remember the day from here, where he comes to a checkpoint for the first time."""
    iruka = world.iruka
    if iruka.carried_by is not None or iruka.bound > 0.0 or iruka.climb is not None:
        return []
    for number, spec in enumerate(world.level.checkpoints):
        here = spec.plane is iruka.plane and spec.area.holds(iruka.point)
        if here and not world.remembered[number] and not _hunted(world):
            world.remembered[number] = True
            world.checkpoint, world.checkpoint_at = number, world.tick
            return [CheckpointReached(number)]
    return []


def _hunted(world: World) -> bool:
    """Whether one who is after him is so near that a retry would begin in his arms. The cloaked count too:
    that it is not told shows nothing but that somebody may be near, as hair on the neck does."""
    return any(
        being.poise in ROUSED and distance(being.point, world.iruka.point) < tuning.CHECKPOINT_QUIET
        for being in (*world.people, *world.watchers)
        if being.mind.scale is GUARDING
    )
