"""The chapters: how far he has come, how well, and what is still to come."""

from __future__ import annotations

import pygame

from game.control import Ask, Wish
from game.levels import LevelError
from game.screens.campaign import campaign, go_on, map_of, new, revisit
from game.screens.paper import DIM, LARGE, MINT, PAPER, RED, SMALL, TEXT, Menu, slip, write, write_wrapped
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.story import Chapter
from game.words import N_, _

ROW = 40  # pixels
LIST_X, LIST_WIDTH = 300, 480
PANEL = pygame.Rect(570, 110, 650, 470)
CONTINUE, ANEW, SURE, BACK = "Continue", "Begin anew", "Begin anew: really?", "Back"


class Chapters:
    """A list at the left; what there is to know of the one in focus at the right."""

    def __init__(self, house: House, behind: Screen) -> None:
        """Raises StoryError where the campaign cannot be read."""
        self._house, self._behind = house, behind
        self._story = campaign(house)
        self._trouble = ""
        self._sure = False
        self._picture = behind.draw().copy()
        self._menu = self._listed()

    def _listed(self) -> Menu:
        rows = [self._row(one) for one in self._story.chapters]
        ends = [CONTINUE, SURE if self._sure else ANEW, BACK] if self._house.save.campaign else [BACK]
        menu = Menu([*rows, *ends], (LIST_X, 110), LIST_WIDTH, ROW)
        progress = self._house.save.campaign
        menu.focus = len(rows) if progress else 0
        return menu

    def _row(self, chapter: Chapter) -> str:
        rank = self._house.save.ranks.get(chapter.map, "")
        return f"{chapter.number}  {chapter.title}" + (f"   ({_(rank)})" if rank else "")

    def _state(self, chapter: Chapter) -> str:
        progress = self._house.save.campaign
        if not map_of(self._house, chapter).is_file():
            return N_("not laid out yet")
        if progress is not None and chapter.number <= progress.reached:
            return N_("done")
        first = self._story.chapters[0].number
        now = first if progress is None else progress.chapter
        return N_("now") if chapter.number == now else N_("to come")

    def handle(self, wish: Wish) -> Screen | None:
        """Open a chapter, go on, begin anew, or back."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._behind
        chosen = self._menu.handle(wish)
        if chosen is None:
            return self
        try:
            return self._opened(chosen)
        except LevelError as error:
            self._trouble = str(error)
            return self

    def _opened(self, chosen: str) -> Screen:
        if chosen == BACK:
            return self._behind
        if chosen == CONTINUE:
            return go_on(self._house)
        if chosen == SURE:
            return new(self._house)
        if chosen == ANEW:
            self._sure = True
            focus = self._menu.focus
            self._menu = self._listed()
            self._menu.focus = focus
            return self
        chapter = self._story.chapters[self._menu.focus]
        match self._state(chapter):
            case "now":
                return go_on(self._house)
            case "done":
                return revisit(self._house, self._story, chapter, self)
            case "to come":
                self._trouble = N_("That one opens when the chapters before it are over.")
            case state:
                told = _("Chapter {number} is {state}.")
                self._trouble = told.format(number=chapter.number, state=_(state))
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._picture.copy()
        slip(page, pygame.Rect(0, 0, WIDTH, HEIGHT), 240)
        write(page, "Chapters", (LIST_X, 60), LARGE, PAPER, centred=True)
        self._menu.draw(page)
        if self._menu.focus < len(self._story.chapters):
            self._panel(page, self._story.chapters[self._menu.focus])
        else:
            self._standing(page)
        if self._trouble:
            write_wrapped(page, self._trouble, (PANEL.left, PANEL.bottom + 16), PANEL.width, SMALL, RED)
        return page

    def _panel(self, page: pygame.Surface, chapter: Chapter) -> None:
        state = self._state(chapter)
        slip(page, PANEL, 200)
        x, y, width = PANEL.left + 26, PANEL.top + 22, PANEL.width - 52
        write(page, _("Chapter {number}").format(number=chapter.number), (x, y), SMALL, DIM)
        write(page, chapter.title, (x, y + 22), LARGE, PAPER, most=width)
        write(page, state, (x, y + 60), TEXT, MINT if state in ("done", "now") else DIM)
        y = write_wrapped(page, chapter.goals, (x, y + 100), width, TEXT, PAPER)
        write(page, "What is new", (x, y + 18), SMALL, DIM)
        y = write_wrapped(page, chapter.brings, (x, y + 40), width, TEXT, PAPER)
        rank = self._house.save.ranks.get(chapter.map)
        best = _("best rank: {rank}").format(rank=_(rank)) if rank else _("no rank yet")
        par = _("par {time}").format(time=f"{chapter.par // 60}:{chapter.par % 60:02d}")
        write(page, f"{best}     {par}", (x, y + 22), TEXT, MINT)

    def _standing(self, page: pygame.Surface) -> None:
        """How the campaign stands."""
        progress = self._house.save.campaign
        if progress is None:
            return
        slip(page, PANEL, 200)
        x, y, width = PANEL.left + 26, PANEL.top + 22, PANEL.width - 52
        write(page, _("Day {number}").format(number=progress.village.day), (x, y), LARGE, PAPER)
        done = sum(one.number <= progress.reached for one in self._story.chapters)
        lines = (
            _("{done} of {all} chapters done").format(done=done, all=len(self._story.chapters)),
            _("the sense: {words}").format(words=_(practice(self._house.save.skill))),
        )
        y += 50
        for line in lines:
            y = write_wrapped(page, line, (x, y), width, TEXT, PAPER)
        words = N_(
            "Continue goes on where the story stands. Chapters that are done can be played again, for a "
            "better rank alone."
        )
        write_wrapped(page, words, (x, y + 16), width, SMALL, DIM)


STEPS = (
    (0.05, "a tickle, no more"), (0.15, "holes, one at a time"), (0.3, "two at once"),
    (0.5, "how they stand, at a quiet place"), (0.75, "even while he walks"), (1.01, "as others hear rain"),
)  # fmt: skip


def practice(skill: float) -> str:
    """What he can do by now, in words. skill: 0..1."""
    return next(words for most, words in STEPS if skill < most)
