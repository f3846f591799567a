"""Courtesy: whoever stands in Iruka's way at his leisure steps aside, and goes back when he is by."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Person
from game.world.command import STICK_FULL, Command
from game.world.level import Point
from game.world.minds.bodies import parties
from game.world.movement import distance, stick
from game.world.state import World
from game.world.ways.follow import arrived
from game.world.ways.yielding import Yielding, let_by


def make_room(world: World, command: Command) -> None:
    """Ask whomever he walks into and does not get past. Who hunts or is busy stays, and so do the cloaked."""
    iruka = world.iruka
    east, south = stick(command.east, command.south, STICK_FULL)
    wished = tuning.SPEED[command.gait] * distance((0.0, 0.0), (east, south))
    if wished == 0.0 or iruka.speed > wished * people.PRESSES:
        return
    for person, spec in zip(world.people, world.level.people, strict=True):
        gap = distance(iruka.point, person.point)
        if person.plane is not iruka.plane or not 0.0 < gap < people.TOUCHES or not spec.mind:
            continue
        ahead = (east * (person.x - iruka.x) + south * (person.y - iruka.y)) / gap
        if ahead > people.SQUARELY and not _at_it(person):
            crowd, fixed = parties(world, person)
            asked = next(party for party in crowd if party.mate is person)
            if asked.gives:
                let_by(world.level, crowd, asked, (iruka.point, _before(iruka.point, east, south)), fixed)


def _at_it(person: Person) -> bool:
    """Whether he is on his way out of somebody's way already."""
    going = person.going
    return isinstance(going, Yielding) and not arrived(going) and going.stuck_for < people.PRESSED


def _before(point: Point, east: float, south: float) -> Point:
    """As far as he may want to go on."""
    return point[0] + east * people.LETS_BY, point[1] + south * people.LETS_BY
