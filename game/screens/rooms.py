"""The rooms: small maps that each show one system."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.control import Ask, Wish
from game.levels import LevelError
from game.screens.paper import LARGE, PAPER, RED, SMALL, Menu, slip, write
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House, Screen

FOLDER = "rooms"
ON_A_PAGE = 9
MORE = "More ..."


class Rooms:
    """A list of the maps in `maps/rooms`, a page at a time."""

    def __init__(self, house: House, behind: Screen, first: int = 0) -> None:
        self._house, self._behind, self._first = house, behind, first
        self._paths = sorted((house.maps / FOLDER).glob("*.tmx"))
        shown = self._paths[first : first + ON_A_PAGE]
        more = (MORE,) if len(self._paths) > ON_A_PAGE else ()
        names = [path.stem.replace("_", " ") for path in shown]
        self._menu = Menu([*names, *more], (WIDTH // 2, 120), 460)
        self._shown = dict(zip(names, shown, strict=True))
        self._picture = behind.draw().copy()
        self._trouble = ""

    def handle(self, wish: Wish) -> Screen | None:
        """Play one, turn the page, or go back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        chosen = self._menu.handle(wish)
        if chosen == MORE:
            following = self._first + ON_A_PAGE
            return Rooms(self._house, self._behind, following if following < len(self._paths) else 0)
        return self if chosen is None else self._play(self._shown[chosen])

    def _play(self, path: Path) -> Screen:
        try:
            return Play.open(self._house, path)
        except LevelError as error:
            self._trouble = str(error)
            return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 190)
        write(page, "Rooms", (WIDTH // 2, 60), LARGE, PAPER, centred=True)
        self._menu.draw(page)
        if self._trouble:
            write(page, self._trouble, (WIDTH // 2, HEIGHT - 40), SMALL, RED, centred=True)
        return page
