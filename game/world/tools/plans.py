"""Plans: he says where, and a pupil builds. What becomes of it is the pupil's."""

from __future__ import annotations

from game.world import doors, tuning
from game.world import tuning_hands as hands
from game.world.beings import Poise
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import Planned
from game.world.evidence import Who
from game.world.items import TRAPS
from game.world.level import Plane, Point
from game.world.movement import blocked, distance
from game.world.state import World
from game.world.things import Trap
from game.world.tools.aim import on_map
from game.world.ways.room import footing

_ROUND = ((1, 0), (-1, 0), (0, 1), (0, -1))  # a body's width to each side of a spot


def plan(world: World, command: Command) -> list[Event]:
    """Ask the pupil who is nearest to the spot to build the trap in hand there."""
    item = command.item
    if item is None or item not in TRAPS:
        return [Refused(Refusal.NOTHING_TO_DO)]
    if world.kit.get(item, 0) <= 0:
        return [Refused(Refusal.NONE_LEFT)]
    point, plane = spot(world, on_map(world, command.aim))
    if distance(world.iruka.point, point) > hands.PLAN_REACH:
        return [Refused(Refusal.TOO_FAR)]
    if not free(world, point, plane):
        return [Refused(Refusal.NO_ROOM)]
    number = helper(world, point)
    if number is None:
        return [Refused(Refusal.NO_HELPER)]
    world.kit[item] -= 1
    world.people[number].does = len(world.traps)
    world.traps.append(Trap(item, point, plane, by=Who(number)))
    return [Planned(number, item, point)]


def spot(world: World, aim: Point) -> tuple[Point, Plane]:
    """Where the trap would lie: at the nearest place for traps, if one is near; else where he aims, on the
    ground."""
    near = [
        (distance(spec.point, aim), number)
        for number, spec in enumerate(world.level.spots)
        if spec.kind == "trap" and distance(spec.point, aim) <= hands.PLAN_SNAPS
    ]
    if not near:
        return aim, Plane.GROUND
    spec = world.level.spots[min(near)[1]]
    return spec.point, spec.plane


def free(world: World, point: Point, plane: Plane) -> bool:
    """Whether one can stand and build there, and no other trap lies or is to lie there."""
    solid, radius = footing(world.level, plane, doors.opened(world)), tuning.BODY_RADIUS
    beside = [(point[0] + east * radius, point[1] + south * radius) for east, south in _ROUND]
    if any(blocked(solid, place) for place in (point, *beside)):
        return False
    return not any(
        trap.plane is plane and trap.sprung_at < 0 and distance(trap.point, point) < hands.PLAN_APART
        for trap in world.traps
    )


def helper(world: World, point: Point) -> int | None:
    """The number of the free pupil nearest to a spot, of those who hear him."""
    able = [
        (distance(person.point, point), number)
        for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True))
        if spec.mind == "pupil"
        and person.poise is Poise.AT_EASE
        and person.does < 0
        and distance(person.point, world.iruka.point) <= hands.PLAN_REACH
    ]
    return min(able)[1] if able else None
