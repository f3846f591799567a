"""Hipped roofs, as a kit: any outline of even width comes out with ridges, hips and valleys.

A tile is named by which of its corners lie higher (upper left, upper right, lower right, lower
left: a string of 0 and 1) and by what borders it: `eave`, `ridge`, or nothing.
"""

from __future__ import annotations

import numpy as np
import pygame
from ink import SCALE, TILE, Canvas
from numpy.typing import NDArray
from palette import INDIGO, INK, RGB, RUST, UMBER, Tones
from sheet import Facts, Sheet

SLOPES = {"0011": "N", "1100": "S", "0110": "W", "1001": "E"}  # named by the side they fall to
HIPS = {"0010": "NW", "0001": "NE", "1000": "SE", "0100": "SW"}
VALLEYS = {"1101": "SE", "1110": "SW", "0111": "NW", "1011": "NE"}
ROOF = Facts(surface="tiles")
INK_BOXES = {"N": (0, 0, TILE, 2), "S": (0, 30, TILE, 2), "W": (0, 0, 2, TILE), "E": (30, 0, 2, TILE)}
COURSE = 8  # pixels between two rows of tiles


def _tone(tones: Tones, side: str) -> RGB:
    """Flat tone of a slope; the upper one is darker, as in the sketch."""
    darkest = tuple(int(v * 0.86) for v in tones[2])
    return {"N": tones[2], "S": tones[1], "W": tones[0], "E": darkest}[side]  # type: ignore[return-value]


def _shaded(tone: RGB, factor: float) -> RGB:
    return tuple(min(255, round(v * factor)) for v in tone)  # type: ignore[return-value]


def _slope(tones: Tones, side: str, variant: int) -> Canvas:
    """A tile of one slope: pans run down it, courses cross them."""
    canvas = Canvas(TILE, TILE)
    tone = _tone(tones, side)
    canvas.rect(0, 0, TILE, TILE, tone)
    rng = np.random.default_rng([variant, ord(side), tones[0][0]])
    for pan in range(0, TILE, COURSE):
        for course in range(0, TILE, COURSE):
            if rng.random() < 0.1:
                odd = _shaded(tone, 1.06 if rng.random() < 0.5 else 0.95)
                _strip(canvas, side, pan, course, COURSE, COURSE, odd)
            lip = course + (COURSE - 1 if side in "SE" else 0)
            _strip(canvas, side, pan + 2, lip, COURSE - 3, 1, _shaded(tone, 0.86))
        _strip(canvas, side, pan, 0, 1.1, TILE, _shaded(tone, 0.78))
        _strip(canvas, side, pan + 1.1, 0, 0.9, TILE, _shaded(tone, 1.1))
    return canvas


def _strip(canvas: Canvas, side: str, along: float, down: float, w: float, h: float, tone: RGB) -> None:
    """A rectangle in the slope's own axes: `along` the eave, `down` the slope."""
    if side in "NS":
        canvas.rect(along, down, w, h, tone)
    else:
        canvas.rect(down, along, h, w, tone)


def _pixels(canvas: Canvas) -> NDArray[np.float64]:
    return pygame.surfarray.array3d(canvas.surface).transpose(1, 0, 2).astype(np.float64)


def _eave(canvas: Canvas, side: str, tones: Tones) -> None:
    """The lip of the roof on a side of the tile, and its ink."""
    light = _shaded(_tone(tones, side), 1.2)
    lip = {
        "N": (0, 2, TILE, 2.5),
        "S": (0, TILE - 5, TILE, 3),
        "W": (2, 0, 2.5, TILE),
        "E": (TILE - 4.5, 0, 2.5, TILE),
    }[side]
    canvas.rect(*lip, light)
    canvas.rect(*INK_BOXES[side], INK)


def _ridge(canvas: Canvas, side: str, tones: Tones) -> None:
    """Half of the ridge, on the upper border of the slope that falls to `side`."""
    light, dark = _shaded(tones[0], 1.12), _shaded(tones[2], 0.7)
    if side == "N":
        canvas.rect(0, TILE - 4, TILE, 1.2, dark)
        canvas.rect(0, TILE - 2.8, TILE, 2.8, light)
    elif side == "S":
        canvas.rect(0, 0, TILE, 2, light)
        canvas.rect(0, 2, TILE, 2, dark)
    elif side == "W":
        canvas.rect(TILE - 4, 0, 1.2, TILE, dark)
        canvas.rect(TILE - 2.8, 0, 2.8, TILE, light)
    else:
        canvas.rect(0, 0, 2, TILE, light)
        canvas.rect(2, 0, 2, TILE, dark)


