"""Inside: wall tops, the faces of walls that look south into a room, sliding screens, doors, floors.

A room's northern wall takes two rows: the top, and the face below it, both solid. The other walls show only
their tops. So blackboards, windows and shelves have something to hang on, and a room is read at a glance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from brush import brushed
from ground import mixed
from ink import TILE, Canvas, Image
from palette import CLOTH, GLOW, INK, OCHRE, PLASTER, RGB, ROCK, RUST, SHADE, STRAW, UMBER, WOOD, Tones
from shapes import LAMP, RING_RED
from sheet import Facts, Sheet
from walls import EAST, NORTH, SOUTH, WEST

BY_SIDE = (NORTH, EAST, SOUTH, WEST)
BOARDS = (4, 2)  # tiles of the corridor's boards, across and down


@dataclass(frozen=True)
class Style:
    """How the walls of a kind of house look: their tops, their faces above and below the rail."""

    name: str
    top: Tones
    upper: Tones
    lower: Tones
    surface: str = "wood"


STYLES = (  # tops are darker than any floor: a room is read from its light
    Style(
        "school",
        ((116, 96, 86), (88, 72, 68), (68, 54, 56)),
        PLASTER,
        ((122, 138, 128), (104, 120, 114), (80, 94, 94)),
    ),
    Style("home", ((126, 92, 70), (92, 68, 58), (70, 51, 50)), CLOTH, WOOD),
    Style("tower", ((136, 82, 68), (98, 60, 56), (74, 46, 50)), OCHRE, RUST),
    Style("plank", ((112, 94, 84), (84, 70, 66), (64, 53, 55)), UMBER, UMBER),
)


def _line(canvas: Canvas, side: int, depth: float, width: float, colour: RGB, mask: int) -> None:
    """A strip along one open side, drawn out to where the wall goes on."""
    left = 0.0 if mask & WEST else depth
    top = 0.0 if mask & NORTH else depth
    right = TILE - (0.0 if mask & EAST else depth)
    bottom = TILE - (0.0 if mask & SOUTH else depth)
    far = TILE - depth - width
    box = (
        (left, depth, right - left, width),
        (far, top, width, bottom - top),
        (left, far, right - left, width),
        (depth, top, width, bottom - top),
    )[side]
    canvas.rect(*box, colour)


def _top(style: Style, mask: int) -> Image:
    """The top of a wall: one calm tone, a lit edge to the upper left, ink where it ends."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, style.top[1])
    if style.name == "plank":
        for y in (7.0, 15.0, 23.0):
            canvas.rect(0, y, TILE, 0.9, style.top[2])
    for side in (1, 2):
        if not mask & BY_SIDE[side]:
            _line(canvas, side, 1.8, 3.2, style.top[2], mask)
    for side in (3, 0):
        if not mask & BY_SIDE[side]:
            _line(canvas, side, 1.8, 2.2, style.top[0], mask)
    for side in range(4):
        if not mask & BY_SIDE[side]:
            _line(canvas, side, 0, 1.8, INK, mask)
    for bits, x, y in (
        (NORTH | WEST, 0.0, 0.0),
        (NORTH | EAST, TILE - 1.8, 0.0),
        (SOUTH | WEST, 0.0, TILE - 1.8),
        (SOUTH | EAST, TILE - 1.8, TILE - 1.8),
    ):
        if mask & bits == bits and mask != 15:
            canvas.rect(x, y, 1.8, 1.8, INK)
    return canvas.reduced()


def _rock_top(rng: np.random.Generator, mask: int) -> Image:
    """Living rock from above: a broken edge where it ends."""
    canvas = Canvas(TILE, TILE)
    inset = {side: 0.0 if mask & BY_SIDE[side] else 1.0 for side in range(4)}

    def edge(grown: float) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = []
        steps = (0.0, 8.0, 16.0, 24.0)
        bite = (0.4, 2.6, 0.8, 3.2)
        for step, b in zip(steps, bite, strict=True):
            points.append((step, inset[0] * (b + grown)))
        for step, b in zip(steps, bite, strict=True):
            points.append((TILE - inset[1] * (b + grown), step))
        for step, b in zip(steps, bite, strict=True):
            points.append((TILE - step, TILE - inset[2] * (b * 0.6 + grown)))
        for step, b in zip(steps, bite, strict=True):
            points.append((inset[3] * (b + grown), TILE - step))
        return points

    canvas.polygon(edge(0.0), INK)
    canvas.polygon(edge(1.8), ROCK[2])
    for side, tone in ((0, ROCK[1]), (3, ROCK[1])):
        if not mask & BY_SIDE[side]:
            ring = edge(1.8)
            part = ring[0:5] if side == 0 else [*ring[12:16], ring[0]]
            canvas.stroke(part, 2.6, tone)
    for _ in range(3):
        x, y = rng.uniform(6, 26, 2)
        turn = rng.random() * 6
        points = [(x - 4, y - turn + 3), (x, y), (x + 5, y + turn - 3)]
        brushed(canvas, points, 1.4, mixed(ROCK, 1.25)[2])
    x, y = rng.uniform(8, 24, 2)
    canvas.polygon([(x - 4, y), (x, y - 3), (x + 4, y - 1), (x + 1, y + 2)], mixed(ROCK, 0.35)[2])
    return canvas.reduced()


