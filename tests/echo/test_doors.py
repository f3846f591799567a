"""Walls that change while packets are in flight: doors."""

import numpy as np
import pytest

from game.echo import EchoField, Emitter, Medium
from game.echo.tables import SPEED, TICKS_PER_SECOND

ROWS, COLS = 48, 96  # cells: 12 x 24 m
WALL = slice(46, 50)  # columns of the wall between two rooms
INSIDE = slice(47, 49)  # of them, those that are no face
DOOR = slice(20, 28)  # rows of the door in it
LAMP = (4.0, 6.0)  # metres, in the west room
BODIES: list = []


def rooms(opened: bool) -> Medium:
    solid = np.zeros((ROWS, COLS), bool)
    solid[:2] = solid[-2:] = solid[:, :2] = solid[:, -2:] = True
    solid[:, WALL] = True
    if opened:
        solid[DOOR, WALL] = False
    return Medium(solid, np.full(solid.shape, 0.15), np.full(solid.shape, 0.8), np.zeros(solid.shape))


def alight(opened: bool, ticks: int) -> EchoField:
    field = EchoField(rooms(opened), packets=20_000)
    run(field, ticks)
    return field


def run(field: EchoField, ticks: int) -> None:
    for _ in range(ticks):
        field.step([Emitter(*LAMP, 30.0)], BODIES)


def east(field: EchoField) -> float:
    return float(field.echo[:, WALL.stop :].sum())


def balance(field: EchoField) -> float:
    ledger = field.ledger
    return abs(ledger["emitted"] - sum(ledger[name] for name in ("absorbed", "lost", "expired", "in_flight")))


def test_behind_a_shut_door_it_is_dark_and_when_it_opens_light_comes_no_sooner_than_it_flies():
    field = alight(False, 120)
    assert east(field) == 0.0
    field.rewall(rooms(True))
    run(field, 1)
    # what stood before the door needs so long for the thickness of the wall
    through = int((WALL.stop - WALL.start) / 4 / SPEED * TICKS_PER_SECOND)
    for _ in range(through - 1):
        assert east(field) == 0.0
        run(field, 1)
    run(field, 60)
    assert east(field) > 0.01 * float(field.echo.sum())


def test_behind_a_door_that_shuts_it_grows_dark():
    field = alight(True, 180)
    before = east(field)
    field.rewall(rooms(False))
    assert not field.echo[DOOR, WALL].any()
    run(field, 60)
    half = east(field)
    run(field, 360)
    assert 0.0 < half < before
    assert east(field) < 1e-6 * before


def test_no_energy_is_lost_by_it_and_what_stood_in_the_doorway_is_absorbed():
    field = alight(True, 180)
    before = field.ledger
    field.rewall(rooms(False))
    after = field.ledger
    taken = before["in_flight"] - after["in_flight"]
    assert taken > 0.0
    assert after["absorbed"] - before["absorbed"] == pytest.approx(taken, rel=1e-12)
    run(field, 100)
    field.rewall(rooms(True))
    run(field, 100)
    assert balance(field) <= 1e-9 * field.ledger["emitted"]


def test_the_same_walls_again_change_no_byte():
    field, alone = alight(True, 100), alight(True, 100)
    field.rewall(rooms(True))
    for _ in range(120):
        run(field, 1)
        run(alone, 1)
        assert field.echo.tobytes() == alone.echo.tobytes()


def test_a_copy_taken_before_keeps_its_walls():
    field = alight(False, 100)
    kept, alone = field.copy(), field.copy()
    field.rewall(rooms(True))
    run(field, 60)
    for one in (kept, alone):
        run(one, 60)
    assert east(kept) == 0.0 < east(field)
    assert kept.echo.tobytes() == alone.echo.tobytes()


def test_nothing_is_ever_in_a_wall_after_many_doors():
    field = alight(True, 60)
    for turn in range(20):
        field.rewall(rooms(turn % 2 == 1))
        run(field, 7)
        assert not field.echo[: DOOR.start - 1, INSIDE].any()
        assert field.echo[DOOR, INSIDE].any() == (turn % 2 == 1)
    assert balance(field) <= 1e-9 * field.ledger["emitted"]


def test_another_size_is_refused_and_changes_nothing():
    field, alone = alight(True, 50), alight(True, 50)
    small = Medium(np.zeros((8, 8), bool), np.zeros((8, 8)), np.zeros((8, 8)), np.zeros((8, 8)))
    coarse = Medium(*(np.zeros((ROWS, COLS), kind) for kind in (bool, float, float, float)), 2)
    for other in (small, coarse):
        with pytest.raises(ValueError, match="the field has"):
            field.rewall(other)
    run(field, 20)
    run(alone, 20)
    assert field.echo.tobytes() == alone.echo.tobytes()


def test_with_a_window_too():
    field = EchoField(rooms(False), packets=20_000, view=(8.0, 8.0))
    for tick in range(200):
        if tick == 100:
            field.rewall(rooms(True))
        field.step([Emitter(*LAMP, 30.0)], BODIES, (16.0, 6.0))
        if tick == 99:
            assert east(field) == 0.0
    assert east(field) > 0.0
    assert balance(field) <= 1e-9 * field.ledger["emitted"]
