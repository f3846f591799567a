"""Shifts: who is on duty changes with clock or work, by body flicker; and where each has his place."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Watcher
from game.world.routes import join
from game.world.specs import ShiftSpec
from game.world.state import World

NEVER = 1 << 62  # tick


def begin(world: World) -> None:
    """Put those off duty away before the day begins."""
    turn(world)


def turn(world: World) -> None:
    """Change the watch where it is due: those whose time is over flicker off, the others come."""
    due = [number for number, shift in enumerate(world.level.shifts) if _due(world, shift)]
    if not due or due[-1] == world.shift:
        return
    world.shift = due[-1]
    on = world.level.shifts[world.shift].on
    coming = []
    for watcher in world.watchers:
        if watcher.spec.name not in on:
            leave(world, watcher)
        elif watcher.away_until == NEVER and watcher.withdrawals < tuning.WITHDRAWALS:
            coming.append(watcher)
    for watcher in coming:
        _come(world, watcher)


def _due(world: World, shift: ShiftSpec) -> bool:
    undone = [spec.order for spec, goal in zip(world.level.goals, world.goals, strict=True) if not goal.done]
    return world.tick >= tuning.ticks(shift.at) and shift.after < min(undone, default=shift.after + 1)


def leave(world: World, watcher: Watcher) -> None:
    """Off duty until he is called."""
    if watcher.away_until != NEVER and world.tick > 0:
        went(watcher)
    watcher.away_until = NEVER


def off_duty(watcher: Watcher) -> bool:
    """Whether the clock has him elsewhere today; one who has withdrawn for good is no such one."""
    return watcher.away_until == NEVER and watcher.withdrawals < tuning.WITHDRAWALS


def went(watcher: Watcher) -> None:
    """Remember where he stood when he went away."""
    watcher.left.append((watcher.plane, watcher.point))
    del watcher.left[: -people.LEFT_MOST]


def free_posts(world: World, watcher: Watcher) -> list[int]:
    """The numbers of his other posts that nobody has, in order from the one after his own."""
    taken = [
        other.spec.posts[other.post]
        for other in world.watchers
        if other is not watcher and other.away_until != NEVER
    ]
    count = len(watcher.spec.posts)
    around = [(watcher.post + turn) % count for turn in range(1, count)]
    return [post for post in around if watcher.spec.posts[post] not in taken]


def take(world: World, watcher: Watcher, post: int) -> None:
    """Flicker to a post: he is nowhere, and then there."""
    watcher.post = post
    route = world.level.patrols[watcher.spec.posts[post]]
    watcher.plane = route.plane
    watcher.away_until = world.tick + tuning.FLICKER
    join(watcher, route, watcher.away_until)


def _come(world: World, watcher: Watcher) -> None:
    """To his post, or where somebody has that by now, to the next one that is free."""
    others = [other for other in world.watchers if other is not watcher and other.away_until != NEVER]
    names = [other.spec.posts[other.post] for other in others]
    post = watcher.post
    if watcher.spec.posts[post] in names:
        post = next(iter(free_posts(world, watcher)), post)
    take(world, watcher, post)
