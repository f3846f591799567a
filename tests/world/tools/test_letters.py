"""Letters: read standing, broken off, read on."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world.command import IDLE, Command, Verb
from game.world.events import LessonBegun, Refusal, Refused
from game.world.events_hands import LetterDropped, LetterRead
from game.world.level import Plane, Rect
from game.world.specs import DoorSpec, LetterSpec
from game.world.step import step
from game.world.tools import letters
from tests.world.pictures import draw

ROOM = [
    "########",
    "#......#",
    "#..I...#",
    "#......#",
    "########",
]
LETTER = LetterSpec("late report", (4.2, 2.5), "…", seconds=1.0, code="seven bowls")
USE = Command(verb=Verb.USE)
TICKS = tuning.ticks(LETTER.seconds)


def desk(letter=LETTER, *rows, **changes):
    return draw(*(rows or ROOM), letters=(letter,), **changes)


def read(world, ticks):
    told = []
    for _ in range(ticks):
        told += step(world, IDLE)
    return told


def test_he_reads_it_in_its_time_and_knows_its_code():
    world = desk()
    assert step(world, USE) == []
    assert world.iruka.reading == 0 and world.letters[0].taken
    assert read(world, TICKS - 2) == [] and world.iruka.knows == []
    assert read(world, 1) == [LetterRead(0)]
    assert world.iruka.reading is None and world.iruka.knows == ["seven bowls"]
    assert step(world, USE) == [Refused(Refusal.NOTHING_TO_DO)], "it is read once"


@pytest.mark.parametrize("how", [USE, Command(east=127), Command(south=-127)])
def test_who_breaks_off_reads_on_later(how):
    world = desk()
    step(world, USE)
    read(world, TICKS // 2)
    assert LetterDropped(0) in step(world, how)
    assert world.iruka.reading is None and not world.letters[0].taken
    done = world.letters[0].read
    assert done >= TICKS // 2
    step(world, USE)
    told = read(world, TICKS - done - 1)
    assert told == [LetterRead(0)] and world.letters[0].read == TICKS


def test_ropes_end_it():
    world = desk()
    step(world, USE)
    world.iruka.bound = 1.0
    assert step(world, IDLE) == [LetterDropped(0)]


@pytest.mark.parametrize("letter", [
    LetterSpec("too far", (4.5, 2.5), ""),
    LetterSpec("on the roof", (4.0, 2.5), "", Plane.HIGH),
])  # fmt: skip
def test_what_is_out_of_reach_is_not_read(letter):
    world = desk(letter)
    assert step(world, USE) == [Refused(Refusal.NOTHING_TO_DO)]


@pytest.mark.parametrize("is_open", [False, True])
def test_not_through_a_shut_door(is_open):
    door = DoorSpec("sliding door", Rect(4.0, 1.0, 0.25, 3.0), open=is_open)
    world = desk(LetterSpec("next door", (4.5, 2.5), ""), doors=(door,))
    world.iruka.x = 4.0 - tuning.BODY_RADIUS
    assert letters.within_reach(world) == (0 if is_open else None)


def test_the_letter_comes_before_the_work_that_is_done_in_the_same_place():
    rows = ["########", "#..g...#", "#......#", "#..I...#", "########"]
    world = desk(LetterSpec("under the counter", (3.5, 1.5), "", seconds=0.5), *rows)
    world.iruka.y = 1.6
    step(world, USE)
    assert world.iruka.reading == 0 and world.iruka.teaching is None
    read(world, tuning.ticks(0.5))
    assert step(world, USE) == [LessonBegun(0)]
