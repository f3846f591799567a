"""The command line, called as a player would: exit codes, last lines, and no traceback ever."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.resources import maps_folder, story_folder

YARD = maps_folder() / "academy_yard.tmx"


def game(*arguments, **environment):
    """Run `python -m game`; no display, no sound."""
    screen = ("SDL_", "DISPLAY", "WAYLAND")
    env = {name: value for name, value in os.environ.items() if not name.startswith(screen)}
    command = [sys.executable, "-m", "game", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=env | environment, timeout=120)
    assert "Traceback" not in done.stderr
    return done


def test_run_ends_with_one_json_line_and_its_record_replays(tmp_path):
    record, picture = tmp_path / "a.run", tmp_path / "a.png"
    done = game("run", YARD, "--ticks", 130, "--seed", 3, "--bot", "careful", "--record", record,
                "--screenshot", picture)
    last = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, last["ticks"], last["outcome"]) == (0, 130, None)
    assert [len(part) for part in last["fingerprint"].split("-")] == [16] * 4
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert game("replay", record).returncode == 0
    lines = record.read_text().splitlines()
    spoilt = next(n for n, line in enumerate(lines) if line.startswith("= "))
    lines[spoilt] = "= " + "-".join(["0" * 16, *lines[spoilt].split("-")[1:]])
    record.write_text("\n".join(lines))
    differs = game("replay", record)
    assert differs.returncode == 1
    assert "second 1 (ticks 1 to 60) differs in the visible state\n" in differs.stderr


def test_the_same_run_by_name_and_by_chapter():
    ends = {game("run", name, "--ticks", 61).stdout for name in ("academy_yard", "1", YARD)}
    assert len(ends) == 1


def test_bench_ends_with_its_figures():
    done = game("bench", "--frames", 5)
    figures = json.loads(done.stdout.splitlines()[-1])
    wanted = {"field_ms_median", "field_ms_p99", "step_ms_median", "frame_ms_median", "frame_ms_p99",
              "court_ms_median", "court_ms_p99"}
    assert wanted <= set(figures)
    assert all(value > 0 for value in figures.values())


def test_check_says_good_or_what_is_wrong(tmp_path):
    broken = tmp_path / "broken.tmx"
    broken.write_text("<foo/>")
    assert game("check", YARD).returncode == 0
    done = game("check", YARD, broken)
    assert done.returncode == 2
    assert any("broken.tmx" in line for line in done.stdout.splitlines())


@pytest.mark.parametrize("command", ["play", "run"])
@pytest.mark.parametrize(("map", "words"), [
    ("no_such_map", "no such map or chapter"), (".", "is a folder"), ("77", "no such map or chapter"),
])
def test_an_unknown_map_gets_one_line(command, map, words):
    done = game(command, map)
    assert done.returncode == 2
    assert words in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["play", "run", "replay"])
def test_a_broken_file_gets_one_line(command, tmp_path):
    broken = tmp_path / "broken.tmx"
    broken.write_text("<map")
    done = game(command, broken)
    assert done.returncode == 2
    assert "broken.tmx" in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display can be missing")
def test_without_a_display_it_says_so_and_what_still_works():
    for arguments in ((), ("play", "1")):
        done = game(*arguments)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert all(word in done.stderr for word in ("display", "check", "run", "replay", "bench"))


def test_help_explains_each_command():
    words = game("--help").stdout
    assert all(name in words for name in ("play", "check", "run", "replay", "bench"))
    for name in ("play", "check", "run", "replay", "bench"):
        assert game(name, "--help").returncode == 0


def test_a_record_that_cannot_be_written_is_one_line(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    done = game("run", YARD, "--ticks", 1, "--record", Path(blocker) / "a.run")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_check_reads_a_campaign_with_all_its_scenes(tmp_path):
    folder = shutil.copytree(story_folder(), tmp_path / "story")
    done = game("check", folder)
    assert done.returncode == 0 and done.stdout.splitlines() == [f"{folder}: good"]
    (folder / "scenes" / "3_after.de.toml").write_text('title = "T"')
    done = game("check", folder)
    assert done.returncode == 2
    assert "3_after.de.toml" in done.stderr and len(done.stderr.splitlines()) == 1


def test_check_draws_what_it_found(tmp_path):
    """The picture has the map and below it the words; of several maps none is drawn."""
    rooms = sorted((maps_folder() / "rooms").glob("*.tmx"))[:2]
    picture = tmp_path / "found" / "map.png"
    assert game("check", rooms[0], "--picture", picture).returncode == 0
    width, height = pygame.image.load(picture).get_size()
    assert width >= 640 and height > 200
    done = game("check", *rooms, "--picture", picture)
    assert done.returncode == 2 and "--picture draws one map; 2 were given" in done.stderr


def test_check_of_a_pack_looks_at_each_of_its_maps(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.tmx").write_text("<map>")
    (tmp_path / "pack.toml").write_text('title = "Two"\nmaps = ["one.tmx", "two.tmx"]')
    done = game("check", tmp_path)
    assert done.returncode == 2 and "one.tmx: " in done.stdout and "two.tmx: " in done.stdout


def test_play_at_a_spot_off_the_map_is_refused(tmp_path):
    wrong = {"900,3": "the map is 88 x 62 m", "here": "must be X,Y in metres", "nan,1": "two finite numbers"}
    for spot, words in wrong.items():
        done = game("play", YARD, "--at", spot)
        assert done.returncode == 2 and words in done.stderr
