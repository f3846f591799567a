"""Where a body fits, against geometry by hand; floods against walking it out."""

from collections import deque

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.world import tuning
from game.world.level import Plane, Rect
from game.world.specs import DoorSpec
from game.world.ways.floods import FAR, away, hanging
from game.world.ways.room import clear, footing, room
from tests.world.ways.walks import level

RADIUS = tuning.BODY_RADIUS
POINTS = st.tuples(st.floats(0.5, 2.5), st.floats(0.5, 2.5))


def gap_to_cell(a, b, left, top):
    """Metres from the stretch a-b to a field cell: its ends to the cell, and the cell's corners to it."""
    right, low = left + 0.25, top + 0.25
    gaps = []
    for share in np.linspace(0, 1, 65):  # a stretch that goes right through
        x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
        gaps.append(np.hypot(x - min(max(x, left), right), y - min(max(y, top), low)))
    dx, dy = b[0] - a[0], b[1] - a[1]
    for x, y in ((left, top), (right, top), (left, low), (right, low)):
        along = ((x - a[0]) * dx + (y - a[1]) * dy) / max(dx * dx + dy * dy, 1e-12)
        along = min(max(along, 0.0), 1.0)
        gaps.append(np.hypot(x - a[0] - along * dx, y - a[1] - along * dy))
    return min(gaps)


@settings(max_examples=300, deadline=None)
@given(POINTS, POINTS, st.integers(0, 11), st.integers(0, 11), st.floats(0.1, 0.4))
def test_a_straight_way_is_clear_where_the_nearest_cell_is_a_radius_off(a, b, row, col, radius):
    closed = np.zeros((12, 12), dtype=bool)
    closed[row, col] = True
    gap = gap_to_cell(a, b, col / 4, row / 4)
    if abs(gap - radius) > 1e-5:
        assert clear(closed, a, b, radius) == (gap > radius)


def test_off_the_map_all_is_closed():
    closed = np.zeros((12, 12), dtype=bool)
    assert clear(closed, (RADIUS, 1.0), (3.0 - RADIUS, 1.0), RADIUS)
    assert not clear(closed, (RADIUS - 0.01, 1.0), (2.0, 1.0), RADIUS)
    assert not clear(closed, (1.0, 2.0), (1.0, 3.0 - RADIUS + 0.01), RADIUS)


def test_room_counts_no_floor_as_solid():
    made = level("......", ".RRRR.", ".RRRR.", "......")
    high = room(made, Plane.HIGH, RADIUS)
    rows, cols = np.nonzero(high)
    assert (rows.min(), rows.max(), cols.min(), cols.max()) == (5, 10, 5, 18)
    assert room(made, Plane.GROUND, RADIUS)[1:-1, 1:-1].all()


def test_a_shut_door_is_in_the_footing_alone():
    door = DoorSpec("door", Rect(2.0, 1.0, 1.0, 1.0))
    made = level("#####", ".....", "#####", doors=(door,))
    assert room(made, Plane.GROUND, RADIUS)[6, 10]
    assert footing(made, Plane.GROUND, (False,))[4:8, 8:12].all()
    assert not footing(made, Plane.GROUND, (True,))[4:8, 8:12].any()
    with pytest.raises(ValueError):
        footing(made, Plane.GROUND, ())


def walked_out(free, start):
    """Breadth first, one cell after the other."""
    steps = np.full(free.shape, FAR)
    steps[start] = 0
    queue = deque([start])
    while queue:
        row, col = queue.popleft()
        for cell in ((row + 1, col), (row - 1, col), (row, col + 1), (row, col - 1)):
            inside = 0 <= cell[0] < free.shape[0] and 0 <= cell[1] < free.shape[1]
            if inside and free[cell] and steps[cell] == FAR:
                steps[cell] = steps[row, col] + 1
                queue.append(cell)
    return steps


@pytest.mark.parametrize("seed", range(20))
def test_floods_are_what_walking_it_out_gives(seed):
    rng = np.random.default_rng(seed)
    free = rng.random((rng.integers(4, 24), rng.integers(4, 24))) < 0.65
    row, col = np.argwhere(free)[0]
    x, y = (col + 0.5) / 4, (row + 0.5) / 4
    expected = walked_out(free, (row, col))
    assert (away(free, Rect(x - 0.125 - 0.1, y - 0.125 - 0.1, 0.2, 0.2)) == expected).all()
    assert (hanging(free, (x, y)) >= (expected < FAR)).all()


def test_a_flood_begins_beside_who_stands_too_near_to_a_wall():
    free = np.zeros((4, 8), dtype=bool)
    free[2, 1:4] = free[2, 5:] = True
    assert np.nonzero(hanging(free, (0.1, 0.3)).any(axis=0))[0].tolist() == [1, 2, 3]
    assert not hanging(free, (1.1, 0.1)).any()
