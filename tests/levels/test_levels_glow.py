"""Lint by the field itself: what is too dim, too bright, or could hide a hunter."""

import numpy as np

from game.levels import glow
from game.levels.glow import shine, still
from game.levels.reach import reached
from game.world.command import IDLE
from game.world.level import EmitterSpec, Plane, Rect, ZoneSpec
from game.world.step import begin, step
from tests.world.pictures import level

WIDE = ["." * 40 for _ in range(14)]


def field(**spots: tuple[int, int]) -> list[str]:
    """An open place of 40 x 14 m with letters at (col, row)."""
    rows = [list(row) for row in WIDE]
    for letter, (col, row) in spots.items():
        rows[row][col] = letter
    return ["".join(row) for row in rows]


def lines(made) -> list[str]:
    return [one.text for one in shine(made, reached(made))]


def dark(x: float, width: float) -> ZoneSpec:
    """Dead ground over the whole height."""
    return ZoneSpec("dead", Rect(x, 0, width, 14), half_length=0.3)


def test_an_even_place_is_well():
    assert lines(level(*field(I=(2, 2), A=(30, 7), E=(39, 13)), ambient=0.02)) == []


def test_a_place_without_chakra_is_told():
    made = level(*field(I=(2, 2), E=(39, 13)))
    advice = "give the map an ambient, or place an Emitter"
    assert lines(made) == [f"nothing answers on the ground plane: {advice}"]


def test_a_dark_end_is_told_unless_a_zone_says_so(monkeypatch):
    """16 of 40 m are dark: at their middle nothing within 8 m answers; the zone's word makes it well."""
    made = level(*field(I=(2, 2), E=(39, 13)), ambient=0.02, zones=(dark(24, 16),))
    assert lines(made) == []
    monkeypatch.setattr(glow, "_OTHERWISE", ())
    found = lines(made)
    assert len(found) == 1 and "0% of the ground plane answers, 30% is least" in found[0]
    x = float(found[0].split("(")[1].split(",")[0])
    assert x > 30


def test_lamps_off_the_scale_are_told_one_is_not():
    """Nine lamps of one corner light it far beyond the rest of the map; one lantern only its own spot."""
    for count in (1, 9):
        spots = [(34.5 + n % 3 * 2, 4.5 + n // 3 * 2) for n in range(count)]
        lamps = tuple(EmitterSpec(spot, Plane.GROUND, 4.0) for spot in spots)
        rows = field(I=(2, 2), E=(39, 13))
        rows = [row[:26] + "#" + row[27:] if n != 7 else row for n, row in enumerate(rows)]
        found = lines(level(*rows, ambient=0.02, emitters=lamps))
        assert ["lower a power" in line for line in found] == ([True] if count == 9 else []), found


def test_a_watcher_in_the_dark_is_told_and_whoever_can_come_from_there(monkeypatch):
    """In a dark strip of 11 m one is more than 2.1 m from where a hole is told (its ring reaches 1.9 m into
    the dark): half a second's run in, and out again. A strip of 3 m hides nobody for a second."""
    monkeypatch.setattr(glow, "_OTHERWISE", ())
    for width, stands in ((11, 29), (11, 12), (3, 12)):
        spots = field(I=(2, 2), E=(39, 13), A=(stands, 7))
        found = lines(level(*spots, ambient=0.02, zones=(dark(24, width),)))
        assert any("stands at" in line for line in found) == (stands == 29), found
        assert any("can come unseen" in line for line in found) == (width == 11), found


def test_the_echo_that_it_goes_by_is_that_of_the_game():
    """By a second way: a world that is stepped for a second; the mean of each tile within 5 %."""
    made = level(*field(I=(20, 7), E=(39, 13)), ambient=0.02)
    world, mean = begin(made), 0.0
    for _ in range(60):
        step(world, IDLE)
        mean = mean + world.fields[Plane.GROUND].echo / 60
    tiles = [echo.reshape(14, 4, 40, 4).mean(axis=(1, 3)) for echo in (mean, still(made, Plane.GROUND))]
    apart = np.abs(tiles[0] / tiles[1] - 1)
    apart[3:12, 16:25] = 0.0  # Iruka himself shines, and stands in the light
    assert apart.max() < 0.05
