"""The recorded runs end as they did, whatever draws or does not draw them."""

from pathlib import Path

import pytest

from game.cli import find_map
from game.levels import load
from game.records import read_run
from game.resources import assets_folder, maps_folder
from game.screens.clock import NS_PER_SECOND, TickClock
from game.view import View
from game.world.fingerprint import fingerprint
from game.world.step import begin, step

RUNS = sorted((Path(__file__).parent / "runs").glob("*.run"))
YARD = Path(__file__).parent / "runs" / "academy_yard-careful-1.run"
MAPS = sorted(maps_folder().glob("*.tmx"))
ROOMS = sorted((maps_folder() / "rooms").glob("*.tmx"))
BEYOND_HIM = ("third_shadow",)  # he knows holes, and no warp: he comes home, and has not found out
RENDERED_TICKS = 360


def level_of(run):
    return load(find_map(run.map), assets_folder())


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_each_map_has_a_run_that_finds_the_answer(path):
    ends = [read_run(run).outcome for run in RUNS if read_run(run).map == path.stem]
    assert "answer" in ends


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_the_careful_bot_ends_each_map_well(path):
    ends = [read_run(run).outcome for run in RUNS if run.stem.startswith(f"{path.stem}-careful-")]
    good = {"doubt"} if path.stem in BEYOND_HIM else {"answer", "away"}
    assert ends and set(ends) <= good, "tools/remake_runs.py: BOTS"


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.stem)
def test_each_room_has_a_run_that_ends_as_its_orders_say(path):
    first = path.with_suffix(".play").read_text(encoding="utf-8").splitlines()[0]
    ends = [read_run(run).outcome for run in RUNS if read_run(run).map == path.stem]
    assert first.removeprefix("# ends: ").strip() in ends


@pytest.mark.parametrize("frames_per_second", [30, 60, 144])
def test_frames_do_not_matter(frames_per_second):
    """The same commands, drawn at this rate and not drawn at all: the recorded fingerprints."""
    run = read_run(YARD)
    level = level_of(run)
    world, clock = begin(level, run.seed), TickClock()
    view = View.create(level, maps_folder() / f"{run.map}.tmx", assets_folder())
    commands, seen, drawn = iter(run.commands[:RENDERED_TICKS]), [], 0
    frame = 0
    while world.tick < RENDERED_TICKS:
        frame += 1
        now, before = (n * NS_PER_SECOND // frames_per_second for n in (frame, frame - 1))
        for _ in range(min(clock.advance(now - before), RENDERED_TICKS - world.tick)):
            command = next(commands)
            step(world, command)
            if world.tick % 60 == 0:
                seen.append(fingerprint(world))
        if frame % 4 == 0:
            view.draw(world, aim=command.aim, captions=["a word"])
            drawn += 1
    assert seen == run.fingerprints[: RENDERED_TICKS // 60]
    assert drawn >= RENDERED_TICKS / 60 * frames_per_second / 4 - 1
    assert frame == pytest.approx(RENDERED_TICKS / 60 * frames_per_second, abs=1)
