"""A room's picture to tiles, and to the things that stand in the picture itself."""

from __future__ import annotations

from rooms.kit import EAST, INDOORS, LEGEND, Room
from yard.layers import CLOTH, Cell, Layers
from yard.objects import Thing, Value

ORDER = ("ground", "shadows", "walls", "props", "roof", "tall")
CLOTHS = {".": ("earth", (CLOTH, CLOTH)), ",": ("grass", (CLOTH, CLOTH)), "s": ("snow", (CLOTH, CLOTH)),
          ";": ("gravel", (CLOTH, CLOTH)), "_": ("wood", (4, 2))}  # fmt: skip
WALLS = {"o": "pillar", "l": "lantern", "d": "desk", "c": "crate", "r": "barrel", "h": "hedge", "=": "bars_h",
         "|": "bars_v"}  # fmt: skip
BOOKS = ["books_0", "books_1", "books_2"]
BUSHES = [f"bush_{number}" for number in range(4)]
MOSS = [f"moss_{number}" for number in range(4)]
BESIDE = 0.3  # metres north of a lantern's middle, out of its stone, where its light begins
THINGS = "bmLcrohnl"  # they stand on the floor beside them
STOPS_WALLS = "#H+-=|"  # beside these, a doorway is one in a wall that lies this way


def cells(room: Room, letters: str) -> list[Cell]:
    """Where the picture has one of the letters, row by row."""
    return [(x, y) for y, row in enumerate(room.rows) for x, letter in enumerate(row) if letter in letters]


def laid(room: Room, numbers: dict[str, int]) -> Layers:
    """The room's tiles. ValueError where a row is too short or a letter unknown."""
    width = len(room.rows[0])
    for y, row in enumerate(room.rows):
        if len(row) != width or set(row) - set(LEGEND):
            raise ValueError(f"{room.name}: row {y} must be {width} letters of the legend, is {row!r}")
    layers = Layers(numbers, width, len(room.rows), ORDER, (1, 1))
    for y in range(layers.height):
        for x in range(width):
            _floor(layers, x, y, _under(room, x, y))
    for x, y in cells(room, "+-"):
        layers.put("ground", x, y, "sill_h" if _lies(room, x, y) else "sill_v")
    layers.walls("yard", set(cells(room, "#")))
    layers.walls("house", set(cells(room, "H")))
    for letter, label in WALLS.items():
        layers.fill("walls", cells(room, letter), [label])
    layers.fill("walls", cells(room, "k"), BOOKS)
    layers.fill("props", cells(room, "b"), BUSHES)
    layers.fill("props", cells(room, "m"), MOSS)
    layers.fill("props", cells(room, "L"), ["lamp_post"])
    for x, y in cells(room, "n"):
        layers.block("walls", x, y, "stall")
    _lay_high(room, layers)
    return layers


def _lay_high(room: Room, layers: Layers) -> None:
    for x, y, label in room.trees:
        laid_tree(layers, x, y, label)
    for x, y, width, height, colour in room.roofs:
        layers.roof(colour, {(x + right, y + down) for right in range(width) for down in range(height)})


def laid_tree(layers: Layers, x: int, y: int, label: str, shade: str = "") -> None:
    """A crown with its trunk, and its shadow on a layer of that name."""
    size = int(label[5])
    if shade:
        layers.block(shade, x, y, f"shade_crown{size}")
    layers.block("roof", x, y, label)
    if size == 3:
        layers.put("walls", x + 1, y + 1, "trunk3")
    else:
        layers.block("walls", x + size // 2 - 1, y + size // 2 - 1, f"trunk{size}")


def _under(room: Room, x: int, y: int) -> str:
    """The letter of the floor at a place; under a thing, that of the floor on its left."""
    letter = room.rows[y][x]
    if letter in INDOORS:
        return "_"
    while letter in THINGS and x > 0:
        x -= 1
        letter = room.rows[y][x]
    return letter if letter in (*CLOTHS, ":") else room.floor


def _floor(layers: Layers, x: int, y: int, letter: str) -> None:
    if letter == ":":
        layers.fill("ground", [(x, y)], [f"stone_{number}" for number in range(4)])
    else:
        layers.cloth([(x, y)], *CLOTHS[letter])


def _lies(room: Room, x: int, y: int) -> bool:
    """Whether a doorway is in a wall that runs from west to east."""
    return room.rows[y][x - 1] in STOPS_WALLS and room.rows[y][x + 1] in STOPS_WALLS


def drawn(room: Room) -> list[Thing]:
    """What the picture itself says: Start, Exit, lanterns, doors, lamps."""
    (start,) = cells(room, "S")
    gate = cells(room, "E")
    x, y = gate[0]
    lanterns = [
        Thing("Emitter", (col + 0.5, row - BESIDE), f"lantern {number}", properties={"power": room.lamp})
        for number, (col, row) in enumerate(cells(room, "l"), 1)
    ]
    return [
        Thing("Start", (start[0] + 0.5, start[1] + 0.5), "start", properties={"heading": EAST}),
        Thing("Exit", (float(x), float(y)), "gate", (1.0, float(len(gate)))),
        *lanterns,
        *lamps(room),
        *doors(room),
    ]


def lamps(room: Room) -> list[Thing]:
    """One for each lamp post."""
    return [
        Thing("Lamp", (col + 0.5, row + 0.5), f"lamp {number}", properties=dict(room.shine))
        for number, (col, row) in enumerate(cells(room, "L"), 1)
    ]


def doors(room: Room) -> list[Thing]:
    """One for each run of doorways, as long as the run. ValueError where more are described than drawn."""
    ways = set(cells(room, "+"))
    firsts = [(x, y) for x, y in sorted(ways, key=lambda cell: cell[::-1])
              if (x - 1, y) not in ways and (x, y - 1) not in ways]  # fmt: skip
    if len(room.doors) > len(firsts):
        raise ValueError(f"{room.name}: {len(room.doors)} doors are described, {len(firsts)} are drawn")
    found = []
    for number, (x, y) in enumerate(firsts):
        wide, high = 1, 1
        while (x + wide, y) in ways:
            wide += 1
        while (x, y + high) in ways:
            high += 1
        more: dict[str, Value] = dict(room.doors[number]) if number < len(room.doors) else {}
        name = str(more.pop("name", f"door {number + 1}"))
        found.append(Thing("Door", (float(x), float(y)), name, (float(wide), float(high)), properties=more))
    return found
