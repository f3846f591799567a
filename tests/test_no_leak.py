"""A cloaked watcher is what the field lacks, and nothing else.

The chapter is played twice by the same hand-written commands, once with its watchers and once with
nobody, up to contact. Every event, every byte of the visible state, every caption and sound, and every
pixel drawn from the same echo must be the same; only the echo itself differs.
"""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.sound import Sound
from game.view import View
from game.world.command import Command, Gait, Verb
from game.world.fingerprint import visible_bytes
from game.world.step import begin, step

MAPS = sorted(maps_folder().glob("*.tmx"))


def script():
    """Ten seconds of ordinary doings: walking, focus, a pulse, a stone, a hail on nothing, taking up work."""
    for tick in range(600):
        verb = {100: Verb.PULSE, 200: Verb.STONE, 201: Verb.HAIL, 260: Verb.USE}.get(tick)
        walks = tick % 200 < 120
        yield Command(
            east=(127 if tick < 300 else -127) if walks else 0,
            south=60 if walks else 0,
            gait=Gait.WALK,
            focus=tick % 150 > 60,
            heading=(tick * 3) % 1024,
            aim_x=600 + tick,
            aim_y=700,
            verb=verb,
        )


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_watched_and_unwatched_are_the_same_but_for_the_echo(path):
    level = load(path, assets_folder())
    assert level.watchers, "a map without watchers proves nothing"
    watched, alone = begin(level, seed=5), begin(replace(level, watchers=()), seed=5)
    views = [View.create(level, path, assets_folder()) for _ in range(2)]
    sounds = [Sound.create_null() for _ in range(2)]
    differed = False
    for tick, command in enumerate(script()):
        heard = [step(watched, command), step(alone, command)]
        assert heard[0] == heard[1], f"tick {tick}: events differ"
        assert visible_bytes(watched) == visible_bytes(alone), f"tick {tick}: the visible state differs"
        for sound, events in zip(sounds, heard, strict=True):
            sound.hear(events)
        differed |= any(
            not np.array_equal(one.echo, other.echo)
            for one, other in zip(watched.fields, alone.fields, strict=True)
        )
        if tick % 40 == 0:
            lit_alike = replace(alone, fields=watched.fields)
            frames = [
                pygame.image.tobytes(view.draw(world, aim=command.aim, captions=[]), "RGB")
                for view, world in zip(views, (watched, lit_alike), strict=True)
            ]
            assert frames[0] == frames[1], f"tick {tick}: a pixel tells of a watcher"
    assert differed, "the watchers left no mark in the field at all"
    assert sounds[0].captions == sounds[1].captions
    assert all(watcher.withdrawals == 0 and watcher.looked_at == 0 for watcher in watched.watchers)
