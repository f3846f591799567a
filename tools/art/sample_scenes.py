"""Small scenes from the tilesets, to be looked at big, next to each other.

python tools/art/sample_scenes.py FOLDER [name ...]
"""

from __future__ import annotations

import sys
from pathlib import Path

import pygame
from scene import Scene
from yard.layers import Cell, Layers, cells


def _corners(tiles: Layers, inside: set[Cell]) -> dict[Cell, bool]:
    """The corners of all whole cells of `inside`."""
    return {(x + dx, y + dy): True for x, y in inside for dx in (0, 1) for dy in (0, 1)}


def _tree(tiles: Layers, x: int, y: int, crown: str) -> None:
    size = int(crown[5])
    tiles.block("shadows of trees", x, y, f"shade_crown{size}")
    tiles.block("roof", x, y, crown)


def _house(tiles: Layers, x: int, y: int, w: int, h: int, colour: str, front: list[str]) -> None:
    """A house whose roof takes w x h tiles; its front is the row below."""
    area = set(cells(x, y, w, h))
    tiles.roof(colour, area)
    for number, label in enumerate(front):
        if label.startswith("shop_"):
            tiles.block("walls", x + number, y + h, label)
        elif label:
            tiles.put("walls", x + number, y + h, label)


def village() -> Scene:
    """A market street along a canal."""
    scene = Scene(("village", "academy", "stealth"), 40, 23)
    tiles = scene.tiles
    everywhere = cells(0, 0, 40, 23)
    tiles.cloth(everywhere, "earth", (4, 4))
    garden = set(cells(0, 17, 13, 6)) | set(cells(0, 0, 5, 3))
    tiles.ground("grass", "earth", _corners(tiles, garden), everywhere, keep=True)
    paved = set(cells(0, 8, 40, 2)) | set(cells(20, 0, 3, 16)) | set(cells(18, 10, 9, 3))
    tiles.ground("flag", "earth", _corners(tiles, paved), everywhere, keep=True)
    scene.wash()
    canal = set(cells(0, 14, 29, 2)) | set(cells(27, 14, 2, 9))
    for x, y in sorted(canal):
        sides = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
        mask = sum(1 << bit for bit, side in enumerate(sides) if side in canal or side[0] < 0 or side[1] > 22)
        tiles.put("ground", x, y, f"canal_{mask}")
    tiles.block("props", 20, 13, "bridge_v")
    for x in (6, 12, 30, 35):
        tiles.block("props", x, 11, "rut_h")
    for x in range(23, 40):
        tiles.put("props", x, 10, "gutter_10")
    tiles.put("more props", 31, 10, "grate")
    tiles.put("more props", 26, 10, "grate")
    tiles.put("props", 27, 15, "canal_corner_sw")
    post = "front_plaster_"
    houses = [(5, 1, 14, 7), (24, 1, 8, 7), (33, 1, 8, 7), (31, 14, 10, 7)]
    tiles.shade({cell for house in houses for cell in cells(*house)}, 1)
    _house(tiles, 5, 1, 8, 6, "umber", [post + "w", "front_plaster_window_lit", "front_noren_indigo",
    "shop_ramen", "", "",
        post + "post", post + "e"])  # fmt: skip
    _house(tiles, 13, 1, 6, 6, "teal", ["front_wood_w", "front_wood_window_dark", "front_door_shut",
    "front_wood_m",
        "front_wood_window_lit", "front_wood_e"])  # fmt: skip
    _house(tiles, 24, 1, 8, 6, "slate", [post + "w", "shop_sweets", "", "",
    "front_noren_red", post + "window_dark",
        post + "m", post + "e"])  # fmt: skip
    _house(tiles, 33, 1, 8, 6, "rust", ["front_wood_w", "shop_grocer", "", "", "front_noren_teal",
    "front_paper_lit",
        "front_paper_lit", ""])  # fmt: skip
    _house(tiles, 31, 14, 10, 6, "umber", [post + "w", post + "window_lit", "front_door_open", post + "m",
        "front_paper_lit", "front_paper_dark", post + "window_lit", post + "m", post + "e", ""])  # fmt: skip
    for x, y in ((8, 8), (25, 8), (34, 8)):
        tiles.block("light", x, y, "glow_3")
    for x, y in ((7, 8), (28, 8), (37, 8), (33, 21)):
        tiles.block("light", x, y, "glow_1")
    for x, part in ((33, "l"), (34, "m"), (35, "m"), (36, "r")):
        tiles.put("roof", x, 8, f"awning_teal_{part}")
    for x, part in ((14, "l"), (15, "m"), (16, "m"), (17, "r")):
        tiles.put("roof", x, 7, f"balcony_{part}")
    for x, label in ((6, "lantern_red"), (11, "lantern_red"), (28, "lantern_white"), (37, "lantern_white")):
        tiles.put("hung", x, 7, label)
    tiles.put("hung", 30, 7, "sign_red")
    tiles.put("hung", 12, 7, "sign_indigo")
    for x, y, kind in ((3, 11, "fish"), (8, 11, "cloth"), (29, 11, "fruit"), (34, 11, "pots")):
        tiles.block("props", x, y, f"stall_{kind}")
    tiles.block("props", 13, 11, "crates")
    tiles.block("props", 0, 8, "cart")
    tiles.block("props", 33, 9, "barrels")
    tiles.put("props", 24, 9, "sacks")
    tiles.block("roof", 16, 10, "parasol_red")
    tiles.block("props", 15, 12, "tea_bench")
    tiles.block("props", 3, 18, "laundry")
    tiles.block("props", 8, 21, "woodpile")
    tiles.put("props", 1, 17, "basin")
    tiles.put("props", 23, 11, "wayside_stone")
    fence = {(0, 16), *((x, 16) for x in range(13)), *((12, y) for y in range(16, 23))} - {(12, 19)}
    for x, y in sorted(fence):
        sides = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
        mask = sum(1 << bit for bit, side in enumerate(sides) if side in fence)
        tiles.put("props", x, y, f"fence_bamboo_{mask}")
    for x in range(1, 7):
        tiles.put("ground", x, 20, f"bed_cabbage_{x % 2}")
        tiles.put("ground", x, 21, f"bed_{'flowers' if x > 3 else 'leek'}_{x % 2}")
    for x, y in ((9, 17), (10, 17), (11, 18), (11, 17)):
        tiles.put("props", x, y, f"bamboo_{(x + y) % 3}")
    for x, y in ((24, 8), (31, 8)):
        tiles.put("props", x, y, "pine_pot")
    for number, (x, y) in enumerate(((15, 16), (20, 18), (25, 20), (14, 20))):
        tiles.put("props", x, y, f"tuft_{number}")
    tiles.put("props", 30, 21, "lamp_post")
    tiles.put("props", 23, 13, "lantern")
    _tree(tiles, 15, 18, "crown4_c")
    _tree(tiles, 22, 19, "crown3_c")
    _tree(tiles, 0, 0, "crown3_b")
    scene.person("iruka", 18.5, 9.2, 0, 1)
    scene.person("civilian_0", 9.4, 9.1, 6)
    scene.person("civilian_1", 26.6, 9.2, 6)
    scene.person("civilian_2", 4.6, 10.4, 2)
    scene.person("civilian_3", 30.5, 13.6, 6)
    scene.person("student_0", 21.4, 14.6, 2, 1)
    scene.person("student_1", 22.0, 12.0, 2, 2)
    scene.person("guard_0", 38.2, 12.6, 4)
    scene.person("kakashi_0", 27.6, 4.2, 3, 3, high=True)
    scene.person("teacher_0", 7.4, 8.1, 2)
    return scene


