"""Each chapter shows what it is there for, in the play that is written beside its map."""

from __future__ import annotations

from functools import cache

import pytest

from game.bots.orders import read_orders
from game.bots.script import Script
from game.levels import load
from game.levels.reach import reached
from game.resources import assets_folder, maps_folder
from game.world.level import Level
from game.world.step import begin
from tests.happenings import happenings

MOST = 20_000  # ticks
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
    "third_shadow": {
        "StoneLaid", "Waved", "LetterRead", "Climbed", "TakenUp", "SetDown bento", "Eaten",
        "Warned ARRIVAL", "Warned DEPARTURE", "CheckpointReached", "Said", "Practised", "GoalDone",
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
    orders = read_orders((maps_folder() / f"{name}.play").read_text(encoding="utf-8"))
    seen = happenings(level_of(name), begin(level_of(name), seed=1), Script(orders), MOST)
    assert PLAYED[name] <= seen, sorted(PLAYED[name] - seen)


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_chapter_is_a_place_of_some_size_with_places_to_go_back_to(name):
    level = level_of(name)
    assert level.width >= LEAST[0] and level.height >= LEAST[1]
    marks = [mark for mark in level.checkpoints if reached(level).touches(mark.area, mark.plane)]
    assert len(marks) >= 2
