"""Doors, locks, traps, what flies and lands, chakra, and the small sounds of menus."""

from __future__ import annotations

import numpy as np

from sounds.basics import Samples, band, fading, grains, later, mixed, rings, time, tone


def chime(notes: tuple[float, ...], gap: float = 0.16, length: float = 0.8) -> Samples:
    """A row of small bells, hertz."""
    t = time(length)
    bells = [
        later(
            rings(t, ((hertz, 1.0, 5.0), (2.76 * hertz, 0.3, 12.0), (5.4 * hertz, 0.08, 25.0))), gap * number
        )
        for number, hertz in enumerate(notes)
    ]
    return mixed(*bells)


def string(hertz: float, bend: float, seconds: float = 0.5) -> Samples:
    """A plucked string that bends: somebody's mind has changed."""
    t = time(seconds)
    out = np.zeros_like(t)
    for harmonic in range(1, 7):
        share = abs(np.sin(np.pi * harmonic * 0.23)) / harmonic
        out += share * tone(t, harmonic * hertz, 2 * harmonic * bend) * np.exp(-(4 + 2 * harmonic) * t)
    return np.asarray(out * np.minimum(t / 0.002, 1.0))


def breath(low: float, high: float, seconds: float, swell: float = 0.2, seed: int = 7) -> Samples:
    """Air, cloth or powder: noise that swells for a share of its time."""
    t = time(seconds)
    shape = np.minimum(t / (swell * seconds), 1.0) * np.exp(-3.2 * t / seconds)
    return np.asarray(band(seconds, low, high, seed) * shape)


def thud(hertz: float, seconds: float, grit: float, seed: int = 7) -> Samples:
    """Something heavy on something hard; grit 0..1 of rubble with it."""
    t = time(seconds)
    low = np.sin(2 * np.pi * hertz * (t + 0.02 * (1 - np.exp(-t * 30)))) * np.exp(-6 * t / seconds)
    return mixed(0.8 * low * np.minimum(t / 0.003, 1.0), grit * grains(seconds, 30, 200, 2600, 60, seed))


def _bell() -> Samples:
    parts = ((392, 1.0, 1.3), (786, 0.6, 1.9), (1182, 0.4, 2.6), (1573, 0.25, 3.6), (2110, 0.12, 5.0))
    return rings(time(2.6), parts)


def _slide(opens: bool) -> Samples:
    """A wooden sliding door: it runs in its groove, and knocks at the end (or at the start)."""
    t = time(0.38)
    run = band(0.38, 180, 1500, 21) * np.sin(np.pi * t / 0.38) * (1 + 0.5 * np.sin(2 * np.pi * 31 * t))
    knock = rings(time(0.25), ((190, 0.9, 22), (430, 0.4, 40), (980, 0.15, 70)))
    return mixed(0.5 * run, 0.5 * knock) if opens else mixed(0.5 * run, later(0.9 * knock, 0.32))


def _pin(hertz: float) -> Samples:
    return mixed(
        rings(time(0.08), ((hertz, 0.8, 120), (hertz * 2.3, 0.3, 200))), 0.2 * breath(2000, 7000, 0.03)
    )


def _blast() -> Samples:
    t = time(1.5)
    low = tone(t, 62, -30) * np.exp(-t * 3.4) * np.minimum(t / 0.01, 1.0)
    return mixed(
        low, 0.9 * band(1.5, 50, 700, 31) * fading(t, 4.5, 0.012), 0.25 * grains(1.3, 30, 500, 2500, 30, 3)
    )


def _fire() -> Samples:
    t = time(1.1)
    roar = band(1.1, 90, 900, 33) * np.sin(np.pi * np.minimum(t / 1.05, 1.0)) ** 0.7
    return mixed(roar, 0.5 * grains(1.1, 40, 700, 4200, 90, 34))


def _pulse() -> Samples:
    t = time(1.0)
    body = np.sin(2 * np.pi * (72 * t + 34 * (1 - np.exp(-t * 5))))
    return mixed(body * fading(t, 4.2, 0.05), 0.5 * breath(250, 1400, 0.9, 0.08, 35))


def _hair() -> Samples:
    t = time(1.2)
    return np.asarray((tone(t, 98) + tone(t, 103.5) + 0.4 * tone(t, 196)) * np.sin(np.pi * t / 1.2) ** 2)


def _blades() -> Samples:
    blades = []
    for n in range(11):
        hertz = 1900 + 230 * ((n * 5) % 11)
        ring = rings(time(0.3), ((hertz, 1.0, 34), (hertz * 1.51, 0.4, 50)))
        blades.append(later(0.4 * ring, 0.34 * ((n * 0.618) % 1.0)))
    return mixed(*blades)


def _stone_on_board() -> Samples:
    return rings(time(0.14), ((1150, 0.7, 80), (410, 0.6, 46), (2300, 0.2, 130), (205, 0.3, 40)))


USUAL = 0.24  # of loudness


