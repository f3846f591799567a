"""How a chapter begins: a world from a level and a seed, its fields already alight."""

from __future__ import annotations

from functools import lru_cache

from game.echo import EchoField
from game.world import doors, shifts, tuning
from game.world.beings import Person, Watcher
from game.world.carried import NOTHING, Carried, take_up
from game.world.dials import FAIR, Dials
from game.world.level import Level, Patrol, Plane
from game.world.minds import begun
from game.world.movement import distance
from game.world.random import Stream
from game.world.routes import join
from game.world.sources import emitters, standing
from game.world.state import Ally, GoalState, Iruka, World
from game.world.things import LampState, LetterState


def begin(
    level: Level, seed: int = 0, dials: Dials = FAIR, skill: float = 0.0, carried: Carried = NOTHING
) -> World:
    """A new day. Quick for a level that was begun before: its lit fields are kept.

    skill: 0..1, how practised the sense is. carried: what the days before it have left.
    """
    ground, high = _alight(level)
    hung = doors.hung(level)
    world = World(
        level=level,
        seed=seed,
        fields=(ground.copy(), high.copy()),
        iruka=Iruka(*level.start, level.start_heading),
        people=[_person(level, number) for number in range(len(level.people))],
        watchers=[_posted(level, number) for number in range(len(level.watchers))],
        goals=[GoalState() for _ in level.goals],
        stones=[],
        volleys=[],
        bursts=[],
        rules=Stream(seed),
        dials=dials,
        skill=skill,
        solids=doors.solids(level, tuple(door.open for door in hung)),
        doors=hung,
        lamps=[LampState() for _ in level.lamps],
        letters=[LetterState() for _ in level.letters],
        taken=[False] * len(level.items),
        kit=dict(level.kit),
        remembered=[False] * len(level.checkpoints),
    )
    if level.ally is not None:
        world.ally = Ally(*level.ally.point, level.ally.heading, level.ally.plane)
    for number, (person, spec) in enumerate(zip(world.people, level.people, strict=True)):
        offset = tuning.ticks(spec.practise_every) * number // len(level.people)
        person.practises_at = offset + tuning.PRACTICE_TICKS
        if spec.patrol and spec.mind:
            _begin_round(person, level.patrols[spec.patrol])
        elif spec.patrol:
            join(person, level.patrols[spec.patrol], 0)
    take_up(world, carried)
    shifts.begin(world)
    return world


def _person(level: Level, number: int) -> Person:
    spec = level.people[number]
    return Person(*spec.point, spec.heading, spec.plane, mind=begun(spec.mind))


def _begin_round(person: Person, patrol: Patrol) -> None:
    """Whoever thinks begins where he was placed, and goes to the nearest stop: many may have one round."""
    gaps = [distance(stop.point, person.point) for stop in patrol.waypoints]
    person.waypoint = gaps.index(min(gaps)) if gaps else 0


def _posted(level: Level, number: int) -> Watcher:
    spec = level.watchers[number]
    route = level.patrols[spec.posts[0]]
    mind = begun(spec.mind)
    watcher = Watcher(
        0.0, 0.0, tuning.WATCHER_HEADING, route.plane, mind,
        spec=spec, keeps=tuning.KEEPS, quality=spec.quality,
    )  # fmt: skip
    join(watcher, route, 0)
    return watcher


@lru_cache(maxsize=4)
def _alight(level: Level) -> tuple[EchoField, EchoField]:
    """Both planes' fields after the level's own sources have shone into them for a while."""
    opened = tuple(door.open for door in doors.hung(level))
    ground, high = (
        EchoField(doors.walled(level, plane, opened), packets=packets, view=tuning.FIELD_VIEW)
        for plane, packets in ((Plane.GROUND, tuning.GROUND_PACKETS), (Plane.HIGH, tuning.HIGH_PACKETS))
    )
    solids = doors.solids(level, opened)
    for tick in range(-tuning.WARM_UP, 0):
        for plane, field in zip(Plane, (ground, high), strict=True):
            still = emitters(level, plane, tick, (), solids[plane])
            field.step(still, standing(level, plane), level.start)
    return ground, high
