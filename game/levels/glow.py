"""The field run on a map, with nobody on it: does every place answer, and would a hole be told there?

Lint by measurement: the same field that is played, for one second, without watchers and people.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

import numpy as np
from numpy.typing import NDArray

from game.echo import EchoField
from game.levels.findings import Finding, said
from game.levels.reach import Free, Reached
from game.world import doors, tuning, tuning_minds
from game.world.level import Level, Plane, Point
from game.world.senses.gaps import rings
from game.world.sources import emitters, standing
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.ways.floods import FAR, steps

Floats = NDArray[np.float64]

ANSWERS = 0.12  # of the map's median: what is dimmer tells nothing, to an eye or to a bot
BLAZES = 5.5  # times the median: what is brighter is drawn as the palest
LEAST_SHARE = 0.3  # of the ground within 8 m
MOST_SHARE = 0.4  # of it, that is as pale as can be
NEAR = 8  # metres
WARNING = 1.0  # seconds that a hole has to be told before whoever made it can lay hands on somebody
MOSTLY = 0.5  # share of a ring that is not wall
_RUNS = tuning.ticks(1.0)  # over which the echo is taken
_MOST_WINDOWS = 4  # times the packets of a view, for a wide map
_OTHERWISE = ("dead", "ambient")  # zones that say otherwise
_SCALE = FIELD_CELLS_PER_METRE


def shine(level: Level, found: Reached) -> Iterator[Finding]:
    """One sentence for each place that is too dim or too bright, or where a hole would not be told."""
    for plane in Plane:
        bound = found.planes[plane] & ~_otherwise(level, plane, found.planes[plane].shape)
        if not bound.any():
            continue
        echo = still(level, plane)
        median, where = float(np.median(echo[bound])), plane.name.lower()
        if median <= 0.0:
            text = f"nothing answers on the {where} plane: give the map an ambient, or place an Emitter"
            yield Finding(text, None, plane)
            continue
        count = _tiles(bound.astype(float))
        tiles = _tiles(echo * bound) / np.maximum(count, 1.0)
        yield from _dim(tiles / median, count > 0.0, plane)
        yield from _bright(tiles / median, count > 0.0, plane)
        yield from _blind(level, plane, echo, bound, ANSWERS * median)


def still(level: Level, plane: Plane) -> Floats:
    """The mean echo of a second when nobody is there and doors are as drawn, float64 (4*height, 4*width)."""
    opened = tuple(door.open for door in doors.hung(level))
    solid = doors.solids(level, opened)[plane]
    windows = level.width * level.height / (tuning.FIELD_VIEW[0] * tuning.FIELD_VIEW[1])
    packets = (tuning.GROUND_PACKETS, tuning.HIGH_PACKETS)[plane] * min(max(round(windows), 1), _MOST_WINDOWS)
    field = EchoField(doors.walled(level, plane, opened), packets=packets)
    echo = np.zeros(solid.shape)
    for tick in range(-tuning.WARM_UP, _RUNS):
        field.step(emitters(level, plane, tick, (), solid), standing(level, plane))
        if tick >= 0:
            echo += field.echo / _RUNS
    return echo


def _otherwise(level: Level, plane: Plane, shape: tuple[int, ...]) -> Free:
    """Cells of zones where it is meant to be darker or brighter."""
    inside = np.zeros(shape, np.bool_)
    for zone in level.zones:
        if zone.plane is plane and zone.kind in _OTHERWISE:
            area = zone.area
            rows = slice(int(area.y * _SCALE), ceil((area.y + area.height) * _SCALE))
            cols = slice(int(area.x * _SCALE), ceil((area.x + area.width) * _SCALE))
            inside[rows, cols] = True
    return inside


def _dim(tiles: Floats, ground: NDArray[np.bool_], plane: Plane) -> Iterator[Finding]:
    """The place with the fewest tiles that answer about it, if they are too few. tiles: in medians."""
    share, place = _worst(-_share(tiles > ANSWERS, ground))
    if -share < LEAST_SHARE:
        yield Finding(
            f"within {NEAR} m of {said(place)} only {-share:.0%} of the {plane.name.lower()} plane answers,"
            f" {LEAST_SHARE:.0%} is least: place an Emitter there, or raise the map's ambient",
            place,
            plane,
        )


def _bright(tiles: Floats, ground: NDArray[np.bool_], plane: Plane) -> Iterator[Finding]:
    """The place with the most tiles off the scale about it, if they are too many. tiles: in medians."""
    share, place = _worst(_share(tiles > BLAZES, ground))
    if share > MOST_SHARE:
        yield Finding(
            f"within {NEAR} m of {said(place)} {share:.0%} of the {plane.name.lower()} plane is over {BLAZES}"
            f" times as bright as the map, {MOST_SHARE:.0%} is most: lower a power, or raise the ambient",
            place,
            plane,
        )


def _share(tiles: NDArray[np.bool_], ground: NDArray[np.bool_]) -> Floats:
    """Of the ground within 8 m of each tile the share that are such tiles; NaN where there is no ground."""
    return np.where(ground, _about(tiles & ground) / np.maximum(_about(ground), 1.0), np.nan)


def _worst(values: Floats) -> tuple[float, Point]:
    """The greatest of the values that are numbers, and where it is."""
    row, col = divmod(int(np.nanargmax(values)), values.shape[1])
    return float(values[row, col]), (col + 0.5, row + 0.5)


def _blind(level: Level, plane: Plane, echo: Floats, bound: Free, least: float) -> Iterator[Finding]:
    """Where watchers stand unseen, and where they could come from unseen."""
    around = rings(echo, ~level.planes[plane].solid)
    told = (around.ring > least) | (around.share <= MOSTLY) | ~bound  # in a nook the eye has other helps
    depth = steps(~level.planes[plane].solid, [(int(r), int(c)) for r, c in np.argwhere(told & bound)])
    longest = ceil(WARNING * tuning_minds.HUNTS / 2 * _SCALE)  # in, and out again
    for spec in level.watchers:
        stops = [
            (post, waypoint.point)
            for post in spec.posts
            if level.patrols[post].plane is plane
            for waypoint in level.patrols[post].waypoints
        ]
        for post, point in stops:
            row, col = int(point[1] * _SCALE), int(point[0] * _SCALE)
            if not told[row, col]:
                yield Finding(
                    f'Watcher "{spec.name}" stands at {said(point)} ("{post}"), where it is too dim to tell'
                    " his hole: place an Emitter near by",
                    point,
                    plane,
                )
        if not stops:
            continue
        ways = steps(~level.planes[plane].solid, [(int(y * _SCALE), int(x * _SCALE)) for _, (x, y) in stops])
        dark = np.where(bound & (ways < FAR), np.where(depth < FAR, depth, 0), 0)
        row, col = divmod(int(np.argmax(dark)), dark.shape[1])
        if dark[row, col] > longest:
            middle = col / _SCALE, row / _SCALE
            yield Finding(
                f'Watcher "{spec.name}" can come unseen out of the dim round {said(middle)}: no hole is told'
                f" there for more than {WARNING:.0f} s; place an Emitter",
                middle,
                plane,
            )


def _tiles(values: Floats) -> Floats:
    """Sums over tiles: (4*height, 4*width) -> (height, width)."""
    rows, cols = values.shape
    sums: Floats = values.reshape(rows // _SCALE, _SCALE, cols // _SCALE, _SCALE).sum(axis=(1, 3))
    return sums


def _about(tiles: NDArray[np.bool_]) -> Floats:
    """How many of these tiles lie within 8 m of each tile, itself among them."""
    rows, cols = tiles.shape
    padded, count = np.pad(tiles.astype(float), NEAR), np.zeros(tiles.shape)
    for down in range(-NEAR, NEAR + 1):
        half = int((NEAR * NEAR - down * down) ** 0.5)
        band = padded[NEAR + down : NEAR + down + rows]
        sums = np.pad(np.cumsum(band, axis=1), ((0, 0), (1, 0)))
        count += sums[:, NEAR + half + 1 :][:, :cols] - sums[:, NEAR - half :][:, :cols]
    return count

