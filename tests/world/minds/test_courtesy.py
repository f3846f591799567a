"""Nobody at his leisure keeps Iruka from going through a passage one wide."""

from __future__ import annotations

import pytest

from game.world import step as stepping
from game.world import tuning
from game.world.beings import Poise
from game.world.fingerprint import visible_bytes
from game.world.level import PersonSpec, WatcherSpec
from game.world.movement import distance
from tests.world.minds.stage import guard, in_nothing, play, quiet, round_of, stage, toward, walk

__all__ = ["quiet"]  # for all tests here

NICHE = (
    "######################",
    "#I..................A#",
    "##########.###########",
    "######################",
)
LONG = (
    "######################",
    "###################..#",
    "#I..................A#",
    "###################..#",
    "######################",
)
END, STANDS = (20.5, 1.5), (9.5, 1.5)


def went(world, to, seconds):
    """Whether Iruka came to a place in so long, and nobody into a wall or anybody on the way."""
    command = toward(*to)
    for _ in range(tuning.ticks(seconds)):
        stepping.step(world, command(world))
        in_nothing(world)
    return distance(world.iruka.point, to) < 0.3


@pytest.mark.parametrize("mind", ["colleague", "civilian", "pupil"])
def test_who_stands_in_a_passage_lets_him_by_and_comes_back(mind):
    world = stage(*NICHE, guards=[guard(STANDS, mind=mind)])
    assert went(world, END, 14)
    play(world, 14)
    assert distance(world.people[0].point, STANDS) < 0.05


def test_who_stands_in_a_long_one_goes_out_of_it_before_him():
    world = stage(*LONG, guards=[guard((9.5, 2.5), mind="colleague")])
    assert went(world, (20.5, 2.5), 20)


def test_who_walks_toward_him_makes_way_too():
    rounds = round_of("walk", (18.5, 2.5), (2.5, 2.5))
    person = PersonSpec("clerk", "teacher", (18.5, 2.5), mind="colleague", patrol="walk")
    world = stage(*LONG, guards=[person], rounds=rounds)
    assert went(world, (20.5, 2.5), 25)
    assert went(world, (20.5, 1.3), 2) and any(
        world.people[0].waypoint == 0 for _ in range(30) if play(world, 1) is not None
    ), "he never comes to the other end"


@pytest.mark.parametrize("poise", [Poise.CURIOUS, Poise.HUNTING, Poise.OUT])
def test_who_minds_him_or_lies_there_does_not(poise):
    world = stage(*NICHE, guards=[guard(STANDS)])
    for _ in range(tuning.ticks(8)):
        world.people[0].poise, world.people[0].out_until = poise, world.tick + 60
        world.people[0].going = None
        stepping.step(world, walk(1.0, 0.0))
        assert world.people[0].going is None or poise is not Poise.OUT
    assert world.iruka.x < STANDS[0]


def test_brushing_past_asks_nobody():
    rows = ("############", *("#" + "." * 10 + "#",) * 5, "#I.........#", "############")
    world = stage(*rows, guards=[guard((5.5, 4.9), mind="colleague")])
    world.iruka.x, world.iruka.y = 2.5, 4.4
    play(world, 2.0, walk(1.0, 0.0))
    assert world.iruka.x > 6.5 and world.people[0].going is None


def test_a_cloaked_one_in_the_way_is_not_told_by_courtesy():
    """Nothing stops at him before contact, and nobody makes way because of him."""
    worlds = []
    for watchers in ((WatcherSpec("w", ("A0",), mind="patrol"),), ()):
        worlds.append(stage(*NICHE, guards=[guard(STANDS, mind="colleague")], watchers=watchers))
    for _ in range(tuning.ticks(6)):
        for world in worlds:
            stepping.step(world, walk(1.0, 0.0))
        if worlds[0].watchers[0].unmasked:
            break
        assert visible_bytes(worlds[0]) == visible_bytes(worlds[1])
    assert worlds[0].iruka.x > 4.0
