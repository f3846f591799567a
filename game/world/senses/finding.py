"""Finding: what has changed since he last came by tells that somebody was here."""

from __future__ import annotations

from collections.abc import Iterator

from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.senses.seeing import in_cone
from game.world.shifts import NEVER
from game.world.sight import sees
from game.world.state import World

Found = tuple[Kind, float, tuple[str, int], Point, Plane]  # what, points, which and since when, where


def find(world: World, being: Being, who: Who) -> None:
    """Look at what lies about, and take note once of whatever is not as it was."""
    for kind, points, what, point, plane in _changes(world, who):
        if what in being.noted:
            continue
        gap = distance(being.point, point)
        if gap > minds.FINDS or in_cone(being, point, gap) == 0.0:
            continue
        if not _in_view(world, being, point, plane):
            continue
        being.noted.append(what)
        if not being.sees_him:
            being.clue = Clue(point, plane, world.tick)
        weigh(being.mind, Evidence(kind, Sense.FINDING, point, world.tick, points, plane))
        if kind is Kind.FOUND_COMRADE and not who.cloaked:
            _wake(world, point, plane)


def _wake(world: World, point: Point, plane: Plane) -> None:
    """Who is only dazed gets up when he is found; who was struck down stays down."""
    for person in world.people:
        if person.poise is Poise.OUT and person.point == point and person.plane is plane:
            person.out_until = person.out_until if person.out_until == NEVER else world.tick


def _in_view(world: World, being: Being, point: Point, plane: Plane) -> bool:
    """A thing in a wall's face (a door, a lamp) is seen from a step before it."""
    gap = distance(being.point, point)
    if gap == 0.0:
        return plane is being.plane
    short = max(gap - minds.FINDS_BEFORE, 0.0) / gap
    before = being.x + (point[0] - being.x) * short, being.y + (point[1] - being.y) * short
    return sees(world, being.point, being.plane, before, plane)


def _changes(world: World, who: Who) -> Iterator[Found]:
    """Everything that Iruka changed and nobody has put right."""
    level = world.level
    for number, (door, spec) in enumerate(zip(world.doors, level.doors, strict=True)):
        if door.open != spec.open and door.moved_by_him:
            what = (f"door {number}", door.moved_at)
            yield Kind.FOUND_DOOR, minds.FOUND_DOOR, what, spec.area.centre, spec.plane
    for number, (lamp, lit) in enumerate(zip(world.lamps, level.lamps, strict=True)):
        if not lamp.lit:
            yield Kind.FOUND_LAMP, minds.FOUND_LAMP, (f"lamp {number}", lamp.out_at), lit.point, lit.plane
    for number, trap in enumerate(world.traps):
        if trap.sprung_at >= 0:
            what = (f"trap {number}", trap.sprung_at)
            yield Kind.FOUND_TRAP, minds.FOUND_TRAP, what, trap.point, trap.plane
    for bait in world.bait:
        if bait.eaten_at >= 0:
            yield Kind.FOUND_BAIT, minds.FOUND_BAIT, ("bait", bait.eaten_at), bait.point, bait.plane
    for number, person in enumerate(world.people):
        if person.poise is Poise.OUT and who != Who(number) and level.people[number].mind:
            what = (f"comrade {number}", person.since)
            yield Kind.FOUND_COMRADE, minds.FOUND_COMRADE, what, person.point, person.plane
