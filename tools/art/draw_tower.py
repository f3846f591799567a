"""Draws the Tower's top and what stands on roofs: assets/tower/tower.png and tower.tsx.

    python tools/art/draw_tower.py

Round roofs with their shadows, a terrace with a rail, tanks, vents, skylights. Roofs lie on the map's layer
`roof`, what stands on them on `tall`. The same bytes each time.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from brush import brushed, curve
from draw_academy import GRAIN
from ink import TILE, Canvas, soften
from noise import grained, paper
from palette import (
    CLOTH,
    GLOW,
    INK,
    LEAF,
    OCHRE,
    OLIVE,
    RGB,
    RUST,
    SHADE,
    STEEL,
    STONE,
    TEAL,
    UMBER,
    WOOD,
    Tones,
)
from sheet import Facts, Sheet

SEED = 59
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "tower"
ROOF = Facts(surface="tiles")
TERRACE = Facts(surface="stone")
LEAST = 0.02  # share of a tile that has to be roof for it to be kept
SHADOW = 96  # alpha
LIGHT = math.pi * 1.25  # where the light comes from
SEGMENTS = 40


def _lit(tones: Tones, angle: float) -> RGB:
    """One of five flat tones by how far a slope looks away from the light."""
    facing = math.cos(angle - LIGHT)
    steps = (tones[2], tones[2], tones[1], tones[1], tones[0])
    tone = steps[min(int((facing + 1) * 2.5), 4)]
    share = 0.88 if facing < -0.6 else 1.0
    return (round(tone[0] * share), round(tone[1] * share), round(tone[2] * share))


def _cone(canvas: Canvas, c: float, outer: float, inner: float, tones: Tones) -> None:
    """A ring of tiles that falls outward: slopes in flat tones, courses, ribs, an eave of ink."""
    canvas.disc(c, c, outer, INK)
    for number in range(SEGMENTS):
        a, b = number * math.tau / SEGMENTS, (number + 1) * math.tau / SEGMENTS
        ring = [
            (c + r * math.cos(t), c + r * math.sin(t))
            for r, t in ((inner, a), (outer - 2, a), (outer - 2, b), (inner, b))
        ]
        canvas.polygon(ring, _lit(tones, (a + b) / 2))
    for number in range(SEGMENTS):
        angle = number * math.tau / SEGMENTS
        ux, uy = math.cos(angle), math.sin(angle)
        tone = _lit(tones, angle)
        dark = (round(tone[0] * 0.78), round(tone[1] * 0.78), round(tone[2] * 0.8))
        canvas.stroke(
            [(c + inner * ux, c + inner * uy), (c + (outer - 2) * ux, c + (outer - 2) * uy)], 1.0, dark
        )
    radius = outer - 7.0
    while radius > inner + 3:
        for number in range(SEGMENTS * 2):
            a, b = number * math.pi / SEGMENTS, (number + 1) * math.pi / SEGMENTS
            tone = _lit(tones, a)
            dark = (round(tone[0] * 0.84), round(tone[1] * 0.84), round(tone[2] * 0.86))
            points = [(c + radius * math.cos(t), c + radius * math.sin(t)) for t in (a, b)]
            canvas.stroke(points, 0.9, dark)
        radius -= 7.0
    rim = [(c + (outer - 4) * math.cos(t), c + (outer - 4) * math.sin(t)) for t in np.linspace(2.6, 5.4, 40)]
    canvas.stroke(rim, 1.6, tuple(min(255, round(v * 1.16)) for v in tones[0]))  # type: ignore[arg-type]


def _great_roof(tones: Tones, tiles: int) -> Canvas:
    """Two rings of roof, a terrace with a rail between them, a disc with a flame on top."""
    side = tiles * TILE
    canvas, c = Canvas(side, side), side / 2
    _cone(canvas, c, c - 2, c * 0.62, tones)
    canvas.disc(c, c, c * 0.66, INK)
    canvas.disc(c, c, c * 0.64, STONE[1])
    canvas.disc(c + 3, c + 4, c * 0.53, STONE[2])
    for number in range(24):
        angle = number * math.tau / 24
        canvas.coin(c + c * 0.62 * math.cos(angle), c + c * 0.62 * math.sin(angle), 3, RUST[1], 1.2)
    _cone(canvas, c, c * 0.5, c * 0.16, tones)
    canvas.coin(c, c, c * 0.2, CLOTH[1], 2)
    canvas.disc(c - 1, c - 1, c * 0.165, CLOTH[0])
    canvas.disc(c, c, c * 0.14, RUST[1])
    r = c * 0.12
    flame = [
        (c - r * 0.7, c + r * 0.3),
        (c - r * 0.5, c - r * 0.4),
        (c - r * 0.1, c),
        (c + r * 0.1, c - r),
        (c + r * 0.5, c - r * 0.1),
        (c + r * 0.6, c + r * 0.5),
        (c, c + r * 0.8),
    ]
    canvas.polygon(curve(flame, closed=True), CLOTH[0])
    return canvas


def _small_roof(tones: Tones, tiles: int) -> Canvas:
    """One cone with a knob: a pavilion, or a turret."""
    side = tiles * TILE
    canvas, c = Canvas(side, side), side / 2
    _cone(canvas, c, c - 2, 5, tones)
    canvas.coin(c, c, 7, OCHRE[1], 2)
    canvas.disc(c - 1.4, c - 1.4, 2.4, OCHRE[0])
    return canvas


def _round_shade(tiles: int) -> np.ndarray:
    """To lie with its upper left tile under the roof's: long, to the lower right."""
    side = (tiles + 2) * TILE
    canvas, c = Canvas(side, side), tiles * TILE / 2
    for step in range(16):
        canvas.disc(c + step * 4, c + step * 4, c - 3, SHADE, SHADOW)
    return soften(canvas.reduced(), 2)


