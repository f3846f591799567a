"""Ground: thresholded smooth noise in quantised tones, cut so that neighbours join without a seam.

All of it is drawn on one cloth of 4 x 4 tiles that closes on itself. A border tile of two terrains
exists once for each of the 16 places of the cloth: put the one of (x % 4, y % 4) at (x, y), and
edges and blotches run on from tile to tile.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from ink import SCALE, TILE, Canvas, Image, reduce
from noise import layered
from numpy.typing import NDArray
from palette import EARTH, GRASS, GRAVEL, INK, MAT, RGB, SHADE, STONE, WOOD, Tones
from sheet import Facts, Sheet

CLOTH = 4  # tiles of the cloth, down and across
BIG = CLOTH * TILE * SCALE  # drawn pixels of the cloth
FRAY = 0.46  # tiles by which a border wanders; below 0.5, or whole tiles would get holes
PLANKS = (4, 2)  # tiles of the boards, across and down
WASH = (16, 12)  # tiles of the wash, across and down


@dataclass(frozen=True)
class Terrain:
    """A kind of ground: its letter in the terrain set, its picture (BIG, BIG, 3), the tone of its rim.

    surface: what it is made of, where its name does not say so.
    """

    name: str
    letter: str
    picture: NDArray[np.float64]
    rim: RGB
    surface: str = ""


def quantised(field: NDArray[np.float64], tones: Tones, low: float, high: float) -> NDArray[np.float64]:
    """Three flat tones: dark below `low`, light above `high`."""
    step = np.where(field > high, 0, np.where(field < low, 2, 1))
    return np.array(tones, dtype=np.float64)[step]


def mixed(a: Tones, share: float) -> Tones:
    """The family with its outer tones drawn nearer to the middle one."""
    middle = np.array(a[1])
    light, dark = (
        tuple(int(v) for v in np.rint(middle + share * (np.array(t) - middle))) for t in (a[0], a[2])
    )
    return light, a[1], dark  # type: ignore[return-value]


def _speckle(
    rng: np.random.Generator,
    picture: NDArray[np.float64],
    count: int,
    colours: Tones,
    size: tuple[float, float],
) -> None:
    """Scatter short flat strokes (size: longest across and down, drawn pixels), wrapping round."""
    for _ in range(count):
        y, x = rng.integers(0, BIG, 2)
        w, h = 1 + rng.random(2) * size
        rows = np.arange(y, y + int(h) + 1) % BIG
        cols = np.arange(x, x + int(w) + 1) % BIG
        picture[np.ix_(rows, cols)] = colours[rng.integers(0, 3)]


def terrains(rng: np.random.Generator) -> dict[str, Terrain]:
    """Grass, earth and gravel."""
    grass = quantised(layered(rng, BIG, BIG, (5, 5), 4, 0.6), mixed(GRASS, 0.55), -0.24, 0.3)
    _speckle(rng, grass, 330, GRASS, (3, 12))
    earth = quantised(layered(rng, BIG, BIG, (4, 4), 4, 0.55), mixed(EARTH, 0.5), -0.28, 0.3)
    _speckle(rng, earth, 110, EARTH, (8, 4))
    gravel = quantised(layered(rng, BIG, BIG, (40, 40), 2, 0.6), mixed(GRAVEL, 0.7), -0.3, 0.3)
    _speckle(rng, gravel, 900, GRAVEL, (9, 7))
    return {
        "grass": Terrain("grass", "g", grass, GRASS[2]),
        "earth": Terrain("earth", "e", earth, EARTH[2]),
        "gravel": Terrain("gravel", "p", gravel, GRAVEL[2]),
    }


def _border(
    over: Terrain, under: Terrain, fray: NDArray[np.float64], corners: tuple[int, ...], place: tuple[int, int]
) -> Image:
    """One tile; corners: 1 where `over` lies (upper right, lower right, lower left, upper left)."""
    side = TILE * SCALE
    t = (np.arange(side) + 0.5) / side
    ur, lr, ll, ul = corners
    across, down = t[None, :], t[:, None]
    height = (ul * (1 - across) + ur * across) * (1 - down) + (ll * (1 - across) + lr * across) * down
    cut = np.s_[place[1] * side : (place[1] + 1) * side, place[0] * side : (place[0] + 1) * side]
    height = height + FRAY * fray[cut]
    tile = np.where((height > 0.5)[..., None], over.picture[cut], under.picture[cut])
    tile[(height <= 0.5) & (height > 0.435)] = under.rim
    tile[(height > 0.5) & (height < 0.56)] = over.rim
    return reduce(np.dstack([tile, np.full((side, side), 255.0)]))


def add_terrain(
    sheet: Sheet,
    rng: np.random.Generator,
    over: Terrain,
    under: Terrain,
    whole_under: bool,
    octaves: int = 5,
) -> None:
    """All tiles of `over` on `under`: labels over_under_<corners>_<x>_<y>, whole ones over_<x>_<y>.

    octaves: how frayed the border is; few for what is laid, many for what grows.
    """
    fray = layered(rng, BIG, BIG, (4, 4), octaves, 0.62)
    for corners in product((1, 0), repeat=4):
        if not any(corners) and not whole_under:
            continue
        letters = "".join((over if corner else under).letter for corner in corners)
        kind = over if sum(corners) >= 2 else under
        for y, x in product(range(CLOTH), repeat=2):
            if all(corners) or not any(corners):
                label = f"{kind.name}_{x}_{y}"
            else:
                label = f"{over.name}_{under.name}_{''.join(map(str, corners))}_{x}_{y}"
            image = _border(over, under, fray, corners, (x, y))
            sheet.add(label, image, Facts(surface=kind.surface or kind.name), letters)


def add_wash(sheet: Sheet, rng: np.random.Generator) -> None:
    """Large, very thin clouds of tone that hide the repeat of the cloth: wash_<x>_<y>."""
    cols, rows = WASH[0] * TILE, WASH[1] * TILE
    cloud = layered(rng, rows, cols, (6, 8), 5, 0.55)
    image = np.zeros((rows, cols, 4), np.uint8)
    image[cloud < -0.12] = (*SHADE, 14)
    image[cloud < -0.36] = (*SHADE, 25)
    image[cloud > 0.2] = (236, 214, 170, 13)
    image[cloud > 0.42] = (236, 214, 170, 22)
    sheet.block("wash", image, lambda col, row: Facts())


def _planks(rng: np.random.Generator) -> Image:
    """Boards that run across PLANKS tiles and close on themselves, joints now and then."""
    width, height = PLANKS[0] * TILE, PLANKS[1] * TILE
    canvas = Canvas(width, height)
    tones = mixed(WOOD, 0.42)
    for top in range(0, height, 8):
        joints = sorted(float(v) for v in rng.choice(np.arange(4, width - 3, 8), 2, replace=False))
        first = tones[rng.integers(0, 3)]
        for x0, x1, tone in (
            (0.0, joints[0], first),
            (joints[0], joints[1], tones[rng.integers(0, 2)]),
            (joints[1], float(width), first),
        ):
            canvas.rect(x0, top, x1 - x0, 8, tone)
            for _ in range(int((x1 - x0) / 24) + 1):
                start, long = x0 + rng.random() * (x1 - x0), 5 + 9 * rng.random()
                long = min(long, x1 - start)
                canvas.rect(start, top + 2 + 3.5 * rng.random(), long, 0.5, mixed(WOOD, 0.75)[2])
        for joint in joints:
            canvas.rect(joint, top, 0.8, 8, WOOD[2])
        canvas.rect(0, top + 7.2, width, 0.8, WOOD[2])
    return canvas.reduced()


def _paving(rng: np.random.Generator) -> Image:
    """Two courses of dressed stone; joints lie on the tile's border so that any two fit."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, TILE, STONE[2])
    for row in range(2):
        split = float(rng.integers(11, 22))
        for x0, x1 in ((0.0, split), (split, float(TILE))):
            tone = mixed(STONE, 0.5)[rng.integers(0, 2)]
            canvas.rect(x0 + 0.6, row * 16 + 0.6, x1 - x0 - 1.2, 14.8, tone)
            canvas.rect(x0 + 0.6, row * 16 + 0.6, x1 - x0 - 1.2, 0.8, STONE[0])
            chip = x0 + 2 + rng.random() * max(x1 - x0 - 8, 1)
            canvas.rect(chip, row * 16 + 4 + rng.random() * 7, 2.5, 0.8, mixed(STONE, 0.6)[2])
    return canvas.reduced()


