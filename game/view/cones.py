"""The cones of guards who can be seen: what they look over, cut off where something stands in the way."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH
from game.view.palette import Colour
from game.world.angles import DIRECTIONS
from game.world.beings import Being, Poise
from game.world.command import TURN
from game.world.evidence import GUARDING
from game.world.level import Plane
from game.world.senses.seeing import reach
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE

RAYS = 33
HALF = 128  # 1/1024 turn; the cosine of it is the senses' CONE
SAMPLES = 4  # looks a metre along a ray
OPACITY = 42
COLOURS: dict[Poise, Colour] = {
    Poise.AT_EASE: (232, 220, 180),
    Poise.WARY: (236, 206, 140),
    Poise.RETURNING: (236, 206, 140),
    Poise.CURIOUS: (244, 200, 96),
    Poise.CHECKING: (236, 206, 140),
    Poise.SEARCHING: (240, 148, 66),
    Poise.LOST: (240, 148, 66),
    Poise.HUNTING: (226, 74, 58),
    Poise.CARRYING: (226, 74, 58),
    Poise.TIRED: (150, 156, 190),
    Poise.TALKING: (146, 206, 190),
}
OPACITIES: dict[Poise, int] = {Poise.TIRED: 28, Poise.TALKING: 28}  # fainter: his eyes are, or his mind is


class Cones:
    """Draws them on one wash, so that two that overlap do not add up."""

    def __init__(self) -> None:
        self._wash = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), pygame.SRCALPHA)

    def draw(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Of everybody visible who guards; as far as they would see Iruka where he stands now."""
        watching = [
            person
            for person in world.people
            if person.mind.scale is GUARDING and person.poise is not Poise.OUT and _near(person, origin)
        ]
        if not watching:
            return
        self._wash.fill((0, 0, 0, 0))
        for person in watching:
            colour = COLOURS.get(person.poise, COLOURS[Poise.AT_EASE])
            opacity = OPACITIES.get(person.poise, OPACITY)
            corners = outline(world.solids[person.plane], person, reach(person, world.iruka.lit))
            pixels = corners * PIXELS_PER_METRE - np.array(origin)
            pygame.draw.polygon(self._wash, (*colour, opacity), pixels.tolist())
            pygame.draw.aalines(self._wash, (*colour, 2 * opacity), False, pixels[1:].tolist())
        target.blit(self._wash, (0, 0))


def outline(solid: NDArray[np.bool_], being: Being, far: float) -> NDArray[np.float64]:
    """The corners of what he looks over, (RAYS + 1, 2) in metres; his own place first. far: metres."""
    along = _along(far)
    ways = _ways(being.heading)
    x, y = being.x + ways[:, :1] * along, being.y + ways[:, 1:] * along
    rows = (y * FIELD_CELLS_PER_METRE).astype(np.intp).clip(0, solid.shape[0] - 1)
    cols = (x * FIELD_CELLS_PER_METRE).astype(np.intp).clip(0, solid.shape[1] - 1)
    free = ~np.logical_or.accumulate(solid[rows, cols], axis=1)
    open_to = free.sum(axis=1, keepdims=True) / SAMPLES
    edge = np.array([being.x, being.y]) + ways * np.minimum(open_to, far)
    return np.vstack(([[being.x, being.y]], edge))


@lru_cache(maxsize=64)
def _along(far: float) -> NDArray[np.float64]:
    return (np.arange(max(ceil(far * SAMPLES), 1)) + 1.0) / SAMPLES


@lru_cache(maxsize=TURN)
def _ways(heading: int) -> NDArray[np.float64]:
    turns = [(heading - HALF + 2 * HALF * ray // (RAYS - 1)) % TURN for ray in range(RAYS)]
    return np.array([DIRECTIONS[turn] for turn in turns])


def _near(person: Being, origin: tuple[int, int]) -> bool:
    margin = reach(person, 1.0) * PIXELS_PER_METRE
    x, y = person.x * PIXELS_PER_METRE - origin[0], person.y * PIXELS_PER_METRE - origin[1]
    return -margin < x < VIEW_WIDTH + margin and -margin < y < VIEW_HEIGHT + margin and person.plane in Plane
