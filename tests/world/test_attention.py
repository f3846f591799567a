"""What breaks in on his sense: knocks, bursts close by, and light that dazzles."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from game.world import tuning
from game.world.command import Command, Gait, Verb
from game.world.fingerprint import differing, fingerprint
from game.world.level import Plane
from game.world.state import Burst, World
from game.world.step import step
from tests.world.pictures import draw

STANDS = Command()
WALL, FREE = "#" * 30, "#" + "." * 28 + "#"
YARD = (WALL, *(FREE,) * 12, "#....I" + "." * 23 + "#", *(FREE,) * 12, WALL)
AMBIENT = 0.05


def play(world: World, command: Command, ticks: int) -> list[float]:
    """The jostle after each tick."""
    jostles = []
    for _ in range(ticks):
        step(world, command)
        jostles.append(world.iruka.jostle)
    return jostles


def burst(world: World, metres: float, energy: float, plane: Plane = Plane.GROUND) -> None:
    """Somebody lets chakra out, so far to the east of him, from this tick on."""
    point = world.iruka.x + metres, world.iruka.y
    world.bursts.append(Burst(point, plane, energy, world.tick, world.tick + tuning.PULSE_TICKS))


@pytest.mark.parametrize(("gait", "jostle"), [(Gait.SNEAK, 0.35), (Gait.WALK, 0.6), (Gait.RUN, 1.0)])
def test_running_into_somebody_jostles(gait: Gait, jostle: float) -> None:
    """3 m between them, less his body and the other's: nothing on that way; then at once, by the gait."""
    world = draw("########", "#I..s..#", "########")
    jostles = play(world, Command(east=127, gait=gait), 150)
    struck = next(tick for tick, much in enumerate(jostles) if much > 0)
    way = 3.0 - 2 * tuning.BODY_RADIUS
    assert abs(struck + 1 - way / tuning.SPEED[gait] * 60) <= 2
    assert jostles[struck] == jostles[-1] == jostle, "and for as long as he presses on"


def test_a_jostle_falls_within_a_second() -> None:
    """From 1 by 1/60 a tick: 1/2 after half a second, 0 after one."""
    world = draw("########", "#I..s..#", "########")
    play(world, Command(east=127, gait=Gait.RUN), 60)
    jostles = play(world, STANDS, 61)
    assert jostles[29] == pytest.approx(0.5)
    assert jostles[60] == 0.0


def test_who_stands_beside_or_brushes_past_is_jostled_less() -> None:
    """Touching, he presses along the line between them by half (60 degrees, and 4 more once he has
    slid on by a stride), not at all away from it: cos 64 = 0.44 of the 0.6 of a walk.
    """
    world = draw("########", "#......#", "#I..s..#", "#......#", "########")
    iruka, other = world.iruka, world.people[0]
    for way, jostle in (((-127, 0), 0.0), ((0, 127), 0.0), ((64, 110), 0.263)):
        iruka.x, iruka.y, iruka.jostle = other.x - 2 * tuning.BODY_RADIUS, other.y, 0.0
        step(world, Command(east=way[0], south=way[1]))
        assert iruka.jostle == pytest.approx(jostle, abs=0.02), way
    iruka.x, iruka.jostle, other.plane = other.x - 2 * tuning.BODY_RADIUS, 0.0, Plane.HIGH
    step(world, Command(east=127))
    assert iruka.jostle == 0.0, "somebody on the roof is not in his way"


@pytest.mark.parametrize("plane", list(Plane))
@pytest.mark.parametrize(
    ("metres", "energy", "jostle"),
    [(4.0, 60.0, 0.5), (2.0, 20.0, 0.25), (1.0, 900.0, 1.0), (8.5, 900.0, 0.0)],
)
def test_a_burst_close_by_startles(metres: float, energy: float, jostle: float, plane: Plane) -> None:
    """(1 - metres / 8) energy / 60, from 0 to 1; in the tick it begins, and then it falls."""
    world = draw(*YARD)
    burst(world, metres, energy, plane)
    assert play(world, STANDS, 2) == pytest.approx([jostle, max(jostle - 1 / 60, 0.0)])


