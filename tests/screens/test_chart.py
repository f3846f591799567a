"""The map and the log: what he knows himself, and nothing of the watchers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.control import Ask, Controls
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.chart import AREA, Chart
from game.screens.play import Play
from game.screens.screen import HEIGHT, WIDTH, House
from game.sound import Sound
from game.world.state import Stone
from game.world.step import begin


@pytest.fixture
def play(tmp_path):
    house = House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip
    return Play.open(house, maps_folder() / "academy_yard.tmx")


def pixels(page):
    return pygame.surfarray.array3d(page.draw())


def test_it_opens_over_the_day_and_goes_back_to_it(play):
    tick = play.world.tick
    for wish in (Ask.MAP, Ask.LOG):
        page = play.handle(wish)
        assert isinstance(page, Chart) and page.draw().get_size() == (WIDTH, HEIGHT)
        assert page.advance(10**9) is page and play.world.tick == tick
        for back in (Ask.BACK, Ask.CANCEL, Ask.MAP, Ask.LOG):
            assert page.handle(back) is play


def test_no_byte_of_it_is_of_the_watchers(play):
    seen = pixels(Chart(play)).tobytes()
    alone = begin(replace(play.level, watchers=(), shifts=()), play.world.seed)
    play.world = alone
    assert pixels(Chart(play)).tobytes() == seen


def test_a_stone_lies_on_it_and_looks_the_same_right_or_wrong(play):
    bare, pages = pixels(Chart(play)), []
    for right in (True, False):
        play.world.stones = [Stone((30.0, 20.0), 0, right, 0 if right else None, ())]
        pages.append(pixels(Chart(play)))
    assert pages[0].tobytes() == pages[1].tobytes() != bare.tobytes()
    scale = min(AREA.width / play.level.width, AREA.height / play.level.height)
    changed = np.argwhere((pages[0] != bare).any(axis=2)).mean(axis=0)
    assert changed == pytest.approx((AREA.x + 30 * scale, AREA.y + 20 * scale), abs=2)


def test_what_was_to_be_read_is_logged_with_its_time_and_can_be_turned(play):
    play._house.sound.captions[:] = ["A thing happened."]
    play.world.tick = 60 * 83
    play.draw()
    assert play.log == [(60 * 83, "A thing happened.")]
    play.draw()
    assert len(play.log) == 1, "it stands for a while, and is told once"
    assert Chart(play)._lines == [("1:23", "A thing happened.")]
    play.log = [(0, "→ A step.")]
    assert Chart(play)._lines == [("0:00", "A step.")], "the letters in use have no arrows"
    long = "which takes more than a line of the column."
    play.log = [(60 * number, f"Thing {number}, {long}") for number in range(40)]
    page = Chart(play)
    last = page.first
    assert last > 0, "the newest is shown first"
    page.handle(Ask.UP)
    assert page.first < last
    page.handle(Ask.DOWN)
    assert page.first == last
    for _ in range(30):
        page.handle(Ask.UP)
    assert page.first == 0


def test_a_day_begun_again_has_a_log_of_its_own(play):
    play._house.sound.captions[:] = ["A thing happened."]
    play.draw()
    play._house.sound.captions.clear()
    again = play.again()
    again.draw()
    assert again.log == [] and play.log
