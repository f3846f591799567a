"""A breath of fire: what it costs, lights, burns, and whom it frightens."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.command import AIM_PER_METRE, IDLE, Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import FireBreathed, Sprung
from game.world.events_minds import Unmasked
from game.world.evidence import Kind, Who
from game.world.fingerprint import visible_bytes
from game.world.items import Item
from game.world.level import PersonSpec, Plane, WatcherSpec
from game.world.movement import distance
from game.world.step import step
from game.world.things import Sounding, Trap
from tests.world.pictures import draw

YARD = ["." * 24 for _ in range(9)]
YARD[4] = "." * 8 + "I" + "." * 15
HERE = (8.5, 4.5)


def at(x, y):
    """A command to breathe fire toward a place."""
    return Command(verb=Verb.FIRE, aim_x=round(x * AIM_PER_METRE), aim_y=round(y * AIM_PER_METRE))


EAST = at(14.0, 4.5)


def guard(x, y, heading=512):
    return PersonSpec("guard", "teacher", (x, y), heading=heading, mind="patrol")


def test_it_costs_chakra_lights_is_heard_and_lets_chakra_out():
    world = draw(*YARD)
    assert step(world, EAST) == [FireBreathed(HERE, 0)]
    assert world.iruka.chakra == pytest.approx(1.0 - hands.FIRE_COST, abs=0.01)
    assert [noise.sounding for noise in world.heard] == [Sounding.FIRE]
    assert world.iruka.spill is not None and world.iruka.spill.point == HERE
    ends = [burst.point for burst in world.bursts]
    assert ends[-1] == pytest.approx((8.5 + hands.FIRE_REACH, 4.5))
    assert len(ends) == hands.FIRE_BURSTS and len(world.trails) == 1
    assert sum(burst.energy for burst in world.bursts) == pytest.approx(hands.FIRE_ENERGY)


def test_it_lights_him_by_the_echo():
    """In a dark yard he is dark, and not so a moment after."""
    world = draw(*YARD, daylight=0.0)
    for _ in range(20):
        step(world, IDLE)
    assert world.iruka.lit < 0.05
    step(world, EAST)
    most = 0.0
    for _ in range(40):
        step(world, IDLE)
        most = max(most, world.iruka.lit)
    assert most > 0.5


def test_without_chakra_there_is_none():
    world = draw(*YARD)
    world.iruka.chakra = hands.FIRE_COST - 0.01
    assert step(world, EAST) == [Refused(Refusal.NO_CHAKRA)]
    assert world.bursts == [] and world.trails == [] and world.noises == []


def test_a_wall_stops_it():
    rows = [row[:10] + "#" + row[11:] for row in YARD]
    world = draw(*rows, people=(guard(11.5, 4.5),))
    step(world, EAST)
    assert max(burst.point[0] for burst in world.bursts) < 10.0
    assert world.trails[0].end[0] < 10.0
    assert world.people[0].out_until == 0 and not world.people[0].mind.causes


@pytest.mark.parametrize(("x", "y", "met"), [
    (10.5, 4.5, True), (11.5, 5.5, True), (9.0, 4.9, True),
    (13.0, 4.5, False), (9.5, 6.5, False), (7.0, 4.5, False),
])  # fmt: skip
def test_guards_within_it_are_dazed_and_know(x, y, met):
    world = draw(*YARD, people=(guard(x, y, heading=0),))  # he turns his back
    tick = world.tick
    step(world, EAST)
    person = world.people[0]
    assert (person.out_until == tick + hands.FIRE_DAZES) == met
    hurt = [cause.weight for cause in person.mind.causes if cause.kind is Kind.HURT]
    assert hurt == ([hands.FIRE_HURT] if met else [])


def test_it_burns_wire_and_leaves_and_not_mud():
    world = draw(*YARD)
    places = {Item.TRIPWIRE: (10.0, 4.5), Item.LEAVES: (11.0, 4.0), Item.MUD: (10.5, 4.5)}
    world.traps = [Trap(item, point, Plane.GROUND, armed=True) for item, point in places.items()]
    world.traps += [
        Trap(Item.TRIPWIRE, (6.0, 4.5), Plane.GROUND, armed=True),  # behind him
        Trap(Item.TRIPWIRE, (10.0, 4.5), Plane.HIGH, armed=True),
        Trap(Item.LEAVES, (10.0, 4.6), Plane.GROUND),  # nobody has built it yet
    ]
    tick = world.tick
    events = step(world, EAST)
    assert [event for event in events if isinstance(event, Sprung)] == [
        Sprung(Item.TRIPWIRE, (10.0, 4.5), Plane.GROUND), Sprung(Item.LEAVES, (11.0, 4.0), Plane.GROUND)
    ]  # fmt: skip
    assert [trap.sprung_at for trap in world.traps] == [tick, tick, -1, -1, -1, -1]
    assert len(world.traps) == 6, "who builds one knows it by its number"


def test_who_stands_near_starts():
    pupil = PersonSpec("pupil", "student", (6.0, 4.5))  # behind him, and no less startled
    far = PersonSpec("far", "student", (8.5 + hands.FIRE_STARTLES + 1, 4.5))
    world = draw(*YARD, people=(pupil, far))
    step(world, EAST)
    felt = [(burst.point, burst.energy) for burst in world.feelings]
    assert felt == [(pupil.point, tuning.STARTLED_ENERGY)]


def watched(mind, x, y):
    rows = list(YARD)
    rows[int(y)] = rows[int(y)][: int(x)] + "A" + rows[int(y)][int(x) + 1 :]
    return draw(*rows, watchers=(WatcherSpec("watcher", ("A0",), mind=mind),))


def test_to_be_met_by_it_is_contact():
    world = watched("patrol", 10, 4)
    gap = distance(world.watchers[0].point, world.iruka.point)
    assert tuning.TOUCH < gap < hands.FIRE_REACH
    events = step(world, EAST)
    assert Unmasked(Who(0, True), world.watchers[0].point, Plane.GROUND) in events
    assert world.watchers[0].unmasked and world.watchers[0].out_until > world.tick


def test_it_tells_nothing_of_one_whom_it_does_not_meet():
    world, alone = watched("patrol", 10, 6), draw(*YARD, watched=False)
    assert step(world, EAST) == step(alone, EAST)
    assert visible_bytes(world) == visible_bytes(alone)
    assert not world.watchers[0].unmasked


def test_a_bodyguard_in_it_shimmers_and_is_not_shown():
    world, alone = watched("bodyguard", 10, 4), draw(*YARD, watched=False)
    assert step(world, EAST) == step(alone, EAST)
    watcher = world.watchers[0]
    assert not watcher.unmasked and watcher.shimmers_until > world.tick
    assert Kind.HURT in [cause.kind for cause in watcher.mind.causes]
