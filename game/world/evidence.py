"""Evidence: what somebody believes, why, and how it fades. One machine for every mind.

The pattern is The Dark Mod's: each kind of evidence has a named weight, one number rises by it and,
after a pause, falls again; the mood follows from thresholds in one place. Two lists of evidence run on
it: what tells that Iruka knows (bodyguards, colleagues), and what tells that he is there (guards). They
differ in what counts, and in the scale that the number is read on; see `tuning` and `tuning_minds`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum

from game.world import tuning
from game.world import tuning_minds as guards
from game.world.places import Plane, Point


class Kind(Enum):
    """What was perceived, in the words of the results page."""

    # that he knows
    STARED = "he stared straight at me"
    JERKED = "he jerked round toward me"
    DETOURED = "he went out of his way, toward me"
    CLOSED_IN = "he came close"
    PULSED = "he let a pulse go"
    LOOKED_AT = "he looked me in the eye"
    TOUCHED = "he walked into me"
    HAILED_NEAR = "steel came down beside me"
    COMRADE_FLED = "my partner was flushed out"
    IDLED = "he stood idle when there was work"
    FELT_POCKET = "he kept touching his pocket"
    STARED_AT_AIR = "he stared at nothing"
    READ_LETTER = "he read something under the counter"
    RAN = "he ran for no reason"
    # that he is there
    SAW = "I saw him"
    GLIMPSED = "something moved"
    HEARD = "I heard a step"
    HEARD_LOUD = "I heard a noise"
    SENSED = "I felt chakra"
    FOUND_DOOR = "a door stood open that was shut"
    FOUND_BAIT = "what lay here is gone"
    FOUND_TRAP = "a trap has been sprung here"
    FOUND_COMRADE = "a comrade is out of action"
    FOUND_LAMP = "a lamp has gone out"
    FOUND_CELL_EMPTY = "the prisoner is gone"
    FOUND_ROPES = "his ropes were loose"
    CALLED = "a comrade called out"
    SIGNALLED = "a comrade gave me a sign"
    HURT = "something hit me"


class Sense(Enum):
    """By which sense it was perceived."""

    SIGHT = "sight"
    HEARING = "hearing"
    ECHO = "the echo"
    TOUCH = "touch"
    FINDING = "what he found"
    TELLING = "what he was told"


class Mood(IntEnum):
    """How sure somebody is that Iruka knows; shown by the rim of the hole, or by a face."""

    STEADY = 0
    UNEASY = 1
    WAVERING = 2
    SURE = 3


class Alarm(IntEnum):
    """How sure a guard is that somebody is there."""

    NONE = 0
    CURIOUS = 1
    NOTICING = 2
    SEARCHING = 3
    AGITATED = 4
    HUNTING = 5


@dataclass(frozen=True, slots=True)
class Who:
    """One of the people, or one of the watchers, by his number in the world's list."""

    number: int
    cloaked: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing perceived. point: where it was, or where it pointed to. tick: when last. weight: evidence
    points in all. teller: whom it was heard from."""

    kind: Kind
    sense: Sense
    point: Point
    tick: int
    weight: float
    plane: Plane = Plane.GROUND
    teller: Who | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """How a number of evidence points is read. thresholds: where each step begins, rising. rates: points
    a second that are forgotten on each step, from none at all to the last. most: it rises no higher."""

    thresholds: tuple[float, ...]
    rates: tuple[float, ...]
    most: float


KNOWING = Scale(
    (tuning.UNEASY, tuning.WAVERING, tuning.SURE), (tuning.CALM_RATE,) * 4, tuning.SURE
)
GUARDING = Scale(guards.THRESHOLDS, guards.CALM_RATES, guards.MOST)


@dataclass(slots=True)
class Mind:
    """What somebody believes. `causes`: everything that ever raised it, oldest first."""

    scale: Scale = KNOWING
    alert: float = 0.0
    floor: float = 0.0
    calms_at: int = 0  # tick
    stared_for: int = 0  # ticks on end
    crowded_for: int = 0  # ticks on end
    jerked_at: int = -tuning.JERK_AGAIN  # tick
    causes: list[Evidence] = field(default_factory=list)

    @property
    def step(self) -> int:
        """How many of the scale's thresholds are reached."""
        return sum(self.alert >= threshold for threshold in self.scale.thresholds)

    @property
    def mood(self) -> Mood:
        """The step of somebody on the KNOWING scale."""
        return Mood(self.step)

    @property
    def alarm(self) -> Alarm:
        """The step of somebody on the GUARDING scale."""
        return Alarm(self.step)


def weigh(mind: Mind, evidence: Evidence) -> None:
    """Believe a little more and remember why.

    Evidence of one kind that goes on without a pause is one cause that grows, not sixty a second.
    """
    mind.alert = max(min(mind.alert + evidence.weight, mind.scale.most), mind.alert)
    mind.calms_at = evidence.tick + tuning.HOLD
    for place in range(len(mind.causes) - 1, -1, -1):
        last = mind.causes[place]
        if evidence.tick - last.tick > tuning.TICKS_PER_SECOND:
            break
        if last.kind is evidence.kind:
            mind.causes[place] = replace(evidence, weight=last.weight + evidence.weight)
            return
    mind.causes.append(evidence)


def calm(mind: Mind, tick: int, rate: float | None = None) -> None:
    """Forget slowly. rate: points a second; None for the scale's own."""
    if tick >= mind.calms_at:
        points = mind.scale.rates[mind.step] if rate is None else rate
        mind.alert = max(mind.alert - points * tuning.TICK, mind.floor)
