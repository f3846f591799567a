"""The loop: a window, a clock, one screen at a time."""

from __future__ import annotations

import gc
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.control import Ask, Controls, Pointed, Wish
from game.levels import load, load_plain
from game.records import Kept
from game.resources import assets_folder, maps_folder
from game.screens.clock import NS_PER_SECOND
from game.screens.keepsakes import Keepsakes
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.screens.settings import keep, settle
from game.screens.title import TITLE, Title
from game.screens.workshop import Workshop
from game.sound import Sound
from game.words import _, nearest

FRAMES_PER_SECOND = 60
CLICKS = {
    Ask.UP: "move", Ask.DOWN: "move", Ask.LEFT: "turn", Ask.RIGHT: "turn",
    Ask.ACCEPT: "choose", Ask.BACK: "back", Ask.CANCEL: "back",
}  # fmt: skip
LEAST_SCALE = 0.02  # of a window that is all but shut


@dataclass(frozen=True, slots=True)
class Making:
    """at: where Iruka begins, metres; None is the Start. watches: read the map again when it changes. plain:
    it is an ordinary Tiled map, not made for this game."""

    at: tuple[float, float] | None = None
    watches: bool = False
    plain: bool = False


class NoDisplay(Exception):
    """There is nowhere to open a window; the words say why."""


def play(path: Path | None, making: Making | None = None) -> None:
    """Open the window on the title, or straight on a map, and run until it is closed.

    making: how a map that is being made is opened; None plays it as everybody does.
    Raises NoDisplay where there is no display, LevelError for a broken map.
    """
    window = _open_window()
    try:
        house = _house()
        screen = _first(house, path, making)
        gc.collect()
        gc.freeze()  # what is loaded stays: a full collection need not look at it
        keepsakes = Keepsakes(house.kept.folder / "pictures")
        try:
            _loop(window, house, screen, keepsakes)
        finally:
            keepsakes.wait()
    finally:
        pygame.quit()


def _first(house: House, path: Path | None, making: Making | None) -> Screen:
    if path is None:
        return Title(house)
    if making is None:
        return Play.open(house, path)
    return Workshop.begin(house, path, making.at, making.watches, load_plain if making.plain else load)


def _open_window() -> pygame.Surface:
    if sys.platform.startswith("linux") and "SDL_VIDEODRIVER" not in os.environ:
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            raise NoDisplay("neither DISPLAY nor WAYLAND_DISPLAY is set")
    try:
        pygame.display.init()
        pygame.font.init()
        window = pygame.display.set_mode((WIDTH, HEIGHT), pygame.RESIZABLE)
    except pygame.error as error:
        pygame.quit()
        raise NoDisplay(str(error)) from error
    return window


def _house() -> House:
    kept = Kept()
    settings, save = kept.settings(), kept.save()
    sound, controls = Sound.create(), Controls.create()
    if settings.fullscreen:
        pygame.display.toggle_fullscreen()
    house = House(controls, sound, kept, settings, save, assets_folder(), maps_folder(),
    language=_machines_language(), notices=kept.warnings)
    settle(house)
    pygame.display.set_caption(_(TITLE))
    return house


def _machines_language() -> str:
    """The first that its owner wants and the game has; "" for none."""
    try:
        locales = pygame.system.get_pref_locales()
        return nearest(["_".join(filter(None, (one["language"], one["country"]))) for one in locales])
    except pygame.error:
        return ""


def _loop(window: pygame.Surface, house: House, first: Screen, keepsakes: Keepsakes) -> None:
    screen: Screen | None = first
    clock, last = pygame.time.Clock(), time.perf_counter_ns()
    while screen is not None:
        window = pygame.display.get_surface() or window
        for wish in house.controls.wishes(house.scale, house.offset):
            if wish is Ask.QUIT:
                return
            if wish is Ask.FULLSCREEN:
                _toggle_fullscreen(house)
                continue
            if wish is Ask.FILM:
                keepsakes.film()
                continue
            if wish is Ask.PICTURE:
                keepsakes.take(screen.draw())
                continue
            following = screen.handle(wish)
            _click(house, screen, wish, following)
            if following is None:
                return
            screen = following
        now = time.perf_counter_ns()
        elapsed, last = now - last, now
        screen = screen.advance(elapsed)
        if screen is not None:
            picture = screen.draw()
            keepsakes.note(picture, elapsed)
            keepsakes.draw(picture)
            _show(window, house, picture)
        house.sound.frame(elapsed / NS_PER_SECOND)
        house.frame_ms.append((time.perf_counter_ns() - now) / 1e6)
        clock.tick(FRAMES_PER_SECOND)


def _click(house: House, screen: Screen, wish: Wish, following: Screen | None) -> None:
    """The small sound of a menu's answer; in play, keys are for other things."""
    if isinstance(wish, Pointed):
        name = "choose" if wish.clicked and following is not screen else ""
    else:
        name = CLICKS.get(wish, "")
    if name and not (isinstance(screen, Play) and following is screen):
        house.sound.press(name)


def _toggle_fullscreen(house: House) -> None:
    pygame.display.toggle_fullscreen()
    house.settings.fullscreen = not house.settings.fullscreen
    keep(house)


def _show(window: pygame.Surface, house: House, picture: pygame.Surface) -> None:
    """Put the picture into the window: whole-number scale where it fits, bars around the rest."""
    width, height = window.get_size()
    fit = min(width / WIDTH, height / HEIGHT)
    whole = house.settings.whole_scale and fit >= 1
    house.scale = float(int(fit)) if whole else max(fit, LEAST_SCALE)
    size = round(WIDTH * house.scale), round(HEIGHT * house.scale)
    house.offset = (width - size[0]) // 2, (height - size[1]) // 2
    if size == (WIDTH, HEIGHT):
        scaled = picture
    elif house.scale == int(house.scale):
        scaled = pygame.transform.scale(picture, size)
    else:
        scaled = pygame.transform.smoothscale(picture, size)
    if size != (width, height):
        window.fill((0, 0, 0))
    window.blit(scaled, house.offset)
    pygame.display.flip()
