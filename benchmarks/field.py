"""How long a tick of the echo field takes, beside a plain loop in C over the same packets.

    python benchmarks/field.py

Prints median and 99th percentile per tick. The C loop is compiled on the spot where a compiler is
found; it flies, bounces, meets bodies and tallies, one packet after the other, and is timed on the
packets as the field left them. It is a reference for cost, not for results.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from game.echo import Body, EchoField, Emitter, Medium

WARM_UP = 200  # ticks
TICKS = 600

REFERENCE = r"""
#include <stdint.h>
void tick(int n, float *x, float *y, float *vx, float *vy, double *e, const uint8_t *watch,
          const double *scatter, const double *reflect, int stride, const double *bodies, int discs,
          double *came, double *echo, int cells, double d)
{
    for (int i = 0; i < cells; i++) came[i] = 0.0;
    for (int i = 0; i < n; i++) {
        if (e[i] == 0.0) continue;
        int from = (int)y[i] * stride + (int)x[i];
        float nx = x[i] + vx[i], ny = y[i] + vy[i];
        int cell = (int)ny * stride + (int)nx;
        if (watch[cell] & 2) { e[i] = 0.0; continue; }
        if (watch[cell] & 1) {
            int side = (int)y[i] * stride + (int)nx;
            came[cell] += e[i] * reflect[cell];
            e[i] *= reflect[cell];
            if (side != from && (watch[side] & 1)) vx[i] = -vx[i]; else vy[i] = -vy[i];
            nx = x[i]; ny = y[i]; cell = from;
        }
        x[i] = nx; y[i] = ny;
        for (int b = 0; b < discs; b++) {
            double ax = nx - bodies[3 * b], ay = ny - bodies[3 * b + 1];
            if (ax * ax + ay * ay < bodies[3 * b + 2]) { e[i] = 0.0; break; }
        }
        came[cell] += e[i] * scatter[cell];
    }
    for (int i = 0; i < cells; i++) echo[i] = echo[i] * d + came[i] * (1.0 - d) * 60.0;
}
"""


def village(width: int, height: int, lamps: int, cloaks: int) -> tuple[EchoField, list[Emitter], list[Body]]:
    """A map in metres with a house of 3 x 3 m on every 60 square metres, always the same."""
    chance = np.random.default_rng(1)
    solid = np.zeros((height * 4, width * 4), bool)
    for _ in range(width * height // 60):
        col, row = 4 * chance.integers(0, width - 3), 4 * chance.integers(0, height - 3)
        solid[row : row + 12, col : col + 12] = True
    shape = solid.shape
    medium = Medium(solid, np.full(shape, 0.15), np.full(shape, 0.8), np.zeros(shape))
    emitters: list[Emitter] = []
    while len(emitters) < lamps:
        x, y = float(chance.uniform(0, width)), float(chance.uniform(0, height))
        if not solid[int(y * 4), int(x * 4)]:
            emitters.append(Emitter(x, y, 1.0))
    bodies = [
        Body(float(chance.uniform(0, width)), float(chance.uniform(0, height)), 0.6, "absorb")
        for _ in range(cloaks)
    ]
    return EchoField(medium), emitters, bodies


def timed(call: Callable[[], object], before: Callable[[], object] | None = None) -> tuple[float, float]:
    """Median and 99th percentile of `TICKS` calls, in milliseconds; `before` each is not timed."""
    times = []
    for _ in range(TICKS):
        if before:
            before()
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return float(np.median(times)) * 1e3, float(np.percentile(times, 99)) * 1e3


def reference(field: EchoField, bodies: list[Body]) -> tuple[float, float] | None:
    """The C loop over a copy of the field's packets, timed; None where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, library = Path(folder, "tick.c"), Path(folder, "tick.so")
        source.write_text(REFERENCE, encoding="utf-8")
        subprocess.run([compiler, "-O3", "-shared", "-fPIC", "-o", library, source], check=True)
        tick = ctypes.CDLL(str(library)).tick
    packets, medium = field._packets, field.medium
    discs = np.array([((b.x * 4) + 1, (b.y * 4) + 1, (b.radius * 4) ** 2) for b in bodies], float)
    kept = [*packets.position, *packets.velocity, packets.energy]
    state = [array.copy() for array in kept]
    came, echo = np.zeros(medium.cells), np.zeros(medium.cells)

    def pointer(array: np.ndarray) -> ctypes.c_void_p:
        return ctypes.c_void_p(array.ctypes.data)

    def restore() -> None:
        for array, value in zip(state, kept, strict=True):
            array[:] = value

    arguments = [
        packets.energy.size, *(pointer(array) for array in state), pointer(medium.watch),
        pointer(medium.scattering), pointer(medium.reflecting), medium.stride, pointer(discs), len(bodies),
        pointer(came), pointer(echo), medium.cells, ctypes.c_double(0.934),
    ]
    return timed(lambda: tick(*arguments), restore)


def report(name: str, width: int, height: int, lamps: int, cloaks: int) -> None:
    """Time one scene and print a line about it."""
    field, emitters, bodies = village(width, height, lamps, cloaks)
    for _ in range(WARM_UP):
        field.step(emitters, bodies)
    median, late = timed(lambda: field.step(emitters, bodies))
    line = f"{name}: median {median:.2f} ms, p99 {late:.2f} ms ({late / median:.1f} x median)"
    plain = reference(field, bodies)
    if plain is not None:
        line += f"; C loop {plain[0]:.2f} ms, ratio {median / plain[0]:.1f}"
    print(line)


def main() -> None:
    """The prototype's scene, a large map, and many emitters."""
    report("40 x 23 m, 12 emitters,  3 cloaks", 40, 23, 12, 3)
    report("60 x 40 m, 60 emitters, 10 cloaks", 60, 40, 60, 10)
    report("96 x 64 m, 100 emitters, 10 cloaks", 96, 64, 100, 10)


if __name__ == "__main__":
    main()
