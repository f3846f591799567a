"""Doors by hand: walls while they are shut, to bodies, eyes, ears and the field alike."""

import pytest

from game.world.command import Command, Gait, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import DoorMoved
from game.world.level import PersonSpec, Plane, Rect
from game.world.senses import hearing
from game.world.sight import sees
from game.world.specs import DoorSpec
from game.world.step import step
from tests.world.pictures import draw

PICTURE = (
    "############",
    "#....#.....#",
    "#..I.......#",
    "#....#....E#",
    "############",
)
DOOR = DoorSpec("door", Rect(5.0, 2.0, 1.0, 1.0))
USE = Command(verb=Verb.USE)


def world(**door):
    made = draw(*PICTURE, doors=(DoorSpec(**{**{"name": "door", "area": DOOR.area}, **door}),))
    made.iruka.x = 4.5
    return made


def walk(made, ticks, east=127, gait=Gait.WALK):
    for _ in range(ticks):
        step(made, Command(east=east, gait=gait))


def test_a_shut_door_stops_him_and_an_open_one_does_not():
    made = world()
    walk(made, 60)
    assert made.iruka.x < 4.7
    (moved,) = step(made, USE)
    assert moved == DoorMoved(0, True, (5.5, 2.5))
    walk(made, 60)
    assert made.iruka.x > 6.5


def test_a_shut_door_stops_sight_and_most_of_the_sound():
    made = world()
    here, there = (4.5, 2.5), (7.5, 2.5)
    ways = {}
    for is_open in (False, True):
        if is_open:
            step(made, USE)
        assert sees(made, here, Plane.GROUND, there, Plane.GROUND) is is_open
        ways[is_open] = hearing.way(made, here, there, Plane.GROUND, 20.0)
    assert ways[True] == pytest.approx(3.0)
    assert ways[False] == pytest.approx(3.0 + 5.0)  # a metre of door counts six


def test_the_field_comes_through_an_open_door_only():
    made = draw(*PICTURE, doors=(DOOR,), emitters=())
    made.iruka.x = 4.5
    beyond = (slice(4, 16), slice(26, 40))
    step(made, Command(verb=Verb.PULSE))
    walk(made, 90, east=0)
    assert made.fields[0].echo[beyond].sum() == 0.0
    step(made, USE)
    made.iruka.chakra = 1.0
    step(made, Command(verb=Verb.PULSE))
    walk(made, 60, east=0)
    assert made.fields[0].echo[beyond].sum() > 0.0


@pytest.mark.parametrize(("gait", "louder"), [(Gait.SNEAK, False), (Gait.RUN, True)])
def test_who_sneaks_opens_softly(gait, louder):
    made = world()
    step(made, Command(verb=Verb.USE, gait=gait))
    assert (made.iruka.noise > 5.0) is louder


def test_it_is_not_shut_on_somebody():
    made = world(open=True)
    walk(made, 24)
    assert 4.9 < made.iruka.x < 6.0
    assert step(made, USE) == [Refused(Refusal.NO_ROOM)]
    other = draw(*PICTURE, doors=(DoorSpec("door", DOOR.area, open=True),),
                 people=(PersonSpec("somebody", "teacher", (5.5, 2.5)),))  # fmt: skip
    other.iruka.x = 4.5
    assert step(other, USE) == [Refused(Refusal.NO_ROOM)]


def test_a_door_that_wants_a_word_stays_shut_without_it():
    made = world(code="frost")
    assert step(made, USE) == [Refused(Refusal.NO_CODE)]
    assert not made.doors[0].open
    made.iruka.knows.append("frost")
    step(made, USE)
    assert made.doors[0].open
