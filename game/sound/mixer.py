"""The real speaker: pygame's mixer."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pygame

from game.sound.speaker import Ears, NoDevice, heard_as

RATE = 44_100  # samples a second
BUFFER = 512  # samples; about 12 ms
LOOPS, ONCE = 8, 24  # channels for what goes round, and for what is played once
LEAD = 4410  # samples of its end that a loop's file has before it, to be joined with
MUFFLE = 48, 20  # samples: widths of two running means that take off what a wall would

_log = logging.getLogger(__name__)


class MixerSpeaker:
    """Plays through pygame. Raises NoDevice where there is no sound device.

    A sound is read when it is first played, which takes under a millisecond; music takes some fifty, and
    is `load`ed with its map. A file that is missing or broken is told of once, and silent.
    """

    def __init__(self, folder: Path) -> None:
        """folder: with the .ogg files."""
        try:
            pygame.mixer.init(RATE, -16, 2, BUFFER)
        except (pygame.error, NotImplementedError) as error:  # the latter: pygame without its mixer
            raise NoDevice(str(error)) from error
        pygame.mixer.set_num_channels(LOOPS + ONCE)
        pygame.mixer.set_reserved(LOOPS)
        self._folder = folder
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._muffled: dict[str, pygame.mixer.Sound | None] = {}
        names = sorted(path.stem.replace("_", " ") for path in folder.glob("*.ogg"))
        self._unread = [name for name in names if not name.startswith("music ")]
        self._going: dict[str, int] = {}  # loop: its channel
        self.mono = False

    def play(self, name: str, ears: Ears, muffled: bool = False) -> None:
        """Starts a sound; one too many at once is dropped."""
        sound = self._through_a_wall(name) if muffled else self._sound(name)
        channel = pygame.mixer.find_channel() if sound is not None else None
        if sound is not None and channel is not None:
            channel.play(sound)
            channel.set_volume(*heard_as(ears, self.mono))

    def loop(self, name: str, ears: Ears) -> None:
        """Sets a loop's gains; begins and ends it."""
        at = self._going.get(name)
        if ears == (0.0, 0.0):
            if at is not None:
                pygame.mixer.Channel(self._going.pop(name)).stop()
            return
        if at is None:
            sound = self._sound(name)
            free = next((n for n in range(LOOPS) if n not in self._going.values()), None)
            if sound is None or free is None:
                return
            self._going[name] = at = free
            pygame.mixer.Channel(at).play(sound, loops=-1)
        pygame.mixer.Channel(at).set_volume(*heard_as(ears, self.mono))

    def load(self, name: str) -> None:
        """Reads a sound before it is needed."""
        self._sound(name)

    def idle(self) -> None:
        """Reads one more effect, so that none has to be read in play."""
        if self._unread:
            self._sound(self._unread.pop())

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._sounds:
            path = self._folder / f"{name.replace(' ', '_')}.ogg"
            try:
                sound = pygame.mixer.Sound(path)
                self._sounds[name] = joined(sound) if name.startswith(("music ", "hum")) else sound
            except (pygame.error, OSError) as error:
                _log.warning("a sound is left out: %s", error)
                self._sounds[name] = None
        return self._sounds[name]

    def _through_a_wall(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._muffled:
            sound = self._sound(name)
            self._muffled[name] = None if sound is None else _dulled(sound)
        return self._muffled[name]


def joined(sound: pygame.mixer.Sound) -> pygame.mixer.Sound:
    """A loop without a seam: its end fades into what the file has before its beginning, which is the same."""
    wave = pygame.sndarray.array(sound)
    lead, ring = wave[:LEAD].astype(np.float64), wave[LEAD:]
    share = np.linspace(0.0, 1.0, LEAD)[:, None]
    ring[-LEAD:] = (ring[-LEAD:] * (1.0 - share) + lead * share).astype(wave.dtype)
    return pygame.mixer.Sound(buffer=np.ascontiguousarray(ring).tobytes())


def _dulled(sound: pygame.mixer.Sound) -> pygame.mixer.Sound:
    """The same without its highs."""
    wave = pygame.sndarray.array(sound)
    out = wave.astype(np.float64)
    for width in MUFFLE:
        run = np.pad(out, ((width, 0), (0, 0))).cumsum(axis=0)
        out = (run[width:] - run[:-width]) / width
    return pygame.mixer.Sound(buffer=np.ascontiguousarray(out.astype(wave.dtype)).tobytes())
