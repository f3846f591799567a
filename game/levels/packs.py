"""A folder or a zip of maps with a small manifest, `pack.toml`: somebody's campaign. None of it is trusted.

    title = "The long week"
    author = "who made it"
    maps = ["monday.tmx", "tuesday.tmx"]
    titles = ["Monday", "Nobody's Tuesday"]     # if they shall be listed by other names than their files'
    before = ["waking.toml", ""]                # scenes, one for each map, "" for none
    after = ["", "asleep.toml"]

A zip is unpacked once, into a folder named by its content, and from there on is a folder.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import tempfile
import tomllib
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from game.levels.errors import LevelError

MANIFEST = "pack.toml"
UNPACKED = "unpacked"  # the folder for zips, beside the save
_KEYS = ("title", "author", "maps", "titles", "before", "after")
_LONGEST = 80  # letters of a title
_MOST_MAPS = 50
_MOST_MANIFEST = 16 * 1024  # bytes
_MOST_FILES = 500
_LARGEST_FILE = 16 * 1024 * 1024  # bytes
_LARGEST_PACK = 64 * 1024 * 1024  # bytes, unpacked
_TAKEN = (".tmx", ".tsx", ".tx", ".png", ".toml")
_LEFT = (".txt", ".md")  # may lie in a zip; nobody reads them


@dataclass(frozen=True, slots=True)
class Pack:
    """name: of the folder or zip, without its ending. maps: in the order in which they are played, and by
    which titles they are listed. before, after: the scene of each map, None for none."""

    name: str
    title: str
    author: str
    maps: tuple[Path, ...]
    titles: tuple[str, ...]
    before: tuple[Path | None, ...]
    after: tuple[Path | None, ...]


def found(folders: tuple[Path, ...], unpacked: Path) -> tuple[list[Pack], list[LevelError]]:
    """The packs in some folders by name, and what is wrong with those that cannot be used."""
    packs, errors = [], []
    for folder in folders:
        for path in sorted(folder.glob("*")):
            if path.suffix == ".zip" or (path / MANIFEST).is_file():
                try:
                    packs.append(read_pack(path, unpacked))
                except LevelError as error:
                    errors.append(error)
    return packs, errors


def read_pack(path: Path, unpacked: Path) -> Pack:
    """The pack of a folder or .zip file. unpacked: the folder that zips are unpacked into.

    Raises LevelError; its maps and scenes are checked only when they are loaded.
    """
    try:
        folder = path if path.is_dir() else _unpack(path, unpacked)
        return _read(path, folder)
    except OSError as error:
        raise _wrong(path, f"{error.strerror or error}") from error


def _read(path: Path, folder: Path) -> Pack:
    manifest = folder / MANIFEST
    if not manifest.is_file():
        raise _wrong(path, f"has no {MANIFEST}")
    if manifest.stat().st_size > _MOST_MANIFEST:
        raise _wrong(path, f"is larger than {_MOST_MANIFEST} bytes", MANIFEST)
    try:
        data = tomllib.loads(manifest.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _wrong(path, f"is not TOML: {error}", MANIFEST) from error
    for key in data:
        if key not in _KEYS:
            raise _wrong(path, f'has the unknown key "{key}"; known are {", ".join(_KEYS)}', MANIFEST)
    title, author = (_text(path, data.get(key, ""), key) for key in ("title", "author"))
    if not title:
        raise _wrong(path, "must have a title", MANIFEST)
    names = data.get("maps")
    if not isinstance(names, list) or not 1 <= len(names) <= _MOST_MAPS:
        raise _wrong(path, f"maps must be a list of 1 to {_MOST_MAPS} names of .tmx files", MANIFEST)
    maps = tuple(_inside(path, folder, name, ".tmx") for name in names)
    titles = data.get("titles", [one.stem.replace("_", " ") for one in maps])
    if not isinstance(titles, list) or len(titles) != len(maps):
        raise _wrong(path, "titles must be a list with one for each of the maps", MANIFEST)
    names = tuple(_text(path, one, "a title") for one in titles)
    before, after = (_scenes(path, folder, data, key, len(maps)) for key in ("before", "after"))
    return Pack(path.stem, title, author, maps, names, before, after)


def _scenes(
    path: Path, folder: Path, data: dict[str, object], key: str, count: int
) -> tuple[Path | None, ...]:
    names = data.get(key, [""] * count)
    if not isinstance(names, list) or len(names) != count:
        raise _wrong(path, f'{key} must be a list with a scene for each of the maps, or ""', MANIFEST)
    return tuple(_inside(path, folder, name, ".toml") if name != "" else None for name in names)


def _text(path: Path, value: object, key: str) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise _wrong(path, f"{key} must be one line of at most {_LONGEST} letters", MANIFEST)
    return value.strip()


def _inside(path: Path, folder: Path, name: object, ending: str) -> Path:
    if not isinstance(name, str) or not name.endswith(ending) or not _stays(name):
        raise _wrong(path, f"{name!r} is not the name of a {ending} file inside the pack", MANIFEST)
    there = folder / name
    if not there.is_file() or folder.resolve() not in there.resolve().parents:
        raise _wrong(path, f"{name} is not in the pack", MANIFEST)
    return there


def _stays(name: str) -> bool:
    """Whether a name cannot lead out of the folder, on any system."""
    windows, posix = PureWindowsPath(name), PurePosixPath(name)
    leads = windows.drive or windows.root or posix.is_absolute() or ".." in windows.parts
    return bool(name) and not leads and "\\" not in name and name.isprintable()


def _unpack(path: Path, unpacked: Path) -> Path:
    """The folder with a zip's files. It is made whole or not at all, and only once."""
    if not path.is_file():
        raise _wrong(path, "is neither a folder nor a file")
    if path.stat().st_size > _LARGEST_PACK:
        raise _wrong(path, f"is larger than {_LARGEST_PACK} bytes")
    data = path.read_bytes()
    target = unpacked / hashlib.sha256(data).hexdigest()[:20]
    if target.is_dir():
        return target
    unpacked.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=unpacked, prefix="part-"))
    try:
        with zipfile.ZipFile(path) as archive:
            _extract(path, archive, part)
        part.replace(target)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise _wrong(path, f"is not a zip file that can be read: {error}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target


def _extract(path: Path, archive: zipfile.ZipFile, target: Path) -> None:
    members = [one for one in archive.infolist() if not one.is_dir()]
    if len(members) > _MOST_FILES:
        raise _wrong(path, f"has more than {_MOST_FILES} files")
    total = 0
    for member in members:
        name = member.filename
        if not _stays(name) or stat.S_ISLNK(member.external_attr >> 16):
            raise _wrong(path, f"{name!r} leads out of the pack")
        suffix = PurePosixPath(name).suffix.lower()
        if suffix in _LEFT:
            continue
        if suffix not in _TAKEN:
            raise _wrong(path, f"{name!r} does not belong into a pack; what does ends in {', '.join(_TAKEN)}")
        with archive.open(member) as packed:
            content = packed.read(_LARGEST_FILE + 1)  # whatever the zip says of its size
        total += len(content)
        if len(content) > _LARGEST_FILE or total > _LARGEST_PACK:
            raise _wrong(path, f"{name!r} is too large: {_LARGEST_FILE} bytes each, {_LARGEST_PACK} in all")
        there = target / name
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_bytes(content)


def _wrong(path: Path, reason: str, file: str = "") -> LevelError:
    return LevelError(str(path / file) if file else str(path), "", "", "", reason)
