"""Throwing: what it costs, where it comes down, and what becomes of whom it meets."""

from __future__ import annotations

import numpy as np
import pytest

from game.world import tuning, tuning_minds
from game.world import tuning_tools as means
from game.world.beings import Clue, Poise
from game.world.command import AIM_PER_METRE, IDLE, Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import LampOut, Landed, Sprung, Thrown
from game.world.events_minds import Unmasked
from game.world.evidence import Kind, Who
from game.world.fingerprint import visible_bytes
from game.world.items import THROWN, Item
from game.world.level import PersonSpec, Plane, WatcherSpec
from game.world.senses import seeing
from game.world.specs import LampSpec
from game.world.step import step
from game.world.things import Cloud, Sounding, Trap
from tests.world.pictures import draw

YARD = [
    "##########################",
    "#........................#",
    "#...............#........#",
    "#..I............#...RRR..#",
    "#...............#...RRR..#",
    "#........................#",
    "##########################",
]
OPEN = [row.replace("#", ".").replace("R", ".") for row in YARD]
POST = [row.replace("#", ".") for row in YARD]
POST[3] = "...I.....A" + "." * 16
HERE, THERE = (3.5, 3.5), (9.5, 3.5)
KIT = tuple((item, 3) for item in THROWN)


def at(item, x, y):
    return Command(verb=Verb.THROW, item=item, aim_x=round(x * AIM_PER_METRE), aim_y=round(y * AIM_PER_METRE))


def guard(x, y, heading=0, name="guard"):
    return PersonSpec(name, "teacher", (x, y), heading=heading, mind="patrol")


def cloaked(mind="patrol"):
    """One cloaked guard, at the only post of the picture."""
    return {"watchers": (WatcherSpec("watcher", ("A0",), mind=mind),)}


def thrown(world, item, x, y, more=0):
    """Throw and let it come down: every event from there on, and the noises that were heard."""
    told, heard = [], []
    first = step(world, at(item, x, y))
    flies = next(event for event in first if isinstance(event, Thrown)).lands - world.tick
    told += first
    heard += world.heard
    for _ in range(flies + 1 + more):
        told += step(world, IDLE)
        heard += world.heard
    return told, heard


def landed(told):
    return next(event for event in told if isinstance(event, Landed))


@pytest.mark.parametrize("item", THROWN)
def test_each_is_thrown_flies_and_comes_down_once(item):
    world = draw(*OPEN, kit=KIT)
    tick = world.tick
    lands = tick + tuning.ticks((9.5 - 3.5) / means.THROW_SPEED)
    assert step(world, at(item, *THERE)) == [Thrown(item, HERE, THERE, lands)]
    assert world.kit[item] == 2 and world.iruka.heading == 0
    assert [(flight.item, flight.lands) for flight in world.throws] == [(item, lands)]
    while world.tick < lands:
        assert step(world, IDLE) == []
    assert step(world, IDLE) == [Landed(item, THERE, Plane.GROUND)]
    assert world.throws == []


def test_the_farther_the_longer_it_flies():
    flights = []
    for x in (4.0, 7.5, 13.5):
        world = draw(*OPEN, kit=KIT)
        step(world, at(Item.PEBBLE, x, 3.5))
        flights.append(world.throws[0].lands - world.throws[0].thrown)
    assert flights == sorted(set(flights)) and flights[0] == means.THROW_LEAST


def test_what_is_refused():
    world = draw(*OPEN, kit=((Item.PEBBLE, 1), (Item.MUD, 1)))
    assert step(world, at(Item.KUNAI, *THERE)) == [Refused(Refusal.NONE_LEFT)]
    assert step(world, at(Item.MUD, *THERE)) == [Refused(Refusal.NOTHING_TO_DO)]
    assert step(world, at(None, *THERE)) == [Refused(Refusal.NOTHING_TO_DO)]
    far = 3.5 + means.THROW_REACH + 0.1
    assert step(world, at(Item.PEBBLE, far, 3.5)) == [Refused(Refusal.TOO_FAR)]
    assert world.kit == {Item.PEBBLE: 1, Item.MUD: 1} and world.throws == []
    assert isinstance(step(world, at(Item.PEBBLE, *THERE))[0], Thrown)
    assert step(world, at(Item.PEBBLE, *THERE)) == [Refused(Refusal.NONE_LEFT)]


