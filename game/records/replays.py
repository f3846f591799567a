"""Playing a recorded run again, and naming the first second that differs."""

from __future__ import annotations

from dataclasses import dataclass

from game.records.runs import Run
from game.world.fingerprint import differing, fingerprint
from game.world.level import Level
from game.world.state import World
from game.world.step import begin, step
from game.world.tuning import TICKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class Result:
    """How a replay went. differs: what was not as recorded, in words; "" where all was."""

    world: World
    differs: str


def replay(run: Run, level: Level) -> Result:
    """Play the run on the level; stops at the first second that differs."""
    world = begin(level, run.seed, run.dials, run.skill, run.carried)
    if run.digest != level.digest:
        return Result(world, f"the map {run.map!r} is not the one that the run was recorded on")
    for tick, command in enumerate(run.commands, 1):
        step(world, command)
        if tick % TICKS_PER_SECOND == 0 or tick == len(run.commands):
            second = (tick - 1) // TICKS_PER_SECOND
            parts = differing(run.fingerprints[second], fingerprint(world))
            if parts:
                first = second * TICKS_PER_SECOND + 1
                return Result(world, f"second {second + 1} (ticks {first} to {tick}) differs in {parts}")
    outcome = None if world.outcome is None else world.outcome.value
    if outcome != run.outcome:
        return Result(world, f"ended with {outcome!r}, recorded was {run.outcome!r}")
    return Result(world, "")
