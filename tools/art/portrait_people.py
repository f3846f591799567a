"""The heads of scenes: Iruka, and those who change his days. All are designs of this project."""

# fmt: off  (points of a line go side by side)
from __future__ import annotations

from brush import brushed, curve, tapered
from clothes import NAVY, coat, scarf, uniform
from faces import brow, eye, lay, mask_of, strokes, toned
from hair import BLACK, BLOND, BROWN, HOAR, MOSS, SILVER, SKULL, UMBER_HAIR
from head import (
    CALM,
    PALE,
    SLIGHT,
    TAN,
    Mood,
    band,
    bent,
    face,
    flow,
    head,
    mass,
)  # fmt: skip
from ink import Canvas
from palette import CLOTH, INDIGO, INK, RUST, SLATE, STEEL


def iruka(canvas: Canvas, mood: Mood = CALM) -> None:
    """Kind, a little stern; ponytail, headband, a scar over the nose."""
    tail = [(94, 26, 0.1), (84, 10, 0.1), (98, 14, 0.1), (100, -2, 0.1), (111, 9, 0.1), (124, -4, 0.1),
        (126, 10, 0.1), (147, 2, 0.1), (143, 17, 0.1), (162, 18, 0.1), (148, 30, 0.1), (158, 42, 0.1),
        (128, 36, 0.0)]  # fmt: skip
    mass(canvas, bent(tail), BROWN, dark=5, light=3)
    flow(
        canvas,
        [[(104, 26), (100, 16), (99, 8)], [(114, 26), (120, 14), (124, 6)], [(124, 30), (138, 18),
            (148, 14)]],
        BROWN,
    )
    brushed(canvas, [(96, 28), (110, 24), (126, 33)], 6, RUST[1], (0.6, 0.6))
    toned(canvas, [*SKULL, (136, 104), (58, 100)], BROWN, dark=7, light=3, ink=3.0)
    uniform(canvas, TAN)
    whole = head(canvas, TAN)
    lay(canvas, whole & mask_of([(48, 64), (140, 64), (140, 86), (96, 82), (48, 86)]), TAN[2])
    top = [
        *curve([(50, 66), (56, 42), (78, 25), (102, 21), (126, 28), (141, 46), (144, 70)]),
        *curve([(138, 62), (96, 46), (54, 62)]),
    ]
    mass(canvas, top, BROWN, dark=5, light=3)
    flow(
        canvas,
        [[(62, 52), (80, 36), (106, 27)], [(92, 46), (104, 36), (116, 28)], [(122, 50), (126, 40),
            (124, 31)]],
        BROWN,
    )
    band(canvas, INDIGO, STEEL)
    mass(canvas, bent([(48, 70, 0.05), (57, 74, 0.08), (52, 104, 0.1)]), BROWN, dark=2, light=2)
    mass(canvas, bent([(134, 76, 0.1), (146, 72, 0.05), (143, 106, 0.12)]), BROWN, dark=3, light=1)
    face(canvas, TAN, mood, (92, 62, 46), BROWN)
    brushed(canvas, [(62, 108.5), (80, 104), (92, 104.6), (124, 108)], 4.2, (158, 96, 84), (0.3, 0.3))
    if mood.mouth == "shout":
        strokes(canvas, [[(150, 44), (164, 36)], [(153, 52), (170, 50)], [(148, 36), (156, 24)]], 2.6)
        strokes(canvas, [[(94, 78), (96, 84)], [(88, 78), (87, 84)]], 2.0)
    if mood.mouth == "round":
        strokes(canvas, [[(36, 40), (24, 30)], [(30, 54), (15, 50)], [(44, 27), (37, 13)]], 2.6)


