"""The camera follows, leads and stays on the map."""

from itertools import pairwise

import pytest

from game.view import View
from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, Camera
from game.world.level import Plane
from game.world.specs import AllySpec
from game.world.step import begin
from tests.view.drawn import drawn_level
from tests.view.test_view import ASSETS


@pytest.mark.parametrize(
    ("point", "origin"),
    [
        ((0.0, 0.0), (0, 0)),
        ((60.0, 40.0), (1920 - VIEW_WIDTH, 1280 - VIEW_HEIGHT)),
        ((30.0, 20.0), (320, 280)),
    ],
)
def test_it_centres_him_but_shows_nothing_beyond_the_map(point, origin):
    camera = Camera(60, 40)
    camera.follow(point, 0, 0.0, 0.0, 0)
    assert camera.origin_px == origin


def test_a_small_map_lies_in_the_middle():
    camera = Camera(20, 10)
    camera.follow((3.0, 3.0), 0, 0.0, 0.0, 0)
    assert camera.origin_px == (-(VIEW_WIDTH - 640) // 2, -(VIEW_HEIGHT - 320) // 2)


def test_it_runs_ahead_smoothly():
    camera = Camera(100, 40)
    lefts = []
    for tick in range(120):
        camera.follow((50.0, 20.0), 0, 2.8 if tick else 0.0, 0.0, tick)
        lefts.append(camera.origin_px[0])
    assert lefts[-1] - lefts[0] > 40
    assert all(0 <= later - sooner <= 4 for sooner, later in pairwise(lefts))


def test_from_one_body_to_the_other_it_glides():
    """And is there after a while; a jump back in time it takes at once."""
    camera = Camera(100, 40)
    for tick in range(10):
        camera.follow((30.0, 20.0), 0, 0.0, 0.0, tick)
    start, lefts = camera.origin_px[0], []
    for tick in range(10, 130):
        camera.follow((50.0, 20.0), 0, 0.0, 0.0, tick, other=True)
        lefts.append(camera.origin_px[0])
    assert start < lefts[0] < start + 20 * 32 / 4
    assert all(sooner <= later for sooner, later in pairwise(lefts))
    assert lefts[-1] == start + 20 * 32
    camera.follow((30.0, 20.0), 0, 0.0, 0.0, 5)
    assert camera.origin_px[0] == start


def test_it_follows_the_body_that_is_led(tmp_path):
    level, path = drawn_level(tmp_path, ally=AllySpec((40.5, 20.5), Plane.GROUND))
    world = begin(level, seed=1)
    for leads in (False, True):
        world.leads_ally = leads
        view = View.create(level, path, ASSETS)
        view.draw(world)
        body = world.ally if leads else world.iruka
        sizes = (VIEW_WIDTH, VIEW_HEIGHT), (level.width * 32, level.height * 32)
        for at, corner, side, size in zip(body.point, view.origin_px, *sizes, strict=True):
            assert corner == pytest.approx(min(max(at * 32 - side / 2, 0), size - side), abs=1)
