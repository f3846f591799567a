"""Finding ways: in pictures, and against a second method on random maps."""

import numpy as np
import pytest

from game.world import tuning
from game.world import tuning_ways as ways
from game.world.level import Plane, Rect
from game.world.movement import distance
from game.world.specs import ClimbSpec, DoorSpec
from game.world.ways.astar import route, search
from game.world.ways.graph import Stop, graph, joined
from tests.world.ways.test_room import gap_to_cell
from tests.world.ways.walks import GROUND, HIGH, level, points, spots

YARD = (
    "#########",
    "#a..#..b#",
    "#...#...#",
    "#...#...#",
    "#.......#",
    "#########",
)


def between(rows, first, last, **changes):
    """The route from one letter to another."""
    found = spots(*rows)
    return route(level(*rows, **changes), found[first], GROUND, found[last], GROUND)


def length(start, stops):
    """Metres."""
    total, here = 0.0, start
    for stop in stops:
        total, here = total + distance(here, stop.point), stop.point
    return total


def test_over_open_ground_one_goes_straight():
    assert between(("a......", ".......", "......b"), "a", "b") == (Stop((6.5, 2.5), GROUND),)


def test_round_a_wall():
    """A bend at each of its two corners, and not much longer than a string drawn round them."""
    stops = between(YARD, "a", "b")
    assert points(stops)[-1] == (7.5, 1.5)
    assert [round(y) for _, y in points(stops)[:-1]] == [4] * (len(stops) - 1)
    assert 2 <= len(stops) <= 3
    string = 2 * distance((1.5, 1.5), (4.0, 4.0)) + 1.0
    assert string < length((1.5, 1.5), stops) < 1.15 * string


def test_no_way():
    assert between(("a.#.b", "..#..", "###.."), "a", "b") is None


def test_a_way_ends_exactly_where_it_should():
    made = level(*YARD)
    stops = route(made, (1.41, 1.62), GROUND, (6.83, 2.19), GROUND)
    assert stops[-1] == Stop((6.83, 2.19), GROUND)


def test_a_goal_in_a_wall_is_approached():
    made = level(*YARD)
    stops = route(made, (1.5, 1.5), GROUND, (4.5, 1.5), GROUND)
    assert distance(stops[-1].point, (4.5, 1.5)) < 1.0
    assert stops[-1].point[0] < 4.0, "the side of the wall is as good, and there one is at once"
    far = level("....####", "....####", "....####", "....####", "....####")
    assert route(far, (1.5, 1.5), GROUND, (7.9, 1.5), GROUND) is None


def test_of_two_sides_the_one_is_taken_that_can_be_come_to():
    """The place nearest to the goal is behind the wall, where nobody gets."""
    made = level("....#.", "....#.", "....#.", "######")
    stops = route(made, (1.5, 1.5), GROUND, (4.9, 1.0), GROUND)
    assert stops[-1].point[0] < 4.0


def test_water_is_gone_round_where_that_is_less_toil():
    pond = ("...........", "..~~~~~~~..", "a.~~~~~~~.b", "..~~~~~~~..", "...........")
    wet = level(*pond).planes[GROUND].surface == "water"
    stops = between(pond, "a", "b")
    here = spots(*pond)["a"]
    for stop in stops:
        for share in np.linspace(0, 1, 50):
            x = here[0] + (stop.point[0] - here[0]) * share
            y = here[1] + (stop.point[1] - here[1]) * share
            assert not wet[int(y), int(x)]
        here = stop.point
    assert len(between(("." * 21, "a" + "~" * 19 + "b", "." * 21), "a", "b")) > 1


def test_water_is_waded_through_where_that_is_less_toil():
    river = ("....~....",) * 3 + ("a...~...b",) + ("....~....",) * 8
    assert between(river, "a", "b") == (Stop((8.5, 3.5), GROUND),)


def test_a_doorway_is_used_where_the_way_round_is_longer_than_it_is_worth():
    gap = ("a..#..b", ".......", "...#...", ".......")
    door = DoorSpec("door", Rect(3.0, 1.0, 1.0, 1.0))
    free, beside = (points(between(gap, "a", "b", doors=doors)) for doors in ((), (door,)))
    assert max(y for _, y in free) < 2.0 < max(y for _, y in beside)
    house = ("a..#..b", ".......", *("...#...",) * 6, ".......")
    assert points(between(house, "a", "b", doors=(door,))) == points(between(house, "a", "b"))


