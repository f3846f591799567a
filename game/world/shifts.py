"""Shifts: who is on duty changes with the clock."""

from __future__ import annotations

from game.world import tuning
from game.world.beings import Watcher
from game.world.routes import join
from game.world.state import World

NEVER = 1 << 62  # tick


def begin(world: World) -> None:
    """Put those off duty away before the day begins."""
    turn(world)


def turn(world: World) -> None:
    """Change the watch where it is due: those whose time is over flicker off, the others come."""
    due = [number for number, shift in enumerate(world.level.shifts) if world.tick >= tuning.ticks(shift.at)]
    if not due or due[-1] == world.shift:
        return
    world.shift = due[-1]
    on = world.level.shifts[world.shift].on
    for watcher in world.watchers:
        gone = watcher.withdrawals >= tuning.WITHDRAWALS
        if watcher.spec.name not in on:
            leave(world, watcher)
        elif watcher.away_until == NEVER and not gone:
            _come(world, watcher)


def leave(world: World, watcher: Watcher) -> None:
    """Off duty until he is called."""
    if watcher.away_until != NEVER and world.tick > 0:
        watcher.left.append((watcher.plane, watcher.point))
    watcher.away_until = NEVER


def _come(world: World, watcher: Watcher) -> None:
    route = world.level.patrols[watcher.spec.posts[watcher.post]]
    watcher.plane = route.plane
    watcher.away_until = world.tick + (tuning.FLICKER if world.tick else 0)
    join(watcher, route, watcher.away_until)
