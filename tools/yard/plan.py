"""The Academy yard, tile by tile: ground, houses, walls, trees, things. 64 x 44 m, north is up."""

from __future__ import annotations

import math

import numpy as np

from yard.layers import Cell, Layers, cells

WIDTH, HEIGHT = 64, 44
SEED = 7
EVERYWHERE = cells(0, 0, WIDTH, HEIGHT)

# The school: a bar along the north and a wing along the east, one roof.
BAR = set(cells(18, 4, 42, 10))
WING = set(cells(50, 14, 10, 12))
SCHOOL = BAR | WING
STORE = set(cells(42, 30, 10, 8))
YARD_WALL = (set(cells(2, 2, 60, 40)) - set(cells(3, 3, 58, 38))) - set(cells(33, 41, 3, 1))
VERANDA = cells(19, 14, 31, 3)
PILLARS: tuple[Cell, ...] = tuple((x, 16) for x in (20, 23, 26, 29, 34, 37, 40, 43))

# Trees: upper left tile of the crown, label of the crown. No two crowns share a tile.
TREES: tuple[tuple[int, int, str], ...] = (
    (38, 18, "crown6_a"),  # the big tree with the swing
    (4, 4, "crown4_a"),
    (9, 5, "crown3_b"),
    (13, 8, "crown3_a"),
    (4, 10, "crown3_a"),
    (3, 27, "crown4_b"),
    (3, 32, "crown3_a"),
    (4, 36, "crown4_a"),
    (9, 37, "crown3_c"),
    (13, 36, "crown4_c"),
    (18, 37, "crown3_b"),
    (29, 37, "crown3_a"),
    (37, 37, "crown3_c"),
    (55, 28, "crown3_b"),
    (57, 36, "crown4_a"),
    (52, 38, "crown3_a"),
    (47, 39, "crown2_b"),
    (14, 30, "crown3_b"),
    (10, 12, "crown2_b"),
    (8, 33, "crown2_a"),
    (14, 3, "crown2_a"),
    (0, 5, "crown2_a"),
    (0, 16, "crown2_b"),
    (0, 25, "crown2_a"),
    (0, 36, "crown2_b"),
    (62, 9, "crown2_b"),
    (62, 20, "crown2_a"),
    (62, 31, "crown2_b"),
    (9, 0, "crown2_a"),
    (21, 0, "crown2_b"),
    (33, 0, "crown2_a"),
    (45, 0, "crown2_b"),
    (56, 0, "crown2_a"),
    (7, 42, "crown2_b"),
    (17, 42, "crown2_a"),
    (44, 42, "crown2_a"),
    (55, 42, "crown2_b"),
)


def _wobble(rng: np.random.Generator, count: int = 5) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return rng.uniform(0.15, 0.6, (count, 2)), rng.uniform(0, math.tau, count), rng.uniform(0.3, 1.0, count)


def _waves(x: float, y: float, wobble: tuple[np.ndarray, np.ndarray, np.ndarray]) -> float:
    """Slow waves over the plane, about -1..1."""
    pace, phase, size = wobble
    return float((np.sin(pace[:, 0] * x + pace[:, 1] * y + phase) * size).sum() / size.sum())


