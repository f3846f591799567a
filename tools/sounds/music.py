"""The pieces. All are this project's own, on two old five-note scales, for koto, flute and drums."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sounds.instruments import drone, fish, flute, koto, rim, taiko
from sounds.score import IN, YO, Ring, melody

Stereo = NDArray[np.float64]
D = 146.83  # hertz


def _strings(
    ring: Ring, line: str, begins: float, loud: float, side: float, octave: int = 0, **how: float
) -> None:
    for beat, degree, length in melody(line):
        accent = 1.0 if beat % 2 == 0 else 0.82
        ring.play(
            begins + beat,
            koto(ring.hertz(degree + 5 * octave), min(1.4 + length, 3.0), **how),
            loud * accent,
            side,
        )


def _winds(ring: Ring, line: str, begins: float, loud: float, side: float, octave: int = 1) -> None:
    for beat, degree, length in melody(line):
        ring.play(
            begins + beat, flute(ring.hertz(degree + 5 * octave), length * ring.second * 1.05), loud, side
        )


def title() -> Stereo:
    """Early evening: a flute over slow broken chords. 56 beats at 70: 48 s."""
    ring = Ring(56, 70, D, YO)
    chords = ("0 3 5 7 | 8 7 5 3", "-2 2 3 5 | 7 5 3 2", "-1 1 4 6 | 7 6 4 1", "0 3 5 8 | 7 5 3 2")
    for bar in range(14):
        _strings(
            ring, chords[(0, 1, 0, 2, 0, 1, 3, 0, 2, 1, 0, 2, 3, 3)[bar]], 4 * bar, 0.42, -0.3, bright=0.35
        )
        ring.play(4 * bar, koto(ring.hertz((-5, -7, -5, -6)[bar % 4]), 3.0, 0.3), 0.5, -0.1)
    ring_air = (
        (8, "3 - - - 5 - 4 3 | 2 - - - - - . ."),
        (16, "3 - - 5 7 - 6 5 | 6 - - - - - . ."),
        (26, "7 - - 6 5 - - - | 3 - 4 - 2 - - -"),
        (36, "0 - 2 - 3 - - - | 5 - - - 4 - 3 - | 2 - - - - - - ."),
    )
    for begins, line in ring_air:
        _winds(ring, line, begins, 0.32, 0.25)
    for beat in (0, 16, 32, 48):
        ring.play(beat, taiko(52, 1.4, 0.15), 0.4)
    for beat in range(0, 56, 14):
        ring.play(beat, drone(ring.hertz(-5), 14 * ring.second), 0.10, 0.0)
    return ring.finished(0.1)


def day() -> Stereo:
    """A school morning, quiet enough to think over. 60 beats at 76: 47 s."""
    ring = Ring(60, 76, D * 2 ** (2 / 12), YO)
    walk = ("0 . 3 . 5 . 3 .", "-1 . 2 . 4 . 2 .", "-2 . 2 . 3 . 5 .", "0 . 3 . 5 . 7 .", "1 . 3 . 6 . 3 .")
    for bar in range(15):
        _strings(
            ring, walk[(0, 1, 2, 0, 0, 4, 1, 2, 3, 1, 0, 4, 2, 1, 3)[bar]], 4 * bar, 0.36, -0.35, bright=0.3
        )
        if bar % 2 == 1:
            ring.play(4 * bar + 2, fish(470), 0.10, 0.5)
            ring.play(4 * bar + 3.5, fish(560), 0.07, 0.5)
    tunes = (
        (4, "5 - 7 8 7 - 5 - | 3 - 5 - 2 - - -"),
        (14, "5 - 7 8 10 - 8 7 | 8 - - - . . . ."),
        (26, "10 - 8 7 8 - 7 5 | 7 - 5 3 5 - - -"),
        (36, "2 - 3 5 3 - 2 - | 0 - - - . . . ."),
        (46, "5 - 7 8 7 - 5 3 | 2 - 3 - 0 - - -"),
    )
    for number, (begins, line) in enumerate(tunes):
        _strings(ring, line, begins, 0.55, 0.15, bright=0.55)
        if number in (2, 3):
            _winds(ring, line, begins, 0.14, 0.4, octave=0)
    return ring.finished(0.1)


def night() -> Stereo:
    """Lamps and crickets' hour: few notes, and room between them. 48 beats at 60: 48 s."""
    ring = Ring(48, 60, D, IN)
    drops = (
        (0, "0 - - 1 0 - - ."),
        (5, "-2 - . . 3 - - -"),
        (10, "4 3 1 - 0 - - -"),
        (16, "0 - 3 - 4 - 3 -"),
        (21, "6 5 4 - 3 - - -"),
        (28, "1 - 0 - -1 - - -"),
        (33, "3 - 4 6 5 - - -"),
        (40, "4 - 3 1 0 - - -"),
    )
    for begins, line in drops:
        _strings(ring, line, begins, 0.55, -0.2, octave=1, bright=0.4)
    for beat, degree in ((0, -5), (8, -7), (16, -5), (24, -8), (32, -7), (40, -5)):
        ring.play(beat, koto(ring.hertz(degree), 3.0, 0.25), 0.6, 0.1)
        ring.play(beat, drone(ring.hertz(degree), 8.0), 0.10)
    for begins, line in (
        (12, "3 - - - 4 - 3 - | 1 - - - - - . ."),
        (36, "5 - - - - 4 3 - | 4 - - - 3 - - ."),
    ):
        _winds(ring, line, begins, 0.2, 0.35)
    for beat in (7, 23, 31, 47):
        ring.play(beat, fish(390), 0.12, 0.6)
    return ring.finished(0.1)


