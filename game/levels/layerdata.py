"""The numbers of a tile layer, decoded without trusting them."""

from __future__ import annotations

import binascii
import re
import zlib
from base64 import b64decode
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from game.levels.errors import Refusal
from game.levels.props import shorten
from game.levels.words import quoted

FLIP_EAST_WEST = 1 << 31
FLIP_NORTH_SOUTH = 1 << 30
FLIP_DIAGONAL = 1 << 29
FLIPS = FLIP_EAST_WEST | FLIP_NORTH_SOUTH | FLIP_DIAGONAL
MOST_SPOTS = 5  # problems of one layer's tiles that are listed one by one
_GID = re.compile(r"\d{1,10}", re.ASCII)
_SPACE = re.compile(r"\s+")
_WINDOW_BITS = {"zlib": zlib.MAX_WBITS, "gzip": zlib.MAX_WBITS + 16}
_FORMAT = "set Tile Layer Format to CSV in Map > Map Properties, and save"
_AGAIN = "open the map in Tiled and save it again"


def decode(layer: Element, width: int, height: int) -> NDArray[np.uint32]:
    """The raw gids of a <layer>, flips still in them: uint32 (height, width). Raises Refusal."""
    nodes = layer.findall("data")
    if len(nodes) != 1:
        raise Refusal(f"has {'more than one' if nodes else 'no'} <data>: {_AGAIN}")
    data = nodes[0]
    if data.find("chunk") is not None:
        raise Refusal("is made of chunks, as of an infinite map: clear Infinite in Map > Map Properties")
    encoding, compression = data.get("encoding", ""), data.get("compression", "")
    text = data.text or ""
    if len(data):
        raise Refusal(f"has <{data[0].tag[:40]}> among its tiles: {_AGAIN}")
    if len(text) > 16 * (width + 1) * (height + 256):
        raise Refusal(f"has far more text than its {width * height} tiles need: {_AGAIN}")
    if encoding == "csv" and not compression:
        return _csv(text, width, height)
    if encoding != "base64":
        raise Refusal(f"must be CSV or base64, got encoding {shorten(encoding)}: {_FORMAT}")
    if compression and compression not in _WINDOW_BITS:
        raise Refusal(f"must be packed plain, zlib or gzip, got {quoted(compression)}: {_FORMAT}")
    try:
        packed = b64decode(_SPACE.sub("", text), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(f"is not sound base64: {_AGAIN}") from error
    expected = 4 * width * height
    plain = _inflate(packed, compression, expected) if compression else packed
    if len(plain) != expected:
        raise Refusal(
            f"must hold {width * height} tiles ({expected} bytes), holds {len(plain)} bytes: {_AGAIN}"
        )
    return np.frombuffer(plain, dtype="<u4").reshape(height, width).astype(np.uint32)


def _inflate(packed: bytes, compression: str, expected: int) -> bytes:
    machine = zlib.decompressobj(_WINDOW_BITS[compression])
    try:
        plain = machine.decompress(packed, expected + 1)
    except zlib.error as error:
        raise Refusal(f"is not sound {compression}: {_AGAIN}") from error
    if len(plain) > expected:
        raise Refusal(f"unpacks to more than the {expected} bytes that its tiles need: {_AGAIN}")
    if not machine.eof or machine.unused_data:
        raise Refusal(f"is not one whole {compression} stream: {_AGAIN}")
    return plain


def _csv(text: str, width: int, height: int) -> NDArray[np.uint32]:
    rows = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(rows) == 1 < height and rows[0].count(",") == width * height - 1:
        numbers = rows[0].split(",")  # as Tiled writes it with --minimize
        lines = [",".join(numbers[first : first + width]) for first in range(0, len(numbers), width)]
        rows = [line + "," for line in lines[:-1]] + lines[-1:]
    if len(rows) != height:
        raise Refusal(f"must have {height} rows, has {len(rows)}: {_AGAIN}")
    gids = np.zeros((height, width), dtype=np.uint32)
    wrong: list[str] = []
    for number, row in enumerate(rows):
        try:
            gids[number] = _row(row, f"row {number + 1}", width, last=number == height - 1)
        except Refusal as refusal:
            wrong.append(f"{refusal}: {_AGAIN}")
    if wrong:
        more = [f"so are {len(wrong) - MOST_SPOTS} more of its rows"] if len(wrong) > MOST_SPOTS else []
        raise Refusal(*wrong[:MOST_SPOTS], *more)
    return gids


def _row(row: str, where: str, width: int, last: bool) -> list[int]:
    # Every row but the last ends in a comma; pytmx would stumble over any other empty place.
    if not last and not row.endswith(","):
        raise Refusal(f"{where} must end in a comma")
    if row.count(",") + last != width:
        raise Refusal(f"{where} must have {width} tiles, has {row.count(',') + last}")
    parts = row.split(",")[:width]
    for col, part in enumerate(parts):
        if not _GID.fullmatch(part.strip()) or int(part) >= 1 << 32:
            raise Refusal(f"{where}, column {col + 1} must be a tile number, got {shorten(part)}")
    return [int(part) for part in parts]
