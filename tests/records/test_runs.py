"""Recorded runs: what is read is what was played, and a damaged file is named by its line."""

import json
from pathlib import Path

import pytest

from game.records import Recorder, RunError, read_run, replay
from game.world.command import Command, Gait, Verb
from game.world.dials import KEEN
from game.world.items import Item
from game.world.step import begin, step
from tests.world.pictures import level

PICTURE = ("############", "#I..s...A..#", "#.......*..#", "#..........E", "############")


def recorded(ticks=150):
    drawn = level(*PICTURE)
    world, recorder = begin(drawn, 7), Recorder(drawn, 7)
    for tick in range(ticks):
        wish = Command(
            east=tick % 128, gait=Gait.RUN, focus=tick > 50, heading=None if tick % 2 else tick,
            aim_x=300, aim_y=-5, verb={9: Verb.PULSE, 12: Verb.SET}.get(tick),
            item=Item.SUGAR if tick == 12 else None,
        )  # fmt: skip
        step(world, recorder.record(wish))
        recorder.note(world)
    return drawn, recorder.seal(world)


def test_a_run_comes_back_as_it_was(tmp_path):
    drawn, run = recorded()
    run.save(tmp_path / "a.run")
    again = read_run(tmp_path / "a.run")
    assert again == run
    assert len(again.fingerprints) == 3
    assert replay(again, drawn).differs == ""


def test_a_replay_names_the_first_second_that_differs():
    drawn, run = recorded()
    run.commands[70] = Command(verb=Verb.STONE)
    differs = "second 2 (ticks 61 to 120) differs in the visible state, the echo on the ground"
    assert replay(run, drawn).differs == differs


def test_the_last_broken_second_is_checked_too():
    drawn, run = recorded()
    run.commands[149] = Command(verb=Verb.STONE)
    assert "second 3 (ticks 121 to 150)" in replay(run, drawn).differs


def test_a_replay_on_another_map_is_refused():
    drawn, run = recorded()
    run.digest = "another"
    assert "not the one" in replay(run, drawn).differs


@pytest.mark.parametrize(("line", "spoilt", "reason"), [
    (1, "nonsense", "not the header"),
    (1, "[" * 100_000, "not the header"),
    (1, '{"format": 99}', "not a recorded run of format"),
    (1, '{"format": 2, "map": 3}', "map is missing or of the wrong kind"),
    (2, "5 999 0 1 0 - 0 0 - -", "east must be -127..127"),
    (2, "61 0 0 1 0 - 0 0 - -", "count of 1 to 60"),
    (2, "1 0 0 7 0 - 0 0 - -", "7 is not a valid Gait"),
    (2, "1 0 0 1 0 - 0 0 fly -", "'fly' is not a valid Verb"),
    (2, "1 0 0 1 0 - 0 0 throw rock", "'rock' is not a valid Item"),
    (2, "= abc", "where no second ends"),
    (2, "1 0 0 1 0 - 99999999 0 - -", "absurdly far"),
])
def test_damage_is_named_by_file_line_and_reason(tmp_path, line, spoilt, reason):
    _, run = recorded()
    path = tmp_path / "bad.run"
    run.save(path)
    lines = path.read_text().splitlines()
    lines[line - 1] = spoilt
    path.write_text("\n".join(lines))
    with pytest.raises(RunError, match=reason) as caught:
        read_run(path)
    assert (caught.value.file, caught.value.line) == (path, line)


@pytest.mark.parametrize("cut", [1, 5])
def test_a_run_that_was_cut_off_is_refused(tmp_path, cut):
    _, run = recorded()
    path = tmp_path / "cut.run"
    run.save(path)
    path.write_text("\n".join(path.read_text().splitlines()[:-cut]))
    with pytest.raises(RunError, match=r"ticks|fingerprint"):
        read_run(path)


@pytest.mark.parametrize("path", [Path("nowhere.run"), Path(".")])
def test_no_file_and_no_folder_is_a_run(path):
    with pytest.raises(RunError):
        read_run(path)


def test_a_run_keeps_what_the_day_began_with(tmp_path):
    drawn = level(*PICTURE)
    recorder = Recorder(drawn, 3, KEEN, 0.4)
    recorder.seal(begin(drawn, 3, KEEN, 0.4)).save(tmp_path / "a.run")
    again = read_run(tmp_path / "a.run")
    assert (again.dials, again.skill) == (KEEN, 0.4)
    assert replay(again, drawn).world.dials == KEEN


@pytest.mark.parametrize(("dials", "skill", "reason"), [
    ('{"sight": 99}', "0", "sight must be 0.25 to 4"),
    ('{"sight": true}', "0", "sight must be a number"),
    ('{"locks": 1}', "0", "locks must be true or false"),
    ('{"wings": 1}', "0", "unknown dial 'wings'"),
    ("{}", "2", "skill must be 0 to 1"),
])  # fmt: skip
def test_a_header_with_absurd_dials_is_refused(tmp_path, dials, skill, reason):
    _, run = recorded(60)
    path = tmp_path / "bad.run"
    run.save(path)
    first, *rest = path.read_text().splitlines()
    header = {**json.loads(first), "dials": json.loads(dials), "skill": json.loads(skill)}
    path.write_text("\n".join([json.dumps(header), *rest]))
    with pytest.raises(RunError, match=reason):
        read_run(path)
