"""Objects against the schema: right class, right shape, right values, right ground under their feet."""

from __future__ import annotations

from dataclasses import dataclass

from game.echo.paths import length
from game.levels.document import Document, MapObject
from game.levels.errors import Place
from game.levels.props import Value, hint, read_props
from game.levels.schema import CLASSES
from game.world import tuning, wards
from game.world.level import Plane, PlaneGrid, Point, Rect, WardSpec
from game.world.movement import blocked

_ON_FLOOR = ("Start", "Person", "Student", "Leaker", "Patrol")
_OF_ZONES = {"half_length": "dead", "power": "snow", "ambient": "ambient"}  # what is for which kind alone


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

    @property
    def ward(self) -> WardSpec:
        """What a Ward is; the outline of a rectangle begins at its upper left corner and runs clockwise."""
        outline = self.points
        if len(outline) == 1:
            left, upper = outline[0]
            right, lower = left + self.area.width, upper + self.area.height
            outline = ((left, upper), (right, upper), (right, lower), (left, lower), (left, upper))
        return WardSpec(outline, self.plane, self.real("power"), self.real("trigger"))

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
    wrong += _strange(thing.name, values, drawn.props)
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


def _strange(cls: str, values: dict[str, Value], written: dict[str, str]) -> list[tuple[str, str]]:
    """Values that are sound by themselves, but not here, as (property, reason)."""
    if cls == "Zone" and "kind" in values:
        kind = values["kind"]
        wrong = [name for name, owner in _OF_ZONES.items() if name in written and owner != kind]
        return [(name, f"is for zones of kind {_OF_ZONES[name]} only, this one is {kind}") for name in wrong]
    trigger = values["trigger"] if cls == "Ward" else 0.0
    if isinstance(trigger, float) and -1.0 < trigger < 0.0:
        return [("trigger", f"must be -1, or 0 to 1, got {trigger:g}")]
    return []


def _check_ward(thing: Placed, grid: PlaneGrid) -> None:
    ward = thing.ward
    if length(ward.outline) < tuning.WARD_SHORTEST:
        thing.place.refuse(f"its outline must be at least {tuning.WARD_SHORTEST:g} m long")
        return
    trigger, plane = wards.trigger_point(ward), thing.plane.name.lower()
    if trigger is not None and blocked(grid.solid, trigger):
        where = f"({trigger[0]:g}, {trigger[1]:g}) m"
        thing.place.refuse(f"{where} lies inside something solid on the {plane} plane", "trigger")
    elif not wards.sources(ward, grid.solid):
        thing.place.refuse(f"all of its outline lies inside something solid on the {plane} plane")


def _check_ground(thing: Placed, grid: PlaneGrid) -> None:
    if thing.cls == "Ward":
        _check_ward(thing, grid)
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
