"""Feelings leak: whoever is startled or laughs gives off a little chakra for a moment."""

from __future__ import annotations

from collections.abc import Iterable

from game.world import tuning
from game.world.beings import Person
from game.world.events import Event, HailLanded
from game.world.movement import distance
from game.world.state import Burst, World


def feel(world: World, happened: Iterable[Event]) -> None:
    """Let everybody visible take what has happened in this tick as he takes it."""
    for event in happened:
        if isinstance(event, HailLanded):
            _hail(world, event)


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
