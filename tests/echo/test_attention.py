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
    clear = np.ones((3, 4), np.float32)
    with pytest.raises(ValueError, match="clear has shape"):
        perceive(np.zeros((3, 4)), np.ones((4, 3), np.float32))
    with pytest.raises(ValueError, match="afterimage has shape"):
        perceive(np.zeros((3, 4)), clear, glare=0.5, afterimage=np.zeros((4, 3)))
    with pytest.raises(ValueError, match="open_ground has shape"):
        perceive(np.zeros((3, 4)), clear, open_ground=np.ones((4, 3), np.bool_))


def test_a_jostle_draws_the_reach_in_unevenly() -> None:
    """Depth 0.5 reaches 15.5 m; a full jostle leaves 40 % of it, 6.2 m, and takes up to 40 % of that.

    By hand, dents (2 + cos 2t + sin 3t) / 4, y down: east and west 3/4, so 6.2 (1 - 0.4 * 3/4) = 4.34 m;
    south (2 - 1 - 1) / 4, none; north (2 - 1 + 1) / 4, 4.96 m.
    """
    clear = clarity(VIEW, (20.125, 11.125), 0.5, jostle=1.0)
    row, col = 44, 80
    lines = clear[row, col:], clear[row, col::-1], clear[row:, col], clear[row::-1, col]
    reaches = [(np.count_nonzero(line >= 0.5) - 0.5) / 4 for line in lines]
    assert np.abs(np.array(reaches) - (4.34, 4.34, 6.2, 4.96)).max() <= 0.25, reaches
    assert clear[row, col] == 1.0, "where he stands all is clear, however jostled"


@settings(max_examples=40, deadline=None)
@given(
    st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1),
    st.sampled_from([(0.0, 0.0), (1.0, 0.0), (0.6, -0.8)]),
)  # fmt: skip
def test_a_jostle_only_takes(depth: float, tired: float, one: float, other: float, way) -> None:
    """Each cell loses by more of it, and never is there a sharp edge; beyond 1 it is as 1."""
    less, more = (clarity(VIEW, HERE, depth, way, tired, jostle=much) for much in sorted((one, other)))
    assert (more <= less + 1e-5).all()
    steep = max(float(np.abs(np.diff(more, axis=axis)).max()) for axis in (0, 1))
    assert steep < (0.2 if tired == 0.0 and way == (0.0, 0.0) else 0.5), steep
    beyond = clarity(VIEW, HERE, depth, way, tired, jostle=7.0)
    assert beyond.tobytes() == clarity(VIEW, HERE, depth, way, tired, jostle=1.0).tobytes()


def test_solid_cells_are_left_out_of_the_mean() -> None:
    """Ground of 1 beside a wall whose inside is 0: unclear, the ground stays 1 up to the wall's foot.

    By a second method: the mean of the open cells of each box, one by one.
    """
    open_ground = np.ones((30, 40), np.bool_)
    open_ground[:, 20:26] = open_ground[3, 3] = False
    clear = np.zeros((30, 40), np.float32)
    even = open_ground.astype(float)
    assert perceive(even, clear)[15, 19] < 0.8
    seen = perceive(even, clear, open_ground=open_ground)
    assert np.allclose(seen[open_ground], 1.0, rtol=0, atol=1e-12)
    echo = np.random.default_rng(4).random((30, 40)) ** 3
    seen = perceive(echo, clear, open_ground=open_ground)
    for row, col in ((0, 0), (3, 4), (15, 19), (15, 26), (29, 39)):
        box = slice(max(row - 6, 0), row + 7), slice(max(col - 6, 0), col + 7)
        assert abs(seen[row, col] - echo[box][open_ground[box]].mean()) < 1e-12, (row, col)
    assert (seen[~open_ground] == echo[~open_ground]).all(), "what is unknown is not blurred over"


def test_open_ground_everywhere_is_as_without() -> None:
    chance = np.random.default_rng(5)
    echo, clear = chance.random((30, 40)), chance.random((30, 40)).astype(np.float32)
    everywhere = perceive(echo, clear, open_ground=np.ones(echo.shape, np.bool_))
    assert np.allclose(everywhere, perceive(echo, clear), rtol=1e-12)
    nowhere = perceive(echo, clear, glare=0.5, open_ground=np.zeros(echo.shape, np.bool_))
    assert np.isfinite(nowhere).all()


