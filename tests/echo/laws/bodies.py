"""Cloaks, measured: shadow and its lag, hole, lens (laws 7, 8, 9)."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, EchoField, Emitter
from tests.echo.laws.measure import least, most
from tests.echo.scenes import CELLS, SPEED, distances, mean_echo, open_plane, walled

LAMPS = [Emitter(1.5, 1.5, 1.0), Emitter(12.5, 2.0, 1.0), Emitter(3.0, 12.0, 1.0), Emitter(12.0, 11.0, 1.0)]
LAMP = Emitter(3.0, 10.0, 1.0)
COLUMNS = (42, 50, 62)  # where shadows are measured: x = 10.625, 12.625 and 15.625 m
RADIUS = 0.6


def edges(cloak_x: float, cloak_y: float, x: float) -> tuple[float, float]:
    """y, in metres, where the two tangents from the lamp to the cloak cross the line at x."""
    aside, below = cloak_x - LAMP.x, cloak_y - LAMP.y
    middle, half = math.atan2(below, aside), math.asin(RADIUS / math.hypot(aside, below))
    return tuple(LAMP.y + (x - LAMP.x) * math.tan(middle + side) for side in (-half, half))  # type: ignore[return-value]


def shadow(share: NDArray[np.float64]) -> tuple[float, float]:
    """y of both edges of the shadow in a column (rows,) of light left, 0..1: where it passes 1/2.

    Between the middles of cells by a straight line.
    """
    dark = np.flatnonzero(share < 0.5)
    first, last = dark[0], dark[-1]
    upper = first - (0.5 - share[first]) / (share[first - 1] - share[first])
    lower = last + (0.5 - share[last]) / (share[last + 1] - share[last])
    return (upper + 0.5) / CELLS, (lower + 0.5) / CELLS


@most(7, "umbra of a cloak of 0.6 m: worst edge, at 3 distances, on the axis and 3 places off it", 0.25, "m")
def umbra() -> float:
    """By hand, on the axis 5 m from the lamp: half width at 12.625 m is 9.625 tan asin(0.6 / 5) = 1.163 m."""
    plain = mean_echo(EchoField(open_plane(18, 20)), [LAMP], [], 150, 60)
    worst = 0.0
    for place in ((8.0, 10.0), (7.3, 8.1), (8.1, 12.6), (6.06, 11.03)):
        cloak = [Body(*place, RADIUS, "absorb")]
        share = mean_echo(EchoField(open_plane(18, 20)), [LAMP], cloak, 150, 60) / np.maximum(plain, 1e-30)
        for col in COLUMNS:
            x = (col + 0.5) / CELLS
            for found, expected in zip(shadow(share[:, col]), edges(*place, x), strict=True):
                worst = max(worst, abs(found - expected))
    return worst


@most(
    7, "the shadow of a cloak there for 20 ticks comes and goes distance / c later, 3 places", 1.63, "ticks"
)
def shadow_passes() -> float:
    """When it comes, what has left its far rim flies on; when it goes, so does what is at the near rim.

    To a tick, and half a cell (0.125 m, 0.63 ticks). Beside a copy of the field without the cloak.
    """
    field = EchoField(open_plane(18, 20), half_life=0.001)
    for _ in range(100):
        field.step([LAMP], [])
    twin, cloak = field.copy(), Body(7.0, 10.0, RADIUS, "absorb")
    left = np.zeros((72, len(COLUMNS)))
    for tick in range(72):
        field.step([LAMP], [cloak] if tick < 20 else [])
        twin.step([LAMP], [])
        rows = slice(39, 41)
        left[tick] = [field.echo[rows, col].sum() / twin.echo[rows, col].sum() for col in COLUMNS]
    worst = 0.0
    for number, col in enumerate(COLUMNS):
        x = (col + 0.5) / CELLS
        dark = np.flatnonzero(left[:, number] < 0.5)
        comes, goes = dark[0], dark[-1] + 1
        ticks_per_metre = 60.0 / SPEED
        off_comes = comes - (x - cloak.x - RADIUS) * ticks_per_metre
        off_goes = goes - 20 - (x - cloak.x + RADIUS) * ticks_per_metre
        worst = max(worst, abs(off_comes), abs(off_goes))
    return worst


@most(7, "behind a cloak that runs at 3 m/s: worst edge, at 3 distances, every fifth tick", 0.25, "m")
def running_shadow() -> float:
    """Against the ways of single rays past a moving disc; without the lag they would be 1 to 3 m off.

    Measured from the second on in which all light has passed the cloak on the run, not before it began.
    """
    speed, start = 3.0, 7.5
    field, twin = (EchoField(open_plane(18, 20), packets=368_640, half_life=0.001) for _ in range(2))
    worst = 0.0
    for tick in range(-120, 91):
        now = start + speed * max(tick, 0) / 60.0
        field.step([LAMP], [Body(7.0, now, RADIUS, "absorb")])
        twin.step([LAMP], [])
        if tick < 65 or tick % 5:
            continue
        for col in COLUMNS:
            left = _smooth(field.echo[:, col]) / np.maximum(_smooth(twin.echo[:, col]), 1e-30)
            dark = _behind_runner((col + 0.5) / CELLS, now, speed)
            for found, expected in zip(shadow(left), dark, strict=True):
                worst = max(worst, abs(found - expected))
    return worst


def _behind_runner(x: float, now: float, speed: float) -> tuple[float, float]:
    """The least and greatest y at x where no light is, if the cloak at (7, now) has run along y.

    s seconds ago the light that is now at a place P was at P - c s u, u its direction, and the cloak
    at (7, now - speed s). They were nearest at the s that a parabola's vertex gives.
    """
    y = np.arange(0.0, 20.0, 0.005)
    aside, below = x - LAMP.x, y - LAMP.y
    length = np.hypot(aside, below)
    by_x, by_y = SPEED * aside / length, SPEED * below / length - speed  # relative to the cloak
    from_x, from_y = x - 7.0, y - now
    ago = (from_x * by_x + from_y * by_y) / (by_x * by_x + by_y * by_y)
    dark = y[np.hypot(from_x - by_x * ago, from_y - by_y * ago) < RADIUS]
    return float(dark[0]), float(dark[-1])


def _smooth(echo: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sums over three cells, as single ticks are full of gaps."""
    return np.convolve(echo, np.ones(3), "same")


