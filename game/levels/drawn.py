"""Objects as they were drawn: in metres, with the offsets of their layers, and every number sound."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from game.levels.errors import Place, Refusal
from game.levels.safexml import number, sound
from game.levels.schema import TILE_PIXELS
from game.levels.shapes import SHAPES, points

_MOST_POINTS = 1000  # of one line


@dataclass(frozen=True, slots=True)
class MapObject:
    """An object as it was drawn, in metres. shape: "point", "rectangle", "polyline" or another word."""

    id: int
    name: str
    cls: str
    shape: str
    x: float
    y: float
    width: float
    height: float
    rotation: float
    points: tuple[tuple[float, float], ...]
    props: dict[str, str]
    place: Place


def drawn(
    node: Element, id: int, props: dict[str, str], place: Place, shift: tuple[float, float]
) -> MapObject:
    """The object of an <object>; shift: pixels that its layer is moved by. Raises Refusal."""
    sound(node)
    x = (number(node, "x") + shift[0]) / TILE_PIXELS
    y = (number(node, "y") + shift[1]) / TILE_PIXELS
    width, height = (number(node, size, 0.0) / TILE_PIXELS for size in ("width", "height"))
    shapes = [child.tag for child in node if child.tag in SHAPES]
    if len(shapes) > 1:
        raise Refusal(f"has the shapes {', '.join(shapes[:4])} at once: draw it anew")
    shape = "tile" if node.get("gid") is not None else shapes[0] if shapes else "rectangle"
    if shape == "rectangle" and width == height == 0:
        shape = "point"  # a click with Tiled's rectangle tool
    corners: tuple[tuple[float, float], ...] = ()
    if shape in ("polyline", "polygon"):
        drawn_at = points(node.find(shape), _MOST_POINTS)
        corners = tuple((x + east / TILE_PIXELS, y + south / TILE_PIXELS) for east, south in drawn_at)
    cls = node.get("class") or node.get("type") or ""
    rotation = number(node, "rotation", 0.0)
    name = node.get("name", "")
    return MapObject(id, name, cls, shape, x, y, width, height, rotation, corners, props, place)
