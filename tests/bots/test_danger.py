"""What a careful player keeps clear of: the eyes of those who would wonder."""

from dataclasses import replace

import pytest

from game.bots.danger import overlooked
from game.world.level import PersonSpec
from tests.world.pictures import draw

ROOM = ["I........#......", ".........#......", "E........#......"]
KAKI = PersonSpec("Kaki", "teacher", (6.5, 1.5), mind="colleague")


@pytest.mark.parametrize(
    ("person", "known"),
    [
        (KAKI, True),
        (replace(KAKI, mind=""), False),
        (replace(KAKI, point=(12.5, 1.5)), False),
    ],
    ids=("a colleague", "nobody's business", "behind the wall"),
)
def test_a_colleague_overlooks_what_lies_in_his_room(person, known):
    assert overlooked(draw(*ROOM, people=(person,)), (2.5, 0.5)) is known
