"""The careful player's proof: a stone on a hole that lasts, a hail, and once for each who was there."""

from dataclasses import replace

import pytest

from game.bots import BOTS
from game.bots.danger import guards
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.beings import Poise
from game.world.events import HailThrown
from game.world.step import begin, step


@pytest.fixture(scope="module")
def starter():
    return load(maps_folder() / "starter.tmx", assets_folder())


def played(level, ticks, looks=None):
    """What he lays and calls. looks: how every guard seems to him; None is as they are."""
    world, hails = begin(level, 1), []
    bot = BOTS["careful"](world)
    while world.tick < ticks and world.outcome is None:
        poises = [person.poise for person in guards(world)]
        for person in guards(world):
            person.poise = looks or person.poise
        command = bot.command(world)
        for person, poise in zip(guards(world), poises, strict=True):
            person.poise = poise
        hails += [event for event in step(world, command) if isinstance(event, HailThrown)]
    return world, hails


def test_among_guards_too_a_hole_is_proved_and_only_once(starter):
    """The one who was driven off shows again at another post, and is no second watcher."""
    world, hails = played(starter, 1000)
    assert [stone.right for stone in world.stones] == [True]
    assert len(hails) == 1
    assert sum(watcher.withdrawals for watcher in world.watchers) <= 1


def test_where_nobody_is_nothing_is_proved(starter):
    world, hails = played(replace(starter, watchers=()), 1000)
    assert world.stones == [] and hails == []


def test_with_a_guard_roused_he_has_other_cares(starter):
    world, hails = played(starter, 90, Poise.HUNTING)
    assert world.stones == [] and hails == []


def test_where_stones_are_proof_he_lays_them_and_calls_nobody(starter):
    world, hails = played(replace(starter, proof="stones"), 1000)
    assert world.stones and all(stone.right for stone in world.stones) and hails == []
