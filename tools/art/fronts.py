"""House fronts as one sees them a little from the south: a strip a tile high below the eave.

The row belongs to the walls: what is drawn as wall is solid, an open doorway or one with a cloth is not.
"""

from __future__ import annotations

import numpy as np
from brush import brushed
from ink import TILE, Canvas
from palette import (
    CLOTH,
    GLOW,
    INDIGO,
    INK,
    LEAF,
    OCHRE,
    PLASTER,
    RGB,
    RUST,
    SHADE,
    STONE,
    STRAW,
    TEAL,
    UMBER,
    WOOD,
    Tones,
)
from shapes import CREAM, RING_RED
from sheet import Facts, Sheet

WALL = Facts(solid=True, surface="wood")
PAPERED = Facts(solid=True, surface="wood", reflect=0.45)  # paper lets much of it through
SILL = Facts(surface="wood")
BASE = 27  # pixels down to the foot of the wall
CLOTHS: dict[str, Tones] = {"red": RUST, "indigo": INDIGO, "ochre": OCHRE, "teal": TEAL}


def _wall(style: str) -> Canvas:
    """A bay of wall: beam, panel, footing; the eave's shadow is laid on at the end."""
    canvas = Canvas(TILE, TILE)
    if style == "plaster":
        canvas.rect(0, 0, TILE, TILE, PLASTER[0])
        canvas.rect(0, 19, TILE, 8, WOOD[1])
        for x in range(0, TILE, 4):
            canvas.rect(x, 19.8, 0.8, 8, WOOD[2])
        canvas.rect(0, 18, TILE, 1.8, WOOD[2])
        canvas.rect(0, 18, TILE, 0.8, WOOD[0])
    elif style == "wood":
        canvas.rect(0, 0, TILE, TILE, UMBER[1])
        for number, x in enumerate(range(0, TILE, 8)):
            canvas.rect(x, 0, 7, TILE, UMBER[0] if number % 3 == 1 else UMBER[1])
            canvas.rect(x + 7, 0, 1, TILE, UMBER[2])
            canvas.rect(x + 2.4, 9 + number * 3, 0.7, 6, UMBER[2])
    else:  # stone: the Tower and the wall of a store
        canvas.rect(0, 0, TILE, TILE, OCHRE[1])
        canvas.rect(0, 7, TILE, 8, OCHRE[0])
        canvas.rect(0, 15, TILE, 1, OCHRE[2])
    return canvas


def _foot(canvas: Canvas, left: float = 0, right: float = TILE) -> None:
    canvas.rect(left, BASE, right - left, 5, STONE[2])
    canvas.rect(left, BASE, right - left, 1.6, STONE[1])
    canvas.rect(left, TILE - 1.6, right - left, 1.6, INK)


def _eave(canvas: Canvas) -> Canvas:
    """The beam under the eave, and its long shadow over the top of the wall."""
    over = Canvas(TILE, TILE)
    over.rect(0, 0, TILE, 10, SHADE, 96)
    over.rect(0, 0, TILE, 5, SHADE, 150)
    canvas.stamp(over)
    return canvas


def _posts(canvas: Canvas, sides: str) -> None:
    for side in sides:
        x = 0.0 if side == "w" else TILE - 5.0
        canvas.rect(x, 0, 5, TILE - 1, INK)
        canvas.rect(x + 1.2, 0, 2.6, TILE - 2.4, WOOD[0] if side == "w" else WOOD[1])


def _lattice(canvas: Canvas, x: float, y: float, w: float, h: float, bars: int, lit: bool) -> None:
    """A window of bars: dark by day, warm where somebody is at home."""
    canvas.rect(x - 1.6, y - 1.6, w + 3.2, h + 3.2, INK)
    canvas.rect(x, y, w, h, GLOW[0] if lit else (70, 72, 88))
    if lit:
        canvas.rect(x, y + h * 0.55, w, h * 0.45, GLOW[1])
    for number in range(1, bars):
        canvas.rect(x + w * number / bars - 0.6, y, 1.2, h, UMBER[2] if lit else WOOD[1])
    canvas.rect(x, y + h * 0.5 - 0.5, w, 1, UMBER[2] if lit else WOOD[1])
    canvas.rect(x - 1.6, y + h + 1.6, w + 3.2, 1.2, WOOD[0])


