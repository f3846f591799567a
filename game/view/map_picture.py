"""The map as pictures: everything one walks on or among, and apart from it each roof and canopy.

Everything up to the roofs is drawn once into one large picture. Roofs and canopies that hang together
are one `Cover`: a picture of its own, which fades while Iruka is under it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pytmx
from numpy.typing import NDArray
from pytmx.util_pygame import handle_transformation

from game.levels.pictures import tiled_map
from game.view.camera import PIXELS_PER_METRE as TILE
from game.world.covers import NONE, cover_at, covers
from game.world.level import Level

OVER_LAYERS = ("roof", "tall", "canopy", "over")
FADED = 0.16  # opacity of a roof that Iruka is under
FADE_TICKS = 18.0
LEAST_COVER = 0.25
SHUT = 1.0


@dataclass(slots=True)
class Cover:
    """One roof or canopy. `opacity` 0..1 follows whether Iruka is under it."""

    picture: pygame.Surface
    left: int  # map pixels
    top: int
    opacity: float = SHUT


@dataclass(frozen=True, slots=True)
class _Piece:
    picture: pygame.Surface
    left: int
    top: int
    over: bool


class MapPicture:
    """The drawn map. `labels`: int (height, width), which cover lies over each tile, -1 for none."""

    def __init__(self, level: Level, tmx_path: Path) -> None:
        """Reads the pictures of the map at `tmx_path`; the level has been checked before."""
        self.ground = pygame.Surface((level.width * TILE, level.height * TILE), depth=32)
        self.labels = covers(level)
        self.opacities = np.ones(int(self.labels.max()) + 2)  # the last one is of open sky, label -1
        self.opacities[-1] = 0.0
        above: dict[int, list[_Piece]] = {}
        wide = spread(self.labels)
        for piece in _pieces(tmx_path):
            if not piece.over:
                self.ground.blit(piece.picture, (piece.left, piece.top))
                continue
            above.setdefault(_label_under(piece, wide), []).append(piece)
        loose = above.pop(NONE, [])  # over nothing that one can stand on: never fades
        self.covers = {label: _joined(pieces) for label, pieces in sorted(above.items())}
        self._loose = _joined(loose) if loose else None
        self._tick: int | None = None

    def chart(self, width: int, height: int) -> pygame.Surface:
        """The whole map with all its roofs, as large as fits into `width` x `height` pixels."""
        whole = self.ground.copy()
        for cover in [*self.covers.values(), *([self._loose] if self._loose else [])]:
            cover.picture.set_alpha(255)
            whole.blit(cover.picture, (cover.left, cover.top))
        fit = min(width / whole.get_width(), height / whole.get_height())
        return pygame.transform.smoothscale(
            whole, (round(whole.get_width() * fit), round(whole.get_height() * fit))
        )

    def shape_of_covers(self, cells: int) -> NDArray[np.float64]:
        """How much of each cell is painted by its cover, 0..1; `cells` a tile each way.

        A crown is round though the tiles one stands on in it are square. At least LEAST_COVER where one
        can stand, or whoever stood in a corner would be lost.
        """
        grain = TILE // cells
        canvas = pygame.Surface(self.ground.get_size(), pygame.SRCALPHA)
        for cover in self.covers.values():
            canvas.blit(cover.picture, (cover.left, cover.top))
        stands = (self.labels != NONE).repeat(cells, axis=0).repeat(cells, axis=1)
        alpha = pygame.surfarray.array_alpha(canvas).T
        painted = alpha.reshape(stands.shape[0], grain, stands.shape[1], grain).mean(axis=(1, 3)) / 255
        return np.where(stands, np.maximum(painted, LEAST_COVER), 0.0)

    def cover_at(self, x: float, y: float) -> int:
        """The label of the cover over a point in metres, -1 under the open sky or off the map."""
        return cover_at(self.labels, (x, y))

    def hidden(self, x: float, y: float) -> bool:
        """Whether somebody on the ground there is under a roof that is not faded."""
        return bool(self.opacities[self.cover_at(x, y)] > 0.6)

    def fade(self, under: int, tick: int) -> None:
        """Fades the cover `under` (-1 for none) out and all others in, on to `tick`."""
        passed = FADE_TICKS if self._tick is None or tick < self._tick else tick - self._tick
        self._tick = tick
        step = passed / FADE_TICKS
        goal = np.ones_like(self.opacities)
        goal[-1] = 0.0
        if under != NONE:
            goal[under] = FADED
        self.opacities += np.clip(goal - self.opacities, -step, step)
        for label, cover in self.covers.items():
            cover.opacity = float(self.opacities[label])

    def draw_ground(self, target: pygame.Surface, origin: tuple[int, int]) -> None:
        """Everything below the roofs. origin: map pixels at the target's upper left."""
        target.blit(self.ground, (-origin[0], -origin[1]))

    def draw_covers(self, target: pygame.Surface, origin: tuple[int, int]) -> None:
        """All roofs and canopies that are in view."""
        frame = target.get_rect().move(origin)
        covers = [*self.covers.values(), *([self._loose] if self._loose else [])]
        for cover in covers:
            spot = cover.picture.get_rect(topleft=(cover.left, cover.top))
            if spot.colliderect(frame):
                cover.picture.set_alpha(round(cover.opacity * 255))
                target.blit(cover.picture, (cover.left - origin[0], cover.top - origin[1]))


