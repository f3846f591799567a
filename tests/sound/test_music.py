"""Music goes with what can be seen, and only with that."""

from dataclasses import replace

import pytest

from game.sound import Scene, Sound
from game.sound.music import CALMS_AFTER, Mood, Music, mood, scene_of
from game.sound.speaker import NullSpeaker
from game.sound.volumes import DEFAULTS
from game.world.beings import Poise
from tests.world.pictures import draw, level

ROWS = ("#" * 60, "#I...s" + "." * 53 + "#", "#..A.." + "." * 53 + "#", "#" * 60)
FRAME = 1 / 60


def seen(poise, **where):
    """A world in which a visible person is about something."""
    world = draw(*ROWS)
    world.people[0].poise = poise
    for name, value in where.items():
        setattr(world.people[0], name, value)
    return world


@pytest.mark.parametrize(
    ("poise", "expected"),
    [(Poise.AT_EASE, Mood.CALM), (Poise.CURIOUS, Mood.CALM), (Poise.SEARCHING, Mood.UNEASY),
     (Poise.LOST, Mood.UNEASY), (Poise.HUNTING, Mood.PURSUED), (Poise.CARRYING, Mood.PURSUED)],
)  # fmt: skip
def test_the_mood_is_that_of_the_worst(poise, expected):
    assert mood(seen(poise)) is expected


def test_who_is_out_of_the_picture_steers_nothing():
    assert mood(seen(Poise.HUNTING, x=50.0)) is Mood.CALM


def test_a_cloaked_one_steers_nothing_until_he_is_unmasked():
    world = draw(*ROWS)
    world.watchers[0].poise = Poise.HUNTING
    assert mood(world) is Mood.CALM
    world.watchers[0].unmasked = True
    assert mood(world) is Mood.PURSUED


def played(music, frames):
    for _ in range(frames):
        music.frame(FRAME, DEFAULTS, ducked=False)
    return dict(music._speaker.loops)


def test_one_piece_fades_into_the_other():
    music = Music(NullSpeaker())
    music.turn_to(Scene.DAY)
    assert set(played(music, 240)) == {"music day"}
    music.follow(Mood.PURSUED)
    both = played(music, 30)
    assert set(both) == {"music day", "music pursuit"}
    assert both["music day"] > both["music pursuit"]
    assert set(played(music, 240)) == {"music pursuit"}


def test_no_gain_leaps():
    music = Music(NullSpeaker())
    music.turn_to(Scene.NIGHT)
    before = {}
    for number in range(600):
        if number == 200:
            music.follow(Mood.PURSUED)
        now = played(music, 1)
        for name in {*before, *now}:
            gap = abs(now.get(name, (0, 0))[0] - before.get(name, (0, 0))[0])
            assert gap < 0.02, name
        before = now


def test_it_is_calm_again_only_after_a_while():
    music = Music(NullSpeaker())
    music.follow(Mood.PURSUED)
    for _ in range(CALMS_AFTER - 1):
        music.follow(Mood.CALM)
    assert music.mood is Mood.PURSUED
    music.follow(Mood.CALM)
    assert music.mood is Mood.CALM


def test_night_has_its_own_piece():
    day = level(*ROWS)
    assert scene_of(day) is Scene.DAY and scene_of(replace(day, daylight=0.1)) is Scene.NIGHT


def test_in_a_pause_music_is_low_and_the_hum_is_silent():
    sound, world = Sound.create_null(), draw(*ROWS, ambient=0.2)
    sound.begin(world.level)
    for _ in range(200):
        sound.hear([], world)
        sound.frame(FRAME)
    loud = sound.speaker.loops["music day"][0]
    assert "hum" not in sound.speaker.loops or sound.speaker.loops["hum"][0] > 0
    for _ in range(10):
        sound.frame(FRAME)
    assert 0 < sound.speaker.loops["music day"][0] < 0.5 * loud
    assert "hum" not in sound.speaker.loops
