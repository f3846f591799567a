"""Which key or button does what: choose one, press the new one. The menus' own keys always work."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.control import Action, Ask, Bindings, Wish
from game.control.bindings import BUTTONS, OURS, PRESETS, STICKS
from game.control.glyphs import button_name, key_name, kind_of
from game.screens.clock import NS_PER_SECOND
from game.screens.paper import MINT, PAPER, RED, SMALL, Menu, slip, write
from game.screens.screen import WIDTH, House, Screen
from game.screens.settings import bindings_of, drawn, keep, settle
from game.words import N_, _

ROWS_DOWN = 11
COLUMN = 590  # pixels
USUAL, ALL_KEYS = N_("the usual buttons"), N_("all keys")
WAITS_NS = 6 * NS_PER_SECOND  # for the new key, before it is left as it was
DEAF_NS = NS_PER_SECOND // 5  # so that the key that chose is not taken for the new one


class Rebinding:
    """All that hands can do, in two columns; above them what all the keys together are set to."""

    def __init__(self, house: House, behind: Screen, of_pad: bool) -> None:
        self._house, self._behind, self._of_pad = house, behind, of_pad
        self._picture = behind.draw().copy()
        self._actions = [one for one in Action if not of_pad or one not in STICKS]
        self._waits: Action | None = None
        self._waited_ns = 0
        self._told = ""
        self._focus = 0
        self._menu = self._rows()

    def _rows(self) -> Menu:
        bindings = bindings_of(self._house.settings)
        words = [f"{one.value}: {self._said(bindings, one)}" for one in self._actions]
        last = (USUAL,) if self._of_pad else tuple(f"{ALL_KEYS}: {name}" for name in PRESETS)
        menu = Menu((*words, *last, "Back"), (WIDTH // 2, 128), COLUMN, 30)
        for number, area in enumerate(menu.areas):
            column, row = divmod(number, -(-len(menu.items) // 2))
            area.topleft = 40 + column * (COLUMN + 20), 128 + row * 38
        menu.focus = self._focus
        return menu

    def _said(self, bindings: Bindings, action: Action) -> str:
        if action is self._waits:
            return N_("press the new one")
        if self._of_pad:
            kind = kind_of(self._house.controls.pad, self._house.settings.glyphs)
            names = [button_name(one, kind) for one in bindings.buttons.get(action, ())]
        else:
            names = [key_name(one) for one in bindings.keys.get(action, ())]
        return ", ".join(names) or N_("nothing")

    def handle(self, wish: Wish) -> Screen | None:
        """Choose one; while it waits, only `advance` listens."""
        if self._waits is not None:
            if wish is Ask.BACK:
                self._stop(N_("as it was"))
            return self
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        half = -(-len(self._menu.items) // 2)
        if wish in (Ask.LEFT, Ask.RIGHT):
            self._menu.focus = min(self._menu.focus % half + (half if self._menu.focus < half else 0),
                                   len(self._menu.items) - 1)  # fmt: skip
        chosen = self._menu.handle(wish)
        self._focus = self._menu.focus
        if chosen is None:
            return self
        if self._focus < len(self._actions):
            self._waits, self._waited_ns = self._actions[self._focus], 0
            told = _("{action}: press the new one, or Esc")
            self._told = told.format(action=_(self._waits.value))
            self._menu = self._rows()
            return self
        return self._behind if chosen == "Back" else self._all(self._focus - len(self._actions))

    def _all(self, number: int) -> Screen:
        """The usual buttons, or one of the sets of keys, with the aim that goes with it."""
        now = bindings_of(self._house.settings)
        if self._of_pad:
            self._take(replace(now, buttons=dict(BUTTONS)), USUAL)
            return self
        name = list(PRESETS)[number]
        self._house.settings.aims_by_keys = name != "usual"
        self._take(replace(now, keys=dict(PRESETS[name])), f"{_(ALL_KEYS)}: {_(name)}")
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Take the key that was pressed; or leave it, after a while."""
        if self._waits is None:
            return self
        self._waited_ns += elapsed_ns
        controls = self._house.controls
        names = controls.pushed if self._of_pad else controls.pressed
        if names and self._waited_ns > DEAF_NS:
            self._bind(self._waits, names[0])
        elif self._waited_ns > WAITS_NS:
            self._stop(N_("as it was"))
        return self

    def _bind(self, action: Action, name: str) -> None:
        now = bindings_of(self._house.settings)
        if name in OURS or (self._of_pad and name == "start"):
            self._stop(_("{key} is the menus' own").format(key=key_name(name)))
            return
        had = now.of_button(name) if self._of_pad else now.of_key(name)
        told = f"{_(action.value)}: {key_name(name)}"
        if had is not None and had is not action:
            told += _("; {action} has it no more").format(action=_(had.value))
        self._take(now.with_button(action, name) if self._of_pad else now.with_key(action, name), told)

    def _take(self, bindings: Bindings, told: str) -> None:
        self._house.settings.bindings = bindings.plain()
        settle(self._house)
        keep(self._house)
        self._stop(told)

    def _stop(self, told: str) -> None:
        self._waits, self._told = None, told
        self._menu = self._rows()

    def draw(self) -> pygame.Surface:
        """The page; what has just been changed, and what has nothing now."""
        title = N_("Buttons") if self._of_pad else N_("Keys")
        page = drawn(self._picture, title, self._menu, "Enter: change   Esc: back")
        bindings = bindings_of(self._house.settings)
        all_of = bindings.buttons if self._of_pad else bindings.keys
        empty = [_(one.value) for one in self._actions if not all_of.get(one)]
        if empty and not self._of_pad:
            words = _("with no key: {actions}").format(actions=", ".join(empty))
            write(page, words, (WIDTH // 2, 652), SMALL, RED, centred=True, most=WIDTH - 40)
        if self._told:
            slip(page, pygame.Rect(WIDTH // 2 - 330, 600, 660, 36), 220)
            colour = MINT if self._waits is not None else PAPER
            write(page, self._told, (WIDTH // 2, 608), SMALL, colour, centred=True)
        return page
