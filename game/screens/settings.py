"""Settings: each row is turned with left and right or Enter, holds at once, and is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import pygame

from game.control import Ask, Wish
from game.records import Settings
from game.screens.paper import DIM, LARGE, PAPER, SMALL, Menu, slip, write
from game.screens.screen import HEIGHT, WIDTH, House, Screen, look
from game.view.palette import FIELDS, MINT_MAP

VOLUMES = tuple(round(0.1 * step, 1) for step in range(11))
TEXT_SIZES = {1.0: "usual", 1.2: "large", 1.4: "very large"}
SOFTNESS = (0.0, 0.5, 1.0)
SOFT_WORDS = {0.0: "as they are", 0.5: "softened", 1.0: "nearly none"}
PALETTES = {
    MINT_MAP: "mint",
    "straw": "blue and straw (little red seen)",
    "apricot": "blue and apricot (little green seen)",
    "rose": "rose and cyan (little blue seen)",
    "grey": "grey",
}


@dataclass(frozen=True, slots=True)
class Row:
    """label: in words. said: its value in words. turn: sets the value a step further."""

    label: str
    said: Callable[[Settings], str]
    turn: Callable[[Settings, int], None]


T = TypeVar("T")


def _next(values: Sequence[T], now: T, step: int) -> T:
    return values[((values.index(now) if now in values else 0) + step) % len(values)]


def _nearest(values: Sequence[float], now: float) -> float:
    return min(values, key=lambda value: abs(value - now))


def _volume(settings: Settings, step: int) -> None:
    at = VOLUMES.index(_nearest(VOLUMES, settings.volume)) + step
    settings.volume = VOLUMES[min(max(at, 0), len(VOLUMES) - 1)]


def _softness(settings: Settings, step: int) -> None:
    settings.softened = _next(SOFTNESS, _nearest(SOFTNESS, settings.softened), step)


def _text_size(settings: Settings, step: int) -> None:
    sizes = tuple(TEXT_SIZES)
    settings.text_size = _next(sizes, _nearest(sizes, settings.text_size), step)


def _palette(settings: Settings, step: int) -> None:
    settings.palette = _next(tuple(FIELDS), settings.palette or MINT_MAP, step)


def _switch(name: str) -> Callable[[Settings, int], None]:
    def turn(settings: Settings, _: int) -> None:
        setattr(settings, name, not getattr(settings, name))

    return turn


ROWS = (
    Row("sound", lambda settings: f"{settings.volume:.0%}", _volume),
    Row("focus key", lambda settings: "press on, press off" if settings.focus_toggle else "hold",
        _switch("focus_toggle")),
    Row("colours of the field", lambda settings: PALETTES[look(settings).palette], _palette),
    Row("flashes", lambda settings: SOFT_WORDS[_nearest(SOFTNESS, settings.softened)], _softness),
    Row("keys on the picture", lambda settings: "shown" if settings.hints else "hidden", _switch("hints")),
    Row("text of scenes", lambda settings: TEXT_SIZES[_nearest(tuple(TEXT_SIZES), settings.text_size)],
        _text_size),
    Row("full screen", lambda settings: "yes" if settings.fullscreen else "no", _switch("fullscreen")),
)  # fmt: skip


class SettingsPage:
    """A column of rows."""

    def __init__(self, house: House, behind: Screen) -> None:
        self._house, self._behind = house, behind
        self._picture = behind.draw().copy()
        self._focus = 0
        self._menu = self._rows()

    def _rows(self) -> Menu:
        words = [f"{row.label}: {row.said(self._house.settings)}" for row in ROWS]
        menu = Menu((*words, "Back"), (WIDTH // 2, 150), 620)
        menu.focus = self._focus
        return menu

    def handle(self, wish: Wish) -> Screen | None:
        """Choose, turn, go back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        chosen = self._menu.handle(wish)
        self._focus = self._menu.focus
        step = 1 if chosen is not None or wish is Ask.RIGHT else -1 if wish is Ask.LEFT else 0
        if self._focus == len(ROWS):
            return self._behind if chosen is not None else self
        if step:
            self._turn(ROWS[self._focus], step)
        return self

    def _turn(self, row: Row, step: int) -> None:
        house = self._house
        full = house.settings.fullscreen
        row.turn(house.settings, step)
        house.sound.volume = house.settings.volume
        house.controls.focus_toggle = house.settings.focus_toggle
        if house.settings.fullscreen != full and pygame.display.get_surface() is not None:
            pygame.display.toggle_fullscreen()
        try:
            house.kept.keep(house.settings)
        except OSError as error:
            house.notices.append(f"settings could not be saved: {error.strerror}")
        self._menu = self._rows()

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 240)
        write(page, "Settings", (WIDTH // 2, 84), LARGE, PAPER, centred=True)
        self._menu.draw(page)
        hint = "left, right or Enter: turn   Esc: back   colours and flashes hold from the next map on"
        write(page, hint, (WIDTH // 2, HEIGHT - 48), SMALL, DIM, centred=True)
        return page
