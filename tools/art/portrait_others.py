"""The heads of scenes: colleagues, pupils, the town. All are designs of this project."""

# fmt: off  (points of a line go side by side)
from __future__ import annotations

from brush import brushed, curve, tapered
from clothes import apron, robe, scarf, shirt, uniform
from faces import lay, mask_of, strokes, toned
from hair import ASH, AUBURN, BLACK, BLOND, HOAR, MOSS, ORANGE, PLUM, SKULL, UMBER_HAIR
from head import (
    BROAD,
    CHILD,
    PALE,
    RUDDY,
    SLIGHT,
    TAN,
    Mood,
    bent,
    face,
    flow,
    head,
    mass,
)  # fmt: skip
from ink import Canvas
from palette import CLOTH, INDIGO, INK, OCHRE, RUST, SLATE, STRAW, TEAL


def kaki(canvas: Canvas) -> None:
    """Long orange hair, and has it from somebody who was there."""
    behind = [(42, 70, 0.12), (30, 130, 0.06), (20, 190, 0.08), (60, 182, 0), (132, 182, 0),
        (176, 190, 0.06), (162, 130, 0.12), (150, 66, 0.2), (96, 16, 0.3)]
    mass(canvas, bent(behind), ORANGE, dark=9, light=4)
    uniform(canvas, PALE)
    fringe = [
        *curve([(50, 134), (41, 80), (56, 36), (80, 18), (108, 16), (136, 30), (152, 72), (148, 134)]),
        (140, 90), (126, 60), (104, 46), (84, 58), (78, 74), (66, 66), (58, 90),
    ]  # fmt: skip
    head(canvas, PALE, SLIGHT, fringe, ear=False)
    face(
        canvas,
        PALE,
        Mood("grin", inner=-3, outer=-2, blush=True),
        (84, 116, 88),
        ORANGE,
        high=7.6,
        lashes=True,
        nose="small",
        thick=3.2,
    )
    mass(canvas, fringe, ORANGE, dark=6, light=3)
    flow(
        canvas,
        [[(104, 46), (102, 34), (104, 20)], [(84, 58), (82, 44), (88, 26)], [(66, 66), (64, 50), (72, 34)],
            [(124, 60), (130, 46), (124, 30)], [(40, 160), (42, 130), (46, 104)], [(154, 160), (152, 130),
            (148, 104)]],
        ORANGE,
    )
    toned(canvas, [(44, 74), (62, 60), (68, 68), (50, 84)], TEAL, dark=2, light=2, ink=2.4)


def seri(canvas: Canvas) -> None:
    """Blonde; she believes every word of it and adds two."""
    behind = [(42, 74, 0.14), (36, 120, 0.1), (40, 150, 0.2), (70, 158, 0), (126, 158, 0), (154, 150, 0.1),
        (158, 118, 0.14), (150, 70, 0.2), (96, 18, 0.3)]
    mass(canvas, bent(behind), BLOND, dark=9, light=4)
    uniform(canvas, TAN)
    fringe = [
        *curve([(52, 134), (38, 92), (50, 44), (76, 22), (106, 18), (136, 32), (154, 76), (146, 134)]),
        (140, 94), (132, 72), (114, 78), (108, 70), (94, 80), (86, 70), (72, 80), (64, 72), (57, 92),
    ]  # fmt: skip
    head(canvas, TAN, SLIGHT, fringe, ear=False)
    face(
        canvas,
        TAN,
        Mood("smirk", lid=0.14, inner=-2, outer=-1, aside=2.0),
        (92, 128, 150),
        BLOND,
        high=7.2,
        lashes=True,
        nose="small",
        thick=3.0,
    )
    mass(canvas, fringe, BLOND, dark=6, light=3)
    flow(
        canvas,
        [[(108, 70), (106, 48), (100, 26)], [(86, 70), (82, 50), (84, 34)], [(64, 74), (62, 56), (68, 42)],
            [(130, 74), (134, 54), (126, 36)]],
        BLOND,
    )
    canvas.coin(134, 58, 6, RUST[1], 2)


