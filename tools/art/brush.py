"""Lines and shapes as a brush makes them: curves through points, strokes that swell and taper, stones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from ink import XY, Canvas
from palette import INK, RGB, Tones

STEPS = 10  # points of a curve between two given ones


def curve(points: Sequence[XY], closed: bool = False) -> list[XY]:
    """A smooth line through the points (Catmull and Rom's)."""
    count = len(points)
    ring = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    path: list[XY] = []
    for number in range(count if closed else count - 1):
        a, b, c, d = ring[number : number + 4]
        for step in range(STEPS):
            t = step / STEPS
            weights = (
                -0.5 * t + t * t - 0.5 * t**3,
                1 - 2.5 * t * t + 1.5 * t**3,
                0.5 * t + 2 * t * t - 1.5 * t**3,
                -0.5 * t * t + 0.5 * t**3,
            )
            path.append(
                (
                    sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
                    sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
                )
            )
    return path if closed else [*path, points[-1]]


def _closer(path: Sequence[XY]) -> list[XY]:
    """The same line with a point at least each third of a pixel."""
    made: list[XY] = []
    for (ax, ay), (bx, by) in pairwise(path):
        steps = max(1, math.ceil(math.hypot(bx - ax, by - ay) * 3))
        made += [(ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps) for step in range(steps)]
    return [*made, path[-1]]


def brushed(
    canvas: Canvas,
    points: Sequence[XY],
    width: float,
    colour: RGB = INK,
    ends: tuple[float, float] = (0.15, 0.1),
) -> None:
    """A stroke along a curve; ends: share of the width with which it begins and leaves."""
    path = _closer(curve(points))
    last = len(path) - 1
    for number, (x, y) in enumerate(path):
        t = number / last
        swell = math.sin(math.pi * t) ** 0.6
        low = ends[0] * (1 - t) + ends[1] * t
        canvas.disc(x, y, width / 2 * (low + (1 - low) * swell), colour)


def tapered(canvas: Canvas, points: Sequence[XY], first: float, last: float, colour: RGB = INK) -> None:
    """A stroke along a curve whose width goes evenly from `first` to `last`."""
    path = _closer(curve(points))
    for number, (x, y) in enumerate(path):
        t = number / (len(path) - 1)
        canvas.disc(x, y, (first + (last - first) * t) / 2, colour)


def filled(canvas: Canvas, points: Sequence[XY], colour: RGB, ink: float = 0.0, alpha: int = 255) -> list[XY]:
    """A closed curve, with a line of ink round it where `ink` is not 0. Returns its outline."""
    path = curve(points, closed=True)
    canvas.polygon(path, colour, alpha)
    if ink:
        canvas.stroke(path, ink, INK, closed=True)
    return path


def blob(
    rng: np.random.Generator, x: float, y: float, rx: float, ry: float, knots: int, play: float
) -> list[XY]:
    """An uneven round, as the knots of a closed curve."""
    turn = rng.random() * math.tau
    made = []
    for number in range(knots):
        angle = turn + number * math.tau / knots
        far = 1 + play * (rng.random() - 0.5)
        made.append((x + rx * far * math.cos(angle), y + ry * far * math.sin(angle)))
    return made


def boulder(canvas: Canvas, outline: Sequence[XY], tones: Tones, ink: float = 2.0) -> None:
    """A stone with facets: dark below, a lit face to the upper left, a crack."""
    x = sum(p[0] for p in outline) / len(outline)
    y = sum(p[1] for p in outline) / len(outline)

    def shrunk(share: float, dx: float, dy: float) -> list[XY]:
        return [(x + (px - x) * share + dx, y + (py - y) * share + dy) for px, py in outline]

    reach = max(abs(px - x) for px, _ in outline)
    canvas.polygon(outline, tones[2])
    canvas.polygon(shrunk(0.8, -reach * 0.1, -reach * 0.12), tones[1])
    canvas.polygon(shrunk(0.5, -reach * 0.2, -reach * 0.24), tones[0])
    canvas.stroke(outline, ink, INK, closed=True)
