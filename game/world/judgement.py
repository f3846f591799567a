"""The day judged: what the results page tells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.world import lesson, tuning
from game.world.events import Outcome
from game.world.state import World


class Rank(Enum):
    """How well he did, best first."""

    SENSEI = "sensei"  # an answer, nobody withdrew, no wrong look or stone, no pulse, in time
    CHUNIN = "chunin"  # an answer, and at most one withdrawal
    GENIN = "genin"  # an answer
    PUPIL = "pupil"  # none


@dataclass(frozen=True, slots=True)
class Judgement:
    """The figures of a day."""

    rank: Rank
    found: tuple[bool, ...]
    stones_right: int
    stones_wrong: int
    withdrawals: int
    seconds: int


def judge(world: World) -> Judgement:
    """Judge a day, ended or not."""
    right = sum(stone.right for stone in world.stones)
    wrong = len(world.stones) - right
    withdrawals = sum(watcher.withdrawals for watcher in world.watchers)
    seconds = world.tick // tuning.TICKS_PER_SECOND
    clean = wrong == world.looks_wrong == world.pulses == withdrawals == 0
    if world.outcome is not Outcome.ANSWER:
        rank = Rank.PUPIL
    elif clean and seconds <= world.level.par_time:
        rank = Rank.SENSEI
    else:
        rank = Rank.CHUNIN if withdrawals <= 1 else Rank.GENIN
    return Judgement(rank, lesson.found(world), right, wrong, withdrawals, seconds)
