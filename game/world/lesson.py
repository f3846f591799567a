"""The day's work: places to be at, and teaching there. Ordinary life is his cover."""

from __future__ import annotations

from game.world import shifts, tuning
from game.world.beings import Watcher
from game.world.events import (
    DayEnded,
    Event,
    GoalDone,
    LessonBegun,
    LessonBroken,
    Outcome,
    Refusal,
    Refused,
)
from game.world.state import World


def open_goals(world: World) -> tuple[int, ...]:
    """The goals whose turn it is: the undone ones of the lowest order that has any."""
    undone = [number for number, goal in enumerate(world.goals) if not goal.done]
    if not undone:
        return ()
    order = min(world.level.goals[number].order for number in undone)
    return tuple(number for number in undone if world.level.goals[number].order == order)


def goal_here(world: World) -> int | None:
    """The open goal in whose area he stands."""
    for number in open_goals(world):
        if world.level.goals[number].area.holds(world.iruka.point):
            return number
    return None


def toggle(world: World) -> list[Event]:
    """He takes up the work where he stands, or leaves off."""
    if world.iruka.teaching is not None:
        return _leave_off(world)
    here = goal_here(world)
    if here is None:
        return [Refused(Refusal.NOTHING_TO_DO)]
    world.iruka.teaching = here
    return [LessonBegun(here)]


def teach(world: World) -> list[Event]:
    """One tick of work; it ends when it is done, or when he walks out of it."""
    goal = world.iruka.teaching
    if goal is None:
        return []
    if goal_here(world) != goal:
        return _leave_off(world)
    state = world.goals[goal]
    state.taught += 1
    if state.taught < tuning.ticks(world.level.goals[goal].seconds):
        return []
    state.done = True
    world.iruka.teaching = None
    return [GoalDone(goal)]


def _leave_off(world: World) -> list[Event]:
    goal = world.iruka.teaching
    world.iruka.teaching = None
    return [] if goal is None else [LessonBroken(goal)]


def found(world: World) -> tuple[bool, ...]:
    """Whether each watcher was met: by hail, by a trap or what shows him, or by a right stone."""
    stoned = {stone.watcher for stone in world.stones}
    return tuple(watcher.found or number in stoned for number, watcher in enumerate(world.watchers))


def end(world: World) -> list[Event]:
    """Whether the day ends now: by the gate, or because there is nobody left to find."""
    guards = [watcher for watcher in world.watchers if watcher.spec.mind == "bodyguard"]
    if world.outcome is None:
        here = [watcher for watcher in guards if not shifts.off_duty(watcher)]
        if here and all(watcher.withdrawals >= tuning.WITHDRAWALS for watcher in here):
            world.outcome = Outcome.NO_ANSWER
        elif any(way.holds(world.iruka.point) for way in world.level.exits) and not open_goals(world):
            world.outcome = _left(world, guards)
    return [] if world.outcome is None else [DayEnded(world.outcome)]


def _left(world: World, guards: list[Watcher]) -> Outcome:
    """He is out: with an answer, where there was one to find. Where the map does not say how many, all who
    are on duty are asked for."""
    if not guards:
        return Outcome.AWAY
    here = [
        (watcher, known)
        for watcher, known in zip(world.watchers, found(world), strict=True)
        if not shifts.off_duty(watcher)
    ]
    if world.level.finds:
        enough = sum(found(world)) >= min(world.level.finds, len(world.watchers))
        proved = any(watcher.found for watcher in world.watchers)
    else:
        enough = all(known for _, known in here)
        proved = any(watcher.found for watcher, _ in here)
    return Outcome.ANSWER if enough and (proved or world.level.proof == "stones") else Outcome.DOUBT
