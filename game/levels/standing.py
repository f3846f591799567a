"""What things stand on: floor under whoever needs it, nothing solid where they are."""

from __future__ import annotations

from game.echo.paths import length
from game.levels.placed import Placed
from game.levels.schema import LONGEST_CLIMB, LONGEST_WARD
from game.world import tuning, wards
from game.world.doors import cells
from game.world.level import Plane, PlaneGrid, Point
from game.world.movement import blocked, distance
from game.world.surfaces import FIELD_CELLS_PER_METRE

_ON_FLOOR = (
    "Start", "Person", "Student", "Leaker", "Patrol", "Item", "Letter", "TrapSpot", "BaitSpot", "Ally",
)  # fmt: skip
_IN_THE_OPEN = (*_ON_FLOOR, "Emitter", "Lamp")
_SLIP = 1e-6  # of a cell, that a door may lie off its grid

Grids = tuple[PlaneGrid, PlaneGrid]


def check(thing: Placed, grids: Grids) -> None:
    """Write down what is wrong with the ground under a thing."""
    match thing.cls:
        case "Ward":
            _ward(thing, grids[thing.plane])
        case "Door":
            _door(thing, grids[thing.plane])
        case "Climb":
            _climb(thing, grids)
        case "Cell":
            _point(thing, grids, thing.area.centre, thing.plane, f"its middle at {said(thing.area.centre)}")
    if thing.cls not in _IN_THE_OPEN:
        return
    for number, point in enumerate(thing.points):
        where = f"stop {number + 1} at {said(point)}" if len(thing.points) > 1 else said(point)
        _point(thing, grids, point, thing.plane, where, floor=thing.cls in _ON_FLOOR)


def said(point: Point) -> str:
    """A place in words."""
    return f"({point[0]:g}, {point[1]:g}) m"


def _point(
    thing: Placed, grids: Grids, point: Point, plane: Plane, where: str, floor: bool = True
) -> None:
    grid, name = grids[plane], plane.name.lower()
    if blocked(grid.solid, point):
        thing.place.refuse(f"{where} lies inside something solid on the {name} plane")
    elif floor and not grid.floor[int(point[1]), int(point[0])]:
        thing.place.refuse(f"{where} has no floor on the {name} plane")


def _ward(thing: Placed, grid: PlaneGrid) -> None:
    ward = thing.ward
    if length(ward.outline) < tuning.WARD_SHORTEST:
        thing.place.refuse(f"its outline must be at least {tuning.WARD_SHORTEST:g} m long")
        return
    if length(ward.outline) > LONGEST_WARD:
        thing.place.refuse(f"its outline must be at most {LONGEST_WARD:g} m long: draw it simpler")
        return
    trigger, plane = wards.trigger_point(ward), thing.plane.name.lower()
    if trigger is not None and blocked(grid.solid, trigger):
        thing.place.refuse(f"{said(trigger)} lies inside something solid on the {plane} plane", "trigger")
    elif not wards.sources(ward, grid.solid):
        thing.place.refuse(f"all of its outline lies inside something solid on the {plane} plane")


def _door(thing: Placed, grid: PlaneGrid) -> None:
    """A door is as large as whole cells, and hangs where there would be nothing but floor."""
    area, plane = thing.area, thing.plane.name.lower()
    sides = [side * FIELD_CELLS_PER_METRE for side in (area.x, area.y, area.width, area.height)]
    if any(abs(side - round(side)) > _SLIP for side in sides):
        thing.place.refuse(
            f"must lie on quarters of a metre (8 pixels), is {area.width:g} x {area.height:g} m"
            f" at {said((area.x, area.y))}"
        )
        return
    rows, cols = cells(area)
    scale = FIELD_CELLS_PER_METRE
    tiles = tuple(slice(side.start // scale, -(-side.stop // scale)) for side in (rows, cols))
    if grid.solid[rows, cols].any():
        thing.place.refuse(f"must not lie, not even in part, inside something solid on the {plane} plane")
    elif not grid.floor[tiles].all():
        thing.place.refuse(f"must have floor under all of it on the {plane} plane")


def _climb(thing: Placed, grids: Grids) -> None:
    if len(thing.points) != 2:
        thing.place.refuse(f"must have two points, foot first and top last, has {len(thing.points)}")
        return
    foot, top = thing.points
    to = Plane.HIGH if thing.text("to") == "high" else Plane.GROUND
    _point(thing, grids, foot, thing.plane, f"its foot at {said(foot)}")
    _point(thing, grids, top, to, f"its top at {said(top)}")
    if distance(foot, top) > LONGEST_CLIMB:
        thing.place.refuse(f"must be at most {LONGEST_CLIMB:g} m long, is {distance(foot, top):.1f} m")
    elif thing.plane is to and distance(foot, top) < 2 * tuning.BODY_RADIUS:
        thing.place.refuse("its foot and its top are the same place")
