"""The hour's colours: each of its own, none brighter than the one before, and lamps warm in all of them."""

from itertools import pairwise

import numpy as np
import pygame
import pytest

from game.view.night import HOURS, Night, sky
from game.world.level import LampSpec, Plane
from game.world.step import begin
from tests.world.pictures import level

ROOM = ("##########", "#........#", "#.I.....E#", "#........#", "##########")
LAMP = LampSpec((6.5, 2.5), Plane.GROUND, 3.0, 1.0)


def shade(daylight, lamps=()):
    """White paper at that hour, (height, width, 3) in tiles."""
    plan = level(*ROOM, daylight=daylight, lamps=lamps)
    world, paper = begin(plan), pygame.Surface((1280, 720))
    paper.fill("white")
    Night(plan).draw(paper, world, (0, 0))
    return pygame.surfarray.array3d(paper)[16:320:32, 16:160:32].swapaxes(0, 1).astype(int)


def test_by_day_nothing_is_changed():
    assert (shade(1.0) == 255).all()


def test_low_sun_is_warm_dusk_violet_night_blue():
    low, dusk, night = (shade(level)[2, 2] for level in (0.8, 0.5, 0.0))
    assert low[0] > low[1] > low[2]
    assert dusk[1] < dusk[0] - 10 and dusk[1] < dusk[2] - 10
    assert night[2] > night[0] + 10 and night[2] > night[1] + 10


def test_the_later_the_darker():
    greys = [sky(share).mean() for share in np.linspace(1.0, 0.0, 21)]
    assert all(after < before for before, after in pairwise(greys))
    assert [tuple(sky(share)) for share, _ in HOURS] == [colour for _, colour in HOURS]


@pytest.mark.parametrize("daylight", [0.0, 0.3])
def test_a_lamp_is_a_warm_pool(daylight):
    lit, dark = shade(daylight, (LAMP,)), shade(daylight)
    assert lit[2, 6].mean() > dark[2, 6].mean() + 60
    assert lit[2, 6, 0] > lit[2, 6, 2]
    assert (lit[2, 1] == dark[2, 1]).all()
