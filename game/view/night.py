"""The dark: what eyes do not see by daylight or lamp is dimmed; the field over it glows all the same."""

from __future__ import annotations

import numpy as np
import pygame

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH
from game.world.level import Level
from game.world.senses.light import shone
from game.world.state import World

DARKEST = (46, 48, 74)  # what is left of each band where there is no light at all
WARM = (255, 232, 196)


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
        light = np.full((level.height, level.width), level.daylight)
        warm = np.zeros_like(light)
        for spec, is_lit in zip(level.lamps, lit, strict=True):
            if is_lit:
                warm = np.maximum(warm, shone(level, spec))
        dark, lamp = np.array(DARKEST, float), np.array(WARM, float)
        both = np.maximum(light, warm)[..., None]
        hue = np.where((warm > light)[..., None], lamp, 255.0)
        colours = dark + (hue - dark) * both
        shade = pygame.Surface((level.width, level.height), depth=32)
        pygame.surfarray.blit_array(shade, colours.swapaxes(0, 1).astype(np.uint8))
        return shade
