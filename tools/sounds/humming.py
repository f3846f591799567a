"""The hum of the field: a loop, its rasp, and what the sweep is made of."""

from __future__ import annotations

import numpy as np

from sounds.basics import RATE, Samples, band, fading, later, mixed, rings, time, tone

PINGS = 9  # pitches, from south to north
KNOCKS = 6  # pitches, from far to near
YO = (0, 2, 5, 7, 9)  # half tones
_PARTS = (  # hertz, share, breaths in a loop: also what small speakers can give
    (110, 0.6, 1), (165, 0.5, 2), (220.25, 0.6, 1), (330.5, 0.4, 3), (440.25, 0.25, 2), (660.5, 0.1, 1),
)  # fmt: skip
LOOP = 4  # seconds; every frequency below is a whole number of waves in it


def _loop() -> Samples:
    """Two soft fifths that breathe."""
    t = time(LOOP)
    out = np.zeros_like(t)
    for hertz, share, slow in _PARTS:
        out += share * np.sin(2 * np.pi * hertz * t) * (1 + 0.25 * np.sin(2 * np.pi * slow * t / LOOP))
    return out


def _rasp() -> Samples:
    """Dry sand: noise that repeats without a seam, since it is made of whole waves."""
    count = LOOP * RATE
    chance = np.random.default_rng(5)
    hertz = np.arange(count // 2 + 1) / LOOP
    shape = 1 / (1 + (700 / np.maximum(hertz, 1)) ** 4) / (1 + (hertz / 2600) ** 4)
    spectrum = shape * np.exp(2j * np.pi * chance.random(len(hertz)))
    noise = np.fft.irfft(spectrum, count)
    flutter = 0.6 + 0.4 * np.sin(2 * np.pi * 27 * time(LOOP))
    return np.asarray(noise * flutter)


def loops() -> dict[str, tuple[Samples, float]]:
    """By name: samples that go round, and the peak they are to have."""
    return {"hum": (_loop(), 0.4), "hum rasp": (_rasp(), 0.3)}


def pitch(number: int, base: float) -> float:
    """The hertz of a step of the scale."""
    return base * 2 ** ((12 * (number // len(YO)) + YO[number % len(YO)]) / 12)


def all_hums() -> dict[str, tuple[Samples, float]]:
    """What the sweep plays, by name."""
    t = time(0.3)
    made = {}
    for number in range(PINGS):
        hertz = pitch(number, 196.0)
        note = rings(t, ((hertz, 1.0, 12), (2 * hertz, 0.25, 20)))
        made[f"ping {number}"] = (note * fading(t, 1, 0.012), 0.17)
    for number in range(KNOCKS):
        hertz = 180 * 1.5**number
        dry = rings(time(0.16), ((hertz, 1.0, 40), (hertz * 2.7, 0.4, 70)))
        made[f"knock {number}"] = (
            mixed(dry, later(0.8 * dry, 0.07), 0.25 * band(0.1, 800, 3000, 9) * fading(time(0.1), 50)),
            0.24,
        )
    made["sweep mark"] = (mixed(tone(time(0.1), 1568) * fading(time(0.1), 40)), 0.09)
    return made
