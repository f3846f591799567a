"""What a technique leaves in the air: how much, where, and for how long."""

from __future__ import annotations

import numpy as np
import pytest

from game.world import trails, tuning
from game.world.command import IDLE
from game.world.events import Practised
from game.world.fingerprint import visible_bytes
from game.world.level import PersonSpec, Plane
from game.world.sources import moving
from game.world.step import step
from game.world.trails import Trail
from tests.world.pictures import draw, level

OPEN = ["." * 30 for _ in range(20)]
OPEN[19] = "I" + "." * 28 + "E"


def trail(energy=100.0, born=0):
    return Trail(Plane.GROUND, (12.0, 10.0), (18.0, 10.0), energy, born)


def solid(*rows):
    return level(*rows).planes[Plane.GROUND].solid


def pupil(point=(9.5, 10.5), heading=0, **values):
    return PersonSpec("Hana", "student", point, heading=heading, practise_every=60.0, **values)


def test_its_power_halves_every_forty_seconds():
    """All of its energy in the end is ln 2 / 40 s of it a second at first: 1.733 of 100."""
    assert trails.power(trail(), 0) == pytest.approx(1.7329, abs=1e-4)
    half = tuning.ticks(40.0)
    shares = [trails.power(trail(), part) / trails.power(trail(), 0) for part in (half, 2 * half, 5 * half)]
    assert shares == [0.5, 0.25, 1 / 32]


def test_between_halvings_it_is_an_exponential_to_four_thousandths():
    ages = np.arange(0, 3 * tuning.TRAIL_HALF_LIFE, 97)
    powers = np.array([trails.power(trail(), int(age)) for age in ages])
    wanted = powers[0] * 0.5 ** (ages / tuning.TRAIL_HALF_LIFE)
    worst = np.abs(powers / wanted - 1.0).max()
    assert worst < 0.004, worst


def test_its_sources_have_all_of_its_power_and_spread_sideways():
    made = trail()
    fresh, old = (trails.sources([made], tick, solid(*OPEN)) for tick in (0, tuning.ticks(40.0)))
    assert fresh.shape == (tuning.TRAIL_POINTS, 3) and fresh.dtype == np.float64
    assert fresh[:, 2].sum() == pytest.approx(trails.power(made, 0))
    # 0.1 m at first and 0.025 m a second: 1.1 m to each side after 40 s
    for table, reach in ((fresh, 0.1), (old, 1.1)):
        aside = table[:, 1] - 10.0
        assert 0.8 * reach < np.abs(aside).max() <= reach
        assert aside.min() < 0 < aside.max() and abs(aside.mean()) < 0.2 * reach
        assert table[:, 0] == pytest.approx(12.0 + 6.0 * (np.arange(9) + 0.5) / 9)
    assert trails.width(made, tuning.ticks(3600.0)) == tuning.TRAIL_WIDEST
    twice = [trails.sources([made], 77, solid(*OPEN)).tobytes() for _ in range(2)]
    assert twice[0] == twice[1]


def test_it_does_not_drift_into_walls():
    rows = list(OPEN)
    rows[9] = "#" * 30
    rows[10] = rows[10][:18] + "#" * 12
    made = trails.cast(solid(*rows), Plane.GROUND, (12.0, 10.4), 0, 50.0, 0)
    assert made.end == (17.75, 10.4), "the first wall in its way ends it, to a cell"
    table = trails.sources([made], tuning.ticks(60.0), solid(*rows))
    assert table[:, 1].min() >= 10.0 and table[:, 0].max() < 18.0
    assert (table[:, 1] == 10.4).any() and table[:, 1].max() > 11.0


def test_one_that_hits_a_wall_at_once_stays_where_it_was_cast():
    rows = list(OPEN)
    rows[10] = rows[10][:13] + "#" * 17
    made = trails.cast(solid(*rows), Plane.GROUND, (12.9, 10.5), 0, 50.0, 0)
    assert made.start == made.end
    assert {tuple(point) for point in trails.sources([made], 99, solid(*rows))[:, :2]} == {(12.9, 10.5)}


def test_faint_ones_are_forgotten_and_of_too_many_the_oldest():
    """100 units are below 0.02 a second after 6.44 half-lives, 257 s."""
    assert trails.lasting([trail()], tuning.ticks(255.0)) == [trail()]
    assert trails.lasting([trail()], tuning.ticks(260.0)) == []
    many = [trail(born=tick) for tick in range(tuning.TRAILS + 3)]
    assert trails.lasting(many, 100) == many[3:]


def test_a_master_lets_out_nothing():
    """He tries, and there is neither light nor trail nor anything drawn of it."""
    world = draw(*OPEN, people=(pupil(heading=768, practise_power=80.0, skill=1.0),))
    told = [event for _ in range(60 * 70) for event in step(world, IDLE)]
    assert any(isinstance(event, Practised) for event in told)
    assert not world.bursts and not world.trails


@pytest.mark.parametrize(("skill", "wasted"), [(0.0, 80.0), (0.25, 60.0)])
def test_only_what_is_wasted_is_let_out_and_left(skill, wasted):
    world = draw(*OPEN, people=(pupil(heading=768, practise_power=80.0, skill=skill),))
    before = visible_bytes(world)
    while not any(isinstance(event, Practised) for event in step(world, IDLE)):
        assert world.trails == [] and world.bursts == []
    assert [burst.energy for burst in world.bursts] == [pytest.approx(wasted)]
    assert [made.energy for made in world.trails] == ([pytest.approx(wasted)] if wasted else [])
    for made in world.trails:
        assert (made.start, made.end) == ((9.5, 10.5), (9.5, 4.5))
        kept = visible_bytes(world)
        world.trails = []
        assert visible_bytes(world) != kept != before


def test_it_flies_where_the_pupil_faces():
    made = trails.cast(solid(*OPEN), Plane.GROUND, (9.5, 10.5), 768, 1.0, 0)
    assert made.end == pytest.approx((9.5, 4.5))


def test_a_trail_lights_its_path_on_the_echo():
    """In thin ambient, a minute on, the path is still half as bright again as the ground 6 m beside it."""
    world = draw(*OPEN, ambient=0.002)
    seen = []
    for age in (0, tuning.ticks(60.0)):
        world.tick, world.trails = age, [trail()]
        echo = np.zeros_like(world.fields[0].echo)
        for number in range(150):
            step(world, IDLE)
            echo += world.fields[0].echo * (number >= 60)
        path, beside = echo[36:44, 52:68].mean(), echo[60:68, 52:68].mean()
        seen.append(float(path / beside))
    assert seen[0] > 2.0 and 1.4 < seen[1] < seen[0], seen
    assert len(moving(world, Plane.GROUND)) == tuning.TRAIL_POINTS and not len(moving(world, Plane.HIGH))
