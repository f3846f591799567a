"""Smooth noise that closes on itself, and the grain of the paper."""

from __future__ import annotations

import numpy as np
from ink import Image
from numpy.typing import NDArray

PAPER_PX = 128  # the paper repeats after this many pixels


def smooth(rng: np.random.Generator, rows: int, cols: int, lattice: tuple[int, int]) -> NDArray[np.float64]:
    """One octave of value noise, -1..1, (rows, cols), periodic in both; lattice: knots down and across."""
    knots = rng.uniform(-1, 1, lattice)
    r = np.arange(rows) * lattice[0] / rows
    c = np.arange(cols) * lattice[1] / cols
    r0, c0 = r.astype(int), c.astype(int)
    fr, fc = (r - r0)[:, None], (c - c0)[None, :]
    fr, fc = fr * fr * (3 - 2 * fr), fc * fc * (3 - 2 * fc)
    r1, c1 = (r0 + 1) % lattice[0], (c0 + 1) % lattice[1]
    upper = knots[np.ix_(r0, c0)] * (1 - fc) + knots[np.ix_(r0, c1)] * fc
    lower = knots[np.ix_(r1, c0)] * (1 - fc) + knots[np.ix_(r1, c1)] * fc
    return upper * (1 - fr) + lower * fr


def layered(
    rng: np.random.Generator, rows: int, cols: int, lattice: tuple[int, int], octaves: int, keep: float = 0.5
) -> NDArray[np.float64]:
    """Octaves of `smooth`, each twice as fine and `keep` as strong, scaled to reach -1..1."""
    total = np.zeros((rows, cols))
    for octave in range(octaves):
        total += keep**octave * smooth(rng, rows, cols, (lattice[0] << octave, lattice[1] << octave))
    return total / np.abs(total).max()


def paper(rng: np.random.Generator) -> NDArray[np.float64]:
    """Fibres and specks, (128, 128), about -1..1."""
    fibres = layered(rng, PAPER_PX, PAPER_PX, (16, 64), 2)
    specks = rng.normal(0, 0.45, (PAPER_PX, PAPER_PX))
    return (0.5 * fibres + specks).clip(-1.5, 1.5)


def grained(image: Image, grain: NDArray[np.float64], strength: float, place: tuple[int, int]) -> Image:
    """The picture printed on the paper at `place` (x, y in pixels).

    strength is the share of the tone that the grain moves.
    """
    rows, cols = image.shape[:2]
    tiled = grain[np.ix_((np.arange(rows) + place[1]) % PAPER_PX, (np.arange(cols) + place[0]) % PAPER_PX)]
    printed = image.copy()
    tone = image[..., :3] * (1 + strength * tiled[..., None])
    printed[..., :3] = np.rint(tone).clip(0, 255).astype(np.uint8)
    return printed
