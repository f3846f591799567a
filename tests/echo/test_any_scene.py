"""Scenes nobody thought of: whatever is asked of the field, some things hold at every tick."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from game.echo import Body, EchoField, Emitter, Medium

STRONGEST = {"open": 3.0, "absorb": 1.0, "refract": 4.0}
SWEPT = 1e-29  # energy per second: echo below this may be swept away, which is in no proportion

Grid = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Act:
    """So many ticks with these emitters and bodies, which all drift by `drift` (x, y; metres a tick).

    emitters: where among the free cells (0..1), where in the cell (0..1, 0..1), power. They change cell
    every tick if `leaping`.
    """

    ticks: int
    emitters: list[tuple[float, float, float, float]]
    bodies: list[Body]
    drift: tuple[float, float]
    leaping: bool


@dataclass(frozen=True)
class Script:
    """A scene and what happens in it."""

    solid: Flags
    tables: tuple[Grid, Grid, Grid]
    emission: Grid
    cells_per_metre: int
    packets: int
    half_life: float
    view: tuple[float, float] | None
    acts: list[Act]
    louder: float = 1.0
    ghosts: list[Body] = field(default_factory=list)

    def medium(self) -> Medium:
        return Medium(self.solid, *self.tables, self.cells_per_metre, self.emission * self.louder)

    def start(self) -> EchoField:
        return EchoField(self.medium(), self.packets, self.half_life, self.view)

    def calls(self) -> list[tuple[list[Emitter], list[Body], tuple[float, float] | None]]:
        """The arguments of `step`, tick by tick."""
        free = np.argwhere(~self.solid)
        calls = []
        for act in self.acts:
            for tick in range(act.ticks):
                emitters = []
                for where, across, down, power in act.emitters:
                    number = int(where * len(free)) + (7 * tick if act.leaping else 0)
                    row, col = free[number % len(free)]
                    x, y = (col + across) / self.cells_per_metre, (row + down) / self.cells_per_metre
                    emitters.append(Emitter(x, y, power * self.louder))
                by_x, by_y = act.drift[0] * tick, act.drift[1] * tick
                bodies = [one._replace(x=one.x + by_x, y=one.y + by_y) for one in act.bodies]
                listener = None if self.view is None else (2.0 + 0.1 * tick, 3.0 - 0.2 * tick)
                calls.append((emitters, bodies + self.ghosts, listener))
        return calls


bodies = st.sampled_from(sorted(STRONGEST)).flatmap(
    lambda kind: st.builds(
        Body,
        st.floats(-3.0, 15.0) | st.sampled_from([0.0, 1e9]),
        st.floats(-3.0, 15.0),
        st.floats(1e-3, 3.0) | st.sampled_from([0.0, 0.6, 9.0]),
        st.just(kind),
        st.floats(0.0, STRONGEST[kind]) | st.sampled_from([0.0, 1.0, STRONGEST[kind]]),
        st.just(0.0) | st.floats(-0.5, 0.5),
    )
)
inside = st.floats(0.0, 1.0 - 1e-9)
powers = st.just(0.0) | st.sampled_from([1.0, 1e6]) | st.floats(1e-6, 1e6)
acts = st.builds(
    Act,
    st.integers(1, 25),
    st.lists(st.tuples(inside, inside, inside, powers), max_size=5),
    st.lists(bodies, max_size=5),
    st.tuples(st.floats(-0.3, 0.3), st.floats(-0.3, 0.3)),
    st.booleans(),
)


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    shape = draw(st.tuples(st.integers(1, 40), st.integers(1, 40)))
    chance = np.random.default_rng(draw(st.integers(0, 2**20)))
    solid = chance.random(shape) < draw(st.sampled_from([0.0, 0.05, 0.3, 0.6, 0.9]))
    solid.flat[chance.integers(solid.size)] = False

    def shares() -> Grid:
        return np.clip(chance.uniform(-0.3, 1.3, shape), 0.0, 1.0)  # 0 and 1 are among them

    loss = chance.random(shape) * draw(st.sampled_from([0.0, 0.0, 0.1, 3.0, 30.0]))
    emission = np.where(solid | (chance.random(shape) < 0.8), 0.0, chance.random(shape))
    emission *= draw(st.sampled_from([0.0, 0.0, 1.0]))
    return Script(
        solid,
        (shares(), shares(), loss),
        emission,
        draw(st.sampled_from([4, 4, 1, 2, 3])),
        draw(st.sampled_from([180, 359, 3_600, 20_000])),
        draw(st.sampled_from([0.17, 1e-4, 30.0])),
        draw(st.sampled_from([None, None, (3.0, 2.5)])),
        draw(st.lists(acts, min_size=1, max_size=4)),
    )


def play(script: Script, each: Callable[[EchoField], None] = lambda _: None) -> EchoField:
    """The field at the script's end; `each` sees it after every tick."""
    echo_field = script.start()
    for call in script.calls():
        echo_field.step(*call)
        each(echo_field)
    return echo_field


