"""Objects against the schema: right class, right shape, right values; what they stand on is in `standing`."""

from __future__ import annotations

from collections import Counter

from game.levels.document import Document
from game.levels.drawn import MapObject
from game.levels.placed import Placed
from game.levels.props import Value, hint, read_props
from game.levels.schema import CLASSES
from game.levels.standing import check
from game.levels.words import quoted
from game.world.level import PlaneGrid, Rect

_TOOLS = {"point": "Insert Point", "rectangle": "Insert Rectangle", "polyline": "Insert Polygon, not closed",
          "polygon": "Insert Polygon"}  # fmt: skip
_OUTLINES = "points in its Wards"
_MOST = {"Zone": 64, "Ward": 64, "Door": 256, _OUTLINES: 512}  # what is dear to lay out, or to compare
_OF_ZONES = {"half_length": "dead", "power": "snow", "ambient": "ambient"}  # what is for which kind alone


def placed(document: Document, grids: tuple[PlaneGrid, PlaneGrid] | None) -> list[Placed]:
    """All objects that keep to the schema, in document order; what is wrong goes to their places.

    grids: what they stand on; None where the tile layers could not be read. Where there are too many of a
    kind, the rest is not looked at.
    """
    things: list[Placed] = []
    count: Counter[str] = Counter()
    for drawn in document.objects:
        before = len(drawn.place.found)
        count[drawn.cls] += 1
        count[_OUTLINES] += len(drawn.points) if drawn.cls == "Ward" else 0
        if any(count[what] > most for what, most in _MOST.items()):
            what = next(what for what, most in _MOST.items() if count[what] > most)
            drawn.place.refuse(f"with it, the map has more than {_MOST[what]} {what}: remove some")
            break
        thing = _placed(drawn, document)
        if thing is not None and len(drawn.place.found) == before:
            if grids is not None:
                check(thing, grids)
            things.append(thing)
    return things


def _placed(drawn: MapObject, document: Document) -> Placed | None:
    place = drawn.place
    if drawn.shape == "text" and not drawn.cls:
        return None  # a note for whoever draws the map
    if drawn.cls not in CLASSES:
        unknown = f"{quoted(drawn.cls)} is not a class{hint(drawn.cls, tuple(CLASSES))}"
        known = f"set Class in its Properties to one of {', '.join(CLASSES)}"
        place.refuse(f"{unknown if drawn.cls else 'has no class'}: {known}")
        return None
    thing = CLASSES[drawn.cls]
    if thing.named and not drawn.name.strip():
        place.refuse(f"a {thing.name} needs a name: set Name in its Properties")
    values, wrong = read_props(drawn.props, thing.props)
    wrong += _strange(thing.name, values, drawn.props)
    for name, reason in wrong:
        place.refuse(reason, name)
    if drawn.shape not in thing.shape.split(" or "):
        tools = " or ".join(_TOOLS[shape] for shape in thing.shape.split(" or "))
        place.refuse(f"a {thing.name} must be a {thing.shape}, is a {drawn.shape}: use {tools}")
        return None
    if drawn.rotation and drawn.shape != "point":
        place.refuse("must not be turned: set Rotation to 0 in its Properties")
    if drawn.shape == "rectangle" and not (drawn.width > 0 and drawn.height > 0):
        size = f"{drawn.width:g} x {drawn.height:g} m"
        place.refuse(f"must have a width and a height, is {size}: use Insert Rectangle")
        return None
    points = drawn.points or ((drawn.x, drawn.y),)
    reach = 1e-9  # a point on the far edge is in no cell
    corners = points
    if drawn.shape == "rectangle":
        reach, corners = 0.0, (*points, (drawn.x + drawn.width, drawn.y + drawn.height))
    for x, y in corners:
        if not (0 <= x <= document.width - reach and 0 <= y <= document.height - reach):
            off = f"({x:g}, {y:g}) m lies off the map of {document.width} x {document.height} m"
            place.refuse(f"{off}: move it with Select Objects, or use Map > Resize Map")
            return None
    area = Rect(drawn.x, drawn.y, drawn.width, drawn.height)
    return Placed(drawn.name.strip(), thing.name, drawn.id, points, area, values, place, drawn.shape)


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
