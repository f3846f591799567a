"""What all sounds are made of: mono samples, float64, at RATE a second."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

RATE = 44_100  # samples a second
HIGHEST = 0.8  # peak

Samples = NDArray[np.float64]


def time(seconds: float) -> Samples:
    """The moments of so many seconds of samples."""
    return np.arange(int(seconds * RATE)) / RATE


@lru_cache(maxsize=64)
def white(count: int, seed: int) -> Samples:
    """White noise, the same each time for the same seed."""
    return np.random.default_rng(seed).uniform(-1.0, 1.0, count)


def band(seconds: float, low: float, high: float, seed: int = 7) -> Samples:
    """Noise between two frequencies (hertz), with soft shoulders; its root mean square is 0.3."""
    count = int(seconds * RATE)
    spectrum = np.fft.rfft(white(count, seed))
    hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1.0)
    spectrum *= 1 / (1 + (low / hertz) ** 4) / (1 + (hertz / high) ** 4)
    noise = np.fft.irfft(spectrum, count)
    return np.asarray(0.3 * noise / max(float(np.sqrt((noise * noise).mean())), 1e-9))


def fading(t: Samples, rate: float, attack: float = 0.002) -> Samples:
    """An envelope that rises within `attack` seconds and falls by exp(-rate) a second."""
    return np.asarray(np.minimum(t / attack, 1.0) * np.exp(-rate * t))


def tone(t: Samples, hertz: float, bend: float = 0.0) -> Samples:
    """A sine; bend: hertz a second by which it goes up, or down below 0."""
    return np.asarray(np.sin(2 * math.pi * (hertz * t + bend / 2 * t * t)))


def rings(t: Samples, parts: tuple[tuple[float, float, float], ...]) -> Samples:
    """A struck body: sines of (hertz, share, decay rate)."""
    total = np.zeros_like(t)
    for hertz, share, rate in parts:
        total += share * tone(t, hertz) * np.exp(-rate * t)
    return np.asarray(total * np.minimum(t / 0.001, 1.0))


def grains(seconds: float, count: int, low: float, high: float, rate: float, seed: int) -> Samples:
    """Many short crackles that thin out: gravel, snow, leaves. rate: how fast each one fades."""
    chance = np.random.default_rng(seed)
    out = np.zeros(int(seconds * RATE))
    noise = band(seconds, low, high, seed + 1)
    for begins in np.sort(seconds * 0.75 * chance.random(count) ** 1.6):
        at = int(begins * RATE)
        rest = time(seconds)[: len(out) - at]
        share = (0.3 + 0.7 * chance.random()) * (1 - begins / seconds)
        out[at:] += share * noise[at:] * fading(rest, rate, 0.0008)
    return out


def later(samples: Samples, seconds: float) -> Samples:
    """The same after a silence."""
    return np.concatenate([np.zeros(int(seconds * RATE)), samples])


def mixed(*parts: Samples) -> Samples:
    """All at once; the shorter ones end earlier, and softly."""
    out = np.zeros(max(len(part) for part in parts))
    for part in parts:
        tail = min(len(part), int(0.015 * RATE))
        out[: len(part)] += part
        out[len(part) - tail : len(part)] -= part[-tail:] * np.linspace(0.0, 1.0, tail)
    return out


def levelled(samples: Samples, loud: float) -> Samples:
    """At a loudness, that of its loudest twentieth of a second: 1 is that of a full sine.

    With a soft beginning and end so that nothing clicks, and its few highest peaks rounded off."""
    width = int(0.05 * RATE)
    power = np.convolve(samples * samples, np.full(width, 1 / width))
    out = samples * (loud * math.sqrt(0.5) / max(math.sqrt(float(power.max())), 1e-9))
    out = HIGHEST * np.tanh(out / HIGHEST)
    rise, fall = min(len(out), int(0.001 * RATE)), min(len(out), int(0.012 * RATE))
    out[:rise] *= np.linspace(0.0, 1.0, rise)
    out[-fall:] *= np.linspace(1.0, 0.0, fall) ** 2
    return np.asarray(out)
