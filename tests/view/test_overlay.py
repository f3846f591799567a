"""The overlay's own arithmetic."""

from __future__ import annotations

import numpy as np
import pytest

from game.view.map_picture import MapPicture
from game.view.overlay import BLOOM_FROM, COLS, ROWS, Overlay
from tests.view.drawn import drawn_level

BRIGHT = slice(40, 52), slice(60, 72)  # 3 m a side


@pytest.fixture
def overlay(tmp_path):
    level, path = drawn_level(tmp_path)
    return Overlay(level, MapPicture(level, path))


def bloomed(overlay, ground, bright):
    """Tones before and after the bloom of a square on even ground."""
    tone = np.full((ROWS, COLS), ground, np.float32)
    tone[BRIGHT] = bright
    before = tone.copy()
    overlay._bloom(tone)
    return before, tone


def test_what_is_bright_lights_what_is_near_and_nothing_far(overlay):
    before, after = bloomed(overlay, 0.3, 1.4)
    assert (after >= before).all()
    assert after[46, 74] > before[46, 74] + 0.05
    assert np.array_equal(after[:20], before[:20]) and np.array_equal(after[:, 110:], before[:, 110:])
    assert np.array_equal(after[BRIGHT], before[BRIGHT]), "what is the palest stays so"


def test_a_hole_beside_it_stays_dark(overlay):
    tone = np.full((ROWS, COLS), 0.4, np.float32)
    tone[BRIGHT] = 1.4
    tone[44:47, 75:78] = 0.02  # a person's width, a metre from it
    overlay._bloom(tone)
    assert tone[45, 76] < 0.5 * tone[45, 80]


def test_an_even_field_does_not_bloom(overlay):
    before, after = bloomed(overlay, BLOOM_FROM - 0.05, BLOOM_FROM - 0.05)
    assert np.array_equal(after, before)
