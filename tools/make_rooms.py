"""Lays out the rooms: writes maps/rooms/*.tmx from the pictures in rooms/.

    python tools/make_rooms.py [name ...]

One room for each thing that chakra meets (rooms/chakra.py), each sense (rooms/senses.py), each kind of mind
(rooms/minds.py, rooms/people.py and rooms/cloaked.py), and each thing that Iruka can do (rooms/hands.py).
How a room is written stands in rooms/kit.py. They are ordinary Tiled maps, to be opened, played and taken
from; running this again overwrites them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.sax.saxutils import quoteattr

from rooms import chakra, cloaked, hands, minds, people, senses
from rooms.kit import Room
from rooms.laying import ORDER, drawn, laid
from yard.layers import Layers, tile_numbers
from yard.objects import Thing, Value

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "maps" / "rooms"
FIRST = (minds.PATROL, *senses.ROOMS, *minds.ROOMS[1:], *hands.ROOMS)
ROOMS = (*FIRST, *cloaked.ROOMS, *people.ROOMS, *chakra.ROOMS)  # in the order in which they teach
TILESETS = ("academy", "snow", "stealth")
TILE = 32
APART = 1000  # between the first numbers of two tilesets, so that each may grow


def known() -> tuple[dict[str, int], list[int]]:
    """All tiles' numbers by label, and the first number of each tileset and of the one that would follow."""
    numbers: dict[str, int] = {}
    firsts = [1]
    for name in TILESETS:
        own = tile_numbers(ROOT / "assets" / name / f"{name}.tsx")
        numbers |= {label: number + firsts[-1] - 1 for label, number in own.items()}
        firsts.append(-(-(max(numbers.values()) + 1) // APART) * APART)
    return numbers, firsts


def main(names: list[str]) -> None:
    """Lay and write them all, or those of some names."""
    numbers, firsts = known()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for room in ROOMS:
        if not names or room.name in names:
            text = written(room, laid(room, numbers), firsts)
            (FOLDER / f"{room.name}.tmx").write_text(text, encoding="utf-8")
    (FOLDER / "pack.toml").write_text(manifest(), encoding="utf-8")


def manifest() -> str:
    """The rooms as a pack, in the order in which they teach."""
    maps = "".join(f'    "{room.name}.tmx",\n' for room in ROOMS)
    titles = "".join(f'    "{_listed(room)}",\n' for room in ROOMS)
    return f'title = "Rooms"\nmaps = [\n{maps}]\ntitles = [\n{titles}]\n'


def _listed(room: Room) -> str:
    """Its title, and what it is about where the title does not say so."""
    about = room.name.replace("_", " ")
    return room.title if about in room.title.lower() else f"{room.title} ({about})"


def _things(room: Room) -> list[Thing]:
    placed = [(entry,) if isinstance(entry, Thing) else entry for entry in room.things]
    return [*drawn(room), *(thing for entry in placed for thing in entry)]


def _properties(room: Room) -> list[str]:
    """Those of the map that are not its own defaults, by name."""
    values: dict[str, Value] = {
        "ambient": room.ambient, "chapter": 0, "intro": room.intro, "title": room.title,
    }  # fmt: skip
    if room.daylight < 1.0:
        values["daylight"] = room.daylight
    if room.kit:
        values["kit"] = room.kit
    if room.par_time:
        values["par_time"] = room.par_time
    lines = []
    for name, value in sorted(values.items()):
        typed = "" if isinstance(value, str) else f' type="{type(value).__name__}"'
        text = f"{value:g}" if isinstance(value, float) else str(value)
        lines.append(f'  <property name="{name}"{typed} value={quoteattr(text)}/>')
    return lines


def written(room: Room, layers: Layers, firsts: list[int]) -> str:
    """The map as Tiled's XML. firsts: the first number of each tileset, and of the one that would follow."""
    things = _things(room)
    used = {number for grid in layers.grids.values() for row in grid for number in row}
    sets = [
        (first, name)
        for first, end, name in zip(firsts, firsts[1:], TILESETS, strict=False)
        if any(first <= number < end for number in used)
    ]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" '
        f'width="{layers.width}" height="{layers.height}" tilewidth="{TILE}" tileheight="{TILE}" '
        f'infinite="0" nextlayerid="{len(ORDER) + 2}" nextobjectid="{len(things) + 1}">',
        " <properties>",
        *_properties(room),
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
    main(sys.argv[1:])
