"""Passers-by: they stare after a runner, fetch a guard when something bangs, and are in nobody's way."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait
from game.world.events_minds import Line, Said
from game.world.evidence import Alarm, Kind, Sense, Who
from game.world.level import Patrol, Plane, Waypoint
from game.world.minds import civilian
from game.world.movement import distance
from game.world.step import step
from game.world.things import Noise, Sounding
from tests.world.minds.stage import (  # noqa: F401
    EAST,
    NORTH,
    SOUTH,
    WEST,
    guard,
    in_nothing,
    play,
    poises,
    quiet,
    stage,
)
from tests.world.minds.wild import causes_told, changed, occurred, only_listed, wild  # noqa: F401

STREET = ("#" * 34, *("#" + "." * 32 + "#" for _ in range(10)), "#" * 34)
RUNS = Command(east=127, gait=Gait.RUN, heading=EAST)


def passer(point, heading=WEST, **more):
    return guard(point, heading, mind="civilian", **more)


def street(*everybody, wall=None, **more):
    rows = [list(row) for row in STREET]
    rows[5][2], rows[10][32] = "I", "E"
    if wall is not None:
        for row in range(1, 11):
            rows[row][wall] = "#"
    return stage(*("".join(row) for row in rows), guards=everybody, **more)


def bang(world, point=(4.5, 5.5), reach=30.0):
    """Something bursts, and is heard in the next tick."""
    world.noises.append(Noise(Sounding.BLAST, point, Plane.GROUND, reach))


def said(happened):
    return [event for event in happened if isinstance(event, Said)]


# --- what they make of him -------------------------------------------------------------------------------


def test_they_stare_after_whoever_runs():
    world = street(passer((16.5, 3.5)))
    world.people[0].heading = WEST
    happened = play(world, 6.0, RUNS)
    person = world.people[0]
    assert Poise.PUZZLED in poises(happened)
    assert {cause.kind for cause in person.mind.causes} == {Kind.RAN}
    assert person.opinion < 0.0
    assert person.heading in range(0, 200) or person.heading > 900, "he has passed by, and is looked after"


def test_whoever_walks_by_is_nobody():
    world = street(passer((16.5, 3.5)))
    assert play(world, 8.0, Command(east=127, heading=EAST), until=lambda w: w.iruka.x > 30.0)
    assert world.people[0].mind.causes == [] and world.people[0].opinion == 0.0


def test_nobody_of_them_ends_the_day():
    world = street(passer((6.5, 5.5)))
    world.people[0].mind.alert = world.people[0].mind.floor = tuning.SURE
    happened = play(world, 10.0, Command(heading=NORTH))
    assert poises(happened) == [Poise.SUSPICIOUS] and world.outcome is None


def strolls(world):
    """He walks past them, just north of where they stand."""
    return play(world, 22.0, Command(east=127, heading=EAST), until=lambda world: world.iruka.x > 30.0)


def test_whoever_walks_by_close_is_wished_a_good_day_once():
    world = street(passer((10.5, 6.5)))
    happened = strolls(world)
    (greeting,) = said(happened)
    assert (greeting.who, greeting.line) == (Who(0), Line.GOOD_DAY)
    world.iruka.x = 2.5
    play(world, people.GREETS_APART / tuning.TICKS_PER_SECOND)
    assert said(strolls(world)) == [], "once in the day"
    assert world.people[0].mind.causes == [] and world.people[0].said_at == -1


def test_a_street_is_no_chorus():
    world = street(*(passer((8.5 + 2 * number, 6.5), name=f"p{number}") for number in range(5)))
    assert len(said(strolls(world))) == 1


@pytest.mark.parametrize(("why", "y", "heading", "command", "mood"), [
    ("he passes too far off", 8.5, WEST, Command(east=127, heading=EAST), 0.0),
    ("he comes from behind", 6.5, EAST, Command(east=127, heading=EAST), 0.0),
    ("he sneaks", 6.5, WEST, Command(east=127, heading=EAST, gait=Gait.SNEAK), 0.0),
    ("he runs", 6.5, WEST, RUNS, 0.0),
    ("they wonder about him", 6.5, WEST, Command(east=127, heading=EAST), tuning.UNEASY),
])  # fmt: skip
def test_there_is_no_good_day_when(why, y, heading, command, mood):
    world = street(passer((10.5, y), heading))
    world.people[0].mind.alert = world.people[0].mind.floor = mood
    happened = play(world, 8.0, command, until=lambda world: world.iruka.x > 10.0)
    assert [event for event in said(happened) if event.line is Line.GOOD_DAY] == [], why


def test_nobody_runs_for_help_to_a_missing_nin():
    world = street(passer((10.5, 5.5)), guard((14.5, 5.5), WEST, mind="missing-nin"), wall=3)
    bang(world)
    happened = play(world, 10.0)
    assert Line.GUARDS_HERE not in [event.line for event in said(happened)]


# --- a bang ------------------------------------------------------------------------------------------------


def test_frightened_he_runs_to_the_nearest_guard_and_tells_him_where():
    near, far = guard((20.5, 2.5), SOUTH, name="near"), guard((31.5, 9.5), SOUTH, name="far")
    world = street(passer((10.5, 5.5)), near, far, wall=3)
    bang(world)
    happened = step(world, IDLE)
    assert poises(happened) == [Poise.REPORTING]
    assert [burst.energy for burst in world.feelings] == [tuning.STARTLED_ENERGY]
    world.people[1].mind.alert = world.people[2].mind.alert = 0.0  # what they have heard themselves
    for person in world.people[1:]:
        person.mind.causes.clear()
    happened = play(world, 10.0, until=lambda world: world.people[0].poise is Poise.RETURNING)
    teller, told = world.people[0], world.people[1]
    assert said(happened) == [Said(Who(0), Line.GUARDS_HERE, teller.point)]
    assert distance(teller.point, told.point) <= people.REPORTS_WITHIN
    (cause,) = [cause for cause in told.mind.causes if cause.kind is Kind.CALLED]
    assert (cause.sense, cause.point, cause.teller) == (Sense.TELLING, (4.5, 5.5), Who(0))
    assert told.mind.alarm >= Alarm.SEARCHING and told.clue.point == (4.5, 5.5)
    assert world.people[2].mind.causes == [], "nobody has told the other one"


def test_then_he_goes_home():
    world = street(passer((10.5, 5.5), heading=NORTH), guard((18.5, 2.5), SOUTH), wall=3)
    bang(world)
    happened = play(world, 40.0)
    assert poises(happened) == [Poise.REPORTING, Poise.RETURNING, Poise.AT_EASE]
    assert distance(world.people[0].point, (10.5, 5.5)) < 0.1 and world.people[0].heading == NORTH


def test_where_there_is_no_guard_he_runs_away_and_comes_back():
    world = street(passer((8.5, 5.5)))
    bang(world)
    farthest = 0.0
    happened = []
    for _ in range(tuning.ticks(40.0)):
        happened += step(world, IDLE)
        farthest = max(farthest, distance(world.people[0].point, (4.5, 5.5)))
    assert farthest > people.FLEES - 0.5
    assert poises(happened) == [Poise.REPORTING, Poise.RETURNING, Poise.AT_EASE]
    assert said(happened) == []


def test_what_is_not_heard_frightens_nobody():
    world = street(passer((30.5, 5.5)), guard((32.0, 8.5), WEST))
    bang(world, reach=20.0)
    assert poises(play(world, 2.0)) == []


def test_a_guard_beyond_reach_is_given_up():
    world = street(passer((8.5, 5.5)), guard((28.5, 5.5), EAST), wall=20)
    bang(world)
    happened = play(world, 30.0)
    assert poises(happened)[:2] == [Poise.REPORTING, Poise.RETURNING] and said(happened) == []


def test_one_tells_it_and_the_others_leave_it_at_that():
    crowd = tuple(passer((9.5 + number, 4.5 + number % 3), name=f"p{number}") for number in range(6))
    world = street(*crowd, guard((22.5, 5.5), WEST))
    bang(world)
    happened = []
    for tick in range(tuning.ticks(25.0)):
        happened += step(world, IDLE)
        if tick % 10 == 0:
            in_nothing(world)
    assert len([event for event in said(happened) if event.line is Line.GUARDS_HERE]) == 1
    assert all(person.poise is not Poise.REPORTING for person in world.people[:6])


def test_a_crowd_flows_along_its_ways_and_nobody_stands_in_anybody():
    ways = {
        "up": Patrol("up", Plane.GROUND, (Waypoint((4.5, 4.5), 1.0), Waypoint((29.5, 4.5), 1.0)), 1.1),
        "down": Patrol("down", Plane.GROUND, (Waypoint((29.5, 5.5), 1.0), Waypoint((4.5, 4.5), 1.0)), 1.0),
    }
    crowd = [passer((5.5 + 2 * n, 4.5), name=f"u{n}", patrol="up") for n in range(5)]
    crowd += [passer((28.5 - 2 * n, 5.5), name=f"d{n}", patrol="down") for n in range(5)]
    world = street(*crowd, rounds=ways)
    went = [0.0] * len(crowd)
    before = [person.point for person in world.people]
    for tick in range(tuning.ticks(60.0)):
        step(world, IDLE)
        for number, person in enumerate(world.people):
            went[number] += distance(before[number], person.point)
            before[number] = person.point
        if tick % 10 == 0:
            in_nothing(world)
    assert min(went) > 20.0, "somebody got stuck"


# --- the machine -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_whatever_he_does_the_machine_holds(changed, seed):  # noqa: F811
    everybody = (passer((10.5, 5.5)), passer((14.5, 3.5), SOUTH), passer((18.5, 7.5), NORTH))
    world = street(*everybody)
    happened = wild(world, seed, 6000)
    only_listed(changed, civilian.TRANSITIONS, cloaked=False)
    causes_told(happened, civilian.STEPS)
    causes_told(happened, (Poise.AT_EASE, Poise.REPORTING))
    assert {(Poise.AT_EASE, Poise.REPORTING), (Poise.RETURNING, Poise.AT_EASE)} <= occurred(changed)


def test_dazed_he_is_out_and_goes_home_after_it():
    world = street(passer((10.5, 5.5)))
    world.people[0].out_until = tuning.ticks(1.0)
    assert poises(play(world, 3.0)) == [Poise.OUT, Poise.RETURNING, Poise.AT_EASE]
