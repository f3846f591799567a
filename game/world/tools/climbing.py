"""Climbing up or down, and leaping over: for Iruka and for the other body alike."""

from __future__ import annotations

from collections.abc import Sequence

from game.world import tuning
from game.world import tuning_ways as ways
from game.world.command import Command
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import Climbed
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.senses import hearing
from game.world.sight import clear
from game.world.state import Ally, Climb, Iruka, World
from game.world.things import Sounding


def underway(world: World, command: Command) -> list[Event] | None:
    """On his way up or down he has no hand free, and nothing else happens."""
    return None if world.iruka.climb is None else []


def offer(world: World, command: Command) -> list[Event] | None:
    """Use where a way up, down or over begins."""
    return set_out(world, world.iruka, tuning.CLIMB_REACH)


def set_out(world: World, body: Iruka | Ally, reach: float) -> list[Event] | None:
    """Begin on the nearest way within reach (metres), if nobody stands where it ends; None where none is."""
    way = nearest(world, body, reach)
    if way is None:
        return None
    number, end, end_plane = way
    if any(distance(point, end) < 2 * tuning.BODY_RADIUS for point in _bodies(world, body, end_plane)):
        return [Refused(Refusal.NO_ROOM)]
    leap = world.level.climbs[number].kind == "leap"
    lasts = ways.LEAP_TICKS if leap else ways.CLIMB_TICKS
    body.climb = Climb(body.point, end, end_plane, world.tick, world.tick + lasts, leap)
    return [Climbed(end, end_plane, leap)]


def nearest(world: World, body: Iruka | Ally, reach: float) -> tuple[int, Point, Plane] | None:
    """The nearest way that begins within reach (metres) with no wall between: its number, and where it
    ends."""
    found: list[tuple[float, int, Point, Plane]] = []
    for number, spec in enumerate(world.level.climbs):
        ends = [(spec.foot, spec.foot_plane, spec.top, spec.top_plane)]
        if spec.kind == "climb":
            ends.append((spec.top, spec.top_plane, spec.foot, spec.foot_plane))
        for start, plane, end, end_plane in ends:
            gap = distance(body.point, start)
            if plane is body.plane and gap <= reach and clear(world.solids[plane], body.point, start):
                found.append((gap, number, end, end_plane))
    return min(found)[1:] if found else None


def _bodies(world: World, body: Iruka | Ally, plane: Plane) -> Sequence[Point]:
    """Everybody who may be seen there but himself."""
    found = [person.point for person in world.people if person.plane is plane]
    for other in (world.iruka, world.ally):
        if other is not None and other is not body and other.plane is plane:
            found.append(other.point)
    return found


def arrive(world: World, body: Iruka | Ally) -> bool:
    """Whether he is on his way up or down in this tick; at its end he is there, and a leap is heard."""
    climb = body.climb
    if climb is None:
        return False
    if world.tick >= climb.ends:
        (body.x, body.y), body.plane, body.climb = climb.end, climb.plane, None
        loudness = tuning.LEAP_LOUDNESS if climb.leap else tuning.CLIMB_LOUDNESS
        if body is world.iruka:
            hearing.make(world, Sounding.LEAP, body.point, body.plane, loudness)
    return True
