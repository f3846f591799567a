"""A day in the village: where to go, what to do there, and what comes of it. One choice an hour."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.control import Ask, Pointed, Wish
from game.records import Progress
from game.screens import cards
from game.screens.notebook import Notebook, said_guess, said_note
from game.screens.paper import (
    DIM,
    LARGE,
    MINT,
    PAPER,
    SMALL,
    TEXT,
    Menu,
    font,
    slip,
    wrapped,
    write,
    write_wrapped,
)
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.sound import Scene
from game.story import Chapter
from game.village import days, tuning
from game.village.events import Changed, Event, Noted, Proved, Sharpened, Told, Woke
from game.village.specs import Action, Place, Town
from game.words import N_, _, ngettext

NOTEBOOK, WAIT = N_("Notebook"), N_("Let the hour pass")
SKIP, SURE = N_("On to the next chapter"), N_("On to the next chapter: really?")
BACKGROUND = (30, 27, 42)
CARD_GAP = 22
CARD_WIDEST = 372
CARDS_MIDDLE = 318
LINE_Y = 468  # of the place in focus
CAPTION = 38  # pixels of a card below its picture
EXTRAS_Y = 558
NEWS_SIZE = 27  # pixels
LIST_WIDTH, LIST_ROW = 640, 34
TOLD_SIZE = 30  # pixels, at the usual size of text
PICTURE = 480  # pixels wide, of the place where he is
RUMOURS = ((2, "nobody talks"), (4, "some talk"), (7, "much talk"), (99, "they talk of nothing else"))
WARDS = ("none", "faint", "good", "nasty")
THINGS = {"home": "wards at home", "drawer": "ward of the drawer", "purse": "coins", "rumour": "talk of him"}


class VillagePage:
    """The cards of this hour. Everything that is chosen is kept at once."""

    def __init__(
        self, house: House, town: Town, progress: Progress, following: Chapter | None,
        onward: Callable[[], Screen],
    ) -> None:
        """following: the chapter that the days lead to. onward: what comes when they are over."""
        self.house, self.town, self.progress = house, town, progress
        self._following, self._onward = following, onward
        self._sure = False
        self.focus = 0
        house.sound.turn_to(Scene.VILLAGE)
        self._begin_hour()

    def _begin_hour(self) -> None:
        self._places = days.open_places(self.progress.village, self.town)
        self._news = days.news(self.progress.village, self.town)
        self._extras = (NOTEBOOK, WAIT, SURE if self._sure else SKIP)
        self._areas = [self._card_area(number) for number in range(len(self._places))]
        width = 380
        for number in range(len(self._extras)):
            self._areas.append(pygame.Rect(52 + number * (width + 18), EXTRAS_Y, width, 42))
        self.focus = min(self.focus, len(self._areas) - 1)

    def _card_area(self, number: int) -> pygame.Rect:
        count = len(self._places)
        width = min((WIDTH - 104 - (count - 1) * CARD_GAP) // count, CARD_WIDEST)
        height = cards.tall(width) + CAPTION
        left = (WIDTH - count * width - (count - 1) * CARD_GAP) // 2
        return pygame.Rect(left + number * (width + CARD_GAP), CARDS_MIDDLE - height // 2, width, height)

    def handle(self, wish: Wish) -> Screen | None:
        """Choose a card."""
        from game.screens.title import Title

        if wish is Ask.BACK:
            return Title(self.house)
        if isinstance(wish, Pointed):
            for number, area in enumerate(self._areas):
                if area.collidepoint(wish.x, wish.y):
                    self.focus = number
                    return self._opened() if wish.clicked else self
        elif wish in (Ask.LEFT, Ask.RIGHT):
            self.focus = (self.focus + (1 if wish is Ask.RIGHT else -1)) % len(self._areas)
        elif wish in (Ask.UP, Ask.DOWN):
            self.focus = _nearest(self._areas, self.focus, 1 if wish is Ask.DOWN else -1)
        elif wish is Ask.MAP:
            return Notebook(self.house, self.town, self.progress.village, self)
        elif wish is Ask.ACCEPT:
            return self._opened()
        return self

    def _opened(self) -> Screen:
        if self.focus < len(self._places):
            return PlacePage(self, self._places[self.focus])
        chosen = self._extras[self.focus - len(self._places)]
        if chosen == NOTEBOOK:
            return Notebook(self.house, self.town, self.progress.village, self)
        village = self.progress.village
        if chosen == WAIT:
            return self.after(days.wait(village, self.town, self.house.save.skill), N_("Time goes by."), None)
        if not self._sure:
            self._sure = True
            self._begin_hour()
            return self
        happened: list[Event] = []
        while village.left > 0:
            happened += days.wait(village, self.town, self.house.save.skill + _gained(happened))
        return self.after(happened, N_("The days go by."), None)

    def after(self, happened: Sequence[Event], title: str, picture: pygame.Surface | None) -> Screen:
        """What has come of it, kept, and told. picture: of where it was."""
        from game.screens.campaign import keep

        save = self.house.save
        save.skill = min(max(save.skill + _gained(happened), 0.0), 1.0)
        keep(self.house)
        self._sure = False
        return ToldPage(self, title, happened, picture)

    def following(self) -> Screen:
        """The next hour, or what comes after the last day."""
        if self.progress.village.left <= 0:
            return self._onward()
        self.focus = 0
        self._begin_hour()
        return self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill(BACKGROUND)
        self.header(page)
        village = self.progress.village
        for number, place in enumerate(self._places):
            area = self._areas[number]
            page.blit(cards.card(place.name, village.hour, area.width), area)
            pygame.draw.rect(page, (22, 19, 32), (area.left, area.bottom - CAPTION, area.width, CAPTION))
            spot = area.centerx, area.bottom - CAPTION + 9
            focused = number == self.focus
            write(page, place.title, spot, 27, PAPER if focused else DIM, centred=True)
            pygame.draw.rect(page, MINT if focused else (60, 54, 70), area, 3 if focused else 1)
        size = round(TEXT * self.house.settings.text_size)
        if self.focus < len(self._places):
            write_wrapped(page, self._places[self.focus].line, (52, LINE_Y), WIDTH - 104, size, DIM)
        write_wrapped(page, self._news, (52, 112), WIDTH - 104, NEWS_SIZE, PAPER)
        for number, extra in enumerate(self._extras, len(self._places)):
            area = self._areas[number]
            slip(page, area, 235)
            focused = number == self.focus
            pygame.draw.rect(page, MINT if focused else (60, 54, 70), area, 2, border_radius=10)
            write(page, extra, (area.centerx, area.top + 11), 27, PAPER if focused else DIM, centred=True)
        self.status(page)
        write(page, "Tab: notebook    Esc: title", (WIDTH - 346, 88), 18, DIM)
        return page

    def header(self, page: pygame.Surface) -> None:
        """What day and hour it is, and what it leads to."""
        village = self.progress.village
        weekday = tuning.WEEK[village.weekday - 1]
        time = _("{weekday}, {hour}:00").format(weekday=_(weekday), hour=village.hour)
        write(page, time, (52, 30), 48, PAPER)
        words = ngettext("{count} day left", "{count} days left", village.left).format(count=village.left)
        if self._following:
            to = _("{days} before chapter {number}, {title}")
            words = to.format(days=words, number=self._following.number, title=self._following.title)
        write(page, words, (52, 76), SMALL, DIM)
        for number, hour in enumerate(tuning.HOURS):
            x = WIDTH - 330 + 62 * number
            gone, now = number < village.slot, number == village.slot
            colour = MINT if now else (70, 64, 80) if gone else DIM
            pygame.draw.circle(page, colour, (x, 52), 10 if now else 6)
            write(page, str(hour), (x, 68), SMALL, colour, centred=True)


    def status(self, page: pygame.Surface) -> None:
        """What he has, and how things stand."""
        from game.screens.chapters import practice

        village = self.progress.village
        area = pygame.Rect(52, 622, WIDTH - 104, 76)
        slip(page, area, 160)
        things = [f"{count} {_(name)}" for name, count in sorted(village.pantry.items()) if count]
        coins = ngettext("{count} coin", "{count} coins", village.purse).format(count=village.purse)
        bag = ", ".join([coins, *things])
        talk = next(words for most, words in RUMOURS if village.rumour < most)
        words = _("In his bag: {things}").format(things=bag)
        write(page, words, (area.left + 20, area.top + 12), TEXT, PAPER)
        wards = _("wards at home {home}, of the drawer {drawer}").format(
            home=_(WARDS[village.home]), drawer=_(WARDS[village.drawer])
        )
        sense = _("the sense: {words}").format(words=_(practice(self.house.save.skill)))
        line = f"{wards}     {_(talk)}     {sense}"
        write(page, line, (area.left + 20, area.top + 44), SMALL, DIM, most=area.width - 40)


class PlacePage:
    """One place: what one finds there, and what can be done."""

    def __init__(self, day: VillagePage, place: Place) -> None:
        self._day, self._place = day, place
        village = day.progress.village
        self._text = days.arrive(village, day.town, place)
        self._actions: list[Action] = days.open_actions(village, day.town, place)
        items = [*(one.title for one in self._actions), N_("Somewhere else")]
        self._menu = Menu(items, (WIDTH - 60 - LIST_WIDTH // 2, 150), LIST_WIDTH, LIST_ROW, pairs=False)

    def handle(self, wish: Wish) -> Screen | None:
        """Do one of the things, or go elsewhere."""
        if wish in (Ask.BACK, Ask.CANCEL):
            return self._day
        if self._menu.handle(wish) is None:
            return self
        if self._menu.focus >= len(self._actions):
            return self._day
        action = self._actions[self._menu.focus]
        skill = self._day.house.save.skill
        village = self._day.progress.village
        picture = cards.card(self._place.name, village.hour, PICTURE)
        happened = days.choose(village, self._day.town, action, skill)
        return self._day.after(happened, action.title, picture)

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill(BACKGROUND)
        self._day.header(page)
        area = pygame.Rect(52, 150, PICTURE, cards.tall(PICTURE))
        page.blit(cards.card(self._place.name, self._day.progress.village.hour, PICTURE), area)
        pygame.draw.rect(page, (60, 54, 70), area, 2)
        write(page, self._place.title, (52, 112), LARGE, PAPER)
        size = round(TEXT * self._day.house.settings.text_size)
        write_wrapped(page, self._text, (52, area.bottom + 16), area.width, size, PAPER)
        self._menu.draw(page)
        self._day.status(page)
        return page


class ToldPage:
    """What came of it; then on."""

    def __init__(
        self, day: VillagePage, title: str, happened: Sequence[Event], picture: pygame.Surface | None
    ) -> None:
        self._day, self._title, self._picture = day, title, picture
        self._rows = told(day.town, happened)

    def handle(self, wish: Wish) -> Screen | None:
        """Any way leads on."""
        clicked = isinstance(wish, Pointed) and wish.clicked
        return self._day.following() if clicked or wish in (Ask.ACCEPT, Ask.BACK, Ask.CANCEL) else self

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = pygame.Surface((WIDTH, HEIGHT))
        page.fill(BACKGROUND)
        area = pygame.Rect(52, 96, WIDTH - 104, HEIGHT - 180)
        write(page, self._title, (52, 44), LARGE, PAPER)
        slip(page, area, 170)
        x, y = area.left + 36, area.top + 32
        if self._picture is not None:
            spot = area.left + 26, area.top + 26
            page.blit(self._picture, spot)
            pygame.draw.rect(page, (60, 54, 70), (*spot, *self._picture.get_size()), 2)
            x = spot[0] + self._picture.get_width() + 34
        width = area.right - 36 - x
        for text, colour in self._rows:
            size = self._size(width, area.bottom - 20 - y) if colour is PAPER else SMALL
            y = write_wrapped(page, text, (x, y), width, size, colour) + 12
        write(page, "Enter or a click: on", (52, HEIGHT - 60), SMALL, DIM)
        return page

    def _size(self, width: int, room: int) -> int:
        """Of the type of the story: the player's own, where all of it fits; else smaller."""
        scale = self._day.house.settings.text_size
        for size in range(round(TOLD_SIZE * scale), SMALL, -1):
            high = font(size).get_linesize() + 3
            story = [text for text, colour in self._rows if colour is PAPER]
            rows = sum(len(wrapped(text, size, width)) for text in story)
            if rows * high + (len(self._rows) * 2) * SMALL <= room:
                return size
        return SMALL


