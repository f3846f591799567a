"""Scripted readings in, commands and wishes out. No window, no pygame started."""

import subprocess
import sys

import pytest

from game.control import Action, Ask, Bindings, Controls, Handling, Held, Inputs, Pad, Pointed
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
    on_and_off = Handling(toggles=frozenset({Action.FOCUS}))
    made = commands(*script, handling=on_and_off)
    assert [one.focus for one in made] == [True, True, False, True, False]


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
        (Inputs(buttons=("right", "right", "rb")), Verb.THROW, Item.PAINT),
        (Inputs(buttons=("down", "down", "x")), Verb.SET, Item.LEAVES),
        (Inputs(keys=("4", "e")), Verb.PULSE, None),
    ],
)
def test_what_is_in_hand_goes_with_the_verb(pressed, verb, item):
    (made,) = commands(pressed)
    assert (made.verb, made.item) == (verb, item)


def test_a_changed_key_does_it_and_the_old_one_does_not():
    bindings = Bindings().with_key(Action.PULSE, "p").with_key(Action.EAST, "page down")
    handling = Handling(bindings)
    old, new = (commands(Inputs(keys=(key,)), handling=handling)[0] for key in ("e", "p"))
    assert (old.verb, new.verb) == (None, Verb.PULSE)
    walks = [commands(holding(key), handling=handling)[0].east for key in ("d", "right", "page down")]
    assert walks == [0, 0, 127]


@pytest.mark.parametrize("button", ["mouse left", "mouse right"])
def test_mouse_buttons_are_keys_too(button):
    handling = Handling(Bindings().with_key(Action.STONE, button))
    pressed = Inputs(clicks=((5, 5),)) if button == "mouse left" else Inputs(keys=(button,))
    (made,) = commands(pressed, handling=handling)
    assert made.verb is Verb.STONE


def test_what_is_pressed_on_stays_on_until_it_is_pressed_again():
    handling = Handling(toggles=frozenset({Action.SNEAK, Action.RUN}))
    script = [holding("d"), Inputs(keys=("ctrl",), held=Held(frozenset({"d", "ctrl"}))), holding("d"),
              Inputs(keys=("ctrl",), held=Held(frozenset({"d"}))), holding("d")]  # fmt: skip
    gaits = [made.gait for made in commands(*script, handling=handling)]
    assert gaits == [Gait.WALK, Gait.SNEAK, Gait.SNEAK, Gait.WALK, Gait.WALK]


def test_the_aim_by_keys_goes_before_him_and_can_be_moved_while_he_stands():
    handling = Handling(aims_by_keys=True)
    controls = Controls.create_null([holding("s"), *[holding("d", "x")] * 60, holding("space")], handling)
    made = []
    for _ in range(62):
        controls.wishes()
        made.append(controls.poll((0, 0), HERE))
    assert made[0].aim == (10.0, 11.0) and made[0].south == 127
    assert all(one.east == one.south == 0 for one in made[1:])
    assert made[60].aim == pytest.approx((19.0, 11.0), abs=0.1), "nine metres a second to the right"
    assert made[61].focus and made[61].aim == made[60].aim
    assert made[61].heading == pytest.approx(96, abs=3), "33.7 degrees: six down, nine across"


def test_a_dead_zone_swallows_a_worn_stick():
    pad = Pad(left=(0.3, 0.0))
    lively, numb = (commands(holding(pad=pad), handling=Handling(dead_zone=zone))[0] for zone in (0.1, 0.35))
    assert lively.east > 0 and numb.east == 0


def test_a_pad_that_is_taken_away_pauses():
    controls = Controls.create_null([Inputs(keys=("e",)), Inputs(pad_lost=True)])
    controls.wishes()
    assert Ask.FOCUS_LOST in controls.wishes()
    assert controls.poll((0, 0), HERE).verb is None


def test_words_on_the_picture_go_by_what_was_used_last_and_by_the_pads_kind():
    sony, nintendo = (Pad(name=name) for name in ("Sony DualSense", "Nintendo Switch Pro Controller"))
    script = [Inputs(keys=("e",)), Inputs(buttons=("a",), held=Held(pad=sony)), Inputs(held=Held(pad=sony)),
              Inputs(buttons=("a",), held=Held(pad=nintendo)), Inputs(keys=("e",), held=Held(pad=nintendo)),
              Inputs(buttons=("a",), held=Held(pad=Pad(name="USB thing"))), Inputs()]  # fmt: skip
    controls, said = Controls.create_null(script), []
    for _ in script:
        controls.wishes()
        said.append(controls.names()["pulse"])
    assert said == ["E", "Cross", "Cross", "B", "E", "lower", "E"]


def test_a_pad_shakes_only_if_it_is_used_and_may():
    mute = Handling(rumbles=False)
    for handling, buttons, shakes in ((Handling(), ("a",), 1), (Handling(), (), 0), (mute, ("a",), 0)):
        controls = Controls.create_null([Inputs(buttons=buttons, held=Held(pad=Pad()))], handling)
        controls.wishes()
        controls.rumble(0.5, 0.2)
        controls.rumble(0.0, 0.2)
        assert controls._port.rumbled == [(0.5, 0.2)] * shakes
