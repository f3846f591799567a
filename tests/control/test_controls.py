"""Scripted readings in, commands and wishes out. No window, no pygame started."""

import subprocess
import sys

import pytest

from game.control import Ask, Controls, Held, Inputs, Pad, Pointed
from game.world.command import Command, Gait, Verb
from game.world.items import Item

HERE = (10.0, 5.0)  # metres


def commands(*script: Inputs, ticks: int = 1, origin=(0, 0), **options) -> list[Command]:
    controls = Controls.create_null(script, **options)
    made = []
    for _ in script:
        controls.wishes()
        made += [controls.poll(origin, HERE) for _ in range(ticks)]
    return made


def holding(*keys: str, mouse=(0, 0), pad: Pad | None = None) -> Inputs:
    return Inputs(held=Held(frozenset(keys), mouse, pad))


@pytest.mark.parametrize(
    ("keys", "east", "south", "gait", "heading"),
    [
        (("d",), 127, 0, Gait.WALK, 0),
        (("right", "shift"), 127, 0, Gait.RUN, 0),
        (("s", "ctrl"), 0, 127, Gait.SNEAK, 256),
        (("a", "w"), -90, -90, Gait.WALK, 640),
        (("a", "d"), 0, 0, Gait.WALK, None),
        ((), 0, 0, Gait.WALK, None),
    ],
)
def test_keys_walk(keys, east, south, gait, heading):
    (made,) = commands(holding(*keys))
    assert (made.east, made.south, made.gait, made.heading) == (east, south, gait, heading)


@pytest.mark.parametrize(
    ("key", "verb"),
    [("e", Verb.PULSE), ("g", Verb.STONE), ("f", Verb.LOOK), ("h", Verb.HAIL), ("r", Verb.USE),
     ("v", Verb.FIRE), ("c", Verb.SWAP)],
)
def test_a_press_is_one_verb_however_many_ticks(key, verb):
    assert [made.verb for made in commands(Inputs(keys=(key,)), ticks=3)] == [verb, None, None]


def test_a_press_in_a_frame_without_a_tick_is_kept():
    controls = Controls.create_null([Inputs(keys=("g",)), Inputs()])
    controls.wishes()
    controls.wishes()
    assert controls.poll((0, 0), HERE).verb is Verb.STONE


def test_two_presses_take_two_ticks():
    assert [made.verb for made in commands(Inputs(keys=("g", "h")), ticks=2)] == [Verb.STONE, Verb.HAIL]


def test_the_mouse_aims_through_camera_scale_and_border():
    controls = Controls.create_null([holding(mouse=(50 + 2 * 64, 20 + 2 * 32))])
    controls.wishes()
    made = controls.poll((320, 160), HERE, 2.0, (50, 20))
    assert made.aim == (12.0, 6.0)


@pytest.mark.parametrize(("mouse", "heading"), [((640, 160), 0), ((320, 640), 256), ((0, 160), 512)])
def test_focus_turns_toward_the_aim_even_while_walking(mouse, heading):
    walking, focused = commands(holding("d", mouse=mouse), holding("d", "space", mouse=mouse))
    assert walking.heading == 0
    assert not walking.focus
    assert focused.focus
    assert focused.heading == heading


def test_a_look_turns_toward_the_aim():
    (made,) = commands(Inputs(keys=("f",), held=Held(mouse=(320, 0))))
    assert (made.verb, made.heading) == (Verb.LOOK, 768)


def test_focus_toggle_stays_until_the_next_press_and_ends_with_the_windows_focus():
    script = [Inputs(keys=("space",)), Inputs(), Inputs(keys=("space",)), Inputs(keys=("space",)),
              Inputs(blurred=True)]
    assert [made.focus for made in commands(*script, focus_toggle=True)] == [True, True, False, True, False]


def test_losing_the_window_drops_what_was_pressed():
    controls = Controls.create_null([Inputs(keys=("e",)), Inputs(blurred=True)])
    controls.wishes()
    assert Ask.FOCUS_LOST in controls.wishes()
    assert controls.poll((0, 0), HERE).verb is None


@pytest.mark.parametrize(
    ("push", "east", "gait"),
    [(0.1, 0, Gait.WALK), (0.5, 46, Gait.SNEAK), (0.8, 94, Gait.WALK), (1.0, 127, Gait.RUN)],
)
def test_the_stick_is_analog(push, east, gait):
    (made,) = commands(holding(pad=Pad(left=(push, 0.0))))
    assert made.east == east
    assert made.gait is gait


def test_pad_aims_round_iruka_and_its_triggers_focus_and_look():
    pad = Pad(right=(0.0, 1.0), left_trigger=1.0, right_trigger=1.0)
    first, second = commands(holding(pad=pad), holding(pad=pad))
    assert first.aim == (10.0, 16.0)
    assert first.heading == 256
    assert first.focus
    assert (first.verb, second.verb) == (Verb.LOOK, None)


@pytest.mark.parametrize(
    ("button", "verb"), [("a", Verb.PULSE), ("lb", Verb.STONE), ("b", Verb.USE), ("y", Verb.HAIL)]
)
def test_pad_buttons(button, verb):
    (made,) = commands(Inputs(buttons=(button,)))
    assert made.verb is verb


def test_wishes_of_menus_and_window():
    reading = Inputs(
        keys=("escape", "enter", "down", "tab", "l", "f1", "f11"),
        buttons=("start", "b"),
        clicks=((110, 60),),
        moved=True,
        closed=True,
        held=Held(mouse=(30, 40)),
    )
    asked = Controls.create_null([reading]).wishes(2.0, (10, 20))
    assert asked == [
        Ask.QUIT, Pointed(10, 10), Pointed(50, 20, clicked=True), Ask.BACK, Ask.ACCEPT, Ask.DOWN, Ask.MAP,
        Ask.LOG, Ask.SOLIDS, Ask.FULLSCREEN, Ask.BACK, Ask.CANCEL,
    ]


def test_an_ended_script_is_silence():
    controls = Controls.create_null()
    assert controls.wishes() == []
    assert controls.poll((0, 0), HERE) == Command()


def test_null_needs_no_pygame_started():
    code = (
        "import pygame; from game.control import Controls; from game.view import View;"
        "from game.sound import Sound; Controls.create_null().wishes(); View.create_null();"
        "Sound.create_null().hear([]); assert not pygame.get_init();"
        "assert not pygame.display.get_init(); assert pygame.mixer.get_init() is None"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("pressed", "verb", "item"),
    [
        (Inputs(keys=("q",)), Verb.SET, Item.TRIPWIRE),
        (Inputs(keys=("7", "q")), Verb.SET, Item.MUD),
        (Inputs(keys=("7", "t")), Verb.PLAN, Item.MUD),
        (Inputs(keys=("0", "q")), Verb.SET, Item.RAMEN),
        (Inputs(keys=("0", "0", "q")), Verb.SET, Item.BENTO),
        (Inputs(clicks=((5, 5),)), Verb.THROW, Item.PEBBLE),
        (Inputs(keys=("4",), clicks=((5, 5),)), Verb.THROW, Item.POWDER),
        (Inputs(buttons=("right", "rb")), Verb.THROW, Item.KUNAI),
        (Inputs(buttons=("left", "rb")), Verb.THROW, Item.TAG),
        (Inputs(buttons=("down", "down", "x")), Verb.SET, Item.LEAVES),
        (Inputs(keys=("4", "e")), Verb.PULSE, None),
    ],
)
def test_what_is_in_hand_goes_with_the_verb(pressed, verb, item):
    (made,) = commands(pressed)
    assert (made.verb, made.item) == (verb, item)