def _rock_face(rng: np.random.Generator, kind: str) -> Image:
    """Rock that looks south: upright facets, a foot of rubble; a torch, a vein of ore."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, ROCK[1])
    x = 0.0
    while x < TILE:
        wide = 6 + 6 * rng.random()
        lean = 3 * (rng.random() - 0.5)
        tone = ROCK[0] if rng.random() < 0.4 else ROCK[1]
        canvas.polygon([(x + 1, 4), (x + wide * 0.6, 3), (x + wide * 0.5 + lean, 27), (x + lean, 27)], tone)
        canvas.polygon(
            [(x + wide * 0.6, 3), (x + wide, 4), (x + wide + lean, 27), (x + wide * 0.5 + lean, 27)], ROCK[2]
        )
        x += wide
    for y in (11.0, 19.0):
        at = rng.uniform(2, 18)
        brushed(canvas, [(at, y), (at + 5, y + 2), (at + 11, y - 1)], 1.2, INK)
    if kind == "ore":
        for points in ([(4, 22), (11, 15), (19, 16), (28, 8)], [(11, 15), (14, 9), (19, 5)]):
            brushed(canvas, points, 3.4, INK, (0.5, 0.4))
            brushed(canvas, points, 1.9, (150, 176, 172), (0.5, 0.4))
    canvas.rect(0, 0, TILE, 3, SHADE)
    for number in range(5):
        at, high = 3 + number * 6.5, 2 + 2.4 * rng.random()
        canvas.polygon([(at - 4, TILE), (at - 2.4, 29 - high), (at + 1.6, 28.6 - high), (at + 4, TILE)], INK)
        canvas.polygon(
            [(at - 2.6, 31), (at - 1.8, 30 - high), (at + 1, 29.8 - high), (at + 2.6, 31)], ROCK[1]
        )
    if kind == "torch":
        for radius, alpha in ((15, 34), (11, 52)):
            canvas.disc(16, 12, radius, GLOW[1], alpha)
        canvas.stroke([(16, 24), (16, 15)], 4, INK)
        canvas.stroke([(16, 24), (16, 15)], 1.8, WOOD[0])
        canvas.polygon([(11.6, 15), (13, 8), (15.6, 10), (17, 3.6), (20.6, 10.6), (20, 15)], RING_RED)
        canvas.polygon([(13.4, 15), (14.6, 10.6), (16.4, 12), (17.4, 8), (18.8, 15)], LAMP)
    return canvas.reduced()


def _face(style: Style, sides: str = "") -> Canvas:
    """A bay of a wall that looks south: upper part, rail, lower part, skirting."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, style.upper[0])
    if style.name == "plank":
        for number, x in enumerate(range(0, TILE, 8)):
            canvas.rect(x, 0, 7.2, TILE, style.upper[0] if number in (1, 2) else style.upper[1])
            canvas.rect(x + 7.2, 0, 0.8, TILE, style.upper[2])
        for x, y in ((4, 8), (12, 22), (20, 8), (28, 22)):
            canvas.disc(x, y, 0.9, INK)
    else:
        canvas.rect(0, 18, TILE, 10, style.lower[1])
        canvas.rect(0, 17, TILE, 2, WOOD[2])
        canvas.rect(0, 17, TILE, 0.8, WOOD[0])
        if style.name in ("home", "tower"):
            for x in range(0, TILE, 8):
                canvas.rect(x + 7, 19, 0.9, 9, style.lower[2])
    canvas.rect(0, 0, TILE, 4, SHADE)
    canvas.rect(0, 4, TILE, 2.6, style.upper[2])
    for side in sides:
        x = 0.0 if side == "w" else TILE - 4.6
        canvas.rect(x, 0, 4.6, TILE, INK)
        canvas.rect(x + 1.2, 0, 2.2, TILE, WOOD[1])
    canvas.rect(0, 27.4, TILE, 3, style.top[2])
    canvas.rect(0, 30.4, TILE, 1.6, INK)
    return canvas


