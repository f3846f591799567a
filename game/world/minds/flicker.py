"""Body flicker: whoever goes by it is nowhere for a moment, and then elsewhere. In the field only between
moves. What is here holds for all the cloaked, whatever their minds.
"""

from __future__ import annotations

from game.world import shifts, tuning
from game.world.beings import Poise, Watcher
from game.world.events import Event
from game.world.evidence import Evidence, Who
from game.world.level import Plane, Point
from game.world.minds import common
from game.world.movement import distance
from game.world.state import World

AWAY = (Poise.AWAY, Poise.GONE)


def come_and_go(world: World, watcher: Watcher, who: Who) -> list[Event]:
    """Let his poise say whether he is there: it may be the clock, or steel, that sent him off."""
    if world.tick >= watcher.away_until:
        return common.change(world, watcher, who, Poise.AT_EASE) if watcher.poise in AWAY else []
    spent = watcher.away_until == shifts.NEVER and watcher.withdrawals >= tuning.WITHDRAWALS
    return common.change(
        world, watcher, who, Poise.GONE if spent else Poise.AWAY, common.last_cause(watcher)
    )


def to_post(
    world: World, watcher: Watcher, who: Who, post: int, cause: Evidence | None = None
) -> list[Event]:
    """Off to one of his posts."""
    start(world, watcher, post)
    return common.change(world, watcher, who, Poise.AWAY, cause)


def start(world: World, watcher: Watcher, post: int) -> None:
    """The same for those who are sent off by what Iruka does; what that looks like follows in their minds."""
    shifts.went(watcher)
    shifts.take(world, watcher, post)
    watcher.mind.stared_for = watcher.mind.crowded_for = 0


def to_spot(world: World, watcher: Watcher, who: Who, point: Point, plane: Plane) -> list[Event]:
    """Off to a spot that is no post."""
    shifts.went(watcher)
    (watcher.x, watcher.y), watcher.plane = point, plane
    watcher.away_until = world.tick + tuning.FLICKER
    return common.change(world, watcher, who, Poise.AWAY)


def off(world: World, watcher: Watcher) -> int:
    """The post to go to: the next one that is free and far enough from Iruka, else the farthest free one;
    his own where none is free."""
    free = shifts.free_posts(world, watcher)
    far = [post for post in free if clearance(world, watcher, post) >= watcher.keeps]
    if far:
        return far[0]
    return max(free, key=lambda post: clearance(world, watcher, post)) if free else watcher.post


def clearance(world: World, watcher: Watcher, post: int) -> float:
    """Metres between Iruka and where a post begins."""
    return distance(place(world, watcher, post), world.iruka.point)


def place(world: World, watcher: Watcher, post: int) -> Point:
    """Where one of his posts begins."""
    return world.level.patrols[watcher.spec.posts[post]].waypoints[0].point
