"""What the field is told each tick: who emits, who stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from game.echo import Body, Emitter, Medium
from game.world import tuning
from game.world.angles import wave
from game.world.evidence import Mood
from game.world.level import Level, Plane
from game.world.movement import blocked
from game.world.random import Stream
from game.world.state import Burst, Watcher, World
from game.world.surfaces import FIELD_CELLS_PER_METRE, WALL_REFLECT

RIM = {
    Mood.STEADY: tuning.RIM_STEADY,
    Mood.UNEASY: tuning.RIM_UNEASY,
    Mood.WAVERING: tuning.RIM_WAVERING,
    Mood.SURE: tuning.RIM_WAVERING,
}


def medium(level: Level, plane: Plane) -> Medium:
    """What the level's plane is to packets; nothing of it is lost in the air."""
    grid = level.planes[plane]
    return Medium(
        grid.solid,
        grid.scatter,
        np.full(grid.solid.shape, WALL_REFLECT),
        np.zeros(grid.solid.shape),
        FIELD_CELLS_PER_METRE,
    )


@lru_cache(maxsize=8)
def ambient(level: Level, plane: Plane) -> tuple[Emitter, ...]:
    """The map's ambient chakra as sources on a jittered lattice, so that every place has some.

    The jitter is seeded by the place alone: the same map always has the same ambient.
    """
    if level.ambient <= 0:
        return ()
    spacing = tuning.AMBIENT_SPACING
    stream = Stream(plane)
    power = level.ambient * spacing * spacing
    solid = level.planes[plane].solid
    found = []
    for row in range(int(level.height / spacing)):
        for col in range(int(level.width / spacing)):
            x = (col + 0.5) * spacing + stream.spread(tuning.AMBIENT_JITTER)
            y = (row + 0.5) * spacing + stream.spread(tuning.AMBIENT_JITTER)
            if not blocked(solid, (x, y)):
                found.append(Emitter(x, y, power))
    return tuple(found)


@lru_cache(maxsize=8)
def _steady(level: Level, plane: Plane) -> tuple[Emitter, ...]:
    placed = tuple(
        Emitter(*spec.point, spec.power)
        for spec in level.emitters
        if spec.plane is plane and spec.breath == 0
    )
    return ambient(level, plane) + placed


def emitters(level: Level, plane: Plane, tick: int, bursts: Sequence[Burst]) -> list[Emitter]:
    """All sources of one plane at this tick: ambient, placed, breathing, and bursts under way."""
    sources = list(_steady(level, plane))
    for spec in level.emitters:
        if spec.plane is plane and spec.breath > 0:
            swell = 1.0 + tuning.BREATH_DEPTH * wave(tick, max(tuning.ticks(spec.breath), 1))
            sources.append(Emitter(*spec.point, spec.power * swell))
    for burst in bursts:
        if burst.plane is plane and burst.begins <= tick < burst.ends:
            seconds = (burst.ends - burst.begins) * tuning.TICK
            sources.append(Emitter(*burst.point, burst.energy / seconds))
    return sources


def cloak(watcher: Watcher, tick: int) -> Body:
    """The hole that a watcher is; its rim wavers with his mood, and shimmers when he is startled."""
    share, period = RIM[watcher.mind.mood], tuning.RIM_PERIOD
    if tick < watcher.shimmers_until:
        share, period = tuning.RIM_SHIMMER, tuning.RIM_PERIOD // tuning.RIM_FASTER
    radius = tuning.CLOAK_RADIUS * (1.0 + share * wave(tick, period))
    return Body(watcher.x, watcher.y, radius, "absorb")


def bodies(world: World, plane: Plane) -> list[Body]:
    """Everybody who stands on the plane: open people, and cloaks."""
    found = [
        Body(person.x, person.y, tuning.OPEN_RADIUS, "open")
        for person in world.people
        if person.plane is plane
    ]
    if world.iruka.plane is plane:
        found.append(Body(world.iruka.x, world.iruka.y, tuning.OPEN_RADIUS, "open"))
    found.extend(
        cloak(watcher, world.tick)
        for watcher in world.watchers
        if watcher.plane is plane and world.tick >= watcher.away_until
    )
    return found


def step_fields(world: World) -> None:
    """Let both planes' fields live through one tick."""
    for plane in Plane:
        sources = emitters(world.level, plane, world.tick, world.bursts)
        world.fields[plane].step(sources, bodies(world, plane))
