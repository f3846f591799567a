"""Plans: where he may have something built, who is asked, and what it costs."""

from __future__ import annotations

import pytest

from game.world import tuning_hands as hands
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, Command, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import Planned
from game.world.evidence import KNOWING, Who
from game.world.items import Item
from game.world.level import PersonSpec, Plane
from game.world.minds import MINDS
from game.world.specs import SpotSpec
from game.world.step import step
from game.world.things import Trap
from tests.world.pictures import draw

YARD = ["." * 34 for _ in range(7)]
YARD[3] = "..I" + "." * 15 + "#" + "." * 15
NEAR, FAR = PersonSpec("near", "student", (6.5, 5.5), mind="pupil"), PersonSpec(
    "far", "student", (2.5, 5.5), mind="pupil"
)


@pytest.fixture(autouse=True)
def pupils_who_wait(monkeypatch):
    """What a pupil makes of it is tested with the pupil's mind."""
    monkeypatch.setitem(MINDS, "pupil", (KNOWING, lambda world, being, who: []))


def yard(people=(FAR, NEAR), kit=((Item.TRIPWIRE, 2), (Item.WARD, 1)), **changes):
    return draw(*YARD, people=people, kit=kit, **changes)


def ask(world, x, y, item=Item.TRIPWIRE):
    aim_x, aim_y = round(x * AIM_PER_METRE), round(y * AIM_PER_METRE)
    return step(world, Command(verb=Verb.PLAN, item=item, aim_x=aim_x, aim_y=aim_y))


def test_the_nearest_free_pupil_is_asked():
    world = yard()
    assert ask(world, 9.5, 5.5) == [Planned(1, Item.TRIPWIRE, (9.5, 5.5))]
    assert world.traps == [Trap(Item.TRIPWIRE, (9.5, 5.5), Plane.GROUND, by=Who(1))]
    assert [person.does for person in world.people] == [-1, 0]
    assert world.kit[Item.TRIPWIRE] == 1
    assert ask(world, 11.5, 5.5) == [Planned(0, Item.TRIPWIRE, (11.5, 5.5))], "the other one is busy"
    assert [person.does for person in world.people] == [1, 0]
    assert ask(world, 13.5, 5.5) == [Refused(Refusal.NONE_LEFT)]


def test_nobody_is_free():
    world = yard((NEAR,))
    world.people[0].poise = Poise.GIGGLING
    assert ask(world, 9.5, 5.5) == [Refused(Refusal.NO_HELPER)]
    world = yard((PersonSpec("idle", "student", (6.5, 5.5)),))  # nobody's pupil
    assert ask(world, 9.5, 5.5) == [Refused(Refusal.NO_HELPER)]
    world = yard((PersonSpec("deaf", "student", (2.5 + hands.PLAN_REACH + 1, 3.5), mind="pupil"),))
    assert ask(world, 9.5, 5.5) == [Refused(Refusal.NO_HELPER)]
    assert world.traps == [] and world.kit[Item.TRIPWIRE] == 2


@pytest.mark.parametrize(("x", "y", "why"), [
    (2.5 + hands.PLAN_REACH + 0.5, 3.5, Refusal.TOO_FAR),
    (18.5, 3.5, Refusal.NO_ROOM),  # in the wall
    (17.8, 3.5, Refusal.NO_ROOM),  # too near to it to stand there
    (0.1, 3.5, Refusal.NO_ROOM),  # at the map's edge
])  # fmt: skip
def test_where_nothing_can_be_built(x, y, why):
    world = yard()
    assert ask(world, x, y) == [Refused(why)] and world.traps == []


@pytest.mark.parametrize("item", [Item.WARD, Item.RAMEN, Item.PEBBLE, None])
def test_pupils_build_traps_and_nothing_else(item):
    world = yard()
    assert ask(world, 9.5, 5.5, item) == [Refused(Refusal.NOTHING_TO_DO)] and world.traps == []


def test_a_place_for_traps_draws_the_aim():
    spots = (
        SpotSpec("wire here", "trap", (9.0, 2.0)), SpotSpec("food here", "bait", (9.6, 2.0)),
        SpotSpec("elsewhere", "trap", (10.6, 2.0)),
    )  # fmt: skip
    world = yard(spots=spots)
    assert ask(world, 9.5, 2.0) == [Planned(1, Item.TRIPWIRE, (9.0, 2.0))]
    beyond = (9.5, 2.0 + hands.PLAN_SNAPS)
    assert ask(world, *beyond) == [Planned(0, Item.TRIPWIRE, beyond)]


def test_no_two_traps_in_one_place_but_where_one_has_sprung():
    world = yard()
    ask(world, 9.5, 5.5)
    assert ask(world, 9.5 + hands.PLAN_APART / 2, 5.5) == [Refused(Refusal.NO_ROOM)]
    world.traps[0].sprung_at = 0
    assert isinstance(ask(world, 9.5 + hands.PLAN_APART / 2, 5.5)[0], Planned)
