"""Free flight, measured: silence, the flux law, arrival, proportion and turning (laws 1, 3, 4, 11)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.echo import Body, EchoField, Emitter, Medium
from tests.echo.laws.measure import most
from tests.echo.scenes import CELLS, SPEED, direct, distances, mean_echo, open_plane, square_metres, walled

STEP = SPEED / 60.0  # metres a tick
HALF_DIAGONAL = 0.5 * math.sqrt(2.0) / CELLS  # metres from the middle of a cell to its corner
YARD = "............\n..##........\n........#...\n" + "............\n" * 9
EVERYBODY = [
    Body(4, 4, 0.6, "absorb"),
    Body(6, 1, 0.4, "open"),
    Body(8, 3.5, 1.0, "refract"),
    Body(2, 6, 0.6, "absorb", 0.4, 0.2),
    Body(9, 7, 0.3, "open", 2.5),
]


@most(1, "largest number in `echo` and ledger, 200 ticks without emitters or with silent ones", 0.0)
def silence() -> float:
    """Nothing in, nothing out, with walls, bodies of all kinds and a view or none."""
    largest = 0.0
    for emitters in ([], [Emitter(2, 2, 0.0), Emitter(9, 9, 0.0)]):
        for view in (None, (5.0, 5.0)):
            field = EchoField(walled(YARD, loss=0.1), packets=1800, view=view)
            for _ in range(200):
                field.step(emitters, EVERYBODY, None if view is None else (6.0, 6.0))
            largest = max(largest, *map(abs, field.ledger.values()), float(np.abs(field.echo).max()))
            if field.echo.tobytes() != bytes(field.echo.nbytes):
                return math.inf  # a negative zero
    return largest


def _lone_source(middle: tuple[float, float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The mean echo of a source of power 1 on an open plane of 26 m, and its share of the flux law."""
    field = EchoField(open_plane(26, 26))
    echo = mean_echo(field, [Emitter(*middle, 1.0)], [], settle=160, ticks=60)
    return echo, echo / direct(echo.shape, middle, 1.0)


@most(3, "direct flux against 1/r, worst ring of 0.5 m from 2 to 12 m", 0.01, "%")
def worst_ring() -> float:
    """0.00746 / r, see `scenes.direct`; from a source that stands in the middle of nothing."""
    middle = (13.1, 12.9)
    _, share = _lone_source(middle)
    far = distances(share.shape, middle)
    rings = [share[(far >= near) & (far < near + 0.5)].mean() for near in np.arange(2.0, 12.0, 0.5)]
    return float(np.abs(np.array(rings) - 1.0).max())


@most(3, "the same, worst of 128 sectors from 4 to 10 m (no spokes)", 0.01, "%")
def worst_sector() -> float:
    """A sector of 2.8 degrees is 0.2 m wide at 4 m, less than a cell, where spokes would show."""
    middle = (12.9, 13.0)
    _, share = _lone_source(middle)
    rows, cols = np.indices(share.shape)
    angle = np.arctan2((rows + 0.5) / CELLS - middle[1], (cols + 0.5) / CELLS - middle[0])
    far = distances(share.shape, middle)
    ring = (far > 4.0) & (far < 10.0)
    sector = ((angle[ring] + math.pi) * (64.0 / math.pi)).astype(int) % 128
    means = np.bincount(sector, share[ring]) / np.bincount(sector)
    return float(np.abs(means - 1.0).max())


