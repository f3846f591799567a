"""A kit for portraits in ink and wash: flat tones with a shaded side, a line that swells on the dark side."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pygame
from brush import brushed, curve, tapered
from ink import SCALE, XY, Canvas
from noise import layered
from numpy.typing import NDArray
from palette import INK, RGB, Tones

SIZE = 192  # pixels of a portrait, each way
TALL = SIZE + 40  # pixels of the sheet it is drawn on: bodies reach below the edge, and are lifted
PAPER: RGB = (222, 211, 190)
WHITE: RGB = (240, 234, 222)
BLUSH: RGB = (206, 134, 112)
Mask = NDArray[np.bool_]


def mask_of(path: Sequence[XY], dx: float = 0.0, dy: float = 0.0) -> Mask:
    """Which drawn pixels a polygon covers, shifted; (TALL * SCALE, SIZE * SCALE), [row, col]."""
    sheet = Canvas(SIZE, TALL)
    sheet.polygon([(x + dx, y + dy) for x, y in path], INK)
    return pygame.surfarray.array_alpha(sheet.surface).T > 0


def lay(canvas: Canvas, mask: Mask, colour: RGB) -> None:
    """Colour the masked pixels."""
    pixels = pygame.surfarray.pixels3d(canvas.surface)
    pixels[mask.T] = colour
    del pixels
    alpha = pygame.surfarray.pixels_alpha(canvas.surface)
    alpha[mask.T] = 255
    del alpha


def outline(canvas: Canvas, path: Sequence[XY], ink: float) -> None:
    """A closed line, thin toward the light in the upper left, thick on the far side."""
    count = len(path)
    area = sum(path[n - 1][0] * path[n][1] - path[n][0] * path[n - 1][1] for n in range(count))
    out = 1.0 if area > 0 else -1.0  # which way round the path goes
    for number in range(count):
        (ax, ay), (bx, by) = path[number], path[(number + 1) % count]
        length = math.hypot(bx - ax, by - ay)
        if length == 0:
            continue
        nx, ny = out * (by - ay) / length, out * (ax - bx) / length
        width = ink * (0.72 + 0.38 * (nx + ny) * 0.7)
        steps = max(1, int(length / 0.5))
        for step in range(steps):
            t = step / steps
            canvas.disc(ax + (bx - ax) * t, ay + (by - ay) * t, width / 2, INK)


def toned(
    canvas: Canvas,
    points: Sequence[XY],
    tones: Tones,
    dark: float = 7.0,
    light: float = 0.0,
    ink: float = 2.6,
    smooth: bool = True,
    within: Mask | None = None,
) -> Mask:
    """A closed shape in three flat tones: `dark` and `light` are how far the sides reach in, in pixels.

    within: nothing is laid outside of it. Returns what the shape covers.
    """
    path = curve(points, closed=True) if smooth else list(points)
    whole = mask_of(path)
    if within is not None:
        whole = whole & within
    lay(canvas, whole, tones[1])
    if light:
        lay(canvas, whole & ~mask_of(path, light, light * 0.9), tones[0])
    if dark:
        lay(canvas, whole & ~mask_of(path, -dark, -dark * 0.6), tones[2])
    if ink and within is None:
        outline(canvas, path, ink)
    return whole


def eye(
    canvas: Canvas,
    x: float,
    y: float,
    wide: float,
    high: float,
    iris: RGB,
    mirrored: bool,
    lid: float = 0.0,
    aside: float = 0.0,
) -> None:
    """An open eye about (x, y); mirrored: the right one. lid: share that the upper lid hangs down."""
    s = -1.0 if mirrored else 1.0
    shape = curve(
        [
            (x - wide * s, y + high * 0.15),
            (x - wide * 0.4 * s, y - high * 0.85),
            (x + wide * 0.55 * s, y - high * 0.75),
            (x + wide * s, y + high * 0.1),
            (x + wide * 0.4 * s, y + high * 0.8),
            (x - wide * 0.5 * s, y + high * 0.8),
        ],
        closed=True,
    )
    opening = mask_of(shape)
    drooped = Canvas(SIZE, TALL)
    drooped.rect(x - wide * 2, y - high * 2, wide * 4, high * (1.15 + 1.9 * lid), INK)
    hidden = pygame.surfarray.array_alpha(drooped.surface).T > 0 if lid else np.zeros_like(opening)
    opening &= ~hidden
    lay(canvas, opening, WHITE)
    pupil = Canvas(SIZE, TALL)
    pupil.ellipse(x + aside, y, high * 0.78, high * 0.92, INK)
    lay(canvas, opening & (pygame.surfarray.array_alpha(pupil.surface).T > 0), iris)
    core = Canvas(SIZE, TALL)
    core.ellipse(x + aside, y - high * 0.1, high * 0.46, high * 0.6, INK)
    lay(canvas, opening & (pygame.surfarray.array_alpha(core.surface).T > 0), INK)
    if high > 4:
        canvas.disc(x + aside - high * 0.3, y - high * 0.3 + high * lid, high * 0.22, WHITE)
    top = y - high * 0.85 + high * 1.9 * lid
    corner = y + high * 0.15
    brushed(
        canvas,
        [
            (x - wide * 1.1 * s, corner),
            (x - wide * 0.4 * s, top),
            (x + wide * 0.5 * s, top + high * 0.06),
            (x + wide * 1.15 * s, corner - 0.4),
        ],
        3.4,
        ends=(0.7, 0.3),
    )
    tapered(
        canvas,
        [
            (x - wide * 0.6 * s, y + high * 0.86),
            (x + wide * 0.2 * s, y + high),
            (x + wide * 0.7 * s, y + high * 0.8),
        ],
        1.1,
        0.5,
    )


def brow(canvas: Canvas, points: Sequence[XY], colour: RGB = INK, width: float = 3.6) -> None:
    """An eyebrow as one stroke."""
    brushed(canvas, points, width, colour, (0.8, 0.15))


def strokes(canvas: Canvas, lines: Sequence[Sequence[XY]], width: float, colour: RGB = INK) -> None:
    """Several strokes of one brush."""
    for line in lines:
        brushed(canvas, line, width, colour)


def blot(canvas: Canvas, rng: np.random.Generator, tones: Tones) -> None:
    """The wash behind a head: paper, a round blot that dried with a dark rim, a thinner one beside it."""
    side = SIZE * SCALE
    rows, cols = np.mgrid[0 : TALL * SCALE, 0:side] / SCALE
    lay(canvas, np.ones(rows.shape, bool), PAPER)
    cloud = np.pad(
        layered(rng, side, side, (5, 5), 4, 0.5), ((0, (TALL - SIZE) * SCALE), (0, 0)), mode="edge"
    )
    for x, y, radius, tone, rim in ((118, 84, 78, tones[0], tones[1]), (62, 118, 66, tones[1], tones[2])):
        far = np.hypot(cols - x, (rows - y) * 1.05) + 15 * cloud
        wash = far < radius
        shade = 0.62 if tone is tones[0] else 0.44
        mixed = tuple(round(PAPER[band] * (1 - shade) + tone[band] * shade) for band in range(3))
        edge = tuple(round(PAPER[band] * (1 - shade) + rim[band] * shade) for band in range(3))
        lay(canvas, wash, mixed)  # type: ignore[arg-type]
        lay(canvas, (far >= radius - 2.2) & wash, edge)  # type: ignore[arg-type]
        cloud = np.roll(cloud, (side // 3, side // 4), (0, 1))
    for _ in range(12):
        x, y, r = rng.uniform(8, 184), rng.uniform(8, 130), 0.6 + 2 * rng.random() ** 2
        canvas.disc(x, y, r, tones[1])
