"""One tick. The only way the world changes."""

from __future__ import annotations

from game.world import (
    attention,
    checkpoints,
    feelings,
    hair,
    lesson,
    minds,
    people,
    shifts,
    teacher,
    tools,
    trails,
)
from game.world.begin import begin
from game.world.command import Command
from game.world.events import Event
from game.world.minds import courtesy
from game.world.senses import light
from game.world.sources import step_fields
from game.world.state import World
from game.world.tools import ally, hail

__all__ = ["begin", "step"]


def step(world: World, command: Command) -> list[Event]:
    """Let 1/60 s pass in which the player asks for `command`; what happened, in order.

    After the day has ended nothing changes any more, and nothing happens.
    """
    if world.outcome is not None:
        return []
    world.iruka.was = world.iruka.point
    his = ally.his(world, command)
    happened = teacher.move(world, his)
    happened += ally.move(world, command)
    teacher.attend(world, his)
    happened += tools.act(world, command)
    happened += lesson.teach(world)
    teacher.recover(world)
    happened += checkpoints.reach(world)
    happened += people.live(world)
    courtesy.make_room(world, his)
    happened += hail.land(world)
    feelings.feel(world, happened)
    happened += feelings.laugh(world)
    shifts.turn(world)
    happened += light.shine(world)
    happened += minds.think(world)
    step_fields(world)
    attention.disturb(world, his, happened)
    world.tick += 1
    world.bursts = [burst for burst in world.bursts if burst.ends > world.tick]
    world.feelings = [burst for burst in world.feelings if burst.ends > world.tick]
    world.trails = trails.lasting(world.trails, world.tick)
    happened += hair.rise(world)
    happened += lesson.end(world)
    return happened
