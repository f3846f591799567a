"""Campaigns of others: folders and zips with a manifest, and everything that a hostile one may try."""

from __future__ import annotations

import os
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from game.levels import LevelError, check, load
from game.levels import packs as module
from game.levels.packs import Pack, found, read_pack
from tests.levels.levelmaker import Maker

MANIFEST = 'title = "The long week"\nauthor = "Kiku"\nmaps = ["monday.tmx", "later/tuesday.tmx"]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack of two maps that carry their own tiles."""
    pack = tmp_path / "packs" / "week"
    for name in ("monday", "later/tuesday"):
        maker = Maker(tmp_path / "made" / name)
        target = pack / f"{name}.tmx"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(maker.write(), target)
        for picture in maker.path.parent.glob("*.png"):
            shutil.copy(picture, target.parent / picture.name)
    (pack / "pack.toml").write_text(MANIFEST, encoding="utf-8")
    return pack


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    return tmp_path / "unpacked"


def zipped(folder: Path, more: dict[str, bytes] | None = None) -> Path:
    """The same as a zip, with further members."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder).as_posix())
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return path


def test_a_folder_and_its_zip_are_the_same_campaign(folder: Path, unpacked: Path) -> None:
    packs = read_pack(folder, unpacked), read_pack(zipped(folder, {"notes.txt": b"hello"}), unpacked)
    for pack in packs:
        assert (pack.name, pack.title, pack.author) == ("week", "The long week", "Kiku")
        assert [path.name for path in pack.maps] == ["monday.tmx", "tuesday.tmx"]
        for path in pack.maps:
            load(path, folder)
            assert isinstance(check(path, folder), list)
    assert not list(unpacked.rglob("*.txt"))


def test_a_zip_is_unpacked_once(folder: Path, unpacked: Path) -> None:
    path = zipped(folder)
    first = read_pack(path, unpacked)
    marked = first.maps[0].stat().st_mtime_ns
    assert read_pack(path, unpacked) == first and first.maps[0].stat().st_mtime_ns == marked
    assert [one.name for one in unpacked.iterdir()] == [first.maps[0].parent.name]


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        ("title = ", "is not TOML"),
        ("", "must have a title"),
        ('title = "x"\nmaps = []', "1 to 50 names"),
        ('title = "x"\nmaps = "monday.tmx"', "1 to 50 names"),
        ('title = "x"\nmaps = ["friday.tmx"]', "friday.tmx is not in the pack"),
        ('title = "x"\nmaps = ["../monday.tmx"]', "not the name of a .tmx file inside"),
        ('title = "x"\nmaps = ["/etc/passwd.tmx"]', "not the name of a .tmx file inside"),
        ('title = "x"\nmaps = ["C:/monday.tmx"]', "not the name of a .tmx file inside"),
        ('title = "x"\nmaps = ["later\\\\tuesday.tmx"]', "not the name of a .tmx file inside"),
        ('title = "x"\nmaps = [3]', "not the name of a .tmx file inside"),
        ('title = "x"\nmaps = ["monday.tmx"]\nrun = "rm"', 'unknown key "run"'),
        ('title = 3\nmaps = ["monday.tmx"]', "title must be one line"),
        (f'title = "{"x" * 81}"\nmaps = ["monday.tmx"]', "title must be one line"),
        ('title = "a\\nb"\nmaps = ["monday.tmx"]', "title must be one line"),
        ("#" * 20000, "is larger than"),
        ("a = " + "[" * 5000, "is not TOML"),
    ],
)
def test_a_manifest_that_is_refused(folder: Path, unpacked: Path, manifest: str, words: str) -> None:
    (folder / "pack.toml").write_text(manifest, encoding="utf-8")
    with pytest.raises(LevelError, match=r"pack\.toml|week") as caught:
        read_pack(folder, unpacked)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "name", ["/etc/x.png", "../x.png", "a/../../x.png", "C:/x.png", "a\\..\\x.png", "a\nb.png"]
)
def test_a_zip_that_leads_out(folder: Path, unpacked: Path, name: str) -> None:
    path = zipped(folder, {name: b"x"})
    with pytest.raises(LevelError, match="leads out of the pack"):
        read_pack(path, unpacked)
    assert not list(unpacked.iterdir()), "something was left behind"


def test_a_link_in_a_zip_or_a_folder(folder: Path, unpacked: Path, tmp_path: Path) -> None:
    path = zipped(folder)
    link = zipfile.ZipInfo("link.png")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(LevelError, match="leads out of the pack"):
        read_pack(path, unpacked)
    (folder / "monday.tmx").rename(tmp_path / "outside.tmx")
    os.symlink(tmp_path / "outside.tmx", folder / "monday.tmx")
    with pytest.raises(LevelError, match="is not in the pack"):
        read_pack(folder, unpacked)


def test_sizes_are_what_they_are_not_what_they_say(
    folder: Path, unpacked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LARGEST_FILE", 200_000)
    bomb = zipped(folder, {"big.png": bytes(10_000_000)})
    assert bomb.stat().st_size < 100_000
    with pytest.raises(LevelError, match=r"'big\.png' is too large"):
        read_pack(bomb, unpacked)
    monkeypatch.setattr(module, "_LARGEST_FILE", 1 << 24)
    monkeypatch.setattr(module, "_LARGEST_PACK", 150_000)
    with pytest.raises(LevelError, match="is too large"):
        read_pack(zipped(folder, {"a.png": bytes(100_000), "b.png": bytes(100_000)}), unpacked)
    monkeypatch.setattr(module, "_LARGEST_PACK", 1 << 26)
    monkeypatch.setattr(module, "_MOST_FILES", 3)
    with pytest.raises(LevelError, match="more than 3 files"):
        read_pack(zipped(folder), unpacked)


def test_code_and_rubbish(folder: Path, unpacked: Path) -> None:
    with pytest.raises(LevelError, match=r"'run.py' does not belong"):
        read_pack(zipped(folder, {"run.py": b"import os"}), unpacked)
    path = zipped(folder)
    data = path.read_bytes()
    for broken in (b"", b"PK", data[: len(data) // 2], data.replace(b"PK\x03\x04", b"PK\x03\x05", 1)):
        path.write_bytes(broken)
        with pytest.raises(LevelError):
            read_pack(path, unpacked)
    flipped = bytearray(data)
    flipped[60:90] = bytes(30)
    path.write_bytes(flipped)
    with pytest.raises(LevelError):
        read_pack(path, unpacked)


def test_all_packs_of_some_folders_and_what_is_wrong_with_the_rest(
    folder: Path, unpacked: Path, tmp_path: Path
) -> None:
    bad = folder.parent / "bad.zip"
    bad.write_bytes(b"no zip")
    (folder.parent / "readme.txt").write_text("not a pack")
    (folder.parent / "empty").mkdir()
    packs, errors = found((folder.parent, tmp_path / "nowhere"), unpacked)
    assert [type(pack) for pack in packs] == [Pack] and packs[0].name == "week"
    assert [error.file for error in errors] == [str(bad)]
