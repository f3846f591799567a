"""The trace of causes: who noticed what, by which sense, from where and when. Nothing is without a cause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.world.evidence import Evidence, Who
from game.world.state import World
from game.world.tuning import TICKS_PER_SECOND

CAUSE = '{time}  {who}: "{what}" ({sense}{by}, at ({x}, {y}) m)'
TOLD_BY = ", told by {who}"


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause, and whose it was."""

    who: Who
    evidence: Evidence


def trace(world: World) -> list[Cause]:
    """All causes of the day, as they came."""
    found = [Cause(Who(n), one) for n, person in enumerate(world.people) for one in person.mind.causes]
    found += [Cause(Who(n, True), one) for n, w in enumerate(world.watchers) for one in w.mind.causes]
    return sorted(found, key=lambda cause: cause.evidence.tick)


def causes_of(world: World, who: Who) -> list[Evidence]:
    """What one of them noticed, as it came."""
    beings = world.watchers if who.cloaked else world.people
    return list(beings[who.number].mind.causes)


def name(world: World, who: Who) -> str:
    """What he is called."""
    if who.cloaked:
        return world.watchers[who.number].spec.name
    return world.level.people[who.number].name


def told(world: World, cause: Cause, word: Callable[[str], str] = str) -> str:
    """The cause in a line: when, who, what, by which sense, from where. word: puts words into another
    language."""
    one = cause.evidence
    seconds = one.tick // TICKS_PER_SECOND
    by = "" if one.teller is None else word(TOLD_BY).format(who=word(name(world, one.teller)))
    return word(CAUSE).format(
        time=f"{seconds // 60}:{seconds % 60:02d}", who=word(name(world, cause.who)),
        what=word(one.kind.value), sense=word(one.sense.value), by=by,
        x=f"{one.point[0]:.0f}", y=f"{one.point[1]:.0f}",
    )  # fmt: skip