def _room(tiles: Layers, x: int, y: int, w: int, h: int, style: str, gaps: tuple[Cell, ...] = ()) -> None:
    """The ring of a room's walls, w x h with them, and the face of its northern one."""
    ring = set(cells(x, y, w, h)) - set(cells(x + 1, y + 1, w - 2, h - 2)) - set(gaps)
    _join(tiles, "walls", f"top_{style}", ring)
    for number, (col, row) in enumerate(cells(x + 1, y + 1, w - 2, 1)):
        part = f"face_rock_{number % 3}" if style == "rock" else f"face_{style}_m"
        tiles.put("walls", col, row, part)


def _join(tiles: Layers, layer: str, kind: str, area: set[Cell]) -> None:
    """Tiles of a kind that join their neighbours."""
    for x, y in sorted(area):
        sides = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
        tiles.put(layer, x, y, f"{kind}_{sum(1 << bit for bit, side in enumerate(sides) if side in area)}")


def _mats(tiles: Layers, x: int, y: int, w: int, h: int) -> None:
    """Mats two by two, lying and standing by turns, as rooms are laid."""
    for col, row in cells(x, y, w, h):
        u, v = col - x, row - y
        if (u // 2 + v // 2) % 2 and u // 2 * 2 + 1 < w and v // 2 * 2 + 1 < h:
            tiles.put("ground", col, row, f"mat_v_0_{v % 2}")
        else:
            tiles.put("ground", col, row, f"mat_h_{u % 2}_0")


def indoors() -> Scene:
    """Class room, corridor and staff room; the Tower's office and counter; a home; an inn; a hideout."""
    scene = Scene(("indoors", "academy", "stealth"), 40, 23)
    tiles = scene.tiles
    # the Academy
    tiles.cloth(cells(1, 1, 11, 6), "wood", (4, 2))
    _room(tiles, 0, 0, 13, 8, "school")
    for x in (2, 10):
        tiles.put("walls", x, 1, "face_school_window")
    tiles.block("hung", 5, 1, "hung_board")
    tiles.put("hung", 4, 1, "hung_clock")
    tiles.put("hung", 8, 1, "hung_papers")
    tiles.block("props", 5, 2, "teacher_desk")
    for number, (x, y) in enumerate(((2, 4), (5, 4), (8, 4), (2, 6), (5, 6), (8, 6))):
        tiles.block("props", x, y, f"pupils_desk_{number % 3}")
    tiles.put("props", 11, 2, "plant")
    tiles.cloth(cells(1, 8, 20, 4), "hall", (4, 2))
    _room(tiles, 0, 7, 20, 6, "school", gaps=((19, 10), (19, 11)))
    for x, label in (
        (3, "door_shut"),
        (10, "door_open"),
        (15, "door_shut"),
        (6, "window"),
        (13, "window"),
        (17, "window"),
    ):
        tiles.put("walls", x, 8, f"face_school_{label}")
    tiles.block("props", 1, 9, "shoe_shelf")
    tiles.put("hung", 8, 8, "hung_papers")
    tiles.put("hung", 12, 8, "hung_coats")
    tiles.cloth(cells(13, 1, 7, 6), "hall", (4, 2))
    _room(tiles, 12, 0, 9, 8, "school")
    tiles.put("walls", 17, 1, "face_school_window")
    tiles.put("walls", 18, 1, "face_school_window")
    tiles.block("props", 14, 1, "shelf_files_0")
    tiles.block("props", 15, 1, "shelf_books_1")
    for number, (x, y) in enumerate(((14, 4), (17, 4), (17, 6))):
        tiles.block("props", x, y, f"staff_desk_{number}")
    tiles.put("props", 14, 6, "stove")
    rings = [
        cells(0, 0, 21, 1),
        cells(0, 7, 21, 1),
        cells(0, 0, 1, 13),
        cells(12, 0, 1, 8),
        cells(20, 0, 1, 10),
    ]
    rings += [cells(0, 12, 21, 1), cells(20, 8, 1, 2)]
    _join(tiles, "walls", "top_school", {cell for ring in rings for cell in ring})
    # the Tower
    for x, y in cells(21, 1, 19, 12):
        tiles.put("ground", x, y, f"slab_{3 if (x * 5 + y * 3) % 7 == 0 and (x + y) % 2 else (x + y) % 2}")
    _room(tiles, 21, 0, 19, 13, "tower", gaps=((30, 12), (31, 12)))
    tiles.block("walls", 29, 1, "panes")
    _join(tiles, "ground", "carpet", set(cells(30, 2, 2, 11)) | set(cells(27, 2, 8, 4)))
    tiles.block("props", 29, 3, "great_desk")
    tiles.put("props", 31, 2, "armchair")
    for x in (22, 23, 24):
        tiles.block("props", x, 1, f"shelf_scrolls_{x % 2}")
    for x in (36, 37, 38):
        tiles.block("props", x, 1, f"shelf_files_{x % 2}")
    tiles.block("hung", 26, 1, "hung_map")
    tiles.put("hung", 34, 1, "hung_scroll")
    for x, part in (
        (22, "m"),
        (23, "papers"),
        (24, "ink"),
        (25, "m"),
        (26, "stamp"),
        (27, "papers"),
        (28, "r"),
    ):
        tiles.put("props", x, 8, f"counter_{part}")
    tiles.block("props", 22, 11, "rope")
    tiles.block("props", 25, 11, "rope")
    tiles.block("props", 33, 10, "bench_seat")
    tiles.block("props", 36, 10, "bench_seat")
    tiles.put("props", 38, 4, "plant")
    # a home
    tiles.cloth(cells(1, 14, 12, 8), "wood", (4, 2))
    _mats(tiles, 1, 15, 6, 7)
    _room(tiles, 0, 13, 13, 10, "home")
    tiles.put("walls", 3, 14, "face_home_window")
    tiles.put("walls", 4, 14, "face_home_window")
    tiles.put("walls", 11, 14, "face_home_door_shut")
    _join(tiles, "walls", "screen", set(cells(7, 15, 1, 3)) | {(7, 21)})
    tiles.block("props", 8, 15, "kitchen")
    tiles.block("props", 3, 17, "low_table")
    for x, y, name in ((2, 18, "rust"), (5, 18, "indigo"), (4, 19, "moss")):
        tiles.put("props", x, y, f"cushion_{name}")
    tiles.block("props", 1, 15, "chest")
    tiles.put("hung", 6, 14, "hung_scroll")
    tiles.block("props", 9, 19, "futon_teal")
    tiles.block("props", 11, 15, "shelf_books_0")
    tiles.put("props", 8, 20, "paper_lamp")
    # the inn
    _mats(tiles, 14, 15, 8, 7)
    tiles.cloth(cells(18, 14, 5, 8), "worn", (4, 2))
    _room(tiles, 13, 13, 11, 10, "plank")
    _join(tiles, "walls", "screen", set(cells(18, 15, 1, 7)) - {(18, 18)})
    tiles.put("walls", 15, 14, "face_plank_window")
    tiles.put("walls", 21, 14, "face_plank_door_open")
    tiles.block("props", 14, 19, "futon_indigo")
    tiles.block("props", 15, 19, "futon_indigo")
    tiles.put("props", 16, 17, "go_board")
    tiles.put("props", 16, 16, "cushion_moss")
    tiles.put("props", 14, 16, "paper_lamp")
    tiles.put("props", 17, 15, "tray")
    tiles.block("props", 20, 19, "bath")
    tiles.block("props", 19, 16, "folding_screen")
    # the hideout
    corners = _corners(tiles, set(cells(35, 19, 3, 2)))
    tiles.ground("pool", "cave", corners, cells(25, 14, 14, 8), keep=False)
    _room(tiles, 24, 13, 16, 10, "rock")
    for x in (28, 36):
        tiles.put("walls", x, 14, "face_rock_torch")
    tiles.put("walls", 38, 14, "face_rock_ore")
    _join(tiles, "walls", "top_rock", set(cells(24, 13, 16, 1)) | set(cells(24, 13, 1, 10)) | set(cells(24,
    22, 16, 1)) | set(
        cells(39, 13, 1, 10)) | {(30, 19), (30, 20), (30, 21)})  # fmt: skip
    for x in (25, 26, 28, 29):
        tiles.put("walls", x, 18, "bars_h")
    tiles.put("ground", 27, 18, "worn_0_0")
    for y in (18, 15, 16, 17):
        if y == 18:
            tiles.put("walls", 30, 18, "top_rock_4")
    tiles.block("props", 25, 19, "straw_bed")
    tiles.put("props", 29, 21, "bucket")
    tiles.put("hung", 26, 14, "chains")
    tiles.block("props", 31, 15, "plan_table")
    tiles.put("props", 34, 16, "brazier")
    tiles.put("props", 31, 21, "barrel")
    tiles.put("props", 32, 21, "crate")
    tiles.put("props", 38, 16, "spikes_0")
    tiles.put("props", 34, 20, "spikes_1")
    tiles.block("props", 37, 21, "rack")
    for look, x, y, row, pose in (
        ("iruka", 8.2, 3.0, 2, 4), ("student_0", 2.4, 5.2, 6, 0), ("student_1", 6.4, 5.2, 6, 0),
        ("student_4", 9.4, 7.2, 6, 0),
        ("student_5", 3.5, 7.2, 6, 0), ("teacher_0", 18.4, 5.7, 6, 0), ("teacher_1", 6.0, 11.0, 0, 1),
        ("kakashi_0", 31.0, 7.2, 6, 0),
        ("civilian_2", 31.5, 2.5, 2, 0), ("teacher_2", 24.5, 7.5, 2, 0), ("shimo_0", 26.6, 7.5, 2, 0),
        ("civilian_1", 25.0, 9.6, 6, 0),
        ("civilian_0", 25.2, 11.0, 6, 0), ("iruka", 4.0, 16.6, 2, 0), ("kakashi_0", 16.5, 18.6, 6, 0),
        ("guard_0", 32.2, 18.2, 3, 0),
        ("guard_1", 35.6, 16.8, 4, 1), ("iruka", 27.4, 20.4, 6, 3),
    ):  # fmt: skip
        scene.person(look, x, y, row, pose)
    return scene


def forest() -> Scene:
    """A training ground by the river, at the edge of the old trees."""
    scene = Scene(("forest", "academy", "stealth"), 40, 23)
    tiles = scene.tiles
    everywhere = cells(0, 0, 40, 23)
    tiles.cloth(everywhere, "grass", (4, 4))
    deep = {
        (x, y)
        for x, y in everywhere
        if x < 13 - (y - 8) ** 2 // 16 + (y * 5 % 3)
        or (y < 2 + (x * 7 % 5) // 3 and x < 27)
        or (x > 32 + (y * 3 % 4) // 2 and y < 9 + x % 2)
    }
    tiles.ground("litter", "grass", _corners(tiles, deep), everywhere, keep=True)
    worn = {(x, y) for x, y in everywhere if (x - 23) ** 2 / 36 + (y - 9) ** 2 / 16 < 1}
    tiles.ground(
        "grass",
        "earth",
        {c: True for c in cells(0, 0, 41, 24) if c not in _corners(tiles, worn)},
        cells(15, 4, 16, 10),
        keep=False,
    )
    wet = {(x, y) for x, y in everywhere if 15 < y - (x - 20) // 9 <= 19 and y < 23}
    tiles.ground("river", "grass", _corners(tiles, wet), cells(0, 12, 40, 11), keep=True)
    scene.wash()
    for x, y, label in ((1, 4, "giant_trunk_0"), (7, 10, "giant_trunk_1"), (36, 1, "giant_trunk_1")):
        tiles.block("shadows of trees", x + 1, y + 1, "shade_trunk")
        tiles.block("props", x, y, label)
    tiles.block("props", 9, 3, "great_trunk_0")
    tiles.block("props", 32, 4, "great_trunk_1")
    tiles.block("props", 21, 5, "three_posts")
    for x in (18, 28):
        tiles.block("props", x, 7, "target_disc")
    tiles.put("props", 20, 11, "post")
    tiles.put("props", 25, 12, "post")
    tiles.block("props", 13, 6, "log")
    tiles.put("props", 14, 10, "stump")
    tiles.block("props", 4, 10, "root")
    tiles.block("props", 29, 11, "rock2_1")
    tiles.put("props", 31, 12, "rock1_0")
    tiles.block("props", 12, 17, "rock2_0")
    tiles.put("props", 14, 18, "rock1_1")
    for x, y, number in ((16, 2, 0), (12, 13, 1), (26, 2, 0), (2, 12, 1), (32, 9, 1)):
        tiles.block("props", x, y, f"thicket_{number}")
    for number, (x, y) in enumerate(((6, 7), (12, 9), (5, 14), (34, 7), (13, 2), (15, 13), (30, 6))):
        tiles.put("props", x, y, f"fern_{number % 3}")
    for x, y in (*cells(33, 12, 5, 2), *cells(34, 14, 3, 1), *cells(17, 13, 4, 1), (38, 13)):
        tiles.put("more props", x, y, f"tall_grass_{(x * 3 + y) % 4}")
    for number, (x, y) in enumerate(((3, 14), (4, 15), (7, 14), (28, 16), (30, 17), (22, 19), (37, 17))):
        tiles.put("more props", x, y, f"reeds_{number % 3}")
    for number, y in enumerate((15, 16, 17, 18, 19)):
        tiles.put("more props", 25, y, f"stepping_{number % 3}")
    tiles.block("props", 29, 20, "tent")
    tiles.put("props", 27, 21, "camp_fire")
    tiles.put("props", 10, 8, "mushrooms_0")
    tiles.put("props", 4, 8, "mushrooms_1")
    for x, y in ((5, 7), (9, 6)):
        tiles.block("light", x, y, "light_pool")
    for number, (x, y) in enumerate(
        ((20, 2), (31, 3), (17, 11), (27, 4), (22, 13), (34, 21), (15, 21), (9, 21))
    ):
        tiles.put("props", x, y, f"{('tuft', 'flowers', 'leaves', 'tuft')[number % 4]}_{number % 4}")
    _tree(tiles, -1, -3, "crown6_b")
    _tree(tiles, 5, -2, "crown6_c")
    _tree(tiles, -3, 5, "crown6_b")
    _tree(tiles, 11, 11, "crown4_d")
    _tree(tiles, 32, -3, "crown6_b")
    _tree(tiles, 18, -2, "crown4_d")
    _tree(tiles, 35, 6, "crown4_d")
    _tree(tiles, 3, 18, "crown3_d")
    _tree(tiles, -2, 18, "crown4_b")
    _tree(tiles, 36, 19, "crown4_a")
    _tree(tiles, 2, 12, "crown3_d")
    _tree(tiles, 12, -1, "crown3_a")
    for look, x, y, row, pose in (
        ("iruka", 23.2, 9.0, 4, 4), ("student_0", 21.0, 9.6, 0, 4), ("student_3", 24.6, 7.8, 6, 0),
        ("student_7", 26.4, 10.2, 5, 1),
        ("guard_1", 33.6, 12.8, 4, 3), ("teacher_1", 25.5, 17.3, 2, 1), ("kakashi_0", 14.3, 7.9, 2, 0),
        ("civilian_3", 28.2, 19.8, 3, 3),
    ):  # fmt: skip
        scene.person(look, x, y, row, pose)
    scene.person("anbu_0", 1.6, 1.4, 1, 3, high=True)
    return scene


def winter() -> Scene:
    """Rock and ice in the snow, a house, tracks that end."""
    scene = Scene(("winter", "snow", "academy", "village", "forest"), 40, 23)
    tiles = scene.tiles
    everywhere = cells(0, 0, 40, 23)
    bare = {(x, y) for x, y in everywhere if (x - 30) ** 2 / 90 + (y - 5) ** 2 / 18 < 1}
    pond = {(x, y) for x, y in everywhere if (x - 12) ** 2 / 34 + (y - 16) ** 2 / 12 < 1}
    corners = _corners(tiles, bare)
    tiles.cloth(everywhere, "snow", (4, 4))
    tiles.ground("snow", "rock", {c: True for c in cells(0, 0, 41,
    24) if c not in corners}, everywhere, keep=False)
    tiles.ground("ice", "snow", _corners(tiles, pond), cells(4, 11, 17, 11), keep=False)
    tiles.shade(set(cells(16, 1, 8, 7)), 1)
    dark, lit = "front_wood_window_dark", "front_wood_window_lit"
    front = ["front_wood_w", "front_wood_m", dark, "front_wood_m", "front_door_shut", "front_wood_m", lit]
    _house(tiles, 16, 1, 8, 6, "snowed", [*front, "front_wood_e"])
    for x, y, label in ((26, 2, "crag3_0"), (33, 4, "crag3_1"), (30, 8, "crag2_0"), (37, 9, "crag2_1"),
    (3, 17, "crag2_0")):
        tiles.block("props", x, y, label)
    for number, (x, y) in enumerate(((25, 6), (29, 6), (36, 3), (6, 20), (1, 16), (22, 18))):
        tiles.put("props", x, y, f"crag1_{number % 2}")
    for number, (x, y) in enumerate(((26, 12), (27, 12), (28, 13), (29, 13), (8, 4), (9, 4), (10, 5),
    (33, 17), (34, 17))):
        tiles.put("props", x, y, f"drift_{number % 3}")
    for number, (x, y) in enumerate(((14, 8), (24, 16), (31, 15), (5, 8))):
        tiles.put("props", x, y, f"bare_bush_{number % 2}")
    tiles.put("props", 19, 9, "lantern_snow")
    tiles.put("props", 22, 9, "lantern_snow")
    tiles.put("props", 25, 19, "stump_snow")
    tiles.block("props", 27, 18, "log_snow")
    for y in range(8, 15):
        tiles.put("more props", 20, y, "tracks_v")
    for x, y, label in ((2, 1, "fir4"), (8, -1, "fir3"), (-2, 7, "fir6"), (34, 14, "fir6"), (29, 19, "fir4"),
    (13, 1, "fir3"), (19, 18, "fir4"), (37, 0, "fir3")):
        tiles.block("shadows of trees", x, y, f"shade_{label}")
        tiles.block("roof", x, y, label)
    for look, x, y, row, pose in (("iruka", 20.5, 15.6, 6, 1), ("kakashi_0", 22.6, 14.8, 5, 0),
    ("shimo_0", 31.2, 6.4, 3, 9), ("teacher_3", 12.6, 15.4, 0, 5)):
        scene.person(look, x, y, row, pose)
    scene.person("anbu_2", 27.0, 12.6, 3, 3)
    return scene


SCENES = {
    "winter": (winter, ("day", "dusk")),
    "forest": (forest, ("day", "dusk")),
    "village": (village, ("day", "low", "dusk", "night")),
    "indoors": (indoors, ("day", "night")),
}


def main() -> None:
    """Write the named scenes, or all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or SCENES:
        build, hours = SCENES[name]
        scene = build()
        for hour in hours:
            pygame.image.save(scene.picture(hour), str(folder / f"{name}-{hour}.png"))


if __name__ == "__main__":
    main()
