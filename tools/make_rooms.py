"""Lays out the example rooms: writes maps/rooms/*.tmx from the pictures in rooms/plans.py.

    python tools/make_rooms.py

One room for each thing that chakra meets. They are ordinary Tiled maps, to be opened, played and taken from;
running this again overwrites them.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

from rooms.plans import LEGEND, ROOMS, Room
from yard.layers import CLOTH, Cell, Layers, tile_numbers
from yard.objects import Thing

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "maps" / "rooms"
TILESETS = ("academy", "snow")
ORDER = ("ground", "shadows", "walls", "props", "roof", "tall")
TILE = 32
CLOTHS = {".": ("earth", (CLOTH, CLOTH)), ",": ("grass", (CLOTH, CLOTH)), "s": ("snow", (CLOTH, CLOTH)),
          "_": ("wood", (4, 2))}  # fmt: skip
BESIDE = 0.3  # metres north of a lantern's middle, out of its stone, where its light begins
BEGINS_EAST = 0  # heading of the Start


def main() -> None:
    """Lay and write them all."""
    numbers: dict[str, int] = {}
    firsts = []
    for name in TILESETS:
        first = max(numbers.values(), default=0) + 1
        if firsts:
            first = -(-first // 1000) * 1000  # room for the first tileset to grow
        own = tile_numbers(ROOT / "assets" / name / f"{name}.tsx")
        numbers |= {label: number + first - 1 for label, number in own.items()}
        firsts.append(first)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for room in ROOMS:
        layers = laid(room, numbers)
        text = written(room, layers, firsts)
        (FOLDER / f"{room.name}.tmx").write_text(text, encoding="utf-8")


def _cells(room: Room, letters: str) -> list[Cell]:
    return [(x, y) for y, row in enumerate(room.rows) for x, letter in enumerate(row) if letter in letters]


def laid(room: Room, numbers: dict[str, int]) -> Layers:
    """The room's tiles. ValueError where a row is too short or a letter unknown."""
    width = len(room.rows[0])
    for y, row in enumerate(room.rows):
        if len(row) != width or set(row) - set(LEGEND):
            raise ValueError(f"{room.name}: row {y} must be {width} letters of the legend, is {row!r}")
    layers = Layers(numbers, width, len(room.rows), ORDER, (1, 1))
    for y, row in enumerate(room.rows):
        for x, letter in enumerate(row):
            under = "_" if letter in "Hd" else room.floor
            _floor(layers, x, y, letter if letter in (*CLOTHS, ":") else under)
    layers.walls("yard", set(_cells(room, "#")))
    layers.walls("house", set(_cells(room, "H")))
    for letter, label in (("o", "pillar"), ("l", "lantern"), ("d", "desk")):
        layers.fill("walls", _cells(room, letter), [label])
    for x, y, label in room.trees:
        layers.block("roof", x, y, label)
        size = int(label[5])
        if size == 3:
            layers.put("walls", x + 1, y + 1, "trunk3")
        else:
            layers.block("walls", x + size // 2 - 1, y + size // 2 - 1, f"trunk{size}")
    return layers


def _floor(layers: Layers, x: int, y: int, letter: str) -> None:
    if letter == ":":
        layers.fill("ground", [(x, y)], [f"stone_{number}" for number in range(4)])
    else:
        layers.cloth([(x, y)], *CLOTHS[letter])


def _things(room: Room) -> list[Thing]:
    (start,) = _cells(room, "S")
    gate = _cells(room, "E")
    x, y = gate[0]
    lamps = [
        Thing("Emitter", (col + 0.5, row - BESIDE), f"lantern {number}", properties={"power": room.lamp})
        for number, (col, row) in enumerate(_cells(room, "l"), 1)
    ]
    return [
        Thing("Start", (start[0] + 0.5, start[1] + 0.5), "start", properties={"heading": BEGINS_EAST}),
        Thing("Exit", (float(x), float(y)), "gate", (1.0, float(len(gate)))),
        *lamps,
        *room.things,
    ]


def written(room: Room, layers: Layers, firsts: list[int]) -> str:
    """The map as Tiled's XML. firsts: the first number of each tileset."""
    things = _things(room)
    used = max(number for grid in layers.grids.values() for row in grid for number in row)
    sets = [entry for entry in zip(firsts, TILESETS, strict=True) if entry[0] <= used]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" '
        f'width="{layers.width}" height="{layers.height}" tilewidth="{TILE}" tileheight="{TILE}" '
        f'infinite="0" nextlayerid="{len(ORDER) + 2}" nextobjectid="{len(things) + 1}">',
        " <properties>",
        f'  <property name="ambient" type="float" value="{room.ambient:g}"/>',
        '  <property name="chapter" type="int" value="0"/>',
        f'  <property name="intro" value={quoteattr(room.intro)}/>',
        f'  <property name="title" value={quoteattr(room.title)}/>',
        " </properties>",
        *(f' <tileset firstgid="{first}" source="../../assets/{name}/{name}.tsx"/>' for first, name in sets),
    ]
    for number, name in enumerate(ORDER, start=1):
        rows = [",".join(map(str, row)) for row in layers.grids[name]]
        lines += [
            f' <layer id="{number}" name="{name}" width="{layers.width}" height="{layers.height}">',
            '  <data encoding="csv">',
            ",\n".join(rows),
            "</data>",
            " </layer>",
        ]
    lines.append(f' <objectgroup id="{len(ORDER) + 1}" name="objects">')
    for number, thing in enumerate(things, start=1):
        lines += thing.lines(number)
    return "\n".join([*lines, " </objectgroup>", "</map>", ""])


if __name__ == "__main__":
    main()
