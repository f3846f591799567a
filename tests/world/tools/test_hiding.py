"""Hiding in cover and in a crowd: how much, while he does what, and when it is told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from game.world import tuning, tuning_minds
from game.world import tuning_hands as hands
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait
from game.world.events_hands import Hiding, HidingChanged
from game.world.evidence import Who
from game.world.level import PersonSpec
from game.world.minds import patrol
from game.world.senses import light, seeing
from game.world.step import begin, step
from tests.world.pictures import draw, level

STREET = ["." * 24 for _ in range(9)]
STREET[4] = "." * 8 + "I" + "." * 15
# three at his side, within 1.8 m, and in nobody's way
AMONG = tuple(PersonSpec(f"shopper {n}", "civilian", point) for n, point in enumerate(
    ((8.0, 3.2), (9.0, 3.2), (8.5, 5.9))
))  # fmt: skip


def among(people=AMONG, **changes):
    return draw(*STREET, people=people, **changes)


def let_pass(world, ticks, command=IDLE):
    """What is told of his hiding, with the ticks."""
    told = []
    for tick in range(1, ticks + 1):
        told += [(tick, event.hiding) for event in step(world, command) if isinstance(event, HidingChanged)]
    return told


def in_grass(cover):
    whole = level(*STREET)
    grown = np.full(whole.planes[0].floor.shape, cover)
    return begin(replace(whole, planes=(replace(whole.planes[0], cover=grown), whole.planes[1])))


def test_three_people_are_a_crowd_and_two_are_none():
    world = among()
    step(world, IDLE)
    assert world.iruka.hidden == tuning_minds.CROWD_COVER
    world = among(AMONG[:2])
    step(world, IDLE)
    assert world.iruka.hidden == 0.0


@pytest.mark.parametrize(("gait", "hides"), [(Gait.SNEAK, False), (Gait.WALK, True), (Gait.RUN, False)])
def test_who_goes_as_they_do_goes_unnoticed(gait, hides):
    world = among()
    step(world, Command(east=127, gait=gait))
    assert (world.iruka.hidden == tuning_minds.CROWD_COVER) == hides
    step(world, Command(gait=gait))
    assert world.iruka.hidden == tuning_minds.CROWD_COVER, "whoever stands, stands"


def test_guards_and_those_out_of_action_are_no_crowd():
    guard = PersonSpec("guard", "teacher", (8.5, 5.9), heading=256, mind="patrol")
    world = among((*AMONG[:2], guard))
    step(world, IDLE)
    assert world.iruka.hidden == 0.0
    world = among()
    world.people[0].poise = Poise.OUT
    step(world, IDLE)
    assert world.iruka.hidden == 0.0


def test_a_crowd_blurs_what_a_guard_sees_of_him():
    guard = PersonSpec("guard", "teacher", (15.5, 4.5), heading=512, mind="patrol")
    seen = []
    for people in ((guard,), (guard, *AMONG)):
        world = draw(*STREET, people=people)
        light.shine(world)
        seen.append(seeing.clearness(world, world.people[0]))
        patrol.perceive(world, world.people[0], Who(0))
    assert seen[1] == pytest.approx(seen[0] * (1.0 - tuning_minds.CROWD_COVER)) and seen[0] > 0.0


def test_cover_hides_him_who_sneaks_or_stands_and_little_of_him_who_walks():
    world = in_grass(0.8)
    step(world, IDLE)
    assert world.iruka.hidden == 0.8 * tuning_minds.COVER_SNEAKING
    step(world, Command(east=127, gait=Gait.SNEAK))
    assert world.iruka.hidden == 0.8 * tuning_minds.COVER_SNEAKING
    step(world, Command(east=127, gait=Gait.WALK))
    assert world.iruka.hidden == 0.8 * tuning_minds.COVER_WALKING


@pytest.mark.parametrize(("world", "hiding"), [
    (lambda: among(), Hiding.CROWD),
    (lambda: in_grass(0.8), Hiding.COVER),
])  # fmt: skip
def test_it_is_told_once_it_has_lasted_and_once_it_is_over(world, hiding):
    world = world()
    assert let_pass(world, 60) == [(hands.HIDING_LASTS, hiding)]
    assert world.iruka.hiding is hiding
    run = Command(east=127, gait=Gait.RUN)
    assert [how for _, how in let_pass(world, 60, run)] == [Hiding.NOWHERE]


def test_a_moments_change_is_not_told():
    world = among()
    let_pass(world, 60)
    for _ in range(20):
        assert let_pass(world, hands.HIDING_LASTS - 1, Command(gait=Gait.SNEAK, south=64)) == []
        assert let_pass(world, 2) == []
        world.iruka.x, world.iruka.y = 8.5, 4.5


def test_thin_cover_is_not_worth_telling():
    assert let_pass(in_grass(hands.HIDING_LEAST - 0.01), 60) == []


def test_once_among_them_he_does_not_lose_them_by_half_a_step():
    far = tuning_minds.CROWD_NEAR + hands.CROWD_KEEPS / 2
    people = (*AMONG[:2], PersonSpec("last", "civilian", (8.5, 4.5 + far)))
    world = among(people)
    step(world, IDLE)
    assert world.iruka.hidden == 0.0
    world = among(people)
    world.people[2].y = 4.5 + tuning_minds.CROWD_NEAR - 0.1
    let_pass(world, hands.HIDING_LASTS)
    world.people[2].y = 4.5 + far
    step(world, IDLE)
    assert world.iruka.hidden == tuning_minds.CROWD_COVER
    world.people[2].y = 4.5 + tuning_minds.CROWD_NEAR + hands.CROWD_KEEPS + tuning.BODY_RADIUS
    step(world, IDLE)
    assert world.iruka.hidden == 0.0
