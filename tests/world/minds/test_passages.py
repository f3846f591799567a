"""Passages one wide: nobody corks them, nobody stays stuck, who stands comes back to his place."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from game.world import step as stepping
from game.world import tuning
from game.world.begin import begin
from game.world.command import IDLE
from game.world.fingerprint import fingerprint, visible_bytes
from game.world.level import Patrol, Plane, WatcherSpec, Waypoint
from game.world.minds import bodies, common
from game.world.movement import distance
from game.world.ways.yielding import Yielding
from tests.world.minds.stage import guard, in_nothing, quiet, stage

__all__ = ["quiet"]  # for all tests here

HALLS = (  # Iruka is walled in below, where he is in nobody's way
    "##########################",
    "#...##################...#",
    "#.A....................B.#",
    "#...##################...#",
    "##########################",
    "#I########################",
    "##########################",
)
BLIND = (
    "########################",
    "#...####################",
    "#.A................B####",
    "#...####################",
    "########################",
    "#I######################",
)
TEE = (
    "##########################",
    "#...##################...#",
    "#.A....................B.#",
    "#...#######.##########...#",
    "###########.##############",
    "###########.##############",
    "###########.##############",
    "###########C##############",
    "##########################",
    "#I########################",
    "##########################",
)


def begun(rows, *rounds, wait=1.0, minds=None):
    """Guards on rounds, each a row of spots: a capital letter of the picture, or (x, y)."""
    found = {mark: (x + 0.5, y + 0.5) for y, row in enumerate(rows) for x, mark in enumerate(row)}
    stops = [[found[spot] if isinstance(spot, str) else spot for spot in spots] for spots in rounds]
    plain = ["".join(mark if mark in "#I" else "." for mark in row) for row in rows]
    patrols = {
        str(number): Patrol(str(number), Plane.GROUND, tuple(Waypoint(spot, wait) for spot in spots), 1.3)
        for number, spots in enumerate(stops)
    }
    guards, taken = [], []
    for number, spots in enumerate(stops):
        x, y = spots[0]
        while any(distance((x, y), other) < 0.7 for other in taken):
            y -= 0.8  # whoever begins where another does begins beside him
        taken.append((x, y))
        mind = minds[number] if minds else "patrol"
        patrol = "" if minds and len(spots) == 1 else str(number)
        guards.append(guard((x, y), mind=mind, name=str(number), patrol=patrol))
    return stage(*plain, guards=guards, rounds=patrols)


def reached(world, seconds):
    """How often each came to a stop of his round, and for how long at most he came to none, in seconds.

    Nobody is ever in a wall or in anybody else.
    """
    people = world.people
    count, longest, last = ([0] * len(people) for _ in range(3))
    before = [person.waypoint for person in people]
    end = tuning.ticks(seconds)
    for tick in range(end):
        stepping.step(world, IDLE)
        in_nothing(world)
        for number, person in enumerate(people):
            if person.waypoint != before[number]:
                longest[number] = max(longest[number], tick - last[number])
                before[number], last[number] = person.waypoint, tick
                count[number] += 1
    longest = [max(gap, end - tick) for gap, tick in zip(longest, last, strict=True)]
    return count, [gap // tuning.TICKS_PER_SECOND for gap in longest]


@pytest.mark.parametrize(
    ("rows", "rounds", "least"),
    [
        pytest.param(HALLS, ["AB", "BA"], 9, id="head on"),
        pytest.param(HALLS, ["AB", "BA", ((1.5, 2.5), "B")], 6, id="two against one"),
        pytest.param(HALLS, ["AB", "BA", ((1.5, 2.5), "B"), ((24.5, 2.5), "A")], 5, id="two against two"),
        pytest.param(TEE, ["AB", "BA", "CA", "CB"], 5, id="a junction"),
        pytest.param(BLIND, ["AB", "AB"], 5, id="a dead end"),
        pytest.param(BLIND, ["AB", "AB", ((1.5, 1.5), "B")], 3, id="three in a dead end"),
    ],
)
def test_whoever_meets_in_a_passage_goes_on(rows, rounds, least):
    """In three minutes; alone one would come to a stop nine or ten times."""
    count, longest = reached(begun(rows, *rounds), 180)
    assert min(count) >= least, count
    assert max(longest) <= 120, longest


@pytest.mark.parametrize(
    ("rows", "post"),
    [
        pytest.param(HALLS, (12.5, 2.5), id="in the middle"),
        pytest.param(TEE, (11.5, 2.5), id="at a junction"),
        pytest.param(BLIND, (11.5, 2.5), id="in a dead end"),
    ],
)
@pytest.mark.parametrize("mind", ["patrol", "civilian", "pupil", "colleague"])
def test_who_stands_in_a_passage_steps_aside_and_comes_back(rows, post, mind):
    """With a round of one stop, and with none at all."""
    for minds in (None, [mind, "patrol"]):
        world = begun(rows, [post], "AB", minds=minds)
        stander, walker = world.people
        seen = set()
        for _ in range(tuning.ticks(60)):
            stepping.step(world, IDLE)
            in_nothing(world)
            seen.add(walker.waypoint)
            if seen == {0, 1} and walker.waypoint == 1:
                break
        assert seen == {0, 1}, "he has not been let by"
        walker.plane, walker.x, walker.y = Plane.HIGH, 0.5, 0.5  # he is gone
        for _ in range(tuning.ticks(30)):
            stepping.step(world, IDLE)
        assert distance(stander.point, post) < 1e-6, mind
        assert stander.going is None or not isinstance(stander.going, Yielding)


def test_at_a_stop_where_somebody_stands_one_is_near_enough():
    rows = ("##########", "#........#", "#.A.....B#", "#........#", "##########", "#I########")
    count, _ = reached(begun(rows, "B", "AB"), 60)
    assert count[1] >= 7


def maze(seed, people):
    """Nine rooms, some of one tile, a tree of passages between them and one more; and who walks there."""
    chance = random.Random(seed)
    art = [["#"] * 23 for _ in range(23)]
    rooms = [(3 + 7 * col, 3 + 7 * row) for row in range(3) for col in range(3)]
    for x, y in rooms:
        half = int(chance.random() < 0.55)
        for row in range(y - half, y + half + 1):
            art[row][x - half : x + half + 1] = "." * (2 * half + 1)
    ways = [((x, y), (x + 7, y)) for x, y in rooms if x < 17]
    ways += [((x, y), (x, y + 7)) for x, y in rooms if y < 17]
    chance.shuffle(ways)
    joined, used = {rooms[0]}, []
    while len(joined) < len(rooms):
        way = next(way for way in ways if (way[0] in joined) != (way[1] in joined))
        used.append(way)
        joined |= set(way)
    for (x, y), (col, row) in [*used, next(way for way in ways if way not in used)]:
        for down in range(y, row + 1):
            art[down][x : col + 1] = "." * (col + 1 - x)
    free = [(x + 0.5, y + 0.5) for y, row in enumerate(art) for x, mark in enumerate(row) if mark == "."]
    spots = chance.sample(free, 3 * people)
    rounds = [[spots.pop() for _ in range(chance.choice((2, 2, 3)))] for _ in range(people - 1)]
    rows = ("".join(row) for row in art)
    return begun((*rows, "#I" + "#" * 21), *rounds, [spots.pop()])


@pytest.mark.parametrize("seed", range(6))
def test_in_a_maze_everybody_keeps_coming_to_his_stops(seed):
    """Five minutes of four who walk and one who stands."""
    count, longest = reached(maze(seed, 5), 300)
    assert max(longest[:-1]) < 120, (count, longest)


def test_it_is_the_same_each_time():
    first, second = maze(3, 6), maze(3, 6)
    for tick in range(3000):
        stepping.step(first, IDLE)
        stepping.step(second, IDLE)
        assert tick % 100 or fingerprint(first) == fingerprint(second)


def test_who_meets_nobody_asks_nobody(monkeypatch):
    world = begun(HALLS, "AB")
    monkeypatch.setattr(common, "parties", lambda *_: pytest.fail("he looked round for whom to ask"))
    count, _ = reached(world, 60)
    assert count[0] >= 3


def test_nobody_makes_way_for_a_cloaked_one(monkeypatch):
    """He wants to get past one who stands there to be seen; of that one not a byte changes."""
    stand = begun(HALLS, [(12.5, 2.5)])
    patrols = stand.level.patrols | {
        "w": Patrol("w", Plane.GROUND, (Waypoint((2.5, 2.5), 0.0), Waypoint((22.5, 2.5), 0.0)), 1.3)
    }
    level = replace(stand.level, patrols=patrols, watchers=(WatcherSpec("w", ("w",), mind="patrol"),))
    watched, alone = begin(level, 1), begin(replace(level, watchers=()), 1)
    asked = []
    monkeypatch.setattr(bodies, "_gives", lambda being: asked.append(being) or True)
    for _ in range(tuning.ticks(30)):
        stepping.step(watched, IDLE)
        stepping.step(alone, IDLE)
        assert visible_bytes(watched) == visible_bytes(alone)
    watcher = watched.watchers[0]
    assert not watcher.unmasked
    assert asked, "he has not come to be in want of room"
    assert all(being is watcher for being in asked)
