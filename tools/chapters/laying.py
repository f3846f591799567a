"""A chapter's picture to tiles, and to the things that stand in the picture itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from chapters.kit import FLOORS, LEGEND, OTHERS, PARTS, TOPS, Chapter, Front, Stamp
from rooms.kit import EAST
from rooms.laying import BESIDE, BOOKS, BUSHES, MOSS, WALLS, doors, laid_tree, lamps
from yard.layers import CLOTH, WASH_TILES, Cell, Layers
from yard.objects import Thing

UNDER = ("ground", "wash", "shadows", "shadows of trees", "light", "walls", "hung", "props", "more props")
ORDER = (*UNDER, "roof", "tall")
TILESETS = ("academy", "village", "indoors", "forest", "stealth", "snow", "winter", "tower")
OUTDOORS = '.,:;s~"'
CLOTHS = {"_": ("wood", (4, 2)), "i": ("hall", (4, 2)), "w": ("worn", (4, 2)), "s": ("snow", (CLOTH, CLOTH))}
BLENDS = ((",", "grass", "earth"), (";", "gravel", "earth"), (":", "flag", "earth"), ('"', "litter", "grass"))
INSIDE = "AWTPR^%z+-XdkH"  # what is on no floor of its own
SINGLE = {"F": "fence_bamboo", "B": "fence_board", "z": "screen"}
LIGHTS = 0.6  # daylight below which lit windows throw light on the street
COVER = {"y": ["bamboo_0", "bamboo_1", "bamboo_2"], "g": [f"tall_grass_{n}" for n in range(4)],
         "e": ["fern_0", "fern_1", "fern_2"]}  # fmt: skip


def spots(chapter: Chapter, letters: str) -> list[Cell]:
    """Where the picture has one of the letters, row by row."""
    return [(x, y) for y, row in enumerate(chapter.rows) for x, letter in enumerate(row) if letter in letters]


def laid(chapter: Chapter, numbers: dict[str, int]) -> Layers:
    """Its tiles. ValueError where a row has another length, a letter is unknown, or a roof's side is odd;
    KeyError where no tileset has such a label."""
    width = len(chapter.rows[0])
    for y, row in enumerate(chapter.rows):
        unknown = "".join(sorted(set(row) - set(LEGEND)))
        if len(row) != width or unknown:
            what = f"row {y} has {len(row)} letters of {width}, unknown: {unknown!r}"
            raise ValueError(f"{chapter.name}: {what}")
    tiles = Layers(numbers, width, len(chapter.rows), ORDER, WASH_TILES)
    floors = {(x, y): _floor(chapter, x, y) for y in range(tiles.height) for x in range(width)}
    _lay_floors(tiles, floors)
    _lay_walls(tiles, chapter)
    _lay_things(tiles, chapter)
    for part in chapter.fronts:
        _lay_front(tiles, part, chapter.daylight < LIGHTS)
    for one in chapter.stamps:
        _press(tiles, one)
    _lay_roofs(tiles, chapter)
    for x, y, label in chapter.trees:
        laid_tree(tiles, x, y, label, "shadows of trees")
    return tiles


def _floor(chapter: Chapter, x: int, y: int) -> str:
    """The letter of the floor at a place; under a thing, that of the floor on its left, else its right."""
    row = chapter.rows[y]
    for line in (row[x::-1], row[x:]):
        for letter in line:
            if letter in FLOORS:
                return letter
            if letter == " ":
                return chapter.floor
    return chapter.floor


def _corners(inside: Iterable[Cell]) -> dict[Cell, bool]:
    return {(x + dx, y + dy): True for x, y in inside for dx in (0, 1) for dy in (0, 1)}


def _lay_floors(tiles: Layers, floors: dict[Cell, str]) -> None:
    """Earth, and what grows or is laid on it, each with its edge; then what has none."""
    outside = [cell for cell, letter in floors.items() if letter in OUTDOORS]
    tiles.cloth(outside, "earth", (CLOTH, CLOTH))
    for letter, over, under in BLENDS:
        inside = {cell for cell, found in floors.items() if found == letter}
        if not inside:
            continue
        if under == "grass":
            tiles.cloth(inside, "grass", (CLOTH, CLOTH))
        around = [cell for cell in outside if _beside(cell, inside)]
        tiles.ground(over, under, _corners(inside), around, keep=True)
    for letter, (label, size) in CLOTHS.items():
        tiles.cloth([cell for cell, found in floors.items() if found == letter], label, size)
    for x, y in (cell for cell, found in floors.items() if found in "xq"):
        tiles.put("ground", x, y, f"slab_{3 if (x * 5 + y * 3) % 7 == 0 and (x + y) % 2 else (x + y) % 2}")
    for letter, kind in (("q", "carpet"), ("~", "canal")):
        area = {cell for cell, found in floors.items() if found == letter}
        _join(tiles, "ground", kind, area, letter == "~")
    for x, y in (cell for cell, found in floors.items() if found == "t"):
        _mat(tiles, x, y)
    for x, y in outside:
        if floors[x, y] != "~":
            tiles.put("wash", x, y, f"wash_{x % WASH_TILES[0]}_{y % WASH_TILES[1]}")


def _beside(cell: Cell, area: set[Cell]) -> bool:
    x, y = cell
    return any((x + dx, y + dy) in area for dx in (-1, 0, 1) for dy in (-1, 0, 1))


def _mat(tiles: Layers, x: int, y: int) -> None:
    """Two lying, two standing by turns, as rooms are laid."""
    if (x // 2 + y // 2) % 2:
        tiles.put("ground", x, y, f"mat_v_0_{y % 2}")
    else:
        tiles.put("ground", x, y, f"mat_h_{x % 2}_0")


def _join(tiles: Layers, layer: str, kind: str, area: set[Cell], goes_on: bool = False) -> None:
    """Tiles of a kind that join their neighbours; goes_on: and what is beyond the map's border."""
    for x, y in sorted(area):
        sides = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
        beyond = [not (0 <= col < tiles.width and 0 <= row < tiles.height) for col, row in sides]
        joined = [side in area or (goes_on and out) for side, out in zip(sides, beyond, strict=True)]
        tiles.put(layer, x, y, f"{kind}_{sum(1 << bit for bit, here in enumerate(joined) if here)}")


