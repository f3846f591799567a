"""Draws everybody who may be seen, from above, into assets/people/*.png.

    python tools/art/draw_people.py [FOLDER]

One sheet a look: 8 rows, the directions clockwise from east; a column for each of POSES; cells of 40 px.
Drawn as ellipses and capsules at four times the size and averaged down: ink outline, three flat tones, light
from the upper left. Same bytes on every run.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from png import rounded, save

CELL = 40  # pixels
FINE = 4  # drawn so many times larger
DIRECTIONS = 8
POSES = (
    "idle", "walk a", "walk b", "crouch", "arm up", "run a", "run b", "sneak a", "sneak b", "act",
)  # fmt: skip
INK = (24, 20, 34)
TONES = 4  # levels that a band is rounded to
OUTLINE = 1.6  # pixels round the whole figure
LINE = 0.75  # pixels round each part
SHADE, LIGHT = 0.70, 1.22  # the darker and the lighter tone
TONE_SHIFT = 2.2  # pixels; how far the tones reach in
SKIN = (222, 182, 146)
SLATE = (92, 100, 116)
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
    hat: Colour | None = None  # a broad one of straw or cloth
    arms_back: bool = True  # how the trained run
    arms: bool = False  # weapons across the back


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
    Look("teacher_3", 0.96, (206, 122, 58), "long", NAVY, VEST, (48, 58, 104)),  # Kaki
    Look("teacher_4", 0.95, (222, 194, 118), "bob", NAVY, VEST, (48, 58, 104)),  # Seri
    Look("teacher_5", 0.95, (62, 92, 74), "bun", (96, 116, 104), VEST),  # Midori
    Look("teacher_6", 0.94, (64, 50, 60), "bob", (124, 88, 112), VEST, (44, 46, 62)),  # Suzume
    Look("teacher_7", 0.97, (164, 160, 158), "long", NAVY, VEST, (48, 58, 104)),  # Fuyuno
    Look("teacher_8", 0.94, (46, 42, 48), "spiky", NAVY, VEST, (48, 58, 104), arms=True),  # Kotetsu
    Look("teacher_9", 0.98, (112, 80, 56), "bob", NAVY, VEST, (40, 44, 72)),  # Izumo
    Look("teacher_10", 1.01, (190, 196, 204), "spiky", NAVY, VEST, (48, 58, 104), (46, 50, 72)),  # Kakashi
    Look("civilian_0", 0.96, (72, 52, 44), "bun", (150, 96, 78), arms_back=False),
    Look("civilian_1", 0.98, (40, 38, 44), "short", (96, 104, 84), arms_back=False),
    Look("civilian_2", 0.92, (170, 158, 146), "bun", (118, 104, 132), arms_back=False),
    Look("civilian_3", 1.0, (122, 80, 52), "short", (170, 140, 92), arms_back=False),
    Look(
        "civilian_4",
        1.02,
        (54, 46, 44),
        "short",
        (188, 176, 158),
        (64, 72, 108),
        (222, 214, 200),
        arms_back=False,
    ),
    Look("civilian_5", 0.9, (206, 202, 196), "bun", (126, 84, 96), (96, 104, 116), arms_back=False),
    Look("civilian_6", 0.98, (60, 48, 52), "short", (92, 116, 112), hat=(206, 178, 118), arms_back=False),
    Look("hokage_0", 0.98, (222, 192, 122), "tails", (78, 110, 88), (88, 124, 96), arms_back=False),
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

    def spike(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> Shape:
        """A lock of hair: `radius` at the start, a point at the end."""
        x0, y0 = self._turned(*start)
        x1, y1 = self._turned(*end)
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = np.clip(((self._x - x0) * (x1 - x0) + (self._y - y0) * (y1 - y0)) / max(length, 1e-9), 0, 1)
        far = np.hypot(self._x - x0 - along * (x1 - x0), self._y - y0 - along * (y1 - y0))
        return lambda grown: far <= radius * self._size * (1 - 0.9 * along) + grown

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
    stance = _stance(pose)
    _legs(figure, stance)
    _behind(figure, look)
    _arms(figure, look, stance)
    _torso(figure, look, stance)
    if look.arms:
        _across(figure)
    _hair(figure, look, stance.head)
    if look.hat is not None:
        _hat(figure, look.hat, stance.head)
    return figure.pixels()


@dataclass(frozen=True)
class Stance:
    """A pose in figures; lengths are pixels of a grown-up."""

    pose: str
    swing: float = 0.0  # -1 or 1: which foot is before
    stride: float = 4.6  # how far the feet are apart
    low: bool = False
    head: float = 0.8  # how far before the shoulders


def _stance(pose: str) -> Stance:
    swing = {"a": 1.0, "b": -1.0}.get(pose[-2:].strip(), 0.0)
    if pose.startswith("run"):
        return Stance("run", swing, 8.4, head=3.6)
    if pose.startswith("sneak"):
        return Stance("sneak", swing, 5.4, low=True, head=3.6)
    if pose == "crouch":
        return Stance(pose, low=True, head=3.4)
    return Stance(pose, swing, head=1.8 if pose == "act" else 0.8)


def _legs(figure: Figure, stance: Stance) -> None:
    for side in (-1, 1):
        reach = stance.stride * stance.swing * side
        if stance.pose == "crouch":
            reach = 3.6 * side - 1.0
        elif stance.low:
            reach -= 1.0
        wide = 4.6 * side if stance.pose == "sneak" else 3.8 * side
        figure.paint(figure.capsule((0.0, 3.8 * side), (reach, wide), 2.8), TROUSERS)
        if abs(reach) > 1.0:
            figure.paint(figure.ellipse((reach + 1.6, wide), 2.6, 2.1), (44, 40, 56))


def _arms(figure: Figure, look: Look, stance: Stance) -> None:
    for side in (-1, 1):
        elbow = None
        hand = (3.0 - 5.2 * stance.swing * side, 9.0 * side)
        raised = stance.pose == "arm up" and side == 1
        if stance.pose == "crouch":
            hand = (6.2, 7.2 * side)
        elif stance.pose == "sneak":  # one hand feels its way, the other is held in
            hand = (9.4, 5.2 * side) if side * stance.swing < 0 else (2.0, 8.6 * side)
        elif stance.pose == "run":
            hand = (
                (-9.0, 6.6 * side + 1.2 * stance.swing)
                if look.arms_back
                else (1.0 - 8.2 * stance.swing * side, 8.4 * side)
            )
        elif stance.pose == "act":
            elbow, hand = (5.6, 8.8 * side), (10.2, 3.0 * side)
        elif raised:
            hand = (9.4, 6.2)
        if elbow is not None:
            figure.paint(figure.capsule((0.0, 8.0 * side), elbow, 2.6), look.sleeves)
        figure.paint(figure.capsule(elbow or (0.0, 8.0 * side), hand, 2.7), look.sleeves)
        figure.paint(figure.ellipse(hand, 2.0, 2.0), SKIN)
        if raised:
            figure.paint(figure.capsule((hand[0] + 0.6, 5.8), (hand[0] + 4.6, 4.4), 0.8), STEEL, tones=False)


def _torso(figure: Figure, look: Look, stance: Stance) -> None:
    long = 7.4 if stance.low else 6.6
    if stance.pose == "run":
        long = 7.0
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
    elif look.hair_style == "tails":
        for side in (-1, 1):
            figure.paint(figure.capsule((-3.0, 3.4 * side), (-9.0, 4.4 * side), 2.5), look.hair)
            figure.paint(figure.capsule((-4.0, 3.6 * side), (-4.4, 3.6 * side), 1.2), SLATE, tones=False)


def _across(figure: Figure) -> None:
    """Two staves over the back: whoever trains with him knows him by them."""
    for side in (-1, 1):
        start, end = (-8.6, -9.6 * side), (-3.2, 9.6 * side)
        figure.paint(figure.capsule(start, end, 1.3), (92, 66, 52))
        figure.paint(figure.capsule((-3.6, 8.4 * side), end, 1.5), STEEL, tones=False)


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
            figure.spike((x - 0.6, 0.0), (x - 0.6 + far * math.cos(turn), far * math.sin(turn)), 3.4)
            for far, turn in (
                (7.2, 1.0),
                (9.0, 1.75),
                (9.8, 2.35),
                (11.2, 2.95),
                (9.4, 3.5),
                (9.0, 4.15),
                (7.0, 5.1),
            )
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


def _hat(figure: Figure, colour: Colour, x: float) -> None:
    """A broad hat that comes to a point: ribs, and a knob."""
    figure.paint(figure.ellipse((x, 0.0), 9.6, 9.6), colour)
    for number in range(6):
        angle = math.tau * number / 6 + 0.26
        rib = figure.capsule((x, 0.0), (x + 8.6 * math.cos(angle), 8.6 * math.sin(angle)), 0.3)
        figure.paint(rib, _toned(colour, 0.72), line=0.0, tones=False)
    figure.paint(figure.ellipse((x, 0.0), 1.7, 1.7), (176, 72, 60))


def sheet(look: Look) -> NDArray[np.uint8]:
    """All directions (rows) and poses (columns) of one look: (320, 400, 4)."""
    whole = np.concatenate(
        [
            np.concatenate([draw(look, direction, pose) for pose in POSES], axis=1)
            for direction in range(DIRECTIONS)
        ]
    )
    return rounded(whole, TONES)


def main() -> None:
    """Writes every sheet."""
    default = Path(__file__).resolve().parents[2] / "assets" / "people"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        save(folder / f"{look.name}.png", sheet(look))


if __name__ == "__main__":
    main()
