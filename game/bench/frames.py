"""How long a tick and a frame of the game take, beside a fixed piece of NumPy work in the same run."""

from __future__ import annotations

import os
import time

import numpy as np

from game.bench.field import clocked
from game.bots import BOTS
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.sources import step_fields
from game.world.step import begin, step

_BENCH_MAP = "academy_yard.tmx"
_WARM_FRAMES = 30
_YARDSTICK = 400_000  # numbers that the yardstick sorts out into bins


def frame_figures(frames: int) -> dict[str, float]:
    """Medians and 99th percentiles in milliseconds over `frames` frames of the first chapter.

    field: both planes' fields alone. step: a whole tick, the fields in it. frame: a step and
    everything drawn at 1280x720. yardstick: one bincount of 400,000 numbers, for comparing machines.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.view import View

    path = maps_folder() / _BENCH_MAP
    level = load(path, assets_folder())
    world = begin(level)
    view, bot = View.create(level, path, assets_folder()), BOTS["careful"](world)

    def one_frame() -> None:
        command = bot.command(world)
        begun = time.perf_counter_ns()
        step(world, command)
        stepped = time.perf_counter_ns()
        view.draw(world, aim=command.aim, captions=("A line of text.",))
        drawn = time.perf_counter_ns()
        steps.append((stepped - begun) / 1e6)
        whole.append((drawn - begun) / 1e6)

    steps: list[float] = []
    whole: list[float] = []
    for _ in range(_WARM_FRAMES + frames):
        one_frame()
    del steps[:_WARM_FRAMES], whole[:_WARM_FRAMES]
    field = [clocked(lambda: step_fields(world)) for _ in range(frames)]
    bins = np.arange(_YARDSTICK) * 7919 % 40_000
    weights = np.ones(_YARDSTICK)
    yardstick = float(np.median([clocked(lambda: np.bincount(bins, weights)) for _ in range(50)]))
    return {
        "field_ms_median": round(float(np.median(field)), 3),
        "field_ms_p99": round(float(np.percentile(field, 99)), 3),
        "step_ms_median": round(float(np.median(steps)), 3),
        "frame_ms_median": round(float(np.median(whole)), 3),
        "frame_ms_p99": round(float(np.percentile(whole, 99)), 3),
        "yardstick_ms": round(yardstick, 3),
        "field_to_yardstick": round(float(np.median(field)) / yardstick, 2),
    }
