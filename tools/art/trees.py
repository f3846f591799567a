"""Crowns, trunks, and the shadows trees throw to the lower right."""

from __future__ import annotations

import math

import numpy as np
from ink import TILE, Canvas, Image, soften
from palette import BLOSSOM, INK, LEAF, OLIVE, RGB, SHADE, WOOD, Tones
from sheet import Facts, Sheet

FOLIAGE = Facts(surface="foliage")
SHADOW_ALPHA = 105
LEAST_COVER = 0.14  # share of a tile that a crown must fill to count as a place to stand

CROWNS: tuple[tuple[str, int, Tones], ...] = (
    ("crown2_a", 2, LEAF),
    ("crown2_b", 2, OLIVE),
    ("crown3_a", 3, LEAF),
    ("crown3_b", 3, OLIVE),
    ("crown3_c", 3, BLOSSOM),
    ("crown4_a", 4, LEAF),
    ("crown4_b", 4, OLIVE),
    ("crown4_c", 4, LEAF),
    ("crown6_a", 6, LEAF),
)
Lobe = tuple[float, float, float]  # x, y, radius


def _lobes(rng: np.random.Generator, centre: float, reach: float, count: int, size: float) -> list[Lobe]:
    """Bunches of leaves in a ring: they touch `reach` from the centre."""
    turn = rng.random() * math.tau
    lobes = []
    for number in range(count):
        angle = turn + (number + 0.3 * (rng.random() - 0.5)) * math.tau / count
        radius = size * (0.72 + 0.5 * rng.random())
        distance = reach * (0.95 + 0.05 * rng.random()) - radius
        lobes.append((centre + distance * math.cos(angle), centre + distance * math.sin(angle), radius))
    return lobes


def _mass(canvas: Canvas, lobes: list[Lobe], core: Lobe, colour: RGB, grow: float = 0.0) -> None:
    canvas.disc(core[0], core[1], core[2] + grow, colour)
    for x, y, radius in lobes:
        canvas.disc(x, y, radius + grow, colour)


def crown(rng: np.random.Generator, tiles: int, tones: Tones) -> Canvas:
    """A crown of `tiles` x `tiles`: scalloped outline, bunches of leaves in three tones.

    Bunches are laid from the lower right to the upper left, the lit ones over the shaded.
    """
    side = tiles * TILE
    centre, reach = side / 2, side / 2 - 1.5
    count = {2: 8, 3: 10, 4: 12, 6: 17}[tiles]
    size = reach * (0.36, 0.33, 0.3, 0.3, 0.24)[tiles - 2]
    outer = _lobes(rng, centre, reach, count, size)
    core = (centre, centre, reach - size)
    canvas, mask = Canvas(side, side), Canvas(side, side)
    _mass(mask, outer, core, INK, grow=-2.0)
    _mass(canvas, outer, core, INK)
    _mass(canvas, outer, core, tones[2], grow=-2.0)
    foliage = Canvas(side, side)
    shift = -reach * 0.12
    _mass(
        foliage,
        _lobes(rng, centre + shift, reach * 0.84, count - 1, size * 0.9),
        (centre + shift, centre + shift, reach * 0.6),
        tones[1],
    )
    for x, y, radius in _bunches(rng, centre, reach):
        light = ((x - centre) + (y - centre)) / reach + 0.22 * (rng.random() - 0.5)
        if light < -0.28:
            _bunch(foliage, rng, (x, y, radius), tones[0], tones[1])
        elif light < 0.42:
            _bunch(foliage, rng, (x, y, radius), tones[1], tones[2])
        else:
            deep: RGB = tuple(round(v * 0.78) for v in tones[2])  # type: ignore[assignment]
            _bunch(foliage, rng, (x, y, radius), tones[2], deep)
    foliage.cut(mask)
    canvas.stamp(foliage)
    return canvas