def test_the_first_wall_brings_it_down():
    world = draw(*YARD, kit=KIT)
    down = landed(thrown(world, Item.PEBBLE, 17.2, 3.5)[0])
    assert 16.0 - 2 * means.THROW_STEP <= down.point[0] < 16.0 and down.plane is Plane.GROUND


def test_it_comes_up_on_a_roof_over_the_wall():
    world = draw(*YARD, kit=KIT)
    world.iruka.x = 12.5
    assert landed(thrown(world, Item.PEBBLE, 20.5, 3.5)[0]) == Landed(Item.PEBBLE, (20.5, 3.5), Plane.HIGH)


def test_under_a_roof_it_stays_under_it():
    world = draw(*YARD, kit=KIT)
    world.iruka.x = 20.5
    assert landed(thrown(world, Item.PEBBLE, 22.5, 3.5)[0]).plane is Plane.GROUND


def test_from_a_roof_it_goes_along_it_or_falls_down_beside_it():
    for x, plane in ((22.5, Plane.HIGH), (24.0, Plane.GROUND)):
        world = draw(*YARD, kit=KIT)
        world.iruka.x, world.iruka.plane = 20.5, Plane.HIGH
        assert landed(thrown(world, Item.PEBBLE, x, 3.5)[0]) == Landed(Item.PEBBLE, (x, 3.5), plane)
    world = draw(*YARD, kit=KIT)
    world.iruka.x, world.iruka.plane = 20.5, Plane.HIGH
    down = landed(thrown(world, Item.PEBBLE, 16.5, 3.5)[0])
    assert down.plane is Plane.GROUND and 17.0 <= down.point[0] < 17.0 + 2 * means.THROW_STEP, "not in a wall"


def test_a_pebble_calls_a_guard_to_where_it_fell_and_shows_no_ring():
    world = draw(*OPEN, kit=KIT, people=(guard(13.5, 1.5),))
    _, heard = thrown(world, Item.PEBBLE, *THERE)
    assert [(noise.sounding, noise.point, noise.by) for noise in heard] == [(Sounding.PEBBLE, THERE, None)]
    person = world.people[0]
    assert person.clue is not None and person.clue.point == THERE
    assert [cause.kind for cause in person.mind.causes] == [Kind.HEARD_LOUD]
    assert world.iruka.noise == 0.0


def test_a_kunai_is_silent_and_no_chakra():
    world, without = draw(*OPEN, kit=KIT), draw(*OPEN, kit=KIT)
    _, heard = thrown(world, Item.KUNAI, *THERE)
    while without.tick < world.tick:
        step(without, IDLE)
    assert heard == [] and world.bursts == [] and world.trails == [] and world.iruka.spill is None
    assert np.array_equal(world.fields[0].echo, without.fields[0].echo) and world.iruka.noise == 0.0


def test_a_kunai_puts_out_the_nearest_lamp_that_burns():
    lamps = (LampSpec((9.5 + means.KUNAI_LAMP / 2, 3.5)), LampSpec((9.6, 3.5)),
             LampSpec((9.5 + means.KUNAI_LAMP + 0.1, 3.5)), LampSpec(THERE, Plane.HIGH))
    world = draw(*OPEN, kit=KIT, lamps=lamps)
    told, _ = thrown(world, Item.KUNAI, *THERE)
    assert told[-1] == LampOut(1, (9.6, 3.5))
    assert [lamp.lit for lamp in world.lamps] == [True, False, True, True]
    assert world.lamps[1].out_at == landed_tick(world)
    assert thrown(world, Item.KUNAI, *THERE)[0][-1] == LampOut(0, lamps[0].point)
    assert isinstance(thrown(world, Item.KUNAI, *THERE)[0][-1], Landed), "the others are not near enough"


def landed_tick(world):
    """When it came down, right after it has been `thrown`."""
    return world.tick - 1


def test_a_kunai_cuts_a_wire_and_nothing_else():
    world = draw(*OPEN, kit=KIT)
    world.traps = [Trap(item, THERE, Plane.GROUND, armed=True) for item in (Item.TRIPWIRE, Item.MUD)]
    told, _ = thrown(world, Item.KUNAI, *THERE)
    assert told[-1] == Sprung(Item.TRIPWIRE, THERE, Plane.GROUND)
    assert [trap.armed for trap in world.traps] == [False, True]


