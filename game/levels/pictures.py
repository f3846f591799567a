"""The same file through pytmx, for those who need the tiles' images."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytmx
from pytmx import pytmx as machine

from game.levels import files
from game.levels.errors import LevelError, Place, Refusal
from game.levels.safexml import Spent, parse
from game.levels.walk import layers

_KINDS = {
    "layer": pytmx.TiledTileLayer,
    "imagelayer": pytmx.TiledImageLayer,
    "objectgroup": pytmx.TiledObjectGroup,
}


def tiled_map(path: Path, image_loader: Callable[..., Any] | None = None) -> pytmx.TiledMap:
    """The map as pytmx sees it, with flips and animations. Only for a map that `load` has accepted.

    Its layers stand in the order of the file, groups left out; each is shifted and hidden as its groups say.
    image_loader: as pytmx wants it, such as `pytmx.util_pygame.pygame_image_loader`; None loads no images.
    Raises LevelError where pytmx stumbles, over a damaged image for one.
    """
    loader = {} if image_loader is None else {"image_loader": image_loader}
    with _decimal_offsets():
        try:
            tmx = pytmx.TiledMap(str(path), **loader)
        except Exception as error:  # pytmx has no exception of its own and lets many kinds through
            raise LevelError(path.as_posix(), "", "", "", f"pytmx cannot read it: {error}") from error
    _mend_layers(tmx, path)
    return tmx


def _mend_layers(tmx: pytmx.TiledMap, path: Path) -> None:
    # pytmx 3.32 sorts layers by kind, takes tiles' collision shapes for layers, and looks at no group.
    try:
        root = parse(files.read(path), "map", Spent())
    except Refusal as refusal:
        raise LevelError(path.as_posix(), "", "", "", str(refusal)) from refusal
    twins: dict[Element, Any] = {}
    for kind, cls in _KINDS.items():
        made = [layer for layer in tmx.layers if isinstance(layer, cls)]
        twins.update(zip(root.iterfind(f".//{kind}"), made, strict=True))
    tmx.layers.clear()
    for found in layers(root, Place(path.as_posix())):
        layer = twins[found.node]
        layer.offsetx, layer.offsety = found.shift
        layer.visible = found.shown
        tmx.layers.append(layer)


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
