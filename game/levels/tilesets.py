"""Tilesets, embedded or in a file of their own: what each tile is, and that its pictures are as said."""

from __future__ import annotations

import os
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from game.levels import files
from game.levels.errors import Place, Refusal
from game.levels.folder import Folder
from game.levels.images import check_image
from game.levels.props import Value, read_props
from game.levels.safexml import number, properties, sound, whole
from game.levels.schema import TILE_PROPS
from game.levels.shapes import SHAPES, points
from game.levels.words import quoted

_MOST_TILES = 65_536  # in one tileset
_MOST_CORNERS = 32  # of a collision shape
_MOST_SHAPES = 16  # of one tile
_SMALLEST_TILE, _LARGEST_TILE = 8, 1024  # pixels
_MEND = "mend it in the Tile Collision Editor"
_SPARE = 32  # pixels that a collision shape may reach out of its tile's picture
LARGEST_GID = (1 << 28) - 1


@dataclass(frozen=True, slots=True)
class Shape:
    """A collision shape in pixels of the tile's own picture: a rectangle, an ellipse in one, or the polygon
    of `corners`, which lies in one.
    """

    ellipse: bool
    x: float
    y: float
    width: float
    height: float
    corners: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Tile:
    """What one tile is. surface: "" where none is written; scatter, reflect: None likewise."""

    solid: bool = False
    surface: str = ""
    scatter: float | None = None
    reflect: float | None = None
    cover: float = 0.0
    shapes: tuple[Shape, ...] = ()


PLAIN = Tile()


@dataclass(frozen=True, slots=True)
class Tileset:
    """A tileset as the rules need it. ids: which local numbers exist; sizes and offset in pixels."""

    first: int
    last: int
    ids: Container[int]
    tile_width: int
    tile_height: int
    offset: tuple[float, float]
    tiles: dict[int, Tile] = field(default_factory=dict)


def read_tileset(node: Element, base: Path, folder: Folder, place: Place) -> Tileset | None:
    """The tileset of a map's <tileset> element; None where it cannot be read. Problems go to `place`."""
    try:
        first = whole(node, "firstgid", 1, LARGEST_GID)
        source = node.get("source")
        if source is None:
            return _tileset(node, first, base, folder, place)
        if not source.lower().endswith(".tsx"):
            shown = quoted(source, files.SHOWN)
            raise Refusal(f"{shown} must be a .tsx file: export it as one, or use Embed Tileset in Tiled")
        path = files.confine(source, base, folder.roots)
    except Refusal as refusal:
        name = node.get("name")
        place.note(refusal, f"tileset {quoted(name)}: " if name else "tileset: ")
        return None
    # As the map's maker would write it, seen from where the map was named.
    inside = place.inside(file=os.path.normpath(Path(place.file).parent / source).replace(os.sep, "/"))
    try:
        root = folder.tree(path, "tileset")
        if root.get("source") is not None:
            raise Refusal("names another tileset instead of being one: export it anew from Tiled")
        if root.get("firstgid") is not None:  # pytmx would count from there
            raise Refusal("has a firstgid, which only the map says: export it anew from Tiled")
        return _tileset(root, first, path.parent, folder, inside)
    except Refusal as refusal:
        inside.note(refusal)
        return None


def _tileset(node: Element, first: int, base: Path, folder: Folder, place: Place) -> Tileset:
    """Raises Refusal with all that is wrong with the tileset as a whole; its tiles' faults go to `place`."""
    wrong: list[str] = []
    try:
        sound(node, bare=True, besides=("firstgid", "tilewidth", "tileheight", "tilecount"))
    except Refusal as refusal:
        wrong += refusal.args
    sizes = []
    for name, low, high in (
        ("tilewidth", _SMALLEST_TILE, _LARGEST_TILE),
        ("tileheight", _SMALLEST_TILE, _LARGEST_TILE),
        ("tilecount", 0, _MOST_TILES),
    ):
        try:
            sizes.append(whole(node, name, low, high))
        except Refusal as refusal:
            wrong.append(str(refusal))
    images = node.findall("image")
    try:
        if len(images) > 1:
            raise Refusal("has more than one image for all tiles: open it in Tiled and save it again")
        offset = node.find("tileoffset")
        shift = (0.0, 0.0) if offset is None else (number(offset, "x", 0.0), number(offset, "y", 0.0))
        if images:
            if images[0].get("width") is None or images[0].get("height") is None:
                raise Refusal("its image must have a width and a height: open it in Tiled and save it again")
            size = check_image(images[0], base, folder)
    except Refusal as refusal:
        wrong += refusal.args
    if wrong:
        raise Refusal(*wrong)
    width, height, count = sizes
    nodes = node.findall("tile")
    if images:
        _check_count(node, size, (width, height), count)
        ids: Container[int] = range(count)
    else:
        ids = frozenset(whole(tile, "id", 0, _MOST_TILES - 1) for tile in nodes)
    tiles: dict[int, Tile] = {}
    for tile in nodes:
        local = whole(tile, "id", 0, _MOST_TILES - 1)
        at = place.inside(object=f"tile {local}")
        try:
            sound(tile)
            if local in tiles:
                raise Refusal("is written twice: open the tileset in Tiled and save it again")
            if local not in ids:
                raise Refusal(f"the tileset has only {count} tiles: open it in Tiled and save it again")
            _check_picture(tile, bool(images), base, folder)
            _check_animation(tile, ids)
            tiles[local] = _tile(tile, (width, height), at)
        except Refusal as refusal:
            at.note(refusal)
    last = first + (count - 1 if images else max(tiles, default=0))
    return Tileset(first, last, ids, width, height, shift, tiles)


