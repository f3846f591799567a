"""Writes docs/levels/chapters.md: what each chapter's map holds, and how well its holes can be told.

    python tools/measure_chapters.py

The pictures beside it are drawn by draw_chapter_pictures.py.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"

from dataclasses import replace

from game.levels import load
from game.records import read_run
from game.resources import assets_folder, maps_folder, story_folder
from game.story import read_campaign
from game.view import View
from game.view.palette import FIELDS
from game.world.level import Level
from game.world.step import begin
from tests.listening import beside
from tests.test_maps import judge
from tests.view.test_legible import hole, listening

PAGE = Path(__file__).parents[1] / "docs" / "levels" / "chapters.md"
RUNS = Path(__file__).parents[1] / "tests" / "runs"
HEAD = """# The chapters, measured

Written by `tools/measure_chapters.py`; the pictures by `tools/draw_chapter_pictures.py`: all who are ever on
duty stand there at once.

Of an absorbing cloak: echo in the hole against its ring, a second after he came to stand (the worst of
them; law 8 allows 3 %), and luminance of the final pixels in the least and the most favourable palette (the
worst of them; 1:2 is asked for).

"""
COLUMNS = (
    "chapter", "map", "tiles", "watchers", "people", "work", "checkpoints", "to read", "by hand", "by a bot",
    "echo", "pixels",
)  # fmt: skip


def main() -> None:
    """Measure all, and write the page."""
    rows, pictures = [], []
    for chapter in read_campaign(story_folder()).chapters:
        path = maps_folder() / f"{chapter.map}.tmx"
        if path.is_file():
            level = load(path, assets_folder())
            rows.append(f"| {chapter.number} {chapter.title} | " + " | ".join(_row(path, level)) + " |")
            pictures.append(f"## {chapter.number} {chapter.title}\n\n![{chapter.title}]({chapter.map}.jpg)\n")
    head = f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}\n"
    PAGE.write_text(HEAD + head + "\n".join(rows) + "\n\n" + "\n".join(pictures), encoding="utf-8")


def _row(path: Path, level: Level) -> list[str]:
    worst: dict[str, float] = {}
    everybody = replace(level, shifts=())
    dark = {spec.name for spec in level.watchers if spec.cloak == "absorb" and spec.quality == 1.0}
    pixels: dict[str, float] = {}
    for number, watcher in enumerate(begin(everybody).watchers):
        if watcher.spec.name not in dark:
            continue
        if watcher.spec.name not in worst:
            judge(begin(beside(everybody, watcher)), dark, worst)
        world = listening(level, number)
        if world.watchers[number].moving or world.tick < world.watchers[number].away_until:
            continue
        view = View.create(level, path, assets_folder())
        for palette in FIELDS:
            core, ring = hole(view, world, number, palette)
            pixels[palette] = max(pixels.get(palette, 0.0), float(core / ring))
    least, most = (pick(pixels, key=pixels.__getitem__) for pick in (max, min))
    return [
        path.stem, f"{level.width} x {level.height}", f"{len(level.watchers)}",
        f"{len(level.people)}", f"{len(level.goals)}", f"{len(level.checkpoints)}", f"{len(level.letters)}",
        _run(path.stem, "play"), _run(path.stem, "careful"), f"{max(worst.values()):.1%}",
        f"{pixels[least]:.2f} {least}, {pixels[most]:.2f} {most}",
    ]  # fmt: skip


def _run(name: str, who: str) -> str:
    run = read_run(RUNS / f"{name}-{who}-1.run")
    return f"{run.outcome}, {len(run.commands)} ticks"


if __name__ == "__main__":
    main()