def _lay_walls(tiles: Layers, chapter: Chapter) -> None:
    tiles.walls("yard", set(spots(chapter, "#")))
    tiles.walls("house", set(spots(chapter, "H")))
    for letter, style in TOPS.items():
        _join(tiles, "walls", f"top_{style}", set(spots(chapter, letter)))
    _join(tiles, "walls", "top_home", set(spots(chapter, "X")))
    for letter, kind in SINGLE.items():
        _join(tiles, "walls" if letter == "z" else "props", kind, set(spots(chapter, letter)))
    for x, y in spots(chapter, "^%"):
        style = TOPS.get(chapter.rows[y - 1][x], "home")
        window = chapter.rows[y][x] == "%" and style != "rock"
        plain = f"face_rock_{x % 3}" if style == "rock" else f"face_{style}_m"
        tiles.put("walls", x, y, f"face_{style}_window" if window else plain)
    for x, y in spots(chapter, "+-"):
        lies = {chapter.rows[y][x - 1], chapter.rows[y][x + 1]} <= {*"#HAWTPRX+-=|z"}
        tiles.put("ground", x, y, "sill_h" if lies else "sill_v")


def _lay_things(tiles: Layers, chapter: Chapter) -> None:
    for letter, label in WALLS.items():
        tiles.fill("walls", spots(chapter, letter), [label])
    tiles.fill("walls", spots(chapter, "k"), BOOKS)
    tiles.fill("props", spots(chapter, "b"), BUSHES)
    tiles.fill("props", spots(chapter, "m"), MOSS)
    tiles.fill("props", spots(chapter, "L"), ["lamp_post"])
    for letter, labels in COVER.items():
        tiles.fill("props", spots(chapter, letter), labels)
    for x, y in spots(chapter, "n"):
        tiles.block("walls", x, y, "stall")


def _press(tiles: Layers, one: Stamp) -> None:
    whole = f"{one.label}_0_0" in tiles.numbers or f"{one.label}_1_0" in tiles.numbers
    lay: Callable[[str, int, int, str], object] = tiles.block if whole else tiles.put
    for x, y in one.places:
        lay(one.layer, x, y, one.label)


def _lay_front(tiles: Layers, part: Front, lights: bool) -> None:
    thirds = 0
    for number, letter in enumerate(part.parts):
        x, y = part.x + number, part.y
        if letter == "$":
            tiles.put("walls", x, y, f"shop_{part.shop}_{thirds % 3}_0")
            thirds += 1
        elif letter == "n":
            tiles.put("walls", x, y, f"front_noren_{part.colour}")
        elif letter in OTHERS:
            tiles.put("walls", x, y, OTHERS[letter])
        elif letter != " ":
            tiles.put("walls", x, y, f"front_{part.style}_{PARTS[letter]}")
        if letter in "WP" and lights:
            tiles.block("light", x, y + 1, "glow_1")


def _lay_roofs(tiles: Layers, chapter: Chapter) -> None:
    by_colour: dict[str, set[Cell]] = {}
    for x, y, width, height, colour in chapter.roofs:
        if width % 2 or height % 2:
            what = f"the roof at ({x}, {y}) is {width} x {height}: both must be even"
            raise ValueError(f"{chapter.name}: {what}")
        area = {(x + right, y + down) for right in range(width) for down in range(height)}
        by_colour.setdefault(colour, set()).update(area)
    for colour, area in by_colour.items():
        tiles.roof(colour, area)
    tiles.shade({cell for area in by_colour.values() for cell in area}, 1)


def drawn(chapter: Chapter) -> list[Thing]:
    """What the picture itself says: Start, Exits (one for each run), lanterns, lamps, doors."""
    (start,) = spots(chapter, "S")
    lanterns = [
        Thing("Emitter", (col + 0.5, row - BESIDE), f"lantern {number}", properties={"power": chapter.lamp})
        for number, (col, row) in enumerate(spots(chapter, "l"), 1)
    ]
    here = (start[0] + 0.5, start[1] + 0.5)
    begin = Thing("Start", here, "start", properties={"heading": EAST})
    return [begin, *_exits(chapter), *lanterns, *lamps(chapter), *doors(chapter)]


def _exits(chapter: Chapter) -> list[Thing]:
    gates, found = set(spots(chapter, "E")), []
    for x, y in sorted(gates):
        if (x - 1, y) in gates or (x, y - 1) in gates:
            continue
        wide, high = 1, 1
        while (x + wide, y) in gates:
            wide += 1
        while (x, y + high) in gates:
            high += 1
        name = f"way out {len(found) + 1}"
        found.append(Thing("Exit", (float(x), float(y)), name, (float(wide), float(high))))
    return found
