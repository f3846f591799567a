"""Maps that can be loaded, but not played through."""

from __future__ import annotations

from tests.levels.levelmaker import POST, WALL, Maker, told


def test_an_exit_behind_a_wall(maker: Maker) -> None:
    for row in range(1, 7):
        maker.layers["walls"][row][9] = WALL + 1
    maker.swap("0,0 0,96.5 64,96.5", "0,0 0,96.5")
    assert told(maker) == ["Exit at (10.5, 6.5) m cannot be walked to from the Start"]


def test_a_gap_must_be_as_wide_as_a_body(maker: Maker) -> None:
    """For a radius of 0.35 m half a metre is too narrow, three quarters are enough."""
    maker.objects = maker.objects.replace("0,0 0,96.5 64,96.5", "0,0 0,96.5")
    for row in range(1, 7):
        maker.layers["walls"][row][9] = WALL + 1 if row != 3 else 0
    assert told(maker) == []
    maker.layers["walls"][3][9] = POST + 1  # a quarter of a metre deep
    assert told(maker) == []
    maker.swap('width="16" height="8"', 'width="32" height="16"')
    assert told(maker) == ["Exit at (10.5, 6.5) m cannot be walked to from the Start"]


def test_a_goal_out_of_reach(maker: Maker) -> None:
    for col in (4, 5, 6, 7):
        maker.layers["ground"][4][col] = maker.layers["ground"][6][col] = 0
    maker.layers["ground"][5][4] = maker.layers["ground"][5][7] = 0
    maker.swap("0,0 0,96.5 64,96.5", "0,0 32,0")
    assert told(maker) == ['Goal "board" at (6.0, 5.5) m cannot be walked to from the Start']


def test_a_patrol_through_a_wall(maker: Maker) -> None:
    maker.layers["walls"][3][7] = WALL + 1
    assert told(maker) == ['Patrol "east round": the way from stop 1 to stop 2 is blocked at (7.5, 2.8) m']


def test_a_patrol_over_the_edge_of_the_roof(maker: Maker) -> None:
    maker.layers["roof"][1][7] = 0
    maker.swap(
        'value="high"/></properties><point/>', 'value="high"/></properties><polyline points="0,0 64,0"/>'
    )
    assert told(maker) == ['Patrol "roof round": the way from stop 1 to stop 2 is blocked at (6.8, 1.5) m']


def test_a_start_without_room(maker: Maker) -> None:
    """A niche half a metre wide."""
    maker.layers["walls"][1][2] = maker.layers["walls"][2][1] = WALL + 1
    maker.layers["walls"][1][1] = POST + 1
    maker.swap('width="16" height="8"', 'width="16" height="32"').swap(
        'x="48" y="48"><point', 'x="56" y="48"><point'
    )
    assert told(maker) == ["Start at (1.8, 1.5) m has less than 0.32 m of room around it"]
