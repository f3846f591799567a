"""Effects made from numbers: each function gives mono samples, float64 within -1..1, at RATE."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

RATE = 22_050  # samples a second
SURFACE_TONES: dict[str, tuple[float, float]] = {  # brightness 0..1, seconds
    "earth": (0.18, 0.06),
    "stone": (0.55, 0.04),
    "wood": (0.32, 0.07),
    "gravel": (0.80, 0.09),
    "grass": (0.24, 0.09),
    "foliage": (0.62, 0.11),
    "tiles": (0.60, 0.05),
    "water": (0.40, 0.14),
    "snow": (0.28, 0.12),
}

Samples = NDArray[np.float64]


def time(seconds: float) -> Samples:
    """The moments of so many seconds of samples."""
    return np.arange(int(seconds * RATE)) / RATE


@lru_cache(maxsize=2)
def hiss(count: int = RATE) -> Samples:
    """The same white noise each time: looks' own seed, nothing of the rules."""
    return np.random.default_rng(7).uniform(-1.0, 1.0, count)


def softened(noise: Samples, brightness: float) -> Samples:
    """Noise with its highs taken off by a mean over neighbours; brightness 1 leaves it as it is."""
    width = max(1, round(1 + 40 * (1 - brightness) ** 2))
    return np.convolve(noise, np.full(width, 1 / math.sqrt(width)), "same")


def step(surface: str) -> Samples:
    """A soft foot on one kind of ground."""
    brightness, seconds = SURFACE_TONES.get(surface, SURFACE_TONES["earth"])
    t = time(seconds)
    grit = softened(hiss()[: len(t)], brightness) * np.exp(-t * 60)
    thud = np.sin(2 * np.pi * 85 * t) * np.exp(-t * 45)
    return np.asarray(0.30 * grit + 0.35 * thud)


def click() -> Samples:
    """A go stone on a wooden board."""
    t = time(0.09)
    wood = np.sin(2 * np.pi * 1150 * t) * np.exp(-t * 85) + 0.7 * np.sin(2 * np.pi * 410 * t) * np.exp(
        -t * 55
    )
    return np.asarray(0.35 * wood)


def whoosh() -> Samples:
    """A pulse of chakra running outward."""
    t = time(0.8)
    rise = np.minimum(t / 0.06, 1.0) * np.exp(-t * 4.5)
    body = np.sin(2 * np.pi * (70 * t + 160 * np.exp(-t * 5) / 5))
    return np.asarray(rise * (0.35 * softened(hiss()[: len(t)], 0.25) + 0.35 * body))


def puff() -> Samples:
    """A pupil's technique: a small pop of air."""
    t = time(0.22)
    return np.asarray(0.22 * softened(hiss()[: len(t)], 0.4) * np.exp(-t * 22) * np.minimum(t / 0.01, 1.0))


def sting() -> Samples:
    """A pointed look that met somebody: two strings drawn at once."""
    t = time(0.55)
    return np.asarray(
        sum(0.16 * np.sin(2 * np.pi * hertz * t) for hertz in (622, 659, 1318)) * np.exp(-t * 6)
    )


def sag() -> Samples:
    """A look at nothing: a string let go."""
    t = time(0.4)
    return np.asarray(0.25 * np.sin(2 * np.pi * (240 * t - 120 * t * t)) * np.exp(-t * 7))


def throw() -> Samples:
    """Many small blades leaving many small hands."""
    t = time(0.35)
    return np.asarray(
        0.16 * softened(hiss()[: len(t)], 0.7) * np.sin(np.pi * np.minimum(t / 0.35, 1.0)) ** 2
    )


def clatter() -> Samples:
    """Blunt steel coming down."""
    t = time(0.7)
    out = np.zeros_like(t)
    for blade in range(11):
        begins = 0.31 * ((blade * 0.618) % 1.0)
        after = np.maximum(t - begins, 0.0)
        ring = np.sin(2 * np.pi * (1900 + 230 * ((blade * 5) % 11)) * after) * np.exp(-after * 38)
        out += np.where(t >= begins, ring, 0.0)
    return np.asarray(0.10 * out)


def chime(notes: tuple[float, ...], gap: float = 0.16) -> Samples:
    """A row of bell notes in hertz."""
    t = time(gap * len(notes) + 0.7)
    out = np.zeros_like(t)
    for number, hertz in enumerate(notes):
        after = np.maximum(t - gap * number, 0.0)
        bell = np.sin(2 * np.pi * hertz * after) + 0.4 * np.sin(2 * np.pi * 2.76 * hertz * after) * np.exp(
            -after * 9
        )
        out += np.where(t >= gap * number, bell * np.exp(-after * 5), 0.0)
    return np.asarray(0.16 * out)


def refused() -> Samples:
    """No: a dull double knock."""
    t = time(0.2)
    second = np.maximum(t - 0.09, 0.0)
    knock = np.exp(-t * 60) + np.where(t >= 0.09, np.exp(-second * 60), 0.0)
    return np.asarray(0.30 * np.sin(2 * np.pi * 140 * t) * knock)


def effects_of_the_yard() -> dict[str, Samples]:
    """Every effect by its name; steps are named "step " and the surface."""
    return {
        **{f"step {surface}": step(surface) for surface in SURFACE_TONES},
        "click": click(),
        "whoosh": whoosh(),
        "puff": puff(),
        "sting": sting(),
        "sag": sag(),
        "throw": throw(),
        "clatter": clatter(),
        "lesson": chime((523.25, 659.25)),
        "goal": chime((523.25, 659.25, 783.99)),
        "end": chime((783.99, 659.25, 523.25, 392.0), 0.22),
        "refused": refused(),
    }
