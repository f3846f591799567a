"""Objects against the schema: right class, right shape, right values; what they stand on is in `standing`."""

from __future__ import annotations

from game.levels.document import Document, MapObject
from game.levels.placed import Placed
from game.levels.props import Value, hint, read_props
from game.levels.schema import CLASSES
from game.levels.standing import check
from game.world.level import PlaneGrid, Rect

_OF_ZONES = {"half_length": "dead", "power": "snow", "ambient": "ambient"}  # what is for which kind alone


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
                check(thing, grids)
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
