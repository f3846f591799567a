"""The guard on his round: what he makes of a glimpse, a noise, a door; how he hunts, loses, stays wary."""

from __future__ import annotations

import random

import pytest

from game.world import tuning
from game.world import tuning_minds as minds
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait
from game.world.events import Outcome
from game.world.events_hands import DoorMoved
from game.world.events_minds import Called, Caught, Signalled
from game.world.evidence import Kind, Sense, Who
from game.world.fingerprint import visible_bytes
from game.world.level import Patrol, Plane, Rect, WatcherSpec, Waypoint
from game.world.minds import common, patrol
from game.world.movement import distance
from game.world.senses import hearing
from game.world.specs import DoorSpec
from game.world.step import step
from game.world.things import Sounding
from game.world.ways.astar import route
from tests.world.minds.stage import (  # noqa: F401
    EAST,
    NORTH,
    SOUTH,
    WEST,
    changes,
    guard,
    in_nothing,
    only,
    play,
    poises,
    quiet,
    round_of,
    stage,
    walk,
)


def field(x, y, width=36, height=14, walls=()):
    """Open ground with walls round it; Iruka at (x, y); walls: the tiles of more of them."""
    rows = [["#" if 0 in (row, col) or row == height - 1 or col == width - 1 else "." for col in range(width)]
            for row in range(height)]  # fmt: skip
    for col, row in walls:
        rows[row][col] = "#"
    rows[int(y)][int(x)] = "I"
    return ["".join(row) for row in rows]


def test_a_second_across_his_cone_at_twelve_metres_makes_him_curious_and_no_more():
    world = stage(*field(17, 3), guards=[guard((5.5, 4.5))])
    happened = play(world, 1, walk(0, 1))
    assert poises(happened) == [Poise.CURIOUS]
    point = world.people[0].point
    world.iruka.x, world.iruka.y = 1.5, 12.5
    happened = play(world, 1)
    assert world.people[0].point == point, "he stops"
    assert abs(world.people[0].heading - EAST) < 40, "and looks there"
    happened += play(world, 10)
    assert poises(happened) == [Poise.RETURNING, Poise.AT_EASE]
    assert world.alerts == 0


def test_close_and_lit_he_is_hunted_within_about_a_second():
    world = stage(*field(8, 4), guards=[guard((5.5, 4.5))])
    play(world, 3, walk(0, 1), until=lambda world: world.people[0].poise is Poise.HUNTING)
    assert 0.5 < world.tick * tuning.TICK < 1.5
    assert world.alerts == 1


def test_in_the_dark_he_is_not_seen_at_all_from_there():
    world = stage(*field(17, 3), guards=[guard((5.5, 4.5))], daylight=0.0)
    assert not changes(play(world, 3, walk(0, 1)))


def test_behind_a_back_on_grass_a_sneaker_is_unheard_and_on_gravel_a_runner_is_heard_far_off():
    world = stage(*field(2, 7), guards=[guard((9.5, 4.5))], surface="grass", daylight=0.0)
    play(world, 2.5, walk(1, 0, Gait.SNEAK))
    world = stage(*field(8, 7), guards=[guard((9.5, 4.5))], surface="grass")
    play(world, 1.0, walk(1, 0, Gait.SNEAK))
    assert not world.people[0].mind.causes, "three metres off"
    world = stage(*field(16, 2), guards=[guard((30.5, 6.5), NORTH)], surface="gravel", daylight=0.0)
    play(world, 1.5, walk(0, 1, Gait.RUN))
    causes = world.people[0].mind.causes
    assert [(cause.kind, cause.sense) for cause in causes] == [(Kind.HEARD, Sense.HEARING)]
    assert distance(causes[0].point, world.iruka.point) < 1.5
    assert world.people[0].mind.alert > 0.0


