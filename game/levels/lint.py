"""A map that can be loaded, looked at as a player would: can everything be walked to?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import ceil

from game.levels.findings import Finding, said
from game.levels.reach import Free, Reached
from game.world import tuning
from game.world.level import Level, Patrol, Plane, Point
from game.world.movement import distance
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.room import barred, clear, room

_Thing = tuple[str, Point, Plane, bool]  # its name, where it is, and whether he can get there

_CELL = 1.0 / FIELD_CELLS_PER_METRE  # metres
_PATROL_RADIUS = 0.25  # metres; those on routes do not slide, so only real corners matter
_SAMPLE = 0.1  # metres between two looks along a patrol's leg


def lint(level: Level, found: Reached) -> Iterator[Finding]:
    """One sentence for each thing that would spoil the play."""
    if not found.planes[Plane.GROUND].any():
        text = f"Start at {said(level.start)} has less than {tuning.BODY_RADIUS} m of room around it"
        yield Finding(text, level.start)
        return
    known = {letter.code for letter in level.letters}
    for door in level.doors:
        if door.code and door.code not in known:
            text = f'Door "{door.name}": no Letter gives its code "{door.code}"'
            yield Finding(text, door.area.centre, door.plane)
    for thing, point, plane, there in (*_areas(level, found), *_spots(level, found)):
        if not there:
            yield Finding(f"{thing} at {said(point)} cannot be walked to from the Start", point, plane)
    yield from _climbs(level)
    rooms = [room(level, plane, _PATROL_RADIUS) for plane in Plane]
    for patrol in level.patrols.values():
        yield from _legs(patrol, rooms[patrol.plane])


def _areas(level: Level, found: Reached) -> Iterator[_Thing]:
    """What there is to be walked into, and whether it can be."""
    ground = Plane.GROUND
    for area in level.exits:
        yield "Exit", area.centre, ground, found.touches(area)
    for goal in level.goals:
        yield f'Goal "{goal.name}"', goal.area.centre, ground, found.touches(goal.area)
    for mark in level.checkpoints:
        there = found.touches(mark.area, mark.plane)
        yield f'Checkpoint "{mark.name}"', mark.area.centre, mark.plane, there
    if level.cell is not None:
        yield "Cell", level.cell.centre, ground, found.near(level.cell.centre, ground)


def _spots(level: Level, found: Reached) -> Iterator[_Thing]:
    """What there is to be taken or used, and whether a hand can be there."""
    for item in level.items:
        yield f"Item {item.item.value}", item.point, item.plane, found.near(item.point, item.plane)
    for letter in level.letters:
        yield f'Letter "{letter.name}"', letter.point, letter.plane, found.near(letter.point, letter.plane)
    for spot in level.spots:
        cls = "TrapSpot" if spot.kind == "trap" else "BaitSpot"
        yield f'{cls} "{spot.name}"', spot.point, spot.plane, found.near(spot.point, spot.plane)


def _climbs(level: Level) -> Iterator[Finding]:
    """Ends of ways up, down and over where no body fits: whoever climbs is set down exactly there."""
    if not level.climbs:
        return
    closed = [barred(grid) for grid in level.planes]
    for climb in level.climbs:
        ends = ("foot", climb.foot, climb.foot_plane), ("top", climb.top, climb.top_plane)
        for end, point, plane in ends:
            if not clear(closed[plane], point, point, tuning.BODY_RADIUS):
                text = f"the {end} of a Climb at {said(point)} has less than {tuning.BODY_RADIUS} m of room"
                text += f" around it on the {plane.name.lower()} plane: move it to where a body can stand"
                yield Finding(text, point, plane)


def _legs(patrol: Patrol, free: Free) -> Iterator[Finding]:
    stops = [waypoint.point for waypoint in patrol.waypoints]
    for number, (here, there) in enumerate(pairwise(stops), 1):
        steps = max(1, ceil(distance(here, there) / _SAMPLE))
        for step in range(steps + 1):
            share = step / steps
            point = here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
            if not free[int(point[1] / _CELL), int(point[0] / _CELL)]:
                yield Finding(
                    f'Patrol "{patrol.name}": the way from stop {number} to stop {number + 1} is blocked'
                    f" at {said(point)}",
                    point,
                    patrol.plane,
                )
                break
