"""Images that lie about themselves, or about where they are."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.levels.hostile import bad
from tests.levels.levelmaker import Maker, png, tileset


def linked(name: str, makes: Callable[[Path, Path], object], *words: str) -> None:
    """A picture in assets/ that is made otherwise than a picture should be."""

    @bad(name, 'tileset "small": image "../assets/odd.png": ', *words)
    def _(maker: Maker) -> None:
        png(maker.folder / "secret.png", 128, 64)
        makes(maker.assets / "odd.png", maker.folder / "secret.png")
        maker.tileset = tileset("../assets/odd.png")


linked("link that leads outside", lambda odd, secret: odd.symlink_to(secret), "leads out of")
linked("link to a device", lambda odd, secret: odd.symlink_to("/dev/zero"), "leads out of")
linked("ring of links", lambda odd, secret: odd.symlink_to("odd.png"), "")
linked("link to nothing", lambda odd, secret: odd.symlink_to("gone.png"), "does not exist")
linked("FIFO as image", lambda odd, secret: os.mkfifo(odd), "is not a regular file")
linked("empty image", lambda odd, secret: odd.touch(), "is not a PNG: export it as one")
linked(
    "image too large", lambda odd, secret: odd.write_bytes(bytes(9_000_000)), "is larger than 8388608 bytes"
)


@bad("folder that is a link outside", "", "leads out of the level's folder and the assets")
def _(maker: Maker) -> None:
    png(maker.folder / "secret" / "tiles.png", 128, 64)
    (maker.assets / "art").symlink_to(maker.folder / "secret")
    maker.tileset = tileset("../assets/art/tiles.png")


def header(width: int, height: int, *rest: int) -> bytes:
    """The first chunk of a PNG."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, *(rest or (8, 0, 0, 0, 0)))
    return struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


def picture(name: str, change: Callable[[bytes], bytes], *words: str) -> None:
    """A PNG whose bytes are broken."""

    def makes(odd: Path, secret: Path) -> None:
        odd.write_bytes(change(secret.read_bytes()))

    linked(name, makes, *words)


_MARK, _END = b"\x89PNG\r\n\x1a\n", struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
picture("JPEG as PNG", lambda whole: b"\xff\xd8\xff\xe0" + whole, "is not a PNG")
picture("GIF as PNG", lambda whole: b"GIF89a" + whole, "is not a PNG")
picture("only the mark of a PNG", lambda whole: whole[:8], "is a PNG that is cut off")
picture("PNG cut in its head", lambda whole: whole[:20], "is a PNG that is cut off")
picture("PNG cut in its picture", lambda whole: whole[:-20], "is a PNG that is cut off")
picture("PNG without an end", lambda whole: whole[:-12], "is a PNG that is cut off")
picture("PNG with a wrong byte", lambda whole: whole[:45] + b"\0" + whole[46:], "is a damaged PNG")
picture(
    "PNG of another size than its sum",
    lambda whole: whole.replace(b"\0\x80", b"\0\x81", 1),
    "is a damaged PNG",
)
picture(
    "PNG of four milliard pixels each way",
    lambda whole: _MARK + header(0xFFFFFFFF, 0xFFFFFFFF) + whole[33:],
    "must be 1 to 8192 pixels each way, is 4294967295x4294967295",
)
picture("PNG a pixel too wide", lambda whole: _MARK + header(8193, 1) + whole[33:], "is 8193x1")
picture("PNG of no pixels", lambda whole: _MARK + header(0, 64) + whole[33:], "is 0x64")
picture(
    "PNG of 64 million pixels",
    lambda whole: _MARK + header(8192, 8192) + whole[33:],
    "more than 16777216 pixels",
)
picture(
    "PNG of 7 bits", lambda whole: _MARK + header(128, 64, 7, 0, 0, 0, 0) + whole[33:], "is not a sound PNG"
)
picture(
    "PNG of no such colour",
    lambda whole: _MARK + header(128, 64, 8, 5, 0, 0, 0) + whole[33:],
    "not a sound PNG",
)
picture("PNG with two heads", lambda whole: _MARK + header(128, 64) + whole[8:], "is not a sound PNG")
picture("PNG without a head", lambda whole: _MARK + whole[33:], "is not a sound PNG")
picture(
    "PNG without a picture", lambda whole: _MARK + header(128, 64) + _END, "is a PNG without a picture in it"
)
picture(
    "PNG that says 4 GB follow",
    lambda whole: whole[:33] + b"\xff\xff\xff\xff" + whole[37:],
    "that is cut off",
)
