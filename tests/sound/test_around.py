"""Footfalls of who can be seen; of the cloaked none."""

from game.sound.around import EARSHOT, STRIDE, Footfalls
from tests.world.pictures import draw

ROWS = ("#" * 40, "#I...s" + "." * 33 + "#", "#..A.." + "." * 33 + "#", "#" * 40)
PACE = 0.03  # metres a tick


def walked(world, being, metres):
    """What is heard while somebody goes so far east."""
    ears, heard = Footfalls(), []
    for _ in range(round(metres / PACE)):
        being.x += PACE
        heard += ears.tick(world)
    return heard



def test_a_walker_is_heard_by_his_stride():
    world = draw(*ROWS)
    heard = walked(world, world.people[0], 3.0)
    assert len(heard) in (round(3.0 / STRIDE) - 1, round(3.0 / STRIDE))
    assert {surface for surface, *_ in heard} == {"earth"}


def test_who_stands_or_is_far_is_not_heard():
    world = draw(*ROWS)
    ears = Footfalls()
    assert [step for _ in range(100) for step in ears.tick(world)] == []
    world.people[0].x = world.iruka.x + EARSHOT + 1
    assert walked(world, world.people[0], 3.0) == []


def test_the_cloaked_have_no_footfalls_until_they_are_unmasked():
    world = draw(*ROWS)
    watcher = world.watchers[0]
    assert walked(world, watcher, 3.0) == []
    watcher.unmasked, watcher.x = True, 3.5
    assert len(walked(world, watcher, 3.0)) >= 3


def test_a_leap_through_space_is_no_step():
    world, ears = draw(*ROWS), Footfalls()
    ears.tick(world)
    world.people[0].x += 5.0
    assert ears.tick(world) == []
