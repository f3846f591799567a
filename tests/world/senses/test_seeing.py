"""Seeing: what counts for how well he is seen, and what does not."""

from __future__ import annotations

import pytest

from game.world import tuning_minds as minds
from game.world.beings import Poise
from game.world.command import Gait
from game.world.evidence import Kind, Who
from game.world.level import Rect
from game.world.senses import seeing
from game.world.specs import DoorSpec
from tests.world.minds.stage import EAST, NORTH, WEST, guard, quiet, stage  # noqa: F401

FREE = "#" + "." * 28 + "#"
ROWS = ["#" * 30, *[FREE] * 4, "#.......I" + "." * 20 + "#", *[FREE] * 4, "#" * 30]


def seen(x=4.5, heading=EAST, gait=Gait.WALK, speed=2.8, poise=Poise.AT_EASE, **changes):
    """How well somebody four metres west of him sees him."""
    world = stage(*ROWS, guards=[guard((x, 5.5), heading)], **changes)
    world.iruka.gait, world.iruka.speed, world.iruka.lit = gait, speed, world.level.daylight
    world.people[0].poise = poise
    return seeing.clearness(world, world.people[0])


def test_nearer_is_clearer_and_the_reach_is_an_end():
    assert seen(7.0) == 1.0 > seen(5.5) > seen(3.5) > seen(1.5) > 0.0
    world = stage(*ROWS, guards=[guard((4.5, 5.5))])
    world.iruka.x = 4.5 + minds.SIGHT_REACH + 0.1
    assert seeing.clearness(world, world.people[0]) == 0.0


def test_light_counts_and_whoever_is_at_arm_s_length_is_seen_without():
    assert seen(daylight=1.0) > seen(daylight=0.5) > seen(daylight=0.2) > 0.0 == seen(daylight=0.0)
    assert seen(7.5, daylight=0.0) == 1.0


def test_tired_eyes_still_see_who_is_at_arm_s_length():
    world = stage(*ROWS, guards=[guard((7.4, 5.5))], daylight=0.0)
    world.people[0].eyes, world.iruka.lit = 0.4, 0.0
    assert seeing.reach(world.people[0], 0.0) < 1.1
    assert seeing.clearness(world, world.people[0]) > 0.0


def test_a_glimpse_tells_of_one_place_for_a_while():
    world = stage(*ROWS, guards=[guard((1.5, 5.5))])
    person = world.people[0]
    seeing.look(world, person)
    first = world.iruka.point
    for _ in range(minds.GLIMPSED_AGAIN):
        assert person.clue.point == first
        world.tick += 1
        world.iruka.x += 0.01
        seeing.look(world, person)
    assert person.clue.point == world.iruka.point != first


def test_motion_counts():
    run, walk = seen(gait=Gait.RUN), seen()
    assert run > walk > seen(gait=Gait.SNEAK, speed=1.4) > seen(speed=0.0) > 0.0


def test_the_cone_and_the_corner_of_the_eye():
    assert seen(heading=WEST) == 0.0
    assert seen(heading=NORTH + 128) == pytest.approx(seen())
    assert seen(heading=NORTH + 60) == pytest.approx(minds.SIDE_SHARE * seen())
    assert seen(2.5, heading=NORTH + 60) == 0.0, "from the corner of the eye only what is near"


def test_who_searches_is_keener():
    assert seen(poise=Poise.SEARCHING) == pytest.approx(minds.WARY_KEENER * seen())


def test_a_shut_door_is_a_wall_and_an_open_one_is_none():
    for is_open in (True, False):
        door = DoorSpec("door", Rect(6, 1, 1, 9), open=is_open)
        assert (seen(doors=(door,)) > 0.0) == is_open


def test_below_the_glimpse_it_is_only_something_that_moved():
    world = stage(*ROWS, guards=[guard((4.5, 5.5))])
    person = world.people[0]
    world.iruka.speed = 2.8
    kinds = []
    for _ in range(60):
        seeing.look(world, person)
        kinds += [cause.kind for cause in person.mind.causes if cause.kind not in kinds]
        world.tick += 1
    assert kinds == [Kind.GLIMPSED, Kind.SAW]


def test_whoever_is_carried_is_nobody_s_discovery():
    world = stage(*ROWS, guards=[guard((4.5, 5.5))])
    world.iruka.carried_by = Who(3)
    assert seeing.clearness(world, world.people[0]) == 0.0
