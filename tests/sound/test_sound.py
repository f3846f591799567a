"""Every event is heard or read, with and without a device."""

import logging
import typing
from itertools import pairwise

import pygame
import pytest

from game.resources import assets_folder
from game.sound import Sound
from game.sound.mixer import MixerSpeaker
from game.world import events
from game.world import events_hands as hands
from game.world import events_minds as minds
from game.world.beings import Poise
from game.world.evidence import Who
from game.world.items import SET, THROWN, TRAPS, Item
from game.world.level import Plane
from game.world.surfaces import SURFACES

MADE = {path.stem.replace("_", " ") for path in (assets_folder() / "sounds").glob("*.ogg")}
SPOT = (1.0, 1.0)
GROUND, GUARD = Plane.GROUND, Who(0)
SAMPLES = [
    events.Stepped(SPOT, "gravel", 1.0), events.LessonBegun(0), events.LessonBroken(0), events.GoalDone(0),
    events.Pulsed(SPOT), events.Practised(0, SPOT), events.StoneLaid(SPOT), events.StoneTaken(SPOT),
    events.Startled(SPOT), events.LookMissed(SPOT), events.HailThrown(SPOT, 9, (0,)),
    events.HailLanded(SPOT, GROUND, True), *(events.Refused(reason) for reason in events.Refusal),
    *(events.DayEnded(outcome) for outcome in events.Outcome),
    *(hands.Thrown(item, SPOT, SPOT, 9) for item in THROWN),
    *(hands.Landed(item, SPOT, GROUND) for item in THROWN),
    *(hands.SetDown(item, SPOT, GROUND) for item in SET), hands.TakenUp(Item.PEBBLE, 2, SPOT),
    *(hands.Sprung(item, SPOT, GROUND) for item in TRAPS), hands.WardCrossed(SPOT, GROUND),
    hands.DoorMoved(0, True, SPOT), hands.DoorMoved(0, False, SPOT, GUARD), hands.LockPressed(0, True, 1),
    hands.LockPressed(0, False, 2), hands.LockOpened(0), hands.LetterRead(0), hands.LetterDropped(0),
    hands.Climbed(SPOT, GROUND, True), hands.Climbed(SPOT, GROUND, False), hands.FireBreathed(SPOT, 0),
    hands.RopesStrained(0.5), hands.RopesOff(SPOT), hands.Planned(0, Item.MUD, SPOT), hands.LampOut(0, SPOT),
    hands.Struck(GUARD, SPOT), hands.Swapped(True), hands.Swapped(False), hands.CheckpointReached(0),
    *(hands.HidingChanged(hiding) for hiding in hands.Hiding),
    *(minds.PoiseChanged(GUARD, SPOT, GROUND, Poise.LOST, poise) for poise in Poise),
    minds.Called(GUARD, SPOT, GROUND), minds.Signalled(GUARD, SPOT, GROUND), minds.Grabbed(GUARD, SPOT),
    minds.LaidDown(GUARD, SPOT), minds.Caught(GUARD, SPOT, None), minds.Unmasked(GUARD, SPOT, GROUND),
    *(minds.Warned(warning, side) for warning in minds.Warning for side in range(8)),
    *(minds.Said(GUARD, line, SPOT) for line in minds.Line), minds.Giggled(0, SPOT),
    minds.Eaten(SPOT, GROUND), minds.Waved(SPOT),
]  # fmt: skip


def all_kinds(union):
    """The classes of a union of unions."""
    for one in typing.get_args(union):
        yield from all_kinds(one) if typing.get_args(one) else (one,)


def test_the_samples_are_all_kinds_of_events():
    assert {type(event) for event in SAMPLES} == set(all_kinds(events.Event))


@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: type(event).__name__)
def test_every_event_is_heard_and_all_but_steps_are_written(event):
    sound = Sound.create_null()
    sound.hear([event])
    assert sound.speaker.played and set(sound.speaker.played) <= MADE
    assert bool(sound.captions) is not isinstance(event, events.Stepped)


def test_the_same_sound_is_not_played_twice_at_once():
    sound = Sound.create_null()
    sound.hear([minds.Called(GUARD, SPOT, GROUND), minds.Called(Who(1), SPOT, GROUND)])
    sound.hear([])
    sound.hear([minds.Called(GUARD, SPOT, GROUND)])
    assert len(sound.speaker.played) == 2


def test_menus_answer_to_every_press():
    sound = Sound.create_null()
    for _ in range(3):
        sound.press("move")
    assert sound.speaker.played == ["ui move"] * 3


def test_captions_go_after_three_seconds_and_do_not_double():
    sound = Sound.create_null()
    sound.hear([events.Pulsed(SPOT), events.StoneLaid(SPOT)])
    for _ in range(100):
        sound.hear([])
    sound.hear([events.Pulsed(SPOT)])
    assert len(sound.captions) == 2
    for _ in range(179):
        sound.hear([])
    assert len(sound.captions) == 1
    sound.hear([])
    assert sound.captions == []


def test_captions_may_be_cleared_at_any_time():
    sound = Sound.create_null()
    sound.hear([events.Pulsed(SPOT)])
    sound.captions.clear()
    for _ in range(300):
        sound.hear([])
    sound.hear([events.Pulsed(SPOT)])
    assert len(sound.captions) == 1


@pytest.mark.parametrize("surface", SURFACES)
def test_every_surface_has_its_steps_and_no_two_in_a_row_are_alike(surface):
    sound = Sound.create_null()
    for _ in range(6):
        sound.hear([events.Stepped(SPOT, surface, 1.0)])
    played = sound.speaker.played
    assert set(played) <= MADE and all(name.startswith(f"step {surface} ") for name in played)
    assert all(before != after for before, after in pairwise(played))


def test_who_runs_is_heard_by_his_clothes_too():
    sound = Sound.create_null()
    sound.hear([events.Stepped(SPOT, "earth", 0.4), events.Stepped(SPOT, "earth", 1.8)])
    assert [name[:5] for name in sound.speaker.played] == ["step ", "step ", "cloth"]


def test_the_mixer_takes_every_effect(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.quit()
    sound = Sound.create()
    try:
        assert isinstance(sound.speaker, MixerSpeaker)
        sound.hear(SAMPLES)
    finally:
        pygame.mixer.quit()


def test_without_a_device_captions_are_left_and_one_line_says_so(monkeypatch, caplog):
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    pygame.mixer.quit()
    with caplog.at_level(logging.INFO):
        sound = Sound.create()
        sound.hear([events.Pulsed(SPOT)])
        sound.frame(1 / 60)
        sound.press("move")
    assert len(caplog.records) == 1 and "no sound" in caplog.text
    assert not isinstance(sound.speaker, MixerSpeaker)
    assert sound.captions
