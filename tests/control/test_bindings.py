"""Bindings: every hand has all it needs, a key does one thing, and a file that is wrong is refused."""

import json

import pytest

from game.control.bindings import (
    BUTTONS,
    KEYS,
    OURS,
    PRESETS,
    STICKS,
    Action,
    Bindings,
    read_bindings,
)
from game.control.glyphs import PADS, button_name, key_name
from game.control.pygame_port import BUTTON_NAMES, KEY_NAMES, MOUSE_NAMES

KNOWN = {*KEY_NAMES.values(), *MOUSE_NAMES.values(), "mouse left"}
LEFT = set("1234567qwertasdfgzxcvb") | {"tab", "shift", "ctrl", "space", "alt"}


@pytest.mark.parametrize("keys", [*PRESETS.values()], ids=[*PRESETS])
def test_each_set_of_keys_does_everything_and_no_key_does_two_things(keys):
    assert set(keys) == set(Action) and all(keys.values())
    names = [name for one in keys.values() for name in one]
    assert len(names) == len(set(names))
    assert set(names) <= KNOWN and not set(names) & set(OURS)


def test_one_hand_reaches_all_of_its_set():
    left = {name for names in PRESETS["left hand alone"].values() for name in names}
    right = {name for names in PRESETS["right hand alone"].values() for name in names}
    assert left - {"right ctrl", "right shift"} <= LEFT
    assert not right & (LEFT - {"space", "7", "b"})
    assert not any(name.startswith("mouse") for name in left | right), "a mouse is another hand"


def test_the_pad_does_everything_that_its_sticks_do_not():
    assert set(Action) - set(BUTTONS) - set(STICKS) == {Action.SNEAK, Action.RUN, Action.AIM}
    names = [name for one in BUTTONS.values() for name in one]
    assert len(names) == len(set(names))
    assert set(names) <= {*BUTTON_NAMES.values(), "lt", "rt"} - {"start"}


def test_a_key_that_is_given_is_taken_from_what_had_it():
    changed = Bindings().with_key(Action.STONE, "e")
    assert changed.keys[Action.STONE] == ("e",) and changed.keys[Action.PULSE] == ()
    assert changed.of_key("e") is Action.STONE and changed.of_key("g") is None
    assert changed.with_key(Action.PULSE, "escape") is changed, "that is the menus' own"
    assert changed.with_button(Action.PULSE, "start") is changed
    pad = changed.with_button(Action.HAIL, "a")
    assert pad.of_button("a") is Action.HAIL and pad.keys == changed.keys


def test_they_come_back_from_a_file_as_they_were():
    changed = Bindings().with_key(Action.STONE, "e").with_button(Action.HAIL, "a")
    assert read_bindings(json.loads(json.dumps(changed.plain()))) == changed
    assert Bindings().plain() == {"keys": {}, "buttons": {}}
    assert read_bindings({}) == Bindings()


@pytest.mark.parametrize(("data", "reason"), [
    ([], "keys and buttons"), ({"mice": {}}, "keys and buttons"), ({"keys": []}, "an object"),
    ({"keys": {"JUMP": ["j"]}}, "nothing called 'JUMP'"), ({"keys": {"USE": "r"}}, "at most 3 names"),
    ({"keys": {"USE": ["a", "b", "c", "d"]}}, "at most 3 names"), ({"keys": {"USE": [3]}}, "at most 3 names"),
    ({"keys": {"USE": ["escape"]}}, "key of the menus"), ({"keys": {"USE": ["e"]}}, "USE and PULSE"),
])  # fmt: skip
def test_a_wrong_file_is_refused(data, reason):
    with pytest.raises(ValueError, match=reason):
        read_bindings(data)


def test_everything_has_a_name_to_be_written():
    for names in PRESETS.values():
        assert all(key_name(name) for one in names.values() for name in one)
    for kind in PADS:
        words = [button_name(name, kind) for one in BUTTONS.values() for name in one]
        assert len(words) == len(set(words)), kind
    assert key_name("mouse left") == "click" and key_name("e") == "E"
    assert set(KEYS) == set(Action)
