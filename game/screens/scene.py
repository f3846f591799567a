"""A short scene: portraits, a name, a page of text at a time. Esc leaves it; nobody has to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame

from game.control import Ask, Pointed, Wish
from game.screens.paper import DIM, INK, LARGE, MINT, PAPER, SMALL, put, slip, wrapped, write, write_wrapped
from game.screens.screen import HEIGHT, WIDTH, House, Screen
from game.sound import Scene as Music
from game.story import Line, Scene
from game.words import N_, _

BOX = pygame.Rect(60, 466, WIDTH - 120, 196)
MARGIN = 34
PORTRAIT = 288  # pixels a side
PORTRAIT_Y = BOX.top - PORTRAIT - 14
INSIDE = 96  # pixels from the picture's edge to a portrait
LEFT, RIGHT = "left", "right"
TEXT_SIZE = 33  # pixels, at the usual size of text
FRAME: tuple[int, int, int] = (52, 44, 58)
LEAST_SIZE = 18  # pixels, to which a page that does not fit may shrink
NS_DEAF = 200_000_000  # a key that was still down from the page before turns nothing


class ScenePage:
    """Shows the pages of a scene one by one; after the last one, whatever `onward` gives."""

    def __init__(self, house: House, scene: Scene, onward: Callable[[], Screen]) -> None:
        self._house, self._scene, self._onward = house, scene, onward
        self.page = 0
        self._shown_ns = 0
        self._backdrop = _dusk(house)
        house.controls.forget()
        house.sound.turn_to(Music.VILLAGE)
        self._speak()

    def handle(self, wish: Wish) -> Screen | None:
        """On, back a page, or leave the scene."""
        if wish is Ask.BACK:
            return self._onward()
        if self._shown_ns < NS_DEAF:
            return self
        clicked = isinstance(wish, Pointed) and wish.clicked
        if clicked or wish in (Ask.ACCEPT, Ask.RIGHT, Ask.DOWN):
            if self.page + 1 >= len(self._scene.lines):
                return self._onward()
            self.page += 1
            self._speak()
        elif wish in (Ask.LEFT, Ask.UP, Ask.CANCEL):
            self.page = max(self.page - 1, 0)
        return self

    def _speak(self) -> None:
        """A murmur of whoever has the word now."""
        speaker = self._scene.lines[self.page].speaker
        if speaker is not None:
            self._house.sound.say(speaker.voice)

    def advance(self, elapsed_ns: int) -> Screen | None:
        """Nothing moves here."""
        self._shown_ns += elapsed_ns
        return self

    def draw(self) -> pygame.Surface:
        """The page."""
        page = self._backdrop.copy()
        write(page, self._scene.title, (BOX.left, 34), LARGE, PAPER)
        write(page, self._scene.place, (BOX.left, 72), SMALL, DIM)
        self._portraits(page)
        line = self._scene.lines[self.page]
        slip(page, BOX, 235)
        y = BOX.top + 22
        if line.speaker is not None:
            self._plate(page, line)
            y += 8
        size = fitting_size(line.text, BOX.width - 2 * MARGIN, BOX.bottom - y - 18, self._house)
        write_wrapped(page, line.text, (BOX.left + MARGIN, y), BOX.width - 2 * MARGIN, size, PAPER)
        hint = N_("Enter, Space or a click: on    left: back    Esc: leave the scene")
        write(page, hint, (BOX.left, HEIGHT - 42), SMALL, DIM)
        number = _("{number} of {all}").format(number=self.page + 1, all=len(self._scene.lines))
        write(page, number, (BOX.right - 50, HEIGHT - 42), SMALL, MINT)
        return page

    def _portraits(self, page: pygame.Surface) -> None:
        """Whoever spoke last on each side; the one who speaks now in full light."""
        now = self._scene.lines[self.page]
        last: dict[str, Line] = {}
        for line in self._scene.lines[: self.page + 1]:
            if line.speaker is not None:
                last = {side: one for side, one in last.items() if one.speaker != line.speaker}
                last[line.side] = line
        for side, line in last.items():
            assert line.speaker is not None, "only speakers are kept"
            picture = portrait(self._house.assets, line.portraits)
            x = INSIDE if side == LEFT else WIDTH - INSIDE - PORTRAIT
            area = pygame.Rect(x, PORTRAIT_Y, PORTRAIT, PORTRAIT)
            if picture is None:
                name_plate(page, area, line.speaker.plate)
            else:
                page.blit(picture, area)
            if line is not now:
                slip(page, area, 150)
            pygame.draw.rect(page, MINT if line is now else FRAME, area, 3, border_radius=4)

    def _plate(self, page: pygame.Surface, line: Line) -> None:
        """Who says it, on the box's edge, on his side."""
        assert line.speaker is not None, "asked for only where somebody speaks"
        width = len(wrapped(line.speaker.plate, SMALL, BOX.width)[0]) * 12 + 40
        left = BOX.left + MARGIN if line.side == LEFT else BOX.right - MARGIN - width
        area = pygame.Rect(left, BOX.top - 20, width, 36)
        pygame.draw.rect(page, PAPER, area, border_radius=6)
        write(page, line.speaker.plate, (area.centerx, area.top + 8), 26, INK, centred=True)


def fitting_size(text: str, width: int, height: int, house: House) -> int:
    """The size of type, as near to the player's own as fits."""
    from game.screens.paper import font

    size = round(TEXT_SIZE * house.settings.text_size)
    while size > LEAST_SIZE and len(wrapped(text, size, width)) * (font(size).get_linesize() + 3) > height:
        size -= 1
    return size


@lru_cache(maxsize=32)
def portrait(assets: Path, names: tuple[str, ...]) -> pygame.Surface | None:
    """The first of some portraits that is there, PORTRAIT pixels a side; None where there is none."""
    for name in names:
        path = assets / "portraits" / f"{name}.png"
        try:
            if path.is_file():
                picture = pygame.image.load(str(path))
                plain = pygame.Surface(picture.get_size(), pygame.SRCALPHA, 32)
                plain.blit(picture, (0, 0))
                return pygame.transform.smoothscale(plain, (PORTRAIT, PORTRAIT))
        except (OSError, pygame.error):
            continue
    return None


def name_plate(page: pygame.Surface, area: pygame.Rect, name: str) -> None:
    """What stands where no portrait is."""
    pygame.draw.rect(page, (74, 66, 78), area, border_radius=4)
    pygame.draw.circle(page, (96, 88, 98), (area.centerx, area.centery - 34), 44)
    pygame.draw.ellipse(page, (96, 88, 98), (area.centerx - 84, area.centery + 22, 168, 150))
    pygame.draw.rect(page, (74, 66, 78), (area.left, area.bottom - 46, area.width, 46))
    y = area.bottom - 40 - 20 * (len(wrapped(name, SMALL, area.width - 20)) - 1)
    for row in wrapped(name, SMALL, area.width - 20):
        put(page, row, (area.centerx, y), SMALL, PAPER, centred=True)
        y += 20


def _dusk(house: House) -> pygame.Surface:
    """The title picture, far away."""
    from game.screens.title import backdrop

    page = backdrop(house)
    slip(page, page.get_rect(), 205)
    return page
