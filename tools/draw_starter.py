"""Draws docs/levels/starter.png: the starter map as one has it before oneself in Tiled, its layers named.

    python tools/draw_starter.py

Above, all of it with its objects in the colours of the project; below, each layer by itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
import pytmx
from pytmx.util_pygame import pygame_image_loader
from tiled.project import COLOURS

from game.levels.pictures import tiled_map
from game.levels.schema import LAYERS

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "levels" / "starter.png"
TILE = 32
MARGIN, LINE = 12, 18  # pixels
PAPER, INK = (38, 40, 46), (236, 230, 214)
ROOF_ALPHA = 110  # so that one sees into the house
AROUND = 4  # pixels of a point's mark


def _laid(layer: pytmx.TiledTileLayer, size: tuple[int, int]) -> pygame.Surface:
    picture = pygame.Surface(size, pygame.SRCALPHA)
    for x, y, image in layer.tiles():
        picture.blit(image, (x * TILE, y * TILE))
    return picture


def _object(
    picture: pygame.Surface, font: pygame.font.Font, thing: pytmx.TiledObject, words: list[pygame.Rect]
) -> None:
    """Its shape and what it is; a note has no class, and stands in the map alone. words: where others are."""
    cls = thing.type or ""
    if cls not in COLOURS:
        return
    colour = pygame.Color(COLOURS[cls])
    points = [(float(x), float(y)) for x, y in getattr(thing, "points", None) or ()]
    if points:
        pygame.draw.lines(picture, colour, False, points, 2)
        for point in points:
            pygame.draw.circle(picture, colour, point, AROUND - 1)
    elif thing.width:
        pygame.draw.rect(picture, colour, (thing.x, thing.y, thing.width, thing.height), 2)
    else:
        pygame.draw.circle(picture, colour, (thing.x, thing.y), AROUND)
        pygame.draw.circle(picture, PAPER, (thing.x, thing.y), AROUND, 1)
    said = cls if not thing.name or thing.name.lower().startswith(cls.lower()) else f"{cls} {thing.name}"
    word = font.render(said, True, colour.lerp("white", 0.4))
    x = min(max(thing.x + AROUND + 2, 2), picture.get_width() - word.get_width() - 2)
    place = word.get_rect(topleft=(x, max(thing.y - word.get_height() - 1, 1)))
    while place.collidelist(words) >= 0:
        place.move_ip(0, place.height)
    words.append(place)
    back = pygame.Surface(word.get_size(), pygame.SRCALPHA)
    back.fill((*PAPER, 190))
    picture.blit(back, place)
    picture.blit(word, place)


def drawn(path: Path) -> pygame.Surface:
    """The picture of a map."""
    pygame.init()
    pygame.display.set_mode((1, 1))
    font = pygame.font.Font(None, LINE)
    tmx = tiled_map(path, pygame_image_loader)
    size = (tmx.width * TILE, tmx.height * TILE)
    tiles = [layer for layer in tmx.layers if isinstance(layer, pytmx.TiledTileLayer)]
    objects = [layer for layer in tmx.layers if isinstance(layer, pytmx.TiledObjectGroup)]
    whole, marks = pygame.Surface(size, pygame.SRCALPHA), pygame.Surface(size, pygame.SRCALPHA)
    strip: list[tuple[str, pygame.Surface]] = []
    words: list[pygame.Rect] = []
    for layer in tiles:
        picture = _laid(layer, size)
        if any(True for _ in layer.tiles()) or layer.name in LAYERS:
            strip.append((layer.name, picture.copy()))
        picture.set_alpha(ROOF_ALPHA if layer.name == "roof" else 255)
        whole.blit(picture, (0, 0))
    for layer in objects:
        for thing in layer:
            _object(marks, font, thing, words)
        strip.append((layer.name, marks))
    whole.blit(marks, (0, 0))
    wide = (size[0] + MARGIN) // len(strip) - MARGIN
    small = (wide, wide * size[1] // size[0])
    height = size[1] + small[1] + LINE + 3 * MARGIN
    page = pygame.Surface((size[0] + 2 * MARGIN, height))
    page.fill(PAPER)
    page.blit(whole, (MARGIN, MARGIN))
    for number, (name, picture) in enumerate(strip):
        x, y = MARGIN + number * (wide + MARGIN), size[1] + 2 * MARGIN
        page.blit(font.render(f"{number + 1} {name}", True, INK), (x, y))
        pygame.draw.rect(page, (24, 25, 29), (x, y + LINE, *small))
        page.blit(pygame.transform.smoothscale(picture, small), (x, y + LINE))
    return page


def main() -> None:
    """Draw and write it."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(drawn(ROOT / "maps" / "starter.tmx"), TARGET)


if __name__ == "__main__":
    main()