ROOF = ("a......", "..RRRR.", "..RRRR.", ".......")
UP = ClimbSpec((1.5, 1.5), GROUND, (2.5, 1.5), HIGH)


def test_up_to_a_roof_and_down_again():
    made = level(*ROOF, climbs=(UP,))
    stops = route(made, (0.5, 0.5), GROUND, (5.5, 2.5), HIGH)
    up = (Stop((1.5, 1.5), GROUND), Stop((2.5, 1.5), HIGH, "climb"))
    assert stops == (*up, Stop((5.5, 2.5), HIGH))
    down = (Stop((2.5, 1.5), HIGH), Stop((1.5, 1.5), GROUND, "climb"))
    assert route(made, (5.5, 2.5), HIGH, (0.5, 0.5), GROUND) == (*down, Stop((0.5, 0.5), GROUND))
    assert route(level(*ROOF), (0.5, 0.5), GROUND, (5.5, 2.5), HIGH) is None


def test_a_leap_goes_one_way():
    rows = ("RRR.RRR", "RRR.RRR")
    leap = ClimbSpec((2.5, 0.5), HIGH, (4.5, 0.5), HIGH, "leap")
    made = level(*rows, climbs=(leap,))
    stops = route(made, (0.5, 0.5), HIGH, (6.5, 1.5), HIGH)
    assert stops == (
        Stop((2.5, 0.5), HIGH), Stop((4.5, 0.5), HIGH, "leap"), Stop((6.5, 1.5), HIGH)
    )  # fmt: skip
    assert route(made, (6.5, 1.5), HIGH, (0.5, 0.5), HIGH) is None


def test_a_way_over_a_roof_is_taken_where_it_is_shorter():
    tall = ("a.#.b", "..#..") + ("..#..",) * 12
    rows = tuple(row.replace("#", "R") for row in tall)
    walls = level(*tall)
    climbs = tuple(ClimbSpec((x, 0.5), GROUND, (2.5, 0.5), HIGH) for x in (1.5, 3.5))
    made = level(*rows, climbs=climbs)
    made.planes[GROUND].solid[:] = walls.planes[GROUND].solid
    stops = route(made, (0.5, 0.5), GROUND, (4.5, 0.5), GROUND)
    assert [stop.by for stop in stops] == ["", "climb", "", "climb", ""]
    low = route(walls, (0.5, 0.5), GROUND, (4.5, 0.5), GROUND)
    assert {stop.plane for stop in low} == {GROUND}
    assert len(low) > 2


