"""The sounds themselves: none clips, clicks, or is missing; loops have no seam; all of them are small."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.resources import assets_folder
from game.sound.humming import KNOCKS, PITCHES
from game.sound.mixer import LEAD, RATE, joined
from game.sound.music import PIECES, Scene
from game.story.scenes import VOICES
from game.world.surfaces import SURFACES

ROOT = Path(__file__).parents[2]
FOLDER = assets_folder() / "sounds"
MADE = {path.stem.replace("_", " "): path for path in sorted(FOLDER.glob("*.ogg"))}
LOOPS = [name for name in MADE if name.startswith(("music ", "hum"))]
MOST = 4_000_000  # bytes
KINDS, TEMPERS = ("child", "guard", "colleague", "passer"), ("curious", "alarm", "lost", "calm", "speak")


@pytest.fixture(scope="module")
def waves():
    """All sounds as the mixer has them: float (samples, 2), -1..1."""
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, 512)
    sounds = {name: pygame.mixer.Sound(path) for name, path in MADE.items()}
    sounds |= {name: joined(sounds[name]) for name in LOOPS}
    yield {name: pygame.sndarray.array(sound) / 32768.0 for name, sound in sounds.items()}
    pygame.mixer.quit()


def loudest(wave):
    """The root mean square of the loudest twentieth of a second."""
    width = RATE // 20
    power = np.pad((wave * wave).mean(axis=1), (width, width)).cumsum()
    return float(np.sqrt((power[width:] - power[:-width]).max() / width))


def test_all_that_are_asked_for_are_there():
    wanted = {f"step {surface} {number}" for surface in SURFACES for number in range(3)}
    wanted |= {f"voice {kind} {temper}" for kind in KINDS for temper in TEMPERS}
    wanted |= {f"ui {name}" for name in ("move", "choose", "back", "turn")}
    wanted |= {*PIECES.values(), *(scene.value for scene in Scene if scene.value)}
    wanted |= {"hum", "hum rasp", "sweep mark"}
    wanted |= {*(f"ping {n}" for n in range(PITCHES)), *(f"knock {n}" for n in range(KNOCKS))}
    assert wanted <= set(MADE)


def test_they_are_small():
    assert sum(path.stat().st_size for path in MADE.values()) < MOST


def test_none_clips_and_none_is_silent(waves):
    for name, wave in waves.items():
        assert 0.1 < np.abs(wave).max() < 0.9, name


def test_what_is_played_once_begins_and_ends_softly(waves):
    for name, wave in waves.items():
        if name not in LOOPS:
            assert np.abs(wave[-20:]).max() < 0.02, name
            assert np.abs(wave[0]).max() < 0.08, name


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_has_no_seam(name, waves):
    """The step over the seam, in value and in slope, is like those on both sides of it."""
    wave = waves[name]
    across = np.concatenate([wave[-4000:], wave[:4000]])
    for order in (1, 2, 3):
        steps = np.abs(np.diff(across, order, axis=0))
        seam, rest = steps[3990:4010].max(), np.delete(steps, slice(3990, 4010), axis=0).max()
        assert seam < 2 * rest + 1e-3, f"order {order}: {seam} against {rest}"


def test_music_lasts_a_while_and_is_evenly_loud(waves):
    pieces = {name: wave for name, wave in waves.items() if name.startswith("music ")}
    assert all(40 <= len(wave) / RATE <= 60 for wave in pieces.values())
    decibels = [20 * np.log10(np.sqrt((wave * wave).mean())) for wave in pieces.values()]
    assert max(decibels) - min(decibels) < 3.0
    for name, wave in pieces.items():
        quarters = [np.sqrt((part * part).mean()) for part in np.array_split(wave, 4)]
        assert max(quarters) < 3 * min(quarters), name


def test_sounds_of_a_kind_are_alike_in_loudness(waves):
    for kind, within in (("step ", 4.5), ("voice ", 5.0), ("ping ", 1.0), ("knock ", 1.0)):
        decibels = [20 * np.log10(loudest(wave)) for name, wave in waves.items() if name.startswith(kind)]
        assert max(decibels) - min(decibels) < within, kind
    quiet = [loudest(waves[f"ui {name}"]) for name in ("move", "turn", "choose", "back")]
    assert max(quiet) < loudest(waves["voice guard alarm"]) / 2


def maker(name):
    """Imports a script of tools/ by its name, with tools/ where it looks for its parts."""
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(ROOT / "tools"))


def test_the_scripts_still_make_what_is_there(waves):
    """Some of each kind, up to what the coder loses; the bytes are for who has its library."""
    make = maker("make_sounds")
    made = make.all_steps() | make.all_voices() | make.all_things() | make.all_hums()
    assert make.LEAD == LEAD
    assert {*made, *make.loops(), *(f"music {name}" for name in make.PIECES)} == set(MADE)
    for name in ("step gravel 1", "voice guard alarm", "blast", "door open", "ui move", "knock 3"):
        samples, loud = made[name]
        fresh, there = make.levelled(samples, loud), waves[name].mean(axis=1)
        assert abs(len(fresh) - len(there)) <= 1
        count = min(len(fresh), len(there))
        gap = fresh[:count] - there[:count]
        assert (gap * gap).mean() < 0.12 * (fresh * fresh).mean(), name


def test_every_voice_of_a_scene_can_speak():
    assert {f"voice {voice} speak" for voice in VOICES} <= set(MADE)
