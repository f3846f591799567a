"""Sensing: a front that stands out against the usual, just after Iruka let chakra out, tells where from."""

from __future__ import annotations

import pytest

from game.echo.tables import SPEED
from game.world import tuning
from game.world import tuning_minds as minds
from game.world.beings import Clue
from game.world.evidence import Kind, Sense, Who
from game.world.level import Plane
from game.world.movement import distance
from game.world.senses import sensing
from tests.world.minds.stage import guard, quiet, stage  # noqa: F401

FREE = "#" + "." * 38 + "#"
ROWS = ["#" * 40, *[FREE] * 5, "#" + "." * 30 + "I" + "." * 7 + "#", *[FREE] * 5, "#" * 40]
SOURCE = (31.5, 6.5)


@pytest.fixture
def echo(monkeypatch):
    """How bright it is at his place; to be set."""
    now = {"brightness": 0.1}
    monkeypatch.setattr(sensing, "brightness_near", lambda field, point: now["brightness"])
    return now


def felt(echo, senses=1.0, before=0.1, after=2.0, later=0, spilt=True):
    """Let somebody live through a spill: what he makes of it. later: ticks after the front has come by."""
    world = stage(*ROWS, guards=[guard((11.5, 6.5), senses=senses)])
    person = world.people[0]
    echo["brightness"] = before
    for _ in range(30):
        sensing.feel(world, person, Who(0), senses)
        world.tick += 1
    if spilt:
        world.iruka.spill = Clue(SOURCE, Plane.GROUND, world.tick)
    gap = distance(person.point, SOURCE)
    world.tick += int(gap / SPEED * tuning.TICKS_PER_SECOND) + 1 + later
    echo["brightness"] = after
    sensing.feel(world, person, Who(0), senses)
    return person


def test_a_front_tells_roughly_where_it_came_from(echo):
    person = felt(echo)
    (cause,) = person.mind.causes
    assert (cause.kind, cause.sense) == (Kind.SENSED, Sense.ECHO)
    assert 0.0 < distance(cause.point, SOURCE) <= minds.SENSED_BLUR * 20.0 + 1e-6
    assert person.clue.point == cause.point
    assert cause.weight == minds.SENSED_POINTS


def test_the_weaker_his_sense_the_less_and_the_less_exactly(echo):
    strong, weak = felt(echo), felt(echo, senses=0.4)
    assert weak.mind.alert < strong.mind.alert
    assert distance(weak.clue.point, SOURCE) > distance(strong.clue.point, SOURCE)


@pytest.mark.parametrize(
    "more",
    [{"senses": 0.0}, {"after": 0.2}, {"before": 1.0}, {"spilt": False}, {"later": minds.SENSED_WITHIN + 1}],
    ids=["without the sense", "too faint", "used to it", "from others", "too late"],
)
def test_what_he_does_not_sense(echo, more):
    assert not felt(echo, **more).mind.causes
