"""Each group is turned down on its own."""

import pytest

from game.resources import assets_folder
from game.sound import HumMode, Sound
from game.sound.volumes import DEFAULTS, EFFECTS, HUM, MASTER, MUSIC, VOICES, gain, group
from game.world import events

MADE = {path.stem.replace("_", " ") for path in (assets_folder() / "sounds").glob("*.ogg")}


def test_every_sound_is_of_a_group():
    groups = {name: group(name) for name in MADE}
    assert set(groups.values()) == {EFFECTS, MUSIC, HUM, VOICES}
    assert groups["music day"] == MUSIC and groups["voice child alarm"] == VOICES
    assert groups["hum rasp"] == groups["knock 0"] == groups["ping 3"] == HUM
    assert groups["blast"] == groups["step snow 1"] == EFFECTS


@pytest.mark.parametrize("of", [EFFECTS, MUSIC, HUM, VOICES])
def test_a_group_is_turned_off_alone(of):
    volumes = DEFAULTS | {of: 0.0}
    assert {name for name in MADE if gain(volumes, name) == 0.0} == {n for n in MADE if group(n) == of}


def test_the_master_turns_all_and_what_is_not_set_has_its_default():
    assert all(gain({MASTER: 0.0}, name) == 0.0 for name in MADE)
    assert gain({}, "blast") == DEFAULTS[MASTER] * DEFAULTS[EFFECTS]
    assert gain({MASTER: 7.0, EFFECTS: 7.0}, "blast") == 1.0


def test_what_is_silent_is_not_played():
    sound = Sound.create_null()
    sound.volumes[EFFECTS] = 0.0
    sound.hear([events.Pulsed((1.0, 1.0))])
    sound.press("move")
    assert sound.speaker.played == [] and sound.captions
    sound.volumes[EFFECTS], sound.volume = 1.0, 0.5
    sound.press("move")
    assert sound.speaker.ears == [(0.5, 0.5)]


def test_the_settings_hold_at_once():
    sound = Sound.create_null()
    sound.settle({MUSIC: 0.25}, "by ear", arrows=False)
    assert sound.volumes == DEFAULTS | {MUSIC: 0.25}
    assert sound.humming.mode is HumMode.BY_EAR and not sound.arrows
    sound.settle({}, "of a later version")
    assert sound.volumes == DEFAULTS and sound.humming.mode is HumMode.ALONG and sound.arrows
