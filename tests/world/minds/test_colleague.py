"""The colleague: what he sees, what he makes of it, when he looks, and how it ends."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Clue, Poise
from game.world.command import Command, Gait, Verb
from game.world.events import Outcome
from game.world.events_minds import Line, PoiseChanged, Said
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.level import GoalSpec, Patrol, Plane, Rect, WatcherSpec, Waypoint
from game.world.minds import colleague
from game.world.movement import distance
from game.world.specs import LetterSpec
from game.world.step import step
from game.world.things import Noise, Sounding
from tests.world.minds.stage import (  # noqa: F401
    EAST,
    NORTH,
    SOUTH,
    WEST,
    guard,
    play,
    poises,
    quiet,
    stage,
)
from tests.world.minds.wild import causes_told, changed, occurred, only_listed, wild  # noqa: F401

ROOM = ("#" * 20, *("#" + "." * 18 + "#" for _ in range(10)), "#" * 20)
DESK = GoalSpec("marks", "Mark", Rect(2.0, 5.0, 3.0, 3.0), 600.0, 0)
AT = (9.5, 6.5)  # where the colleague stands, looking west at Iruka


def office(*others, heading=WEST, work=True, letters=(), wall=False, rows=ROOM, **more):
    rows = [list(row) for row in rows]
    rows[6][3], rows[10][18] = "I", "E"
    if wall:
        for row in range(1, 11):
            rows[row][6] = "#"
    mate = guard(AT, heading, mind="colleague", name="Shimo", **more)
    return stage(*("".join(row) for row in rows), guards=(mate, *others), letters=letters,
                 goals=(DESK,) if work else ())  # fmt: skip


def kinds(world, number=0):
    """What he has taken note of; once each."""
    return list(dict.fromkeys(cause.kind for cause in world.people[number].mind.causes))


def eyes_on(world):
    """He looks at Iruka all the time: what he makes of it, apart from when he looks."""
    world.people[0].poise = Poise.KNOWING
    world.people[0].since = world.tick


def watched(world, seconds, command):
    """Play on under his eyes."""
    happened = []
    for _ in range(tuning.ticks(seconds)):
        eyes_on(world)
        happened += step(world, command)
    return happened


# --- each kind of evidence, and what it is not ---------------------------------------------------------

ABSENT = Command(heading=NORTH, focus=True)
STANDS = Command(heading=NORTH)


def test_to_stare_at_nothing_with_his_mind_elsewhere():
    world = office(work=False)
    watched(world, 1.5, ABSENT)
    assert kinds(world) == []
    watched(world, 3.0, ABSENT)
    assert kinds(world) == [Kind.STARED_AT_AIR]
    (cause,) = world.people[0].mind.causes
    assert cause.sense is Sense.SIGHT and cause.weight == pytest.approx(3.0 * people.STARE_RATE, rel=0.3)


@pytest.mark.parametrize(("why", "command", "others"), [
    ("his mind is on what is before him", STANDS, ()),
    ("there is somebody to look at", ABSENT, (guard((3.5, 2.5), mind=""),)),
    ("he looks at the colleague himself", Command(heading=EAST, focus=True), ()),
    ("he walks", Command(heading=NORTH, focus=True, south=40), ()),
])  # fmt: skip
def test_it_is_no_staring_when(why, command, others):
    world = office(*others, work=False)
    watched(world, 5.0, command)
    assert kinds(world) == [], why


def test_at_his_work_his_mind_may_be_where_it_will():
    world = office()
    watched(world, 1 / 60, Command(verb=Verb.USE, heading=NORTH))
    assert world.iruka.teaching == 0
    watched(world, 20.0, ABSENT)
    assert kinds(world) == []


def test_a_pointed_look_at_thin_air_whether_somebody_is_there_or_not():
    for watchers in ((), (WatcherSpec("one", ("p",)),)):
        rows = [list(row) for row in ROOM]
        rows[6][3], rows[10][18] = "I", "E"
        post = {"p": Patrol("p", Plane.GROUND, (Waypoint((3.5, 1.5)),))}
        world = stage(*("".join(row) for row in rows), guards=(guard(AT, WEST, mind="colleague"),),
                      watchers=watchers, watched=True, rounds=post)  # fmt: skip
        watched(world, 0.1, STANDS)
        watched(world, 1 / 60, Command(verb=Verb.LOOK, aim_x=112, aim_y=48))
        assert [w.looked_at for w in world.watchers] == [1] * len(watchers)
        assert Kind.STARED_AT_AIR in kinds(world)
        assert world.people[0].mind.alert == pytest.approx(people.POINTED_LOOK, abs=0.1)


def test_a_look_at_somebody_is_a_look():
    world = office(guard((3.5, 2.5), mind=""), work=False)
    watched(world, 0.1, STANDS)
    watched(world, 1 / 60, Command(verb=Verb.LOOK, aim_x=112, aim_y=80))
    assert kinds(world) == []


def test_to_jerk_round():
    world = office(work=False)
    watched(world, 1.0, Command(heading=SOUTH))
    watched(world, 0.5, STANDS)
    assert kinds(world) == [Kind.JERKED]
    assert world.people[0].mind.alert == pytest.approx(people.JERKED)


def test_to_stand_about_when_there_is_work_and_only_then():
    world = office()
    watched(world, 5.5, STANDS)
    assert kinds(world) == []
    watched(world, 3.0, STANDS)
    assert kinds(world) == [Kind.IDLED]
    free = office(work=False)
    watched(free, 9.0, STANDS)
    assert kinds(free) == []


def test_to_read_what_he_should_not():
    world = office(work=False, letters=(LetterSpec("note", (3.5, 6.0), "", seconds=2.0),))
    watched(world, 1.0, Command(verb=None, heading=NORTH))
    step(world, Command(verb=Verb.USE, heading=NORTH))
    assert world.iruka.reading == 0
    watched(world, 1.0, STANDS)
    assert kinds(world) == [Kind.READ_LETTER]
    assert world.people[0].mind.alert == pytest.approx(people.READ_RATE, rel=0.05)


def test_a_hand_at_the_pocket_whenever_he_stops_near_by_with_a_letter():
    world = office(work=False, letters=(LetterSpec("note", (1.5, 1.5), "", seconds=2.0),))
    walks, stands = Command(east=64, heading=EAST), Command(heading=EAST)
    watched(world, 1.0, walks)
    watched(world, 1.0, stands)
    assert kinds(world) == [], "he has no letter"
    world.letters[0].done = True
    watched(world, 0.3, walks)
    watched(world, 1.0, stands)
    assert kinds(world) == [Kind.FELT_POCKET]
    before = world.people[0].mind.alert
    watched(world, 3.0, stands)
    assert world.people[0].mind.alert <= before, "once for each stop"


def test_a_pulse_close_by_and_farther_off_for_one_who_senses():
    world = office(work=False)
    watched(world, 1 / 60, Command(verb=Verb.PULSE, heading=NORTH))
    assert kinds(world) == [Kind.PULSED]
    for senses, felt in ((0.0, []), (0.5, [Kind.PULSED])):
        world = office(work=False, wall=True, senses=senses)
        watched(world, 1 / 60, Command(verb=Verb.PULSE, heading=NORTH))
        assert kinds(world) == felt
    assert world.people[0].mind.causes[0].sense is Sense.ECHO


def running(world, seconds=1.5):
    """To and fro, at a run."""
    for _ in range(tuning.ticks(seconds)):
        eyes_on(world)
        south = 127 if world.tick // 30 % 2 == 0 else -127
        step(world, Command(south=south, gait=Gait.RUN, heading=EAST))


def test_to_run_for_no_reason_and_worse_indoors():
    outside = office(work=False)
    running(outside)
    assert kinds(outside) == [Kind.RAN]
    indoors = office(work=False)
    indoors.level.planes[Plane.HIGH].floor[:] = True
    running(indoors)
    assert indoors.people[0].mind.alert == pytest.approx(people.RAN_INDOORS * outside.people[0].mind.alert)


def test_after_a_bang_or_before_a_hunter_anybody_may_run():
    world = office(work=False)
    world.noises.append(Noise(Sounding.BLAST, (3.5, 6.5), Plane.GROUND, 30.0))
    running(world)
    assert kinds(world) == []
    hunted = office(guard((15.5, 9.5), EAST, mind=""), work=False)
    hunted.people[1].poise = Poise.HUNTING
    running(hunted)
    assert kinds(hunted) == []


def test_what_he_does_not_see_he_makes_nothing_of():
    for world in (office(wall=True), office(heading=EAST)):
        person = world.people[0]
        for _ in range(tuning.ticks(10.0)):
            person.heading = EAST if not world.solids[0][26, 26] else WEST
            step(world, ABSENT)
        assert person.mind.causes == []


def test_in_a_crowd_it_is_worth_less():
    alone, crowd = (
        office(*(guard((3.5 + dx, 7.7), SOUTH, mind="") for dx in offsets), work=False)
        for offsets in ((), (-0.9, 0.0, 0.9))
    )
    for world in (alone, crowd):
        watched(world, 4.0, ABSENT)
    assert 0.0 < crowd.people[0].mind.alert < 0.5 * alone.people[0].mind.alert


# --- what follows from it ------------------------------------------------------------------------------


def believes(world, points, kind=Kind.STARED_AT_AIR):
    weigh(world.people[0].mind, Evidence(kind, Sense.SIGHT, world.iruka.point, world.tick, points))


def test_his_face_follows_what_he_believes_each_time_with_a_cause():
    world = office(work=False)
    seen = []
    for points in (tuning.UNEASY, 4.0, 8.0):
        believes(world, points)
        seen += [event for event in step(world, STANDS) if isinstance(event, PoiseChanged)]
    assert [event.poise for event in seen] == [Poise.PUZZLED, Poise.SUSPICIOUS, Poise.KNOWING]
    assert all(event.cause is not None and event.cause.kind is Kind.STARED_AT_AIR for event in seen)
    assert world.people[0].opinion == pytest.approx(-sum(people.OPINION))


@pytest.mark.parametrize(("kind", "line"), [
    (Kind.STARED_AT_AIR, Line.LOOKING_AT_WHAT), (Kind.IDLED, Line.ARE_YOU_WELL),
])  # fmt: skip
def test_puzzled_he_asks_once(kind, line):
    world = office(work=False)
    believes(world, tuning.UNEASY, kind)
    happened = step(world, STANDS)
    assert [event for event in happened if isinstance(event, Said)] == [Said(Who(0), line, AT)]
    believes(world, 4.0, kind)
    assert not [event for event in step(world, STANDS) if isinstance(event, Said)], "he has just asked"


def test_at_work_it_is_forgotten_soon_and_his_face_clears_step_by_step():
    taking = {}
    for work in (True, False):
        world = office()
        believes(world, tuning.WAVERING)
        step(world, Command(verb=Verb.USE if work else None, heading=NORTH))
        assert (world.iruka.teaching is not None) == work
        world.people[0].mind.causes.clear()
        happened = []
        while world.people[0].poise is not Poise.AT_EASE and world.tick < tuning.ticks(90.0):
            world.people[0].stands_for = 0  # that he stands about is another matter
            happened += step(world, STANDS)
        assert poises(happened) == [Poise.PUZZLED, Poise.AT_EASE]
        taking[work] = world.tick
    assert taking[True] < tuning.ticks(10.0) < 3 * taking[True] < taking[False]


def test_who_is_known_and_goes_on_is_found_out_and_told_why():
    world = office()
    believes(world, tuning.SURE)
    play(world, 12.0, ABSENT)
    assert world.outcome is Outcome.FOUND_OUT and world.caught_by == Who(0)
    took = world.tick / tuning.TICKS_PER_SECOND
    assert people.KNOWN_GRACE / tuning.TICKS_PER_SECOND <= took < 7.0
    assert world.people[0].mind.causes


def test_who_is_known_and_goes_back_to_work_at_once_is_saved():
    world = office()
    believes(world, tuning.SURE)
    step(world, Command(verb=Verb.USE, heading=NORTH))
    happened = play(world, 12.0, STANDS)
    assert world.outcome is None and poises(happened)[0] is Poise.SUSPICIOUS


# --- when he looks --------------------------------------------------------------------------------------


def looked(world, seconds):
    """In which ticks he sees Iruka, who works."""
    world.iruka.teaching = 0
    seen = []
    for _ in range(tuning.ticks(seconds)):
        step(world, STANDS)
        seen.append(world.people[0].sees_him)
    return seen


def test_most_of_the_time_he_looks_at_his_papers_so_that_there_are_lulls():
    seen = looked(office(heading=NORTH), 30.0)
    assert 0.05 < sum(seen) / len(seen) < 0.3
    lulls = "".join("x" if one else "." for one in seen).split("x")
    assert sum(len(lull) >= tuning.ticks(5.0) for lull in lulls) >= 3, "long enough to read something"


def test_behind_his_back_one_is_not_safe_for_good():
    assert any(looked(office(heading=EAST), 30.0))


def test_suspicious_he_looks_up_more_often():
    calm, wary = office(heading=NORTH), office(heading=NORTH)
    wary.people[0].mind.floor = tuning.WAVERING
    believes(wary, tuning.WAVERING)
    assert sum(looked(wary, 30.0)) > 1.4 * sum(looked(calm, 30.0))


def test_with_a_round_he_walks_and_looks_at_what_is_at_each_stop():
    stops = (Waypoint((9.5, 6.5), 5.0, NORTH), Waypoint((14.5, 6.5), 5.0, SOUTH))
    rows = [list(row) for row in ROOM]
    rows[6][3], rows[10][18] = "I", "E"
    clerk = guard(AT, EAST, mind="colleague", patrol="round")
    world = stage(*("".join(row) for row in rows), guards=(clerk,), goals=(DESK,),
                  rounds={"round": Patrol("round", Plane.GROUND, stops, 1.2)})  # fmt: skip
    world.iruka.teaching = 0
    person, facing = world.people[0], ([], [])
    for _ in range(tuning.ticks(25.0)):
        step(world, STANDS)
        for stop, headings in zip(stops, facing, strict=True):
            if distance(person.point, stop.point) < 0.3:
                headings.append(person.heading)
    assert NORTH in facing[0] and SOUTH not in facing[0]
    assert SOUTH in facing[1]


# --- the machine ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_whatever_he_does_the_machine_holds(changed, seed):  # noqa: F811
    world = office(letters=(LetterSpec("note", (3.5, 3.5), "", seconds=4.0),))
    happened = wild(world, seed, 6000)
    only_listed(changed, colleague.TRANSITIONS, cloaked=False)
    causes_told(happened, colleague.STEPS)
    assert len(occurred(changed)) >= 3


def test_dazed_he_is_out_and_thinks_nothing():
    world = office()
    world.people[0].out_until = tuning.ticks(2.0)
    world.iruka.spill = Clue(world.iruka.point, Plane.GROUND, 0)
    happened = play(world, 1.0, ABSENT)
    assert poises(happened) == [Poise.OUT] and world.people[0].mind.causes == []
    assert poises(play(world, 2.0, STANDS)) == [Poise.AT_EASE]
