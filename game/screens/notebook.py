"""The notebook: who stood there in which watch, a guess of who comes next, and what was eaten.

It knows what he has written down, and nothing else.
"""

from __future__ import annotations

import pygame

from game.control import Ask, Wish
from game.screens.paper import INK, LARGE, SMALL, TEXT, Menu, write, write_wrapped
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.village import rota, sensing, tuning
from game.village.specs import Town
from game.village.state import Guess, Note, Village
from game.words import N_, _

SHOWN = 8  # days
SHORT = 3  # letters of a weekday's name, where there is little room
GRID = pygame.Rect(60, 150, 640, 420)
HEAD = 36  # pixels
SHEET = (226, 212, 182)
RULE = (170, 152, 124)
INKS: tuple[tuple[int, int, int], ...] = ((158, 58, 44), (44, 88, 120), (88, 96, 40), (112, 62, 120))
GIFTS_SHOWN = 3
KNOWN_FROM = 4  # chapter after which he knows their names


class Notebook:
    """Rows are days, columns the three watches; at the right, the guess."""

    def __init__(self, house: House, town: Town, village: Village, behind: Screen) -> None:
        self._house, self._town, self._village, self._behind = house, town, village, behind
        self._signs = [pair.sign for pair in town.pairs]
        self._menu = Menu([*self._signs, "Back"], (WIDTH - 60 - 230, 210), 460, 38)
        self._focus_on_guess()

    def _focus_on_guess(self) -> None:
        now = self._open_guess()
        self._menu.focus = self._signs.index(now.sign) if now and now.sign in self._signs else 0

    def _open_guess(self) -> Guess | None:
        following = rota.after(sensing.spot(self._village))
        for guess in self._village.guesses:
            if (guess.day, guess.watch) == following:
                return guess
        return None

    def handle(self, wish: Wish) -> Screen | None:
        """Write down a guess, or close the book."""
        from game.screens.campaign import keep

        if wish in (Ask.BACK, Ask.CANCEL, Ask.MAP):
            return self._behind
        if self._menu.handle(wish) is None:
            return self
        if self._menu.focus >= len(self._signs):
            return self._behind
        sensing.guess(self._village, self._signs[self._menu.focus])
        keep(self._house)
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill(SHEET)
        write(page, "The notebook", (60, 36), 48, INK)
        words = N_("Kept in the hand that his pupils cannot read. What he could tell clearly is written out.")
        write(page, words, (60, 84), SMALL, (110, 96, 84))
        self._grid(page)
        self._guessing(page)
        self._gifts(page)
        return page

    def _grid(self, page: pygame.Surface) -> None:
        village = self._village
        first = max(village.day - SHOWN + 1, 1)
        wide = (GRID.width - 120) // len(tuning.WATCHES)
        high = (GRID.height - HEAD) // SHOWN
        for watch, name in enumerate(tuning.WATCHES):
            since = tuning.WATCH_FROM[watch]
            head = _("{watch}, from {hour}").format(watch=_(name), hour=since)
            write(page, head, (GRID.left + 120 + watch * wide + wide // 2, GRID.top + 6), SMALL, INK, True)
        for row in range(SHOWN):
            day = first + row
            y = GRID.top + HEAD + row * high
            pygame.draw.line(page, RULE, (GRID.left, y), (GRID.right, y), 1)
            if day > village.day:
                continue
            weekday = tuning.WEEK[(day - 1) % len(tuning.WEEK)]
            colour = (158, 58, 44) if day == village.day else INK
            write(page, f"{_(weekday)[:SHORT]} {day}", (GRID.left + 8, y + 14), TEXT, colour)
            for watch in range(len(tuning.WATCHES)):
                area = pygame.Rect(GRID.left + 120 + watch * wide, y, wide, high)
                self._cell(page, area, (day, watch))
        for column in range(len(tuning.WATCHES) + 1):
            x = GRID.left + 120 + column * wide
            pygame.draw.line(page, RULE, (x, GRID.top + HEAD), (x, GRID.bottom), 1)
        pygame.draw.line(page, RULE, (GRID.left, GRID.bottom), (GRID.right, GRID.bottom), 1)

    def _cell(self, page: pygame.Surface, area: pygame.Rect, spot: rota.Spot) -> None:
        note = next((one for one in self._village.notes if (one.day, one.watch) == spot), None)
        if note is not None:
            colour = INKS[self._signs.index(note.sign)] if note.sign in self._signs else (110, 96, 84)
            words = note.sign or _("{count}; no more could be told").format(count=_counted(note.count))
            write_wrapped(page, words, (area.left + 8, area.top + 6), area.width - 30, SMALL, colour)
        guess = next((one for one in self._village.guesses if (one.day, one.watch) == spot), None)
        if guess is not None and guess.came is not None:
            _mark(page, (area.right - 14, area.top + 14), guess.came)

    def _guessing(self, page: pygame.Surface) -> None:
        village = self._village
        x = WIDTH - 60 - 460
        day, watch = rota.after(sensing.spot(village))
        weekday = tuning.WEEK[(day - 1) % len(tuning.WEEK)]
        asked = _("Who comes next, {weekday} {watch}?")
        asked = asked.format(weekday=_(weekday), watch=_(tuning.WATCHES[watch]))
        write(page, asked, (x, 150), LARGE, INK, most=460)
        guess = self._open_guess()
        written = _("Nothing is written down yet.")
        if guess:
            written = _("Written down: {sign}.").format(sign=_(guess.sign))
        write(page, written, (x, 184), SMALL, (40, 104, 78) if guess else (110, 96, 84))
        self._menu.draw(page)
        came = sum(one.came is True for one in village.guesses)
        y = 210 + 46 * (len(self._signs) + 1) + 6
        if village.rota_known:
            pair = rota.on_duty(self._town.pairs, village.seed, (day, watch))
            name = f" ({pair.plate})" if village.chapter >= KNOWN_FROM else ""
            told = _("He has it. One watch later each day, then a day off. Next: {sign}{name}.")
            words = told.format(sign=_(pair.sign), name=name)
        else:
            words = _(
                "Guesses that came true: {came} of {all}. A guess is judged when he next "
                "makes out clearly who is there; holding still at a quiet place helps."
            ).format(came=came, all=tuning.KNOWS_AFTER)
        write_wrapped(page, words, (x, y), 460, SMALL, INK)

    def _gifts(self, page: pygame.Surface) -> None:
        """The last meals, as the bowls told of them the morning after."""
        y = GRID.bottom + 18
        told = [gift for gift in self._village.gifts if gift.day < self._village.day][-GIFTS_SHOWN:]
        for gift in told:
            notes = [one for one in self._village.notes if (one.day, one.watch) == (gift.day, gift.watch)]
            who = notes[0].sign if notes and notes[0].sign else N_("whoever it was")
            how = _("{weekday}, {what}: {who} washed the bowl") if gift.liked else _(
                "{weekday}, {what}: {who} ate it out of politeness"
            )
            weekday = tuning.WEEK[(gift.day - 1) % len(tuning.WEEK)]
            words = how.format(weekday=_(weekday), what=_(gift.what), who=_(who))
            write(page, words, (GRID.left, y), SMALL, INK)
            y += 24


def _mark(page: pygame.Surface, spot: tuple[int, int], right: bool) -> None:
    """A tick, or a cross."""
    x, y = spot
    if right:
        pygame.draw.lines(page, (40, 120, 84), False, [(x - 6, y), (x - 1, y + 6), (x + 7, y - 7)], 3)
        return
    for way in (-1, 1):
        pygame.draw.line(page, (170, 60, 44), (x - 6, y - 6 * way), (x + 6, y + 6 * way), 3)


def _counted(count: int) -> str:
    return {0: _("nobody"), 1: _("one"), 2: _("two")}.get(count, str(count))


def said_note(town: Town, note: Note) -> str:
    """A note in a few words: when, and what; never where they stood."""
    words = _(note.sign) or _("{count}, and no more could be told").format(count=_counted(note.count))
    return _("{watch} watch: {words}.").format(watch=_(tuning.WATCHES[note.watch]), words=words)


def said_guess(guess: Guess) -> str:
    """Whether a guess came true."""
    if guess.came:
        return _("As he had written: {sign}.").format(sign=_(guess.sign))
    return _("Not as he had written ({sign}). He crosses it out, small.").format(sign=_(guess.sign))