def midori(canvas: Canvas) -> None:
    """She teases gently; a bun held by two brushes."""
    toned(
        canvas, [(86, 20), (80, 4), (98, -6), (118, -2), (124, 14), (114, 26)], MOSS, dark=6, light=3, ink=3.0
    )
    for line in ([(72, -2), (100, 10), (132, 20)], [(128, -6), (106, 8), (74, 22)]):
        brushed(canvas, line, 5, INK, (0.8, 0.8))
        brushed(canvas, line, 2.6, STRAW[1], (0.8, 0.8))
    toned(canvas, [*SKULL, (140, 112), (54, 110)], MOSS, dark=7, light=3, ink=3.0)
    uniform(canvas, TAN)
    fringe = [
        *curve([(52, 112), (43, 72), (56, 38), (80, 22), (106, 19), (132, 28), (148, 58), (142, 112)]),
        (136, 76), (112, 54), (88, 50), (74, 62), (62, 72), (56, 88),
    ]  # fmt: skip
    head(canvas, TAN, SLIGHT, fringe)
    face(
        canvas,
        TAN,
        Mood("smile", lid=0.2, inner=-2),
        (76, 104, 76),
        MOSS,
        high=7.2,
        lashes=True,
        nose="small",
        thick=3.2,
    )
    mass(canvas, fringe, MOSS, dark=6, light=3)
    flow(
        canvas,
        [[(88, 50), (92, 36), (100, 24)], [(70, 62), (72, 46), (84, 30)], [(114, 54), (118, 40), (114, 26)],
            [(132, 68), (134, 52), (126, 34)]],
        MOSS,
    )


def suzume(canvas: Canvas) -> None:
    """She says what the others think; round glasses, straight fringe."""
    behind = [(44, 74, 0.14), (36, 116, 0.06), (42, 142, 0.06), (76, 146, 0), (120, 146, 0),
        (150, 142, 0.06), (156, 116, 0.14), (148, 70, 0.2), (96, 18, 0.3)]
    mass(canvas, bent(behind), PLUM, dark=9, light=4)
    robe(canvas, PALE, PLUM, CLOTH)
    fringe = [
        *curve([(42, 124), (40, 80), (52, 42), (78, 22), (106, 18), (136, 32), (150, 68), (152, 124)]),
        (142, 120), (138, 80), (118, 75), (96, 77), (74, 76), (56, 82), (53, 120),
    ]  # fmt: skip
    head(canvas, PALE, SLIGHT, fringe, ear=False)
    face(
        canvas,
        PALE,
        Mood("flat", lid=0.26, inner=1),
        (88, 70, 84),
        PLUM,
        high=6.6,
        lashes=True,
        nose="small",
        thick=3.0,
    )
    for x in (73.0, 112.0):
        canvas.stroke(
            curve([(x - 15, 95), (x, 81), (x + 15, 95), (x, 109)], closed=True), 2.4, INK, closed=True
        )
        tapered(canvas, [(x - 9, 100), (x - 3, 104)], 1.6, 0.4, (250, 248, 240))
    strokes(canvas, [[(88, 93), (92.5, 91), (97, 93)], [(127, 94), (138, 91)]], 2.4)
    mass(canvas, fringe, PLUM, dark=6, light=3)
    flow(
        canvas,
        [[(96, 76), (96, 50), (98, 26)], [(76, 76), (74, 52), (82, 34)], [(118, 75), (122, 52), (116, 30)],
            [(58, 80), (56, 62), (64, 46)], [(136, 80), (140, 62), (134, 44)]],
        PLUM,
    )


def fuyuno(canvas: Canvas) -> None:
    """New here, and it shows: long ash hair, eyes too wide, a drop at the temple."""
    behind = [(44, 74, 0.1), (38, 130, 0.05), (34, 184, 0.06), (64, 180, 0), (130, 180, 0),
        (158, 184, 0.05), (156, 130, 0.1), (148, 70, 0.2), (96, 18, 0.3)]
    mass(canvas, bent(behind), ASH, dark=9, light=4)
    uniform(canvas, PALE)
    fringe = [
        *curve([(52, 140), (42, 84), (54, 40), (78, 22), (106, 18), (134, 30), (151, 70), (146, 140)]),
        (140, 92), (128, 74), (116, 84), (106, 70), (92, 84), (84, 66), (70, 84), (62, 74), (57, 98),
    ]  # fmt: skip
    head(canvas, PALE, SLIGHT, fringe, ear=False)
    face(
        canvas,
        PALE,
        Mood("talk", lid=-0.08, inner=-6, outer=1, blush=True),
        (108, 116, 130),
        ASH,
        high=7.6,
        nose="small",
        thick=3.0,
    )
    mass(canvas, fringe, ASH, dark=6, light=3)
    flow(
        canvas,
        [[(106, 70), (104, 50), (100, 28)], [(84, 68), (82, 50), (84, 34)], [(126, 74), (130, 54),
            (122, 34)], [(62, 76), (62, 58), (68, 44)]],
        ASH,
    )
    toned(
        canvas,
        [(160, 62), (166, 74), (160, 80), (154, 74)],
        ((206, 224, 230), (164, 190, 204), (120, 146, 168)),
        dark=2,
        light=1,
        ink=2.2,
    )


