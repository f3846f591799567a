"""Floor 2: Tiled maps in, levels out. Start reading at `schema.py`, then `read.py`."""

from __future__ import annotations

from pathlib import Path

from game.levels.errors import LevelError
from game.levels.fair import fair
from game.levels.findings import Finding
from game.levels.glow import shine
from game.levels.lint import lint
from game.levels.plain import load_plain
from game.levels.reach import reached
from game.levels.read import read
from game.world.level import Level

__all__ = ["Finding", "LevelError", "check", "findings", "load", "load_plain", "problems"]


def load(path: Path, assets: Path) -> Level:
    """The level of a .tmx file. assets: the folder that tilesets and images may come from, besides its own.

    Raises LevelError for the first problem, with the rest in `others`; nothing is ever half loaded.
    """
    level, errors = read(path, assets)
    if level is None:
        errors[0].others = tuple(errors[1:])
        raise errors[0]
    return level


def problems(path: Path, assets: Path) -> list[LevelError]:
    """Everything that keeps a map from being loaded, in document order as far as possible."""
    return read(path, assets)[1]


def findings(level: Level) -> list[Finding]:
    """What spoils the play: what cannot be got at, what is unfair, and what the field does not show."""
    found = reached(level)
    return [*lint(level, found), *fair(level, found), *shine(level, found)]


def check(path: Path, assets: Path) -> list[str]:
    """One line for each problem, or, if it can be loaded, for each thing that spoils the play."""
    level, errors = read(path, assets)
    if level is None:
        return [str(error) for error in errors]
    return [f"{path.as_posix()}: {one.text}" for one in findings(level)]
