"""School and store: walls, floors, furniture, roofs."""

from __future__ import annotations

from yard.layers import Cell, Layers, cells
from yard.places import (
    SCHOOL,
    STORE,
    VERANDA,
)


def lay_rooms(layers: Layers) -> None:
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
    inner |= (
        set(cells(19, 9, 40, 1)) | set(cells(29, 5, 1, 4)) | set(cells(40, 5, 1, 4)) | set(cells(50, 5, 1, 4))
    )
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


def lay_furniture(layers: Layers) -> None:
    """What stands in the rooms."""
    for left in (19, 30):  # the two class-rooms
        layers.block("props", left + 3, 4, "blackboard")
        for x in (left + 1, left + 3, left + 6, left + 8):
            layers.put("props", x, 7, "desk")
            layers.put("props", x, 8, "chair")
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
    for x, y, label in (
        (43, 31, "crate"),
        (44, 31, "crate"),
        (43, 32, "barrel"),
        (50, 36, "barrel"),
        (50, 31, "crate"),
    ):
        layers.put("props", x, y, label)
    layers.block("props", 46, 31, "rack")
    layers.put("props", 49, 36, "basket")
    layers.put("props", 48, 31, "books_1")


def lay_roofs(layers: Layers) -> None:
    """Both roofs and what stands on them."""
    layers.roof("indigo", SCHOOL)
    layers.roof("rust", STORE)
    layers.block("tall", 31, 8, "tower")
    layers.put("tall", 47, 6, "chimney")
    layers.put("tall", 23, 6, "vent")
    layers.put("tall", 39, 6, "vent")
    layers.block("tall", 54, 20, "tank")
    layers.put("tall", 48, 35, "chimney")
