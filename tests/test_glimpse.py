"""Fair play: a second before a cloaked hunter can lay hands on Iruka, his hole has been there to be seen."""

from collections import deque
from pathlib import Path

import numpy as np
import pytest

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world import tuning
from game.world.events_minds import Caught, Unmasked
from game.world.evidence import GUARDING
from game.world.senses.gaps import rings
from game.world.step import begin, step

SECOND = tuning.ticks(1.0)
TOLD = 0.5  # core to ring: as bright as half of what is round it is dark to an eye
LAG = 4  # cells: a runner's hole comes after him, by its afterglow
NEAR = 14.0  # metres: what is farther off may be out of the picture
DAYS = range(1, 3)  # seeds
MOST = 2500  # ticks of a day


def hunted() -> list[Path]:
    """Every map with a cloaked one who catches."""
    found = []
    for path in sorted([*maps_folder().glob("*.tmx"), *maps_folder().glob("rooms/*.tmx")]):
        world = begin(load(path, assets_folder()))
        if any(watcher.mind.scale is GUARDING for watcher in world.watchers):
            found.append(path)
    return found


def told(world, watcher) -> float:
    """Core to ring of the darkest spot where his hole can be."""
    around = rings(world.fields[watcher.plane].echo, ~world.solids[watcher.plane])
    row, col = int(watcher.y * 4), int(watcher.x * 4)
    near = slice(max(row - LAG, 0), row + LAG + 1), slice(max(col - LAG, 0), col + LAG + 1)
    ratio = np.where(around.whole, around.core / np.maximum(around.ring, 1e-12), 9.0)
    return float(ratio[near].min())


def contacts(world, bot) -> list[float]:
    """How dark the hole was a second before, for each contact of a day."""
    seen = [deque([None], maxlen=SECOND + 1) for _ in world.watchers]
    found = []
    while world.outcome is None and world.tick < MOST:
        for past, watcher in zip(seen, world.watchers, strict=True):
            near = abs(watcher.x - world.iruka.x) + abs(watcher.y - world.iruka.y) < NEAR
            there = near and world.tick >= watcher.away_until and not watcher.unmasked
            past.append(told(world, watcher) if there else None)
        for event in step(world, bot.command(world)):
            if isinstance(event, Unmasked | Caught) and event.who.cloaked:
                before = seen[event.who.number][0]
                if before is not None:
                    found.append(before)
    return found


@pytest.fixture(scope="module")
def met() -> dict[str, list[float]]:
    """Of each such map: the random player blunders about for some days."""
    found = {}
    for path in hunted():
        level = load(path, assets_folder())
        worlds = [begin(level, seed) for seed in DAYS]
        found[path.stem] = [dark for world in worlds for dark in contacts(world, BOTS["random"](world))]
    return found


def test_the_hole_is_there_a_second_before_contact(met):
    assert all(dark <= TOLD for found in met.values() for dark in found), met


def test_there_are_contacts_to_judge_by(met):
    """Or the test above would say nothing."""
    assert met and all(met.values()), met
