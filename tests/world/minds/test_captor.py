"""The captor: grabs, carries, lays down, guards; ties anew; finds the cell empty."""

from __future__ import annotations

import random

import pytest

from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Poise
from game.world.command import Command, Gait
from game.world.doors import opened
from game.world.events import Outcome
from game.world.events_hands import DoorMoved
from game.world.events_minds import Caught, Grabbed, LaidDown
from game.world.evidence import Kind, Who
from game.world.level import Rect
from game.world.minds import captor, cell
from game.world.movement import distance, slide
from game.world.specs import DoorSpec
from game.world.tuning import BODY_RADIUS, TICK
from game.world.ways.room import footing
from tests.world.minds.stage import (  # noqa: F401
    EAST,
    changes,
    guard,
    in_nothing,
    only,
    play,
    poises,
    quiet,
    round_of,
    stage,
)

ROWS = (
    "####################",
    "#.....#..........#.#",
    "#.....#..........#.#",
    "#................###",
    "#.....#............#",
    "#######............#",
    "#..................#",
    "#............I.....#",
    "#..................#",
    "####################",
)
CLOSET = (18.5, 1.5)  # nobody gets in there, nor looks in
CELL = Rect(1, 1, 5, 4)
DOOR = DoorSpec("cell", Rect(6, 3, 1, 1), lock=2)


def begun(**more):
    setting = {"cell": CELL, "doors": (DOOR,), **more}
    return stage(*ROWS, guards=[guard((9.5, 7.5), EAST, "captor")], **setting)


def held(world):
    return world.iruka.carried_by is not None


def laid_down():
    """A world in which he has just been laid down, and what happened until then."""
    world = begun()
    happened = play(world, 12, until=held)
    happened += play(world, 60, until=lambda world: not held(world))
    return world, happened


def test_he_grabs_and_binds_and_the_day_goes_on():
    world = begun()
    happened = play(world, 12, until=held)
    assert Grabbed(Who(0), world.iruka.point) in happened
    assert world.iruka.bound == 1.0
    assert world.iruka.carried_by == Who(0)
    assert world.people[0].poise is Poise.CARRYING
    assert changes(happened)[-1].cause.kind is Kind.SAW
    assert world.outcome is None


def test_without_a_cell_the_day_is_over():
    world = begun(cell=None)
    happened = play(world, 12)
    assert any(isinstance(event, Caught) for event in happened)
    assert world.outcome is Outcome.CAUGHT


def test_where_no_way_leads_to_the_cell_the_day_is_over():
    shut = [list(row) for row in ROWS]
    shut[3][6] = "#"
    world = stage(*("".join(row) for row in shut), guards=[guard((9.5, 7.5), EAST, "captor")], cell=CELL)
    play(world, 12)
    assert world.outcome is Outcome.CAUGHT


def test_he_carries_him_to_the_cell_close_by_and_never_in_a_wall():
    world = begun()
    play(world, 12, until=held)
    farthest = 0.0
    for _ in range(3600):
        if not held(world):
            break
        play(world, 1 / 60, Command(east=127, gait=Gait.RUN))
        in_nothing(world)
        solid = footing(world.level, world.iruka.plane, opened(world))
        assert slide(solid, world.iruka.point, (0.0, 0.0), BODY_RADIUS * 0.98) == world.iruka.point
        farthest = max(farthest, distance(world.iruka.point, world.people[0].point))
    assert not held(world)
    assert farthest <= foes.TRAILS_MOST
    assert CELL.holds(world.iruka.point)
    assert world.iruka.bound == 1.0
    assert world.people[0].keeper


def test_round_a_corner_he_is_pulled_along_the_wall():
    world = begun()
    world.doors[0].open = True
    captor_there, iruka = world.people[0], world.iruka
    captor_there.x, captor_there.y = 6.6, 3.5
    iruka.x, iruka.y = 7.4, 4.5
    solid = footing(world.level, iruka.plane, (True,))
    for _ in range(60):
        cell._bring(world, captor_there)
        assert slide(solid, iruka.point, (0.0, 0.0), BODY_RADIUS * 0.98) == iruka.point
    assert distance(iruka.point, captor_there.point) <= foes.TRAILS_MOST


def test_then_he_shuts_the_door_locks_it_and_stands_before_it():
    world, happened = laid_down()
    assert any(isinstance(event, LaidDown) for event in happened)
    play(world, 9)
    person = world.people[0]
    assert not CELL.holds(person.point)
    assert distance(person.point, DOOR.area.centre) < 2.5
    assert not world.doors[0].open
    assert world.doors[0].locked
    assert person.poise is Poise.WARY


def test_a_prisoner_in_his_cell_alarms_nobody():
    world, _ = laid_down()
    world.people[0].x, world.people[0].y, world.people[0].heading = 4.5, 1.5, EAST
    alert = world.people[0].mind.alert
    happened = play(world, 3)
    assert not any(event.poise is Poise.HUNTING for event in changes(happened))
    assert world.people[0].mind.alert <= alert


