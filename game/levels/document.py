"""The strict reading of a .tmx file: a Document in which every number, file and tile is known to be sound."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from game.levels import files, layerdata, templates
from game.levels.errors import Place, Refusal
from game.levels.safexml import bare, number, parse, properties, sound, whole
from game.levels.schema import LARGEST_MAP, LAYERS, TILE_PIXELS
from game.levels.tilesets import Folder, Tileset, check_image, read_tileset

_MOST_OBJECTS = 4096
_MOST_LAYERS = 64
_MOST_TILESETS = 32
_MOST_POINTS = 1000  # of one polyline
_HIGHEST_ID = (1 << 31) - 1


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


@dataclass(slots=True)
class Document:
    """All of a map that the rules care for, as far as it is sound.

    layers: raw gids by layer name, uint32 (height, width), flips still in them.
    """

    width: int = 0  # tiles
    height: int = 0
    props: dict[str, str] = field(default_factory=dict)
    tilesets: list[Tileset] = field(default_factory=list)
    layers: dict[str, NDArray[np.uint32]] = field(default_factory=dict)
    objects: list[MapObject] = field(default_factory=list)
    digest: str = ""


def read_document(path: Path, assets: Path, place: Place) -> Document:
    """The map; what could not be read is left out of it and written to `place`.

    A map whose head is unsound has a height of 0.
    """
    document = Document()
    try:
        data = files.read(path)
        root = parse(data, "map")
        _head(root, document)
    except Refusal as refusal:
        place.refuse(str(refusal))
        return document
    folder = Folder((path.resolve().parent, assets.resolve()))
    base = path.resolve().parent
    document.props, wrong = properties(root)
    for name, reason in wrong:
        place.refuse(reason, name)
    known = _tilesets(root, base, folder, document, place)
    _Layers(document, base, folder, known).walk(root, place, (0.0, 0.0))
    if "ground" not in document.layers and not any(error.layer == "ground" for error in place.found):
        place.refuse('there is no tile layer "ground"')
    document.digest = hashlib.sha256(b"".join([data, *folder.read])).hexdigest()
    return document


def _head(root: Element, document: Document) -> None:
    sound(root)
    if root.get("orientation") != "orthogonal":
        raise Refusal(f"must be orthogonal, is {root.get('orientation')}")
    if root.get("infinite", "0") != "0":
        raise Refusal("must not be infinite")
    for name in ("tilewidth", "tileheight"):
        whole(root, name, TILE_PIXELS, TILE_PIXELS)
    document.width = whole(root, "width", 1, LARGEST_MAP)
    document.height = whole(root, "height", 1, LARGEST_MAP)


def _tilesets(root: Element, base: Path, folder: Folder, document: Document, place: Place) -> bool:
    """Whether all of them could be read."""
    nodes = root.findall("tileset")
    if len(nodes) > _MOST_TILESETS:
        place.refuse(f"has more than {_MOST_TILESETS} tilesets")
        nodes = nodes[:_MOST_TILESETS]
    for node in nodes:
        tileset = read_tileset(node, base, folder, place)
        if tileset is None:
            continue
        for other in document.tilesets:
            if tileset.first <= other.last and other.first <= tileset.last:
                place.refuse(f"two tilesets share the tile numbers from {max(tileset.first, other.first)}")
        document.tilesets.append(tileset)
    return len(document.tilesets) == len(root.findall("tileset"))


class _Layers:
    """Walks layers and groups, with what must be counted or unique over the whole map."""

    def __init__(self, document: Document, base: Path, folder: Folder, known: bool) -> None:
        self.document, self.base, self.folder = document, base, folder
        self.layers = 0
        self.ids: set[int] = set()
        # Without all tilesets, every tile of the one that is lacking would be a problem of its own.
        self.gids_known = known

    def walk(self, parent: Element, place: Place, offset: tuple[float, float]) -> None:
        """Read everything inside a map or a group; offset: pixels, the sum of the groups' around it."""
        for node in parent:
            if node.tag not in ("layer", "objectgroup", "imagelayer", "group"):
                continue
            self.layers += 1
            at = place.inside(layer=node.get("name") or f"({node.tag} without a name)")
            if self.layers > _MOST_LAYERS:
                if self.layers == _MOST_LAYERS + 1:
                    place.refuse(f"has more than {_MOST_LAYERS} layers")
                return
            try:
                shift = offset[0] + number(node, "offsetx", 0.0), offset[1] + number(node, "offsety", 0.0)
                sound(node)
                bare(node)
                self._one(node, at, shift)
            except Refusal as refusal:
                at.refuse(str(refusal))

    def _one(self, node: Element, at: Place, shift: tuple[float, float]) -> None:
        match node.tag:
            case "group":
                self.walk(node, at, shift)
            case "imagelayer":
                image = node.find("image")
                if image is None:
                    raise Refusal("has no image")
                check_image(image, self.base, self.folder)
            case "objectgroup":
                for element in node.iterfind("object"):
                    self._object(element, at, shift)
            case _:
                self._tiles(node, at, shift)

    def _tiles(self, node: Element, at: Place, shift: tuple[float, float]) -> None:
        document = self.document
        for name, size in (("width", document.width), ("height", document.height)):
            whole(node, name, size, size)
        gids = layerdata.decode(node, document.width, document.height)
        if self.gids_known:
            self._check_gids(gids, at)
        name = node.get("name", "")
        if name not in LAYERS:
            meant = [rule for rule in LAYERS if name.strip().lower().rstrip("s") == rule.rstrip("s")]
            if meant:
                raise Refusal(f'would be a picture only; did you mean "{meant[0]}"?')
            return
        if name in document.layers:
            raise Refusal("is there twice")
        if shift != (0.0, 0.0):
            raise Refusal("must not be shifted by an offset of its own or its groups: the rules use it")
        document.layers[name] = gids

    def _check_gids(self, gids: NDArray[np.uint32], at: Place) -> None:
        flips = np.uint32(layerdata.FLIPS)
        for raw in np.unique(gids):
            gid = int(raw & ~flips)
            if gid == 0 and raw == 0:
                continue
            if not any(s.first <= gid <= s.last and gid - s.first in s.ids for s in self.document.tilesets):
                row, col = (int(place[0]) for place in np.nonzero(gids == raw))
                at.refuse(f"row {row + 1}, column {col + 1}: tile number {gid} is in no tileset")
                return

    def _object(self, node: Element, at: Place, shift: tuple[float, float]) -> None:
        if len(self.ids) >= _MOST_OBJECTS:
            raise Refusal(f"has more than {_MOST_OBJECTS} objects")
        try:
            node = templates.filled(node, self.base, self.folder)
            id = whole(node, "id", 1, _HIGHEST_ID)
        except Refusal as refusal:
            at.refuse(f"an object: {refusal}")
            return
        name = node.get("name", "")
        inside = at.inside(object=f'{id} "{name}"' if name else str(id))
        if id in self.ids:
            inside.refuse("there are two objects with this id")
            return
        self.ids.add(id)
        props, wrong = properties(node)
        for property, reason in wrong:
            inside.refuse(reason, property)
        try:
            sound(node)
            self.document.objects.append(_drawn(node, id, name, props, inside, shift))
        except Refusal as refusal:
            inside.refuse(str(refusal))


