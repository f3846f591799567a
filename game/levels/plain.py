"""An ordinary Tiled map, not made for this game, as a scene to walk about in.

The file is read as strictly as any other; only the contract is left aside. What is solid is guessed: from
tiles that say so (collision shapes, or a property such as "collides"), or else from layers named like walls.
Nobody is there, and chakra lies over all of it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from game.levels import files, layerdata
from game.levels.document import Document
from game.levels.errors import Enough, LevelError, Place, Refusal
from game.levels.folder import Folder
from game.levels.grids import planes
from game.levels.safexml import number, properties, whole
from game.levels.schema import LARGEST_MAP, TILE_PIXELS
from game.levels.tilesets import Shape, Tile, Tileset, read_tileset
from game.levels.walk import Found, layers
from game.levels.words import quoted
from game.world import tuning
from game.world.level import Level, Plane, PlaneGrid, Point
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.room import room

AMBIENT = 0.05  # energy units a second and square metre
_TILES = 8, 128  # pixels
_SAYS_SOLID = re.compile(r"solid|collid|collision|block|wall|obstacle|impass|unwalk", re.IGNORECASE)
_SAYS_START = re.compile(r"start|spawn|player|hero", re.IGNORECASE)
_NO = ("", "0", "false", "no")


@dataclass(slots=True)
class _Map:
    """What is known of it. tile: pixels, width and height. grids: raw numbers by layer, lowest first."""

    width: int
    height: int
    tile: tuple[int, int]
    tilesets: list[Tileset]
    grids: list[tuple[str, NDArray[np.uint32]]]
    start: Point | None = None


def load_plain(path: Path, assets: Path) -> Level:
    """The scene. Raises LevelError where the file cannot be read, or has nowhere to stand."""
    place = Place(path.as_posix())
    folder = Folder((path.resolve().parent, assets.resolve()))
    try:
        made = _read(path, folder, place)
    except Refusal as refusal:
        raise LevelError(place.file, "", "", "", str(refusal)) from refusal
    except Enough as enough:
        raise place.found[0] from enough
    if made is None:
        raise place.found[0]
    digest = hashlib.sha256(b"".join(folder.read)).hexdigest()
    level = _level(path, made, digest)
    free = room(level, Plane.GROUND, tuning.BODY_RADIUS)
    if not free.any():
        raise LevelError(place.file, "", "", "", "has nowhere to stand: everything in it is solid or empty")
    return replace(level, start=_nearest(free, made.start or (made.width / 2, made.height / 2)))


def _read(path: Path, folder: Folder, place: Place) -> _Map | None:
    root = folder.tree(path, "map")
    if root.get("orientation") != "orthogonal":
        raise Refusal(f"must be orthogonal, is {quoted(root.get('orientation', ''))}: others are not drawn")
    if root.get("infinite", "0") != "0":
        raise Refusal("must not be infinite: clear Infinite in Map > Map Properties")
    width, height = (whole(root, name, 1, LARGEST_MAP) for name in ("width", "height"))
    tile = whole(root, "tilewidth", *_TILES), whole(root, "tileheight", *_TILES)
    made = _Map(width, height, tile, [], [])
    for node in root.findall("tileset"):
        before = len(place.found)
        own, base = _own(node, path, folder)
        tileset = read_tileset(own, base, folder, place)
        if tileset is None:
            return None
        del place.found[before:]  # what its tiles say in other games' words is no fault here
        made.tilesets.append(_guessed(tileset, own, (TILE_PIXELS / tile[0], TILE_PIXELS / tile[1])))
    for found in layers(root, Place(place.file)):
        if found.node.tag == "layer" and found.shown:
            grid = layerdata.decode(found.node, width, height)
            made.grids.append((found.node.get("name", ""), _known(grid, made.tilesets)))
        elif found.node.tag == "objectgroup":
            made.start = made.start or _start(found, tile)
    return made


def _known(grid: NDArray[np.uint32], tilesets: list[Tileset]) -> NDArray[np.uint32]:
    """The layer without numbers that are in no tileset: nothing can be drawn there."""
    bare = grid & np.uint32(~layerdata.FLIPS & 0xFFFFFFFF)
    there = np.zeros(grid.shape, np.bool_)
    for tileset in tilesets:
        there |= (bare >= tileset.first) & (bare <= tileset.last)
    return np.where(there, grid, np.uint32(0))


def _own(node: Element, path: Path, folder: Folder) -> tuple[Element, Path]:
    """The tileset's own element, with the counts that old versions of Tiled did not write, and the folder
    that its images are seen from."""
    source, base = node.get("source"), path.resolve().parent
    if source is not None:
        there = files.confine(source, base, folder.roots)
        first, node, base = node.get("firstgid", ""), folder.tree(there, "tileset"), there.parent
        node.set("firstgid", first)
    image = node.find("image")
    if image is not None and node.get("tilecount") is None:
        margin, spacing = whole(node, "margin", 0, 1024, 0), whole(node, "spacing", 0, 1024, 0)
        count = 1
        for side, name in (("width", "tilewidth"), ("height", "tileheight")):
            room_for = whole(image, side, 1, 8192) - margin + spacing
            count *= max(room_for // (whole(node, name, *_TILES) + spacing), 0)
        node.set("tilecount", str(count))
    return node, base


def _guessed(tileset: Tileset, own: Element, scale: tuple[float, float]) -> Tileset:
    """The tileset with those tiles solid that have a collision shape, or a property that says so; as if the
    map's tiles were 32 pixels wide and high."""
    tiles = {}
    for tile in own.iterfind("tile"):
        written, _ = properties(tile)
        says = any(_SAYS_SOLID.search(name) and value.lower() not in _NO for name, value in written.items())
        if says or tile.find("objectgroup/object") is not None:
            local = whole(tile, "id", 0, tileset.last - tileset.first)
            shapes = tileset.tiles[local].shapes if local in tileset.tiles else ()
            tiles[local] = Tile(solid=True, shapes=tuple(_scaled(shape, scale) for shape in shapes))
    size = round(tileset.tile_width * scale[0]), round(tileset.tile_height * scale[1])
    shift = tileset.offset[0] * scale[0], tileset.offset[1] * scale[1]
    return replace(tileset, tile_width=size[0], tile_height=size[1], offset=shift, tiles=tiles)


