"""Small scenes that each show what one medium does to the echo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.echo.bodies import Body
from game.echo.medium import Medium
from game.echo.sources import Emitter
from game.echo.tour.ground import CELLS, GROUND_SCATTER, Boxes, ground

Emitters = list[Emitter] | NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scene:
    """A medium, and who emits and who stands there in each tick."""

    name: str
    about: str
    medium: Medium
    emitters: Callable[[int], Emitters]
    bodies: Callable[[int], list[Body]]
    ticks: int = 240  # until it is worth a picture
    half_life: float = 0.17  # seconds
    view: tuple[float, float] | None = None
    listener: Callable[[int], tuple[float, float]] = lambda tick: (0.0, 0.0)


def court() -> Scene:
    """A walled court of 40 x 23 m: 12 sources, one of them walking, and three cloaks, one a lens."""
    blocks: Boxes = (
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
    return Scene(
        "court",
        "A walled court: two cloaks are holes, a third one only bends; somebody leaks at the bottom.",
        ground(40, 23, blocks),
        lambda tick: [*fixed, Emitter(20.0 + 0.02 * (tick % 240 - 120), 20.6, 3.0)],
        lambda tick: [*stands, Body(19.0 + 0.01 * (tick % 240), 12.2, 0.6, "absorb")],
    )


def _lamps(*places: tuple[float, float]) -> list[Emitter]:
    return [Emitter(x, y, 1.0) for x, y in places]


def cloak() -> Scene:
    """Left a steady cloak, in the middle one whose rim wavers; a pillar and a person to compare."""
    lamps = _lamps((2, 2), (22, 2.5), (12, 13), (1.5, 12), (23, 12), (11, 1.5))
    still = [Body(6.5, 6.5, 0.6, "absorb"), Body(18.5, 9.0, 0.4, "open"), Body(18.6, 9.25, 0.15, "open", 2.5)]

    def bodies(tick: int) -> list[Body]:
        return [*still, Body(12.5, 8.0, 0.6, "absorb", 1.0, 0.35)]

    about = "A hole, one whose rim wavers, a pillar with lit faces, and a person with bright gear."
    return Scene("cloak", about, ground(25, 15, ((17, 4, 18, 5),)), lambda tick: lamps, bodies)


def lens() -> Scene:
    """A refracting cloak at three strengths, left to right, and an absorbing one."""
    lamps = _lamps((3, 1.4), (15, 1.2), (27, 1.4))
    strengths = enumerate((0.3, 1.0, 2.5))
    bodies = [Body(4.0 + 7.0 * place, 7.0, 1.6, "refract", strength) for place, strength in strengths]
    bodies.append(Body(25.5, 7.0, 0.6, "absorb"))
    about = "Cloaks that bend: strength 0.3, 1 and 2.5 draw filaments behind them; the last one swallows."
    return Scene("lens", about, ground(30, 14, (), reflect=0.1), lambda tick: lamps, lambda tick: bodies, 300)


def pulse() -> Scene:
    """Half a second after a pulse: the wavefront, the pillar's hard shadow in it, the wall's answer."""
    lamps = [Emitter(x, y, 0.25) for x, y in ((2, 2), (28, 2), (2, 15), (28, 15), (15, 2))]

    def emitters(tick: int) -> list[Emitter]:
        return [*lamps, Emitter(11.0, 9.0, 40.0)] if 200 <= tick < 206 else lamps

    about = "A pulse, half a second old, with the shadows of a pillar and of a cloak in its front."
    medium = ground(30, 17, ((14, 8, 15, 9), (6, 12, 9, 13)))
    return Scene("pulse", about, medium, emitters, lambda tick: [Body(10.0, 5.2, 0.6, "absorb")], 232, 0.06)


def dead_ground() -> Scene:
    """To the right half of the energy is lost every metre and a half: a void, and a cloak in it."""
    lamps = _lamps((2, 2), (9, 12.5), (3, 9), (10, 2))
    loss = np.zeros((15 * CELLS, 28 * CELLS))
    loss[:, 14 * CELLS :] = 0.693 / 1.5
    about = "Ground that takes half of all chakra every 1.5 m: a void, and the right hole is lost in it."
    bodies = [Body(7.5, 7.0, 0.6, "absorb"), Body(20.5, 7.0, 0.6, "absorb")]
    return Scene("dead_ground", about, ground(28, 15, (), loss=loss), lambda tick: lamps, lambda tick: bodies)


def blizzard() -> Scene:
    """Snow that is chakra: it glows all over; people stand out of it, and one swallows it."""
    about = "Every cell of the snow gives off chakra. Two people are clear in it; who makes it is blank."
    medium = ground(28, 15, ((12, 3, 13, 5), (5, 10, 8, 11)), scatter=0.55, emission=0.02)
    bodies = [
        Body(6.0, 5.0, 0.4, "open", 2.0), Body(18.0, 11.0, 0.4, "open", 2.0), Body(21.0, 5.0, 0.6, "absorb"),
    ]  # fmt: skip
    return Scene("blizzard", about, medium, lambda tick: [], lambda tick: bodies)


def ward() -> Scene:
    """A room outlined by a ward, weak sources every half metre; a gap of 0.3 m is its trigger."""
    points = [(x, y) for x in np.arange(8.0, 20.1, 0.5) for y in (4.0, 11.0)]
    points += [(x, y) for x in (8.0, 20.0) for y in np.arange(4.5, 11.0, 0.5)]
    trigger = (14.0, 11.0)
    sources = [Emitter(float(x), float(y), 0.05) for x, y in points if (x, y) != trigger]
    scatter = np.full((15 * CELLS, 28 * CELLS), GROUND_SCATTER)
    for x, y in points:
        row, col = int(y * CELLS), int(x * CELLS)
        scatter[row - 1 : row + 1, col - 1 : col + 1] = 0.4
    bodies = [Body(*trigger, 0.3, "absorb"), Body(12.0, 7.0, 0.4, "open")]
    about = "A ward lights a room by its outline; the small blank in it, below, is where it would be set off."
    medium = ground(28, 15, ((3, 2, 5, 4),), scatter=scatter)
    return Scene("ward", about, medium, lambda tick: [*sources, Emitter(25, 2, 0.15)], lambda tick: bodies)


def trail() -> Scene:
    """What a technique has left along its way, 40 seconds old at the left end and fresh at the right."""
    lamps = [Emitter(x, y, 0.3) for x, y in ((2, 2), (26, 2), (2, 13), (26, 13))]

    def emitters(tick: int) -> list[Emitter]:
        left = np.linspace(0.0, 1.0, 41)
        sway = ((0.15, -0.1, 0.05, -0.15)[number % 4] * (1.0 - age) * 8 for number, age in enumerate(left))
        return lamps + [
            Emitter(4.0 + 20.0 * age, 10.0 - 5.0 * age + side, 1.2 * (0.2 + 0.8 * age))
            for age, side in zip(left.tolist(), sway, strict=True)
        ]

    about = "A technique's trail: emission left along its way, spread and faded at its older end on the left."
    return Scene("trail", about, ground(28, 15, ((17, 10, 18, 11),)), emitters, lambda tick: [])


def leaker() -> Scene:
    """Somebody who wastes chakra walks between pillars; their shadows turn with him."""
    dim = [Emitter(2, 2, 0.3), Emitter(26, 13, 0.3)]
    corners = ((7, 4), (12, 9), (17, 4), (22, 9), (7, 11), (20, 12))
    pillars: Boxes = tuple((x, y, x + 1, y + 1) for x, y in corners)

    def place(tick: int) -> tuple[float, float]:
        return 6.0 + 0.02 * (tick % 600), 7.0

    about = "A man who leaks is a walking lamp: pillars and a cloak throw shadows that turn with him."
    cloaked = Body(16.0, 9.5, 0.6, "absorb")
    return Scene(
        "leaker",
        about,
        ground(28, 15, pillars),
        lambda tick: [*dim, Emitter(*place(tick), 4.0)],
        lambda tick: [cloaked, Body(*place(tick), 0.4, "open")],
    )


def room() -> Scene:
    """A bare room with mirrors for walls: the fronts of a pulse and of its first images."""

    def emitters(tick: int) -> list[Emitter]:
        return [Emitter(8.0, 6.5, 30.0)] if 20 <= tick < 23 else [Emitter(8.0, 6.5, 0.3)]

    about = "A pulse in a room of mirrors: the arcs that follow its front come from the sources' images."
    medium = ground(24, 14, (), reflect=1.0)
    return Scene("room", about, medium, emitters, lambda tick: [], 68, 0.04)


def large() -> Scene:
    """256 x 256 m with 300 lamps, of which 64 x 40 m are kept up round a listener who walks."""
    chance = np.random.default_rng(4)
    corners = chance.integers(1, 250, (900, 2)).tolist()
    houses: Boxes = tuple((x, y, x + 2 + x % 4, y + 2 + y % 4) for x, y in corners)
    medium = ground(256, 256, houses)
    places = np.argwhere(~medium.solid)
    lamps = np.ones((300, 3))
    lamps[:, :2] = (places[chance.integers(0, len(places), 300)][:, ::-1] + 0.5) / CELLS
    about = "A town of 256 x 256 m. Only what can come to the listener is flown; the picture is what he has."
    return Scene(
        "large", about, medium, lambda tick: lamps, lambda tick: [Body(131.0, 128.0, 0.6, "absorb")],
        view=(64.0, 40.0), listener=lambda tick: (120.0 + tick / 30.0, 128.0),
    )  # fmt: skip


SCENES: dict[str, Callable[[], Scene]] = {
    scene.__name__: scene
    for scene in (court, cloak, lens, pulse, dead_ground, blizzard, ward, trail, leaker, room, large)
}
