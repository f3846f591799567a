"""Law 13: the same bytes in other processes, with other hash seeds and other SIMD levels."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.echo.tables import COSINE, GRAIN, LENS_SINE, SINE, decay

from .digest import digest

ROOT = Path(__file__).parents[2]
def features() -> list[str]:
    """The instruction sets that this machine has and NumPy uses where it finds them."""
    config: Any = np.show_config(mode="dicts")
    return list(config["SIMD Extensions"].get("found", []))


def elsewhere(**environment: str) -> str:
    """The digest as another process finds it."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.echo.digest"],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_same_bytes_with_any_hash_seed(seed: str) -> None:
    assert elsewhere(PYTHONHASHSEED=seed) == digest()


def test_same_bytes_without_simd() -> None:
    """NumPy's dispatched instruction sets switched off, all and one by one."""
    here = digest()
    names = features()
    if not names:
        pytest.skip("NumPy finds no instruction set here beyond its baseline")
    for off in [*names, " ".join(names)]:
        assert elsewhere(NPY_DISABLE_CPU_FEATURES=off) == here, f"other bytes without {off!r}"


def test_same_bytes_as_elsewhere() -> None:
    """The digest that was found with another version of NumPy or on another machine, where one is given."""
    given = os.environ.get("ECHO_DIGEST")
    if given is None:
        pytest.skip("no ECHO_DIGEST to compare with")
    assert digest() == given


def test_tables_are_coarse_enough_to_be_the_same_everywhere() -> None:
    """Every entry is a multiple of 2**-20; unit vectors are so to 2**-19; turned tables agree."""
    for table in (COSINE, SINE, LENS_SINE):
        assert np.array_equal(np.rint(table / GRAIN) * GRAIN, table)
    lengths = np.hypot(COSINE.astype(float), SINE.astype(float))
    assert np.abs(lengths - 1.0).max() < 2.0**-19
    assert np.array_equal(np.roll(COSINE, COSINE.size // 4), SINE)
    pinned = hashlib.sha256(COSINE.tobytes() + SINE.tobytes() + LENS_SINE.tobytes()).hexdigest()
    assert pinned.startswith("7759011d8c66360c"), pinned


def test_decay_by_hand() -> None:
    """2 ** -(1 / (60 h)): a half-life of a tick halves; 0.17 s leaves 0.934302; none is ever 1."""
    assert decay(1 / 60) == 0.5
    assert decay(1 / 120) == 0.25
    for half_life in (0.003, 0.05, 0.17, 1.0, 40.0):
        assert abs(decay(half_life) - 2.0 ** (-1 / (60 * half_life))) <= GRAIN
    assert decay(1e9) == 1.0 - GRAIN
