"""What happens in a day, in words: an event's name with what is told of it, a change of poise, or a cause."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from game.records import Run, read_run
from game.world import events_hands as hands
from game.world import events_minds as minds
from game.world.command import Command
from game.world.fingerprint import fingerprint
from game.world.level import Level
from game.world.state import World
from game.world.step import begin, step
from game.world.trace import trace

RUNS = Path(__file__).parent / "runs"


class Player(Protocol):
    """Whoever plays."""

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        ...


class _Recorded:
    """Does what was recorded."""

    def __init__(self, run: Run) -> None:
        self._commands = iter(run.commands)

    def command(self, world: World) -> Command:
        """The next one."""
        return next(self._commands)


def played(level: Level) -> frozenset[str]:
    """All that happens in the recorded play of a map, which must go as it did: .ci/run need not replay it."""
    run = read_run(RUNS / f"{level.name}-play-1.run")
    world = begin(level, run.seed, run.dials, run.skill)
    seen = happenings(level, world, _Recorded(run), len(run.commands))
    assert fingerprint(world) == run.fingerprints[-1]
    assert (world.outcome.value if world.outcome else None) == run.outcome
    return seen


def happenings(level: Level, world: World, player: Player, most: int) -> frozenset[str]:
    """All that happens until the day ends, or for so many ticks."""
    kinds = [spec.mind for spec in level.people], [spec.mind for spec in level.watchers]
    found: set[str] = set()
    while world.outcome is None and world.tick < most:
        command = player.command(world)
        if command.verb is not None:
            found.add(f"verb {command.verb.name}")
        for event in step(world, command):
            found.add(type(event).__name__)
            match event:
                case minds.PoiseChanged(who=who, poise=poise):
                    found.add(f"poise {kinds[who.cloaked][who.number]} {poise.name}")
                case minds.Warned(warning=warning):
                    found.add(f"Warned {warning.name}")
                case hands.HidingChanged(hiding=hiding):
                    found.add(f"HidingChanged {hiding.name}")
                case hands.Thrown() | hands.SetDown() | hands.Sprung() | hands.Planned():
                    found.add(f"{type(event).__name__} {event.item.value}")
    causes = trace(world)
    found |= {f"cause {kinds[one.who.cloaked][one.who.number]} {one.evidence.kind.name}" for one in causes}
    return frozenset(found | {f"sense {one.evidence.sense.name}" for one in causes})
