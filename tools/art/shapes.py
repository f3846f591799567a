"""Shapes and colours that several drawn things share."""

from __future__ import annotations

from ink import Canvas
from palette import (
    RGB,
    SHADE,
    Tones,
)
from sheet import Box, Facts

RING_RED: RGB = (166, 76, 62)
CREAM: RGB = (222, 210, 184)
LAMP: RGB = (232, 196, 122)


def solid(box: Box | None = None, surface: str = "wood") -> Facts:
    """A solid thing of a surface."""
    return Facts(solid=True, surface=surface, box=box)


def shade(canvas: Canvas, x: float, y: float, rx: float, ry: float) -> None:
    """The small soft shadow that a thing throws inside its own tile."""
    canvas.ellipse(x, y, rx, ry, SHADE, 90)


def stone_round(canvas: Canvas, x: float, y: float, radius: float, tones: Tones) -> None:
    """A round standing thing: ink, dark body, lit shoulder and top."""
    canvas.coin(x, y, radius, tones[2])
    canvas.disc(x - radius * 0.1, y - radius * 0.1, radius * 0.72, tones[1])
    canvas.disc(x - radius * 0.2, y - radius * 0.2, radius * 0.42, tones[0])
