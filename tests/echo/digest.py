"""One number for all that a field does: `python -m tests.echo.digest` prints it, with NumPy alone."""

from __future__ import annotations

import hashlib

import numpy as np

from game.echo import Body, EchoField, Emitter, Medium

from .scenes import walled

SCENE = "..........\n..#.......\n......##..\n.#........\n..#......."


def digest() -> str:
    """SHA-256 of two scenes with everything in them after 150 ticks, ledgers included.

    A small one, whole; and a part of a larger one, with snow and a door, round a listener who walks.
    """
    snow = _snow()
    fields = EchoField(walled(SCENE, loss=0.03), packets=18_000), EchoField(snow, 18_000, view=(12.0, 9.0))
    doorway = snow.solid.copy()
    doorway[16:34, 30:34] = True
    shut = snow.walled(doorway)
    for tick in range(150):
        if tick in (60, 110):
            fields[1].rewall(shut if tick == 60 else snow)
        emitters = [Emitter(1.1, 1.3, 1.0), Emitter(8.0 - 0.01 * tick, 4.1, 0.7), Emitter(5.0, 4.5, 0.1)]
        bodies = [
            Body(4.0 + 0.01 * tick, 3.3, 0.6 + 0.01 * (tick % 4), "absorb"),
            Body(6.0, 2.5, 0.6, "absorb", 0.8, 0.2 * (tick % 5 - 2) / 2),
            Body(7.5, 1.2, 0.4, "open", 0.9),
            Body(7.7, 1.1, 0.15, "open", 2.5),
            Body(3.0, 3.0, 1.6, "refract", 0.8),
        ]
        for field in fields:
            field.step(emitters, bodies, (6.0 + tick / 12, 6.0))
    told = hashlib.sha256()
    for field in fields:
        told.update(field.echo.tobytes())
        told.update(repr(sorted(field.ledger.items())).encode())
    return told.hexdigest()


def _snow() -> Medium:
    """40 x 30 m with a few rocks, half of it snow that gives off chakra."""
    solid = np.zeros((120, 160), bool)
    solid[40:52, 60:70] = solid[8:30, 90:94] = solid[80:84, 20:60] = True
    shape = solid.shape
    emission = np.where(solid, 0.0, 0.02 * (np.arange(160) > 30))
    return Medium(solid, np.full(shape, 0.5), np.full(shape, 0.7), np.zeros(shape), emission=emission)


if __name__ == "__main__":
    print(digest())
