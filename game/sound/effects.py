"""All effects by name."""

from __future__ import annotations

from game.sound.synth import Samples, effects_of_the_yard
from game.sound.synth_play import effects_of_play


def effects() -> dict[str, Samples]:
    """Mono samples, float64 within -1..1, at `synth.RATE`."""
    return {**effects_of_the_yard(), **effects_of_play()}
