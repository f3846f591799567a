"""Contact begins and ends: who has been met is seen, and then the cloak closes again."""

from __future__ import annotations

import pytest

from game.world import contact
from game.world import tuning_tools as means
from game.world.beings import Poise
from game.world.command import IDLE
from game.world.events_minds import Unmasked
from game.world.evidence import Who
from game.world.level import Plane, WatcherSpec
from game.world.seen import bare
from game.world.step import step
from game.world.things import Cloud
from tests.world.pictures import draw

YARD = [
    "................",
    "................",
    "..I........A....",
    "................",
    "................",
]
POST = (11.5, 2.5)


def yard(mind="bodyguard"):
    """One cloaked one far from Iruka; the minds say nothing in these tests but by what they set."""
    return draw(*YARD, watchers=(WatcherSpec("watcher", ("A0",), mind=mind),))


def seen(world):
    return [one.number for one in bare(world)]


def test_contact_is_told_once():
    world = yard()
    watcher, who = world.watchers[0], Who(0, True)
    assert seen(world) == []
    assert contact.unmask(watcher, who) == [Unmasked(who, POST, Plane.GROUND)]
    assert contact.unmask(watcher, who) == [] and seen(world) == [0]


def test_without_anything_that_shows_him_the_cloak_closes():
    world = yard()
    world.watchers[0].unmasked = True
    assert step(world, IDLE) == [] and seen(world) == []


@pytest.mark.parametrize("what", ["painted_until", "out_until"])
def test_paint_and_a_fall_show_him_until_they_are_over(what):
    world = yard()
    watcher, until = world.watchers[0], world.tick + 20
    watcher.unmasked = True
    setattr(watcher, what, until)
    while world.tick < until:
        step(world, IDLE)
        assert seen(world) == [0]
    step(world, IDLE)
    assert seen(world) == []


@pytest.mark.parametrize("poise", Poise)
def test_who_hunts_carries_or_lies_there_has_no_cloak_about_him(poise):
    world = yard()
    watcher = world.watchers[0]
    watcher.unmasked, watcher.poise = True, poise
    contact.keep_masks(world, IDLE)
    assert watcher.unmasked == (poise in (Poise.HUNTING, Poise.CARRYING, Poise.OUT))


@pytest.mark.parametrize(("gap", "plane", "held"), [
    (means.CLOUD_RADIUS - 0.1, Plane.GROUND, True), (means.CLOUD_RADIUS + 0.1, Plane.GROUND, False),
    (0.0, Plane.HIGH, False),
])  # fmt: skip
def test_powder_shows_him_on_his_plane_as_far_as_it_hangs(gap, plane, held):
    world = yard()
    world.clouds = [Cloud((POST[0] - gap, POST[1]), plane, world.tick, world.tick + 5)]
    assert step(world, IDLE) == ([Unmasked(Who(0, True), POST, Plane.GROUND)] if held else [])
    for _ in range(4):
        assert step(world, IDLE) == [], "told once"
        assert seen(world) == ([0] if held else [])
    assert step(world, IDLE) == [] and seen(world) == [] and world.clouds == []


def test_who_has_been_felt_is_seen_until_he_is_at_arms_length_again():
    world = yard()
    watcher, iruka = world.watchers[0], world.iruka
    watcher.unmasked = True
    iruka.x = POST[0] - means.TOUCH_ENDS + 0.1
    contact.keep_masks(world, IDLE)
    assert watcher.unmasked
    iruka.plane = Plane.HIGH
    contact.keep_masks(world, IDLE)
    assert not watcher.unmasked
    watcher.unmasked, iruka.plane, iruka.x = True, Plane.GROUND, POST[0] - means.TOUCH_ENDS - 0.1
    contact.keep_masks(world, IDLE)
    assert not watcher.unmasked


def test_a_touch_is_told_once_while_it_lasts():
    world = yard("patrol")
    world.iruka.x = POST[0] - 0.8
    told = []
    for _ in range(5):
        told += step(world, IDLE)
    assert sum(isinstance(event, Unmasked) for event in told) == 1
