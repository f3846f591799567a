"""The forest: its floor, river banks, trunks and roots, rocks, what hides; things of a training ground."""

from __future__ import annotations

import math

import numpy as np
import pygame
from brush import blob, boulder, brushed, curve, filled, tapered
from ground import BIG, FRAY, Terrain, mixed, quantised
from ink import SCALE, TILE, Canvas, Image, reduce, soften
from noise import layered
from palette import (
    BARK,
    EARTH,
    INK,
    LEAF,
    LITTER,
    OLIVE,
    RGB,
    ROCK,
    RUST,
    SHADE,
    STEEL,
    STONE,
    STRAW,
    STREAM,
    UMBER,
    WOOD,
    Tones,
)
from shapes import CREAM, RING_RED, shade, solid, stone_round
from sheet import Facts, Sheet
from trees import SHADOW_ALPHA, crown

PINE: Tones = ((84, 112, 92), (56, 84, 76), (38, 60, 64))
MOSSY: Tones = ((128, 132, 96), (102, 106, 86), (74, 80, 74))
COVER = 0.8
LEAST_CROWN = 0.02  # share of a tile; below it, nobody would miss it
TALL_GRASS = 0.6
BANK: RGB = (112, 94, 82)


def litter(rng: np.random.Generator) -> Terrain:
    """The floor under trees: old leaves, darker than grass, with a few fallen ones."""
    picture = quantised(layered(rng, BIG, BIG, (5, 5), 4, 0.58), mixed(LITTER, 0.62), -0.26, 0.3)
    canvas = Canvas(BIG // SCALE, BIG // SCALE)
    for _ in range(84):
        x, y = rng.uniform(0, 128, 2)
        turn, long = rng.random() * math.tau, 2.2 + 1.2 * rng.random()
        dx, dy = long * math.cos(turn), long * math.sin(turn)
        tone = (LITTER[0], (132, 104, 72), (104, 84, 62), OLIVE[1], LITTER[2])[rng.integers(0, 5)]
        for wide in (-128, 0, 128):
            for high in (-128, 0, 128):
                u, v = x + wide, y + high
                leaf = [
                    (u - dx, v - dy),
                    (u + dy * 0.45, v - dx * 0.45),
                    (u + dx, v + dy),
                    (u - dy * 0.45, v + dx * 0.45),
                ]
                canvas.polygon(leaf, tone)
    laid = pygame.surfarray.array3d(canvas.surface).transpose(1, 0, 2).astype(np.float64)
    there = pygame.surfarray.array_alpha(canvas.surface).T > 0
    picture[there] = laid[there]
    return Terrain("litter", "l", picture, LITTER[2], "earth")


def add_river(sheet: Sheet, rng: np.random.Generator, river: Terrain, land: Terrain) -> None:
    """River on land with a bank between them: river_<land>_<corners>_<x>_<y>, river_<x>_<y>.

    The bank's lit face shows where it falls to the south and east; where it falls away from the light it
    throws shade on the water.
    """
    fray = layered(rng, BIG, BIG, (4, 4), 2, 0.45)
    side = TILE * SCALE
    t = (np.arange(side) + 0.5) / side
    across, down = t[None, :], t[:, None]
    for number in range(15, -1, -1):
        ur, lr, ll, ul = corners = tuple(number >> bit & 1 for bit in (3, 2, 1, 0))
        height = (ul * (1 - across) + ur * across) * (1 - down) + (ll * (1 - across) + lr * across) * down
        slope = (lr - ul) + 0.5 * (ur - ul + lr - ll) * 0.5 + 0.5 * (ll - ul + lr - ur) * 0.5
        for place in range(16):
            x, y = place % 4, place // 4
            cut = np.s_[y * side : (y + 1) * side, x * side : (x + 1) * side]
            level = height + FRAY * 0.8 * fray[cut]
            shore, foam = 0.075 + 0.035 * slope, 0.03
            tile = np.where((level > 0.5)[..., None], river.picture[cut], land.picture[cut])
            tile[(level > 0.36) & (level <= 0.5)] = BANK
            tile[(level > 0.345) & (level <= 0.37)] = land.rim
            tile[(level > 0.36) & (level <= 0.42)] = mixed(EARTH, 0.8)[1]
            tile[(level > 0.5) & (level <= 0.5 + shore)] = STREAM[2]
            tile[(level > 0.5 + shore) & (level <= 0.5 + shore + foam)] = mixed(STREAM, 0.7)[0]
            tile[(level > 0.49) & (level <= 0.515)] = INK
            image = reduce(np.dstack([tile, np.full((side, side), 255.0)]))
            letters = "".join("r" if corner else land.letter for corner in corners)
            if all(corners):
                sheet.add(f"river_{x}_{y}", image, Facts(surface="water"), letters)
            elif not any(corners):
                sheet.add(f"{land.name}_{x}_{y}", image, Facts(surface=land.surface or land.name), letters)
            else:
                wet = sum(corners) >= 2
                name = f"river_{land.name}_{''.join(map(str, corners))}_{x}_{y}"
                sheet.add(name, image, Facts(surface="water" if wet else land.surface or land.name), letters)


def _root_lines(
    rng: np.random.Generator, c: float, radius: float, reach: float
) -> list[tuple[float, float, list[tuple[float, float]]]]:
    """(angle, share of the width, points) of roots that wind outward, some of them forked."""
    lines = []
    count = 8
    for number in range(count):
        angle = 0.2 + (number + 0.55 * (rng.random() - 0.5)) * math.tau / count
        far = reach * (0.8 + 0.2 * rng.random())
        wind = 0.42 * (rng.random() - 0.5)

        def at(r: float, turn: float, angle: float = angle) -> tuple[float, float]:
            return c + r * math.cos(angle + turn), c + r * math.sin(angle + turn)

        points = [
            at(radius * 0.5, 0),
            at(radius * 1.05, wind * 0.3),
            at((radius + far) * 0.56, wind),
            at(far, wind * 0.3),
        ]
        lines.append((angle, 1.0, points))
        if number % 2:
            fork = [points[2], at(far * 0.8, wind + 0.22), at(far * 0.95, wind + 0.5)]
            lines.append((angle + 0.3, 0.36, fork))
    return lines


def _great_trunk(rng: np.random.Generator, tiles: int, radius: float) -> Canvas:
    """The foot of a great tree: bark that flares into winding roots, moss on the side to the light."""
    side = tiles * TILE
    canvas, under = Canvas(side, side), Canvas(side, side)
    c, thick = side / 2, radius * 0.72
    lines = _root_lines(rng, c, radius, side / 2 - 4)
    for _, share, points in lines:
        tapered(under, [(x + 3, y + 4) for x, y in points], thick * share, 2, SHADE)
    under.disc(c + 4, c + 5, radius, SHADE)
    shadow = pygame.surfarray.pixels_alpha(under.surface)
    shadow[shadow > 0] = 90
    del shadow
    canvas.stamp(under)
    body = blob(rng, c, c, radius, radius, 15, 0.12)
    for grow, tone in ((2.0, INK), (0.0, BARK[2])):
        for _, share, points in lines:
            tapered(canvas, points, thick * share + 2 * grow, 1.2 + 2 * grow * 0.7, tone)
        filled(
            canvas,
            [(c + (x - c) * (1 + grow / radius), c + (y - c) * (1 + grow / radius)) for x, y in body],
            tone,
        )
    for angle, share, points in lines:
        lit = math.cos(angle - math.pi * 1.25)
        tone = BARK[0] if lit > 0.45 else BARK[1]
        side_x, side_y = (-1.1, -1.3)
        if lit > -0.6:
            tapered(canvas, [(x + side_x, y + side_y) for x, y in points], thick * share * 0.46, 0.4, tone)
        tapered(canvas, [(x + 1.4, y + 1.6) for x, y in points[1:]], 1.3, 0.4, INK)
    filled(
        canvas,
        [(c + (x - c) * 0.9 - radius * 0.05, c + (y - c) * 0.9 - radius * 0.06) for x, y in body],
        BARK[1],
    )
    for number in range(26):  # plates of bark run round the trunk's shoulder
        angle = number * math.tau / 26 + 0.1 * rng.random()
        lit = math.cos(angle - math.pi * 1.25)
        a, b = radius * (0.5 + 0.12 * rng.random()), radius * (0.84 + 0.12 * rng.random())
        points = [
            (c + r * math.cos(angle + turn), c + r * math.sin(angle + turn))
            for r, turn in ((a, 0.0), ((a + b) / 2, 0.06), (b, 0.0))
        ]
        tapered(
            canvas,
            points,
            radius * 0.05,
            radius * 0.13,
            BARK[0] if lit > 0.3 else BARK[2] if lit < -0.1 else BARK[1],
        )
        if number % 3 == 0:
            tapered(canvas, points, 0.8, 1.6, INK)
    core = blob(rng, c - radius * 0.04, c - radius * 0.04, radius * 0.56, radius * 0.56, 12, 0.16)
    filled(canvas, core, BARK[2], 1.2)  # the bole itself, going up toward the eye
    for share, dx, tone in ((0.86, 0.04, BARK[1]), (0.62, 0.13, BARK[1]), (0.34, 0.2, BARK[0])):
        filled(
            canvas,
            [(c + (x - c) * share - radius * dx, c + (y - c) * share - radius * dx) for x, y in core],
            tone,
        )
    for number in range(7):
        angle = number * math.tau / 7 + 0.3 * rng.random()
        points = [
            (c + r * radius * math.cos(angle + t), c + r * radius * math.sin(angle + t))
            for r, t in ((0.2, 0), (0.36, 0.16), (0.54, 0.1))
        ]
        tapered(canvas, points, 0.6, 1.8, BARK[2] if number % 2 else INK)
    for _ in range(9):
        angle, far = math.pi * 1.25 + 1.5 * (rng.random() - 0.5), radius * (0.62 + 0.5 * rng.random())
        x, y = c + far * math.cos(angle), c + far * math.sin(angle)
        filled(canvas, blob(rng, x, y, radius * 0.12, radius * 0.09, 7, 0.5), OLIVE[1])
        canvas.ellipse(x - 0.8, y - 0.8, radius * 0.05, radius * 0.035, OLIVE[0])
    return canvas


def _log() -> Canvas:
    """A fallen trunk from west to east; moss on its back."""
    canvas = Canvas(3 * TILE, TILE)
    canvas.polygon([(8, 12), (90, 10), (94, 16), (94, 29), (12, 30)], SHADE, 90)
    outline = [(4, 9), (30, 6), (64, 7), (90, 5), (92, 13), (91, 22), (62, 25), (30, 24), (5, 24), (2, 16)]
    path = filled(canvas, outline, WOOD[2], 2)
    del path
    filled(canvas, [(10, 10), (32, 8), (64, 9), (84, 7.4), (84, 15), (62, 17), (32, 16), (10, 17)], WOOD[1])
    filled(canvas, [(12, 10.6), (34, 9), (62, 10), (80, 8.6), (60, 12.6), (34, 12), (13, 13)], WOOD[0])
    canvas.ellipse(87.4, 13.6, 4.8, 8.6, INK)
    canvas.ellipse(87.4, 13.6, 3.4, 7, STRAW[1])
    canvas.ellipse(87.6, 14, 1.8, 4, STRAW[0])
    for x, y, w in ((22, 10, 7), (46, 11.4, 9), (66, 10, 5)):
        filled(
            canvas,
            [(x - w, y), (x, y - 2.6), (x + w, y - 0.4), (x + w * 0.4, y + 3.2), (x - w * 0.6, y + 2.6)],
            OLIVE[1],
        )
        canvas.ellipse(x - 1, y - 0.8, w * 0.5, 1.2, OLIVE[0])
    for x in (34.0, 58.0):
        brushed(canvas, [(x - 8, 20.4), (x, 21.4), (x + 9, 20.6)], 1.1, INK)
    canvas.stroke([(72, 7), (76, 1.4)], 4.6)
    canvas.stroke([(72, 7), (75.6, 2.2)], 2, WOOD[1])
    return canvas


def _stump() -> Canvas:
    canvas = Canvas(TILE, TILE)
    shade(canvas, 20, 21, 12, 10)
    for angle in (0.4, 1.7, 2.9, 4.2, 5.3):
        tip = (16 + 14 * math.cos(angle), 16 + 13 * math.sin(angle))
        brushed(canvas, [(16, 16), ((16 + tip[0]) / 2, (16 + tip[1]) / 2), tip], 7, INK, (1, 0.3))
    for angle in (0.4, 1.7, 2.9, 4.2, 5.3):
        tip = (16 + 12 * math.cos(angle), 16 + 11 * math.sin(angle))
        brushed(canvas, [(16, 16), ((16 + tip[0]) / 2, (16 + tip[1]) / 2), tip], 4, WOOD[2], (1, 0.3))
    canvas.coin(16, 16, 10, WOOD[1], 1.8)
    canvas.disc(15.6, 15.6, 7.4, STRAW[1])
    for radius in (5.6, 3.4, 1.4):
        canvas.disc(15.6, 15.8, radius, WOOD[1])
        canvas.disc(15.6, 15.8, radius - 0.8, STRAW[0] if radius > 2 else STRAW[1])
    return canvas


def _rock(rng: np.random.Generator, tiles: int, tones: Tones) -> Canvas:
    side = tiles * TILE
    canvas = Canvas(side, side)
    c, reach = side / 2 - 1, side / 2 - 4
    shade(canvas, c + 4, c + 5, reach * 0.98, reach * 0.86)
    outline = [(x, y) for x, y in blob(rng, c, c, reach, reach * 0.88, 9 + 2 * tiles, 0.18)]
    boulder(canvas, outline, tones)
    brushed(
        canvas,
        [(c + reach * 0.05, c - reach * 0.35), (c + reach * 0.2, c + reach * 0.1), (c, c + reach * 0.55)],
        1.6,
    )
    if tiles > 1:
        brushed(
            canvas,
            [(c + reach * 0.2, c + reach * 0.1), (c + reach * 0.5, c + reach * 0.2), (c + reach * 0.75, c)],
            1.4,
        )
        for x, y in ((-0.45, -0.1), (-0.2, 0.35)):
            knots = blob(rng, c + x * reach, c + y * reach, reach * 0.22, reach * 0.14, 7, 0.4)
            filled(canvas, knots, OLIVE[1])
            canvas.ellipse(c + x * reach - 1, c + y * reach - 1, reach * 0.1, reach * 0.06, OLIVE[0])
    return canvas


def _stepping(rng: np.random.Generator) -> Canvas:
    """A flat stone in the river, to be walked on."""
    canvas = Canvas(TILE, TILE)
    canvas.ellipse(16.6, 18.6, 13.4, 10.6, STREAM[2])
    canvas.ellipse(16, 17, 13.6, 10.8, mixed(STREAM, 0.7)[0])
    filled(canvas, blob(rng, 16, 16, 11.6, 9.4, 9, 0.12), STONE[1], 1.4)
    filled(canvas, blob(rng, 14.6, 14.4, 7.4, 5.4, 8, 0.12), STONE[0])
    return canvas


def _fern(rng: np.random.Generator) -> Canvas:
    """Fronds from one heart: cover, so no line goes round it."""
    canvas = Canvas(TILE, TILE)
    shade(canvas, 18, 19, 14, 13)
    count = 9
    turn = rng.random() * math.tau
    order = sorted(range(count), key=lambda n: -math.cos(turn + n * math.tau / count - math.pi * 1.25) * -1)
    for number in order:
        angle = turn + number * math.tau / count + 0.2 * (rng.random() - 0.5)
        far = 12.6 + 2.4 * rng.random()
        lit = math.cos(angle - math.pi * 1.25)
        tone = LEAF[0] if lit > 0.35 else LEAF[1] if lit > -0.5 else LEAF[2]
        ux, uy = math.cos(angle), math.sin(angle)
        stem = [(16 + ux * r, 16 + uy * r) for r in (0.0, far * 0.5, far)]
        blade = [
            (16, 16),
            (16 + ux * far * 0.45 - uy * 3.6, 16 + uy * far * 0.45 + ux * 3.6),
            (16 + ux * far, 16 + uy * far),
        ]
        blade += [(16 + ux * far * 0.45 + uy * 3.6, 16 + uy * far * 0.45 - ux * 3.6)]
        canvas.leaf(blade, tone, 0.7)
        for r in (0.3, 0.5, 0.7):
            for bend in (-1, 1):
                x, y = 16 + ux * far * r, 16 + uy * far * r
                canvas.stroke(
                    [(x, y), (x + ux * 2 - bend * uy * 2.6, y + uy * 2 + bend * ux * 2.6)], 0.5, LEAF[2]
                )
        brushed(canvas, stem, 1, OLIVE[0])
    canvas.disc(16, 16, 2, OLIVE[1])
    return canvas


def _thicket(rng: np.random.Generator, tones: Tones) -> Canvas:
    """A big bush, two tiles by two: cover. Bunches of leaves with a broken edge."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.ellipse(37, 39, 25, 23, SHADE, 80)
    spots = []
    for x, y in rng.uniform(-1, 1, (16, 2)).tolist():
        canvas.disc(32 + 17 * x, 31 + 15 * y, 9, tones[2])
    for _ in range(92):
        angle, far = rng.random() * math.tau, 27 * math.sqrt(rng.random())
        spots.append((32 + far * math.cos(angle), 31 + far * 0.92 * math.sin(angle)))
    for x, y in sorted(spots, key=lambda p: -(p[0] + p[1])):
        lit = (x + y - 63) / 27 + 0.35 * (rng.random() - 0.5)
        tone = tones[0] if lit < -0.45 else tones[1] if lit < 0.45 else tones[2]
        turn = rng.random() * math.pi
        long = 5 + 2.2 * rng.random()
        dx, dy = long * math.cos(turn), long * math.sin(turn)
        leaf = [
            (x - dx, y - dy),
            (x - dy * 0.5, y + dx * 0.5),
            (x + dx, y + dy),
            (x + dy * 0.5, y - dx * 0.5),
        ]
        canvas.leaf(curve(leaf, closed=True), tone, 0.6)
    return canvas


def _tall_grass(rng: np.random.Generator) -> Canvas:
    """Clumps of blades that stand up, with gaps between: cover for whoever sneaks."""
    canvas = Canvas(TILE, TILE)
    clumps = [(4 + 8 * (n % 4) + 4 * (n // 4 % 2), 12 + 6 * (n // 4)) for n in range(15)]
    for cx, cy in clumps:
        x, y = cx + 4 * (rng.random() - 0.5), cy + 3 * (rng.random() - 0.5)
        canvas.ellipse(x + 1.5, y + 1, 6, 2.4, OLIVE[2])
        for blade in range(9):
            lean = (blade - 4) * 1.5 + rng.random()
            foot = (x + (blade - 4) * 0.7, y + abs(rng.random()))
            tip = (foot[0] + lean, foot[1] - 12 - 4 * rng.random() + abs(blade - 4) * 1.3)
            tone = OLIVE[0] if blade < 4 else (OLIVE[1], LEAF[1])[blade % 2]
            canvas.polygon([(foot[0] - 1.5, foot[1]), tip, (foot[0] + 1.5, foot[1])], tone)
            canvas.polygon([(foot[0] + 0.4, foot[1]), tip, (foot[0] + 1.5, foot[1])], OLIVE[2])
    return canvas


def _reeds(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for x in sorted(rng.uniform(3, 29, 11).tolist()):
        foot = 22 + 8 * rng.random()
        lean = 5 * (rng.random() - 0.5)
        top = (x + lean, foot - 17 - 4 * rng.random())
        brushed(canvas, [(x, foot), (x + lean * 0.3, (foot + top[1]) / 2), top], 2.6, OLIVE[2], (1, 0.3))
        brushed(
            canvas,
            [(x - 0.4, foot), (x + lean * 0.3 - 0.4, (foot + top[1]) / 2), top],
            1.4,
            OLIVE[0],
            (1, 0.3),
        )
        if rng.random() < 0.45:
            canvas.ellipse(top[0], top[1] + 1, 1.9, 4, INK)
            canvas.ellipse(top[0], top[1] + 1, 1.1, 3.1, UMBER[0])
    return canvas


def _root(rng: np.random.Generator) -> Canvas:
    """A root that crosses the path: low, stepped over."""
    canvas = Canvas(2 * TILE, TILE)
    points = [(2, 20), (16, 13 + 4 * rng.random()), (34, 19), (48, 12), (62, 15)]
    brushed(canvas, [(x + 2, y + 3) for x, y in points], 5, SHADE, (0.7, 0.2))
    brushed(canvas, points, 5.6, INK, (0.8, 0.2))
    brushed(canvas, points, 3.4, WOOD[1], (0.8, 0.2))
    brushed(canvas, [(x, y - 0.8) for x, y in points], 1.4, WOOD[0], (0.8, 0.2))
    brushed(canvas, [(33, 19), (40, 24), (49, 26)], 3.4, INK, (1, 0.2))
    brushed(canvas, [(33, 19), (40, 24), (48, 26)], 1.6, WOOD[1], (1, 0.2))
    return canvas


def _post() -> Canvas:
    """A training post, wound with rope and worn by blows."""
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(12, 20), (20, 12), (31, 24), (25, 31)], SHADE, 90)
    stone_round(canvas, 15, 15, 9.5, WOOD)
    canvas.coin(15, 15, 8, STRAW[2], 1)
    canvas.coin(15, 15, 6, WOOD[1], 1)
    canvas.disc(14.2, 14.2, 3, WOOD[0])
    for angle in (0.3, 1.4, 2.6, 3.9, 5.2):
        a, b = (
            (15 + 6.2 * math.cos(angle), 15 + 6.2 * math.sin(angle)),
            (15 + 8.4 * math.cos(angle + 0.3), 15 + 8.4 * math.sin(angle + 0.3)),
        )
        canvas.stroke([a, b], 0.9, STRAW[0])
    return canvas


def _three_posts() -> Canvas:
    """Three posts in a row, the middle one the highest."""
    canvas = Canvas(3 * TILE, TILE)
    for x in (16.0, 48.0, 80.0):
        canvas.polygon([(x - 2, 20), (x + 8, 13), (x + 18, 26), (x + 10, 32)], SHADE, 90)
        high = 17.0 if x == 48.0 else 13.0
        canvas.rect(x - 7, 24 - high, 14, high, INK)
        canvas.ellipse(x, 24, 7, 4.6, INK)
        canvas.rect(x - 5.4, 24 - high, 10.8, high, WOOD[1])
        canvas.ellipse(x, 23.8, 5.4, 3.2, WOOD[1])
        canvas.rect(x - 5.4, 24 - high, 3, high, WOOD[0])
        canvas.rect(x + 2.6, 24 - high, 2.8, high, WOOD[2])
        for y in (15.0, 18.6):
            canvas.rect(x - 5.4, y, 10.8, 1.6, STRAW[0])
        canvas.ellipse(x, 24 - high, 7, 4.8, INK)
        canvas.ellipse(x, 24 - high, 5.4, 3.4, STRAW[1])
        canvas.ellipse(x - 0.6, 23.6 - high, 2.8, 1.7, STRAW[0])
    return canvas


def _log_target() -> Canvas:
    """A disc of wood on a stand, its rings painted, steel in it."""
    canvas = Canvas(TILE, 2 * TILE)
    canvas.ellipse(20, 55, 13, 6, SHADE, 95)
    for x0, x1 in ((10.0, 5.0), (22.0, 27.0)):
        canvas.stroke([(x0, 30), (x1, 57)], 5)
        canvas.stroke([(x0, 30), (x1, 56)], 2.2, WOOD[1])
    canvas.coin(16, 24, 15, WOOD[2])
    canvas.disc(15.4, 23.4, 12.4, STRAW[0])
    for radius, tone in ((10, RING_RED), (7.4, CREAM), (4.8, RING_RED), (2.2, INK)):
        canvas.disc(15.6, 23.6, radius, tone)
    for x, y in ((12, 19), (21, 27), (15, 30)):
        canvas.stroke([(x, y), (x - 3, y + 6)], 2, INK)
        canvas.stroke([(x, y), (x - 2.4, y + 4.6)], 1, STEEL[0])
        canvas.coin(x - 3.6, y + 7.4, 1.8, STEEL[1], 0.8)
    return canvas


def _camp_fire() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for radius, alpha in ((15.6, 24), (13, 36)):
        canvas.disc(16, 16, radius, (246, 220, 156), alpha)
    for number in range(9):
        angle = number * math.tau / 9
        stone_round(canvas, 16 + 11.4 * math.cos(angle), 16 + 11 * math.sin(angle), 3.4, ROCK)
    canvas.disc(16, 16, 8, (58, 48, 52))
    for a in (0.5, 2.6, 4.4):
        canvas.stroke(
            [(16 - 7 * math.cos(a), 16 - 7 * math.sin(a)), (16 + 6 * math.cos(a), 16 + 6 * math.sin(a))], 3.4
        )
        canvas.stroke(
            [(16 - 6.4 * math.cos(a), 16 - 6.4 * math.sin(a)), (16 + 5 * math.cos(a), 16 + 5 * math.sin(a))],
            1.6,
            WOOD[1],
        )
    filled(canvas, [(10.6, 18), (12, 12), (15, 13.6), (17, 7), (20, 13), (21.6, 18), (16, 21)], RING_RED)
    filled(canvas, [(13, 18), (14.4, 14), (16.4, 11.6), (18.6, 15), (19, 18), (16, 19.6)], (246, 220, 156))
    return canvas


def _tent() -> Canvas:
    """A small tent from above: two slopes of cloth, the open end to the south."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.polygon([(10, 14), (60, 10), (64, 18), (64, 62), (16, 62)], SHADE, 90)
    canvas.leaf([(6, 6), (31, 3), (56, 6), (60, 54), (31, 50), (3, 54)], OLIVE[1], 2)
    canvas.polygon([(7.4, 7.4), (31, 4.4), (31, 48.6), (4.8, 52.2)], OLIVE[0])
    canvas.polygon([(31, 4.4), (54.8, 7.4), (58.2, 52.2), (31, 48.6)], OLIVE[2])
    canvas.leaf([(3, 54), (31, 50), (60, 54), (31, 58)], (52, 46, 50), 1.6)
    canvas.polygon([(3, 54), (31, 50), (24, 57)], OLIVE[1])
    canvas.stroke([(31, 3), (31, 50)], 2.4)
    canvas.stroke([(30.4, 4), (30.4, 49)], 1, STRAW[0])
    for x, y in ((18, 20), (20, 34)):
        brushed(canvas, [(x - 8, y + 3), (x, y), (x + 8, y - 2)], 1.1, OLIVE[1])
    for a, b in (((6, 6), (1, 1)), ((56, 6), (62, 1)), ((3, 54), (0.6, 60)), ((60, 54), (63, 60))):
        canvas.stroke([a, b], 1)
    return canvas


def _mushrooms(rng: np.random.Generator) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for x, y, r in ((10, 18, 3.6), (16, 22, 2.8), (20, 15, 4.2), (24, 21, 2.4)):
        x += 2 * (rng.random() - 0.5)
        canvas.ellipse(x + 1.4, y + 1.8, r, r * 0.8, SHADE, 100)
        canvas.coin(x, y, r, RUST[0], 0.8)
        canvas.disc(x - r * 0.25, y - r * 0.25, r * 0.4, (188, 112, 92))
        canvas.disc(x + r * 0.2, y + r * 0.2, r * 0.16, CREAM)
    return canvas


def _light_pool() -> Canvas:
    """Sun that falls through the leaves: two flat patches."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    filled(canvas, [(10, 14), (34, 6), (54, 18), (50, 42), (28, 56), (10, 40)], (246, 220, 156), alpha=20)
    filled(canvas, [(18, 20), (34, 14), (46, 24), (42, 38), (28, 46), (18, 36)], (246, 220, 156), alpha=40)
    return canvas


def _great_facts(tiles: int, half: int) -> dict[tuple[int, int], Facts]:
    """Solid in the middle of a picture of tiles x tiles, `half` pixels each way."""
    centre = tiles * TILE // 2
    made = {}
    for col in range(tiles):
        for row in range(tiles):
            x0, x1 = max(col * TILE, centre - half), min((col + 1) * TILE, centre + half)
            y0, y1 = max(row * TILE, centre - half), min((row + 1) * TILE, centre + half)
            if x1 > x0 and y1 > y0:
                made[col, row] = solid((x0 - col * TILE, y0 - row * TILE, x1 - x0, y1 - y0))
    return made


def _drawn_on(image: Image, col: int, row: int) -> bool:
    return bool(image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE, 3].any())


def add_woods(sheet: Sheet, rng: np.random.Generator) -> None:
    """Trunks, rocks, bushes, grass, a training ground's and a camp's things."""
    hides, reeds = Facts(cover=COVER, surface="foliage"), Facts(cover=TALL_GRASS, surface="water")
    for label, tiles, radius, half in (("giant_trunk", 4, 34.0, 32), ("great_trunk", 3, 22.0, 20)):
        facts = _great_facts(tiles, half)
        for number in range(2):
            image = _great_trunk(rng, tiles, radius).reduced()
            sheet.block(
                f"{label}_{number}", image, lambda c, r, facts=facts: facts.get((c, r), Facts()),  # type: ignore[misc]
                keep=lambda c, r, image=image: _drawn_on(image, c, r),  # type: ignore[misc]
            )  # fmt: skip
    for number, tones in enumerate((ROCK, MOSSY)):
        image = _rock(rng, 2, tones).reduced()
        sheet.block(f"rock2_{number}", image, lambda c, r: solid((6 * (1 - c), 8 * (1 - r), 26, 24), "stone"))
    for number, tones in enumerate((LEAF, OLIVE)):
        sheet.block(f"thicket_{number}", _thicket(rng, tones).reduced(), lambda c, r: hides)
    sheet.block("tent", _tent().reduced(), lambda c, r: solid((4 * (1 - c), 5 * (1 - r), 28, 27)))
    sheet.block("light_pool", _light_pool().reduced(), lambda c, r: Facts())
    sheet.block(
        "target_disc",
        _log_target().reduced(),
        lambda c, r: solid((2, 10, 28, 22) if r == 0 else (5, 0, 22, 26)),
    )
    sheet.block("log", _log().reduced(), lambda c, r: solid((0 if c else 3, 6, 29 if c != 1 else 32, 18)))
    sheet.block("three_posts", _three_posts().reduced(), lambda c, r: solid((9, 8, 14, 20)))
    sheet.block("root", _root(rng).reduced(), lambda c, r: Facts(surface="wood"))
    for number, tones in enumerate((ROCK, MOSSY, ROCK)):
        sheet.add(f"rock1_{number}", _rock(rng, 1, tones).reduced(), solid((4, 5, 22, 21), "stone"))
    for number in range(3):
        sheet.add(f"stepping_{number}", _stepping(rng).reduced(), Facts(surface="stone"))
    for number in range(3):
        sheet.add(f"fern_{number}", _fern(rng).reduced(), hides)
    for number in range(4):
        sheet.add(
            f"tall_grass_{number}",
            _tall_grass(rng).reduced(),
            Facts(cover=TALL_GRASS, surface="grass"),
            "tttt",
        )
    for number in range(3):
        sheet.add(f"reeds_{number}", _reeds(rng).reduced(), reeds)
    sheet.add("post", _post().reduced(), solid((6, 6, 18, 18)))
    sheet.add("stump", _stump().reduced(), solid((6, 6, 20, 20)))
    sheet.add("camp_fire", _camp_fire().reduced(), solid((6, 6, 20, 20), "stone"))
    for number in range(2):
        sheet.add(f"mushrooms_{number}", _mushrooms(rng).reduced())


def add_canopies(sheet: Sheet, rng: np.random.Generator) -> None:
    """crown6_b, crown6_c (leaves, pines), crown4_d, and their shadows: floor of the high plane."""
    foliage = Facts(surface="foliage")
    for label, tiles, tones in (
        ("crown6_b", 6, PINE),
        ("crown6_c", 6, OLIVE),
        ("crown4_d", 4, PINE),
        ("crown3_d", 3, PINE),
    ):
        image = crown(rng, tiles, tones).reduced()

        def enough(col: int, row: int, image: Image = image) -> bool:
            part = image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE, 3]
            return bool(part.mean() / 255 >= LEAST_CROWN)

        sheet.block(label, image, lambda c, r: foliage, keep=enough)
    _trunk_shade(sheet)


def _trunk_shade(sheet: Sheet) -> None:
    canvas = Canvas(4 * TILE, 4 * TILE)
    canvas.polygon([(50, 78), (78, 50), (116, 90), (90, 116)], SHADE, SHADOW_ALPHA)
    canvas.disc(102, 102, 19, SHADE, SHADOW_ALPHA)
    sheet.block("shade_trunk", soften(canvas.reduced(), 2), lambda c, r: Facts())
