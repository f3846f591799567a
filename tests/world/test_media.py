"""What chakra meets, as a map asks for it: one small proof a medium, on the echo of a world's fields."""

from __future__ import annotations

import numpy as np
import pytest

from game.world import tuning
from game.world.command import IDLE
from game.world.level import Patrol, PersonSpec, Plane, Rect, WardSpec, WatcherSpec, Waypoint, ZoneSpec
from game.world.sources import bodies, cloak, emitters, moving
from game.world.step import step
from game.world.zones import ambient, laid
from tests.world.pictures import draw, level

PLAIN = ["." * 24 for _ in range(12)]


def field(**letters):
    """An open place of 24 x 12 m with Iruka in one corner and the exit in the other; letter=(col, row)."""
    rows = [list(row) for row in PLAIN]
    rows[11][0], rows[11][23] = "I", "E"
    for letter, (col, row) in letters.items():
        rows[row][col] = {"lamp": "*", "post": "A"}[letter]
    return ["".join(row) for row in rows]


def mean_echo(world, after=1.5, seconds=1.0, plane=Plane.GROUND):
    """The echo of a plane over some seconds, after others have passed."""
    for _ in range(tuning.ticks(after)):
        step(world, IDLE)
    total = np.zeros_like(world.fields[plane].echo)
    for _ in range(tuning.ticks(seconds)):
        step(world, IDLE)
        total += world.fields[plane].echo
    return total / tuning.ticks(seconds)


def away(echo, x, y):
    """Metres of each cell's middle from a point."""
    rows, cols = np.indices(echo.shape)
    return np.hypot((cols + 0.5) / 4 - x, (rows + 0.5) / 4 - y)


def ring(echo, point, near, far):
    """Mean echo between two distances (metres) from a point."""
    gap = away(echo, *point)
    return float(echo[(gap >= near) & (gap < far)].mean())


def test_dead_ground_halves_what_flies_through_it_every_half_length():
    """With a half-length of 2 m: a quarter of the flux is left at 4 m, a sixteenth at 8."""
    whole = ZoneSpec("dead", Rect(0, 0, 24, 12), half_length=2.0)
    rows = field(lamp=(11, 6))
    dead, live = (mean_echo(draw(*rows, zones=zones)) for zones in ((whole,), ()))
    for metres, share in ((4.0, 1 / 4), (8.0, 1 / 16)):
        left = ring(dead, (11.5, 6.5), metres - 0.25, metres + 0.25)
        measured = left / ring(live, (11.5, 6.5), metres - 0.25, metres + 0.25)
        assert measured == pytest.approx(share, rel=0.04), f"at {metres} m: {measured}"


def test_nothing_comes_back_from_dead_ground_and_a_hole_merges_with_the_void():
    zone = ZoneSpec("dead", Rect(12, 0, 12, 12), half_length=1.0)
    rows = field(lamp=(3, 5), post=(20, 6))
    watched, alone = (draw(*rows, ambient=0.02, zones=(zone,), watched=there) for there in (True, False))
    echo, empty = mean_echo(watched), mean_echo(alone)
    bright, void = echo[8:40, 8:40].mean(), echo[8:40, 76:92].mean()
    assert void < 0.01 * bright, f"{void / bright}"
    hole = abs(float(echo[24:28, 80:84].mean() - empty[24:28, 80:84].mean()))
    assert hole < 0.002 * bright, f"{hole / bright}"


def test_dead_ground_has_no_hard_edge():
    """Over the metre about its edge the loss rises by a quarter of itself from cell to cell."""
    zone = ZoneSpec("dead", Rect(6, 3, 12, 6), half_length=2.0)
    grid = laid(level(*field()).planes[0], Plane.GROUND, (zone,))
    row, full = grid.loss[24], np.log(2.0) / 2.0
    assert row[21:27] / full == pytest.approx([0.0, 0.125, 0.375, 0.625, 0.875, 1.0])
    assert np.abs(np.diff(row)).max() == pytest.approx(full / 4)
    assert grid.loss[:, 48].max() == pytest.approx(full)
    other = laid(level(*field()).planes[1], Plane.HIGH, (zone,))
    assert not other.loss.any()