def _drawn(
    node: Element, id: int, name: str, props: dict[str, str], place: Place, shift: tuple[float, float]
) -> MapObject:
    x = (number(node, "x") + shift[0]) / TILE_PIXELS
    y = (number(node, "y") + shift[1]) / TILE_PIXELS
    width, height = (number(node, size, 0.0) / TILE_PIXELS for size in ("width", "height"))
    shapes = [k for k in ("point", "ellipse", "polygon", "polyline", "text") if node.find(k) is not None]
    shape = "tile" if node.get("gid") is not None else shapes[0] if shapes else "rectangle"
    if shape == "rectangle" and width == height == 0:
        shape = "point"  # a click with Tiled's rectangle tool
    points: tuple[tuple[float, float], ...] = ()
    if shape in ("polyline", "polygon"):
        points = tuple((x + px / TILE_PIXELS, y + py / TILE_PIXELS) for px, py in _points(node.find(shape)))
    cls = node.get("class") or node.get("type") or ""
    rotation = number(node, "rotation", 0.0)
    return MapObject(id, name, cls, shape, x, y, width, height, rotation, points, props, place)


def _points(line: Element | None) -> Iterator[tuple[float, float]]:
    pairs = line.get("points", "").split() if line is not None else []
    if not 2 <= len(pairs) <= _MOST_POINTS:
        raise Refusal(f"its line must have 2 to {_MOST_POINTS} points, has {len(pairs)}")
    for pair in pairs:
        ends = Element("a point of its line", dict(zip(("x", "y"), pair.split(","), strict=False)))
        if pair.count(",") != 1:
            raise Refusal(f'a point of its line must be "x,y", got "{pair[:40]}"')
        yield number(ends, "x"), number(ends, "y")