def _ground(layers: Layers) -> None:
    rng = np.random.default_rng(SEED)
    hills = _wobble(rng)

    def grassy(x: int, y: int) -> bool:
        """Grass keeps to the walls and the trees; the lessons have worn the middle bare."""
        if y < 13 or y > 41:
            return True
        worn = min((x - 3) / 7, (61 - x) / 6, (41 - y) / 6, 1.6)
        worn = max(worn, 1.9 - abs(x - 34.5) / 2.2 if y > 25 else 0)
        worn = min(worn, math.hypot(x - 15.5, y - 31.5) / 2.2)
        if x < 20 and y < 17:
            worn = min(worn, (y - 11) / 4)
        if 36 <= x <= 45 and 17 <= y <= 25:
            worn = min(worn, math.hypot(x - 41, y - 21) / 3.4)
        if 53 <= x and y >= 25:
            worn = min(worn, 0.4)
        return worn + 0.55 * _waves(x, y, hills) < 0.85

    corner = {(x, y): grassy(x, y) for x in range(WIDTH + 1) for y in range(HEIGHT + 1)}
    for y in range(36, HEIGHT + 1):  # the way out
        for x in range(31, 39):
            corner[x, y] = not 33 - (y < 39) <= x <= 36 + (y < 39)
    layers.ground("grass", "earth", corner, EVERYWHERE, keep=False)
    path = {}
    for x, y in corner:
        # Gravel meets earth, never grass: only where all around the corner is bare.
        near = [(x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
        path[x, y] = _on_path(x, y, hills) and not any(corner.get(c, False) for c in near)
    layers.ground("gravel", "earth", path, EVERYWHERE, keep=True)


def _on_path(x: int, y: int, hills: tuple[np.ndarray, np.ndarray, np.ndarray]) -> bool:
    """The gravel path from the porch to the gate."""
    middle = 32.0 + 2.5 * (y - 17) / 24 + 1.3 * math.sin((y - 17) / 12 * math.pi)
    if y >= 37:
        return abs(x - 34.5) < 1
    return y >= 17 and abs(x - middle) <= 1.75 + 0.4 * _waves(x, y, hills)


def _rooms(layers: Layers) -> None:
    """Walls of the school and the store, and their floors."""
    layers.cloth(SCHOOL | STORE, "wood", (4, 2))
    for x, y in cells(0, 0, 4, 5):
        # Two lying, two standing, in turn, as mats are laid.
        for step in (0, 1):
            if (x + y) % 2:
                layers.block("ground", 51 + 2 * x, 15 + 2 * y + step, "mat_h")
            else:
                layers.block("ground", 51 + 2 * x + step, 15 + 2 * y, "mat_v")
    layers.fill("ground", VERANDA, [f"stone_{n}" for n in range(4)])
    layers.fill("ground", [*cells(19, 16, 11, 1), *cells(34, 16, 16, 1), *cells(31, 17, 2, 1)], ["kerb_s"])
    layers.fill("ground", cells(19, 14, 1, 2), ["kerb_w"])
    for x, y, sides in ((19, 16, "sw"), (30, 17, "sw"), (33, 17, "se")):
        layers.put("ground", x, y, f"kerb_{sides}")
    inner = SCHOOL - {c for c in SCHOOL if _inside(c, SCHOOL)}
    inner |= set(cells(19, 9, 40, 1)) | set(cells(29, 5, 1, 4)) | set(cells(40, 5, 1, 4)) | set(cells(50, 5, 1, 4))
    inner |= set(cells(51, 14, 8, 1))
    doors = (
        *((x, 9, 2, 1) for x in (24, 34, 44, 54)),
        (30, 13, 4, 1),
        (21, 13, 2, 1),
        (53, 14, 3, 1),
        (50, 18, 1, 3),
    )
    for door in doors:
        inner -= set(cells(*door))
        layers.fill("ground", cells(*door), ["sill_h" if door[3] == 1 else "sill_v"])
    layers.walls("house", inner)
    shell = STORE - {c for c in STORE if _inside(c, STORE)}
    gap = cells(42, 33, 1, 2)
    layers.fill("ground", gap, ["sill_v"])
    layers.walls("house", shell - set(gap))
    for x in (25, 26, 36, 37, 41, 42, 46, 47):
        layers.put("walls", x, 13, "window_h")
    for x in (20, 27, 31, 38, 43, 46, 53, 56):
        layers.put("walls", x, 4, "window_h")
    for y in (7, 16, 22):
        layers.put("walls", 59, y, "window_v")
    for y in (16, 22, 23):
        layers.put("walls", 50, y, "window_v")
    for x in (45, 48):
        layers.put("walls", x, 37, "window_h")


def _inside(cell: Cell, area: set[Cell]) -> bool:
    x, y = cell
    return all((x + a, y + b) in area for a in (-1, 0, 1) for b in (-1, 0, 1))


def _trees(layers: Layers) -> None:
    taken: set[Cell] = set(SCHOOL | STORE)
    for x, y, label in TREES:
        crown = set(layers.block("roof", x, y, label))
        if crown & taken:
            raise ValueError(f"{label} at {x}, {y} overlaps")
        taken |= crown
        size = int(label[5])
        _tree_shadow(layers, x, y, size)
        if size == 3:
            layers.put("walls", x + 1, y + 1, "trunk3")
        else:
            layers.block("walls", x + size // 2 - 1, y + size // 2 - 1, f"trunk{size}")


def _tree_shadow(layers: Layers, x: int, y: int, size: int) -> None:
    """On the second layer of shadows, or where that is taken on the first."""
    for dx in range(size + 1):
        for dy in range(size + 1):
            col, row = x + dx, y + dy
            if not (0 <= col < WIDTH and 0 <= row < HEIGHT) or (col, row) in SCHOOL | STORE:
                continue
            layer = "shadows" if layers.grids["shadows of trees"][row][col] else "shadows of trees"
            if not layers.grids[layer][row][col]:
                layers.put(layer, col, row, f"shade_crown{size}_{dx}_{dy}")


def _yard_wall(layers: Layers) -> None:
    layers.walls("yard", YARD_WALL)
    layers.put("walls", 32, 41, "gate_post")
    layers.put("walls", 36, 41, "gate_post")
    for x in (31, 32, 36, 37):
        for y in (42, 43):
            layers.put("walls", x, y, "hedge")
    for x in range(3, 61):
        layers.put("shadows", x, 3, "shade_wall_both" if x == 3 else "shade_wall_below")
        if not 32 <= x <= 36:
            layers.put("shadows", x, 42, "shade_wall_below")
    for y in range(4, 41):
        layers.put("shadows", 3, y, "shade_wall_beside")
    for y in range(3, 42):
        layers.put("shadows", 62, y, "shade_wall_beside")
    layers.put("shadows", 62, 2, "shade_wall_beside_start")
    layers.put("shadows", 2, 42, "shade_wall_below_start")
    layers.put("shadows", 62, 42, "shade_wall_tip")


def _furniture(layers: Layers) -> None:
    for left in (19, 30):  # the two class-rooms
        layers.block("props", left + 3, 4, "blackboard")
        for x in (left + 1, left + 3, left + 6, left + 8):
            for y in (7,):
                layers.put("props", x, y, "desk")
                layers.put("props", x, y + 1, "chair")
        layers.block("props", left + 4, 5, "teacher_desk")
        layers.put("props", left, 5, "books_0")
        layers.put("props", left + 9, 5, "plant")
    for x, label in ((42, "books_1"), (43, "books_2"), (44, "books_0"), (47, "plant"), (49, "stove")):
        layers.put("props", x, 5, label)
    layers.block("props", 41, 7, "teacher_desk")
    layers.block("props", 47, 7, "teacher_desk")
    for x, label in ((51, "crate"), (52, "crate"), (53, "barrel"), (56, "books_2"), (58, "crate")):
        layers.put("props", x, 5, label)
    layers.put("props", 58, 6, "barrel")
    layers.block("props", 51, 15, "rack")
    layers.block("props", 57, 15, "rack")
    for x, y in ((52, 23), (55, 23), (58, 23)):
        layers.put("props", x, y, "dummy")
    for x, y, label in ((43, 31, "crate"), (44, 31, "crate"), (43, 32, "barrel"), (50, 36, "barrel"), (50, 31, "crate")):
        layers.put("props", x, y, label)
    layers.block("props", 46, 31, "rack")
    layers.put("props", 49, 36, "basket")
    layers.put("props", 45, 36, "books_1")


def _yard_things(layers: Layers) -> None:
    for x, y in PILLARS:
        layers.put("walls", x, y, "pillar")
        for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
            layers.put("shadows of trees", x + dx, y + dy, f"shade_post_{dx}_{dy}")
    for y in (17, 19, 21, 23, 25):
        layers.put("walls", 5, y, "target")
    for x, y in ((13, 17), (13, 24), (6, 15)):
        layers.put("props", x, y, "basket")
    for x, y in ((16, 19), (16, 22), (18, 26)):
        layers.put("props", x, y, "dummy")
    layers.block("props", 23, 21, "ring")
    layers.block("props", 40, 23, "swing")
    layers.block("walls", 37, 30, "well")
    layers.block("walls", 29, 35, "notice")
    for x, y in ((20, 18), (25, 18), (45, 18), (38, 34)):
        layers.block("walls", x, y, "bench_h")
    for x, y in ((20, 28), (46, 24), (53, 33)):
        layers.block("walls", x, y, "bench_v")
    for x, y in ((32, 39), (37, 36), (29, 18), (34, 18), (17, 29), (55, 33)):
        layers.put("walls", x, y, "lantern")
    for x, y in ((53, 31), (40, 38), (41, 38)):
        layers.put("walls", x, y, "barrel" if x == 53 else "crate")
    for x in (19, 48):
        layers.put("props", x, 14, "plant")


def _scatter(layers: Layers) -> None:
    """Small things on free ground: flowers and tufts on grass, pebbles and leaves on earth."""
    rng = np.random.default_rng(SEED + 1)
    names = {number: label for label, number in layers.numbers.items()}
    for x, y in EVERYWHERE:
        kind = names.get(layers.grids["ground"][y][x], "")
        free = not (layers.grids["walls"][y][x] or layers.grids["props"][y][x])
        draw, which = rng.random(), int(rng.integers(0, 4))
        under_tree = bool(layers.grids["shadows of trees"][y][x])
        if not free:
            continue
        if kind.startswith("grass_") and "earth" not in kind and draw < 0.26:
            layers.put("props", x, y, f"{'flowers' if draw < 0.07 else 'tuft'}_{which}")
        elif kind.startswith("earth_") and draw < (0.3 if under_tree else 0.05):
            layers.put("props", x, y, f"{'leaves' if under_tree else 'pebbles'}_{which}")


def _roofs(layers: Layers) -> None:
    layers.roof("indigo", SCHOOL)
    layers.roof("rust", STORE)
    layers.block("tall", 31, 8, "tower")
    layers.put("tall", 47, 6, "chimney")
    layers.put("tall", 23, 6, "vent")
    layers.put("tall", 39, 6, "vent")
    layers.block("tall", 54, 20, "tank")
    layers.put("tall", 48, 35, "chimney")


def _wash(layers: Layers) -> None:
    cols, rows = layers.wash_tiles
    names = {number: label for label, number in layers.numbers.items()}
    for x, y in EVERYWHERE:
        kind = names.get(layers.grids["ground"][y][x], "")
        number = layers.numbers.get(f"wash_{x % cols}_{y % rows}")
        if number and kind.startswith(("grass", "earth", "gravel", "stone")):
            layers.grids["wash"][y][x] = number


def build(layers: Layers) -> None:
    """Lay everything."""
    _ground(layers)
    _rooms(layers)
    _wash(layers)
    _yard_wall(layers)
    layers.shade(SCHOOL, 1)
    layers.shade(STORE, 1)
    _yard_things(layers)
    _trees(layers)
    _furniture(layers)
    _scatter(layers)
    _roofs(layers)
