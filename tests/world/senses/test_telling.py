"""Telling: what one of them knows the others learn by ear or by eye, and not otherwise."""

from __future__ import annotations

from game.world.beings import Clue, Poise
from game.world.events_minds import Called, Signalled
from game.world.evidence import Kind, Who
from game.world.level import Plane
from game.world.senses import hearing, telling
from tests.world.minds.stage import EAST, WEST, guard, stage
from tests.world.minds.stage import quiet as quiet

KINDS = ("patrol",)
ROWS = (
    "####################",
    "#.......#..........#",
    "#.......#..........#",
    "#.......#..........#",
    "#..................#",
    "#.......#.........I#",
    "####################",
)
WHERE = (12.5, 4.5)


def two(second, heading, alert):
    """One who believes that Iruka is at WHERE, and a comrade."""
    world = stage(*ROWS, guards=(guard((2.5, 2.5), EAST), guard(second, heading)))
    world.people[0].clue, world.people[0].mind.alert = Clue(WHERE, Plane.GROUND, 0), alert
    return world


def tell(world):
    """One tick of telling and of hearing it; what the comrade then has as causes."""
    happened = telling.tell(world, world.people[0], Who(0), KINDS)
    noises, world.noises = world.noises, []
    mate = world.people[1]
    heard = [noise for noise in noises if hearing.share(world, noise, mate.point, mate.plane) > 0.0]
    telling.hear_called(world, mate, heard, KINDS)
    return happened, [cause.kind for cause in mate.mind.causes]


def test_a_sign_reaches_who_looks_and_a_share_of_the_belief_with_it():
    world = two((6.5, 2.5), WEST, 12.0)
    happened, causes = tell(world)
    assert [type(event) for event in happened] == [Signalled] and causes == [Kind.SIGNALLED]
    assert world.people[1].clue.point == WHERE and 0.0 < world.people[1].mind.alert < 12.0
    assert world.people[1].mind.causes[0].teller == Who(0)


def test_a_sign_reaches_nobody_who_looks_away_or_behind_a_wall():
    for second, heading in (((6.5, 2.5), EAST), ((10.5, 2.5), WEST)):
        world = two(second, heading, 12.0)
        assert tell(world) == ([], [])
        assert world.people[1].clue is None


def test_a_shout_reaches_who_hears_it_wherever_he_looks():
    world = two((6.5, 2.5), EAST, 25.0)
    happened, causes = tell(world)
    assert [type(event) for event in happened] == [Called] and causes == [Kind.CALLED]


def test_nobody_is_told_who_is_out_of_earshot():
    world = two((17.5, 1.5), WEST, 25.0)
    assert tell(world)[1] == []


def test_whoever_only_wonders_tells_nobody():
    assert tell(two((6.5, 2.5), WEST, 8.0)) == ([], [])


def test_what_he_was_told_he_does_not_pass_on():
    world = two((6.5, 2.5), WEST, 25.0)
    tell(world)
    mate = world.people[1]
    assert mate.mind.alert >= 18.0
    world.tick += 600
    assert telling.tell(world, mate, Who(1), KINDS) == []


def test_who_is_down_is_told_nothing_by_sign():
    world = two((6.5, 2.5), WEST, 12.0)
    world.people[1].poise = Poise.OUT
    assert tell(world) == ([], [])