def stall_owner(canvas: Canvas) -> None:
    """He gives you the bigger bowl and asks no questions."""
    toned(canvas, [*SKULL, (140, 108), (52, 108)], UMBER_HAIR, dark=7, light=3, ink=3.0)
    apron(canvas, RUDDY, INDIGO)
    whole = head(canvas, RUDDY, BROAD)
    stubble = mask_of([(52, 114), (72, 118), (91, 122), (114, 118), (140, 108), (134, 132), (108, 148),
        (80, 148), (60, 132)])
    lay(canvas, whole & stubble, (188, 140, 118))
    face(
        canvas, RUDDY, Mood("grin", shut=True, inner=-2, blush=True), INK, UMBER_HAIR, thick=6.4, nose="round"
    )
    strokes(canvas, [[(55, 96), (60, 99)], [(131, 97), (126, 99.6)], [(56, 102), (61, 103)]], 1.6)
    cloth = [(44, 76), (46, 58), (70, 50), (96, 48), (124, 50), (147, 58), (149, 77), (122, 67), (96, 65),
        (70, 67)]
    toned(canvas, cloth, CLOTH, dark=5, light=4, ink=3.0)
    strokes(
        canvas,
        [[(58, 70), (62, 60), (68, 54)], [(80, 66), (84, 58), (90, 51)], [(104, 65), (110, 57), (114, 51)],
            [(126, 67), (132, 60), (138, 56)]],
        2,
        CLOTH[2],
    )
    toned(canvas, [(144, 58), (164, 46), (172, 54), (156, 66)], CLOTH, dark=4, light=2, ink=2.8)
    toned(canvas, [(146, 66), (170, 70), (170, 80), (150, 76)], CLOTH, dark=4, light=2, ink=2.8)


def pupil_boy(canvas: Canvas) -> None:
    """A gap in the teeth, a plaster, a plan."""
    shirt(canvas, TAN, TEAL, CLOTH)
    head(canvas, TAN, CHILD)
    face(
        canvas,
        TAN,
        Mood("grin", lid=-0.04, inner=2, outer=-4),
        (70, 116, 92),
        BLACK,
        high=9,
        wide=11,
        y=102,
        nose="small",
        thick=5,
    )
    lay(canvas, mask_of([(90.6, 135), (96, 135), (95.6, 138.6), (91, 138.6)]), (96, 46, 50))
    toned(
        canvas,
        [(120, 120), (136, 113), (139, 120), (123, 127)],
        STRAW,
        dark=2,
        light=2,
        ink=2.2,
        smooth=False,
    )
    hair = [(48, 108, 0.1), (40, 92, 0.1), (46, 84, 0.1), (24, 78, 0.1), (44, 64, 0.1), (28, 42, 0.1),
        (56, 44, 0.1), (52, 18, 0.1), (76, 32, 0.1), (86, 8, 0.1), (100, 28, 0.1), (122, 8, 0.1),
        (124, 32, 0.1), (150, 22, 0.1), (144, 46, 0.1), (168, 52, 0.1), (149, 66, 0.1), (164, 82, 0.1),
        (148, 88, 0.1), (147, 110, 0.1), (139, 92, 0), (130, 78, 0.1), (120, 90, 0.1), (112, 74, 0),
        (100, 90, 0.1), (90, 74, 0), (76, 92, 0.1), (70, 78, 0), (58, 96, 0.1), (55, 88, 0)]  # fmt: skip
    mass(canvas, bent(hair), BLACK, dark=6, light=3)
    flow(
        canvas,
        [[(70, 76), (60, 60), (52, 50)], [(90, 72), (84, 50), (78, 36)], [(112, 72), (112, 52), (106, 34)],
            [(130, 76), (138, 60), (144, 52)]],
        BLACK,
    )


