"""Difficulty: presets, dials, and that what is set is kept."""

from dataclasses import fields

import pytest

from game.control import Ask, Controls
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.difficulty import ROWS, STEPS, Difficulty, preset, turned
from game.screens.screen import House
from game.screens.title import Title
from game.sound import Sound
from game.world.dials import FAIR, GENTLE, KEEN, Dials


@pytest.fixture
def house(tmp_path):
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip


def test_every_dial_has_a_row_and_each_step_of_it_is_allowed():
    assert set(ROWS) == {"preset", *(one.name for one in fields(Dials))}
    for row, values in STEPS.items():
        for value in values:
            Dials(**{row: value})


def test_the_presets_go_round():
    seen = [FAIR]
    for _ in range(3):
        seen.append(turned(seen[-1], "preset", 1))
    assert [preset(one) for one in seen] == ["fair", "keen", "gentle", "fair"]
    assert (seen[1], seen[2]) == (KEEN, GENTLE)


def test_one_dial_alone_is_no_preset_and_pace_and_locks_are_apart():
    assert preset(turned(FAIR, "sight", 1)) == "own"
    assert preset(turned(turned(KEEN, "pace", -1), "locks", 1)) == "keen"


def test_turning_a_dial_through_all_its_steps_leads_back():
    for row, values in STEPS.items():
        dials = FAIR
        for _ in values:
            dials = turned(dials, row, 1)
        assert dials == FAIR, row


def test_what_is_turned_on_the_page_is_kept(house):
    page = Difficulty(house, Title(house))
    page.handle(Ask.DOWN)
    page.handle(Ask.RIGHT)
    page.handle(Ask.RIGHT)
    page.handle(Ask.LEFT)
    page.draw()
    assert house.settings.dials.sight == 1.3
    assert isinstance(page.handle(Ask.BACK), Title)
    assert Kept(house.kept.folder).settings().dials.sight == 1.3
