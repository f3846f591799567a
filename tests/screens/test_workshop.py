"""A map in the making: begun anywhere, read again in place, its errors over the running game, its layers."""

import os
import shutil

import numpy as np
import pygame
import pytest

from game.control import Ask, Controls
from game.records import Kept, Save, Settings
from game.resources import assets_folder, maps_folder
from game.screens.layers import Inspector, Layer
from game.screens.play import Pause, Play
from game.screens.results import Results
from game.screens.screen import House
from game.screens.title import Keys, Title
from game.screens.workshop import LOOKS_NS, Workshop
from game.sound import Sound
from game.world.events import Outcome

SPOT = 12.5, 9.5


@pytest.fixture
def house(tmp_path):
    assets = tmp_path / "assets"
    shutil.copytree(assets_folder(), assets)
    return House(
        Controls.create_null(), Sound.create_null(), Kept(tmp_path / "kept"), Settings(), Save(), assets,
        tmp_path / "maps",
    )  # fmt: skip


@pytest.fixture
def path(tmp_path):
    """A room beside assets, as in the project."""
    folder = tmp_path / "maps" / "rooms"
    folder.mkdir(parents=True)
    return shutil.copy(maps_folder() / "rooms" / "bodyguards.tmx", folder / "mine.tmx")


def rewrite(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def pixels(screen):
    return pygame.surfarray.array3d(screen.draw()).astype(int)


def changed(screen, plain):
    """How many pixels are plainly others than they were; the field's brightness settles for some frames."""
    return int((np.abs(pixels(screen) - plain) > 16).any(axis=2).sum())


def test_it_begins_where_one_says_if_there_is_room(house, path):
    assert Workshop.begin(house, path, SPOT).world.iruka.point == SPOT
    start = Play.open(house, path).world.iruka.point
    for none in ((0.5, 0.5), (900.0, 3.0)):
        assert Workshop.begin(house, path, none).world.iruka.point == start


def test_f5_reads_the_map_again_and_leaves_him_where_he_is(house, path):
    shop = Workshop.begin(house, path, SPOT)
    for _ in range(30):
        shop.tick()
    title = shop.level.title
    rewrite(path, f'value="{title}"', 'value="Another name"')
    after = shop.handle(Ask.RELOAD)
    assert isinstance(after, Workshop) and after.level.title == "Another name"
    assert after.world.iruka.point == shop.world.iruka.point == SPOT
    assert not after.trouble


def test_a_broken_save_is_told_and_the_old_map_goes_on(house, path):
    shop = Workshop.begin(house, path, SPOT)
    sound, before = path.read_text(encoding="utf-8"), pixels(shop)
    path.write_text(sound[: len(sound) // 2], encoding="utf-8")
    assert shop.handle(Ask.RELOAD) is shop
    assert shop.trouble and str(path) in shop.trouble[0]
    tick = shop.world.tick
    shop.tick()
    assert shop.world.tick == tick + 1
    assert (pixels(shop)[100:1100, 115:150] != before[100:1100, 115:150]).any(), "nobody is told"
    path.write_text(sound, encoding="utf-8")
    assert not shop.handle(Ask.RELOAD).trouble


def test_it_looks_at_the_files_by_itself_if_it_is_asked_to(house, path):
    for watches in (False, True):
        shop = Workshop.begin(house, path, SPOT, watches)
        stat = path.stat()
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 5_000_000_000))
        after = shop.advance(LOOKS_NS + 1)
        assert (after is not shop) == watches
        assert after.advance(LOOKS_NS + 1) is after, "it was read twice for one change"


def test_keys_switch_layers_and_each_shows_something(house, path):
    shop = Workshop.begin(house, path, SPOT)
    shop.tick()
    plain = pixels(shop)
    for ask, layer in zip((Ask.SOLIDS, Ask.SENSES, Ask.MINDS, Ask.FIELD), Layer, strict=True):
        assert shop.handle(ask) is shop and shop.layers == [layer]
        assert changed(shop, plain) > 200, layer
        shop.handle(ask)
        assert shop.layers == []
    house.frame_ms.extend([4.0, 30.0])
    shop.handle(Ask.TIMES)
    assert changed(shop, plain) > 200
    shop.handle(Ask.TIMES)
    assert changed(shop, plain) == 0


def test_nobody_who_plays_a_chapter_sees_them(house, path, monkeypatch):
    play, asked = Play.open(house, path), []
    monkeypatch.setattr(Inspector, "draw", lambda *_: asked.append(_))
    for ask in (Ask.SENSES, Ask.MINDS, Ask.FIELD, Ask.TIMES, Ask.RELOAD):
        assert play.handle(ask) is play
        play.draw()
    assert isinstance(play.handle(Ask.SOLIDS), Keys), "F1 is help for a player"
    assert not asked


def test_pause_and_once_more_stay_in_the_workshop(house, path):
    shop = Workshop.begin(house, path, SPOT)
    shop.handle(Ask.MINDS)
    pause = shop.handle(Ask.BACK)
    assert isinstance(pause, Pause) and pause.handle(Ask.BACK) is shop
    again = shop.again()
    assert isinstance(again, Workshop) and again.layers == [Layer.MINDS]
    assert again.world.iruka.point == SPOT


def test_its_days_do_not_count(house, path):
    shop = Workshop.begin(house, path)
    shop.world.outcome = Outcome.AWAY
    Results(house, shop)
    assert (house.save.days, house.save.ranks) == (0, {})
    play = Play.open(house, path)
    play.world.outcome = Outcome.AWAY
    Results(house, play)
    assert house.save.days == 1


def test_onward_is_the_map_that_follows(house, path):
    results = Results(house, over(Workshop.begin(house, path)))
    assert "Onward" not in results._menu.items
    shutil.copy(path, path.parent / "second.tmx")
    rewrite(path, "<properties>", '<properties>\n  <property name="next" value="second"/>')
    first = Workshop.begin(house, path)
    after = choose(Results(house, over(first)), "Onward")
    assert isinstance(after, Workshop) and after.path.stem == after.level.name == "second"
    (path.parent / "second.tmx").write_text("no map any more", encoding="utf-8")
    assert isinstance(choose(Results(house, over(first)), "Onward"), Title)
    assert "second.tmx" in house.notices[-1]


def over(shop):
    shop.world.outcome = Outcome.AWAY
    return shop


def choose(screen, item):
    while screen._menu.items[screen._menu.focus] != item:
        screen.handle(Ask.DOWN)
    return screen.handle(Ask.ACCEPT)