def _kerb(paving: Image, sides: str) -> Image:
    """Paving with the edging stones on the sides where it ends, and ink beneath them."""
    edging = paving.copy()
    for side in sides:
        turned = {"s": edging, "e": edging.transpose(1, 0, 2), "w": edging.transpose(1, 0, 2)[::-1]}[side]
        turned[-8:, :, :3] = STONE[0]
        turned[-9, :, :3] = STONE[2]
        turned[-4:-2, :, :3] = STONE[1]
        turned[-8:-2, 15, :3] = STONE[2]
    if "s" in sides:
        edging[-2:, :, :3] = INK
    if "w" in sides:
        edging[:, :2, :3] = INK
    if "e" in sides:
        edging[:, -2:, :3] = INK
    return edging


def _mat() -> Image:
    """A straw mat of 2 x 1 tiles with its two cloth borders."""
    canvas = Canvas(2 * TILE, TILE)
    canvas.rect(0, 0, 2 * TILE, TILE, MAT[1])
    for x in range(0, 2 * TILE, 2):
        canvas.rect(x, 0, 0.6, TILE, mixed(MAT, 0.3)[2] if x % 4 else mixed(MAT, 0.8)[0])
    for y in (0.0, TILE - 3.0):
        canvas.rect(0, y, 2 * TILE, 3, (66, 70, 76))
        canvas.rect(0, y + (2.4 if y == 0 else 0), 2 * TILE, 0.6, (92, 96, 98))
    for x in (0.0, 2 * TILE - 0.8):
        canvas.rect(x, 0, 0.8, TILE, MAT[2])
    return canvas.reduced()


def add_floors(sheet: Sheet, rng: np.random.Generator) -> None:
    """Floors that are laid: wood_<x>_<y>, stone_<n>, kerb_<sides>, mat_<h or v>_<x>_<y>, sill_h, sill_v."""
    wood = Facts(surface="wood")
    sheet.block("wood", _planks(rng), lambda col, row: wood)
    for number in range(4):
        sheet.add(f"stone_{number}", _paving(rng), Facts(surface="stone"))
    for sides in ("s", "w", "e", "sw", "se"):
        sheet.add(f"kerb_{sides}", _kerb(_paving(rng), sides), Facts(surface="stone"))
    mat = _mat()
    sheet.block("mat_h", mat, lambda col, row: wood)
    sheet.block("mat_v", mat.transpose(1, 0, 2).copy(), lambda col, row: wood)
    sill = Canvas(TILE, TILE)
    sill.rect(0, 0, TILE, TILE, WOOD[1])
    for y in (6.0, 12.0, 18.0, 24.0):
        sill.rect(0, y, TILE, 1, WOOD[2])
    for y in (0.0, 28.0):
        sill.rect(0, y, TILE, 4, WOOD[2])
    across = sill.reduced()
    sheet.add("sill_h", across, wood)
    sheet.add("sill_v", across.transpose(1, 0, 2).copy(), wood)
