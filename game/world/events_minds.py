"""What everybody else does and makes of it, as events. Of the cloaked only what follows contact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.world.beings import Poise
from game.world.evidence import Evidence, Who
from game.world.places import Plane, Point


@dataclass(frozen=True, slots=True)
class PoiseChanged:
    """Somebody visible is now about something else. cause: what he perceived, if that was it."""

    who: Who
    point: Point
    plane: Plane
    before: Poise
    poise: Poise
    cause: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """A guard called out to his comrades."""

    who: Who
    point: Point
    plane: Plane


@dataclass(frozen=True, slots=True)
class Signalled:
    """A guard gave a sign by hand."""

    who: Who
    point: Point
    plane: Plane


@dataclass(frozen=True, slots=True)
class Grabbed:
    """He is held and bound."""

    who: Who
    point: Point


@dataclass(frozen=True, slots=True)
class LaidDown:
    """The captor has put his prisoner into the cell."""

    who: Who
    point: Point


@dataclass(frozen=True, slots=True)
class Caught:
    """That was the end of it. cause: the last thing that led there."""

    who: Who
    point: Point
    cause: Evidence | None


@dataclass(frozen=True, slots=True)
class Unmasked:
    """A cloaked one can be seen from now on, after contact."""

    who: Who
    point: Point
    plane: Plane


class Warning(Enum):
    """Why hair rises on his neck."""

    GAZE = "somebody looks at him"
    ARRIVAL = "somebody has come"
    DEPARTURE = "somebody has gone"
    SHIFT = "the watch has changed"


@dataclass(frozen=True, slots=True)
class Warned:
    """Something is near. side: 0..7, eighths of a turn from east, clockwise; never where exactly."""

    warning: Warning
    side: int


class Line(Enum):
    """Something said aloud that a caption gives; the words are the ear's."""

    ARE_YOU_WELL = "are you well"
    LOOKING_AT_WHAT = "looking at what"
    GOOD_DAY = "good day"
    WHAT_IS_THERE = "what is there, sensei"
    DONE_SENSEI = "done, sensei"
    NOT_THERE_SENSEI = "I cannot get there, sensei"
    GUARDS_HERE = "guards, here"
    EAT_SOMETHING = "eat something"
    STILL_THERE = "still there"
    WHY_HER = "she was why"


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody visible said something."""

    who: Who
    line: Line
    point: Point


@dataclass(frozen=True, slots=True)
class Giggled:
    """A pupil could not hold it, nor could a colleague."""

    person: int
    point: Point


@dataclass(frozen=True, slots=True)
class Eaten:
    """Bait is gone. By whom is not said."""

    point: Point
    plane: Plane


@dataclass(frozen=True, slots=True)
class Waved:
    """A cloaked one whom he has found waves; told only once he has been met by a stone or a look."""

    point: Point


MindEvent = (
    PoiseChanged | Called | Signalled | Grabbed | LaidDown | Caught | Unmasked | Warned | Said | Giggled
    | Eaten | Waved
)
