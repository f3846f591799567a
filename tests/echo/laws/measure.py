"""What a measurement of a law is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Measure(NamedTuple):
    """One figure of a law. law: its number; 0 for those that several laws make together.

    name: short, for lists of tests. what: in words. limit: in `unit` ("%" stands for 1/100), the
    most allowed, or the least if `at_least`. take: measures it.
    """

    law: int
    name: str
    what: str
    limit: float
    unit: str
    at_least: bool
    take: Callable[[], float]

    def holds(self, figure: float) -> bool:
        """Whether the law allows this figure; never if it is not a number."""
        return figure >= self.limit if self.at_least else figure <= self.limit

    def allowed(self) -> str:
        """The limit, for people."""
        if self.limit == 0.0 and not self.at_least:
            return "exactly 0"
        return f"{'≥' if self.at_least else '≤'} {self.shown(self.limit)}"

    def shown(self, figure: float) -> str:
        """A figure with its unit, for people."""
        if self.unit == "%":
            return f"{100.0 * figure:.3g} %"
        return f"{figure:.3g} {self.unit}".rstrip()


def most(law: int, what: str, limit: float, unit: str = "") -> Callable[[Callable[[], float]], Measure]:
    """Make the function below a measure whose figure may be at most `limit`."""
    return lambda take: Measure(law, take.__name__, what, limit, unit, False, take)


def least(law: int, what: str, limit: float, unit: str = "") -> Callable[[Callable[[], float]], Measure]:
    """Make the function below a measure whose figure must be at least `limit`."""
    return lambda take: Measure(law, take.__name__, what, limit, unit, True, take)
