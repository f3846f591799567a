"""A koto, a bamboo flute, drums, a wooden fish and a low drone, note by note; mono, peak about 1."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sounds.basics import RATE, Samples, band, rings, time


@lru_cache(maxsize=512)
def koto(hertz: float, seconds: float = 2.2, bright: float = 0.5, bend: float = 0.0) -> Samples:
    """A plucked silk string: its harmonics fade the sooner the higher. bend: half tones that the left hand
    pushes it up after the pluck."""
    t = time(seconds)
    push = bend * np.clip((t - 0.09) / 0.12, 0.0, 1.0)
    phase = 2 * np.pi * np.cumsum(hertz * 2 ** (push / 12)) / RATE
    out = np.zeros_like(t)
    for n in range(1, min(18, int(9000 / hertz))):
        share = abs(np.sin(np.pi * n * 0.17)) / n ** (1.55 - 0.6 * bright)
        out += share * np.sin(n * (1 + 0.00012 * n * n) * phase) * np.exp(-(1.1 + 0.55 * n + hertz / 700) * t)
    nail = band(0.05, 1200, 6000, 3)[: len(t)]
    out[: len(nail)] += 0.35 * bright * nail * np.exp(-110 * t[: len(nail)])
    end = np.minimum((seconds - t) / 0.05, 1.0)
    return np.asarray(0.8 * out * np.minimum(t / 0.0015, 1.0) * end)


@lru_cache(maxsize=512)
def flute(hertz: float, seconds: float, loud: float = 1.0) -> Samples:
    """A bamboo flute: it scoops up to its note, breathes, and begins to sway when the note is long."""
    t = time(seconds)
    scoop = -0.7 * np.exp(-t / 0.05)
    sway = 0.16 * np.clip((t - 0.45) / 0.6, 0.0, 1.0) * np.sin(2 * np.pi * 4.7 * t)
    phase = 2 * np.pi * np.cumsum(hertz * 2 ** ((scoop + sway) / 12)) / RATE
    body = np.sin(phase) + 0.32 * np.sin(2 * phase) + 0.10 * np.sin(3 * phase) + 0.03 * np.sin(4 * phase)
    air = 0.5 * band(seconds, 0.8 * hertz, 5 * hertz, 17)
    chiff = np.exp(-t / 0.06)
    swell = 0.75 + 0.25 * np.sin(np.pi * np.minimum(t / seconds, 1.0))
    shape = np.minimum(t / 0.07, 1.0) * np.minimum((seconds - t) / min(0.25, seconds / 2), 1.0) * swell
    return np.asarray(0.6 * loud * (body + air * (0.14 + 0.6 * chiff)) * shape)


@lru_cache(maxsize=32)
def taiko(hertz: float = 62.0, seconds: float = 1.1, hard: float = 0.5) -> Samples:
    """A large drum: a falling tone, and the stick on the skin."""
    t = time(seconds)
    fall = 2 * np.pi * (hertz * t + hertz * 0.028 * (1 - np.exp(-t * 28)))
    skin = band(0.12, 150, 1800, 23)
    out = np.sin(fall) * np.exp(-t * 5.2) + 0.4 * np.sin(1.59 * fall) * np.exp(-t * 9)
    out[: len(skin)] += 1.3 * hard * skin * np.exp(-45 * t[: len(skin)])
    return np.asarray(0.8 * out * np.minimum(t / 0.002, 1.0) * np.minimum((seconds - t) / 0.05, 1.0))


@lru_cache(maxsize=32)
def rim(hertz: float = 410.0) -> Samples:
    """The stick on the drum's wooden rim."""
    return 0.7 * rings(time(0.16), ((hertz, 0.8, 45), (hertz * 2.4, 0.5, 70), (hertz * 4.1, 0.2, 110)))


@lru_cache(maxsize=32)
def fish(hertz: float = 520.0) -> Samples:
    """A wooden fish: round and hollow."""
    return 0.7 * rings(time(0.24), ((hertz, 1.0, 26), (hertz * 1.52, 0.25, 40), (hertz * 2.9, 0.12, 70)))


@lru_cache(maxsize=64)
def drone(hertz: float, seconds: float) -> Samples:
    """A reed organ far off: it swells and goes."""
    t = time(seconds)
    shape = np.sin(np.pi * t / seconds) ** 1.2
    out = np.zeros_like(t)
    for n, share in ((1, 1.0), (2, 0.42), (3, 0.22), (4, 0.10), (5, 0.06)):
        out += share * (np.sin(2 * np.pi * n * hertz * t) + np.sin(2 * np.pi * n * (hertz * 1.003) * t)) / 2
    return np.asarray(0.6 * out * shape)
