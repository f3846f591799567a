"""The same file through pytmx, for those who need the tiles' images."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytmx
from pytmx import pytmx as machine

from game.levels.errors import LevelError


def tiled_map(path: Path, image_loader: Callable[..., Any] | None = None) -> pytmx.TiledMap:
    """The map as pytmx sees it, with flips and animations. Only for a map that `load` has accepted.

    image_loader: as pytmx wants it, such as `pytmx.util_pygame.pygame_image_loader`; None loads no images.
    Raises LevelError where pytmx stumbles, over a damaged image for one.
    """
    loader = {} if image_loader is None else {"image_loader": image_loader}
    with _decimal_offsets():
        try:
            return pytmx.TiledMap(str(path), **loader)
        except Exception as error:  # pytmx has no exception of its own and lets many kinds through
            raise LevelError(path.as_posix(), "", "", "", f"pytmx cannot read it: {error}") from error


@contextmanager
def _decimal_offsets() -> Iterator[None]:
    # Tiled writes offsetx="3.5"; pytmx 3.32 reads offsets by int() and stops there.
    names = ("offsetx", "offsety")
    before = {name: machine.types[name] for name in names}
    machine.types.update(dict.fromkeys(names, float))
    try:
        yield
    finally:
        machine.types.update(before)
