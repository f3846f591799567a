"""Broken and hostile maps: each is refused by a LevelError that names the spot and the way to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.levels import LevelError, check, load, problems
from game.levels.read import read
from tests.levels.hostile_all import CASES
from tests.levels.levelmaker import Maker

LONGEST = 600  # letters of a message, behind the file's name


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 120


@pytest.mark.parametrize("name", CASES)
def test_each_is_refused_by_name_and_with_a_way_to_mend_it(maker: Maker, name: str) -> None:
    case = CASES[name]
    case.breaks(maker)
    path = maker.write()
    found = [str(error) for error in problems(path, maker.assets)]
    assert [
        line for line in found if fits(line, path, case.where) and all(word in line for word in case.words)
    ], found
    level, errors = read(path, maker.assets)
    assert level is None and [str(error) for error in errors] == found
    with pytest.raises(LevelError) as caught:
        load(path, maker.assets)
    assert [str(caught.value), *map(str, caught.value.others)] == found
    assert check(path, maker.assets) == found
    for line in found:
        assert line.isprintable() and len(line) - len(path.as_posix()) < LONGEST, line
        assert line.startswith(maker.folder.as_posix())


def fits(line: str, path: Path, where: str) -> bool:
    """Whether a message begins with the file and the place."""
    if not where.startswith("/"):
        return line.startswith(f"{path.as_posix()}: {where}")
    return where in line and line.index(where) < line.index(": ")
