"""Every measured law holds. The table of them: `python tools/measure_laws.py`."""

from __future__ import annotations

import pytest

from tests.echo.laws import MEASURES, Measure


@pytest.mark.parametrize("one", MEASURES, ids=lambda one: f"{one.law}-{one.name}")
def test_law(one: Measure) -> None:
    figure = one.take()
    assert one.holds(figure), f"{one.what}: {one.shown(figure)}, allowed {one.allowed()}"
