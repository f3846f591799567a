"""A head and shoulders to be dressed: the face with its moods, hair as one mass, masks of porcelain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from brush import brushed, curve, tapered
from faces import BLUSH, WHITE, Mask, brow, eye, lay, mask_of, strokes, toned
from ink import XY, Canvas
from palette import INK, RGB, Tones

TAN: Tones = ((228, 184, 148), (214, 166, 130), (176, 126, 106))
PALE: Tones = ((242, 212, 186), (230, 194, 166), (190, 148, 132))
RUDDY: Tones = ((226, 172, 138), (210, 150, 118), (168, 108, 92))
MOUTH: Tones = ((126, 60, 58), (126, 60, 58), (96, 46, 50))
PORCELAIN: Tones = ((246, 242, 234), (228, 222, 214), (178, 170, 170))
HOLE: RGB = (38, 32, 46)
Bent = tuple[float, float] | tuple[float, float, float]  # x, y, and how far the edge from there bulges out

FACE: tuple[XY, ...] = (
    (53, 70), (53, 91), (57, 109), (66, 128), (81, 143), (91, 147), (104, 144), (124, 129), (136, 107),
    (138, 85), (137, 66), (124, 44), (96, 34), (68, 44),
)  # fmt: skip
SLIGHT: tuple[XY, ...] = (
    (54, 70), (53, 91), (57, 110), (68, 129), (83, 143), (90, 146), (101, 143), (121, 129), (134, 108),
    (137, 86), (136, 66), (124, 44), (96, 34), (68, 44),
)  # fmt: skip
BROAD: tuple[XY, ...] = (
    (51, 70), (50, 91), (53, 112), (62, 132), (79, 146), (93, 149), (109, 147), (130, 133), (140, 111),
    (141, 85), (139, 66), (124, 44), (96, 34), (66, 44),
)  # fmt: skip
CHILD: tuple[XY, ...] = (
    (52, 80), (50, 99), (55, 117), (66, 132), (82, 142), (91, 144), (104, 142), (124, 132), (137, 115),
    (141, 96), (140, 76), (126, 52), (96, 42), (66, 52),
)  # fmt: skip


@dataclass(frozen=True)
class Mood:
    """What a face does. lid: share of the eye that is covered; shut: eyes as two arcs, -1 laughing upward.

    inner, outer: pixels by which the brow's ends are lower than at rest. mouth: one of MOUTHS.
    """

    mouth: str = "calm"
    lid: float = 0.06
    shut: bool = False
    inner: float = 0.0
    outer: float = 0.0
    blush: bool = False
    aside: float = 0.0  # pixels by which the eyes look to the right


CALM = Mood()
STARTLED = Mood("round", lid=-0.1, inner=-6, outer=-5)
CROSS = Mood("shout", lid=0.14, inner=6, outer=-3)
WARM = Mood("grin", shut=True, inner=-2, outer=-1, blush=True)


def bent(points: Sequence[Bent], bulge: float = 0.12) -> list[XY]:
    """A closed path with sharp corners, clockwise; each edge bulges outward by a share of its length."""
    path: list[XY] = []
    for number, point in enumerate(points):
        after = points[(number + 1) % len(points)]
        share = point[2] if len(point) == 3 else bulge
        dx, dy = after[0] - point[0], after[1] - point[1]
        mx, my = point[0] + dx / 2 + share * dy, point[1] + dy / 2 - share * dx
        for step in range(10):
            t = step / 10
            path.append(
                (
                    (1 - t) ** 2 * point[0] + 2 * t * (1 - t) * mx + t * t * after[0],
                    (1 - t) ** 2 * point[1] + 2 * t * (1 - t) * my + t * t * after[1],
                )
            )
    return path


def mass(canvas: Canvas, path: Sequence[XY], tones: Tones, dark: float = 6, light: float = 3) -> None:
    """A mass of hair or cloth with sharp corners."""
    toned(canvas, path, tones, dark=dark, light=light, ink=3.0, smooth=False)


def flow(canvas: Canvas, lines: Sequence[Sequence[XY]], tones: Tones, ink: float = 1.6) -> None:
    """Lines along which hair lies: an ink stroke, with the light on its upper left side."""
    for line in lines:
        (x0, y0), (x1, y1) = line[:2]
        inside = [
            (x0 + (x1 - x0) * 0.16, y0 + (y1 - y0) * 0.16),
            *line[1:],
        ]  # clear of the edge it comes from
        brushed(canvas, [(x - 1.8, y - 0.6) for x, y in inside], 2.6, tones[0], (0.1, 0.2))
        tapered(canvas, line, ink, 0.5)


def neck(canvas: Canvas, skin: Tones, wide: float = 1.0) -> None:
    """From the jaw down to the collar bones, dark under the chin."""
    x0, x1 = 97 - 21 * wide, 97 + 22 * wide
    toned(canvas, [(x0, 124), (x1, 124), (x1 + 2, 156), (97, 182), (x0 - 2, 158)], skin, dark=8, smooth=False)
    under = mask_of([(x0, 124), (x1, 124), (x1 + 1, 150), (102, 160), (82, 154), (x0, 146)])
    lay(canvas, under & mask_of([(x0 + 1, 124), (x1 - 1, 124), (x1, 158), (x0, 158)]), skin[2])


def head(
    canvas: Canvas,
    skin: Tones,
    shape: Sequence[XY] = FACE,
    fringe: Sequence[XY] | None = None,
    ear: bool = True,
) -> Mask:
    """The bare face; fringe: what throws its shadow on the brow. Returns what the face covers."""
    if ear:
        toned(canvas, [(133, 86), (143, 80), (149, 87), (146, 103), (138, 112), (132, 106)], skin, dark=4)
        tapered(canvas, [(138, 88), (143, 92), (139, 101)], 1.8, 0.7)
    whole = toned(canvas, shape, skin, dark=9, ink=3.0)
    if fringe is not None:
        lay(canvas, whole & mask_of(fringe, 3.0, 6.5), skin[2])
    return whole


def face(
    canvas: Canvas, skin: Tones, mood: Mood, iris: RGB, hair: Tones, *,
    high: float = 6.6, wide: float = 10.0, y: float = 94, thick: float = 4.0, nose: str = "plain",
    lashes: bool = False,
) -> None:  # fmt: skip
    """Brows, eyes, nose and mouth. high, wide: of an eye; y: its height; thick: the brow's stroke."""
    if mood.blush:
        for x in (66.0, 121.0):
            _cheek(canvas, x, y + 17)
    for s, x in ((1.0, 74.0), (-1.0, 112.0)):
        if mood.shut:
            brushed(canvas, [(x - 11, y + 2), (x - 1, y - 5), (x + 11, y + 2)], 4.2, INK, (0.5, 0.4))
        else:
            eye(canvas, x, y, wide, high, iris, s < 0, mood.lid, mood.aside)
            crease = y - high * (1.5 - 1.2 * mood.lid)
            tapered(
                canvas,
                [(x - 7 * s, crease + 1.6), (x + 1 * s, crease - 0.6), (x + 8 * s, crease + 1)],
                0.6,
                1.3,
            )
            if lashes:
                strokes(canvas, [[(x - (wide + 0.5) * s, y), (x - (wide + 4.5) * s, y - 4)]], 2.2)
        lift = y - high - 9.5
        ends = (
            (x - 12 * s, lift + 3 + mood.outer),
            (x - 1 * s, lift - 2),
            (x + 11 * s, lift + 1.5 + mood.inner),
        )
        middle = (ends[1][0], ends[1][1] + (mood.inner + mood.outer) * 0.35)
        brow(canvas, [ends[0], middle, ends[2]], hair[2], thick)
    _nose(canvas, skin, y + 16, nose)
    _mouth(canvas, skin, y + 34, mood.mouth)


