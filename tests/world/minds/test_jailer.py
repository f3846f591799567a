"""The jailer: looks in at uneven times, talks, tires, finds an empty cell or an undone lock."""

from __future__ import annotations

import random
from itertools import pairwise

from game.world import tuning
from game.world import tuning_foes as foes
from game.world.beings import Poise
from game.world.command import Command, Gait, Verb
from game.world.events_minds import Grabbed, Line, PoiseChanged, Said
from game.world.evidence import Kind, Who
from game.world.level import Rect
from game.world.minds import jailer
from game.world.movement import distance
from game.world.senses import seeing
from game.world.specs import DoorSpec
from tests.world.minds.stage import EAST, WEST, changes, guard, in_nothing, only, play, poises, quiet, stage  # noqa: F401

ROWS = (
    "####################",
    "#.....#..........#.#",
    "#..I..#..........#.#",
    "#................###",
    "#.....#............#",
    "#######............#",
    "#..................#",
    "####################",
)
CELL = Rect(1, 1, 5, 4)
CLOSET = (18.5, 1.5)  # nobody gets in there, nor looks in
DOOR = DoorSpec("cell", Rect(6, 3, 1, 1), lock=3)


def begun(seed=1):
    world = stage(*ROWS, guards=[guard((12.5, 3.5), WEST, "jailer")], cell=CELL, doors=(DOOR,))
    world.rules.state = seed
    return world


def checks(world, seconds):
    """At which ticks he set out to look in."""
    found = []
    for _ in range(tuning.ticks(seconds)):
        for event in play(world, 1 / 60):
            if isinstance(event, PoiseChanged) and event.poise is Poise.CHECKING:
                found.append(world.tick)
    return found


def test_he_looks_in_at_uneven_times_locks_up_and_goes_back():
    world = begun()
    found = checks(world, 200)
    gaps = [second - first for first, second in pairwise(found)]
    assert len(gaps) >= 3
    assert max(gaps) - min(gaps) > tuning.ticks(2)
    play(world, 30, until=lambda world: world.people[0].poise is Poise.AT_EASE)
    assert world.doors[0].locked
    assert not world.doors[0].open
    assert distance(world.people[0].point, (12.5, 3.5)) < 0.3


def test_the_times_are_the_rules_own():
    assert checks(begun(1), 60) == checks(begun(1), 60) != checks(begun(2), 60)


def opened(world):
    """Let him come and look in."""
    play(world, 60, until=lambda world: world.doors[0].open)
    return world.people[0]


def test_spoken_to_he_talks_and_it_tires_him():
    world = begun()
    world.iruka.x, world.iruka.y = 3.5, 3.5
    lines = []
    for talks in (1, 2, 3):
        person = opened(world)
        happened = play(world, 1 / 60, Command(verb=Verb.USE))
        lines += [event.line for event in happened if isinstance(event, Said)]
        assert poises(happened) == [Poise.TALKING]
        assert person.opinion == talks
        play(world, 2)
        assert world.doors[0].open, "he shuts no door in the middle of a talk"
        happened = play(world, 5, until=lambda world: world.people[0].poise is not Poise.TALKING)
        assert poises(happened) == [Poise.RETURNING]
        assert not CELL.holds(person.point), "he talks from the door"
    assert lines == [Line.STILL_THERE, Line.EAT_SOMETHING, Line.WHY_HER]
    happened = play(world, 20, until=lambda world: person.poise is Poise.TIRED)
    assert poises(happened) == [Poise.TIRED]
    assert seeing.reach(person, 1.0) < 0.7 * seeing.reach(begun().people[0], 1.0)


def test_tired_he_comes_less_often():
    fresh, tired = begun(), begun()
    tired.people[0].opinion = foes.TALKS_MOST
    assert len(checks(tired, 300)) < 0.7 * len(checks(fresh, 300))


def test_out_of_his_reach_nobody_talks_to_him():
    world = begun()
    happened = play(world, 1 / 60, Command(verb=Verb.USE))
    assert not any(isinstance(event, Said) for event in happened)
    assert world.people[0].opinion == 0.0


def test_a_prisoner_who_walks_about_in_his_cell_alarms_nobody():
    world = begun()
    happened = play(world, 60, lambda world: Command(east=127 if world.tick // 30 % 2 else -127))
    assert set(poises(happened)) <= {Poise.CHECKING, Poise.RETURNING, Poise.AT_EASE}


def test_seen_at_his_ropes_he_is_tied_anew():
    world = begun()
    world.iruka.bound = 0.6
    opened(world)
    happened = play(world, 0.1, Command(east=127)) + play(world, 4)
    assert Grabbed(Who(0), world.iruka.point) in happened
    assert world.iruka.bound == 1.0


def test_an_empty_cell():
    world = begun()
    world.iruka.x, world.iruka.y = CLOSET
    happened = play(world, 60, until=lambda world: world.people[0].poise is Poise.SEARCHING)
    assert changes(happened)[-1].cause.kind is Kind.FOUND_CELL_EMPTY
    happened = play(world, 120)
    assert poises(happened) == [Poise.RETURNING, Poise.WARY]
    assert not checks(world, 60), "there is nobody to look after"


def test_a_lock_that_was_opened():
    world = begun()
    world.doors[0].locked = False
    play(world, 60, until=lambda world: CELL.holds(world.people[0].point))
    assert Kind.FOUND_DOOR in [cause.kind for cause in world.people[0].mind.causes]
    play(world, 20)
    assert world.doors[0].locked


def test_outside_he_is_caught_and_brought_back():
    world = begun()
    world.iruka.x, world.iruka.y = 9.5, 3.5
    play(world, 10, until=lambda world: world.iruka.carried_by is not None)
    assert world.iruka.carried_by == Who(0)
    for _ in range(1800):
        play(world, 1 / 60)
        in_nothing(world)
    assert CELL.holds(world.iruka.point)
    assert world.people[0].keeper


def test_only_what_the_table_lists_occurs():
    chance = random.Random(5)
    world = begun()
    happened, command = [], Command()
    for tick in range(18_000):
        if tick % 30 == 0:
            east, south = chance.choice((-127, 0, 127)), chance.choice((-127, 0, 127))
            verb = chance.choice((None, Verb.USE))
            command = Command(east=east, south=south, gait=chance.choice(list(Gait)), verb=verb)
        if chance.random() < 0.002:
            world.iruka.bound = 0.0
        if chance.random() < 0.0005:
            world.people[0].out_until = tick + 100
        if chance.random() < 0.001 and world.iruka.carried_by is None:
            world.iruka.x, world.iruka.y = chance.choice(((9.5, 3.5), (3.5, 2.5), (3.5, 3.5)))
        happened += play(world, 1 / 60, command)
        if world.outcome is not None:
            world.outcome, world.grabs = None, 0
    only(jailer.TRANSITIONS, happened)
    assert {Poise.CHECKING, Poise.TALKING, Poise.CARRYING, Poise.HUNTING, Poise.OUT} <= set(poises(happened))