def buried(solid: Flags) -> Flags:
    """Solid cells that share no edge with a free one."""
    free = np.pad(~solid, 1)
    beside = free[2:, 1:-1] | free[:-2, 1:-1] | free[1:-1, 2:] | free[1:-1, :-2]
    return solid & ~beside


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scripts())
def test_every_tick(script: Script) -> None:
    """Finite, never negative, silent within rock, and all energy accounted for to 1e-6."""
    rock = buried(script.solid)

    def look(after: EchoField) -> None:
        assert np.isfinite(after.echo).all()
        assert (after.echo >= 0.0).all()
        assert not after.echo[rock].any(), "echo inside rock that no face bounds"
        spent = after.ledger
        assert all(math.isfinite(value) and value >= 0.0 for value in spent.values()), spent
        emitted = spent.pop("emitted")
        off = abs(emitted - sum(spent.values()))
        assert off <= 1e-6 * emitted, f"tick {after.tick}: {off:.2e} of {emitted:.2e} is unaccounted for"

    after = play(script, look)
    assert after.tick == sum(act.ticks for act in script.acts)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scripts())
def test_doubling(script: Script) -> None:
    """Law 11: twice every power is twice the echo, to the last bit."""
    once, twice = play(script), play(replace(script, louder=2.0))
    heard = once.echo > SWEPT
    assert np.array_equal(once.echo[heard] * 2.0, twice.echo[heard])
    assert (twice.echo[~heard] <= 2.0 * SWEPT).all()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scripts(), st.lists(bodies, min_size=1, max_size=4))
def test_out_of_reach(script: Script, ghosts: Sequence[Body]) -> None:
    """Who stands where no packet can come leaves no mark: in another room, in rock, off the map.

    Packets can come wherever a way leads over edges of free cells. Ghosts that are nearer than that are
    moved far off the map.
    """
    lit = _reachable(script)
    far = []
    for ghost in ghosts:
        rows, cols = np.nonzero(lit)
        scale = script.cells_per_metre
        aside = np.maximum(np.maximum(cols / scale - ghost.x, ghost.x - (cols + 1) / scale), 0.0)
        below = np.maximum(np.maximum(rows / scale - ghost.y, ghost.y - (rows + 1) / scale), 0.0)
        reach = ghost.radius * (1.0 + abs(ghost.waver)) + 1e-6
        nearest = np.hypot(aside, below).min(initial=math.inf)
        far.append(ghost if nearest > reach else ghost._replace(x=-200.0 - ghost.radius))
    alone, haunted = play(script), play(replace(script, ghosts=far))
    assert alone.echo.tobytes() == haunted.echo.tobytes()
    assert alone.ledger == haunted.ledger


