"""Evidence: what somebody believes, why, and how it fades. One machine for every mind.

The pattern is The Dark Mod's: each kind of evidence has a named weight, one number rises by it and,
after a pause, falls again; the mood follows from thresholds in one place.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum

from game.world import tuning
from game.world.level import Point


class Kind(Enum):
    """What was perceived, in the words of the results page."""

    STARED = "he stared straight at me"
    JERKED = "he jerked round toward me"
    DETOURED = "he went out of his way, toward me"
    CLOSED_IN = "he came close"
    PULSED = "he let a pulse go"
    LOOKED_AT = "he looked me in the eye"
    TOUCHED = "he walked into me"
    HAILED_NEAR = "steel came down beside me"
    COMRADE_FLED = "my partner was flushed out"


class Sense(Enum):
    """By which sense it was perceived."""

    SIGHT = "sight"
    ECHO = "the echo"
    TOUCH = "touch"


class Mood(IntEnum):
    """How sure a watcher is that he has been found; shown by the rim of the hole alone."""

    STEADY = 0
    UNEASY = 1
    WAVERING = 2
    SURE = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing perceived. point: where Iruka was. tick: when last. weight: evidence points in all."""

    kind: Kind
    sense: Sense
    point: Point
    tick: int
    weight: float


@dataclass(slots=True)
class Mind:
    """What a watcher believes. `causes`: everything that ever raised it, oldest first."""

    alert: float = 0.0
    floor: float = 0.0
    calms_at: int = 0  # tick
    stared_for: int = 0  # ticks on end
    crowded_for: int = 0  # ticks on end
    jerked_at: int = -tuning.JERK_AGAIN  # tick
    causes: list[Evidence] = field(default_factory=list)

    @property
    def mood(self) -> Mood:
        """The mood that the number stands for."""
        if self.alert >= tuning.SURE:
            return Mood.SURE
        if self.alert >= tuning.WAVERING:
            return Mood.WAVERING
        return Mood.UNEASY if self.alert >= tuning.UNEASY else Mood.STEADY


def weigh(mind: Mind, evidence: Evidence) -> None:
    """Believe a little more and remember why.

    Evidence of one kind that goes on without a pause is one cause that grows, not sixty a second.
    """
    mind.alert = min(mind.alert + evidence.weight, tuning.SURE)
    mind.calms_at = evidence.tick + tuning.HOLD
    for place in range(len(mind.causes) - 1, -1, -1):
        last = mind.causes[place]
        if evidence.tick - last.tick > tuning.TICKS_PER_SECOND:
            break
        if last.kind is evidence.kind:
            mind.causes[place] = replace(evidence, weight=last.weight + evidence.weight)
            return
    mind.causes.append(evidence)


def calm(mind: Mind, tick: int, teaching: bool) -> None:
    """Forget slowly; faster while he does what a teacher would be doing."""
    if tick >= mind.calms_at:
        rate = tuning.CALM_TEACHING if teaching else tuning.CALM_RATE
        mind.alert = max(mind.alert - rate * tuning.TICK, mind.floor)