def _cheek(canvas: Canvas, x: float, y: float) -> None:
    for number in range(4):  # strokes of the block, not a blur
        at = x - 8 + number * 5
        strokes(canvas, [[(at + 3, y - 3.4), (at, y + 3.4)]], 2.2, BLUSH)


def _nose(canvas: Canvas, skin: Tones, y: float, kind: str) -> None:
    if kind == "round":
        toned(
            canvas,
            [(80, y - 5), (90, y - 8), (99, y - 3), (97, y + 5), (87, y + 6), (79, y + 2)],
            RUDDY,
            dark=4,
            ink=2.2,
        )
        return
    if kind == "small":
        tapered(canvas, [(89, y - 5), (86, y), (90, y + 1.6)], 1.0, 2.2)
        return
    lay(canvas, mask_of([(89, y - 15), (97, y + 1), (88, y + 2)]), skin[2])
    tapered(canvas, [(86, y - 11), (82, y), (89, y + 2.6)], 1.0, 2.6)


def _mouth(canvas: Canvas, skin: Tones, y: float, kind: str) -> None:
    if kind in LINES:
        line = [(90 + x, y + dy) for x, dy in LINES[kind]]
        brushed(canvas, line, 3.0, INK, (0.4, 0.3))
        tapered(canvas, [(86, y + 7), (91, y + 7.8), (96, y + 6.8)], 1.0, 1.8, skin[2])
        return
    shape = [(90 + x, y + dy) for x, dy in OPEN[kind]]
    toned(canvas, shape, MOUTH, dark=0, ink=2.6)
    inside = mask_of(curve(shape, closed=True))
    if kind != "round":
        top = min(dy for _, dy in OPEN[kind]) + y
        lay(
            canvas,
            inside & mask_of([(60, top - 4), (130, top - 4), (130, top + 5), (90, top + 6.5), (60, top + 5)]),
            WHITE,
        )
    tongue = mask_of([(80, y + 7), (90, y + 4), (101, y + 6), (101, y + 20), (80, y + 20)])
    lay(canvas, inside & tongue, (186, 96, 88))


