"""Draws everybody who may be seen, from above, into assets/people/*.png.

    python tools/art/draw_people.py [FOLDER]

One sheet a look: 8 rows, the directions clockwise from east; 5 columns: idle, walk a, walk b, crouch,
arm up; cells of 40 px. Drawn as ellipses and capsules at four times the size and averaged down: ink
outline, three flat tones, light from the upper left. Same bytes on every run.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pygame
from numpy.typing import NDArray

CELL = 40  # pixels
FINE = 4  # drawn so many times larger
DIRECTIONS = 8
POSES = ("idle", "walk a", "walk b", "crouch", "arm up")
INK = (24, 20, 34)
OUTLINE = 1.6  # pixels round the whole figure
LINE = 0.75  # pixels round each part
SHADE, LIGHT = 0.70, 1.22  # the darker and the lighter tone
TONE_SHIFT = 2.2  # pixels; how far the tones reach in
SKIN = (222, 182, 146)
STEEL = (196, 204, 212)
PORCELAIN = (236, 232, 224)
NAVY = (52, 62, 98)
VEST = (104, 138, 90)
TROUSERS = (56, 58, 84)

Colour = tuple[int, int, int]
Mask = NDArray[np.bool_]
Shape = Callable[[float], Mask]  # pixels it is grown by -> where it covers


@dataclass(frozen=True)
class Look:
    """How somebody differs from above. hair_style: see `_hair`."""

    name: str
    size: float  # 1 = grown up, 22 px across
    hair: Colour
    hair_style: str
    sleeves: Colour
    vest: Colour | None = None
    band: Colour | None = None  # cloth of the headband
    mask: Colour | None = None  # of porcelain or cloth, over the face


LOOKS = (
    Look("iruka", 1.0, (98, 62, 42), "ponytail", NAVY, VEST, (48, 58, 104)),
    Look("student_0", 0.82, (236, 190, 84), "spiky", (206, 112, 56)),
    Look("student_1", 0.82, (198, 104, 122), "bob", (186, 66, 74)),
    Look("student_2", 0.82, (38, 36, 50), "short", (72, 92, 142)),
    Look("student_3", 0.82, (112, 74, 48), "twin", (196, 176, 92)),
    Look("student_4", 0.82, (82, 54, 42), "short", (92, 128, 96)),
    Look("student_5", 0.82, (52, 54, 92), "bob", (190, 186, 204)),
    Look("student_6", 0.82, (168, 92, 52), "bun", (112, 84, 132)),
    Look("student_7", 0.82, (146, 132, 118), "spiky", (70, 112, 118)),
    Look("teacher_0", 0.96, (86, 120, 92), "bob", NAVY, VEST, (48, 58, 104)),
    Look("teacher_1", 0.96, (128, 84, 58), "bun", (104, 70, 92), VEST, (44, 46, 62)),
    Look("teacher_2", 0.96, (184, 178, 168), "long", NAVY, VEST, (48, 58, 104)),
    Look("civilian_0", 0.96, (72, 52, 44), "bun", (150, 96, 78)),
    Look("civilian_1", 0.98, (40, 38, 44), "short", (96, 104, 84)),
    Look("civilian_2", 0.92, (170, 158, 146), "bun", (118, 104, 132)),
    Look("civilian_3", 1.0, (122, 80, 52), "short", (170, 140, 92)),
    Look("guard_0", 1.06, (58, 44, 40), "short", (92, 58, 48), (124, 72, 52), (60, 40, 36), (70, 58, 54)),
    Look("guard_1", 1.0, (132, 60, 48), "spiky", (84, 62, 50), (112, 84, 58), (60, 40, 36), (70, 58, 54)),
    Look("guard_2", 1.12, (48, 50, 54), "long", (100, 66, 44), (92, 62, 52), (60, 40, 36)),
    Look("anbu_0", 1.0, (88, 74, 58), "long", (46, 46, 58), (172, 172, 178), None, PORCELAIN),
    Look("anbu_1", 1.0, (52, 44, 48), "short", (46, 46, 58), (172, 172, 178), None, PORCELAIN),
    Look("anbu_2", 1.0, (116, 78, 124), "long", (46, 46, 58), (172, 172, 178), None, PORCELAIN),
    Look("anbu_3", 1.0, (42, 42, 54), "spiky", (46, 46, 58), (172, 172, 178), None, PORCELAIN),
    Look("kakashi_0", 1.02, (196, 200, 206), "spiky", NAVY, VEST, (48, 58, 104), (54, 60, 84)),
    Look("shimo_0", 1.0, (226, 226, 224), "long", NAVY, VEST, (48, 58, 104)),
)


class Figure:
    """One cell under the brush. Coordinates: pixels of a grown-up, (forward, right) of the middle."""

    def __init__(self, direction: int, size: float) -> None:
        angle = math.tau * direction / DIRECTIONS
        self._cos, self._sin, self._size = math.cos(angle), math.sin(angle), size
        steps = (np.arange(CELL * FINE) + 0.5) / FINE - CELL / 2
        self._x, self._y = np.meshgrid(steps, steps)
        self.colour = np.zeros((CELL * FINE, CELL * FINE, 3))
        self.cover = np.zeros((CELL * FINE, CELL * FINE), bool)
        self._outline = np.zeros_like(self.cover)

    def _turned(self, forward: float, right: float) -> tuple[float, float]:
        return (
            (forward * self._cos - right * self._sin) * self._size,
            (forward * self._sin + right * self._cos) * self._size,
        )

    def ellipse(self, at: tuple[float, float], along: float, across: float, turn: float = 0.0) -> Shape:
        """Half axes along the body's front and across it; `turn` in turns on top."""
        x, y = self._turned(*at)
        c = self._cos * math.cos(math.tau * turn) - self._sin * math.sin(math.tau * turn)
        s = self._sin * math.cos(math.tau * turn) + self._cos * math.sin(math.tau * turn)
        u, v = (self._x - x) * c + (self._y - y) * s, (self._y - y) * c - (self._x - x) * s

        def shape(grown: float) -> Mask:
            a, b = along * self._size + grown, across * self._size + grown
            return (u / a) ** 2 + (v / b) ** 2 <= 1.0

        return shape

    def capsule(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> Shape:
        """A thick line with round ends."""
        x0, y0 = self._turned(*start)
        x1, y1 = self._turned(*end)
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = np.clip(((self._x - x0) * (x1 - x0) + (self._y - y0) * (y1 - y0)) / max(length, 1e-9), 0, 1)
        far = np.hypot(self._x - x0 - along * (x1 - x0), self._y - y0 - along * (y1 - y0))
        return lambda grown: far <= radius * self._size + grown

    def paint(self, shape: Shape, colour: Colour, line: float = LINE, tones: bool = True) -> None:
        """Lays a part over what is there: a line of ink, the middle tone, a shade, a light."""
        self._put(shape(line), INK)
        inside = shape(0.0)
        self._put(inside, colour)
        if tones:
            step = round(TONE_SHIFT * self._size * FINE * 0.7)
            self._put(inside & ~np.roll(inside, (-step, -step), (0, 1)), _toned(colour, SHADE))
            self._put(inside & ~np.roll(inside, (step, step), (0, 1)), _toned(colour, LIGHT))
        self._outline |= shape(OUTLINE)

    def _put(self, mask: Mask, colour: Colour) -> None:
        self.colour[mask] = colour
        self.cover |= mask

    def pixels(self) -> NDArray[np.uint8]:
        """The cell as (CELL, CELL, 4): averaged down, the outline behind everything."""
        behind = self._outline & ~self.cover
        self.colour[behind] = INK
        cover = (self.cover | self._outline).astype(float)
        small_cover = _averaged(cover)
        weighted = np.stack([_averaged(self.colour[..., band] * cover) for band in range(3)], axis=-1)
        colour = weighted / np.maximum(small_cover, 1e-9)[..., None]
        whole = np.concatenate([colour, small_cover[..., None] * 255], axis=-1)
        return np.floor(whole + 0.5).astype(np.uint8)


def _toned(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, round(band * factor)) for band in colour)
    return red, green, blue


