"""Walking, in pictures: what stands in the way, and how one gets round it."""

import numpy as np
import pytest

from game.world import tuning
from game.world.command import Command, Gait
from game.world.movement import slide
from game.world.step import step
from tests.world.pictures import draw, picture


def play(world, command, seconds):
    for _ in range(tuning.ticks(seconds)):
        step(world, command)
    return world


def test_a_wall_stops_him():
    world = play(draw("#######", "#I....#", "#######"), Command(east=127, gait=Gait.RUN), 3)
    assert picture(world) == ("#######", "#....I#", "#######")
    assert world.iruka.x == pytest.approx(6.0 - tuning.BODY_RADIUS, abs=1e-9)


def test_he_slides_along_a_wall():
    world = play(draw("#######", "#I....#", "#.....#", "#######"), Command(east=127, south=-127), 3)
    assert picture(world) == ("#######", "#....I#", "#.....#", "#######")


def test_a_corner_lets_him_round():
    """Pushed straight against the edge of a wall that covers nearly half of him, he rolls past it."""
    world = draw("######", "#....#", "#I...#", "###..#", "#....#", "######")
    world.iruka.x, world.iruka.y = 3.02, 2.5
    play(world, Command(south=127, gait=Gait.WALK), 1.5)
    assert picture(world) == ("######", "#....#", "#....#", "###..#", "#..I.#", "######")


def test_no_gait_takes_him_through_a_thin_wall():
    """A wall one field cell (0.25 m) thick holds a runner who comes at every angle."""
    solid = np.zeros((40, 40), dtype=bool)
    solid[:, 20] = True
    stride = tuning.SPEED[Gait.RUN] * tuning.TICK
    for share in (0.0, 0.3, 0.6):
        point = (3.0, 2.0)
        for _ in range(300):
            point = slide(solid, point, (stride, stride * share), tuning.BODY_RADIUS)
        assert point[0] <= 5.0 - tuning.BODY_RADIUS + 1e-9
        assert (point[1] > 2.5) == (share > 0)


def test_he_stays_out_of_a_gap_too_narrow_for_him():
    solid = np.zeros((24, 24), dtype=bool)
    solid[10, :11] = solid[10, 13:] = True  # a gap of 0.5 m; he is 0.64 m across
    point = (3.0, 2.0)
    for _ in range(200):
        point = slide(solid, point, (0.0, 0.04), tuning.BODY_RADIUS)
    assert point[1] < 2.5


def test_people_are_in_the_way():
    world = play(draw("########", "#I..s..#", "########"), Command(east=127), 3)
    assert picture(world) == ("########", "#..Is..#", "########")
    assert world.people[0].x - world.iruka.x == pytest.approx(2 * tuning.BODY_RADIUS, abs=0.01)


@pytest.mark.parametrize(("gait", "metres"), [(Gait.SNEAK, 1.4), (Gait.WALK, 2.8), (Gait.RUN, 4.8)])
def test_gaits_cover_their_ground(gait, metres):
    """One second of each gait, straight and diagonal: the same way, by hand from the tuning page."""
    row = "." * 16
    for east, south in ((127, 0), (127, 127)):
        world = draw(*["I" + row[1:]] + [row] * 9)
        world.iruka.x = world.iruka.y = 2.0
        play(world, Command(east=east, south=south, gait=gait), 1)
        way = ((world.iruka.x - 2) ** 2 + (world.iruka.y - 2) ** 2) ** 0.5
        assert way == pytest.approx(metres, abs=1e-6)
