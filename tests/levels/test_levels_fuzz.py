"""Maps with random damage: refused by a LevelError, or sound for us and for pytmx alike."""

from __future__ import annotations

from random import Random

import pytest

from game.levels import load, problems
from game.levels.pictures import tiled_map
from tests.levels.levelmaker import Maker

SNIPPETS = (
    "",
    "0",
    "-1",
    "nan",
    "1e9",
    "99999999999",
    '"',
    "<",
    ">",
    "/>",
    "&#0;",
    "é",
    "tile",
    "9",
    " ",
    ",",
    "id",
)
DAMAGED = 150  # maps for each seed


@pytest.mark.parametrize("seed", range(4))
def test_damage_never_gets_through_as_another_exception(maker: Maker, seed: int) -> None:
    dice = Random(seed)
    path = maker.write()
    whole = path.read_text(encoding="utf-8")
    refused = 0
    for _ in range(DAMAGED):
        text = whole
        for _ in range(dice.randint(1, 3)):
            start = dice.randrange(len(text))
            text = text[:start] + dice.choice(SNIPPETS) + text[start + dice.choice((0, 1, 2, 5)) :]
        path.write_text(text, encoding="utf-8")
        if problems(path, maker.assets):
            refused += 1
        else:
            assert load(path, maker.assets).width == tiled_map(path).width
    assert refused > DAMAGED / 2
