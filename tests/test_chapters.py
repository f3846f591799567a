"""Each chapter shows what it is there for, in the play that is written beside its map."""

from __future__ import annotations

from functools import cache

import pytest

from game.levels import load
from game.levels.reach import reached
from game.resources import assets_folder, maps_folder
from game.world.level import Level
from tests.happenings import played

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


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_chapter_shows_what_it_is_there_for(name):
    seen = played(level_of(name))
    assert PLAYED[name] <= seen, sorted(PLAYED[name] - seen)


def test_each_chapter_is_in_the_table():
    told = {path.stem for path in maps_folder().glob("*.play")}
    assert set(PLAYED) == told - {"starter"}


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_chapter_is_a_place_of_some_size_with_places_to_go_back_to(name):
    level = level_of(name)
    assert level.width >= LEAST[0] and level.height >= LEAST[1]
    marks = [mark for mark in level.checkpoints if reached(level).touches(mark.area, mark.plane)]
    assert len(marks) >= 2