def test_at_noticing_he_goes_to_see_looks_round_and_goes_back():
    world = stage(*field(20, 2), guards=[guard((5.5, 4.5), WEST)])
    world.iruka.x, world.iruka.y = 34.5, 12.5
    noise(world, (12.5, 4.5), 12.0)
    happened = play(world, 1)
    assert poises(happened) == [Poise.CURIOUS]
    assert changes(happened)[0].cause.kind is Kind.HEARD_LOUD
    world.people[0].mind.alert = minds.THRESHOLDS[1] + 1.0
    play(world, 12, until=lambda world: distance(world.people[0].point, (12.5, 4.5)) < 0.3)
    assert distance(world.people[0].point, (12.5, 4.5)) < 0.3
    heading = world.people[0].heading
    play(world, 1)
    assert world.people[0].heading != heading
    happened = play(world, 20)
    assert poises(happened) == [Poise.RETURNING, Poise.AT_EASE]
    assert distance(world.people[0].point, (5.5, 4.5)) < 0.3


def noise(world, point, loudness):
    """A pebble falls there."""
    hearing.make(world, Sounding.PEBBLE, point, Plane.GROUND, loudness)


CLOSET = (33.8, 1.8)  # nobody gets in there, nor looks in
HIDES = [*((15, row) for row in range(1, 6)), (32, 1), (32, 2), (32, 3), (33, 3), (34, 3)]


def hunted():
    """A hunt that has just lost sight of him: the world, and where he was last seen."""
    world = stage(*field(12, 4, walls=HIDES), guards=[guard((8.5, 4.5), patrol="round")],
                  rounds=round_of("round", (8.5, 4.5), (3.5, 4.5)))  # fmt: skip
    world.people[0].heading = EAST
    play(world, 5, until=lambda world: world.people[0].poise is Poise.HUNTING)
    last = world.iruka.point
    world.iruka.x, world.iruka.y = CLOSET
    return world, last


def test_he_hunts_to_the_last_known_place_loses_searches_returns_and_stays_wary():
    world, last = hunted()
    person = world.people[0]
    person.x = 2.5
    happened = play(world, 4, until=lambda world: person.poise is Poise.LOST)
    assert poises(happened) == [Poise.LOST]
    assert distance(person.point, last) < 1.0
    happened = play(world, 3, until=lambda world: person.poise is Poise.SEARCHING)
    assert poises(happened) == [Poise.SEARCHING]
    begun = world.tick
    happened = play(world, 60, until=lambda world: person.poise is Poise.RETURNING)
    assert poises(happened) == [Poise.RETURNING]
    assert minds.SEARCH_LEAST <= world.tick - begun <= minds.SEARCH_MOST + 1
    happened = play(world, 200)
    assert poises(happened) == [Poise.WARY]
    assert person.mind.alert == person.mind.floor == minds.WARY
    assert not world.outcome


def test_a_wary_guard_is_the_keener():
    seconds = []
    for floor in (0.0, minds.WARY):
        world = stage(*field(17, 3), guards=[guard((5.5, 4.5))])
        world.people[0].mind.floor = world.people[0].mind.alert = floor
        play(world, 5, until=lambda world: world.people[0].poise is Poise.SEARCHING)
        seconds.append(world.tick)
    assert seconds[1] < 0.85 * seconds[0]


def test_while_he_has_him_before_his_eyes_he_does_not_lose_him():
    world = stage(*field(12, 4), guards=[guard((8.5, 4.5))])
    happened = play(world, 20, lambda world: walk(1, 0, Gait.RUN) if world.iruka.x < 33 else walk(0, 1))
    assert Poise.LOST not in poises(happened)
    assert isinstance(happened[-2], Caught)
    assert world.outcome is Outcome.CAUGHT
    assert world.caught_by == Who(0)


def test_nobody_is_caught_through_a_wall():
    world = stage(*field(12, 6), guards=[guard((11.5, 4.5))],
                  doors=(DoorSpec("bars", Rect(0.0, 5.25, 36.0, 0.25)),))  # fmt: skip
    world.people[0].poise = Poise.HUNTING
    world.people[0].y, world.iruka.y, world.iruka.x = 4.93, 5.82, 11.5
    assert patrol.touch(world, world.people[0], Who(0)) == []
    world.doors[0].open = True
    world.solids = (world.level.planes[0].solid, world.level.planes[1].solid)
    assert patrol.touch(world, world.people[0], Who(0)) != []


