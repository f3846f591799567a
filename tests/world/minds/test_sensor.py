"""Born sensors: they have the field about them, and point where something in it is missing."""

from __future__ import annotations

import pytest

from game.world import tuning
from game.world import tuning_people as people
from game.world.angles import heading_of, turn_between
from game.world.beings import Poise
from game.world.command import IDLE
from game.world.dials import Dials
from game.world.events_minds import Line, PoiseChanged, Said
from game.world.evidence import Sense, Who
from game.world.level import Patrol, PersonSpec, Plane, WatcherSpec, Waypoint
from game.world.senses.gaps import gap_near
from game.world.step import begin, step
from tests.world.pictures import level

ROWS = ("#" * 24, *("#" + "." * 22 + "#" for _ in range(14)), "#" * 24)
CHILD = (11.5, 7.5)


def yard(at=(14.0, 7.5), senses=1.0, pillar=None, watched=True, quality=1.0):
    rows = [list(row) for row in ROWS]
    rows[13][2], rows[1][1] = "I", "E"
    if pillar is not None:
        rows[pillar[1]][pillar[0]] = "#"
    posts = {"p": Patrol("p", Plane.GROUND, (Waypoint(at),))}
    child = PersonSpec("Mio", "student", CHILD, mind="pupil", senses=senses)
    made = level(*("".join(row) for row in rows), people=(child,), patrols=posts, ambient=0.06,
                 watchers=(WatcherSpec("one", ("p",), quality=quality),) if watched else (),
                 start_heading=512)  # fmt: skip
    return begin(made, 1, Dials(warning=0.0))


def play(world, seconds):
    return [event for _ in range(tuning.ticks(seconds)) for event in step(world, IDLE)]


@pytest.mark.parametrize("at", [(14.0, 7.5), (11.5, 4.6), (9.4, 9.4), (8.6, 7.5)])
def test_he_points_at_a_hole_close_by_and_asks(at):
    world = yard(at)
    happened = play(world, 4.0)
    changes = [event for event in happened if isinstance(event, PoiseChanged)]
    assert [event.poise for event in changes] == [Poise.POINTING]
    assert changes[0].cause.sense is Sense.ECHO
    assert [event for event in happened if isinstance(event, Said)] == [
        Said(Who(0), Line.WHAT_IS_THERE, CHILD)
    ]
    wanted = heading_of(at[0] - CHILD[0], at[1] - CHILD[1])
    assert abs(turn_between(world.people[0].heading, wanted)) < 60, "within 21 degrees"
    play(world, 3.0)
    assert world.people[0].poise is Poise.AT_EASE


def test_he_does_not_ask_all_the_time():
    happened = play(yard(), people.POINTS_AGAIN / tuning.TICKS_PER_SECOND)
    assert sum(isinstance(event, Said) for event in happened) == 1


@pytest.mark.parametrize(("why", "changes"), [
    ("nobody is there", {"watched": False}),
    ("he is too far off", {"at": (18.0, 7.5)}),
    ("she is but half as gifted", {"at": (14.5, 7.5), "senses": 0.5}),
    ("she is no sensor", {"senses": 0.0}),
    ("it is a pillar", {"watched": False, "pillar": (13, 7)}),
    ("a poor cloak leaves no hole", {"quality": 0.05}),
])  # fmt: skip
def test_he_points_at_nothing_when(why, changes):
    happened = play(yard(**changes), 8.0)
    assert not [event for event in happened if isinstance(event, Said | PoiseChanged)], why


def test_the_gap_is_in_the_field_and_nowhere_else():
    """Where the watcher is does not matter, only what the echo lacks."""
    world = yard()
    play(world, 2.0)
    found = gap_near(world, CHILD, Plane.GROUND, 4.0)
    world.watchers[0].x = 20.0
    assert gap_near(world, CHILD, Plane.GROUND, 4.0) == found is not None
    world.fields[0].echo[:] = 1.0
    assert gap_near(world, CHILD, Plane.GROUND, 4.0) is None
    world.fields[0].echo[:] = 0.0
    assert gap_near(world, CHILD, Plane.GROUND, 4.0) is None


@pytest.mark.parametrize(("iruka", "there"), [((98.5, 12.5), True), ((10.5, 12.5), False)])
def test_far_from_iruka_on_a_large_map_no_field_is_kept_and_nothing_is_missing(iruka, there):
    """A gap cut into the echo beside a child, with Iruka near and far."""
    rows = ("#" * 120, "#I" + "." * 118, *("#" + "." * 118 + "#" for _ in range(27)), "#" * 120)
    world = begin(level(*rows, ambient=0.05), 1)
    world.iruka.x, world.iruka.y = iruka
    step(world, IDLE)
    echo = world.fields[Plane.GROUND].echo
    echo[:] = 1.0
    echo[63:66, 407:410] = 0.0
    assert (gap_near(world, (100.5, 15.5), Plane.GROUND, 4.0) is not None) == there
