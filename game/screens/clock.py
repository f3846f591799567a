"""Measured time into whole ticks."""

from __future__ import annotations

from game.world.tuning import TICKS_PER_SECOND

NS_PER_SECOND = 1_000_000_000
LONGEST_FRAME_NS = NS_PER_SECOND // 10  # after a longer hitch the game is late rather than leaping

_WHOLE = 100  # percent


class TickClock:
    """Turns nanoseconds into whole ticks. The remainder is an int: nothing drifts."""

    def __init__(self, pace: float = 1.0) -> None:
        """pace: how fast the world runs, 1 is by the clock."""
        self._percent = round(pace * _WHOLE)
        self._owed = 0  # ns * TICKS_PER_SECOND * percent

    def advance(self, elapsed_ns: int) -> int:
        """How many ticks are due now."""
        self._owed += min(max(elapsed_ns, 0), LONGEST_FRAME_NS) * TICKS_PER_SECOND * self._percent
        ticks, self._owed = divmod(self._owed, NS_PER_SECOND * _WHOLE)
        return ticks
