"""A sense that grows by practice, and rusts."""

from dataclasses import replace

import pytest

from game.world import skill, tuning
from game.world import tuning_sense as sense
from game.world.command import Command, Gait
from game.world.level import Plane
from game.world.state import Stone
from game.world.step import begin, step
from tests.world.pictures import draw, level

YARD = ("####################", "#I................E#", "#.............A....#", "####################")


def test_a_pair_goes_evenly_from_its_first_to_its_second():
    assert [skill.at(share, (1.0, 3.0)) for share in (0.0, 0.25, 1.0)] == [1.0, 1.5, 3.0]


def focused(practised, ticks, **command):
    world = begin(level(*YARD, watched=False), 1, skill=practised)
    for _ in range(ticks):
        step(world, Command(focus=True, **command))
    return world.iruka


def test_the_practised_focus_sooner_tire_less_and_see_deeper_while_walking():
    green, master = focused(0.0, 30), focused(1.0, 30)
    assert master.focus == pytest.approx(1.8 * green.focus)
    assert focused(1.0, 400).fatigue < 0.75 * focused(0.0, 400).fatigue
    green, master = (focused(one, 180, east=127, gait=Gait.WALK) for one in (0.0, 1.0))
    assert green.focus < tuning.FOCUS_WALKING < master.focus


def test_a_day_that_finds_somebody_is_practice_and_the_more_is_known_the_less_it_gives():
    world = draw(*YARD)
    world.watchers[0].found = True
    world.stones.append(Stone((14.5, 2.5), 5, True, 0, ((Plane.GROUND, (14.5, 2.5)),)))
    gain = sense.PER_HOLE + sense.PER_STONE + sense.PER_DAY
    assert skill.practised(world) == pytest.approx(gain)
    assert skill.practised(replace(world, skill=0.5)) == pytest.approx(0.5 + 0.9 * gain)
    assert skill.practised(replace(world, skill=0.99)) == 1.0


def test_neglect_rusts_a_little():
    world = draw(*YARD)
    assert skill.practised(replace(world, skill=0.6)) == pytest.approx(0.6 - sense.RUSTS)
    assert skill.practised(world) == 0.0
