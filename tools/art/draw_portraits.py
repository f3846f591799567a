"""Draws the heads that speak in scenes: assets/portraits/*.png, 192 x 192.

    python tools/art/draw_portraits.py [FOLDER]

In ink and wash: one brush line, flat tones, light from the upper left, a blot of its own colour behind each.
All are designs of this project. The same bytes each time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pygame
from brush import brushed, tapered
from faces import BLUSH, SIZE, TALL, WHITE, blot, brow, eye, lay, locks, mask_of, settle, strokes, toned
from ink import XY, Canvas, Image
from noise import grained, paper
from palette import CLOTH, INDIGO, INK, LEAF, OCHRE, OLIVE, RUST, SLATE, STEEL, STRAW, TEAL, UMBER, Tones

SEED = 43
RISE = 13.0  # pixels by which bodies are lifted under their heads
GRAIN = 0.03
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "portraits"
TAN: Tones = ((228, 184, 148), (212, 164, 128), (174, 124, 104))
PALE: Tones = ((238, 206, 178), (226, 188, 160), (186, 144, 128))
RUDDY: Tones = ((226, 172, 138), (208, 148, 116), (168, 108, 92))
VEST: Tones = ((124, 148, 104), (98, 122, 88), (70, 90, 74))
NAVY: Tones = ((74, 84, 122), (54, 62, 98), (40, 44, 72))
BROWN: Tones = ((124, 82, 58), (94, 61, 47), (66, 44, 42))
SILVER: Tones = ((224, 226, 230), (188, 192, 220), (138, 142, 158))
HOAR: Tones = ((240, 238, 232), (214, 212, 210), (164, 162, 170))
BLACK: Tones = ((78, 74, 90), (54, 50, 64), (38, 34, 46))
AUBURN: Tones = ((176, 98, 66), (142, 74, 56), (100, 52, 48))
ROBE: Tones = ((236, 228, 212), (210, 200, 184), (164, 152, 148))
PORCELAIN: Tones = ((244, 240, 232), (226, 220, 212), (176, 168, 172))
CLOAK: Tones = ((84, 80, 96), (62, 58, 74), (44, 40, 54))

FACE: tuple[XY, ...] = (
    (65, 70), (65, 92), (70, 109), (82, 123), (94, 128), (107, 122), (121, 107), (127, 91), (127, 68),
    (119, 48), (96, 40), (73, 48),
)  # fmt: skip


def _bust(canvas: Canvas, shirt: Tones, skin: Tones, wide: float = 66, top: float = 146) -> None:
    """Neck and shoulders, turned a little to the left."""
    body = [
        (96 - wide, 220),
        (96 - wide + 5, top + 22),
        (96 - wide * 0.55, top + 6),
        (80, top - 4),
        (112, top - 4),
        (96 + wide * 0.62, top + 6),
    ]
    body += [(96 + wide + 2, top + 24), (96 + wide + 8, 220)]
    toned(canvas, body, shirt, dark=12, light=4)
    neck = [(80, 112), (113, 112), (114, 140), (118, 150), (96, 160), (75, 150), (79, 140)]
    toned(canvas, neck, skin, dark=9)
    under = mask_of([(78, 112), (116, 112), (116, 138), (100, 142), (80, 128)]) & mask_of(
        [(80, 112), (113, 112), (114, 146), (79, 146)]
    )
    lay(canvas, under, skin[2])


def _uniform(canvas: Canvas, skin: Tones) -> None:
    """Bust and vest, well up under the chin."""
    body = Canvas(SIZE, TALL)
    _bust(body, NAVY, skin)
    _vest(body)
    settle(canvas, body, RISE)


def _vest(canvas: Canvas) -> None:
    """The vest of those who teach and serve: a high collar, two rolls on the breast."""
    toned(canvas, [(30, 220), (36, 170), (56, 152), (76, 148), (86, 172), (90, 220)], VEST, dark=4, light=4)
    toned(
        canvas,
        [(100, 220), (104, 172), (116, 148), (140, 154), (158, 172), (166, 220)],
        VEST,
        dark=10,
        light=3,
    )
    toned(canvas, [(70, 152), (73, 136), (82, 146), (92, 168), (88, 178)], VEST, dark=3, light=3)
    toned(canvas, [(122, 152), (119, 136), (111, 146), (100, 168), (104, 178)], VEST, dark=5)
    for x in (46.0, 124.0):
        for number in range(2):
            toned(
                canvas,
                [
                    (x + number * 13, 178),
                    (x + 9 + number * 13, 177),
                    (x + 10 + number * 13, 220),
                    (x + number * 13, 220),
                ],
                STRAW,
                dark=3,
                light=2,
                ink=2,
            )


def _head(canvas: Canvas, skin: Tones, points: tuple[XY, ...] = FACE) -> None:
    toned(canvas, points, skin, dark=8, light=0)


def _ear(canvas: Canvas, skin: Tones, x: float = 129, y: float = 90) -> None:
    toned(
        canvas,
        [(x - 5, y - 9), (x + 3, y - 11), (x + 6, y - 3), (x + 2, y + 9), (x - 4, y + 10)],
        skin,
        dark=4,
    )
    tapered(canvas, [(x - 1, y - 5), (x + 2, y - 1), (x, y + 5)], 1.6, 0.6)


def _nose(canvas: Canvas, x: float = 90, y: float = 104, skin: Tones = TAN) -> None:
    lay(canvas, mask_of([(x + 1, y - 12), (x + 7, y + 1), (x, y + 2)]), skin[2])
    tapered(canvas, [(x - 1, y - 9), (x - 4, y + 1), (x, y + 2.4)], 0.9, 2.0)


def _band(canvas: Canvas, cloth: Tones, tilt: float = 0.0) -> None:
    """The headband of cloth with its plain steel plate of three rivets."""
    y = 58.0
    toned(
        canvas,
        [
            (62, y + 2 - tilt * 0.3),
            (64, y - 10 - tilt * 0.3),
            (96, y - 15),
            (129, y - 10 + tilt),
            (131, y + 5 + tilt),
            (96, y + 1 + tilt * 0.4),
        ],
        cloth,
        dark=4,
    )
    plate = [
        (74, y - 0.6),
        (74.6, y - 12),
        (96, y - 14.6),
        (118, y - 11.4 + tilt * 0.7),
        (118, y + 1.6 + tilt * 0.8),
        (96, y - 1 + tilt * 0.3),
    ]
    toned(canvas, plate, STEEL, dark=3, light=2.4, ink=2.0, smooth=False)
    for x in (82, 96, 110):
        canvas.coin(x, y - 6.6 + tilt * 0.35 * (x - 74) / 44 - 1.6 * (1 - abs(x - 96) / 22), 2, STEEL[2], 0.8)


def iruka(canvas: Canvas) -> None:
    """Kind, a little stern; ponytail, headband, a scar over the nose."""
    tail_base = [(112, 44), (108, 36), (101, 30), (94, 28), (87, 31), (83, 38)]
    locks(canvas, tail_base, [(132, 26), (120, 8), (98, 2), (76, 6), (66, 22)], BROWN, bow=0.1)
    toned(
        canvas,
        [(60, 76), (60, 54), (72, 40), (96, 33), (120, 39), (133, 54), (134, 80), (128, 92), (66, 92)],
        BROWN,
        dark=8,
        light=3,
    )
    _uniform(canvas, TAN)
    _ear(canvas, TAN)
    _head(canvas, TAN)
    toned(
        canvas,
        [
            (63, 66),
            (66, 48),
            (82, 38),
            (96, 36),
            (112, 38),
            (126, 50),
            (129, 66),
            (118, 52),
            (96, 46),
            (74, 52),
        ],
        BROWN,
        dark=3,
        light=3,
    )
    _band(canvas, INDIGO)
    locks(canvas, [(64, 62), (69, 60), (72, 60)], [(62, 90), (68, 76)], BROWN)
    locks(canvas, [(124, 62), (128, 62), (131, 64)], [(126, 78), (133, 94)], BROWN)
    eye(canvas, 79, 89, 8.4, 6, (86, 58, 44), False, 0.08)
    eye(canvas, 108, 89, 8.8, 6, (86, 58, 44), True, 0.08)
    brow(canvas, [(69, 79), (77, 76), (87, 79)], BROWN[2])
    brow(canvas, [(119, 79), (110, 76), (100, 79)], BROWN[2])
    _nose(canvas)
    brushed(canvas, [(72, 101), (88, 97.6), (94, 98), (113, 101)], 3.4, (150, 88, 78), (0.3, 0.3))
    strokes(canvas, [[(83, 116), (92, 118.4), (103, 115.4)]], 2.6)
    tapered(canvas, [(89, 122), (93, 122.6), (97, 121.8)], 0.8, 1.4, TAN[2])


def kakashi(canvas: Canvas) -> None:
    """Half asleep, and misses nothing: hair all to one side, cloth up to one eye, the band over the other."""
    base = [
        (62, 70),
        (60, 56),
        (66, 44),
        (76, 36),
        (88, 31),
        (100, 30),
        (112, 34),
        (122, 42),
        (130, 54),
        (134, 70),
    ]
    tips = [(44, 60), (46, 40), (58, 20), (76, 10), (100, 2), (126, 4), (146, 18), (156, 38), (154, 62)]
    toned(canvas, [(60, 80), (60, 54), (76, 38), (96, 32), (120, 38), (134, 56), (134, 84)], SILVER, dark=9)
    locks(canvas, base, tips, SILVER, bow=-0.1)
    _uniform(canvas, PALE)
    _ear(canvas, PALE)
    _head(canvas, PALE)
    _band(canvas, INDIGO, tilt=22)
    cloth = [
        (64, 95),
        (78, 92),
        (89, 88),
        (104, 92),
        (128, 94),
        (123, 108),
        (108, 124),
        (95, 130),
        (81, 125),
        (69, 110),
    ]
    toned(canvas, cloth, NAVY, dark=10, light=3, smooth=False)
    toned(canvas, [(74, 118), (95, 132), (116, 116), (119, 146), (96, 160), (74, 146)], NAVY, dark=9)
    strokes(canvas, [[(88, 94), (85, 106), (90, 109)]], 2.2)
    strokes(canvas, [[(78, 136), (92, 143), (110, 138)], [(80, 126), (88, 132), (96, 134)]], 1.8)
    eye(canvas, 78, 83, 8.6, 6, (70, 72, 88), False, 0.42)
    brow(canvas, [(68, 72), (76, 69), (87, 72)], SILVER[2], 3.2)
    locks(canvas, [(62, 64), (68, 54), (76, 48)], [(57, 84), (66, 66)], SILVER)
    locks(canvas, [(122, 56), (128, 60), (132, 66)], [(131, 82), (140, 92)], SILVER)


def shimo(canvas: Canvas) -> None:
    """The good listener: white hair tied low, a smile that never asks for anything."""
    toned(
        canvas,
        [
            (58, 84),
            (57, 54),
            (74, 36),
            (97, 30),
            (122, 36),
            (137, 56),
            (138, 90),
            (144, 130),
            (146, 168),
            (126, 168),
            (70, 160),
            (60, 120),
        ],
        HOAR,
        dark=12,
        light=3,
    )
    strokes(
        canvas, [[(136, 100), (139, 130), (138, 160)], [(131, 104), (133, 134), (131, 160)]], 1.8, HOAR[2]
    )
    _uniform(canvas, PALE)
    _ear(canvas, PALE)
    face = tuple((x, y + (3 if y > 110 else 0)) for x, y in FACE)
    _head(canvas, PALE, face)
    toned(
        canvas,
        [
            (60, 88),
            (62, 58),
            (76, 40),
            (98, 34),
            (120, 40),
            (134, 60),
            (134, 94),
            (127, 78),
            (118, 62),
            (104, 54),
            (88, 58),
            (74, 66),
            (68, 76),
        ],
        HOAR,
        dark=5,
        light=4,
    )
    strokes(
        canvas,
        [[(98, 38), (82, 46), (70, 62)], [(102, 38), (118, 48), (128, 66)], [(92, 46), (84, 52), (78, 60)]],
        1.8,
        HOAR[2],
    )
    for points in ([(71, 89), (79, 84.4), (88, 88.4)], [(118, 89), (109, 84.4), (99, 88.4)]):
        brushed(canvas, points, 3.6, INK, (0.4, 0.3))
    strokes(canvas, [[(65.4, 91), (68, 94)], [(122, 90), (125, 94)], [(121, 94), (123, 97)]], 1.3)
    brow(canvas, [(69, 78), (77, 74), (88, 77)], HOAR[2], 3.6)
    brow(canvas, [(119, 78), (110, 74), (99, 77)], HOAR[2], 3.6)
    _nose(canvas, skin=PALE)
    strokes(canvas, [[(79, 113), (91, 119.6), (106, 112)]], 3)
    strokes(canvas, [[(76, 105), (74, 112), (77, 117)], [(110, 104), (113, 110), (110, 116)]], 1.3, PALE[2])
    toned(canvas, [(134, 150), (146, 148), (148, 158), (136, 160)], RUST, dark=3, ink=2)


CHILD: tuple[XY, ...] = (
    (60, 80), (60, 100), (66, 114), (80, 126), (93, 130), (108, 126), (124, 113), (131, 99), (131, 78),
    (122, 56), (96, 47), (69, 56),
)  # fmt: skip


def _child_bust(canvas: Canvas, shirt: Tones, skin: Tones) -> None:
    body = [(46, 220), (50, 172), (66, 158), (84, 152), (110, 152), (130, 158), (146, 172), (150, 220)]
    toned(canvas, [(84, 120), (109, 120), (110, 150), (97, 164), (82, 150)], skin, dark=7)
    toned(canvas, body, shirt, dark=10, light=4)


def boy(canvas: Canvas) -> None:
    """A pupil with a plaster on his cheek and a plan."""
    toned(
        canvas,
        [(54, 92), (52, 66), (66, 46), (96, 36), (124, 44), (138, 66), (138, 96), (130, 104), (62, 104)],
        BLACK,
        dark=8,
    )
    locks(canvas, [(58, 62), (66, 50), (78, 42), (92, 38), (106, 38), (120, 44), (130, 54), (136, 66)],
          [(42, 56), (52, 34), (72, 22), (96, 20), (118, 20), (140, 32), (150, 54)], BLACK)  # fmt: skip
    _child_bust(canvas, TEAL, TAN)
    toned(canvas, [(72, 154), (92, 166), (96, 178), (82, 172), (68, 162)], CLOTH, dark=4)
    toned(canvas, [(120, 154), (102, 166), (98, 178), (112, 172), (126, 162)], CLOTH, dark=4)
    _ear(canvas, TAN, 132, 100)
    _head(canvas, TAN, CHILD)
    locks(canvas, [(60, 84), (64, 62), (78, 52), (94, 49), (110, 52), (124, 60), (133, 86)],
          [(60, 100), (76, 82), (92, 78), (104, 76), (118, 80), (134, 102)], BLACK, bow=0.06)  # fmt: skip
    eye(canvas, 77, 97, 9.4, 8.6, (72, 96, 88), False)
    eye(canvas, 110, 97, 9.8, 8.6, (72, 96, 88), True)
    brow(canvas, [(66, 85), (75, 81), (86, 85)], BLACK[1])
    brow(canvas, [(122, 82), (112, 79), (102, 84)], BLACK[1])
    tapered(canvas, [(90, 107), (88, 111), (91, 112)], 0.9, 1.8)
    mouth = [(80, 116), (92, 118), (107, 114), (104, 122), (94, 126), (84, 123)]
    toned(canvas, mouth, ((120, 60, 58), (120, 60, 58), (96, 48, 52)), dark=0, ink=2)
    toned(canvas, [(83, 117.4), (92, 119), (92, 121.6), (85, 120.6)], (WHITE, WHITE, WHITE), dark=0, ink=0.8)
    toned(
        canvas, [(95, 118.8), (103, 117), (101, 120.6), (95, 121.6)], (WHITE, WHITE, WHITE), dark=0, ink=0.8
    )
    toned(
        canvas,
        [(111, 109), (124, 105), (126, 111), (113, 115)],
        (CLOTH[0], CLOTH[0], CLOTH[1]),
        dark=3,
        ink=1.8,
        smooth=False,
    )
    lay(canvas, mask_of([(66, 108), (74, 106), (75, 111), (67, 113)]), BLUSH)


def girl(canvas: Canvas) -> None:
    """A pupil who has noticed it long before you: two bunches, a scarf, a brush behind her ear."""
    for s in (-1, 1):
        x = 96 + s * 50
        toned(
            canvas,
            [
                (x - 6, 56),
                (x + s * 10, 52),
                (x + s * 20, 70),
                (x + s * 22, 96),
                (x + s * 12, 124),
                (x + s * 2, 104),
                (x - s * 8, 80),
            ],
            AUBURN,
            dark=7,
            light=3,
        )
        strokes(canvas, [[(x + s * 4, 64), (x + s * 12, 84), (x + s * 11, 108)]], 1.8, AUBURN[2])
    toned(
        canvas,
        [(54, 94), (53, 64), (68, 44), (96, 36), (124, 44), (138, 64), (138, 96), (128, 106), (64, 106)],
        AUBURN,
        dark=8,
        light=3,
    )
    _child_bust(canvas, OCHRE, PALE)
    _ear(canvas, PALE, 132, 100)
    _head(canvas, PALE, CHILD)
    fringe = [
        (57, 96),
        (58, 70),
        (70, 52),
        (96, 44),
        (122, 52),
        (134, 70),
        (135, 98),
        (128, 88),
        (124, 78),
        (112, 83),
        (104, 80),
        (94, 85),
        (84, 80),
        (74, 85),
        (68, 80),
        (63, 90),
    ]
    toned(canvas, fringe, AUBURN, dark=4, light=4)
    strokes(
        canvas,
        [[(96, 46), (82, 58), (76, 76)], [(98, 46), (112, 58), (115, 76)], [(94, 48), (94, 64), (95, 80)]],
        1.8,
        AUBURN[2],
    )
    for x in (51.0, 141.0):
        toned(canvas, [(x - 6, 56), (x + 5, 54), (x + 6, 64), (x - 5, 66)], TEAL, dark=3, ink=2)
    tapered(canvas, [(122, 70), (150, 92)], 5.4, 5.0)
    tapered(canvas, [(122, 70), (149, 91.4)], 2.6, 2.4, STRAW[0])
    tapered(canvas, [(149, 91), (157, 98)], 6.0, 1.0)
    eye(canvas, 77, 98, 9.4, 9, (116, 78, 52), False)
    eye(canvas, 110, 98, 9.8, 9, (116, 78, 52), True)
    strokes(canvas, [[(66.4, 96), (63, 92.6)], [(121, 96), (124.6, 92.6)]], 2)
    brow(canvas, [(68, 87), (76, 84.4), (85, 87)], AUBURN[2], 2.6)
    brow(canvas, [(119, 87), (111, 84.4), (102, 87)], AUBURN[2], 2.6)
    tapered(canvas, [(90, 108), (88.4, 111), (91, 112)], 0.9, 1.6)
    strokes(canvas, [[(87, 119), (94, 120.4), (102, 117)]], 2.4)
    for x in (67.0, 115.0):
        lay(canvas, mask_of([(x, 110), (x + 9, 109), (x + 8, 113), (x + 1, 114)]), (222, 160, 136))
    toned(
        canvas,
        [(62, 152), (80, 142), (97, 146), (114, 142), (132, 152), (128, 168), (97, 172), (66, 168)],
        RUST,
        dark=8,
        light=4,
    )
    strokes(canvas, [[(74, 152), (96, 160), (120, 152)], [(70, 160), (94, 166), (112, 162)]], 1.8, RUST[2])
    toned(canvas, [(112, 160), (124, 162), (130, 196), (116, 198)], RUST, dark=5, light=2)


def hokage(canvas: Canvas) -> None:
    """An old man who has read everything on that desk: broad hat, white beard, patient eyes."""
    toned(
        canvas,
        [(24, 220), (32, 172), (58, 154), (82, 148), (112, 148), (140, 154), (164, 172), (172, 220)],
        ROBE,
        dark=14,
        light=5,
    )
    toned(
        canvas,
        [(66, 150), (80, 146), (97, 176), (114, 146), (128, 150), (106, 220), (88, 220)],
        RUST,
        dark=6,
        light=3,
    )
    strokes(canvas, [[(60, 158), (54, 178), (54, 220)], [(136, 158), (142, 178), (142, 220)]], 2.4, ROBE[2])
    toned(canvas, [(58, 70), (58, 106), (66, 120), (128, 120), (135, 104), (134, 68)], HOAR, dark=8)
    face = (
        (66, 70),
        (66, 94),
        (70, 110),
        (82, 122),
        (95, 127),
        (108, 122),
        (121, 108),
        (126, 92),
        (126, 68),
        (96, 52),
    )
    _ear(canvas, RUDDY, 129, 92)
    toned(canvas, face, RUDDY, dark=9)
    eye(canvas, 79, 90, 7.6, 4.6, (78, 66, 60), False, 0.3)
    eye(canvas, 108, 90, 8, 4.6, (78, 66, 60), True, 0.3)
    brow(canvas, [(66, 84), (77, 78), (88, 83)], HOAR[1], 6)
    brow(canvas, [(121, 84), (110, 78), (99, 83)], HOAR[1], 6)
    strokes(
        canvas,
        [
            [(72, 96), (79, 98), (86, 96.4)],
            [(102, 96.4), (109, 98), (116, 96)],
            [(84, 72), (94, 71), (104, 72.4)],
            [(86, 67), (94, 66), (102, 67)],
        ],
        1.3,
        RUDDY[2],
    )
    _nose(canvas, 90, 105, RUDDY)
    strokes(canvas, [[(78, 104), (74, 112), (76, 118)], [(108, 103), (112, 110), (111, 117)]], 1.6, RUDDY[2])
    beard = [
        (80, 114),
        (90, 111),
        (102, 111),
        (111, 114),
        (110, 126),
        (104, 142),
        (96, 158),
        (89, 142),
        (82, 126),
    ]
    toned(canvas, beard, HOAR, dark=5, light=3)
    strokes(canvas, [[(91, 124), (94, 138), (96, 150)], [(101, 124), (100, 136), (98, 146)]], 1.6, HOAR[2])
    strokes(canvas, [[(85, 116.6), (95, 119), (106, 115.8)]], 2.4)
    brim = [(20, 78), (44, 58), (96, 50), (150, 58), (174, 78), (140, 73), (96, 69), (54, 73)]
    toned(
        canvas,
        [(34, 66), (62, 34), (92, 14), (102, 14), (132, 34), (160, 66), (128, 62), (96, 60), (66, 62)],
        ROBE,
        dark=12,
        light=5,
    )
    toned(
        canvas,
        [(80, 62), (88, 28), (95, 15), (101, 15), (107, 28), (114, 62), (97, 60)],
        RUST,
        dark=7,
        light=3,
        ink=2,
    )
    toned(canvas, brim, ROBE, dark=5, light=3)
    strokes(canvas, [[(62, 58), (76, 36), (88, 22)], [(132, 58), (120, 36), (108, 22)]], 1.8, ROBE[2])
    under = mask_of([(66, 68), (126, 68), (126, 79), (96, 74), (66, 79)])
    lay(canvas, under & mask_of(face), RUDDY[2])


def watcher(canvas: Canvas) -> None:
    """One of those who are not there: porcelain, a hood, nothing else."""
    toned(
        canvas,
        [(22, 220), (30, 168), (54, 146), (70, 136), (124, 136), (142, 148), (166, 170), (174, 220)],
        CLOAK,
        dark=16,
        light=4,
    )
    toned(
        canvas,
        [
            (50, 120),
            (46, 78),
            (58, 44),
            (80, 26),
            (98, 22),
            (120, 28),
            (140, 48),
            (148, 82),
            (142, 124),
            (126, 148),
            (96, 158),
            (66, 146),
        ],
        CLOAK,
        dark=14,
        light=5,
    )
    lay(
        canvas,
        mask_of(
            [(60, 110), (58, 78), (70, 52), (96, 42), (124, 52), (134, 80), (130, 114), (112, 138), (80, 138)]
        ),
        BLACK[2],
    )
    mask = [
        (65, 70),
        (64, 92),
        (70, 112),
        (84, 130),
        (94, 136),
        (105, 130),
        (120, 112),
        (127, 92),
        (126, 70),
        (118, 54),
        (96, 47),
        (74, 54),
    ]
    toned(canvas, mask, PORCELAIN, dark=10, light=0, ink=3)
    for s, x in ((1, 79), (-1, 110)):
        hole = [
            (x - 10 * s, 88),
            (x - 3 * s, 81.6),
            (x + 7 * s, 84),
            (x + 10 * s, 90.6),
            (x + 2 * s, 92),
            (x - 6 * s, 91.4),
        ]
        toned(canvas, hole, BLACK, dark=3, ink=2)
    red: Tones = ((186, 84, 68), (162, 66, 58), (124, 50, 50))
    toned(canvas, [(96, 50), (101, 62), (96, 78), (91, 62)], red, dark=2.4, ink=0)
    for s, x in ((1, 74), (-1, 117)):
        toned(
            canvas,
            [(x - 2 * s, 98), (x + 5 * s, 97), (x + 4 * s, 108), (x + 1 * s, 120), (x - 2 * s, 109)],
            red,
            dark=2.4,
            ink=0,
        )
        brushed(canvas, [(x - 5 * s, 76), (x + 3 * s, 70), (x + 13 * s, 74)], 4, red[1], (0.3, 0.2))
    strokes(canvas, [[(94, 92), (90, 106), (95, 108)]], 2.2, PORCELAIN[2])
    brushed(canvas, [(88, 120), (95, 121.6), (102, 119.6)], 2.2)
    tapered(canvas, [(112, 52), (108, 60), (112, 66), (109, 73)], 1.6, 0.5)
    strokes(canvas, [[(60, 52), (52, 84), (58, 122)], [(134, 54), (141, 88), (132, 128)]], 2.4, CLOAK[2])
    toned(
        canvas, [(72, 150), (96, 160), (122, 150), (118, 164), (97, 172), (76, 164)], SLATE, dark=5, light=3
    )
    canvas.coin(97, 163, 5.4, STEEL[0], 1.8)


def stallholder(canvas: Canvas) -> None:
    """He gives you the bigger bowl and asks no questions."""
    toned(
        canvas,
        [(20, 220), (26, 174), (48, 156), (76, 150), (118, 150), (146, 156), (170, 176), (178, 220)],
        CLOTH,
        dark=14,
        light=4,
    )
    toned(canvas, [(82, 116), (116, 116), (120, 148), (98, 162), (76, 148)], RUDDY, dark=8)
    toned(
        canvas,
        [(62, 220), (68, 166), (80, 176), (98, 180), (116, 176), (128, 166), (136, 220)],
        INDIGO,
        dark=10,
        light=4,
    )
    strokes(canvas, [[(68, 168), (74, 156), (80, 150)], [(128, 168), (121, 156), (114, 150)]], 5, INDIGO[2])
    toned(
        canvas,
        [(58, 86), (58, 58), (74, 40), (97, 34), (121, 40), (136, 58), (136, 88)],
        UMBER,
        dark=8,
        light=3,
    )
    face = (
        (61, 76),
        (60, 98),
        (64, 114),
        (78, 127),
        (95, 132),
        (112, 127),
        (127, 113),
        (132, 97),
        (131, 74),
        (120, 54),
        (96, 47),
        (72, 54),
    )
    _ear(canvas, RUDDY, 134, 94)
    toned(canvas, face, RUDDY, dark=9)
    stubble = mask_of(
        [
            (62, 106),
            (76, 108),
            (86, 112),
            (95, 110),
            (106, 112),
            (118, 108),
            (130, 104),
            (127, 114),
            (112, 127),
            (95, 132),
            (78, 127),
            (65, 115),
        ]
    )
    lay(canvas, stubble, (186, 138, 116))
    toned(
        canvas,
        [
            (57, 64),
            (60, 51),
            (78, 47),
            (96, 46),
            (116, 47),
            (134, 52),
            (137, 66),
            (118, 60),
            (96, 58),
            (76, 60),
        ],
        CLOTH,
        dark=4,
        light=3,
    )
    strokes(
        canvas,
        [
            [(66, 60), (70, 53), (74, 49)],
            [(82, 59), (86, 52), (90, 47)],
            [(100, 58.6), (104, 52), (108, 47.6)],
            [(118, 60), (122, 54), (126, 50)],
        ],
        2,
        CLOTH[2],
    )
    toned(canvas, [(130, 52), (146, 42), (152, 48), (140, 58)], CLOTH, dark=3, light=2)
    toned(canvas, [(132, 58), (150, 62), (150, 70), (136, 66)], CLOTH, dark=3, light=2)
    for points in ([(70, 90), (78, 84.6), (87, 89)], [(119, 90), (110, 84.6), (101, 89)]):
        brushed(canvas, points, 3.8, INK, (0.4, 0.3))
    strokes(canvas, [[(64, 90), (67, 93)], [(125, 90), (122, 93.6)], [(123, 95), (126, 97)]], 1.3)
    brow(canvas, [(67, 79), (77, 73), (88, 77)], UMBER[2], 5.4)
    brow(canvas, [(121, 79), (111, 73), (100, 77)], UMBER[2], 5.4)
    toned(
        canvas,
        [(86, 98), (93, 96), (99, 101), (97, 107), (89, 108), (84, 104)],
        ((232, 166, 134), (216, 142, 112), (176, 104, 90)),
        dark=4,
        ink=2,
    )
    mouth = [(76, 113), (92, 116), (112, 111), (108, 121), (96, 126), (82, 122)]
    toned(canvas, mouth, ((120, 58, 56), (120, 58, 56), (92, 46, 50)), dark=0, ink=2.2)
    lay(canvas, mask_of([(78.6, 114), (92, 117), (110, 112.6), (107.6, 116.6), (93, 120), (81, 118)]), WHITE)
    for x in (64.0, 117.0):
        lay(canvas, mask_of([(x, 101), (x + 10, 99), (x + 10, 105), (x + 1, 106)]), (216, 136, 112))


PORTRAITS: tuple[tuple[str, Callable[[Canvas], None], Tones], ...] = (
    ("iruka", iruka, LEAF),
    ("kakashi", kakashi, SLATE),
    ("shimo", shimo, TEAL),
    ("pupil_boy", boy, STRAW),
    ("pupil_girl", girl, OLIVE),
    ("hokage", hokage, RUST),
    ("watcher", watcher, INDIGO),
    ("stall_owner", stallholder, OCHRE),
)


def portrait(name: str) -> Image:
    """One of them, (192, 192, 4). KeyError where nobody is called so."""
    number = next((n for n, entry in enumerate(PORTRAITS) if entry[0] == name), None)
    if number is None:
        raise KeyError(name)
    _, paint, wash = PORTRAITS[number]
    streams = np.random.default_rng([SEED, number]).spawn(2)
    canvas = Canvas(SIZE, TALL)
    blot(canvas, streams[0], wash)
    paint(canvas)
    return grained(canvas.reduced()[:SIZE], paper(streams[1]), GRAIN, (0, 0))


def picture(name: str) -> pygame.Surface:
    """The portrait as a surface."""
    return pygame.image.frombytes(np.ascontiguousarray(portrait(name)).tobytes(), (SIZE, SIZE), "RGBA")


def main() -> None:
    """Write them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, _, _ in PORTRAITS:
        pygame.image.save(picture(name), str(folder / f"{name}.png"))


if __name__ == "__main__":
    main()
