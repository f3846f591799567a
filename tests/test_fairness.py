"""The rules of fair play, held on every map that comes with the game: nothing without a cause."""

from pathlib import Path

import pytest

from game.cli import find_map
from game.levels import load
from game.records import read_run
from game.resources import assets_folder
from game.sound.said import POISES
from game.view.feedback import ICONS
from game.world.beings import Poise
from game.world.command import Verb
from game.world.events_hands import Landed, Struck
from game.world.events_minds import Caught, PoiseChanged
from game.world.evidence import GUARDING
from game.world.fingerprint import fingerprint
from game.world.items import Item
from game.world.step import begin, step
from game.world.trace import told, trace

RUNS = sorted((Path(__file__).parent / "runs").glob("*.run"))
TICKS = 900  # of each run: what comes later is of the same kind
RISES = (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.PUZZLED, Poise.SUSPICIOUS, Poise.KNOWING)
CALMER = (Poise.LOST, Poise.OUT, Poise.HUNTING)  # from these one comes to search without a new cause
QUIET = (Poise.AT_EASE,)  # what needs no sign over the head


def test_every_poise_has_an_icon_a_sound_and_a_caption():
    assert set(ICONS) | set(QUIET) == set(Poise) == set(POISES)
    assert all(effect and caption for effect, _, caption in POISES.values())


@pytest.mark.parametrize("path", RUNS, ids=lambda path: path.stem)
def test_a_run_goes_as_it_did_and_every_alert_has_a_cause_that_can_be_told(path):
    """The long ones are played to their ends by `game replay`, and CI with it."""
    run = read_run(path)
    world = begin(load(find_map(run.map), assets_folder()), run.seed, run.dials, run.skill)
    for tick, command in enumerate(run.commands[:TICKS]):
        for event in step(world, command):
            if isinstance(event, PoiseChanged) and event.poise in RISES and event.before not in CALMER:
                assert event.cause is not None, f"tick {tick}: {event.poise.value} without a cause"
                beings = world.watchers if event.who.cloaked else world.people
                being = beings[event.who.number]
                assert event.cause in being.mind.causes, f"tick {tick}: the cause is not in the trace"
                assert event.cause.tick <= tick
            if isinstance(event, Caught):
                assert event.cause is not None, f"tick {tick}: caught without a cause"
        if world.tick % 60 == 0:
            assert fingerprint(world) == run.fingerprints[world.tick // 60 - 1], f"tick {tick}"
    if len(run.commands) <= TICKS:
        assert fingerprint(world) == run.fingerprints[-1]
        assert (world.outcome.value if world.outcome else None) == run.outcome
    lines = [told(world, cause) for cause in trace(world)]
    assert lines == [line for line in lines if '"' in line and " m)" in line]
    hunted = [p for p in world.people if p.mind.scale is GUARDING and p.mind.alert > p.mind.floor]
    assert all(person.mind.causes for person in hunted)


def forced(run):
    """Whether somebody is struck down in a run, or dazed by a tag."""
    items = {command.item for command in run.commands}
    if Item.TAG not in items and not any(command.verb is Verb.SWAP for command in run.commands):
        return False  # there is no other way
    world = begin(load(find_map(run.map), assets_folder()), run.seed, run.dials, run.skill)
    for command in run.commands:
        for event in step(world, command):
            if isinstance(event, Struck) or (
                isinstance(event, Landed) and event.item is Item.TAG and event.hit is not None
            ):
                return True
    return False


@pytest.mark.parametrize("name", sorted({read_run(path).map for path in RUNS}))
def test_each_map_has_a_recorded_run_in_which_nobody_is_put_out_of_action_by_force(name):
    runs = [run for run in map(read_run, RUNS) if run.map == name]
    assert any(not forced(run) for run in runs)


def test_to_strike_somebody_down_is_force():
    """The test above would see it."""
    (run,) = (read_run(path) for path in RUNS if path.stem == "ally-play-1")
    assert forced(run)
