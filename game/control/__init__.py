"""Keyboard, mouse and pad -> what the player wants: a `Command` a tick, and wishes for the screens."""

from game.control.controls import Controls
from game.control.inputs import Held, Inputs, Pad
from game.control.wishes import Ask, Pointed, Wish

__all__ = ["Ask", "Controls", "Held", "Inputs", "Pad", "Pointed", "Wish"]