def test_every_alarm_tells_who_by_which_sense_from_where_and_when():
    world, _ = hunted()
    happened = play(world, 12)
    world.iruka.x, world.iruka.y = 26.5, 11.5
    happened += play(world, 40, lambda world: walk(1, 0) if world.tick % 120 < 60 else walk(-1, 0))
    alarms = [event for event in changes(happened)
              if event.poise in (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING)]  # fmt: skip
    assert alarms
    for event in alarms:
        assert event.who == Who(0)
        assert event.cause is not None
        assert event.cause.sense in (Sense.SIGHT, Sense.HEARING)
        assert 0 <= event.cause.tick <= world.tick
    for event in happened:
        if isinstance(event, Caught):
            assert event.cause is not None


WALL = [(18, row) for row in range(1, 13)]


def test_a_shout_reaches_a_mate_and_not_through_walls():
    for walls, told in (((), True), (WALL, False)):
        mates = [guard((8.5, 4.5)), guard((22.5, 9.5), EAST)]
        world = stage(*field(12, 4, walls=walls), guards=mates)
        happened = play(world, 6)
        assert any(isinstance(event, Called) for event in happened)
        kinds = [cause.kind for cause in world.people[1].mind.causes]
        assert (Kind.CALLED in kinds) == told
        assert not kinds or world.people[1].mind.causes[0].teller == Who(0)
        assert Kind.CALLED not in [cause.kind for cause in world.people[0].mind.causes], "not himself"


def test_a_sign_is_seen_by_who_looks_and_by_nobody_else():
    for heading, told in ((WEST, True), (EAST, False)):
        world = stage(*field(20, 9), guards=[guard((8.5, 4.5), SOUTH), guard((15.5, 4.5), heading)])
        world.iruka.x, world.iruka.y = 8.5, 12.5
        play(world, 5, until=lambda world: world.people[0].mind.alert >= minds.THRESHOLDS[2] - 1.0)
        assert world.people[1].mind.alert == 0.0
        happened = play(world, 0.5)
        assert (Signalled in [type(event) for event in happened]) == told
        assert (world.people[1].mind.alert > 0.0) == told


def test_who_was_told_does_not_tell_it_as_his_own():
    mates = [guard((8.5, 4.5)), guard((8.5, 9.5), WEST), guard((4.5, 9.5), WEST)]
    world = stage(*field(12, 4, walls=HIDES), guards=mates)
    happened = play(world, 5, until=lambda world: world.people[0].poise is Poise.HUNTING)
    world.iruka.x, world.iruka.y = CLOSET
    happened += play(world, 30)
    assert [person.mind.causes[0].sense for person in world.people[1:]] == [Sense.TELLING] * 2
    told = [event.who for event in happened if isinstance(event, Called | Signalled)]
    assert told
    assert set(told) == {Who(0)}


DOOR = DoorSpec("door", Rect(17, 4, 1, 1), lock=1)
ROOMS = field(2, 12, walls=[(17, row) for row in range(1, 13) if row != 4])


def test_doors_on_his_way_he_opens_and_shuts_and_locks_again():
    world = stage(*ROOMS, guards=[guard((10.5, 4.5), patrol="round")], doors=(DOOR,),
                  rounds=round_of("round", (10.5, 4.5), (25.5, 4.5), wait=2.0), daylight=0.0)  # fmt: skip
    happened = [event for event in play(world, 14) if isinstance(event, DoorMoved)]
    assert [(event.open, event.by) for event in happened] == [(True, Who(0)), (False, Who(0))]
    assert not world.doors[0].open
    assert world.doors[0].locked