def _scaled(shape: Shape, scale: tuple[float, float]) -> Shape:
    across, down = scale
    corners = tuple((x * across, y * down) for x, y in shape.corners)
    return Shape(
        shape.ellipse, shape.x * across, shape.y * down, shape.width * across, shape.height * down, corners
    )


def _start(found: Found, tile: tuple[int, int]) -> Point | None:
    """Where an object stands whose name or class says that one begins there, in metres."""
    for thing in found.node.iterfind("object"):
        words = " ".join(thing.get(key, "") for key in ("name", "class", "type"))
        if _SAYS_START.search(words):
            return number(thing, "x") / tile[0], number(thing, "y") / tile[1]
    return None


def _level(path: Path, made: _Map, digest: str) -> Level:
    top = np.zeros((made.height, made.width), np.uint32)
    solid = np.zeros((made.height * FIELD_CELLS_PER_METRE, made.width * FIELD_CELLS_PER_METRE), np.bool_)
    for _, grid in made.grids:
        top = np.where(grid, grid, top)
        solid |= _plane(made, grid)[0].solid
    if not solid.any():  # no tile says anything: go by the layers' names, but never by the lowest one
        for name, grid in made.grids[1:]:
            if _SAYS_SOLID.search(name):
                solid |= (grid != 0).repeat(FIELD_CELLS_PER_METRE, 0).repeat(FIELD_CELLS_PER_METRE, 1)
    ground, high = _plane(made, top)
    return Level(
        name=path.stem, title=path.stem.replace("_", " "), chapter=0, width=made.width, height=made.height,
        ambient=AMBIENT, par_time=0, next="", planes=(replace(ground, solid=solid), high), start=(0.0, 0.0),
        start_heading=256, exits=(), goals=(), emitters=(), people=(), watchers=(), patrols={}, digest=digest,
    )  # fmt: skip


def _plane(made: _Map, grid: NDArray[np.uint32]) -> tuple[PlaneGrid, PlaneGrid]:
    return planes(Document(made.width, made.height, tilesets=made.tilesets, layers={"ground": grid}))


def _nearest(free: NDArray[np.bool_], wish: Point) -> Point:
    """The middle of the free cell nearest to a spot."""
    rows, cols = np.nonzero(free)
    x, y = (cols + 0.5) / FIELD_CELLS_PER_METRE, (rows + 0.5) / FIELD_CELLS_PER_METRE
    best = int(np.argmin((x - wish[0]) ** 2 + (y - wish[1]) ** 2))
    return float(x[best]), float(y[best])
