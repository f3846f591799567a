"""What a designer lays over the picture: four layers, and a graph of frame times. They show the watchers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum
from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.cones import outline
from game.view.palette import CHAKRA, INK, MINT, PAPER, VERMILION, Colour
from game.world import tuning
from game.world.beings import Being
from game.world.senses import seeing
from game.world.sources import bodies, emitters, moving
from game.world.state import World
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.things import Noise
from game.world.trace import told, trace

AMBER: Colour = (244, 200, 96)
VIOLET: Colour = (176, 146, 230)
PACKETS = 4000  # at most, that are drawn as dots
CAUSES = 3  # of each, the newest
NOISES_FOR = 40  # ticks that a noise's ring is seen
GRAPH = 240, 64  # pixels
FULL = 25.0  # milliseconds at the graph's upper edge
BUDGET = 1000.0 / 60.0  # milliseconds of a frame
LINE = 15  # pixels


class Layer(Enum):
    """What can be laid over the picture."""

    SOLIDS = "collisions"
    SENSES = "cones and noise"
    MINDS = "evidence and causes"
    FIELD = "packets and emitters"


class Inspector:
    """Draws the layers of the plane that Iruka is on. Remembers the noises of the last moments."""

    def __init__(self) -> None:
        pygame.font.init()
        self._written = lru_cache(maxsize=512)(pygame.font.Font(None, 17).render)
        self._noises: list[tuple[int, Noise]] = []
        self._wash = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), pygame.SRCALPHA)

    def draw(
        self, target: pygame.Surface, world: World, origin: tuple[int, int], layers: Collection[Layer],
        times: Sequence[float],
    ) -> None:
        """layers: those that are on. times: milliseconds of the last frames, the newest last."""
        self._listen(world)
        self._wash.fill((0, 0, 0, 0))
        for layer, draw in (
            (Layer.SOLIDS, self._solids),
            (Layer.FIELD, self._field),
            (Layer.SENSES, self._senses),
            (Layer.MINDS, self._minds),
        ):
            if layer in layers:
                draw(world, origin)
        target.blit(self._wash, (0, 0))
        if layers:
            names = ", ".join(layer.value for layer in Layer if layer in layers)
            where = f"{names}; {world.iruka.plane.name.lower()} plane"
            self._write(target, where, (12, VIEW_HEIGHT // 2), PAPER)
        if times:
            self._graph(target, times)

    def _listen(self, world: World) -> None:
        fresh = [entry for entry in self._noises if 0 <= world.tick - entry[0] < NOISES_FOR]
        self._noises = fresh + [(world.tick, noise) for noise in world.heard]

    def _solids(self, world: World, origin: tuple[int, int]) -> None:
        """Cells that stop a body, and the room that bodies take."""
        solid = world.solids[world.iruka.plane]
        side = PIXELS_PER_METRE // FIELD_CELLS_PER_METRE
        left, top = max(origin[0] // side, 0), max(origin[1] // side, 0)
        part = solid[top : top + VIEW_HEIGHT // side + 2, left : left + VIEW_WIDTH // side + 2]
        spot = left * side - origin[0], top * side - origin[1]
        self._wash.blit(_stained(part, VERMILION, 90, side), spot)
        for being in (*world.people, *world.watchers):
            if being.plane is world.iruka.plane:
                spot = pixels(being.point, origin)
                pygame.draw.circle(self._wash, PAPER, spot, round(0.25 * PIXELS_PER_METRE), 1)
        radius = round(tuning.BODY_RADIUS * PIXELS_PER_METRE)
        pygame.draw.circle(self._wash, MINT, pixels(world.iruka.point, origin), radius, 1)

    def _senses(self, world: World, origin: tuple[int, int]) -> None:
        """What everybody with a mind looks over, watchers too; and what could be heard how far."""
        for being in _minded(world):
            if being.plane is world.iruka.plane:
                far = seeing.reach(being, world.iruka.lit)
                corners = outline(world.solids[being.plane], being, far) * PIXELS_PER_METRE - np.array(origin)
                pygame.draw.polygon(self._wash, (*AMBER, 50), corners.tolist())
        for tick, noise in self._noises:
            if noise.plane is world.iruka.plane:
                fade = 1.0 - (world.tick - tick) / NOISES_FOR
                radius = round(noise.reach * PIXELS_PER_METRE)
                tone = (*VIOLET, round(220 * fade))
                pygame.draw.circle(self._wash, tone, pixels(noise.point, origin), max(radius, 2), 1)

    def _minds(self, world: World, origin: tuple[int, int]) -> None:
        """Who each is, what he is doing, what he believes and why, and where he is going."""
        newest: dict[tuple[int, bool], list[str]] = {}
        for cause in trace(world):
            newest.setdefault((cause.who.number, cause.who.cloaked), []).append(told(world, cause))
        for cloaked, group in ((False, world.people), (True, world.watchers)):
            for number, being in enumerate(group):
                if not being.mind.causes and not _thinks(world, number, cloaked):
                    continue
                name = world.watchers[number].spec.name if cloaked else world.level.people[number].name
                of = being.mind.scale.most
                lines = [f"{name}: {being.poise.value}, {being.mind.alert:.1f} of {of:.0f} points"]
                lines += newest.get((number, cloaked), [])[-CAUSES:]
                x, y = pixels(being.point, origin)
                pygame.draw.circle(self._wash, VIOLET if cloaked else AMBER, (x, y), 10, 2)
                if being.going is not None:
                    ahead = being.going.stops[being.going.at :]
                    way = [(x, y), *(pixels(stop.point, origin) for stop in ahead)]
                    if len(way) > 1:
                        pygame.draw.lines(self._wash, (*MINT, 150), False, way, 1)
                for row, line in enumerate(lines):
                    self._write(self._wash, line, (x + 14, y - 8 + row * LINE), PAPER)

    def _field(self, world: World, origin: tuple[int, int]) -> None:
        """Packets in flight as dots, sources as discs by their power, bodies as the field has them."""
        plane = world.iruka.plane
        spots = world.fields[plane].flights(PACKETS) * PIXELS_PER_METRE - np.array(origin)
        inside = (spots >= 0).all(axis=1) & (spots[:, 0] < VIEW_WIDTH) & (spots[:, 1] < VIEW_HEIGHT)
        for x, y in spots[inside].astype(int).tolist():
            self._wash.set_at((x, y), (*MINT, 220))
        sources = np.concatenate((
            emitters(world.level, plane, world.tick, world.bursts, world.solids[plane]), moving(world, plane)
        ))
        for x, y, power in sources.tolist():
            spot = pixels((x, y), origin)
            if -40 < spot[0] < VIEW_WIDTH + 40 and -40 < spot[1] < VIEW_HEIGHT + 40:
                pygame.draw.circle(self._wash, (*CHAKRA, 230), spot, 3 + round(4 * power**0.5), 1)
                self._write(self._wash, f"{power:.2g}", (spot[0] + 6, spot[1] - 6), CHAKRA)
        for body in bodies(world, plane):
            spot, radius = pixels((body.x, body.y), origin), round(body.radius * PIXELS_PER_METRE)
            pygame.draw.circle(self._wash, (*VERMILION, 230), spot, max(radius, 2), 1)

    def _graph(self, target: pygame.Surface, times: Sequence[float]) -> None:
        """The last frames, one pixel each, and the line of a sixtieth of a second."""
        width, height = GRAPH
        left, top = VIEW_WIDTH - width - 12, VIEW_HEIGHT // 2
        pygame.draw.rect(target, INK, (left - 4, top - 18, width + 8, height + 22))
        shown = list(times)[-width:]
        for number, time in enumerate(shown):
            tall = round(min(time / FULL, 1.0) * height)
            colour = VERMILION if time > BUDGET else MINT
            x = left + number
            pygame.draw.line(target, colour, (x, top + height), (x, top + height - tall))
        line = top + height - round(BUDGET / FULL * height)
        pygame.draw.line(target, PAPER, (left, line), (left + width, line))
        middle = sorted(shown)[len(shown) // 2]
        words = f"frame {middle:.1f} ms median, {max(shown):.1f} ms worst"
        self._write(target, words, (left, top - 14), PAPER)

    def _write(self, target: pygame.Surface, text: str, spot: tuple[int, int], colour: Colour) -> None:
        for shift, tone in ((1, INK), (0, colour)):
            target.blit(self._written(text, True, tone), (spot[0] + shift, spot[1] + shift))


def _minded(world: World) -> list[Being]:
    people = [p for p, spec in zip(world.people, world.level.people, strict=True) if spec.mind]
    here = [watcher for watcher in world.watchers if world.tick >= watcher.away_until]
    return [*people, *here]


def _thinks(world: World, number: int, cloaked: bool) -> bool:
    """Whether there is a mind to tell of: every watcher has one."""
    return cloaked or bool(world.level.people[number].mind)


def _stained(cells: NDArray[np.bool_], colour: Colour, opacity: int, side: int) -> pygame.Surface:
    """A picture of cells, `side` pixels each, those that are set in a colour."""
    small = pygame.Surface(cells.shape[::-1], pygame.SRCALPHA)
    small.fill((*colour, opacity))
    alpha = pygame.surfarray.pixels_alpha(small)
    alpha[:] = np.where(cells.T, opacity, 0)
    del alpha
    return pygame.transform.scale(small, (cells.shape[1] * side, cells.shape[0] * side))
