"""What has happened in a tick, in the past tense. The view and the sound decide how that looks and sounds.

Nothing here tells of a cloaked watcher before contact: that would be a second way to find him.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.world.events_hands import HandEvent
from game.world.events_minds import MindEvent
from game.world.places import Plane, Point


class Outcome(Enum):
    """How a day ends."""

    ANSWER = "answer"  # both watchers found, left by the gate
    DOUBT = "doubt"  # left by the gate with less than that
    NO_ANSWER = "no answer"  # both watchers withdrew twice
    AWAY = "away"  # where nobody guards him: everything done, and out
    CAUGHT = "caught"
    FOUND_OUT = "found out"  # a colleague knows what he knows


@dataclass(frozen=True, slots=True)
class Stepped:
    """A foot came down."""

    point: Point
    surface: str
    loudness: float


@dataclass(frozen=True, slots=True)
class LessonBegun:
    """He took up the work at a place."""

    goal: int


@dataclass(frozen=True, slots=True)
class LessonBroken:
    """He left the work before it was done."""

    goal: int


@dataclass(frozen=True, slots=True)
class GoalDone:
    """A piece of the day's work is finished."""

    goal: int


@dataclass(frozen=True, slots=True)
class Pulsed:
    """Iruka let chakra out in all directions."""

    point: Point


@dataclass(frozen=True, slots=True)
class Practised:
    """A pupil tried a technique."""

    person: int
    point: Point


@dataclass(frozen=True, slots=True)
class StoneLaid:
    """A silent guess."""

    point: Point


@dataclass(frozen=True, slots=True)
class StoneTaken:
    """A guess taken back."""

    point: Point


@dataclass(frozen=True, slots=True)
class Startled:
    """A pointed look met somebody: the rim shimmers."""

    point: Point


@dataclass(frozen=True, slots=True)
class LookMissed:
    """A pointed look at nothing."""

    point: Point


@dataclass(frozen=True, slots=True)
class HailThrown:
    """The pupils let fly at a stone."""

    point: Point
    lands: int  # tick
    throwers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HailLanded:
    """The blunt steel came down."""

    point: Point
    plane: Plane
    flushed: bool


class Refusal(Enum):
    """Why a wish was not granted."""

    NO_CHAKRA = "not enough chakra"
    NO_STONE = "no stone there"
    NO_STONES_LEFT = "no stones left"
    NO_PUPILS = "no pupil can throw that far"
    HAIL_SPENT = "they are still fetching their steel"
    NOTHING_TO_DO = "nothing to do here"
    NO_COMPOSURE = "too shaken to look up"
    CLASS_NOT_OVER = "the day is not over yet"
    NONE_LEFT = "none left"
    TOO_FAR = "too far"
    NO_ROOM = "no room for it here"
    LOCKED = "it is locked"
    NO_CODE = "a word is wanted"
    HANDS_BOUND = "his hands are bound"
    NO_HELPER = "no pupil is free"
    NO_WAY = "nobody can get there"


@dataclass(frozen=True, slots=True)
class Refused:
    """A wish that could not be granted, and why."""

    reason: Refusal


@dataclass(frozen=True, slots=True)
class DayEnded:
    """The chapter is over."""

    outcome: Outcome


Event = (
    Stepped | LessonBegun | LessonBroken | GoalDone | Pulsed | Practised | StoneLaid | StoneTaken
    | Startled | LookMissed | HailThrown | HailLanded | Refused | DayEnded | HandEvent | MindEvent
)