def _tank() -> Canvas:
    """A water tank on four legs, two tiles wide; hoops, a lid."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.ellipse(38, 40, 25, 22, SHADE, SHADOW)
    canvas.coin(31, 31, 27, WOOD[2], 2)
    canvas.disc(30, 30, 22.4, WOOD[1])
    for number in range(-3, 4):
        canvas.stroke(
            [
                (31 + number * 6.4, 31 - math.sqrt(22**2 - (number * 6.4) ** 2)),
                (31 + number * 6.4, 31 + math.sqrt(22**2 - (number * 6.4) ** 2)),
            ],
            1.1,
            WOOD[2],
        )
    canvas.polygon([(14, 20), (30, 9.6), (36, 9.6), (18, 30)], WOOD[0])
    canvas.coin(33, 33, 8, STEEL[1], 2)
    canvas.disc(31.6, 31.4, 3, STEEL[0])
    return canvas


def _vent() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon([(8, 26), (26, 8), (31, 14), (31, 31), (14, 31)], SHADE, SHADOW)
    canvas.box(4, 4, 22, 22, STEEL[1], 2)
    canvas.rect(6, 6, 18, 3, STEEL[0])
    for y in (11.0, 15.4, 19.8):
        canvas.rect(8, y, 14, 2.2, INK)
        canvas.rect(8, y + 2.2, 14, 0.8, STEEL[0])
    return canvas


def _skylight(lit: bool) -> Canvas:
    """Glass in a frame, two tiles wide: one lies on the roof and looks in."""
    canvas = Canvas(2 * TILE, TILE)
    canvas.box(3, 4, 58, 24, UMBER[1], 2)
    glass = GLOW if lit else ((142, 162, 168), (104, 126, 140), (78, 98, 116))
    for x in (7.0, 25.0, 43.0):
        canvas.box(x, 8, 14, 16, glass[1], 1.2)
        canvas.polygon([(x + 2, 10), (x + 9, 10), (x + 3, 21), (x + 2, 21)], glass[0])
    return canvas


def _boxes() -> Canvas:
    """Pots with herbs, two tiles wide."""
    canvas = Canvas(2 * TILE, TILE)
    canvas.rect(8, 13, 56, 17, SHADE, SHADOW)
    canvas.box(3, 8, 57, 17, RUST[2], 2)
    for number in range(6):
        x = 9 + number * 9.0
        canvas.coin(x, 16, 5.6, (LEAF, OLIVE, TEAL)[number % 3][1], 1.4)
        canvas.disc(x - 1.4, 14.6, 2.4, (LEAF, OLIVE, TEAL)[number % 3][0])
    return canvas


def _rail(across: bool) -> Canvas:
    """The balcony's: red, on posts; a bowl may be set on it."""
    canvas = Canvas(TILE, TILE)
    if across:
        canvas.rect(0, 20, TILE, 7, SHADE, SHADOW)
        canvas.rect(0, 12, TILE, 8, INK)
        canvas.rect(0, 13.6, TILE, 4.8, RUST[1])
        canvas.rect(0, 13.6, TILE, 1.6, RUST[0])
        canvas.coin(16, 16, 5.4, RUST[2], 1.6)
    else:
        canvas.rect(20, 0, 7, TILE, SHADE, SHADOW)
        canvas.rect(12, 0, 8, TILE, INK)
        canvas.rect(13.6, 0, 4.8, TILE, RUST[1])
        canvas.rect(13.6, 0, 1.6, TILE, RUST[0])
        canvas.coin(16, 16, 5.4, RUST[2], 1.6)
    canvas.disc(15.2, 15.2, 1.8, RUST[0])
    return canvas


