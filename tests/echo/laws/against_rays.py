"""Still scenes made by hand, against rays followed exactly (`tests/echo/reference.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from game.echo import Body, EchoField, Emitter, Medium
from tests.echo.laws.measure import Measure
from tests.echo.reference import steady
from tests.echo.scenes import distances, mean_echo, open_plane, square_metres, walled

SETTLE = 260  # ticks: a life of 180, and eight half-lives of the filter
TICKS = 377  # a Fibonacci number, on which fans turned by the golden ratio are most even
RIM = 0.18  # metres, half a cell's diagonal: a cell cut by a cloak's rim is the cloak's or not, as a whole
LIT = 0.1  # of the median square metre


class Match(NamedTuple):
    """How a field compares with the reference.

    rms: of the relative difference of lit square metres. total: of all that is tallied, relative.
    """

    rms: float
    total: float


def match(medium: Medium, emitters: Sequence[Emitter], bodies: Sequence[Body]) -> Match:
    """The field's mean over 6.3 s against the reference.

    Without the cells that a cloak's rim cuts, and those at the map's border: who meets a wall and leaves
    the map in the same tick is gone before he is heard.
    """
    whole = np.pad(np.ones((medium.shape[0] - 2, medium.shape[1] - 2)), 1)
    for body in bodies:
        if body.kind == "absorb":
            whole[np.abs(distances(medium.shape, (body.x, body.y)) - body.radius) < RIM] = 0.0
    echo = mean_echo(EchoField(medium), emitters, bodies, SETTLE, TICKS) * whole
    rays = steady(medium, emitters, bodies) * whole
    squares, expected = square_metres(echo), square_metres(rays)
    lit = expected > LIT * np.median(expected[expected > 0.0])
    off = squares[lit] / expected[lit] - 1.0
    return Match(float(np.sqrt((off * off).mean())), float(echo.sum() / rays.sum() - 1.0))


# Noise leaves 0.1 % rms and 0.03 % in total; rims of cloaks and people, which packets meet by whole ticks and
# cells, leave up to 0.8 % and 0.08 %; snow is noisier than lamps, and has 0.8 %.
RMS, TOTAL = 0.01, 0.0015


class Scene(NamedTuple):
    """A still scene. what: in words."""

    what: str
    medium: Medium
    emitters: list[Emitter]
    bodies: Sequence[Body] = ()


def _room(inside: str, reflect: float = 0.8, loss: float = 0.0) -> Medium:
    """A picture with a wall round it."""
    lines = inside.split()
    edge = "#" * (len(lines[0]) + 2)
    return walled("\n".join([edge, *(f"#{line}#" for line in lines), edge]), reflect, loss)


def _patchwork() -> Medium:
    """Ground of many kinds by the square metre, and walls that reflect from nothing to everything."""
    lines = (
        ["............"] * 3 + ["...##......."] * 2 + ["............", "........##.."] + ["............"] * 3
    )
    plain = _room("\n".join(lines))
    kinds = np.arange(plain.shape[0] // 4 * (plain.shape[1] // 4)).reshape(plain.shape[0] // 4, -1) * 7 % 11
    table = np.repeat(np.repeat(kinds / 10.0, 4, 0), 4, 1)
    return Medium(plain.solid, 0.05 + 0.5 * table, table[::-1, ::-1], np.zeros(plain.shape))


def _snow() -> Medium:
    """Snow that glimmers, twice as much in its east, before a wall; and a drift of it in a corner."""
    plain = walled("............\n" * 7 + "...######...\n" + "............\n" * 4)
    emission = np.zeros(plain.shape)
    emission[8:24, 6:26], emission[8:24, 26:43] = 0.004, 0.008
    emission[40:44, 2:6] = 0.05
    return Medium(plain.solid, plain.scatter, plain.reflect, plain.loss, emission=emission)


def _dead_ground(loss: float) -> Medium:
    """A meadow with 4 x 6 m of dead ground in it, loss in 1/m."""
    plain = open_plane(16, 12)
    dead = np.zeros(plain.shape)
    dead[12:36, 28:44] = loss
    return Medium(plain.solid, plain.scatter, plain.reflect, dead)


SCENES: dict[str, Scene] = {
    "pillar": Scene(
        "a room with a pillar",
        _room("............\n" * 4 + ".....##.....\n" + "............\n" * 4),
        [Emitter(3.3, 3.1, 1.0)],
    ),
    "door": Scene(
        "two rooms and a door",
        _room(".....#......\n" * 4 + "............\n" + ".....#......\n" * 4),
        [Emitter(3.3, 3.1, 1.0)],
    ),
    "shadows": Scene(
        "two cloaks' shadows on a wall",
        walled("................#\n" * 12),
        [Emitter(4.1, 6.2, 1.0)],
        [Body(8.0, 6.4, 0.6, "absorb"), Body(6.3, 3.1, 0.6, "absorb")],
    ),
    "people": Scene(
        "three people, one half there",
        walled("................\n" * 9 + "....########....\n" * 2),
        [Emitter(4.1, 4.2, 1.0), Emitter(13.6, 2.9, 1.0)],
        [Body(7.0, 4.4, 0.4, "open"), Body(10.3, 6.1, 0.45, "open", 0.5), Body(2.2, 7.4, 0.3, "open")],
    ),
    "dead ground": Scene(
        "ground that takes 0.7 per metre",
        _dead_ground(0.7),
        [Emitter(4.2, 5.8, 1.0), Emitter(9.1, 10.6, 0.5)],
    ),
    "crowd": Scene(
        "seven emitters, powers 1 to 1000",
        _room("............\n" * 4 + "..##...#....\n" + "............\n" * 5),
        [Emitter(2.2 + 1.4 * i, 2.1 + (3.7 * i) % 3.0, 10.0 ** (i % 4)) for i in range(7)],
    ),
    "patchwork": Scene(
        "ground and walls of eleven kinds",
        _patchwork(),
        [Emitter(2.6, 2.4, 1.0), Emitter(11.2, 9.9, 2.0)],
        [Body(6.4, 8.6, 0.6, "absorb")],
    ),
    "snow": Scene("ground that gives off chakra", _snow(), []),
}


@cache
def found(name: str) -> Match:
    """How the field compares in a scene of `SCENES`; both figures of it need one run."""
    scene = SCENES[name]
    return match(scene.medium, scene.emitters, scene.bodies)


def _measures(name: str) -> list[Measure]:
    """Both figures of a scene."""
    what, short = f"{SCENES[name].what}, against rays: ", "rays_" + name.replace(" ", "_")

    def rms() -> float:
        return found(name).rms

    def total() -> float:
        return abs(found(name).total)

    return [
        Measure(0, short, what + "rms of lit square metres", RMS, "%", False, rms),
        Measure(0, short + "_total", what + "total", TOTAL, "%", False, total),
    ]


MEASURES = [one for name in SCENES for one in _measures(name)]
