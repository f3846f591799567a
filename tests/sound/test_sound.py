"""Every event is heard or read, with and without a device."""

import typing

import numpy as np
import pygame
import pytest

from game.sound import Sound
from game.sound.mixer import MixerSpeaker
from game.sound.synth import SURFACE_TONES, effects
from game.world import events
from game.world.level import Plane
from game.world.surfaces import SURFACES

SPOT = (1.0, 1.0)
SAMPLES = [
    events.Stepped(SPOT, "gravel", 1.0), events.LessonBegun(0), events.LessonBroken(0), events.GoalDone(0),
    events.Pulsed(SPOT), events.Practised(0, SPOT), events.StoneLaid(SPOT), events.StoneTaken(SPOT),
    events.Startled(SPOT), events.LookMissed(SPOT), events.HailThrown(SPOT, 9, (0,)),
    events.HailLanded(SPOT, Plane.GROUND, True), *(events.Refused(reason) for reason in events.Refusal),
    *(events.DayEnded(outcome) for outcome in events.Outcome),
]


def test_the_samples_are_all_kinds_of_events():
    assert {type(event) for event in SAMPLES} == set(typing.get_args(events.Event))


@pytest.mark.parametrize("event", SAMPLES, ids=lambda event: type(event).__name__)
def test_every_event_is_heard_and_all_but_steps_are_written(event):
    sound = Sound.create_null()
    sound.hear([event])
    assert len(sound.speaker.played) == 1
    assert sound.speaker.played[0] in effects()
    assert bool(sound.captions) is not isinstance(event, events.Stepped)


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


def test_every_surface_has_its_step():
    assert set(SURFACE_TONES) == set(SURFACES)


def test_effects_are_quiet_and_end_quietly():
    for name, samples in effects().items():
        assert 0.05 < np.abs(samples).max() < 0.9, name
        assert np.abs(samples[-20:]).max() < 0.06, name


def test_the_mixer_takes_every_effect(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.quit()
    sound = Sound.create()
    try:
        assert isinstance(sound.speaker, MixerSpeaker)
        sound.hear(SAMPLES)
    finally:
        pygame.mixer.quit()


def test_without_a_device_captions_are_left(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    pygame.mixer.quit()
    sound = Sound.create()
    sound.hear([events.Pulsed(SPOT)])
    assert not isinstance(sound.speaker, MixerSpeaker)
    assert sound.captions
