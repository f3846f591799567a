"""Puts a map's tile layers together into one picture, to be looked at.

python tools/art/compose_map.py maps/academy_yard.tmx out.png [--without roof,tall]
"""

from __future__ import annotations

import argparse
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pygame
from ink import TILE


def composed(path: Path, without: set[str]) -> pygame.Surface:
    """The picture of all layers of a CSV map with one external tileset, but those named."""
    root = ElementTree.parse(path).getroot()
    tileset = path.parent / str(next(root.iter("tileset")).get("source"))
    source = str(next(ElementTree.parse(tileset).getroot().iter("image")).get("source"))
    sheet = pygame.image.load(tileset.parent / source)
    columns = sheet.get_width() // TILE
    size = (int(str(root.get("width"))) * TILE, int(str(root.get("height"))) * TILE)
    picture = pygame.Surface(size, pygame.SRCALPHA)
    for layer in root.iter("layer"):
        if layer.get("name") in without:
            continue
        rows = str(layer.findtext("data")).strip().split("\n")
        for y, row in enumerate(rows):
            for x, text in enumerate(row.strip(",").split(",")):
                number = int(text) - 1
                if number >= 0:
                    box = (number % columns * TILE, number // columns * TILE, TILE, TILE)
                    picture.blit(sheet, (x * TILE, y * TILE), box)
    return picture


def main() -> None:
    """Compose and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("map", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--without", default="", help="names of layers to leave out, by commas")
    arguments = parser.parse_args()
    pygame.image.save(composed(arguments.map, set(arguments.without.split(","))), arguments.out)


if __name__ == "__main__":
    main()
