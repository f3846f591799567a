"""A tour of the physics without the game: runs a small scene and writes a picture of its echo.

    python -m game.echo pulse --out pulse.png
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from game.echo.field import EchoField
from game.echo.tables import LIFE_TICKS
from game.echo.tour.picture import Picture, mark, picture
from game.echo.tour.png import write_png
from game.echo.tour.scene import CELLS, Scene
from game.echo.tour.scenes import SCENES

GOOD, BAD = 0, 2
MOST_TICKS = 36_000  # ten minutes
MOST_PACKETS = 4_000_000
MOST_SCALE = 16
WIDTH = 960  # pixels that a picture has at most, where no scale is asked for
MOST_PIXELS = 1 << 23


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, and nobody has to look for it under the usage."""
        self.exit(BAD, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks. Exit code 0, or 2 with one line that says what is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.list:
        for name, make in SCENES.items():
            print(f"{name:12s} {make().about}")
        return GOOD
    if options.scene not in SCENES:
        parser.error(f"no scene {options.scene!r}; there are {', '.join(SCENES)}")
    out = options.out or Path(f"echo-{options.scene}.png")
    if out.suffix.lower() != ".png" or out.is_dir():
        parser.error(f"{out}: must be a file that ends in .png")
    if not out.parent.is_dir():
        parser.error(f"{out}: there is no folder {out.parent}")
    scene = SCENES[options.scene]()
    rows, cols = (side.stop - side.start for side in scene.field(LIFE_TICKS).kept)
    scale = options.scale or fitting(cols)
    if rows * cols * scale * scale > MOST_PIXELS:
        parser.error(f"--scale {scale}: a picture of {options.scene} would be too large")
    try:
        field, spent = run(scene, options.ticks or scene.ticks, options.packets)
        write_png(out, shown(scene, field, scale))
    except OSError as error:
        parser.error(f"{out}: {error.strerror or error}")
    except KeyboardInterrupt:
        return BAD
    _tell(scene, field, spent, options.ledger)
    print(f"picture: {out}")
    return GOOD


def _parser() -> _Parser:
    parser = _Parser(prog="python -m game.echo", description=str(__doc__).split("\n")[0])
    parser.add_argument("scene", nargs="?", default="court", metavar="SCENE", help="which one; else court")
    parser.add_argument("--out", type=Path, metavar="FILE.png", help="the picture (echo-SCENE.png)")
    parser.add_argument("--ticks", type=_whole(1, MOST_TICKS), help="of 1/60 s, instead of the scene's own")
    parser.add_argument("--scale", type=_whole(1, MOST_SCALE), help=f"pixels a cell ({WIDTH} in all)")
    budget = _whole(LIFE_TICKS, MOST_PACKETS)
    parser.add_argument("--packets", type=budget, help="budget, instead of the scene's own")
    parser.add_argument("--list", action="store_true", help="list the scenes, and do nothing else")
    parser.add_argument("--ledger", action="store_true", help="tell where all energy has gone")
    return parser


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"must be {least} to {most}, not {number}")
        return number

    read.__name__ = "whole number"
    return read


def run(scene: Scene, ticks: int, packets: int | None = None) -> tuple[EchoField, float]:
    """The scene's field after so many ticks, and the median of their times in milliseconds."""
    field = scene.field(packets)
    times = []
    for _ in range(ticks):
        began = time.perf_counter()
        scene.step(field)
        times.append(time.perf_counter() - began)
    return field, 1000.0 * sorted(times)[ticks // 2]


def fitting(cols: int) -> int:
    """Pixels a cell for a picture of so many columns to be as wide as `WIDTH` allows, at least 1."""
    return max(WIDTH // cols, 1)


def shown(scene: Scene, field: EchoField, scale: int) -> Picture:
    """The picture of a field with its lamps, cut to what it keeps up."""
    rows, cols = field.kept
    drawn = picture(field.echo[rows, cols], scene.medium.solid[rows, cols], scale)
    lamps = [(x * CELLS - cols.start, y * CELLS - rows.start) for x, y in scene.lamps(field.tick)]
    mark(drawn, lamps, scale)
    return drawn


def _tell(scene: Scene, field: EchoField, spent: float, in_full: bool) -> None:
    print(f"{scene.name}: {scene.about}")
    packets = field.births * LIFE_TICKS
    print(f"{field.tick} ticks of 1/60 s, {spent:.2f} ms each (median), at most {packets} packets")
    ledger = dict(field.ledger)
    emitted = ledger.pop("emitted")
    gap = emitted - sum(ledger.values())
    print(f"ledger: {emitted:.6g} emitted, closes to {abs(gap) / max(emitted, 1e-300):.0e}")
    if in_full:
        for name, energy in ledger.items():
            share = energy / max(emitted, 1e-300)
            print(f"  {name.replace('_', ' '):10s}{energy:12.6g}{100.0 * share:7.1f} %")


if __name__ == "__main__":
    sys.exit(main())