def test_the_border_of_the_map_is_no_edge():
    whole = ZoneSpec("dead", Rect(0, 0, 24, 12), half_length=1.0)
    grid = laid(level(*field()).planes[0], Plane.GROUND, (whole,))
    assert np.ptp(grid.loss) == 0.0


def test_each_square_metre_of_snow_gives_what_the_map_asks_and_rock_gives_nothing():
    """0.05 units on 24 x 12 m less 4 m² of rock: 14.2 a second, by the field's own ledger within 1 %."""
    rows = field()
    rows[4] = rows[4][:8] + "##" + rows[4][10:]
    rows[5] = rows[5][:8] + "##" + rows[5][10:]
    snow = ZoneSpec("snow", Rect(0, 0, 24, 12), power=0.05)
    world = draw(*rows, zones=(snow,))
    assert not world.level.planes[0].emission[world.level.planes[0].solid].any()
    before = world.fields[0].ledger["emitted"]
    for _ in range(300):
        step(world, IDLE)
    rate = (world.fields[0].ledger["emitted"] - before) / 5.0
    assert rate == pytest.approx(0.05 * (24 * 12 - 4), rel=0.01)


def test_in_snow_people_are_clear_and_the_one_who_makes_it_is_blank():
    snow = ZoneSpec("snow", Rect(0, 0, 24, 12), power=0.05)
    friend = PersonSpec("friend", "teacher", (6.5, 6.5), heading=0)
    echo = mean_echo(draw(*field(post=(16, 6)), zones=(snow,), people=(friend,)))
    plain = ring(echo, (11.5, 6.5), 0.0, 2.0)
    blank = ring(echo, (16.5, 6.5), 0.0, 0.4) / ring(echo, (16.5, 6.5), 0.9, 1.6)
    clear = ring(echo, (6.5, 6.5), 0.0, 0.3) / plain
    even = float(echo[12:40, 36:60].std() / echo[12:40, 36:60].mean())
    assert blank <= 0.03 and clear > 3.0 and even < 0.15, (blank, clear, even)


def test_a_ward_is_a_line_with_a_blank_where_its_trigger_is():
    outline = ((6.0, 3.0), (18.0, 3.0), (18.0, 9.0), (6.0, 9.0), (6.0, 3.0))  # 36 m; a sixth is 6 m
    hidden, plain = (
        mean_echo(draw(*field(), wards=(WardSpec(outline, power=2.0, trigger=trigger),)))
        for trigger in (1 / 6, -1.0)
    )
    line = float(plain[11:13, 28:44].mean())
    assert line > 1.6 * float(plain[16:20, 28:44].mean()), "a line among the ground inside"
    assert ring(hidden, (12.0, 3.0), 0.0, 0.25) < 0.03 * line
    assert ring(plain, (12.0, 3.0), 0.0, 0.25) > 0.9 * line
    small = hidden[11:13].mean(axis=0) < 0.5 * line
    assert small[24:72].sum() <= 3, "no more than the trigger is blank"


def test_a_ward_gives_the_power_it_is_said_to_give_but_not_from_its_trigger_or_from_walls():
    rows = field()
    rows[3] = rows[3][:6] + "####" + rows[3][10:]
    ward = WardSpec(((6.0, 3.5), (18.0, 3.5)), power=1.5, trigger=0.75)
    made = level(*rows, wards=(ward,))
    sources = emitters(made, Plane.GROUND, 0, (), made.planes[0].solid)
    assert sources[:, 2].sum() == pytest.approx(1.5)
    assert sources[:, 0].min() > 10.0, "from 6 to 10 m it lies in the wall"
    assert np.abs(sources[:, 0] - 15.0).min() > tuning.TRIGGER_RADIUS
    assert emitters(made, Plane.HIGH, 0, (), made.planes[1].solid).shape == (0, 3)


def bent(quality):
    """Worlds with a refracting watcher and with nobody, for the same time."""
    rows = field(lamp=(3, 5), post=(12, 6))
    third = WatcherSpec("third", ("A0",), "refract", quality)
    return draw(*rows, ambient=0.02, watchers=(third,)), draw(*rows, ambient=0.02, watched=False)


def test_a_refracting_watcher_of_no_quality_is_nobody():
    there, nobody = bent(0.0)
    for _ in range(120):
        step(there, IDLE)
        step(nobody, IDLE)
    assert there.fields[0].echo.tobytes() == nobody.fields[0].echo.tobytes()


