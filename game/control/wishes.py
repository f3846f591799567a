"""What the player asks of the screens, not of the world: menus, pause, window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Ask(Enum):
    """A key or button that means something to a menu or to the window."""

    QUIT = "quit"  # the window was closed
    BACK = "back"  # Esc, pad Start: pause, leave a page
    CANCEL = "cancel"  # pad B: leave a page; nothing in play, where B is a verb
    ACCEPT = "accept"  # Enter, Space, pad A
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    MAP = "map"  # Tab, pad Back
    LOG = "log"  # L
    RETRY = "retry"  # R, pad Y; a screen may take it for "once more"
    SOLIDS = "solids"  # F1 to F6 are for whoever makes a map; else F1 tells the keys
    SENSES = "senses"
    MINDS = "minds"
    FIELD = "field"
    RELOAD = "reload"
    TIMES = "times"
    FULLSCREEN = "fullscreen"  # F11
    FILM = "film"  # F10
    PICTURE = "picture"  # F12
    FOCUS_LOST = "focus lost"  # another window came before ours


@dataclass(frozen=True, slots=True)
class Pointed:
    """The mouse moved or clicked; x, y in logical pixels of the picture (not of the window)."""

    x: float
    y: float
    clicked: bool = False


Wish = Ask | Pointed
