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

FLIP_EAST_WEST = 1 << 31
FLIP_NORTH_SOUTH = 1 << 30
FLIP_DIAGONAL = 1 << 29
FLIPS = FLIP_EAST_WEST | FLIP_NORTH_SOUTH | FLIP_DIAGONAL
_GID = re.compile(r"\d{1,10}", re.ASCII)
_WINDOW_BITS = {"zlib": zlib.MAX_WBITS, "gzip": zlib.MAX_WBITS + 16}


def decode(layer: Element, width: int, height: int) -> NDArray[np.uint32]:
    """The raw gids of a <layer>, flips still in them: uint32 (height, width). Raises Refusal."""
    data = layer.find("data")
    if data is None:
        raise Refusal("has no <data>")
    if data.find("chunk") is not None:
        raise Refusal("is made of chunks: infinite maps are not supported")
    encoding, compression = data.get("encoding", ""), data.get("compression", "")
    text = data.text or ""
    if encoding == "csv" and not compression:
        return _csv(text, width, height)
    if encoding != "base64":
        raise Refusal(f"must be CSV or base64, got encoding {shorten(encoding)}")
    try:
        packed = b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(f"is not sound base64: {error}") from error
    expected = 4 * width * height
    plain = _inflate(packed, compression, expected) if compression else packed
    if len(plain) != expected:
        raise Refusal(f"must hold {width * height} tiles ({expected} bytes), holds {len(plain)} bytes")
    return np.frombuffer(plain, dtype="<u4").reshape(height, width).astype(np.uint32)


def _inflate(packed: bytes, compression: str, expected: int) -> bytes:
    if compression not in _WINDOW_BITS:
        raise Refusal(f"must be packed plain, zlib or gzip, got {shorten(compression)}")
    machine = zlib.decompressobj(_WINDOW_BITS[compression])
    try:
        plain = machine.decompress(packed, expected + 1)
    except zlib.error as error:
        raise Refusal(f"is not sound {compression}: {error}") from error
    if len(plain) > expected:
        raise Refusal(f"unpacks to more than the {expected} bytes that its tiles need")
    if not machine.eof or machine.unused_data:
        raise Refusal(f"is not one whole {compression} stream")
    return plain


def _csv(text: str, width: int, height: int) -> NDArray[np.uint32]:
    rows = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(rows) != height:
        raise Refusal(f"must have {height} rows, has {len(rows)}")
    gids = np.zeros((height, width), dtype=np.uint32)
    for number, row in enumerate(rows):
        # Every row but the last ends in a comma; pytmx would stumble over any other empty place.
        parts = row.split(",")
        if number < height - 1 and parts.pop() != "":
            raise Refusal(f"row {number + 1} must end in a comma")
        if len(parts) != width:
            raise Refusal(f"row {number + 1} must have {width} tiles, has {len(parts)}")
        for col, part in enumerate(parts):
            if not _GID.fullmatch(part.strip()) or int(part) >= 1 << 32:
                where = f"row {number + 1}, column {col + 1}"
                raise Refusal(f"{where} must be a tile number, got {shorten(part)}")
            gids[number, col] = int(part)
    return gids
