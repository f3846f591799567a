"""Arrows before captions: the letters in use have none, so they are drawn."""

from __future__ import annotations

import pygame

from game.view.palette import INK, Colour

ARROWS = "→↘↓↙←↖↑↗"  # clockwise from east, as the ear writes them
SIDE = 18  # pixels
_SHAPE = ((8, 0), (0, -7), (0, -3), (-8, -3), (-8, 3), (0, 3), (0, 7))  # toward east, about its middle

_FINE = 4  # times the size at which it is drawn


def parted(caption: str) -> tuple[str, str]:
    """The arrow that a caption begins with ("" for none), and its words."""
    if caption[:1] in ARROWS and caption:
        return caption[0], caption[1:].lstrip()
    return "", caption


def arrow(sign: str, colour: Colour) -> pygame.Surface:
    """One of ARROWS as a picture, SIDE pixels square, with a dark rim."""
    east = pygame.math.Vector2(1, 0).rotate(45 * ARROWS.index(sign))
    south = east.rotate(90)
    middle = pygame.math.Vector2(SIDE / 2, SIDE / 2)
    corners = [_FINE * (middle + x * east + y * south) for x, y in _SHAPE]
    picture = pygame.Surface((_FINE * SIDE, _FINE * SIDE), pygame.SRCALPHA)
    pygame.draw.polygon(picture, INK, corners, 3 * _FINE // 2)
    pygame.draw.polygon(picture, colour, corners)
    return pygame.transform.smoothscale(picture, (SIDE, SIDE))
