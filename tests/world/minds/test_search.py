"""The search: doubt begins where he was last known, spreads with time, and goes where one looks."""

from __future__ import annotations

import numpy as np

from game.world import tuning
from game.world import tuning_minds as minds
from game.world.beings import Clue, Poise
from game.world.dials import Dials
from game.world.evidence import Who
from game.world.level import Plane
from game.world.minds import search
from tests.world.minds.stage import EAST, guard, play, quiet, stage  # noqa: F401

ROWS = (
    "####################",
    "#........#.........#",
    "#........#.........#",
    "#........#.........#",
    "#........#.........#",
    "#..................#",
    "#........#.........#",
    "#........#........I#",
    "####################",
)


def begun(x=4.5, y=2.5, **more):
    world = stage(*ROWS, guards=[guard((x, y), **more)])
    return world, search.begin(world.level, Clue((4.5, 2.5), Plane.GROUND, 0), 0)


def doubt(found, col, row):
    """What is believed of a tile of the map."""
    return found.doubt[row - found.upper, col - found.left]


def test_it_begins_where_he_was_last_known_and_that_is_where_to_look_first():
    _, found = begun()
    assert found.goal == (4.5, 2.5)
    assert found.last_known
    assert doubt(found, 4, 2) == 1.0
    assert doubt(found, 8, 2) < 1.0


def test_it_spreads_over_walkable_ground_alone_and_round_corners():
    _, found = begun()
    walls = ~found.walkable
    for _ in range(12):
        search.spread(found)
        assert not found.doubt[walls].any()
    assert doubt(found, 9, 5) > doubt(found, 11, 3) > 0.0
    assert doubt(found, 10, 2) < doubt(found, 7, 2)


def test_what_he_looks_at_is_cleared_and_what_is_behind_a_wall_is_not():
    world, found = begun(x=6.5, heading=EAST)
    for _ in range(16):
        search.spread(found)
    behind, beside = doubt(found, 11, 2), doubt(found, 2, 2)
    search.clear(found, world.people[0], world.solids[0], 5)
    assert doubt(found, 7, 2) == doubt(found, 8, 2) == 0.0
    assert doubt(found, 11, 2) == behind > 0.0
    assert doubt(found, 2, 2) == beside > 0.0


def test_where_no_doubt_is_left_he_doubts_what_he_has_not_looked_at_for_a_while():
    world, found = begun()
    found.doubt[:] = 0.0
    assert search.next_goal(found, world.people[0]) is None
    now = minds.LOOKS_AGAIN
    found.looked[:] = now
    found.reached[:] = False
    for col in (2, 4):
        found.looked[7 - found.upper, col - found.left] = 0
    found.reached[7 - found.upper, 2 - found.left] = True
    search.doubt_again(found, now)
    assert search.next_goal(found, world.people[0]) == (2.5, 7.5)


def test_of_doubts_that_are_as_great_the_near_one_comes_first():
    world, found = begun()
    found.doubt[:] = 0.0
    for col in (2, 16):
        found.doubt[3 - found.upper, col - found.left] = 0.6
    assert search.next_goal(found, world.people[0]) == (2.5, 3.5)


def test_a_place_that_nobody_can_come_to_is_given_up_for_good():
    _, found = begun()
    search.drop(found, (4.5, 2.5), for_good=True)
    search.spread(found)
    assert not search.doubted(found, (4.5, 2.5))


def test_a_searcher_looks_all_over_both_rooms():
    """In forty seconds he has had nearly every tile before his eyes, and never stands about for long."""
    world = stage(*ROWS, guards=[guard((4.5, 2.5))], daylight=0.0)
    person = world.people[0]
    person.mind.alert = minds.MOST
    person.clue = Clue((4.5, 2.5), Plane.GROUND, 0)
    world.iruka.carried_by = Who(9)  # out of it
    play(world, 0.1)
    assert person.poise is Poise.SEARCHING
    looked, places = None, set()
    for _ in range(38):
        play(world, 1, until=lambda world: person.poise is not Poise.SEARCHING)
        if person.search is None:
            break
        looked = (person.search.looked >= 0) & person.search.walkable
        places.add((int(person.x), int(person.y)))
    assert looked is not None
    assert looked.sum() >= 0.9 * stage_tiles(world)
    assert len(places) >= 8


def stage_tiles(world):
    """How many tiles of the picture one can be on."""
    return int(np.sum(search.begin(world.level, Clue((9.5, 5.5), Plane.GROUND, 0), 0).walkable))


def test_it_lasts_fifteen_to_forty_seconds_by_how_sure_he_was_and_by_the_dial():
    lasted = []
    for alert, patience in ((12.0, 1.0), (23.0, 1.0), (23.0, 0.5)):
        world = stage(*ROWS, guards=[guard((4.5, 2.5))], daylight=0.0)
        world.dials = Dials(patience=patience)
        world.iruka.carried_by = Who(9)
        world.people[0].mind.alert = alert
        world.people[0].clue = Clue((4.5, 2.5), Plane.GROUND, 0)
        play(world, 60, until=lambda world: world.people[0].poise is Poise.RETURNING)
        lasted.append(round(world.tick * tuning.TICK))
    assert lasted == [15, 40, 20]