def _arrivals(source: tuple[float, float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of every cell from 1 to 12 m off: metres to its middle, and the tick in which a pulse is there.

    The pulse is one tick long and has 5,120 rays: 17 for a cell at 12 m. So long a memory that no echo fades.
    """
    field = EchoField(open_plane(26, 26), packets=921_600, half_life=1000.0)
    tick_of = np.full(field.echo.shape, math.inf)
    for tick in range(1, 66):
        field.step([Emitter(*source, 60.0)] if tick == 1 else [], [])
        tick_of[(field.echo > 0.0) & np.isinf(tick_of)] = tick
    far = distances(field.echo.shape, source)
    there = (far > 1.0) & (far < 12.0)
    return far[there], tick_of[there]


@most(4, "a pulse is nowhere ahead of r = c t (cells from 1 to 12 m, all directions)", 1e-4, "m")
def front_hurries() -> float:
    """The nearest corner of a cell is at most half a diagonal nearer than its middle."""
    far, tick = _arrivals((13.07, 12.96))
    return float((far - HALF_DIAGONAL - tick * STEP).max())


@most(
    4, "and is there at t = r / c: worst of all these cells; a tick and half a cell's diagonal", 1.88, "ticks"
)
def front_strays() -> float:
    """t = r / c to one tick; what is r, to half a diagonal of the cell, 0.177 m or 0.884 ticks."""
    far, tick = _arrivals((12.9, 13.11))
    return float(np.abs(tick - far / STEP).max())


@most(11, "bytes that differ between twice the echo and the echo of twice the power", 0.0)
def doubling() -> float:
    """With walls, bodies of all kinds and a loss."""
    once, twice = (EchoField(walled(YARD, loss=0.02), packets=18_000) for _ in range(2))
    for _ in range(120):
        once.step([Emitter(1, 1, 1.0), Emitter(7, 4, 0.3)], EVERYBODY)
        twice.step([Emitter(1, 1, 2.0), Emitter(7, 4, 0.6)], EVERYBODY)
    assert once.echo.max() > 0.0
    return float(np.count_nonzero(_bytes(once.echo * 2.0) != _bytes(twice.echo)))


def _bytes(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    return np.frombuffer(values.tobytes(), np.uint8)


Scene = tuple[Medium, list[Emitter], list[Body]]


def _turned(scene: Scene, quarters: int, mirrored: bool) -> Scene:
    """A square scene mirrored in x, then turned by quarters anticlockwise, as `np.rot90` does arrays."""
    medium, emitters, bodies = scene
    side = medium.shape[0] / CELLS

    def place(x: float, y: float) -> tuple[float, float]:
        x = side - x if mirrored else x
        for _ in range(quarters):
            x, y = y, side - x
        return x, y

    def cells(table: Any) -> Any:
        return np.rot90(table[:, ::-1] if mirrored else table, quarters)

    return (
        Medium(cells(medium.solid), cells(medium.scatter), cells(medium.reflect), cells(medium.loss)),
        [Emitter(*place(one.x, one.y), one.power) for one in emitters],
        [Body(*place(one.x, one.y), one.radius, one.kind) for one in bodies],
    )


@most(11, "turned by 90, 180, 270 degrees and mirrored: worst square metre after turning back", 0.01, "%")
def turning() -> float:
    """Seven scenes that are one; walls, a cloak, a person and two sources in them."""
    bodies = [Body(3.6, 8.2, 0.6, "absorb"), Body(9.1, 7.7, 0.4, "open")]
    scene: Scene = (walled(YARD), [Emitter(6.3, 5.1, 1.0), Emitter(1.2, 10.9, 0.6)], bodies)
    straight = _mean(scene)
    ways: Sequence[tuple[int, bool]] = [(turn, flip) for turn in range(4) for flip in (False, True)][1:]
    worst = 0.0
    for quarters, mirrored in ways:
        back = np.rot90(_mean(_turned(scene, quarters, mirrored)), -quarters)
        back = back[:, ::-1] if mirrored else back
        lit = straight > 0.25 * np.median(straight)
        assert lit.mean() > 0.8
        worst = max(worst, float(np.abs(back[lit] / straight[lit] - 1.0).max()))
    return worst


def _mean(scene: Scene) -> NDArray[np.float64]:
    medium, emitters, bodies = scene
    return square_metres(mean_echo(EchoField(medium), emitters, bodies, 160, 120))
