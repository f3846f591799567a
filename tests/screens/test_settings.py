"""Settings: every row turns round, holds at once, and is there again tomorrow."""

import pytest

from game.control import Ask, Controls
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.screen import House, look
from game.screens.settings import PALETTES, ROWS, VOLUMES, SettingsPage
from game.screens.title import Title
from game.sound import Sound
from game.view.palette import FIELDS


@pytest.fixture
def house(tmp_path):
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip


def test_each_row_changes_what_is_kept_and_comes_round(house):
    page = SettingsPage(house, Title(house))
    for place, row in enumerate(ROWS):
        first, seen = row.said(house.settings), []
        for _ in range(2 * len(VOLUMES)):
            page.handle(Ask.RIGHT)
            seen.append(row.said(house.settings))
            assert Kept(house.kept.folder).settings() == house.settings, row.label
        assert len({first, *seen}) > 1, row.label
        for _ in range(2 * len(VOLUMES)):
            page.handle(Ask.LEFT)
        page.draw()
        assert page._menu.focus == place
        page.handle(Ask.DOWN)
    assert page._menu.items[page._menu.focus] == "Back"
    assert page.handle(Ask.RIGHT) is page
    assert isinstance(page.handle(Ask.ACCEPT), Title)


def test_they_hold_at_once(house):
    page = SettingsPage(house, Title(house))
    page.handle(Ask.LEFT)
    assert house.sound.volume == house.settings.volume == 0.7
    page.handle(Ask.DOWN)
    page.handle(Ask.ACCEPT)
    assert house.controls.focus_toggle is True


def test_every_palette_has_a_name_and_an_unknown_one_is_the_usual(house):
    assert set(PALETTES) == set(FIELDS)
    house.settings.palette = "ultraviolet"
    assert look(house.settings).palette == "mint"
    house.settings.palette = "rose"
    assert look(house.settings).palette == "rose"
