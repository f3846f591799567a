"""Bodyguards among themselves: what one tells the other by the rim, what tempts them, how they move."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.world import tuning
from game.world import tuning_minds as guards
from game.world import tuning_people as people
from game.world.beings import Poise
from game.world.command import IDLE, Command
from game.world.dials import Dials
from game.world.events_minds import Eaten, PoiseChanged
from game.world.evidence import Evidence, Kind, Mood, Sense, Who, weigh
from game.world.items import Item
from game.world.level import Patrol, Plane, WatcherSpec, Waypoint
from game.world.minds import bodyguard, flicker
from game.world.movement import distance
from game.world.sources import cloak
from game.world.step import step
from game.world.things import Bait
from tests.world.minds.stage import EAST, WEST, guard, play, quiet, stage  # noqa: F401
from tests.world.minds.wild import changed, occurred, only_listed, wild  # noqa: F401

ROWS = ("#" * 30, *("#" + "." * 28 + "#" for _ in range(12)), "#" * 30)
PLACES = {"a": (14.5, 3.5), "b": (26.5, 3.5), "c": (26.5, 11.5), "d": (12.5, 11.5)}
POSTS = {name: Patrol(name, Plane.GROUND, (Waypoint(point),)) for name, point in PLACES.items()}
KOMACHI = WatcherSpec("Komachi", ("a", "d"))
TOWA = WatcherSpec("Towa", ("b", "c"))
TURNED_AWAY = Command(heading=WEST)


def yard(*watchers, wall=False, iruka=(2, 7), **more):
    rows = [list(row) for row in ROWS]
    rows[iruka[1]][iruka[0]] = "I"
    rows[12][1] = "E"
    if wall:
        for row in range(1, 13):
            rows[row][20] = "#"
    world = stage(*("".join(row) for row in rows), guards=more.pop("guards", ()), rounds=POSTS,
                  watchers=watchers or (KOMACHI, TOWA), watched=True, **more)  # fmt: skip
    world.dials = Dials(warning=0.0)  # hair on the neck has tests of its own
    return world


def noticed(world, points, number=0):
    """Something that one of them has perceived himself."""
    iruka = world.iruka.point
    weigh(world.watchers[number].mind, Evidence(Kind.STARED, Sense.SIGHT, iruka, world.tick, points))


def shimmer(watcher, tick):
    rims = [cloak(watcher, tick + more).waver for more in range(20)]
    return max(rims) - min(rims) > 2 * tuning.RIM_WAVERING


def test_an_uneasy_one_and_his_partner_shimmer_at_one_another_and_that_is_telling():
    world = yard()
    uneasy, partner = world.watchers
    step(world, TURNED_AWAY)
    assert not shimmer(uneasy, world.tick) and not shimmer(partner, world.tick)
    noticed(world, tuning.UNEASY)
    assert step(world, TURNED_AWAY) == [], "nobody else is told of it"
    assert shimmer(uneasy, world.tick) and shimmer(partner, world.tick)
    assert uneasy.shimmers_until == partner.shimmers_until == world.tick - 1 + people.SHIMMERS_FOR
    assert partner.mind.alert == pytest.approx(guards.TOLD_SHARE * tuning.UNEASY)
    (told,) = partner.mind.causes
    assert (told.kind, told.sense, told.teller) == (Kind.SIGNALLED, Sense.TELLING, Who(0, True))
    assert [cause.kind for cause in uneasy.mind.causes] == [Kind.STARED], "nothing comes back to him"


def test_a_steady_one_tells_nothing():
    world = yard()
    noticed(world, tuning.UNEASY - 1.0)
    play(world, 1.0, TURNED_AWAY)
    assert all(watcher.shimmers_until == 0 for watcher in world.watchers)
    assert world.watchers[1].mind.causes == []


def test_through_a_wall_there_is_no_telling():
    world = yard(wall=True)
    noticed(world, tuning.WAVERING)
    play(world, 1.0, TURNED_AWAY)
    assert world.watchers[1].mind.causes == [] and world.watchers[0].shimmers_until == 0


def test_what_he_was_told_he_does_not_tell_again():
    world = yard()
    noticed(world, tuning.WAVERING)
    play(world, 1.0, TURNED_AWAY)
    assert world.watchers[1].mind.mood is Mood.UNEASY
    told = world.watchers[1].told_at
    play(world, 10.0, TURNED_AWAY)
    assert told == -1 and world.watchers[1].told_at == -1
    assert len(world.watchers[0].mind.causes) == 1


def test_he_tells_it_anew_only_when_there_is_news_and_a_while_has_passed():
    world = yard()
    noticed(world, tuning.WAVERING)
    step(world, TURNED_AWAY)
    first = world.watchers[0].told_at
    noticed(world, 1.0)
    play(world, 3.0, TURNED_AWAY)
    assert world.watchers[0].told_at == first, "it is too soon"
    play(world, 8.0, TURNED_AWAY)
    assert world.watchers[0].told_at == first + people.SHIMMERS_AGAIN
    play(world, 12.0, TURNED_AWAY)
    assert world.watchers[0].told_at == first + people.SHIMMERS_AGAIN, "there was no more news"


def test_he_moves_from_post_to_post_by_flicker_alone():
    """Never a step: from one tick to the next he is at the same place, or he is nowhere."""
    world = yard(iruka=(13, 4))
    before, where = None, set()
    for _ in range(900):
        step(world, IDLE)
        for watcher in world.watchers[:1]:
            there = world.tick > watcher.away_until
            if there and before is not None:
                assert watcher.point == before
            before = watcher.point if there else None
            if there:
                where.add(watcher.point)
    assert len(where) > 1


def test_of_the_places_that_he_left_he_keeps_the_last():
    world = yard()
    watcher = world.watchers[0]
    for number in range(people.LEFT_MOST + 5):
        watcher.x = float(number)
        flicker.start(world, watcher, 0)
    assert len(watcher.left) == people.LEFT_MOST
    assert watcher.left[-1] == (Plane.GROUND, (float(people.LEFT_MOST + 4), watcher.left[-1][1][1]))


# --- what tempts him ---------------------------------------------------------------------------------

HUNGRY = WatcherSpec("Towa", ("a", "d"), taste="ramen")
DISH = (10.5, 8.5)


def meal(heading, item=Item.RAMEN, at=DISH, spec=HUNGRY, seconds=20.0, **more):
    world = yard(spec, **more)
    world.bait.append(Bait(item, at, Plane.GROUND))
    return world, play(world, seconds, Command(heading=heading))


def test_he_eats_what_he_likes_when_nobody_looks_and_is_a_little_nearer_from_then_on():
    world, happened = meal(WEST)
    assert happened == [Eaten(DISH, Plane.GROUND)]
    assert world.bait[0].eaten_at > 0
    watcher = world.watchers[0]
    assert watcher.keeps == tuning.KEEPS - people.KEEPS_LESS
    assert watcher.point == PLACES["a"], "and is back on his post"


def test_while_he_eats_he_is_there():
    world = yard(HUNGRY)
    world.bait.append(Bait(Item.RAMEN, DISH, Plane.GROUND))
    there = 0
    for _ in range(tuning.ticks(20.0)):
        step(world, TURNED_AWAY)
        watcher = world.watchers[0]
        there += watcher.poise is Poise.EATING and distance(watcher.point, DISH) < people.BAIT_HERE
    assert there == people.EATS


@pytest.mark.parametrize(("why", "heading", "more"), [
    ("somebody looks at it", EAST, {}),
    ("it is not to his taste", WEST, {"item": Item.BENTO}),
    ("he has none", WEST, {"spec": KOMACHI}),
    ("it is too far away", WEST, {"at": (28.5, 12.5), "spec": replace(HUNGRY, posts=("a",))}),
    ("he cannot see it", WEST, {"at": (24.5, 6.5), "wall": True}),
    ("a clerk looks at it", WEST, {"guards": (guard((4.5, 8.5), mind=""),)}),
    ("Iruka stands beside it", WEST, {"at": (3.5, 7.5)}),
])  # fmt: skip
def test_he_leaves_it_where_it_is(why, heading, more):
    world, happened = meal(heading, **more)
    assert world.bait[0].eaten_at < 0 and happened == [], why


def test_who_turns_round_meanwhile_sends_him_off_hungry():
    world = yard(HUNGRY)
    world.bait.append(Bait(Item.RAMEN, DISH, Plane.GROUND))
    play(world, 20.0, TURNED_AWAY, until=lambda world: world.watchers[0].poise is Poise.EATING)
    play(world, 0.5, TURNED_AWAY)
    play(world, 1.0, Command(heading=EAST))
    assert world.bait[0].eaten_at < 0 and world.watchers[0].poise is Poise.AWAY


# --- the machine -------------------------------------------------------------------------------------


def test_out_in_a_trap_he_is_gone_as_soon_as_he_is_up():
    world = yard()
    watcher = world.watchers[0]
    watcher.out_until = world.tick + 60
    step(world, TURNED_AWAY)
    assert watcher.poise is Poise.OUT
    play(world, 1.1, TURNED_AWAY)
    assert watcher.poise is Poise.AWAY and watcher.point == PLACES["d"]


def test_a_painted_one_is_told_of_with_his_reason():
    world = yard()
    watcher = world.watchers[0]
    watcher.unmasked, watcher.painted_until = True, 10_000
    noticed(world, tuning.SURE)
    told = [event for event in step(world, TURNED_AWAY) if isinstance(event, PoiseChanged)]
    assert [(event.who, event.poise) for event in told] == [(Who(0, True), Poise.AWAY)]
    assert told[0].cause.kind is Kind.STARED


@pytest.mark.parametrize("seed", range(3))
def test_whatever_he_does_their_machine_holds_and_the_rules_chance_is_left_alone(changed, seed):  # noqa: F811
    world = yard(HUNGRY, TOWA, replace(KOMACHI, posts=("d", "c")))
    state = world.rules.state
    wild(world, seed, 6000)
    only_listed(changed, bodyguard.TRANSITIONS, cloaked=True)
    assert (Poise.AT_EASE, Poise.AWAY) in occurred(changed)
    assert world.rules.state == state
