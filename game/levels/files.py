"""Opening only what a map may open: regular files in the level's own folder or in the assets."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath, PureWindowsPath

from game.levels.errors import Refusal
from game.levels.words import quoted

LARGEST_FILE = 8 * 1024 * 1024  # bytes, of a map, a tileset, a template or an image
SHOWN = 80  # letters of a path


def read(path: Path, limit: int = LARGEST_FILE) -> bytes:
    """The whole of a regular file of at most `limit` bytes. Raises Refusal."""
    # Without O_NONBLOCK, opening a FIFO would wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Refusal("is not a regular file")
        with open(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refusal("is not a regular file")
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Refusal("does not exist") from error
    except OSError as error:
        raise Refusal(f"cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise Refusal("cannot be read: its name is none") from error
    if len(data) > limit:
        raise Refusal(f"is larger than {limit} bytes")
    return data


def confine(source: str, base: Path, roots: tuple[Path, ...]) -> Path:
    """The real path of `source`, written relative to the folder `base`. Raises Refusal if it is outside
    of all `roots` (resolved folders), by its name or by a link, or if it is written in other capitals.
    """
    shown = quoted(source, SHOWN)
    move = "move the file into the map's folder or assets/ and choose it anew in Tiled"
    if "://" in source:
        raise Refusal(f"{shown} is an address, not a file: {move}")
    if not source or "\0" in source or "\\" in source:
        raise Refusal(f"{shown} is not a relative path with forward slashes: {move}")
    if PurePosixPath(source).is_absolute() or PureWindowsPath(source).anchor:
        raise Refusal(f"{shown} must be a relative path: {move}")
    try:
        path = (base / source).resolve()
        plain = Path(os.path.normpath(base / source)).resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise Refusal(f"{shown} cannot be followed: it is a ring of links, or no name at all") from error
    # A link followed by ".." means two files, depending on who reads it: pytmx drops the ".." first.
    if path != plain or not any(path.is_relative_to(root) for root in roots):
        raise Refusal(f"{shown} leads out of the level's folder and the assets: {move}")
    _check_capitals(Path(os.path.normpath(base / source)), roots)
    return path


def _check_capitals(path: Path, roots: tuple[Path, ...]) -> None:
    """Some systems open Wall.png as wall.png, others do not: a map must load on all."""
    while any(path.parent.is_relative_to(root) for root in roots):
        try:
            names = os.listdir(path.parent)
        except OSError:
            names = []
        if path.name not in names:
            for name in sorted(names):
                if name.lower() == path.name.lower():
                    raise Refusal(
                        f"{quoted(path.name, SHOWN)} does not exist, but {quoted(name, SHOWN)} does: capitals"
                        " count, rename the file or choose it anew in Tiled"
                    )
        path = path.parent
