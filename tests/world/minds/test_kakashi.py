"""Kakashi: he tunes himself fainter while he is looked for, eats what he likes, and waves to the patient."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, Command, Verb
from game.world.dials import Dials
from game.world.events_minds import Eaten, Waved
from game.world.items import Item
from game.world.level import Patrol, Plane, WatcherSpec, Waypoint
from game.world.minds import kakashi
from game.world.movement import distance
from game.world.sources import cloak
from game.world.step import step
from game.world.things import Bait
from tests.world.minds.stage import EAST, NORTH, WEST, play, quiet, stage, toward  # noqa: F401
from tests.world.minds.wild import changed, occurred, only_listed, wild  # noqa: F401

ROWS = ("#" * 30, *("#" + "." * 28 + "#" for _ in range(11)), "#" * 30)
PLACES = {"east": (14.5, 6.5), "north": (8.5, 1.5), "south": (22.5, 10.5)}
POSTS = {name: Patrol(name, Plane.GROUND, (Waypoint(point),)) for name, point in PLACES.items()}
SPEC = WatcherSpec("the third", ("east", "north", "south"), "refract", 0.9, "kakashi", taste="bento")
LOOKS = Command(heading=EAST, focus=True)
LOOKS_AWAY = Command(heading=WEST)


def yard(spec=SPEC, wall=False):
    rows = [list(row) for row in ROWS]
    rows[6][1], rows[11][28] = "I", "E"
    if wall:
        for row in range(1, 12):
            rows[row][5] = "#"
    world = stage(*("".join(row) for row in rows), guards=(), rounds=POSTS, watchers=(spec,), watched=True)
    world.dials = Dials(warning=0.0)  # hair on the neck has tests of its own
    return world


def test_looked_for_he_fades_and_let_alone_he_comes_back():
    world = yard()
    him = world.watchers[0]
    assert cloak(him, 0).strength == pytest.approx(0.9)
    play(world, 4.0, LOOKS)
    assert him.quality == pytest.approx(0.9 * people.FAINTEST)
    assert cloak(him, 0).strength == pytest.approx(him.quality)
    play(world, 2.0, LOOKS_AWAY)
    less = him.quality
    assert 0.9 * people.FAINTEST < less < 0.6
    play(world, 8.0, LOOKS_AWAY)
    assert him.quality == 0.9


@pytest.mark.parametrize(("why", "command", "more"), [
    ("he looks that way, and sees no more than anybody", Command(heading=EAST), {}),
    ("he looks for something elsewhere", Command(heading=NORTH, focus=True), {}),
    ("there is a wall between them", LOOKS, {"wall": True}),
])  # fmt: skip
def test_he_is_not_looked_for_when(why, command, more):
    world = yard(**more)
    play(world, 6.0, command)
    assert world.watchers[0].quality == 0.9, why


def test_patience_finds_him_and_he_waves():
    """In the field alone, as long as Iruka has not met him before: no event, and nothing that is found."""
    world = yard()
    him = world.watchers[0]
    happened = play(world, 15.0, LOOKS, until=lambda world: him.poise is Poise.WAVING)
    assert tuning.ticks(9.0) <= world.tick <= tuning.ticks(11.5)
    swing = []
    for _ in range(people.WAVES_FOR - 2):
        happened += step(world, LOOKS)
        swing.append(him.quality)
    assert him.poise is Poise.WAVING
    assert max(swing) == pytest.approx(0.9, abs=0.01) and min(swing) == pytest.approx(0.27, abs=0.01)
    assert happened == [] and not him.found
    play(world, 0.2, LOOKS)
    assert him.poise is Poise.AT_EASE


def test_between_two_waves_he_rests():
    world = yard()
    him, begun = world.watchers[0], []
    for _ in range(tuning.ticks(32.0)):
        before = him.poise
        step(world, LOOKS)
        if him.poise is Poise.WAVING is not before:
            begun.append(world.tick)
    assert len(begun) == 2 and begun[1] - begun[0] >= people.WAVES_AGAIN


def stone_on(world, point):
    aim_x, aim_y = (round(value * AIM_PER_METRE) for value in point)
    step(world, Command(verb=Verb.STONE, aim_x=aim_x, aim_y=aim_y, heading=EAST))


def test_a_stone_that_met_him_is_waved_at_for_all_to_see():
    world = yard()
    stone_on(world, PLACES["east"])
    happened = play(world, 15.0, LOOKS)
    assert [event for event in happened if isinstance(event, Waved)] == [Waved(PLACES["east"])]
    assert world.watchers[0].found


def test_a_stone_beside_him_is_not():
    world = yard()
    stone_on(world, (14.5, 10.5))
    assert play(world, 15.0, LOOKS) == []


@pytest.mark.parametrize("command", [
    Command(heading=60, focus=True),  # 21 degrees beside him
    Command(heading=EAST),
])  # fmt: skip
def test_who_looks_only_about_waits_in_vain(command):
    world = yard()
    play(world, 12.0, command)
    assert world.watchers[0].poise is not Poise.WAVING and world.watchers[0].mind.stared_for == 0


def test_who_walks_toward_him_does_not_stand_and_look():
    world = yard()
    play(world, 3.0, Command(heading=EAST, focus=True, east=60))
    assert world.iruka.focus > people.LOOKED_FOR and world.watchers[0].quality < 0.9
    assert world.watchers[0].mind.stared_for == 0


def test_he_moves_off_when_crowded():
    world = yard()
    him = world.watchers[0]
    play(world, 8.0, toward(10.5, 6.5), until=lambda world: him.poise is Poise.AWAY)
    assert him.poise is Poise.AWAY
    play(world, 2.0)
    assert him.poise is Poise.AT_EASE and him.point != PLACES["east"]
    assert distance(him.point, world.iruka.point) >= him.keeps


# --- what he likes -----------------------------------------------------------------------------------


def bento(world, point, item=Item.BENTO):
    world.bait.append(Bait(item, point, Plane.GROUND))


def test_for_his_taste_he_comes_to_the_post_beside_it_and_eats_unseen():
    world = yard()
    him = world.watchers[0]
    bento(world, (10.5, 2.5))
    posts, happened = [], []
    for _ in range(tuning.ticks(30.0)):
        happened += step(world, LOOKS_AWAY)
        if him.poise is Poise.AT_EASE and him.point not in posts:
            posts.append(him.point)
    assert posts == [PLACES["east"], PLACES["north"]]
    assert happened == [Eaten((10.5, 2.5), Plane.GROUND)]
    assert him.keeps == tuning.KEEPS - people.KEEPS_LESS
    assert him.point == PLACES["north"], "and stays about, where it tasted good"


def test_while_it_is_watched_he_comes_near_and_waits():
    world = yard()
    him = world.watchers[0]
    bento(world, (10.5, 2.5))
    happened = play(world, 30.0, Command(heading=950))
    assert him.point == PLACES["north"] and world.bait[0].eaten_at < 0 and happened == []
    happened = play(world, 15.0, LOOKS_AWAY)
    assert happened == [Eaten((10.5, 2.5), Plane.GROUND)]


def test_sweets_do_not_move_him():
    world = yard()
    bento(world, (10.5, 2.5), Item.SUGAR)
    assert play(world, 20.0, LOOKS_AWAY) == []
    assert world.watchers[0].point == PLACES["east"]


# --- the machine -------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_whatever_he_does_the_machine_holds_and_the_rules_chance_is_left_alone(changed, seed):  # noqa: F811
    world = yard()
    state = world.rules.state
    wild(world, seed, 6000)
    only_listed(changed, kakashi.TRANSITIONS, cloaked=True)
    assert (Poise.AT_EASE, Poise.AWAY) in occurred(changed)
    assert world.rules.state == state
    assert 0.0 <= world.watchers[0].quality <= 0.9
