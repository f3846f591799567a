"""Things of the day: doors, lamps, ladders, what lies about, what has been set, what is in the air."""

from __future__ import annotations

import math

import pygame

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.palette import INK, MINT, PAPER, VERMILION, Colour
from game.world.items import Item
from game.world.level import Level, Plane, Point, Rect
from game.world.state import World
from game.world.things import Throw

WOOD, WOOD_DARK, IRON = (140, 100, 62), (98, 68, 44), (120, 122, 134)
LAMP: Colour = (255, 214, 132)
POWDER: Colour = (226, 206, 230)
COLOURS: dict[Item, Colour] = {
    Item.PEBBLE: (160, 156, 148),
    Item.KUNAI: (196, 204, 212),
    Item.PAINT: (92, 132, 220),
    Item.POWDER: (214, 160, 214),
    Item.TAG: (236, 216, 160),
    Item.TRIPWIRE: (214, 206, 186),
    Item.MUD: (104, 80, 56),
    Item.LEAVES: (112, 148, 74),
    Item.WARD: MINT,
    Item.RAMEN: (224, 186, 110),
    Item.BENTO: (158, 66, 58),
    Item.SUGAR: (240, 232, 240),
}
LIFT = 46.0  # pixels that a throw rises
SCREEN = pygame.Rect(-64, -64, VIEW_WIDTH + 128, VIEW_HEIGHT + 128)


class Things:
    """Draws them straight from the world; keeps only the soft picture of a cloud."""

    def __init__(self, level: Level) -> None:
        self._level = level
        self._cloud = _soft(64, POWDER, 150)
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
                _token(target, pixels(item.point, origin), item.item, world.tick)
        for letter, letter_state in zip(level.letters, world.letters, strict=True):
            if letter.plane is plane and not letter_state.taken:
                _letter(target, pixels(letter.point, origin))
        for spot in level.spots:
            if spot.plane is plane:
                _spot(target, pixels(spot.point, origin))
        for trap in world.traps:
            if trap.plane is plane:
                _trap(target, pixels(trap.point, origin), trap.item, trap.armed, trap.sprung_at >= 0)
        for ward in world.wards:
            if ward.plane is plane:
                _trap(target, pixels(ward.point, origin), ward.item, ward.armed, ward.sprung_at >= 0)
        for bait in world.bait:
            if bait.plane is plane and bait.eaten_at < 0:
                _token(target, pixels(bait.point, origin), bait.item, world.tick)

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
                for turn in range(6):
                    drift = 26 + 22 * share
                    spot = (
                        x + drift * math.cos(turn * 1.05 + share) - 64,
                        y + drift * math.sin(turn * 1.05 + share) - 64,
                    )
                    self._cloud.set_alpha(round(200 * (1 - share * share)))
                    target.blit(self._cloud, spot)
        for throw in world.throws:
            _flying(target, throw, world.tick, origin)


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


def _token(target: pygame.Surface, spot: tuple[int, int], item: Item, tick: int) -> None:
    """Something to be taken: its colour on a small plate that glints now and then."""
    x, y = spot
    pygame.draw.circle(target, INK, (x, y), 9)
    pygame.draw.circle(target, COLOURS[item], (x, y), 7)
    pygame.draw.circle(target, PAPER, (x, y), 9, 1)
    if (tick // 6) % 16 == 0:
        pygame.draw.circle(target, PAPER, (x - 2, y - 3), 2)


def _letter(target: pygame.Surface, spot: tuple[int, int]) -> None:
    box = pygame.Rect(0, 0, 18, 13)
    box.center = spot
    pygame.draw.rect(target, INK, box.inflate(4, 4))
    pygame.draw.rect(target, PAPER, box)
    pygame.draw.lines(target, VERMILION, False, [box.topleft, box.center, box.topright], 2)


def _spot(target: pygame.Surface, spot: tuple[int, int]) -> None:
    for turn in range(4):
        start = spot[0] + 13 * math.cos(turn * 1.571 + 0.785), spot[1] + 13 * math.sin(turn * 1.571 + 0.785)
        end = spot[0] + 8 * math.cos(turn * 1.571 + 0.785), spot[1] + 8 * math.sin(turn * 1.571 + 0.785)
        pygame.draw.line(target, PAPER, start, end, 2)


def _trap(target: pygame.Surface, spot: tuple[int, int], item: Item, armed: bool, sprung: bool) -> None:
    x, y = spot
    colour = COLOURS[item] if armed or sprung else (120, 116, 110)
    if item is Item.TRIPWIRE:
        pygame.draw.line(target, INK, (x - 16, y), (x + 16, y + (8 if sprung else 0)), 4)
        pygame.draw.line(target, colour, (x - 16, y), (x + 16, y + (8 if sprung else 0)), 2)
    elif item is Item.WARD:
        pygame.draw.circle(target, colour, (x, y), 9, 2)
        pygame.draw.line(target, colour, (x - 6, y), (x + 6, y), 2)
        pygame.draw.line(target, colour, (x, y - 6), (x, y + 6), 2)
    else:
        for turn in range(7):
            far = 4 + 6 * (turn % 3) + (8 if sprung else 0)
            spot_at = x + far * math.cos(turn * 2.4), y + far * math.sin(turn * 2.4)
            pygame.draw.circle(target, INK, spot_at, 6)
            pygame.draw.circle(target, colour, spot_at, 4)


def _flying(target: pygame.Surface, throw: Throw, tick: int, origin: tuple[int, int]) -> None:
    share = (tick - throw.thrown) / max(throw.lands - throw.thrown, 1)
    if not 0 <= share <= 1:
        return
    (x0, y0), (x1, y1) = pixels(throw.start, origin), pixels(throw.end, origin)
    x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
    lift = LIFT * 4 * share * (1 - share)
    pygame.draw.circle(target, (18, 15, 26), (x, y + 3), 3)
    pygame.draw.circle(target, INK, (x, y - lift), 6)
    pygame.draw.circle(target, COLOURS[throw.item], (x, y - lift), 4)
