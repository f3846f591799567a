"""Worlds as ASCII art: one letter a tile, one tile a metre.

`#` wall  `.` floor  `I` Iruka  `T` a tree's crown over free ground  `g` a goal's tile  `E` the exit
`A` a ground watcher's post  `R` roof  `B` a watcher's post on the roof  `s` a pupil  `*` an emitter
"""

from __future__ import annotations

import numpy as np

from game.world.level import (
    EmitterSpec,
    GoalSpec,
    Level,
    Patrol,
    PersonSpec,
    Plane,
    PlaneGrid,
    Rect,
    WatcherSpec,
    Waypoint,
)
from game.world.state import World
from game.world.step import begin
from game.world.wards import written
from game.world.zones import laid

_HIGH = "RTB"


def draw(*rows: str, **changes: object) -> World:
    """A world that looks like the picture. All watchers share all posts of the picture."""
    return begin(level(*rows, **changes))


def level(
    *rows: str, watched: bool = True, ambient: float = 0.0, posts: str = "AB", **changes: object
) -> Level:
    """The level behind a picture; `changes` go into `Level`, zones and wards into its planes too."""
    art = np.array([list(row) for row in rows])
    height, width = art.shape
    spots = {
        letter: [(float(col) + 0.5, float(row) + 0.5) for row, col in np.argwhere(art == letter)]
        for letter in "#.ITgEARBs*"
    }
    patrols = {
        f"{letter}{number}": Patrol(
            f"{letter}{number}", Plane.HIGH if letter == "B" else Plane.GROUND, (Waypoint(point),)
        )
        for letter in posts
        for number, point in enumerate(spots[letter])
    }
    names = tuple(patrols)
    fields: dict[str, object] = {
        "name": "picture", "title": "A picture", "chapter": 1, "width": width, "height": height,
        "ambient": ambient, "par_time": 60, "next": "",
        "planes": (_ground(art), _high(art)),
        "start": spots["I"][0], "start_heading": 0,
        "exits": tuple(Rect(x - 0.5, y - 0.5, 1, 1) for x, y in spots["E"]),
        "goals": tuple(
            GoalSpec(f"goal {n}", "teach", Rect(x - 0.5, y - 0.5, 1, 1), 1.0, n)
            for n, (x, y) in enumerate(spots["g"])
        ),
        "emitters": tuple(EmitterSpec(point, Plane.GROUND, 5.0) for point in spots["*"]),
        "people": tuple(PersonSpec(f"pupil {n}", "student", point) for n, point in enumerate(spots["s"])),
        "watchers": (WatcherSpec("watcher", names),) if watched and names else (),
        "patrols": patrols,
    }
    fields |= changes
    zones, wards = changes.get("zones", ()), changes.get("wards", ())
    fields["planes"] = tuple(
        written(laid(grid, plane, zones), plane, wards)
        for grid, plane in zip(fields["planes"], Plane, strict=True)
    )
    return Level(**fields)  # type: ignore[arg-type]


def _fine(tiles: np.ndarray) -> np.ndarray:
    return tiles.repeat(4, axis=0).repeat(4, axis=1)


def _ground(art: np.ndarray) -> PlaneGrid:
    solid = _fine(art == "#")
    surface = np.where(art == "#", "", "earth").astype(object)
    return PlaneGrid(solid, np.full(solid.shape, 0.15), art != "#", surface)


def _high(art: np.ndarray) -> PlaneGrid:
    floor = np.isin(art, list(_HIGH))
    return PlaneGrid(
        np.zeros(_fine(floor).shape, dtype=bool), _fine(floor) * 0.15, floor,
        np.where(floor, "tiles", "").astype(object),
    )


def picture(world: World) -> tuple[str, ...]:
    """The world as it stands now: walls, floor, Iruka, watchers (A ground, B high), pupils."""
    solid = world.level.planes[Plane.GROUND].solid[2::4, 2::4]
    art = np.where(solid, "#", ".").astype("<U1")
    for person in world.people:
        art[int(person.y), int(person.x)] = "s"
    for watcher in world.watchers:
        if world.tick >= watcher.away_until:
            art[int(watcher.y), int(watcher.x)] = "AB"[watcher.plane]
    art[int(world.iruka.y), int(world.iruka.x)] = "I"
    return tuple("".join(row) for row in art)