def test_a_guard_who_is_hit_knows_from_where_and_has_no_wound():
    world = draw(*OPEN, kit=KIT, people=(guard(*THERE), guard(9.5, 5.5, name="beside")))
    told, _ = thrown(world, Item.KUNAI, *THERE)
    assert landed(told).hit == Who(0)
    hit, beside = world.people
    assert [(cause.kind, cause.point) for cause in hit.mind.causes] == [(Kind.HURT, HERE)]
    assert hit.clue is not None and hit.clue.point == HERE
    assert hit.out_until == 0 and hit.poise is Poise.SEARCHING and beside.mind.causes == []


def test_of_a_cloaked_one_a_kunai_tells_nothing():
    world, alone = (draw(*POST, kit=KIT, **one) for one in (cloaked(), {"watchers": ()}))
    assert thrown(world, Item.KUNAI, *THERE)[0] == thrown(alone, Item.KUNAI, *THERE)[0]
    assert visible_bytes(world) == visible_bytes(alone)
    assert any(cause.kind is Kind.HURT for cause in world.watchers[0].mind.causes), "but he knows"


@pytest.mark.parametrize(("farther", "met"), [(-0.1, True), (0.1, False)])
def test_paint_shows_whoever_it_meets_for_a_long_while(farther, met):
    gap = means.PAINT_RADIUS + farther
    world = draw(*POST, kit=KIT, **cloaked("bodyguard"))
    told, _ = thrown(world, Item.PAINT, 9.5 - gap, 3.5)
    watcher = world.watchers[0]
    bared = [event for event in told if isinstance(event, Unmasked)]
    assert bared == ([Unmasked(Who(0, True), THERE, Plane.GROUND)] if met else [])
    assert landed(told).hit == (Who(0, True) if met else None)
    until = landed_tick(world) + means.PAINT_LASTS if met else 0
    assert watcher.painted_until == until and watcher.unmasked == met


def test_paint_reaches_neither_the_other_plane_nor_through_a_wall():
    people = (guard(17.05, 3.5), PersonSpec("above", "teacher", (15.5, 3.5), Plane.HIGH, mind="patrol"))
    world = draw(*YARD, kit=KIT, people=people)
    told, _ = thrown(world, Item.PAINT, 16.5, 3.5)
    assert landed(told).hit is None
    assert [person.painted_until for person in world.people] == [0, 0]


def test_powder_shows_whoever_is_in_it_while_it_hangs_there():
    world = draw(*POST, kit=KIT, **cloaked("bodyguard"))
    told, _ = thrown(world, Item.POWDER, 8.5, 3.5)
    watcher = world.watchers[0]
    assert [event for event in told if isinstance(event, Unmasked)] == [
        Unmasked(Who(0, True), watcher.point, Plane.GROUND)
    ]  # once
    assert landed(told).hit == Who(0, True) and watcher.painted_until == 0
    while world.clouds:
        assert watcher.unmasked
        step(world, IDLE)
    assert not watcher.unmasked


def test_powder_shows_who_comes_into_it_later_and_hides_who_goes():
    world = draw(*POST, kit=KIT, **cloaked("bodyguard"))
    told, _ = thrown(world, Item.POWDER, 9.5 - means.CLOUD_RADIUS - 0.5, 3.5)
    watcher, patrol = world.watchers[0], world.level.patrols["A0"]
    assert landed(told).hit is None and not watcher.unmasked
    watcher.x -= 1.0
    assert patrol.waypoints[0].point == THERE, "he goes back there"
    assert [event.who for event in step(world, IDLE) if isinstance(event, Unmasked)] == [Who(0, True)]
    for _ in range(100):
        step(world, IDLE)
    assert not watcher.unmasked and world.clouds


def test_guards_in_powder_grope_and_see_nothing():
    world = draw(*OPEN, kit=KIT, people=(guard(9.5, 3.5, heading=512),))
    person = world.people[0]
    step(world, IDLE)
    assert seeing.clearness(world, person) > 0.0
    thrown(world, Item.POWDER, 9.5, 3.5)
    assert seeing.clearness(world, person) == 0.0
    assert not person.sees_him and person.slowed_until > world.tick
    assert any(cause.kind is Kind.HURT for cause in person.mind.causes)


