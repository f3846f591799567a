"""Pupils: they build where they are told to, giggle, come home; and are never where it gets rough."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, IDLE, Command, Gait, Verb
from game.world.events_hands import Planned, Sprung
from game.world.events_minds import Giggled, Line, PoiseChanged, Said
from game.world.evidence import Who
from game.world.items import Item
from game.world.level import PersonSpec, Plane
from game.world.minds import pupil
from game.world.movement import distance
from game.world.step import step
from game.world.things import Sounding, Trap
from tests.world.minds.stage import NORTH, WEST, guard, in_nothing, play, poises, quiet, stage  # noqa: F401
from tests.world.minds.wild import changed, occurred, only_listed, wild  # noqa: F401

YARD = ("#" * 26, *("#" + "." * 24 + "#" for _ in range(9)), "#" * 26)
HOME = (6.5, 5.5)


def hana(point=HOME, name="Hana", **more):
    return PersonSpec(name, "student", point, heading=NORTH, mind="pupil", **more)


def yard(*everybody, wall=None, kit=3, seed=None):
    rows = [list(row) for row in YARD]
    rows[5][3], rows[9][24] = "I", "E"
    if wall is not None:
        for row in range(1, 10):
            rows[row][wall] = "#"
    things = tuple((item, kit) for item in (Item.TRIPWIRE, Item.MUD, Item.LEAVES))
    world = stage(*("".join(row) for row in rows), guards=everybody or (hana(),), kit=things)
    if seed is not None:
        world.rules.state = seed
    return world


def ask(world, x, y, item=Item.TRIPWIRE):
    aim_x, aim_y = round(x * AIM_PER_METRE), round(y * AIM_PER_METRE)
    return step(world, Command(verb=Verb.PLAN, item=item, aim_x=aim_x, aim_y=aim_y))


def lines(happened):
    return [(event.who.number, event.line) for event in happened if isinstance(event, Said)]


def test_he_goes_there_builds_says_so_and_comes_home():
    world = yard()
    happened = ask(world, 14.5, 3.5)
    assert happened[0] == Planned(0, Item.TRIPWIRE, (14.5, 3.5))
    assert poises(happened) == [Poise.ERRAND]
    him, trap = world.people[0], world.traps[0]
    happened = play(world, 6.0, until=lambda world: him.poise is Poise.BUILDING)
    assert him.poise is Poise.BUILDING and distance(him.point, (14.5, 3.5)) <= people.BUILDS_WITHIN
    assert not trap.armed
    happened = play(world, 12.0, until=lambda world: trap.armed)
    assert lines(happened) == [(0, Line.DONE_SENSEI)] and trap.built == people.BUILDS
    assert trap.by == Who(0) and him.does == -1
    happened = play(world, 10.0)
    assert poises(happened) == [Poise.AT_EASE]
    assert distance(him.point, HOME) < 0.1 and him.heading == NORTH
    assert ask(world, 16.5, 3.5)[0] == Planned(0, Item.TRIPWIRE, (16.5, 3.5)), "he is free again"


def test_now_and_then_he_giggles_which_is_heard_and_felt_and_takes_time():
    whole = {}
    for seed in range(8):
        world = yard(seed=seed)
        ask(world, 8.5, 5.5)
        giggles = 0
        while not world.traps[0].armed:
            before = len(world.feelings)
            happened = step(world, IDLE)
            for event in happened:
                if isinstance(event, Giggled):
                    giggles += 1
                    assert event == Giggled(0, world.people[0].point)
                    assert len(world.feelings) == before + 1
                    (noise,) = [noise for noise in world.noises if noise.sounding is Sounding.GIGGLE]
                    assert noise.by == Who(0) and noise.reach > 2.0
                    assert world.people[0].poise is Poise.GIGGLING
        whole[giggles] = world.tick
    assert len(whole) >= 2, "it is chance"
    for giggles, took in whole.items():
        assert took - min(whole.values()) == pytest.approx(
            (giggles - min(whole)) * people.GIGGLES_FOR, abs=4 * len(whole)
        )


def test_where_no_way_leads_he_says_so_and_all_is_as_before():
    world = yard(wall=12)
    ask(world, 16.5, 3.5)
    assert world.kit[Item.TRIPWIRE] == 2 and len(world.traps) == 1
    happened = play(world, 15.0)
    assert lines(happened) == [(0, Line.NOT_THERE_SENSEI)]
    assert world.traps == [] and world.kit[Item.TRIPWIRE] == 3
    assert poises(happened) == [Poise.RETURNING, Poise.AT_EASE] and world.people[0].does == -1


def test_what_nobody_can_build_does_not_mix_up_what_others_build():
    world = yard(hana(), hana((6.5, 3.5), "Mio"), wall=12)
    ask(world, 16.5, 5.0)
    ask(world, 9.5, 3.5, Item.MUD)
    assert [person.does for person in world.people] == [0, 1]
    play(world, 25.0)
    assert [(trap.item, trap.armed) for trap in world.traps] == [(Item.MUD, True)]
    assert [person.does for person in world.people] == [-1, -1]


def test_while_somebody_is_hunted_they_are_at_home_and_then_go_on():
    hunter = guard((22.5, 8.5), WEST, mind="")
    world = yard(hana(), hunter)
    ask(world, 14.5, 3.5)
    play(world, 1.5)
    assert world.people[0].point != HOME
    world.people[1].poise = Poise.HUNTING
    happened = play(world, 10.0)
    assert poises(happened) == [Poise.RETURNING]
    assert distance(world.people[0].point, HOME) < 0.1 and world.people[0].does == 0
    assert world.traps[0].built == 0
    world.people[1].poise = Poise.AT_EASE
    happened = play(world, 30.0)
    assert poises(happened)[0] is Poise.ERRAND and world.traps[0].armed


def test_who_is_asked_while_somebody_is_hunted_does_not_set_out():
    world = yard(hana(), guard((22.5, 8.5), WEST, mind=""))
    world.people[1].poise = Poise.HUNTING
    ask(world, 14.5, 3.5)
    assert poises(play(world, 5.0)) == [] and world.people[0].point == HOME


def test_two_build_side_by_side_and_nobody_stands_in_anybody():
    world = yard(hana(), hana((6.5, 6.6), "Mio"), hana((6.5, 4.4), "Goro"))
    for number, x in enumerate((12.5, 13.5, 14.5)):
        ask(world, x, 5.5, (Item.TRIPWIRE, Item.MUD, Item.LEAVES)[number])
    for tick in range(tuning.ticks(40.0)):
        step(world, IDLE)
        if tick % 10 == 0:
            in_nothing(world)
    assert [trap.armed for trap in world.traps] == [True] * 3
    assert all(person.poise is Poise.AT_EASE for person in world.people)


def test_no_guard_lays_hands_on_a_child():
    """Steel comes down, guards run about: a pupil is never out of action."""
    world = yard(hana(), guard((9.5, 5.5), WEST))
    world.traps.append(Trap(Item.MUD, HOME, Plane.GROUND, armed=True))
    play(world, 20.0)
    assert world.people[0].out_until == 0 and not world.traps[0].sprung_at >= 0


def test_a_trap_in_the_making_that_is_gone_is_left():
    world = yard(seed=1)
    ask(world, 8.5, 5.5)
    play(world, 4.0)
    world.traps[0].sprung_at = world.tick
    happened = play(world, 8.0)
    assert Poise.AT_EASE in poises(happened) and world.people[0].does == -1
    assert lines(happened) == [] and not world.traps[0].armed
    assert world.kit[Item.TRIPWIRE] == 2, "it is used up"


# --- a trap springs where they can see it -----------------------------------------------------------


def armed(world, x, y):
    world.traps.append(Trap(Item.TRIPWIRE, (x, y), Plane.GROUND, armed=True))
    return world.traps[-1]


def spring(world):
    """He runs into his own wire, which lies under his feet."""
    happened = step(world, Command(east=127, gait=Gait.RUN))
    assert any(isinstance(event, Sprung) for event in happened)
    return happened


def test_he_giggles_when_a_trap_springs_and_then_goes_on():
    world = yard()
    armed(world, *world.iruka.point)
    happened = spring(world)
    assert [event for event in happened if isinstance(event, Giggled)] == [Giggled(0, HOME)]
    assert [noise.by for noise in world.noises if noise.sounding is Sounding.GIGGLE] == [Who(0)]
    assert [burst.energy for burst in world.feelings] == [tuning.GIGGLE_ENERGY]
    happened += play(world, 3.0)
    assert poises(happened) == [Poise.GIGGLING, Poise.AT_EASE], "once"
    assert sum(isinstance(event, Giggled) for event in happened) == 1


@pytest.mark.parametrize(("why", "home", "wall"), [
    ("it is too far away", (3.5 + people.GIGGLES_AT + 1.0, 5.5), None),
    ("there is a wall between", HOME, 5),
])  # fmt: skip
def test_he_does_not_giggle_when(why, home, wall):
    world = yard(hana(home), wall=wall)
    armed(world, *world.iruka.point)
    assert not [event for event in spring(world) if isinstance(event, Giggled)], why


def test_at_work_he_giggles_at_it_too_and_builds_on():
    world = yard(seed=1)
    ask(world, 8.5, 5.5)
    play(world, 4.0, until=lambda world: world.people[0].poise is Poise.BUILDING)
    armed(world, *world.iruka.point)
    assert poises(spring(world)) == [Poise.GIGGLING]
    happened = play(world, 12.0)
    assert poises(happened)[0] is Poise.BUILDING and world.traps[0].armed


def test_who_is_asked_as_one_springs_still_goes_there():
    world = yard()
    armed(world, *world.iruka.point)
    world.people[0].does = len(world.traps)
    world.traps.append(Trap(Item.MUD, (16.5, 3.5), Plane.GROUND, by=Who(0)))
    assert poises(spring(world)) == [Poise.ERRAND]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_he_does_the_machine_holds(changed, seed):  # noqa: F811
    world = yard(hana(), hana((7.5, 3.5), "Mio"), guard((20.5, 5.5), WEST), wall=17)
    happened = wild(world, seed, 5000, (Verb.PLAN, Verb.PLAN, Verb.SET, Verb.THROW, Verb.FIRE))
    pupils = [change for change in changed if change[0].number < 2]
    only_listed(pupils, pupil.TRANSITIONS, cloaked=False)
    assert {(Poise.AT_EASE, Poise.ERRAND), (Poise.RETURNING, Poise.AT_EASE)} <= occurred(pupils)
    pointing = [event for event in happened if isinstance(event, PoiseChanged)]
    assert all(event.cause is not None for event in pointing if event.poise is Poise.POINTING)
    assert all(0 <= person.does < len(world.traps) for person in world.people if person.does >= 0)
