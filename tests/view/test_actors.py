"""How people stand and go: the pose follows from what the world says, and from the way between two frames."""

from pathlib import Path

import pygame
import pytest

from game.view.actors import Actors
from game.view.sprites import Pose
from game.world.beings import Poise
from game.world.command import IDLE, Command, Gait
from game.world.step import begin, step
from tests.world.pictures import level

PEOPLE = Path(__file__).resolve().parents[2] / "assets" / "people"
ROOM = (
    "####################",
    "#.................E#",
    "#.I................#",
    "#..................#",
    "#.............s....#",
    "#..................#",
    "####################",
)


@pytest.fixture
def scene():
    pygame.display.init()
    return begin(level(*ROOM)), Actors(PEOPLE)


def poses(world, actors, ticks, command=IDLE, who=0):
    """All poses of one of them over so many frames."""
    seen = set()
    for _ in range(ticks):
        step(world, command)
        actors.look_at(world, False)
        seen.add(actors.poses[who][1])
    return seen


def test_he_stands_walks_runs_and_sneaks(scene):
    world, actors = scene
    assert poses(world, actors, 10) == {Pose.IDLE}
    walk = Command(east=127, gait=Gait.WALK)
    assert poses(world, actors, 90, walk) == {Pose.IDLE, Pose.WALK_A, Pose.WALK_B}
    poses(world, actors, 20, Command(east=-127, gait=Gait.RUN))
    assert poses(world, actors, 60, Command(east=-127, gait=Gait.RUN)) >= {Pose.RUN_A, Pose.RUN_B}
    poses(world, actors, 20, Command(gait=Gait.SNEAK))
    assert poses(world, actors, 10, Command(gait=Gait.SNEAK)) == {Pose.CROUCH}
    sneaks = poses(world, actors, 200, Command(east=127, gait=Gait.SNEAK))
    assert sneaks == {Pose.CROUCH, Pose.SNEAK_A, Pose.SNEAK_B}


def test_at_a_letter_his_hands_are_at_work(scene):
    world, actors = scene
    actors.look_at(world, False)
    world.iruka.reading = 0
    actors.look_at(world, False)
    assert actors.poses[0] == ("iruka", Pose.ACT)


@pytest.mark.parametrize(
    "poise, pose", [(Poise.TALKING, Pose.ACT), (Poise.HUNTING, Pose.ARM_UP), (Poise.OUT, Pose.CROUCH)]
)
def test_a_poise_has_a_pose(scene, poise, pose):
    world, actors = scene
    world.people[0].poise = poise
    actors.look_at(world, False)
    assert actors.poses[1] == ("student_0", pose)


def test_whoever_is_painted_shows_it(scene):
    world, actors = scene
    pictures = []
    for painted in (1000, 0):
        world.people[0].painted_until = painted
        actors.look_at(world, False)
        canvas = pygame.Surface((640, 224))
        actors.draw(canvas, (0, 0), world.people[0].plane)
        pictures.append(pygame.surfarray.array3d(canvas).astype(int))
    changed = (pictures[0] != pictures[1]).any(axis=2)
    x, y = (round(32 * share) for share in world.people[0].point)
    assert 40 < changed.sum() == changed[x - 20 : x + 20, y - 20 : y + 20].sum()
