"""The hour: low sun is warm, dusk violet, night blue, lamps warm. The field glows over it all the same."""

from __future__ import annotations

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH
from game.view.palette import Colour
from game.world.level import Level
from game.world.senses.light import shone
from game.world.state import World

# what is left of each band, by daylight: night, last light, dusk, low sun, day
HOURS: tuple[tuple[float, Colour], ...] = (
    (0.0, (46, 48, 74)),
    (0.3, (104, 92, 140)),
    (0.55, (176, 140, 166)),
    (0.8, (246, 208, 178)),
    (1.0, (255, 255, 255)),
)
DARKEST = HOURS[0][1]  # where there is no light at all
WARM = (255, 226, 178)  # under a lamp


def sky(daylight: float) -> NDArray[np.float64]:
    """What each band is multiplied by where no lamp shines, (3,), 0..255; daylight 0..1."""
    levels = [level for level, _ in HOURS]
    return np.array([np.interp(daylight, levels, [colour[band] for _, colour in HOURS]) for band in range(3)])


class Night:
    """A shade over the whole map, made anew when a lamp goes out or on."""

    def __init__(self, level: Level) -> None:
        self._level = level
        self._lit: tuple[bool, ...] | None = None
        self._shade: pygame.Surface | None = None

    def draw(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Dim what is on the target so far."""
        if self._level.daylight >= 1.0:
            return
        lit = tuple(lamp.lit for lamp in world.lamps)
        if lit != self._lit:
            self._lit, self._shade = lit, self._made(lit)
        assert self._shade is not None, "made just now"
        left, top = origin[0] // PIXELS_PER_METRE, origin[1] // PIXELS_PER_METRE
        cols, rows = VIEW_WIDTH // PIXELS_PER_METRE + 2, VIEW_HEIGHT // PIXELS_PER_METRE + 2
        part = pygame.Surface((cols, rows), depth=32)
        part.fill(DARKEST)
        part.blit(self._shade, (-left, -top))
        wide = pygame.transform.smoothscale(part, (cols * PIXELS_PER_METRE, rows * PIXELS_PER_METRE))
        spot = left * PIXELS_PER_METRE - origin[0], top * PIXELS_PER_METRE - origin[1]
        target.blit(wide, spot, special_flags=pygame.BLEND_RGB_MULT)

    def _made(self, lit: tuple[bool, ...]) -> pygame.Surface:
        """One pixel a tile."""
        level = self._level
        warm = np.zeros((level.height, level.width))
        for spec, is_lit in zip(level.lamps, lit, strict=True):
            if is_lit:
                warm = np.maximum(warm, shone(level, spec))
        dark, lamp = np.array(DARKEST, float), np.array(WARM, float)
        colours = np.maximum(sky(level.daylight), dark + (lamp - dark) * warm[..., None])
        shade = pygame.Surface((level.width, level.height), depth=32)
        pygame.surfarray.blit_array(shade, colours.swapaxes(0, 1).astype(np.uint8))
        return shade
