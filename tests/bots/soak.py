"""The random bot on a map, with an eye on everything that must hold whatever he does.

    python -m tests.bots.soak --ticks 1000000

plays all maps in turn, with a new seed for each day, and ends with a line for each map.
"""

from __future__ import annotations

import argparse
import math
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.beings import Poise
from game.world.items import Item
from game.world.level import Level, Plane
from game.world.movement import blocked
from game.world.state import World
from game.world.step import begin, step

MAPS = sorted([*maps_folder().glob("*.tmx"), *maps_folder().glob("rooms/*.tmx")])
DAY = 6000  # ticks, after which another day begins
POUCH = 99  # of everything: what he does not have he cannot break
STUCK = 3600  # ticks beside the longest stop: nobody takes so long from one stop of his round to the next


def sound(world: World) -> None:
    """Raises AssertionError where somebody is in a wall, or a number has gone astray."""
    iruka, level = world.iruka, world.level
    assert not blocked(level.planes[iruka.plane].solid, iruka.point), f"Iruka is in a wall at {iruka.point}"
    for name in ("chakra", "composure", "focus", "fatigue"):
        assert 0.0 <= getattr(iruka, name) <= 1.0, f"{name} = {getattr(iruka, name)}"
    for number, person in enumerate(world.people):
        assert all(math.isfinite(value) for value in person.point), f"person {number} is at {person.point}"


def heard(world: World) -> None:
    """Raises AssertionError where an echo is not a number or negative."""
    for plane in Plane:
        echo = world.fields[plane].echo
        assert np.isfinite(echo).all() and (echo >= 0.0).all(), f"{plane.name}: the echo has gone astray"


class Rounds:
    """Who walks a round, and when he last came to a stop of it or had something else to do."""

    def __init__(self, world: World) -> None:
        self._last: dict[int, tuple[int, int]] = {}  # person: the stop, and the tick of his last progress
        self._longest: dict[int, int] = {}
        for number, spec in enumerate(world.level.people):
            stops = world.level.patrols[spec.patrol].waypoints if spec.patrol else ()
            if spec.mind and len(stops) > 1:
                self._longest[number] = STUCK + int(60 * max(stop.wait for stop in stops))

    def look(self, world: World) -> None:
        """Raises AssertionError where one at his work gets no farther, or never finds back to it."""
        for number, longest in self._longest.items():
            person = world.people[number]
            busy = person.poise not in (Poise.AT_EASE, Poise.WARY, Poise.RETURNING)
            stop, since = self._last.get(number, (-1, 0))
            if busy or stop != person.waypoint:
                stop, since = person.waypoint, world.tick
            self._last[number] = stop, since
            late = f"tick {world.tick}: person {number} is stuck at {person.point}, {person.poise.value}"
            assert world.tick - since < longest, late


@cache
def _level(path: Path) -> Level:
    """Read once: its lit fields are kept as long as it is the same one. With a full pouch."""
    level = load(path, assets_folder())
    return replace(level, kit=tuple((item, POUCH) for item in Item))


def day(path: Path, seed: int, ticks: int) -> tuple[int, int]:
    """One day on a map: how many ticks it lasted, and how many square metres he walked on."""
    world = begin(_level(path), seed)
    bot, places, rounds = BOTS["random"](world), set(), Rounds(world)
    for _ in range(ticks):
        step(world, bot.command(world))
        sound(world)
        rounds.look(world)
        places.add((int(world.iruka.x), int(world.iruka.y)))
        if world.outcome is not None:
            break
    heard(world)
    return world.tick, len(places)


def main() -> None:
    """Play until the ticks are used up."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ticks", type=int, default=100_000, help="in all, over all maps")
    parser.add_argument("--seed", type=int, default=0, help="of the first day")
    options, played = parser.parse_args(), dict.fromkeys(MAPS, (0, 0))
    left, seed = options.ticks, options.seed
    while left > 0:
        path = MAPS[seed % len(MAPS)]
        ticks, places = day(path, seed, min(DAY, left))
        played[path] = played[path][0] + ticks, max(played[path][1], places)
        left, seed = left - ticks, seed + 1
    for path, (ticks, places) in played.items():
        print(f"{path.stem}: {ticks} ticks, up to {places} square metres walked on in a day")


if __name__ == "__main__":
    main()
