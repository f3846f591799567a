"""The camera follows, leads and stays on the map."""

from itertools import pairwise

import pytest

from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, Camera


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
