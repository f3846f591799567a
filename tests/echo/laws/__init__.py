"""The laws of the echo field as measurements: each gives a figure, and knows what is allowed.

`tests/echo/test_laws.py` asserts on them, `tools/measure_laws.py` prints them as a table. A measurement
is a function without arguments that returns one number, the worst it found; its docstring says
how the expected value comes about without the code that is measured.
"""

from __future__ import annotations

from tests.echo.laws import against_rays, bodies, flight, noise, walls
from tests.echo.laws.measure import Measure

__all__ = ["MEASURES", "Measure"]

_NAMES = [vars(room) for room in (flight, walls, bodies, noise)]
_ALONE = [one for names in _NAMES for one in names.values() if isinstance(one, Measure)]

MEASURES: list[Measure] = [*sorted(_ALONE, key=lambda one: one.law), *against_rays.MEASURES]