def test_no_glare_leaves_every_byte() -> None:
    """An afterimage without glare is nothing, and a glare below 0 is none."""
    chance = np.random.default_rng(6)
    echo, after = chance.random((30, 40)) ** 4, chance.random((30, 40))
    clear = chance.random((30, 40)).astype(np.float32)
    plain = perceive(echo, clear).tobytes()
    assert perceive(echo, clear, glare=0.0, afterimage=after).tobytes() == plain
    assert perceive(echo, clear, glare=-1.0, afterimage=after).tobytes() == plain
    clear[:] = 1.0
    assert perceive(echo, clear, glare=0.0, afterimage=after).tobytes() == echo.tobytes()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**31), st.floats(0, 1), st.booleans(), st.booleans(), st.integers(1, 12))
def test_a_glare_adds_no_hole(seed: int, glare: float, ghost: bool, walls: bool, power: int) -> None:
    """Nowhere darker than the darker of the echo and the mean of its box; nor than without the glare."""
    chance = np.random.default_rng(seed)
    echo = chance.random((30, 40)) ** power * (chance.random((30, 40)) > 0.2)
    clear = chance.random((30, 40)).astype(np.float32)
    after = chance.random((30, 40)) ** 9 * 50.0 if ghost else None
    open_ground = chance.random((30, 40)) > 0.3 if walls else None
    seen = perceive(echo, clear, glare=glare, afterimage=after, open_ground=open_ground)
    mean = perceive(echo, np.zeros_like(clear), open_ground=open_ground)
    assert (seen >= np.minimum(echo, mean) - 1e-12).all()
    assert (seen >= perceive(echo, clear, open_ground=open_ground)).all()
    assert np.isfinite(seen).all()


def hole(col: int, ground: float = 1.0) -> np.ndarray:
    """Even ground with a black hole of 0.6 m."""
    rows, cols = np.indices((60, 60))
    return np.where(np.hypot(rows - 30, cols - col) <= 2.4, 0.0, ground)


def test_a_glare_drowns_a_hole_and_gives_it_back() -> None:
    """Ground 1, hole 0, white 8. Without an afterimage a glare g leaves 8 g in the hole and 1 + 7 g round it.

    By hand: 0.95 leaves 7.6 of 7.65; 1/2 leaves 4 of 4.5; 1/8 leaves 1 of 1.875; 0 the hole.
    """
    clear = np.ones((60, 60), np.float32)
    for glare, inside, around in ((1.0, 8.0, 8.0), (0.95, 7.6, 7.65), (0.5, 4.0, 4.5), (0.125, 1.0, 1.875)):
        seen = perceive(hole(30), clear, glare=glare)
        assert abs(seen[30, 30] - inside) < 1e-12 and abs(seen[5, 5] - around) < 1e-12, glare
    assert perceive(hole(30), clear, glare=0.0).tobytes() == hole(30).tobytes()


def test_an_afterimage_keeps_the_place_of_a_hole_that_has_gone() -> None:
    """At the flash the hole was at column 15 and all 20 times as bright; now it is at 45.

    By hand with g = 1/4: white 8, afterimage brought to 3. Toward 1/4 * 8 + 3/4 * 3 = 4.25 round both,
    so 1 + 3.25 / 4 = 1.8125; where it was, toward 2: 1.25; where it is: 4.25 / 4 = 1.0625.
    """
    clear = np.ones((60, 60), np.float32)
    seen = perceive(hole(45), clear, glare=0.25, afterimage=hole(15, 20.0))
    assert np.allclose((seen[5, 5], seen[30, 15], seen[30, 45]), (1.8125, 1.25, 1.0625), rtol=0, atol=1e-12)


def test_what_outshines_the_white_stays() -> None:
    """And a scene of which most is dark takes its mean for white: it is not left black."""
    clear, echo = np.ones((60, 60), np.float32), hole(30)
    echo[10, 10] = 100.0
    assert perceive(echo, clear, glare=1.0, afterimage=echo)[10, 10] == 100.0
    dark = np.zeros((60, 60))
    dark[:, :12] = 1.0
    assert np.allclose(perceive(dark, clear, glare=1.0), 8.0 * 0.2)
    assert (perceive(np.zeros((60, 60)), clear, glare=1.0, afterimage=np.zeros((60, 60))) == 0.0).all()
