"""Ropes: pulling to both sides in turn, quietly or quickly; and a breath of fire."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.command import IDLE, Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import FireBreathed, RopesOff, RopesStrained
from game.world.evidence import Who
from game.world.items import Item
from game.world.step import step
from game.world.things import Sounding
from game.world.tools import ropes
from tests.world.pictures import draw

CELL = [
    "#####",
    "#...#",
    "#.I.#",
    "#...#",
    "#####",
]
LEFT, RIGHT = Command(east=-127), Command(east=127)


def bound():
    world = draw(*CELL, kit=((Item.PEBBLE, 3),))
    world.iruka.bound = 1.0
    return world


def strain(world, pause, most=4000):
    """Pull left and right in turn every `pause` ticks until the ropes fall: events, ticks, how far it was
    heard each time."""
    told, heard = [], []
    for tick in range(most):
        events = step(world, (LEFT, RIGHT)[tick // pause % 2])
        told += [event for event in events if isinstance(event, RopesStrained | RopesOff)]
        heard += [noise.reach for noise in world.heard if noise.sounding is Sounding.STRUGGLE]
        if world.iruka.bound == 0.0:
            return told, tick, heard
    raise AssertionError("the ropes do not fall")


def test_he_stays_where_he_is_and_his_hands_are_of_no_use():
    world = bound()
    before = world.iruka.point
    for command in (RIGHT, Command(south=127)):
        step(world, command)
    assert world.iruka.point == before
    for verb in (Verb.THROW, Verb.SET, Verb.PLAN):
        command = Command(verb=verb, item=Item.PEBBLE, aim_x=100, aim_y=50)
        assert step(world, command) == [Refused(Refusal.HANDS_BOUND)]
    assert world.kit[Item.PEBBLE] == 3
    world.iruka.bound = 0.0
    step(world, RIGHT)
    assert world.iruka.point != before


def test_slow_straining_is_silent_and_frees_him_in_the_end():
    world = bound()
    told, ticks, heard = strain(world, hands.STRAIN_QUIET)
    assert heard == []
    assert told[-1] == RopesOff(world.iruka.point)
    pulls = int(1.0 / hands.STRAIN_LOOSENS + 0.5)
    assert (pulls - 1) * (hands.STRAIN_QUIET - 1) <= ticks <= pulls * hands.STRAIN_QUIET


def test_the_harder_the_faster_and_the_louder():
    paces = [strain(bound(), pause) for pause in (5, 15, 30)]
    ticks = [pace[1] for pace in paces]
    loudest = [max(pace[2]) for pace in paces]
    assert ticks == sorted(ticks) and loudest == sorted(loudest, reverse=True)
    assert loudest[0] > 2 * loudest[2] > 0.0


def test_each_tenth_is_told_and_not_each_pull():
    told, _, _ = strain(bound(), 10)
    assert len(told) == hands.ROPE_TELLS
    assert [event.left for event in told[:-1]] == pytest.approx([0.9 - n / 10 for n in range(9)])


def test_pushing_one_way_only_pulls_once():
    world = bound()
    for _ in range(100):
        step(world, RIGHT)
    assert world.iruka.bound == 1.0 - hands.STRAIN_LOOSENS
    step(world, Command(east=-hands.STRAIN_PUSH + 1))
    assert world.iruka.bound == 1.0 - hands.STRAIN_LOOSENS, "that is no pull"


def test_use_pulls_too():
    world = bound()
    for _ in range(3):
        assert not any(isinstance(event, Refused) for event in step(world, Command(verb=Verb.USE)))
        step(world, IDLE)
    assert world.iruka.bound == pytest.approx(1.0 - 3 * hands.STRAIN_LOOSENS)


def test_one_can_see_him_at_it_for_a_moment():
    world = bound()
    assert not ropes.straining(world)
    step(world, RIGHT)
    assert ropes.straining(world)
    for _ in range(hands.STRAIN_SHOWS - 2):
        step(world, IDLE)
    assert ropes.straining(world)
    step(world, IDLE)
    assert not ropes.straining(world)


def test_who_is_carried_cannot_get_at_them():
    world = bound()
    world.iruka.carried_by = Who(0)
    ropes.go_on(world, RIGHT)
    for verb in (Verb.USE, Verb.FIRE):
        assert step(world, Command(verb=verb)) == [Refused(Refusal.HANDS_BOUND)]
    assert world.iruka.bound == 1.0


def test_fire_is_quick_and_can_be_felt():
    world = bound()
    told = []
    for _ in range(2):
        told += step(world, Command(verb=Verb.FIRE))
    assert [type(event) for event in told] == [FireBreathed, RopesStrained, FireBreathed, RopesOff]
    assert world.iruka.chakra == pytest.approx(1.0 - 2 * hands.ROPE_FIRE_COST, abs=0.01)
    assert world.iruka.spill is not None and world.iruka.spill.tick == world.tick - 1
    assert sum(burst.energy for burst in world.bursts) == 2 * hands.ROPE_FIRE_ENERGY
    world = bound()
    world.iruka.chakra = hands.ROPE_FIRE_COST - tuning.CHAKRA_RETURNS
    assert step(world, Command(verb=Verb.FIRE)) == [Refused(Refusal.NO_CHAKRA)]
    assert world.iruka.bound == 1.0 and world.bursts == []
