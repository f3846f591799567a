"""Hair on the neck: something is near, on that side, and no more."""

from dataclasses import replace

import pytest

from game.world.command import Command
from game.world.dials import FAIR, Dials
from game.world.events_minds import Warned, Warning
from game.world.fingerprint import visible_bytes
from game.world.level import Patrol, Plane, WatcherSpec, Waypoint
from game.world.shifts import NEVER
from game.world.specs import ShiftSpec
from game.world.step import begin, step
from game.world.tuning_sense import AGAIN, GAZE_AFTER
from tests.world.pictures import level

OPEN = ("#" * 44, *("#" + "." * 42 + "#" for _ in range(12)), "#" * 44)


def world(x, y, dials=FAIR, skill=0.0, wall=False, **changes):
    rows = [list(row) for row in OPEN]
    rows[6][20], rows[6][42] = "I", "E"
    if wall:
        for row in range(1, 12):
            rows[row][22] = "#"
    posts = {
        "p": Patrol("p", Plane.GROUND, (Waypoint((x, y)),)),
        "far": Patrol("far", Plane.GROUND, (Waypoint((2.5, 2.5)),)),
    }
    made = level(*("".join(row) for row in rows), watchers=(WatcherSpec("one", ("p", "far")),),
                 patrols=posts, **changes)  # fmt: skip
    return begin(made, 1, dials, skill)


def warned(made, ticks):
    return [event for _ in range(ticks) for event in step(made, Command()) if isinstance(event, Warned)]


@pytest.mark.parametrize(
    ("x", "y", "side"), [(25.0, 6.5, 0), (20.5, 11.0, 2), (16.0, 6.5, 4), (23.5, 9.5, 1), (17.5, 3.5, 5)]
)
def test_a_gaze_from_near_by_is_felt_on_its_side(x, y, side):
    assert warned(world(x, y), GAZE_AFTER + 1) == [Warned(Warning.GAZE, side)]


def test_not_from_farther_than_the_dial_says_unless_he_is_practised():
    assert warned(world(27.5, 6.5), GAZE_AFTER + 1) == []
    assert warned(world(27.5, 6.5, skill=1.0), GAZE_AFTER + 1) != []
    assert warned(world(27.5, 6.5, Dials(warning=8.0)), GAZE_AFTER + 1) != []
    assert warned(world(24.5, 6.5, Dials(warning=0.0)), GAZE_AFTER + 1) == []


def test_not_through_a_wall():
    assert warned(world(25.0, 6.5, wall=True), GAZE_AFTER + 1) == []


def test_not_again_and_again():
    made = world(25.9, 6.5)
    made.watchers[0].keeps = 1.0
    gazes = [event for event in warned(made, 3 * AGAIN) if event.warning is Warning.GAZE]
    assert len(gazes) == 1, "a gaze that goes on is no news"


def test_arrivals_departures_and_shifts_are_felt_from_farther():
    made = world(33.0, 6.5)
    watcher = made.watchers[0]
    assert warned(made, 5) == []
    watcher.left.append((watcher.plane, watcher.point))
    watcher.away_until = made.tick + 10
    assert warned(made, 5) == [Warned(Warning.DEPARTURE, 0)]
    assert warned(made, 10) == [Warned(Warning.ARRIVAL, 0)]


def test_a_change_of_shift_is_told_as_such():
    made = world(33.0, 6.5, shifts=(ShiftSpec(0.0, ("one",)), ShiftSpec(0.5, ())))
    assert [event.warning for event in warned(made, 40)] == [Warning.SHIFT]
    assert made.watchers[0].away_until == NEVER


def test_the_side_is_the_same_over_an_eighth_of_a_turn():
    sides = {warned(world(25.0, y), GAZE_AFTER + 1)[0].side for y in (5.2, 6.0, 6.5, 7.0, 7.9)}
    assert sides == {0}


def test_nothing_else_changes_by_it():
    with_hair, without = world(25.0, 6.5), world(25.0, 6.5, Dials(warning=0.0))
    for _ in range(GAZE_AFTER + 30):
        step(with_hair, Command())
        step(without, Command())
    assert with_hair.iruka.hair is not None
    assert visible_bytes(replace(with_hair, dials=without.dials)) == visible_bytes(without)
