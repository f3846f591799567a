"""What is laid over the world: go stones, steel in the air, places of work, the gate, the aim."""

from __future__ import annotations

import math

import pygame

from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.palette import INK, MINT, PAPER, STONE_BLACK, STONE_WHITE, VERMILION, Colour
from game.world.angles import DIRECTIONS
from game.world.command import TURN
from game.world.lesson import open_goals
from game.world.level import Point, Rect
from game.world.state import Burst, Volley, World
from game.world.tuning import HAIL_FLIGHT, TICKS_PER_SECOND

STONE_RADIUS = 9  # pixels
ARC = 70.0  # pixels that a volley rises
BLADES = 3  # drawn for each thrower
BLADE_SPREAD = 26.0  # pixels round the spot
LIES = 5 * TICKS_PER_SECOND  # ticks that steel is seen lying where it fell
ARROW_INSET = 34  # pixels from the picture's edge
ARROW_LOW = 124  # from the lower one, over what stands there
PULSE_SEEN = 30  # ticks after which a ring has left


class Marks:
    """Draws them; remembers volleys and bursts for as long as their traces are seen."""

    def __init__(self) -> None:
        self._stones = tuple(_stone(colour) for colour in (STONE_BLACK, STONE_WHITE))
        self._fallen: dict[tuple[Point, int], Volley] = {}
        self._rings: list[Burst] = []

    def draw_lying(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Steel that has come down, under the field like all that is dark and plain."""
        for volley in world.volleys:
            self._fallen[volley.point, volley.lands] = volley
        for key, volley in list(self._fallen.items()):
            if not 0 <= world.tick - volley.lands + HAIL_FLIGHT <= LIES + HAIL_FLIGHT:
                del self._fallen[key]
            elif world.tick >= volley.lands:
                for blade in range(BLADES * len(volley.throwers)):
                    x, y = _scattered(volley, blade, origin)
                    _blade(target, x, y, (blade * 397) % TURN, 4.5)

    def draw_flying(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Steel in the air, on arcs from each thrower."""
        for volley in world.volleys:
            share = 1 - (volley.lands - world.tick) / HAIL_FLIGHT
            if not 0 <= share <= 1:
                continue
            for number, thrower in enumerate(volley.throwers):
                start = pixels(world.people[thrower].point, origin)
                for blade in range(BLADES):
                    late = max(0.0, min(1.0, share * 1.15 - 0.05 * blade))
                    end = _scattered(volley, number * BLADES + blade, origin)
                    x = start[0] + (end[0] - start[0]) * late
                    y = start[1] + (end[1] - start[1]) * late
                    lift = ARC * 4 * late * (1 - late)
                    pygame.draw.circle(target, (18, 15, 26), (x + lift * 0.25, y + 3), 2)
                    _blade(target, x, y - lift, (world.tick * 67 + blade * 300) % TURN, 6.0)

    def draw_bursts(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """A pale ring where somebody lets chakra out."""
        self._rings.extend(burst for burst in world.bursts if burst not in self._rings)
        self._rings = [ring for ring in self._rings if 0 <= world.tick - ring.begins < PULSE_SEEN]
        for burst in self._rings:
            if burst.begins <= world.tick:
                share = (world.tick - burst.begins + 1) / PULSE_SEEN
                x, y = pixels(burst.point, origin)
                radius = 10 + 34 * share
                tone = tuple(round(band * (1 - 0.5 * share)) for band in MINT)
                pygame.draw.circle(target, tone, (x, y), radius, max(1, round(4 * (1 - share))))

    def draw_places(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Where there is work to do; when it is all done, the way out."""
        goals = open_goals(world)
        for number in goals:
            colour = VERMILION if world.iruka.teaching == number else PAPER
            _place(target, world.level.goals[number].area, origin, colour, world.tick)
        if not goals:
            for way in world.level.exits:
                _place(target, way, origin, MINT, world.tick)

    def draw_stones(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """The silent guesses, which nobody but Iruka sees: black and white in turn."""
        for number, stone in enumerate(world.stones):
            x, y = pixels(stone.point, origin)
            picture = self._stones[number % 2]
            target.blit(picture, picture.get_rect(center=(x, y)))

    def draw_aim(self, target: pygame.Surface, aim: Point, origin: tuple[int, int], focus: float) -> None:
        """Four ticks of ink and paper round the aimed spot."""
        x, y = pixels(aim, origin)
        gap, reach = 6 - 2 * focus, 12
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            start, end = (x + dx * gap, y + dy * gap), (x + dx * reach, y + dy * reach)
            pygame.draw.line(target, INK, start, end, 4)
            pygame.draw.line(target, PAPER, start, end, 2)


def _scattered(volley: Volley, blade: int, origin: tuple[int, int]) -> tuple[float, float]:
    """Where one blade of a volley lands: always the same spot, evenly round the aim."""
    x, y = pixels(volley.point, origin)
    east, south = DIRECTIONS[(blade * 633) % TURN]  # the golden part of a turn
    reach = BLADE_SPREAD * math.sqrt((blade + 0.5) / (BLADES * len(volley.throwers)))
    return x + east * reach, y + south * reach


def _blade(target: pygame.Surface, x: float, y: float, heading: int, half: float) -> None:
    east, south = DIRECTIONS[heading]
    start, end = (x - east * half, y - south * half), (x + east * half, y + south * half)
    pygame.draw.line(target, INK, start, end, 4)
    pygame.draw.line(target, (206, 212, 220), start, end, 2)


def _place(target: pygame.Surface, area: Rect, origin: tuple[int, int], colour: Colour, tick: int) -> None:
    """Corners of a place that breathe slowly; an arrow at the picture's edge where it is out of view."""
    left, top = pixels((area.x, area.y), origin)
    right, bottom = pixels((area.x + area.width, area.y + area.height), origin)
    breath = 2 * DIRECTIONS[tick * 8 % TURN][1]
    long = min(18, (right - left) / 3, (bottom - top) / 3)
    for x, dx in ((left - breath, 1), (right + breath, -1)):
        for y, dy in ((top - breath, 1), (bottom + breath, -1)):
            corner = [(x + dx * long, y), (x, y), (x, y + dy * long)]
            pygame.draw.lines(target, INK, False, corner, 5)
            pygame.draw.lines(target, colour, False, corner, 2)
    x, y = (left + right) / 2, (top + bottom) / 2
    if 0 <= x < VIEW_WIDTH and 0 <= y < VIEW_HEIGHT:
        return
    at = (
        min(max(x, ARROW_INSET), VIEW_WIDTH - ARROW_INSET),
        min(max(y, ARROW_INSET), VIEW_HEIGHT - ARROW_LOW),
    )
    turn = math.atan2(y - at[1], x - at[0])
    tip = [
        (at[0] + far * math.cos(turn + off), at[1] + far * math.sin(turn + off))
        for far, off in ((14, 0.0), (11, 2.5), (5, math.pi), (11, -2.5))
    ]
    pygame.draw.polygon(target, colour, tip)
    pygame.draw.polygon(target, INK, tip, 2)


def _stone(colour: Colour) -> pygame.Surface:
    """A go stone seen from above, with a ring that is seen on dark and on bright ground."""
    large = pygame.Surface((104, 104), pygame.SRCALPHA)
    large.fill((*MINT, 0))
    pygame.draw.circle(large, (*MINT, 200), (52, 52), 50, 7)
    pygame.draw.circle(large, (*INK, 255), (52, 52), STONE_RADIUS * 4 + 3)
    pygame.draw.circle(large, (*colour, 255), (52, 52), STONE_RADIUS * 4 - 2)
    shine = tuple(min(255, band + 46) for band in colour)
    pygame.draw.ellipse(large, (*shine, 255), (30, 28, 26, 18))
    return pygame.transform.smoothscale(large, (26, 26))