@most(8, "mean echo in a hole over that of its ring, 0.9 to 1.6 m; still, wandering, shimmering", 0.03, "%")
def hole() -> float:
    """Nine places, off the grid in every way. A cell counts that has been in the disc for a second.

    What was lit just before has its afterglow. The shipped maps' holes are in `tests/test_maps.py`.
    """
    worst = 0.0
    for number in range(9):
        field = EchoField(open_plane(14, 14))
        core = np.ones(field.echo.shape, bool)
        for tick in range(180):
            wander = 0.005 * tick if number % 3 == 1 else 0.0
            waver = 0.15 * (tick % 20 - 10) / 10.0 if number % 3 == 2 else 0.0
            x, y = 6.5 + 0.04 * number + wander, 7.0 + 0.031 * number - 0.6 * wander
            field.step(LAMPS, [Body(x, y, RADIUS, "absorb", 1.0, waver)])
            if tick >= 120:
                core &= distances(core.shape, (x, y)) <= RADIUS * (1.0 - abs(waver))
        far = distances(core.shape, (x, y))
        assert core.sum() > 6
        worst = max(worst, field.echo[core].mean() / field.echo[(far > 0.9) & (far < 1.6)].mean())
    return worst


@most(9, "energy absorbed by a lens at strength 1 and 4", 0.0)
def lens_takes() -> float:
    """And all of what was emitted is accounted for without it."""
    taken = 0.0
    for strength in (1.0, 4.0):
        field = EchoField(open_plane(14, 14), packets=18_000)
        for _ in range(150):
            field.step(LAMPS, [Body(7.0, 7.0, 1.6, "refract", strength)])
        spent = field.ledger
        assert abs(spent["lost"] + spent["expired"] + spent["in_flight"] - spent["emitted"]) < 1e-9
        taken = max(taken, spent["absorbed"])
    return taken


@most(9, "echo within 3 m of a lens at strength 1, mean over its period, against none there", 0.005, "%")
def lens_keeps() -> float:
    """What it displaces stays near."""
    before = mean_echo(EchoField(open_plane(14, 14)), LAMPS, [], 100, 90)
    after = mean_echo(EchoField(open_plane(14, 14)), LAMPS, [Body(7, 7, 1.6, "refract")], 100, 90)
    disc = distances(before.shape, (7, 7)) < 3.0
    return abs(float(after[disc].sum() / before[disc].sum()) - 1.0)


@least(9, "a lens at strength 1 changes its disc: rms at the worst phase over that of noise", 2.5)
def lens_shows() -> float:
    """Else all the rest would hold for a lens that does nothing. The change is above 15 % too."""
    plain, bent = EchoField(open_plane(14, 14)), EchoField(open_plane(14, 14))
    before = mean_echo(plain, LAMPS, [], 100, 90)
    mean_echo(bent, LAMPS, [Body(7, 7, 1.6, "refract")], 100, 0)
    disc = distances(before.shape, (7, 7)) < 1.6
    noise = changed = 0.0
    for _ in range(90):
        plain.step(LAMPS, [])
        bent.step(LAMPS, [Body(7, 7, 1.6, "refract")])
        noise = max(noise, float((plain.echo / before)[disc].std()))
        changed = max(changed, float((bent.echo / before)[disc].std()))
    return changed / noise if changed > 0.15 else 0.0


@most(9, "a pulse through a lens at strength 4 is nowhere ahead of r = c t", 1e-3, "m")
def lens_hurries() -> float:
    """Bends lengthen, never hasten."""
    field, ahead = EchoField(open_plane(16, 10), half_life=0.01), -math.inf
    far = distances(field.echo.shape, (3.0, 5.0)) - 0.5 * math.sqrt(2.0) / CELLS
    for tick in range(1, 51):
        field.step([Emitter(3.0, 5.0, 60.0)] if tick == 1 else [], [Body(7.0, 5.0, 1.6, "refract", 4.0)])
        ahead = max(ahead, far[field.echo > 0].max(initial=0.0) - tick * SPEED / 60.0)
    return ahead


@most(9, "bytes by which bodies of strength 0, of all three kinds, differ from nobody", 0.0)
def nobody() -> float:
    """The ledgers are equal too."""
    medium = walled("..........\n..#.......\n......##..\n..........\n..........")
    differ = 0
    for kind in ("refract", "open", "absorb"):
        alone, beside = EchoField(medium, packets=18_000), EchoField(medium, packets=18_000)
        for _ in range(80):
            alone.step(LAMPS[:1], [])
            beside.step(LAMPS[:1], [Body(4.0, 3.0, 1.6, kind, 0.0, 0.3)])
        assert alone.echo.any()
        pairs = zip(alone.echo.tobytes(), beside.echo.tobytes(), strict=True)
        differ += sum(one != other for one, other in pairs) + (alone.ledger != beside.ledger)
    return float(differ)
