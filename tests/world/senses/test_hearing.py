"""Hearing: over open ground by distance, through doors and walls at a price."""

from __future__ import annotations

from game.world import doors
from game.world import tuning_minds as minds
from game.world.dials import Dials
from game.world.evidence import Kind, Who
from game.world.level import Plane, Rect, ZoneSpec
from game.world.senses import hearing
from game.world.specs import DoorSpec
from game.world.things import Noise, Sounding
from tests.world.minds.stage import EAST, guard, play, quiet, stage  # noqa: F401

FREE = "#" + "." * 28 + "#"
OPEN = ["#" * 30, *[FREE] * 4, "#....I" + "." * 23 + "#", *[FREE] * 4, "#" * 30]
ROOMS = [row if number in (0, 10) else row[:12] + "#" + row[13:] for number, row in enumerate(OPEN)]


def well(world, point, reach=12.0, source=(8.5, 5.5), plane=Plane.GROUND):
    return hearing.share(world, Noise(Sounding.PEBBLE, source, Plane.GROUND, reach), point, plane)


def test_the_farther_the_less_and_beyond_its_reach_nothing():
    world = stage(*OPEN, guards=())
    assert well(world, (8.5, 5.5)) == 1.0 > well(world, (11.5, 5.5)) > well(world, (17.5, 5.5)) > 0.0
    assert well(world, (20.6, 5.5)) == 0.0


def test_a_wall_without_a_door_lets_no_little_noise_through():
    world = stage(*ROOMS, guards=())
    assert well(world, (14.5, 5.5)) == 0.0 < well(stage(*OPEN, guards=()), (14.5, 5.5))


def test_a_door_lets_through_what_it_does_open_and_less_shut():
    rows = [row if number != 5 else row[:12] + "." + row[13:] for number, row in enumerate(ROOMS)]
    world = stage(*rows, guards=(), doors=(DoorSpec("door", Rect(12, 5, 1, 1)),))
    shut = well(world, (14.5, 5.5))
    doors.move(world, 0, True, by_him=False)
    assert well(world, (14.5, 5.5)) > shut > 0.0


def test_round_a_corner_it_goes_the_way_one_walks():
    rows = [OPEN[number] if number < 2 else row for number, row in enumerate(ROOMS)]
    straight, round_it = (well(stage(*art, guards=()), (16.5, 5.5)) for art in (OPEN, rows))
    assert straight > round_it > 0.0


def test_the_other_plane_hears_it_muffled():
    world = stage(*OPEN, guards=())
    assert well(world, (10.5, 5.5)) > well(world, (10.5, 5.5), plane=Plane.HIGH) > 0.0


def test_a_hush_halves_it_and_the_dial_turns_it():
    world = stage(*OPEN, guards=(), zones=(ZoneSpec("hush", Rect(1, 1, 8, 9)),))
    for x in (5.5, 20.5):
        hearing.make(world, Sounding.STEP, (x, 5.5), Plane.GROUND, 1.0)
    assert world.noises[0].reach == minds.HUSH * world.noises[1].reach
    world.dials = Dials(hearing=0.5)
    assert well(world, (15.5, 5.5)) == 0.0 < well(stage(*OPEN, guards=()), (15.5, 5.5))


def test_what_he_hears_of_others_is_no_evidence_and_what_is_iruka_s_tells_where():
    world = stage(*OPEN, guards=[guard((12.5, 5.5), EAST)], daylight=0.0)
    hearing.make(world, Sounding.DOOR, (8.5, 5.5), Plane.GROUND, 1.0, Who(4))
    play(world, 0.1)
    assert not world.people[0].mind.causes
    hearing.make(world, Sounding.PEBBLE, (8.5, 5.5), Plane.GROUND, 1.0)
    play(world, 0.1)
    (cause,) = world.people[0].mind.causes
    assert (cause.kind, cause.point) == (Kind.HEARD_LOUD, (8.5, 5.5))
    assert world.people[0].clue.point == (8.5, 5.5)


def test_the_ring_is_how_far_the_last_noise_of_his_is_heard():
    world = stage(*OPEN, guards=())
    hearing.make(world, Sounding.PEBBLE, (8.5, 5.5), Plane.GROUND, 1.5)
    assert world.iruka.noise == 1.5 * minds.NOISE_REACH
    hearing.make(world, Sounding.SHOUT, (8.5, 5.5), Plane.GROUND, 4.0, Who(0))
    assert world.iruka.noise == 1.5 * minds.NOISE_REACH, "not what others do"
