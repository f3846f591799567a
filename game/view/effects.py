"""What flies up and what stays: dust of running feet, splashes, leaves of a body flicker, a tag's blast.

All of it follows from what is seen anyway, and nothing in the rules knows of it. Soft and small: no light
fills the picture, and none comes back more than three times a second.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import pygame

from game.view.camera import VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.tokens import Tokens
from game.world.items import Item
from game.world.level import Level, Plane, Point
from game.world.seen import bare
from game.world.state import World
from game.world.tuning import ticks

GOLDEN = 2.399963  # radians: so far apart things lie evenly, however many
RUNNING = 3.4  # m/s; whoever is faster raises dust
PRINTS = 1.1  # metres between two puffs of dust
FAR = 3.0  # metres; whoever goes farther between two frames did not run there
DUSTY = {"earth": "puff_dust", "gravel": "puff_dust", "": "puff_dust", "snow": "puff_pale"}
SCREEN = pygame.Rect(-80, -80, VIEW_WIDTH + 160, VIEW_HEIGHT + 160)


class Kind(Enum):
    """What there is to see."""

    DUST = "dust"
    SNOW = "snow"
    CHIPS = "chips"
    SPLASH = "splash"
    MUD = "mud"
    LEAVES = "leaves"
    FLICKER = "flicker"
    BLAST = "blast"


LIVES: dict[Kind, int] = {
    Kind.DUST: ticks(0.6), Kind.SNOW: ticks(0.6), Kind.CHIPS: ticks(0.4), Kind.SPLASH: ticks(40),
    Kind.MUD: ticks(0.6), Kind.LEAVES: ticks(1.4), Kind.FLICKER: ticks(0.9), Kind.BLAST: ticks(30),
}  # fmt: skip
THROWN: dict[Item, Kind] = {
    Item.PEBBLE: Kind.CHIPS, Item.KUNAI: Kind.CHIPS, Item.PAINT: Kind.SPLASH, Item.TAG: Kind.BLAST,
}  # fmt: skip
SPRUNG: dict[Item, Kind] = {Item.MUD: Kind.MUD, Item.LEAVES: Kind.LEAVES, Item.TRIPWIRE: Kind.DUST}
BLAZES, SMOKES, STAINS = ticks(0.6), ticks(1.4), ticks(0.5)
FADES = ticks(5)  # what stays goes within so much at the end


@dataclass(frozen=True, slots=True)
class Trace:
    """One of them."""

    kind: Kind
    point: Point
    plane: Plane
    begins: int  # tick


class Effects:
    """Watches the world from frame to frame, and draws what it left."""

    def __init__(self, level: Level, tokens: Tokens) -> None:
        self._level, self._tokens = level, tokens
        self._forget()

    def _forget(self) -> None:
        self.traces: list[Trace] = []
        self._tick = -1
        self._flying: dict[tuple[Item, Point, int], tuple[Point, Plane, int]] = {}
        self._sprung: set[tuple[Point, int]] = set()
        self._last: dict[int, tuple[Point, float]] = {}  # where one was; metres run since a puff
        self._bare: dict[int, tuple[Point, Plane]] = {}

    def notice(self, world: World) -> None:
        """Once a frame. After a step back in time all is forgotten."""
        if world.tick < self._tick:
            self._forget()
        passed, self._tick = world.tick - self._tick, world.tick
        self.traces = [trace for trace in self.traces if world.tick - trace.begins < LIVES[trace.kind]]
        self._landings(world)
        self._springings(world)
        self._feet(world, passed)
        self._flickers(world)

    def _landings(self, world: World) -> None:
        for throw in world.throws:
            key = throw.item, throw.start, throw.thrown
            self._flying[key] = throw.end, throw.lands_on, throw.lands
        for key, (point, plane, lands) in list(self._flying.items()):
            if lands <= world.tick:
                del self._flying[key]
                if key[0] in THROWN:
                    self.traces.append(Trace(THROWN[key[0]], point, plane, lands))

    def _springings(self, world: World) -> None:
        for trap in world.traps:
            mark = trap.point, trap.sprung_at
            if trap.sprung_at >= 0 and mark not in self._sprung:
                self._sprung.add(mark)
                kind = SPRUNG.get(trap.item)
                if kind is not None and world.tick - trap.sprung_at < LIVES[kind]:
                    self.traces.append(Trace(kind, trap.point, trap.plane, trap.sprung_at))

    def _feet(self, world: World, passed: int) -> None:
        """Dust, where feet run over what has any."""
        going = [(-1, world.iruka.point, world.iruka.plane)]
        going += [(number, person.point, person.plane) for number, person in enumerate(world.people)]
        for who, point, plane in going:
            before, run = self._last.get(who, (point, 0.0))
            step = math.dist(point, before)
            fast = 0 < passed <= ticks(0.2) and RUNNING * passed / ticks(1) < step < FAR
            run = run + step if fast else 0.0
            if run >= PRINTS:
                run = 0.0
                puff = DUSTY.get(str(self._level.planes[plane].surface[int(point[1]), int(point[0])]))
                if puff is not None:
                    kind = Kind.SNOW if puff == "puff_pale" else Kind.DUST
                    self.traces.append(Trace(kind, before, plane, world.tick))
            self._last[who] = point, run

    def _flickers(self, world: World) -> None:
        """Leaves, where one who was plain to see is gone; of the cloaked it knows nothing."""
        now = {one.number: (one.point, one.plane) for one in bare(world)}
        for number, (point, plane) in self._bare.items():
            there = now.get(number)
            if there is None or math.dist(there[0], point) > FAR:
                self.traces.append(Trace(Kind.FLICKER, point, plane, world.tick))
        self._bare = now

    def _shown(self, plane: Plane, origin: tuple[int, int]) -> Iterator[tuple[Trace, int, int, int]]:
        for trace in self.traces:
            x, y = pixels(trace.point, origin)
            if trace.plane is plane and SCREEN.collidepoint(x, y):
                yield trace, max(self._tick - trace.begins, 0), x, y

    def draw_ground(self, target: pygame.Surface, origin: tuple[int, int], plane: Plane) -> None:
        """What lies on the ground of a plane, under the feet."""
        for trace, age, x, y in self._shown(plane, origin):
            left = min((LIVES[trace.kind] - age) / FADES, 1.0)
            if trace.kind is Kind.SPLASH:
                size = 64 * (0.5 + 0.5 * min(age / 6, 1.0))
                self._lay(target, "splash", x, y, size, 235 * left)
            elif trace.kind is Kind.BLAST:
                self._lay(target, "scorch", x, y, 72, 220 * left * min(age / STAINS, 1.0))
            elif trace.kind in (Kind.DUST, Kind.SNOW):
                share = age / LIVES[trace.kind]
                puff = "puff_dust" if trace.kind is Kind.DUST else "puff_pale"
                for side in (-1, 1):
                    self._lay(target, puff, x + 5 * side, y - 5 * share, 12 + 16 * share, 170 * (1 - share))

    def draw_air(self, target: pygame.Surface, origin: tuple[int, int]) -> None:
        """What flies, over people and roofs."""
        for plane in Plane:
            for trace, age, x, y in self._shown(plane, origin):
                share = age / LIVES[trace.kind]
                if trace.kind in (Kind.LEAVES, Kind.FLICKER):
                    self._leaves(target, x, y, age, share, 14 if trace.kind is Kind.FLICKER else 22)
                elif trace.kind is Kind.CHIPS:
                    self._spray(target, "fleck_stone", x, y, share, 5, 16)
                elif trace.kind is Kind.MUD:
                    self._spray(target, "fleck_mud", x, y, share, 9, 30)
                elif trace.kind is Kind.SPLASH and age < STAINS:
                    self._spray(target, "fleck_paint", x, y, age / STAINS, 10, 34)
                elif trace.kind is Kind.BLAST:
                    self._blast(target, x, y, age)

    def _lay(
        self, target: pygame.Surface, name: str, x: float, y: float, size: float, opacity: float
    ) -> None:
        if opacity < 2:
            return
        picture = self._tokens.sized(name, size)
        picture.set_alpha(round(opacity))
        target.blit(picture, picture.get_rect(center=(x, y)))

    def _spray(
        self, target: pygame.Surface, name: str, x: int, y: int, share: float, many: int, far: float
    ) -> None:
        """Flecks out and down again."""
        for number in range(many):
            reach = far * (0.4 + 0.6 * (number * 0.618 % 1.0)) * math.sqrt(share)
            lift = 26 * (0.5 + number * 0.382 % 0.5) * 4 * share * (1 - share)
            dx, dy = reach * math.cos(GOLDEN * number), reach * 0.8 * math.sin(GOLDEN * number)
            self._lay(target, name, x + dx, y + dy - lift, 8, 255 * (1 - share * share))

    def _leaves(self, target: pygame.Surface, x: int, y: int, age: int, share: float, many: int) -> None:
        """A whirl that opens, slows and sinks; a pale puff in its middle at first."""
        self._lay(target, "puff_pale", x, y - 6, 34 + 40 * share, 150 * (1 - share) ** 2)
        for number in range(many):
            out = 1 - (1 - share) ** 2
            reach = (10 + 34 * (number * 0.618 % 1.0)) * (0.35 + out)
            angle = GOLDEN * number + 2.6 * out
            leaf = self._tokens.turned(f"leaf_{number % 3}", number * 0.37 + age * 0.02)
            leaf.set_alpha(round(255 * (1 - share**3)))
            spot = x + reach * math.cos(angle), y + reach * 0.8 * math.sin(angle) - 14 * (1 - share)
            target.blit(leaf, leaf.get_rect(center=spot))

    def _blast(self, target: pygame.Surface, x: int, y: int, age: int) -> None:
        """A warm cloud that swells once, and smoke that thins out."""
        if age < SMOKES:
            share = age / SMOKES
            for number in range(7):
                reach = (12 + 44 * share) * math.sqrt(number / 2)
                angle = GOLDEN * number
                spot = x + reach * math.cos(angle), y + reach * 0.85 * math.sin(angle) - 18 * share
                self._lay(
                    target, "puff_smoke", *spot, 40 + 44 * share, 150 * min(share * 10, 1) * (1 - share)
                )
        if age < BLAZES:
            share = age / BLAZES
            rise = min(share * 5, 1.0) * (1 - share)  # it comes up over a tenth of a second: no flash
            for number in range(5):
                reach = 26 * math.sqrt(share) * math.sqrt(number / 2)
                angle = GOLDEN * number + 0.6
                spot = x + reach * math.cos(angle), y + reach * 0.85 * math.sin(angle)
                self._lay(target, "puff_blaze", *spot, 30 + 46 * math.sqrt(share), 230 * rise)
