"""The captor: grabs, carries, lays down, minds the cell; ties anew; finds it empty."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Poise
from game.world.command import Command, Gait
from game.world.doors import opened
from game.world.events import Outcome
from game.world.events_hands import DoorMoved
from game.world.events_minds import Called, Caught, Grabbed, LaidDown, PoiseChanged
from game.world.evidence import Kind, Who
from game.world.level import Rect
from game.world.minds import captor, cell, doorkeeping
from game.world.movement import distance, slide
from game.world.specs import DoorSpec
from game.world.tuning import BODY_RADIUS, TICK
from game.world.tuning_hands import STRAIN_LOOSENS, STRAIN_QUIET
from game.world.ways.room import footing
from tests.world.minds.stage import (  # noqa: F401
    EAST,
    NORTH,
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


def test_then_he_shuts_the_door_locks_it_and_goes_back_to_his_place():
    world, happened = laid_down()
    assert any(isinstance(event, LaidDown) for event in happened)
    play(world, 15)
    person = world.people[0]
    assert distance(person.point, (9.5, 7.5)) < 0.3
    assert person.heading == EAST, "as he was placed"
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


def looks(world, seconds):
    """His looks in so much time: when he set out, when the door opened, when he turned away (ticks)."""
    setting_out, opening, turning = [], [], []
    for _ in range(int(seconds * 60)):
        for event in play(world, TICK):
            if isinstance(event, DoorMoved) and event.open:
                opening.append(world.tick)
            elif isinstance(event, PoiseChanged) and event.poise is Poise.CHECKING:
                setting_out.append(world.tick)
            elif isinstance(event, PoiseChanged) and event.before is Poise.CHECKING:
                turning.append(world.tick)
    return setting_out, opening, turning


def test_now_and_then_he_looks_in_from_outside_always_after_the_same_time():
    world, _ = laid_down()
    play(world, 6)
    inside = []
    setting_out, opening, turning = [], [], []
    for _ in range(3):
        for times, more in zip((setting_out, opening, turning), looks(world, 51.0), strict=True):
            times += more
        inside.append(CELL.holds(world.people[0].point))
    assert len(setting_out) == len(opening) == len(turning) == 3
    assert not any(inside)
    for number in (1, 2):
        assert setting_out[number] - turning[number - 1] == pytest.approx(foes.GUARD_CHECKS, abs=2)
    for start, opened_at, end in zip(setting_out, opening, turning, strict=True):
        assert opened_at - start > 120, "one hears him come for a while"
        assert end - opened_at == pytest.approx(foes.LOOKS_IN, abs=3)
    assert world.outcome is None and world.iruka.bound == 1.0


def test_he_is_never_in_the_cell_while_it_is_shut():
    world, _ = laid_down()
    grabbed = 0
    for tick in range(9000):
        if tick % 1500 == 900:
            world.iruka.bound, world.grabs = 0.3, 1
        grabbed += any(isinstance(event, Grabbed) for event in play(world, TICK))
        assert world.doors[0].open or not CELL.holds(world.people[0].point)
    assert grabbed >= 2, "he was in there, at the ropes"


def test_from_inside_the_cell_nobody_shuts_its_door():
    world, _ = laid_down()
    play(world, 6)
    person = world.people[0]
    person.x, person.y, person.poise, person.going = 5.4, 3.5, Poise.CURIOUS, None
    world.doors[0].open, world.doors[0].moved_at = True, 0
    assert doorkeeping.shut_behind(world, person, Who(0)) == []
    person.x = 7.6
    assert doorkeeping.shut_behind(world, person, Who(0)) != []


def test_who_has_a_round_minds_the_cell_from_the_nearest_stop_where_he_waits():
    rounds = round_of("round", (9.5, 7.5), (17.5, 7.5), (17.5, 5.5), (8.5, 3.5), (9.5, 3.5))
    *others, by, last = rounds["round"].waypoints
    stops = (*others, replace(by, wait=0.0), replace(last, look=NORTH))
    rounds = {"round": replace(rounds["round"], waypoints=stops)}
    world = stage(*ROWS, guards=[guard((9.5, 7.5), EAST, "captor", patrol="round")], cell=CELL, doors=(DOOR,),
                  rounds=rounds)  # fmt: skip
    play(world, 12, until=held)
    play(world, 60, until=lambda world: not held(world))
    happened, farthest = play(world, 12), 0.0
    assert distance(world.people[0].point, (9.5, 3.5)) < 0.3
    assert world.people[0].heading == NORTH
    for _ in range(int(1.5 * foes.GUARD_CHECKS * TICK)):
        happened += play(world, 1)
        farthest = max(farthest, world.people[0].x)
    assert farthest < 10.0
    assert Poise.CHECKING in poises(happened)
    assert world.outcome is None


def pulls(every):
    """Pulls to the left and to the right in turn, so many ticks apart."""
    def command(world):
        rests = world.iruka.strained_at >= 0 and world.tick - world.iruka.strained_at < every
        return Command() if rests else Command(east=-127 * (world.iruka.strain_side or 1))

    return command


def opens(world):
    """Until he has the door open."""
    return world.doors[0].open


@pytest.mark.parametrize("sits, anew", [(foes.WORKED, True), (1.0, False)])
def test_who_is_seen_straining_is_tied_anew_if_he_has_got_anywhere(sits, anew):
    world, _ = laid_down()
    play(world, 6)
    play(world, 60, until=opens)
    world.iruka.bound = sits
    happened = play(world, 0.3, pulls(30)) + play(world, 3)
    assert (Grabbed(Who(0), world.iruka.point) in happened) == anew
    assert world.iruka.bound == (1.0 if anew else 1.0 - STRAIN_LOOSENS)


@pytest.mark.parametrize("left, anew", [(foes.LOOSE + 0.01, False), (foes.LOOSE - 0.01, True), (0.0, True)])
def test_ropes_that_are_half_off_are_seen_and_tied_anew(left, anew):
    world, _ = laid_down()
    play(world, 6)
    world.iruka.bound = left
    happened = play(world, 60, until=opens)
    happened += play(world, 12, until=lambda world: world.people[0].poise is Poise.RETURNING)
    assert (Grabbed(Who(0), world.iruka.point) in happened) == anew
    assert world.iruka.bound == (1.0 if anew else left)
    assert world.grabs == (2 if anew else 1)
    causes = [cause.kind for cause in world.people[0].mind.causes]
    assert (Kind.FOUND_ROPES in causes) == anew
    play(world, 8)
    assert world.doors[0].locked and not world.doors[0].open
    assert world.outcome is None


def test_found_half_untied_once_too_often_the_day_is_over_and_one_knows_why():
    world, _ = laid_down()
    happened = []
    for grabs in range(2, foes.GRABS + 1):
        assert world.outcome is None
        play(world, 60, until=lambda world: not world.doors[0].open)
        world.iruka.bound = 0.3
        happened = play(world, 70, until=lambda world, grabs=grabs: world.grabs == grabs)
        assert world.grabs == grabs
    assert world.outcome is Outcome.CAUGHT
    (caught,) = [event for event in happened if isinstance(event, Caught)]
    assert caught.cause.kind is Kind.FOUND_ROPES
    assert foes.GRABS >= 4, "two times at the least are forgiven"


def test_between_two_looks_there_is_time_for_the_ropes_and_a_lock():
    world, _ = laid_down()
    play(world, 6)
    play(world, 60, until=opens)
    play(world, 60, until=lambda world: not world.doors[0].open)
    began = world.tick
    play(world, 60, pulls(STRAIN_QUIET), until=lambda world: world.iruka.bound == 0.0)
    ropes_took = world.tick - began
    play(world, 60, until=opens)
    assert ropes_took < 0.4 * (world.tick - began)
    assert (world.tick - began - ropes_took) / 60 > 25.0, "for the pins, a few slips, and the way out"


@pytest.mark.parametrize("pause, heard", [(6, True), (STRAIN_QUIET // 2, False), (STRAIN_QUIET, False)])
def test_from_the_stop_before_the_cell_he_hears_quick_pulls_and_no_slow_ones(pause, heard):
    world, _ = laid_down()
    play(world, 6)
    assert not world.doors[0].open
    world.people[0].x, world.people[0].y, world.people[0].going = 11.5, 3.5, None
    happened = play(world, 0.6, pulls(pause))
    assert (Poise.CHECKING in poises(happened)) == heard
    assert world.iruka.strained_at >= 0


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
    happened += play(world, 0.1)
    assert any(isinstance(event, Called) for event in happened), "he lets everybody know"


def test_who_lies_where_he_cannot_be_seen_from_the_door_is_not_gone():
    world, _ = laid_down()
    play(world, 6)
    world.iruka.x, world.iruka.y = 5.5, 1.5
    happened = play(world, 60, until=lambda world: CELL.holds(world.people[0].point))
    happened += play(world, 8)
    assert Poise.SEARCHING not in poises(happened)
    assert world.people[0].keeper
    play(world, 8)
    assert not world.doors[0].open


def test_as_long_as_nobody_looks_in_nobody_knows():
    world, _ = laid_down()
    play(world, 15)
    world.iruka.bound, (world.iruka.x, world.iruka.y) = 0.0, CLOSET
    rest = (world.people[0].checks_at - world.tick) / 60
    assert rest > 3
    assert poises(play(world, rest - 1)) == []


def test_caught_once_too_often_the_day_is_over():
    world, _ = laid_down()
    for grabs in range(2, foes.GRABS + 1):
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