def _reachable(script: Script) -> Flags:
    """Free cells that an emitter, or ground that emits, is joined to by the edges of free cells."""
    lit = script.emission > 0.0
    scale = script.cells_per_metre
    for emitters, _, _ in script.calls():
        for one in emitters:
            if one.power > 0.0:
                lit[int(one.y * scale), int(one.x * scale)] = True
    before = -1
    while lit.sum() != before:
        before = lit.sum()
        near = np.pad(lit, 1)
        lit = lit | near[2:, 1:-1] | near[:-2, 1:-1] | near[1:-1, 2:] | near[1:-1, :-2]
        lit &= ~script.solid
    return lit


NAN, INF = math.nan, math.inf
HERE = Emitter(0.0, 0.0, 1.0)
THERE = Body(1.0, 1.0, 0.6, "open")
mistakes: list[tuple[list[Any], list[Any], str]] = [
    ([Emitter(NAN, 0.1, 1.0)], [], r"emitters\[0\]"),
    ([Emitter(0.1, 0.1, INF)], [], r"emitters\[0\]"),
    ([Emitter(-0.1, 0.1, 1.0)], [], r"emitters\[0\]"),
    ([Emitter(0.1, 1e9, 1.0)], [], r"emitters\[0\]"),
    ([Emitter(0.1, 0.1, -1e-9)], [], r"emitters\[0\]"),
    ([None], [], r"emitters\[0\]"),
    ([], [THERE, THERE._replace(radius=NAN)], r"bodies\[1\]\.radius"),
    ([], [THERE, THERE._replace(strength=3.1)], r"bodies\[1\]\.strength"),
    ([], [THERE, THERE._replace(kind="wall")], r"bodies\[1\]\.kind"),
    ([], [THERE, THERE._replace(waver=0.51)], r"bodies\[1\]\.waver"),
    ([], [THERE, 7], r"bodies\[1\]"),
]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scripts(), st.sampled_from(mistakes), st.integers(0, 100))
def test_refused(script: Script, mistake: tuple[list[Any], list[Any], str], when: int) -> None:
    """A refused call, at any time, leaves no trace: then, nor in what comes after."""
    emitters, wrong, message = mistake
    asked, spared = script.start(), script.start()
    calls = script.calls()
    for number, call in enumerate(calls):
        if number == when % len(calls):
            echo, spent, tick = asked.echo.copy(), asked.ledger, asked.tick
            with pytest.raises(ValueError, match=message):
                asked.step(emitters, wrong, call[2])
            if script.view is not None:
                with pytest.raises(ValueError, match="listener"):
                    asked.step([], [], (NAN, 0.0))
            assert asked.echo.tobytes() == echo.tobytes()
            assert (asked.ledger, asked.tick) == (spent, tick)
        asked.step(*call)
        spared.step(*call)
    assert asked.echo.tobytes() == spared.echo.tobytes()
    assert asked.ledger == spared.ledger


EXTREMES: list[dict[str, Any]] = [
    {"radius": 1e-170},
    {"radius": 1e-20},
    {"x": 1e300},
    {"x": -1e40, "radius": 2.0},
    {"radius": 1e20},
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("extreme", EXTREMES, ids=str)
def test_extreme_bodies(extreme: dict[str, Any]) -> None:
    """As small as nothing, at the end of the world, or larger than it: taken, or refused by name.

    Nothing overflows on the way, and a refused call leaves no trace.
    """
    flat = np.zeros((24, 24))
    for kind in STRONGEST:
        asked = EchoField(Medium(flat > 0.0, flat + 0.2, flat, flat), packets=1800)
        body = Body(3.1, 3.0, 0.6, kind)._replace(**extreme)
        for tick in range(30):
            spent = asked.ledger
            try:
                asked.step([Emitter(3.0, 3.0, 1.0)], [body, THERE])
            except ValueError as error:
                assert "bodies[0]" in str(error), error
                assert (asked.tick, asked.ledger) == (tick, spent)
                break
            assert asked.tick == tick + 1 and np.isfinite(asked.echo).all()
