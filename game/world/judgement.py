"""The day judged: what the results page tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.world import lesson, tuning
from game.world.events import Outcome
from game.world.state import World


class Rank(Enum):
    """How well he did, best first."""

    SENSEI = "sensei"  # an answer, or away, with nobody roused, nothing let out or guessed wrong, in time
    CHUNIN = "chunin"  # an answer and at most one withdrawal, or away and never hunted
    GENIN = "genin"  # an answer, or away
    PUPIL = "pupil"  # none


@dataclass(slots=True)
class Owed:
    """What went wrong in stretches of the day that were taken back: going back does not undo it."""

    alerts: int = 0
    pulses: int = 0
    looks_wrong: int = 0
    takedowns: int = 0
    ticks: int = 0
    retries: int = 0

    def take_over(self, undone: World, kept: World) -> None:
        """Owe what happened between a checkpoint and the end of what is taken back."""
        self.alerts += undone.alerts - kept.alerts
        self.pulses += undone.pulses - kept.pulses
        self.looks_wrong += undone.looks_wrong - kept.looks_wrong
        self.takedowns += undone.takedowns - kept.takedowns
        self.ticks += undone.tick - kept.tick
        self.retries += 1


@dataclass(frozen=True, slots=True)
class Judgement:
    """The figures of a day, what is owed in them."""

    rank: Rank
    found: tuple[bool, ...]
    stones_right: int
    stones_wrong: int
    withdrawals: int
    seconds: int
    alerts: int
    pulses: int
    looks_wrong: int
    takedowns: int
    retries: int


def judge(world: World, owed: Owed | None = None) -> Judgement:
    """Judge a day, ended or not."""
    owed = owed or Owed()
    right = sum(stone.right for stone in world.stones)
    told = Judgement(
        rank=Rank.PUPIL,
        found=lesson.found(world),
        stones_right=right,
        stones_wrong=len(world.stones) - right,
        withdrawals=sum(watcher.withdrawals for watcher in world.watchers),
        seconds=(world.tick + owed.ticks) // tuning.TICKS_PER_SECOND,
        alerts=world.alerts + owed.alerts,
        pulses=world.pulses + owed.pulses,
        looks_wrong=world.looks_wrong + owed.looks_wrong,
        takedowns=world.takedowns + owed.takedowns,
        retries=owed.retries,
    )
    return replace(told, rank=_rank(world, told))


def _rank(world: World, told: Judgement) -> Rank:
    """By what was let out and who took notice; never by how many were put out of action."""
    quiet = told.pulses == told.looks_wrong == told.stones_wrong == 0
    in_time = told.seconds <= world.level.par_time
    if world.outcome is Outcome.ANSWER:
        if quiet and told.withdrawals == 0 and in_time:
            return Rank.SENSEI
        return Rank.CHUNIN if told.withdrawals <= 1 else Rank.GENIN
    if world.outcome is Outcome.AWAY:
        if quiet and told.alerts == told.takedowns == 0 and in_time:
            return Rank.SENSEI
        return Rank.CHUNIN if told.alerts == 0 else Rank.GENIN
    return Rank.PUPIL
