"""Settings: pages of rows. Each row is turned with left and right or Enter, holds at once, and is kept at
once."""

from __future__ import annotations

import pygame

from game.control import Action, Ask, Bindings, Handling, Wish, read_bindings
from game.records import Settings
from game.screens.paper import DIM, LARGE, PAPER, SMALL, Menu, slip, write
from game.screens.rows import PAGES, TOGGLES, Row
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.words import N_, _, use

ROW_HEIGHT = 38


def bindings_of(settings: Settings) -> Bindings:
    """The keys that are set; the usual ones where they cannot be read."""
    try:
        return read_bindings(settings.bindings)
    except ValueError:
        return Bindings()


def settle(house: House) -> None:
    """Let all that is set hold now: language, sound and hands; whoever draws asks for `look`."""
    settings = house.settings
    trouble = use(settings.language or house.language)
    if trouble:
        house.notices.append(trouble)
    house.sound.settle({**settings.volumes, "master": settings.volume}, settings.hum, settings.arrows,
    settings.mono)
    toggles = {action for action in TOGGLES if action.name in settings.toggles}
    if settings.focus_toggle:
        toggles.add(Action.FOCUS)
    house.controls.handling = Handling(
        bindings_of(settings), frozenset(toggles), settings.aims_by_keys, settings.dead_zone, settings.rumbles
    )


def keep(house: House) -> None:
    """Write the settings; the title tells where that cannot be done."""
    try:
        house.kept.keep(house.settings)
    except OSError as error:
        house.notices.append(_("settings could not be saved: {reason}").format(reason=error.strerror))


class SettingsPage:
    """The list of the pages."""

    def __init__(self, house: House, behind: Screen) -> None:
        self._house, self._behind = house, behind
        self._picture = behind.draw().copy()
        self._menu = Menu((*PAGES, "Keys", "Pad", "Difficulty", "Back"), (WIDTH // 2, 170), 420)

    def handle(self, wish: Wish) -> Screen | None:
        """Open one, or go back."""
        from game.screens.difficulty import Difficulty
        from game.screens.rebinding import Rebinding

        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        match self._menu.handle(wish):
            case None:
                return self
            case "Back":
                return self._behind
            case "Difficulty":
                return Difficulty(self._house, self)
            case "Keys" | "Pad" as which:
                return Rebinding(self._house, self, of_pad=which == "Pad")
            case title:
                return RowsPage(self._house, self, title, PAGES[title])

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        return drawn(self._picture, "Settings", self._menu, "Enter: open   Esc: back")


class RowsPage:
    """A column of rows."""

    def __init__(self, house: House, behind: Screen, title: str, rows: tuple[Row, ...]) -> None:
        self._house, self._behind, self._title, self._these = house, behind, title, rows
        self._picture = behind.draw().copy()
        self._focus = 0
        self._menu = self._rows()

    def _rows(self) -> Menu:
        words = [f"{row.label}: {row.said(self._house.settings)}" for row in self._these]
        menu = Menu((*words, "Back"), (WIDTH // 2, 140), 720, ROW_HEIGHT)
        menu.focus = self._focus
        return menu

    def handle(self, wish: Wish) -> Screen | None:
        """Choose, turn, go back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        chosen = self._menu.handle(wish)
        self._focus = self._menu.focus
        step = 1 if chosen is not None or wish is Ask.RIGHT else -1 if wish is Ask.LEFT else 0
        if self._focus == len(self._these):
            return self._behind if chosen is not None else self
        if step:
            self._turn(self._these[self._focus], step)
        return self

    def _turn(self, row: Row, step: int) -> None:
        house = self._house
        full = house.settings.fullscreen
        row.turn(house.settings, step)
        settle(house)
        if house.settings.fullscreen != full and pygame.display.get_surface() is not None:
            pygame.display.toggle_fullscreen()
        keep(house)
        self._menu = self._rows()

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        hint = N_("left, right or Enter: turn   Esc: back   everything holds at once")
        return drawn(self._picture, self._title, self._menu, hint)


def drawn(picture: pygame.Surface, title: str, menu: Menu, hint: str) -> pygame.Surface:
    """A page with a title, a menu and a line below, over a picture."""
    page = picture.copy()
    slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 240)
    write(page, title, (WIDTH // 2, 84), LARGE, PAPER, centred=True)
    menu.draw(page)
    write(page, hint, (WIDTH // 2, HEIGHT - 40), SMALL, DIM, centred=True)
    return page
