"""A .tmx file to a Level, or to all that is wrong with it."""

from __future__ import annotations

from pathlib import Path

from game.levels import between
from game.levels.document import read_document
from game.levels.errors import LevelError, Place
from game.levels.grids import planes
from game.levels.make import level
from game.levels.props import read_props
from game.levels.schema import LAYERS, MAP_PROPS
from game.levels.things import placed
from game.world.level import Level


def read(path: Path, assets: Path) -> tuple[Level | None, list[LevelError]]:
    """The level, or None and everything that is wrong; never both a level and an error."""
    place = Place(path.as_posix())
    document = read_document(path, assets, place)
    if not document.height:
        return None, place.found
    readable = "ground" in document.layers and not any(error.layer in LAYERS for error in place.found)
    grids = planes(document) if readable else None
    values, wrong = read_props(document.props, MAP_PROPS)
    for name, reason in wrong:
        place.refuse(reason, name)
    things = placed(document, grids)
    between.check(document, things, place)
    if place.found or grids is None:
        return None, place.found
    return level(path, document, grids, values, things), []