def _paper_doors(lit: bool) -> Canvas:
    """Two sliding doors of paper on a grid."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, WOOD[2])
    pale, low = (GLOW[0], GLOW[1]) if lit else (CLOTH[0], CLOTH[1])
    for x in (1.5, 17.0):
        canvas.rect(x, 5, 13.5, 21, pale)
        canvas.rect(x, 17, 13.5, 9, low)
        for number in (1, 2):
            canvas.rect(x + 13.5 * number / 3 - 0.5, 5, 1, 14, UMBER[2])
        for y in (9.5, 14.0):
            canvas.rect(x, y, 13.5, 1, UMBER[2])
        canvas.rect(x, 18.8, 13.5, 7.2, WOOD[1])
        canvas.rect(x, 18.8, 13.5, 1.2, WOOD[0])
    canvas.rect(15, 4, 2, 23, INK)
    return canvas


def _doorway(shut: bool, sides: str = "we") -> Canvas:
    """A door of boards in its frame, or the dark of the room behind."""
    canvas = Canvas(TILE, TILE)
    if shut:
        canvas.rect(0, 0, TILE, TILE, WOOD[1])
        for x in (10.4, 15.6, 20.8):
            canvas.rect(x, 5, 0.9, 22, WOOD[2])
        canvas.rect(5, 10, 22, 2, WOOD[2])
        canvas.rect(5, 21, 22, 2, WOOD[2])
        canvas.coin(24, 16.5, 2.2, STRAW[0], 0.9)
    else:
        canvas.rect(0, 0, TILE, TILE, (46, 38, 48))
        canvas.polygon([(5, 27), (9, 14), (23, 14), (27, 27)], (70, 54, 52))
    canvas.rect(5, 3.4, 22, 2.2, WOOD[0])
    _posts(canvas, sides)
    return canvas


def _noren(canvas: Canvas, tones: Tones, mark: int) -> None:
    """A split cloth over the upper half of a doorway, with a sign dyed into it."""
    canvas.rect(2, 4, 28, 2.4, INK)
    canvas.rect(3, 4.6, 26, 1, WOOD[0])
    for number in range(3):
        x = 4 + number * 8.2
        hang = (17.6, 18.6, 17.2)[number]
        panel = [(x, 6), (x + 7.6, 6), (x + 7.9, hang), (x - 0.3, hang + 0.6)]
        canvas.polygon([(px, py + (1.4 if py > 8 else 0)) for px, py in panel], INK)
        canvas.polygon(panel, tones[1])
        canvas.polygon([(x, 6), (x + 3, 6), (x + 2.4, hang + 0.4), (x - 0.3, hang + 0.6)], tones[0])
        canvas.polygon([(x + 6.2, 6), (x + 7.6, 6), (x + 7.9, hang), (x + 6.4, hang)], tones[2])
    if mark == 0:
        canvas.disc(16, 11.6, 3.6, CREAM)
        canvas.disc(16, 11.6, 1.9, tones[1])
    elif mark == 1:
        for y in (9.6, 12.0, 14.4):
            canvas.rect(12.2, y, 7.6, 1.3, CREAM)
    else:
        canvas.polygon([(16, 8), (20.4, 15), (11.6, 15)], CREAM)
        canvas.disc(16, 12.8, 1.2, tones[1])


def _goods(canvas: Canvas, rng: np.random.Generator, kind: str) -> None:
    """What lies on the counter of a shop three tiles wide."""
    for number, x in enumerate(range(8, 90, 9)):
        tone: RGB
        if kind == "grocer":
            tone = (LEAF[0], OCHRE[0], RUST[0], CLOTH[0], LEAF[1])[number % 5]
            canvas.rect(x - 4, 19.6, 8.6, 5, STRAW[2])
            for dx in (-2.2, 1.0, 3.2):
                canvas.coin(x + dx, 19.4 - 1.2 * (dx == 1.0), 2.5, tone, 0.7)
        elif kind == "sweets":
            tone = ((214, 172, 168), CREAM, LEAF[0], RUST[0])[number % 4]
            canvas.rect(x - 3, 15.4, 6, 8, INK)
            canvas.rect(x - 2.2, 16.6, 4.4, 6, tone)
            canvas.rect(x - 2.2, 15, 4.4, 1.4, WOOD[0])
        elif number % 2 == 0:  # ramen: bowls with steam
            canvas.ellipse(x + 2, 21.4, 5.2, 3.4, INK)
            canvas.ellipse(x + 2, 20.8, 4.4, 2.4, RUST[0])
            canvas.ellipse(x + 2, 20.4, 3.4, 1.6, STRAW[0])
            brushed(canvas, [(x + 1, 17), (x + 3, 14), (x + 1.4, 11)], 1.3, CREAM)


def _shop(rng: np.random.Generator, kind: str, tones: Tones) -> Canvas:
    """An open shop front: the lit room behind, shelves, a counter with goods, a short cloth above."""
    canvas = Canvas(3 * TILE, TILE)
    wide = 3 * TILE
    canvas.rect(0, 0, wide, TILE, INK)
    canvas.rect(4, 4, wide - 8, 18, GLOW[2])
    canvas.rect(4, 8, wide - 8, 14, GLOW[1])
    canvas.polygon([(22, 22), (30, 9), (66, 9), (74, 22)], GLOW[0])
    for x in range(9, 88, 7):  # jars on a shelf at the back
        if (x // 7) % 4:
            high = 3.4 + 2.2 * rng.random()
            canvas.rect(x, 14 - high, 4.4, high, (UMBER[1], RUST[1], OCHRE[2])[x % 3])
    canvas.rect(4, 14, wide - 8, 1.2, UMBER[2])
    canvas.rect(2, 21, wide - 4, 9, INK)
    canvas.rect(3, 22, wide - 6, 2.6, WOOD[0])
    canvas.rect(3, 24.6, wide - 6, 4.6, WOOD[1])
    for x in range(11, wide - 6, 12):
        canvas.rect(x, 25, 0.9, 4.2, WOOD[2])
    _goods(canvas, rng, kind)
    for number in range(8):
        x = 4 + number * 11.0
        long = 9.2 + 0.8 * (number % 2)
        canvas.rect(x, 2, 10.4, long - 1, INK)
        canvas.rect(x, 2, 9.8, long - 2, tones[0] if number % 2 else tones[1])
    for x in (0, wide - 5):
        canvas.rect(x, 0, 5, TILE - 1, INK)
        canvas.rect(x + 1.2, 0, 2.6, TILE - 2.4, WOOD[0])
    over = Canvas(wide, TILE)
    over.rect(0, 0, wide, 5, SHADE, 120)
    canvas.stamp(over)
    canvas.rect(0, TILE - 1.6, wide, 1.6, INK)
    return canvas


def _awning(tones: Tones, part: str) -> Canvas:
    """Striped cloth that slopes to the south over the street, on two poles."""
    canvas = Canvas(TILE, TILE)
    left, right = (3 if part == "l" else 0), (29 if part == "r" else TILE)
    canvas.polygon(
        [(left, 0), (right, 0), (right + 2 * (part == "r"), 24), (left - 2 * (part == "l"), 24)], tones[1]
    )
    for x in range(0, TILE, 16):
        canvas.rect(max(x, left), 0, 8 - max(left - x, 0), 24, CLOTH[0])
        canvas.rect(max(x, left), 13, 8 - max(left - x, 0), 11, CLOTH[1])
    canvas.rect(left, 0, right - left, 3, SHADE)
    for x in range(0, TILE, 8):
        canvas.ellipse(x + 4, 24.4, 4.6, 4.6, INK)
    for x in range(0, TILE, 8):
        canvas.ellipse(x + 4, 23.6, 3.6, 3.8, CLOTH[1] if x % 16 == 0 else tones[2])
    for end, x in (("l", 1.6), ("r", 30.4)):
        if part == end:
            canvas.stroke([(3 if end == "l" else 29, 0), (x, 25)], 1.8)
    return canvas


def _balcony(part: str) -> Canvas:
    """A deck of boards with a railing to the south, seen from above."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, 25, INK)
    for number, y in enumerate((0.0, 6.0, 12.0, 18.0)):
        canvas.rect(0, y, TILE, 5.2, WOOD[0] if number == 1 else WOOD[1])
    canvas.rect(0, 0, TILE, 4, WOOD[2])
    canvas.rect(0, 21, TILE, 8, INK)
    canvas.rect(0, 22.2, TILE, 2.4, RUST[0])
    canvas.rect(0, 24.6, TILE, 3, RUST[2])
    for x in (2.0, 10.0, 18.0, 26.0):
        canvas.rect(x, 23, 3, 4.8, INK)
        canvas.rect(x + 0.8, 22.2, 1.4, 5, RUST[0])
    for end, x in (("l", 0.0), ("r", TILE - 5.0)):
        if part == end:
            canvas.rect(x, 0, 5, 29, INK)
            canvas.rect(x + 1.2, 0, 2.6, 27.6, RUST[0] if end == "l" else RUST[1])
    return canvas


