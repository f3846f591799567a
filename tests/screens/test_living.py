"""The day behind the title: read in the background, moved by time, without a word on it."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.control import Controls
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.living import DAY, FOCUSED, STILL_NS, Living
from game.screens.screen import House
from game.screens.title import Title
from game.sound import Sound

FRAME_NS = 16_666_667


@pytest.fixture
def house(tmp_path):
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path), Settings(), Save(), assets_folder(),
        maps_folder(),
    )  # fmt: skip


def awake(living):
    """Past the still page, and the reading done."""
    living.advance(STILL_NS + 1)
    living._reader.join(60)
    return living


def frames(living, count):
    for _ in range(count):
        living.advance(FRAME_NS)
    return pygame.surfarray.array3d(living.picture()).astype(int)


def test_the_still_page_is_there_first_and_reading_does_not_hold_it_up(house):
    title = Title(house)
    title.advance(STILL_NS)
    assert title._behind._reader is None
    title.advance(1)
    assert title._behind._reader is not None
    title._behind._reader.join(60)


def test_the_day_moves_and_the_echo_with_it(house):
    living = awake(Living(house))
    early = frames(living, 30)
    late = frames(living, FOCUSED)
    assert living._world.tick >= FOCUSED
    assert np.abs(early - late).mean() > 4.0, "nothing moves behind the title"


def test_nothing_is_written_on_it(house):
    """With the HUD on the same picture differs at the upper left, where the goals are."""
    living = awake(Living(house))
    bare = frames(living, 5)[:250, :80]
    living._ready[1].look_as(replace(living._look, hud=True))
    written = pygame.surfarray.array3d(living.picture()).astype(int)[:250, :80]
    assert np.abs(bare - written).mean() > 4.0


def test_it_begins_anew_before_anybody_minds(house):
    living = awake(Living(house))
    frames(living, 1)
    first = living._world
    first.tick = DAY
    living.advance(FRAME_NS)
    assert living._world is not first and living._world.tick <= 2


def test_a_title_with_a_broken_map_behind_it_stays_still(house, tmp_path):
    broken = tmp_path / "broken.tmx"
    broken.write_text("<map/>")
    living = awake(Living(house, broken))
    living.advance(FRAME_NS)
    assert living.picture() is None


def test_it_is_kept_from_visit_to_visit_but_not_past_another_palette(house):
    first = Title(house)._behind
    assert Title(house)._behind is first
    house.settings.palette = "grey"
    assert Title(house)._behind is not first
