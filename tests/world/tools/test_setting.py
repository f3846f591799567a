"""Setting: where a thing is set, what it takes, who springs it, and what that does to him."""

from __future__ import annotations

import pytest

from game.world import sources
from game.world import tuning_tools as means
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait, Verb
from game.world.events import Refusal, Refused
from game.world.events_hands import SetDown, Sprung, WardCrossed
from game.world.events_minds import Eaten, Unmasked
from game.world.evidence import Kind, Who
from game.world.fingerprint import visible_bytes
from game.world.items import BAIT, SET, TRAPS, Item
from game.world.level import PersonSpec, Plane, WatcherSpec
from game.world.minds.tempted import eaten
from game.world.specs import AllySpec
from game.world.step import step
from game.world.things import Bait, Sounding, Trap
from tests.world.pictures import draw

YARD = [
    "####################",
    "#..................#",
    "#..................#",
    "#..I......A........#",
    "#..................#",
    "#..................#",
    "####################",
]
HERE, AHEAD, POST = (3.5, 3.5), (3.5 + means.SET_AHEAD, 3.5), (10.5, 3.5)
KIT = tuple((item, 3) for item in SET)


def setting(item):
    return Command(verb=Verb.SET, item=item)


def yard(watchers=(), **changes):
    return draw(*YARD, kit=KIT, watchers=watchers, **changes)


def cloaked(mind="patrol"):
    return (WatcherSpec("watcher", ("A0",), mind=mind),)


def guard(x, y, heading=0):
    return PersonSpec("guard", "teacher", (x, y), heading=heading, mind="patrol")


def lies(world, item, point=POST, plane=Plane.GROUND):
    """An armed trap."""
    world.traps.append(Trap(item, point, plane, armed=True))
    return world.traps[-1]


@pytest.mark.parametrize("item", SET)
def test_each_is_set_half_a_step_ahead(item):
    world = yard()
    assert step(world, setting(item)) == [SetDown(item, AHEAD, Plane.GROUND)]
    assert world.kit[item] == 2
    there = {True: world.bait, item is Item.WARD: world.wards, item in TRAPS: world.traps}[True]
    assert [(thing.item, thing.point) for thing in there] == [(item, AHEAD)]
    assert len(world.bait) + len(world.wards) + len(world.traps) == 1


def test_at_a_wall_or_at_an_edge_it_is_set_where_he_stands():
    world = yard()
    world.iruka.x, world.iruka.heading = 1.4, 512
    assert step(world, setting(Item.MUD)) == [SetDown(Item.MUD, (1.4, 3.5), Plane.GROUND)]
    roof = ["........", "..RRR...", "I.RRR...", "..RRR..."]
    world = draw(*roof, kit=KIT)
    world.iruka.x, world.iruka.y, world.iruka.plane = 4.8, 2.5, Plane.HIGH
    assert step(world, setting(Item.MUD)) == [SetDown(Item.MUD, (4.8, 2.5), Plane.HIGH)]


def test_what_is_refused():
    world = draw(*YARD, watchers=(), kit=((Item.MUD, 1),))
    assert step(world, setting(Item.WARD)) == [Refused(Refusal.NONE_LEFT)]
    assert step(world, setting(Item.PEBBLE)) == [Refused(Refusal.NOTHING_TO_DO)]
    assert step(world, setting(None)) == [Refused(Refusal.NOTHING_TO_DO)]
    step(world, setting(Item.MUD))
    assert step(world, setting(Item.MUD)) == [Refused(Refusal.NONE_LEFT)]


def test_no_room_beside_another_trap_or_ward():
    world = yard()
    step(world, setting(Item.MUD))
    for item in (*TRAPS, Item.WARD):
        assert step(world, setting(item)) == [Refused(Refusal.NO_ROOM)]
    assert world.kit[Item.TRIPWIRE] == 3
    world.iruka.x += means.TRAPS_APART
    assert isinstance(step(world, setting(Item.WARD))[0], SetDown)
    assert step(world, setting(Item.LEAVES)) == [Refused(Refusal.NO_ROOM)]


