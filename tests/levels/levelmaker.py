"""Makes small maps for the tests, sound ones and, with a text replaced, broken ones."""

from __future__ import annotations

import gzip
import struct
import zlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from game.levels import check

WIDTH, HEIGHT = 12, 8  # tiles
# Local tile numbers of the little tileset, one tile number less than its gid.
EARTH, WALL, POST, GRASS, ROOF, CHIMNEY, POND, OPEN = range(8)

TILES = """
 <tile id="1"><properties><property name="solid" type="bool" value="true"/></properties></tile>
 <tile id="2"><properties><property name="solid" type="bool" value="true"/></properties>
  <objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="surface" value="grass"/></properties></tile>
 <tile id="4"><properties><property name="surface" value="tiles"/></properties></tile>
 <tile id="5"><properties><property name="solid" type="bool" value="true"/></properties>
  <objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"><ellipse/></object>
  </objectgroup>
 </tile>
 <tile id="6"><properties><property name="scatter" type="float" value="0.5"/></properties>
  <animation><frame tileid="6" duration="200"/><frame tileid="7" duration="200"/></animation></tile>
"""

OBJECTS = """
 <objectgroup id="20" name="things">
  <object id="1" name="door" type="Start" x="48" y="48"><point/></object>
  <object id="2" type="Exit" x="320" y="192" width="32" height="32"/>
  <object id="3" name="board" type="Goal" x="160" y="160" width="64" height="32"><properties>
    <property name="text" value="Teach the clone technique"/></properties></object>
  <object id="4" name="east round" type="Patrol" x="240" y="48">
   <polyline points="0,0 0,96.5 64,96.5"/></object>
  <object id="5" name="roof round" type="Patrol" x="208" y="48"><properties>
    <property name="plane" value="high"/></properties><point/></object>
  <object id="6" name="grey" type="Watcher" x="0" y="0"><properties>
    <property name="posts" value="east round, roof round"/></properties><point/></object>
  <object id="7" name="lamp" type="Emitter" x="80" y="112"><properties>
    <property name="power" type="float" value="3"/></properties><point/></object>
 </objectgroup>
"""


def png(path: Path, width: int, height: int) -> None:
    """A grey picture, written with the standard library alone."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = (b"\0" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tileset(source: str = "tiles.png", firstgid: str = ' firstgid="1"') -> str:
    """Eight tiles in two rows of four."""
    return (
        f'<tileset{firstgid} name="small" tilewidth="32" tileheight="32" tilecount="8" columns="4">'
        f'<image source="{source}" width="128" height="64"/>{TILES}</tileset>'
    )


def data(gids: list[list[int]], packing: str) -> str:
    """A <data> element; packing: "csv", "plain", "zlib" or "gzip"."""
    if packing == "csv":
        return '<data encoding="csv">\n' + ",\n".join(",".join(map(str, row)) for row in gids) + "\n</data>"
    raw = b"".join(struct.pack(f"<{len(row)}I", *row) for row in gids)
    packed = {"plain": lambda x: x, "zlib": zlib.compress, "gzip": gzip.compress}[packing](raw)
    attribute = "" if packing == "plain" else f' compression="{packing}"'
    return f'<data encoding="base64"{attribute}>\n  {b64encode(packed).decode()}\n</data>'


@dataclass
class Maker:
    """A map of 12 x 8 m: earth inside a wall, a strip of roof from (6, 1), a west half of grass in row 5."""

    folder: Path
    packing: str = "csv"
    tileset: str = field(default_factory=tileset)
    objects: str = OBJECTS
    head: str = ""
    layers: dict[str, list[list[int]]] = field(default_factory=dict)
    swaps: list[tuple[str, str]] = field(default_factory=list)
    edits: list[Callable[[bytes], bytes]] = field(default_factory=list)
    afterwards: list[Callable[[Path], object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.assets.mkdir(parents=True, exist_ok=True)
        blank = [[0] * WIDTH for _ in range(HEIGHT)]
        ground = [[EARTH + 1] * WIDTH for _ in range(HEIGHT)]
        walls = [
            [WALL + 1 if row in (0, HEIGHT - 1) or col in (0, WIDTH - 1) else 0 for col in range(WIDTH)]
            for row in range(HEIGHT)
        ]
        roof = [
            [ROOF + 1 if row in (1, 2) and 6 <= col <= 8 else 0 for col in range(WIDTH)]
            for row in range(HEIGHT)
        ]
        for col in range(1, 6):
            ground[5][col] = GRASS + 1
        tall = [row[:] for row in blank]
        tall[2][8] = CHIMNEY + 1
        self.layers = {"ground": ground, "walls": walls, "props": blank, "roof": roof, "tall": tall}

    @property
    def assets(self) -> Path:
        """The folder that plays the part of assets/."""
        return self.folder / "assets"

    @property
    def path(self) -> Path:
        """Where the map is written."""
        return self.folder / "maps" / "yard.tmx"

    def swap(self, old: str, new: str) -> Maker:
        """Have a text of the file replaced when it is written; the text must be there."""
        self.swaps.append((old, new))
        return self

    def edit(self, change: Callable[[bytes], bytes]) -> Maker:
        """Have the bytes of the file changed when it is written."""
        self.edits.append(change)
        return self

    def after(self, does: Callable[[Path], object]) -> Maker:
        """Have something done when it has been written."""
        self.afterwards.append(does)
        return self

    def layer(self, inside: str, name: str = "more", attributes: str = "") -> Maker:
        """A further tile layer behind the objects."""
        start = f'<layer id="60" name="{name}" width="{WIDTH}" height="{HEIGHT}"{attributes}>'
        self.objects += f"{start}{inside}</layer>"
        return self

    def add(self, objects: str) -> Maker:
        """Further objects behind the others."""
        self.objects = self.objects.replace(" </objectgroup>", objects + " </objectgroup>", 1)
        return self

    def text(self) -> str:
        """The file."""
        layers = "".join(
            f'<layer id="{number}" name="{name}" width="{WIDTH}" height="{HEIGHT}">'
            f"{data(gids, self.packing)}</layer>"
            for number, (name, gids) in enumerate(self.layers.items(), 1)
        )
        text = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n{self.head}<map version="1.10" orientation="orthogonal"'
            f' renderorder="right-down" width="{WIDTH}" height="{HEIGHT}" tilewidth="32" tileheight="32"'
            f' infinite="0">'
            f'<properties><property name="title" value="The yard"/></properties>'
            f"{self.tileset}{layers}{self.objects}</map>"
        )
        for old, new in self.swaps:
            assert old in text, old
            text = text.replace(old, new)
        return text

    def write(self) -> Path:
        """Write map and picture; the map's path."""
        png(self.path.parent / "tiles.png", 128, 64)
        whole = self.text().encode()
        for edit in self.edits:
            whole = edit(whole)
        self.path.write_bytes(whole)
        for does in self.afterwards:
            does(self.path)
        return self.path


def told(maker: Maker) -> list[str]:
    """What check says of a map with plenty of ambient chakra, without the file's name."""
    title = 'value="The yard"/>'
    bright = title, f'{title}<property name="ambient" type="float" value="0.5"/>'
    if bright not in maker.swaps:
        maker.swap(*bright)
    path = maker.write()
    return [line.removeprefix(f"{path.as_posix()}: ") for line in check(path, maker.assets)]
