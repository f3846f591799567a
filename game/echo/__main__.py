"""A tour of the physics without the game: runs a small scene and writes a picture of its echo.

    python -m game.echo pulse --out pulse.png
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from game.echo.field import EchoField
from game.echo.tour.picture import Picture, picture
from game.echo.tour.png import write_png
from game.echo.tour.scenes import SCENES, Scene

MOST_TICKS = 36_000


def run(scene: Scene, ticks: int, packets: int) -> EchoField:
    """The scene's field after so many ticks."""
    field = EchoField(scene.medium, packets, scene.half_life, scene.view)
    for tick in range(ticks):
        field.step(scene.emitters(tick), scene.bodies(tick), scene.listener(tick))
    return field


def shown(scene: Scene, field: EchoField, scale: int) -> Picture:
    """The picture of a field, cut to what it keeps up."""
    rows, cols = field.kept
    return picture(field.echo[rows, cols], scene.medium.solid[rows, cols], scale)


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"must be {least} to {most}, not {number}")
        return number

    read.__name__ = "whole number"
    return read


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m game.echo", description=__doc__.split("\n")[0])
    parser.add_argument("scene", nargs="?", default="court", choices=sorted(SCENES), help="which (court)")
    parser.add_argument("--out", type=Path, help="the PNG to write (echo-SCENE.png)")
    parser.add_argument("--ticks", type=_whole(1, MOST_TICKS), help="of 1/60 s, instead of the scene's own")
    parser.add_argument("--packets", type=_whole(180, 10_000_000), default=92_160, help="budget (92160)")
    parser.add_argument("--scale", type=_whole(1, 16), default=8, help="pixels a cell (8)")
    parser.add_argument("--list", action="store_true", help="list the scenes, and do nothing else")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0, or 2 with one line that says what is wrong."""
    options = _parser().parse_args(arguments)
    if options.list:
        for name, make in SCENES.items():
            print(f"{name:12s} {make().about}")
        return 0
    out = options.out or Path(f"echo-{options.scene}.png")
    scene = SCENES[options.scene]()
    ticks = options.ticks or scene.ticks
    began = time.perf_counter()
    field = run(scene, ticks, options.packets)
    spent = time.perf_counter() - began
    try:
        write_png(out, shown(scene, field, options.scale))
    except OSError as error:
        print(f"{out}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{scene.name}: {scene.about}")
    print(f"{ticks} ticks of 1/60 s, {1000.0 * spent / ticks:.2f} ms each, {options.packets} packets")
    print("energy: " + ", ".join(f"{name} {value:.2f}" for name, value in field.ledger.items()))
    print(f"picture: {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
