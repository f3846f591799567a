"""World -> ears: effects from where they come, voices, the hum of the field, music; captions for who
cannot hear them. The sounds are made by tools/make_sounds.py and lie in assets/sounds."""

from game.sound.humming import HumMode
from game.sound.music import Scene
from game.sound.sound import Sound

__all__ = ["HumMode", "Scene", "Sound"]