def all_things() -> dict[str, tuple[Samples, float]]:
    """By name: the samples and how loud they are to be."""
    made: dict[str, Samples] = {
        # the day
        "click": _stone_on_board(),
        "click up": mixed(0.6 * _stone_on_board(), later(_pin(900), 0.05)),
        "whoosh": _pulse(),
        "puff": breath(400, 2600, 0.28, 0.06, 36),
        "sting": mixed(string(622, 0, 0.6), string(659, 0, 0.6), 0.4 * string(1318, 0, 0.6)),
        "sag": string(240, -70, 0.5),
        "volley": breath(900, 5200, 0.4, 0.4, 37),
        "blades": _blades(),
        "bell": _bell(),
        "goal": chime((523.25, 587.33, 783.99)),
        "end": chime((783.99, 659.25, 523.25, 392.0), 0.22),
        "refused": mixed(
            rings(time(0.12), ((140, 1.0, 50),)), later(rings(time(0.14), ((126, 1.0, 50),)), 0.09)
        ),
        "checkpoint": chime((659.25, 880.0), 0.12),
        "caught": chime((196.0, 155.56, 130.81), 0.24, 1.2),
        # minds
        "curious": string(440, 60),
        "searching": string(392, 160),
        "hunting": string(330, 420, 0.7),
        "lost": string(360, -70),
        "calm": chime((392.0, 329.63), 0.14),
        "wary": string(262, 0),
        "dazed": string(500, -150, 0.7),
        "puzzled": string(587, 30, 0.35),
        "hair": _hair(),
        "flinch": string(880, -160, 0.4),
        "sign": breath(1500, 6000, 0.14),
        # hands
        "door open": _slide(True),
        "door shut": _slide(False),
        "lock slip": mixed(_pin(1300), later(_pin(700), 0.05)),
        "lock set": _pin(2100),
        "lock open": mixed(_pin(1500), later(rings(time(0.3), ((620, 0.8, 26),)), 0.06)),
        "paper": mixed(breath(1500, 7500, 0.25), later(0.7 * breath(1800, 8000, 0.2, 0.1, 38), 0.12)),
        "climb": mixed(breath(300, 1800, 0.45), later(0.5 * thud(140, 0.2, 0.3), 0.3)),
        "leap": mixed(breath(400, 2500, 0.3), later(thud(95, 0.3, 0.4), 0.16)),
        "throw": breath(900, 4200, 0.22, 0.45, 39),
        "set down": thud(200, 0.18, 0.3),
        "take": chime((880.0, 1174.66), 0.05, 0.4),
        "grab": mixed(thud(120, 0.3, 0.4), later(breath(500, 2600, 0.3), 0.1)),
        "rope": mixed(*(later(0.6 * breath(350, 1500, 0.1, 0.3, 41 + n), 0.07 * n) for n in range(4))),
        "free": mixed(breath(400, 2000, 0.3), later(chime((440.0, 587.33), 0.1), 0.15)),
        "lamp out": breath(1200, 6500, 0.35, 0.04, 45),
        "strike": thud(150, 0.22, 0.2),
        "swap": chime((659.25, 440.0), 0.08),
        "hide": breath(700, 4200, 0.45, 0.4, 46),
        "fire": _fire(),
        # what lands, and what was set
        "pebble": mixed(
            *(later(rings(time(0.1), ((1700 - 200 * n, 1.0 - 0.25 * n, 90),)), 0.1 * n) for n in range(3))
        ),
        "steel": mixed(rings(time(0.5), ((3100, 0.5, 18), (4700, 0.3, 28), (220, 0.6, 60)))),
        "splash": mixed(breath(400, 3600, 0.4, 0.04, 47), 0.4 * thud(130, 0.15, 0.2)),
        "powder": breath(250, 1800, 0.9, 0.1, 48),
        "blast": _blast(),
        "wire": mixed(string(165, -20, 0.5), later(thud(90, 0.35, 0.7), 0.16)),
        "mud": mixed(
            breath(150, 1100, 0.4, 0.15, 49),
            later(0.5 * tone(time(0.12), 240, 1800) * fading(time(0.12), 30), 0.1),
        ),
        "leaves": mixed(breath(1300, 7500, 0.8, 0.2, 50), grains(0.8, 44, 1800, 8000, 90, 51)),
        "ward": chime((1318.51, 987.77), 0.1),
        # menus
        "ui move": rings(time(0.05), ((880, 0.7, 90), (1760, 0.2, 140))),
        "ui choose": mixed(
            rings(time(0.2), ((587.33, 0.8, 26),)), later(rings(time(0.25), ((880, 0.8, 22),)), 0.05)
        ),
        "ui back": mixed(
            rings(time(0.2), ((587.33, 0.8, 26),)), later(rings(time(0.25), ((440, 0.8, 22),)), 0.05)
        ),
        "ui turn": rings(time(0.06), ((1174.66, 0.6, 80), (587, 0.4, 70))),
    }
    loud = {
        "blast": 0.5,
        "hunting": 0.32,
        "caught": 0.34,
        "hair": 0.26,
        "powder": 0.18,
        "puff": 0.13,
        "hide": 0.1,
        "paper": 0.13,
        "sign": 0.1,
        "bell": 0.28,
        "ui move": 0.07,
        "ui turn": 0.07,
        "ui choose": 0.12,
        "ui back": 0.12,
        "rope": 0.14,
        "throw": 0.15,
        "click": 0.17,
        "click up": 0.14,
        "whoosh": 0.3,
        "lock set": 0.14,
        "lock slip": 0.15,
        "pebble": 0.16,
        "fire": 0.28,
    }
    return {name: (samples, loud.get(name, USUAL)) for name, samples in made.items()}
