"""Doors: shut, they are walls to bodies, eyes, sound and chakra alike."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.echo import Medium
from game.world import tuning
from game.world.level import Level, Plane, Point, Rect
from game.world.movement import distance
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.things import Door

Solid = NDArray[np.bool_]


def hung(level: Level) -> list[Door]:
    """The doors as a day begins with them."""
    return [Door(spec.open, spec.lock > 0 or spec.code != "") for spec in level.doors]


def solids(level: Level, opened: tuple[bool, ...]) -> tuple[Solid, ...]:
    """What is solid on both planes, bool (4*height, 4*width) each. opened: of each door."""
    return tuple(walled(level, plane, opened).solid for plane in Plane)


@lru_cache(maxsize=128)
def walled(level: Level, plane: Plane, opened: tuple[bool, ...]) -> Medium:
    """What a plane is to packets while its doors stand so."""
    solid = level.planes[plane].solid.copy()
    for spec, is_open in zip(level.doors, opened, strict=True):
        if spec.plane is plane and not is_open:
            solid[cells(spec.area)] = True
    return _doorless(level, plane).walled(solid)


@lru_cache(maxsize=16)
def _doorless(level: Level, plane: Plane) -> Medium:
    """The plane without any doors, from which the others are quickly made."""
    grid = level.planes[plane]
    return Medium(grid.solid, grid.scatter, grid.reflect, grid.loss, FIELD_CELLS_PER_METRE, grid.emission)


def cells(area: Rect) -> tuple[slice, slice]:
    """The rows and columns of the field grid that an upright rectangle covers."""
    scale = FIELD_CELLS_PER_METRE
    rows = slice(int(area.y * scale), max(int((area.y + area.height) * scale), int(area.y * scale) + 1))
    cols = slice(int(area.x * scale), max(int((area.x + area.width) * scale), int(area.x * scale) + 1))
    return rows, cols


def opened(world: World) -> tuple[bool, ...]:
    """How the doors stand."""
    return tuple(door.open for door in world.doors)


def clear_of_people(world: World, number: int) -> bool:
    """Whether nobody who may be seen stands in a doorway; the cloaked step aside of it by themselves."""
    spec = world.level.doors[number]
    bodies = [(world.iruka.point, world.iruka.plane)]
    bodies += [(person.point, person.plane) for person in world.people]
    if world.ally is not None:
        bodies.append((world.ally.point, world.ally.plane))
    return not any(
        plane is spec.plane and near(spec.area, point) < tuning.BODY_RADIUS for point, plane in bodies
    )


def near(area: Rect, point: Point) -> float:
    """Metres from a point to an upright rectangle; 0 inside."""
    x = min(max(point[0], area.x), area.x + area.width)
    y = min(max(point[1], area.y), area.y + area.height)
    return distance(point, (x, y))


def move(world: World, number: int, to_open: bool, by_him: bool) -> None:
    """Open or shut a door: what is solid changes for everybody at once."""
    door = world.doors[number]
    door.open, door.moved_at, door.moved_by_him = to_open, world.tick, by_him
    now = opened(world)
    for plane, field in zip(Plane, world.fields, strict=True):
        if world.level.doors[number].plane is plane:
            field.rewall(walled(world.level, plane, now))
    world.solids = solids(world.level, now)
