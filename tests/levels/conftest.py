"""A fresh small map for each test."""

from pathlib import Path

import pytest

from tests.levels.levelmaker import Maker


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    """A sound map, not yet written."""
    return Maker(tmp_path)