def _face_window(style: Style) -> Canvas:
    """Daylight through four panes."""
    canvas = _face(style)
    canvas.rect(3, 5.6, 26, 14, INK)
    canvas.rect(4.4, 7, 23.2, 11.2, (178, 196, 196))
    canvas.polygon([(4.4, 14), (11, 7), (17, 7), (6, 18.2), (4.4, 18.2)], (208, 218, 210))
    for x in (10.0, 15.4, 21.0):
        canvas.rect(x, 7, 1.2, 11.2, WOOD[2])
    canvas.rect(4.4, 12, 23.2, 1.2, WOOD[2])
    canvas.rect(2, 19.4, 28, 2.4, INK)
    canvas.rect(3, 19.6, 26, 1.2, WOOD[0])
    return canvas


def _face_door(style: Style, state: str) -> Canvas:
    """A sliding door in a face: two leaves with a pane each, or one pushed aside."""
    canvas = _face(style)
    canvas.rect(1, 4, 30, 28, INK)
    leaves = ((2.4, 13.2), (16.4, 13.2)) if state == "shut" else ((2.4, 8.0),)
    if state == "open":
        canvas.rect(10.4, 5.4, 19.4, 26.6, (58, 48, 56))
        canvas.polygon([(10.4, 32), (13, 20), (29.8, 20), (29.8, 32)], (92, 72, 64))
    for x, wide in leaves:
        canvas.rect(x, 5.4, wide, 25, WOOD[1])
        canvas.rect(x, 5.4, wide, 1.4, WOOD[0])
        canvas.rect(x + 2, 8.4, wide - 4, 10, CLOTH[0])
        canvas.rect(x + 2, 13.4, wide - 4, 5, CLOTH[1])
        canvas.rect(x + wide / 2 - 0.5, 8.4, 1, 10, WOOD[2])
        canvas.rect(x + 1.4, 21, wide - 2.8, 7.4, WOOD[2])
    if state == "shut":
        canvas.coin(13.6, 20, 1.8, INK, 0.6)
        canvas.coin(18.6, 20, 1.8, INK, 0.6)
    return canvas


def _screen(mask: int) -> Image:
    """A sliding screen of paper, thin, through the middle of the tile; mask: sides on which it goes on."""
    canvas = Canvas(TILE, TILE)
    for bits, across in (((EAST, WEST), True), ((NORTH, SOUTH), False)):
        low = 0 if mask & bits[1 if across else 0] else 12
        high = TILE if mask & bits[0 if across else 1] else 20
        if high - low < 10:
            continue
        for depth, width, colour in (
            (18, 5, None),
            (10, 12, INK),
            (11.4, 9.2, CLOTH[0]),
            (16, 4.6, CLOTH[1]),
        ):
            if colour is None:
                box = (low + 3, 22, high - low, 5) if across else (22, low + 3, 5, high - low)
                canvas.rect(*box, SHADE, 80)
                continue
            box = (low, depth, high - low, width) if across else (depth, low, width, high - low)
            canvas.rect(*box, colour)
        for at in range(0, TILE, 8):
            if low <= at < high:
                canvas.rect(*((at, 10, 1.4, 12) if across else (10, at, 12, 1.4)), WOOD[2])
    if mask not in (NORTH | SOUTH, EAST | WEST):
        canvas.box(9, 9, 14, 14, WOOD[1], 1.6)
        canvas.rect(10.6, 10.6, 10.8, 2, WOOD[0])
    return canvas.reduced()


def _screen_facts(mask: int) -> Facts:
    left, right = (0 if mask & WEST else 9), (TILE if mask & EAST else 23)
    top, bottom = (0 if mask & NORTH else 9), (TILE if mask & SOUTH else 23)
    if not mask & (NORTH | SOUTH):
        top, bottom = 9, 23
    if not mask & (EAST | WEST):
        left, right = 9, 23
    return Facts(solid=True, surface="wood", box=(left, top, right - left, bottom - top), reflect=0.4)


