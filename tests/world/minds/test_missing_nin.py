"""The missing-nin: far-sighted, half deaf, heavy; wastes techniques that light all; gives up sooner."""

from __future__ import annotations

import random
from itertools import pairwise

from game.world import tuning
from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Clue, Poise
from game.world.command import Command, Gait
from game.world.events import Practised
from game.world.evidence import Alarm, Who
from game.world.level import Plane
from game.world.minds import missing_nin
from game.world.movement import distance
from game.world.senses import hearing, seeing
from game.world.things import Sounding
from tests.world.minds.stage import EAST, WEST, guard, only, play, poises, quiet, stage  # noqa: F401

ROWS = [
    "##############################",
    *["#............................#"] * 4,
    "#.................I..........#",
    *["#............................#"] * 4,
    "##############################",
]


def begun(mind="missing-nin", x=6.5, heading=EAST, **more):
    return stage(*ROWS, guards=[guard((x, 5.5), heading, mind, power=8.0)], **more)


def test_he_sees_farther_and_hears_less_far():
    leaker, plain = begun(), begun("patrol")
    for world in (leaker, plain):
        play(world, 0.1)
    assert seeing.reach(leaker.people[0], 1.0) == foes.LEAKER_EYES * seeing.reach(plain.people[0], 1.0)
    alerts = []
    for mind in ("missing-nin", "patrol"):
        world = begun(mind, heading=WEST)
        play(world, 0.1)
        hearing.make(world, Sounding.PEBBLE, (12.5, 5.5), Plane.GROUND, 1.5)
        play(world, 0.1)
        alerts.append(world.people[0].mind.alert)
    assert alerts[0] == 0.0 < alerts[1]


def hunting(world):
    """Let him hunt where Iruka stands."""
    person = world.people[0]
    person.mind.alert = minds.MOST
    play(world, 1, until=lambda world: person.poise is Poise.HUNTING)
    assert person.poise is Poise.HUNTING
    return person


def test_on_the_hunt_he_lets_out_a_burst_and_a_trail_toward_him():
    world = begun(x=3.5)
    person = hunting(world)
    happened = play(world, 8, until=lambda world: world.trails)
    assert Practised(0, person.point) in happened
    trail, (first, last) = world.trails[0], world.bursts
    assert trail.start == first.point
    assert distance(trail.end, world.iruka.point) < distance(trail.start, world.iruka.point)
    assert distance(last.point, trail.end) < 0.1
    assert first.energy == foes.BLAST_ENERGY
    assert any(noise.sounding is Sounding.BLAST for noise in world.noises)


def test_at_ease_he_wastes_nothing_and_on_the_hunt_not_all_the_time():
    world = begun(heading=WEST)
    play(world, 10)
    assert not world.trails
    world = begun(x=1.5)
    hunting(world)
    ticks = []
    for _ in range(900):
        before = len(world.trails)
        play(world, 1 / 60, lambda world: Command(east=127) if world.iruka.x < 20 else Command())
        world.people[0].x = 1.5
        world.people[0].going = None
        if len(world.trails) > before:
            ticks.append(world.tick)
    gaps = [second - first for first, second in pairwise(ticks)]
    assert len(gaps) >= 2
    assert len(set(gaps)) > 1, "at uneven times"
    assert min(gaps) >= tuning.ticks(foes.BLAST_EVERY - foes.BLAST_UNEVEN) - 1


def test_a_hit_knocks_him_about_and_does_no_more():
    world = begun(x=12.5)
    person = hunting(world)
    world.iruka.x, world.iruka.y = person.x + 5.0, person.y
    person.practises_at = world.tick
    before = world.iruka.composure
    play(world, 2 / 60)
    assert world.iruka.jostle > 0.9
    assert world.iruka.composure < before
    assert world.outcome is None


def test_a_miss_shakes_nobody():
    world = begun(x=12.5)
    person = hunting(world)
    person.clue = Clue((12.5, 9.5), Plane.GROUND, world.tick)
    world.iruka.x = 28.5
    person.heading, person.practises_at = 256, world.tick
    before = world.iruka.composure
    play(world, 1 / 60)
    assert world.trails
    assert world.iruka.composure >= before


def test_he_gives_up_sooner_than_a_guard():
    lasted = []
    for mind in ("missing-nin", "patrol"):
        world = begun(mind, heading=WEST, daylight=0.0)
        person = world.people[0]
        person.mind.alert = minds.THRESHOLDS[Alarm.HUNTING - 1]
        person.clue = Clue((4.5, 2.5), Plane.GROUND, 0)
        world.iruka.carried_by = Who(9)  # out of it
        play(world, 60, until=lambda world: world.people[0].poise is Poise.RETURNING)
        lasted.append(world.tick)
    assert lasted[0] < 0.6 * lasted[1]


def test_he_is_slower_than_a_guard():
    away = []
    for mind in ("missing-nin", "patrol"):
        world = begun(mind, x=2.5)
        person = hunting(world)
        start = person.x
        play(world, 2)
        away.append(person.x - start)
    assert away[0] < 0.9 * away[1]


def test_only_what_the_table_lists_occurs():
    chance = random.Random(3)
    world = begun()
    happened, command = [], Command()
    for tick in range(9000):
        if tick % 30 == 0:
            east, south = chance.choice((-127, 0, 127)), chance.choice((-127, 0, 127))
            command = Command(east=east, south=south, gait=chance.choice(list(Gait)))
        if chance.random() < 0.001:
            world.people[0].out_until = tick + 100
        if world.outcome is not None or chance.random() < 0.002:
            world.outcome = None
            world.iruka.x, world.iruka.y = chance.choice(((2.5, 2.5), (27.5, 8.5), (15.5, 5.5)))
        happened += play(world, 1 / 60, command)
    only(missing_nin.TRANSITIONS, happened)
    assert {Poise.HUNTING, Poise.LOST, Poise.SEARCHING, Poise.OUT} <= set(poises(happened))
