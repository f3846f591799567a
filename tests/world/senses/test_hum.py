"""The hum: full where the field is, thin toward a hole, and read from nothing but the echo."""

from dataclasses import replace

import numpy as np
import pytest

from game.world import tuning_sense as sense
from game.world.command import Command
from game.world.fingerprint import fingerprint
from game.world.level import Plane
from game.world.senses.hum import SECTORS, bearing, hum, swept
from game.world.step import step
from tests.world.pictures import draw

WIDE = 27
BARE = ("#" * WIDE, *["#" + "." * (WIDE - 2) + "#"] * 25, "#" * WIDE)


def room(**spots):
    """A lit hall with Iruka in its middle; spots: letter = (col, row)."""
    rows = [list(row) for row in BARE]
    rows[13][13] = "I"  # farther from all spots than a watcher likes to keep
    for letter, (col, row) in spots.items():
        rows[row][col] = letter
    world = draw(*("".join(row) for row in rows), ambient=0.2)
    for _ in range(120):
        step(world, Command(focus=True))
    return world


def thinnest(heard):
    """The number of the sector that lacks most."""
    return max(range(SECTORS), key=lambda number: heard.sectors[number].rough)


def test_an_even_field_hums_evenly():
    heard = hum(room())
    assert min(sector.full for sector in heard.sectors) > 0.7
    assert heard.left == pytest.approx(heard.right, abs=0.1)
    assert heard.left > 0.1


@pytest.mark.parametrize("spot", [(6, 13), (20, 13), (13, 6), (13, 20), (8, 7)])
def test_the_hum_thins_toward_a_hole_and_says_how_far(spot):
    world = room(A=spot)
    heard = hum(world)
    sector = heard.sectors[thinnest(heard)]
    east, south = bearing(thinnest(heard))
    assert sector.rough > 0.85 and sector.full == pytest.approx(1 - sector.rough)
    hole = world.iruka.x + east * sector.far, world.iruka.y + south * sector.far
    assert hole == pytest.approx((spot[0] + 0.5, spot[1] + 0.5), abs=0.6)


def test_the_side_of_the_hole_is_the_thinner():
    west, east = hum(room(A=(6, 13))), hum(room(A=(20, 13)))
    assert west.left < 0.7 * west.right
    assert east.right < 0.7 * east.left


def test_north_is_high_and_south_is_low():
    heard = hum(room())
    pitches = [sector.pitch for sector in heard.sectors]
    assert bearing(swept(0))[1] < -0.99, "a round begins in the north"
    assert pitches[swept(0)] > 0.99
    assert min(pitches) < 0.01 and pitches[0] == pytest.approx(0.5, abs=0.03)
    around = {swept(tick) for tick in range(SECTORS * sense.SWEEP_STAYS)}
    assert around == set(range(SECTORS))


def test_it_is_as_clear_as_his_attention():
    world = room(A=(4, 13))
    focused = max(sector.rough for sector in hum(world).sectors)
    world.iruka.focus, world.iruka.jostle = 0.0, 0.0
    assert max(sector.rough for sector in hum(world).sectors) < 0.5 * focused


def test_it_changes_nothing_and_knows_only_the_echo():
    world = room(A=(6, 13))
    before, heard = fingerprint(world), hum(world)
    assert fingerprint(world) == before
    assert hum(replace(world, watchers=[], people=[])) == heard
    world.fields[Plane.GROUND].echo[:] = 1.0
    assert all(sector.rough == 0.0 for sector in hum(world).sectors)


def test_no_echo_is_no_hum():
    world = room()
    for field in world.fields:
        field.echo[:] = 0.0
    heard = hum(world)
    assert (heard.left, heard.right) == (0.0, 0.0)
    assert np.isfinite([sector.far for sector in heard.sectors]).all()
