"""What lies beyond the wall: the teachers' garden, the caretaker's house, the lane and its far side."""

from __future__ import annotations

from yard.layers import CLOTH, Cell, Layers, cells
from yard.places import BACK_GATE, CARETAKER, FAR_HOUSES, LANE, TEA_HOUSE, beyond

PATH = [*cells(62, 33, 14, 2), *cells(74, 20, 2, 26), *cells(33, 42, 3, 4), *cells(14, 50, 3, 2)]
BEDS = (("cabbage", 65, 24), ("leek", 65, 27), ("flowers", 65, 30), ("cabbage", 78, 24), ("leek", 78, 27))


def lay_lane(layers: Layers) -> None:
    """Its paving, the path round the garden, the kerbs of neither."""
    paved = {
        (x + right, y + down): True for x, y in [*LANE, *PATH] for right in (0, 1) for down in (0, 1)
    }
    around = [
        (x, y) for x, y in beyond()
        if any((x + right, y + down) in paved for right in (0, 1) for down in (0, 1))
    ]
    layers.cloth(around, "earth", (CLOTH, CLOTH))
    layers.ground("flag", "earth", paved, around, keep=True)


def lay_houses(layers: Layers) -> None:
    """Two that one enters, and those that are shut."""
    for area, gap in ((CARETAKER, cells(73, 19, 2, 1)), (TEA_HOUSE, cells(14, 52, 3, 1))):
        layers.cloth(area, "wood", (4, 2))
        layers.fill("ground", gap, ["sill_h"])
        layers.walls("house", {cell for cell in area if not _inside(cell, area)} - set(gap))
    layers.fill("ground", BACK_GATE, ["sill_v"])
    for x, y, wide, high, _ in FAR_HOUSES:
        area = set(cells(x, y, wide, high))
        layers.cloth(area, "wood", (4, 2))
        layers.walls("house", area)
    for x in (70, 77):
        layers.put("walls", x, 19, "window_h")
    for x in (11, 19):
        layers.put("walls", x, 52, "window_h")
    for x, y, label in ((69, 11, "books_0"), (70, 11, "crate"), (78, 11, "barrel"), (78, 12, "basket"),
                        (69, 17, "plant"), (11, 58, "barrel"), (12, 58, "barrel"), (20, 58, "stove"),
                        (20, 53, "plant")):
        layers.put("props", x, y, label)
    layers.block("props", 72, 11, "rack")
    layers.block("props", 74, 14, "teacher_desk")
    layers.block("props", 13, 57, "teacher_desk")
    for x, y in ((12, 55), (18, 55)):
        layers.block("walls", x, y, "bench_h")


def _inside(cell: Cell, area: set[Cell]) -> bool:
    x, y = cell
    return all((x + a, y + b) in area for a in (-1, 0, 1) for b in (-1, 0, 1))


def lay_beyond(layers: Layers) -> None:
    """Beds, lanterns, what stands before the houses."""
    for kind, left, top in BEDS:
        for number in range(8):
            layers.put("props", left + number, top, f"bed_{kind}_{number % 2}")
            layers.put("props", left + number, top + 1, f"bed_{kind}_{(number + 1) % 2}")
    for x, y in ((4, 45), (22, 45), (44, 45), (62, 45), (80, 45), (12, 50), (38, 50), (54, 50), (72, 50),
                 (77, 33), (72, 21), (66, 6), (84, 8), (84, 38), (66, 41)):
        layers.put("walls", x, y, "lantern")
    layers.block("walls", 81, 14, "well")
    layers.block("props", 40, 52, "stall_fruit")
    layers.block("props", 46, 52, "stall_cloth")
    layers.block("props", 50, 46, "cart")
    layers.block("props", 24, 50, "tea_bench")
    layers.block("props", 9, 50, "tea_bench")
    layers.block("hung", 78, 36, "laundry")
    layers.put("hung", 13, 51, "lantern_red")
    layers.put("hung", 17, 51, "lantern_red")
    layers.put("props", 18, 51, "sign_red")
    layers.block("props", 36, 51, "crates")
    layers.put("props", 84, 50, "wayside_stone")
    for x, y in ((67, 36), (68, 36), (69, 37), (81, 30), (82, 30), (82, 31), (64, 38), (40, 44), (41, 44),
                 (28, 44)):
        layers.put("props", x, y, f"bamboo_{(x + y) % 3}")


def lay_far_roofs(layers: Layers) -> None:
    """All of them."""
    layers.roof("indigo", CARETAKER)
    layers.roof("rust", TEA_HOUSE)
    for x, y, wide, high, colour in FAR_HOUSES:
        layers.roof(colour, set(cells(x, y, wide, high)))
    layers.put("tall", 76, 13, "chimney")
    layers.put("tall", 19, 57, "chimney")
