"""Lint for fair play: where one begins, what one must do again, and passages that lead nowhere."""

from dataclasses import replace

from game.levels.fair import fair
from game.levels.reach import reached
from game.world.items import Item
from game.world.level import Patrol, PersonSpec, Plane, Rect, Waypoint
from game.world.specs import CheckpointSpec, ItemSpec
from tests.world.pictures import level

HALL = ["#" * 40, *("#" + "." * 38 + "#" for _ in range(10)), "#" * 40]


def place(*rows, stops, mind="patrol", **changes):
    """A level with one guard on a round."""
    made = level(*rows, **changes)
    patrol = Patrol("round", Plane.GROUND, tuple(Waypoint(stop) for stop in stops))
    guard = PersonSpec("Kuma", "guard", stops[0], patrol="round", mind=mind)
    return replace(made, patrols={**made.patrols, "round": patrol}, people=(guard,))


def put(rows, **spots):
    drawn = [list(row) for row in rows]
    for letter, (col, row) in spots.items():
        drawn[row][col] = letter
    return ["".join(row) for row in drawn]


def found(made):
    return list(fair(made, reached(made)))


def texts(made):
    return [one.text for one in found(made)]


def test_a_round_that_comes_by_where_one_begins_is_told():
    """At 2 m beside the Start, in plain sight; at 6 m it is not, nor behind a wall, nor if nobody guards."""
    rows = put(HALL, I=(5, 5), E=(38, 9))
    near = place(*rows, stops=((2.5, 7.5), (20.5, 7.5)))
    (text,) = texts(near)
    assert text.startswith("Start at (5.5, 5.5) m: Kuma comes by at 2.0 m in plain sight, and hears")
    assert texts(place(*put(HALL, I=(5, 2), E=(38, 9)), stops=((2.5, 9.5), (20.5, 9.5)))) == []
    assert texts(place(*rows, stops=((2.5, 7.5), (20.5, 7.5)), mind="civilian")) == []
    wall = [*rows[:6], "#" + "#" * 20 + "." * 18 + "#", *rows[7:]]
    assert texts(place(*wall, stops=((2.5, 8.5), (15.5, 8.5)))) == []


def test_a_checkpoint_beside_a_round_is_told():
    mark = CheckpointSpec("shed", Rect(11, 8, 1, 1))
    rows = put(HALL, I=(2, 2), E=(38, 9))
    (one,) = found(place(*rows, stops=((10.5, 10.5), (20.5, 10.5)), checkpoints=(mark,)))
    assert one.text.startswith('Checkpoint "shed" at (11.5, 8.5) m: Kuma comes by at 2.0 m')
    assert one.point == (11.5, 8.5)


def test_a_long_way_without_a_checkpoint_is_told():
    """A lane of 120 m: one mark at its middle is enough."""
    rows = ["#" * 124, "#I" + "." * 120 + "E#", "#" + "." * 122 + "#", "#" * 124]
    stops = ((60.5, 1.5), (80.5, 1.5))
    (text,) = texts(place(*rows, stops=stops))
    assert text.startswith("from 0 m of the way on, 121 m have no Checkpoint")
    marks = (CheckpointSpec("gate", Rect(40, 1, 1, 2)),)
    assert texts(place(*rows, stops=stops, checkpoints=marks)) == []


def test_a_passage_that_leads_nowhere_near_a_round_is_told_unless_there_is_something():
    """A lane one metre wide and 9 m deep, off a hall. With an item at its end it is worth going to; cut
    through at its end it leads on; far from every round nobody minds."""
    lane = ["#" * 40, *["#" * 20 + "." + "#" * 19] * 9]
    hall = put(HALL, I=(3, 3), E=(38, 9))[1:]
    near, far = ((12.5, 11.5), (24.5, 11.5)), ((33.5, 17.5), (36.5, 17.5))
    (one,) = found(place(*lane, *hall, stops=near))
    assert "leads nowhere, 10 m of it" in one.text  # 9 m of lane, and 1 m of hall before it is wide
    assert abs(one.point[0] - 20.5) < 0.5 and one.point[1] < 2.0
    pouch = ItemSpec((20.5, 1.5), Item.PEBBLE)
    assert found(place(*lane, *hall, stops=near, items=(pouch,))) == []
    assert found(place(*lane, *hall, stops=far)) == []
    loop = ["#" * 40, "#" * 20 + "." * 11 + "#" * 9, *["#" * 20 + "." + "#" * 9 + "." + "#" * 9] * 8]
    assert found(place(*loop, *hall, stops=near)) == []
