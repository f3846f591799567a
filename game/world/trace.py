"""The trace of causes: who noticed what, by which sense, from where and when. Nothing is without a cause."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.evidence import Evidence, Who
from game.world.state import World
from game.world.tuning import TICKS_PER_SECOND


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


def told(world: World, cause: Cause) -> str:
    """The cause in a line: when, who, what, by which sense, from where."""
    one = cause.evidence
    seconds = one.tick // TICKS_PER_SECOND
    by = "" if one.teller is None else f", told by {name(world, one.teller)}"
    where = f"({one.point[0]:.0f}, {one.point[1]:.0f}) m"
    return (
        f"{seconds // 60}:{seconds % 60:02d}  {name(world, cause.who)}: \"{one.kind.value}\""
        f" ({one.sense.value}{by}, at {where})"
    )
