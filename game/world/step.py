"""One tick. The only way the world changes."""

from __future__ import annotations

from game.world import attention, feelings, lesson, means, people, teacher, trails
from game.world.begin import begin
from game.world.command import Command
from game.world.events import Event
from game.world.minds import bodyguard
from game.world.sources import step_fields
from game.world.state import World

__all__ = ["begin", "step"]


def step(world: World, command: Command) -> list[Event]:
    """Let 1/60 s pass in which the player asks for `command`; what happened, in order.

    After the day has ended nothing changes any more, and nothing happens.
    """
    if world.outcome is not None:
        return []
    before = world.iruka.point
    happened = teacher.move(world, command)
    teacher.attend(world, command)
    happened += means.act(world, command)
    happened += lesson.teach(world)
    teacher.recover(world)
    happened += people.live(world)
    happened += means.land(world)
    feelings.feel(world, happened)
    for watcher in world.watchers:
        bodyguard.think(world, watcher, before)
    step_fields(world)
    attention.disturb(world, command, happened)
    world.tick += 1
    world.bursts = [burst for burst in world.bursts if burst.ends > world.tick]
    world.feelings = [burst for burst in world.feelings if burst.ends > world.tick]
    world.trails = trails.lasting(world.trails, world.tick)
    happened += lesson.end(world)
    return happened
