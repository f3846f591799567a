"""What streets are made of: flagstones, gutters, canals with kerbs, bridges, steps, ruts."""

from __future__ import annotations

import numpy as np
import pygame
from brush import brushed
from ground import BIG, Terrain, mixed
from ink import SCALE, TILE, Canvas, Image
from numpy.typing import NDArray
from palette import EARTH, INK, OLIVE, RGB, SHADE, STONE, STREAM, WOOD
from sheet import Facts, Sheet
from walls import EAST, NORTH, SOUTH, WEST

STONES = 7  # flagstones across the cloth
JOINT = 5.0  # drawn pixels
WET = Facts(surface="water")
PAVED = Facts(surface="stone")
SIDES = ((NORTH, 0), (EAST, 1), (SOUTH, 2), (WEST, 3))


def flagstones(rng: np.random.Generator) -> Terrain:
    """Uneven slabs fitted together, on a cloth that closes on itself."""
    cells = np.arange(STONES)
    sites = np.array([(x + 0.5 * (y % 2), y) for y in cells for x in cells], dtype=np.float64)
    sites = (sites + rng.uniform(-0.27, 0.27, sites.shape)) * BIG / STONES
    order = rng.permutation(len(sites))
    where = np.arange(BIG) + 0.5
    first = np.full((BIG, BIG), np.inf)
    second = np.full((BIG, BIG), np.inf)
    owner = np.zeros((BIG, BIG), dtype=int)
    for number, (x, y) in enumerate(sites):
        dx, dy = np.abs(where - x), np.abs(where - y)
        dx, dy = np.minimum(dx % BIG, BIG - dx % BIG), np.minimum(dy % BIG, BIG - dy % BIG)
        far = np.maximum(np.hypot(dx[None, :], dy[:, None]), 0.86 * (dx[None, :] + dy[:, None]) * 0.9)
        nearer = far < first
        second = np.where(nearer, first, np.minimum(second, far))
        owner[nearer] = number
        first = np.where(nearer, far, first)
    tones = np.array((*mixed(STONE, 0.34)[:2], mixed(STONE, 0.2)[2]), dtype=np.float64)
    picture = tones[order[owner] % 3] * (0.985, 0.975, 0.96)
    edge = second - first
    lit = np.roll(edge, (-3, -3), (0, 1)) > edge  # the side that turns to the light
    picture[(edge < JOINT + 4.5) & lit] = np.array(mixed(STONE, 0.6)[0]) * 0.985
    picture[edge < JOINT] = np.array(STONE[2]) * (0.97, 0.95, 0.95)
    return Terrain("flag", "f", picture, STONE[2], "stone")


