"""What a player may count on: from how far he is seen and heard, and how fast."""

from __future__ import annotations

import pytest

from game.world.beings import Poise
from game.world.command import Gait
from game.world.evidence import Alarm
from tests.world.minds.stage import EAST, WEST, changes, guard, play, poises, stage, walk
from tests.world.minds.stage import quiet as quiet

WIDE = ["#" * 32, *["#" + "." * 30 + "#"] * 12, "#" * 32]
EYE = (3.5, 6.5)


def field(x, y, heading=EAST, **more):
    rows = [list(row) for row in WIDE]
    rows[int(y)][int(x)] = "I"
    return stage(*("".join(row) for row in rows), guards=(guard(EYE, heading),), **more)


def test_by_day_a_second_across_the_cone_twelve_metres_off_makes_him_curious_at_most():
    world = field(15, 5)
    happened = play(world, 1.0, walk(0, 1))
    assert world.people[0].mind.alert > 0.0 and world.people[0].mind.alarm <= Alarm.CURIOUS
    assert poises(happened) in ([], [Poise.CURIOUS])


def test_close_and_lit_he_is_hunted_after_about_a_second():
    world = field(6, 6)
    play(world, 0.6, walk(0, 1))
    assert world.people[0].poise is not Poise.HUNTING
    play(world, 1.0, walk(0, -1))
    assert world.people[0].poise is Poise.HUNTING


def test_in_the_dark_nobody_is_seen_a_few_steps_off():
    world = field(9, 5, daylight=0.0)
    play(world, 2.0, walk(0, 1))
    assert world.people[0].mind.alert == 0.0


@pytest.mark.parametrize(
    ("surface", "gait", "gap", "heard"),
    [
        ("grass", Gait.SNEAK, 3, False),
        ("gravel", Gait.RUN, 15, True),
        ("gravel", Gait.SNEAK, 8, False),
        ("earth", Gait.RUN, 15, False),
    ],
)
def test_how_far_steps_are_heard_behind_a_back(surface, gait, gap, heard):
    world = field(EYE[0] + gap, 6, WEST, surface=surface)
    play(world, 1.5, walk(0, 1, gait))
    assert (world.people[0].mind.alert > 0.0) is heard


def test_every_alarm_that_rises_says_by_which_sense_from_where_and_when():
    world = field(8, 5)
    happened = play(world, 3.0, walk(0, 1))
    risen = [event for event in changes(happened) if event.poise in (Poise.CURIOUS, Poise.HUNTING)]
    assert risen
    for event in risen:
        assert event.cause is not None and event.cause.sense and event.cause.point
        assert 0 <= event.cause.tick <= world.tick
