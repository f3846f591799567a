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
from game.sound import HumMode, Sound
from game.view import View
from game.world.command import AIM_PER_METRE, Command, Gait, Verb
from game.world.dials import Dials
from game.world.events_hands import Sprung
from game.world.events_minds import Unmasked
from game.world.fingerprint import visible_bytes
from game.world.items import Item
from game.world.movement import distance
from game.world.senses import light, sensing
from game.world.step import begin, step
from game.world.things import Trap

MAPS = sorted(maps_folder().glob("*.tmx"))
ROOMS = [
    path
    for path in sorted((maps_folder() / "rooms").glob("*.tmx"))
    if load(path, assets_folder()).watchers
]
LEAST = 120  # ticks
UNWARNED = Dials(warning=0.0)  # hair on the neck is a part of the sense; see tests/world/test_hair.py


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


@pytest.mark.parametrize("path", [*MAPS, *ROOMS], ids=lambda path: path.stem)
def test_watched_and_unwatched_are_the_same_but_for_the_echo(path, monkeypatch):
    for reads_the_field in (light, sensing):  # guards may: by that light they see him, and some feel it
        monkeypatch.setattr(reads_the_field, "brightness_near", lambda *_: 0.0)
    level = load(path, assets_folder())
    assert level.watchers, "a map without watchers proves nothing"
    watched, alone = (begin(one, 5, UNWARNED) for one in (level, replace(level, watchers=())))
    views = [View.create(level, path, assets_folder()) for _ in range(2)]
    sounds = [Sound.create_null() for _ in range(2)]
    for sound in sounds:
        sound.begin(level)
        sound.humming.mode = HumMode.OFF  # it is the echo itself
    differed = False
    for tick, command in enumerate(script()):
        heard = [step(watched, command), step(alone, command)]
        if any(watcher.unmasked for watcher in watched.watchers):
            assert tick > LEAST, "contact came too soon to prove anything"
            break
        assert heard[0] == heard[1], f"tick {tick}: events differ"
        assert visible_bytes(watched) == visible_bytes(alone), f"tick {tick}: the visible state differs"
        for sound, events, world in zip(sounds, heard, (watched, alone), strict=True):
            sound.hear(events, world)
            sound.frame(1 / 60)
        differed |= any(
            not np.array_equal(one.echo, other.echo)
            for one, other in zip(watched.fields, alone.fields, strict=True)
        )
        if tick % 40 == 0:
            his = replace(alone.iruka, lit=watched.iruka.lit)  # read from the field
            lit_alike = replace(alone, fields=watched.fields, iruka=his)
            frames = [
                pygame.image.tobytes(view.draw(world, aim=command.aim, captions=[]), "RGB")
                for view, world in zip(views, (watched, lit_alike), strict=True)
            ]
            assert frames[0] == frames[1], f"tick {tick}: a pixel tells of a watcher"
    assert differed, "the watchers left no mark in the field at all"
    assert sounds[0].captions == sounds[1].captions
    played = [(sound.speaker.played, sound.speaker.ears, sound.speaker.loops) for sound in sounds]
    assert played[0] == played[1] and played[0][2], "a sound tells of a watcher, or there is no music at all"
    assert all(watcher.withdrawals == 0 and watcher.looked_at == 0 for watcher in watched.watchers)


# --- what he sets and throws -------------------------------------------------------------------------
# rooms whose watcher walks to and fro, each at one post
WALKED = [path for path in ROOMS if path.stem in ("bait", "bodyguards", "pupils", "snow", "throwables")]
POUCH = tuple((item, 9) for item in Item)
SETS = 240  # tick at which a wire lies across a watcher's way
HANDS = {  # what he does meanwhile
    20: Command(verb=Verb.SET, item=Item.LEAVES),
    60: Command(verb=Verb.SET, item=Item.BENTO),
    100: Command(verb=Verb.THROW, item=Item.PEBBLE),
    140: Command(verb=Verb.THROW, item=Item.POWDER),
    200: Command(verb=Verb.SET, item=Item.WARD),
}


def crossed(level):
    """The stretch that the first watcher who walks goes to and fro: its plane, its middle, and a step of a
    metre aside of it."""
    for watcher in level.watchers:
        patrol = level.patrols[watcher.posts[0]]
        if len(patrol.waypoints) > 1:
            (x, y), (u, v) = (stop.point for stop in patrol.waypoints[:2])
            long = max(abs(u - x), abs(v - y))
            return patrol.plane, ((x + u) / 2, (y + v) / 2), ((v - y) / long, (x - u) / long)
    raise AssertionError("nobody walks")


@pytest.mark.parametrize("path", WALKED, ids=lambda path: path.stem)
def test_traps_betray_nothing_before_somebody_is_in_one(path, monkeypatch):
    for reads_the_field in (light, sensing):
        monkeypatch.setattr(reads_the_field, "brightness_near", lambda *_: 0.0)
    level = replace(load(path, assets_folder()), kit=POUCH)
    plane, middle, aside = crossed(level)
    worlds = [begin(one, 5, UNWARNED) for one in (level, replace(level, watchers=()))]
    east, south = worlds[0].iruka.point
    for world in worlds:  # close to his way, all along it
        world.traps += [
            Trap(item, (middle[0] + side * aside[0], middle[1] + side * aside[1]), plane, armed=True)
            for item, side in ((Item.MUD, 1.0), (Item.LEAVES, -1.0))
        ]
    passed = False
    for tick in range(3000):
        done = HANDS.get(tick, Command())
        aimed = replace(done, aim_x=round(east * AIM_PER_METRE) + 40, aim_y=round(south * AIM_PER_METRE))
        if tick == SETS:
            for world in worlds:
                world.traps.append(Trap(Item.TRIPWIRE, middle, plane, armed=True))
        watched, alone = (step(world, aimed) for world in worlds)
        if watched != alone:
            break
        assert visible_bytes(worlds[0]) == visible_bytes(worlds[1]), f"tick {tick}: the visible state differs"
        passed |= any(distance(watcher.point, middle) < 1.0 for watcher in worlds[0].watchers)
    contact = [event for event in watched if event not in alone]
    assert isinstance(contact[0], Sprung) and isinstance(contact[1], Unmasked), contact
    assert contact[0].item is Item.TRIPWIRE and tick >= SETS and passed
    assert [watcher.unmasked for watcher in worlds[0].watchers].count(True) == 1
