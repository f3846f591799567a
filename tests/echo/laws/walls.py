"""Walls, measured: the ledger, the mirror, the room's first reflections, pillars (laws 2, 5, 6, 10)."""

from __future__ import annotations

import math
from itertools import product

import numpy as np

from game.echo import Body, EchoField, Emitter, Medium
from tests.echo.laws.measure import least, most
from tests.echo.scenes import CELLS, direct, distances, mean_echo, square_metres, walled

TICK = 0.2  # metres flown in a tick
Point = tuple[float, float]

ROOM = (12.0, 8.0)  # metres
SOURCES_AND_EARS: list[tuple[Point, Point]] = [
    ((3.0, 4.0), (9.125, 4.125)),
    ((2.2, 6.1), (10.375, 1.625)),
    ((6.05, 1.4), (5.625, 6.375)),
]


@most(2, "worst of 400 ticks: |emitted - absorbed - lost - expired - in flight| / emitted", 1e-6)
def ledger() -> float:
    """In a scene with every way to lose energy, and each of them used."""
    medium = walled("............\n...#..#.....\n....##......\n............\n............", loss=0.05)
    field, worst = EchoField(medium, packets=18_000), 0.0
    for tick in range(400):
        emitters = [Emitter(1.5, 3.0, 1.0), Emitter(9.0 + 0.001 * tick, 2.5, 3.0 if tick % 50 < 3 else 0.2)]
        bodies = [
            Body(3.0 + 0.01 * tick, 4.0, 0.6, "absorb", 0.7 if tick % 2 else 1.0, 0.1 * (tick % 5 - 2)),
            Body(9.0, 2.5, 0.4, "open"),
            Body(7.0, 3.5, 1.6, "refract"),
        ]
        field.step(emitters, bodies)
        spent = field.ledger
        emitted = spent.pop("emitted")
        worst = max(worst, abs(sum(spent.values()) / emitted - 1.0))
    assert all(value > 0.01 * emitted for name, value in spent.items() if name != "expired"), spent
    return worst


@most(5, "beside a perfect mirror: worst square metre against source plus image", 0.01, "%")
def mirror() -> float:
    """A wall at x = 12; the source at (9, 7) has its image at (15, 7)."""
    medium = walled("\n".join(["............#"] * 14), reflect=1.0)
    sources = [Emitter(9.0, 7.0, 1.0), Emitter(15.0, 7.0, 1.0)]
    return _against_images(medium, sources, (slice(None), slice(0, 12)))


@most(5, "in the corner of two mirrors: worst square metre against source plus three images", 0.01, "%")
def corner() -> float:
    """Walls at x = 1 and y = 1; the source at (5, 4) has images at (-3, 4), (5, -2) and (-3, -2)."""
    return _corner(1.0)


@most(5, "the same where the walls keep a half: images of 1/2, 1/2 and 1/4", 0.01, "%")
def dull_corner() -> float:
    """Who comes back out of a corner has been mirrored twice, and has paid twice."""
    return _corner(0.5)


def _corner(reflect: float) -> float:
    medium = walled("\n".join(["#" * 13] + ["#............"] * 12), reflect=reflect)
    once = [Emitter(-3.0, 4.0, reflect), Emitter(5.0, -2.0, reflect)]
    sources = [Emitter(5.0, 4.0, 1.0), *once, Emitter(-3.0, -2.0, reflect * reflect)]
    return _against_images(medium, sources, (slice(1, None), slice(1, None)))


def _against_images(medium: Medium, sources: list[Emitter], free: tuple[slice, slice]) -> float:
    """Worst square metre of the `free` ones, but for 1.5 m round the real source, the first."""
    real = sources[0]
    echo = mean_echo(EchoField(medium), [real], [], settle=240, ticks=233)
    expected = np.sum([direct(echo.shape, (one.x, one.y), one.power) for one in sources], axis=0)
    share = (square_metres(echo) / square_metres(expected))[free]
    near = square_metres(distances(echo.shape, (real.x, real.y)))[free] < 1.5
    return float(np.abs(share[~near] - 1.0).max())


