"""Doors on one's way: opened before oneself, shut behind, and locked as they were."""

from __future__ import annotations

from game.world import doors, tuning
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.events import Event
from game.world.events_hands import DoorMoved
from game.world.evidence import GUARDING, Evidence, Kind, Sense, Who, weigh
from game.world.level import Plane, Rect
from game.world.minds.bodies import others, shown
from game.world.movement import distance
from game.world.senses import hearing
from game.world.specs import DoorSpec
from game.world.state import World
from game.world.things import Sounding
from game.world.ways.follow import Going

_IN_A_HURRY = (Poise.HUNTING, Poise.LOST, Poise.OUT)


def passable(world: World, being: Being) -> tuple[bool, ...]:
    """Which doors let him through as they stand. A cloaked one slips by where nobody sees a door move."""
    return doors.opened(world) if shown(being) else (True,) * len(world.doors)


def open_ahead(world: World, being: Being, who: Who) -> list[Event]:
    """Guards have all keys. The cloaked open nothing that may be seen to open: they slip by."""
    if not shown(being) or being.going is None:
        return []
    happened: list[Event] = []
    for number, (door, spec) in enumerate(zip(world.doors, world.level.doors, strict=True)):
        if door.open or spec.plane is not being.plane:
            continue
        if doors.near(spec.area, being.point) < minds.DOOR_REACH and _on_way(being.going, being, spec.area):
            happened += open_door(world, being, who, number)
    return happened


def open_door(world: World, being: Being, who: Who, number: int) -> list[Event]:
    """Open one that is shut. A guard takes note if it should be locked and is not."""
    door, spec = world.doors[number], world.level.doors[number]
    if being.mind.scale is GUARDING and not door.locked and (spec.lock > 0 or spec.code):
        _note(world, being, spec)
    return _swing(world, who, number, True)


def _note_open(world: World, being: Being, number: int) -> None:
    """It was shut before, and none of them has opened it. Who has noticed that from afar does not again."""
    door = world.doors[number]
    what = (f"door {number}", door.moved_at)
    if being.mind.scale is GUARDING and door.moved_by_him and what not in being.noted:
        being.noted.append(what)
        _note(world, being, world.level.doors[number])


def _note(world: World, being: Being, spec: DoorSpec) -> None:
    """It is not as it should be."""
    point = spec.area.centre
    if not being.sees_him:
        being.clue = Clue(point, spec.plane, world.tick)
    weigh(
        being.mind,
        Evidence(Kind.FOUND_DOOR, Sense.FINDING, point, world.tick, minds.FOUND_DOOR, spec.plane),
    )


def shut_behind(world: World, being: Being, who: Who) -> list[Event]:
    """Shut, and lock as it was, what stood shut as the day began and nobody is about to go through. Whoever
    is in the cell shuts nothing: no jailer locks himself in."""
    happened: list[Event] = []
    cell = world.level.cell
    in_cell = cell is not None and being.plane is Plane.GROUND and cell.holds(being.point)
    if not shown(being) or being.poise in _IN_A_HURRY or in_cell:
        return happened
    for number, (door, spec) in enumerate(zip(world.doors, world.level.doors, strict=True)):
        if not door.open or spec.open or spec.plane is not being.plane:
            continue
        gap = doors.near(spec.area, being.point)
        if not tuning.BODY_RADIUS <= gap <= minds.DOOR_BEHIND:
            continue
        if world.tick < door.moved_at + minds.DOOR_SHUTS:
            continue
        if being.going is not None and _on_way(being.going, being, spec.area):
            continue
        mates = [point for point in others(world, being, spec.plane) if point != world.iruka.point]
        kept = any(doors.near(spec.area, point) < minds.DOOR_WAITS for point in mates)
        if not kept and doors.clear_of_people(world, number):
            _note_open(world, being, number)
            happened += _swing(world, who, number, False)
            door.locked = spec.lock > 0 or spec.code != ""
    return happened


def _swing(world: World, who: Who, number: int, to_open: bool) -> list[Event]:
    spec = world.level.doors[number]
    doors.move(world, number, to_open, by_him=False)
    hearing.make(world, Sounding.DOOR, spec.area.centre, spec.plane, minds.DOOR_LOUDNESS, who)
    return [DoorMoved(number, to_open, spec.area.centre, who)]


def _on_way(going: Going, being: Being, area: Rect) -> bool:
    """Whether the way just ahead leads through the doorway."""
    here, ahead = being.point, 0.0
    for stop in going.stops[going.at :]:
        gap = distance(here, stop.point)
        east, south = (stop.point[0] - here[0], stop.point[1] - here[1])
        for number in range(int(min(gap, minds.DOOR_AHEAD - ahead) / minds.DOOR_STEP) + 1):
            share = min(number * minds.DOOR_STEP / gap, 1.0) if gap > 0.0 else 0.0
            if doors.near(area, (here[0] + east * share, here[1] + south * share)) < tuning.BODY_RADIUS:
                return True
        here, ahead = stop.point, ahead + gap
        if ahead >= minds.DOOR_AHEAD or stop.plane is not being.plane:
            break
    return False
