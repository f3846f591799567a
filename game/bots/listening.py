"""A player who sees nothing of the field: he finds the holes by the hum alone, as the sweep goes round.

Of the world he reads the day's work and his own feet, as every bot does; of the field only `hum`, and of
that only the sector that the sweep is at.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.bots.careful import Careful
from game.bots.proving import aimed
from game.world import lesson, tuning
from game.world import tuning_sense as sense
from game.world.command import Command, Verb
from game.world.level import Point
from game.world.movement import distance
from game.world.senses.hum import SECTORS, HumParameters, bearing, hum, swept
from game.world.state import World

_HEARS_EVERY = 8  # ticks
_ROUND = SECTORS * sense.SWEEP_STAYS  # ticks
_ROUGH = 0.85  # of a sector that he takes for a part of a hole
_SAME = 2.0  # metres between two rounds: one hole, which may have walked
_STEP = 1.2  # metres between two neighbouring sectors: one hole's edge to edge
_WIDEST = 7  # sectors; what lacks more is no hole but a shadow
_LISTENS = 4 * _ROUND  # at his start and after each piece of work
_APART = 3.0  # metres between two stones


@dataclass(frozen=True, slots=True)
class Heard:
    """Something thin in the hum: the sector, its share of a hole, and where that would be."""

    sector: int
    rough: float
    point: Point


class Listening:
    """See the module. `found`: where he believes that somebody is, in the order of finding."""

    def __init__(self, world: World) -> None:
        self._teacher = Careful(world)
        self._run: list[Heard] = []
        self._last_round: list[tuple[int, Point]] = []  # tick and place
        self.found: list[Point] = []
        self._still = 0
        self._heard: HumParameters | None = None
        self._undone = -1

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        if world.tick % sense.SWEEP_STAYS == 0:
            hole = self._listen(world)
            if hole is not None and self._news(world, hole):
                self.found.append(hole)
                return aimed(hole, Verb.STONE)
        return self._stand(world) or self._teacher.work(world)

    def _stand(self, world: World) -> Command | None:
        """Stays and listens for a while, at first and whenever a piece of work is done."""
        undone = len(lesson.open_goals(world))
        if undone != self._undone:
            self._undone, self._still = undone, _LISTENS
        self._still -= 1
        return Command(focus=True) if self._still > 0 else None

    def _listen(self, world: World) -> Point | None:
        """The sector of this moment; a hole, where one has just been passed over."""
        if self._heard is None or world.tick % _HEARS_EVERY == 0:
            self._heard = hum(world)
        number = swept(world.tick)
        sector = self._heard.sectors[number]
        east, south = bearing(number)
        x, y = world.iruka.point
        now = Heard(number, sector.rough, (x + east * sector.far, y + south * sector.far))
        if sector.rough >= _ROUGH and (not self._run or distance(now.point, self._run[-1].point) < _STEP):
            self._run.append(now)
            return None
        passed, self._run = self._run, [now] if sector.rough >= _ROUGH else []
        return _middle(passed) if 0 < len(passed) <= _WIDEST else None

    def _news(self, world: World, hole: Point) -> bool:
        """Whether it was there a round ago too, and no stone lies on it yet."""
        fresh = [(tick, at) for tick, at in self._last_round if world.tick - tick < 2 * _ROUND]
        before = any(
            world.tick - tick > _ROUND // 2 and distance(at, hole) < _SAME for tick, at in fresh
        )
        self._last_round = [*fresh, (world.tick, hole)]
        known = any(distance(at, hole) < _APART for at in self.found)
        return before and not known and len(world.stones) < tuning.STONES


def _middle(run: list[Heard]) -> Point:
    whole = sum(part.rough for part in run)
    return (
        sum(part.rough * part.point[0] for part in run) / whole,
        sum(part.rough * part.point[1] for part in run) / whole,
    )
