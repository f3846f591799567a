"""On the final pixels of shipped maps a hole is at most half as bright as its ring, in each palette."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.view import View
from game.view.look import Look
from game.view.palette import FIELDS
from game.world.angles import heading_of
from game.world.command import Command
from game.world.step import begin, step
from tests.listening import beside

MAPS = [*sorted(maps_folder().glob("*.tmx"))]
ROOMS = ("bodyguards", "blizzard", "dead_ground", "wards")
MAPS += [maps_folder() / "rooms" / f"{name}.tmx" for name in ROOMS]
FOCUS = 110  # ticks until it is deep
CORE, RING = 0.35, (0.9, 1.5)  # metres
AT_MOST = 0.5


def luminance(pixels):
    """Relative luminance of sRGB pixels (rows, cols, 3), 0..1."""
    share = pixels / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def listening(level, number):
    """A day on which Iruka has stood about 9 m from where a watcher stands and listened, looking away. All
    are on duty."""
    level = replace(level, shifts=())
    watcher = begin(level).watchers[number]
    world = begin(beside(level, watcher))
    aside = heading_of(world.iruka.x - watcher.x, world.iruka.y - watcher.y)
    for _ in range(FOCUS):
        step(world, Command(focus=True, heading=aside))
    return world


def hole(view, world, number, palette):
    """Mean luminance in the hole, and in the ring round it."""
    view.look_as(Look(palette=palette))
    picture = view.draw(world)
    light = luminance(pygame.surfarray.array3d(picture).transpose(1, 0, 2).astype(float))
    watcher = world.watchers[number]
    x, y = (32 * at - origin for at, origin in zip(watcher.point, view.origin_px, strict=True))
    rows, cols = np.indices(light.shape)
    away = np.hypot(cols - x, rows - y) / 32
    return light[away < CORE].mean(), light[(away > RING[0]) & (away < RING[1])].mean()


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_a_hole_is_at_most_half_as_bright_as_its_ring(path):
    level = load(path, assets_folder())
    looked = 0
    for number, spec in enumerate(level.watchers):
        if spec.cloak != "absorb" or spec.quality < 1.0:
            continue
        world = listening(level, number)
        watcher = world.watchers[number]
        if watcher.unmasked or world.tick < watcher.away_until or watcher.moving:
            continue
        view = View.create(world.level, path, assets_folder())
        for palette in FIELDS:
            core, ring = hole(view, world, number, palette)
            assert core <= AT_MOST * ring, f"{spec.name} in {palette}: {core:.4f} to {ring:.4f}"
            looked += 1
    assert looked >= len(FIELDS), "no hole stood still"