def _lantern(tones: Tones) -> Canvas:
    """A paper lantern that hangs from the eave."""
    canvas = Canvas(TILE, TILE)
    for radius, alpha in ((15.5, 26), (11.5, 40)):
        canvas.disc(16, 14, radius, GLOW[0], alpha)
    canvas.stroke([(16, 1), (16, 6)], 1.2)
    canvas.ellipse(16, 14, 7.4, 8.6, INK)
    canvas.ellipse(16, 14, 6, 7.2, tones[1])
    canvas.ellipse(15, 13.4, 4.2, 6, tones[0])
    canvas.ellipse(15, 13.2, 2.2, 4.2, GLOW[0])
    for y in (10.6, 14.0, 17.4):
        canvas.rect(10.4, y, 11.2, 0.7, tones[2])
    for y in (5.0, 20.6):
        canvas.rect(12.4, y, 7.2, 2.2, INK)
    return canvas


def _sign(rng: np.random.Generator, tones: Tones) -> Canvas:
    """A board that hangs out beside a door, with brush strokes that mean nothing."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(8, 4, 16, 1.8, INK)
    canvas.box(10, 5, 12, 22, tones[1], 1.6)
    canvas.rect(11.6, 6.6, 2, 18.8, tones[0])
    for y in (9.0, 15.0, 21.0):
        brushed(canvas, [(13, y), (16, y - 1.4 + rng.random()), (19.4, y)], 1.5, CREAM)
        brushed(canvas, [(16.2, y - 2), (15.6, y + 1), (14.4, y + 2.8)], 1.3, CREAM)
    return canvas


def _glow(wide: int, high: int) -> Canvas:
    """Lamplight on the ground before a front: flat steps that fan out to the south."""
    canvas = Canvas(wide * TILE, high * TILE)
    w, h = wide * TILE, high * TILE
    for step in range(6):
        t = step / 6
        inset, deep = 2 + t * w * 0.14, h * (1 - 0.15 * step)
        fan = 10 * (1 - t)
        outline = [
            (inset + 6, 0),
            (w - inset - 6, 0),
            (w - inset + fan - 8, deep * 0.8),
            (w - inset - 12, deep),
        ]
        outline += [(inset + 12, deep), (inset - fan + 8, deep * 0.8)]
        canvas.polygon(outline, GLOW[0], 16 + 10 * step)
    return canvas


def add_fronts(sheet: Sheet, rng: np.random.Generator) -> None:
    """front_<plaster|wood|stone>_<...>, door_<...>, noren_<colour>, shop_<kind>_x_0, awning_<colour>_<l|m|r>,
    balcony_<l|m|r>, lantern_<colour>, sign_<colour>, glow_<wide>_x_y."""
    for style in ("plaster", "wood", "stone"):
        for part, sides in (("m", ""), ("w", "w"), ("e", "e"), ("post", "we")):
            bay = _wall(style)
            _foot(bay)
            _posts(bay, sides)
            sheet.add(f"front_{style}_{part}", _eave(bay).reduced(), WALL)
        for light in ("dark", "lit"):
            bay = _wall(style)
            _foot(bay)
            _lattice(bay, 6, 8.4, 20, 9, 5, light == "lit")
            sheet.add(f"front_{style}_window_{light}", _eave(bay).reduced(), WALL)
    for light in ("dark", "lit"):
        bay = _paper_doors(light == "lit")
        _foot(bay)
        sheet.add(f"front_paper_{light}", _eave(bay).reduced(), PAPERED)
    for state in ("shut", "open"):
        bay = _doorway(state == "shut")
        canvas = _eave(bay)
        canvas.rect(5, BASE, 22, 5, STONE[1])
        canvas.rect(5, BASE, 22, 1.4, STONE[0])
        canvas.rect(0, TILE - 1.6, TILE, 1.6, INK if state == "shut" else STONE[2])
        sheet.add(f"front_door_{state}", canvas.reduced(), WALL if state == "shut" else SILL)
    for number, (name, tones) in enumerate(CLOTHS.items()):
        bay = _doorway(False)
        bay.polygon([(5, 27), (8, 15), (24, 15), (27, 27)], GLOW[2])
        bay.polygon([(9, 27), (11, 15), (21, 15), (23, 27)], GLOW[1])
        _noren(bay, tones, number % 3)
        canvas = _eave(bay)
        canvas.rect(5, BASE, 22, 5, STONE[0])
        sheet.add(f"front_noren_{name}", canvas.reduced(), SILL)
    for kind, tones in (("grocer", TEAL), ("sweets", RUST), ("ramen", INDIGO)):
        shop = _shop(rng, kind, tones).reduced()
        sheet.block(f"shop_{kind}", shop, lambda c, r: WALL)
    for name, tones in CLOTHS.items():
        for part in "lmr":
            sheet.add(f"awning_{name}_{part}", _awning(tones, part).reduced(), Facts(surface="wood"))
    for part in "lmr":
        sheet.add(f"balcony_{part}", _balcony(part).reduced(), Facts(surface="wood"))
    hanging = {"red": ((222, 120, 84), RING_RED, RUST[2]), "white": (CREAM, CLOTH[1], CLOTH[2])}
    for name, tones in hanging.items():
        sheet.add(f"lantern_{name}", _lantern(tones).reduced())
    for name in ("red", "indigo", "teal"):
        sheet.add(f"sign_{name}", _sign(rng, CLOTHS[name]).reduced())
    sheet.block("glow_1", _glow(1, 2).reduced(), lambda c, r: Facts())
    sheet.block("glow_3", _glow(3, 2).reduced(), lambda c, r: Facts())
