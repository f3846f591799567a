"""A still scene looks still: what is left of the field's noise behind the view's filter."""

import numpy as np
import pytest

from game.levels import load
from game.resources import assets_folder, maps_folder
from game.view.filters import Steady
from game.world.level import Plane
from game.world.sources import emitters
from game.world.step import begin

MAPS = sorted(maps_folder().glob("*.tmx"))
MOST = 0.01  # of the mean, from one frame to the next
FAINT = 0.05  # of the median; darker floor is not looked at


@pytest.mark.parametrize("plane", Plane, ids=lambda plane: plane.name.lower())
@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_a_still_scene_does_not_flicker(path, plane):
    """The map's own sources, held still; root mean square of the change a frame, over the mean."""
    level = load(path, assets_folder())
    world = begin(level)
    field, still = world.fields[plane], emitters(level, plane, 0, (), world.solids[plane])
    grid = level.planes[plane]
    floor = np.repeat(np.repeat(grid.floor, 4, axis=0), 4, axis=1) & ~grid.solid
    rows, cols = (np.arange(count) for count in field.echo.shape)
    steady, frames = Steady(field.echo.shape), []
    for tick in range(120):
        field.step(still, [], level.start)
        seen = steady.follow(field.echo, rows, cols, tick)
        if tick >= 80:
            frames.append(seen.copy())
    mean = np.mean(frames, axis=0)
    lit = floor & (mean > FAINT * np.median(mean[floor]))
    change = float(np.sqrt(np.mean(np.diff(frames, axis=0)[:, lit] ** 2)) / mean[lit].mean())
    assert change <= MOST, f"{change:.2%} of the mean"
    assert lit.sum() > 1000
