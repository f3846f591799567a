"""What counts for a fingerprint: everything, each thing in its part, but for what is named."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import numpy as np
import pytest

from game.echo import EchoField
from game.world.beings import Watcher
from game.world.evidence import Evidence, Kind, Sense
from game.world.fingerprint import PARTS, differing, fingerprint, visible_bytes
from game.world.level import Level, Plane, WatcherSpec
from game.world.state import Iruka, Stone, World
from tests.world.kinds import kinds, named
from tests.world.pictures import draw

VISIBLE, WATCHERS, GROUND, HIGH = PARTS
ROOM = ("#######", "#I.A.s#", "#..*..#", "#######")
SOMETHING_ELSE = "something else"  # for any field: the bytes ask for no type
NOT_VISIBLE = {"level": "", "fields": "", "watchers": WATCHERS, "there": GROUND, "warned_shift": GROUND}
SENSED = ("glare", "lit", "hair", "warned")  # of Iruka; they come from the echo, or are his sense


def room() -> World:
    world = draw(*ROOM)
    world.stones.append(Stone((3.5, 1.5), 7, True, 0, ((Plane.GROUND, (3.5, 1.5)),)))
    return world


@pytest.mark.parametrize("name", [one.name for one in fields(World) if one.name != "fields"])
def test_every_field_of_the_world_counts_in_its_part(name: str) -> None:
    """A field that is new to the world too: this asks for all that there are."""
    world = room()
    before, seen = fingerprint(world), visible_bytes(world)
    if name == "iruka":
        world.iruka.x += 2.0**-40
    elif name == "level":
        world.level = replace(world.level, title=SOMETHING_ELSE)
    else:
        setattr(world, name, SOMETHING_ELSE)
    part = NOT_VISIBLE.get(name, VISIBLE)
    assert differing(before, fingerprint(world)) == part
    assert (visible_bytes(world) == seen) == (part != VISIBLE)


@pytest.mark.parametrize("name", [one.name for one in fields(Iruka) if one.name not in SENSED])
def test_every_field_of_his_is_visible(name: str) -> None:
    world = room()
    before = fingerprint(world)
    setattr(world.iruka, name, SOMETHING_ELSE)
    assert differing(before, fingerprint(world)) == VISIBLE


@pytest.mark.parametrize("name", SENSED)
def test_what_he_senses_counts_with_the_echo_on_the_ground(name: str) -> None:
    world = room()
    before, seen = fingerprint(world), visible_bytes(world)
    setattr(world.iruka, name, SOMETHING_ELSE)
    assert differing(before, fingerprint(world)) == GROUND
    assert visible_bytes(world) == seen


@pytest.mark.parametrize(("plane", "part"), [(Plane.GROUND, GROUND), (Plane.HIGH, HIGH)])
def test_the_echo_counts_to_the_last_bit(plane: Plane, part: str) -> None:
    world = room()
    before = fingerprint(world)
    world.fields[plane].echo[2, 3] += 2.0**-60
    assert differing(before, fingerprint(world)) == part


@pytest.mark.parametrize("name", [one.name for one in fields(Watcher)])
def test_every_field_of_a_watcher_is_the_watchers_alone_but_his_spec(name: str) -> None:
    world = room()
    before = fingerprint(world)
    setattr(world.watchers[0], name, SOMETHING_ELSE)
    assert differing(before, fingerprint(world)) == ("" if name == "spec" else WATCHERS)


def test_what_a_watcher_remembers_counts() -> None:
    """Deep in: the tick of one of the causes of his mind."""
    world = room()
    cause = Evidence(Kind.STARED, Sense.SIGHT, (1.5, 1.5), 3, 1.0)
    world.watchers[0].mind.causes.append(cause)
    before = fingerprint(world)
    world.watchers[0].mind.causes[0] = replace(cause, tick=4)
    assert differing(before, fingerprint(world)) == WATCHERS


@pytest.mark.parametrize(("change", "part"), [
    ({"right": False}, ""),
    ({"watcher": None}, ""),
    ({"truth": ()}, ""),
    ({"point": (3.5, 1.25)}, VISIBLE),
    ({"tick": 8}, VISIBLE),
], ids=str)  # fmt: skip
def test_a_stone_counts_but_not_how_it_is_judged(change: dict[str, object], part: str) -> None:
    world = room()
    before = fingerprint(world)
    world.stones[0] = replace(world.stones[0], **change)
    assert differing(before, fingerprint(world)) == part


def test_several_parts_are_named_in_order() -> None:
    world = room()
    before = fingerprint(world)
    world.tick += 1
    world.watchers[0].x += 1.0
    world.fields[Plane.HIGH].echo[0, 0] += 1.0
    assert differing(before, fingerprint(world)) == f"{VISIBLE}, {WATCHERS}, {HIGH}"
    assert differing(before, "another") == "everything: that is no fingerprint"
    assert differing(before, fingerprint(room())) == ""


def test_all_that_the_world_may_hold_can_be_packed() -> None:
    """By the annotations, so that a set or a file is found here and not in the middle of a day."""
    plain = {type(None), bool, int, float, str, tuple, list, deque, dict, np.ndarray}
    aside = {Level, EchoField, WatcherSpec}  # hidden
    for kind in kinds():
        assert kind in plain | aside or is_dataclass(kind) or issubclass(kind, Enum), kind


def test_no_two_classes_in_the_world_share_a_name() -> None:
    """Bytes tell them apart by nothing else."""
    assert [name for name, count in Counter(kind.__name__ for kind in named()).items() if count > 1] == []
    assert len(named()) > 30
