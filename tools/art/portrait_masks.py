"""The masked guards of scenes: porcelain with marks of their own, and what hair shows."""

# fmt: off  (points of a line go side by side)
from __future__ import annotations

import math

import pygame
from brush import brushed, curve, tapered
from clothes import NIGHT, cloak, guard_plate
from faces import Mask, lay, mask_of, strokes, toned
from hair import BLACK, BLOND, BROWN, SKULL
from head import PORCELAIN, bent, flow, mass, mirrored, painted, porcelain
from ink import Canvas
from palette import CLOTH, INK, LEAF, OCHRE, RUST, SLATE, STEEL, Tones

RED: Tones = ((204, 92, 78), (178, 64, 58), (136, 46, 50))
BLUE: Tones = ((110, 128, 168), (80, 96, 142), (56, 66, 108))
SWIRL: Tones = ((72, 66, 80), (48, 42, 56), (34, 30, 44))
VIOLET: Tones = ((150, 118, 168), (112, 84, 134), (78, 58, 100))
SHADOW = (34, 28, 42)


def _ears(canvas: Canvas, tips: tuple[tuple[float, float], tuple[float, float]], inside: Tones) -> None:
    """Two pointed ears that are part of the mask."""
    for (x, y), foot in zip(tips, ((56, 84), (104, 130)), strict=True):
        a, b = (foot[0], 56.0), (foot[1], 50.0)
        toned(canvas, bent([a, (x, y), b]), PORCELAIN, dark=4, light=2, ink=3.0, smooth=False)
        middle = ((a[0] + b[0]) / 2, 50.0)
        inner = [
            (a[0] * 0.6 + middle[0] * 0.4, 52.0),
            (x * 0.7 + middle[0] * 0.3, y * 0.7 + 15),
            (b[0] * 0.6 + middle[0] * 0.4, 50.0),
        ]
        lay(canvas, mask_of(bent(inner)), inside[1])


def watcher(canvas: Canvas) -> None:
    """One of those who are not there: porcelain, a hood, nothing else."""
    cloak(canvas, NIGHT, STEEL)
    hood = [(38, 128), (34, 82), (46, 38), (72, 14), (98, 8), (126, 16), (150, 42), (160, 86), (154, 132),
        (134, 160), (96, 172), (58, 158)]
    toned(canvas, hood, NIGHT, dark=14, light=5, ink=3.0)
    lay(
        canvas,
        mask_of(
            curve(
                [(46, 112), (46, 76), (60, 42), (94, 28), (128, 42), (144, 76), (142, 114), (122, 146),
                    (94, 158), (64, 146)],
                closed=True,
            )
        ),
        SHADOW,
    )
    whole = porcelain(canvas)
    painted(canvas, whole, [[(92, 48), (98, 62), (93, 78), (87, 62)]], RED)
    for points in ([(60, 100), (70, 104), (68, 120), (62, 110)], [(66, 70), (74, 62), (84, 66), (74, 68)]):
        painted(canvas, whole, [points, mirrored(points)], RED)
    tapered(canvas, [(90, 98), (86, 112), (92, 114)], 0.8, 2.0, PORCELAIN[2])
    brushed(canvas, [(82, 128), (91, 130), (101, 127)], 2.2)
    tapered(canvas, [(118, 44), (112, 56), (118, 64), (114, 76)], 1.8, 0.5)
    strokes(canvas, [[(40, 60), (36, 92), (42, 128)], [(152, 62), (156, 94), (148, 132)]], 2.6, NIGHT[2])


def zou(canvas: Canvas) -> None:
    """The elephant, captain of the detail: a white cloak, and mirth behind the porcelain."""
    toned(canvas, [*SKULL, (140, 116), (54, 114)], BLACK, dark=7, light=3, ink=3.0)
    cloak(canvas, CLOTH, OCHRE)
    for ear in ([(58, 56), (34, 40), (14, 58), (12, 92), (30, 116), (52, 104)], [(130, 54), (154, 40),
        (178, 58), (180, 92), (162, 116), (136, 104)]):
        toned(canvas, ear, PORCELAIN, dark=8, light=3, ink=3.0)
        x = sum(p[0] for p in ear) / 6
        inner = [(x + (px - x) * 0.6, 76 + (py - 76) * 0.6) for px, py in ear]
        lay(canvas, mask_of(curve(inner, closed=True)), (206, 188, 180))
    whole = porcelain(canvas)
    trunk = [(80, 84), (92, 80), (105, 84), (107, 112), (104, 140), (108, 156), (120, 162), (118, 174),
        (102, 174), (88, 162), (84, 140), (80, 112)]
    toned(canvas, trunk, PORCELAIN, dark=7, light=0, ink=3.0)
    strokes(
        canvas,
        [[(82, 108), (94, 112), (106, 108)], [(83, 122), (94, 126), (105, 122)], [(84, 136), (94, 140),
            (104, 136)], [(88, 152), (96, 154), (105, 150)]],
        1.8,
    )
    for tusk in ([(68, 122), (76, 120), (72, 146), (62, 156), (64, 138)], [(112, 120), (121, 122),
        (124, 138), (126, 156), (116, 146)]):
        toned(canvas, tusk, CLOTH, dark=3, light=2, ink=2.6)
    painted(canvas, whole, [[(92, 44), (102, 58), (93, 74), (83, 58)]], BLUE)
    marks = [(58, 72), (68, 66), (80, 72), (70, 76)]
    painted(canvas, whole, [marks, mirrored(marks)], BLUE)


