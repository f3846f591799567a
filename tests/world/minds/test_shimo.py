"""Shimo: the kind colleague who forgets nothing, and the master of the blizzard."""

from __future__ import annotations

import random

from game.world import tuning, tuning_people
from game.world import tuning_foes as foes
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait, Verb
from game.world.events import Outcome
from game.world.events_minds import Grabbed, Line, Said, Unmasked
from game.world.evidence import Kind, Who
from game.world.fingerprint import visible_bytes
from game.world.level import Plane, WatcherSpec
from game.world.minds import blizzard, shimo
from game.world.movement import distance
from game.world.sources import bodies
from game.world.state import Burst
from game.world.step import step
from tests.world.minds.stage import EAST, guard, in_nothing, only, play, poises, quiet, round_of, stage  # noqa: F401
from tests.world.minds.wild import changed  # noqa: F401

DESK = (
    "################",
    "#..............#",
    "#..............#",
    "#.........I....#",
    "#..............#",
    "################",
)


def desk(**more):
    return stage(*DESK, guards=[guard((4.5, 3.5), EAST, "shimo")], **more)


def stares(world):
    """He stands, wholly absent, and looks at thin air."""
    return Command(focus=True, heading=256)


def test_what_he_has_filed_never_fades():
    world = desk()
    play(world, 12, stares, until=lambda world: world.people[0].mind.alert > 1.0)
    person = world.people[0]
    assert person.mind.causes[0].kind is Kind.STARED_AT_AIR
    world.iruka.x, world.iruka.y = 14.5, 1.5
    alert = person.mind.alert
    world.people[0].heading = 512
    play(world, 30)
    assert person.mind.alert >= alert
    assert person.opinion == person.mind.alert / tuning.SURE


def test_when_his_dossier_is_full_the_day_is_over():
    world = desk()
    asked = play(world, 120, stares)
    assert world.outcome is Outcome.FOUND_OUT
    assert world.caught_by == Who(0)
    assert world.people[0].mind.causes
    questions = [event for event in asked if isinstance(event, Said)]
    assert len(questions) >= 2, "he comes and asks at each step of it"
    assert tuning_people.STARE_RATE * foes.DOSSIER_KEEN * world.tick * tuning.TICK < 2.0 * tuning.SURE


def test_to_one_who_is_troubled_he_comes_and_asks():
    world = desk()
    world.iruka.composure = 0.2
    happened = play(world, 12, until=lambda world: world.people[0].poise is Poise.TALKING)
    assert poises(happened) == [Poise.PUZZLED, Poise.TALKING]
    assert [event.line for event in happened if isinstance(event, Said)] == [Line.ARE_YOU_WELL]
    assert distance(world.people[0].point, world.iruka.point) <= foes.ASKS_WITHIN
    happened = play(world, 15, until=lambda world: world.people[0].poise is Poise.AT_EASE)
    assert poises(happened) == [Poise.RETURNING, Poise.AT_EASE]
    assert distance(world.people[0].point, (4.5, 3.5)) < 0.3


def test_to_one_who_is_well_he_does_not():
    assert not poises(play(desk(), 5))


def test_only_what_the_table_lists_occurs():
    chance = random.Random(2)
    world = desk()
    happened, command = [], Command()
    for tick in range(9000):
        if tick % 30 == 0:
            east, south = chance.choice((-127, 0, 127)), chance.choice((-127, 0, 127))
            verb = chance.choice((None, None, Verb.PULSE))
            command = Command(
                east=east, south=south, gait=chance.choice(list(Gait)), verb=verb, focus=chance.random() < 0.5
            )
        if chance.random() < 0.001:
            world.people[0].out_until = tick + 100
        if chance.random() < 0.01:
            world.iruka.composure = 0.3
        happened += play(world, 1 / 60, command)
        in_nothing(world)
        if world.outcome is not None:
            world.outcome, world.people[0].mind.alert = None, 0.0
    only(shimo.TRANSITIONS, happened)
    assert set(poises(happened)) >= {Poise.PUZZLED, Poise.TALKING, Poise.RETURNING, Poise.OUT}


