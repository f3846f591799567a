"""A whole map as a picture with numbered marks where something was found, and the words below it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pygame

from game.levels import Finding
from game.screens.paper import INK, MINT, PAPER, SMALL, font, put, wrapped
from game.view.camera import PIXELS_PER_METRE
from game.view.map_picture import MapPicture
from game.view.palette import VERMILION, Colour
from game.world.level import Level, Plane, Point

_LARGEST = 2400  # pixels, the longer side
_MARK = 13  # pixels
_LINE = 22
_EDGE = 12
_PATROL: Colour = (236, 206, 140)
_POST: Colour = (176, 146, 230)


def mapped(level: Level, path: Path, found: Sequence[Finding]) -> pygame.Surface:
    """The map at `path` with starts, exits, rounds, posts and findings; at most 2400 pixels a side."""
    longer = max(level.width, level.height) * PIXELS_PER_METRE
    share = min(1.0, _LARGEST / longer)
    scale = PIXELS_PER_METRE * share
    size = max(round(level.width * scale), 640), round(level.height * scale)
    chart = MapPicture(level, path).chart(*size)
    told = [f"{number}  {one.text}" for number, one in enumerate(found, 1)]
    words = wrapped("\n".join(told) or "nothing was found: good", SMALL, size[0] - 2 * _EDGE)
    page = pygame.Surface((size[0], size[1] + 2 * _EDGE + _LINE * len(words)), depth=32)
    page.fill(INK)
    page.blit(chart, (0, 0))
    scale = chart.get_width() / level.width
    _level(page, level, scale)
    for number, one in enumerate(found, 1):
        if one.point is not None:
            _mark(page, str(number), _spot(one.point, scale), one.plane)
    for row, line in enumerate(words):
        put(page, line, (_EDGE, size[1] + _EDGE + _LINE * row), SMALL, PAPER)
    return page


def _level(page: pygame.Surface, level: Level, scale: float) -> None:
    """What lint goes by: where one begins and leaves, what is to be done, who walks where."""
    pygame.draw.circle(page, MINT, _spot(level.start, scale), 9, 3)
    areas = [*level.exits, *(goal.area for goal in level.goals), *(one.area for one in level.checkpoints)]
    for area in areas:
        left, top = _spot((area.x, area.y), scale)
        right, low = _spot((area.x + area.width, area.y + area.height), scale)
        pygame.draw.rect(page, MINT, (left, top, right - left, low - top), 2)
    posts = {post for watcher in level.watchers for post in watcher.posts}
    for patrol in level.patrols.values():
        stops = [_spot(stop.point, scale) for stop in patrol.waypoints]
        colour = _POST if patrol.name in posts else _PATROL
        if len(stops) > 1:
            pygame.draw.lines(page, colour, False, stops, 2)
        for stop in stops:
            pygame.draw.circle(page, colour, stop, 5, 2)


def _mark(page: pygame.Surface, number: str, spot: tuple[int, int], plane: Plane) -> None:
    pygame.draw.circle(page, VERMILION, spot, _MARK)
    pygame.draw.circle(page, PAPER if plane is Plane.GROUND else _POST, spot, _MARK, 2)
    word = font(SMALL).render(number, True, PAPER)
    page.blit(word, word.get_rect(center=spot))


def _spot(point: Point, scale: float) -> tuple[int, int]:
    return round(point[0] * scale), round(point[1] * scale)
