"""What has to hold on every shipped map. A new map needs no new test."""

from dataclasses import replace

import numpy as np
import pytest

from game.levels import check, load
from game.levels.reach import reached
from game.resources import assets_folder, maps_folder
from game.world import tuning
from game.world.command import IDLE
from game.world.covers import NONE, cover_at, covers
from game.world.level import Plane
from game.world.movement import distance
from game.world.step import begin, step
from game.world.wards import line
from tests.listening import beside

MAPS = sorted(maps_folder().glob("*.tmx"))
HOLE = 0.03  # law 8: core to ring
CORE, RING = 0.6, (0.9, 1.6)  # metres
INDOORS = 20.0  # square metres that can be walked under a roof where somebody is hidden under it


def contrast(world, watcher):
    """Mean echo inside the cloak over the mean of the ring round it; solid cells left out."""
    solid = world.level.planes[watcher.plane].solid
    rows, cols = np.indices(solid.shape)
    away = np.hypot((cols + 0.5) / 4 - watcher.x, (rows + 0.5) / 4 - watcher.y)
    # a cell counts as inside where all of it is: half its diagonal within the rim
    core = away < CORE - 0.18
    ring = (away > RING[0]) & (away < RING[1]) & ~solid
    echo = world.fields[watcher.plane].echo
    return echo[core].mean() / echo[ring].mean()


@pytest.fixture(scope="module", params=MAPS, ids=lambda path: path.stem)
def shipped(request):
    return request.param, load(request.param, assets_folder())


def test_a_map_is_shipped():
    assert [path.stem for path in MAPS if path.stem == "academy_yard"] == ["academy_yard"]


def test_it_passes_its_own_check(shipped):
    assert check(shipped[0], assets_folder()) == []


def test_holes_are_dark(shipped):
    """Law 8, wherever the watchers have stood for a second: a moving one leaves afterglow in his hole.

    Only of whole cloaks that swallow: a worse one or a lens is no such hole. All are on duty at once. Of a
    wide map the echo is kept up round Iruka only: he spends a day near each of them.
    """
    level = replace(shipped[1], shifts=())
    dark = {spec.name for spec in level.watchers if spec.cloak == "absorb" and spec.quality == 1.0}
    worst: dict[str, float] = {}
    for watcher in begin(level).watchers:
        if watcher.spec.name in dark - set(worst):
            judge(begin(beside(level, watcher)), dark, worst)
    assert set(worst) == dark
    assert max(worst.values(), default=0.0) <= HOLE, f"law 8: {worst}"


def judge(world, dark, worst):
    """Some seconds of a day: the worst contrast of each watcher who is near enough to be heard, until each
    of them has been told once."""
    stood = [(watcher.point, 0) for watcher in world.watchers]
    here = world.iruka.point
    near = {watcher.spec.name for watcher in world.watchers if distance(watcher.point, here) < 20}
    for _ in range(tuning.ticks(20)):
        step(world, IDLE)
        if near & dark <= set(worst):
            return
        for number, watcher in enumerate(world.watchers):
            before, since = stood[number]
            stood[number] = watcher.point, since if watcher.point == before else world.tick
            name = watcher.spec.name
            posted = name in dark and world.tick >= watcher.away_until
            if posted and world.tick - stood[number][1] == 60 and audible(world, watcher):
                worst[name] = max(worst.get(name, 0.0), float(contrast(world, watcher)))


def audible(world, watcher):
    """Whether the echo is kept up where he stands, and 2 m round him."""
    row, col = int(watcher.y * 4), int(watcher.x * 4)
    near = slice(max(row - 8, 0), row + 8), slice(max(col - 8, 0), col + 8)
    return bool((world.fields[watcher.plane].echo[near] > 0).mean() > 0.5)


def test_every_post_is_on_a_floor_that_shows_its_plane(shipped):
    """A hole on the ground under a canopy would be drawn nowhere: the overlay shows the crown there. Under a
    roof it is shown to whoever is in the same house, and so there must be room for him."""
    _, level = shipped
    labels, walked = covers(level), reached(level).planes[Plane.GROUND]
    for spec in level.watchers:
        for post in spec.posts:
            route = level.patrols[post]
            for waypoint in route.waypoints:
                over = cover_at(labels, waypoint.point)
                if route.plane is Plane.HIGH:
                    assert over != NONE, f"{post} at {waypoint.point}"
                elif over != NONE:
                    inside = walked & (labels == over).repeat(4, axis=0).repeat(4, axis=1)
                    assert inside.sum() / 16 > INDOORS, f"{post} at {waypoint.point}"


def test_the_range_of_scatter_on_the_ground_is_narrow(shipped):
    """Outside snow, which is brighter and lies all round, and the lines that wards are written with."""
    _, level = shipped
    for plane, grid in zip(Plane, level.planes, strict=True):
        plain = (grid.floor & (grid.surface != "snow")).repeat(4, axis=0).repeat(4, axis=1) & ~grid.solid
        for ward in level.wards:
            if ward.plane is plane:
                plain &= line(grid.solid.shape, ward.outline) == 0.0
        walked = grid.scatter[plain]
        assert not walked.size or walked.max() <= 3 * walked[walked > 0].min()
