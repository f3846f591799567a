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

from rooms import chakra, cloaked, hands, minds, people, senses
from rooms.kit import Room
from rooms.laying import drawn, laid
from yard.mapfile import known, written
from yard.objects import Thing, Value

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "maps" / "rooms"
FIRST = (minds.PATROL, *senses.ROOMS, *minds.ROOMS[1:], *hands.ROOMS)
ROOMS = (*FIRST, *cloaked.ROOMS, *people.ROOMS, *chakra.ROOMS)  # in the order in which they teach
TILESETS = ("academy", "snow", "stealth")


def main(names: list[str]) -> None:
    """Lay and write them all, or those of some names."""
    numbers, firsts = known(TILESETS, ROOT / "assets")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for room in ROOMS:
        if not names or room.name in names:
            grids = laid(room, numbers).grids
            text = written(grids, things_of(room), values_of(room), TILESETS, firsts, "../../assets")
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


def things_of(room: Room) -> list[Thing]:
    """What stands in it: what the picture says, and the rest."""
    placed = [(entry,) if isinstance(entry, Thing) else entry for entry in room.things]
    return [*drawn(room), *(thing for entry in placed for thing in entry)]


def values_of(room: Room) -> dict[str, Value]:
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
    return values


if __name__ == "__main__":
    main(sys.argv[1:])
