"""Everything that is drawn, next to each other in one picture, to be looked at. It is not kept.

    python tools/art/contact_sheet.py OUT.png

Tilesets on the ground they are made for; people in all poses facing south; portraits; things.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pygame
from ink import TILE

ASSETS = Path(__file__).resolve().parents[2] / "assets"
PAPER, INK = (150, 140, 128), (24, 20, 34)
GAP, TITLE = 24, 30  # pixels
TALL = 60  # tiles of a tileset in one column
CELL = 40  # pixels of a person
SOUTH = 2  # the row of those who face the reader


def block(name: str, pictures: list[pygame.Surface], columns: int) -> pygame.Surface:
    """Pictures of one size in rows, under a title."""
    wide, high = pictures[0].get_size()
    rows = -(-len(pictures) // columns)
    made = pygame.Surface((columns * (wide + 4), TITLE + rows * (high + 4)))
    made.fill(PAPER)
    made.blit(pygame.font.Font(None, 28).render(f"{name}: {len(pictures)}", True, INK), (0, 4))
    for number, picture in enumerate(pictures):
        spot = number % columns * (wide + 4), TITLE + number // columns * (high + 4)
        made.blit(picture, spot)
    return made


def _tilesets() -> list[pygame.Surface]:
    blocks = []
    for path in sorted(ASSETS.glob("*/*.tsx")):
        whole = pygame.image.load(str(path.with_suffix(".png")))
        high = TALL * TILE
        for part in range(-(-whole.get_height() // high)):
            box = (0, part * high, whole.get_width(), min(high, whole.get_height() - part * high))
            blocks.append(block(f"{path.stem} {part + 1}", [whole.subsurface(box)], 1))
    return blocks


def _pictures(folder: str) -> list[pygame.Surface]:
    return [pygame.image.load(str(path)) for path in sorted((ASSETS / folder).glob("*.png"))]


def _people() -> pygame.Surface:
    rows = [sheet.subsurface((0, SOUTH * CELL, sheet.get_width(), CELL)) for sheet in _pictures("people")]
    return block("people", rows, 2)


def _things() -> pygame.Surface:
    cells = []
    for picture in _pictures("things"):
        cell = pygame.Surface((64, 64), pygame.SRCALPHA)
        cell.blit(picture, picture.get_rect(center=(32, 32)))
        cells.append(cell)
    return block("things", cells, 9)


def sheet() -> pygame.Surface:
    """All of it: tilesets side by side, the rest in a column of its own."""
    pygame.font.init()
    columns = [[part] for part in _tilesets()]
    columns.append([_people(), _things()])
    columns.append([block("portraits", _pictures("portraits"), 5)])
    wide = GAP + sum(max(part.get_width() for part in column) + GAP for column in columns)
    high = GAP + max(sum(part.get_height() + GAP for part in column) for column in columns)
    whole = pygame.Surface((wide, high))
    whole.fill(PAPER)
    x = GAP
    for column in columns:
        y = GAP
        for part in column:
            whole.blit(part, (x, y))
            y += part.get_height() + GAP
        x += max(part.get_width() for part in column) + GAP
    return whole


if __name__ == "__main__":
    pygame.image.save(sheet(), sys.argv[1])
