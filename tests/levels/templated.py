"""A small map with one instance of each of the kit's templates."""

from __future__ import annotations

import shutil
from pathlib import Path

from game.levels.schema import CLASSES
from game.resources import maps_folder
from tests.levels.levelmaker import Maker

# Where an instance lies, in pixels: on floor, where it needs some, and clear of what it must not touch.
SPOTS = {"Climb": (176, 48), "Door": (256, 160), "Patrol": (240, 128), "Exit": (320, 64), "Zone": (32, 64)}
ELSEWHERE = (80, 112)
ALL = tuple(CLASSES)
_POST = '<object id="90" name="post" type="Patrol" x="80" y="80"><point/></object>'


def instances() -> str:
    """One of each class, as Tiled writes those that say nothing of their own."""
    return "".join(
        '<object id="{}" template="templates/{}.tx" x="{}" y="{}"/>'.format(
            number, name, *SPOTS.get(name, ELSEWHERE)
        )
        for number, name in enumerate(ALL, 100)
    )


def with_templates(folder: Path) -> Path:
    """Write it, with the templates beside it; the map's path."""
    maker = Maker(folder)
    maker.objects = f'<objectgroup id="20" name="things">{_POST}{instances()}</objectgroup>'
    path = maker.write()
    shutil.copytree(maps_folder() / "templates", path.parent / "templates")
    return path
