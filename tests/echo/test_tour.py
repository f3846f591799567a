"""The tour: every scene runs, shows what it says, and becomes a picture that others can read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from game.echo import EchoField
from game.echo.__main__ import main, run, shown
from game.echo.paths import along
from game.echo.tour.picture import ANCHORS, LAMP, UNKNOWN, colours, enlarged, mark, picture
from game.echo.tour.png import write_png
from game.echo.tour.scenes import SCENES

ROOT = Path(__file__).parents[2]


def settled(name: str) -> EchoField:
    """The field of a scene as it is pictured, with a third of the usual packets."""
    scene = SCENES[name]()
    return run(scene, scene.ticks, 30_720)[0]


def mean(field: EchoField, x: float, y: float, half: float = 0.3) -> float:
    """The mean echo of a square round a point, metres."""
    rows = slice(round((y - half) * 4), round((y + half) * 4))
    return float(field.echo[rows, round((x - half) * 4) : round((x + half) * 4)].mean())


@pytest.mark.parametrize("name", SCENES)
def test_scene_runs(name: str) -> None:
    scene = SCENES[name]()
    field, spent = run(scene, 30, 9_000)
    assert np.isfinite(field.echo).all() and (field.echo >= 0.0).all()
    assert scene.name == name and scene.about and spent > 0.0
    rows, cols = field.kept
    drawn = shown(scene, field, 2)
    assert drawn.shape == (2 * (rows.stop - rows.start), 2 * (cols.stop - cols.start), 3)


def test_cloaks_are_holes() -> None:
    """The ground between them; half a metre is within both rims, the startled one's at its narrowest too."""
    field = settled("cloak")
    between = mean(field, 11.5, 8.0)
    for x, y in ((8.0, 7.0), (15.5, 6.5)):
        hole = mean(field, x, y, 0.25)
        assert hole < 0.03 * between, f"hole at {x} m: {hole / between:.3f} of the ground"
    person = mean(field, 12.0, 11.0, 0.25)
    assert person > 3.0 * between, f"a person is bright: {person / between:.1f}"


def test_lenses_bend_and_nobody_does_not() -> None:
    """6 m behind a lens, light varies across by its threads; where nobody is, hardly."""
    field = settled("lens")

    def unevenness(left: float, top: float) -> float:
        across = [mean(field, left + 14.5, top + 2.0 + 0.5 * step, 0.5) for step in range(15)]
        return float(np.std(across) / np.mean(across))

    nobody, half, one, two = (unevenness(x, y) for y in (0.0, 11.0) for x in (0.0, 20.0))
    assert nobody < 0.07 < 0.1 < half < one < two, f"{nobody:.3f} {half:.3f} {one:.3f} {two:.3f}"


def test_pulse_throws_the_shadow_of_a_pillar() -> None:
    """36 ticks are 7.2 m: the front is at x = 1.8, and but for the pillar at 12 m it were at x = 16.2."""
    field = settled("pulse")
    shadow, front = mean(field, 15.6, 8.0), mean(field, 2.4, 8.0)
    assert shadow < 0.25 * front, f"{shadow / front:.3f}"
    ahead = mean(field, 17.5, 8.0)
    assert 0.5 * ahead < shadow < 2.0 * ahead, f"only the lamps' light: {shadow / ahead:.2f}"


def test_images_answer_in_the_room() -> None:
    """60 ticks, 12 m after a pulse at (8, 6): its front is at x = 20.

    The wall at y = 0.75 has its image at y = -4.5, whose front is at y = 7.5 by now; the wall at
    y = 13.25 one at y = 20.5, with a front at y = 8.5. Between the two no front has come.
    """
    field = settled("room")
    assert mean(field, 19.5, 6.0) > 2.0 * mean(field, 21.5, 6.0)
    upper, lower, between = (mean(field, 8.0, y, 0.25) for y in (7.1, 8.9, 8.0))
    assert min(upper, lower) > 1.5 * between, f"{upper / between:.2f} {lower / between:.2f}"


