"""Measuring: frames of the game, and the echo field beside other ways to do it."""

from __future__ import annotations

from game.bench.field import court_figures
from game.bench.frames import frame_figures
from game.bench.minds import minds_figures


def bench(frames: int) -> dict[str, float]:
    """All figures, over `frames` frames and as many ticks. Names tell what and the unit."""
    return frame_figures(frames) | minds_figures(frames) | court_figures(frames)
