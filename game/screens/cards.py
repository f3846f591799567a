"""Small pictures of the village's places, seen from above like the maps: flat tones, ink, one long shadow.

Drawn three times as large and reduced, and graded by the hour. A place that has none gets a lane.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pygame

Colour = tuple[int, int, int]
Draw = Callable[[pygame.Surface, int], None]

WIDTH, HEIGHT = 240, 150  # the paper on which they are drawn
FINE = 3
INK: Colour = (38, 32, 44)
EARTH: Colour = (196, 176, 138)
GRASS: Colour = (140, 150, 102)
GRASS_DARK: Colour = (118, 130, 88)
ROOF: Colour = (150, 84, 66)
ROOF_LIT: Colour = (176, 106, 82)
SLATE: Colour = (96, 104, 122)
SLATE_LIT: Colour = (122, 130, 146)
WOOD: Colour = (164, 128, 88)
PAPER: Colour = (232, 220, 192)
CLOTH: Colour = (178, 62, 52)
LEAF: Colour = (96, 116, 74)
LEAF_LIT: Colour = (122, 142, 90)
STRAW: Colour = (214, 184, 112)
SHADOW = (30, 24, 44, 84)
SKIN: Colour = (84, 62, 54)
GRADES: dict[int, Colour] = {
    12: (255, 250, 238), 16: (255, 236, 206), 18: (238, 196, 176), 20: (160, 146, 190), 22: (104, 112, 168),
}  # fmt: skip
LAMPS_FROM = 20  # hour


@lru_cache(maxsize=64)
def card(name: str, hour: int, width: int) -> pygame.Surface:
    """The picture of a place at an hour, so many pixels wide."""
    large = pygame.Surface((WIDTH * FINE, HEIGHT * FINE), pygame.SRCALPHA, 32)
    large.fill(EARTH)
    PICTURES.get(name, _lane)(large, hour)
    nearest = max((one for one in GRADES if one <= hour), default=min(GRADES))
    large.fill(GRADES[nearest], special_flags=pygame.BLEND_RGB_MULT)
    if hour >= LAMPS_FROM:
        for x, y in LAMPS.get(name, ()):
            _glow(large, x, y)
    return pygame.transform.smoothscale(large, (width, tall(width)))


def tall(width: int) -> int:
    """How tall a card of that width is, in pixels."""
    return width * HEIGHT // WIDTH


def _at(*numbers: float) -> tuple[int, ...]:
    return tuple(round(number * FINE) for number in numbers)


def _box(page: pygame.Surface, colour: Colour, x: float, y: float, width: float, height: float) -> None:
    pygame.draw.rect(page, colour, _at(x, y, width, height))
    pygame.draw.rect(page, INK, _at(x, y, width, height), 2 * FINE)


def _disc(page: pygame.Surface, colour: Colour, x: float, y: float, radius: float, line: int = 2) -> None:
    pygame.draw.circle(page, colour, _at(x, y), round(radius * FINE))
    if line:
        pygame.draw.circle(page, INK, _at(x, y), round(radius * FINE), line * FINE)


def _shade(page: pygame.Surface, x: float, y: float, width: float, height: float, long: float = 12) -> None:
    """The shadow of something that stands, to the lower right."""
    wash = pygame.Surface(page.get_size(), pygame.SRCALPHA)
    corners = (
        (x + width, y), (x + width + long, y + long), (x + width + long, y + height + long),
        (x + long, y + height + long), (x, y + height), (x + width, y + height),
    )  # fmt: skip
    pygame.draw.polygon(wash, SHADOW, [_at(*corner) for corner in corners])
    page.blit(wash, (0, 0))


def _roof(
    page: pygame.Surface, x: float, y: float, width: float, height: float, dark: Colour = ROOF,
    lit: Colour = ROOF_LIT,
) -> None:
    """A house from above: a ridge, rows of tiles, and its shadow."""
    _shade(page, x, y, width, height)
    _box(page, dark, x, y, width, height)
    pygame.draw.rect(page, lit, _at(x + 2, y + 2, width - 4, height / 2 - 2))
    for row in range(6, int(height) - 2, 7):
        pygame.draw.line(page, INK, _at(x + 2, y + row), _at(x + width - 3, y + row), 1)
    pygame.draw.line(page, INK, _at(x, y + height / 2), _at(x + width, y + height / 2), 2 * FINE)


def _tree(page: pygame.Surface, x: float, y: float, radius: float) -> None:
    _shade(page, x - radius / 2, y - radius / 2, radius, radius, radius * 0.8)
    _disc(page, LEAF, x, y, radius)
    _disc(page, LEAF_LIT, x - radius * 0.28, y - radius * 0.28, radius * 0.55, 0)


def _person(page: pygame.Surface, x: float, y: float, colour: Colour) -> None:
    pygame.draw.ellipse(page, INK, _at(x - 6, y - 4, 12, 8))
    pygame.draw.ellipse(page, colour, _at(x - 5, y - 3, 10, 6))
    _disc(page, SKIN, x, y - 1, 3.2, 1)


def _glow(page: pygame.Surface, x: float, y: float) -> None:
    """A lamp, in flat rings."""
    wash = pygame.Surface(page.get_size(), pygame.SRCALPHA)
    for radius, alpha in ((34, 34), (22, 52), (11, 96)):
        pygame.draw.circle(wash, (255, 206, 124, alpha), _at(x, y), radius * FINE)
    page.blit(wash, (0, 0))


def _academy(page: pygame.Surface, hour: int) -> None:
    page.fill(GRASS)
    pygame.draw.rect(page, EARTH, _at(54, 64, 150, 76))
    for x, y in ((20, 70), (36, 108), (212, 100)):
        _disc(page, GRASS_DARK, x, y, 9, 0)
    _roof(page, 40, 6, 176, 46)
    _tree(page, 28, 96, 25)
    for number in range(3):
        x = 96 + 40 * number
        _shade(page, x - 5, 76, 10, 8, 7)
        _box(page, WOOD, x - 8, 74, 16, 10)
        _disc(page, PAPER, x, 79, 4, 1)
    if hour < LAMPS_FROM:
        for x, y, colour in ((92, 118, CLOTH), (108, 124, SLATE), (126, 116, STRAW), (146, 126, LEAF)):
            _person(page, x, y, colour)


def _desk(page: pygame.Surface, _: int) -> None:
    _disc(page, GRASS, 200, 20, 34, 0)
    wash = pygame.Surface(page.get_size(), pygame.SRCALPHA)
    pygame.draw.circle(wash, SHADOW, _at(112, 80), 56 * FINE)
    page.blit(wash, (0, 0))
    _disc(page, CLOTH, 98, 66, 56)
    _disc(page, ROOF_LIT, 92, 60, 40, 0)
    for radius in (46, 34, 22):
        pygame.draw.circle(page, INK, _at(98, 66), radius * FINE, 1)
    _disc(page, STRAW, 98, 66, 12)
    _roof(page, 158, 76, 62, 34, SLATE, SLATE_LIT)
    for number, colour in enumerate((SLATE, LEAF, STRAW, CLOTH, PAPER)):
        _person(page, 152 + 15 * number, 130 - 2 * (number % 2), colour)


def _ichiraku(page: pygame.Surface, _: int) -> None:
    _roof(page, 0, 0, 240, 26, SLATE, SLATE_LIT)
    _shade(page, 52, 34, 136, 48, 14)
    _box(page, WOOD, 52, 34, 136, 48)
    pygame.draw.rect(page, STRAW, _at(54, 36, 132, 20))
    for number in range(8):
        colour = PAPER if number % 2 else CLOTH
        pygame.draw.rect(page, colour, _at(54 + 16.5 * number, 68, 16.5, 13))
    pygame.draw.rect(page, INK, _at(52, 67, 136, 15), FINE)
    for number in range(5):
        _disc(page, WOOD, 72 + 24 * number, 96, 7)
    _person(page, 96, 94, SLATE)
    for number in range(3):
        _disc(page, PAPER, 84 + 34 * number, 46, 5, 1)
    _disc(page, CLOTH, 36, 62, 8)
    _disc(page, CLOTH, 204, 62, 8)


def _market(page: pygame.Surface, _: int) -> None:
    for number, (cloth, x) in enumerate(((CLOTH, 12), (SLATE_LIT, 92), (STRAW, 172))):
        _shade(page, x, 14, 58, 32)
        _box(page, cloth, x, 14, 58, 32)
        for stripe in range(3):
            pygame.draw.rect(page, PAPER, _at(x + 8 + 18 * stripe, 16, 8, 28))
        for piece in range(4):
            colour = (LEAF_LIT, STRAW, CLOTH)[(piece + number) % 3]
            _disc(page, colour, x + 10 + 13 * piece, 54, 5, 1)
    _roof(page, 0, 118, 104, 40)
    _roof(page, 140, 118, 110, 40, SLATE, SLATE_LIT)
    for x, y, colour in ((44, 82, SLATE), (66, 92, CLOTH), (128, 76, LEAF), (152, 96, PAPER)):
        _person(page, x, y, colour)


def _home(page: pygame.Surface, hour: int) -> None:
    _roof(page, 0, -16, 88, 40, SLATE, SLATE_LIT)
    _roof(page, 150, -16, 100, 40)
    _roof(page, 56, 44, 122, 56)
    _box(page, WOOD, 76, 100, 82, 22)
    for number in range(8):
        pygame.draw.line(page, INK, _at(80 + 11 * number, 116), _at(80 + 11 * number, 122), 2 * FINE)
    _disc(page, PAPER, 140, 110, 5, 1)
    if hour >= LAMPS_FROM:
        _person(page, 100, 109, SLATE)
    _tree(page, 214, 112, 22)
    _tree(page, 22, 96, 17)


def _lane(page: pygame.Surface, _: int) -> None:
    _roof(page, 0, 0, 100, 44)
    _roof(page, 138, 0, 110, 52, SLATE, SLATE_LIT)
    _roof(page, 0, 108, 126, 50, SLATE, SLATE_LIT)
    _tree(page, 190, 116, 24)


PICTURES: dict[str, Draw] = {
    "academy": _academy, "desk": _desk, "ichiraku": _ichiraku, "market": _market, "home": _home,
}  # fmt: skip
LAMPS: dict[str, tuple[tuple[int, int], ...]] = {
    "desk": ((98, 66), (188, 112)), "ichiraku": ((36, 62), (204, 62), (120, 48)),
    "market": ((41, 50), (121, 50), (201, 50)), "home": ((117, 106),),
}  # fmt: skip
