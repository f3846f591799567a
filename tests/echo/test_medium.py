"""Variants of a medium: the same ground with other walls."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from game.echo import Medium
from game.echo.medium import AREA_CELLS

SHAPE = (21, 37)  # no multiples of the squares that emit


def solid(seed: int) -> NDArray[np.bool_]:
    return np.random.default_rng(seed).random(SHAPE) < 0.2


def ground(walls: NDArray[np.bool_], snow: NDArray[np.float64] | None) -> Medium:
    shares = np.random.default_rng(7).random((3, *SHAPE))
    emission = None if snow is None else np.where(walls, 0.0, snow)
    return Medium(walls, *shares, 2, emission)


def snow() -> NDArray[np.float64]:
    """Everywhere but in the upper left part, where whole squares give nothing off."""
    fallen = np.random.default_rng(8).random(SHAPE)
    fallen[:10, :20] = 0.0
    return fallen


def assert_alike(one: Medium, other: Medium) -> None:
    """Every table and number, to the last bit; what is private is nobody's."""
    public = {name for name in vars(one) if not name.startswith("_")}
    assert public == {name for name in vars(other) if not name.startswith("_")}
    for name in public:
        mine, its = getattr(one, name), getattr(other, name)
        if isinstance(mine, np.ndarray):
            assert (mine.dtype, mine.shape, mine.tobytes()) == (its.dtype, its.shape, its.tobytes()), name
        else:
            assert mine == its, name


@pytest.mark.parametrize("fallen", [None, snow()], ids=["bare", "snow"])
def test_a_variant_is_what_a_new_medium_would_be(fallen: NDArray[np.float64] | None) -> None:
    """Also one of a variant: what a wall covered comes forth again."""
    open_ground = np.zeros(SHAPE, bool)
    base = ground(open_ground, fallen)
    one = base.walled(solid(1))
    assert_alike(one, ground(solid(1), fallen))
    assert_alike(base, ground(open_ground, fallen))
    assert_alike(one.walled(solid(2)), ground(solid(2), fallen))
    assert_alike(one.walled(open_ground), base)
    assert_alike(one, ground(solid(1), fallen))


def test_a_variant_follows_nobodys_arrays() -> None:
    base, walls = ground(solid(1), snow()), solid(2)
    one = base.walled(walls)
    walls[:] = True
    assert not one.solid.all()
    for name in ("solid", "emission", "watch", "giving", "scattering"):
        with pytest.raises(ValueError, match="read-only"):
            getattr(one, name)[0] = 0


@pytest.mark.parametrize(
    ("walls", "message"),
    [
        (np.zeros((21, 36), bool), r"solid has shape \(21, 36\), the medium has \(21, 37\)"),
        (np.zeros(21, bool), r"solid must be \(rows, cols\)"),
        (np.zeros(SHAPE), "solid must be bool"),
    ],
)
def test_bad_walls(walls: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ground(solid(1), None).walled(walls)


def test_areas_by_hand() -> None:
    """One for each square with any emission: its corner in padded cells, its whole power, its side."""
    fallen = snow()
    expected = []
    for top in range(0, SHAPE[0], AREA_CELLS):
        for left in range(0, SHAPE[1], AREA_CELLS):
            power = 0.0
            for value in fallen[top : top + AREA_CELLS, left : left + AREA_CELLS].flat:
                power += float(value)
            if power > 0.0:
                expected.append([left + 1.0, top + 1.0, power, float(AREA_CELLS)])
    assert len(expected) == 13
    assert ground(np.zeros(SHAPE, bool), fallen).areas.tolist() == expected
    assert ground(np.zeros(SHAPE, bool), None).areas.shape == (0, 4)
