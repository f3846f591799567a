"""The strict reading of a .tmx file: a Document in which every number, file and tile is known to be sound."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from game.levels import layerdata, templates
from game.levels.drawn import MapObject, drawn
from game.levels.errors import Place, Refusal
from game.levels.folder import Folder
from game.levels.images import check_image
from game.levels.safexml import properties, sound, whole
from game.levels.schema import LARGEST_MAP, LAYERS, TILE_PIXELS
from game.levels.tilesets import Tileset, read_tileset
from game.levels.walk import Found, layers
from game.levels.words import quoted

_MOST_OBJECTS = 4096
_MOST_TILESETS = 32
_MOST_SHAPES = 8192  # collision shapes of all tilesets
_MOST_POINTS = 16_384  # of all polylines
_HIGHEST_ID = (1 << 31) - 1
_MAP = "in Map > Map Properties"
_AGAIN = "open the map in Tiled and save it again"


@dataclass(slots=True)
class Document:
    """All of a map that the rules care for, as far as it is sound.

    layers: raw gids by layer name, uint32 (height, width), flips still in them. whole: whether layers and
    objects have been looked at.
    """

    width: int = 0  # tiles
    height: int = 0
    props: dict[str, str] = field(default_factory=dict)
    tilesets: list[Tileset] = field(default_factory=list)
    layers: dict[str, NDArray[np.uint32]] = field(default_factory=dict)
    objects: list[MapObject] = field(default_factory=list)
    digest: str = ""
    whole: bool = False


def read_document(path: Path, assets: Path, place: Place) -> Document | None:
    """The map, or None where its file cannot be read as one; what else could not be read is left out of it.
    Problems go to `place`. Raises Enough.
    """
    document = Document()
    try:
        base = path.resolve().parent
    except (OSError, RuntimeError):
        place.refuse("cannot be followed: it is a ring of links")
        return None
    folder = Folder((base, assets.resolve()))
    try:
        root = folder.tree(path, "map")
    except Refusal as refusal:
        place.note(refusal)
        return None
    measured = _head(root, document, place)
    document.props, wrong = properties(root)
    for name, reason in wrong:
        place.refuse(reason, name)
    known = _tilesets(root, base, folder, document, place)
    if not measured:
        return document  # where nothing can be placed, everything would seem to lie off the map
    document.whole = True
    reader = _Reader(document, base, folder, known, place)
    for found in layers(root, place):
        reader.layer(found)
    if "ground" not in document.layers and not any(error.layer == "ground" for error in place.found):
        place.refuse('there is no tile layer "ground": name one so in the Layers view')
    document.digest = hashlib.sha256(b"".join(folder.read)).hexdigest()
    return document


def _head(root: Element, document: Document, place: Place) -> bool:
    """Whether everything has a place: the map is finite, of a sound size, and of tiles of 32 pixels."""
    good = True
    try:
        sound(root, besides=("width", "height", "tilewidth", "tileheight"))
    except Refusal as refusal:
        place.note(refusal)
        good = False
    way = root.get("orientation", "")
    if way != "orthogonal":
        place.refuse(f"must be orthogonal, is {quoted(way)}: set Orientation {_MAP}")
    if root.get("infinite", "0") != "0":
        place.refuse(f"must not be infinite: clear Infinite {_MAP}")
        good = False
    for name, low, high, advice in (
        ("tilewidth", TILE_PIXELS, TILE_PIXELS, f"set Tile Width {_MAP}"),
        ("tileheight", TILE_PIXELS, TILE_PIXELS, f"set Tile Height {_MAP}"),
        ("width", 1, LARGEST_MAP, "use Map > Resize Map"),
        ("height", 1, LARGEST_MAP, "use Map > Resize Map"),
    ):
        try:
            value = whole(root, name, low, high)
        except Refusal as refusal:
            place.refuse(f"{refusal}: {advice}")
            good = False
            continue
        if name in ("width", "height"):
            setattr(document, name, value)
    return good


def _tilesets(root: Element, base: Path, folder: Folder, document: Document, place: Place) -> bool:
    """Whether all of them could be read."""
    nodes = root.findall("tileset")
    if len(nodes) > _MOST_TILESETS:
        place.refuse(f"has more than {_MOST_TILESETS} tilesets: remove those that no tile is from")
        nodes = nodes[:_MOST_TILESETS]
    for node in nodes:
        tileset = read_tileset(node, base, folder, place)
        if tileset is None:
            continue
        for other in document.tilesets:
            if tileset.first <= other.last and other.first <= tileset.last:
                first = max(tileset.first, other.first)
                place.refuse(f"two tilesets share the tile numbers from {first}: {_AGAIN}")
        document.tilesets.append(tileset)
    tiles = (tile for tileset in document.tilesets for tile in tileset.tiles.values())
    if sum(len(tile.shapes) for tile in tiles) > _MOST_SHAPES:
        place.refuse(f"its tilesets have more than {_MOST_SHAPES} collision shapes: remove some")
        return False
    return len(document.tilesets) == len(root.findall("tileset"))


class _Reader:
    """Reads layers, with what must be counted or unique over the whole map."""

    def __init__(self, document: Document, base: Path, folder: Folder, known: bool, place: Place) -> None:
        self.document, self.base, self.folder, self.place = document, base, folder, place
        self.ids: set[int] = set()
        self.points = 0
        # Without all tilesets, every tile of the one that is lacking would be a problem of its own.
        self.gids_known = known

    def layer(self, found: Found) -> None:
        """Read a layer; what is wrong goes to its place."""
        try:
            if found.node.tag == "imagelayer":
                images = found.node.findall("image")
                if len(images) != 1:
                    raise Refusal("must have one image: choose it in its Properties, or remove the layer")
                check_image(images[0], self.base, self.folder)
            elif found.node.tag == "objectgroup":
                for element in found.node.iterfind("object"):
                    self._object(element, found)
            else:
                self._tiles(found)
        except Refusal as refusal:
            found.place.note(refusal)

    def _tiles(self, found: Found) -> None:
        document, node = self.document, found.node
        for name, size in (("width", document.width), ("height", document.height)):
            whole(node, name, size, size)
        gids = layerdata.decode(node, document.width, document.height)
        if self.gids_known:
            self._check_gids(gids, found.place)
        name = node.get("name", "")
        if name not in LAYERS:
            meant = [rule for rule in LAYERS if name.strip().lower().rstrip("s") == rule.rstrip("s")]
            if meant:
                raise Refusal(f'would be a picture only; did you mean "{meant[0]}"? Set its Name so')
            return
        if name in document.layers:
            raise Refusal("is there twice: rename one in the Layers view, or use Merge Layer Down")
        if found.shift != (0.0, 0.0):
            raise Refusal(
                "must not be shifted by an offset of its own or its groups, for the rules use it: set its"
                " Horizontal Offset and Vertical Offset to 0"
            )
        document.layers[name] = gids

    def _check_gids(self, gids: NDArray[np.uint32], at: Place) -> None:
        raws, firsts = np.unique(gids, return_index=True)
        strange = []
        for raw, first in zip(raws.tolist(), firsts.tolist(), strict=True):
            gid = raw & ~layerdata.FLIPS
            sets = self.document.tilesets
            if raw and not any(s.first <= gid <= s.last and gid - s.first in s.ids for s in sets):
                strange.append((first, gid))
        for first, gid in sorted(strange)[: layerdata.MOST_SPOTS]:
            row, col = divmod(first, gids.shape[1])
            at.refuse(
                f"row {row + 1}, column {col + 1}: tile number {gid} is in no tileset: put another tile"
                " there, or add the tileset it came from"
            )
        if len(strange) > layerdata.MOST_SPOTS:
            at.refuse(f"{len(strange) - layerdata.MOST_SPOTS} more of its tile numbers are in no tileset")

    def _object(self, node: Element, found: Found) -> None:
        if len(self.ids) >= _MOST_OBJECTS:
            raise Refusal(f"with it, the map has more than {_MOST_OBJECTS} objects: remove some")
        if self.points > _MOST_POINTS:
            raise Refusal(f"all lines have more than {_MOST_POINTS} points: draw them simpler")
        try:
            id = whole(node, "id", 1, _HIGHEST_ID)
        except Refusal as refusal:
            found.place.refuse(f"an object: {refusal}: {_AGAIN}")
            return
        inside = found.place.inside(object=_said(node, id))
        if id in self.ids:
            inside.refuse("there are two objects with this id: cut one and paste it again in Tiled")
            return
        self.ids.add(id)
        try:
            node = templates.filled(node, self.base, self.folder)
            inside = found.place.inside(object=_said(node, id))
            props, wrong = properties(node)
            for property, reason in wrong:
                inside.refuse(reason, property)
            thing = drawn(node, id, props, inside, found.shift)
            self.points += len(thing.points)
            self.document.objects.append(thing)
        except Refusal as refusal:
            inside.note(refusal)


def _said(node: Element, id: int) -> str:
    name = node.get("name", "")
    return f"{id} {quoted(name)}" if name else str(id)
