"""All scenes of the tour by name, with the first and the largest of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from game.echo.bodies import Body
from game.echo.paths import Point, along
from game.echo.sources import Emitter
from game.echo.tour.hiding import blizzard, cloak, dead_ground, lens
from game.echo.tour.scene import CELLS, Box, Flags, Scene, plain, yard
from game.echo.tour.shining import leaker, pulse, room, trail, ward

__all__ = ["SCENES", "Scene", "court"]

SIDE = 256  # metres
HOUSES = 1200


def court() -> Scene:
    """A walled court of 40 x 23 m: 12 sources, one of them walking, and three cloaks, one a lens."""
    blocks = (
        (5, 4, 11, 8), (16, 3, 19, 10), (24, 5, 31, 8),
        (8, 13, 12, 19), (18, 14, 24, 17), (29, 12, 34, 18),
        (4, 11, 5, 12), (14, 11, 15, 12), (22, 11, 23, 12),
        (27, 10, 28, 11), (35, 4, 36, 5), (36, 18, 37, 19),
    )  # fmt: skip
    lamps = ((3.4, 2.4), (13, 2.4), (21.5, 2.4), (33, 3), (37.6, 8), (13.5, 9), (2.9, 15), (14, 17), (36, 15))
    fixed = [Emitter(x, y, 1.0) for x, y in lamps] + [Emitter(26, 18.6, 0.8), Emitter(7, 10.5, 0.6)]
    stands = [
        Body(12.4, 11.0, 0.6, "absorb"),
        Body(32.5, 9.8, 1.6, "refract", 0.6),
        Body(7.0, 10.0, 0.4, "open"),
        Body(24.5, 12.0, 0.4, "open"),
    ]

    def leaks(tick: int) -> Point:
        return 20.0 + 0.02 * (tick % 240 - 120), 20.6

    return Scene(
        "court",
        "A walled court: two cloaks are holes, a third one only bends; somebody leaks at the bottom.",
        plain(yard(40, 23, blocks)),
        lambda tick: [*fixed, Emitter(*leaks(tick), 3.0)],
        lambda tick: [*stands, Body(19.0 + 0.01 * (tick % 240), 12.2, 0.6, "absorb")],
        lamps=lambda tick: [*lamps, (26, 18.6), leaks(tick)],
    )


def large() -> Scene:
    """A town of 256 x 256 m with 300 lamps, and a listener who runs along its road past cloaks."""
    road = SIDE // 2
    solid = _town(road)
    places = _lamps(solid)
    lamps = np.array([(x, y, 1.0) for x, y in places])
    cloaks = [Body(72.0 + 14.0 * at, road + 1.5 * (at % 3 - 1), 0.6, "absorb") for at in range(9)]
    way = ((70.0, road), (186.0, road))
    return Scene(
        "large",
        "A town of 256 x 256 m with 300 lamps, and the 64 x 40 m of it that a running listener has: only "
        "what can come to him is flown.",
        plain(solid),
        lambda tick: lamps,
        lambda tick: cloaks,
        lamps=lambda tick: places,
        packets=4 * 92_160,
        view=(64.0, 40.0),
        listener=lambda tick: along(way, 0.08 * tick),  # 4.8 m/s
        ticks=400,
    )


def _town(road: int) -> Flags:
    """Houses at random, but for a free road along y = `road` metres; bool (rows, cols)."""
    chance = np.random.default_rng(7)
    corners = chance.integers(2, SIDE - 8, (HOUSES, 2)).tolist()
    sides = chance.integers(2, 6, (HOUSES, 2)).tolist()
    boxes: list[Box] = [(x, y, x + w, y + h) for (x, y), (w, h) in zip(corners, sides, strict=True)]
    return yard(SIDE, SIDE, [box for box in boxes if box[1] > road + 3 or box[3] < road - 3])


def _lamps(solid: Flags) -> list[Point]:
    """One lamp at random in each of 20 x 15 quarters, out of doors."""
    chance = np.random.default_rng(8)
    places: list[Point] = []
    for rows in np.array_split(np.arange(SIDE * CELLS), 15):
        for cols in np.array_split(np.arange(SIDE * CELLS), 20):
            free = np.argwhere(~solid[np.ix_(rows, cols)])
            row, col = free[chance.integers(len(free))]
            places.append((float(cols[col] + 0.5) / CELLS, float(rows[row] + 0.5) / CELLS))
    return places


SCENES: dict[str, Callable[[], Scene]] = {
    make.__name__: make
    for make in (court, cloak, lens, dead_ground, blizzard, pulse, room, leaker, ward, trail, large)
}