def test_dead_ground_is_a_void_that_hides_a_cloak() -> None:
    """Its edge is 4 to 5 m from the line (13, 7.5) to (16, 8.5); 4 m in are eight half-lengths, 1/256."""
    field = settled("dead_ground")
    outside, void = mean(field, 2.0, 8.0), mean(field, 13.5, 6.8)
    assert void < outside / 256, f"1/{outside / void:.0f}"
    assert mean(field, 4.5, 8.0, 0.25) < 0.03 * outside, "a cloak outside is a hole"


def test_blizzard_shows_people_and_one_blank() -> None:
    field = settled("blizzard")
    around = mean(field, 17.0, 9.5)
    person, blank = mean(field, 5.0, 5.0, 0.25), mean(field, 14.0, 9.5, 0.25)
    assert person > 3.0 * around, f"{person / around:.2f}"
    assert blank < 0.03 * around, f"{blank / around:.3f}"
    assert field.echo[13:21, 44].mean() > 2.0 * around, "a block's face is no hole"


def test_leaker_throws_the_shadow_of_a_cloak_ahead_of_himself() -> None:
    """After 260 ticks he is at x = 13.8; his shadow of the cloak at (12, 10) falls on (11.1, 13)."""
    field = settled("leaker")
    shadow, beside = mean(field, 11.1, 13.0), mean(field, 14.5, 13.0)
    assert shadow < 0.85 * beside, f"{shadow / beside:.2f}"


def test_ward_has_a_gap() -> None:
    """Its line outshines the ground, and 14 m along it the trigger is a blank in it."""
    field = settled("ward")
    line, ground = mean(field, 14.0, 3.0, 0.25), mean(field, 14.0, 5.0)
    assert line > 1.5 * ground, f"{line / ground:.2f}"
    trigger = along(((9.0, 3.0), (19.0, 3.0), (22.0, 8.0)), 14.0)
    gap = mean(field, *trigger, 0.25)
    assert gap < 0.2 * line, f"{gap / line:.2f}"


def test_trail_is_brighter_where_it_is_fresh() -> None:
    """Fresh, in the middle, at its old end; and beside that."""
    field = settled("trail")
    places = ((22.0, 4.0), (13.5, 7.8), (6.0, 12.2), (3.0, 8.5))
    fresh, middle, old, beside = (mean(field, *place) for place in places)
    assert fresh > 1.5 * middle > 1.5 * 1.5 * old, f"{fresh / middle:.2f} {middle / old:.2f}"
    assert old > 1.2 * beside, f"{old / beside:.2f}"


def test_large_keeps_up_what_is_round_the_listener() -> None:
    """64 x 40 m round him; he has run 400 ticks at 4.8 m/s, 32 m from x = 70 m."""
    field = settled("large")
    rows, cols = field.kept
    assert (rows.stop - rows.start, cols.stop - cols.start) == (160, 256)
    assert cols.start <= 102.0 * 4 - 120 and cols.stop >= 102.0 * 4 + 120
    had = field.echo[rows, cols].sum()
    assert had > 0.0 and field.echo.sum() == pytest.approx(had)


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
    assert (drawn[:15] == UNKNOWN).all() and (drawn[18:] == ANCHORS[0]).all()


def test_a_face_is_lit_and_keeps_to_its_cells() -> None:
    """A wall ten times as bright as the ground: its row of cells is drawn so, and no pixel beside it."""
    solid = np.zeros((12, 12), bool)
    solid[:6] = True
    echo = np.where(solid, 0.0, 1.0)
    echo[5] = 10.0
    drawn = picture(echo, solid, 4)
    assert (drawn[20:24] == ANCHORS[-1]).all(), "white at 5.5 times the median, and beyond"
    assert (drawn[24:] == drawn[-1, -1]).all() and (drawn[:20] == UNKNOWN).all()


