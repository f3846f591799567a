"""The plain C loop of `plain.c`, compiled on the spot, with the face of an EchoField."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, Emitter, Medium
from game.echo.tables import COSINE, LENS_SINE, LIFE_TICKS, SINE, decay

_Table = np.ndarray[Any, Any]

_KINDS = {"open": 0, "absorb": 1, "refract": 2}
_BODY = np.dtype([(name, "f8") for name in ("x", "y", "radius", "strength", "waver")] + [("kind", "i8")])
_TABLES = ("watch", "scattering", "reflecting", "keeping", "cosine", "sine", "lens_sine")
_STATE = ("x", "y", "along_x", "along_y", "energy", "cell", "marks")
_CELLS = ("painted", "taking", "came", "glow", "echo")


class _Field(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int64) for name in ("births", "stride", "cells", "tick", "lossy")),
        ("step", ctypes.c_double),
        ("decay", ctypes.c_double),
        *((name, ctypes.c_void_p) for name in _TABLES + _STATE + _CELLS),
    ]


def compiler() -> str | None:
    """A C compiler of this machine, if there is one."""
    return shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")


def compiled() -> ctypes.CDLL:
    """The loop, as optimised as it gets without other results."""
    command = compiler()
    if command is None:
        raise RuntimeError("no C compiler on this machine")
    source = Path(__file__).with_name("plain.c")
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "field.so")
        flags = ["-O3", "-mtune=native", "-ffp-contract=off", "-shared", "-fPIC"]
        subprocess.run([command, *flags, "-o", library, source, "-lm"], check=True)
        return ctypes.CDLL(str(library))


class PlainField:
    """An echo field stepped by the C loop. Same arguments and `echo` as an EchoField; no checks."""

    def __init__(self, library: ctypes.CDLL, medium: Medium, packets: int = 92_160, half_life: float = 0.17):
        self.medium = medium
        births = packets // LIFE_TICKS
        slots, cells = births * LIFE_TICKS, medium.cells
        self._arrays: dict[str, np.ndarray[Any, Any]] = {
            "watch": medium.watch, "scattering": medium.scattering, "reflecting": medium.reflecting,
            "keeping": medium.keeping, "cosine": COSINE, "sine": SINE, "lens_sine": LENS_SINE,
            **{name: np.zeros(slots, np.float32) for name in ("x", "y", "along_x", "along_y")},
            "energy": np.zeros(slots), "cell": np.zeros(slots, np.int64),
            "marks": np.zeros(cells, np.uint8),
            **{name: np.zeros(cells) for name in _CELLS},
        }  # fmt: skip
        fixed = births, medium.stride, cells, 0, medium.lossy, medium.step_cells, decay(half_life)
        self._field = _Field(*fixed)
        for name, array in self._arrays.items():
            setattr(self._field, name, array.ctypes.data)
        self._tick = library.tick

    @property
    def echo(self) -> NDArray[np.float64]:
        """float64 (rows, cols)."""
        return self._arrays["echo"].reshape(-1, self.medium.stride)[1:-2, 1:-1]

    def prepared(self, emitters: Sequence[Emitter] | _Table, bodies: Sequence[Body]) -> tuple[_Table, _Table]:
        """The arguments of `run` in padded cells. emitters: Emitters, or rows of x, y, power."""
        scale = self.medium.cells_per_metre
        sources = np.array([(x * scale + 1, y * scale + 1, power) for x, y, power in emitters]).reshape(-1, 3)
        rows = [
            (b.x * scale + 1, b.y * scale + 1, b.radius * scale, b.strength, b.waver, _KINDS[b.kind])
            for b in bodies
        ]
        return sources, np.array(rows, _BODY)

    def run(self, sources: _Table, bodies: _Table) -> None:
        """One tick, without the time that Python takes to prepare it."""
        self._tick(
            ctypes.byref(self._field),
            ctypes.c_int64(len(sources)), ctypes.c_void_p(sources.ctypes.data),
            ctypes.c_int64(len(bodies)), ctypes.c_void_p(bodies.ctypes.data),
            ctypes.c_int64(self.medium.shape[0]),
        )  # fmt: skip

    def step(self, emitters: Sequence[Emitter], bodies: Sequence[Body]) -> None:
        """One tick."""
        self.run(*self.prepared(emitters, bodies))