SNOW = ["#" * 30, *["#" + "." * 28 + "#"] * 5, "#" + "." * 22 + "I" + "." * 5 + "#",
        *["#" + "." * 28 + "#"] * 5, "#" * 30]  # fmt: skip
POSTS = round_of("west", (5.5, 6.5)) | round_of("north", (15.5, 1.5)) | round_of("east", (28.5, 11.5))
SHIMO = WatcherSpec("Shimo", ("west", "north", "east"), mind="shimo")


def storm(there=True):
    watchers = (SHIMO,) if there else ()
    return stage(*SNOW, guards=(), patrols=POSTS, watchers=watchers, watched=there)


def test_his_tendrils_are_shadows_that_come_late():
    world = storm()
    play(world, 5)
    watcher = world.watchers[0]
    (tendril,) = watcher.tendrils
    assert tendril.strength == foes.TENDRIL_FAR
    found = [body for body in bodies(world, Plane.GROUND) if body.radius == foes.TENDRIL_RADIUS]
    assert [(body.x, body.y, body.kind, body.strength) for body in found] == [
        (tendril.x, tendril.y, "absorb", tendril.strength)
    ]
    before = distance(tendril.point, world.iruka.point)
    play(world, 1)
    assert distance(tendril.point, world.iruka.point) < before - 1.0
    tendril.x = world.iruka.x - 1.0
    play(world, 1 / 60)
    assert tendril.strength > 0.6


def test_until_one_touches_him_the_day_is_the_same_day():
    watched, alone = storm(), storm(False)
    for _ in range(1200):
        first, second = step(watched, IDLE), step(alone, IDLE)
        if any(isinstance(event, Grabbed) for event in first):
            break
        assert first == second
        assert visible_bytes(watched) == visible_bytes(alone)
    else:
        raise AssertionError("no tendril ever came to him")
    assert watched.iruka.bound == foes.TENDRIL_BINDS
    assert watched.iruka.chakra < alone.iruka.chakra
    assert watched.iruka.composure < alone.iruka.composure


def test_chakra_let_out_at_once_drives_them_off():
    world = storm()
    play(world, 5)
    tendril = world.watchers[0].tendrils[0]
    world.bursts.append(Burst((tendril.x + 1.0, tendril.y), Plane.GROUND, 50.0, world.tick, world.tick + 10))
    play(world, 2 / 60)
    assert not world.watchers[0].tendrils


def test_he_flickers_from_post_to_post_and_away_from_who_comes_near():
    world = storm()
    posts = set()
    for _ in range(90):
        play(world, 1)
        world.iruka.bound = 0.0
        posts.add(world.watchers[0].post)
    assert len(posts) >= 2
    world = storm()
    play(world, 1)
    world.iruka.x, world.iruka.y = 8.5, 6.5
    play(world, 0.1)
    assert world.watchers[0].away_until > world.tick


def test_stunned_he_is_unmasked_and_his_tendrils_are_gone():
    world = storm()
    play(world, 5)
    world.watchers[0].out_until = world.tick + 120
    happened = play(world, 1)
    assert any(isinstance(event, Unmasked) for event in happened)
    assert world.watchers[0].unmasked
    assert not world.watchers[0].tendrils


def test_in_the_storm_too_only_what_is_listed_occurs(changed):  # noqa: F811
    chance = random.Random(4)
    world = storm()
    for tick in range(9000):
        if tick % 60 == 0:
            command = Command(east=chance.choice((-127, 0, 127)), south=chance.choice((-127, 0, 127)))
        if chance.random() < 0.001:
            world.watchers[0].out_until = tick + 100
        world.iruka.bound = 0.0
        play(world, 1 / 60, command)
    assert {after for _, _, after, _ in changed} == {Poise.AWAY, Poise.AT_EASE, Poise.OUT}
    assert all(after in blizzard.TRANSITIONS[before] for _, before, after, _ in changed)
