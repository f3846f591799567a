"""Glare: a flash, its fading, and never more than three a second."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.echo import Glare, brightness_near, dazzle, soften

USUAL = 0.1  # energy per second and cell
BOLT = 100 * USUAL


def films(lights: Iterable[float], **options: float) -> list[Glare]:
    """The glare after each tick, from one that is used to USUAL."""
    glare, seen = Glare(reference=USUAL), []
    for light in lights:
        glare = dazzle(glare, light, **options)
        seen.append(glare)
    return seen


def rises(seen: list[Glare]) -> list[int]:
    """The ticks in which the level rose."""
    levels = [0.0, *(glare.level for glare in seen)]
    return [tick for tick in range(len(seen)) if levels[tick + 1] > levels[tick]]


def most_in_a_second(ticks: list[int]) -> int:
    """The most of them in any 60 ticks in a row."""
    return max((sum(first <= tick < first + 60 for tick in ticks) for first in ticks), default=0)


def strobe(rate: int, seconds: int = 10) -> list[float]:
    """Half a second of calm, then so many bolts of one tick a second."""
    lit = [tick * rate // 60 != (tick - 1) * rate // 60 for tick in range(60 * seconds)]
    return [USUAL] * 30 + [BOLT if bolt else USUAL for bolt in lit]


@pytest.mark.parametrize("rate", range(1, 61))
def test_never_more_than_three_flashes_a_second(rate: int) -> None:
    """A stroboscope of every rate, ten seconds long; each single bolt up to three a second dazzles."""
    seen = films(strobe(rate))
    ticks = rises(seen)
    assert most_in_a_second(ticks) <= 3, ticks
    assert all(later - sooner >= 20 for sooner, later in pairwise(ticks)), ticks
    assert ticks == [tick for tick, glare in enumerate(seen) if glare.since == 0]
    if rate <= 3:
        assert len(ticks) == 10 * rate
    assert ticks, "no bolt dazzled at all"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(1, 25)), max_size=60), st.floats(0, 1))
def test_nor_in_any_other_light(lights: list[tuple[float, int]], softened: float) -> None:
    """Light that does as it likes: still three a second at most, and the level stays within 0 to 1."""
    seen = films([light for light, ticks in lights for _ in range(ticks)], softened=softened)
    assert most_in_a_second(rises(seen)) <= 3
    assert all(0.0 <= glare.level <= 1.0 and math.isfinite(glare.reference or 0.0) for glare in seen)


def test_a_bolt_dazzles_and_the_glare_halves_by_its_half_life() -> None:
    """Half-life 0.6 s = 36 ticks. By hand: 0.95 at the bolt, 0.475, 0.2375, 0.11875 at 36, 72, 108.

    It is gone when below 0.01: 0.95 / 2**6.57 is 0.01, after 6.57 * 36 = 236.5 ticks, so in the 237th.
    """
    seen = films([BOLT] + [USUAL] * 300)
    for halvings, level in enumerate((0.95, 0.475, 0.2375, 0.11875)):
        assert seen[36 * halvings].level == pytest.approx(level, rel=1e-4)
    assert seen[236].level > 0.0
    assert seen[237].level == 0.0, "and then it is nothing at all, so that no hole stays hidden"
    assert rises(seen) == [0]


def test_a_light_that_stays_dazzles_once() -> None:
    """However bright: he gets used to it; and to the dark again, after which the next is a new flash."""
    seen = films([BOLT] * 900 + [USUAL] * 600 + [BOLT])
    assert rises(seen) == [0, 1500]
    assert seen[899].reference == pytest.approx(BOLT, rel=0.01)


def test_each_bolt_of_a_slow_rhythm_dazzles() -> None:
    """A quarter of a second each, once a second: he does not get used to bolts as to a light that stays.

    By hand: a bolt counts for twice the usual r, so in the mean r = 0.75 + 0.25 * 2 r = 1.5 times the
    calm. Were it counted whole, 100 times the calm, r just before a bolt would come to
    x = (0.841 x + 15.9) 0.595 = 18.9, and the leap to 5.3 only.
    """
    assert rises(films(([USUAL] * 45 + [BOLT] * 15) * 10)) == list(range(45, 600, 60))


def test_what_grows_slowly_does_not_dazzle() -> None:
    """Twice as bright every second, up to a thousand times."""
    assert not rises(films(USUAL * 2.0 ** (tick / 60) for tick in range(600)))
    assert rises(films(USUAL * 2.0 ** (tick / 10) for tick in range(100)))


@pytest.mark.parametrize(("times", "dazzles"), [(5.9, False), (6.1, True)])
def test_six_times_the_usual_is_a_flash(times: float, dazzles: bool) -> None:
    assert bool(rises(films([USUAL * times]))) == dazzles


def test_in_deep_dark_a_glimmer_is_no_flash() -> None:
    """He is never used to less than 0.02: below 0.12 nothing dazzles."""
    assert not rises(films([0.0] * 1200 + [0.11] * 9))
    assert len(rises(films([0.0] * 1200 + [0.13] * 9))) == 1


def test_the_first_tick_only_opens_the_eyes() -> None:
    """Nobody is dazzled by the place in which he wakes up; a bolt right after does dazzle."""
    first = dazzle(Glare(), BOLT)
    assert (first.level, first.reference) == (0.0, BOLT)
    assert dazzle(first, 6 * BOLT).level == 0.95


def test_a_bolt_soon_after_another_is_let_pass() -> None:
    """Bolts at 0, 10, 19 and 39: the second and third lie within 20 ticks of the first."""
    lights = [USUAL] * 50
    for tick in (0, 10, 19, 39):
        lights[tick] = BOLT
    assert rises(films(lights)) == [0, 39]


def test_his_own_pulse_does_not_dazzle() -> None:
    """Braced while it comes up, nor afterwards while it fades; an hour later he is dazzled as ever."""
    glare = Glare(reference=USUAL)
    levels = []
    for tick in range(120):
        glare = dazzle(glare, BOLT * 0.93**tick + USUAL, braced=tick < 10)
        levels.append(glare.level)
    assert max(levels) == 0.0
    for _ in range(600):
        glare = dazzle(glare, USUAL)
    assert dazzle(glare, BOLT).level == 0.95


def test_softened_flashes_have_a_lower_peak() -> None:
    """Full softening takes 85 %: 0.1425 is left; half of it 42.5 %: 0.54625. Later the same share is left."""
    for softened, peak in ((0.0, 0.95), (0.5, 0.54625), (1.0, 0.1425), (9.0, 0.1425)):
        seen = films([BOLT] + [USUAL] * 50, softened=softened)
        plain = films([BOLT] + [USUAL] * 50)
        assert seen[0].level == pytest.approx(peak, abs=1e-12)
        assert seen[50].level == pytest.approx(soften(plain[50].level, softened), rel=1e-12)


@pytest.mark.parametrize("brightness", [-0.1, math.nan, math.inf])
def test_brightness_must_be_one(brightness: float) -> None:
    with pytest.raises(ValueError, match="brightness"):
        dazzle(Glare(), brightness)


def test_brightness_near_is_the_mean_of_a_disc() -> None:
    """Against each cell asked by itself; at a border, and from off the map, of the cells there are."""
    echo = np.random.default_rng(1).random((40, 56))
    for point in ((7.0, 5.0), (0.3, 0.1), (13.9, 9.95), (-2.0, 4.0), (15.5, 5.0)):
        cells = [
            echo[row, col]
            for row in range(40)
            for col in range(56)
            if math.hypot((col + 0.5) / 4 - point[0], (row + 0.5) / 4 - point[1]) <= 3.0
        ]
        assert brightness_near(echo, point) == pytest.approx(math.fsum(cells) / len(cells), rel=1e-12), point
    assert brightness_near(echo, (-50.0, 1e300)) == 0.0
    assert brightness_near(echo, (7.125, 5.125), 0.0) == echo[20, 28]


def test_brightness_near_leaves_out_what_is_far() -> None:
    """3 m round the middle of a cell hold 441 cells of 0.25 m (the lattice points of a disc of 12)."""
    echo = np.zeros((80, 80))
    echo[40, 40 + 12] = 441.0
    assert brightness_near(echo, (10.125, 10.125)) == 1.0
    echo[40, 40 + 12], echo[40, 40 + 13] = 0.0, 441.0
    assert brightness_near(echo, (10.125, 10.125)) == 0.0


@pytest.mark.parametrize(
    ("point", "reach", "named"),
    [((math.nan, 0.0), 3.0, "point"), ((0.0, 0.0), -1.0, "reach"), ((0.0, 0.0), math.inf, "reach")],
)
def test_a_place_must_be_one(point: tuple[float, float], reach: float, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        brightness_near(np.zeros((4, 4)), point, reach)
