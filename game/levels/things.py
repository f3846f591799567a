"""Objects against the schema: right class, right shape, right values, right ground under their feet."""

from __future__ import annotations

from dataclasses import dataclass

from game.levels.document import Document, MapObject
from game.levels.errors import Place
from game.levels.props import Value, hint, read_props
from game.levels.schema import CLASSES
from game.world.level import Plane, PlaneGrid, Point, Rect
from game.world.movement import blocked

_ON_FLOOR = ("Start", "Person", "Student", "Patrol")


@dataclass(frozen=True, slots=True)
class Placed:
    """An object that keeps to the schema, with all its values."""

    name: str
    cls: str
    id: int
    points: tuple[Point, ...]  # metres; one for a point, the upper left corner of a rectangle
    area: Rect
    values: dict[str, Value]
    place: Place

    def text(self, name: str) -> str:
        """A value that the schema says is a text."""
        return str(self.values[name])

    def real(self, name: str) -> float:
        """A value that the schema says is a number."""
        value = self.values[name]
        assert isinstance(value, int | float), name
        return float(value)

    def words(self, name: str) -> tuple[str, ...]:
        """A value that the schema says is a list of names."""
        value = self.values[name]
        assert isinstance(value, tuple), name
        return tuple(str(word) for word in value)

    def numbers(self, name: str) -> tuple[float, ...]:
        """A value that the schema says is a list of numbers."""
        return tuple(float(word) for word in self.words(name))

    @property
    def plane(self) -> Plane:
        """The storey it stands on."""
        return Plane.HIGH if self.values.get("plane") == "high" else Plane.GROUND


def placed(document: Document, grids: tuple[PlaneGrid, PlaneGrid] | None) -> list[Placed]:
    """All objects that keep to the schema, in document order; what is wrong goes to their places.

    grids: what they stand on; None where the tile layers could not be read.
    """
    things: list[Placed] = []
    for drawn in document.objects:
        before = len(drawn.place.found)
        thing = _placed(drawn, document)
        if thing is not None and len(drawn.place.found) == before:
            if grids is not None:
                _check_ground(thing, grids[thing.plane])
            things.append(thing)
    return things


def _placed(drawn: MapObject, document: Document) -> Placed | None:
    place = drawn.place
    if drawn.cls not in CLASSES:
        unknown = f'"{drawn.cls}" is not a class{hint(drawn.cls, tuple(CLASSES))}'
        place.refuse(f"{unknown if drawn.cls else 'has no class'}; known are {', '.join(CLASSES)}")
        return None
    thing = CLASSES[drawn.cls]
    if thing.named and not drawn.name.strip():
        place.refuse(f"a {thing.name} needs a name")
    values, wrong = read_props(drawn.props, thing.props)
    for name, reason in wrong:
        place.refuse(reason, name)
    if drawn.shape not in thing.shape.split(" or "):
        place.refuse(f"a {thing.name} must be a {thing.shape}, is a {drawn.shape}")
        return None
    if drawn.rotation and drawn.shape != "point":
        place.refuse("must not be turned")
    if drawn.shape == "rectangle" and not (drawn.width > 0 and drawn.height > 0):
        place.refuse(f"must have a width and a height, is {drawn.width:g} x {drawn.height:g} m")
        return None
    points = drawn.points or ((drawn.x, drawn.y),)
    reach = 1e-9  # a point on the far edge is in no cell
    corners = points
    if drawn.shape == "rectangle":
        reach, corners = 0.0, (*points, (drawn.x + drawn.width, drawn.y + drawn.height))
    for x, y in corners:
        if not (0 <= x <= document.width - reach and 0 <= y <= document.height - reach):
            place.refuse(f"({x:g}, {y:g}) m lies off the map of {document.width} x {document.height} m")
            return None
    area = Rect(drawn.x, drawn.y, drawn.width, drawn.height)
    return Placed(drawn.name.strip(), thing.name, drawn.id, points, area, values, place)


def _check_ground(thing: Placed, grid: PlaneGrid) -> None:
    if thing.cls not in (*_ON_FLOOR, "Emitter"):
        return
    for number, point in enumerate(thing.points):
        where = f"({point[0]:g}, {point[1]:g}) m"
        if len(thing.points) > 1:
            where = f"stop {number + 1} at {where}"
        if blocked(grid.solid, point):
            thing.place.refuse(f"{where} lies inside something solid on the {thing.plane.name.lower()} plane")
        elif thing.cls in _ON_FLOOR and not grid.floor[int(point[1]), int(point[0])]:
            thing.place.refuse(f"{where} has no floor on the {thing.plane.name.lower()} plane")