def test_colours_are_even() -> None:
    """Lightness (CIE L*) rises by 96 in 255 steps, 0.376 each; none is twice that, none goes down."""
    linear = colours() / 255.0
    linear = np.where(linear <= 0.04045, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    light = np.where(light > 0.008856, 116.0 * np.cbrt(light) - 16.0, 903.3 * light)
    smooth = light[8:] - light[:-8]  # over eight steps, since a channel is rounded to a whole number
    assert smooth.min() > 0.6 * 8 * 0.376 and smooth.max() < 1.4 * 8 * 0.376, f"{smooth.min()} {smooth.max()}"


@pytest.mark.parametrize("scale", [1, 2, 5])
def test_enlarging_is_smooth_and_never_overshoots(scale: int) -> None:
    """A constant stays, a ramp stays a ramp away from the border, and nothing leaves the range."""
    ramp = np.arange(8.0) * np.ones((6, 1))
    assert np.allclose(enlarged(np.full((3, 4), 2.5), scale), 2.5)
    wanted = (np.arange(8 * scale) + 0.5) / scale - 0.5
    inner = slice(scale, -scale)
    assert np.allclose(enlarged(ramp, scale)[:, inner], wanted[inner])
    noise = np.random.default_rng(2).random((9, 7))
    large = enlarged(noise, scale)
    assert large.shape == (9 * scale, 7 * scale)
    assert noise.min() <= large.min() and large.max() <= noise.max()


def test_lamps_are_marked_where_they_are_also_at_the_rim_and_off_the_picture() -> None:
    drawn = np.zeros((40, 60, 3), np.uint8)
    mark(drawn, [(5.0, 4.0), (0.0, 0.0), (-50.0, 3.0), (3.0, 400.0)], 4)
    assert tuple(drawn[16, 20]) == LAMP and tuple(drawn[0, 0]) == LAMP
    assert not drawn[30:].any() and not drawn[:, 40:].any()


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
    pygame = pytest.importorskip("pygame")
    out = tmp_path / "p.png"
    assert main(["pulse", "--ticks", "20", "--out", str(out), "--scale", "2", "--packets", "9000"]) == 0
    assert pygame.image.load(out).get_size() == (28 * 4 * 2, 16 * 4 * 2)
    said = capsys.readouterr().out
    assert "20 ticks" in said and str(out) in said and "9000 packets" in said
    assert main(["--list"]) == 0
    listed = capsys.readouterr().out
    assert [line.split()[0] for line in listed.splitlines()] == list(SCENES)


def test_ledger_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The parts, as printed to six figures, make up what was emitted."""
    few = ["--ticks", "40", "--packets", "900", "--out", str(tmp_path / "c.png")]
    assert main(["court", "--ledger", *few]) == 0
    lines = capsys.readouterr().out.splitlines()
    emitted = float(next(line for line in lines if line.startswith("ledger")).split()[1])
    parts = [float(line.split()[-3]) for line in lines if line.endswith("%")]
    assert len(parts) == 4 and sum(parts) == pytest.approx(emitted, rel=1e-4)


def test_default_picture_is_in_the_folder_one_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["room", "--ticks", "2", "--packets", "900"]) == 0
    assert (tmp_path / "echo-room.png").is_file()


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        (["nowhere"], "nowhere"),
        (["--ticks", "0"], "--ticks"),
        (["--scale", "x"], "--scale"),
        (["--scale", "17"], "--scale"),
        (["--packets", "179"], "--packets"),
        (["--packets", "1e4"], "--packets"),
        (["large", "--scale", "16"], "--scale"),
        (["--out", "no/such/p.png"], "no folder"),
        (["--out", "p.jpg"], "p.jpg"),
        (["--out", "."], ".png"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_bad_arguments(
    bad: list[str],
    named: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Exit code 2 and one line that names what is wrong; nothing is written."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(bad)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1 and named in said.err and said.out == ""
    assert not list(tmp_path.iterdir())


def test_tour_needs_no_pygame(tmp_path: Path) -> None:
    """`python -m game.echo` as it is run, and then a look at what it has loaded."""
    code = (
        "import runpy, sys; sys.argv[0] = 'game.echo'\n"
        "try: runpy.run_module('game.echo', run_name='__main__', alter_sys=True)\n"
        "except SystemExit as left: assert left.code == 0, left.code\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'pygame', 'pytmx', 'platformdirs'}), 'numpy' in loaded)"
    )
    arguments = ["room", "--ticks", "5", "--packets", "900", "--out", str(tmp_path / "r.png")]
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[] True" and (tmp_path / "r.png").exists()
