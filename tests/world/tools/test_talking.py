"""Talking to the jailer: for a prisoner, near by, to one who has nothing better to do."""

from __future__ import annotations

import pytest

from game.world.beings import Poise
from game.world.command import Command, Verb
from game.world.evidence import Who
from game.world.level import Rect
from game.world.tools import talking
from tests.world.minds.stage import guard, stage
from tests.world.minds.stage import quiet as quiet

ROWS = (
    "############",
    "#I....#....#",
    "#.....#....#",
    "#..........#",
    "############",
)
USE = Command(verb=Verb.USE)


def jail(jailer=(2.5, 1.5), mind="jailer"):
    return stage(*ROWS, guards=(guard(jailer, mind=mind),), cell=Rect(1, 1, 5, 3))


def speaks(world):
    offered = talking.offer(world, USE)
    assert (offered is None) == (world.people[0].spoken_to != world.tick)
    return offered is not None


def test_a_prisoner_speaks_to_a_jailer_near_by():
    assert speaks(jail())


def test_he_can_speak_bound_outside_the_cell_too():
    world = jail((9.5, 2.5))
    world.iruka.x, world.iruka.y = 8.5, 2.5
    assert not speaks(world)
    world.iruka.bound = 0.5
    assert speaks(world)


def test_nobody_else_and_nobody_far_off_or_behind_a_wall_is_spoken_to():
    assert not speaks(jail(mind="patrol"))
    assert not speaks(jail((5.4, 3.4)))
    world = jail((7.5, 1.5))
    world.iruka.x = 5.5
    assert not speaks(world)


@pytest.mark.parametrize("poise", [Poise.HUNTING, Poise.SEARCHING, Poise.OUT, Poise.CARRYING])
def test_one_who_has_other_business_does_not_listen(poise):
    world = jail()
    world.people[0].poise = poise
    assert not speaks(world)


def test_whoever_is_carried_says_nothing():
    world = jail()
    world.iruka.carried_by = Who(0)
    assert not speaks(world)
