"""A .tmx file to a Level, or to all that is wrong with it."""

from __future__ import annotations

from pathlib import Path

from game.levels import between
from game.levels.document import Document, read_document
from game.levels.errors import MOST_PROBLEMS, Enough, LevelError, Place
from game.levels.grids import planes, shapes_laid
from game.levels.make import level
from game.levels.props import Value, read_props
from game.levels.schema import LAYERS, MAP_PROPS
from game.levels.things import placed
from game.world.level import Level

_MOST_LAID = 100_000  # collision shapes


def read(path: Path, assets: Path) -> tuple[Level | None, list[LevelError]]:
    """The level, or None and everything that is wrong; never both a level and an error."""
    place = Place(path.as_posix())
    try:
        return _read(path, assets, place), place.found
    except Enough:
        last = LevelError(place.file, "", "", "", f"has more than {MOST_PROBLEMS} problems: mend these first")
        return None, [*place.found, last]


def _read(path: Path, assets: Path, place: Place) -> Level | None:
    document = read_document(path, assets, place)
    if document is None:
        return None
    values = _values(document, path, place)
    if not document.whole:
        return None
    readable = "ground" in document.layers and not any(error.layer in LAYERS for error in place.found)
    if readable and shapes_laid(document) > _MOST_LAID:
        place.refuse(f"has more than {_MOST_LAID} collision shapes in its layers: use tiles with fewer")
        return None
    grids = planes(document) if readable else None
    things = placed(document, grids)
    between.check(document, things, place)
    if place.found or grids is None:
        return None
    return level(path, document, grids, values, things)


def _values(document: Document, path: Path, place: Place) -> dict[str, Value]:
    values, wrong = read_props(document.props, MAP_PROPS)
    for name, reason in wrong:
        place.refuse(reason, name)
    after = values.get("next")
    if after and not path.with_name(f"{after}.tmx").is_file():
        place.refuse(f"there is no map {after}.tmx beside this one", "next")
    return values
