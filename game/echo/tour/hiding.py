"""Scenes of who hides, and how: the hole, the lens, the void, the storm."""

from __future__ import annotations

import math

import numpy as np

from game.echo.bodies import Body
from game.echo.paths import Point, away
from game.echo.tour.scene import CELLS, Box, Scene, lit, plain, yard

CLOAK = 0.6  # metres, the radius of an absorbing cloak
LENS = 1.6  # metres, of a refracting one
PERSON = 0.4  # metres


def cloak() -> Scene:
    """Two absorbing cloaks, one of them startled, a pillar and a person."""
    lamps = ((2.5, 3.0), (2.5, 11.0), (21.5, 2.5))
    still = [Body(8.0, 7.0, CLOAK, "absorb"), Body(12.0, 11.0, PERSON, "open")]

    def bodies(tick: int) -> list[Body]:
        rim = 0.45 * math.sin(2.0 * math.pi * tick / 96)  # out and in again in 1.6 s
        return [*still, Body(15.5, 6.5, CLOAK, "absorb", waver=rim)]

    return Scene(
        "cloak",
        "Two cloaks swallow what meets them: round holes with soft shadows. The right one is startled, its "
        "rim wavers. Below a person, and a pillar with lit faces.",
        plain(yard(24, 14, [(18.5, 9.0, 19.5, 10.0)]), reflect=0.4),
        lambda tick: [*lit(lamps[:2], 2.0), *lit(lamps[2:])],
        bodies,
        lamps=lambda tick: lamps,
        ticks=312,  # three turns and a quarter: the rim is at its widest
    )


def lens() -> Scene:
    """Nobody, and a refracting cloak of three strengths, in four rooms alike."""
    walls: list[Box] = [(0.0, 10.75, 40.0, 11.25), (19.75, 0.0, 20.25, 22.0)]
    rooms = ((0.0, 0.0), (20.0, 0.0), (0.0, 11.0), (20.0, 11.0))
    lamps: list[Point] = [(x + 2.5, y + 5.5) for x, y in rooms]
    strengths = (0.0, 0.5, 1.0, 2.0)
    bodies = [Body(x + 8.5, y + 5.5, LENS, "refract", s) for (x, y), s in zip(rooms, strengths, strict=True)]
    return Scene(
        "lens",
        "A refracting cloak eats nothing; light bent in it crosses in bright threads. Four rooms: nobody, "
        "and strengths 1/2, 1 and 2.",
        plain(yard(40, 22, walls), reflect=0.05),
        lambda tick: lit(lamps),
        lambda tick: bodies,
        lamps=lambda tick: lamps,
        packets=4 * 92_160,
    )


def dead_ground() -> Scene:
    """Dead ground in the middle of a yard, with one cloak in it, one at its edge and one outside."""
    solid = yard(28, 16)
    deep = np.clip(5.0 - away(solid.shape, [(13.0, 7.5), (16.0, 8.5)], CELLS), 0.0, 1.0)  # an edge of 1 m
    lamps = ((2.5, 2.5), (14.0, 1.8), (25.5, 3.0), (2.5, 13.5), (12.0, 14.5), (25.0, 13.0))
    cloaks = [Body(x, y, CLOAK, "absorb") for x, y in ((4.5, 8.0), (14.5, 8.0), (20.4, 6.6))]
    return Scene(
        "dead_ground",
        "Dead ground halves energy every half metre: nothing comes back. One hole outside of it, one at its "
        "edge, and one inside, which nobody will find.",
        plain(solid, loss=2.0 * math.log(2.0) * deep),
        lambda tick: lit(lamps),
        lambda tick: cloaks,
        lamps=lambda tick: lamps,
    )


def blizzard() -> Scene:
    """Snow that is chakra: every cell emits. People in it, and the one who makes it."""
    solid = yard(28, 16, [(11.0, 3.0, 15.0, 5.5), (21.0, 10.0, 22.0, 11.0)])
    people = ((5.0, 5.0), (8.0, 11.0), (9.2, 11.6), (18.0, 5.0), (23.0, 6.0), (19.0, 12.0))
    bodies = [Body(x, y, PERSON, "open") for x, y in people] + [Body(14.0, 9.5, CLOAK, "absorb")]
    return Scene(
        "blizzard",
        "The driven snow itself emits. Who is not of it is crystal clear; who makes it is blank.",
        plain(solid, emission=np.where(solid, 0.0, 0.01)),
        lambda tick: (),
        lambda tick: bodies,
    )
