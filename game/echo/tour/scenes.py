"""Small scenes that each show what a medium does to the echo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.echo.bodies import Body
from game.echo.medium import Medium
from game.echo.sources import Emitter

CELLS = 4  # a metre
GROUND_SCATTER = 0.15
WALL_REFLECT = 0.8


@dataclass(frozen=True, slots=True)
class Scene:
    """A medium, and who emits and who stands there in each tick."""

    name: str
    about: str
    medium: Medium
    emitters: Callable[[int], list[Emitter]]
    bodies: Callable[[int], list[Body]]
    ticks: int = 240  # until it is worth a picture


def court() -> Scene:
    """A walled court of 40 x 23 m: 12 sources, one of them walking, and three cloaks, one a lens."""
    solid = np.ones((23 * CELLS, 40 * CELLS), bool)
    solid[3:-3, 3:-3] = False
    for left, top, right, bottom in (
        (5, 4, 11, 8), (16, 3, 19, 10), (24, 5, 31, 8),
        (8, 13, 12, 19), (18, 14, 24, 17), (29, 12, 34, 18),
        (4, 11, 5, 12), (14, 11, 15, 12), (22, 11, 23, 12),
        (27, 10, 28, 11), (35, 4, 36, 5), (36, 18, 37, 19),
    ):  # fmt: skip
        solid[top * CELLS : bottom * CELLS, left * CELLS : right * CELLS] = True
    shape = solid.shape
    medium = Medium(solid, np.full(shape, GROUND_SCATTER), np.full(shape, WALL_REFLECT), np.zeros(shape))
    lamps = ((3.4, 2.4), (13, 2.4), (21.5, 2.4), (33, 3), (37.6, 8), (13.5, 9), (2.9, 15), (14, 17), (36, 15))
    fixed = [Emitter(x, y, 1.0) for x, y in lamps] + [Emitter(26, 18.6, 0.8), Emitter(7, 10.5, 0.6)]
    stands = [
        Body(12.4, 11.0, 0.6, "absorb"),
        Body(32.5, 9.8, 1.6, "refract", 0.6),
        Body(7.0, 10.0, 0.4, "open"),
        Body(24.5, 12.0, 0.4, "open"),
    ]
    return Scene(
        "court",
        "A walled court: two cloaks are holes, a third one only bends; somebody leaks at the bottom.",
        medium,
        lambda tick: [*fixed, Emitter(20.0 + 0.02 * (tick % 240 - 120), 20.6, 3.0)],
        lambda tick: [*stands, Body(19.0 + 0.01 * (tick % 240), 12.2, 0.6, "absorb")],
    )
