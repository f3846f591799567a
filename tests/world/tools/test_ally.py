"""The other body: who is led, what he does, and what is heard and seen of him."""

from __future__ import annotations

import numpy as np
import pytest

from game.world import sources, tuning
from game.world import tuning_hands as hands
from game.world import tuning_minds as minds
from game.world import tuning_ways as ways
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, IDLE, Command, Gait, Verb
from game.world.events import LookMissed, Pulsed, Refusal, Refused, StoneLaid
from game.world.events_hands import Climbed, DoorMoved, RopesStrained, Struck, Swapped
from game.world.events_minds import PoiseChanged
from game.world.evidence import Kind, Who
from game.world.level import PersonSpec, Plane, Rect
from game.world.movement import distance
from game.world.specs import AllySpec, ClimbSpec, DoorSpec
from game.world.step import step
from game.world.things import Sounding
from tests.world.pictures import draw

YARD = [
    "##############",
    "#............#",
    "#.I..........#",
    "#............#",
    "#..........RR#",
    "#..........RR#",
    "##############",
]
THERE = (8.5, 2.5)
USE, LOOK, SWAP = (Command(verb=verb) for verb in (Verb.USE, Verb.LOOK, Verb.SWAP))
WEST = Command(east=-127, heading=512)


def two(point=THERE, led=True, plane=Plane.GROUND, **changes):
    """Both bodies; the other one is led."""
    world = draw(*YARD, ally=AllySpec(point, plane), **changes)
    if led:
        assert step(world, SWAP) == [Swapped(True)]
    return world


def guard(x, y, heading=0, name="guard"):
    return PersonSpec(name, "teacher", (x, y), heading=heading, mind="patrol")


def test_without_another_body_there_is_none_to_lead():
    assert step(draw(*YARD), SWAP) == [Refused(Refusal.NOTHING_TO_DO)]


def test_the_command_moves_the_one_who_is_led_and_him_alone():
    world = two()
    iruka, heading = world.iruka.point, world.iruka.heading
    for _ in range(30):
        step(world, WEST)
    assert world.iruka.point == iruka and world.iruka.heading == heading
    assert world.ally.x == pytest.approx(THERE[0] - hands.ALLY_SPEED[Gait.WALK] / 2)
    assert world.ally.heading == 512
    assert step(world, SWAP) == [Swapped(False)]
    ally = world.ally.point
    for _ in range(30):
        step(world, WEST)
    assert world.ally.point == ally and world.iruka.x < iruka[0]
    assert world.ally.speed == 0.0


def test_walls_people_and_iruka_stop_him():
    pupil = PersonSpec("pupil", "student", (5.5, 2.5))
    world = two(people=(pupil,))
    for _ in range(200):
        step(world, WEST)
        assert distance(world.ally.point, pupil.point) >= 2 * tuning.BODY_RADIUS - 1e-9
    world = two()
    for _ in range(200):
        step(world, WEST)
        assert distance(world.ally.point, world.iruka.point) >= 2 * tuning.BODY_RADIUS - 1e-9
    assert world.ally.x > world.iruka.x
    step(world, SWAP)
    for _ in range(60):
        step(world, Command(east=127))
        assert distance(world.ally.point, world.iruka.point) >= 2 * tuning.BODY_RADIUS - 1e-9
    step(world, SWAP)
    for _ in range(200):
        step(world, Command(east=127, gait=Gait.RUN))
    assert world.ally.x == pytest.approx(13.0 - tuning.BODY_RADIUS)


def test_he_does_not_walk_off_a_roof():
    world = two((11.5, 4.5), plane=Plane.HIGH)
    for command in (WEST, Command(south=-127), Command(east=127), Command(south=127)):
        for _ in range(60):
            step(world, command)
            assert 11.0 <= world.ally.x <= 13.0 and 4.0 <= world.ally.y <= 6.0


def test_the_sense_stays_with_iruka_who_may_focus_and_work_on():
    world = two()
    for _ in range(60):
        step(world, Command(east=127, focus=True))
    assert world.iruka.focus > tuning.FOCUS_WALKING * 0.9, "he stands, so it reaches far"
    assert step(world, Command(verb=Verb.PULSE)) == [Pulsed(world.iruka.point)]
    assert step(world, Command(verb=Verb.STONE, aim_x=96, aim_y=96)) == [StoneLaid((3.0, 3.0))]


