"""Walking a route: alone, past one another, through doors, up and down. `toured` looks at every tick."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from game.world import tuning
from game.world import tuning_ways as ways
from game.world.level import Rect
from game.world.movement import distance
from game.world.specs import ClimbSpec, DoorSpec
from game.world.ways.astar import route
from game.world.ways.follow import Going, arrived, climbing, go, stuck
from game.world.ways.graph import Stop
from game.world.ways.passing import aside
from game.world.ways.room import footing
from tests.world.ways.walks import GROUND, HIGH, SPEED, Body, level, spots, toured


def walk(rows, pairs, seconds, **changes):
    """Bodies that go from letter to letter, and how many seconds it took, or None."""
    found = spots(*rows)
    bodies = [Body(*found[first], found[last]) for first, last in pairs]
    return bodies, toured(level(*rows, **changes), bodies, seconds)


def test_a_straight_walk_takes_the_time_that_it_takes():
    (body,), seconds = walk(("a......b",), ["ab"], 10)
    assert body.point == (7.5, 0.5)
    assert seconds == pytest.approx(7 / SPEED, abs=3 * tuning.TICK)


def test_round_corners_nobody_gets_stuck():
    rows = ("a.......#", "####.##.#", "....#...#", ".##.#.#.#", ".#b.....#")
    (body,), seconds = walk(rows, ["ab"], 30)
    assert (body.point, body.plans) == ((2.5, 4.5), 1)
    assert seconds < 10


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("lane", [0, 1])
def test_two_who_meet_in_a_passage_two_wide_pass_each_other(turned, lane):
    rows = ["##############", "#............#", "#............#", "##############"]
    rows[1 + lane] = "#a..........b#"
    if turned:
        rows = ["".join(row[number] for row in rows) for number in range(len(rows[0]))]
    bodies, seconds = walk(tuple(rows), ["ab", "ba"], 10)
    assert [body.plans for body in bodies] == [1, 1]
    assert seconds < 1.4 * 11 / SPEED


def test_keeping_to_the_right():
    """They meet on one line: who walks east passes south of who walks west."""
    rows = ("............", "............", "a..........b", "............", "............")
    made, found = level(*rows), spots(*rows)
    bodies = [Body(*found["a"], found["b"]), Body(*found["b"], found["a"])]
    assert toured(made, bodies, 2.8) is None
    assert bodies[0].y > found["a"][1] > bodies[1].y


def test_a_passage_one_wide_is_left_by_who_has_less_right():
    rows = (
        "################",
        "#...########...#",
        "#a............b#",
        "#...########...#",
        "################",
    )
    bodies, seconds = walk(rows, ["ab", "ba"], 30)
    assert seconds < 15
    assert [body.point for body in bodies] == [(14.5, 2.5), (1.5, 2.5)]


def test_a_winding_passage_is_left_by_one_of_two():
    rows = (
        "##########",
        "#a..######",
        "#.......##",
        "#...###.##",
        "#######.##",
        "###......#",
        "###.######",
        "###......#",
        "#######.b#",
        "##########",
    )
    _, seconds = walk(rows, ["ab", "ba"], 40)
    assert seconds is not None


def test_nobody_stands_aside_beyond_whoever_comes():
    """The bay on the right is nearer, but he is in between."""
    rows = ("###########", "#....a.b..#", "#.#####...#", "###########")
    solid, found = footing(level(*rows), GROUND, ()), spots(*rows)
    assert aside(solid, found["a"], (1.0, 0.0), [found["b"]])[-1] == (1.5, 2.5)
    assert aside(solid, found["a"], (1.0, 0.0), [])[-1] == (7.5, 2.5)
    assert aside(solid, found["a"], (1.0, 0.0), [(4.5, 1.5), found["b"]]) == ()


ROOMS = (
    "#################",
    "#a.....i#k.....e#",
    "#b......#......f#",
    "#...............#",
    "#c......#......g#",
    "#d.....j#l.....h#",
    "#################",
)


@pytest.mark.parametrize(
    "pairs",
    [
        ["ae", "bf", "cg", "dh", "ik", "jl"],
        ["ae", "bf", "cg", "dh", "ea", "fb", "gc", "hd"],
    ],
    ids=["one way", "both ways"],
)
def test_all_get_through_a_door(pairs):
    bodies, seconds = walk(ROOMS, pairs, 60)
    assert seconds is not None
    assert all(body.point == body.goal for body in bodies)


def test_who_stands_in_the_way_is_gone_round():
    rows = ("##########", "#........#", "#a......b#", "#........#", "##########")
    found = spots(*rows)
    pillars = [Body(5.0, y, (5.0, y)) for y in (2.1, 2.9)]
    body = Body(*found["a"], found["b"])
    assert toured(level(*rows), [*pillars, body], 20) is not None
    assert body.point == found["b"]


def test_where_somebody_stands_already_near_is_near_enough():
    body, other = Body(0.5, 0.5, (5.5, 0.5)), Body(5.5, 0.5, (5.5, 0.5))
    assert toured(level("......", "......"), [other, body], 10) is not None
    assert 2 * tuning.BODY_RADIUS - 0.01 < distance(body.point, (5.5, 0.5)) < 1.0


UP = ClimbSpec((1.5, 0.5), GROUND, (2.5, 0.5), HIGH)
ROOF = ("a.RRRR", "..RRRR")


def test_a_climb_takes_its_time_at_the_foot():
    made = level(*ROOF, climbs=(UP,))
    body = Body(0.5, 0.5, (4.5, 0.5), goal_plane=HIGH)
    body.going = Going(route(made, body.point, GROUND, body.goal, HIGH))
    hung = 0
    for tick in range(tuning.ticks(10)):
        go(body, body.going, SPEED, footing(made, body.plane, ()), (), tick)
        assert not climbing(body.going) or (body.plane, body.point) == (GROUND, UP.foot)
        hung += climbing(body.going)
    assert hung == ways.CLIMB_TICKS
    assert arrived(body.going)
    assert (body.plane, body.point) == (HIGH, (4.5, 0.5))


def test_nobody_lands_on_who_stands_at_the_top():
    made = level(*ROOF, climbs=(UP,))
    low = Body(0.5, 0.5, (5.5, 0.5), goal_plane=HIGH)
    high = Body(2.5, 0.7, (2.5, 0.7), plane=HIGH, goal_plane=HIGH)
    assert toured(made, [high, low], 8) is None
    assert low.plane is GROUND
    high.goal, high.going = (4.5, 1.5), None
    assert toured(made, [high, low], 20) is not None


def test_two_on_one_ladder_let_each_other_by():
    """Who would go up steps aside until the other is down; nobody lands on anybody."""
    made = level(*ROOF, climbs=(UP,))
    low = Body(1.5, 0.5, (3.5, 0.5), goal_plane=HIGH)
    high = Body(2.5, 0.5, (0.5, 1.5), plane=HIGH)
    assert toured(made, [low, high], 20) is not None
    assert (low.point, low.plane, high.point, high.plane) == ((3.5, 0.5), HIGH, (0.5, 1.5), GROUND)


def test_a_leap_over_a_gap():
    leap = ClimbSpec((2.5, 0.5), HIGH, (4.5, 0.5), HIGH, "leap")
    body = Body(0.5, 0.5, (6.5, 0.5), plane=HIGH, goal_plane=HIGH)
    seconds = toured(level("RRR.RRR", climbs=(leap,)), [body], 10)
    assert seconds == pytest.approx(4 / SPEED + ways.LEAP_TICKS * tuning.TICK, abs=4 * tuning.TICK)


def test_nobody_is_pushed_off_a_roof():
    rows = ("RRRRRRRRRRRR",)
    bodies = [Body(x, 0.5, (12.0 - x, 0.5), plane=HIGH, goal_plane=HIGH) for x in (0.5, 11.5)]
    assert toured(level(*rows), bodies, 10) is None
    assert all(body.y == pytest.approx(0.5, abs=0.19) for body in bodies)


def test_before_a_shut_door_he_is_stuck():
    rows = ("#########", "#a.....b#", "#########")
    door = DoorSpec("door", Rect(4.0, 1.0, 1.0, 1.0))
    made, found = level(*rows, doors=(door,)), spots(*rows)
    body = Body(*found["a"], found["b"])
    assert toured(made, [body], 20, opened=(False,)) is None
    assert body.x == pytest.approx(4.0 - tuning.BODY_RADIUS, abs=1e-6)
    assert body.plans > 5
    assert toured(made, [body], 20, opened=(True,)) is not None


def test_stuck_is_to_come_no_nearer_for_a_second_and_a_half():
    made = level("a.#", "..#")
    body, going = Body(0.5, 0.5, (5.0, 0.5)), Going((Stop((5.0, 0.5), GROUND),))
    since = 0
    for tick in range(tuning.ticks(5)):
        before = body.x
        go(body, going, SPEED, footing(made, GROUND, ()), (), tick)
        since = since + 1 if body.x == before else 0
        assert stuck(going) == (going.stuck_for >= tuning.ticks(1.5))
        assert stuck(going) or since < tuning.ticks(1.5)
    assert stuck(going)


PICTURES = st.integers(4, 14).flatmap(
    lambda width: st.lists(
        st.text(alphabet="###........R~", min_size=width, max_size=width), min_size=4, max_size=10
    )
)


@settings(max_examples=120, deadline=None, phases=set(Phase) - {Phase.shrink})  # whoever is stuck takes long
@given(PICTURES, st.randoms(use_true_random=False), st.integers(1, 8))
def test_in_any_picture_all_arrive(rows, chance, count):
    """Who has arrived is gone: in a passage one wide he would be a cork."""
    made = level(*rows)
    free = [(x + 0.5, y + 0.5) for y, row in enumerate(rows) for x, mark in enumerate(row) if mark != "#"]
    chance.shuffle(free)
    crowd = [Body(*first, last) for first, last in zip(free[:count], reversed(free), strict=False)]
    crowd = [body for body in crowd if route(made, body.point, GROUND, body.goal, GROUND) is not None]
    assert toured(made, crowd, 120, leave=True) is not None
    assert all(body.point == body.goal or distance(body.point, body.goal) < ways.NEARLY for body in crowd)
