"""Tile layers to the grids of the two planes."""

from __future__ import annotations

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
_Cell = TypeVar("_Cell", bound=np.generic)


def planes(document: Document) -> tuple[PlaneGrid, PlaneGrid]:
    """The ground and the high plane of a sound document."""
    return (
        _plane(document, "ground", ("ground", "walls", "props"), ("ground", "props")),
        _plane(document, "roof", ("tall",), ("roof",)),
    )


def _plane(document: Document, floor: str, solids: tuple[str, ...], surfaces: tuple[str, ...]) -> PlaneGrid:
    shape = document.height, document.width
    none = np.zeros(shape, dtype=np.uint32)
    stands = document.layers.get(floor, none) != 0
    surface = np.full(shape, DEFAULT_SURFACE, dtype=object)
    scatter = np.full(shape, SURFACES[DEFAULT_SURFACE].scatter)
    for name in surfaces:  # from the lowest to the topmost
        gids = document.layers.get(name, none)
        for raw in np.unique(gids):
            tile = _tile(document, int(raw))[0]
            here = gids == raw
            if tile.surface:
                surface[here] = tile.surface
                scatter[here] = SURFACES[tile.surface].scatter
            if tile.scatter is not None:
                scatter[here] = tile.scatter
    surface[~stands] = ""
    solid = np.zeros((shape[0] * FIELD_CELLS_PER_METRE, shape[1] * FIELD_CELLS_PER_METRE), dtype=bool)
    reflect = np.full(solid.shape, WALL_REFLECT)
    for name in solids:  # the topmost solid is the one that chakra meets
        _add_solids(document, document.layers.get(name, none), solid, reflect)
    cover = _cover(document, tuple(dict.fromkeys((floor, *solids))), shape)
    scattered = blend(_fine(scatter), _fine(stands))
    return PlaneGrid(solid, scattered, stands, surface, reflect, cover=cover)


def _cover(document: Document, names: tuple[str, ...], shape: tuple[int, int]) -> NDArray[np.float64]:
    """How much each tile hides, (height, width): what hides most of all that lies on a plane there."""
    cover = np.zeros(shape)
    for name in names:
        gids = document.layers.get(name, np.zeros(shape, dtype=np.uint32))
        for raw in np.unique(gids):
            here = gids == raw
            cover[here] = np.maximum(cover[here], _tile(document, int(raw))[0].cover)
    return cover


def _tile(document: Document, raw: int) -> tuple[Tile, Tileset | None]:
    gid = raw & ~FLIPS
    for tileset in document.tilesets:
        if gid and tileset.first <= gid <= tileset.last:
            return tileset.tiles.get(gid - tileset.first, PLAIN), tileset
    return PLAIN, None


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
    document: Document, gids: Gids, solid: NDArray[np.bool_], reflect: NDArray[np.float64]
) -> None:
    for raw in np.unique(gids):
        tile, tileset = _tile(document, int(raw))
        if not tile.solid or tileset is None:
            continue
        here = _fine(gids == raw)
        if tile.shapes:
            here = np.zeros_like(solid)
            shapes = [flipped(shape, int(raw), tileset) for shape in tile.shapes]
            for row, col in np.argwhere(gids == raw):
                for shape in shapes:
                    _stamp(here, shape, int(col) * TILE_PIXELS, int(row) * TILE_PIXELS)
        solid |= here
        reflect[here] = _kept(tile)


def _kept(tile: Tile) -> float:
    """The share of its energy that a packet keeps at a bounce off a tile."""
    if tile.reflect is not None:
        return tile.reflect
    return SURFACES[tile.surface].reflect if tile.surface else WALL_REFLECT


def flipped(shape: Shape, raw: int, tileset: Tileset) -> Shape:
    """A collision shape as it lies on the map, in pixels from its cell's upper left corner.

    Tiled turns over the diagonal first, then east-west, then north-south, and puts a picture that is larger
    than its cell on the cell's lower left corner.
    """
    x, y, width, height = shape.x, shape.y, shape.width, shape.height
    across, down = tileset.tile_width, tileset.tile_height
    if raw & FLIP_DIAGONAL:
        x, y, width, height, across, down = y, x, height, width, down, across
    if raw & FLIP_EAST_WEST:
        x = across - x - width
    if raw & FLIP_NORTH_SOUTH:
        y = down - y - height
    east, south = tileset.offset
    return Shape(shape.ellipse, x + east, y + south + TILE_PIXELS - down, width, height)


def _stamp(solid: NDArray[np.bool_], shape: Shape, left: int, upper: int) -> None:
    """Make those cells solid whose middle lies in the shape; left, upper: pixels of the tile's corner."""
    x, y = left + shape.x, upper + shape.y
    rows, cols = solid.shape
    first_col, last_col = _cells(x, shape.width, cols)
    first_row, last_row = _cells(y, shape.height, rows)
    if first_col >= last_col or first_row >= last_row:
        return
    east = (np.arange(first_col, last_col) + 0.5) * _CELL_PIXELS - x
    south = ((np.arange(first_row, last_row) + 0.5) * _CELL_PIXELS - y)[:, None]
    if shape.ellipse:
        inside = (2 * east / shape.width - 1) ** 2 + (2 * south / shape.height - 1) ** 2 <= 1
    else:
        inside = (east >= 0) & (east < shape.width) & (south >= 0) & (south < shape.height)
    solid[first_row:last_row, first_col:last_col] |= inside


def _cells(start: float, length: float, count: int) -> tuple[int, int]:
    """The first cell and the one after the last that a stretch of pixels touches, within the map."""
    return max(0, int(start // _CELL_PIXELS)), min(count, int((start + length) // _CELL_PIXELS) + 1)
