"""Tile layers to the grids of the two planes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from game.levels.document import Document
from game.levels.layerdata import FLIP_DIAGONAL, FLIP_EAST_WEST, FLIP_NORTH_SOUTH, FLIPS
from game.levels.schema import TILE_PIXELS
from game.levels.tilesets import PLAIN, Shape, Tile, Tileset
from game.world.level import PlaneGrid
from game.world.surfaces import DEFAULT_SURFACE, FIELD_CELLS_PER_METRE, SURFACES, WALL_REFLECT

_CELL_PIXELS = TILE_PIXELS // FIELD_CELLS_PER_METRE
_BLEND = 1  # cells to each side that a surface's scatter is mixed with: about half a metre in all

Gids = NDArray[np.uint32]
Floats = NDArray[np.float64]
_Cell = TypeVar("_Cell", bound=np.generic)
_NOBODY = -1


@dataclass(frozen=True, slots=True)
class _Kind:
    """One tile as it may lie on the map: with its flips, and where it is from."""

    raw: int
    tile: Tile
    tileset: Tileset | None


def planes(document: Document) -> tuple[PlaneGrid, PlaneGrid]:
    """The ground and the high plane of a sound document."""
    return (
        _plane(document, "ground", ("ground", "walls", "props"), ("ground", "props")),
        _plane(document, "roof", ("tall",), ("roof",)),
    )


def _plane(document: Document, floor: str, solids: tuple[str, ...], surfaces: tuple[str, ...]) -> PlaneGrid:
    shape = document.height, document.width
    stands = _gids(document, floor) != 0
    surface = np.full(shape, DEFAULT_SURFACE, dtype=object)
    scatter = np.full(shape, SURFACES[DEFAULT_SURFACE].scatter)
    for name in surfaces:  # from the lowest to the topmost
        kinds, where = _kinds(document, name)
        named = np.array([bool(kind.tile.surface) for kind in kinds])[where]
        surface[named] = np.array([kind.tile.surface for kind in kinds], dtype=object)[where][named]
        share = np.array([_scatter(kind.tile) for kind in kinds])[where]
        scatter = np.where(np.isnan(share), scatter, share)
    surface[~stands] = ""
    solid = np.zeros((shape[0] * FIELD_CELLS_PER_METRE, shape[1] * FIELD_CELLS_PER_METRE), dtype=bool)
    reflect = np.full(solid.shape, WALL_REFLECT)
    for name in solids:  # the topmost solid is the one that chakra meets
        _add_solids(document, name, solid, reflect)
    cover = np.zeros(shape)  # what hides most of all that lies on a plane there
    for name in dict.fromkeys((floor, *solids)):
        kinds, where = _kinds(document, name)
        cover = np.maximum(cover, np.array([kind.tile.cover for kind in kinds])[where])
    scattered = blend(_fine(scatter), _fine(stands))
    return PlaneGrid(solid, scattered, stands, surface, reflect, cover=cover)


def _gids(document: Document, name: str) -> Gids:
    """The raw gids of a layer, 0 everywhere where there is no such layer."""
    return document.layers.get(name, np.zeros((document.height, document.width), dtype=np.uint32))


def _kinds(document: Document, name: str) -> tuple[list[_Kind], NDArray[np.intp]]:
    """The different tiles of a layer, and which of them lies where: (height, width)."""
    gids = _gids(document, name)
    raws, where = np.unique(gids, return_inverse=True)
    return [_kind(document, raw) for raw in raws.tolist()], where.reshape(gids.shape)


def _kind(document: Document, raw: int) -> _Kind:
    gid = raw & ~FLIPS
    for tileset in document.tilesets:
        if gid and tileset.first <= gid <= tileset.last:
            return _Kind(raw, tileset.tiles.get(gid - tileset.first, PLAIN), tileset)
    return _Kind(raw, PLAIN, None)


def _scatter(tile: Tile) -> float:
    """What a tile says about it; NaN if nothing."""
    if tile.scatter is not None:
        return tile.scatter
    return SURFACES[tile.surface].scatter if tile.surface else np.nan


def _fine(grid: NDArray[_Cell]) -> NDArray[_Cell]:
    """A tile grid at four cells a metre."""
    return grid.repeat(FIELD_CELLS_PER_METRE, axis=0).repeat(FIELD_CELLS_PER_METRE, axis=1)


def blend(scatter: NDArray[np.float64], floor: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The mean over the floor cells of a small square round each cell; 0 where no floor is.

    Sharp seams between surfaces would look like the edges of holes.
    """
    rows, cols = scatter.shape
    weight = np.pad(floor.astype(np.float64), _BLEND)
    value = np.pad(scatter, _BLEND) * weight
    total, count = np.zeros_like(scatter), np.zeros_like(scatter)
    for down in range(2 * _BLEND + 1):
        for right in range(2 * _BLEND + 1):
            total += value[down : down + rows, right : right + cols]
            count += weight[down : down + rows, right : right + cols]
    return np.where(floor, total / np.maximum(count, 1.0), 0.0)


