"""How a cloaked one comes along: from a post that Iruka has left behind to a nearer one, by body flicker.

He takes the free post that is nearest to Iruka of those that are as far off as he keeps. Whoever keeps less,
because he has been fed, therefore sits nearer.
"""

from __future__ import annotations

from game.world import shifts
from game.world import tuning_people as people
from game.world.beings import Watcher
from game.world.minds import flicker
from game.world.movement import distance
from game.world.state import World


def nearer(world: World, watcher: Watcher) -> int | None:
    """The number of the post to come along to, if he is to; None for those who stay where they are."""
    gap = distance(watcher.point, world.iruka.point)
    if not 0.0 < watcher.spec.follows < gap or world.tick - watcher.since < people.FOLLOWS_AGAIN:
        return None
    there = [
        (clearance, post)
        for post in shifts.free_posts(world, watcher)
        for clearance in (flicker.clearance(world, watcher, post),)
        if watcher.keeps <= clearance < gap - people.FOLLOWS_GAINS
    ]
    return min(there)[1] if there else None
