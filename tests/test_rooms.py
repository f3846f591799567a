"""Each room shows what it is there for: in its recorded play, or when somebody hasty runs through it.

Between them the rooms show every verb, every kind of mind and every sense: that is asked at the end.
"""

from __future__ import annotations

from functools import cache

import pytest

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.command import Verb
from game.world.evidence import Sense
from game.world.minds.names import PEOPLE_MINDS, WATCHER_MINDS
from game.world.step import begin
from tests.happenings import happenings, played

FOLDER = maps_folder() / "rooms"
ROOMS = sorted(path.stem for path in FOLDER.glob("*.tmx"))
HASTY = 1200  # ticks

# What happens in a room: an event's name with what is told of it, a change of poise, or a cause.
PLAYED = {
    "ally": {"Swapped", "Struck", "poise patrol OUT"},
    "bait": {"SetDown ramen", "Eaten", "Warned GAZE"},
    "blizzard": {"Pulsed", "Grabbed", "RopesStrained", "RopesOff", "cause shimo SENSED"},
    "bodyguards": {"StoneLaid", "Warned GAZE", "Warned DEPARTURE", "Warned ARRIVAL", "GoalDone"},
    "captor": {"Grabbed", "poise captor CARRYING", "LaidDown", "RopesStrained", "RopesOff",
               "poise captor CHECKING", "LockOpened", "HidingChanged COVER"},
    "civilians": {"Said", "poise patrol SEARCHING"},
    "climb": {"Climbed", "CheckpointReached", "cause patrol HEARD", "poise patrol CURIOUS",
              "poise patrol AT_EASE"},
    "colleague": {"poise colleague PUZZLED", "cause colleague READ_LETTER", "cause colleague FELT_POCKET",
                  "LetterDropped", "LetterRead", "poise colleague AT_EASE"},
    "door_and_lock": {"LetterRead", "LockPressed", "LockOpened", "DoorMoved"},
    "finding": {"DoorMoved", "cause patrol FOUND_DOOR", "poise patrol CURIOUS", "poise patrol RETURNING"},
    "jailer": {"LockOpened", "DoorMoved", "poise jailer CHECKING", "poise jailer CURIOUS"},
    "kakashi": {"GoalDone", "StoneLaid", "Waved", "Startled"},
    "missing_nin": {"poise missing-nin SEARCHING", "poise missing-nin HUNTING", "Called"},
    "pupils": {"Planned tripwire", "Planned leaves", "poise pupil BUILDING", "Giggled", "Sprung tripwire",
               "Sprung leaves", "Unmasked", "HailLanded"},
    "search": {"cause patrol SAW", "poise patrol SEARCHING", "poise patrol RETURNING", "poise patrol WARY"},
    "sensing": {"Pulsed", "cause patrol SENSED", "poise patrol CURIOUS", "poise patrol RETURNING"},
    "shifts": {"Warned SHIFT", "cause bodyguard SIGNALLED"},
    "throwables": {"Thrown pebble", "Thrown kunai", "LampOut", "Thrown paint", "Thrown powder", "Thrown tag",
                   "Unmasked", "cause patrol FOUND_LAMP", "cause patrol HURT", "poise patrol SEARCHING"},
    "trail": {"Practised", "FireBreathed"},
    "traps": {"SetDown mud", "Sprung mud", "SetDown tripwire", "Sprung tripwire", "poise patrol OUT",
              "cause patrol FOUND_TRAP"},
    "two_rooms": {"DoorMoved", "cause patrol HEARD", "poise patrol CURIOUS"},
    "wards": {"SetDown ward", "WardCrossed"},
}  # fmt: skip
RUN_THROUGH = {
    "cone_and_light": {"cause patrol GLIMPSED", "cause patrol SAW", "poise patrol HUNTING", "Caught"},
    "noise": {"cause patrol HEARD", "poise patrol CURIOUS", "poise patrol SEARCHING"},
    "patrol": {"poise patrol CURIOUS", "poise patrol SEARCHING", "poise patrol HUNTING", "Called", "Caught"},
    "telling": {"Signalled", "cause patrol SIGNALLED", "Called", "cause patrol CALLED"},
}
# each sense and verb, and the room whose play shows it
SHOWN_BY = {
    "sense SIGHT": "captor", "sense HEARING": "two_rooms", "sense ECHO": "sensing",
    "sense TOUCH": "throwables", "sense FINDING": "finding", "sense TELLING": "shifts",
    "verb USE": "door_and_lock", "verb PULSE": "sensing",
    "verb STONE": "bodyguards", "verb LOOK": "kakashi", "verb HAIL": "pupils", "verb THROW": "throwables",
    "verb SET": "traps", "verb PLAN": "pupils", "verb FIRE": "trail", "verb SWAP": "ally",
}
# shown on the echo itself, in tests/levels/test_rooms.py
BY_THE_FIELD = {"dead_ground", "leaker", "lens", "shimo", "snow", "ward"}


@cache
def seen(name: str, hasty: bool) -> frozenset[str]:
    """All that happens in a room, in the words of the tables."""
    level = load(FOLDER / f"{name}.tmx", assets_folder())
    if not hasty:
        return played(level)
    world = begin(level, seed=1)
    return happenings(level, world, BOTS["hasty"](world), HASTY)


@pytest.mark.parametrize("name", sorted(PLAYED))
def test_a_play_shows_its_system(name):
    wanted = PLAYED[name] | {what for what, room in SHOWN_BY.items() if room == name}
    assert wanted <= seen(name, False), sorted(wanted - seen(name, False))


@pytest.mark.parametrize("name", sorted(RUN_THROUGH))
def test_who_runs_through_is_shown_it(name):
    assert RUN_THROUGH[name] <= seen(name, True), sorted(RUN_THROUGH[name] - seen(name, True))


def test_each_room_shows_something():
    assert sorted({*PLAYED, *RUN_THROUGH, *BY_THE_FIELD}) == ROOMS


def test_the_rooms_show_every_kind_of_mind_every_sense_and_every_verb():
    there = {
        spec.mind for name in ROOMS for level in [load(FOLDER / f"{name}.tmx", assets_folder())]
        for spec in (*level.people, *level.watchers)
    }  # fmt: skip
    assert there - {""} == {*PEOPLE_MINDS, *WATCHER_MINDS}
    assert {*(f"sense {one.name}" for one in Sense), *(f"verb {one.name}" for one in Verb)} == set(SHOWN_BY)
    assert set(SHOWN_BY.values()) <= set(PLAYED)
