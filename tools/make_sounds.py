"""Makes every sound of the game: writes assets/sounds/*.ogg from the scripts in sounds/.

    python tools/make_sounds.py [name ...]

needs `pip install soundfile` (the extra `sounds`). No recording is used: all is sums of sines and shaped
noise, from fixed seeds. The same NumPy and the same libsndfile give the same bytes.
"""

from __future__ import annotations

import io
import struct
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sounds.basics import RATE, levelled
from sounds.humming import all_hums, loops
from sounds.music import PIECES
from sounds.steps import all_steps
from sounds.things import all_things
from sounds.voices import all_voices

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
SERIAL = 0x42535032  # of every stream: the encoder would take a random one
LEAD = RATE // 10  # samples of its end that stand before a loop too: at a file's ends the coder errs
EFFECTS_PRESSED, MUSIC_PRESSED = 0.6, 0.75  # 0 large and good .. 1 small and poor


def main(names: list[str]) -> None:
    """Make them all, or those of some names."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (samples, peak) in (all_steps() | all_voices() | all_things() | all_hums()).items():
        _write(name, levelled(samples, peak), EFFECTS_PRESSED, names)
    for name, (samples, peak) in loops().items():
        _write(name, _led(samples * (peak / np.abs(samples).max())), EFFECTS_PRESSED, names)
    for name, made in PIECES.items():
        if not names or f"music {name}" in names:
            _write(f"music {name}", _led(made()), MUSIC_PRESSED, names)


def _led(loop: NDArray[np.float64]) -> NDArray[np.float64]:
    """The loop with its own end before it; the game's mixer joins the ring again."""
    return np.concatenate([loop[-LEAD:], loop])


def _write(name: str, samples: NDArray[np.float64], pressed: float, names: list[str]) -> None:
    if names and name not in names:
        return
    import soundfile

    file = io.BytesIO()
    how = {"format": "OGG", "subtype": "VORBIS", "compression_level": pressed}
    with soundfile.SoundFile(file, "w", RATE, 1 if samples.ndim == 1 else 2, **how) as out:
        for first in range(0, len(samples), RATE):  # libsndfile crashes on whole minutes at once
            out.write(samples[first : first + RATE])
    (FOLDER / f"{name.replace(' ', '_')}.ogg").write_bytes(_renumbered(file.getvalue()))


def _renumbered(data: bytes) -> bytes:
    """The same Ogg stream under our own serial number, with the pages' checksums made anew."""
    out, at = bytearray(data), 0
    while at < len(out):
        segments = out[at + 26]
        size = 27 + segments + sum(out[at + 27 : at + 27 + segments])
        out[at + 14 : at + 18] = struct.pack("<I", SERIAL)
        out[at + 22 : at + 26] = bytes(4)
        out[at + 22 : at + 26] = struct.pack("<I", _checksum(out[at : at + size]))
        at += size
    return bytes(out)


def _checksum(page: bytes | bytearray) -> int:
    """Ogg's: polynomial 0x04c11db7, no reflection, nothing before, nothing after."""
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value


def _entry(number: int) -> int:
    value = number << 24
    for _ in range(8):
        value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


_TABLE = tuple(_entry(number) for number in range(256))

if __name__ == "__main__":
    main(sys.argv[1:])
