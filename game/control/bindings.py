"""Which key and which button does what. All but the menus' own keys can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Action(Enum):
    """What hands can do, in words."""

    NORTH = "walk up"
    WEST = "walk left"
    SOUTH = "walk down"
    EAST = "walk right"
    SNEAK = "sneak"
    RUN = "run"
    FOCUS = "focus"
    AIM = "move the aim"
    USE = "use"
    THROW = "throw"
    SET = "set down"
    PLAN = "let a pupil build it"
    STONE = "go stone"
    HAIL = "hail"
    LOOK = "pointed look"
    PULSE = "pulse"
    FIRE = "breath of fire"
    SWAP = "lead the other body"
    NEXT_THROW = "next thing to throw"
    NEXT_SET = "next thing to set"
    MAP = "map"
    LOG = "log"


HOLDS = (Action.SNEAK, Action.RUN, Action.FOCUS, Action.AIM)  # may be pressed on and off instead
STICKS = (Action.NORTH, Action.WEST, Action.SOUTH, Action.EAST)  # which a pad has its stick for
OURS = ("escape", "enter", "f1", "f10", "f11", "f12")  # keys of menus and window: they stay what they are

KEYS: dict[Action, tuple[str, ...]] = {
    Action.NORTH: ("w", "up"), Action.WEST: ("a", "left"), Action.SOUTH: ("s", "down"),
    Action.EAST: ("d", "right"), Action.SNEAK: ("ctrl", "right ctrl"),
    Action.RUN: ("shift", "right shift"), Action.FOCUS: ("space",),
    Action.AIM: ("x",), Action.USE: ("r",), Action.THROW: ("mouse left",), Action.SET: ("q",),
    Action.PLAN: ("t",),
    Action.STONE: ("g",), Action.HAIL: ("h",), Action.LOOK: ("f",), Action.PULSE: ("e",), Action.FIRE: ("v",),
    Action.SWAP: ("c",), Action.NEXT_THROW: ("z",), Action.NEXT_SET: ("b",), Action.MAP: ("tab",),
    Action.LOG: ("l",),
}  # fmt: skip
BUTTONS: dict[Action, tuple[str, ...]] = {
    Action.FOCUS: ("lt",), Action.LOOK: ("rt",), Action.PULSE: ("a",), Action.STONE: ("lb",),
    Action.USE: ("b",),
    Action.HAIL: ("y",), Action.THROW: ("rb",), Action.SET: ("x",), Action.SWAP: ("ls",),
    Action.FIRE: ("rs",),
    Action.NEXT_THROW: ("right",), Action.NEXT_SET: ("down",), Action.PLAN: ("up",), Action.MAP: ("back",),
    Action.LOG: ("left",),
}  # fmt: skip
LEFT_HAND: dict[Action, tuple[str, ...]] = {
    **KEYS, Action.NORTH: ("w",), Action.WEST: ("a",), Action.SOUTH: ("s",), Action.EAST: ("d",),
    Action.THROW: ("f",), Action.LOOK: ("g",), Action.STONE: ("r",), Action.HAIL: ("t",), Action.USE: ("e",),
    Action.PULSE: ("v",), Action.PLAN: ("c",), Action.FIRE: ("b",), Action.SWAP: ("4",),
    Action.NEXT_THROW: ("z",),
    Action.NEXT_SET: ("1",), Action.LOG: ("2",),
}  # fmt: skip
RIGHT_HAND: dict[Action, tuple[str, ...]] = {
    **KEYS, Action.NORTH: ("up", "i"), Action.WEST: ("left", "j"), Action.SOUTH: ("down", "k"),
    Action.EAST: ("right", "l"), Action.SNEAK: ("right ctrl", "n"), Action.RUN: ("right shift", "m"),
    Action.FOCUS: ("space", "h"), Action.AIM: ("comma",), Action.USE: ("u",), Action.THROW: ("o",),
    Action.SET: ("p",), Action.PLAN: ("0",), Action.STONE: ("y",), Action.HAIL: ("7",), Action.LOOK: ("8",),
    Action.PULSE: ("9",), Action.FIRE: ("period",), Action.SWAP: ("slash",), Action.NEXT_THROW: ("minus",),
    Action.NEXT_SET: ("equals",), Action.MAP: ("backspace",), Action.LOG: ("b",),
}  # fmt: skip
PRESETS: dict[str, Mapping[Action, tuple[str, ...]]] = {
    "usual": KEYS, "left hand alone": LEFT_HAND, "right hand alone": RIGHT_HAND,
}  # fmt: skip
MOST = 3  # keys for one thing


@dataclass(frozen=True, slots=True)
class Bindings:
    """keys, buttons: the names that do each thing. What is not among them has none."""

    keys: Mapping[Action, tuple[str, ...]] = field(default_factory=lambda: dict(KEYS))
    buttons: Mapping[Action, tuple[str, ...]] = field(default_factory=lambda: dict(BUTTONS))

    def of_key(self, name: str) -> Action | None:
        """What a key does."""
        return next((action for action, names in self.keys.items() if name in names), None)

    def of_button(self, name: str) -> Action | None:
        """What a button does."""
        return next((action for action, names in self.buttons.items() if name in names), None)

    def with_key(self, action: Action, name: str) -> Bindings:
        """The same, where this key alone does this, and nothing else any more. One of OURS changes
        nothing."""
        return self if name in OURS else Bindings(_given(self.keys, action, name), self.buttons)

    def with_button(self, action: Action, name: str) -> Bindings:
        """As `with_key`, of a pad; its Start stays what it is."""
        return self if name == "start" else Bindings(self.keys, _given(self.buttons, action, name))

    def plain(self) -> dict[str, dict[str, list[str]]]:
        """For a file: what is not the usual."""
        return {"keys": _plain(self.keys, KEYS), "buttons": _plain(self.buttons, BUTTONS)}


def _given(
    now: Mapping[Action, tuple[str, ...]], action: Action, name: str
) -> dict[Action, tuple[str, ...]]:
    return {
        one: (name,) if one is action else tuple(other for other in now.get(one, ()) if other != name)
        for one in Action
        if one is action or one in now
    }


def _plain(
    now: Mapping[Action, tuple[str, ...]], usual: Mapping[Action, tuple[str, ...]]
) -> dict[str, list[str]]:
    return {
        action.name: list(now.get(action, ()))
        for action in Action
        if now.get(action, ()) != usual.get(action, ())
    }


def read_bindings(data: Any) -> Bindings:
    """From a file's plain form. Raises ValueError: an unknown action, what is no list of names, or a name
    that does two things."""
    if not isinstance(data, dict) or set(data) - {"keys", "buttons"}:
        raise ValueError("bindings must have keys and buttons")
    read = (_read(data.get(part, {}), usual, part) for part, usual in (("keys", KEYS), ("buttons", BUTTONS)))
    return Bindings(*read)


def _read(data: Any, usual: Mapping[Action, tuple[str, ...]], part: str) -> dict[Action, tuple[str, ...]]:
    if not isinstance(data, dict):
        raise ValueError(f"bindings: {part} must be an object")
    made = dict(usual)
    for name, names in data.items():
        if name not in Action.__members__:
            raise ValueError(f"bindings: there is nothing called {name!r}")
        good = isinstance(names, list) and len(names) <= MOST
        if not good or not all(isinstance(one, str) and 0 < len(one) <= 20 for one in names):
            raise ValueError(f"bindings: {part} of {name} must be at most {MOST} names, got {names!r}")
        if part == "keys" and any(one in OURS for one in names):
            raise ValueError(f"bindings: {name} must not have a key of the menus, got {names!r}")
        made[Action[name]] = tuple(names)
    seen: dict[str, Action] = {}
    for action, names in made.items():
        for one in names:
            if seen.setdefault(one, action) is not action:
                raise ValueError(f"bindings: {one!r} is {seen[one].name} and {action.name} too")
    return made
