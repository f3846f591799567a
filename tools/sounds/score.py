"""A loop of music: notes laid on a ring, so that what rings on past the end rings at the beginning."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sounds.basics import HIGHEST, RATE, Samples

# the five notes of each scale, in half tones above its first
YO = (0, 2, 5, 7, 9)  # bright: of work songs
IN = (0, 1, 5, 7, 8)  # dark: of the koto
ROOM_SECONDS, ROOM_SHARE = 0.9, 0.16


class Ring:
    """So many beats at a tempo, in stereo."""

    def __init__(self, beats: int, tempo: float, root: float, scale: tuple[int, ...]) -> None:
        """tempo: beats a minute. root: hertz of degree 0."""
        self.beats, self.second = beats, 60.0 / tempo
        self.root, self.scale = root, scale
        self.sound: NDArray[np.float64] = np.zeros((round(beats * self.second * RATE), 2))

    def hertz(self, degree: int) -> float:
        """The pitch of a degree; five of them are an octave, and below 0 they go down."""
        octave, step = divmod(degree, len(self.scale))
        return float(self.root * 2 ** (octave + self.scale[step] / 12))

    def play(self, beat: float, samples: Samples, loud: float = 1.0, side: float = 0.0) -> None:
        """Lays a note on the ring. side: -1 left .. 1 right."""
        first = round(beat * self.second * RATE)
        at = (first + np.arange(len(samples))) % len(self.sound)
        for ear, gain in enumerate(((1 - side) / 2, (1 + side) / 2)):
            np.add.at(self.sound[:, ear], at, samples * (loud * gain**0.5))

    def finished(self, loud: float) -> NDArray[np.float64]:
        """With the room round it, warm. loud: its root mean square. The room goes round too: no seam."""
        count = len(self.sound)
        t = np.arange(int(ROOM_SECONDS * RATE)) / RATE
        out = np.empty_like(self.sound)
        for ear in (0, 1):
            chance = np.random.default_rng(60 + ear)
            room = np.zeros(count)
            room[: len(t)] = chance.standard_normal(len(t)) * np.exp(-7.5 * t) * np.minimum(t / 0.012, 1.0)
            room /= np.sqrt((room * room).sum())
            dry = np.fft.rfft(self.sound[:, ear])
            hertz = np.fft.rfftfreq(count, 1 / RATE)
            warm = 1 / (1 + (hertz / 6500.0) ** 2) / (1 + (28.0 / np.maximum(hertz, 0.01)) ** 4)
            wet = np.fft.rfft(room) / (1 + (hertz / 2600.0) ** 2)
            out[:, ear] = np.fft.irfft(dry * warm * (1 + ROOM_SHARE * 2 * wet), count)
        out *= loud / np.sqrt((out * out).mean())
        return np.asarray(HIGHEST * np.tanh(out / HIGHEST))  # rounds off the few highest peaks


def melody(line: str) -> list[tuple[float, int, float]]:
    """Notes (beat, degree, beats) of a written line: each word is half a beat; a number is a degree, `-`
    holds the note on, `.` is silence; `|` only parts bars for the eye."""
    notes: list[tuple[float, int, float]] = []
    held = False
    for number, word in enumerate(line.replace("|", " ").split()):
        if word == "-" and held:
            beat, degree, length = notes[-1]
            notes[-1] = beat, degree, length + 0.5
        elif word not in (".", "-"):
            notes.append((number / 2, int(word), 0.5))
            held = True
        else:
            held = False
    return notes
