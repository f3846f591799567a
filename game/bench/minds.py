"""What twelve guards cost: a step without the field, on the yard and on the largest map."""

from __future__ import annotations

import time
from dataclasses import replace
from unittest.mock import patch

import numpy as np

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.command import Command, Gait
from game.world.level import Level, Patrol, PersonSpec, Plane, PlaneGrid, Point, Rect, Waypoint
from game.world.sources import step_fields
from game.world.state import World
from game.world.step import begin, step
from game.world.surfaces import FIELD_CELLS_PER_METRE
from game.world.tuning import BODY_RADIUS
from game.world.ways.floods import hanging
from game.world.ways.room import room

GUARDS = 12
STOPS = 4
NEAR = 26.0  # metres from Iruka that all stops lie within
LARGE = 256  # metres, each way
_WARM = 240  # ticks
_TURNS = ((127, 0), (0, 127), (-127, 0), (0, -127))


def minds_figures(ticks: int) -> dict[str, float]:
    """Medians and 99th percentiles in milliseconds of a tick beside the field, with twelve guards who see
    Iruka run about; and the large map's median to that of the yard."""
    yard = _timed(guarded(load(maps_folder() / "academy_yard.tmx", assets_folder())), ticks)
    large = _timed(guarded(open_country(LARGE)), ticks)
    return {
        "guards_step_ms_median": round(float(np.median(yard)), 3),
        "guards_step_ms_p99": round(float(np.percentile(yard, 99)), 3),
        "guards_large_to_yard": round(float(np.median(large) / np.median(yard)), 2),
    }


def guarded(level: Level) -> Level:
    """The level at dusk with twelve guards on rounds near the start, a third of whom sense chakra."""
    reached = hanging(room(level, Plane.GROUND, BODY_RADIUS), level.start)
    spots = (np.argwhere(reached) + 0.5)[:, ::-1] / FIELD_CELLS_PER_METRE
    away = np.abs(spots - np.array(level.start)).max(axis=1)
    near = spots[away < NEAR]
    chosen = near[np.random.default_rng(3).integers(len(near), size=(GUARDS, STOPS))]
    patrols, people = dict(level.patrols), list(level.people)
    for number, stops in enumerate(chosen):
        name = f"guard {number}"
        route: tuple[Point, ...] = tuple((float(x), float(y)) for x, y in stops)
        patrols[name] = Patrol(name, Plane.GROUND, tuple(Waypoint(point, 1.0) for point in route))
        senses = 0.5 if number % 3 == 0 else 0.0
        people.append(PersonSpec(name, "teacher", route[0], patrol=name, mind="patrol", senses=senses))
    return replace(level, patrols=patrols, people=tuple(people), daylight=0.3)


def open_country(side: int) -> Level:
    """Open ground with a block every sixteen metres."""
    cells = side * FIELD_CELLS_PER_METRE
    row, col = np.indices((side, side))
    block = (row % 16 < 3) & (col % 16 < 3)
    solid = block.repeat(FIELD_CELLS_PER_METRE, axis=0).repeat(FIELD_CELLS_PER_METRE, axis=1)
    surface = np.where(block, "", "earth").astype(object)
    ground = PlaneGrid(solid, np.full((cells, cells), 0.15), ~block, surface)
    nothing = np.zeros((side, side), bool)
    sky = PlaneGrid(
        np.zeros_like(solid), np.zeros((cells, cells)), nothing, np.full((side, side), "", object)
    )
    start = side / 2 + 4.0, side / 2 + 4.0
    return Level(
        "open country", "Open country", 0, side, side, 0.02, 60, "", (ground, sky), start, 0,
        (Rect(4.0, 4.0, 1.0, 1.0),), (), (), (), (), {},
    )  # fmt: skip


def _timed(level: Level, ticks: int) -> list[float]:
    """Milliseconds of each tick, what the fields took of it left out; nobody is ever caught."""
    world, spent = begin(level), 0.0

    def fields(which: World) -> None:
        nonlocal spent
        begun = time.perf_counter_ns()
        step_fields(which)
        spent += (time.perf_counter_ns() - begun) / 1e6

    measured = []
    with patch("game.world.step.step_fields", fields):
        for tick in range(_WARM + ticks):
            east, south = _TURNS[tick // 120 % len(_TURNS)]
            spent, begun = 0.0, time.perf_counter_ns()
            step(world, Command(east=east, south=south, gait=Gait.RUN))
            measured.append((time.perf_counter_ns() - begun) / 1e6 - spent)
            world.outcome = None
    return measured[_WARM:]