def village() -> Stereo:
    """A day off: market streets. 72 beats at 96: 45 s."""
    ring = Ring(72, 96, D * 2 ** (5 / 12), YO)
    for bar in range(18):
        root = (0, 0, -1, -2, 0, -2, -1, 0, 1)[bar % 9]
        for beat, step in ((0, 0), (1, 3), (2, 5), (2.5, 3), (3, 2)):
            ring.play(4 * bar + beat, koto(ring.hertz(root + step), 1.3, 0.35), 0.32, -0.3)
        for beat, hertz in ((0, 380), (1.5, 470), (2, 380), (3, 560)):
            ring.play(4 * bar + beat, fish(hertz), 0.12, 0.5)
        ring.play(4 * bar, taiko(78, 0.6, 0.25), 0.24)
    first, second = "5 7 8 - 7 5 7 - | 3 5 7 5 3 - 2 -", "8 - 10 8 7 8 7 5 | 7 5 3 5 5 - - -"
    third = "10 - 10 8 7 - 8 - | 5 7 5 3 2 - - -"
    for begins, line in (
        (0, first),
        (8, second),
        (24, third),
        (32, second),
        (44, first),
        (56, third),
        (64, second),
    ):
        _strings(ring, line, begins, 0.5, 0.2, bright=0.6)
        if begins in (24, 32, 56):
            _winds(ring, line, begins, 0.16, 0.4)
    return ring.finished(0.1)


def unease() -> Stereo:
    """Somebody looks for him: a heart, a string that will not settle. 64 beats at 84: 46 s."""
    ring = Ring(64, 84, D, IN)
    for bar in range(16):
        beat = 4 * bar
        ring.play(beat, taiko(56, 0.9, 0.2), 0.55)
        ring.play(beat + 0.5, taiko(54, 0.8, 0.1), 0.36)
        for half in range(8):
            degree = (0, 1, 0, 3, 0, 1, 0, -1)[half] + (bar % 4 == 3)
            ring.play(beat + half / 2, koto(ring.hertz(degree), 0.9, 0.4), 0.26, -0.35)
        if bar % 2 == 1:
            ring.play(beat + 2.5, rim(380), 0.16, 0.5)
            ring.play(beat + 3, rim(430), 0.12, 0.5)
    for begins, line in (
        (6, "6 5 - - . . 5 6"),
        (20, "8 - 6 5 6 - - -"),
        (38, "6 5 - - 4 3 - -"),
        (52, "8 9 8 - 6 - 5 -"),
    ):
        _strings(ring, line, begins, 0.42, 0.3, bright=0.7)
    for beat, degree in ((0, 0), (16, 1), (32, 0), (48, -2)):
        ring.play(beat, drone(ring.hertz(degree), 16 * ring.second), 0.14)
    return ring.finished(0.1)


RUNS = (
    (0, 0, 3, 0, 4, 3, 0, 1),
    (0, 0, 5, 4, 3, 4, 3, 1),
    (-2, -2, 1, 0, 3, 1, 0, -2),
    (0, 3, 4, 5, 6, 5, 4, 3),
)
DRUMS = (  # beat, how hard, how loud
    (0, 0.8, 0.85),
    (0.75, 0.3, 0.45),
    (1.5, 0.5, 0.6),
    (2, 0.3, 0.4),
    (2.75, 0.5, 0.6),
    (3.5, 0.4, 0.5),
)


def pursuit() -> Stereo:
    """They are after him: drums, and a koto that runs. 96 beats at 128: 45 s."""
    ring = Ring(96, 128, D, IN)
    for bar in range(24):
        beat, thin = 4 * bar, 12 <= bar < 16  # a breath in the middle
        for at, hard, loud in DRUMS[:2] if thin else DRUMS:
            ring.play(beat + at, taiko(64 if at else 56, 0.7, hard), loud * 0.75, -0.1)
        for eighth in range(8):
            if not thin and (eighth + bar) % 8 != 3:
                ring.play(beat + eighth / 2, rim(400 + 60 * (eighth % 2)), 0.16 if eighth % 2 else 0.22, 0.45)
        line = RUNS[(0, 0, 1, 0, 2, 2, 1, 3)[bar % 8]]
        for eighth, degree in enumerate(line):
            ring.play(
                beat + eighth / 2, koto(ring.hertz(degree), 0.8, 0.5), 0.40 if eighth % 4 else 0.52, -0.3
            )
        if bar % 8 == 7:
            for sixteenth in range(8):
                ring.play(beat + 2 + sixteenth / 4, taiko(76, 0.4, 0.6), 0.16 + 0.04 * sixteenth, 0.1)
    cries = (
        (16, "8 - 8 9 8 - 6 - | 5 - - - 6 - 5 -"),
        (32, "8 - 9 - 10 - 9 8 | 6 - 8 - 5 - - -"),
        (56, "10 - 9 8 9 - 8 6 | 8 - 6 5 6 - - -"),
        (72, "5 - 6 8 9 - 8 - | 10 - - - 9 8 6 5 | 5 - - - . . . ."),
    )
    for begins, line in cries:
        _strings(ring, line, begins, 0.5, 0.25, bright=0.8)
        _winds(ring, line, begins, 0.22, 0.35, octave=0)
    for beat in range(0, 96, 16):
        ring.play(beat, drone(ring.hertz((-5, -5, -4, -5, -7, -5)[beat // 16]), 16 * ring.second), 0.12)
    return ring.finished(0.13)


PIECES = {
    "title": title,
    "day": day,
    "night": night,
    "village": village,
    "unease": unease,
    "pursuit": pursuit,
}
