"""Keyboard, mouse and pad -> what the player wants: a `Command` a tick, and wishes for the screens."""

from game.control.bindings import Action, Bindings, read_bindings
from game.control.controls import Controls, Handling
from game.control.inputs import Held, Inputs, Pad
from game.control.wishes import Ask, Pointed, Wish

__all__ = [
    "Action", "Ask", "Bindings", "Controls", "Handling", "Held", "Inputs", "Pad", "Pointed", "Wish",
    "read_bindings",
]  # fmt: skip
