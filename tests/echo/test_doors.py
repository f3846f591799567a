"""Walls that change while packets are in flight: doors."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from game.echo import Body, EchoField, Emitter, Medium

ROWS, COLS = 48, 96  # cells: 12 x 24 m
WALL = slice(46, 50)  # columns of the wall between two rooms
INSIDE = slice(47, 49)  # of them, those that are no face
DOOR = slice(20, 28)  # rows of the door in it
STEP = 0.8  # cells flown in a tick
LAMP = Emitter(4.0, 6.0, 30.0)  # in the west room, in line with the door
EXACT = 1e-12  # share of the energy emitted by which the ledger may be off
BODIES = [
    Body(9.0, 6.2, 0.6, "absorb"),
    Body(6.0, 4.0, 0.3, "open"),
    Body(7.0, 8.0, 1.6, "refract"),
    Body(12.0, 6.0, 0.3, "open"),  # in the doorway
]


def solid(opened: bool) -> NDArray[np.bool_]:
    walls = np.zeros((ROWS, COLS), bool)
    walls[:2] = walls[-2:] = walls[:, :2] = walls[:, -2:] = True
    walls[:, WALL] = True
    if opened:
        walls[DOOR, WALL] = False
    return walls


def rooms(opened: bool) -> Medium:
    walls = solid(opened)
    return Medium(walls, np.full(walls.shape, 0.15), np.full(walls.shape, 0.8), np.zeros(walls.shape))


def strange(seed: int) -> Medium:
    """Another ground in every respect, with the same outer walls; the lamp's place is free."""
    chance = np.random.default_rng(seed)
    walls = solid(True) | (chance.random((ROWS, COLS)) < 0.1)
    walls[20:28, 12:20] = False
    emission = np.where(walls, 0.0, chance.random(walls.shape) * 0.01)
    shares = chance.random((3, *walls.shape))
    return Medium(walls, shares[0], shares[1], shares[2] * 0.2, emission=emission)


def alight(opened: bool, ticks: int, bodies: Sequence[Body] = ()) -> EchoField:
    field = EchoField(rooms(opened), packets=20_000)
    run(field, ticks, bodies)
    return field


def run(field: EchoField, ticks: int, bodies: Sequence[Body] = ()) -> None:
    for _ in range(ticks):
        field.step([LAMP], bodies, (10.0, 6.0))


def east(field: EchoField) -> float:
    return float(field.echo[:, WALL.stop :].sum())


def off(field: EchoField) -> float:
    """The share of all energy that the ledger does not account for."""
    spent = field.ledger
    emitted = spent.pop("emitted")
    return abs(emitted - sum(spent.values())) / emitted


def alike(one: EchoField, other: EchoField) -> bool:
    return one.echo.tobytes() == other.echo.tobytes() and one.ledger == other.ledger


def test_behind_a_shut_door_it_is_dark_and_when_it_opens_light_comes_no_sooner_than_it_flies() -> None:
    """What stood at the door's west face flies 0.8 cells a tick from there, and not a cell farther."""
    field = alight(False, 120)
    assert east(field) == 0.0
    field.rewall(rooms(True))
    assert not field.echo[DOOR, WALL].any()
    for ticks in range(1, 50):
        run(field, 1)
        front = WALL.start + STEP * ticks
        beyond = int(np.ceil(front))
        assert not field.echo[:, beyond:].any(), f"too soon, {ticks} ticks after the door opened"
        middle = field.echo[DOOR, WALL.start : beyond].any(axis=0)
        assert WALL.start + np.flatnonzero(middle)[-1] >= front - 3.0, f"too late, {ticks} ticks after"
    run(field, 60)
    assert east(field) > 0.01 * float(field.echo.sum())


def test_behind_a_door_that_shuts_it_grows_dark() -> None:
    field = alight(True, 180)
    before = east(field)
    field.rewall(rooms(False))
    assert not field.echo[DOOR, WALL].any()
    levels = [before]
    for _ in range(7):
        run(field, 60)
        levels.append(east(field))
        assert off(field) <= EXACT
    assert all(later < sooner for sooner, later in pairwise(levels)), levels
    assert levels[1] > 0.0
    assert levels[-1] < 1e-6 * before


@pytest.mark.parametrize(
    ("rows", "cols"), [(DOOR, WALL), (slice(14, 18), slice(30, 35))], ids=["doorway", "open ground"]
)
def test_what_stood_in_the_new_wall_is_absorbed_and_nothing_else(rows: slice, cols: slice) -> None:
    """In flight there, by hand: what is between the faces. It goes over to the absorbed, once."""
    field = alight(True, 180, BODIES)
    walls = solid(True)
    walls[rows, cols] = True
    before = field.ledger
    x, y = field._packets.place[:, field._packets.used] - 1.0
    there = (x >= cols.start) & (x < cols.stop) & (y >= rows.start) & (y < rows.stop)
    energy = float(field._packets.energy[field._packets.used][there].sum())
    field.rewall(field.medium.walled(walls))
    after = field.ledger
    assert energy > 0.0
    assert after["absorbed"] - before["absorbed"] == pytest.approx(energy, rel=1e-9)
    assert before["in_flight"] - after["in_flight"] == pytest.approx(energy, rel=1e-9)
    assert off(field) <= EXACT
    for name in ("emitted", "lost", "expired"):
        assert after[name] == before[name]
    field.rewall(field.medium.walled(walls))
    assert field.ledger == after, "once"