def komachi(canvas: Canvas) -> None:
    """A cheeky one with a long fair ponytail; her voice is in your head."""
    tail = [(110, 18, 0.1), (128, 2, 0.2), (168, 16, 0.14), (186, 66, 0.08), (180, 130, 0.05),
        (190, 184, 0.1), (168, 172, 0.1), (162, 196, 0.1), (150, 150, 0.0), (156, 96, 0.0), (146, 48, 0.0)]
    mass(canvas, bent(tail), BLOND, dark=8, light=4)
    flow(
        canvas,
        [[(140, 24), (164, 54), (170, 100)], [(150, 20), (176, 60), (180, 110)], [(160, 110), (166, 150),
            (168, 172)]],
        BLOND,
    )
    toned(canvas, [*SKULL, (142, 110), (50, 110)], BLOND, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    whole = porcelain(canvas)
    for points in ([(58, 104), (78, 112), (60, 114)], [(56, 114), (76, 122), (60, 122)]):
        painted(canvas, whole, [points, mirrored(points)], RED)
    painted(
        canvas,
        whole,
        [[(86, 58), (92, 46), (99, 58), (92, 66)], [(88, 70), (92, 67), (97, 70), (92, 78)]],
        OCHRE,
    )
    tapered(canvas, [(88, 104), (86, 112), (91, 113)], 0.8, 2.0, PORCELAIN[2])
    brushed(canvas, [(74, 126), (82, 132), (91, 128), (100, 132), (110, 125)], 2.8)
    fringe = [
        *curve([(46, 96), (42, 66), (54, 38), (80, 20), (106, 18), (132, 28), (148, 56), (150, 98)]),
        (142, 96),
        (138, 66),
        (124, 52),
        (112, 44),
        (98, 62),
        (84, 50),
        (66, 62),
        (54, 92),
    ]
    mass(canvas, fringe, BLOND, dark=5, light=3)
    flow(
        canvas,
        [[(112, 46), (112, 34), (120, 22)], [(84, 50), (90, 36), (104, 24)], [(66, 60), (70, 44), (82, 30)]],
        BLOND,
    )


def towa(canvas: Canvas) -> None:
    """The bird, her partner; he slaps backs. His cloak was whole last week."""
    toned(canvas, [*SKULL, (142, 112), (50, 112)], BROWN, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    whole = porcelain(canvas)
    hood = [(52, 60), (70, 66), (92, 80), (114, 66), (136, 60), (132, 44), (94, 34), (58, 44)]
    painted(canvas, whole, [hood], BLUE)
    strokes(
        canvas,
        [[(62, 52), (72, 60)], [(78, 46), (86, 66)], [(108, 46), (100, 66)], [(124, 52), (116, 60)]],
        2,
        BLUE[2],
    )
    beak = [(76, 100), (92, 92), (109, 100), (104, 120), (91, 142), (80, 120)]
    toned(canvas, beak, OCHRE, dark=7, light=3, ink=3.0)
    tapered(canvas, [(77, 110), (90, 119), (108, 110)], 1.6, 1.6)
    strokes(canvas, [[(86, 103), (85, 106)], [(99, 103), (100, 106)]], 2.2)
    for points in ([(58, 106), (70, 112), (64, 122), (58, 114)],):
        painted(canvas, whole, [points, mirrored(points)], BLUE)
    hair = [(46, 84, 0.1), (42, 60, 0.1), (52, 34, 0.1), (62, 12, 0.1), (74, 22, 0.1), (88, 2, 0.1),
        (100, 18, 0.1), (120, 4, 0.1), (124, 24, 0.1), (144, 22, 0.1), (142, 42, 0.1), (150, 84, 0.06),
        (140, 66, 0), (124, 48, 0), (108, 54, 0), (94, 44, 0), (80, 54, 0), (66, 48, 0), (54, 64, 0)]
    mass(canvas, bent(hair), BROWN, dark=6, light=3)
    flow(
        canvas,
        [[(66, 48), (64, 34), (64, 22)], [(92, 44), (90, 28), (90, 12)], [(116, 48), (118, 30), (120, 14)]],
        BROWN,
    )
    torn = [(158, 176), (176, 168), (192, 176), (196, 200), (150, 200)]
    toned(canvas, bent(torn, 0.05), NIGHT, dark=4, light=3, ink=3.0, smooth=False)


def yugao(canvas: Canvas) -> None:
    """The cat with long violet hair; she feels you coming, and says so flatly."""
    behind = [(42, 72, 0.12), (34, 130, 0.05), (24, 196, 0.06), (66, 186, 0), (126, 186, 0),
        (170, 196, 0.05), (158, 130, 0.12), (150, 66, 0.2), (96, 16, 0.3)]
    mass(canvas, bent(behind), VIOLET, dark=9, light=4)
    guard_plate(canvas)
    toned(canvas, SKULL, VIOLET, dark=7, light=3, ink=3.0)
    flow(
        canvas,
        [[(92, 40), (92, 30), (94, 20)], [(72, 44), (72, 34), (78, 26)], [(114, 44), (114, 34), (110, 26)]],
        VIOLET,
    )
    _ears(canvas, ((58, 14), (128, 10)), RED)
    whole = porcelain(canvas)
    for points in ([(54, 104), (80, 110), (56, 110)], [(54, 116), (78, 118), (58, 121)]):
        painted(canvas, whole, [points, mirrored(points)], RED)
    lay(canvas, mask_of(curve([(86, 112), (92, 110), (99, 112), (92, 119)], closed=True)), RED[1])
    strokes(canvas, [[(92, 118), (92, 125)], [(78, 126), (85, 130), (92, 125), (100, 130), (107, 125)]], 2.4)
    for side in ([(44, 68, 0.1), (62, 52, 0.05), (54, 100, 0.0), (50, 150, 0.0), (36, 168, 0.08)],
        [(132, 52, 0.1), (150, 66, 0.08), (158, 168, 0.0), (142, 148, 0.0), (138, 98, 0.05)]):
        mass(canvas, bent(side), VIOLET, dark=4, light=3)
    flow(canvas, [[(54, 72), (48, 110), (44, 150)], [(142, 72), (146, 110), (150, 150)]], VIOLET)


def kage(canvas: Canvas) -> None:
    """Black swirls on white: young, lives in corners, admires somebody."""
    guard_plate(canvas)
    whole = porcelain(canvas)
    for x, y, size in ((74, 62, 15), (116, 112, 17), (70, 118, 11)):
        arm = []
        for number in range(16):
            turn, far = number * 0.62, size * number / 15
            arm.append((x + far * math.cos(turn), y + far * math.sin(turn)))
        before = canvas.surface.copy()
        tapered(canvas, arm, 1.6, 5.4, SWIRL[1])
        after = canvas.surface.copy()
        canvas.surface.blit(before, (0, 0))
        _only(canvas, after, whole)
    brushed(canvas, [(84, 134), (92, 136), (100, 133)], 2.2)
    hair = [(46, 92, 0.1), (40, 66, 0.1), (26, 48, 0.1), (50, 40, 0.1), (52, 14, 0.1), (74, 24, 0.1),
        (92, 0, 0.1), (104, 20, 0.1), (134, 6, 0.1), (132, 28, 0.1), (162, 34, 0.1), (148, 52, 0.1),
        (152, 92, 0.06), (140, 72, 0), (126, 50, 0.1), (114, 62, 0.1), (102, 46, 0), (88, 58, 0.1),
        (76, 46, 0), (60, 60, 0.1), (54, 76, 0)]
    mass(canvas, bent(hair), BLACK, dark=6, light=3)
    flow(
        canvas,
        [[(76, 46), (70, 36), (62, 26)], [(102, 46), (98, 28), (94, 14)], [(126, 50), (132, 36), (134, 20)]],
        BLACK,
    )


def _only(canvas: Canvas, painted_over: pygame.Surface, where: Mask) -> None:
    """Take over what was painted, but only there."""
    new = pygame.surfarray.array3d(painted_over)
    pixels = pygame.surfarray.pixels3d(canvas.surface)
    pixels[where.T] = new[where.T]
    del pixels


def washi(canvas: Canvas) -> None:
    """The eagle, who sews them up again."""
    toned(canvas, [*SKULL, (142, 112), (50, 112)], SLATE, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    whole = porcelain(canvas)
    for points in ([(54, 66), (70, 74), (88, 84), (80, 70), (62, 58)],):
        painted(canvas, whole, [points, mirrored(points)], SWIRL)
    beak = [(80, 96), (92, 86), (105, 96), (106, 116), (98, 134), (90, 142), (91, 126), (81, 116)]
    toned(canvas, beak, OCHRE, dark=7, light=3, ink=3.0)
    strokes(canvas, [[(87, 102), (86, 106)], [(99, 102), (100, 106)]], 2.2)
    for points in ([(56, 104), (68, 112), (74, 130), (64, 122)],):
        painted(canvas, whole, [points, mirrored(points)], RED)
    hair = [(46, 92, 0.1), (42, 60, 0.1), (60, 26, 0.1), (96, 12, 0.1), (134, 26, 0.1), (152, 60, 0.1),
        (150, 92, 0.06), (140, 66, 0), (118, 46, 0), (92, 56, 0), (68, 46, 0), (54, 66, 0)]
    mass(canvas, bent(hair), SLATE, dark=6, light=3)
    flow(
        canvas,
        [[(70, 48), (76, 34), (88, 20)], [(92, 54), (94, 36), (96, 20)], [(116, 48), (112, 34), (104, 20)]],
        SLATE,
    )


def inoshishi(canvas: Canvas) -> None:
    """The boar: one hears half of what he says, and does all of it."""
    toned(canvas, [*SKULL, (142, 112), (50, 112)], BLACK, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    _ears(canvas, ((52, 26), (136, 22)), BROWN)
    whole = porcelain(canvas)
    painted(canvas, whole, [[(92, 46), (104, 60), (93, 82), (82, 60)]], BROWN)
    snout = [(72, 108), (92, 102), (113, 108), (114, 124), (92, 131), (71, 124)]
    toned(canvas, snout, PORCELAIN, dark=5, light=2, ink=3.0)
    for x in (84.0, 101.0):
        canvas.ellipse(x, 116, 4, 5.4, SHADOW)
    for tusk in ([(66, 132), (74, 128), (72, 112), (63, 102), (60, 116)], [(112, 128), (120, 132),
        (126, 116), (122, 102), (114, 112)]):
        toned(canvas, tusk, CLOTH, dark=3, light=2, ink=2.6)


def fox(canvas: Canvas) -> None:
    """She steps out of the air beside the Hokage's desk."""
    toned(canvas, [*SKULL, (142, 112), (50, 112)], BROWN, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    _ears(canvas, ((50, 6), (136, 2)), RUST)
    whole = porcelain(canvas)
    brows = [(56, 78), (70, 66), (86, 78), (70, 72)]
    painted(canvas, whole, [brows, mirrored(brows), [(92, 50), (97, 60), (92, 70), (87, 60)]], RED)
    for points in ([(56, 102), (76, 106), (58, 108)], [(58, 112), (76, 114), (62, 118)]):
        painted(canvas, whole, [points, mirrored(points)], RED)
    toned(canvas, [(84, 120), (92, 117), (101, 120), (92, 128)], SWIRL, dark=2, light=1, ink=2)
    brushed(canvas, [(76, 132), (92, 138), (110, 131)], 2.4, INK)


def tenzo(canvas: Canvas) -> None:
    """The other cat, in green; the same flat voice through it."""
    toned(canvas, [*SKULL, (142, 112), (50, 112)], BROWN, dark=7, light=3, ink=3.0)
    guard_plate(canvas)
    _ears(canvas, ((52, 12), (134, 8)), LEAF)
    whole = porcelain(canvas)
    painted(canvas, whole, [[(86, 44), (92, 40), (99, 44), (97, 76), (92, 84), (88, 76)]], LEAF)
    for points in ([(58, 66), (70, 60), (82, 68), (70, 70)], [(56, 106), (64, 104), (66, 128), (60, 118)]):
        painted(canvas, whole, [points, mirrored(points)], LEAF)
    lay(canvas, mask_of(curve([(86, 112), (92, 110), (99, 112), (92, 119)], closed=True)), SWIRL[1])
    strokes(canvas, [[(92, 118), (92, 124)], [(80, 127), (92, 126), (106, 127)]], 2.4)
