"""What stands in the open: the wall, trees and their shadows, pillars, targets, benches."""

from __future__ import annotations

from yard.layers import Cell, Layers
from yard.places import (
    HEIGHT,
    PILLARS,
    SCHOOL,
    STORE,
    TREES,
    WIDTH,
    YARD_WALL,
)


def lay_trees(layers: Layers) -> None:
    """Crowns on the roof layer, trunks under them, shadows. ValueError where two crowns meet."""
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


def lay_yard_wall(layers: Layers) -> None:
    """The wall round everything with its gate, the bushes beside the way out, and its shadow."""
    layers.walls("yard", YARD_WALL)
    layers.put("walls", 32, 41, "gate_post")
    layers.put("walls", 36, 41, "gate_post")
    for x in (31, 32, 36, 37):
        for y in (42, 43):
            layers.put("walls", x, y, "hedge")
    for x in range(3, 62):
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


def lay_yard_things(layers: Layers) -> None:
    """What the lessons need, and what people sit on."""
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
