"""The word on the picture is what Use then does: held against every use in some recorded runs."""

from pathlib import Path

import pytest

from game.cli import find_map
from game.levels import load
from game.records import read_run
from game.resources import assets_folder
from game.world.command import Verb
from game.world.events_hands import Climbed, DoorMoved, LockOpened, TakenUp
from game.world.fingerprint import fingerprint
from game.world.step import begin, step
from game.world.tools.hint import Hint, hint

RUNS = Path(__file__).parents[2] / "runs"


def did(world, events):
    """What was done, as a word; None for work and for nothing."""
    for event in events:
        if isinstance(event, Climbed):
            return Hint.LEAP if event.leap else Hint.CLIMB
        if isinstance(event, TakenUp):
            return Hint.TAKE
        if isinstance(event, LockOpened):
            return Hint.WORD
        if isinstance(event, DoorMoved):
            return Hint.OPEN if event.open else Hint.SHUT
    if world.iruka.lock is not None:
        return Hint.PICK
    return Hint.READ if world.iruka.reading is not None else None


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("climb", {Hint.CLIMB, Hint.LEAP}),
        ("door_and_lock", {Hint.PICK, Hint.READ, Hint.WORD}),
        ("two_rooms", {Hint.OPEN}),
    ],
)
def test_use_does_what_the_hint_says(name, seen):
    run = read_run(RUNS / f"{name}-play-1.run")
    world = begin(load(find_map(run.map), assets_folder()), run.seed, run.dials, run.skill)
    found = set()
    for command in run.commands:
        busy = world.iruka.lock is not None or world.iruka.reading is not None
        said, before = hint(world), fingerprint(world) if command.verb is Verb.USE else None
        if before is not None:
            assert fingerprint(world) == before, "to ask changes nothing"
        events = step(world, command)
        if command.verb is Verb.USE and not busy:
            assert said is did(world, events), f"tick {world.tick}"
            found.add(said)
    assert seen <= found, found
