"""Feelings leak: who is startled or laughs lights up for a moment."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from game.world import feelings, tuning
from game.world.command import IDLE, Command, Verb
from game.world.events import HailLanded
from game.world.events_minds import Giggled
from game.world.fingerprint import visible_bytes
from game.world.level import PersonSpec, Plane
from game.world.state import Volley
from game.world.step import step
from game.world.things import Sounding
from tests.world.pictures import draw

YARD = ["." * 30 for _ in range(6)]
YARD[5] = "I" + "." * 28 + "E"
TEACHER = PersonSpec("teacher", "teacher", (12.5, 2.5))  # 2.5 m from where the steel comes down
FAR = PersonSpec("archivist", "teacher", (17.0, 2.5))  # 7 m
PUPIL = PersonSpec("pupil", "student", (20.0, 2.5))  # 10 m
AWAY = PersonSpec("truant", "student", (29.0, 2.5))  # 19 m
SPOT = (10.0, 2.5)


def landed(flushed=False, people=(TEACHER, FAR, PUPIL, AWAY)):
    """A world in which steel has just come down."""
    world = draw(*YARD, people=people)
    feelings.feel(world, [HailLanded(SPOT, Plane.GROUND, flushed)])
    return world


def leaks(world):
    return [(burst.point, burst.energy, burst.begins - world.tick) for burst in world.feelings]


def test_steel_startles_who_is_near_and_pupils_giggle():
    """The pupil is number 2 of the people, and so the third to laugh."""
    assert leaks(landed()) == [
        (TEACHER.point, tuning.STARTLED_ENERGY, 0),
        (PUPIL.point, tuning.GIGGLE_ENERGY, 2 * tuning.GIGGLE_LATER),
    ]


def test_somebody_who_bursts_out_of_nowhere_startles_farther_off():
    assert leaks(landed(flushed=True))[:2] == [
        (TEACHER.point, tuning.STARTLED_ENERGY, 0),
        (FAR.point, tuning.STARTLED_ENERGY, 0),
    ]


def test_nothing_else_is_felt():
    world = draw(*YARD, people=(TEACHER, PUPIL))
    for verb in (Verb.PULSE, Verb.STONE, Verb.LOOK):
        step(world, Command(verb=verb, aim_x=320, aim_y=80))
    assert world.feelings == []


def test_it_is_over_after_a_moment_and_part_of_the_visible_state():
    world = landed(people=(TEACHER,))
    felt = visible_bytes(world)
    for _ in range(tuning.FEELING_TICKS):
        assert len(world.feelings) == 1
        step(world, IDLE)
    assert world.feelings == []
    other = draw(*YARD, people=(TEACHER,))
    assert visible_bytes(other) != felt


def test_a_hail_makes_the_startled_brighten_on_the_echo_and_the_steel_does_not():
    """Whole way: thrown, landed, felt; in the flight not a byte of the echo differs."""
    worlds = [draw(*YARD, people=(TEACHER,)) for _ in range(2)]
    worlds[0].volleys.append(Volley(SPOT, worlds[0].tick + 30, ()))
    for _ in range(30):
        for world in worlds:
            step(world, IDLE)
    assert worlds[0].fields[0].echo.tobytes() == worlds[1].fields[0].echo.tobytes()
    for _ in range(20):
        for world in worlds:
            step(world, IDLE)
    assert worlds[0].volleys == []
    echo = worlds[0].fields[0].echo - worlds[1].fields[0].echo
    assert echo.min() >= 0.0
    rows, cols = np.indices(echo.shape)
    gap = np.hypot((cols + 0.5) / 4 - 12.5, (rows + 0.5) / 4 - 2.5)
    emitted = worlds[0].fields[0].ledger["emitted"]
    assert emitted == pytest.approx(tuning.STARTLED_ENERGY * 20 / tuning.FEELING_TICKS, rel=0.1)
    assert echo[gap < 2.0].mean() > 5 * echo[gap > 8.0].mean()


FILES = ["I........#......", ".........#......", "E........#......"]
KAKI = PersonSpec("Kaki", "teacher", (11.5, 0.5), laughs=2.0)  # behind the wall
SERI = PersonSpec("Seri", "teacher", (13.5, 1.5), laughs=3.0)


def merry(*people, ticks=361):
    """Who has laughed when, in a while."""
    world = draw(*FILES, people=people)
    heard = []
    for _ in range(ticks):
        at = world.tick
        happened = [event for event in step(world, IDLE) if isinstance(event, Giggled)]
        heard += [(event.person, at) for event in happened]
        lit = [burst.point for burst in world.feelings if burst.begins == at]
        assert lit == [event.point for event in happened]
    return heard


def test_two_who_laugh_do_so_behind_a_wall_each_in_their_own_time():
    kaki, seri = tuning.ticks(KAKI.laughs), tuning.ticks(SERI.laughs)
    heard = merry(KAKI, SERI)
    assert heard == sorted(
        [*((0, tick) for tick in range(0, 361, kaki)), *((1, tick) for tick in range(0, 361, seri))],
        key=lambda one: (one[1], one[0]),
    )


@pytest.mark.parametrize(
    "people",
    [
        (KAKI,),
        (KAKI, replace(SERI, laughs=0.0)),
        (replace(KAKI, point=(1.5, 2.5)), replace(SERI, point=(3.5, 2.5))),
        (replace(KAKI, point=(8.5, 0.5)), SERI),
    ],
    ids=("alone", "the other does not", "before Iruka's eyes", "a wall between them"),
)
def test_nobody_laughs(people):
    assert merry(*people) == []


def test_laughing_is_heard():
    world = draw(*FILES, people=(KAKI, SERI))
    feelings.laugh(world)
    assert [(noise.sounding, noise.point) for noise in world.noises] == [
        (Sounding.GIGGLE, KAKI.point), (Sounding.GIGGLE, SERI.point),
    ]  # fmt: skip