def test_a_refracting_watcher_takes_nothing_but_moves_what_is_behind_him():
    """The better the plainer; the mean over his disc stays, and only Iruka's body absorbs, as ever."""
    changes = []
    for quality in (0.3, 1.0):
        there, nobody = bent(quality)
        warp, plain = mean_echo(there, 1.0, 0.5), mean_echo(nobody, 1.0, 0.5)
        disc = away(warp, 12.5, 6.5) < tuning.LENS_RADIUS
        changes.append(float(np.sqrt(((warp / plain - 1.0)[disc] ** 2).mean())))
        assert warp[disc].mean() == pytest.approx(plain[disc].mean(), rel=0.03)
        ledgers = [world.fields[0].ledger["absorbed"] for world in (there, nobody)]
        assert ledgers[0] == pytest.approx(ledgers[1], rel=0.05)
    assert 0.01 < changes[0] < 0.7 * changes[1], changes


def test_a_worse_cloak_lets_some_through():
    spec = WatcherSpec("moth", ("A0",), quality=0.2)
    contrast = []
    for watchers in ((spec,), (WatcherSpec("moth", ("A0",)),)):
        echo = mean_echo(draw(*field(lamp=(3, 5), post=(12, 6)), ambient=0.02, watchers=watchers))
        contrast.append(ring(echo, (12.5, 6.5), 0.0, 0.4) / ring(echo, (12.5, 6.5), 0.9, 1.6))
    assert contrast[1] <= 0.03 and 0.15 < contrast[0] < 0.9, contrast


def test_a_startled_lens_swings_in_strength_and_keeps_its_width():
    watcher = bent(0.5)[0].watchers[0]
    watcher.shimmers_until = 1000
    seen = [cloak(watcher, tick) for tick in range(tuning.RIM_PERIOD)]
    strengths = [body.strength for body in seen]
    assert {body.radius for body in seen} == {tuning.LENS_RADIUS} and {body.waver for body in seen} == {0.0}
    assert max(strengths) == pytest.approx(0.5 * (1 + tuning.RIM_SHIMMER), rel=0.01)
    assert min(strengths) == pytest.approx(0.5 * (1 - tuning.RIM_SHIMMER), rel=0.01)


def leaker(*line, **values):
    """A leaker on a route, as changes for a picture."""
    stops = tuple(Waypoint(point) for point in line)
    spec = PersonSpec("leaker", "civilian", line[0], patrol="way", power=8.0, **values)
    return {"people": (spec,), "patrols": {"way": Patrol("way", Plane.GROUND, stops, speed=4.0)}}


def test_a_leaker_takes_his_light_along():
    world = draw(*field(), **leaker((3.5, 5.5), (20.5, 5.5)))
    west, east = [], []
    for seconds in (0.5, 4.0):
        echo = mean_echo(world, seconds, 0.2)
        west.append(ring(echo, (3.5, 5.5), 0.6, 2.0))
        east.append(ring(echo, (20.5, 5.5), 0.6, 2.0))
    assert west[0] > 3 * east[0] and east[1] > 3 * west[1], (west, east)
    assert [body.kind for body in bodies(world, Plane.GROUND)[:3]] == ["open"] * 3, "and is a body himself"


def test_a_leaker_breathes():
    world = draw(*field(), **leaker((3.5, 5.5), breath=2.0))
    powers = []
    for _ in range(120):
        powers.append(float(moving(world, Plane.GROUND)[0, 2]))
        step(world, IDLE)
    assert max(powers) == pytest.approx(8.0 * (1 + tuning.BREATH_DEPTH), rel=0.001)
    assert min(powers) == pytest.approx(8.0 * (1 - tuning.BREATH_DEPTH), rel=0.001)


def test_a_leaker_led_through_a_wall_is_dark_in_there():
    rows = field()
    rows[5] = rows[5][:10] + "##" + rows[5][12:]
    world = draw(*rows, **leaker((8.5, 5.5), (14.5, 5.5)))
    lit = []
    for _ in range(120):
        step(world, IDLE)
        lit.append((world.people[0].x, len(moving(world, Plane.GROUND))))
    assert {count for x, count in lit if 10.0 <= x < 12.0} == {0}
    assert {count for x, count in lit if not 10.0 <= x < 12.0} == {1}