def _flag() -> Canvas:
    """A banner on a pole, seen from above and in the wind."""
    canvas = Canvas(2 * TILE, TILE)
    brushed(canvas, [(10, 22), (30, 26), (52, 22)], 8, (60, 52, 66), (0.6, 0.6))
    cloth = [(9, 14), (20, 8), (34, 14), (48, 8), (60, 12), (58, 22), (46, 19), (34, 24), (20, 19), (10, 22)]
    canvas.leaf(curve(cloth, closed=True), CLOTH[1], 2)
    canvas.polygon(
        curve([(12, 15), (20, 11), (33, 16), (47, 11), (56, 13), (46, 14), (34, 19), (20, 14)], closed=True),
        CLOTH[0],
    )
    canvas.coin(34, 16, 5, RUST[1], 1.2)
    canvas.coin(8, 18, 5, WOOD[1], 1.8)
    return canvas


def add_tower(sheet: Sheet) -> None:
    """tower_roof, pavilion_<rust|teal>, shade_tower, shade_pavilion, water_tank, vent_box,
    skylight_<dark|lit>, herb_boxes, rail_<h|v>, banner."""

    def stands(col: int, row: int) -> Facts:
        return Facts(solid=True, surface="wood", box=(6 * (1 - col), 6 * (1 - row), 26, 26))

    for label, canvas in (
        ("tower_roof", _great_roof(RUST, 10)),
        ("pavilion_rust", _small_roof(RUST, 4)),
        ("pavilion_teal", _small_roof(TEAL, 4)),
    ):
        image = canvas.reduced()

        def enough(col: int, row: int, image: np.ndarray = image) -> bool:
            part = image[row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE, 3]
            return bool(part.mean() / 255 >= LEAST)

        sheet.block(label, image, lambda c, r: ROOF, keep=enough)
    sheet.block("shade_tower", _round_shade(10), lambda c, r: Facts())
    sheet.block("shade_pavilion", _round_shade(4), lambda c, r: Facts())
    sheet.block("water_tank", _tank().reduced(), stands)
    sheet.add("vent_box", _vent().reduced(), Facts(solid=True, surface="stone", box=(4, 4, 22, 22)))
    for label, lit in (("dark", False), ("lit", True)):
        sheet.block(f"skylight_{label}", _skylight(lit).reduced(), lambda c, r: TERRACE)
    sheet.block(
        "herb_boxes",
        _boxes().reduced(),
        lambda c, r: Facts(solid=True, surface="wood", box=(0 if c else 3, 8, 29, 17)),
    )
    sheet.add("rail_h", _rail(True).reduced(), Facts(solid=True, surface="wood", box=(0, 12, 32, 8)))
    sheet.add("rail_v", _rail(False).reduced(), Facts(solid=True, surface="wood", box=(12, 0, 8, 32)))
    sheet.block("banner", _flag().reduced(), lambda c, r: Facts())


def drawn() -> Sheet:
    """The whole sheet."""
    sheet = Sheet()
    add_tower(sheet)
    grain = paper(np.random.default_rng(SEED))
    for number, image in sheet.images.items():
        place = (number % 4 * TILE, number // 16 * TILE)
        sheet.images[number] = grained(image, grain, GRAIN, place)
    return sheet


def main() -> None:
    """Draw and write both files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sheet = drawn()
    sheet.save_picture(FOLDER / "tower.png")
    sheet.save_tileset(FOLDER / "tower.tsx", "tower.png", {})


if __name__ == "__main__":
    main()