def _averaged(fine: NDArray[np.float64]) -> NDArray[np.float64]:
    return fine.reshape(CELL, FINE, CELL, FINE).mean(axis=(1, 3))


def draw(look: Look, direction: int, pose: str) -> NDArray[np.uint8]:
    """One cell of a sheet."""
    figure = Figure(direction, look.size)
    swing = {"walk a": 1.0, "walk b": -1.0}.get(pose, 0.0)
    crouch = pose == "crouch"
    _legs(figure, swing, crouch)
    _behind(figure, look)
    _arms(figure, look, swing, crouch, raised=pose == "arm up")
    _torso(figure, look, crouch)
    head = 3.4 if crouch else 0.8
    _hair(figure, look, head)
    return figure.pixels()


def _legs(figure: Figure, swing: float, crouch: bool) -> None:
    for side in (-1, 1):
        reach = 4.6 * swing * side
        if crouch:
            reach = 3.6 * side - 1.0
        figure.paint(figure.capsule((0.0, 3.8 * side), (reach, 3.8 * side), 2.8), TROUSERS)
        if abs(reach) > 1.0:
            figure.paint(figure.ellipse((reach + 1.6, 3.8 * side), 2.6, 2.1), (44, 40, 56))


def _arms(figure: Figure, look: Look, swing: float, crouch: bool, raised: bool) -> None:
    for side in (-1, 1):
        hand = (3.0 - 5.2 * swing * side, 9.0 * side)
        if crouch:
            hand = (6.2, 7.2 * side)
        if raised and side == 1:
            hand = (9.4, 6.2)
        figure.paint(figure.capsule((0.0, 8.0 * side), hand, 2.7), look.sleeves)
        figure.paint(figure.ellipse(hand, 2.0, 2.0), SKIN)
        if raised and side == 1:
            figure.paint(figure.capsule((hand[0] + 0.6, 5.8), (hand[0] + 4.6, 4.4), 0.8), STEEL, tones=False)


