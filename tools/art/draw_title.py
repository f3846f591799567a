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
from noise import layered
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
MAP = ROOT / "maps" / "academy_yard.tmx"
TITLE = ROOT / "assets" / "title.png"
SIZE = (1280, 720)
CORNER = (17.0, 7.0)  # metres of the map at the picture's upper left
METRE = 32  # pixels
SEED = 5
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
    Glow(29.5, 18.5, 0.9),
    Glow(34.5, 18.5, 0.9),
    Glow(41.0, 21.0, 1.6),
    Glow(27.0, 25.0, 1.3),
    Glow(17.5, 29.5, 1.0),
    Glow(46.5, 8.5, 1.0),
    Glow(32.0, 11.4, 0.9),
    Glow(21.0, 9.0, 0.7),
    Glow(55.0, 18.0, 1.0),
    Glow(37.0, 29.0, 1.0),
)
PUPILS = ((25.3, 23.6), (28.8, 23.4), (25.4, 26.8), (28.6, 26.6), (36.5, 25.6), (38.4, 26.8))
HOLES = (Hole(44.6, 11.4, 0.85), Hole(21.2, 26.6, 0.85))


def _field(x: Array, y: Array, rng: np.random.Generator) -> Array:
    """Brightness of the echo, about 0..1, at points in metres."""
    total = np.full(x.shape, 0.16)
    for glow in GLOWS:
        dx, dy = x - glow.x, y - glow.y
        away = np.hypot(dx, dy)
        light = glow.power / (1.2 + away) * np.exp(-away / 14)
        for hole in HOLES:
            total_away = np.hypot(hole.x - glow.x, hole.y - glow.y)
            across = np.abs(dx * (hole.y - glow.y) - dy * (hole.x - glow.x)) / np.maximum(total_away, 1e-6)
            along = (dx * (hole.x - glow.x) + dy * (hole.y - glow.y)) / np.maximum(total_away, 1e-6)
            width = hole.radius * np.maximum(along / total_away, 1)
            beyond = np.clip((along - total_away) / 0.6, 0, 1)
            edge = np.clip((width * 1.25 - across) / (width * 0.7), 0, 1)
            light *= 1 - beyond * edge * np.exp(-np.maximum(along - total_away, 0) / 7)
        total += light
    total *= 1 + 0.16 * layered(rng, *x.shape, (9, 16), 5, 0.6)
    for px, py in PUPILS:
        total += 0.42 * np.exp(-((x - px) ** 2 + (y - py) ** 2) / 0.32)
    for hole in HOLES:
        away = np.hypot(x - hole.x, y - hole.y)
        total *= np.clip((away - hole.radius * 0.55) / (hole.radius * 0.9), 0, 1) ** 1.3
    return total


def _graded(picture: Array, x: Array, y: Array) -> Array:
    """Dawn: violet shade, and low warm light from the upper left."""
    grey = picture.mean(axis=2, keepdims=True)
    dim = (0.75 * picture + 0.25 * grey) * np.array([0.5, 0.45, 0.62])
    sun = np.clip(1.15 - ((x - CORNER[0]) / 40 + (y - CORNER[1]) / 22.5) * 0.72, 0, 1)[..., None]
    return dim * (1 + sun * np.array([0.75, 0.42, 0.05]))


def drawn() -> Array:
    """The picture, (720, 1280, 3), 0..255."""
    whole = composed(MAP, set())
    part = whole.subsurface((int(CORNER[0] * METRE), int(CORNER[1] * METRE), *SIZE))
    picture = pygame.surfarray.array3d(part).transpose(1, 0, 2).astype(np.float64)
    rows, cols = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    x, y = CORNER[0] + (cols + 0.5) / METRE, CORNER[1] + (rows + 0.5) / METRE
    rng = np.random.default_rng(SEED)
    light = _field(x, y, rng)
    picture = _graded(picture, x, y)
    glow = np.clip(light, 0, 1.4)[..., None]
    colour = np.array([58.0, 150.0, 150.0]) * glow + np.array([120.0, 110.0, 92.0]) * np.clip(glow - 0.55, 0, 1)
    seen = np.clip(light / 0.22, 0, 1)[..., None]
    picture = picture * (0.16 + 0.84 * seen) * (0.8 + 0.45 * glow) + colour * 0.62
    edge = np.hypot((cols / SIZE[0] - 0.5) * 1.5, (rows / SIZE[1] - 0.5) * 1.4)[..., None]
    picture *= 1 - 0.42 * np.clip(edge - 0.35, 0, 1) ** 1.5
    grain = rng.normal(0, 1, SIZE[::-1])[..., None]
    return (picture * (1 + 0.02 * grain)).clip(0, 255)


def main() -> None:
    """Draw and write."""
    picture = np.rint(drawn()).astype(np.uint8)
    pygame.image.save(pygame.image.frombytes(picture.tobytes(), SIZE, "RGB"), TITLE)


if __name__ == "__main__":
    main()
