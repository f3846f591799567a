"""What tells a player how he stands: icons over heads, arcs of those who notice, the ring of his noise,
hair on the neck, where he was last known."""

from __future__ import annotations

import math

import pygame

from game.view.camera import PIXELS_PER_METRE, VIEW_HEIGHT, VIEW_WIDTH, pixels
from game.view.palette import INK, MINT, PAPER, VERMILION, Colour
from game.words import _
from game.world import tuning, tuning_minds
from game.world.beings import Being, Poise
from game.world.command import TURN
from game.world.evidence import GUARDING
from game.world.level import Point
from game.world.state import World

AMBER: Colour = (244, 190, 84)
ORANGE: Colour = (240, 140, 60)
LAVENDER: Colour = (196, 178, 226)
# What stands over a head: a sign, and its colour; the sign alone must tell, for those who see no colours.
ICONS: dict[Poise, tuple[str, Colour]] = {
    Poise.WARY: (":", PAPER),
    Poise.CURIOUS: ("?", AMBER),
    Poise.SEARCHING: ("??", ORANGE),
    Poise.HUNTING: ("!", VERMILION),
    Poise.LOST: ("?!", ORANGE),
    Poise.RETURNING: ("...", PAPER),
    Poise.OUT: ("x x", LAVENDER),
    Poise.CARRYING: ("!", VERMILION),
    Poise.PUZZLED: ("?", LAVENDER),
    Poise.SUSPICIOUS: ("??", LAVENDER),
    Poise.KNOWING: ("!", LAVENDER),
    Poise.AWAY: ("~", MINT),
    Poise.GONE: ("~", MINT),
    Poise.ERRAND: (">", MINT),
    Poise.BUILDING: ("#", MINT),
    Poise.GIGGLING: ("ha", MINT),
    Poise.POINTING: ("->", MINT),
    Poise.CHECKING: ("o-", AMBER),
    Poise.TALKING: ('"', PAPER),
    Poise.TIRED: ("zz", LAVENDER),
    Poise.WAVING: ("~o", MINT),
    Poise.EATING: ("nom", MINT),
    Poise.REPORTING: ("!>", AMBER),
}
ABOVE = 30  # pixels over the middle of a body
POPS_FOR = 14  # ticks in which a new icon comes up
ARC_RADIUS = 54  # pixels round Iruka
ARC_HALF = 0.22  # radians at first; wider with certainty
RING_FADES = tuning.NOISE_SHOWN
RIM = 26  # pixels of the screen's edge


