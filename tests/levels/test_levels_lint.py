"""Maps that can be loaded, but not played through."""

from __future__ import annotations

from game.levels.lint import lint
from game.levels.reach import reached
from game.world.level import Plane
from game.world.specs import ClimbSpec
from tests.levels.levelmaker import POST, WALL, Maker, told
from tests.world.pictures import level


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


def climbs(*ends: tuple[float, float, float, float]) -> list[str]:
    """What is told of ways up in a small yard with a roof; each as foot and top."""
    specs = tuple(ClimbSpec((x, y), Plane.GROUND, (u, v), Plane.HIGH) for x, y, u, v in ends)
    made = level("#######", "#I..RR#", "#...RR#", "#....E#", "#######", climbs=specs)
    return [one.text for one in lint(made, reached(made))]


def test_both_ends_of_a_climb_have_room_for_a_body() -> None:
    """At 0.32 m from a wall or from the edge of the roof one stands; nearer one would be set down in it."""
    assert climbs((3.5, 2.5, 4.5, 2.5)) == []
    assert climbs((1.33, 2.5, 4.33, 2.5)) == []
    (foot,) = climbs((1.25, 2.5, 4.5, 2.5))
    assert foot.startswith(
        "the foot of a Climb at (1.2, 2.5) m has less than 0.32 m of room around it on the ground"
    )
    (top,) = climbs((3.5, 2.5, 4.5, 2.5), (3.5, 1.5, 4.25, 1.5))
    assert top.startswith(
        "the top of a Climb at (4.2, 1.5) m has less than 0.32 m of room around it on the high"
    )
    assert len(climbs((1.25, 2.5, 4.25, 2.5))) == 2
