"""The random bot on a map, with an eye on everything that must hold whatever he does.

    python -m tests.bots.soak --ticks 1000000

plays all maps in turn, with a new seed for each day, and ends with a line for each map.
"""

from __future__ import annotations

import argparse
import math
from functools import cache
from pathlib import Path

import numpy as np

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.level import Level, Plane
from game.world.movement import blocked
from game.world.state import World
from game.world.step import begin, step

MAPS = sorted([*maps_folder().glob("*.tmx"), *maps_folder().glob("rooms/*.tmx")])
DAY = 6000  # ticks, after which another day begins


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


@cache
def _level(path: Path) -> Level:
    """Read once: its lit fields are kept as long as it is the same one."""
    return load(path, assets_folder())


def day(path: Path, seed: int, ticks: int) -> tuple[int, int]:
    """One day on a map: how many ticks it lasted, and how many square metres he walked on."""
    world = begin(_level(path), seed)
    bot, places = BOTS["random"](world), set()
    for _ in range(ticks):
        step(world, bot.command(world))
        sound(world)
        places.add((int(world.iruka.x), int(world.iruka.y)))
        if world.outcome is not None:
            break
    heard(world)
    return world.tick, len(places)


def main() -> None:
    """Play until the ticks are used up."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ticks", type=int, default=100_000, help="in all, over all maps")
    left, seed, played = parser.parse_args().ticks, 0, dict.fromkeys(MAPS, (0, 0))
    while left > 0:
        path = MAPS[seed % len(MAPS)]
        ticks, places = day(path, seed, min(DAY, left))
        played[path] = played[path][0] + ticks, max(played[path][1], places)
        left, seed = left - ticks, seed + 1
    for path, (ticks, places) in played.items():
        print(f"{path.stem}: {ticks} ticks, up to {places} square metres walked on in a day")


if __name__ == "__main__":
    main()
