"""Effects of the stealth: alerts, voices as murmurs, doors, traps, blasts; mono, -1..1, at `synth.RATE`."""

from __future__ import annotations

import numpy as np

from game.sound.synth import Samples, chime, hiss, softened, time


def alert(hertz: float, rises: float, seconds: float = 0.35) -> Samples:
    """A plucked string that bends upward (or down, below 0): somebody's mind has changed."""
    t = time(seconds)
    phase = 2 * np.pi * (hertz * t + rises * t * t)
    return np.asarray(0.30 * (np.sin(phase) + 0.4 * np.sin(2 * phase)) * np.exp(-t * 7))


def murmur(hertz: float, syllables: int) -> Samples:
    """A voice without words: so many syllables on a reed's tone."""
    t = time(0.16 * syllables + 0.1)
    beat = np.abs(np.sin(np.pi * t / 0.16)) ** 0.7 * (t < 0.16 * syllables)
    glide = hertz * (1 + 0.08 * np.sin(2 * np.pi * 1.9 * t))
    phase = 2 * np.pi * np.cumsum(glide) / len(t) * t[-1]
    reed = np.sin(phase) + 0.5 * np.sin(2 * phase) + 0.3 * np.sin(3 * phase)
    return np.asarray(0.16 * reed * beat)


def thud(hertz: float, seconds: float, grit: float) -> Samples:
    """Something heavy on something hard; grit 0..1 of rubble with it."""
    t = time(seconds)
    low = np.sin(2 * np.pi * hertz * t * (1 + np.exp(-t * 30))) * np.exp(-t * 6 / seconds)
    return np.asarray(0.42 * low + grit * 0.3 * softened(hiss()[: len(t)], 0.3) * np.exp(-t * 5 / seconds))


def rush(brightness: float, seconds: float, swell: float = 0.2) -> Samples:
    """Air, cloth or powder: a breath of noise that swells for a part of its time."""
    t = time(seconds)
    shape = np.minimum(t / (swell * seconds), 1.0) * np.exp(-3 * t / seconds)
    return np.asarray(0.34 * softened(hiss()[: len(t)], brightness) * shape)


def tick(hertz: float) -> Samples:
    """A pin in a lock."""
    t = time(0.06)
    return np.asarray(0.4 * np.sin(2 * np.pi * hertz * t) * np.exp(-t * 110))


def low_tone() -> Samples:
    """Hair on the neck: hardly a sound, two tones that beat slowly."""
    t = time(1.1)
    shape = np.sin(np.pi * t / 1.1) ** 2
    return np.asarray(0.30 * (np.sin(2 * np.pi * 78 * t) + np.sin(2 * np.pi * 82.5 * t)) * shape)


def giggle() -> Samples:
    """A child that holds it in, and does not."""
    t = time(0.42)
    beat = np.abs(np.sin(np.pi * t / 0.105)) ** 2
    return np.asarray(0.16 * np.sin(2 * np.pi * (820 - 260 * t) * t) * beat)


def effects_of_play() -> dict[str, Samples]:
    """Every effect by its name."""
    return {
        "curious": alert(440, 180),
        "searching": alert(392, 520, 0.5),
        "hunting": alert(330, 1500, 0.6),
        "lost": alert(360, -220, 0.5),
        "calm": chime((392.0, 329.63), 0.14),
        "wary": alert(262, 0, 0.4),
        "dazed": alert(500, -420, 0.6),
        "puzzled": alert(587, 90, 0.3),
        "shout": murmur(210, 4),
        "voice": murmur(150, 3),
        "child": murmur(360, 3),
        "sign": rush(0.8, 0.12),
        "grab": thud(120, 0.3, 0.3),
        "caught": chime((196.0, 155.56, 130.81), 0.22),
        "door": thud(160, 0.28, 0.15),
        "lock tick": tick(1400),
        "lock set": tick(2100),
        "lock open": chime((1174.66, 1567.98), 0.06),
        "paper": rush(0.9, 0.2),
        "climb": rush(0.35, 0.4),
        "leap": thud(95, 0.25, 0.25),
        "blast": thud(55, 1.0, 1.0),
        "stone falls": tick(900),
        "steel falls": tick(3100),
        "splash": rush(0.5, 0.3, 0.05),
        "cloud": rush(0.3, 0.7, 0.1),
        "set down": thud(210, 0.14, 0.2),
        "take": chime((880.0,), 0.05),
        "snap": thud(300, 0.2, 0.6),
        "leaves": rush(0.7, 0.6, 0.3),
        "ward": chime((1318.51, 987.77), 0.1),
        "fire": rush(0.25, 0.8, 0.15),
        "rope": rush(0.55, 0.25),
        "free": chime((440.0, 587.33), 0.1),
        "lamp out": rush(0.85, 0.3, 0.05),
        "strike": thud(140, 0.2, 0.1),
        "swap": chime((659.25, 440.0), 0.08),
        "checkpoint": chime((659.25, 783.99), 0.12),
        "hide": rush(0.6, 0.35, 0.4),
        "hair": low_tone(),
        "giggle": giggle(),
        "eat": rush(0.4, 0.2),
        "flinch": alert(880, -500, 0.3),
    }
