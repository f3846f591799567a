"""The one soft layer of shadow under houses, walls and standing things."""

from __future__ import annotations

from itertools import product

from ink import TILE, Canvas, soften
from palette import SHADE
from sheet import Facts, Sheet
from trees import SHADOW_ALPHA

WALL_REACH = 13  # pixels that the yard wall's shadow reaches out


def _filled(points: list[tuple[float, float]]) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.polygon(points, SHADE, SHADOW_ALPHA)
    return canvas


def add_shadows(sheet: Sheet) -> None:
    """shade_<corners> (houses), shade_wall_<what>, shade_post_<x>_<y>.

    corners: 1 where the shade lies: upper left, upper right, lower right, lower left. A straight
    border runs along the middle of the tile, a corner is cut at 45 degrees like the light.
    """
    corner = ((0, 0), (TILE, 0), (TILE, TILE), (0, TILE))
    middle = ((16, 0), (TILE, 16), (16, TILE), (0, 16))
    for bits in product((0, 1), repeat=4):
        if not any(bits):
            continue
        outline: list[tuple[float, float]] = []
        for number in range(4):
            if bits[number]:
                outline.append(corner[number])
            if bits[number] != bits[(number + 1) % 4]:
                outline.append(middle[number])
        image = _filled(outline).reduced()
        name = "".join(map(str, bits))
        sheet.add(f"shade_{name}", image if all(bits) else soften(image, 1))
    reach = WALL_REACH
    strips = {
        "below": [(0, 0), (TILE, 0), (TILE, reach), (0, reach)],
        "beside": [(0, 0), (reach, 0), (reach, TILE), (0, TILE)],
        "below_start": [(0, 0), (TILE, 0), (TILE, reach), (reach, reach)],
        "beside_start": [(0, 0), (reach, reach), (reach, TILE), (0, TILE)],
        "end": [(0, 0), (reach, reach), (0, reach)],
        "tip": [(0, 0), (reach, 0), (reach, reach), (0, reach)],
        "both": [(0, 0), (TILE, 0), (TILE, reach), (reach, reach), (reach, TILE), (0, TILE)],
    }
    for name, points in strips.items():
        sheet.add(f"shade_wall_{name}", soften(_filled(points).reduced(), 1))
    post = Canvas(2 * TILE, 2 * TILE)
    post.polygon([(8, 26), (26, 8), (50, 33), (33, 50)], SHADE, SHADOW_ALPHA)
    post.disc(41, 41, 12, SHADE, SHADOW_ALPHA)
    sheet.block("shade_post", soften(post.reduced(), 1), lambda col, row: Facts())
