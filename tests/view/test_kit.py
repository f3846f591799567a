"""What keeps his hands busy is told with the player's own keys."""

import pygame
import pytest

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.view.kit import Kit
from game.world.step import begin
from game.world.things import Lock


@pytest.mark.parametrize("key", ["R", "K"])
def test_at_a_lock_the_key_of_use_is_named_as_it_is(key):
    path = maps_folder() / "rooms" / "door_and_lock.tmx"
    world = begin(load(path, assets_folder()))
    door = next(number for number, spec in enumerate(world.level.doors) if spec.lock)
    world.iruka.lock = Lock(door, world.level.doors[door].lock, 0, 0)
    pygame.font.init()
    told: list[str] = []
    page = pygame.Surface((1280, 720))
    kit = Kit(lambda target, words, spot, colour: told.append(words), lambda width, height: page)
    kit.draw_busy(page, world, key)
    assert len(told) == 1 and f"bright: {key} " in told[0]