def _check_count(node: Element, image: tuple[int, int], tile: tuple[int, int], count: int) -> None:
    """Tiles are numbered along the image's rows, so a wrong count or width would shift all pictures."""
    margin, spacing = whole(node, "margin", 0, 1024, 0), whole(node, "spacing", 0, 1024, 0)
    fit = [max(0, (image[i] - margin + spacing) // (tile[i] + spacing)) for i in (0, 1)]
    columns = whole(node, "columns", 0, _MOST_TILES, fit[0])
    if columns != fit[0] or count > fit[0] * fit[1]:
        raise Refusal(
            f"says {count} tiles in {columns} columns, but its image has room for {fit[0]} columns"
            f" and {fit[1]} rows: press Edit Tileset in its Properties, and save"
        )


def _check_picture(tile: Element, shared: bool, base: Path, folder: Folder) -> None:
    """A tile has its own picture just where the tileset has none for all."""
    own = tile.findall("image")
    if len(own) != (0 if shared else 1):
        raise Refusal("pictures must come from one image for all tiles, or from one for each")
    if not own:
        return
    width, height = check_image(own[0], base, folder)
    part = tuple(number(tile, key, all_of_it) for key, all_of_it in
                 (("x", 0.0), ("y", 0.0), ("width", width), ("height", height)))  # fmt: skip
    if part != (0, 0, width, height):
        raise Refusal("must show all of its image, not a part: set its Image Rect to the whole")


def _check_animation(tile: Element, ids: Container[int]) -> None:
    for frame in tile.iterfind("animation/frame"):
        if whole(frame, "tileid", 0, _MOST_TILES - 1) not in ids:
            raise Refusal(
                f"its animation shows tile {frame.get('tileid')}, which does not exist: remove the frame in"
                " the Tile Animation Editor"
            )
        whole(frame, "duration", 1, 60_000)


def _tile(node: Element, size: tuple[int, int], at: Place) -> Tile:
    for group in node.iterfind("objectgroup"):
        sound(group, bare=True)
    written, wrong = properties(node)
    values, more = read_props(written, TILE_PROPS)
    for name, reason in wrong + more:
        at.refuse(reason, name)
    shapes = node.findall("objectgroup/object")
    if len(shapes) > _MOST_SHAPES:
        raise Refusal(f"has more than {_MOST_SHAPES} collision shapes: {_MEND}")
    return Tile(
        solid=bool(values["solid"]),
        surface=str(values["surface"]),
        scatter=_share(values["scatter"]),
        reflect=_share(values["reflect"]),
        cover=float(str(values["cover"])),
        shapes=tuple(_shape(shape, size) for shape in shapes),
    )


def _share(value: Value) -> float | None:
    return None if value == "" else float(str(value))


def _shape(node: Element, size: tuple[int, int]) -> Shape:
    sound(node, bare=True)
    x, y = number(node, "x"), number(node, "y")
    width, height = number(node, "width", 0.0), number(node, "height", 0.0)
    corners: tuple[tuple[float, float], ...] = ()
    kinds = [child.tag for child in node if child.tag in SHAPES]
    if kinds == ["polygon"]:
        corners = tuple((x + east, y + south) for east, south in points(node.find("polygon"), _MOST_CORNERS))
        (x, width), (y, height) = (_span([corner[axis] for corner in corners]) for axis in (0, 1))
    flat = width <= 0 or height <= 0 or number(node, "rotation", 0.0) != 0
    if flat or kinds not in ([], ["ellipse"], ["polygon"]):
        raise Refusal(f"collision shapes must be rectangles, ellipses or polygons, not turned: {_MEND}")
    if x < -_SPARE or y < -_SPARE or x + width > size[0] + _SPARE or y + height > size[1] + _SPARE:
        raise Refusal(f"its collision shape must lie on the tile: {_MEND}")
    return Shape(kinds == ["ellipse"], x, y, width, height, corners)


def _span(along: list[float]) -> tuple[float, float]:
    """Where numbers begin, and how far they reach."""
    return min(along), max(along) - min(along)