def kakashi(canvas: Canvas) -> None:
    """Half asleep, and misses nothing: hair all to one side, cloth up to one eye, the band over the other."""
    uniform(canvas, PALE)
    head(canvas, PALE, SLIGHT)
    hair = [(50, 92, 0.1), (38, 76, 0.1), (47, 70, 0.1), (28, 56, 0.1), (45, 52, 0.1), (26, 30, 0.1),
        (50, 36, 0.1), (42, 8, 0.1), (66, 22, 0.1), (70, -4, 0.1), (86, 14, 0.1), (102, -4, 0.1),
        (108, 15, 0.1), (134, 2, 0.1), (130, 20, 0.1), (158, 18, 0.1), (146, 36, 0.1), (166, 44, 0.1),
        (149, 54, 0.1), (160, 68, 0.1), (148, 74, 0.1), (150, 90, 0.1), (139, 84, 0.05), (132, 66, 0.06),
        (110, 58, 0), (96, 64, 0.1), (88, 56, 0.0), (78, 68, 0.1), (72, 58, 0), (60, 72, 0.1),
        (58, 66, 0)]  # fmt: skip
    mask = [(51, 104), (68, 106), (84, 100), (91, 101), (108, 108), (138, 98), (136, 118), (126, 134),
        (112, 150), (92, 160), (74, 146), (60, 128)]
    toned(canvas, mask, NAVY, dark=9, light=3, ink=3.0)
    scarf(canvas, NAVY, [[(66, 158), (96, 166), (128, 156)]])
    tapered(canvas, [(84, 106), (82, 118), (90, 121)], 1.0, 2.4)
    strokes(canvas, [[(108, 128), (120, 122), (132, 112)], [(104, 138), (116, 134), (124, 128)]], 1.6)
    _one_eye(canvas)
    band(canvas, NAVY, STEEL, y=74, tilt=11)
    mass(canvas, bent(hair), SILVER, dark=7, light=3)
    flow(
        canvas,
        [[(66, 56), (56, 44), (44, 36)], [(78, 50), (70, 32), (60, 20)], [(94, 48), (92, 30), (88, 16)],
            [(108, 48), (116, 30), (128, 14)], [(122, 54), (136, 42), (150, 34)], [(134, 64), (144, 60),
            (152, 58)]],
        SILVER,
    )  # fmt: skip


def _one_eye(canvas: Canvas) -> None:
    """The one eye that is seen, under a lid that has given up."""
    eye(canvas, 74, 95, 10.5, 6.6, (74, 76, 90), False, 0.42, 1.0)
    tapered(canvas, [(64, 88), (74, 85.6), (84, 89)], 0.8, 1.6)
    brow(canvas, [(61, 82), (72, 77), (86, 82)], SILVER[2], 3.6)
    tapered(canvas, [(68, 104), (76, 105), (82, 103)], 0.8, 1.6, PALE[2])


def hokage(canvas: Canvas) -> None:
    """Impatient and fair: two fair tails, a mark on the brow, a coat, and no time."""
    for tail in ([(44, 66, 0.1), (34, 60, 0.2), (16, 96, 0.1), (10, 150, 0.06), (2, 190, 0.1),
        (22, 172, 0.1), (24, 196, 0.1), (36, 160, 0.1), (46, 110, 0.1)], [(146, 60, 0.2), (166, 72, 0.16),
        (180, 110, 0.1), (184, 158, 0.1), (192, 192, 0.1), (172, 176, 0.1), (168, 198, 0.1),
        (158, 150, 0.1), (148, 100, 0.1)]):  # fmt: skip
        mass(canvas, bent(tail), BLOND, dark=8, light=4)
    flow(
        canvas,
        [[(36, 76), (24, 120), (16, 164)], [(42, 88), (34, 130), (28, 170)], [(158, 84), (170, 126),
            (176, 170)]],
        BLOND,
    )
    coat(canvas, PALE, MOSS, CLOTH)
    fringe = [
        *curve([(50, 106), (43, 64), (58, 32), (84, 18), (112, 20), (136, 36), (148, 66), (143, 108)]),
        (138, 80), (124, 58), (108, 44), (97, 36), (86, 48), (70, 60), (57, 80),
    ]  # fmt: skip
    head(canvas, PALE, SLIGHT, fringe)
    face(
        canvas,
        PALE,
        Mood("down", lid=0.16, inner=3.5, outer=-2),
        (126, 92, 58),
        BLOND,
        high=7.2,
        thick=3.6,
        lashes=True,
    )
    toned(
        canvas,
        [(94, 62), (98.4, 68), (94, 74), (89.6, 68)],
        ((150, 90, 128), (126, 74, 110), (96, 56, 88)),
        dark=1.4,
        ink=1.6,
        smooth=False,
    )
    mass(canvas, fringe, BLOND, dark=6, light=3)
    flow(
        canvas,
        [[(96, 36), (98, 28), (100, 22)], [(84, 46), (80, 34), (88, 24)], [(64, 64), (60, 48), (70, 34)],
            [(112, 46), (118, 36), (114, 26)], [(130, 64), (134, 52), (128, 40)]],
        BLOND,
    )
    lips = curve([(80, 128), (88, 126), (91, 127), (94, 126), (103, 127), (96, 134), (86, 134)], closed=True)
    lay(canvas, mask_of(lips), (178, 92, 88))
    strokes(canvas, [[(79, 129.5), (91, 128.6), (104, 129)]], 2.2)
    for x in (44.0, 145.0):
        toned(canvas, [(x - 4, 62), (x + 4, 60), (x + 5, 70), (x - 3, 72)], SLATE, dark=2, light=1, ink=2.2)


