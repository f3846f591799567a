"""Footfalls on each surface, three of each so that no two in a row are alike; and cloth."""

from __future__ import annotations

import numpy as np

from sounds.basics import Samples, band, fading, grains, mixed, rings, time, tone

VARIANTS = 3


def _thud(hertz: float, rate: float, share: float, seed: int) -> Samples:
    t = time(0.14)
    body = tone(t, hertz * (1 + 0.06 * (seed % 3)), -hertz * 2) * fading(t, rate, 0.003)
    return np.asarray(share * body)


def _earth(seed: int) -> Samples:
    t = time(0.14)
    return mixed(_thud(88, 42, 0.7, seed), 1.3 * band(0.14, 250, 1700, seed) * fading(t, 52))


def _stone(seed: int) -> Samples:
    t = time(0.11)
    click = rings(t, ((1450 + 90 * seed, 0.3, 130), (2900 + 70 * seed, 0.12, 180)))
    return mixed(_thud(110, 60, 0.5, seed), click, 0.5 * band(0.11, 700, 4200, seed) * fading(t, 90))


def _wood(seed: int) -> Samples:
    t = time(0.2)
    board = rings(t, ((176 + 9 * seed, 0.8, 26), (402 + 13 * seed, 0.35, 42), (910, 0.12, 80)))
    return mixed(board, 0.25 * band(0.2, 300, 2400, seed) * fading(t, 80))


def _gravel(seed: int) -> Samples:
    return mixed(_thud(95, 50, 0.3, seed), grains(0.24, 26, 1400, 7500, 190, seed))


def _grass(seed: int) -> Samples:
    t = time(0.22)
    swish = band(0.22, 900, 5200, seed) * np.sin(np.pi * np.minimum(t / 0.2, 1.0)) ** 1.5
    return mixed(_thud(80, 45, 0.35, seed), 0.45 * swish, 0.5 * grains(0.2, 8, 1600, 6000, 120, seed))


def _foliage(seed: int) -> Samples:
    t = time(0.34)
    brush = band(0.34, 1300, 7000, seed) * np.sin(np.pi * np.minimum(t / 0.33, 1.0))
    return mixed(0.4 * brush, grains(0.34, 18, 1800, 8000, 130, seed), _thud(85, 45, 0.2, seed))


def _tiles(seed: int) -> Samples:
    t = time(0.17)
    clay = rings(t, ((760 + 35 * seed, 0.6, 55), (1830 + 50 * seed, 0.35, 75), (3140, 0.12, 120)))
    return mixed(clay, 0.3 * band(0.17, 900, 4500, seed) * fading(t, 70), _thud(120, 55, 0.25, seed))


def _water(seed: int) -> Samples:
    t = time(0.34)
    splash = band(0.34, 500, 5200, seed) * fading(t, 16, 0.012)
    drops = [
        np.concatenate(
            [
                np.zeros(int(0.05 * (n + 1) * 44_100)),
                tone(time(0.09), 520 + 190 * ((n * 2 + seed) % 4), 5200) * fading(time(0.09), 46, 0.004),
            ]
        )
        for n in range(4)
    ]
    return mixed(0.6 * splash, *(0.16 * drop for drop in drops))


def _snow(seed: int) -> Samples:
    t = time(0.3)
    press = band(0.3, 240, 1500, seed) * np.sin(np.pi * np.minimum(t / 0.26, 1.0)) ** 1.2
    return mixed(0.5 * press, 0.8 * grains(0.28, 34, 900, 3600, 150, seed))


GROUNDS = {
    "earth": _earth,
    "stone": _stone,
    "wood": _wood,
    "gravel": _gravel,
    "grass": _grass,
    "foliage": _foliage,
    "tiles": _tiles,
    "water": _water,
    "snow": _snow,
}
LOUD = {
    "earth": 0.24,
    "stone": 0.22,
    "wood": 0.26,
    "gravel": 0.22,
    "grass": 0.17,
    "foliage": 0.18,
    "tiles": 0.22,
    "water": 0.25,
    "snow": 0.18,
}


def _cloth(seed: int) -> Samples:
    t = time(0.26)
    folds = 0.6 + 0.4 * np.sin(2 * np.pi * (9 + seed) * t)
    return np.asarray(band(0.26, 600, 3800, seed) * folds * np.sin(np.pi * np.minimum(t / 0.25, 1.0)) ** 2)


def all_steps() -> dict[str, tuple[Samples, float]]:
    """By name, "step SURFACE NUMBER": the samples and how loud they are to be."""
    steps = {
        f"step {surface} {number}": (made(10 * number + 3), LOUD[surface])
        for surface, made in GROUNDS.items()
        for number in range(VARIANTS)
    }
    return steps | {f"cloth {number}": (_cloth(number + 1), 0.11) for number in range(VARIANTS)}