def spread(labels: NDArray[np.int32]) -> NDArray[np.int32]:
    """Labels carried one tile outward, so that eaves belong to their roof."""
    wide = labels.copy()
    rows, cols = labels.shape
    padded = np.pad(labels, 1, constant_values=NONE)
    for down in range(3):
        for across in range(3):
            near = padded[down : down + rows, across : across + cols]
            wide = np.where(wide == NONE, near, wide)
    return wide


def _label_under(piece: _Piece, labels: NDArray[np.int32]) -> int:
    """The label that most of a piece's tiles have; -1 only if all have that."""
    top, left = max(piece.top // TILE, 0), max(piece.left // TILE, 0)
    bottom = -(-(piece.top + piece.picture.get_height()) // TILE)
    right = -(-(piece.left + piece.picture.get_width()) // TILE)
    found = labels[top:bottom, left:right]
    found = found[found != NONE]
    return int(np.bincount(found).argmax()) if found.size else NONE


def _joined(pieces: list[_Piece]) -> Cover:
    left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
    right = max(piece.left + piece.picture.get_width() for piece in pieces)
    bottom = max(piece.top + piece.picture.get_height() for piece in pieces)
    picture = pygame.Surface((right - left, bottom - top), pygame.SRCALPHA)
    for piece in pieces:
        picture.blit(piece.picture, (piece.left - left, piece.top - top))
    return Cover(picture, left, top)


def _image_loader(filename: str, colorkey: str | None, **_: Any) -> Callable[..., pygame.Surface]:
    """pytmx's hook, without its convert(), which would need a window."""
    sheet = pygame.image.load(filename)
    if colorkey:
        sheet.set_colorkey(f"#{colorkey.lstrip('#')}")
    whole = pygame.Surface(sheet.get_size(), pygame.SRCALPHA)
    whole.blit(sheet, (0, 0))

    def cut(rect: tuple[int, int, int, int] | None = None, flags: Any = None) -> pygame.Surface:
        tile = whole if rect is None else whole.subsurface(rect)
        return handle_transformation(tile, flags) if flags else tile

    return cut


def _pieces(tmx_path: Path) -> Iterator[_Piece]:
    """All pictures of a map from the lowest to the highest, in map pixels."""
    tmx = tiled_map(tmx_path, _image_loader)
    across, down_by = TILE / tmx.tilewidth, TILE / tmx.tileheight  # 1 but for maps of others
    fitted: dict[int, pygame.Surface] = {}

    def fit(image: pygame.Surface) -> pygame.Surface:
        """The picture at 32 pixels a tile."""
        if across == down_by == 1:
            return image
        if id(image) not in fitted:
            size = round(image.get_width() * across), round(image.get_height() * down_by)
            fitted[id(image)] = pygame.transform.scale(image, size)
        return fitted[id(image)]

    for layer in tmx.layers:
        if not layer.visible:
            continue
        over = any(layer.name.lower().startswith(name) for name in OVER_LAYERS)
        right = int((getattr(layer, "offsetx", 0) or 0) * across)
        down = int((getattr(layer, "offsety", 0) or 0) * down_by)
        if isinstance(layer, pytmx.TiledTileLayer):
            for col, row, picture in layer.tiles():
                image = fit(picture)
                top = (row + 1) * TILE - image.get_height()  # Tiled hangs tall tiles up from their cell
                yield _Piece(image, col * TILE + right, top + down, over)
        elif isinstance(layer, pytmx.TiledImageLayer) and layer.image:
            yield _Piece(fit(layer.image), right, down, over)
        elif isinstance(layer, pytmx.TiledObjectGroup):
            for thing in layer:
                if thing.visible and thing.gid and thing.image:
                    size = round(thing.width * across), round(thing.height * down_by)
                    image = thing.image
                    if size != image.get_size():
                        image = pygame.transform.smoothscale(image, size)
                    high = over or thing.properties.get("plane") == "high"
                    spot = round(thing.x * across) + right, round(thing.y * down_by) + down
                    yield _Piece(image, *spot, high)