def test_now_and_then_he_looks_in():
    world, _ = laid_down()
    happened = play(world, 2.7 * foes.GUARD_CHECKS * TICK)
    assert poises(happened).count(Poise.CHECKING) == 2
    assert world.outcome is None


def test_who_has_a_round_goes_on_with_it_and_looks_in_all_the_same():
    world = stage(*ROWS, guards=[guard((9.5, 7.5), EAST, "captor", patrol="round")], cell=CELL, doors=(DOOR,),
                  rounds=round_of("round", (9.5, 7.5), (17.5, 5.5)))  # fmt: skip
    play(world, 12, until=held)
    play(world, 60, until=lambda world: not held(world))
    happened, farthest = [], 0.0
    for _ in range(int(2.0 * foes.GUARD_CHECKS * TICK)):
        happened += play(world, 1)
        farthest = max(farthest, world.people[0].x)
    assert farthest > 17.0
    assert Poise.CHECKING in poises(happened)
    assert world.outcome is None


def pulls(world):
    return Command(east=127 if world.tick // 3 % 2 else -127)


def test_who_is_seen_straining_is_tied_anew():
    world, _ = laid_down()
    play(world, 60, until=lambda world: world.people[0].poise is Poise.CHECKING)
    play(world, 10, until=lambda world: CELL.holds(world.people[0].point))
    world.iruka.bound = 0.4
    happened = play(world, 0.2, pulls) + play(world, 3)
    assert Grabbed(Who(0), world.iruka.point) in happened
    assert world.iruka.bound > 0.9
    assert world.grabs == 1, "that is not a second time"


def test_behind_a_shut_door_nobody_sees_him_strain():
    world, _ = laid_down()
    play(world, 6)
    happened = play(world, 2, lambda world: Command(east=127 if world.tick // 40 % 2 else -127))
    assert not poises(happened)


def test_the_cell_is_empty():
    world, _ = laid_down()
    play(world, 6)
    world.iruka.bound, (world.iruka.x, world.iruka.y) = 0.0, CLOSET
    happened = play(world, 60, until=lambda world: world.people[0].poise is Poise.SEARCHING)
    change = changes(happened)[-1]
    assert (change.before, change.poise) == (Poise.CHECKING, Poise.SEARCHING)
    assert change.cause.kind is Kind.FOUND_CELL_EMPTY
    assert change.cause.point == CELL.centre
    assert not world.people[0].keeper


def test_as_long_as_nobody_looks_in_nobody_knows():
    world, _ = laid_down()
    play(world, 6)
    world.iruka.bound, (world.iruka.x, world.iruka.y) = 0.0, CLOSET
    rest = (world.people[0].checks_at - world.tick) / 60
    assert rest > 3
    assert poises(play(world, rest - 1)) == []


def test_the_third_time_ends_the_day():
    world, _ = laid_down()
    for grabs in (2, 3):
        assert world.outcome is None
        play(world, 8)
        world.iruka.bound = 0.0
        world.iruka.x, world.iruka.y = world.people[0].x + 1.5, world.people[0].y
        world.people[0].heading = EAST
        play(world, 60, until=lambda world: held(world) or world.outcome is not None)
        assert world.grabs == grabs
        play(world, 60, until=lambda world: not held(world) or world.outcome is not None)
    assert world.outcome is Outcome.CAUGHT


def test_out_of_action_he_lets_go():
    world = begun()
    play(world, 12, until=held)
    world.people[0].out_until = world.tick + 60
    happened = play(world, 0.5)
    assert not held(world)
    assert world.iruka.bound == 1.0
    assert poises(happened) == [Poise.OUT]


def test_while_he_carries_nobody_shuts_a_door_on_them():
    _, happened = laid_down()
    moved = [event.open for event in happened if isinstance(event, DoorMoved)]
    assert moved == [True]


@pytest.mark.parametrize("seed", [1, 2])
def test_only_what_the_table_lists_occurs(seed):
    chance = random.Random(seed)
    guards = [guard((9.5, 7.5), EAST, "captor"), guard((16.5, 2.5), EAST, "captor")]
    world = stage(*ROWS, guards=guards, cell=CELL, doors=(DOOR,))
    happened, command = [], Command()
    for tick in range(12_000):
        if tick % 30 == 0:
            east, south = chance.choice((-127, 0, 127)), chance.choice((-127, 0, 127))
            command = Command(east=east, south=south, gait=chance.choice(list(Gait)))
        if chance.random() < 0.0006:
            world.iruka.bound = 0.0
        if chance.random() < 0.001:
            world.people[0].out_until = tick + 100
        if chance.random() < 0.0006 and not held(world):
            world.iruka.x, world.iruka.y = chance.choice(((13.5, 7.5), (16.5, 6.5), (3.5, 2.5)))
        happened += play(world, 1 / 60, command)
        if world.outcome is not None:
            world.outcome, world.grabs = None, 0
    only(captor.TRANSITIONS, happened, (0, 1))
    seen = {event.poise for event in changes(happened)}
    assert seen >= {Poise.CARRYING, Poise.CHECKING, Poise.SEARCHING, Poise.HUNTING, Poise.OUT}
    assert max(person.mind.floor for person in world.people) == minds.WARY