def fronts(source: Point, ear: Point) -> list[float]:
    """Metres flown by the fronts of a pulse that pass the cell of the ear, in a room of 12 x 8 m.

    Points in metres from the room's corner. A pulse of one tick passes a cell of 0.25 m within 0.2
    + 0.36 m, so between fronts the tally stands still; a front is heard for two or three ticks.
    """
    picture = ["#" * 14, *["#" + "." * 12 + "#"] * 8, "#" * 14]
    field = EchoField(walled("\n".join(picture), reflect=1.0), packets=921_600, half_life=1000.0)
    cell = int((ear[1] + 1.0) * CELLS), int((ear[0] + 1.0) * CELLS)
    heard, before = [], 0.0
    for tick in range(1, 80):
        field.step([Emitter(source[0] + 1.0, source[1] + 1.0, 60.0)] if tick == 1 else [], [])
        now = float(field.echo[cell])
        if now > before * 1.0001:
            heard.append(tick * TICK)
        before = now
    return heard


def images(source: Point, order: int) -> list[Point]:
    """The source and its images in the walls of `ROOM`, up to so many reflections.

    Unfold the room: in the i-th copy along an axis of length L the source is at i L + x, or, as every
    second copy is mirrored, at i L + L - x; that takes |i| reflections.
    """
    copies = range(-order, order + 1)
    across, down = (
        {i: i * length + (length - at if i % 2 else at) for i in copies}
        for at, length in zip(source, ROOM, strict=True)
    )
    return [(across[i], down[j]) for i in copies for j in copies if abs(i) + abs(j) <= order]


def off_images(heard: list[float], paths: list[float], later: list[float]) -> float:
    """How far, in metres, fronts are from where they should be, at worst.

    Each of `paths` (metres) has a front near. Each front is near one of `paths` or of the `later`
    ones, which may be masked by what came just before; it is heard until it has left the cell, for
    two ticks more.
    """
    unheard = [min(abs(front - path) for front in heard) for path in paths]
    explained = [
        min(max(path - front, front - path - 2.0 * TICK, 0.0) for path in paths + later) for front in heard
    ]
    return max(unheard + explained)


@most(6, "fronts in a room of 12 x 8 m against the list of images, worst of 3 x 79 ticks", 0.38, "m")
def reflections() -> float:
    """By hand for the first pair: 6.126 m directly, then 9.98, 10.17, 11.88 and 12.13 m.

    A tick (0.2 m) and half a cell's diagonal (0.177 m) are allowed. Each of the first images must be
    heard, and each front explained by one of up to four reflections.
    """
    worst = 0.0
    for source, ear in SOURCES_AND_EARS:
        first, all_of_them = ([math.dist(image, ear) for image in images(source, order)] for order in (1, 4))
        worst = max(worst, off_images(fronts(source, ear), first, all_of_them))
    return worst


@least(10, "dimmest face of a pillar over the ring round it; 0.5 to 2 m wide, reflect 0.5 and 0.8", 1.5)
def pillar() -> float:
    """Lit from four sides; and no echo at all from inside it."""
    lamps = [(1.5, 6.1), (10.6, 5.2), (6.3, 10.7), (5.4, 1.2)]
    emitters = [Emitter(x, y, 1.0) for x, y in lamps]
    dimmest = math.inf
    for wide, reflect in product((2, 4, 8), (0.5, 0.8)):
        first, last = 24 - wide // 2, 24 + wide // 2 - 1
        medium = walled("\n".join(["............"] * 12), reflect=reflect)
        solid = medium.solid.copy()
        solid[first : last + 1, first : last + 1] = True
        field = EchoField(Medium(solid, medium.scatter, medium.reflect, medium.loss))
        echo = mean_echo(field, emitters, [], 60, 30)
        rows, cols = np.indices(echo.shape)
        aside, below = (np.maximum(np.abs(axis - 23.5) - wide / 2, 0.0) for axis in (cols, rows))
        outside = np.hypot(aside, below) / CELLS
        ring = float(echo[(outside > 0.4) & (outside < 1.1)].mean())
        along = slice(first, last + 1)
        faces = echo[first, along], echo[last, along], echo[along, first], echo[along, last]
        dimmest = min(dimmest, *(float(face.mean()) / ring for face in faces))
        assert not echo[first + 1 : last, first + 1 : last].any()
    return dimmest
