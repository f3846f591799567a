"""By ear alone: who reads only the hum finds whoever is there, and nobody where nobody is."""

from dataclasses import replace

import pytest

from game.bots.listening import Listening
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.movement import distance
from game.world.step import begin, step

NEAR = 1.0  # metres
MAPS = {"academy_yard.tmx": 2400, "rooms/bodyguards.tmx": 700}  # ticks


def played(level, ticks):
    """The stones that he lays, each with how far from each watcher it was just then."""
    world = begin(level, 1)
    bot, guesses = Listening(world), []
    while world.tick < ticks and len({meant(guess) for guess in guesses}) < 2:
        laid = len(world.stones)
        step(world, bot.command(world))
        guesses += [
            [distance(stone.point, watcher.point) for watcher in world.watchers]
            for stone in world.stones[laid:]
        ]
    return guesses, world


def meant(guess):
    """The number of the watcher who is nearest to a stone; None where there is nobody."""
    return guess.index(min(guess)) if guess else None


@pytest.mark.parametrize("name", MAPS)
def test_he_finds_both_watchers_by_the_hum(name):
    guesses, _ = played(load(maps_folder() / name, assets_folder()), MAPS[name])
    assert all(min(guess) < NEAR for guess in guesses), guesses
    assert {meant(guess) for guess in guesses} == {0, 1}


def test_where_nobody_is_he_lays_no_stone():
    level = load(maps_folder() / "rooms/bodyguards.tmx", assets_folder())
    _, world = played(replace(level, watchers=()), 1200)
    assert world.stones == []
