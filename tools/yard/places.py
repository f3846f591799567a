"""Where things are in the Academy yard and round it. 88 x 62 m, north is up; all in tiles of the map."""

from __future__ import annotations

from yard.layers import Cell, cells

WIDTH = 88
HEIGHT = 62
SEED = 7
EVERYWHERE = cells(0, 0, WIDTH, HEIGHT)
# The school: a bar along the north and a wing along the east, one roof.
BAR = set(cells(18, 4, 42, 10))
WING = set(cells(50, 14, 10, 12))
SCHOOL = BAR | WING
STORE = set(cells(42, 30, 10, 8))
BACK_GATE = cells(61, 33, 1, 2)
YARD_WALL = (set(cells(2, 2, 60, 40)) - set(cells(3, 3, 58, 38))) - set(cells(33, 41, 3, 1)) - set(BACK_GATE)
INSIDE = (64, 44)  # tiles: what lies east or south of that is beyond the wall
LANE = cells(0, 46, WIDTH, 4)
CARETAKER = set(cells(68, 10, 12, 10))
TEA_HOUSE = set(cells(10, 52, 12, 8))
FAR_HOUSES = ((26, 52, 10, 8, "teal"), (56, 52, 12, 8, "slate"), (74, 52, 10, 8, "umber"))
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
    (1, 50, "crown3_a"),
    (4, 55, "crown4_b"),
    (22, 57, "crown3_c"),
    (38, 56, "crown4_a"),
    (45, 56, "crown3_b"),
    (51, 53, "crown4_c"),
    (69, 55, "crown3_a"),
    (84, 56, "crown3_c"),
    (64, 10, "crown3_b"),
    (64, 17, "crown4_a"),
    (72, 3, "crown4_c"),
    (82, 3, "crown3_a"),
    (82, 20, "crown4_b"),
    (78, 39, "crown3_c"),
    (83, 33, "crown3_b"),
    (68, 38, "crown4_a"),
)


def beyond() -> list[Cell]:
    """All that lies east or south of the yard, the way out of it too."""
    gate = set(cells(33, 42, 3, 2))
    return [(x, y) for x, y in EVERYWHERE if x >= INSIDE[0] - 2 or y >= INSIDE[1] or (x, y) in gate]
