"""Draws docs/field/*.png: a picture of each scene of the tour. The growth curves are the benchmark's."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from game.echo.__main__ import run, shown
from game.echo.tour.png import write_png
from game.echo.tour.scenes import SCENES

ROOT = Path(__file__).parents[1]
PACKETS = 92_160
SCALE = {"large": 2}  # pixels a cell; the others have more


def main() -> None:
    """Write all of them."""
    folder = ROOT / "docs" / "field"
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SCENES.items():
        scene = make()
        field = run(scene, scene.ticks, PACKETS)
        write_png(folder / f"{name}.png", shown(scene, field, SCALE.get(name, 4)))
        print(f"{name}: {(folder / f'{name}.png').stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
