"""Who comes along: to the nearest post that is as far off as he keeps, by body flicker, and not too often."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Poise
from game.world.dials import Dials
from game.world.level import Patrol, Plane, WatcherSpec, Waypoint
from tests.world.minds.stage import play, quiet, stage  # noqa: F401

ROWS = ("#" * 60, *("#" + "." * 58 + "#" for _ in range(7)), "#" * 60)
PLACES = {"far": (4.5, 1.5), "middle": (36.5, 1.5), "near": (44.5, 1.5), "at hand": (48.5, 6.5)}
POSTS = {name: Patrol(name, Plane.GROUND, (Waypoint(point),)) for name, point in PLACES.items()}
HERE = (49.5, 1.5)  # 5.0 m from "near", 5.1 m from "at hand", 13 m from "middle"


def day(mind, follows, keeps=tuning.KEEPS):
    rows = [list(row) for row in ROWS]
    rows[1][49], rows[7][58] = "I", "E"
    spec = WatcherSpec("he", tuple(POSTS), mind=mind, follows=follows)
    world = stage(*("".join(row) for row in rows), guards=(), rounds=POSTS, watchers=(spec,), watched=True)
    world.dials = Dials(warning=0.0)
    him = world.watchers[0]
    him.keeps = keeps
    return world, him


def at(him):
    return him.spec.posts[him.post]


@pytest.mark.parametrize("mind", ["bodyguard", "kakashi"])
def test_he_comes_along_to_the_nearest_post_that_is_far_enough(mind):
    world, him = day(mind, 12.0)
    play(world, 3.2)
    assert at(him) == "middle" and him.poise is Poise.AWAY
    play(world, 3.0)
    assert him.poise is Poise.AT_EASE and him.point == PLACES["middle"]


@pytest.mark.parametrize("mind", ["bodyguard", "kakashi"])
def test_one_who_does_not_follow_stays(mind):
    world, him = day(mind, 0.0)
    play(world, 8.0)
    assert at(him) == "far"


def test_whoever_has_been_fed_sits_nearer():
    world, him = day("kakashi", 12.0, tuning.KEEPS - people.KEEPS_LESS)
    play(world, 3.2)
    assert at(him) == "near"


def test_near_enough_he_stays_and_a_step_nearer_is_not_worth_it():
    world, him = day("bodyguard", 46.0)
    play(world, 8.0)
    assert at(him) == "far", "45 m are not farther than what he lets him go"
    him.spec = WatcherSpec("he", tuple(POSTS), follows=12.0)
    him.x, him.y, him.post = 35.5, 1.5, 0
    play(world, 8.0)
    assert at(him) == "far", "the next post is 1 m nearer"


def test_he_rests_on_a_post_before_he_comes_along():
    world, him = day("bodyguard", 12.0)
    play(world, people.FOLLOWS_AGAIN / tuning.TICKS_PER_SECOND - 0.2)
    assert at(him) == "far"