def _bunches(rng: np.random.Generator, centre: float, reach: float) -> list[Lobe]:
    """Where the bunches lie: spread evenly with a little play, farthest from the light first."""
    spacing = max(9.0, reach * 0.3)
    bunches = []
    steps = int(reach / spacing) + 1
    for row in range(-steps, steps + 1):
        for col in range(-steps, steps + 1):
            x = (col + 0.5 * (row % 2)) * spacing + spacing * 0.45 * (rng.random() - 0.5)
            y = row * spacing * 0.88 + spacing * 0.45 * (rng.random() - 0.5)
            if math.hypot(x, y) < reach * 0.84:
                bunches.append((centre + x, centre + y, spacing * (0.5 + 0.14 * rng.random())))
    return sorted(bunches, key=lambda bunch: -(bunch[0] + bunch[1]))


def _bunch(canvas: Canvas, rng: np.random.Generator, place: Lobe, tone: RGB, under: RGB) -> None:
    """A small cloud of leaves with a crescent of shade on its lower right."""
    x, y, radius = place
    turn = rng.random() * math.tau
    knobs = [(x, y, radius * 0.72)]
    for number in range(5):
        angle = turn + number * math.tau / 5
        knobs.append(
            (x + radius * 0.55 * math.cos(angle), y + radius * 0.55 * math.sin(angle), radius * 0.46)
        )
    for offset, colour in ((1.5, under), (0.0, tone)):
        for kx, ky, kr in knobs:
            canvas.disc(kx + offset, ky + offset, kr, colour)


def crown_shadow(rng: np.random.Generator, tiles: int) -> Image:
    """The shadow of a crown, one tile larger, to lie with its upper left tile under the crown's."""
    side = (tiles + 1) * TILE
    canvas = Canvas(side, side)
    centre, reach = tiles * TILE / 2, tiles * TILE / 2 - 4
    for step in range(9):
        shift = step * TILE * 0.09
        canvas.ellipse(centre + shift, centre + shift, reach, reach * 0.96, SHADE, SHADOW_ALPHA)
    for x, y, radius in _lobes(rng, centre + TILE * 0.72, reach, 9, reach * 0.3):
        canvas.disc(x, y, radius, SHADE, SHADOW_ALPHA)
    return soften(canvas.reduced(), 3)


def _trunk(canvas: Canvas, x: float, y: float, radius: float) -> None:
    for number in range(5):
        angle = 0.5 + number * math.tau / 5
        tip = (x + radius * 1.75 * math.cos(angle), y + radius * 1.75 * math.sin(angle))
        across = (math.sin(angle) * radius * 0.4, -math.cos(angle) * radius * 0.4)
        root = [(x + across[0], y + across[1]), tip, (x - across[0], y - across[1])]
        canvas.leaf(root, WOOD[2], 1.4)
    canvas.coin(x, y, radius, WOOD[2])
    canvas.disc(x - radius * 0.12, y - radius * 0.12, radius * 0.68, WOOD[1])
    canvas.disc(x - radius * 0.24, y - radius * 0.24, radius * 0.36, WOOD[0])


def add_trees(sheet: Sheet, rng: np.random.Generator) -> None:
    """Crowns (crown<size>_<variant>_<x>_<y>), shade_crown<size>_<x>_<y>, trunk, trunk2/4/6_<x>_<y>."""
    for label, tiles, tones in CROWNS:
        image = crown(rng, tiles, tones).reduced()

        def enough(col: int, row: int, image: Image = image) -> bool:
            part = image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE, 3]
            return bool(part.mean() / 255 >= LEAST_COVER)

        sheet.block(label, image, lambda col, row: FOLIAGE, keep=enough)
    for tiles in (2, 3, 4, 6):
        sheet.block(f"shade_crown{tiles}", crown_shadow(rng, tiles), lambda col, row: Facts())
    for label, radius, half in (("trunk2", 6.0, 6), ("trunk4", 10.0, 9), ("trunk6", 17.0, 15)):
        canvas = Canvas(2 * TILE, 2 * TILE)
        _trunk(canvas, TILE, TILE, radius)

        def quarter(col: int, row: int, half: int = half) -> Facts:
            box = (0 if col else TILE - half, 0 if row else TILE - half, half, half)
            return Facts(solid=True, surface="wood", box=box)

        sheet.block(label, canvas.reduced(), quarter)
    canvas = Canvas(TILE, TILE)
    _trunk(canvas, TILE / 2, TILE / 2, 9.0)
    sheet.add("trunk3", canvas.reduced(), Facts(solid=True, surface="wood", box=(8, 8, 16, 16)))
