"""Taking what lies there and what he has set himself; and checkpoints, never beside a searching guard."""

import pytest

from game.world import checkpoints
from game.world.beings import Poise
from game.world.command import Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import CheckpointReached, DoorMoved, TakenUp
from game.world.evidence import Who
from game.world.items import Item
from game.world.level import PersonSpec, Rect
from game.world.specs import CheckpointSpec, DoorSpec, ItemSpec
from game.world.step import step
from game.world.things import Bait, Trap
from tests.world.pictures import draw

PICTURE = ("############", "#..I#......#", "#...#.....E#", "#..........#", "############")
USE = Command(verb=Verb.USE)
STONES = ItemSpec((3.2, 1.9), Item.PEBBLE, 3)


def test_he_takes_what_lies_there_once():
    made = draw(*PICTURE, items=(STONES,), kit=((Item.PEBBLE, 2),))
    assert step(made, USE) == [TakenUp(Item.PEBBLE, 3, (3.2, 1.9))]
    assert made.kit == {Item.PEBBLE: 5}
    step(made, USE)
    assert made.kit == {Item.PEBBLE: 5}


def test_not_through_a_wall():
    made = draw(*PICTURE, items=(ItemSpec((5.3, 1.5), Item.KUNAI),))
    made.iruka.x = 3.65
    step(made, USE)
    assert made.taken == [False]


def test_his_own_bait_can_be_taken_back():
    made = draw(*PICTURE)
    made.bait.append(Bait(Item.RAMEN, (3.4, 1.6), made.iruka.plane))
    assert step(made, USE) == [TakenUp(Item.RAMEN, 1, (3.4, 1.6))]
    assert made.bait == []


def set_there(made, item, x, **changes):
    made.traps.append(Trap(item, (x, 1.6), made.iruka.plane, armed=True, **changes))


def test_his_own_trap_can_be_taken_back_the_nearest_first():
    made = draw(*PICTURE, kit=((Item.MUD, 1),))
    set_there(made, Item.TRIPWIRE, 2.8)
    set_there(made, Item.MUD, 3.4)
    made.bait.append(Bait(Item.RAMEN, (3.0, 1.6), made.iruka.plane))
    assert step(made, USE) == [TakenUp(Item.MUD, 1, (3.4, 1.6))]
    assert step(made, USE) == [TakenUp(Item.RAMEN, 1, (3.0, 1.6))]
    assert step(made, USE) == [TakenUp(Item.TRIPWIRE, 1, (2.8, 1.6))]
    assert (made.traps, made.bait) == ([], [])
    assert made.kit == {Item.MUD: 2, Item.RAMEN: 1, Item.TRIPWIRE: 1}


def test_not_what_has_sprung_or_was_eaten_or_lies_far_off_or_is_a_pupils():
    made = draw(*PICTURE)
    set_there(made, Item.MUD, 3.4, sprung_at=0)
    set_there(made, Item.MUD, 3.4, by=Who(0))
    set_there(made, Item.MUD, 2.5)
    made.bait.append(Bait(Item.RAMEN, (3.4, 1.6), made.iruka.plane, eaten_at=0))
    assert step(made, USE) == [Refused(Refusal.NOTHING_TO_DO)]
    assert (len(made.traps), len(made.bait), made.kit) == (3, 1, {})


def test_who_builds_another_still_knows_his_own():
    made = draw("######", "#I..s#", "#...s#", "######")
    made.iruka.x, made.iruka.y = 1.5, 1.5
    for number, x in enumerate((2.5, 2.0, 3.5)):
        by = None if number == 1 else Who(number // 2)
        made.traps.append(Trap(Item.MUD, (x, 1.6), made.iruka.plane, by=by))
    made.people[0].does, made.people[1].does = 0, 2
    assert step(made, USE) == [TakenUp(Item.MUD, 1, (2.0, 1.6))]
    assert [person.does for person in made.people] == [0, 1]


def test_a_trap_before_a_door_does_not_keep_him_from_the_door():
    made = draw("#####", "#..I.", "#####", doors=(DoorSpec("door", Rect(4.0, 1.0, 1.0, 1.0)),))
    set_there(made, Item.TRIPWIRE, 3.6)
    (event,) = step(made, USE)
    assert isinstance(event, DoorMoved) and len(made.traps) == 1


SPOT = CheckpointSpec("door", Rect(3.0, 1.0, 1.0, 1.0))


def test_a_checkpoint_is_reached_once():
    made = draw(*PICTURE, checkpoints=(SPOT,))
    assert step(made, Command()) == [CheckpointReached(0)]
    assert (made.checkpoint, made.checkpoint_at) == (0, 0)
    assert step(made, Command()) == []


@pytest.mark.parametrize(
    ("poise", "far", "reached"),
    [(Poise.SEARCHING, 6.0, False), (Poise.HUNTING, 6.0, False), (Poise.AT_EASE, 6.0, True),
     (Poise.SEARCHING, 40.0, True)],
)  # fmt: skip
def test_never_beside_one_who_is_after_him(poise, far, reached):
    wide = ("#" * 48, "#..I" + "." * 43 + "#", "#" + "." * 45 + "E#", "#" * 48)
    guard = PersonSpec("guard", "teacher", (3.5 + far, 1.5), heading=0, mind="patrol")
    made = draw(*wide, checkpoints=(SPOT,), people=(guard,), daylight=0.0)
    made.people[0].poise = poise
    happened = checkpoints.reach(made)
    assert (happened == [CheckpointReached(0)]) is reached
