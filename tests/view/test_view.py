"""Whole frames of a small drawn level, without a window."""

import ast
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.view import View
from game.view.hud import Hud
from game.view.weather import Weather
from game.world.command import Command, Verb
from game.world.fingerprint import fingerprint
from game.world.level import Plane, Rect, ZoneSpec
from game.world.state import Stone
from game.world.step import begin, step
from tests.view.drawn import ROOM, drawn_level

HOLE, PILLAR, OPEN = (28.5, 13.5), (23.5, 9.5), (28.5, 17.5)  # metres in ROOM
AMBIENT = 0.35
ASSETS = Path(__file__).resolve().parents[2] / "assets"


def frame(view: View, world, **options) -> bytes:
    return pygame.image.tobytes(view.draw(world, **options), "RGB")


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """The room after three seconds of full focus: (world, view, picture as floats [row, col, band])."""
    level, path = drawn_level(tmp_path_factory.mktemp("room"), ambient=AMBIENT, posts="A")
    world, view = begin(level, seed=1), View.create(level, path, ASSETS)
    for _ in range(180):
        step(world, Command(focus=True, heading=0))
    picture = pygame.surfarray.array3d(view.draw(world)).swapaxes(0, 1).astype(float)
    return world, view, picture


def brightness(seen, spot, reach=0.2) -> float:
    """Mean of all bands round a spot in metres."""
    _, view, picture = seen
    col, row = (int(metres * 32) - corner for metres, corner in zip(spot, view.origin_px, strict=True))
    half = int(reach * 32)
    return float(picture[row - half : row + half, col - half : col + half].mean())


def test_in_focus_a_hole_is_dark_and_a_pillar_is_not(seen):
    hole, pillar, ground = (brightness(seen, spot) for spot in (HOLE, PILLAR, OPEN))
    assert hole < 0.35 * ground
    assert pillar > ground


def test_nothing_but_the_hole_is_as_dark_on_open_ground(seen):
    _, view, picture = seen
    small = picture.mean(axis=2)[:704, :1280].reshape(44, 16, 80, 16).mean(axis=(1, 3))
    small[:7, :21] = small[38:, :] = small[:4, 70:] = np.inf  # the edges' slips
    row, col = np.unravel_index(np.argmin(small), small.shape)
    x, y = ((at * 16 + 8 + corner) / 32 for at, corner in zip((col, row), view.origin_px, strict=True))
    assert abs(x - HOLE[0]) < 0.8
    assert abs(y - HOLE[1]) < 0.8


def test_the_field_lies_where_it_belongs(seen):
    """The hole's middle by weight is the watcher's place, to a quarter of a cell's metre."""
    _, view, picture = seen
    col, row = (int(metres * 32) - corner for metres, corner in zip(HOLE, view.origin_px, strict=True))
    window = picture[row - 24 : row + 24, col - 24 : col + 24].mean(axis=2)
    dark = np.maximum(0.5 * np.median(window[:4]) - window, 0)
    steps = np.arange(-24, 24) + 0.5
    assert abs((dark.sum(axis=0) * steps).sum() / dark.sum()) < 3  # pixels
    assert abs((dark.sum(axis=1) * steps).sum() / dark.sum()) < 3


def test_swapping_the_watchers_out_changes_no_byte(seen, tmp_path):
    world, _, _ = seen
    _, path = drawn_level(tmp_path)
    blind = replace(world, watchers=[], level=replace(world.level, watchers=()))
    one, other = (View.create(world.level, path, ASSETS) for _ in range(2))
    assert frame(one, world, aim=HOLE) == frame(other, blind, aim=HOLE)


def test_the_view_never_names_the_watchers():
    for path in (ASSETS.parent / "game" / "view").glob("*.py"):
        code = ast.parse(path.read_text())
        names = {node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute)}
        names |= {node.value for node in ast.walk(code) if isinstance(node, ast.Constant)}
        assert not names & {"watchers", "truth"}, path.name


