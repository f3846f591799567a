"""A level played on the null twins, where there is no pygame at all."""

import subprocess
import sys
from pathlib import Path

PLAY = """
import sys
sys.modules["pygame"] = None  # whoever imports it fails
from game.control import Controls, Held, Inputs
from game.sound import Sound
from game.view import View
from game.world.step import begin, step
from tests.world.pictures import level

world = begin(level("##########", "#I.......#", "#...A....E", "##########"), 1)
script = [Inputs(held=Held(frozenset({"d"})))] * 60 + [Inputs(keys=("e",))] * 2
controls, view, sound = Controls.create_null(script), View.create_null(), Sound.create_null()
began = world.iruka.x
for _ in script:
    controls.wishes()
    events = step(world, controls.poll(view.origin_px, world.iruka.point))
    sound.hear(events)
    assert view.draw(world, None, sound.captions) is None
print(round(world.iruka.x - began, 1), "whoosh" in sound.speaker.played, bool(view.shown))
"""


def test_a_level_is_played_on_nulls_without_pygame():
    """A second eastward and a pulse: heard, captioned, and nowhere a screen."""
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", PLAY], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    moved, heard, shown = done.stdout.split()
    assert 1.0 < float(moved) < 4.0
    assert (heard, shown) == ("True", "True")
