"""Real maps with random damage: refused by a LevelError, or sound for us and for pytmx alike."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "fuzz_levels.py"
DAMAGED = 500  # maps for each seed


@pytest.mark.parametrize("seed", range(101, 103))
def test_damage_never_gets_through_as_another_exception(tmp_path: Path, seed: int) -> None:
    spec = importlib.util.spec_from_file_location("fuzz_levels", TOOL)
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = tool  # where its dataclass looks itself up
    spec.loader.exec_module(tool)
    tally = tool.fuzz(DAMAGED, seed, tmp_path, tool.real_maps())
    assert not tally.strange
    assert tally.refused + tally.sound == DAMAGED and tally.refused > tally.sound > 0
