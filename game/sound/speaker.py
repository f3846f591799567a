"""The one door to pygame's mixer, and its null twin."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import pygame

from game.sound.synth import RATE, Samples, effects

BUFFER = 512  # samples; about 23 ms


class Speaker(Protocol):
    """Plays effects by name."""

    def play(self, name: str, volume: float) -> None:
        """volume: 0..1."""


class NullSpeaker:
    """Notes what it would have played."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, name: str, volume: float) -> None:
        """Adds the name to `played`."""
        self.played.append(name)


class MixerSpeaker:
    """Plays through pygame. Raises pygame.error where there is no sound device."""

    def __init__(self) -> None:
        pygame.mixer.init(RATE, -16, 2, BUFFER)
        rate, _, channels = pygame.mixer.get_init() or (RATE, -16, 2)
        self._sounds = {
            name: pygame.mixer.Sound(buffer=_stereo(samples, rate, channels))
            for name, samples in effects().items()
        }

    def play(self, name: str, volume: float) -> None:
        """Starts an effect; the quietest of too many at once is dropped by the mixer."""
        sound = self._sounds[name]
        sound.set_volume(volume)
        sound.play()


def _stereo(samples: Samples, rate: int, channels: int) -> bytes:
    """16-bit samples for the device as it was opened, which need not be as it was asked for."""
    count = int(len(samples) * rate / RATE)
    at_rate = np.interp(np.arange(count) * (RATE / rate), np.arange(len(samples)), samples)
    whole = (np.clip(at_rate, -1.0, 1.0) * 32767).astype(np.int16)
    return np.repeat(whole, channels).tobytes()
