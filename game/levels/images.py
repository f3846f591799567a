"""Images of a map, looked at without a picture being made of them."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path
from xml.etree.ElementTree import Element

from game.levels import files
from game.levels.errors import Refusal
from game.levels.folder import Folder
from game.levels.safexml import whole
from game.levels.words import quoted

LARGEST_IMAGE = 8192  # pixels, each way
MOST_PIXELS = 16 * 1024 * 1024  # of all images of a map, each as often as it is used
_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNK = struct.Struct(">I4s")
_HEADER = struct.Struct(">IIBBBBB")
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}  # bits
_COLOUR = re.compile("#?[0-9A-Fa-f]{6}")


def check_image(image: Element, base: Path, folder: Folder) -> tuple[int, int]:
    """The size (pixels) of an <image>, which must be a PNG of just the size that is written.

    Raises Refusal.
    """
    source = image.get("source")
    if source is None:
        raise Refusal("image: must be a file of its own, not embedded: choose a PNG as its Source in Tiled")
    shown = f"image {quoted(source, files.SHOWN)}: "
    try:
        path = files.confine(source, base, folder.roots)
        if path not in folder.images:
            folder.images[path] = png_size(files.read(path))
    except Refusal as refusal:
        raise Refusal(f"{shown}{refusal}") from refusal
    size = folder.images[path]
    folder.pixels += size[0] * size[1]
    if folder.pixels > MOST_PIXELS:
        raise Refusal(f"{shown}with it, all images have more than {MOST_PIXELS} pixels: use smaller ones")
    key = image.get("trans")
    if key is not None and not _COLOUR.fullmatch(key):
        raise Refusal(
            f"{shown}trans must be a colour of six hexadecimal digits: set Transparent Color in Edit Tileset"
        )
    for name, real in zip(("width", "height"), size, strict=True):
        said = whole(image, name, 1, LARGEST_IMAGE, default=real)
        if said != real:
            raise Refusal(
                f"{shown}{name} is said to be {said} pixels, but is {real}: use Reload in Tiled and save"
            )
    return size


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height (pixels) of a PNG that is whole: every part of it is as long as it says and has its
    right checksum. Raises Refusal.
    """
    if not data.startswith(_PNG):
        raise Refusal("is not a PNG: export it as one")
    size, seen, at = (0, 0), set[bytes](), len(_PNG)
    while b"IEND" not in seen:
        if at + 12 > len(data):
            raise Refusal("is a PNG that is cut off: export it anew")
        length, kind = _CHUNK.unpack_from(data, at)
        end = at + 12 + length
        if end > len(data):
            raise Refusal("is a PNG that is cut off: export it anew")
        if zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise Refusal("is a damaged PNG: export it anew")
        if (kind == b"IHDR") != (not seen):
            raise Refusal("is not a sound PNG: export it anew")
        if kind == b"IHDR":
            size = _size(data[at + 8 : end - 4])
        seen.add(kind)
        at = end
    if b"IDAT" not in seen:
        raise Refusal("is a PNG without a picture in it: export it anew")
    return size


def _size(header: bytes) -> tuple[int, int]:
    if len(header) != _HEADER.size:
        raise Refusal("is not a sound PNG: export it anew")
    width, height, depth, colour, packing, filters, interlace = _HEADER.unpack(header)
    if not (1 <= width <= LARGEST_IMAGE and 1 <= height <= LARGEST_IMAGE):
        raise Refusal(f"must be 1 to {LARGEST_IMAGE} pixels each way, is {width}x{height}")
    if depth not in _DEPTHS.get(colour, ()) or packing or filters or interlace > 1:
        raise Refusal("is not a sound PNG: export it anew")
    return int(width), int(height)