class Feedback:
    """Draws it; keeps only letters that it has drawn before."""

    def __init__(self) -> None:
        pygame.font.init()
        self._font = pygame.font.Font(None, 30)
        self._signs: dict[tuple[str, Colour], pygame.Surface] = {}
        self._rim = _rims()

    def draw_ground(
        self, target: pygame.Surface, world: World, origin: tuple[int, int],
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        """Under the people: where he was last known, and how far he was heard. hidden: of `look.PIECES`."""
        for person in world.people:
            if person.poise in (Poise.SEARCHING, Poise.LOST, Poise.HUNTING) and person.clue is not None:
                self._ghost(target, person.clue.point, origin, world.tick)
        iruka = world.iruka
        age = world.tick - iruka.noisy_at
        heard = iruka.noisy_at >= 0 and age < RING_FADES and iruka.noise > 0.0
        if heard and "noise ring" not in hidden:
            share = 1.0 - age / RING_FADES
            x, y = pixels(iruka.point, origin)
            tone = tuple(round(band * share) for band in (150, 170, 190))
            radius = iruka.noise * PIXELS_PER_METRE * (0.75 + 0.25 * (1.0 - share))
            pygame.draw.circle(target, tone, (x, y), max(radius, 4), 1 if share < 0.5 else 2)

    def draw_over(
        self, target: pygame.Surface, world: World, origin: tuple[int, int],
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        """Over the field: icons, arcs, hair on the neck. hidden: of `look.PIECES`."""
        for person in world.people:
            self._icon(target, person, origin, world.tick)
            if "arcs" not in hidden:
                self._arc(target, person, world, origin)
        hair = world.iruka.hair
        if hair is not None and world.tick < hair.until and "hair" not in hidden:
            self._hair(target, hair.side, min((hair.until - world.tick) / tuning.TICKS_PER_SECOND, 1.0))

    def _icon(self, target: pygame.Surface, being: Being, origin: tuple[int, int], tick: int) -> None:
        sign = ICONS.get(being.poise)
        if sign is None:
            return
        x, y = pixels(being.point, origin)
        if not (-40 < x < VIEW_WIDTH + 40 and -40 < y < VIEW_HEIGHT + 40):
            return
        rise = min((tick - being.since) / POPS_FOR, 1.0)
        picture = self._sign(_(sign[0]), sign[1])
        target.blit(picture, picture.get_rect(center=(x, y - round(ABOVE * (0.6 + 0.4 * rise)))))

    def _sign(self, text: str, colour: Colour) -> pygame.Surface:
        key = text, colour
        if key not in self._signs:
            plain, ink = self._font.render(text, True, colour), self._font.render(text, True, INK)
            made = pygame.Surface((plain.get_width() + 6, plain.get_height() + 6), pygame.SRCALPHA)
            for right in range(0, 7):
                for down in range(0, 7):
                    if (right - 3) ** 2 + (down - 3) ** 2 <= 9:
                        made.blit(ink, (right, down))
            made.blit(plain, (3, 3))
            self._signs[key] = made
        return self._signs[key]

    def _arc(self, target: pygame.Surface, being: Being, world: World, origin: tuple[int, int]) -> None:
        """From where somebody is noticing him, and how sure he is."""
        if being.mind.scale is not GUARDING or being.mind.alert < tuning_minds.THRESHOLDS[0] / 2:
            return
        if not being.sees_him and world.tick - being.heard_at > tuning.TICKS_PER_SECOND:
            return
        share = min(being.mind.alert / tuning_minds.THRESHOLDS[-1], 1.0)
        colour = VERMILION if share >= 1.0 else ORANGE if share > 0.4 else AMBER
        x, y = pixels(world.iruka.point, origin)
        turn = math.atan2(being.y - world.iruka.y, being.x - world.iruka.x)
        half = ARC_HALF + 0.5 * share
        for width, tone in ((7, INK), (4, colour)):
            turns = [turn + half * k / 8 for k in range(-8, 9)]
            points = [(x + ARC_RADIUS * math.cos(at), y + ARC_RADIUS * math.sin(at)) for at in turns]
            pygame.draw.lines(target, tone, False, points, width)

    def _ghost(self, target: pygame.Surface, point: Point, origin: tuple[int, int], tick: int) -> None:
        """An outline where he was last known to be."""
        x, y = pixels(point, origin)
        swell = 1 + round(2 * math.sin(tick / 12))
        pygame.draw.circle(target, INK, (x, y), 15 + swell, 4)
        pygame.draw.circle(target, ORANGE, (x, y), 15 + swell, 2)
        for turn in range(4):
            dx, dy = math.cos(turn * math.pi / 2), math.sin(turn * math.pi / 2)
            pygame.draw.line(target, ORANGE, (x + 19 * dx, y + 19 * dy), (x + 25 * dx, y + 25 * dy), 2)

    def _hair(self, target: pygame.Surface, side: int, share: float) -> None:
        """A soft rim on the sides of the screen that the eighth of a turn points to."""
        turn = side * TURN // 8
        for edge, facing in enumerate((0, 256, 512, 768)):  # east, south, west, north
            gap = abs((turn - facing + TURN // 2) % TURN - TURN // 2)
            if gap <= TURN // 8:
                picture, spot = self._rim[edge]
                picture.set_alpha(round(200 * share * (1.0 if gap == 0 else 0.7)))
                target.blit(picture, spot)


def _rims() -> list[tuple[pygame.Surface, tuple[int, int]]]:
    """A fading strip for each side of the screen: east, south, west, north."""
    tall, wide = (RIM, VIEW_HEIGHT), (VIEW_WIDTH, RIM)
    made = []
    for edge, (size, spot) in enumerate(
        ((tall, (VIEW_WIDTH - RIM, 0)), (wide, (0, VIEW_HEIGHT - RIM)), (tall, (0, 0)), (wide, (0, 0)))
    ):
        strip = pygame.Surface(size, pygame.SRCALPHA)
        for step in range(RIM):
            opacity = round(230 * ((step if edge < 2 else RIM - 1 - step) / (RIM - 1)) ** 2)
            start, end = ((step, 0), (step, size[1])) if size is tall else ((0, step), (size[0], step))
            pygame.draw.line(strip, (*LAVENDER, opacity), start, end)
        made.append((strip, spot))
    return made