def shimo(canvas: Canvas) -> None:
    """White-haired and charming; he listens."""
    behind = [(44, 76, 0.1), (40, 120, 0.05), (30, 168, 0.1), (62, 178, 0), (130, 178, 0), (164, 168, 0.05),
        (152, 120, 0.1), (148, 70, 0.2), (96, 18, 0.3)]
    mass(canvas, bent(behind), HOAR, dark=8, light=4)
    uniform(canvas, PALE)
    fringe = [
        *curve([(52, 130), (41, 82), (54, 42), (78, 22), (104, 18), (132, 30), (150, 66), (148, 130)]),
        (140, 92), (128, 62), (112, 48), (96, 58), (76, 66), (60, 88),
    ]  # fmt: skip
    head(canvas, PALE, SLIGHT, fringe, ear=False)
    face(canvas, PALE, Mood("smile", lid=0.24, inner=-1.5), (96, 120, 134), HOAR, high=6.2)
    strokes(
        canvas,
        [[(56, 102), (60, 105)], [(126, 103), (131, 105)], [(57, 106), (61, 109)], [(70, 122), (73, 130)],
            [(111, 121), (108, 129)]],
        1.4,
        PALE[2],
    )
    mass(canvas, fringe, HOAR, dark=6, light=3)
    flow(
        canvas,
        [[(110, 50), (104, 36), (96, 24)], [(92, 58), (84, 44), (84, 30)], [(70, 72), (62, 56), (66, 42)],
            [(126, 62), (130, 48), (124, 34)], [(50, 108), (48, 88), (52, 70)], [(146, 108), (145, 88),
            (141, 70)]],
        HOAR,
    )


def kotetsu(canvas: Canvas) -> None:
    """Short, loud, and hung with weapons."""
    for x0, y0, x1, y1 in ((14, 96, 60, 200), (184, 90, 130, 200)):
        for width, tone in ((13, INK), (9, BROWN[1]), (3, BROWN[0])):
            brushed(canvas, [(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2), (x1, y1)], width, tone, (0.9, 0.9))
        toned(
            canvas,
            [(x0 - 12, y0 - 2), (x0 - 10, y0 - 22), (x0 + 10, y0 - 22), (x0 + 12, y0 - 2), (x0, y0 + 6)],
            STEEL,
            dark=5,
            light=3,
            ink=3.0,
        )
    uniform(canvas, TAN)
    head(canvas, TAN)
    hair = [(48, 96, 0.1), (40, 78, 0.1), (46, 70, 0.1), (24, 60, 0.1), (46, 48, 0.1), (30, 26, 0.1),
        (58, 30, 0.1), (56, 4, 0.1), (78, 20, 0.1), (88, -4, 0.1), (102, 16, 0.1), (124, -2, 0.1),
        (124, 20, 0.1), (152, 12, 0.1), (142, 34, 0.1), (168, 38, 0.1), (148, 54, 0.1), (164, 72, 0.1),
        (147, 76, 0.1), (146, 98, 0.1), (138, 84, 0), (134, 62, 0), (96, 54, 0), (56, 64, 0)]  # fmt: skip
    mass(canvas, bent(hair), BLACK, dark=6, light=3)
    flow(
        canvas,
        [[(60, 54), (52, 42), (42, 34)], [(78, 48), (74, 30), (66, 18)], [(96, 46), (94, 28), (92, 14)],
            [(114, 48), (122, 30), (126, 14)], [(130, 56), (144, 44), (154, 40)]],
        BLACK,
    )
    band(canvas, INDIGO, STEEL, y=66, tilt=-3)
    face(canvas, TAN, Mood("grin", lid=0.08, inner=2, outer=-3), (70, 62, 60), BLACK, thick=5.4)
    plaster = [(78, 101), (102, 104), (101, 112), (77, 109)]
    toned(canvas, plaster, CLOTH, dark=2, light=2, ink=2.2, smooth=False)
    strokes(canvas, [[(85, 104), (84.4, 109)], [(94, 105), (93.4, 110)]], 1.2, CLOTH[2])