@pytest.mark.parametrize("view", [None, (8.0, 6.0)])
def test_equal_walls_change_no_byte(view: tuple[float, float] | None) -> None:
    """Of the next 300 ticks; the equal medium new each time, or made of the other."""
    field, alone = (EchoField(strange(1), packets=20_000, view=view) for _ in range(2))
    for one in (field, alone):
        run(one, 100, BODIES)
    for tick in range(300):
        if tick == 0:
            field.rewall(strange(1))
        if tick % 50 == 20:
            field.rewall(field.medium.walled(field.medium.solid))
        run(field, 1, BODIES)
        run(alone, 1, BODIES)
        assert alike(field, alone), tick


def test_there_and_back_where_no_packet_is_changes_no_byte() -> None:
    """A cupboard is moved about in the dark room; nobody will ever know."""
    field, alone = alight(False, 100, BODIES), alight(False, 100, BODIES)
    walls = solid(False)
    walls[8:40, 60:80] = True
    for moved in (field.medium.walled(walls), field.medium):
        field.rewall(moved)
        run(field, 7, BODIES)
    run(alone, 14, BODIES)
    for tick in range(300):
        if tick == 100:  # and back at once
            field.rewall(field.medium.walled(walls))
            field.rewall(rooms(False))
        run(field, 1, BODIES)
        run(alone, 1, BODIES)
        assert alike(field, alone), tick


@pytest.mark.parametrize("view", [None, (8.0, 6.0)])
def test_all_that_a_medium_is_goes_with_it(view: tuple[float, float] | None) -> None:
    """A field without packets yet is, in its new medium, one that began there."""
    field, begun = (EchoField(medium, 20_000, view=view) for medium in (rooms(False), strange(2)))
    assert (field.medium.lossy, len(field.medium.areas)) == (False, 0)
    field.rewall(strange(2))
    for one in (field, begun):
        run(one, 150, BODIES)
    assert field.ledger["lost"] > 0.0 < field.echo.max()
    assert alike(field, begun)
    assert field.medium.lossy


def test_bodies_that_stand_still_are_painted_into_the_new_medium() -> None:
    """They are painted only when they move, or when what they are painted on is another."""
    field, begun = (EchoField(medium, 20_000) for medium in (rooms(False), rooms(True)))
    for one in (field, begun):
        one.step([], BODIES)
    field.rewall(rooms(True))
    for one in (field, begun):
        run(one, 100, BODIES)
    assert alike(field, begun)


def test_copies_keep_their_walls_and_go_on_alike() -> None:
    """One from before goes on as if there were no door; one from after as the field itself."""
    field, alone = alight(False, 100, BODIES), alight(False, 100, BODIES)
    before = field.copy()
    field.rewall(rooms(True))
    assert alike(before, alone)
    after = field.copy()
    for one in (field, before, after, alone):
        run(one, 60, BODIES)
    assert alike(before, alone)
    assert alike(after, field)
    assert east(before) == 0.0 < east(field)
    before.rewall(rooms(True))
    run(after, 60, BODIES)
    run(field, 60, BODIES)
    assert alike(after, field)


def test_nothing_is_ever_in_a_wall_after_many_doors() -> None:
    field = alight(True, 60)
    for turn in range(20):
        field.rewall(rooms(turn % 2 == 1))
        run(field, 7)
        assert not field.echo[: DOOR.start - 1, INSIDE].any()
        assert field.echo[DOOR, INSIDE].any() == (turn % 2 == 1)
    assert off(field) <= EXACT


@pytest.mark.parametrize("seed", range(6))
def test_walls_that_come_and_go_at_random(seed: int) -> None:
    """Every tick the ledger is exact, and no packet is in a wall."""
    chance = np.random.default_rng(seed)
    variants = [strange(seed * 10 + number) for number in range(3)]
    field = EchoField(variants[0], 20_000, view=(8.0, 6.0) if seed % 2 else None)
    for _ in range(200):
        medium = field.medium
        if chance.random() < 0.2:
            medium = variants[chance.integers(3)]
            field.rewall(medium.walled(medium.solid | solid(False)) if chance.random() < 0.5 else medium)
            medium = field.medium
        for ticks in (0, 1):
            run(field, ticks, BODIES)
            flying = field._packets.energy[field._packets.used] > 0.0
            col, row = (field._packets.place[:, field._packets.used][:, flying] - 1.0).astype(int)
            assert not medium.solid[row, col].any()
            if field.tick:
                assert off(field) <= EXACT


def test_another_size_is_refused_and_changes_nothing() -> None:
    field, alone = alight(True, 50), alight(True, 50)
    small = Medium(np.zeros((8, 8), bool), np.zeros((8, 8)), np.zeros((8, 8)), np.zeros((8, 8)))
    coarse = Medium(*(np.zeros((ROWS, COLS), kind) for kind in (bool, float, float, float)), 2)
    for other in (small, coarse):
        with pytest.raises(ValueError, match="the field has"):
            field.rewall(other)
    with pytest.raises(ValueError, match="medium must be a Medium, not ndarray"):
        field.rewall(solid(False))  # type: ignore[arg-type]
    assert alike(field, alone)
    run(field, 20)
    run(alone, 20)
    assert alike(field, alone)


def test_with_a_window_too() -> None:
    field = EchoField(rooms(False), packets=20_000, view=(8.0, 8.0))
    for tick in range(200):
        if tick == 100:
            field.rewall(rooms(True))
        field.step([LAMP], [], (16.0, 6.0))
        if tick == 99:
            assert east(field) == 0.0
    assert east(field) > 0.0
    assert off(field) <= EXACT
