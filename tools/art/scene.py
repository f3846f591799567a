"""A scene put together from several tilesets, to be looked at: tiles by label, people, an hour of the day."""

from __future__ import annotations

import sys
from pathlib import Path

import pygame
from ink import TILE

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT)]

from yard.layers import Layers, tile_numbers  # noqa: E402

from game.view.night import sky  # noqa: E402

APART = 10_000  # between the numbers of two tilesets
WASH_TILES = (16, 12)
UNDER = ("ground", "wash", "shadows", "shadows of trees", "light", "walls", "hung", "props", "more props")
OVER = ("roof", "tall")
CELL = 40  # pixels of a person's cell
HOURS = {"day": 1.0, "low": 0.8, "dusk": 0.55, "late": 0.3, "night": 0.1}  # daylight, as maps have it


class Scene:
    """Layers of tiles from all the named tilesets, and people among them."""

    def __init__(self, tilesets: tuple[str, ...], width: int, height: int) -> None:
        numbers: dict[str, int] = {}
        self._sheets = []
        for count, name in enumerate(tilesets):
            folder = ROOT / "assets" / name
            own = tile_numbers(folder / f"{name}.tsx")
            numbers |= {
                label: number + count * APART for label, number in own.items() if label not in numbers
            }
            self._sheets.append(pygame.image.load(str(folder / f"{name}.png")))
        self.tiles = Layers(numbers, width, height, (*UNDER, *OVER), WASH_TILES)
        self._people: list[tuple[bool, float, float, pygame.Surface]] = []

    def person(self, look: str, x: float, y: float, row: int = 2, pose: int = 0, high: bool = False) -> None:
        """Somebody at (x, y) metres; row: direction, clockwise from east; high: on the roofs."""
        sheet = pygame.image.load(str(ROOT / "assets" / "people" / f"{look}.png"))
        self._people.append((high, x, y, sheet.subsurface((pose * CELL, row * CELL, CELL, CELL))))

    def wash(self) -> None:
        """Clouds of tone over the whole ground."""
        for y in range(self.tiles.height):
            for x in range(self.tiles.width):
                self.tiles.put("wash", x, y, f"wash_{x % WASH_TILES[0]}_{y % WASH_TILES[1]}")

    def _lay(self, picture: pygame.Surface, layer: str) -> None:
        for y, row in enumerate(self.tiles.grids[layer]):
            for x, number in enumerate(row):
                if number:
                    sheet = self._sheets[number // APART]
                    place = number % APART - 1
                    columns = sheet.get_width() // TILE
                    box = (place % columns * TILE, place // columns * TILE, TILE, TILE)
                    picture.blit(sheet, (x * TILE, y * TILE), box)

    def _stand(self, picture: pygame.Surface, high: bool) -> None:
        shadow = pygame.Surface((23, 13), pygame.SRCALPHA)
        pygame.draw.ellipse(shadow, (20, 16, 32, 84), shadow.get_rect())
        for on_roof, x, y, body in self._people:
            if on_roof is high:
                picture.blit(shadow, (x * TILE - 7, y * TILE - 1))
                picture.blit(body, (x * TILE - CELL // 2, y * TILE - CELL // 2))

    def picture(self, hour: str = "day", without: tuple[str, ...] = ()) -> pygame.Surface:
        """All of it, graded as the game does it."""
        whole = pygame.Surface((self.tiles.width * TILE, self.tiles.height * TILE))
        for layer in UNDER:
            if layer not in without:
                self._lay(whole, layer)
        self._stand(whole, high=False)
        for layer in OVER:
            if layer not in without:
                self._lay(whole, layer)
        self._stand(whole, high=True)
        pixels = pygame.surfarray.pixels3d(whole)
        pixels[:] = (pixels * (sky(HOURS[hour]) / 255)).astype("uint8")
        del pixels
        return whole