def _folded(tones: Tones, corner: str, valley: bool) -> Canvas:
    """Two slopes meeting along a diagonal; corner: where the hip points to (or the valley)."""
    upright, sideways = corner[0], corner[1]
    first, second = _slope(tones, upright, 0), _slope(tones, sideways, 0)
    side = TILE * SCALE
    y, x = np.mgrid[0:side, 0:side] + 0.5
    rising = corner in ("NE", "SW")  # the diagonal runs from lower left to upper right
    above = (x + y < side) if rising else (y < x)
    takes_first = above if (upright == "N") != valley else ~above
    pixels = np.where(takes_first[..., None], _pixels(first), _pixels(second))
    canvas = Canvas(TILE, TILE)
    pygame.surfarray.blit_array(canvas.surface, pixels.astype(np.uint8).transpose(1, 0, 2))
    alpha = pygame.surfarray.pixels_alpha(canvas.surface)
    alpha[:] = 255
    del alpha
    ends = [(-4.0, TILE + 4.0), (TILE + 4.0, -4.0)] if rising else [(-4.0, -4.0), (TILE + 4.0, TILE + 4.0)]
    if valley:
        canvas.stroke(ends, 2.4, _shaded(tones[2], 0.62))
    else:
        canvas.stroke([(x + 0.8, y + 1.4) for x, y in ends], 4.2, _shaded(tones[2], 0.7))
        canvas.stroke(ends, 3.2, _shaded(tones[0], 1.12))
    return canvas


def _gutter(canvas: Canvas, sides: str) -> None:
    """A rain gutter of half pipes along the eaves."""
    for side in sides:
        for depth, width, colour in ((2, 3.2, UMBER[2]), (2.6, 1.2, UMBER[0]), (5.2, 1, INK)):
            far = TILE - depth - width
            box = {
                "N": (0, depth, TILE, width),
                "S": (0, far, TILE, width),
                "W": (depth, 0, width, TILE),
                "E": (far, 0, width, TILE),
            }[side]
            canvas.rect(*box, colour)


def add_roof(sheet: Sheet, name: str, tones: Tones, gutter: bool = False) -> None:
    """roof_<name>_<corners>[_eave|_ridge|_<variant>]; gutter: whether one hangs at the eaves."""
    for corners, side in SLOPES.items():
        for variant in range(4):
            sheet.add(f"roof_{name}_{corners}_{variant}", _slope(tones, side, variant).reduced(), ROOF)
        eave, ridge = _slope(tones, side, 0), _slope(tones, side, 1)
        _eave(eave, side, tones)
        _gutter(eave, side if gutter else "")
        _ridge(ridge, side, tones)
        sheet.add(f"roof_{name}_{corners}_eave", eave.reduced(), ROOF)
        sheet.add(f"roof_{name}_{corners}_ridge", ridge.reduced(), ROOF)
    for corners, corner in HIPS.items():
        sheet.add(f"roof_{name}_{corners}", _folded(tones, corner, False).reduced(), ROOF)
        eave = _folded(tones, corner, False)
        _eave(eave, corner[0], tones)
        _eave(eave, corner[1], tones)
        _gutter(eave, corner if gutter else "")
        for side in corner:
            eave.rect(*INK_BOXES[side], INK)
        sheet.add(f"roof_{name}_{corners}_eave", eave.reduced(), ROOF)
    for corners, corner in VALLEYS.items():
        sheet.add(f"roof_{name}_{corners}", _folded(tones, corner, True).reduced(), ROOF)
        eave = _folded(tones, corner, True)
        x, y = (0 if "W" in corner else TILE - 2), (0 if "N" in corner else TILE - 2)
        eave.rect(x, y, 2, 2, INK)
        peak = _folded(tones, corner, True)
        _ridge(peak, corner[0], tones)
        _ridge(peak, corner[1], tones)
        sheet.add(f"roof_{name}_{corners}_ridge", peak.reduced(), ROOF)
        sheet.add(f"roof_{name}_{corners}_eave", eave.reduced(), ROOF)


def add_roofs(sheet: Sheet) -> None:
    """Both colours."""
    add_roof(sheet, "indigo", INDIGO)
    add_roof(sheet, "rust", RUST)