def test_a_door_beside_his_way_stays_shut():
    world = stage(*ROOMS, guards=[guard((16.4, 2.5), patrol="round")], doors=(DOOR,),
                  rounds=round_of("round", (16.4, 2.5), (16.4, 11.5)), daylight=0.0)  # fmt: skip
    assert not [event for event in play(world, 20) if isinstance(event, DoorMoved)]


def test_a_door_is_not_shut_on_anybody():
    world = stage(*ROOMS, guards=[guard((10.5, 4.5), patrol="round")], doors=(DOOR,),
                  rounds=round_of("round", (10.5, 4.5), (25.5, 4.5), wait=2.0), daylight=0.0)  # fmt: skip
    play(world, 8, until=lambda world: world.people[0].x > 18.35)
    world.iruka.x, world.iruka.y = 17.5, 4.5
    play(world, 6)
    assert world.doors[0].open


def test_who_finds_a_lock_undone_makes_something_of_it():
    world = stage(*ROOMS, guards=[guard((10.5, 4.5), patrol="round")], doors=(DOOR,),
                  rounds=round_of("round", (10.5, 4.5), (25.5, 4.5), wait=2.0), daylight=0.0)  # fmt: skip
    world.doors[0].locked = False
    happened = play(world, 8)
    assert changes(happened)[0].cause.kind is Kind.FOUND_DOOR
    assert changes(happened)[0].cause.point == DOOR.area.centre
    play(world, 20)
    assert not world.doors[0].open
    assert world.doors[0].locked, "and puts it right"


def test_at_a_stop_he_looks_where_he_is_told_to():
    stops = (Waypoint((5.5, 5.5), 3.0, NORTH), Waypoint((9.5, 5.5), 0.0))
    world = stage(*field(30, 12), guards=[guard((5.5, 5.5), EAST, patrol="round")],
                  rounds={"round": Patrol("round", Plane.GROUND, stops)}, daylight=0.0)  # fmt: skip
    play(world, 2)
    assert world.people[0].heading == NORTH


def test_where_no_way_leads_he_stands_and_looks_and_gets_over_it():
    walls = [(col, row) for col in range(20, 25) for row in range(3, 8) if col in (20, 24) or row in (3, 7)]
    world = stage(*field(30, 12, walls=walls), guards=[guard((8.5, 5.5), EAST)], daylight=0.0)
    for _ in range(4):
        noise(world, (22.5, 5.5), 30.0)
        play(world, 0.5)
    assert world.people[0].poise in (Poise.CURIOUS, Poise.SEARCHING)
    play(world, 120)
    assert world.people[0].poise in (Poise.AT_EASE, Poise.WARY)
    assert distance(world.people[0].point, (8.5, 5.5)) < 0.3


def town(chance, width=40, height=26):
    """Random houses with doors and pillars: rows without anybody in them, and the doors."""
    rows = [list(row) for row in field(1, 1, width, height)]
    rows[1][1] = "."
    doors = []
    for _ in range(8):
        wide, high = chance.randint(5, 9), chance.randint(4, 7)
        left, upper = chance.randint(2, width - wide - 3), chance.randint(2, height - high - 3)
        across, down = range(left - 1, left + wide + 1), range(upper - 1, upper + high + 1)
        around = [(x, y) for x in across for y in down]
        if any(rows[y][x] != "." for x, y in around):
            continue
        for x, y in around:
            inside = left <= x < left + wide and upper <= y < upper + high
            if inside and (x in (left, left + wide - 1) or y in (upper, upper + high - 1)):
                rows[y][x] = "#"
        for x, y in {(left + 1, upper), (left + wide - 1, upper + high - 2)}:
            rows[y][x] = "."
            doors.append(DoorSpec(f"door {len(doors)}", Rect(x, y, 1, 1), lock=chance.randint(0, 1)))
    return rows, doors


