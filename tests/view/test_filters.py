"""The filters by hand and by a second method."""

import numpy as np
import pytest

from game.view.filters import Steady, box3, doubled, wide_mean, within


def test_box_of_a_spike():
    spike = np.zeros((5, 5))
    spike[2, 2] = 9.0
    expected = np.zeros((5, 5))
    expected[1:4, 1:4] = 1.0
    assert np.allclose(box3(spike), expected)


@pytest.mark.parametrize("reach", [1, 3])
def test_wide_mean_is_the_plain_sum(reach):
    values = np.random.default_rng(1).random((9, 13))
    padded = np.pad(values, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * reach + 1, 2 * reach + 1))
    assert np.allclose(wide_mean(values, reach), windows.mean(axis=(2, 3)))


def test_doubling_keeps_flats_means_and_slopes():
    assert np.allclose(doubled(np.full((3, 4), 7.0)), 7.0)
    ramp = np.tile(np.arange(6.0), (4, 1))
    fine = doubled(ramp)
    assert fine.shape == (8, 12)
    assert np.allclose(np.diff(fine[0])[1:-1], 0.5)


def test_within_leaves_the_skin_of_a_solid():
    solid = np.zeros((8, 8), bool)
    solid[2:6, 2:6] = True
    inner = np.zeros_like(solid)
    inner[3:5, 3:5] = True
    assert (within(solid) == inner).all()


def test_a_day_that_begins_anew_leaves_nothing_behind():
    """From tick 20,000 back to 0, as after "once more": what is there now, and no number gone astray."""
    rows, cols = np.arange(2, 10), np.arange(3, 12)
    steady, field = Steady((16, 16)), np.full((16, 16), 2.0)
    for tick in (19_999, 20_000):
        steady.follow(field, rows, cols, tick)
    assert np.array_equal(steady.follow(field / 4, rows, cols, 0), np.full((8, 9), 0.5))
    assert np.isfinite(steady.follow(field / 4, rows, cols, 1)).all()