def _plan_door(state: str) -> Image:
    """A doorway in a wall's top that runs from west to east: sill, jambs, and the leaf."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, WOOD[2])
    for y in (4.0, 11.0, 18.0, 25.0):
        canvas.rect(3, y, 26, 5.6, WOOD[1])
    for x in (0.0, TILE - 4.0):
        canvas.rect(x, 0, 4, TILE, INK)
        canvas.rect(x + 1, 0, 2, TILE, WOOD[0])
    if state == "shut":
        canvas.rect(3, 11, 26, 10, INK)
        canvas.rect(3, 12.4, 26, 7.2, WOOD[0])
        canvas.rect(3, 16.6, 26, 3, WOOD[1])
        canvas.coin(24, 16, 2.2, STRAW[0], 0.8)
    else:
        canvas.rect(3, 4, 8, 26, SHADE, 255)
        canvas.rect(3, 3, 7, 27, INK)
        canvas.rect(4.2, 4.2, 4.4, 24.6, WOOD[0])
    return canvas.reduced()


def _boards(rng: np.random.Generator, tones: Tones) -> Image:
    """Long polished boards from west to east."""
    width, height = BOARDS[0] * TILE, BOARDS[1] * TILE
    canvas = Canvas(width, height)
    soft = mixed(tones, 0.35)
    for number, y in enumerate(range(0, height, 16)):
        split = float(rng.integers(20, 108))
        for x0, x1, tone in ((0.0, split, soft[number % 2]), (split, float(width), soft[(number + 1) % 2])):
            canvas.rect(x0, y, x1 - x0, 16, tone)
        for _ in range(4):
            x, w = rng.uniform(4, 90), rng.uniform(14, 30)
            canvas.rect(x, y + rng.uniform(3, 12), w, 0.6, mixed(tones, 0.6)[2])
        canvas.rect(split, y, 0.8, 16, mixed(tones, 0.9)[2])
        canvas.rect(0, y + 15.2, width, 0.8, mixed(tones, 0.9)[2])
        canvas.rect(0, y, width, 0.7, soft[0])
    return canvas.reduced()


def _slab(tone: RGB, line: RGB, shines: bool) -> Image:
    """A polished square of stone, for halls."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, line)
    canvas.rect(0.5, 0.5, 31, 31, tone)
    canvas.rect(0.5, 0.5, 31, 0.8, mixed((CLOTH[0], tone, INK), 0.2)[0])
    if shines:
        canvas.polygon([(4, 22), (22, 4), (26, 4), (4, 26)], mixed((CLOTH[0], tone, INK), 0.1)[0])
    return canvas.reduced()


def _carpet(mask: int) -> Image:
    """A red runner with a gold border; mask: sides on which it goes on."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, (134, 64, 58))
    for y in range(0, TILE, 8):
        canvas.rect(0, y, TILE, 4, (128, 60, 56))
    for depth, width, tone in ((0, 1.2, RUST[2]), (1.2, 2.6, OCHRE[1]), (5, 1, OCHRE[2])):
        for side in range(4):
            if not mask & BY_SIDE[side]:
                _line(canvas, side, depth, width, tone, mask)
    return canvas.reduced()


def add_chambers(sheet: Sheet, rng: np.random.Generator) -> None:
    """top_<style>_<mask>, face_<style>_<m|w|e|window|door_shut|door_open>, screen_<mask>,
    doorway_<h|v>_<state>; floors: hall_x_y, worn_x_y, slab_<n>, carpet_<mask>."""
    wood, stone = Facts(solid=True, surface="wood"), Facts(solid=True, surface="stone")
    for style in STYLES:
        for mask in range(16):
            sheet.add(f"top_{style.name}_{mask}", _top(style, mask), wood)
    for mask in range(16):
        sheet.add(f"top_rock_{mask}", _rock_top(rng, mask), Facts(solid=True, surface="stone"))
    for style in STYLES:
        for part, sides in (("m", ""), ("w", "w"), ("e", "e")):
            sheet.add(f"face_{style.name}_{part}", _face(style, sides).reduced(), wood)
        sheet.add(f"face_{style.name}_window", _face_window(style).reduced(), wood)
        sheet.add(f"face_{style.name}_door_shut", _face_door(style, "shut").reduced(), wood)
        sheet.add(f"face_{style.name}_door_open", _face_door(style, "open").reduced(), Facts(surface="wood"))
    for number in range(3):
        sheet.add(f"face_rock_{number}", _rock_face(rng, ""), stone)
    sheet.add("face_rock_torch", _rock_face(rng, "torch"), stone)
    sheet.add("face_rock_ore", _rock_face(rng, "ore"), Facts(solid=True, surface="stone", reflect=0.92))
    for mask in range(16):
        sheet.add(f"screen_{mask}", _screen(mask), _screen_facts(mask))
    for state in ("shut", "open"):
        door = _plan_door(state)
        facts = wood if state == "shut" else Facts(surface="wood")
        sheet.add(f"doorway_h_{state}", door, facts)
        sheet.add(f"doorway_v_{state}", door.transpose(1, 0, 2).copy(), facts)
    floor = Facts(surface="wood")
    sheet.block("hall", _boards(rng, WOOD), lambda c, r: floor)
    sheet.block("worn", _boards(rng, ((124, 110, 98), (108, 94, 86), (80, 68, 68))), lambda c, r: floor)
    for number, tone in enumerate(((147, 138, 129), (140, 131, 123)) * 2):
        sheet.add(f"slab_{number}", _slab(tone, (116, 107, 105), number == 3), Facts(surface="stone"))
    for mask in range(16):
        sheet.add(f"carpet_{mask}", _carpet(mask), Facts(surface="wood", scatter=0.12))