def told(town: Town, happened: Sequence[Event]) -> list[tuple[str, tuple[int, int, int]]]:
    """What happened, in words, and in which colour. Skill and distances are for him to find out."""
    rows: list[tuple[str, tuple[int, int, int]]] = []
    for event in happened:
        match event:
            case Told(text):
                rows.append((text, PAPER))
            case Noted(note):
                rows.append((_("Noted: {note}").format(note=said_note(town, note)), MINT))
            case Proved(guess):
                rows.append((said_guess(guess), MINT))
            case Changed(what, by) if what != "dossier":
                rows.append((f"{'+' if by > 0 else '-'}{abs(by):g} {_(THINGS.get(what, what))}", DIM))
            case Woke():
                rows.append((N_("The next morning."), DIM))
            case _:
                pass
    shown: list[tuple[str, tuple[int, int, int]]] = []  # of days that go by, nothing is told twice
    for row in rows:
        if row not in shown:
            shown.append(row)
    return shown


def _gained(happened: Sequence[Event]) -> float:
    return sum(event.by for event in happened if isinstance(event, Sharpened))


def _nearest(areas: Sequence[pygame.Rect], focus: int, way: int) -> int:
    """The next area above or below; the same one where there is none."""
    here = areas[focus]
    beyond = [
        (abs(one.centery - here.centery), abs(one.centerx - here.centerx), number)
        for number, one in enumerate(areas)
        if (one.centery - here.centery) * way > here.height // 2
    ]
    return min(beyond)[2] if beyond else focus
