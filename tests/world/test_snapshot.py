"""A world kept goes on as the first did, and knows nothing of what the first does meanwhile."""

from __future__ import annotations

from collections import deque
from dataclasses import fields, is_dataclass
from enum import Enum

import numpy as np

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.beings import Clue, WatcherSpec
from game.world.command import Command, Gait, Verb
from game.world.evidence import GUARDING, Evidence, Kind, Mind, Sense
from game.world.fingerprint import fingerprint
from game.world.items import Item
from game.world.level import Level, Plane
from game.world.minds import search
from game.world.snapshot import keep
from game.world.state import Burst, World
from game.world.step import begin, step
from game.world.things import Door, Trap
from game.world.ways.follow import Going
from game.world.ways.graph import Stop
from tests.world.kinds import fields_of, kinds
from tests.world.pictures import draw

EARLY, LATE, EVERY = 200, 300, 30  # ticks


def morning():
    """Some of everything that can be under way: a walk, focus, a pulse, a stone, a hail."""
    for tick in range(EARLY):
        yield Command(
            east=127 if tick % 80 < 50 else -40,
            south=30,
            gait=Gait.RUN if tick > 120 else Gait.WALK,
            focus=60 < tick < 100,
            heading=tick * 5 % 1024,
            aim_x=600,
            aim_y=700,
            verb={90: Verb.PULSE, 120: Verb.STONE, 150: Verb.HAIL, 190: Verb.PULSE}.get(tick),
        )


def test_a_kept_world_goes_on_as_the_first() -> None:
    world = begin(load(maps_folder() / "academy_yard.tmx", assets_folder()), seed=4)
    for command in morning():
        step(world, command)
    bot = BOTS["careful"](world)
    then, kept = fingerprint(world), keep(world)
    assert fingerprint(kept) == then

    commands, ends, happened = [], [], []
    for tick in range(LATE):
        commands.append(bot.command(world))
        happened.append(step(world, commands[-1]))
        if tick % EVERY == EVERY - 1:
            ends.append(fingerprint(world))
    assert fingerprint(kept) == then, "it has changed along with the first"
    assert kept.rules.state != world.rules.state and any(happened), "nothing went on at all"

    for again in (keep(kept), kept):
        for tick, command in enumerate(commands):
            assert step(again, command) == happened[tick], tick
            if tick % EVERY == EVERY - 1:
                assert fingerprint(again) == ends[tick // EVERY], tick


def busy() -> World:
    """A small world with something in every list, and minds in the middle of things."""
    world = draw("#########", "#I..A..s#", "#.g.*..E#", "#.......#", "#########")
    guard, clue = world.people[0], Clue((4.5, 1.5), Plane.GROUND, 3)
    guard.mind = Mind(GUARDING, causes=[Evidence(Kind.HEARD, Sense.HEARING, (1.5, 1.5), 3, 0.5)])
    guard.going = Going((Stop((4.5, 1.5), Plane.GROUND),))
    guard.clue, guard.search = clue, search.begin(world.level, clue, 3)
    guard.noted.append(("door", 0))
    world.watchers[0].left.append((Plane.GROUND, (2.5, 1.5)))
    world.bursts.append(Burst((2.5, 2.5), Plane.GROUND, 1.0, 0, 9))
    world.doors.append(Door(False, False))
    world.traps.append(Trap(Item.MUD, (2.5, 3.5), Plane.GROUND))
    world.kit[Item.PEBBLE] = 3
    world.iruka.headings.append(5)
    world.iruka.knows.append("plum")
    return world


def changeable(value: object, found: dict[int, object]) -> dict[int, object]:
    """By identity, all that the rules could change in place; fields with their arrays."""
    if isinstance(value, (Enum, Level)) or id(value) in found:
        return found
    if isinstance(value, np.ndarray):
        if value.flags.writeable and value.size:
            found[value.__array_interface__["data"][0]] = value
    elif is_dataclass(value):
        if not value.__dataclass_params__.frozen:
            found[id(value)] = value
        for one in fields(value):
            changeable(getattr(value, one.name), found)
    elif isinstance(value, (tuple, list, deque, dict)):
        if not isinstance(value, tuple):
            found[id(value)] = value
        for one in (*value.keys(), *value.values()) if isinstance(value, dict) else value:
            changeable(one, found)
    elif type(value).__name__ in ("EchoField", "Window", "Packets", "Painted"):
        found[id(value)] = value
        for one in vars(value).values():
            if not isinstance(one, list):  # those are replaced, never written to
                changeable(one, found)
    return found


def test_nothing_that_can_change_is_in_both() -> None:
    world = busy()
    kept = keep(world)
    first, second = changeable(world, {}), changeable(kept, {})
    assert len(first) == len(second) > 40
    assert [first[one] for one in first if one in second] == []
    assert fingerprint(kept) == fingerprint(world)


def test_what_never_changes_is_the_same() -> None:
    """The rules ask `mind.scale is GUARDING`, and the level is the key to all that is worked out of it."""
    world = busy()
    kept = keep(world)
    assert kept.level is world.level
    assert kept.people[0].mind.scale is GUARDING
    assert kept.people[0].mind.causes[0] is world.people[0].mind.causes[0]
    assert kept.watchers[0].spec is world.watchers[0].spec
    assert kept.dials is world.dials
    assert all(mine is yours for mine, yours in zip(kept.solids, world.solids, strict=True))
    assert all(mine.medium is yours.medium for mine, yours in zip(kept.fields, world.fields, strict=True))


def test_what_is_in_two_places_stays_one_thing() -> None:
    world = busy()
    world.wards.append(world.traps[0])
    kept = keep(world)
    assert kept.wards[0] is kept.traps[0] is not world.traps[0]


def test_what_is_frozen_holds_nothing_that_changes() -> None:
    """By the annotations: frozen dataclasses are shared, so there must be no list in one."""
    unchanging = (type(None), bool, int, float, str, tuple, Level, WatcherSpec)
    frozen = [kind for kind in kinds() if is_dataclass(kind) and kind.__dataclass_params__.frozen]
    assert len(frozen) > 12
    for kind in frozen:
        if kind is Level:
            continue
        for name, held in fields_of(kind).items():
            for one in held:
                assert one in unchanging or one in frozen or issubclass(one, Enum), (kind, name)
