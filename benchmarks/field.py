"""How long a tick of the echo field takes, and how that grows.

    python benchmarks/field.py [--ticks 400] [--json FILE] [--plot FILE.png]

Prints the prototype's scene beside a plain C loop over the same packets (compiled on the spot where
there is a compiler) and beside tcod's shadow casting (where it is installed); a map of 256 x 256 m
with 300 emitters beside the Academy yard; and the growth curves. `--plot` draws them (matplotlib).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from game.bench.field import WARM_UP, Curve, Times, clocked, court_figures, growth
from game.echo import Body, EchoField, Medium
from game.levels import load
from game.resources import assets_folder, maps_folder
from game.world.level import Plane
from game.world.sources import emitters, medium

VIEW = (52.0, 36.0)  # metres; what the game keeps up round Iruka


def large_beside_yard(ticks: int) -> tuple[Times, Times]:
    """The yard laid side by side to 256 x 256 m, with 300 emitters, beside the yard; 10 bodies each."""
    level = load(maps_folder() / "academy_yard.tmx", assets_folder())
    small = medium(level, Plane.GROUND)
    tables = (small.solid, small.scatter, small.reflect, small.loss)
    wide = Medium(*(np.tile(table, (6, 4))[:1024, :1024] for table in tables))
    chance = np.random.default_rng(1)
    places = np.argwhere(~wide.solid)
    lamps = np.ones((300, 3))
    lamps[:, :2] = (places[chance.integers(0, len(places), 300)][:, ::-1] + 0.5) / 4
    bodies = [Body(12.0 + 4 * n, 20.0, (0.6, 0.4)[n % 2], ("absorb", "open")[n % 2]) for n in range(10)]
    beyond = [body._replace(x=body.x + 64.0, y=body.y + 88.0) for body in bodies]
    large, yard = EchoField(wide, view=VIEW), EchoField(small)
    spent: tuple[list[float], list[float]] = ([], [])
    for first in range(0, WARM_UP + ticks, 20):
        for tick in range(first, first + 20):
            listener = (80.0 + tick * 5.5 / 60, 110.0)
            spent[0].append(clocked(lambda: large.step(lamps, beyond, listener)))  # noqa: B023
        for tick in range(first, first + 20):
            sources = emitters(level, Plane.GROUND, tick, ())
            spent[1].append(clocked(lambda: yard.step(sources, bodies)))  # noqa: B023
    return Times(np.array(spent[0][WARM_UP:])), Times(np.array(spent[1][WARM_UP:]))


def plot(curves: list[Curve], file: Path) -> None:
    """Draw the curves; needs matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 4, figsize=(13, 3.2), sharey=True, layout="constrained")
    places = [*axes, axes[3]]
    for curve, place in zip(curves, places, strict=True):
        place.plot(curve.sizes, [times.median for times in curve.times], "o-", label=curve.name)
        place.fill_between(
            curve.sizes,
            [times.median for times in curve.times],
            [times.late for times in curve.times],
            alpha=0.15,
        )
        place.set_xscale("log")
        place.set_yscale("log")
        place.set_xlabel(curve.name.split(",")[0] + (f" [{curve.unit}]" if curve.unit else ""))
        place.set_xticks(curve.sizes, [str(size) for size in curve.sizes], fontsize=8)
        place.minorticks_off()
        place.grid(alpha=0.3)
    axes[0].set_ylabel("ms a tick (median, to p99)")
    axes[0].set_yticks((0.5, 1, 2, 4, 8), ("0.5", "1", "2", "4", "8"))
    axes[3].legend(fontsize=8)
    figure.savefig(file, dpi=90)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ticks", type=int, default=400, help="ticks to time for each figure")
    parser.add_argument("--json", type=Path, help="write all figures there")
    parser.add_argument("--plot", type=Path, help="draw the growth curves there")
    options = parser.parse_args()
    figures: dict[str, object] = dict(court_figures(options.ticks))
    print("the court, 40 x 23 m, 12 emitters, 3 cloaks, 92,160 packets")
    for name, value in figures.items():
        print(f"  {name:24s}{value:8.2f}")
    large, yard = large_beside_yard(options.ticks)
    figures |= {"large_ms_median": large.median, "yard_ms_median": yard.median, "large_ms_p99": large.late}
    print("256 x 256 m with 300 emitters, beside the yard")
    print(f"  {large.median:.2f} ms (p99 {large.late:.2f}) : {yard.median:.2f} ms (p99 {yard.late:.2f})")
    print(f"  ratio {large.median / yard.median:.2f}")
    curves = []
    for curve in growth(options.ticks // 2):
        curves.append(curve)
        figures[curve.name] = dict(zip(curve.sizes, (times.median for times in curve.times), strict=True))
        print(f"{curve.name}{f' [{curve.unit}]' if curve.unit else ''}")
        print("  " + "".join(f"{size:8d}" for size in curve.sizes))
        print("  " + "".join(f"{times.median:8.2f}" for times in curve.times) + "  ms")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    if options.plot:
        plot(curves, options.plot)


if __name__ == "__main__":
    main()
