"""Draws docs/field/*.png: a picture of each scene of the tour. The growth curves are the benchmark's."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from game.echo.__main__ import fitting, run, shown
from game.echo.tour.png import write_png
from game.echo.tour.scenes import SCENES

FOLDER = Path(__file__).parents[1] / "docs" / "field"
MOST_BYTES = 150_000  # of one picture
SCALE = {"large": 2}  # pixels a cell; a town is full of detail


def main() -> int:
    """Write all of them; 1 if one is too large for the repository."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    worst = 0
    for name, make in SCENES.items():
        scene = make()
        field, _ = run(scene, scene.ticks)
        file = FOLDER / f"{name}.png"
        write_png(file, shown(scene, field, SCALE.get(name, fitting(field.echo.shape[1]))))
        worst = max(worst, file.stat().st_size)
        print(f"{name}: {file.stat().st_size / 1000:.0f} kB")
    return int(worst > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
