"""The real speaker: pygame's mixer."""

from __future__ import annotations

import numpy as np
import pygame

from game.sound.effects import effects
from game.sound.speaker import NoDevice
from game.sound.synth import RATE, Samples

BUFFER = 512  # samples; about 23 ms


class MixerSpeaker:
    """Plays through pygame. Raises NoDevice where there is no sound device."""

    def __init__(self) -> None:
        try:
            pygame.mixer.init(RATE, -16, 2, BUFFER)
        except pygame.error as error:
            raise NoDevice(str(error)) from error
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
