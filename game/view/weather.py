"""Snow where chakra is snow: flakes that drift over such zones. Cosmetic, and the same for the same tick."""

from __future__ import annotations

import pygame

from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.palette import Colour
from game.world.level import Level
from game.world.tuning import TICKS_PER_SECOND

FLAKES = 170  # over the whole picture
FLAKE: Colour = (226, 232, 240)
FALLS, DRIFTS = 92.0, 46.0  # pixels a second, of the slowest; the nearest go twice as fast
NEAR = 3  # sizes, from far to near
_GOLDEN, _SECOND = 0.6180339887498949, 0.7548776662466927  # shares that fill a square evenly


class Weather:
    """Draws it; which zones snow is the level's."""

    def __init__(self, level: Level) -> None:
        self._areas = [zone.area for zone in level.zones if zone.kind == "snow"]

    def draw(self, target: pygame.Surface, tick: int, origin: tuple[int, int], focus: float) -> None:
        """Over people and roofs, under the field. In focus it fades: then each flake answers instead."""
        if not self._areas or focus > 0.95:
            return
        seconds, shown = tick / TICKS_PER_SECOND, round(FLAKES * (1.0 - focus))
        before = target.get_clip()
        for area in self._areas:
            left, top = pixels((area.x, area.y), origin)
            right, low = pixels((area.x + area.width, area.y + area.height), origin)
            target.set_clip(pygame.Rect(left, top, right - left, low - top).clip(before))
            for flake in range(shown):
                near = 1 + flake % NEAR
                pace = 0.6 + 0.45 * near
                x = (flake * _GOLDEN % 1.0) * VIEW_WIDTH + DRIFTS * pace * seconds - origin[0]
                y = (flake * _SECOND % 1.0) * VIEW_HEIGHT + FALLS * pace * seconds - origin[1]
                spot = int(x) % VIEW_WIDTH, int(y) % VIEW_HEIGHT
                target.fill(FLAKE, (*spot, near, near))
        target.set_clip(before)
