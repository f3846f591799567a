"""Walls let nothing through, and what they keep expires. The laws are in `laws/walls.py`."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from game.echo import Body, EchoField, Emitter, Medium

from .scenes import SCATTER, walled


def test_energy_expires_with_age_where_nothing_takes_it() -> None:
    """In a closed room of perfect mirrors all that was emitted 180 ticks ago has expired."""
    field = EchoField(walled("#####\n#...#\n#...#\n#####", reflect=1.0), packets=1800)
    for tick in range(1, 400):
        field.step([Emitter(2.0, 2.0, 60.0)], [])
        expired = field.ledger["expired"]
        assert abs(expired - max(tick - 180, 0)) < 1e-9, f"tick {tick}: {expired}"
    assert field.ledger["absorbed"] == field.ledger["lost"] == 0.0


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.integers(0, 2**31), st.floats(0.05, 0.6))
def test_no_packet_enters_a_wall(seed: int, dense: float) -> None:
    """Random cells of rock, with pinches and lone corners, in a frame: all energy stays in flight."""
    chance = np.random.default_rng(seed)
    solid = chance.random((24, 24)) < dense
    solid[0] = solid[-1] = solid[:, 0] = solid[:, -1] = True
    solid[11:13, 11:13] = False
    field = EchoField(_mirrors(solid), packets=3600)
    for _ in range(120):
        field.step([Emitter(3.0, 3.0, 1.0)], [Body(3.5, 3.5, 1.6, "refract", 4.0)])
    assert field.ledger["lost"] == 0.0
    assert abs(field.ledger["in_flight"] / field.ledger["emitted"] - 1.0) < 1e-9


def test_nothing_slips_through_a_pinch() -> None:
    """Two rocks that touch at a corner only are a closed wall."""
    solid = np.zeros((40, 40), bool)
    for step in range(40):
        solid[step, 39 - step] = True
    field = EchoField(_mirrors(solid))
    for _ in range(150):
        field.step([Emitter(2.0, 2.0, 1.0)], [])
    beyond = np.add.outer(np.arange(40), np.arange(40)) > 39
    assert field.echo[~beyond].max() > 0
    assert not field.echo[beyond].any(), f"{np.count_nonzero(field.echo[beyond])} cells are lit beyond"


def _mirrors(solid: np.ndarray) -> Medium:
    shape = solid.shape
    return Medium(solid, np.full(shape, SCATTER), np.ones(shape), np.zeros(shape))
