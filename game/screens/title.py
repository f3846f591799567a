"""The title screen, and the page of keys that can be seen at any time."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.control import Action, Ask, Wish
from game.control.glyphs import kind_of, names
from game.levels import LevelError
from game.screens.living import Living
from game.screens.paper import (
    DIM,
    HUGE,
    LARGE,
    MINT,
    PAPER,
    RED,
    SMALL,
    TEXT,
    Menu,
    slip,
    write,
    write_wrapped,
)
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.sound import Scene
from game.words import N_, _

ITEMS = ("Chapters", "Rooms", "Packs", "Difficulty", "Settings", "Keys", "Quit")
TITLE = "Two Blank Spots"
LINE = "He cannot see who watches him. He can see where nothing answers."
NOTICE = (
    "An unofficial fan work, free of charge, with its own words, pictures and sounds. "
    "Not made, endorsed or licensed by the owners of the story it loves."
)
# What for; how the pad does it, if not by a button; and what it does.
KEYS: tuple[tuple[tuple[Action, ...], str, str], ...] = (
    ((Action.NORTH, Action.WEST, Action.SOUTH, Action.EAST), "left stick", "walk"),
    ((Action.SNEAK, Action.RUN), "stick a little / fully", "sneak / run"),
    ((Action.FOCUS,), "", "focus: the echo sharpens from near to far; he turns to where you aim"),
    ((Action.USE,), "", "use: work at the marked place, doors, locks, letters, ladders, what lies there"),
    ((Action.THROW, Action.NEXT_THROW),
    "", "throw at the aim / the next thing to throw (1 to 5 take one at once)"),
    ((Action.SET, Action.NEXT_SET), "", "set at his feet / the next thing to set (6 to 0 take one at once)"),
    ((Action.PLAN,), "", "let a pupil build it where you aim"),
    ((Action.FIRE, Action.SWAP), "", "a breath of fire / lead the other body"),
    ((Action.STONE,), "", "go stone: a silent guess that somebody stands there; again to take it up"),
    ((Action.HAIL,), "", "hail: set the pupils on the stone nearest to the aim"),
    ((Action.LOOK,), "", "pointed look: \"I see you.\" He shimmers, and keeps away. At nothing: composure"),
    ((Action.PULSE,), "", "pulse: lights everything, costs chakra, and everybody feels it"),
    ((Action.MAP, Action.LOG), "", "map / log"),
)
AIMED = "mouse", "right stick", "aim"
FIXED = ("Esc", "Start", "pause"), ("F1, F11", "", "this page, full screen"), (
    "F12, F10", "", "a screenshot; the last ten seconds as a moving picture")  # fmt: skip


def keys_table(house: House) -> list[tuple[str, str, str]]:
    """Rows of the page of keys: by keys, by the pad, and what it does; as they are set now."""
    bindings = house.controls.handling.bindings
    by_key = names(bindings, None)
    by_pad = names(bindings, kind_of(house.controls.pad, house.settings.glyphs))

    def said(words: dict[str, str], actions: tuple[Action, ...]) -> str:
        return " / ".join(words[one.name.lower()] for one in actions)

    rows = [(said(by_key, actions), pad or said(by_pad, actions), what) for actions, pad, what in KEYS]
    aimed = AIMED if not house.controls.handling.aims_by_keys else (
        _("{key} and walk").format(key=by_key["aim"]), N_("right stick"),
        N_("move the aim; else it goes before him"),
    )  # fmt: skip
    return [*rows[:3], aimed, *rows[3:], *FIXED]


def backdrop(house: House) -> pygame.Surface:
    """The title picture, or plain night where it is missing."""
    path = house.assets / "title.png"
    whole = pygame.Surface((WIDTH, HEIGHT))
    whole.fill((24, 22, 38))
    if path.is_file():
        whole.blit(pygame.image.load(str(path)), (0, 0))
    return whole


class Title:
    """The story, chapters, the rest, quit; and that this is a fan work."""

    def __init__(self, house: House, trouble: str = "") -> None:
        """trouble: what is to be said at once."""
        self._house = house
        house.sound.turn_to(Scene.TITLE)
        first = N_("Begin") if house.save.campaign is None else N_("Continue")
        self._menu = Menu((first, *ITEMS), (WIDTH // 2, 304), height=33)
        self._backdrop = backdrop(house)
        self._trouble = trouble
        self._behind = Living.of(house)

    def handle(self, wish: Wish) -> Screen | None:
        """Menu, keys, quit."""
        if wish is Ask.SOLIDS:
            return Keys(self._house, self)
        match self._menu.handle(wish):
            case "Begin" | "Continue":
                from game.screens.campaign import go_on

                return self._opened(lambda: go_on(self._house))
            case "Chapters":
                from game.screens.chapters import Chapters

                return self._opened(lambda: Chapters(self._house, self))
            case "Rooms":
                from game.screens.shelf import rooms

                return rooms(self._house, self)
            case "Packs":
                from game.screens.shelf import packs

                return packs(self._house, self)
            case "Difficulty":
                from game.screens.difficulty import Difficulty

                return Difficulty(self._house, self)
            case "Settings":
                from game.screens.settings import SettingsPage

                return SettingsPage(self._house, self)
            case "Keys":
                return Keys(self._house, self)
            case "Quit":
                return None
        return self

    def _opened(self, page: Callable[[], Screen]) -> Screen:
        try:
            return page()
        except LevelError as error:
            self._trouble = str(error)
            return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """The day behind the page goes on."""
        self._behind.advance(elapsed_ns)
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._behind.picture() or self._backdrop.copy()
        slip(page, pygame.Rect(WIDTH // 2 - 400, 150, 800, 150), 190)
        slip(page, pygame.Rect(WIDTH // 2 - 162, 296, 324, 336), 190)
        write(page, TITLE, (WIDTH // 2, 172), HUGE, PAPER, centred=True, most=770)
        write(page, LINE, (WIDTH // 2, 250), TEXT, MINT, centred=True, most=770)
        self._menu.draw(page)
        slip(page, pygame.Rect(WIDTH // 2 - 400, HEIGHT - 78, 800, 62), 170)
        write_wrapped(page, NOTICE, (WIDTH // 2 - 380, HEIGHT - 68), 760, SMALL, PAPER)
        progress = self._house.save.campaign
        if progress is not None:
            stands = _("chapter {number}, day {day}").format(
                number=progress.chapter, day=progress.village.day
            )
            write(page, stands, (WIDTH // 2, 277), SMALL, DIM, centred=True)
        for number, line in enumerate([*self._house.notices, self._trouble]):
            if line:
                write(page, line, (WIDTH // 2, 20 + 22 * number), SMALL, RED, centred=True)
        return page


def home(house: House) -> Screen:
    """Where one goes who leaves a day."""
    return house.home or Title(house)


class Keys:
    """What does what, over any other page; back with Esc or Enter."""

    def __init__(self, house: House, behind: Screen) -> None:
        self._behind = behind
        self._picture = behind.draw().copy()
        self._rows = keys_table(house)

    def handle(self, wish: Wish) -> Screen | None:
        """Any way out leads back."""
        leaves = wish in (Ask.BACK, Ask.CANCEL, Ask.ACCEPT, Ask.SOLIDS) or getattr(wish, "clicked", False)
        return self._behind if leaves else self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(60, 50, WIDTH - 120, HEIGHT - 100), 235)
        write(page, "Keys", (100, 76), LARGE, PAPER)
        y = 124
        for key, pad, what in self._rows:
            write(page, key, (90, y), SMALL, MINT, most=172)
            write(page, pad, (270, y), SMALL, DIM, most=222)
            y = write_wrapped(page, what, (500, y), WIDTH - 570, TEXT) + 2
        write(page, "Esc, Enter or a click: back", (100, HEIGHT - 88), SMALL, DIM)
        return page