def test_ambient_is_what_the_map_says_over_all_that_is_not_solid():
    """24 x 12 m less 2 m² of wall at 0.02: 5.72 units a second; every 6 x 6 m has its own source."""
    rows = field()
    rows[2] = rows[2][:4] + "##" + rows[2][6:]
    made = level(*rows, ambient=0.02)
    found = ambient(made, Plane.GROUND, made.planes[0].solid)
    assert found[:, 2].sum() == pytest.approx(0.02 * (24 * 12 - 2))
    assert len(found) == 4 * 2


def test_a_small_room_behind_walls_has_its_own_share():
    """4 x 2 m of floor inside a wall of 6 x 4, none of it in the middle of a square: 0.02 x 8 in there."""
    rows = field()
    for row, wall in ((1, "######"), (2, "#....#"), (3, "#....#"), (4, "######")):
        rows[row] = rows[row][:1] + wall + rows[row][7:]
    made = level(*rows, ambient=0.02)
    found = ambient(made, Plane.GROUND, made.planes[0].solid)
    inside = (found[:, 0] > 2) & (found[:, 0] < 6) & (found[:, 1] > 2) & (found[:, 1] < 4)
    assert found[inside, 2].sum() == pytest.approx(0.02 * 8)
    assert found[:, 2].sum() == pytest.approx(0.02 * (24 * 12 - 16))


def test_zones_say_otherwise_the_last_one_drawn_counts():
    """Of 288 m² 60 are dead, and 12 of those are a shop with an ambient of 0.5: 0.02 x 228 + 0.5 x 12."""
    dead = ZoneSpec("dead", Rect(10, 1, 10, 6), half_length=2.0)
    shop = ZoneSpec("ambient", Rect(11, 2, 4, 3), ambient=0.5)
    made = level(*field(), ambient=0.02, zones=(dead, shop))
    found = ambient(made, Plane.GROUND, made.planes[0].solid)
    inside = (found[:, 0] >= 10) & (found[:, 0] < 20) & (found[:, 1] >= 1) & (found[:, 1] < 7)
    in_shop = (found[:, 0] >= 11) & (found[:, 0] < 15) & (found[:, 1] >= 2) & (found[:, 1] < 5)
    assert found[~inside, 2].sum() == pytest.approx(0.02 * 228)
    assert found[inside, 2].sum() == found[in_shop, 2].sum() == pytest.approx(0.5 * 12)
    made = level(*field(), ambient=0.02, zones=(shop, dead))
    over = ambient(made, Plane.GROUND, made.planes[0].solid)
    assert over[:, 2].sum() == pytest.approx(0.02 * 228)


def test_steady_sources_are_one_array_and_kept():
    made = level(*field(lamp=(3, 5)), ambient=0.02)
    first, second = (emitters(made, Plane.GROUND, tick, (), made.planes[0].solid) for tick in (0, 1))
    assert first.dtype == np.float64 and first.shape == (9, 3)
    assert first.tobytes() == second.tobytes()


def test_on_a_wide_map_the_field_follows_iruka():
    """With a view of 56 x 40 m the far end of a map of 120 m is silent until he goes there."""
    rows = ["." * 120 for _ in range(12)]
    rows[5] = ".I.*" + "." * 112 + "*..E"
    world = draw(*rows)
    assert all(field.view == tuning.FIELD_VIEW == (56.0, 40.0) for field in world.fields)
    near, far = (slice(8, 40), slice(8, 40)), (slice(8, 40), slice(440, 470))
    echo = mean_echo(world, 0.5)
    assert echo[near].mean() > 0.0 and not echo[far].any()
    world.iruka.x = 110.0
    echo = mean_echo(world, 1.5)
    assert not echo[near].any() and echo[far].mean() > 0.0


def test_nobody_of_the_other_plane_is_in_the_way():
    ward = WardSpec(((2.0, 2.0), (6.0, 2.0)), plane=Plane.HIGH, trigger=0.5)
    world = draw(*field(post=(12, 6)), wards=(ward,))
    kinds = [[body.kind for body in bodies(world, plane)] for plane in Plane]
    assert kinds[0].count("absorb") == 1 and kinds[1] == ["absorb"]
