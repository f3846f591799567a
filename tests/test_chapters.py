"""Each chapter shows what it is there for, in the play that is written beside its map."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from game.levels import load
from game.levels.reach import reached
from game.records import Run, read_run
from game.resources import assets_folder, maps_folder
from game.world.command import Command
from game.world.fingerprint import fingerprint
from game.world.level import Level
from game.world.state import World
from game.world.step import begin
from tests.happenings import happenings

RUNS = Path(__file__).parent / "runs"
LEAST = (80, 60)  # tiles

# What must happen in the written play of a chapter, in the words of tests/happenings.py.
PLAYED = {
    "academy_yard": {
        "Warned ARRIVAL", "Warned DEPARTURE", "StoneLaid", "HailThrown", "HailLanded", "Practised", "Climbed",
        "LetterRead", "CheckpointReached", "GoalDone",
    },
    "tower": {
        "Warned SHIFT", "Warned GAZE", "StoneLaid", "LetterRead", "LockOpened", "DoorMoved",
        "CheckpointReached", "SetDown ramen", "GoalDone",
    },
    "walk_home": {
        "Warned SHIFT", "Warned ARRIVAL", "Warned DEPARTURE", "Warned GAZE", "StoneLaid", "LetterRead",
        "CheckpointReached", "GoalDone",
    },
    "third_shadow": {
        "StoneLaid", "Waved", "LetterRead", "Climbed", "TakenUp", "SetDown bento", "Eaten",
        "Warned ARRIVAL", "Warned DEPARTURE", "CheckpointReached", "Said", "Practised", "GoalDone",
    },
    "the_desk": {
        "StoneLaid", "Said", "LetterRead", "Giggled", "LockOpened", "DoorMoved", "Climbed", "Warned SHIFT",
        "Warned ARRIVAL", "Warned DEPARTURE", "cause colleague READ_LETTER", "poise colleague PUZZLED",
        "CheckpointReached", "GoalDone",
    },
    "trap_days": {
        "Planned leaves", "Sprung leaves", "Planned tripwire", "Sprung tripwire", "Planned mud", "Sprung mud",
        "Thrown paint", "Unmasked", "Giggled", "Warned SHIFT", "CheckpointReached", "Practised", "GoalDone",
    },
}  # fmt: skip


@cache
def level_of(name: str) -> Level:
    return load(maps_folder() / f"{name}.tmx", assets_folder())


class Recorded:
    """A player who does what was recorded."""

    def __init__(self, run: Run) -> None:
        self._commands = iter(run.commands)

    def command(self, world: World) -> Command:
        """The next one."""
        return next(self._commands)


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_chapter_shows_what_it_is_there_for(name):
    """To the end of its recorded play, which therefore goes as it did: .ci/run leaves these to this test."""
    run = read_run(RUNS / f"{name}-play-1.run")
    world = begin(level_of(name), run.seed, run.dials, run.skill)
    seen = happenings(level_of(name), world, Recorded(run), len(run.commands))
    assert PLAYED[name] <= seen, sorted(PLAYED[name] - seen)
    assert world.outcome is not None and world.outcome.value == run.outcome
    assert fingerprint(world) == run.fingerprints[-1]


def test_each_chapter_is_in_the_table():
    told = {path.stem for path in maps_folder().glob("*.play")}
    assert set(PLAYED) == told - {"starter"}


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_chapter_is_a_place_of_some_size_with_places_to_go_back_to(name):
    level = level_of(name)
    assert level.width >= LEAST[0] and level.height >= LEAST[1]
    marks = [mark for mark in level.checkpoints if reached(level).touches(mark.area, mark.plane)]
    assert len(marks) >= 2
