"""Whoever may be seen: Iruka, pupils, teachers. The cloaked are not among them, and are not asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.view.camera import pixels
from game.view.map_picture import MapPicture
from game.view.sprites import CELL, GLOW, Pose, Sprites
from game.world.beings import Poise
from game.world.command import Gait
from game.world.level import Plane
from game.world.seen import bare
from game.world.state import World
from game.world.tuning import TICKS_PER_SECOND

STRIDE = 0.75  # metres between two footfalls
STILL = 6  # ticks without a step after which the feet come together
SHEETS = {
    "patrol": "guard", "captor": "guard", "jailer": "guard", "missing-nin": "guard", "shimo": "shimo",
}  # fmt: skip
CROUCHED = (Poise.OUT, Poise.BUILDING, Poise.EATING)
ARM_UP = (Poise.HUNTING, Poise.POINTING, Poise.WAVING, Poise.CURIOUS)
AT_WORK = (Poise.TALKING, Poise.CARRYING)  # with both hands before them
RUNNING = 3.4  # m/s; whoever is faster runs
WALKED = (Pose.WALK_A, Pose.IDLE, Pose.WALK_B, Pose.IDLE)  # one after the other, each for half a stride
RAN = (Pose.RUN_A, Pose.RUN_A, Pose.RUN_B, Pose.RUN_B)
SNEAKED = (Pose.SNEAK_A, Pose.CROUCH, Pose.SNEAK_B, Pose.CROUCH)
PAINT = (104, 140, 212, 220)
BLOTS = ((-5, -3, 4), (4, 2, 5), (-1, 6, 3), (5, -6, 2), (0, -7, 2), (-7, 4, 2))  # pixels from the middle
LEAP = 3.0  # metres; whoever goes farther between two frames did not walk
LIT_MOST = 235  # opacity of the outlined people in full focus
SHADOW = (20, 16, 32, 84)
SHADOW_SIZE = (23, 13)
SHADOW_OFFSET = (4, 5)  # pixels: the light comes from the upper left


@dataclass(slots=True)
class _Gone:
    """How far somebody has walked, for the feet."""

    x: float
    y: float
    way: float = 0.0  # metres
    moved: int = -STILL  # tick
    runs: bool = False


@dataclass(frozen=True, slots=True)
class _Figure:
    sheet: str
    x: float
    y: float
    plane: Plane
    heading: int
    pose: Pose
    painted: bool = False


class Actors:
    """Draws the people; remembers only how far each has walked."""

    def __init__(self, folder: Path) -> None:
        """folder: of the sheets."""
        self._sprites = Sprites(folder)
        self._gone: dict[int, _Gone] = {}
        self._figures: list[_Figure] = []
        self._shadow = _soft_ellipse(SHADOW_SIZE, SHADOW)

    def look_at(self, world: World, uncloaked: bool = False) -> None:
        """Takes note of where everybody is and what they do. uncloaked: also of the cloaked, afterwards."""
        self._figures = sorted(self._seen(world, uncloaked), key=lambda figure: figure.y)

    @property
    def poses(self) -> list[tuple[str, Pose]]:
        """Whom it looked at last, by sheet, and how they stand."""
        return [(figure.sheet, figure.pose) for figure in self._figures]

    def _seen(self, world: World, uncloaked: bool) -> Iterator[_Figure]:
        iruka = world.iruka
        sneaks = iruka.gait is Gait.SNEAK
        pose = self._feet(-1, iruka.x, iruka.y, world.tick, sneaks)
        if pose is Pose.IDLE and (iruka.lock is not None or iruka.reading is not None):
            pose = Pose.ACT
        elif pose is Pose.IDLE and sneaks:
            pose = Pose.CROUCH
        yield _Figure("iruka", iruka.x, iruka.y, iruka.plane, iruka.heading, pose)
        for number, (person, spec) in enumerate(zip(world.people, world.level.people, strict=True)):
            pose = self._feet(number, person.x, person.y, world.tick)
            practising = any(
                burst.begins <= world.tick < burst.ends and burst.point == person.point
                for burst in world.bursts
            )
            if world.tick < person.throws_until:
                pose = Pose.ARM_UP
            elif practising:
                pose = Pose.CROUCH
            if person.poise in CROUCHED:
                pose = Pose.CROUCH
            elif person.poise in ARM_UP and pose in WALKED:
                pose = Pose.ARM_UP
            elif person.poise in AT_WORK and pose is Pose.IDLE:
                pose = Pose.ACT
            sheet = self._sprites.sheet_for(SHEETS.get(spec.mind, spec.kind), spec.look)
            painted = world.tick < person.painted_until
            yield _Figure(sheet, person.x, person.y, person.plane, person.heading, pose, painted)

        for one in bare(world, uncloaked):
            pose = self._feet(-2 - one.number, *one.point, world.tick)
            sheet = self._sprites.sheet_for("anbu", one.number)
            yield _Figure(sheet, *one.point, one.plane, one.heading, pose, one.painted)
        if world.ally is not None:
            ally = world.ally
            pose = self._feet(-1000, ally.x, ally.y, world.tick)
            sheet = self._sprites.sheet_for("kakashi", 0)
            yield _Figure(sheet, ally.x, ally.y, ally.plane, ally.heading, pose)

    def _feet(self, who: int, x: float, y: float, tick: int, sneaks: bool = False) -> Pose:
        gone = self._gone.setdefault(who, _Gone(x, y))
        step = ((x - gone.x) ** 2 + (y - gone.y) ** 2) ** 0.5
        gone.x, gone.y = x, y
        if 1e-4 < step < LEAP:
            since = tick - gone.moved
            gone.runs = step * TICKS_PER_SECOND > RUNNING * since if 0 < since < STILL else gone.runs
            gone.way += step
            gone.moved = tick
        elif tick - gone.moved >= STILL or tick < gone.moved:
            gone.way, gone.runs = 0.0, False
            return Pose.IDLE
        cycle = SNEAKED if sneaks else RAN if gone.runs else WALKED
        return cycle[int(gone.way / STRIDE * 2) % 4]

    def draw(self, target: pygame.Surface, origin: tuple[int, int], plane: Plane) -> None:
        """Those of one plane with their shadows. origin: map pixels at the target's upper left."""
        for figure in self._figures:
            if figure.plane is plane:
                x, y = pixels((figure.x, figure.y), origin)
                dx, dy = SHADOW_OFFSET
                target.blit(self._shadow, self._shadow.get_rect(center=(x + dx, y + dy)))
        for figure in self._figures:
            if figure.plane is plane:
                x, y = pixels((figure.x, figure.y), origin)
                picture = self._sprites.plain(figure.sheet, figure.heading, figure.pose)
                target.blit(picture, (x - CELL // 2, y - CELL // 2))
                if figure.painted:
                    target.blit(self._splashed(picture), (x - CELL // 2, y - CELL // 2))

    def _splashed(self, picture: pygame.Surface) -> pygame.Surface:
        """Blots of paint, where the figure is."""
        blots = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
        for x, y, radius in BLOTS:
            pygame.draw.circle(blots, PAINT, (CELL // 2 + x, CELL // 2 + y), radius)
        cut = pygame.mask.from_surface(picture, 200).to_surface(setcolor="white", unsetcolor=(0, 0, 0, 0))
        blots.blit(cut, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return blots

    def draw_lit(
        self, target: pygame.Surface, origin: tuple[int, int], focus: float, roofs: MapPicture
    ) -> None:
        """Everybody whom no roof hides, outlined, as strongly as `focus` (0..1) has grown."""
        opacity = round(LIT_MOST * focus)
        if opacity < 4:
            return
        for figure in self._figures:
            if figure.plane is Plane.GROUND and roofs.hidden(figure.x, figure.y):
                continue
            x, y = pixels((figure.x, figure.y), origin)
            picture = self._sprites.lit(figure.sheet, figure.heading, figure.pose)
            picture.set_alpha(opacity)
            target.blit(picture, (x - CELL // 2 - GLOW, y - CELL // 2 - GLOW))


def _soft_ellipse(size: tuple[int, int], colour: tuple[int, int, int, int]) -> pygame.Surface:
    large = pygame.Surface((size[0] * 4, size[1] * 4), pygame.SRCALPHA)
    large.fill((*colour[:3], 0))
    pygame.draw.ellipse(large, colour, large.get_rect())
    return pygame.transform.smoothscale(large, size)
