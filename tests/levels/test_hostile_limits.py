"""All hostile maps in one process that is watched: no hang, not too much memory, no file elsewhere."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.levels.hostile_all import CASES
from tests.levels.levelmaker import Maker

pytest.importorskip("resource")
ROOT = Path(__file__).parents[2]
MOST_MEMORY = 300  # megabytes, all of Python in it
PATIENCE = 500  # seconds


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What the child said of each map, and first of all what it had before them."""
    folder = tmp_path_factory.mktemp("hostile")
    Maker(folder / "a sound map").write()
    for number, case in enumerate(CASES.values()):
        maker = Maker(folder / f"{number:04}")
        case.breaks(maker)
        maker.write()
    command = [sys.executable, "-m", "tests.levels.hostile_child", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr[-2000:]
    found = [json.loads(line) for line in done.stdout.splitlines()]
    names = dict(enumerate(CASES))
    for row in found:
        row["name"] = names[int(row["name"])] if row["name"].isdigit() else row["name"]
    print("slowest:", [(r["name"], round(r["seconds"], 2)) for r in slowest(found[1:])])
    largest = sorted(found[1:], key=lambda row: -row["megabytes"])[:5]
    print(f"memory at first: {found[0]['megabytes']:.0f} MB; most:", end=" ")
    print([(row["name"], round(row["megabytes"])) for row in largest])
    return found


def slowest(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The five that took longest."""
    return sorted(rows, key=lambda row: -row["seconds"])[:5]


def test_every_one_ends_in_a_level_error(rows: list[dict[str, Any]]) -> None:
    maps = rows[1:]
    assert len(maps) == len(CASES) + 1
    assert [row["name"] for row in maps if row["said"] == "loaded"] == ["a sound map"]
    assert [row for row in maps if row["said"] != "loaded" and ".t" not in row["said"].split(": ")[0]] == []


def test_no_memory_beyond_300_mb(rows: list[dict[str, Any]]) -> None:
    assert [(row["name"], row["megabytes"]) for row in rows if row["megabytes"] > MOST_MEMORY] == []


def test_nothing_is_opened_outside_the_maps_folder_and_the_assets(rows: list[dict[str, Any]]) -> None:
    assert [(row["name"], row["elsewhere"]) for row in rows[1:] if row["elsewhere"]] == []
