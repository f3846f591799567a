"""Finding: doors that he opened, lamps that went out, traps, comrades; each once, by who sees it."""

from __future__ import annotations

import pytest

from game.world import doors
from game.world.beings import Poise
from game.world.evidence import Kind, Sense
from game.world.items import Item
from game.world.level import Plane, Rect
from game.world.specs import DoorSpec, LampSpec
from game.world.things import Trap
from tests.world.minds.stage import EAST, WEST, guard, play, quiet, stage  # noqa: F401

ROWS = ["#" * 20, *["#" + "." * 18 + "#"] * 4, "#" + "." * 16 + "I.#", *["#" + "." * 18 + "#"] * 3, "#" * 20]
DOOR = DoorSpec("door", Rect(9, 4, 1, 1))
LAMP = LampSpec((9.5, 4.5), reach=4.0)


def begun(heading=EAST, x=4.5, **changes):
    world = stage(*ROWS, guards=[guard((x, 4.5), heading), guard((9.5, 6.5), WEST, mind="patrol")],
                  doors=(DOOR,), lamps=(LAMP,), daylight=0.0, **changes)  # fmt: skip
    world.people[1].x = 18.5
    world.people[1].heading = 0
    return world


def door(world):
    doors.move(world, 0, True, by_him=True)


def lamp(world):
    world.lamps[0].lit, world.lamps[0].out_at = False, 0


def trap(world):
    world.traps.append(Trap(Item.TRIPWIRE, (9.5, 4.5), Plane.GROUND, sprung_at=0))


def comrade(world):
    world.people[1].x, world.people[1].y, world.people[1].out_until = 9.5, 5.5, 9999


CASES = [
    (door, Kind.FOUND_DOOR), (lamp, Kind.FOUND_LAMP), (trap, Kind.FOUND_TRAP), (comrade, Kind.FOUND_COMRADE),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "kind"), CASES, ids=lambda case: getattr(case, "name", None))
def test_what_has_changed_is_found_once(changed, kind):
    world = begun()
    changed(world)
    play(world, 0.5)
    found = [cause for cause in world.people[0].mind.causes if cause.kind is kind]
    assert len(found) == 1
    assert found[0].sense is Sense.FINDING
    weight = found[0].weight
    play(world, 2)
    assert [cause.weight for cause in world.people[0].mind.causes if cause.kind is kind] == [weight]


@pytest.mark.parametrize(("changed", "kind"), CASES, ids=lambda case: getattr(case, "name", None))
def test_nobody_finds_what_he_does_not_see(changed, kind):
    for world in (begun(heading=WEST), begun(x=1.5)):
        changed(world)
        play(world, 0.5)
        assert not world.people[0].mind.causes


def test_a_door_that_one_of_them_opened_is_nothing():
    world = begun()
    doors.move(world, 0, True, by_him=False)
    play(world, 0.5)
    assert not world.people[0].mind.causes


def test_who_is_out_finds_nothing():
    world = begun()
    door(world)
    world.people[0].out_until = 9999
    play(world, 0.5)
    assert world.people[0].poise is Poise.OUT
    assert not world.people[0].mind.causes