def test_irukas_hands_are_not_led():
    world = two()
    refused = [Refused(Refusal.NOTHING_TO_DO)]
    assert step(world, Command(verb=Verb.FIRE, aim_x=200)) == refused
    assert world.iruka.chakra == 1.0
    world.iruka.bound = 1.0
    for tick in range(60):
        assert not any(isinstance(event, RopesStrained) for event in step(world, (WEST, IDLE)[tick % 2]))
    assert world.iruka.bound == 1.0, "the stick leads the other body, and does not pull at the ropes"


def test_he_is_fast_and_hardly_heard_and_the_ring_is_not_irukas():
    assert all(his > irukas for his, irukas in zip(hands.ALLY_SPEED, tuning.SPEED, strict=True))
    for gait in Gait:
        world = two()
        world.iruka.x = 12.5  # he is led the other way
        heard = []
        for _ in range(60):
            step(world, Command(east=-127, gait=gait))
            heard += world.heard
        assert world.iruka.noise == 0.0 and world.iruka.noisy_at == -1
        assert bool(heard) == (gait is not Gait.SNEAK)
        assert all(noise.sounding is Sounding.STEP and noise.by is None for noise in heard)
        assert all(noise.reach < 3.0 for noise in heard)
        assert all(distance(noise.point, world.iruka.point) > 2.0 for noise in heard)


def test_a_guard_hears_where_he_runs_and_never_sees_him():
    world = two((6.5, 2.5), people=(guard(9.0, 2.5, heading=0),))
    causes = world.people[0].mind.causes
    for _ in range(30):
        step(world, Command(east=127, gait=Gait.RUN))
    assert {cause.kind for cause in causes} == {Kind.HEARD}
    assert distance(causes[0].point, world.iruka.point) > 3.0
    seen = two((6.5, 2.5), led=False, people=(guard(8.0, 2.5, heading=512),))
    away = draw(*YARD, people=(guard(8.0, 2.5, heading=512),))
    for _ in range(30):
        step(seen, IDLE)
        step(away, IDLE)
    assert seen.people[0].mind.alert == away.people[0].mind.alert


def test_he_bends_the_echo_as_his_cloak_does():
    lenses = [body for body in sources.bodies(two(), Plane.GROUND) if body.kind == "refract"]
    assert [(body.x, body.y, body.radius, body.strength) for body in lenses] == [
        (*THERE, tuning.LENS_RADIUS, hands.ALLY_CLOAK)
    ]
    assert not [body for body in sources.bodies(two(), Plane.HIGH) if body.kind == "refract"]
    with_him, without = two(), draw(*YARD)
    for world in (with_him, without):
        world.bursts.clear()
        step(world, Command(verb=Verb.PULSE))
        for _ in range(30):
            step(world, IDLE)
    assert not np.array_equal(with_him.fields[0].echo, without.fields[0].echo)


@pytest.mark.parametrize("verb", [USE, LOOK])
@pytest.mark.parametrize(("poise", "faces", "x", "struck"), [
    (Poise.AT_EASE, 0, 9.5, True),  # from behind
    (Poise.AT_EASE, 512, 9.5, True),  # he has not noticed anything
    (Poise.SEARCHING, 0, 9.5, True),
    (Poise.HUNTING, 0, 9.5, True),  # even then, from behind
    (Poise.HUNTING, 512, 9.5, False),
    (Poise.AT_EASE, 0, 9.8, False),  # too far
])  # fmt: skip
def test_a_guard_is_struck_from_behind_or_unawares(verb, poise, faces, x, struck):
    world = two(people=(guard(x, 2.5, heading=faces),))
    person = world.people[0]
    person.poise, person.heading = poise, faces
    person.x = x
    events = [event for event in step(world, verb) if isinstance(event, Struck | Refused)]
    if struck:
        assert events == [Struck(Who(0), (x, 2.5))] and world.takedowns == 1
    else:
        assert events == [Refused(Refusal.NOTHING_TO_DO)] and world.takedowns == 0


def test_who_is_struck_is_out_for_the_day():
    world = two(people=(guard(9.5, 2.5),))
    events = step(world, LOOK)
    assert any(isinstance(event, PoiseChanged) and event.poise is Poise.OUT for event in events)
    for _ in range(minds.DAZED * 3):
        step(world, IDLE)
    assert world.people[0].poise is Poise.OUT and world.people[0].point == (9.5, 2.5)
    assert step(world, LOOK) == [Refused(Refusal.NOTHING_TO_DO)], "once is enough"
    assert world.takedowns == 1