def izumo(canvas: Canvas) -> None:
    """The milder one: hair over an eye, a cloth over the head."""
    behind = [(46, 74, 0.1), (40, 110, 0.1), (48, 138, 0), (140, 138, 0), (152, 112, 0.1), (148, 70, 0.1),
        (96, 30, 0.2)]
    mass(canvas, bent(behind), UMBER_HAIR, dark=7, light=3)
    uniform(canvas, PALE)
    head(canvas, PALE, SLIGHT, ear=False)
    face(canvas, PALE, Mood("smile", lid=0.12, inner=-1), (84, 74, 66), UMBER_HAIR, high=6.4)
    lock = [(52, 60, 0.1), (98, 62, 0.12), (92, 90, 0.1), (80, 122, 0.06), (84, 96, 0), (70, 128, 0.1),
        (72, 100, 0), (58, 124, 0.06), (58, 100, 0), (48, 116, 0.12)]
    mass(canvas, bent(lock), UMBER_HAIR, dark=4, light=3)
    flow(canvas, [[(84, 66), (78, 92), (72, 116)], [(68, 66), (64, 90), (60, 110)]], UMBER_HAIR)
    mass(
        canvas,
        bent([(130, 64, 0.1), (148, 66, 0.1), (148, 122, 0.06), (138, 100, 0.0)]),
        UMBER_HAIR,
        dark=4,
        light=2,
    )
    cloth = [(44, 72), (44, 48), (60, 26), (96, 16), (130, 26), (148, 48), (150, 72), (122, 60), (96, 57),
        (68, 60)]
    toned(canvas, cloth, INDIGO, dark=9, light=4, ink=3.0)
    strokes(canvas, [[(60, 52), (64, 40), (76, 28)], [(132, 52), (128, 40), (120, 28)]], 2, INDIGO[2])
    band(canvas, INDIGO, STEEL, y=65)


def tenzo(canvas: Canvas) -> None:
    """A flat voice and a framed face; he would rather build a house."""
    toned(canvas, [*SKULL, (140, 112), (54, 110)], BROWN, dark=7, light=3, ink=3.0)
    uniform(canvas, TAN)
    head(canvas, TAN, SLIGHT, ear=False)
    face(canvas, TAN, Mood("flat", lid=-0.04, outer=-2), (58, 48, 48), BROWN, high=7.0, thick=3.4)
    frame = [(58, 78), (134, 78), (141, 82), (138, 118), (122, 138), (114, 150), (108, 144), (120, 130),
        (130, 112), (131, 90), (60, 88), (60, 110), (70, 128), (78, 142), (72, 149), (62, 136), (50, 114),
        (48, 82)]
    toned(canvas, frame, STEEL, dark=3, light=2, ink=2.6, smooth=False)
    plate = [(56, 56), (136, 56), (138, 80), (96, 77), (54, 80)]
    toned(canvas, plate, STEEL, dark=4, light=3, ink=2.8, smooth=False)
    for x in (66.0, 96.0, 126.0):
        canvas.coin(x, 67, 3, STEEL[2], 1.2)
    hair = [(46, 74, 0.1), (44, 52, 0.1), (58, 28, 0.1), (84, 14, 0.1), (116, 16, 0.1), (140, 34, 0.1),
        (150, 70, 0.06), (140, 60, 0), (132, 62, 0.1), (120, 50, 0), (108, 60, 0.1), (96, 50, 0),
        (84, 60, 0.1), (72, 50, 0), (58, 62, 0.1)]
    mass(canvas, bent(hair), BROWN, dark=6, light=3)
    flow(
        canvas,
        [[(72, 50), (74, 36), (84, 22)], [(96, 50), (98, 36), (100, 22)], [(120, 50), (122, 38), (116, 26)]],
        BROWN,
    )
