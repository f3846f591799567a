"""The afterimage of a flash: it stays in its place on the map, and the picture whitens and comes back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.echo import Glare
from game.view import View
from game.view.afterimage import FRESH, Afterimage
from game.view.look import Look
from game.view.map_picture import MapPicture
from game.view.overlay import Overlay
from game.world.command import Command
from game.world.step import begin, step
from tests.view.drawn import drawn_level

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SEEN = np.arange(12.0).reshape(3, 4)


def test_it_stays_on_the_map():
    """Kept at (10, 20); the picture has gone two cells right and one down since.

    By hand: cell (0, 0) of the new crop is (1, 2) of the old, 6; beyond it, the median of every other
    cell each way (0, 2, 8, 10), 5.
    """
    kept = Afterimage()
    kept.keep(100, 100, SEEN, (10, 20))
    assert (kept.at((10, 20)) == SEEN).all()
    assert (kept.at((11, 22)) == [[6, 7, 5, 5], [10, 11, 5, 5], [5, 5, 5, 5]]).all()
    assert (kept.at((8, 19)) == [[5, 5, 5, 5], [5, 5, 5, 5], [5, 0, 1, 2]]).all()
    for away in ((13, 20), (10, 24), (-90, 20), (10, 900)):
        assert (kept.at(away) == np.full((3, 4), 5.0)).all(), away


def test_too_late_there_is_none():
    """A view that did not see the flash has no afterimage of it, and drops that of the one before."""
    kept = Afterimage()
    assert kept.at((0, 0)) is None
    kept.keep(100, 100 + FRESH, SEEN, (0, 0))
    assert kept.at((0, 0)) is not None
    kept.keep(200, 201 + FRESH, SEEN, (0, 0))
    assert kept.tick == 200
    assert kept.at((0, 0)) is None


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """The room after a second of focus: (world, path)."""
    level, path = drawn_level(tmp_path_factory.mktemp("room"), ambient=0.35, posts="A")
    world = begin(level, seed=1)
    for _ in range(90):
        step(world, Command(focus=True, heading=0))
    return world, path


def glaring(world, level, since):
    """The same world, dazzled."""
    glare = Glare(level, since, 0.1, False)
    return replace(world, iruka=replace(world.iruka, glare=glare))


def contrast(picture, view) -> float:
    """How much brighter the open ground is than the hole, by the mean of all bands."""
    pixels = pygame.surfarray.array3d(picture).astype(float)
    hole, ground = (
        [int(metres * 32) - corner for metres, corner in zip(spot, view.origin_px, strict=True)]
        for spot in ((28.5, 13.5), (28.5, 17.5))
    )
    (x, y), (other_x, other_y) = hole, ground
    around = pixels[other_x - 6 : other_x + 6, other_y - 6 : other_y + 6].mean()
    return float(around - pixels[x - 6 : x + 6, y - 6 : y + 6].mean())


def test_a_glare_whitens_the_picture_and_leaves_nothing_behind(room):
    """Dazzled by 0.95 the hole is gone; then it comes back; undazzled, every pixel is as in a view that
    has drawn as many frames without any glare.
    """
    world, path = room
    views = [View.create(world.level, path, ASSETS) for _ in range(2)]
    levels = ((0.0, 90), (0.95, 0), (0.5, 34), (0.2, 80), (0.05, 150), (0.0, 300))
    contrasts = []
    for glare in levels:
        pictures = [view.draw(lit) for view, lit in zip(views, (glaring(world, *glare), world), strict=True)]
        contrasts.append(contrast(pictures[0], views[0]))
    clear, dazzled, *fading, _ = contrasts
    assert clear > 25
    assert abs(dazzled) < 6
    assert dazzled < fading[0] < fading[1] < fading[2] < clear, contrasts
    assert pygame.image.tobytes(pictures[0], "RGB") == pygame.image.tobytes(pictures[1], "RGB")


def test_softened_flashes_are_milder(room):
    """Full softening: less than half of the way to white, by the eye's measure (a logarithmic tone)."""
    world, path = room
    means = []
    for softened, lit in ((0.0, world), (0.0, glaring(world, 0.95, 0)), (1.0, glaring(world, 0.95, 0))):
        overlay = Overlay(world.level, MapPicture(world.level, path), Look(softened=softened))
        art = pygame.Surface((1280, 720), depth=32)
        art.fill((90, 90, 90))
        overlay.lay(art, lit, (0, 0))
        means.append(float(pygame.surfarray.array3d(art).mean()))
    plain, dazzled, mild = means
    assert dazzled > plain + 60
    assert plain < mild < plain + (dazzled - plain) / 2, means


def test_a_jostled_view_blurs(room):
    """Less contrast of the hole 9 m off in a full jostle than without."""
    world, path = room
    view = View.create(world.level, path, ASSETS)
    steady = contrast(view.draw(world), view)
    shaken = contrast(view.draw(replace(world, iruka=replace(world.iruka, jostle=1.0))), view)
    assert shaken < 0.7 * steady, (shaken, steady)
