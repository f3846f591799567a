"""Where assets, maps and story lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def _data() -> Path:
    package = Path(str(files("game")))
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def assets_folder() -> Path:
    """The folder with tilesets, people and pictures."""
    return _data() / "assets"


def maps_folder() -> Path:
    """The folder with the maps that come with the game."""
    return _data() / "maps"


def story_folder() -> Path:
    """The folder with the campaign: its chapters, scenes and village days."""
    return _data() / "story"
