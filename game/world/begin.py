"""How a chapter begins: a world from a level and a seed, its fields already alight."""

from __future__ import annotations

from functools import lru_cache

from game.echo import EchoField
from game.world import tuning
from game.world.evidence import Mind
from game.world.level import Level, Plane
from game.world.random import Stream
from game.world.routes import join
from game.world.sources import emitters, medium, standing
from game.world.state import GoalState, Iruka, Person, Watcher, World


def begin(level: Level, seed: int = 0) -> World:
    """A new day. Quick for a level that was begun before: its lit fields are kept."""
    ground, high = _alight(level)
    world = World(
        level=level,
        seed=seed,
        fields=(ground.copy(), high.copy()),
        iruka=Iruka(*level.start, level.start_heading),
        people=[Person(*spec.point, spec.heading, spec.plane) for spec in level.people],
        watchers=[_posted(level, number) for number in range(len(level.watchers))],
        goals=[GoalState() for _ in level.goals],
        stones=[],
        volleys=[],
        bursts=[],
        rules=Stream(seed),
    )
    for number, (person, spec) in enumerate(zip(world.people, level.people, strict=True)):
        offset = tuning.ticks(spec.practise_every) * number // len(level.people)
        person.practises_at = offset + tuning.PRACTICE_TICKS
        if spec.patrol:
            join(person, level.patrols[spec.patrol], 0)
    return world


def _posted(level: Level, number: int) -> Watcher:
    spec = level.watchers[number]
    route = level.patrols[spec.posts[0]]
    watcher = Watcher(spec, 0.0, 0.0, route.plane, Mind(), keeps=tuning.KEEPS)
    join(watcher, route, 0)
    return watcher


@lru_cache(maxsize=4)
def _alight(level: Level) -> tuple[EchoField, EchoField]:
    """Both planes' fields after the level's own sources have shone into them for a while."""
    ground, high = (
        EchoField(medium(level, plane), packets=packets, view=tuning.FIELD_VIEW)
        for plane, packets in ((Plane.GROUND, tuning.GROUND_PACKETS), (Plane.HIGH, tuning.HIGH_PACKETS))
    )
    for tick in range(-tuning.WARM_UP, 0):
        for plane, field in zip(Plane, (ground, high), strict=True):
            field.step(emitters(level, plane, tick, ()), standing(level, plane), level.start)
    return ground, high
