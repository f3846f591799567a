"""Lists to choose from, a page at a time: the rooms, the packs, the maps of a pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game.control import Ask, Wish
from game.levels import LevelError, load
from game.levels.packs import UNPACKED, Pack, found, read_pack
from game.screens.course import Course
from game.screens.paper import DIM, LARGE, PAPER, RED, SMALL, Menu, slip, write, write_wrapped
from game.screens.play import Play
from game.screens.scene import ScenePage
from game.screens.screen import HEIGHT, WIDTH, House, Screen, look
from game.story import read_scene
from game.view import View
from game.words import N_, _, language

ROOMS, PACKS = "rooms", "packs"  # folders
ON_A_PAGE = 9
MORE = N_("More ...")
TROUBLES_TOLD = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list, and what opens when it is chosen; that may raise LevelError."""

    name: str
    open: Callable[[Screen], Screen]


class Shelf:
    """A list of entries. notes: what is to be said below it, at first."""

    def __init__(
        self, house: House, behind: Screen, title: str, entries: Sequence[Entry], notes: Sequence[str] = (),
        first: int = 0,
    ) -> None:
        self._house, self._behind = house, behind
        self._title, self._entries = title, tuple(entries)
        self._notes = tuple(notes)
        self._first = first
        self._shown = self._entries[first : first + ON_A_PAGE]
        more = (MORE,) if len(self._entries) > ON_A_PAGE else ()
        names = [entry.name for entry in self._shown]
        self._menu = Menu([*names, *more, "Back"], (WIDTH // 2, 120), 560, pairs=False)
        self._picture = behind.draw().copy()

    def handle(self, wish: Wish) -> Screen | None:
        """Open one, turn the page, or go back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        if self._menu.handle(wish) is None:
            return self
        if self._menu.focus < len(self._shown):
            return self._opened(self._shown[self._menu.focus])
        if self._menu.items[self._menu.focus] == MORE:
            following = self._first + ON_A_PAGE
            first = following if following < len(self._entries) else 0
            return Shelf(self._house, self._behind, self._title, self._entries, self._notes, first)
        return self._behind

    def _opened(self, entry: Entry) -> Screen:
        self._house.home = self
        try:
            return entry.open(self)
        except LevelError as error:
            self._notes = (str(error),)
            return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 240)
        write(page, self._title, (WIDTH // 2, 60), LARGE, PAPER, centred=True)
        if not self._entries:
            write(page, "Nothing here yet.", (WIDTH // 2, 96), SMALL, DIM, centred=True)
        self._menu.draw(page)
        y = HEIGHT - 24 - 22 * len(self._notes)
        for note in self._notes:
            y = write_wrapped(page, note, (60, y), WIDTH - 120, SMALL, RED if ": " in note else DIM)
        return page


def rooms(house: House, behind: Screen) -> Shelf:
    """The small maps that each show one system."""
    try:
        pack = read_pack(house.maps / ROOMS, house.kept.folder / UNPACKED)
    except LevelError as error:
        return Shelf(house, behind, N_("Rooms"), (), [str(error)])
    entries = [
        Entry(title, _plays(house, path)) for path, title in zip(pack.maps, pack.titles, strict=True)
    ]
    return Shelf(house, behind, pack.title, entries)


def packs(house: House, behind: Screen) -> Shelf:
    """The campaigns of others; and where to put one."""
    own = house.kept.folder / PACKS
    known, errors = found((house.maps / PACKS, own), house.kept.folder / UNPACKED)
    entries = [Entry(pack.title, _lists(house, pack)) for pack in known]
    notes = [str(error) for error in errors[:TROUBLES_TOLD]]
    notes = notes or [_("Put folders or zips with a pack.toml into {folder}").format(folder=own)]
    return Shelf(house, behind, N_("Packs"), entries, notes)


def _lists(house: House, pack: Pack) -> Callable[[Screen], Screen]:
    def opened(behind: Screen) -> Screen:
        entries = [
            Entry(title, _plays(house, path, pack, scenes))
            for path, title, *scenes in zip(pack.maps, pack.titles, pack.before, pack.after, strict=True)
        ]
        notes = [_("by {author}").format(author=pack.author)] if pack.author else []
        return Shelf(house, behind, pack.title, entries, notes)

    return opened


def _plays(
    house: House, path: Path, pack: Pack | None = None, scenes: Sequence[Path | None] = (None, None)
) -> Callable[[Screen], Screen]:
    """scenes: the one before and the one after, where there is one."""

    def opened(behind: Screen) -> Screen:
        before, after = (
            None if scene is None else read_scene(scene, language=language()) for scene in scenes
        )
        level = load(path, house.assets)
        if pack is not None:
            level = replace(level, name=f"{pack.name}/{level.name}")  # its ranks are its own
        course = None if after is None else Course(lambda: ScenePage(house, after, lambda: behind))

        def play() -> Screen:
            view = View.create(level, path, house.assets, look(house.settings))
            return Play(house, level, view, course=course)

        return play() if before is None else ScenePage(house, before, play)

    return opened