def water(rng: np.random.Generator, name: str = "water") -> Terrain:
    """Still water: flat, with a few long strokes of light and of depth."""
    canvas = Canvas(BIG // SCALE, BIG // SCALE)
    canvas.rect(0, 0, 128, 128, STREAM[1])
    for tone, count, thick in ((mixed(STREAM, 0.5)[2], 16, 1.6), (mixed(STREAM, 0.55)[0], 15, 0.9)):
        for x, y in rng.uniform(0, 128, (count, 2)).tolist():
            long, bow = 9 + 15 * rng.random(), 2.4 * (rng.random() - 0.5)
            for wide in (-128, 0, 128):
                for high in (-128, 0, 128):
                    at, down = x + wide, y + high
                    points = [(at, down), (at + long / 2, down + bow), (at + long, down)]
                    brushed(canvas, points, thick, tone)
    return Terrain(name, name[0], _pixels(canvas), STREAM[2], "water")


def _pixels(canvas: Canvas) -> NDArray[np.float64]:
    return pygame.surfarray.array3d(canvas.surface).transpose(1, 0, 2).astype(np.float64)


def cut(picture: NDArray[np.float64], x: int, y: int) -> Canvas:
    """One tile of a cloth, to be drawn on."""
    side = TILE * SCALE
    canvas = Canvas(TILE, TILE)
    part = picture[y % 4 * side : (y % 4 + 1) * side, x % 4 * side : (x % 4 + 1) * side]
    pygame.surfarray.blit_array(canvas.surface, part.astype(np.uint8).transpose(1, 0, 2))
    alpha = pygame.surfarray.pixels_alpha(canvas.surface)
    alpha[:] = 255
    del alpha
    return canvas


def _strip(canvas: Canvas, side: int, depth: float, width: float, colour: RGB, alpha: int = 255) -> None:
    far = TILE - depth - width
    box = ((0, depth, TILE, width), (far, 0, width, TILE), (0, far, TILE, width), (depth, 0, width, TILE))[
        side
    ]
    canvas.rect(*box, colour, alpha)


def _canal(flow: Terrain, mask: int) -> Image:
    """Water between dressed kerbs; mask: sides on which it goes on."""
    canvas = cut(flow.picture, mask % 4, mask // 4)
    kerb = 6.0
    for bit, side in SIDES:
        if not mask & bit and side in (0, 3):  # the wall of the kerb, and its shade on the water
            _strip(canvas, side, kerb, 6, STREAM[2])
            _strip(canvas, side, kerb, 3.4, STONE[2])
    for bit, side in SIDES:
        if not mask & bit:
            _strip(canvas, side, 0, kerb, STONE[1])
            _strip(canvas, side, 0.8, 1.2, STONE[0])
            _strip(canvas, side, kerb - 1.2, 1.2, INK)
            for along in (7.0, 23.0):
                across = side in (0, 2)
                x = along if across else (TILE - kerb if side == 1 else 0)
                y = along if not across else (TILE - kerb if side == 2 else 0)
                canvas.rect(x, y, 1 if across else kerb, kerb if across else 1, STONE[2])
    return canvas.reduced()


def _canal_corner(corner: str) -> Image:
    """The kerb's corner that juts into the water where two arms meet, to lie over a canal's tile."""
    canvas = Canvas(TILE, TILE)
    x, y = (0.0 if "w" in corner else TILE - 7.0), (0.0 if "n" in corner else TILE - 7.0)
    canvas.box(x, y, 7, 7, STONE[1], 1.2)
    canvas.rect(x + 1.2, y + 1.2, 4.6, 1.2, STONE[0])
    return canvas.reduced()


def _gutter(mask: int) -> Image:
    """A narrow channel in the middle of the tile, to lie on any ground."""
    canvas = Canvas(TILE, TILE)
    for grow, colour in ((6.5, STONE[2]), (5.5, STONE[0]), (3.4, INK), (2.4, STREAM[2])):
        canvas.rect(16 - grow, 16 - grow, 2 * grow, 2 * grow, colour)
        for bit, side in SIDES:
            if mask & bit:
                x = (16 - grow, 16, 16 - grow, 0)[side]
                y = (0, 16 - grow, 16, 16 - grow)[side]
                canvas.rect(
                    x, y, 16 if side in (1, 3) else 2 * grow, 16 if side in (0, 2) else 2 * grow, colour
                )
    for bit, side in SIDES:
        if mask & bit:
            mid = ((15.4, 5, 1.2, 7), (21, 15.4, 7, 1.2), (15.4, 21, 1.2, 7), (5, 15.4, 7, 1.2))[side]
            canvas.rect(*mid, STREAM[0])
    return canvas.reduced()


def _grate() -> Image:
    """Boards over a gutter where people cross it."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(1, 6, 30, 20, INK)
    for x in range(2, 30, 7):
        canvas.rect(x, 7.2, 6, 17.6, WOOD[1])
        canvas.rect(x, 7.2, 6, 1.6, WOOD[0])
    return canvas.reduced()


def _bridge(rng: np.random.Generator) -> Image:
    """A bridge of planks two metres wide, from west to east; rails above and below."""
    canvas = Canvas(4 * TILE, 3 * TILE)
    canvas.polygon([(8, 80), (122, 80), (126, 92), (14, 92)], SHADE, 100)
    canvas.rect(2, 14, 124, 66, INK)
    for number, x in enumerate(range(3, 124, 8)):
        bend = abs(number - 7.5) / 7.5
        tone = mixed(WOOD, 0.6)[rng.integers(0, 2)] if bend < 0.75 else WOOD[1]
        canvas.rect(x, 15, 7, 64, tone)
        canvas.rect(x, 15, 1, 64, mixed(WOOD, 0.8)[0])
        canvas.rect(x + 2 + 2 * rng.random(), 24 + 30 * rng.random(), 0.7, 12, WOOD[2])
    canvas.rect(3, 22, 121, 4, SHADE, 255)
    canvas.rect(3, 22, 121, 4, WOOD[2])
    for y in (14.0, 76.0):
        canvas.box(0, y, 128, 8, (142, 66, 54), 1.8)
        canvas.rect(1.8, y + 1.8, 124, 1.8, (176, 88, 68))
        for x in (0.0, 38.0, 79.0, 117.0):
            canvas.box(x, y - 2, 11, 12, (120, 56, 50), 1.8)
            canvas.coin(x + 5.5, y + 3.2, 3.2, STONE[0], 1.2)
    return canvas.reduced()


def _bridge_facts(col: int, row: int) -> Facts:
    if row == 0:
        return Facts(solid=True, surface="wood", box=(0, 12, TILE, 10))
    if row == 2:
        return Facts(solid=True, surface="wood", box=(0, 12, TILE, 10))
    return Facts(surface="wood")


def _upright_bridge_facts(col: int, row: int) -> Facts:
    return Facts(surface="wood") if col == 1 else Facts(solid=True, surface="wood", box=(12, 0, 10, TILE))


def _steps(tones: tuple[RGB, RGB, RGB], ends: str) -> Image:
    """Treads that rise to the north; ends: w and e, where a cheek closes them."""
    canvas = Canvas(TILE, TILE)
    for number in range(4):
        y = number * 8
        canvas.rect(0, y, TILE, 8, tones[1] if number % 2 else mixed(tones, 0.7)[0])
        canvas.rect(0, y, TILE, 1.6, tones[0])
        canvas.rect(0, y + 5.6, TILE, 1.4, tones[2])
        canvas.rect(0, y + 7, TILE, 1.0, INK)
    for end in ends:
        x = 0 if end == "w" else TILE - 6
        canvas.rect(x, 0, 6, TILE, INK)
        canvas.rect(x + 1.5, 0, 3, TILE, tones[0] if end == "w" else tones[1])
    return canvas.reduced()


def _ruts(rng: np.random.Generator) -> Image:
    """Where carts have gone, one behind the other."""
    canvas = Canvas(2 * TILE, TILE)
    for y in (7.0, 25.0):
        for _ in range(4):
            x, drift = rng.random() * 44, 2 * (rng.random() - 0.5)
            points = [(x, y + drift), (x + 9, y + drift * 0.4), (x + 18, y + drift)]
            brushed(canvas, points, 2.6, mixed(EARTH, 2.4)[2])
            brushed(canvas, [(px, py + 1.6) for px, py in points], 1.0, EARTH[0])
    return canvas.reduced()


def _stains(rng: np.random.Generator) -> Image:
    """Moss between the stones: a few flat strokes."""
    canvas = Canvas(TILE, TILE)
    for x, y in rng.uniform(5, 27, (4, 2)).tolist():
        canvas.ellipse(x, y, 2 + 2.4 * rng.random(), 1.2, OLIVE[1], 170)
        canvas.ellipse(x + 3, y + 1.6, 1.2, 0.9, OLIVE[2], 170)
    return canvas.reduced()


def add_streets(sheet: Sheet, rng: np.random.Generator, flow: Terrain) -> None:
    """canal_<mask>, canal_corner_<nw|ne|sw|se>, gutter_<mask>, grate, bridge_h,
    bridge_v, steps_<stone|wood>_<m|w|e>,
    rut_h, rut_v, moss_joint."""
    for mask in range(16):
        sheet.add(f"canal_{mask}", _canal(flow, mask), WET)
    for corner in ("nw", "ne", "sw", "se"):
        sheet.add(f"canal_corner_{corner}", _canal_corner(corner), PAVED)
    for mask in range(16):
        sheet.add(f"gutter_{mask}", _gutter(mask), PAVED)
    sheet.add("grate", _grate(), Facts(surface="wood"))
    for name, tones in (("stone", STONE), ("wood", WOOD)):
        for part, ends in (("m", ""), ("w", "w"), ("e", "e"), ("both", "we")):
            sheet.add(f"steps_{name}_{part}", _steps(tones, ends), Facts(surface=name))
            turned = _steps(tones, ends).transpose(1, 0, 2).copy()
            sheet.add(f"steps_{name}_v_{part}", turned, Facts(surface=name))
    bridge = _bridge(rng)
    sheet.block("bridge_h", bridge, _bridge_facts)
    sheet.block("bridge_v", bridge.transpose(1, 0, 2).copy(), _upright_bridge_facts)
    ruts = _ruts(rng)
    sheet.block("rut_h", ruts, lambda c, r: Facts())
    sheet.block("rut_v", ruts.transpose(1, 0, 2).copy(), lambda c, r: Facts())
    for number in range(3):
        sheet.add(f"moss_joint_{number}", _stains(rng))