@pytest.mark.parametrize("seed", [1])
def test_a_soak_of_twelve_guards(seed):
    """Iruka moves at random: nobody is ever in a wall or in another, nobody at ease is stuck, and what the
    table does not list never occurs."""
    chance = random.Random(seed)
    rows, doors = town(chance)
    free = [(x + 0.5, y + 0.5) for y, row in enumerate(rows) for x, mark in enumerate(row) if mark == "."]
    free = [point for point in free if not any(spec.area.holds(point) for spec in doors)]
    chance.shuffle(free)
    start = free.pop()
    rows[int(start[1])][int(start[0])] = "I"
    rows = ["".join(row) for row in rows]
    bare = stage(*rows, guards=(), doors=tuple(doors)).level
    free = [at for at in free if route(bare, at, Plane.GROUND, start, Plane.GROUND) is not None]
    rounds, guards = {}, []
    for number in range(12):
        stops = [free.pop() for _ in range(3)]
        rounds |= round_of(f"round {number}", *stops)
        guards.append(guard(stops[0], chance.randrange(1024), patrol=f"round {number}"))
    world = stage(*rows, guards=guards, rounds=rounds, doors=tuple(doors))
    command, happened = IDLE, []
    legs = [(0, 0)] * len(guards)  # the stop that each is bound for, and since when
    seen = set()
    for tick in range(20_000):
        if tick % 40 == 0:
            command = Command(
                east=chance.choice((-127, 0, 127)), south=chance.choice((-127, 0, 127)),
                gait=chance.choice(list(Gait)), heading=chance.randrange(1024),
            )  # fmt: skip
        happened += step(world, command)
        in_nothing(world)
        if world.outcome is not None:
            world.outcome = world.caught_by = None
            world.iruka.x, world.iruka.y = chance.choice(free)
        for number, person in enumerate(world.people):
            resting = person.poise in (Poise.AT_EASE, Poise.WARY)
            if not resting or person.waypoint != legs[number][0]:
                legs[number] = person.waypoint, tick
            assert tick - legs[number][1] < tuning.ticks(75), f"{number} is stuck at {person.point}"
            assert resting or tick - person.since < tuning.ticks(120), f"{number} goes on {person.poise}"
            seen.add(person.poise)
    only(patrol.TRANSITIONS, happened, range(12))
    assert seen >= {Poise.AT_EASE, Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.LOST, Poise.RETURNING,
                    Poise.WARY}  # fmt: skip


def test_out_of_action_he_gets_up_searching():
    world = stage(*field(30, 12), guards=[guard((5.5, 4.5), WEST)])
    world.people[0].out_until = 60
    happened = play(world, 3)
    assert poises(happened) == [Poise.OUT, Poise.SEARCHING]
    assert world.people[0].mind.floor == minds.WARY


def test_a_cloaked_guard_leaves_no_trace_in_what_can_be_seen():
    """He hunts, and nobody is told; a door on his way stays shut and he is through."""
    rows = list(ROOMS)
    posts = round_of("post", (5.5, 4.5), (25.5, 4.5), wait=0.0)
    spec = (WatcherSpec("Zou", ("post",), mind="patrol"),)
    worlds = [stage(*rows, guards=(), doors=(DOOR,), patrols=posts, watchers=watchers, watched=True)
              for watchers in (spec, ())]  # fmt: skip
    for world in worlds:
        world.iruka.x, world.iruka.y = 8.5, 10.5
    for _ in range(1000):
        if worlds[0].watchers[0].unmasked:
            break
        assert step(worlds[0], IDLE) == step(worlds[1], IDLE)
        assert visible_bytes(worlds[0]) == visible_bytes(worlds[1])
    assert worlds[0].watchers[0].unmasked or worlds[0].watchers[0].x > 17


def test_who_has_stepped_back_a_little_is_followed():
    world = stage(*field(30, 12), guards=[guard((5.5, 4.5))])
    person = world.people[0]
    for x in (8.5, 9.1):
        for _ in range(200):
            common.walk_to(world, person, Who(0), (x, 4.5), Plane.GROUND, 2.0)
        assert person.x == pytest.approx(x)
