"""Talking to the jailer: it does not open the door, but it tires him."""

from __future__ import annotations

from game.world import tuning_foes as foes
from game.world.beings import Poise
from game.world.command import Command
from game.world.events import Event
from game.world.level import Plane
from game.world.movement import distance
from game.world.sight import clear
from game.world.state import World

LISTENS = (Poise.AT_EASE, Poise.WARY, Poise.RETURNING, Poise.CHECKING, Poise.TALKING, Poise.TIRED)


def offer(world: World, command: Command) -> list[Event] | None:
    """Use near a jailer, for a prisoner: he speaks to him. What comes of it is in the jailer's mind."""
    number = listener(world)
    if number is None:
        return None
    world.people[number].spoken_to = world.tick
    return []


def listener(world: World) -> int | None:
    """The number of the nearest jailer whom a prisoner can speak to."""
    iruka, cell = world.iruka, world.level.cell
    inside = cell is not None and iruka.plane is Plane.GROUND and cell.holds(iruka.point)
    if not (inside or iruka.bound > 0.0) or iruka.carried_by is not None:
        return None
    near = [
        (distance(iruka.point, person.point), number)
        for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True))
        if spec.mind == "jailer"
        and person.poise in LISTENS
        and person.plane is iruka.plane
        and distance(iruka.point, person.point) <= foes.TALK_REACH
        and clear(world.solids[iruka.plane], iruka.point, person.point)
    ]
    return min(near)[1] if near else None
