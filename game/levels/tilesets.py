"""Tilesets, embedded or in a file of their own: what each tile is, and that its pictures are as said."""

from __future__ import annotations

import os
import re
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from game.levels import files
from game.levels.errors import Place, Refusal
from game.levels.props import Value, read_props
from game.levels.safexml import bare, number, parse, properties, sound, whole
from game.levels.schema import TILE_PROPS

_MOST_TILES = 65_536  # in one tileset
_SMALLEST_TILE, _LARGEST_TILE = 8, 1024  # pixels
_COLOUR = re.compile("#?[0-9A-Fa-f]{6}")
LARGEST_GID = (1 << 28) - 1


@dataclass(frozen=True, slots=True)
class Shape:
    """A collision rectangle or ellipse in pixels of the tile's own picture."""

    ellipse: bool
    x: float
    y: float
    width: float
    height: float


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


@dataclass(slots=True)
class Folder:
    """Where a map may read, and the bytes of the further files that it was read from, in order."""

    roots: tuple[Path, ...]
    read: list[bytes] = field(default_factory=list)


def read_tileset(node: Element, base: Path, folder: Folder, place: Place) -> Tileset | None:
    """The tileset of a map's <tileset> element; None where it cannot be read. Problems go to `place`."""
    try:
        first = whole(node, "firstgid", 1, LARGEST_GID)
        source = node.get("source")
        if source is None:
            return _tileset(node, first, base, folder, place)
        if not source.lower().endswith(".tsx"):
            raise Refusal(f"tileset {source!r} must be a .tsx file")
        path = files.confine(source, base, folder.roots)
    except Refusal as refusal:
        place.refuse(f"tileset: {refusal}")
        return None
    # As the map's maker would write it, seen from where the map was named.
    inside = place.inside(file=os.path.normpath(Path(place.file).parent / source).replace(os.sep, "/"))
    try:
        data = files.read(path)
        folder.read.append(data)
        return _tileset(parse(data, "tileset"), first, path.parent, folder, inside)
    except Refusal as refusal:
        inside.refuse(str(refusal))
        return None


def check_image(image: Element, base: Path, folder: Folder) -> tuple[int, int]:
    """The size (pixels) of an <image>, which must be a PNG of just the size that is written.

    Raises Refusal.
    """
    source = image.get("source")
    if source is None:
        raise Refusal("image: must be a file of its own, not embedded")
    try:
        size = files.png_size(files.confine(source, base, folder.roots))
    except Refusal as refusal:
        raise Refusal(f'image "{source}": {refusal}') from refusal
    key = image.get("trans")
    if key is not None and not _COLOUR.fullmatch(key):
        raise Refusal(f'image "{source}": trans must be a colour of six hexadecimal digits')
    for name, real in zip(("width", "height"), size, strict=True):
        said = whole(image, name, 1, files.LARGEST_IMAGE, default=real)
        if said != real:
            raise Refusal(f'image "{source}": {name} is said to be {said} pixels, but is {real}')
    return size


def _tileset(node: Element, first: int, base: Path, folder: Folder, place: Place) -> Tileset:
    sound(node)
    bare(node)
    width = whole(node, "tilewidth", _SMALLEST_TILE, _LARGEST_TILE)
    height = whole(node, "tileheight", _SMALLEST_TILE, _LARGEST_TILE)
    count = whole(node, "tilecount", 0, _MOST_TILES)
    offset = node.find("tileoffset")
    shift = (0.0, 0.0) if offset is None else (number(offset, "x", 0.0), number(offset, "y", 0.0))
    ids: Container[int] = range(count)
    image = node.find("image")
    if image is not None:
        if image.get("width") is None or image.get("height") is None:
            raise Refusal("its image must have a width and a height")
        _check_count(node, check_image(image, base, folder), (width, height), count)
    else:
        ids = frozenset(whole(tile, "id", 0, _MOST_TILES - 1) for tile in node.iterfind("tile"))
    tiles: dict[int, Tile] = {}
    for tile in node.iterfind("tile"):
        local = whole(tile, "id", 0, _MOST_TILES - 1)
        at = place.inside(object=f"tile {local}")
        try:
            sound(tile)
            if local in tiles:
                raise Refusal("is written twice")
            if local not in ids:
                raise Refusal(f"the tileset has only {count} tiles")
            own = tile.find("image")
            if own is not None and image is None:
                check_image(own, base, folder)
            elif own is not None or image is None:
                raise Refusal("pictures must come from one image for all tiles, or from one for each")
            _check_animation(tile, ids)
            tiles[local] = _tile(tile, at)
        except Refusal as refusal:
            at.refuse(str(refusal))
    last = first + (count - 1 if image is not None else max(tiles, default=0))
    return Tileset(first, last, ids, width, height, shift, tiles)


def _check_count(node: Element, image: tuple[int, int], tile: tuple[int, int], count: int) -> None:
    """Tiles are numbered along the image's rows, so a wrong count or width would shift all pictures."""
    margin, spacing = whole(node, "margin", 0, 1024, 0), whole(node, "spacing", 0, 1024, 0)
    fit = [max(0, (image[i] - margin + spacing) // (tile[i] + spacing)) for i in (0, 1)]
    columns = whole(node, "columns", 0, _MOST_TILES, fit[0])
    if columns != fit[0] or count > fit[0] * fit[1]:
        raise Refusal(
            f"says {count} tiles in {columns} columns, but its image has room for {fit[0]} columns"
            f" and {fit[1]} rows"
        )


def _check_animation(tile: Element, ids: Container[int]) -> None:
    for frame in tile.iterfind("animation/frame"):
        if whole(frame, "tileid", 0, _MOST_TILES - 1) not in ids:
            raise Refusal(f"its animation shows tile {frame.get('tileid')}, which does not exist")
        whole(frame, "duration", 1, 60_000)


def _tile(node: Element, at: Place) -> Tile:
    for group in node.iterfind("objectgroup"):
        sound(group)
        bare(group)
    written, wrong = properties(node)
    values, more = read_props(written, TILE_PROPS)
    for name, reason in wrong + more:
        at.refuse(reason, name)
    return Tile(
        solid=bool(values["solid"]),
        surface=str(values["surface"]),
        scatter=_share(values["scatter"]),
        reflect=_share(values["reflect"]),
        cover=float(str(values["cover"])),
        shapes=tuple(_shape(shape) for shape in node.iterfind("objectgroup/object")),
    )


def _share(value: Value) -> float | None:
    return None if value == "" else float(str(value))


def _shape(node: Element) -> Shape:
    sound(node)
    bare(node)
    width, height = number(node, "width", 0.0), number(node, "height", 0.0)
    flat = width <= 0 or height <= 0 or number(node, "rotation", 0.0) != 0
    if flat or any(node.find(kind) is not None for kind in ("polygon", "polyline", "point", "text")):
        raise Refusal("collision shapes must be upright rectangles or ellipses")
    return Shape(node.find("ellipse") is not None, number(node, "x"), number(node, "y"), width, height)
