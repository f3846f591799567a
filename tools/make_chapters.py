"""Lays out the chapters after the first: writes maps/*.tmx from the pictures in chapters/.

    python tools/make_chapters.py [name ...]

How a chapter is written stands in chapters/kit.py. They are ordinary Tiled maps, to be opened, played and
changed there; running this again overwrites them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from chapters import the_desk, third_shadow, tower, trap_days, walk_home
from chapters.kit import Chapter
from chapters.laying import TILESETS, drawn, laid
from make_rooms import values_of
from yard.mapfile import known, written
from yard.objects import Thing

ROOT = Path(__file__).resolve().parents[1]
CHAPTERS: tuple[Chapter, ...] = (
    walk_home.WALK_HOME, trap_days.TRAP_DAYS, tower.TOWER, third_shadow.THIRD_SHADOW, the_desk.THE_DESK,
)  # fmt: skip


def text(chapter: Chapter) -> str:
    """The file."""
    numbers, firsts = known(TILESETS, ROOT / "assets")
    placed = [(entry,) if isinstance(entry, Thing) else entry for entry in chapter.things]
    things = [*drawn(chapter), *(thing for entry in placed for thing in entry)]
    values = {**values_of(chapter), "chapter": chapter.number}
    values |= {name: value for name in ("next", "finds", "proof") if (value := getattr(chapter, name))}
    return written(laid(chapter, numbers).grids, things, values, TILESETS, firsts, "../assets")


def main(names: list[str]) -> None:
    """Lay and write them all, or those of some names."""
    for chapter in CHAPTERS:
        if not names or chapter.name in names:
            path = ROOT / "maps" / f"{chapter.name}.tmx"
            path.write_text(text(chapter), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
