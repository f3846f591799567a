"""The drawn people: sheets of 8 directions by 10 poses, and the bright outline that focus gives them."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

import pygame

from game.view.palette import MINT
from game.world.command import TURN

CELL = 40  # pixels
DIRECTIONS = 8
GLOW = 3  # pixels added on each side for the outline


class Pose(IntEnum):
    """The columns of a sheet."""

    IDLE = 0
    WALK_A = 1
    WALK_B = 2
    CROUCH = 3
    ARM_UP = 4
    RUN_A = 5
    RUN_B = 6
    SNEAK_A = 7
    SNEAK_B = 8
    ACT = 9


class Sprites:
    """All sheets of a folder, by the name of the file without its ending."""

    def __init__(self, folder: Path) -> None:
        """Raises FileNotFoundError where the folder holds no sheet of Iruka."""
        self._plain: dict[str, list[list[pygame.Surface]]] = {}
        for path in sorted(folder.glob("*.png")):
            self._plain[path.stem] = _cut(pygame.image.load(str(path)))
        if "iruka" not in self._plain:
            raise FileNotFoundError(f"{folder}: no iruka.png; run tools/art/draw_people.py")
        self._lit: dict[tuple[str, int, int], pygame.Surface] = {}

    def sheet_for(self, kind: str, look: int) -> str:
        """The sheet of one of the people of a kind; looks beyond those drawn begin again from the first."""
        names = self._looks(kind) or self._looks("teacher") or ["iruka"]
        return names[look % len(names)]

    def _looks(self, kind: str) -> list[str]:
        """By number, so that the tenth comes after the ninth."""
        names = [name for name in self._plain if name.startswith(f"{kind}_")]
        return sorted(names, key=lambda name: int(name.rpartition("_")[2]))

    def plain(self, sheet: str, heading: int, pose: Pose) -> pygame.Surface:
        """CELL by CELL; heading 0..1023."""
        return self._plain[sheet][_row(heading)][pose]

    def lit(self, sheet: str, heading: int, pose: Pose) -> pygame.Surface:
        """The same with a bright outline, GLOW pixels larger on each side."""
        key = sheet, _row(heading), int(pose)
        if key not in self._lit:
            self._lit[key] = _outlined(self._plain[sheet][key[1]][pose])
        return self._lit[key]


def _row(heading: int) -> int:
    return (heading * DIRECTIONS + TURN // 2) // TURN % DIRECTIONS


def _cut(image: pygame.Surface) -> list[list[pygame.Surface]]:
    sheet = pygame.Surface(image.get_size(), pygame.SRCALPHA)
    sheet.blit(image, (0, 0))
    return [
        [sheet.subsurface((pose * CELL, row * CELL, CELL, CELL)) for pose in Pose]
        for row in range(DIRECTIONS)
    ]


def _outlined(plain: pygame.Surface) -> pygame.Surface:
    size = CELL + 2 * GLOW
    lit = pygame.Surface((size, size), pygame.SRCALPHA)
    mask = pygame.mask.from_surface(plain, 90)
    for reach, opacity in ((3, 46), (2, 120), (1, 255)):
        ring = mask.to_surface(setcolor=(*MINT, opacity), unsetcolor=(0, 0, 0, 0))
        for right in range(-reach, reach + 1):
            for down in range(-reach, reach + 1):
                if right * right + down * down <= reach * reach + 1:
                    spot = GLOW + right, GLOW + down
                    lit.blit(ring, spot, special_flags=pygame.BLEND_RGBA_MAX)
    lit.blit(plain, (GLOW, GLOW))
    return lit