def pupil_girl(canvas: Canvas) -> None:
    """She has thought it through, and has a brush behind the ear."""
    for tail in ([(44, 84, 0.2), (22, 78, 0.2), (10, 112, 0.1), (26, 146, 0.1), (34, 128, 0.05),
    (42, 112, 0.1)],
                 [(148, 82, 0.2), (172, 76, 0.1), (184, 112, 0.1), (168, 146, 0.05), (158, 126, 0.1),
                 (150, 110, 0.1)]):  # fmt: skip
        mass(canvas, bent(tail), AUBURN, dark=6, light=3)
    flow(canvas, [[(36, 92), (26, 112), (26, 130)], [(160, 90), (170, 112), (168, 130)]], AUBURN)
    toned(
        canvas,
        [(48, 110), (44, 76), (56, 46), (80, 30), (106, 28), (134, 38), (148, 70), (146, 112)],
        AUBURN,
        dark=7,
        light=3,
        ink=3.0,
    )
    shirt(canvas, PALE, OCHRE, OCHRE)
    scarf(canvas, RUST)
    fringe = [
        *curve([(46, 112), (42, 78), (54, 48), (80, 30), (108, 28), (136, 42), (150, 78), (148, 112)]),
        (142, 110), (138, 90), (122, 84), (106, 88), (92, 84), (76, 88), (60, 88), (54, 110),
    ]  # fmt: skip
    head(canvas, PALE, CHILD, fringe)
    face(
        canvas,
        PALE,
        Mood("smile", inner=-2),
        (126, 90, 56),
        AUBURN,
        high=9.4,
        wide=11,
        y=103,
        nose="small",
        thick=3.2,
        lashes=True,
    )
    mass(canvas, fringe, AUBURN, dark=6, light=3)
    flow(
        canvas,
        [[(92, 84), (94, 60), (96, 38)], [(74, 86), (72, 64), (78, 46)], [(112, 86), (116, 62), (112, 42)],
            [(134, 88), (138, 68), (130, 50)]],
        AUBURN,
    )
    for width, tone in ((6, INK), (3.4, STRAW[1])):
        brushed(canvas, [(120, 70), (140, 84), (160, 100)], width, tone, (0.8, 0.8))
    toned(canvas, [(158, 96), (168, 102), (176, 116), (162, 108)], BLACK, dark=2, light=1, ink=2)
    for x in (44.0, 149.0):
        toned(canvas, [(x - 6, 78), (x + 6, 76), (x + 7, 88), (x - 5, 90)], TEAL, dark=3, light=2, ink=2.6)


def pupil_small(canvas: Canvas) -> None:
    """The smallest of the class; nobody sees him come, and he feels everybody."""
    shirt(canvas, PALE, SLATE, STRAW)
    fringe = [
        *curve([(44, 112), (40, 80), (52, 48), (78, 30), (108, 28), (138, 44), (152, 80), (150, 112)]),
        (142, 108), (136, 92), (124, 104), (112, 88), (98, 106), (86, 90), (72, 106), (62, 92), (54, 110),
    ]  # fmt: skip
    head(canvas, PALE, CHILD, fringe)
    face(
        canvas,
        PALE,
        Mood("round", lid=0.02, inner=-4),
        (104, 110, 140),
        ASH,
        high=9,
        wide=10.5,
        y=106,
        nose="small",
        thick=2.8,
    )
    mass(canvas, fringe, ASH, dark=6, light=3)
    flow(
        canvas,
        [[(86, 90), (86, 64), (92, 42)], [(112, 90), (114, 66), (110, 44)], [(62, 92), (62, 70), (72, 52)],
            [(136, 92), (138, 72), (130, 52)]],
        ASH,
    )
    mass(
        canvas,
        bent([(92, 32, 0.1), (86, 12, 0.1), (100, 20, 0.1), (112, 8, 0.1), (108, 32, 0)]),
        ASH,
        dark=3,
        light=2,
    )


def civilian(canvas: Canvas) -> None:
    """An old neighbour who is glad to be asked."""
    toned(canvas, [(80, 26), (76, 8), (96, -2), (116, 6), (116, 26)], HOAR, dark=6, light=3, ink=3.0)
    toned(canvas, [*SKULL, (140, 112), (54, 110)], HOAR, dark=7, light=3, ink=3.0)
    robe(canvas, RUDDY, PLUM, OCHRE)
    fringe = [
        *curve([(46, 100), (44, 66), (56, 38), (80, 22), (106, 19), (132, 28), (146, 52), (148, 98)]),
        (140, 94), (132, 66), (112, 50), (96, 44), (78, 50), (62, 66), (54, 96),
    ]  # fmt: skip
    head(canvas, RUDDY, BROAD, fringe)
    face(canvas, RUDDY, Mood("smile", shut=True, inner=-3, blush=True), INK, HOAR, thick=4.4, nose="round")
    strokes(
        canvas,
        [[(54, 98), (59, 101)], [(130, 98), (126, 101)], [(72, 118), (70, 126), (74, 134)], [(112, 117),
            (115, 125), (110, 133)], [(70, 72), (92, 70), (114, 73)]],
        1.5,
        RUDDY[2],
    )
    mass(canvas, fringe, HOAR, dark=6, light=3)
    flow(
        canvas,
        [[(96, 44), (96, 34), (98, 24)], [(76, 52), (78, 40), (86, 28)], [(116, 52), (118, 40), (112, 28)]],
        HOAR,
    )
    for width, tone in ((6, INK), (3.4, RUST[1])):
        brushed(canvas, [(66, 2), (96, 12), (128, 16)], width, tone, (0.8, 0.8))
