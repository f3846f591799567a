"""People in the field: outlines that face somewhere, with what they carry at the hip."""

from __future__ import annotations

import numpy as np
import pytest

from game.world import tuning
from game.world.command import IDLE
from game.world.level import PersonSpec, Plane
from game.world.silhouettes import silhouette
from game.world.sources import bodies
from game.world.step import step
from tests.world.pictures import draw

OPEN = ["." * 20 for _ in range(12)]
OPEN[0] = "I" + "." * 18 + "E"
OPEN[2] = "*" + "." * 19
OPEN[9] = "." * 19 + "*"


def echo(heading, gear, x=10.0, y=6.0):
    """The mean echo over a second round somebody who stands there; metres east and south of him."""
    person = PersonSpec("somebody", "teacher", (x, y), heading=heading, gear=gear)
    world = draw(*OPEN, ambient=0.1, people=(person,))
    total = np.zeros_like(world.fields[0].echo)
    for number in range(180):
        step(world, IDLE)
        total += world.fields[0].echo * (number >= 60)
    rows, cols = np.indices(total.shape)
    return total / total[20:28, 20:28].mean(), (cols + 0.5) / 4 - x, (rows + 0.5) / 4 - y


def test_two_shoulders_a_head_and_what_hangs_at_the_hip():
    bare, armed = silhouette((4.0, 3.0), 0, 0.0), silhouette((4.0, 3.0), 0, 1.5)
    assert len(bare) == 3 and armed[:3] == bare and len(armed) == 4
    assert {body.kind for body in armed} == {"open"}
    assert [body.strength for body in armed] == [1.0, 1.0, 1.0, 2.5]
    # facing east, the right hand is south
    assert [(body.x, body.y) for body in bare[:2]] == [(4.0, 2.8), (4.0, 3.2)]
    assert bare[2].x == 4.0 + tuning.HEAD_AHEAD and bare[2].y == 3.0
    assert armed[3].x < 4.0 and armed[3].y > 3.2


QUARTERS = [(256, (0, -1, 1, 0)), (512, (-1, 0, 0, -1)), (768, (0, 1, -1, 0))]


@pytest.mark.parametrize(("heading", "turn"), QUARTERS)
def test_they_turn_with_him(heading, turn):
    for one, other in zip(silhouette((0.0, 0.0), 0, 1.0), silhouette((0.0, 0.0), heading, 1.0), strict=True):
        turned = turn[0] * one.x + turn[1] * one.y, turn[2] * one.x + turn[3] * one.y
        assert (other.x, other.y) == pytest.approx(turned)


def test_nobody_is_larger_than_the_body_that_bumps_into_things_by_much():
    for body in silhouette((0.0, 0.0), 100, 2.0):
        assert (body.x**2 + body.y**2) ** 0.5 + body.radius < 1.4 * tuning.BODY_RADIUS


def test_the_echo_shows_which_way_he_faces():
    """Shoulders lie across: a third of a metre aside is bright, as far ahead or behind is much less so."""
    for heading in (0, 256):
        total, x, y = echo(heading, 0.0)
        across, along = (y, x) if heading == 0 else (x, y)
        beside = total[(np.abs(np.abs(across) - 0.3) < 0.13) & (np.abs(along) < 0.13)].mean()
        behind = total[(np.abs(along + 0.35) < 0.13) & (np.abs(across) < 0.13)].mean()
        assert beside > 1.5 * behind, (heading, beside, behind)


def test_gear_is_brighter_than_he_is():
    """Facing east: at the south-western side of him, and nowhere else."""
    (bare, x, y), (armed, _, _) = echo(0, 0.0), echo(0, 2.0)
    hip = (np.abs(x + tuning.GEAR_BEHIND) < 0.13) & (np.abs(y - tuning.GEAR_ASIDE) < 0.13)
    other = (np.abs(x - 0.13) < 0.13) & (np.abs(y + 0.25) < 0.13)
    assert armed[hip].mean() > 1.5 * bare[hip].mean(), (armed[hip].mean(), bare[hip].mean())
    assert armed[other].mean() == pytest.approx(bare[other].mean(), rel=0.1)


def test_iruka_is_one_of_them():
    world = draw(*OPEN)
    (iruka,) = {body.kind for body in bodies(world, Plane.GROUND)}
    assert iruka == "open" and len(bodies(world, Plane.GROUND)) == 4
    assert bodies(world, Plane.GROUND)[3].strength == 1.0 + tuning.IRUKA_GEAR
