"""The example rooms: sound, and each shows on the echo what it is an example of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.levels import check, load
from game.levels.schema import CLIMBS
from game.resources import assets_folder, maps_folder
from game.world import tuning
from game.world.command import IDLE
from game.world.items import Item
from game.world.level import Level
from game.world.minds.names import PEOPLE_MINDS, WATCHER_MINDS
from game.world.state import World
from game.world.step import begin, step

ROOMS = sorted((maps_folder() / "rooms").glob("*.tmx"))


def room(name: str) -> Level:
    """One of them."""
    return load(maps_folder() / "rooms" / f"{name}.tmx", assets_folder())


def echo(world: World, seconds: float, plane: int = 0) -> np.ndarray:
    """The mean echo over a second, after some have passed."""
    for _ in range(tuning.ticks(seconds)):
        step(world, IDLE)
    total = np.zeros_like(world.fields[plane].echo)
    for _ in range(60):
        step(world, IDLE)
        total += world.fields[plane].echo
    return total / 60


def near(echo: np.ndarray, point: tuple[float, float], start: float, end: float) -> float:
    """The mean over the cells at `start` to `end` metres from a point."""
    rows, cols = np.indices(echo.shape)
    gap = np.hypot((cols + 0.5) / 4 - point[0], (rows + 0.5) / 4 - point[1])
    return float(echo[(gap >= start) & (gap < end)].mean())


CHAKRA = {"dead_ground", "leaker", "lens", "snow", "trail", "ward"}
SENSES = {"cone_and_light", "noise", "two_rooms", "finding", "telling", "sensing", "search"}
MINDS = {
    "patrol", "captor", "missing_nin", "jailer", "colleague", "shimo", "civilians", "pupils", "bodyguards",
    "kakashi", "blizzard",
}  # fmt: skip
HANDS = {"door_and_lock", "climb", "throwables", "traps", "wards", "bait", "ally", "shifts"}


def test_there_is_one_for_each_system() -> None:
    assert {path.stem for path in ROOMS} == CHAKRA | SENSES | MINDS | HANDS


def test_whatever_a_map_may_hold_is_in_one_of_them() -> None:
    levels = [load(path, assets_folder()) for path in ROOMS]
    people = {person.mind for level in levels for person in level.people}
    watchers = {watcher.mind for level in levels for watcher in level.watchers}
    assert people == {"", *PEOPLE_MINDS} and watchers == set(WATCHER_MINDS)
    carried = {item for level in levels for item, _ in level.kit}
    assert carried == set(Item)
    assert {zone.kind for level in levels for zone in level.zones} >= {"dead", "snow", "hush"}
    assert {climb.kind for level in levels for climb in level.climbs} == set(CLIMBS)
    for things in ("lamps", "items", "letters", "checkpoints", "shifts", "ally", "cell"):
        assert any(getattr(level, things) for level in levels), things
    doors = [door for level in levels for door in level.doors]
    assert any(door.lock for door in doors) and any(door.code for door in doors)
    assert {spot.kind for level in levels for spot in level.spots} == {"trap", "bait"}
    assert any(grid.cover.any() for level in levels for grid in level.planes)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.stem)
def test_it_is_small_and_says_what_it_shows(path: Path) -> None:
    level = load(path, assets_folder())
    assert 20 <= level.width <= 32 and 13 <= level.height <= 22
    assert level.title and 40 <= len(level.intro) <= 400
    assert level.chapter == 0 and not level.next


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.stem)
def test_it_is_sound_and_can_be_played(path: Path) -> None:
    assert check(path, assets_folder()) == []
    world = begin(load(path, assets_folder()))
    for _ in range(60):
        step(world, IDLE)
    assert world.outcome is None
    assert world.fields[0].echo.any()


def test_the_void_ends_where_the_lanterns_stand() -> None:
    world = begin(room("dead_ground"))
    ground, high = echo(world, 1.0), world.fields[1].echo
    lit, void = ground[16:64, 12:40].mean(), ground[36:44, 80:120].mean()
    crown = high[world.level.planes[1].floor.repeat(4, axis=0).repeat(4, axis=1)].mean()
    assert void < 0.02 * lit and crown > 0.2 * lit, (void / lit, crown / lit)


def test_in_the_blizzard_one_is_blank_and_friends_are_clear() -> None:
    world = begin(room("snow"))
    total = echo(world, 1.0)
    (maker,) = world.watchers
    plain = float(np.median(total[16:52, 12:100]))
    assert near(total, maker.point, 0.0, 0.4) < 0.03 * plain
    for person in world.people:
        assert near(total, person.point, 0.0, 0.25) > 1.3 * plain


def test_wards_have_a_blank_each() -> None:
    world = begin(room("ward"))
    total = echo(world, 1.0)
    round_desks, across_door = world.level.wards
    # 26 m round the desks, from (8, 4.5): 0.62 of it is 3.12 m along the south side from (16, 9.5)
    assert round_desks.trigger == 0.62 and across_door.trigger == 0.3
    for blank, line in (((12.88, 9.5), (10.0, 9.5)), ((10.9, 11.5), (12.2, 11.5))):
        assert near(total, blank, 0.0, 0.25) < 0.05 * near(total, line, 0.0, 0.25)


def test_the_lens_moves_the_field_and_takes_nothing_of_it() -> None:
    world, empty = (begin(room("lens")) for _ in range(2))
    empty.watchers[0].away_until = 1 << 60
    total, plain = echo(world, 1.0), echo(empty, 1.0)
    (third,) = world.watchers
    rows, cols = np.indices(total.shape)
    disc = np.hypot((cols + 0.5) / 4 - third.x, (rows + 0.5) / 4 - third.y) < tuning.LENS_RADIUS
    assert total[disc].mean() == pytest.approx(plain[disc].mean(), rel=0.05)
    assert np.sqrt(((total[disc] / plain[disc] - 1.0) ** 2).mean()) > 0.02


def test_the_leaker_is_the_light_of_his_room() -> None:
    world = begin(room("leaker"))
    total = echo(world, 3.0)
    (leaker,) = world.people
    assert near(total, leaker.point, 0.6, 2.0) > 3 * near(total, (27.0, 14.0), 0.0, 2.0)
    (hole,) = world.watchers
    assert near(total, hole.point, 0.0, 0.4) < 0.03 * near(total, hole.point, 0.9, 1.6)


def test_the_more_is_wasted_the_more_is_left() -> None:
    """Hana wastes all of 160, Daichi two fifths, Mio a twentieth: 160, 64, 8."""
    world = begin(room("trail"))
    for _ in range(tuning.ticks(38.0)):
        step(world, IDLE)
    assert sorted(trail.energy for trail in world.trails) == pytest.approx([8.0, 64.0, 160.0])
    total = echo(world, 0.5)
    paths = [float(total[int(y * 4) - 4 : int(y * 4) + 4, 44:56].mean()) for y in (4.0, 10.5, 16.0)]
    assert paths[0] > 1.3 * paths[1] and paths[1] > 1.3 * paths[2], paths