def test_his_own_pulse_neither_startles_nor_dazzles() -> None:
    """Somebody else's, as strong and a metre off, does both."""
    own, other = draw(*YARD, ambient=AMBIENT), draw(*YARD, ambient=AMBIENT)
    play(own, STANDS, 5)
    play(other, STANDS, 5)
    burst(other, 1.0, tuning.PULSE_ENERGY)
    seen = []
    for tick in range(120):
        step(own, Command(verb=Verb.PULSE if tick == 0 else None))
        step(other, STANDS)
        seen.append((own.iruka.jostle, own.iruka.glare.level, other.iruka.jostle, other.iruka.glare.level))
    assert own.pulses == 1
    assert [max(column) > 0 for column in zip(*seen, strict=True)] == [False, False, True, True]


def test_at_his_lesson_he_expects_what_pupils_try() -> None:
    """The same try beside him: no start while he teaches, one while he only stands there."""
    jostles = []
    for teaches in (True, False):
        world = draw("#######", "#.I...#", "#.gs..#", "#######")
        pupil = replace(world.level.people[0], practise_every=5.0, practise_power=20.0, skill=0.0)
        world.level = replace(world.level, people=(pupil,))
        world.iruka.y += 1.0
        world.people[0].practises_at = 10
        step(world, Command(verb=Verb.USE if teaches else None))
        assert (world.iruka.teaching is not None) == teaches
        jostles.append(max(play(world, STANDS, 15)))
    assert jostles[0] == 0.0 < jostles[1]


def test_lightning_dazzles_when_its_light_is_there_and_is_over_in_four_seconds() -> None:
    """6 m off, and 3 m round him dazzle: nothing before 3 m at 12 m/s, 15 ticks; the rise takes one."""
    world = draw(*YARD, ambient=AMBIENT)
    play(world, STANDS, 30)
    burst(world, 6.0, 900.0)
    levels = []
    for _ in range(300):
        step(world, STANDS)
        levels.append(world.iruka.glare.level)
    struck = next(tick for tick, level in enumerate(levels) if level > 0)
    assert 14 <= struck <= 30, struck
    assert levels[struck] == 0.95
    assert levels[-1] == 0.0
    assert all(later <= sooner for sooner, later in pairwise(levels[struck:]))


def test_a_quiet_day_dazzles_nobody() -> None:
    """Walking about among sources and a wall's shadow, from the first tick on."""
    world = draw(*YARD[:10], "#..*" + "." * 6 + "#" * 8 + "." * 11 + "#", *YARD[11:], ambient=0.02)
    for tick in range(240):
        east, south = 127 if tick % 120 < 60 else -127, -127 if tick < 120 else 127
        step(world, Command(east=east, south=south, gait=Gait.RUN))
        assert world.iruka.glare.level == 0.0, tick


def test_fingerprints_tell_jostled_and_dazzled_worlds_apart() -> None:
    calm, jostled, dazzled = (draw(*YARD) for _ in range(3))
    jostled.iruka.jostle = 0.5
    dazzled.iruka.glare = replace(dazzled.iruka.glare, level=0.5)
    assert differing(fingerprint(calm), fingerprint(jostled)) == "the visible state"
    assert differing(fingerprint(calm), fingerprint(dazzled)) == "the echo on the ground"


def test_the_same_storm_twice_ends_in_the_same_bytes() -> None:
    ends = []
    for _ in range(2):
        world = draw(*YARD, ambient=AMBIENT)
        for tick in range(150):
            if tick % 40 == 5:
                burst(world, 3.0 + tick % 7, 500.0)
            step(world, Command(east=127 if tick % 50 < 25 else -127, gait=Gait.RUN))
        assert world.iruka.glare.level > 0
        ends.append(fingerprint(world))
    assert ends[0] == ends[1]