def _torso(figure: Figure, look: Look, crouch: bool) -> None:
    long = 7.4 if crouch else 6.6
    figure.paint(figure.ellipse((-0.4, 0.0), long, 9.4), look.sleeves)
    if look.vest is None:
        figure.paint(figure.capsule((4.0, -2.2), (4.0, 2.2), 1.0), _toned(look.sleeves, 1.35), tones=False)
        return
    figure.paint(figure.ellipse((-0.4, 0.0), long, 8.0), look.vest)
    for side in (-1, 1):  # breast pouches
        figure.paint(
            figure.capsule((3.6, 3.4 * side), (3.2, 5.0 * side), 1.1), _toned(look.vest, 0.8), tones=False
        )


def _behind(figure: Figure, look: Look) -> None:
    """Hair that hangs down the back lies under the shoulders' line but is seen behind them."""
    if look.hair_style == "long":
        figure.paint(figure.ellipse((-6.0, 0.0), 6.4, 5.2), look.hair)


def _hair(figure: Figure, look: Look, x: float) -> None:
    hair = look.hair
    if look.hair_style == "ponytail":
        figure.paint(figure.capsule((x - 6.0, 0.0), (x - 12.4, 0.0), 1.9), hair)
        figure.paint(figure.ellipse((x - 9.6, 0.0), 3.4, 2.9), hair)
    elif look.hair_style == "twin":
        for side in (-1, 1):
            figure.paint(figure.ellipse((x - 4.2, 6.2 * side), 3.6, 2.6, 0.11 * side), hair)
    elif look.hair_style == "long":
        figure.paint(figure.capsule((x - 3.0, 0.0), (x - 10.5, 0.0), 4.0), hair)
    if look.hair_style == "spiky":
        tufts = [
            figure.capsule((x - 1.0, 0.0), (x - 1.0 + far * math.cos(turn), far * math.sin(turn)), 1.9)
            for far, turn in ((7.6, 1.15), (8.4, 1.9), (8.8, 2.6), (8.2, 3.3), (8.8, 4.0), (7.6, 4.9))
        ]
        figure.paint(lambda grown: np.logical_or.reduce([tuft(grown) for tuft in tufts]), hair)
    figure.paint(figure.ellipse((x + 1.6, 0.0), 4.9, 4.7), look.mask or SKIN)
    if look.mask == PORCELAIN:  # two strokes of red, as on every one of them
        for side in (-1, 1):
            stroke = figure.capsule((x + 5.4, 1.2 * side), (x + 4.6, 3.0 * side), 0.7)
            figure.paint(stroke, (186, 58, 52), line=0.0, tones=False)
    if look.band is not None:
        figure.paint(figure.ellipse((x + 0.6, 0.0), 5.3, 5.3), look.band, tones=False)
        figure.paint(figure.capsule((x + 5.1, -2.0), (x + 5.1, 2.0), 1.1), STEEL, tones=False)
    back, wide = (5.3, 6.2) if look.hair_style == "bob" else (4.7, 5.0)
    figure.paint(figure.ellipse((x - 0.8, 0.0), back, wide), hair)
    if look.hair_style == "bun":
        figure.paint(figure.ellipse((x - 4.6, 0.0), 3.0, 3.0), _toned(hair, 1.08))
    elif look.hair_style == "ponytail":
        figure.paint(figure.capsule((x - 5.6, -1.2), (x - 5.6, 1.2), 0.9), (178, 64, 58), tones=False)
    else:
        figure.paint(
            figure.capsule((x + 2.6, 0.0), (x - 4.0, 0.0), 0.35), _toned(hair, 0.6), line=0.0, tones=False
        )


def sheet(look: Look) -> pygame.Surface:
    """All directions (rows) and poses (columns) of one look."""
    whole = np.concatenate(
        [
            np.concatenate([draw(look, direction, pose) for pose in POSES], axis=1)
            for direction in range(DIRECTIONS)
        ]
    )
    size = CELL * len(POSES), CELL * DIRECTIONS
    return pygame.image.frombytes(np.ascontiguousarray(whole).tobytes(), size, "RGBA")


def main() -> None:
    """Writes every sheet."""
    default = Path(__file__).resolve().parents[2] / "assets" / "people"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        pygame.image.save(sheet(look), str(folder / f"{look.name}.png"))


if __name__ == "__main__":
    main()