def test_a_way_very_far_off_is_found_in_parts(monkeypatch):
    walls = "#" * 29 + ".", "." + "#" * 29
    middle = [walls[row // 2 % 2] if row % 2 else "." * 30 for row in range(1, 18)]
    rows = ("a" + "." * 29, *middle, "b" + "." * 29)
    made, found = level(*rows), spots(*rows)
    whole = route(made, found["a"], GROUND, found["b"], GROUND)
    assert whole[-1].point == found["b"]
    monkeypatch.setattr(ways, "EXPANSIONS", 120)
    here, parts = found["a"], 0
    while here != found["b"]:
        stops = route(made, here, GROUND, found["b"], GROUND)
        assert stops[-1].point != here
        here, parts = stops[-1].point, parts + 1
        assert parts < 12
    assert parts > 1


def random_rows(rng):
    """A map with walls, water and roofs."""
    marks = np.array(list("#~R."))
    height, width = rng.integers(5, 14, 2)
    share = rng.choice((0.15, 0.3))
    tiles = rng.choice(marks, (height, width), p=(share, 0.1, 0.3, 0.6 - share))
    return tuple("".join(row) for row in tiles)


def random_climbs(rng, rows):
    """A few ways up and leaps, wherever there is floor."""
    ground = [(c + 0.5, r + 0.5) for r, row in enumerate(rows) for c, mark in enumerate(row) if mark != "#"]
    high = [(c + 0.5, r + 0.5) for r, row in enumerate(rows) for c, mark in enumerate(row) if mark == "R"]
    if len(high) < 2:
        return ()
    pick = rng.integers
    up = [
        ClimbSpec(ground[pick(len(ground))], GROUND, high[pick(len(high))], HIGH) for _ in range(pick(0, 4))
    ]
    over = [
        ClimbSpec(high[pick(len(high))], HIGH, high[pick(len(high))], HIGH, "leap") for _ in range(pick(0, 3))
    ]
    return (*up, *over)


def cheapest(rows, doors, climbs, start, start_plane):
    """What it costs to come to each tile (2, height, width), by trying all steps until nothing gets better.

    Made from the picture alone: a body passes between two tiles that touch at a corner only if both tiles
    beside that corner are free.
    """
    art = np.array([list(row) for row in rows])
    free = floors(rows)
    enter = np.where(art == "~", 2, 1) * np.ones((2, 1, 1))
    enter[1] = 1
    door = np.zeros(free.shape)
    for spec in doors:
        door[spec.plane, int(spec.area.y), int(spec.area.x)] = 30
    costs = np.full(free.shape, np.inf)
    costs[start_plane, int(start[1]), int(start[0])] = 0
    links = []
    for climb in climbs:
        a = (climb.foot_plane, int(climb.foot[1]), int(climb.foot[0]))
        b = (climb.top_plane, int(climb.top[1]), int(climb.top[0]))
        far = max(abs(a[1] - b[1]), abs(a[2] - b[2])) * 10 + min(abs(a[1] - b[1]), abs(a[2] - b[2])) * 4
        links.append((a, b, max(40, far)))
        if climb.kind == "climb":
            links.append((b, a, max(40, far)))
    height, width = art.shape
    while True:
        before = costs.copy()
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                if not (down or right):
                    continue
                for p, r, c in np.argwhere(free):
                    r0, c0 = r - down, c - right
                    inside = 0 <= r0 < height and 0 <= c0 < width
                    if inside and free[p, r0, c0] and free[p, r0, c] and free[p, r, c0]:
                        step = (14 if down and right else 10) * enter[p, r, c] + door[p, r, c]
                        costs[p, r, c] = min(costs[p, r, c], costs[p, r0, c0] + step)
        for a, b, cost in links:
            costs[b] = min(costs[b], costs[a] + cost)
        if (costs == before).all():
            return costs


@pytest.mark.parametrize("seed", range(200))
def test_the_cheapest_way_is_found(seed):
    rng = np.random.default_rng(seed)
    rows = random_rows(rng)
    climbs = random_climbs(rng, rows)
    floor = [(int(row), int(col)) for row, col in np.argwhere(floors(rows)[GROUND])]
    behind = [floor[rng.integers(len(floor))] for _ in range(2)]
    doors = tuple(DoorSpec("door", Rect(float(col), float(row), 1.0, 1.0)) for row, col in behind)
    made = level(*rows, climbs=climbs, doors=doors)
    rows = (*rows, "." * len(rows[0]))  # as `level` adds one
    known = graph(made)
    here = floor[rng.integers(len(floor))]
    start = here[1] + 0.5, here[0] + 0.5
    costs = cheapest(rows, doors, climbs, start, GROUND)
    for plane, row, col in np.argwhere(floors(rows))[:: max(1, len(floor) // 12)]:
        goal = float(col) + 0.5, float(row) + 0.5
        found = search(
            known, joined(known, start, GROUND), joined(known, goal, plane), goal, len(known.steps)
        )
        assert (found.cost if found else np.inf) == costs[plane, row, col]
        assert not_through_walls(made, start, route(made, start, GROUND, goal, Plane(plane)))


def floors(rows):
    """Where one can stand, bool (2, height, width)."""
    art = np.array([list(row) for row in rows])
    return np.array([art != "#", art == "R"])


def not_through_walls(made, start, stops):
    """Whether every straight way of a route keeps a body's radius from all that is closed."""
    here = Stop(start, GROUND)
    for stop in stops or ():
        if stop.by:
            assert any(
                (here.point, stop.point) in ((c.foot, c.top), (c.top, c.foot)) for c in made.climbs
            )
        else:
            assert stop.plane is here.plane
            for row, col in np.argwhere(graph(made).closed[stop.plane]):
                near = all(
                    min(a, b) - 0.6 < cell / 4 < max(a, b) + 0.4
                    for a, b, cell in zip(here.point, stop.point, (col, row), strict=True)
                )
                if near and gap_to_cell(here.point, stop.point, col / 4, row / 4) < tuning.BODY_RADIUS - 1e-5:
                    return False
        here = stop
    return True