LINES: dict[str, list[XY]] = {
    "calm": [(-11, 0.5), (0, 1.5), (12, -0.5)],
    "smile": [(-13, -2), (0, 4), (15, -3.5)],
    "flat": [(-10, 1), (0, 0.6), (11, 0.4)],
    "smirk": [(-11, 1.5), (2, 2.4), (16, -5)],
    "down": [(-11, 3), (0, -0.5), (12, 2.5)],
}
OPEN: dict[str, list[XY]] = {
    "round": [(-6, 0), (0, -5), (8, -1), (8, 7), (1, 11), (-6, 6)],
    "shout": [(-13, -1), (1, -6), (16, -3), (15, 7), (2, 11), (-11, 8)],
    "grin": [(-17, -4), (0, 0), (19, -6), (14, 7), (2, 11), (-12, 7)],
    "talk": [(-9, -1), (1, -3), (12, -2), (8, 6), (0, 8), (-7, 5)],
}


def band(canvas: Canvas, cloth: Tones, steel: Tones, y: float = 68, tilt: float = 0.0) -> None:
    """The headband: cloth, and a plate of steel with three rivets; its right end is `tilt` pixels lower."""

    def at(x: float, dy: float) -> XY:
        return x, y + dy + tilt * (x - 96) / 44 - 5 * math.cos((x - 96) / 44)

    sides = [at(x, 9) for x in (140, 120, 96, 72, 51)]
    toned(
        canvas,
        [*(at(x, -9) for x in (51, 72, 96, 120, 140)), *sides],
        cloth,
        dark=4,
        light=2,
        ink=2.8,
        smooth=False,
    )
    plate = [*(at(x, -7.6) for x in (66, 80, 96, 112, 125)), *(at(x, 7.6) for x in (125, 112, 96, 80, 66))]
    toned(canvas, plate, steel, dark=2.6, light=2.6, ink=2.2, smooth=False)
    for x in (74.0, 96.0, 118.0):
        canvas.coin(*at(x, 0), 2.6, steel[2], 1.0)
    tapered(canvas, [at(80, 3), at(88, -3)], 1.2, 0.4, WHITE)


def porcelain(canvas: Canvas, shape: Sequence[XY] | None = None) -> Mask:
    """A mask before the whole face, with two dark slits. Returns what it covers."""
    egg = shape or [
        (52, 62), (52, 92), (58, 116), (72, 138), (91, 150), (112, 139), (128, 116), (135, 90), (135, 62),
        (118, 42),
        (94, 36), (68, 42),
    ]  # fmt: skip
    whole = toned(canvas, egg, PORCELAIN, dark=8, light=0, ink=3.0)
    for s, x in ((1, 73.0), (-1, 112.0)):
        slit = curve(
            [(x - 12 * s, 90), (x - 2 * s, 84), (x + 12 * s, 92), (x + 3 * s, 97), (x - 8 * s, 96)],
            closed=True,
        )
        lay(canvas, mask_of(slit), HOLE)
        tapered(canvas, [(x - 13 * s, 90), (x - 2 * s, 83), (x + 13 * s, 92)], 2.0, 1.2)
        canvas.disc(x + 1, 91, 1.6, (120, 112, 120))
    return whole


def painted(canvas: Canvas, whole: Mask, shapes: Sequence[Sequence[XY]], colour: Tones) -> None:
    """Marks on porcelain, in two tones, clipped to it."""
    for shape in shapes:
        path = curve(shape, closed=True)
        mark = mask_of(path) & whole
        lay(canvas, mark, colour[1])
        lay(canvas, mark & ~mask_of(path, -3, -2), colour[2])


def mirrored(points: Sequence[XY], about: float = 92.5) -> list[XY]:
    """The same on the other side of the face."""
    return [(2 * about - x, y) for x, y in points]
