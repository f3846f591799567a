"""Where a sound comes from: side, loudness, walls, and the caption's arrow."""

import pytest

from game.sound import Sound
from game.sound.places import ARROWS, CENTRE, HERE, arrow, placed
from game.world import events_hands as hands
from game.world.items import Item
from game.world.level import Plane
from tests.world.pictures import draw

HALL = draw(
    "#####################",
    "#.......#...........#",
    "#.......#...........#",
    "#.......#.I.........#",
    "#.......#...........#",
    "#.......#...........#",
    "#####################",
)
X, Y = HALL.iruka.point


def test_what_he_does_himself_is_in_both_ears():
    assert placed(HALL, None) == CENTRE
    assert placed(HALL, (X + HERE / 2, Y)) == CENTRE


def test_the_side_is_heard_and_far_is_quiet():
    near, far, left = (placed(HALL, (X + east, Y)) for east in (2.0, 8.0, -1.5))
    assert near.ears[1] > near.ears[0] and far.ears[1] > 2 * far.ears[0]
    assert left.ears[0] > left.ears[1]
    assert near.ears[1] > far.ears[1] > 0.2
    assert not near.muffled and not far.muffled


def test_a_wall_dulls_and_an_open_way_does_not():
    behind, beside = placed(HALL, (X - 4.0, 1.5)), placed(HALL, (X + 4.0, 1.5))
    assert behind.muffled and not beside.muffled
    assert max(behind.ears) < max(beside.ears)


def test_another_plane_is_farther():
    here, above = (placed(HALL, (X + 3.0, Y), plane) for plane in (Plane.GROUND, Plane.HIGH))
    assert max(above.ears) < max(here.ears)


@pytest.mark.parametrize(
    ("east", "south", "expected"),
    [
        (5, 1, "→"), (5, 5, "↘"), (-1, 5, "↓"), (-5, 4, "↙"),
        (-5, 0, "←"), (-5, -5, "↖"), (0, -5, "↑"), (4, -5, "↗"),
    ],
)  # fmt: skip
def test_eight_arrows(east, south, expected):
    assert arrow(east, south) == expected


def test_a_caption_says_from_where_and_does_not_double():
    sound = Sound.create_null()
    for point in ((X + 4, Y), (X, Y - 3)):
        sound.hear([hands.Landed(Item.PEBBLE, point, Plane.GROUND)], HALL)
    sound.hear([hands.LetterRead(0)], HALL)
    assert sound.captions == ["↑ A pebble clicks.", "Read, and put away."]
    assert set(sound.captions[0]) & set(ARROWS)
    sound.arrows = False
    sound.hear([hands.Landed(Item.PEBBLE, (X + 4, Y), Plane.GROUND)], HALL)
    assert sound.captions == ["Read, and put away.", "A pebble clicks."]


def test_the_ears_get_what_the_place_says():
    sound = Sound.create_null()
    sound.hear([hands.Landed(Item.PEBBLE, (X + 6, Y), Plane.GROUND)], HALL)
    left, right = sound.speaker.ears[sound.speaker.played.index("pebble")]
    assert 0 < left < right < 1
