"""What the portrayed wear: vests, robes, coats, an apron, a breastplate, a cloak."""

from __future__ import annotations

from brush import brushed, tapered
from faces import strokes, toned
from head import neck
from ink import XY, Canvas
from palette import CLOTH, INK, STRAW, Tones

VEST: Tones = ((124, 148, 104), (98, 122, 88), (70, 90, 74))
NAVY: Tones = ((74, 84, 122), (54, 62, 98), (40, 44, 72))
GREY: Tones = ((196, 194, 196), (168, 166, 172), (120, 118, 130))
NIGHT: Tones = ((78, 76, 92), (56, 54, 70), (40, 38, 54))
LOW = 236  # pixels; below the sheet's edge


def shoulders(canvas: Canvas, tones: Tones, wide: float = 1.0, top: float = 158) -> None:
    """The bust in one cloth."""
    half = [(96 - 100 * wide, LOW), (96 - 92 * wide, top + 24), (96 - 66 * wide, top + 7), (96 - 26, top - 6)]
    other = [
        (96 + 26, top - 6),
        (96 + 66 * wide, top + 7),
        (96 + 92 * wide, top + 24),
        (96 + 100 * wide, LOW),
    ]
    toned(canvas, [*half, *other], tones, dark=12, light=4, ink=3.0)


def uniform(canvas: Canvas, skin: Tones, shiny: bool = False) -> None:
    """The village's: dark shirt, green vest with a high collar and two rolls on each breast."""
    shoulders(canvas, NAVY)
    neck(canvas, skin)
    brushed(canvas, [(74, 160), (96, 183), (120, 158)], 7, NAVY[2], (0.6, 0.6))
    toned(
        canvas,
        [(12, LOW), (17, 182), (38, 163), (66, 158), (84, 186), (90, LOW)],
        VEST,
        dark=5,
        light=4,
        ink=3.0,
    )
    toned(
        canvas,
        [(103, LOW), (108, 186), (127, 158), (153, 163), (175, 182), (181, LOW)],
        VEST,
        dark=12,
        light=4,
        ink=3.0,
    )
    toned(canvas, [(60, 165), (60, 140), (68, 146), (88, 178), (82, 190)], VEST, dark=3, light=3, ink=3.0)
    toned(
        canvas, [(134, 165), (133, 139), (124, 146), (104, 178), (111, 190)], VEST, dark=6, light=2, ink=3.0
    )
    for x in (26.0, 46.0, 122.0, 142.0):
        roll = [(x, LOW), (x, 184), (x + 8, 180), (x + 16, 184), (x + 16, LOW)]
        toned(canvas, roll, STRAW, dark=4, light=3, ink=2.4)
    if shiny:
        for x in (20.0, 112.0):
            tapered(canvas, [(x + 3, 176), (x + 14, 170)], 2.6, 0.6, (214, 226, 196))


def robe(canvas: Canvas, skin: Tones, cloth: Tones, lapel: Tones, wide: float = 1.0) -> None:
    """Two lapels, the left over the right."""
    shoulders(canvas, cloth, wide)
    neck(canvas, skin, 0.92)
    toned(
        canvas, [(128, 150), (140, 162), (110, LOW), (92, LOW), (104, 190)], lapel, dark=4, light=2, ink=2.8
    )
    toned(canvas, [(67, 150), (54, 163), (88, LOW), (122, LOW), (98, 196)], lapel, dark=4, light=2, ink=2.8)
    strokes(canvas, [[(40, 174), (48, 192), (50, 210)], [(152, 174), (147, 192), (146, 210)]], 2.2, cloth[2])


def shirt(canvas: Canvas, skin: Tones, cloth: Tones, collar: Tones, wide: float = 0.86) -> None:
    """A pupil's: round, with a turned-down collar."""
    shoulders(canvas, cloth, wide, 164)
    neck(canvas, skin, 0.84)
    toned(canvas, [(76, 152), (92, 176), (78, 190), (56, 168)], collar, dark=3, light=2, ink=2.8)
    toned(canvas, [(117, 152), (100, 176), (114, 190), (137, 168)], collar, dark=5, light=2, ink=2.8)


