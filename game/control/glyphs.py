"""What keys and buttons are called on the picture: as they stand on the player's own keyboard or pad, in the
language in use."""

from __future__ import annotations

from game.control.bindings import Action, Bindings
from game.words import _, pgettext

PADS = ("letters", "shapes", "crossed letters", "places")  # how a pad's four buttons are named
_LIKE = {
    "shapes": ("playstation", "dualshock", "dualsense", "ps3", "ps4", "ps5", "sony"),
    "crossed letters": ("nintendo", "switch", "joy-con", "pro controller"),
    "letters": ("xbox", "x-box", "microsoft", "360"),
}
_FOUR = {
    "letters": ("A", "B", "X", "Y"), "shapes": ("Cross", "Circle", "Square", "Triangle"),
    "crossed letters": ("B", "A", "Y", "X"), "places": ("lower", "right", "left", "upper"),
}  # fmt: skip
_SHOULDERS = {
    "letters": ("LB", "RB", "LT", "RT"), "shapes": ("L1", "R1", "L2", "R2"),
    "crossed letters": ("L", "R", "ZL", "ZR"), "places": ("left shoulder", "right shoulder", "left trigger",
                                                          "right trigger"),
}  # fmt: skip
_REST = {
    "ls": "left stick", "rs": "right stick", "start": "Start", "back": "Back", "up": "cross up",
    "down": "cross down", "left": "cross left", "right": "cross right",
}  # fmt: skip
_KEYS = {"mouse left": "click", "mouse right": "right click", "mouse middle": "middle click", "comma": ",",
         "period": ".", "slash": "/", "minus": "-", "equals": "=", "semicolon": ";", "quote": "'",
         "left bracket": "[", "right bracket": "]", "backslash": "\\", "backquote": "`"}  # fmt: skip
_KEY = "key"  # the context of their words
_NUMBERS = "pad "  # the names of the keys at the right begin with it
NONE = "-"


def kind_of(pad: str, wanted: str = "") -> str:
    """How to name a pad's buttons, by its own name; wanted: one of PADS, "" to go by the name."""
    if wanted in PADS:
        return wanted
    name = pad.lower()
    return next((kind for kind, words in _LIKE.items() if any(word in name for word in words)), "places")


def key_name(name: str) -> str:
    """A key as one writes it."""
    if name.startswith(_NUMBERS):
        return _("Pad {number}").format(number=name.removeprefix(_NUMBERS))
    return pgettext(_KEY, _KEYS.get(name, name.capitalize()))


def button_name(name: str, kind: str) -> str:
    """A button of a pad of one of the PADS."""
    four = dict(zip(("a", "b", "x", "y"), _FOUR[kind], strict=True))
    shoulders = dict(zip(("lb", "rb", "lt", "rt"), _SHOULDERS[kind], strict=True))
    return pgettext(_KEY, {**four, **shoulders, **_REST}.get(name, name))


def names(bindings: Bindings, pad_kind: str | None) -> dict[str, str]:
    """What each thing is done with, by the small letters of its `Action`: by keys, or by a pad of that
    kind."""
    made = {}
    for action in Action:
        if pad_kind is None:
            made[action.name.lower()] = _first([key_name(one) for one in bindings.keys.get(action, ())])
        else:
            buttons = bindings.buttons.get(action, ())
            made[action.name.lower()] = _first([button_name(one, pad_kind) for one in buttons])
    return made


def _first(words: list[str]) -> str:
    return words[0] if words else NONE
