"""The step against the same physics written a second time, as a plain loop in C."""

from __future__ import annotations

import numpy as np
import pytest

from game.bench.plain import PlainField, compiled, compiler
from game.echo import Body, EchoField, Emitter, Medium

pytestmark = pytest.mark.skipif(compiler() is None, reason="no C compiler on this machine")


def scene(seed: int) -> Medium:
    """Blocks, lone cells and pinches, with every surface different and some ground dead."""
    chance = np.random.default_rng(seed)
    solid = np.repeat(np.repeat(chance.random((12, 16)) < 0.15, 4, 0), 4, 1)
    solid |= chance.random((48, 64)) < 0.03
    solid[20:28, 20:28] = False
    shape = solid.shape
    loss = np.where(chance.random(shape) < 0.3, 0.2, 0.0)
    return Medium(solid, chance.random(shape), chance.random(shape), loss)


@pytest.mark.parametrize("seed", range(4))
def test_same_echo_as_the_loop_in_c(seed: int) -> None:
    """Each packet flies the same way to the last bit; only sums are added up in another order.

    So the two differ by rounding of sums of doubles: 1e-12 of the brightest cell is much.
    """
    medium = scene(seed)
    field, plain = EchoField(medium, packets=18_000), PlainField(compiled(), medium, packets=18_000)
    for tick in range(240):
        emitters = [Emitter(5.3, 5.6, 1.0), Emitter(6.1, 5.9, 0.0 if tick % 90 < 60 else 40.0)]
        bodies = [
            Body(3.0 + 0.02 * tick, 6.2, 0.6, "absorb", 1.0, 0.1 * (tick % 9 - 4) / 4),
            Body(8.0, 4.0 + 0.01 * tick, 0.5, "absorb", 0.4),
            Body(7.1, 6.8, 0.4, "open"),
            Body(7.3, 6.6, 0.2, "open", 2.0),
            Body(4.9, 5.1, 1.6, "refract", 0.8),
        ]
        field.step(emitters, bodies)
        plain.step([one for one in emitters if one.power > 0.0], bodies)
        off = float(np.abs(field.echo - plain.echo).max() / max(field.echo.max(), 1e-9))
        assert off < 1e-12, f"tick {tick}: {off:.2e} of the brightest cell"
    assert np.count_nonzero(field.echo) > 1000
