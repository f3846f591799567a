"""Draws docs/game/*: the pictures and the moving one that the README shows, from the game itself.

    python -m pip install -e '.[docs]' && python tools/draw_game_pictures.py

Nothing is staged but the moment: bots play, and the frame is kept.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame
from PIL import Image

from game.bots import BOTS
from game.control import Controls
from game.levels import load
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.chart import Chart
from game.screens.clock import NS_PER_SECOND
from game.screens.failed import Failed
from game.screens.play import LAST_LOOK_NS, Play
from game.screens.results import Results
from game.screens.screen import House, Screen
from game.screens.title import Title
from game.sound import Sound
from game.view import View
from game.world.command import Command, Verb
from game.world.step import begin, step

FOLDER = Path(__file__).parents[1] / "docs" / "game"
SIZE, QUALITY = (960, 540), 86  # of the pictures
SMALL, COLOURS = (480, 270), 144  # of the moving one
EVERY, FRAMES = 6, 44  # ticks between its frames; how many
PULSE = 120  # tick
LISTENS = (29.0, 29.0)  # metres; where a hole is near
MOST_BYTES = 3_000_000  # of all of it
YARD = "academy_yard.tmx"


def main() -> int:
    """Draw all; 1 if it is too much for the repository."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    with tempfile.TemporaryDirectory() as folder:
        hands, ears, kept = Controls.create_null(), Sound.create_null(), Kept(Path(folder))
        house = House(hands, ears, kept, Settings(), Save(), assets_folder(), maps_folder())
        for name, page in (*_pages(house), *_play(house)):
            _kept(page, name)
        _moving(house)
    sizes = {path.name: path.stat().st_size for path in sorted(FOLDER.iterdir())}
    print("\n".join(f"{name}: {size / 1000:.0f} kB" for name, size in sizes.items()))
    return int(sum(sizes.values()) > MOST_BYTES)


def _image(page: pygame.Surface, size: tuple[int, int]) -> Image.Image:
    whole = Image.frombytes("RGB", page.get_size(), pygame.image.tobytes(page, "RGB"))
    return whole.resize(size, Image.Resampling.LANCZOS)


def _kept(page: pygame.Surface, name: str) -> None:
    _image(page, SIZE).save(FOLDER / f"{name}.jpg", quality=QUALITY)


def _pages(house: House) -> Iterator[tuple[str, pygame.Surface]]:
    """The title after a moment, and the end of a day that went wrong."""
    title: Screen = Title(house)
    for _ in range(90):
        title = title.advance(NS_PER_SECOND // 60) or title
        page = title.draw()
    yield "title", page
    caught = Play.open(house, maps_folder() / "rooms" / "search.tmx")
    bot, shown = BOTS["hasty"](caught.world), 0
    while caught.world.outcome is None:
        command = caught.recorder.record(bot.command(caught.world))
        house.sound.hear(step(caught.world, command))
        caught.recorder.note(caught.world)
        caught.past.note(caught.world)
    failed = caught.advance(LAST_LOOK_NS)
    assert isinstance(failed, Failed)
    while shown < 8 * NS_PER_SECOND:
        failed.advance(NS_PER_SECOND // 60)
        shown += NS_PER_SECOND // 60
    yield "caught", failed.draw()


def _play(house: House) -> Iterator[tuple[str, pygame.Surface]]:
    """A day in the yard as the careful bot plays it."""
    play = Play.open(house, maps_folder() / YARD)
    bot = BOTS["careful"](play.world)
    while play.world.outcome is None:
        command = play.recorder.record(bot.command(play.world))
        house.sound.hear(step(play.world, command))
        play.recorder.note(play.world)
        play.past.note(play.world)
        if play.world.tick % 10 == 0:
            page = play.draw()
        if play.world.tick == 1500:
            yield "sight", page.copy()
            yield "map", Chart(play).draw()
    results = play.advance(LAST_LOOK_NS)
    assert isinstance(results, Results)
    yield "results", results.draw()


def _moving(house: House) -> None:
    """He listens, and lets a pulse go."""
    level = replace(load(maps_folder() / YARD, house.assets), start=LISTENS)
    view, world = View.create(level, maps_folder() / YARD, house.assets), begin(level)
    frames = []
    for tick in range(EVERY * FRAMES):
        verb = Verb.PULSE if tick == PULSE else None
        step(world, Command(focus=tick > 10, verb=verb))
        if tick % EVERY == 0:
            page = view.draw(world)
            assert page is not None
            if tick == PULSE - EVERY:
                _kept(page, "focus")
            frames.append(_image(page, SMALL))
    both = Image.new("RGB", (SMALL[0], 2 * SMALL[1]))
    for row, frame in enumerate((frames[PULSE // EVERY - 1], frames[PULSE // EVERY + 6])):
        both.paste(frame, (0, row * SMALL[1]))
    palette = both.quantize(COLOURS, Image.Quantize.MEDIANCUT)
    first, *rest = (frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames)
    pause = 1000 * EVERY // 60
    first.save(
        FOLDER / "pulse.gif", save_all=True, append_images=rest, duration=pause, loop=0, optimize=True
    )


if __name__ == "__main__":
    sys.exit(main())