def coat(canvas: Canvas, skin: Tones, outer: Tones, inner: Tones) -> None:
    """An open coat over a wrapped blouse."""
    shoulders(canvas, inner)
    neck(canvas, skin, 0.9)
    toned(
        canvas, [(122, 158), (128, 166), (104, LOW), (84, LOW), (100, 188)], inner, dark=4, light=2, ink=2.4
    )
    toned(canvas, [(72, 158), (66, 168), (92, LOW), (112, LOW), (96, 188)], inner, dark=4, light=2, ink=2.4)
    toned(
        canvas,
        [(0, LOW), (4, 180), (32, 162), (62, 152), (58, 176), (70, LOW)],
        outer,
        dark=6,
        light=5,
        ink=3.0,
    )
    toned(
        canvas,
        [(126, LOW), (136, 176), (132, 152), (160, 162), (190, 180), (196, LOW)],
        outer,
        dark=12,
        light=4,
        ink=3.0,
    )


def apron(canvas: Canvas, skin: Tones, cloth: Tones) -> None:
    """White sleeves, an apron on two bands."""
    shoulders(canvas, CLOTH, 1.04)
    neck(canvas, skin, 1.15)
    toned(
        canvas,
        [(56, LOW), (62, 188), (84, 196), (98, 198), (114, 196), (132, 188), (140, LOW)],
        cloth,
        dark=10,
        light=4,
    )
    brushed(canvas, [(63, 190), (62, 172), (70, 158)], 7, cloth[2], (0.8, 0.8))
    brushed(canvas, [(131, 190), (132, 172), (124, 158)], 7, cloth[2], (0.8, 0.8))


def guard_plate(canvas: Canvas) -> None:
    """A masked guard's: high dark collar, grey breastplate with broad straps."""
    shoulders(canvas, NIGHT, 0.94)
    toned(
        canvas,
        [(68, 176), (68, 136), (96, 146), (124, 136), (126, 176), (97, 190)],
        NIGHT,
        dark=7,
        light=3,
        ink=3.0,
    )
    plate = [
        (40, LOW),
        (38, 190),
        (46, 160),
        (64, 158),
        (72, 186),
        (97, 194),
        (122, 186),
        (130, 158),
        (148, 160),
        (156, 190),
        (154, LOW),
    ]
    toned(canvas, plate, GREY, dark=9, light=4, ink=3.0)
    strokes(canvas, [[(44, 184), (60, 188)], [(134, 188), (152, 184)]], 2.2)


def cloak(canvas: Canvas, cloth: Tones, clasp: Tones) -> None:
    """A cloak that closes at the throat."""
    shoulders(canvas, cloth, 1.06, 154)
    toned(
        canvas,
        [(56, 158), (96, 170), (138, 158), (132, 180), (97, 192), (62, 180)],
        cloth,
        dark=5,
        light=3,
        ink=3.0,
    )
    strokes(
        canvas,
        [[(74, 186), (66, 214)], [(120, 186), (128, 214)], [(40, 176), (32, 210)], [(154, 176), (164, 210)]],
        2.6,
        cloth[2],
    )
    canvas.coin(97, 181, 6.4, clasp[0], 2.0)


def scarf(canvas: Canvas, cloth: Tones, folds: list[list[XY]] | None = None) -> None:
    """Wound about the neck up to the chin."""
    toned(
        canvas,
        [(54, 156), (66, 142), (96, 150), (128, 142), (140, 156), (130, 174), (97, 180), (62, 174)],
        cloth,
        dark=6,
        light=3,
        ink=3.0,
    )
    strokes(canvas, folds or [[(62, 158), (96, 167), (132, 156)], [(72, 170), (96, 174), (118, 169)]], 2, INK)