def test_where_one_has_sprung_there_is_room_again():
    world = yard()
    lies(world, Item.MUD, AHEAD)
    world.traps[0].armed, world.traps[0].sprung_at = False, 0
    assert step(world, setting(Item.MUD)) == [SetDown(Item.MUD, AHEAD, Plane.GROUND)]
    assert len(world.traps) == 2, "who builds one knows it by its number"


def test_bait_may_lie_in_a_trap_but_not_on_other_bait():
    world = yard()
    step(world, setting(Item.TRIPWIRE))
    assert step(world, setting(Item.RAMEN)) == [SetDown(Item.RAMEN, AHEAD, Plane.GROUND)]
    assert step(world, setting(Item.BENTO)) == [SetDown(Item.BENTO, HERE, Plane.GROUND)]
    assert step(world, setting(Item.SUGAR)) == [Refused(Refusal.NO_ROOM)]
    world.bait[0].eaten_at = 0
    assert step(world, setting(Item.SUGAR)) == [SetDown(Item.SUGAR, AHEAD, Plane.GROUND)]


def test_a_trap_takes_him_a_moment_and_a_pupils_is_none_of_his():
    world = yard()
    world.traps.append(Trap(Item.MUD, POST, Plane.GROUND, by=Who(0)))
    step(world, setting(Item.TRIPWIRE))
    for _ in range(means.SET_TICKS - 2):
        step(world, IDLE)
    assert [trap.armed for trap in world.traps] == [False, False]
    step(world, IDLE)
    assert [trap.armed for trap in world.traps] == [False, True] and world.traps[0].built == 0


@pytest.mark.parametrize(("gap", "met"), [(means.TRAP_REACH - 0.1, True), (means.TRAP_REACH + 0.1, False)])
def test_a_guard_runs_into_a_wire_and_falls(gap, met):
    world = yard(people=(guard(*POST),))
    trap, tick = lies(world, Item.TRIPWIRE, (POST[0] + gap, POST[1])), world.tick
    told = [event for event in step(world, IDLE) if isinstance(event, Sprung)]
    assert told == ([Sprung(Item.TRIPWIRE, trap.point, Plane.GROUND, Who(0))] if met else [])
    assert (trap.armed, trap.sprung_at) == ((False, tick) if met else (True, -1))
    person = world.people[0]
    assert (person.poise is Poise.OUT) == met
    assert person.out_until == (tick + means.WIRE_FALLS if met else 0)
    assert world.takedowns == 0, "he gets up again at once"


def test_a_trap_springs_once_and_keeps_its_place():
    world = yard(people=(guard(*POST),))
    lies(world, Item.MUD), lies(world, Item.MUD, (3.5, 1.5))
    told = []
    for _ in range(means.SET_TICKS + 10):  # it does not arm itself again
        told += step(world, IDLE)
    assert sum(isinstance(event, Sprung) for event in told) == 1
    assert [trap.armed for trap in world.traps] == [False, True]


def test_who_lies_there_springs_nothing():
    world = yard(people=(guard(*POST),))
    world.people[0].out_until = world.tick + 5
    trap = lies(world, Item.MUD)
    for _ in range(5):
        step(world, IDLE)
        assert trap.armed
    step(world, IDLE)
    assert not trap.armed


def test_mud_slows_and_marks():
    world = yard(people=(guard(*POST),))
    tick = world.tick
    lies(world, Item.MUD)
    step(world, IDLE)
    person = world.people[0]
    assert person.slowed_until == tick + means.MUD_SLOWS and person.out_until == 0
    assert person.painted_until == tick + means.MUD_MARKS


def test_leaves_startle_show_and_are_heard():
    world = yard(people=(guard(*POST),))
    tick = world.tick
    lies(world, Item.LEAVES)
    step(world, IDLE)
    person = world.people[0]
    assert person.out_until == tick + means.LEAVES_STARTLE
    assert person.painted_until == tick + means.LEAVES_SHOW
    assert [(noise.sounding, noise.point, noise.by) for noise in world.heard] == [(Sounding.TRAP, POST, None)]
    assert world.iruka.noise == 0.0, "it is not he who is heard"


