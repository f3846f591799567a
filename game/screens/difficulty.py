"""Difficulty: three presets, and each dial on its own.

It can be changed at any moment and holds from the next day on, for what is recorded stays as it was begun.
"""

from __future__ import annotations

from dataclasses import asdict, replace

import pygame

from game.control import Ask, Wish
from game.screens.paper import DIM, LARGE, MINT, PAPER, SMALL, Menu, slip, write
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.words import N_, _
from game.world.dials import PRESETS, Dials

STEPS: dict[str, tuple[float, ...]] = {
    "sight": (0.25, 0.5, 0.65, 0.8, 1.0, 1.3, 1.6, 2.0),
    "hearing": (0.25, 0.5, 0.65, 0.8, 1.0, 1.3, 1.6, 2.0),
    "sensing": (0.25, 0.6, 0.8, 1.0, 1.3, 1.6, 2.0),
    "patience": (0.25, 0.6, 0.8, 1.0, 1.4, 2.0),
    "warning": (0.0, 2.0, 4.0, 6.0, 9.0, 12.0, 16.0),
    "clarity": (0.5, 0.75, 1.0, 1.5, 2.0, 3.0),
    "pace": (0.25, 0.5, 0.75, 1.0),
}
WORDS = {
    "sight": "how well they see",
    "hearing": "how well they hear",
    "sensing": "how well they feel chakra",
    "patience": "how long they search",
    "warning": "hair on the neck within (m)",
    "clarity": "how clear the echo is",
    "pace": "how fast the world runs",
    "locks": "locks by feel",
}
ALL, ON, OFF, OWN = N_("all together"), N_("on"), N_("off"), N_("own")
ROWS = ("preset", *WORDS)


class Difficulty:
    """A column of dials; up and down choose one, left and right or Enter turn it."""

    def __init__(self, house: House, behind: Screen) -> None:
        self._house, self._behind = house, behind
        self._picture = behind.draw().copy()
        self._focus = 0
        self._menu = self._rows()

    def _rows(self) -> Menu:
        menu = Menu([self._said(row) for row in ROWS], (WIDTH // 2, 150), 620)
        menu.focus = self._focus
        return menu

    def _said(self, row: str) -> str:
        dials = self._house.settings.dials
        if row == "preset":
            return f"{ALL}: {preset(dials)}"
        if row == "locks":
            return f"{WORDS[row]}: {ON if dials.locks else OFF}"
        return f"{WORDS[row]}: {getattr(dials, row):g}"

    def handle(self, wish: Wish) -> Screen | None:
        """Choose, turn, go back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            self._keep()
            return self._behind
        chosen = self._menu.handle(wish)
        self._focus = self._menu.focus
        step = 1 if chosen is not None or wish is Ask.RIGHT else -1 if wish is Ask.LEFT else 0
        if step:
            self._house.settings.dials = turned(self._house.settings.dials, ROWS[self._focus], step)
            self._menu = self._rows()
        return self

    def _keep(self) -> None:
        try:
            self._house.kept.keep(self._house.settings)
        except OSError as error:
            told = _("settings could not be saved: {reason}")
            self._house.notices.append(told.format(reason=error.strerror))

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 240)
        write(page, "Difficulty", (WIDTH // 2, 84), LARGE, PAPER, centred=True)
        self._menu.draw(page)
        hint = N_("left, right or Enter: turn   Esc: back   it holds from the next day on")
        write(page, hint, (WIDTH // 2, HEIGHT - 48), SMALL, DIM, centred=True)
        name = preset(self._house.settings.dials)
        write(page, name, (WIDTH // 2, 122), SMALL, MINT, centred=True)
        return page


def preset(dials: Dials) -> str:
    """The name of the preset that the dials stand at; "own" for none."""
    bare = replace(dials, pace=1.0, locks=True)
    return next((name for name, one in PRESETS.items() if one == bare), OWN)


def turned(dials: Dials, row: str, step: int) -> Dials:
    """The dials with one of them a step further, round and round. row: one of ROWS."""
    if row == "locks":
        return replace(dials, locks=not dials.locks)
    if row == "preset":
        names = list(PRESETS)
        now = preset(dials)
        next_one = names[(names.index(now) + step) % len(names)] if now in names else "fair"
        return replace(PRESETS[next_one], pace=dials.pace, locks=dials.locks)
    values = STEPS[row]
    nearest = min(range(len(values)), key=lambda place: abs(values[place] - getattr(dials, row)))
    return Dials(**{**asdict(dials), row: values[(nearest + step) % len(values)]})
