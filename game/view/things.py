"""Things of the day: doors, lamps, ladders, what lies about, what has been set, what is in the air."""

from __future__ import annotations

import math

import pygame

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.palette import INK, PAPER, Colour
from game.view.tokens import NAMES, Tokens
from game.world.items import Item
from game.world.level import Level, Plane, Point, Rect
from game.world.state import World
from game.world.things import Throw

WOOD, WOOD_DARK, IRON = (140, 100, 62), (98, 68, 44), (120, 122, 134)
LAMP: Colour = (255, 214, 132)
LIFT = 46.0  # pixels that a throw rises
SPINS = 24  # ticks in which what is thrown turns once
IN_AIR = 0.62  # of its size: what flies is small beside a man
CLOUD_PUFFS = 9
UNBUILT = 110  # opacity of a trap that is being built
SCREEN = pygame.Rect(-64, -64, VIEW_WIDTH + 128, VIEW_HEIGHT + 128)


class Things:
    """Draws them straight from the world; keeps only soft pictures of light."""

    def __init__(self, level: Level, tokens: Tokens) -> None:
        self._level, self._tokens = level, tokens
        self._plate = _soft(20, PAPER, 110)
        self._glow = _soft(96, LAMP, 70)

    def draw_ground(
        self, target: pygame.Surface, world: World, origin: tuple[int, int], plane: Plane
    ) -> None:
        """Everything of a plane that people walk over or stand before."""
        level = self._level
        for spec, door in zip(level.doors, world.doors, strict=True):
            if spec.plane is plane:
                _door(target, spec.area, origin, door.open, door.locked)
        for climb in level.climbs:
            if climb.foot_plane is plane:
                _ladder(target, climb.foot, climb.top, origin, climb.kind == "leap")
        for item, taken in zip(level.items, world.taken, strict=True):
            if item.plane is plane and not taken:
                self._token(target, pixels(item.point, origin), NAMES[item.item], world.tick)
        for letter, letter_state in zip(level.letters, world.letters, strict=True):
            if letter.plane is plane and not letter_state.taken:
                self._token(target, pixels(letter.point, origin), "letter", world.tick)
        for spot in level.spots:
            if spot.plane is plane:
                _spot(target, pixels(spot.point, origin))
        for trap in world.traps:
            if trap.plane is plane:
                self._trap(target, pixels(trap.point, origin), trap.item, trap.armed, trap.sprung_at >= 0)
        for ward in world.wards:
            if ward.plane is plane:
                self._trap(target, pixels(ward.point, origin), ward.item, ward.armed, ward.sprung_at >= 0)
        for bait in world.bait:
            if bait.plane is plane and bait.eaten_at < 0:
                self._token(target, pixels(bait.point, origin), NAMES[bait.item], world.tick)

    def draw_lamps(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Lamp posts, and their shine where they burn."""
        for spec, state in zip(self._level.lamps, world.lamps, strict=True):
            x, y = pixels(spec.point, origin)
            if not SCREEN.collidepoint(x, y):
                continue
            if state.lit:
                box = self._glow.get_rect(center=(x, y))
                target.blit(self._glow, box, special_flags=pygame.BLEND_RGB_ADD)
            pygame.draw.circle(target, INK, (x, y), 7)
            pygame.draw.circle(target, LAMP if state.lit else (70, 66, 74), (x, y), 5)

    def draw_air(self, target: pygame.Surface, world: World, origin: tuple[int, int]) -> None:
        """Powder, and whatever is in flight."""
        for cloud in world.clouds:
            share = (world.tick - cloud.begins) / max(cloud.ends - cloud.begins, 1)
            if 0 <= share < 1:
                x, y = pixels(cloud.point, origin)
                for turn in range(CLOUD_PUFFS):  # the golden part of a turn apart, the farther the smaller
                    drift = (14 + 40 * share) * math.sqrt(turn)
                    puff = self._tokens.sized("puff_powder", 92 - 6 * turn + 24 * share)
                    puff.set_alpha(round(150 * (1 - share * share)))
                    spot = x + drift * math.cos(turn * 2.4 + share), y + drift * math.sin(turn * 2.4 + share)
                    target.blit(puff, puff.get_rect(center=spot))
        for throw in world.throws:
            self._flying(target, throw, world.tick, origin)

    def _token(self, target: pygame.Surface, spot: tuple[int, int], name: str, tick: int) -> None:
        """Something to be taken: it lies in a little light of its own, and glints now and then."""
        if not SCREEN.collidepoint(spot):
            return
        target.blit(self._plate, self._plate.get_rect(center=spot))
        picture = self._tokens.picture(name)
        target.blit(picture, picture.get_rect(center=spot))
        if (tick // 6) % 16 == 0:
            x, y = spot[0] - 5, spot[1] - 7
            pygame.draw.line(target, PAPER, (x - 4, y), (x + 4, y))
            pygame.draw.line(target, PAPER, (x, y - 4), (x, y + 4))

    def _trap(
        self, target: pygame.Surface, spot: tuple[int, int], item: Item, armed: bool, sprung: bool
    ) -> None:
        """As it lies in wait, faint while it is being built, or what is left of it."""
        if not SCREEN.collidepoint(spot):
            return
        picture = self._tokens.picture(f"{'sprung' if sprung else 'set'}_{NAMES[item]}")
        picture.set_alpha(255 if armed or sprung else UNBUILT)
        target.blit(picture, picture.get_rect(center=spot))

    def _flying(
        self, target: pygame.Surface, throw: Throw, tick: int, origin: tuple[int, int]
    ) -> None:
        share = (tick - throw.thrown) / max(throw.lands - throw.thrown, 1)
        if not 0 <= share <= 1:
            return
        (x0, y0), (x1, y1) = pixels(throw.start, origin), pixels(throw.end, origin)
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        lift = LIFT * 4 * share * (1 - share)
        pygame.draw.ellipse(target, (18, 15, 26), (x - 5, y, 10, 6))
        picture = self._tokens.turned(NAMES[throw.item], tick / SPINS, IN_AIR)
        target.blit(picture, picture.get_rect(center=(x, y - lift)))


def _soft(radius: int, colour: Colour, most: int) -> pygame.Surface:
    """A disc that fades outward; on black, for adding, where `most` is small."""
    made = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
    for step in range(radius, 0, -2):
        share = 1 - step / radius
        pygame.draw.circle(made, (*colour, round(most * share)), (radius, radius), step)
    if most > 100:
        return made
    black = pygame.Surface(made.get_size())
    black.blit(made, (0, 0))
    return black


def _door(target: pygame.Surface, area: Rect, origin: tuple[int, int], is_open: bool, locked: bool) -> None:
    left, top = pixels((area.x, area.y), origin)
    wide, high = round(area.width * PIXELS_PER_METRE), round(area.height * PIXELS_PER_METRE)
    box = pygame.Rect(left, top, wide, high)
    if not SCREEN.colliderect(box):
        return
    if is_open:  # the leaf stands against one post
        leaf = pygame.Rect(left, top, wide, 6) if high > wide else pygame.Rect(left, top, 6, high)
        pygame.draw.rect(target, INK, leaf.inflate(2, 2))
        pygame.draw.rect(target, WOOD, leaf)
        return
    pygame.draw.rect(target, INK, box.inflate(2, 2), border_radius=2)
    pygame.draw.rect(target, WOOD, box)
    for step in range(6, max(wide, high), 8):
        start, end = ((left + step, top), (left + step, top + high - 1)) if wide >= high else (
            (left, top + step), (left + wide - 1, top + step)
        )  # fmt: skip
        pygame.draw.line(target, WOOD_DARK, start, end)
    pygame.draw.circle(target, IRON if locked else (196, 168, 96), box.center, 4)
    pygame.draw.circle(target, INK, box.center, 4, 1)


def _ladder(target: pygame.Surface, foot: Point, top: Point, origin: tuple[int, int], leap: bool) -> None:
    (x0, y0), (x1, y1) = pixels(foot, origin), pixels(top, origin)
    long = math.hypot(x1 - x0, y1 - y0) or 1.0
    dx, dy = (x1 - x0) / long, (y1 - y0) / long
    if leap:
        for step in range(3):
            at = 0.3 + 0.25 * step
            x, y = x0 + (x1 - x0) * at, y0 + (y1 - y0) * at
            back = x - dx * 6, y - dy * 6
            wings = [(back[0] - dy * 6, back[1] + dx * 6), (x, y), (back[0] + dy * 6, back[1] - dx * 6)]
            pygame.draw.lines(target, INK, False, wings, 5)
            pygame.draw.lines(target, PAPER, False, wings, 2)
        return
    for side in (-6, 6):
        start, end = (x0 - dy * side, y0 + dx * side), (x1 - dy * side, y1 + dx * side)
        pygame.draw.line(target, INK, start, end, 5)
        pygame.draw.line(target, WOOD, start, end, 3)
    for step in range(4, round(long), 8):
        x, y = x0 + dx * step, y0 + dy * step
        pygame.draw.line(target, WOOD, (x - dy * 6, y + dx * 6), (x + dy * 6, y - dx * 6), 2)


def _spot(target: pygame.Surface, spot: tuple[int, int]) -> None:
    for turn in range(4):
        start = spot[0] + 13 * math.cos(turn * 1.571 + 0.785), spot[1] + 13 * math.sin(turn * 1.571 + 0.785)
        end = spot[0] + 8 * math.cos(turn * 1.571 + 0.785), spot[1] + 8 * math.sin(turn * 1.571 + 0.785)
        pygame.draw.line(target, PAPER, start, end, 2)
