"""Locks: what the hand feels, what holds, what slips, and what it sounds like."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.angles import DIRECTIONS, turn_between
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, IDLE, TURN, Command, Verb
from game.world.dials import Dials
from game.world.events import Refusal, Refused
from game.world.events_hands import DoorMoved, LockOpened, LockPressed
from game.world.level import PersonSpec, Plane, Rect
from game.world.movement import blocked
from game.world.specs import DoorSpec
from game.world.step import begin, step
from game.world.things import Sounding
from game.world.tools import locks
from tests.world.pictures import draw, level

HOUSE = [
    "##############",
    "#.....#......#",
    "#.....#......#",
    "#....I.......#",  # the doorway is the seventh tile
    "#.....#......#",
    "#.....#......#",
    "##############",
]
PINS = 3
DOOR = DoorSpec("door", Rect(6.0, 3.0, 1.0, 1.0), lock=PINS)


def before_it(seed=0, dials=None, door=DOOR, **changes):
    """Iruka half a metre before a locked door, by daylight and calm."""
    world = begin(level(*HOUSE, doors=(door,), **changes), seed, dials or Dials())
    world.iruka.x = 5.4
    return world


def aiming(world, heading, verb=None):
    """A command that aims in a direction, four metres off."""
    east, south = DIRECTIONS[heading % TURN]
    x, y = world.iruka.point
    return Command(
        aim_x=round((x + 4 * east) * AIM_PER_METRE), aim_y=round((y + 4 * south) * AIM_PER_METRE), verb=verb
    )


def turn(world, heading, ticks=80):
    """Let the pick go over to a heading."""
    for _ in range(ticks):
        step(world, aiming(world, heading))


def press(world, heading):
    """Point the pick there, and press."""
    turn(world, heading)
    return step(world, aiming(world, heading, Verb.USE))


def pressed(events):
    return [event for event in events if isinstance(event, LockPressed | LockOpened)]


def by_feel(world, most=3000):
    """A player who has nothing but his hand: round until he feels something, then to where it is strongest.

    Returns the ticks until the lock opened. Reads `locks.feel` and no other number of the lock.
    """
    heading, way, last = 0, 1, 0.0
    for tick in range(most):
        felt = locks.feel(world)
        if felt == 1.0:
            events = step(world, aiming(world, heading, Verb.USE))
            if LockOpened(0) in events:
                return tick
            last = 0.0
            continue
        if felt < last:
            way = -way
        last = felt
        heading += way * (3 if felt > 0.3 else 8)
        step(world, aiming(world, heading))
    return None


def test_use_at_a_locked_door_begins_on_the_lock():
    world = before_it()
    assert step(world, Command(verb=Verb.USE)) == []
    assert world.iruka.lock is not None and world.iruka.lock.pins == PINS
    far = before_it()
    far.iruka.x = 5.0  # a metre off
    assert step(far, Command(verb=Verb.USE)) == [Refused(Refusal.NOTHING_TO_DO)]


def test_an_open_door_has_no_lock_to_work_at():
    """Whatever left it open and locked: Use has something better to do there."""
    world = before_it()
    world.doors[0].open = True
    assert world.doors[0].locked
    assert locks.offer(world, aiming(world, 0, Verb.USE)) is None
    assert world.iruka.lock is None


def test_nothing_is_felt_far_off_then_more_and_more_and_all_where_the_pin_gives():
    world = before_it()
    step(world, Command(verb=Verb.USE))
    lock = world.iruka.lock
    felt = []
    for off in range(TURN // 2, -1, -8):
        lock.pick = (lock.give + off) % TURN
        felt.append((off, locks.feel(world)))
    assert felt == sorted(felt, key=lambda pair: (pair[1], -pair[0]))
    assert all(value == 0.0 for off, value in felt if off >= hands.LOCK_FELT)
    assert all(0.0 < value <= hands.LOCK_NEARLY for off, value in felt if 32 <= off < hands.LOCK_FELT - 1)
    assert all(value == 1.0 for off, value in felt if off <= 24)
    lock.pick = (lock.give - 100) % TURN
    other_side = locks.feel(world)
    lock.pick = (lock.give + 100) % TURN
    assert locks.feel(world) == other_side


def test_the_right_presses_open_it_one_pin_after_the_other_without_a_sound():
    world = before_it()
    step(world, Command(verb=Verb.USE))
    heard = []
    for left in (2, 1, 0):
        events = press(world, world.iruka.lock.give)
        heard += world.noises
        assert pressed(events)[0] == LockPressed(0, True, left)
    assert pressed(events)[1] == LockOpened(0)
    assert world.iruka.lock is None and not world.doors[0].locked and not world.doors[0].open
    assert not [noise for noise in heard if noise.sounding is Sounding.LOCK]


def test_a_wrong_press_slips_by_one_pin_and_is_heard():
    world = before_it()
    step(world, Command(verb=Verb.USE))
    first = world.iruka.lock.give
    press(world, first)
    second = world.iruka.lock.give
    turn(world, second + 200)
    world.noises.clear()
    assert pressed(step(world, aiming(world, second + 200, Verb.USE))) == [LockPressed(0, False, PINS)]
    assert [noise.sounding for noise in world.heard] == [Sounding.LOCK]
    assert world.iruka.lock.give == first, "a pin that slips gives where it gave before"
    first_again = pressed(press(world, first + 200))
    assert first_again == [LockPressed(0, False, PINS)], "there is none before the first"


def test_where_pins_give_is_the_locks_own_and_the_days_luck_is_not_touched():
    world, again, other = before_it(1), before_it(1), before_it(2)
    luck = world.rules.state
    gives = [locks.give(world, 0, pins) for pins in range(9, 0, -1)]
    assert gives == [locks.give(again, 0, pins) for pins in range(9, 0, -1)]
    assert gives != [locks.give(other, 0, pins) for pins in range(9, 0, -1)]
    assert world.rules.state == luck
    step(world, Command(verb=Verb.USE))
    assert world.rules.state == luck


@pytest.mark.parametrize("seed", range(12))
def test_one_pin_gives_far_from_the_one_before(seed):
    world = before_it(seed)
    gives = [locks.give(world, 0, pins) for pins in (3, 2, 1)]
    assert all(abs(turn_between(*pair)) >= hands.LOCK_APART for pair in pairwise(gives))


@pytest.mark.parametrize("seed", range(6))
def test_it_can_be_opened_by_feel_alone(seed):
    world = before_it(seed)
    step(world, Command(verb=Verb.USE))
    ticks = by_feel(world)
    assert ticks is not None and ticks < tuning.ticks(20.0)


def test_pressing_blindly_gets_one_nowhere():
    """Whoever presses in every tick while the pick goes round slips more often than he holds."""
    world = before_it()
    step(world, Command(verb=Verb.USE))
    for tick in range(1200):
        step(world, aiming(world, tick * 14, Verb.USE))
    assert world.iruka.lock is not None and world.doors[0].locked


def test_darkness_and_a_shaken_hand_make_it_harder():
    world = before_it()
    world.iruka.lit = 1.0
    easy = locks.width(world)
    world.iruka.lit = 0.0
    dark = locks.width(world)
    world.iruka.composure = 0.0
    assert easy == hands.LOCK_WIDTH > dark > locks.width(world) > 0.0
    step(world, Command(verb=Verb.USE))
    felt = set()
    for _ in range(hands.LOCK_SHAKE_PERIOD):
        world.iruka.composure = 0.0
        world.iruka.lock.pick = (world.iruka.lock.give + 60) % TURN
        felt.add(locks.feel(world))
        world.tick += 1
    assert len(felt) > 10, "the hand trembles"


def test_who_walks_off_leaves_it_and_what_holds_holds_for_a_while():
    world = before_it()
    step(world, Command(verb=Verb.USE))
    press(world, world.iruka.lock.give)
    step(world, Command(east=-127))
    assert world.iruka.lock is None
    step(world, Command(verb=Verb.USE))
    assert world.iruka.lock.pins == PINS - 1
    step(world, Command(east=-10))
    for _ in range(hands.LOCK_KEEPS):
        step(world, IDLE)
    step(world, Command(verb=Verb.USE))
    assert world.iruka.lock.pins == PINS, "the springs have pushed it back"


@pytest.mark.parametrize("what", ["bound", "hunted", "watched"])
def test_who_is_held_or_hunted_has_no_hand_for_it(what):
    guard = PersonSpec("guard", "teacher", (9.5, 3.5), mind="patrol")
    world = before_it(people=(guard,))
    step(world, Command(verb=Verb.USE))
    if what == "bound":
        world.iruka.bound = 1.0
    else:
        world.people[0].sees_him = True
        world.people[0].poise = Poise.HUNTING if what == "hunted" else Poise.CURIOUS
    locks.go_on(world, IDLE)
    assert (world.iruka.lock is None) == (what != "watched")


def waited(door_number=0, pins=PINS):
    """A lock that is no game, from the first press to the opening: events with their ticks, and noises."""
    specs = (*(DoorSpec(f"far {n}", Rect(1.0 + n, 1.0, 0.25, 0.25)) for n in range(door_number)),
             DoorSpec("door", Rect(6.0, 3.0, 1.0, 1.0), lock=pins))
    world = begin(level(*HOUSE, doors=specs), 0, Dials(locks=False))
    world.iruka.x = 5.4
    told, heard = [], 0
    step(world, Command(verb=Verb.USE))
    assert locks.feel(world) == 0.0
    for tick in range(2, pins * hands.LOCK_PIN + 2):
        told += [(tick, event) for event in pressed(step(world, IDLE))]
        heard += sum(noise.sounding is Sounding.LOCK for noise in world.heard)
    return world, told, heard


def test_where_it_is_no_game_it_takes_its_time():
    world, told, _ = waited()
    assert [tick for tick, _ in told] == [n * hands.LOCK_PIN for n in (1, 2, 3, 3)]
    assert told[-1][1] == LockOpened(0) and not world.doors[0].locked
    world = before_it(dials=Dials(locks=False))
    step(world, Command(verb=Verb.USE))
    step(world, Command(verb=Verb.USE))
    assert world.iruka.lock is None and world.doors[0].locked, "a second press leaves it"


def test_where_it_is_no_game_it_is_heard_as_often_on_average():
    heard = sum(waited(door, pins)[2] for door in (0, 1) for pins in (1, 2, 3))
    assert heard == 12 / hands.LOCK_SLIPS_EVERY


def test_a_door_that_wants_a_word_opens_to_him_who_has_read_it():
    world = before_it(door=DoorSpec("door", DOOR.area, code="seven bowls"))
    solid = world.solids[Plane.GROUND]
    assert blocked(solid, (6.5, 3.5))
    assert step(world, Command(verb=Verb.USE)) == [Refused(Refusal.NO_CODE)]
    world.iruka.knows.append("seven bowls")
    assert step(world, Command(verb=Verb.USE)) == [LockOpened(0), DoorMoved(0, True, (6.5, 3.5))]
    assert not blocked(world.solids[Plane.GROUND], (6.5, 3.5))


def test_a_lock_is_not_reached_round_a_walls_corner():
    world = draw(*HOUSE, doors=(DoorSpec("door", Rect(6.0, 3.0, 1.0, 1.0), lock=1),))
    world.iruka.x, world.iruka.y = 5.65, 2.3  # beside the doorway, against the wall
    assert locks.at_hand(world, world.iruka.point, Plane.GROUND, hands.LOCK_REACH) is None
    world.iruka.y = 3.2
    assert locks.at_hand(world, world.iruka.point, Plane.GROUND, hands.LOCK_REACH) == 0
