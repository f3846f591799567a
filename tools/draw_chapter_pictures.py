"""Draws docs/levels/*.jpg: each chapter's map from above with the field over it, everybody on duty at once.

    python -m pip install -e '.[docs]' && python tools/draw_chapter_pictures.py [name ...]

Of a wide map the echo is kept up round Iruka only; so he stands in one part of it after the other.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"

import numpy as np
import pygame
from numpy.typing import NDArray
from PIL import Image

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.view.map_picture import MapPicture
from game.view.palette import field_colours
from game.world.command import Command
from game.world.level import Level, Plane, PlaneGrid
from game.world.step import begin, step
from game.world.surfaces import FIELD_CELLS_PER_METRE as CELLS

FOLDER = Path(__file__).parents[1] / "docs" / "levels"
SCALE = 12  # pixels a metre
QUALITY = 84
PART = 24, 16  # metres: what is taken of the field from one place
SETTLES, STEADIES = 90, 120  # ticks
MAP_SHARE, MAP_GREY = 0.42, 0.5  # of the picture, what is the map; how grey that is
SOLID = 0.8  # how bright what is solid stays, where there is no field


def main(names: list[str]) -> None:
    """Draw all, or those of some names."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    for path in sorted(maps_folder().glob("*.tmx")):
        level = load(path, assets_folder())
        if level.chapter and (not names or path.stem in names):
            picture(path, level).save(FOLDER / f"{path.stem}.jpg", quality=QUALITY)


def picture(path: Path, level: Level) -> Image.Image:
    """The map, dim and grey, and on it the echo of the plane that is seen from above."""
    wide, high = level.width * SCALE, level.height * SCALE
    chart = MapPicture(level, path).chart(wide, high)
    drawn = pygame.surfarray.array3d(chart).transpose(1, 0, 2).astype(float)
    grey = drawn.mean(axis=2, keepdims=True)
    drawn = drawn * (1 - MAP_GREY) + grey * MAP_GREY
    echo = _echo(replace(level, shifts=()))
    lit = echo[echo > 0]
    tone = echo / (echo + 0.8 * float(np.median(lit)))
    fit = Image.fromarray((tone * 255).astype(np.uint8)).resize((wide, high), Image.Resampling.BICUBIC)
    field = field_colours()[np.asarray(fit)].astype(float)
    shape = np.minimum(drawn.shape[0], field.shape[0]), np.minimum(drawn.shape[1], field.shape[1])
    drawn, field = drawn[: shape[0], : shape[1]], field[: shape[0], : shape[1]]
    light = field.max(axis=2, keepdims=True) / 255
    mixed = field * (1 - MAP_SHARE) + drawn * MAP_SHARE * (0.35 + light)
    grain = SCALE // CELLS
    solid = _seen(level, lambda plane: plane.solid).repeat(grain, axis=0).repeat(grain, axis=1)
    # what is solid has no field, and would look like holes
    mixed = np.where(solid[: shape[0], : shape[1], None], drawn * SOLID, mixed)
    return Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))


def _echo(level: Level) -> NDArray[np.float64]:
    """The echo of the whole map, part by part: of the high plane where there is a roof, else of the
    ground."""
    high = _roofs(level)
    walked = level.planes[Plane.GROUND].floor & ~level.planes[Plane.GROUND].solid.reshape(
        level.height, CELLS, level.width, CELLS
    ).any(axis=(1, 3))
    whole = np.zeros(high.shape)
    for top in range(0, level.height, PART[1]):
        for left in range(0, level.width, PART[0]):
            rows, cols = np.nonzero(walked)
            x, y = left + PART[0] / 2, top + PART[1] / 2
            best = int(np.argmin((cols + 0.5 - x) ** 2 + (rows + 0.5 - y) ** 2))
            world = begin(replace(level, start=(cols[best] + 0.5, rows[best] + 0.5)))
            part = (
                slice(top * CELLS, (top + PART[1]) * CELLS), slice(left * CELLS, (left + PART[0]) * CELLS),
            )  # fmt: skip
            for tick in range(SETTLES + STEADIES):
                step(world, Command(focus=True))
                if tick >= SETTLES:
                    ground, roofs = world.fields[Plane.GROUND].echo, world.fields[Plane.HIGH].echo
                    whole[part] += np.where(high, roofs, ground)[part] / STEADIES
    return _evened(whole, high)


def _roofs(level: Level) -> NDArray[np.bool_]:
    return level.planes[Plane.HIGH].floor.repeat(CELLS, axis=0).repeat(CELLS, axis=1)


def _seen(level: Level, of: Callable[[PlaneGrid], NDArray[np.bool_]]) -> NDArray[np.bool_]:
    """Of the plane that is seen from above."""
    return np.where(_roofs(level), of(level.planes[Plane.HIGH]), of(level.planes[Plane.GROUND]))


def _evened(echo: NDArray[np.float64], high: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Roofs about as bright as the ground between them, as the game shows them."""
    roofs, ground = echo[high & (echo > 0)], echo[~high & (echo > 0)]
    if not (roofs.size and ground.size):
        return echo
    return np.where(high, echo * float(np.median(ground) / np.median(roofs)), echo)


if __name__ == "__main__":
    main(sys.argv[1:])
