"""The drawn things: what lies about, what is set, leaves and puffs; each also smaller, larger or turned."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.world.items import Item

NAMES: dict[Item, str] = {item: item.name.lower() for item in Item}
TURNS = 16  # in so many directions a thing is kept
SIZE_STEP = 4  # pixels between two sizes that are kept


class Tokens:
    """All pictures of a folder, by the name of the file without its ending."""

    def __init__(self, folder: Path) -> None:
        """Raises FileNotFoundError where an item has no picture."""
        self._plain = {path.stem: _loaded(path) for path in sorted(folder.glob("*.png"))}
        self._made: dict[tuple[str, int, int], pygame.Surface] = {}
        for name in NAMES.values():
            if name not in self._plain:
                raise FileNotFoundError(f"{folder}: no {name}.png; run tools/art/draw_things.py")

    def picture(self, name: str) -> pygame.Surface:
        """As it is drawn; KeyError where nothing is called so."""
        return self._plain[name]

    def sized(self, name: str, size: float) -> pygame.Surface:
        """About `size` pixels wide, and as high."""
        wide = max(round(size / SIZE_STEP), 1) * SIZE_STEP
        key = name, wide, 0
        if key not in self._made:
            self._made[key] = pygame.transform.smoothscale(self._plain[name], (wide, wide))
        return self._made[key]

    def turned(self, name: str, turn: float, share: float = 1.0) -> pygame.Surface:
        """Turned about its middle; turn: in whole turns, against the clock. share: of the drawn size,
        always the same for one name."""
        step = int(turn * TURNS) % TURNS
        key = name, 0, step
        if key not in self._made:
            self._made[key] = pygame.transform.rotozoom(self._plain[name], 360.0 * step / TURNS, share)
        return self._made[key]


def _loaded(path: Path) -> pygame.Surface:
    image = pygame.image.load(str(path))
    kept = pygame.Surface(image.get_size(), pygame.SRCALPHA)
    kept.blit(image, (0, 0))
    return kept
