"""What Iruka makes of the echo: it may blur, but neither invent a hole nor take one at full clarity."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.echo import clarity, perceive

VIEW = (90, 160)
HERE = (20.0, 11.25)


def reach(clear: np.ndarray, way: tuple[int, int]) -> float:
    """Metres from the middle of the view to where it is half clear."""
    line = clear[45, 80:] if way == (1, 0) else clear[45, :80][::-1]
    return float(np.count_nonzero(line >= 0.5)) / 4


def test_focus_grows_from_near_to_far() -> None:
    """5 m without focus, 15.5 m halfway; each cell only ever gains."""
    steps = [clarity(VIEW, HERE, depth) for depth in np.linspace(0, 1, 9)]
    assert abs(reach(steps[0], (1, 0)) - 5.0) <= 0.25
    assert abs(reach(steps[4], (1, 0)) - 15.5) <= 0.25
    for less, more in pairwise(steps):
        assert (more >= less).all()
    assert steps[0].dtype == np.float32 and steps[0].shape == VIEW
    assert steps[0].min() == 0.0 and steps[0].max() == 1.0


def test_facing_reaches_further_ahead() -> None:
    """Looking east at depth 0.2 (9.2 m): 9.2 ahead, 6.44 behind."""
    clear = clarity(VIEW, HERE, 0.2, (1.0, 0.0))
    assert abs(reach(clear, (1, 0)) - 9.2) <= 0.25, reach(clear, (1, 0))
    assert abs(reach(clear, (-1, 0)) - 6.44) <= 0.25, reach(clear, (-1, 0))
    mirrored = clarity(VIEW, HERE, 0.2, (-1.0, 0.0))
    assert np.allclose(mirrored, clear[:, ::-1], atol=1e-5)


def test_fatigue_narrows() -> None:
    """Full fatigue takes 45 % of the reach: 9.2 m becomes 5.06 m."""
    tired = clarity(VIEW, HERE, 0.2, fatigue=1.0)
    assert abs(reach(tired, (1, 0)) - 5.06) <= 0.25
    assert (tired <= clarity(VIEW, HERE, 0.2, fatigue=0.5)).all()


def test_clarity_falls_smoothly() -> None:
    """From one cell to the next never by more than a fifth, even without focus."""
    clear = clarity(VIEW, HERE, 0.0, (0.6, 0.8), fatigue=0.3)
    steep = max(float(np.abs(np.diff(clear, axis=axis)).max()) for axis in (0, 1))
    assert steep < 0.2, steep


def test_standing_on_the_middle_of_a_cell_is_clear() -> None:
    """No division by his own distance: where he stands it is 1."""
    assert clarity((8, 8), (1.125, 1.125), 0.0, (1.0, 0.0))[4, 4] == 1.0


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31))
def test_full_clarity_returns_the_echo(seed: int) -> None:
    echo = np.random.default_rng(seed).random((30, 40)) ** 8
    seen = perceive(echo, np.ones(echo.shape, np.float32))
    assert seen.tobytes() == echo.tobytes()
    assert seen is not echo and not np.shares_memory(seen, echo)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**31))
def test_no_hole_is_added(seed: int) -> None:
    """Nowhere darker than both the echo and the darkest thing within 1.5 m; no brighter likewise."""
    chance = np.random.default_rng(seed)
    echo, clear = chance.random((30, 40)) ** 4, chance.random((30, 40)).astype(np.float32)
    seen = perceive(echo, clear)
    padded = np.pad(echo, 6, mode="edge")
    around = np.lib.stride_tricks.sliding_window_view(padded, (13, 13))
    assert (seen >= around.min(axis=(2, 3)) - 1e-12).all()
    assert (seen <= around.max(axis=(2, 3)) + 1e-12).all()
    flat = perceive(np.full((30, 40), 0.7), clear)
    assert np.allclose(flat, 0.7, rtol=1e-12), "an even echo is seen even, up to the border"


def test_unclear_holes_are_lifted() -> None:
    """A hole of 0.6 m in even echo 1: black where clear, lifted above 0.8 where not, by halves between."""
    rows, cols = np.indices((60, 60))
    echo = np.where(np.hypot(rows - 30, cols - 30) <= 2.4, 0.0, 1.0)
    depths = [perceive(echo, np.full(echo.shape, share, np.float32))[30, 30] for share in (1.0, 0.5, 0.0)]
    assert depths[0] == 0.0
    assert depths[2] > 0.8, depths
    assert abs(depths[1] - depths[2] / 2) < 1e-6, depths


def test_shapes_must_agree() -> None:
    with pytest.raises(ValueError, match="clear has shape"):
        perceive(np.zeros((3, 4)), np.ones((4, 3), np.float32))
