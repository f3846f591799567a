"""The echo field alone: how long a tick takes, beside a plain C loop and beside shadow casting."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.bench.plain import PlainField, compiled, compiler
from game.echo import Body, EchoField, Medium
from game.echo.tour.scenes import Scene, court

View = tuple[float, float] | None

_TURN = 20  # ticks timed in a row, so that each finds its own packets in the cache
WARM_UP = 200  # ticks until as many packets die as are born


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each of some ticks."""

    each: NDArray[np.float64]

    @property
    def median(self) -> float:
        """Half of the ticks take no longer."""
        return float(np.median(self.each))

    @property
    def late(self) -> float:
        """99 of 100 ticks take no longer."""
        return float(np.percentile(self.each, 99))


def clocked(work: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    begun = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - begun) / 1e6


def beside_c(scene: Scene, ticks: int) -> tuple[Times, Times | None]:
    """The field, and the C loop where there is a compiler, in turns of `_TURN` same ticks each."""
    field = EchoField(scene.medium)
    plain = PlainField(compiled(), scene.medium) if compiler() else None
    spent: tuple[list[float], list[float]] = ([], [])
    for first in range(0, WARM_UP + ticks, _TURN):
        happens = [(scene.emitters(tick), scene.bodies(tick)) for tick in range(first, first + _TURN)]
        for emitters, bodies in happens:
            spent[0].append(clocked(lambda: field.step(emitters, bodies)))  # noqa: B023
        if plain is None:
            continue
        for emitters, bodies in happens:
            arguments = plain.prepared(emitters, bodies)
            spent[1].append(clocked(lambda: plain.run(*arguments)))  # noqa: B023
    ours, theirs = (Times(np.array(each[WARM_UP:])) for each in spent)
    return ours, theirs if plain is not None else None


def shadow_casting(scene: Scene, ticks: int) -> Times | None:
    """tcod's symmetric shadow casting on the same cells from each emitter; None where it is not installed.

    It tells lit from unlit at once, without distance, bounces, bodies or time: another question.
    """
    try:
        tcod: Any = import_module("tcod.map")
    except ImportError:
        return None
    clear = ~scene.medium.solid
    scale = scene.medium.cells_per_metre
    spent = []
    for tick in range(ticks):
        places = [(int(one.y * scale), int(one.x * scale)) for one in scene.emitters(tick)]
        spent.append(clocked(lambda: [tcod.compute_fov(clear, place, algorithm=12) for place in places]))  # noqa: B023
    return Times(np.array(spent))


def court_figures(ticks: int) -> dict[str, float]:
    """Figures of the prototype's scene: 40 x 23 m, 12 emitters, 3 cloaks, about 90,000 packets alive."""
    scene = court()
    ours, plain = beside_c(scene, ticks)
    figures = {
        "court_ms_median": ours.median,
        "court_ms_p99": ours.late,
        "court_p99_to_median": ours.late / ours.median,
    }
    if plain is not None:
        figures |= {"court_c_ms_median": plain.median, "court_to_c": ours.median / plain.median}
    casting = shadow_casting(scene, min(ticks, 60))
    if casting is not None:
        figures |= {"court_tcod_ms_median": casting.median, "court_to_tcod": ours.median / casting.median}
    return {name: round(value, 3) for name, value in figures.items()}


def town(width: int, height: int, lamps: int, bodies: int) -> tuple[Medium, NDArray[np.float64], list[Body]]:
    """A map in metres with a house of 3 x 3 m on every 60 square metres, always the same.

    Returns the medium, the lamps (n, 3), and absorbing and open bodies in turn.
    """
    chance = np.random.default_rng(1)
    solid = np.zeros((height * 4, width * 4), bool)
    for _ in range(width * height // 60):
        col, row = 4 * chance.integers(0, width - 3), 4 * chance.integers(0, height - 3)
        solid[row : row + 12, col : col + 12] = True
    solid[[0, -1]] = solid[:, [0, -1]] = True
    shape = solid.shape
    medium = Medium(solid, np.full(shape, 0.15), np.full(shape, 0.8), np.zeros(shape))
    places = np.argwhere(~solid)
    chosen = places[chance.integers(0, len(places), lamps + bodies)]
    points = (chosen[:, ::-1] + 0.5) / 4
    table = np.concatenate((points[:lamps], np.ones((lamps, 1))), axis=1)
    kinds = ("absorb", "open")
    some = [Body(x, y, (0.6, 0.4)[n % 2], kinds[n % 2]) for n, (x, y) in enumerate(points[lamps:].tolist())]
    return medium, table, some


@dataclass(frozen=True, slots=True)
class Curve:
    """How the cost of a tick grows with one thing: `sizes`, and the milliseconds at each."""

    name: str
    unit: str
    sizes: tuple[int, ...]
    times: tuple[Times, ...]


def growth(ticks: int) -> Iterator[Curve]:
    """Cost against packets, emitters, bodies, and the side of a square map, with and without a view."""

    def timed(side: int, lamps: int, bodies: int, packets: int = 92_160, view: View = None) -> Times:
        medium, table, some = town(side, side, lamps, bodies)
        field = EchoField(medium, packets, view=view)
        middle = (side / 2, side / 2)
        spent = [clocked(lambda: field.step(table, some, middle)) for _ in range(WARM_UP + ticks)]
        return Times(np.array(spent[WARM_UP:]))

    def curve(name: str, unit: str, sizes: tuple[int, ...], work: Callable[[int], Times]) -> Curve:
        return Curve(name, unit, sizes, tuple(work(size) for size in sizes))

    yield curve("packets", "thousand", (12, 23, 46, 92, 184, 369), lambda n: timed(48, 40, 8, n * 1000))
    yield curve("emitters", "", (1, 3, 10, 30, 100, 300, 1000), lambda n: timed(48, n, 8))
    yield curve("bodies", "", (1, 2, 4, 8, 16, 32, 64), lambda n: timed(48, 40, n))
    sides = (32, 48, 64, 96, 128, 192, 256)
    yield curve("map side, whole map", "m", sides, lambda n: timed(n, n * n // 220, 8))
    in_view = "map side, in a view of 56 x 40 m"
    yield curve(in_view, "m", sides, lambda n: timed(n, n * n // 220, 8, view=(56, 40)))


