"""The ground of the yard, and the small things that lie on it."""

from __future__ import annotations

import math

import numpy as np
from yard.layers import Layers
from yard.places import (
    EVERYWHERE,
    HEIGHT,
    SEED,
    WIDTH,
)


def _wobble(rng: np.random.Generator, count: int = 5) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return rng.uniform(0.15, 0.6, (count, 2)), rng.uniform(0, math.tau, count), rng.uniform(0.3, 1.0, count)


def _waves(x: float, y: float, wobble: tuple[np.ndarray, np.ndarray, np.ndarray]) -> float:
    """Slow waves over the plane, about -1..1."""
    pace, phase, size = wobble
    return float((np.sin(pace[:, 0] * x + pace[:, 1] * y + phase) * size).sum() / size.sum())


def lay_ground(layers: Layers) -> None:
    """Grass, bare earth and the gravel path."""
    rng = np.random.default_rng(SEED)
    hills = _wobble(rng)

    def grassy(x: int, y: int) -> bool:
        """Grass keeps to the walls and the trees; the lessons have worn the middle bare."""
        if y < 13 or y > 41 or x > 61:
            return True
        worn = min((x - 3) / 7, (61 - x) / 6, (41 - y) / 6, 1.6)
        worn = max(worn, 1.9 - abs(x - 34.5) / 2.2 if y > 25 else 0)
        worn = min(worn, math.hypot(x - 15.5, y - 31.5) / 2.2)
        if x < 20 and y < 17:
            worn = min(worn, (y - 11) / 4)
        if 36 <= x <= 45 and 17 <= y <= 25:
            worn = min(worn, math.hypot(x - 41, y - 21) / 3.4)
        if x >= 53 and y >= 25:
            worn = min(worn, 0.4)
        return worn + 0.55 * _waves(x, y, hills) < 0.85

    corner = {(x, y): grassy(x, y) for x in range(WIDTH + 1) for y in range(HEIGHT + 1)}
    for y in range(36, 47):  # the way out
        for x in range(31, 39):
            corner[x, y] = not 33 - (y < 39) <= x <= 36 + (y < 39)
    layers.ground("grass", "earth", corner, EVERYWHERE, keep=False)
    path = {}
    for x, y in corner:
        # Gravel meets earth, never grass: only where all around the corner is bare.
        near = [(x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
        path[x, y] = _on_path(x, y, hills) and not any(corner.get(c, False) for c in near)
    layers.ground("gravel", "earth", path, EVERYWHERE, keep=True)


def _on_path(x: int, y: int, hills: tuple[np.ndarray, np.ndarray, np.ndarray]) -> bool:
    """The gravel path from the porch to the gate."""
    middle = 32.0 + 2.5 * (y - 17) / 24 + 1.3 * math.sin((y - 17) / 12 * math.pi)
    if y > 45:
        return False
    if y >= 37:
        return abs(x - 34.5) < 1
    return y >= 17 and abs(x - middle) <= 1.75 + 0.4 * _waves(x, y, hills)


def lay_wash(layers: Layers) -> None:
    """The thin clouds of tone over all that is out of doors."""
    cols, rows = layers.wash_tiles
    names = {number: label for label, number in layers.numbers.items()}
    for x, y in EVERYWHERE:
        kind = names.get(layers.grids["ground"][y][x], "")
        number = layers.numbers.get(f"wash_{x % cols}_{y % rows}")
        if number and kind.startswith(("grass", "earth", "gravel", "stone")):
            layers.grids["wash"][y][x] = number


def lay_scatter(layers: Layers) -> None:
    """Small things on free ground: flowers and tufts on grass, pebbles and leaves on earth."""
    rng = np.random.default_rng(SEED + 1)
    names = {number: label for label, number in layers.numbers.items()}
    for x, y in EVERYWHERE:
        kind = names.get(layers.grids["ground"][y][x], "")
        free = not (layers.grids["walls"][y][x] or layers.grids["props"][y][x])
        draw, which = rng.random(), int(rng.integers(0, 4))
        under_tree = bool(layers.grids["shadows of trees"][y][x])
        if not free:
            continue
        shaded = under_tree or bool(layers.grids["shadows"][y][x])
        if kind.startswith("grass_") and "earth" not in kind and draw < 0.26:
            # Flowers only in the sun: they lie above the shadows and would shine in them.
            layers.put("props", x, y, f"{'flowers' if draw < 0.07 and not shaded else 'tuft'}_{which}")
        elif kind.startswith("earth_") and draw < (0.3 if under_tree else 0.05):
            layers.put("props", x, y, f"{'leaves' if under_tree else 'pebbles'}_{which}")