def test_wire_and_mud_are_silent():
    for item in (Item.TRIPWIRE, Item.MUD):
        world = yard(people=(guard(*POST),))
        lies(world, item)
        step(world, IDLE)
        assert world.heard == [] and not world.traps[0].armed


@pytest.mark.parametrize("item", TRAPS)
@pytest.mark.parametrize("mind", ["patrol", "bodyguard"])
def test_to_spring_one_is_contact(item, mind):
    world = yard(cloaked(mind))
    lies(world, item)
    who = Who(0, True)
    told = [event for event in step(world, IDLE) if isinstance(event, Sprung | Unmasked)]
    assert told == [Sprung(item, POST, Plane.GROUND, who), Unmasked(who, POST, Plane.GROUND)]
    assert world.watchers[0].unmasked


def test_a_cloaked_one_who_springs_nothing_changes_nothing():
    there, nobody = yard(cloaked()), yard()
    for world in (there, nobody):
        lies(world, Item.MUD, (POST[0], POST[1] + means.TRAP_REACH + 0.1))
        lies(world, Item.LEAVES, POST, Plane.HIGH)
        for _ in range(60):
            assert step(world, IDLE) == []
    assert visible_bytes(there) == visible_bytes(nobody)


@pytest.mark.parametrize(("caught_in", "item", "springs"), [
    (0, Item.MUD, False), (1, Item.MUD, True), (-1, Item.MUD, True), (0, Item.LEAVES, True),
])
def test_what_caught_one_watch_catches_none_of_a_later_one(caught_in, item, springs):
    """The second watch is on; a piece of mud caught somebody in this shift."""
    world = yard(cloaked("bodyguard"))
    world.shift = 1
    world.traps.append(Trap(Item.MUD, (1.5, 5.5), Plane.GROUND, sprung_at=0, caught_in=caught_in))
    lies(world, item)
    happened = step(world, IDLE)
    assert any(isinstance(event, Sprung) for event in happened) == springs
    assert world.traps[-1].armed != springs
    assert world.traps[-1].caught_in == (1 if springs else -1)


def test_they_tell_nothing_of_what_a_guard_ran_into():
    world = yard(people=(guard(*POST),))
    world.shift = 0
    lies(world, Item.MUD)
    step(world, IDLE)
    assert world.traps[-1].sprung_at >= 0 and world.traps[-1].caught_in == -1


def test_who_is_nowhere_springs_nothing():
    world = yard(cloaked())
    world.watchers[0].away_until = world.tick + 10
    trap = lies(world, Item.MUD)
    for _ in range(10):
        step(world, IDLE)
    assert trap.armed


def test_pupils_and_colleagues_never_spring_one():
    world = yard(people=(PersonSpec("pupil", "student", POST), PersonSpec("clerk", "teacher", POST)))
    trap = lies(world, Item.LEAVES)
    step(world, IDLE)
    assert trap.armed


@pytest.mark.parametrize(("gait", "met"), [(Gait.SNEAK, False), (Gait.WALK, False), (Gait.RUN, True)])
def test_he_himself_only_when_he_runs(gait, met):
    world = yard()
    trap = lies(world, Item.TRIPWIRE, (4.5, 3.5))
    told, heard = [], []
    while world.iruka.x < 5.5:
        told += step(world, Command(east=127, gait=gait))
        heard += [noise for noise in world.heard if noise.sounding is Sounding.TRAP]
        if any(isinstance(event, Sprung) for event in told[-1:]):
            assert world.iruka.jostle > 0.9
    sprung = [event for event in told if isinstance(event, Sprung)]
    assert sprung == ([Sprung(Item.TRIPWIRE, (4.5, 3.5), Plane.GROUND)] if met else [])
    assert len(heard) == met and trap.armed != met


def test_no_trap_springs_through_a_wall(monkeypatch):
    monkeypatch.setattr(means, "TRAP_REACH", 2.0)  # farther than a wall is thick
    for thick, armed in ((True, True), (False, False)):
        rows = [row[:10] + "#" + row[11:] if thick else row.replace("A", ".") for row in YARD]
        world = draw(*rows, watchers=(), people=(guard(11.4, 3.5),))
        trap = lies(world, Item.MUD, (9.6, 3.5))
        step(world, IDLE)
        assert trap.armed == armed