def test_he_takes_breath_between_two():
    world = two(people=(guard(9.3, 2.5, 256, "one"), guard(8.5, 3.4, 256, "two")))
    step(world, LOOK)
    for _ in range(hands.ALLY_AGAIN - 1):
        assert step(world, LOOK)[0] == Refused(Refusal.NOTHING_TO_DO)
    assert isinstance(step(world, LOOK)[0], Struck) and world.takedowns == 2


def test_nobody_is_struck_who_is_no_guard_or_through_a_wall_or_by_iruka():
    pupil = PersonSpec("pupil", "student", (9.4, 2.5))
    assert step(two(people=(pupil,)), LOOK) == [Refused(Refusal.NOTHING_TO_DO)]
    rows = [row[:9] + "#" + row[10:] for row in YARD]
    world = draw(*rows, ally=AllySpec((8.9, 2.5)), people=(guard(10.05, 2.5),))
    step(world, SWAP)
    assert step(world, LOOK) == [Refused(Refusal.NOTHING_TO_DO)]
    world = two(led=False, people=(guard(9.5, 2.5),))
    world.iruka.x = 8.5
    look = Command(verb=Verb.LOOK, aim_x=9 * AIM_PER_METRE, aim_y=2 * AIM_PER_METRE)
    assert isinstance(step(world, look)[0], LookMissed) and world.takedowns == 0


def test_the_nearest_is_struck():
    world = two(people=(guard(9.6, 2.5, name="far"), guard(8.5, 3.4, name="near")))
    assert step(world, LOOK)[0] == Struck(Who(1), (8.5, 3.4))


def test_he_opens_doors_gently_and_not_what_is_locked():
    doors = (DoorSpec("shut", Rect(9.0, 2.0, 0.5, 1.0)),)
    world = two(doors=doors)
    assert step(world, USE) == [DoorMoved(0, True, (9.25, 2.5))]
    assert [noise.sounding for noise in world.heard] == [Sounding.DOOR]
    assert world.heard[0].reach < minds.DOOR_LOUDNESS * minds.NOISE_REACH / 2
    assert step(world, USE) == [DoorMoved(0, False, (9.25, 2.5))]
    world = two(doors=(DoorSpec("locked", Rect(9.0, 2.0, 0.5, 1.0), lock=2),))
    assert step(world, USE) == [Refused(Refusal.LOCKED)]


UP = ClimbSpec((10.5, 4.5), Plane.GROUND, (11.5, 4.5), Plane.HIGH)
LEAP = ClimbSpec((10.5, 4.5), Plane.GROUND, (11.5, 4.5), Plane.HIGH, "leap")


@pytest.mark.parametrize(("spec", "ticks"), [(UP, ways.CLIMB_TICKS), (LEAP, ways.LEAP_TICKS)])
def test_he_climbs_and_goes_on_climbing_when_he_is_left(spec, ticks):
    world = two((10.2, 4.5), climbs=(spec,))
    assert step(world, USE) == [Climbed((11.5, 4.5), Plane.HIGH, spec is LEAP)]
    step(world, SWAP)
    for _ in range(ticks - 2):
        step(world, IDLE)
    assert world.ally.plane is Plane.GROUND
    step(world, IDLE)
    assert world.ally.plane is Plane.HIGH and world.ally.point == (11.5, 4.5) and world.ally.climb is None
    step(world, SWAP)
    down = step(world, USE)
    assert down == ([Climbed((10.5, 4.5), Plane.GROUND, False)] if spec is UP else down)
    assert spec is UP or down == [Refused(Refusal.NOTHING_TO_DO)], "nobody leaps back"


def test_nobody_climbs_onto_somebody():
    upstairs = PersonSpec("upstairs", "student", (11.5, 4.6), Plane.HIGH)
    world = two((10.2, 4.5), climbs=(UP,), people=(upstairs,))
    assert step(world, USE) == [Refused(Refusal.NO_ROOM)] and world.ally.climb is None


def test_iruka_at_a_lock_keeps_his_pick_still_while_the_other_is_led():
    lock = DoorSpec("locked", Rect(3.0, 2.0, 0.5, 1.0), lock=2)
    world = two(led=False, doors=(lock,))
    step(world, Command(verb=Verb.USE, aim_x=400, aim_y=80))
    step(world, SWAP)
    pick = world.iruka.lock.pick
    for _ in range(10):
        step(world, Command(east=127, aim_x=0, aim_y=0))
    assert world.iruka.lock.pick == pick
