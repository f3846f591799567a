"""Draws assets/title.png: the yard at dawn, the echo over it, and two places where there is none.

    python tools/art/draw_title.py

A part of the finished map is the drawing; the field here is a painter's one (light falling off from
lamps and people, shadows behind the two), not the game's. The same bytes each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pygame
from compose_map import composed
from ink import Canvas
from noise import layered
from numpy.typing import NDArray
from palette import INK
from png import rounded, save

ROOT = Path(__file__).resolve().parents[2]
MAP = ROOT / "maps" / "academy_yard.tmx"
TITLE = ROOT / "assets" / "title.png"
SIZE = (1280, 720)
CORNER = (17.0, 7.0)  # metres of the map at the picture's upper left
METRE = 32  # pixels
SEED = 5
TONES = 3  # levels that a band is rounded to
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Glow:
    """A source of light; x, y in metres of the map."""

    x: float
    y: float
    power: float


@dataclass(frozen=True)
class Hole:
    """Somebody who gives nothing back; radius in metres."""

    x: float
    y: float
    radius: float


GLOWS = (
    Glow(29.5, 18.5, 0.8),
    Glow(34.5, 18.5, 0.8),
    Glow(41.0, 21.0, 1.5),
    Glow(17.5, 29.5, 0.9),
    Glow(48.0, 8.0, 1.1),
    Glow(33.0, 11.4, 0.8),
    Glow(20.0, 9.5, 0.6),
    Glow(27.0, 25.0, 0.45),
    Glow(54.0, 19.0, 0.7),
)
PUPILS = ((25.0, 23.4), (29.0, 23.2), (25.2, 26.9), (28.8, 26.8), (37.4, 25.4), (38.8, 26.9), (36.2, 27.3))
HAIR = ((52, 40, 46), (96, 62, 48), (38, 40, 62), (120, 92, 60), (60, 44, 40), (44, 36, 52), (104, 66, 60))
CLOTHES = (
    (92, 104, 142),
    (150, 92, 84),
    (108, 128, 100),
    (176, 144, 98),
    (128, 100, 132),
    (96, 120, 128),
    (160, 120, 90),
)
HOLES = (Hole(44.4, 11.6, 0.8), Hole(21.4, 21.4, 0.8))


def _shadowed(glow: Glow, hole: Hole, dx: Array, dy: Array) -> Array:
    """Share of the light of `glow` that a hole leaves, 0..1; dx, dy: metres from the glow."""
    east, south = hole.x - glow.x, hole.y - glow.y
    gap = float(np.hypot(east, south))
    across = np.abs(dx * south - dy * east) / gap
    along = (dx * east + dy * south) / gap
    width = hole.radius * np.maximum(along / gap, 1)
    beyond = np.clip((along - gap) / 0.8, 0, 1)
    edge = np.clip((width * 1.5 - across) / (width * 0.9), 0, 1)
    return 1 - beyond * edge * np.exp(-np.maximum(along - gap, 0) / 9)


def _field(x: Array, y: Array, rng: np.random.Generator) -> Array:
    """Brightness of the echo, about 0..1, at points in metres."""
    total = np.full(x.shape, 0.075)
    for glow in GLOWS:
        dx, dy = x - glow.x, y - glow.y
        away = np.hypot(dx, dy)
        light = glow.power / (2.4 + away) * np.exp(-away / 11)
        for hole in HOLES:
            light *= _shadowed(glow, hole, dx, dy)
        total += light
    total *= 1 + 0.2 * layered(rng, *x.shape, (9, 16), 5, 0.6)
    for px, py in PUPILS:
        total += 0.3 * np.exp(-(np.hypot(x - px, y - py) ** 2) / 0.3)
        total += 0.14 * np.exp(-np.hypot(x - px, y - py) / 0.8)
    for hole in HOLES:
        away = np.hypot(x - hole.x, y - hole.y)
        total *= np.clip((away - hole.radius * 0.5) / (hole.radius * 1.1), 0, 1) ** 1.4
    return total


def _graded(picture: Array, x: Array, y: Array) -> Array:
    """Dawn: violet shade, and low warm light from the upper left in three flat steps, softly joined."""
    grey = picture.mean(axis=2, keepdims=True)
    dim = (0.7 * picture + 0.3 * grey) * np.array([0.5, 0.45, 0.62])
    slant = (x - CORNER[0]) / 40 + (y - CORNER[1]) / 22.5
    sun = sum(np.clip((edge - slant) / 0.16, 0, 1) for edge in (0.55, 0.95, 1.4)) / 3
    return dim * (1 + sun[..., None] * np.array([1.5, 0.85, 0.05]))


def _people() -> pygame.Surface:
    """The pupils from above, as far as one sees them at dawn."""
    canvas = Canvas(*SIZE)
    for (px, py), hair, cloth in zip(PUPILS, HAIR, CLOTHES, strict=True):
        x, y = (px - CORNER[0]) * METRE, (py - CORNER[1]) * METRE
        canvas.ellipse(x, y + 2, 11, 8.5, INK)
        canvas.ellipse(x, y + 2, 9.2, 6.7, cloth)
        canvas.coin(x, y - 1, 7.2, hair, 1.6)
        canvas.disc(x - 1.6, y - 2.8, 2.2, tuple(min(255, v + 26) for v in hair))
    image = canvas.reduced()
    return pygame.image.frombytes(image.tobytes(), SIZE, "RGBA")


def drawn() -> Array:
    """The picture, (720, 1280, 3), 0..255."""
    whole = composed(MAP, set())
    part = whole.subsurface((int(CORNER[0] * METRE), int(CORNER[1] * METRE), *SIZE)).copy()
    part.blit(_people(), (0, 0))
    picture = pygame.surfarray.array3d(part).transpose(1, 0, 2).astype(np.float64)
    rows, cols = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    x, y = CORNER[0] + (cols + 0.5) / METRE, CORNER[1] + (rows + 0.5) / METRE
    rng = np.random.default_rng(SEED)
    light = _field(x, y, rng)
    glow = np.clip(light, 0, 0.9)[..., None]
    teal, mint = np.array([34.0, 120.0, 138.0]), np.array([150.0, 150.0, 110.0])
    seen = np.clip(light / 0.2, 0, 1)[..., None]
    picture = _graded(picture, x, y) * (0.12 + 0.88 * seen) * (0.82 + 0.75 * glow)
    picture += (teal * glow + mint * np.clip(glow - 0.38, 0, 1)) * 0.95
    edge = np.hypot((cols / SIZE[0] - 0.5) * 1.5, (rows / SIZE[1] - 0.5) * 1.4)[..., None]
    picture *= 1 - 0.45 * np.clip(edge - 0.35, 0, 1) ** 1.4
    grain = rng.normal(0, 1, SIZE[::-1])[..., None]
    return (picture * (1 + 0.022 * grain)).clip(0, 255)


def main() -> None:
    """Draw and write."""
    picture = np.rint(drawn()).astype(np.uint8)
    save(TITLE, rounded(picture, TONES))


if __name__ == "__main__":
    main()
