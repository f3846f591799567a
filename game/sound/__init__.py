"""Events -> ears: quiet synthesised effects, and a caption for each that matters."""

from game.sound.sound import Sound

__all__ = ["Sound"]
