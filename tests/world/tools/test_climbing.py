"""Up, down and over: two planes hang together where the map says so."""

from dataclasses import replace

from game.world.command import Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import Climbed
from game.world.items import Item
from game.world.level import PersonSpec, Plane
from game.world.specs import ClimbSpec, ItemSpec
from game.world.step import begin, step
from game.world.tuning_ways import CLIMB_TICKS, LEAP_TICKS
from tests.world.pictures import draw, level

PICTURE = (
    "############",
    "#.....RRR..#",
    "#...I.RRR.E#",
    "#.....RRR..#",
    "############",
)
UP = ClimbSpec((5.5, 2.5), Plane.GROUND, (6.5, 2.5), Plane.HIGH)
DOWN = ClimbSpec((8.5, 2.5), Plane.HIGH, (9.5, 2.5), Plane.GROUND, "leap")
USE = Command(verb=Verb.USE)


def world(**changes):
    made = draw(*PICTURE, climbs=(UP, DOWN), **changes)
    made.iruka.x = 5.3
    return made


def run(made, ticks, east=0):
    return [event for _ in range(ticks) for event in step(made, Command(east=east))]


def test_he_climbs_up_and_cannot_walk_meanwhile():
    made = world()
    assert step(made, USE) == [Climbed((6.5, 2.5), Plane.HIGH, False)]
    run(made, CLIMB_TICKS - 2, east=-127)
    assert made.iruka.point == (5.3, 2.5) and made.iruka.plane is Plane.GROUND
    run(made, 2)
    assert made.iruka.point == (6.5, 2.5) and made.iruka.plane is Plane.HIGH


def test_up_there_he_walks_to_the_edge_and_no_farther():
    made = world()
    step(made, USE)
    run(made, CLIMB_TICKS + 1)
    run(made, 120, east=127)
    assert 8.0 < made.iruka.x < 8.8
    assert made.iruka.plane is Plane.HIGH


def test_a_leap_is_quick_loud_and_one_way():
    made = world()
    step(made, USE)
    run(made, CLIMB_TICKS + 1)
    made.iruka.x = 8.4
    assert step(made, USE) == [Climbed((9.5, 2.5), Plane.GROUND, True)]
    run(made, LEAP_TICKS + 1)
    assert made.iruka.plane is Plane.GROUND
    assert made.iruka.noise > 7.0
    assert step(made, USE) == [Refused(Refusal.NOTHING_TO_DO)]


def test_use_on_the_way_neither_begins_it_anew_nor_does_anything_else():
    made = world(items=(ItemSpec((5.3, 2.2), Item.PEBBLE),))
    made.taken[0] = True
    step(made, USE)
    made.taken[0] = False
    ends = made.iruka.climb.ends
    for _ in range(CLIMB_TICKS - 1):
        assert step(made, USE) == []
        assert made.iruka.climb.ends == ends
    run(made, 1)
    assert made.iruka.plane is Plane.HIGH and made.taken == [False]


def test_no_way_up_is_reached_through_a_wall():
    thin = level(*PICTURE, climbs=(UP, DOWN))
    wall = thin.planes[0].solid.copy()
    wall[:, 21] = True  # 25 cm, from 5.25 m on
    made = begin(replace(thin, planes=(replace(thin.planes[0], solid=wall), thin.planes[1])))
    made.iruka.x = 4.9
    assert step(made, USE) == [Refused(Refusal.NOTHING_TO_DO)]
    made.iruka.x = 5.5
    assert isinstance(step(made, USE)[0], Climbed)


def test_he_can_be_seen_on_the_way():
    made = world(people=(PersonSpec("guard", "teacher", (2.5, 2.5), heading=0, mind="patrol"),))
    step(made, USE)
    run(made, CLIMB_TICKS - 2)
    assert made.iruka.climb is not None and made.people[0].sees_him


def test_nobody_lands_on_another():
    made = world(people=(PersonSpec("somebody", "teacher", (6.6, 2.5), plane=Plane.HIGH),))
    assert step(made, USE) == [Refused(Refusal.NO_ROOM)]


def test_a_climb_goes_both_ways():
    made = world()
    step(made, USE)
    run(made, CLIMB_TICKS + 1)
    assert step(made, USE) == [Climbed((5.5, 2.5), Plane.GROUND, False)]
    run(made, CLIMB_TICKS + 1)
    assert made.iruka.plane is Plane.GROUND
