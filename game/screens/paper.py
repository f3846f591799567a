"""Writing on screens: type sizes, wrapped text, and a menu that keyboard, pad and mouse can use.

What is written is looked up here in the language in use, and laid out after that.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pygame

from game.control import Ask, Pointed, Wish
from game.words import _

Colour = tuple[int, int, int]
INK: Colour = (18, 15, 26)
PAPER: Colour = (236, 226, 204)
DIM: Colour = (168, 160, 150)
MINT: Colour = (150, 226, 200)
RED: Colour = (226, 108, 84)
SMALL, TEXT, LARGE, HUGE = 21, 25, 36, 76  # font sizes, pixels
LEAST = 16  # of what must fit into a narrow place
ITEM_HEIGHT = 46
ITEM_SIZE = 29
MARGIN = 18  # pixels, between an item's edge and its words
WIDE = 500  # pixels; an item so wide that says "what: so" has the one at its left and the other at its right


@cache
def font(size: int) -> pygame.font.Font:
    """The font of a size; pygame's own, which comes with it."""
    pygame.font.init()
    return pygame.font.Font(None, size)


def write(
    target: pygame.Surface, text: str, spot: tuple[int, int], size: int = TEXT, colour: Colour = PAPER,
    centred: bool = False, most: int = 0,
) -> pygame.Rect:
    """One line, its upper left (or, centred, its upper middle) at `spot`; where it stands. most: pixels that
    it may be wide, by smaller type if need be; 0 for no matter."""
    words = _(text)
    return put(target, words, spot, fitting(words, size, most) if most else size, colour, centred)


def put(
    target: pygame.Surface, words: str, spot: tuple[int, int], size: int, colour: Colour,
    centred: bool = False,
) -> pygame.Rect:
    """One line as it is, where it has been looked up before; else as `write`."""
    image = font(size).render(words, True, colour)
    where = image.get_rect(midtop=spot) if centred else image.get_rect(topleft=spot)
    target.blit(image, where)
    return where


def fitting(words: str, size: int, most: int) -> int:
    """The size of type at which words are no wider than that, as near to `size` as can be; LEAST at least."""
    while size > LEAST and font(size).size(words)[0] > most:
        size -= 1
    return size


def wrapped(text: str, size: int, width: int) -> list[str]:
    """Lines of a text, looked up, that are no wider than `width` pixels; a longer word stands alone."""
    lines: list[str] = []
    for paragraph in _(text).split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and font(size).size(longer)[0] > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def write_wrapped(
    target: pygame.Surface, text: str, spot: tuple[int, int], width: int, size: int = TEXT,
    colour: Colour = PAPER,
) -> int:
    """Several lines; the y below the last."""
    y = spot[1]
    for line in wrapped(text, size, width):
        put(target, line, (spot[0], y), size, colour)
        y += font(size).get_linesize() + 3
    return y


def slip(target: pygame.Surface, area: pygame.Rect, opacity: int = 190) -> None:
    """A slip of dark ink to write on."""
    wash = pygame.Surface(area.size, pygame.SRCALPHA)
    pygame.draw.rect(wash, (*INK, opacity), wash.get_rect(), border_radius=10)
    target.blit(wash, area)


class Menu:
    """A column of items; the one in focus is always plain to see."""

    def __init__(
        self, items: Sequence[str], centre: tuple[int, int], width: int = 300, height: int = ITEM_HEIGHT,
        words: Sequence[str] = (), pairs: bool = True,
    ) -> None:
        """centre: the middle of the column, and its top. width, height: of an item, in pixels. words: what is
        written for each item, where that is not the item itself. pairs: whether "label: value" is set to the
        left and the right, where the column is wide enough."""
        self.items = tuple(items)
        self._words = tuple(words) or self.items
        self._pairs = pairs
        self.focus = 0
        left, top = centre[0] - width // 2, centre[1]
        self.areas = [
            pygame.Rect(left, top + number * (height + 8), width, height)
            for number in range(len(items))
        ]

    def handle(self, wish: Wish) -> str | None:
        """The item that was chosen by this wish, if one was."""
        if isinstance(wish, Pointed):
            for number, area in enumerate(self.areas):
                if area.collidepoint(wish.x, wish.y):
                    self.focus = number
                    return self.items[number] if wish.clicked else None
        elif wish in (Ask.UP, Ask.DOWN):
            self.focus = (self.focus + (1 if wish is Ask.DOWN else -1)) % len(self.items)
        elif wish is Ask.ACCEPT:
            return self.items[self.focus]
        return None

    def draw(self, target: pygame.Surface) -> None:
        """All items."""
        for number, (item, area) in enumerate(zip(self._words, self.areas, strict=True)):
            focused = number == self.focus
            slip(target, area, 235 if focused else 160)
            if focused:
                pygame.draw.rect(target, MINT, area, 2, border_radius=10)
            label, colon, value = item.partition(": ")
            if not (colon and self._pairs) or area.width < WIDE:
                words, shade = _(item), PAPER if focused else DIM
                size = fitting(words, ITEM_SIZE, area.width - MARGIN)
                put(target, words, (area.centerx, _top(area, size)), size, shade, centred=True)
                continue
            label, value = _(label), _(value)
            size = fitting(f"{label}   {value}", ITEM_SIZE, area.width - 2 * MARGIN)
            top = _top(area, size)
            put(target, label, (area.left + MARGIN, top), size, PAPER if focused else DIM)
            right = area.right - MARGIN - font(size).size(value)[0]
            put(target, value, (right, top), size, MINT if focused else PAPER)


def _top(area: pygame.Rect, size: int) -> int:
    """Where a line of that size begins, so that it stands in the area's middle."""
    return area.centery - font(size).get_height() // 2
