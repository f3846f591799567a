"""Draws the heads that speak in scenes: assets/portraits/*.png, 192 x 192.

    python tools/art/draw_portraits.py [FOLDER [NAME ...]]

In ink and wash: one brush line, flat tones, light from the upper left, a blot of its own colour behind each.
All are designs of this project. The same bytes each time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import portrait_masks as masks
import portrait_others as others
import portrait_people as people
from faces import SIZE, TALL, blot
from head import CROSS, STARTLED, WARM
from ink import Canvas, Image
from noise import grained, paper
from palette import INDIGO, LEAF, OCHRE, OLIVE, RUST, SLATE, STEEL, STONE, STRAW, TEAL, UMBER, Tones
from png import rounded, save

SEED = 43
GRAIN = 0.03
TONES = 3  # levels that a band is rounded to
FOLDER = Path(__file__).resolve().parents[2] / "assets" / "portraits"

PORTRAITS: dict[str, tuple[Callable[[Canvas], None], Tones]] = {
    "iruka": (people.iruka, LEAF),
    "iruka_startled": (partial(people.iruka, mood=STARTLED), STEEL),
    "iruka_cross": (partial(people.iruka, mood=CROSS), RUST),
    "iruka_warm": (partial(people.iruka, mood=WARM), OCHRE),
    "kakashi": (people.kakashi, SLATE),
    "hokage": (people.hokage, RUST),
    "shimo": (people.shimo, TEAL),
    "watcher": (masks.watcher, INDIGO),
    "zou": (masks.zou, SLATE),
    "komachi": (masks.komachi, INDIGO),
    "towa": (masks.towa, UMBER),
    "yugao": (masks.yugao, TEAL),
    "kage": (masks.kage, STONE),
    "washi": (masks.washi, OCHRE),
    "inoshishi": (masks.inoshishi, OLIVE),
    "fox": (masks.fox, STRAW),
    "tenzo": (people.tenzo, LEAF),
    "tenzo_masked": (masks.tenzo, STONE),
    "kotetsu": (people.kotetsu, OCHRE),
    "izumo": (people.izumo, INDIGO),
    "kaki": (others.kaki, TEAL),
    "seri": (others.seri, INDIGO),
    "midori": (others.midori, STRAW),
    "suzume": (others.suzume, OLIVE),
    "fuyuno": (others.fuyuno, STEEL),
    "pupil_boy": (others.pupil_boy, STRAW),
    "pupil_girl": (others.pupil_girl, OLIVE),
    "pupil_small": (others.pupil_small, TEAL),
    "stall_owner": (others.stall_owner, OCHRE),
    "civilian": (others.civilian, LEAF),
}


def portrait(name: str) -> Image:
    """One of them, (192, 192, 4). KeyError where nobody is called so."""
    paint, wash = PORTRAITS[name]
    streams = np.random.default_rng([SEED, *name.encode()]).spawn(2)
    canvas = Canvas(SIZE, TALL)
    blot(canvas, streams[0], wash)
    paint(canvas)
    return rounded(grained(canvas.reduced()[:SIZE], paper(streams[1]), GRAIN, (0, 0)), TONES)


def main() -> None:
    """Write them all, or the named ones."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or PORTRAITS:
        save(folder / f"{name}.png", portrait(name))


if __name__ == "__main__":
    main()
