"""Whatever is pressed, on whatever map: nothing breaks, nobody leaves the floor, no number goes astray."""

import pytest

from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.fingerprint import fingerprint
from game.world.step import begin, step

from .soak import MAPS, day


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_nothing_breaks(path):
    """A quarter of a minute; `python -m tests.bots.soak` goes on for as long as one likes."""
    _, places = day(path, seed=1, ticks=900)
    assert places > 5, "he was stuck"


def test_he_is_the_same_again():
    """Same seed, same presses; another seed, others."""
    level = load(maps_folder() / "academy_yard.tmx", assets_folder())
    ends = []
    for seed in (3, 3, 4):
        world = begin(level, seed)
        bot = BOTS["random"](world)
        for _ in range(200):
            step(world, bot.command(world))
        ends.append(fingerprint(world))
    assert ends[0] == ends[1] != ends[2]