def test_a_stone_looks_the_same_right_or_wrong(seen, tmp_path):
    world, _, _ = seen
    _, path = drawn_level(tmp_path)
    one, other = (View.create(world.level, path, ASSETS) for _ in range(2))
    right = Stone(HOLE, 5, True, 0, ((Plane.GROUND, HOLE),))
    wrong = Stone(HOLE, 5, False, None, ())
    assert frame(one, replace(world, stones=[right])) == frame(other, replace(world, stones=[wrong]))
    assert frame(one, replace(world, stones=[right])) != frame(other, replace(world, stones=[]))


def test_drawing_changes_nothing_in_the_world(tmp_path):
    level, path = drawn_level(tmp_path, ambient=AMBIENT)
    drawn, unseen, view = begin(level, seed=2), begin(level, seed=2), View.create(level, path, ASSETS)
    for tick in range(40):
        command = Command(east=90, focus=tick > 20, verb=Verb.PULSE if tick == 10 else None)
        step(drawn, command)
        step(unseen, command)
        for _ in range(tick % 3):
            view.draw(drawn, aim=(3.0, 3.0), captions=["x"])
    assert fingerprint(drawn) == fingerprint(unseen)


def test_a_roof_fades_over_him_and_comes_back(tmp_path):
    level, path = drawn_level(tmp_path, *ROOM)
    view, world = View.create(level, path, ASSETS), begin(level, seed=1)

    def roof() -> np.ndarray:
        picture = pygame.surfarray.array3d(view.draw(world)).swapaxes(0, 1).astype(float)
        x, y = (int(metres * 32) - corner for metres, corner in zip((31.5, 6.5), view.origin_px, strict=True))
        return picture[y - 8 : y + 8, x - 8 : x + 8].mean(axis=(0, 1))

    away = roof()
    world.iruka.x, world.iruka.y, world.tick = 33.5, 7.5, 60
    under = roof()
    world.iruka.x, world.iruka.y, world.tick = *level.start, 120
    assert under[0] > away[0] + 8  # the warm ground is seen instead of the green crown
    assert np.abs(roof() - away).max() < 2


def test_null_view_notes_what_it_would_caption():
    view = View.create_null()
    for captions in (["a"], ["a", "b"], ["b"], ["b", "a"]):
        assert view.draw(None, captions=captions) is None
    assert view.shown == ["a", "b", "a"]
    assert view.origin_px == (0, 0)


def test_it_snows_in_zones_of_snow_and_nowhere_else(tmp_path):
    """Flakes of one colour inside the zone; fewer the deeper the focus, the same for the same tick."""
    zone = ZoneSpec("snow", Rect(4, 2, 8, 6), power=0.05)
    drawn = {}
    for focus in (0.0, 0.5, 1.0):
        target = pygame.Surface((1280, 720), depth=32)
        Weather(replace(drawn_level(tmp_path)[0], zones=(zone,))).draw(target, 90, (0, 0), focus)
        drawn[focus] = pygame.surfarray.array3d(target).any(axis=2)
        rows = np.argwhere(drawn[focus]) / 32
        if len(rows):
            assert (rows >= (4, 2)).all() and (rows < (12, 8)).all()
    assert drawn[0.0].sum() > drawn[0.5].sum() > drawn[1.0].sum() == 0


def test_in_focus_a_hole_behind_the_days_work_is_seen_through_it(tmp_path):
    """The slip under the writing darkens in ordinary sight, and hardly at all in full focus."""
    level, path = drawn_level(tmp_path)
    world = begin(level, seed=1)
    view, hud, dark = View.create(level, path, ASSETS), Hud(), {}
    view.draw(world)
    for focus in (0.0, 1.0):
        world.iruka.focus = focus
        page = pygame.Surface((1280, 720))
        page.fill((200, 200, 200))
        hud.draw(page, world, ())
        dark[focus] = 200 - page.get_at((200, 14))[0]
    assert dark[0.0] > 60 and dark[1.0] < 12
