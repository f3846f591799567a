"""The tour: every scene runs, shows what it says, and becomes a picture that others can read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from game.echo import EchoField
from game.echo.__main__ import main, run, shown
from game.echo.tour.picture import picture
from game.echo.tour.png import write_png
from game.echo.tour.scenes import SCENES

ROOT = Path(__file__).parents[2]


def settled(name: str) -> EchoField:
    """The field of a scene as it is pictured, with a third of the packets."""
    scene = SCENES[name]()
    return run(scene, scene.ticks, 30_720)


def mean(field: EchoField, x: float, y: float, half: float = 0.3) -> float:
    """The mean echo of a square round a point, metres."""
    rows = slice(int((y - half) * 4), int((y + half) * 4))
    return float(field.echo[rows, int((x - half) * 4) : int((x + half) * 4)].mean())


@pytest.mark.parametrize("name", SCENES)
def test_scene_runs(name: str) -> None:
    scene = SCENES[name]()
    field = run(scene, 30, 9_000)
    assert np.isfinite(field.echo).all() and (field.echo >= 0.0).all()
    assert scene.name == name and scene.about
    rows, cols = field.kept
    drawn = shown(scene, field, 2)
    assert drawn.shape == (2 * (rows.stop - rows.start), 2 * (cols.stop - cols.start), 3)


def test_cloaks_are_holes() -> None:
    field = settled("cloak")
    assert mean(field, 6.5, 6.5) < 0.03 * mean(field, 4.5, 6.5)
    assert mean(field, 12.5, 8.0) < 0.03 * mean(field, 10.5, 8.0)
    assert mean(field, 18.5, 9.0) > 3.0 * mean(field, 20.5, 9.0), "a person is bright"


def test_pulse_throws_the_shadow_of_a_pillar() -> None:
    """The front is 6.4 m out; east of the pillar at 14 m there is none of it, north and south there is."""
    field = settled("pulse")
    assert mean(field, 16.7, 8.6) < 0.1 * mean(field, 11.2, 14.6)


def test_dead_ground_is_a_void() -> None:
    """Ten metres in, more than six half-lengths: less than 1/64 of the lit half."""
    field = settled("dead_ground")
    assert mean(field, 24.0, 7.0) < mean(field, 7.5, 9.5) / 64


def test_blizzard_shows_people_and_one_blank() -> None:
    field = settled("blizzard")
    around = mean(field, 21.0, 8.0)
    assert mean(field, 21.0, 5.0) < 0.03 * around
    assert mean(field, 6.0, 5.0) > 1.3 * around
    assert field.echo[12:20, 48].mean() > 1.2 * around, "a block's face is no hole"


def test_ward_has_a_gap() -> None:
    """Its line outshines the room, and the trigger is a blank in it."""
    field = settled("ward")
    line = mean(field, 11.0, 11.0, 0.25)
    assert line > 1.5 * mean(field, 11.0, 8.0)
    assert mean(field, 14.0, 11.0, 0.25) < 0.1 * line


def test_trail_is_brighter_where_it_is_fresh() -> None:
    field = settled("trail")
    assert mean(field, 21.0, 5.75) > mean(field, 9.0, 8.75) > mean(field, 9.0, 4.0)


def test_images_answer_in_the_room() -> None:
    """48 ticks, 9.6 m after a pulse at (8, 6.5): its front is at x = 17.6.

    The wall at y = 0.75 has its image at y = -5.0, whose front is at y = 4.6.
    """
    field = settled("room")
    assert mean(field, 17.2, 6.5) > 10 * mean(field, 19.0, 6.5)
    assert mean(field, 8.0, 4.3, 0.25) > 1.5 * max(mean(field, 8.0, 5.3, 0.25), mean(field, 8.0, 1.7, 0.25))


def test_png_is_read_by_others(tmp_path: Path) -> None:
    """pygame reads back every pixel."""
    pygame = pytest.importorskip("pygame")
    drawn = np.random.default_rng(1).integers(0, 256, (13, 7, 3)).astype(np.uint8)
    write_png(tmp_path / "a.png", drawn)
    again = pygame.surfarray.array3d(pygame.image.load(tmp_path / "a.png")).swapaxes(0, 1)
    assert np.array_equal(again, drawn)


def test_silence_is_dark_and_the_unknown_grey() -> None:
    solid = np.zeros((12, 12), bool)
    solid[:6] = True
    drawn = picture(np.zeros((12, 12)), solid, 3)
    assert (drawn[:6] == drawn[0, 0]).all() and (drawn[-6:] == drawn[-1, -1]).all()
    assert drawn[0, 0].sum() > drawn[-1, -1].sum()


def test_the_example_of_the_readme_runs() -> None:
    """And what it asserts holds."""
    text = (ROOT / "game" / "echo" / "README.md").read_text(encoding="utf-8")
    exec(compile(text.split("```python\n")[1].split("```")[0], "README.md", "exec"), {})


def test_the_readme_shows_every_scene() -> None:
    text = (ROOT / "game" / "echo" / "README.md").read_text(encoding="utf-8")
    missing = [name for name in SCENES if name != "court" and f"docs/field/{name}.png" not in text]
    assert not missing
    assert all((ROOT / "docs" / "field" / f"{name}.png").exists() for name in SCENES)


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "p.png"
    assert main(["pulse", "--ticks", "20", "--out", str(out), "--scale", "2", "--packets", "9000"]) == 0
    assert out.read_bytes()[:4] == b"\x89PNG"
    assert "20 ticks" in capsys.readouterr().out
    assert main(["--list"]) == 0
    assert all(name in capsys.readouterr().out for name in ("court",))
    assert main(["court", "--ticks", "1", "--packets", "180", "--out", str(tmp_path / "no" / "p.png")]) == 2
    wrong = capsys.readouterr().err
    assert wrong.count("\n") == 1 and "No such file" in wrong


@pytest.mark.parametrize("bad", [["nowhere"], ["--ticks", "0"], ["--scale", "x"], ["--packets", "7"]])
def test_bad_arguments(bad: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(bad)
    assert left.value.code == 2
    assert "error" in capsys.readouterr().err


def test_tour_needs_no_pygame(tmp_path: Path) -> None:
    """Nor anything else but NumPy: it runs where pygame cannot be imported."""
    code = (
        "import sys; sys.modules['pygame'] = None; from game.echo.__main__ import main; "
        "sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["room", "--ticks", "5", "--packets", "900", "--out", str(tmp_path / "r.png")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, check=False)
    assert done.returncode == 0 and (tmp_path / "r.png").exists()
