"""Draws what lies about, what is set, and what flies up: assets/things/*.png.

    python tools/art/draw_things.py [FOLDER]

Things to take and to throw are 32 x 32 pixels; what is set, its traces, splashes and puffs 64 x 64; leaves
and flecks 16 x 16. The same bytes each time.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from brush import blob, boulder, brushed, curve, filled, tapered
from ink import Canvas, Image
from palette import (
    CLOTH,
    GLOW,
    INK,
    LEAF,
    OCHRE,
    OLIVE,
    RUST,
    STEEL,
    STONE,
    STRAW,
    UMBER,
    WOOD,
    Tones,
)  # fmt: skip
from png import rounded, save

SEED = 47
SMALL, LARGE, FLECK = 32, 64, 16
QUARTERS = (0.0, math.pi / 2, math.pi, 3 * math.pi / 2)
TONES = 3  # levels that a band is rounded to
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "things"
MUD: Tones = ((140, 108, 80), (108, 82, 62), (80, 60, 52))
PAINT: Tones = ((140, 168, 222), (92, 124, 196), (60, 84, 150))
POWDER: Tones = ((236, 212, 230), (212, 172, 206), (168, 128, 170))
DUST: Tones = ((222, 208, 188), (202, 184, 162), (172, 152, 134))  # lighter than what it rises from
SOOT: Tones = ((92, 82, 84), (62, 54, 60), (44, 38, 46))
SEAL: Tones = ((206, 246, 228), (150, 214, 196), (84, 148, 144))
Rng = np.random.Generator
Draw = Callable[[Canvas, Rng], None]


def _toned(canvas: Canvas, outline: list[tuple[float, float]], tones: Tones, ink: float = 2.0) -> None:
    """A flat thing: dark edge to the lower right, a light patch to the upper left."""
    x = sum(p[0] for p in outline) / len(outline)
    y = sum(p[1] for p in outline) / len(outline)
    canvas.polygon(outline, tones[2])
    canvas.polygon([(x + (px - x) * 0.84 - 0.8, y + (py - y) * 0.84 - 0.9) for px, py in outline], tones[1])
    canvas.polygon([(x + (px - x) * 0.44 - 2.4, y + (py - y) * 0.44 - 2.6) for px, py in outline], tones[0])
    if ink:
        canvas.stroke(outline, ink, INK, closed=True)


def pebble(canvas: Canvas, rng: Rng) -> None:
    """Three round ones."""
    for x, y, r in ((11, 18, 6), (21, 19, 5.4), (16, 12, 5)):
        boulder(canvas, curve(blob(rng, x, y, r, r * 0.86, 7, 0.2), closed=True), STONE, 1.8)


def kunai(canvas: Canvas, rng: Rng) -> None:
    """A blade with a ring."""
    canvas.polygon([(27, 4), (21, 15), (17, 11)], STEEL[1])
    canvas.polygon([(27, 4), (17, 11), (18.8, 13)], STEEL[0])
    canvas.stroke([(27, 4), (21, 15), (17, 11)], 1.8, INK, closed=True)
    brushed(canvas, [(18, 14), (10, 22)], 4.6, INK, (1, 1))
    brushed(canvas, [(18, 14), (10, 22)], 2.2, UMBER[1], (1, 1))
    canvas.disc(8, 24, 4.2, INK)
    canvas.disc(8, 24, 2.6, STEEL[1])
    canvas.disc(8, 24, 1.2, INK)


def paint(canvas: Canvas, rng: Rng) -> None:
    """A ball of it in paper, already leaking."""
    canvas.coin(16, 17, 10, PAINT[1], 2)
    shade = curve([(24, 12), (25, 20), (18, 25.6), (10, 23), (19, 20)], closed=True)
    canvas.polygon(shade, PAINT[2])
    canvas.polygon(curve([(9, 13), (14, 9.4), (19, 10), (13, 14)], closed=True), PAINT[0])
    canvas.leaf([(12, 8), (16, 3.6), (20, 8), (16, 10)], CLOTH[0], 1.6)
    filled(canvas, [(22, 23), (25, 26), (23, 29.4), (20.4, 27)], PAINT[1], 1.6)


def powder(canvas: Canvas, rng: Rng) -> None:
    """A small bag, tied."""
    _toned(canvas, curve([(8, 24), (7, 17), (13, 12), (20, 12), (25, 18), (24, 25), (16, 28)], closed=True),
    POWDER)
    _toned(canvas, curve([(11, 11), (10, 5), (16, 8), (22, 4.6), (21, 11)], closed=True), POWDER, 1.8)
    brushed(canvas, [(11, 12), (16, 13.4), (22, 11.6)], 3, RUST[1], (0.9, 0.9))


def tag(canvas: Canvas, rng: Rng) -> None:
    """A slip of paper with one written sign and a red edge."""
    _toned(canvas, [(9, 5), (23, 3), (24, 27), (10, 29)], CLOTH)
    canvas.polygon([(10.6, 6.4), (21.8, 4.8), (22, 8), (10.8, 9.6)], RUST[1])
    brushed(canvas, [(13, 14), (20, 13)], 1.8)
    brushed(canvas, [(16.6, 11), (16.4, 24)], 2)
    brushed(canvas, [(16, 17), (12.8, 22)], 1.6)
    brushed(canvas, [(17, 17), (21, 21.4)], 1.6)


def tripwire(canvas: Canvas, rng: Rng) -> None:
    """A coil of it on a peg."""
    for r in (10.0, 7.6, 5.2):
        canvas.disc(16, 16, r, INK)
        canvas.disc(16, 16, r - 0.9, STRAW[0 if r > 6 else 1])
    canvas.disc(16, 16, 3, INK)
    brushed(canvas, [(24, 22), (28, 27), (25, 30)], 2.2, INK, (1, 1))
    brushed(canvas, [(24, 22), (28, 27), (25, 30)], 1, STRAW[0], (1, 1))


def mud(canvas: Canvas, rng: Rng) -> None:
    """A pot of it."""
    _toned(canvas, curve([(6, 15), (9, 26), (16, 29), (24, 26), (27, 15)], closed=True), UMBER)
    canvas.ellipse(16.5, 12, 11.4, 6.4, INK)
    canvas.ellipse(16.5, 11.6, 9.6, 4.8, MUD[1])
    canvas.ellipse(14, 10.6, 4.4, 1.6, MUD[0])


def leaves(canvas: Canvas, rng: Rng) -> None:
    """A handful."""
    for angle, tones in ((3.6, OLIVE), (5.4, LEAF), (1.4, LEAF), (0.1, OCHRE), (2.6, OLIVE)):
        _leaf(canvas, 16 + 5 * math.cos(angle), 16 + 5 * math.sin(angle), angle, 8, tones)


def _leaf(
    canvas: Canvas, x: float, y: float, angle: float, far: float, tones: Tones, ink: float = 1.5
) -> None:
    ux, uy = math.cos(angle), math.sin(angle)
    outline = curve(
        [(x - ux * far, y - uy * far), (x - uy * far * 0.46, y + ux * far * 0.46),
        (x + ux * far, y + uy * far),
         (x + uy * far * 0.46, y - ux * far * 0.46)], closed=True,
    )  # fmt: skip
    canvas.leaf(outline, tones[1], ink)
    vein = [(x - ux * far * 0.8, y - uy * far * 0.8), (x + ux * far * 0.7, y + uy * far * 0.7)]
    tapered(canvas, vein, 1.0, 0.4, tones[2])
    tapered(canvas, [(px + uy * 1.6, py - ux * 1.6) for px, py in vein], 1.2, 0.4, tones[0])


def ward(canvas: Canvas, rng: Rng) -> None:
    """A stone with a sign that glimmers."""
    _toned(canvas, curve(blob(rng, 16, 16, 11, 11, 8, 0.1), closed=True), STONE)
    _sign(canvas, 16, 16, 5.4)


def _sign(canvas: Canvas, x: float, y: float, r: float, tone: int = 0) -> None:
    """A ring, a square on its point within, a dot, four drops outside of the corners."""
    ring = [(x + r * math.cos(a * math.tau / 20), y + r * math.sin(a * math.tau / 20)) for a in range(20)]
    canvas.stroke(ring, max(r * 0.17, 1.0), SEAL[tone], closed=True)
    square = [(x + 0.62 * r * math.cos(a), y + 0.62 * r * math.sin(a)) for a in QUARTERS]
    canvas.stroke(square, max(r * 0.14, 0.9), SEAL[tone], closed=True)
    canvas.disc(x, y, r * 0.2, SEAL[tone])
    for a in QUARTERS:
        ux, uy = math.cos(a + math.pi / 4), math.sin(a + math.pi / 4)
        tapered(canvas, [(x + r * 0.5 * ux, y + r * 0.5 * uy),
        (x + r * 0.85 * ux, y + r * 0.85 * uy)], r * 0.2, r * 0.06, SEAL[tone])


def _bowl(canvas: Canvas, tones: Tones) -> None:
    canvas.coin(16, 16, 12.4, tones[1], 2)
    canvas.disc(15.4, 15.2, 9.4, tones[0])
    canvas.disc(16, 16, 8.8, INK)


def ramen(canvas: Canvas, rng: Rng) -> None:
    """A bowl from above: noodles, an egg, a swirl, greens, two sticks."""
    _bowl(canvas, RUST)
    canvas.disc(16, 16, 7.8, OCHRE[0])
    for number in range(5):
        y = 11.4 + number * 2.2
        brushed(canvas, [(10.4, y + 1), (14, y - 0.8), (18, y + 1), (21.6, y - 0.6)], 1, GLOW[0], (0.9, 0.9))
    canvas.disc(12.6, 13, 3, CLOTH[0])
    canvas.disc(12.6, 13, 1.5, GLOW[2])
    canvas.disc(19.4, 13.4, 2.6, CLOTH[0])
    brushed(canvas, [(18.4, 13.4), (19.6, 12.4), (20.4, 13.6), (19.2, 14.4)], 0.8, (206, 110, 122), (1, 1))
    filled(canvas, [(13, 19), (17, 17.6), (20, 20), (16, 22)], LEAF[1])
    for line in ([(22, 3), (18, 26)], [(25.4, 4.6), (20.6, 27)]):
        brushed(canvas, line, 2.6, INK, (1, 1))
        brushed(canvas, line, 1.2, WOOD[0], (1, 1))


def bento(canvas: Canvas, rng: Rng) -> None:
    """A lacquered box, open."""
    canvas.box(4, 7, 24, 18, RUST[2], 2)
    canvas.box(6.4, 9.4, 11, 13.4, CLOTH[0], 1.2)
    canvas.disc(12, 16, 2.4, RUST[0])
    canvas.box(17.6, 9.4, 8.4, 6.4, LEAF[1], 1.2)
    canvas.box(17.6, 16, 8.4, 6.8, GLOW[1], 1.2)
    tapered(canvas, [(6, 8.4), (26, 8.4)], 1.2, 1.2, RUST[0])


def sugar(canvas: Canvas, rng: Rng) -> None:
    """A kunai of pink and white sugar."""
    pink = ((250, 226, 228), (238, 196, 204), (202, 146, 162))
    canvas.polygon([(27, 4), (21.6, 16), (16, 10.4)], pink[1])
    canvas.polygon([(27, 4), (16, 10.4), (18.6, 13)], pink[0])
    canvas.stroke([(27, 4), (21.6, 16), (16, 10.4)], 1.8, INK, closed=True)
    for width, tone in ((5, INK), (2.8, CLOTH[0])):
        brushed(canvas, [(18, 14), (10, 22)], width, tone, (1, 1))
    for at in (0.2, 0.5, 0.8):
        canvas.disc(18 - 8 * at, 14 + 8 * at, 1.1, pink[2])
    canvas.coin(8, 24, 4.4, pink[1], 1.6)
    canvas.disc(8, 24, 1.3, INK)


def letter(canvas: Canvas, rng: Rng) -> None:
    """Folded, with a seal."""
    _toned(canvas, [(4, 9), (27, 7), (28.4, 23), (5.4, 25)], CLOTH)
    canvas.stroke([(4.6, 9.6), (16, 18), (27, 7.6)], 1.4, CLOTH[2])
    canvas.coin(16.4, 17.6, 4, RUST[1], 1.4)


def set_tripwire(canvas: Canvas, rng: Rng) -> None:
    """A thread between two pegs, hardly there."""
    tapered(canvas, [(12, 35), (32, 36.4), (52, 35)], 1.2, 1.2, (48, 42, 52))
    tapered(canvas, [(12, 33), (32, 34.4), (52, 33)], 1.0, 1.0, STRAW[0])
    _pegs(canvas)


def _pegs(canvas: Canvas) -> None:
    for x in (11.0, 53.0):
        canvas.ellipse(x + 3, 36, 4.4, 2, (40, 34, 46), 110)
        canvas.coin(x, 33, 3.6, WOOD[1], 1.4)
        canvas.disc(x - 0.8, 32.2, 1.2, WOOD[0])


def sprung_tripwire(canvas: Canvas, rng: Rng) -> None:
    """Torn: two ends that curl."""
    _pegs(canvas)
    for side in (-1, 1):
        line = [(32 + 21 * side, 33), (32 + 14 * side, 39), (32 + 8 * side, 34), (32 + 11 * side, 30)]
        tapered(canvas, line, 1.4, 0.9, STRAW[0])


def set_mud(canvas: Canvas, rng: Rng) -> None:
    """A wet patch, shining."""
    for x, y, rx, ry in ((32, 33, 23, 16), (18, 42, 8, 5), (48, 25, 8, 6)):
        outline = curve(blob(rng, x, y, rx, ry, 11, 0.3), closed=True)
        canvas.polygon(outline, MUD[2])
        canvas.polygon([(x + (px - x) * 0.86 - 1, y + (py - y) * 0.82 - 1) for px, py in outline], MUD[1])
    for x, y, w in ((26, 27, 7), (38, 33, 6), (24, 38, 5)):
        tapered(canvas, [(x - w, y + 1.4), (x, y - 0.6), (x + w, y)], 2.4, 0.6, MUD[0])


def sprung_mud(canvas: Canvas, rng: Rng) -> None:
    """The same with prints and splashes."""
    set_mud(canvas, rng)
    for number in range(9):
        angle, far = number * 2.4, 22 + 8 * rng.random()
        x, y = 32 + far * math.cos(angle), 33 + far * 0.8 * math.sin(angle)
        canvas.disc(x, y, 1.2 + 2 * rng.random(), MUD[1])
    for x, y in ((26, 30), (37, 36)):
        canvas.ellipse(x, y, 5, 3.2, MUD[2])
        canvas.ellipse(x, y + 0.6, 3.4, 1.9, SOOT[2])


def set_leaves(canvas: Canvas, rng: Rng) -> None:
    """A heap that looks like any heap."""
    for number in range(17):
        angle, far = number * 2.4, 4.4 * math.sqrt(number)
        tones = (OLIVE, LEAF, OLIVE, OCHRE)[number % 4]
        x, y = 32 + far * math.cos(angle), 33 + far * 0.8 * math.sin(angle)
        _leaf(canvas, x, y, angle * 1.7, 6.2, tones, 1.3)


def sprung_leaves(canvas: Canvas, rng: Rng) -> None:
    """All over the place."""
    for number in range(14):
        angle, far = number * 2.4, 8 + 5.4 * math.sqrt(number)
        tones = (OLIVE, LEAF, OCHRE)[number % 3]
        x, y = 32 + far * math.cos(angle), 32 + far * 0.9 * math.sin(angle)
        _leaf(canvas, x, y, angle * 2.3, 5.4, tones, 1.2)


def set_ward(canvas: Canvas, rng: Rng) -> None:
    """A sign on the ground, in strokes of light."""
    for r, alpha in ((24, 26), (19, 40)):
        canvas.disc(32, 32, r, SEAL[1], alpha)
    canvas.disc(32, 32, 15, (40, 58, 66), 120)
    _sign(canvas, 32, 32, 13)
    for number in range(8):
        angle = number * math.tau / 8
        ux, uy = math.cos(angle), math.sin(angle)
        tapered(canvas, [(32 + 16 * ux, 32 + 16 * uy), (32 + 20 * ux, 32 + 20 * uy)], 1.8, 0.8, SEAL[1])


def sprung_ward(canvas: Canvas, rng: Rng) -> None:
    """Burnt out."""
    canvas.disc(32, 32, 15, (40, 38, 46), 110)
    _sign(canvas, 32, 32, 13, 2)


def splash(canvas: Canvas, rng: Rng) -> None:
    """Paint, where it burst."""
    core = []
    for number in range(26):
        angle = number * math.tau / 26
        far = 11 + (9 + 8 * rng.random() if number % 2 else 2 * rng.random())
        core.append((32 + far * math.cos(angle), 32 + far * math.sin(angle)))
    outline = curve(core, closed=True)
    canvas.polygon(outline, PAINT[2])
    canvas.polygon([(32 + (x - 32) * 0.88 - 0.9, 32 + (y - 32) * 0.88 - 0.9) for x, y in outline], PAINT[1])
    for number in range(13):
        angle, far = number * 2.4 + 0.2, 21 + 8 * rng.random()
        canvas.disc(32 + far * math.cos(angle), 32 + far * math.sin(angle), 0.9 + 1.6 * rng.random(),
        PAINT[1])
    tapered(canvas, [(24, 30), (27, 25), (33, 23)], 3.2, 1, PAINT[0])


def scorch(canvas: Canvas, rng: Rng) -> None:
    """What a tag leaves on the ground."""
    for share, tone, alpha in ((1.0, SOOT[1], 90), (0.72, SOOT[1], 150), (0.42, SOOT[2], 200)):
        rays = []
        for number in range(30):
            angle = number * math.tau / 30
            far = share * (17 + (10 * rng.random() if number % 2 else 0))
            rays.append((32 + far * math.cos(angle), 32 + far * math.sin(angle)))
        canvas.polygon(curve(rays, closed=True), tone, alpha)
    for number in range(7):
        angle, far = number * 2.4, 6 + 10 * rng.random()
        canvas.disc(32 + far * math.cos(angle), 32 + far * math.sin(angle), 1, GLOW[2])


def _puff(tones: Tones) -> Draw:
    """A round cloud in three tones without ink, for whatever rises."""

    def draw(canvas: Canvas, rng: Rng) -> None:
        rounds = [(32 + 15 * math.cos(a * 1.26), 33 + 13 * math.sin(a * 1.26),
        12.0 + 3 * rng.random()) for a in range(5)]
        for tone, dx, share in ((tones[2], 0.0, 1.0), (tones[1], -2.0, 0.86), (tones[0], -5.0, 0.5)):
            for x, y, r in (*rounds, (32.0, 32.0, 16.0)):
                canvas.disc(32 + (x - 32) * share + dx, 32 + (y - 32) * share + dx, r * share, tone)

    return draw


def _single_leaf(tones: Tones, angle: float) -> Draw:
    return lambda canvas, rng: _leaf(canvas, 8, 8, angle, 6.4, tones, 1.2)


def _fleck(tones: Tones) -> Draw:
    def draw(canvas: Canvas, rng: Rng) -> None:
        canvas.polygon(curve(blob(rng, 8, 8, 5, 4.2, 7, 0.5), closed=True), tones[2])
        canvas.polygon(curve(blob(rng, 7.4, 7.2, 3.6, 3, 7, 0.4), closed=True), tones[1])

    return draw


THINGS: dict[str, tuple[int, Draw]] = {
    "pebble": (SMALL, pebble), "kunai": (SMALL, kunai), "paint": (SMALL, paint), "powder": (SMALL, powder),
    "tag": (SMALL, tag), "tripwire": (SMALL, tripwire), "mud": (SMALL, mud), "leaves": (SMALL, leaves),
    "ward": (SMALL, ward), "ramen": (SMALL, ramen), "bento": (SMALL, bento), "sugar": (SMALL, sugar),
    "letter": (SMALL, letter),
    "set_tripwire": (LARGE, set_tripwire), "sprung_tripwire": (LARGE, sprung_tripwire),
    "set_mud": (LARGE, set_mud), "sprung_mud": (LARGE, sprung_mud),
    "set_leaves": (LARGE, set_leaves), "sprung_leaves": (LARGE, sprung_leaves),
    "set_ward": (LARGE, set_ward), "sprung_ward": (LARGE, sprung_ward),
    "splash": (LARGE, splash), "scorch": (LARGE, scorch),
    "puff_dust": (LARGE, _puff(DUST)), "puff_powder": (LARGE, _puff(POWDER)),
    "puff_smoke": (LARGE, _puff(SOOT)), "puff_blaze": (LARGE, _puff(GLOW)),
    "puff_pale": (LARGE, _puff(CLOTH)),
    "leaf_0": (FLECK, _single_leaf(LEAF, 0.5)), "leaf_1": (FLECK, _single_leaf(OLIVE, 2.0)),
    "leaf_2": (FLECK, _single_leaf(OCHRE, 3.6)),
    "fleck_paint": (FLECK, _fleck(PAINT)), "fleck_mud": (FLECK, _fleck(MUD)),
    "fleck_stone": (FLECK, _fleck(STONE)),
}  # fmt: skip


def thing(name: str) -> Image:
    """One of them; KeyError where nothing is called so."""
    size, draw = THINGS[name]
    canvas = Canvas(size, size)
    draw(canvas, np.random.default_rng([SEED, *name.encode()]))
    return rounded(canvas.reduced(), TONES)


def main() -> None:
    """Write them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name in THINGS:
        save(folder / f"{name}.png", thing(name))


if __name__ == "__main__":
    main()