def test_a_sprung_trap_is_found():
    world = yard(people=(guard(7.5, 3.5, heading=0),))
    trap = lies(world, Item.MUD)
    for _ in range(20):
        step(world, IDLE)
    assert world.people[0].mind.causes == []
    trap.armed, trap.sprung_at = False, world.tick
    for _ in range(20):
        step(world, IDLE)
    assert [cause.kind for cause in world.people[0].mind.causes] == [Kind.FOUND_TRAP]


# --- wards -------------------------------------------------------------------------------------------
def test_a_ward_is_paid_in_chakra_and_nothing_else_is():
    world = yard()
    step(world, setting(Item.MUD))
    assert world.iruka.chakra == 1.0
    world.iruka.x += 2 * means.TRAPS_APART
    world.iruka.chakra = means.WARD_COST - 0.01
    assert step(world, setting(Item.WARD)) == [Refused(Refusal.NO_CHAKRA)]
    assert world.kit[Item.WARD] == 3
    world.iruka.chakra = 0.9
    assert isinstance(step(world, setting(Item.WARD))[0], SetDown)
    assert world.iruka.chakra == pytest.approx(0.9 - means.WARD_COST, abs=0.01)


def test_a_ward_shines_weakly_for_a_while_and_is_gone():
    world = yard()
    assert len(sources.moving(world, Plane.GROUND)) == 0
    step(world, setting(Item.WARD))
    for plane, count in ((Plane.GROUND, 1), (Plane.HIGH, 0)):
        assert sources.moving(world, plane).tolist() == [[*AHEAD, means.WARD_POWER]] * count
    world.wards[0].built = means.WARD_LASTS - 2
    step(world, IDLE)
    assert len(world.wards) == 1
    step(world, IDLE)
    assert world.wards == [] and len(sources.moving(world, Plane.GROUND)) == 0


def test_a_ward_lights_the_room():
    lit = []
    for warded in (True, False):
        world = yard(ambient=0.01)
        if warded:
            step(world, setting(Item.WARD))
        for _ in range(90):
            step(world, IDLE)
        lit.append(float(world.fields[0].echo[8:20, 20:40].mean()))
    assert lit[0] > 2 * lit[1]


@pytest.mark.parametrize("who", ["guard", "clerk", "cloaked"])
def test_a_ward_tells_once_that_somebody_crossed_it_and_not_who(who):
    kinds = {"guard": "patrol", "clerk": ""}
    near = POST[0], POST[1] + means.WARD_REACH - 0.1
    if who == "cloaked":
        world = yard(cloaked("bodyguard"))
    else:
        world = yard(people=(PersonSpec(who, "teacher", POST, mind=kinds[who]),))
    world.wards.append(Trap(Item.WARD, near, Plane.GROUND, armed=True))
    told = []
    for _ in range(10):
        told += step(world, IDLE)
    assert told == [WardCrossed(near, Plane.GROUND)] and len(world.wards) == 1
    assert all(not watcher.unmasked for watcher in world.watchers), "he is not seen by that"


def test_pupils_the_ally_and_he_himself_cross_a_ward_freely():
    world = yard(people=(PersonSpec("pupil", "student", POST),), ally=AllySpec(POST))
    world.iruka.x, world.iruka.y = POST[0], POST[1] + 0.7
    world.wards.append(Trap(Item.WARD, POST, Plane.GROUND, armed=True))
    for _ in range(10):
        step(world, IDLE)
    assert world.wards[0].armed


def test_a_ward_tells_nothing_of_the_other_plane():
    world = yard(cloaked())
    world.wards.append(Trap(Item.WARD, POST, Plane.HIGH, armed=True))
    assert step(world, IDLE) == [] and world.wards[0].armed


# --- bait --------------------------------------------------------------------------------------------
def test_bait_is_eaten_once_and_keeps_its_place():
    world = yard()
    world.bait = [Bait(item, POST, Plane.GROUND) for item in BAIT]
    assert eaten(world, world.bait[1]) == [Eaten(POST, Plane.GROUND)]
    assert eaten(world, world.bait[1]) == []
    assert [bait.eaten_at for bait in world.bait] == [-1, world.tick, -1]
