"""Feelings leak: whoever is startled or laughs gives off a little chakra for a moment.

Who laughs at Iruka's expense does not do so to his face: two of them, behind a door.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Person, Poise
from game.world.events import Event, HailLanded
from game.world.events_minds import Giggled
from game.world.evidence import Who
from game.world.movement import distance
from game.world.senses import hearing
from game.world.sight import sees
from game.world.state import Burst, World
from game.world.things import Sounding


def feel(world: World, happened: Iterable[Event]) -> None:
    """Let everybody visible take what has happened in this tick as he takes it."""
    for event in happened:
        if isinstance(event, HailLanded):
            _hail(world, event)


def laugh(world: World) -> list[Event]:
    """One tick of those who laugh: at even times, while another of them stands by and Iruka sees neither."""
    found = [
        (number, person, tuning.ticks(spec.laughs))
        for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True))
        if spec.laughs > 0.0 and person.poise is Poise.AT_EASE and not person.moving
    ]
    merry = [one for one in found if not _in_his_sight(world, one[1])]
    happened: list[Event] = []
    for number, person, every in merry:
        if world.tick % every or not any(_beside(world, person, other) for _, other, _ in merry):
            continue
        _leak(world, person, people.LAUGH_ENERGY, 0)
        loud = people.LAUGH_LOUDNESS
        hearing.make(world, Sounding.GIGGLE, person.point, person.plane, loud, Who(number))
        happened.append(Giggled(number, person.point))
    return happened


def _in_his_sight(world: World, person: Person) -> bool:
    return sees(world, world.iruka.point, world.iruka.plane, person.point, person.plane)


def _beside(world: World, person: Person, other: Person) -> bool:
    near = other is not person and distance(person.point, other.point) <= people.LAUGHS_WITHIN
    return near and sees(world, person.point, person.plane, other.point, other.plane)


def _hail(world: World, hail: HailLanded) -> None:
    """Steel comes down: who is near starts, farther off if somebody bursts out of nowhere; pupils giggle."""
    startled = tuning.STARTLED_BY_FLUSH if hail.flushed else tuning.STARTLED_BY_HAIL
    for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True)):
        gap = distance(person.point, hail.point)
        if gap <= startled:
            _leak(world, person, tuning.STARTLED_ENERGY, 0)
        elif spec.kind == "student" and gap <= tuning.GIGGLES_NEAR:
            # not all in one breath: laughter runs through a class
            _leak(world, person, tuning.GIGGLE_ENERGY, number % tuning.GIGGLE_ROUND * tuning.GIGGLE_LATER)


def _leak(world: World, person: Person, energy: float, later: int) -> None:
    begins = world.tick + later
    ends = begins + tuning.FEELING_TICKS
    world.feelings.append(Burst(person.point, person.plane, energy, begins, ends))
