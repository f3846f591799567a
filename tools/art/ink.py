"""Drawing at four times the size and reducing: clean edges at 32 pixels a metre."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pygame
from numpy.typing import NDArray
from palette import INK, RGB

TILE = 32  # pixels of a tile
SCALE = 4  # drawn this many times larger
Image = NDArray[np.uint8]  # (height, width, 4), RGBA, alpha not premultiplied
XY = tuple[float, float]


class Canvas:
    """A transparent sheet of `width` x `height` finished pixels; all lengths are finished pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.surface = pygame.Surface((width * SCALE, height * SCALE), pygame.SRCALPHA)

    def polygon(self, points: Sequence[XY], colour: RGB, alpha: int = 255) -> None:
        """Fill a polygon; half-transparent colour replaces what is there."""
        pygame.draw.polygon(self.surface, (*colour, alpha), [(x * SCALE, y * SCALE) for x, y in points])

    def rect(self, x: float, y: float, w: float, h: float, colour: RGB, alpha: int = 255) -> None:
        """Fill an upright rectangle."""
        left, top = round(x * SCALE), round(y * SCALE)
        size = (round((x + w) * SCALE) - left, round((y + h) * SCALE) - top)
        pygame.draw.rect(self.surface, (*colour, alpha), (left, top, *size))

    def disc(self, x: float, y: float, radius: float, colour: RGB, alpha: int = 255) -> None:
        """Fill a circle."""
        pygame.draw.circle(self.surface, (*colour, alpha), (x * SCALE, y * SCALE), radius * SCALE)

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: RGB, alpha: int = 255) -> None:
        """Fill an upright ellipse about (x, y)."""
        box = ((x - rx) * SCALE, (y - ry) * SCALE, 2 * rx * SCALE, 2 * ry * SCALE)
        pygame.draw.ellipse(self.surface, (*colour, alpha), box)

    def stroke(self, points: Sequence[XY], width: float, colour: RGB = INK, closed: bool = False) -> None:
        """A line with round joints through the points."""
        path = list(points) + ([points[0]] if closed else [])
        half = width / 2
        for (ax, ay), (bx, by) in pairwise(path):
            length = math.hypot(bx - ax, by - ay)
            if length > 0:
                nx, ny = (by - ay) / length * half, (ax - bx) / length * half
                self.polygon(
                    [(ax + nx, ay + ny), (bx + nx, by + ny), (bx - nx, by - ny), (ax - nx, ay - ny)], colour
                )
        if width >= 1:
            for x, y in path:
                self.disc(x, y, half, colour)

    def box(self, x: float, y: float, w: float, h: float, fill: RGB, ink: float = 2.0) -> None:
        """A rectangle with an ink outline inside its bounds."""
        self.rect(x, y, w, h, INK)
        self.rect(x + ink, y + ink, w - 2 * ink, h - 2 * ink, fill)

    def coin(self, x: float, y: float, radius: float, fill: RGB, ink: float = 2.0) -> None:
        """A disc with an ink outline inside its bounds."""
        self.disc(x, y, radius, INK)
        self.disc(x, y, radius - ink, fill)

    def leaf(self, points: Sequence[XY], fill: RGB, ink: float = 2.0) -> None:
        """A polygon with an ink outline centred on its edge."""
        self.polygon(points, fill)
        self.stroke(points, ink, INK, closed=True)

    def stamp(self, other: Canvas) -> None:
        """Lay another sheet of the same size over this one."""
        self.surface.blit(other.surface, (0, 0))

    def cut(self, mask: Canvas) -> None:
        """Keep only what lies where `mask` has been drawn on."""
        alpha = pygame.surfarray.pixels_alpha(self.surface)
        alpha[pygame.surfarray.array_alpha(mask.surface) == 0] = 0
        del alpha

    def reduced(self) -> Image:
        """The finished picture: each pixel the alpha-weighted mean of 4 x 4 drawn ones."""
        colour = pygame.surfarray.array3d(self.surface).transpose(1, 0, 2).astype(np.float64)
        alpha = pygame.surfarray.array_alpha(self.surface).T.astype(np.float64)
        return reduce(np.dstack([colour, alpha]))


def reduce(big: NDArray[np.float64]) -> Image:
    """Average blocks of 4 x 4; big: (4h, 4w, 4) RGBA 0..255. Returns (h, w, 4) uint8."""
    rows, cols = big.shape[0] // SCALE, big.shape[1] // SCALE
    blocks = big.reshape(rows, SCALE, cols, SCALE, 4)
    weight = blocks[..., 3:4]
    total = weight.sum(axis=(1, 3))
    colour = (blocks[..., :3] * weight).sum(axis=(1, 3)) / np.maximum(total, 1e-9)
    alpha = total / SCALE**2
    return np.rint(np.dstack([colour, alpha])).clip(0, 255).astype(np.uint8)


def soften(image: Image, passes: int) -> Image:
    """Blur the alpha of a one-coloured picture by a 3 x 3 tent, `passes` times; edges repeat."""
    alpha = image[..., 3].astype(np.float64)
    for _ in range(passes):
        for axis in (0, 1):
            padded = np.pad(alpha, [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
            low = np.take(padded, range(0, alpha.shape[axis]), axis)
            high = np.take(padded, range(2, alpha.shape[axis] + 2), axis)
            alpha = (low + 2 * alpha + high) / 4
    soft = image.copy()
    soft[..., :3] = image[..., :3].reshape(-1, 3)[image[..., 3].argmax()]
    soft[..., 3] = np.rint(alpha).astype(np.uint8)
    return soft
