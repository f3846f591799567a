"""Voices without words: murmurs of four kinds of people in five tempers, and what else a throat does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sounds.basics import RATE, Samples, band, mixed, time


@dataclass(frozen=True)
class Throat:
    """hertz: of the voice at rest. formants: hertz of an open and of a closed vowel. breath: 0..1."""

    hertz: float
    open: tuple[float, float, float]
    closed: tuple[float, float, float]
    breath: float


THROATS = {
    "child": Throat(295, (950, 1800, 3600), (450, 2500, 3700), 0.10),
    "guard": Throat(112, (640, 1050, 2400), (330, 1500, 2300), 0.14),
    "colleague": Throat(148, (700, 1220, 2600), (360, 1900, 2500), 0.12),
    "passer": Throat(186, (780, 1350, 2800), (390, 2100, 2700), 0.12),
}
# temper: syllables as (seconds, pitch from, pitch to, loudness), 1 is the voice at rest
TEMPERS = {
    "curious": ((0.34, 0.95, 1.45, 0.8),),
    "alarm": ((0.16, 1.5, 1.75, 1.0), (0.30, 1.85, 1.45, 1.0)),
    "lost": ((0.18, 1.1, 1.0, 0.8), (0.16, 1.0, 1.05, 0.7), (0.30, 1.05, 1.5, 0.8)),
    "calm": ((0.20, 1.0, 0.92, 0.6), (0.36, 0.95, 0.72, 0.6)),
    "speak": ((0.15, 1.0, 1.08, 0.8), (0.13, 1.08, 1.0, 0.7), (0.17, 1.12, 1.0, 0.8), (0.24, 1.0, 0.85, 0.7)),
}


def murmur(throat: Throat, temper: str, seed: int) -> Samples:
    """A pulse train through the mouth's resonances, syllable by syllable, as heard through a sleeve."""
    return np.concatenate(
        [_syllable(throat, *syllable, seed + number) for number, syllable in enumerate(TEMPERS[temper])]
    )


def _syllable(throat: Throat, seconds: float, start: float, end: float, loud: float, seed: int) -> Samples:
    t = time(seconds)
    share = t / seconds
    hertz = throat.hertz * (start + (end - start) * share) * (1 + 0.012 * np.sin(2 * np.pi * 5.3 * t))
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    mouth = np.sin(np.pi * np.minimum(share * 1.15, 1.0)) ** 0.8  # closed, open, nearly closed
    out = np.zeros_like(t)
    for harmonic in range(1, int(4200 / throat.hertz)):
        pitch = harmonic * hertz
        open_gain, closed_gain = (_resonance(pitch, formants) for formants in (throat.open, throat.closed))
        lean = 0.4 + 0.2 * ((seed * 0.618) % 1.0)  # each syllable is another vowel
        out += np.sin(harmonic * phase) * (closed_gain + (open_gain - closed_gain) * mouth * (lean + 0.4))
    breath = throat.breath * band(seconds, 900, 4200, seed) * 3
    shape = np.minimum(share / 0.12, 1.0) * np.minimum((1 - share) / 0.25, 1.0)
    return np.asarray(loud * (out + breath * np.abs(out).max() * 0.3) * shape)


def _resonance(hertz: Samples, formants: tuple[float, float, float]) -> Samples:
    gain = np.zeros_like(hertz)
    for number, formant in enumerate(formants):
        width = 90 + 50 * number
        gain += 0.55**number / (1 + ((hertz - formant) / width) ** 2)
    return np.asarray(gain / (1 + (hertz / 1100) ** 1.2))


def _giggle() -> Samples:
    hops = [
        _syllable(THROATS["child"], 0.085, 1.75 - 0.09 * n, 1.55 - 0.09 * n, 0.9 - 0.1 * n, n)
        for n in range(5)
    ]
    gap = np.zeros(int(0.035 * RATE))
    return np.concatenate([part for hop in hops for part in (hop, gap)])


def _eating() -> Samples:
    bites = []
    for n in range(3):
        t = time(0.13)
        bites += [band(0.13, 300, 2600, 40 + n) * np.exp(-t * 30), np.zeros(int(0.12 * RATE))]
    return np.concatenate(bites)


def all_voices() -> dict[str, tuple[Samples, float]]:
    """By name, "voice KIND TEMPER": the samples and how loud they are to be."""
    voices = {
        f"voice {kind} {temper}": (murmur(throat, temper, 3 * number), 0.32 if temper == "alarm" else 0.2)
        for kind, throat in THROATS.items()
        for number, temper in enumerate(TEMPERS)
    }
    yawn = mixed(_syllable(THROATS["guard"], 0.9, 1.25, 0.7, 0.6, 5))
    return voices | {"giggle": (_giggle(), 0.2), "eat": (_eating(), 0.1), "yawn": (yawn, 0.14)}