def _add_solids(
    document: Document, name: str, solid: NDArray[np.bool_], reflect: NDArray[np.float64]
) -> None:
    """The solid cells of a layer, and what they reflect, into those of the layers below it."""
    kinds, where = _kinds(document, name)
    full = np.array([kind.tile.solid and not kind.tile.shapes for kind in kinds])
    shaped = np.array([kind.tile.solid and bool(kind.tile.shapes) for kind in kinds])
    owners = _fine(np.where(full[where], where, _NOBODY))  # whose tile makes a cell solid
    shapes = {
        number: [flipped(shape, kinds[number]) for shape in kinds[number].tile.shapes]
        for number in np.flatnonzero(shaped).tolist()
    }
    for row, col in np.argwhere(shaped[where]).tolist():
        number = int(where[row, col])
        for shape in shapes[number]:
            _stamp(owners, number, shape, col * TILE_PIXELS, row * TILE_PIXELS)
    here = owners != _NOBODY
    solid |= here
    reflect[here] = np.array([_kept(kind.tile) for kind in kinds])[owners[here]]


def shapes_laid(document: Document) -> int:
    """How many collision shapes lie on the map, over all layers."""
    count = 0
    for name in document.layers:
        kinds, where = _kinds(document, name)
        shapes = np.array([_work(kind.tile) for kind in kinds])
        count += int(shapes[where].sum())
    return count


def _work(tile: Tile) -> int:
    """How many shapes have to be laid for a tile; one of many corners counts as more."""
    return sum(1 + len(shape.corners) // 4 for shape in tile.shapes) if tile.solid else 0


def _kept(tile: Tile) -> float:
    """The share of its energy that a packet keeps at a bounce off a tile."""
    if tile.reflect is not None:
        return tile.reflect
    return SURFACES[tile.surface].reflect if tile.surface else WALL_REFLECT


def flipped(shape: Shape, kind: _Kind) -> Shape:
    """A collision shape as it lies on the map, in pixels from its cell's upper left corner.

    Tiled turns over the diagonal first, then east-west, then north-south, and puts a picture that is larger
    than its cell on the cell's lower left corner.
    """
    raw, tileset = kind.raw, kind.tileset
    assert tileset is not None, "only a tileset gives shapes"
    x, y, width, height = shape.x, shape.y, shape.width, shape.height
    across, down = tileset.tile_width, tileset.tile_height
    if raw & FLIP_DIAGONAL:
        x, y, width, height, across, down = y, x, height, width, down, across
    if raw & FLIP_EAST_WEST:
        x = across - x - width
    if raw & FLIP_NORTH_SOUTH:
        y = down - y - height
    east, south = tileset.offset[0], tileset.offset[1] + TILE_PIXELS - down
    corners = tuple(_corner(corner, raw, (across, down)) for corner in shape.corners)
    corners = tuple((right + east, under + south) for right, under in corners)
    return Shape(shape.ellipse, x + east, y + south, width, height, corners)


def _corner(corner: tuple[float, float], raw: int, size: tuple[int, int]) -> tuple[float, float]:
    """A corner of a polygon in a flipped picture of such a size."""
    x, y = corner
    if raw & FLIP_DIAGONAL:
        x, y = y, x
    return (size[0] - x if raw & FLIP_EAST_WEST else x), (size[1] - y if raw & FLIP_NORTH_SOUTH else y)


def _stamp(owners: NDArray[np.intp], number: int, shape: Shape, left: int, upper: int) -> None:
    """Give a tile those cells whose middle lies in its shape, but those that one of a higher number has;
    left, upper: pixels of the tile's corner.
    """
    x, y = left + shape.x, upper + shape.y
    rows, cols = owners.shape
    first_col, last_col = _cells(x, shape.width, cols)
    first_row, last_row = _cells(y, shape.height, rows)
    if first_col >= last_col or first_row >= last_row:
        return
    east, south = _middles(first_col, last_col) - x, _middles(first_row, last_row)[:, None] - y
    if shape.corners:
        inside = _in_polygon(east, south, [(cx - shape.x, cy - shape.y) for cx, cy in shape.corners])
    elif shape.ellipse:
        inside = (2 * east / shape.width - 1) ** 2 + (2 * south / shape.height - 1) ** 2 <= 1
    else:
        inside = (east >= 0) & (east < shape.width) & (south >= 0) & (south < shape.height)
    cells = owners[first_row:last_row, first_col:last_col]
    np.maximum(cells, number, out=cells, where=inside)


def _middles(first: int, last: int) -> Floats:
    """Pixels of the middles of cells along one axis."""
    return np.asarray((np.arange(first, last) + 0.5) * _CELL_PIXELS, np.float64)


def _in_polygon(east: Floats, south: Floats, corners: list[tuple[float, float]]) -> NDArray[np.bool_]:
    """Which points lie in a polygon: those from which a ray to the east crosses its outline an odd number of
    times. east: (cols,), south: (rows, 1).
    """
    inside = np.zeros((south.shape[0], east.shape[0]), dtype=bool)
    for (x, y), (to_x, to_y) in pairwise([*corners, corners[0]]):
        if y != to_y:
            crosses = (y <= south) != (to_y <= south)
            inside ^= crosses & (east < x + (south - y) * ((to_x - x) / (to_y - y)))
    return inside


def _cells(start: float, length: float, count: int) -> tuple[int, int]:
    """The first cell and the one after the last that a stretch of pixels touches, within the map."""
    return max(0, int(start // _CELL_PIXELS)), min(count, int((start + length) // _CELL_PIXELS) + 1)
