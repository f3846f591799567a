"""Teachers and pupils: they walk their rounds, practise, and throw when they are asked."""

from __future__ import annotations

from game.world import trails, tuning
from game.world.angles import heading_of
from game.world.events import Event, Practised
from game.world.level import Plane
from game.world.movement import distance
from game.world.random import Stream
from game.world.routes import walk
from game.world.state import Burst, World


def live(world: World) -> list[Event]:
    """One tick of everybody who may be seen."""
    happened: list[Event] = []
    for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True)):
        if not spec.mind:
            person.moving = False
        if spec.patrol and not spec.mind and not _in_the_way(world, number):
            went = walk(person, world.level.patrols[spec.patrol], world.tick)
            if went is not None:
                person.moving = True
                person.heading = heading_of(*went)
        if spec.practise_every > 0 and world.tick >= person.practises_at:
            person.practises_at = next_practice(spec.practise_every, world.tick, world.rules)
            _practise(world, number)
            happened.append(Practised(number, person.point))
    return happened


def _practise(world: World, number: int) -> None:
    """A try: what skill does not hold together goes off at once, and as much again stays on its way."""
    person, spec = world.people[number], world.level.people[number]
    waste = spec.practise_power * (1.0 - spec.skill)
    if waste <= 0.0:
        return
    ends = world.tick + tuning.PRACTICE_TICKS
    world.bursts.append(Burst(person.point, person.plane, waste, world.tick, ends))
    solid, energy = world.solids[person.plane], waste * tuning.TRAIL_SHARE
    world.trails.append(trails.cast(solid, person.plane, person.point, person.heading, energy, world.tick))


def _in_the_way(world: World, number: int) -> bool:
    person = world.people[number]
    near = person.plane is world.iruka.plane
    return near and distance(person.point, world.iruka.point) < tuning.PERSON_YIELDS


def next_practice(every: float, tick: int, rules: Stream) -> int:
    """The tick of a pupil's next try: about `every` seconds on, never quite on time."""
    return tick + tuning.ticks(every + rules.spread(every * tuning.PRACTICE_UNEVEN))


def throwers(world: World, target: tuple[float, float]) -> tuple[int, ...]:
    """The pupils who can throw at a spot, nearest first: on the ground, in the open, within range."""
    able = [
        (distance(person.point, target), number)
        for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True))
        if spec.kind == "student"
        and person.plane is Plane.GROUND
        and not world.level.roofed(person.point)
        and distance(person.point, target) <= tuning.HAIL_RANGE
    ]
    return tuple(number for _, number in sorted(able)[: tuning.HAIL_THROWERS])
