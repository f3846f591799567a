"""Opening only what a map may open: regular files in the level's own folder or in the assets."""

from __future__ import annotations

import os
import stat
import struct
from pathlib import Path, PurePosixPath, PureWindowsPath

from game.levels.errors import Refusal
from game.levels.props import shorten

LARGEST_FILE = 8 * 1024 * 1024  # bytes, of a map, a tileset or a template
LARGEST_IMAGE = 8192  # pixels, each way
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER = struct.Struct(">8sI4sII")


def read(path: Path, limit: int = LARGEST_FILE) -> bytes:
    """The whole of a regular file of at most `limit` bytes. Raises Refusal."""
    data = _head(path, limit + 1)
    if len(data) > limit:
        raise Refusal(f"is larger than {limit} bytes")
    return data


def png_size(path: Path) -> tuple[int, int]:
    """Width and height (pixels) from the header of a PNG. Raises Refusal."""
    head = _head(path, _PNG_HEADER.size)
    if len(head) < _PNG_HEADER.size:
        raise Refusal("is not a PNG")
    mark, length, chunk, width, height = _PNG_HEADER.unpack(head)
    if mark != _PNG or length != 13 or chunk != b"IHDR":
        raise Refusal("is not a PNG")
    if not (1 <= width <= LARGEST_IMAGE and 1 <= height <= LARGEST_IMAGE):
        raise Refusal(f"must be 1 to {LARGEST_IMAGE} pixels each way, is {width}x{height}")
    return int(width), int(height)


def confine(source: str, base: Path, roots: tuple[Path, ...]) -> Path:
    """The real path of `source`, written relative to the folder `base`. Raises Refusal if it is outside
    of all `roots` (resolved folders), by its name or by a link.
    """
    shown = shorten(source)
    if not source or "\0" in source or "\\" in source:
        raise Refusal(f"{shown} is not a relative path with forward slashes")
    if PurePosixPath(source).is_absolute() or PureWindowsPath(source).anchor:
        raise Refusal(f"{shown} must be a relative path")
    try:
        path = (base / source).resolve()
        plain = Path(os.path.normpath(base / source)).resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise Refusal(f"{shown} cannot be followed: {error}") from error
    # A link followed by ".." means two files, depending on who reads it: pytmx drops the ".." first.
    if path != plain or not any(path.is_relative_to(root) for root in roots):
        raise Refusal(f"{shown} leads out of the level's folder and the assets")
    return path


def _head(path: Path, size: int) -> bytes:
    # Without O_NONBLOCK, opening a FIFO would wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Refusal("is not a regular file")
        with open(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refusal("is not a regular file")
            return file.read(size)
    except FileNotFoundError as error:
        raise Refusal("does not exist") from error
    except (OSError, ValueError) as error:
        raise Refusal(f"cannot be read: {error}") from error
