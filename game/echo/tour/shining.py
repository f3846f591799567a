"""Scenes of who shines: a pulse, its echoes in a room, somebody who leaks, a ward, a trail."""

from __future__ import annotations

import numpy as np

from game.echo.bodies import Body
from game.echo.paths import Point, along, away, length
from game.echo.sources import Emitter
from game.echo.tour.scene import CELLS, GROUND_SCATTER, Box, Scene, lit, plain, yard

SHARP = 0.05  # seconds: the echo halves while a front goes 0.6 m, so that it is seen as a front
LET_OUT, PULSE_TICKS = 200, 3  # the tick of a pulse, when the light of the lamps is steady; how long it lasts


def _pulse(point: Point, power: float, tick: int) -> Emitter:
    return Emitter(*point, power if LET_OUT <= tick < LET_OUT + PULSE_TICKS else 0.0)


def pulse() -> Scene:
    """A pulse on its way past two pillars."""
    at = (9.0, 8.0)
    lamps = ((2.5, 2.5), (25.5, 2.5), (2.5, 13.5), (25.5, 13.5))
    bodies = [Body(20.0, 8.0, 0.6, "absorb"), Body(18.0, 12.0, 0.4, "open")]
    return Scene(
        "pulse",
        "A pulse, 0.6 s and 7 m on its way. A pillar throws a hard shadow into its front, and some back.",
        plain(yard(28, 16, [(12.0, 7.25, 13.5, 8.75), (5.0, 4.0, 6.0, 5.0)])),
        lambda tick: [*lit(lamps, 0.5), _pulse(at, 50.0, tick)],
        lambda tick: bodies,
        ticks=LET_OUT + 36,
        lamps=lambda tick: [*lamps, at],
        packets=8 * 92_160,
        half_life=SHARP,
    )


def room() -> Scene:
    """A pulse in a bare room, and its first reflections."""
    at = (8.0, 6.0)
    return Scene(
        "room",
        "A pulse in a bare room, one second old: each wall sends it back as if from an image of the source "
        "behind that wall.",
        plain(yard(24, 14), reflect=0.9),
        lambda tick: [*lit([at]), _pulse(at, 80.0, tick)],
        lambda tick: (),
        ticks=LET_OUT + 60,
        lamps=lambda tick: [at],
        packets=8 * 92_160,
        half_life=SHARP,
    )


def leaker() -> Scene:
    """Somebody who leaks walks behind a row of pillars."""

    def stands(tick: int) -> Point:
        return along(((6.0, 4.0), (24.0, 4.0)), 0.03 * tick)  # 1.8 m/s

    lamps = ((2.5, 14.0), (25.5, 14.0))
    pillars: list[Box] = [(x, 7.0, x + 1.0, 8.0) for x in (4.0, 9.0, 14.0, 19.0, 24.0)]
    return Scene(
        "leaker",
        "Somebody leaks as he walks behind a colonnade; shadows of its pillars and of a cloak turn with him.",
        plain(yard(28, 16, pillars), reflect=0.5),
        lambda tick: [*lit(lamps, 0.4), Emitter(*stands(tick), 4.0)],
        lambda tick: [Body(*stands(tick), 0.4, "open"), Body(12.0, 10.0, 0.6, "absorb")],
        lamps=lambda tick: lamps,
        packets=4 * 92_160,
        ticks=260,
    )


def ward() -> Scene:
    """A ward round a shrine, its trigger concealed."""
    solid = yard(28, 16, [(12.5, 6.5, 15.5, 9.0)])
    path = ((9.0, 3.0), (19.0, 3.0), (22.0, 8.0), (19.0, 13.0), (9.0, 13.0), (6.0, 8.0), (9.0, 3.0))
    trigger = along(path, 14.0)
    points = [along(path, 0.5 * number + 0.25) for number in range(round(length(path) / 0.5))]
    points = [point for point in points if length((point, trigger)) > 0.4]
    # What it is written with scatters more than the ground does.
    scatter = np.where(away(solid.shape, path, CELLS) < 0.3, 2.5 * GROUND_SCATTER, GROUND_SCATTER)
    lamps = ((3.0, 2.5), (25.0, 13.5))
    sources = [*lit(lamps, 0.5), *lit(points, 0.05)]
    return Scene(
        "ward",
        "A ward: weak sources along a line that is written to be read. The gap in it conceals the trigger.",
        plain(solid, scatter=scatter),
        lambda tick: sources,
        lambda tick: [Body(*trigger, 0.4, "absorb")],
        lamps=lambda tick: lamps,
    )


def trail() -> Scene:
    """What a technique has left along its way through the undergrowth, which takes some of its light."""
    path = ((3.0, 12.5), (8.0, 12.0), (12.0, 9.5), (15.0, 6.0), (19.0, 3.8), (25.0, 4.0))
    count = 120
    residue = []
    for number in range(count):
        age = 120.0 * (1.0 - number / count)  # seconds
        x, y = along(path, length(path) * number / count)
        aside = (0.1 + 0.01 * age) * (2.0 * (0.618 * number % 1.0) - 1.0)  # it spreads
        residue.append(Emitter(x, y + aside, 0.12 * 0.5 ** (age / 40.0)))
    lamps = ((3.0, 3.0), (24.0, 13.0))
    sources = [*lit(lamps), *residue]
    return Scene(
        "trail",
        "A technique's residue along its way. Two minutes old at its lower end, it has spread and faded: "
        "after 40 s half is left.",
        plain(yard(28, 16, [(8.0, 6.0, 9.0, 7.0), (18.0, 8.0, 19.0, 9.0)]), reflect=0.5, loss=0.2),
        lambda tick: sources,
        lambda tick: [Body(*path[-1], 0.4, "open")],
        lamps=lambda tick: lamps,
    )