@pytest.mark.parametrize(("x", "y", "seen"), [
    (6.5, 3.5, False), (6.5, 3.5 + means.CLOUD_RADIUS - 0.1, False),
    (6.5, 3.5 - means.CLOUD_RADIUS - 0.1, True), (9.5 + means.CLOUD_RADIUS + 0.1, 3.5, True),
])  # fmt: skip
def test_a_cloud_between_hides_him_and_one_beside_does_not(x, y, seen):
    world = draw(*OPEN, kit=KIT, people=(guard(9.5, 3.5, heading=512),))
    person = world.people[0]
    thrown(world, Item.POWDER, x, y)
    person.x, person.y, person.heading = 9.5, 3.5, 512
    assert (seeing.clearness(world, person) > 0.0) == seen
    world.clouds.clear()
    assert seeing.clearness(world, person) > 0.0


def test_a_cloud_does_not_reach_through_a_wall_or_to_the_other_plane():
    world = draw(*YARD, kit=KIT, people=(guard(15.5, 3.5, heading=512),))
    person = world.people[0]
    world.iruka.x = 9.5
    for x, plane in ((17.5, Plane.GROUND), (12.5, Plane.HIGH)):
        world.clouds = [cloud_at(world, x, plane)]
        assert seeing.clearness(world, person) > 0.0
    world.clouds = [cloud_at(world, 12.5, Plane.GROUND)]
    assert seeing.clearness(world, person) == 0.0


def cloud_at(world, x, plane):
    return Cloud((x, 3.5), plane, world.tick, world.tick + means.CLOUD_LASTS)


def test_a_tag_is_light_noise_and_a_trail():
    world = draw(*OPEN, kit=KIT)
    told, heard = thrown(world, Item.TAG, *THERE)
    tick = landed_tick(world)
    assert [(noise.sounding, noise.point) for noise in heard] == [(Sounding.BLAST, THERE)]
    assert heard[0].reach > 20.0
    assert [(burst.point, burst.energy, burst.begins) for burst in world.bursts] == [
        (THERE, means.TAG_ENERGY, tick)
    ]
    assert [(trail.start, trail.end, trail.energy) for trail in world.trails] == [
        (HERE, THERE, means.TAG_TRAIL)
    ]
    assert world.iruka.spill == Clue(THERE, Plane.GROUND, tick)
    assert told[-1] == Landed(Item.TAG, THERE, Plane.GROUND) and world.takedowns == 0


def test_a_tag_dazes_guards_within_reach_and_startles_the_others():
    pupil = PersonSpec("pupil", "student", (9.5, 5.5))
    people = (guard(9.5 + means.TAG_RADIUS - 0.1, 3.5), guard(9.5 - means.TAG_RADIUS - 0.2, 3.5), pupil)
    world = draw(*OPEN, kit=KIT, people=people)
    told, _ = thrown(world, Item.TAG, *THERE)
    out, up, _ = world.people
    assert landed(told).hit == Who(0) and world.takedowns == 1
    assert out.out_until == landed_tick(world) + tuning_minds.DAZED and out.poise is Poise.OUT
    assert up.out_until == 0 and any(cause.kind is Kind.HEARD_LOUD for cause in up.mind.causes)
    felt = [(burst.point, burst.energy) for burst in world.feelings]
    assert felt == [(pupil.point, tuning.STARTLED_ENERGY)]


def test_who_lies_there_already_is_not_brought_down_again():
    world = draw(*OPEN, kit=KIT, people=(guard(*THERE),))
    for _ in range(2):
        thrown(world, Item.TAG, *THERE)
    assert world.takedowns == 1


def test_to_be_met_by_a_blast_is_contact():
    world = draw(*POST, kit=KIT, **cloaked())
    told, _ = thrown(world, Item.TAG, 8.5, 3.5)
    assert [event for event in told if isinstance(event, Unmasked)] == [
        Unmasked(Who(0, True), THERE, Plane.GROUND)
    ]
    assert world.takedowns == 1 and world.watchers[0].poise is Poise.OUT
    world = draw(*POST, kit=KIT, **cloaked("bodyguard"))
    told, _ = thrown(world, Item.TAG, 8.5, 3.5)
    assert not any(isinstance(event, Unmasked) for event in told) and world.takedowns == 0
    assert world.watchers[0].shimmers_until > world.tick
