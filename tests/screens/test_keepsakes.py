"""Screenshots and films: what was shown is in the file, nothing is written over, and trouble is told."""

from datetime import datetime

import numpy as np
import pygame
import pytest
from PIL import Image

from game.screens.clock import NS_PER_SECOND
from game.screens.keepsakes import A_SECOND, SECONDS, SIZE, TOLD_NS, Keepsakes
from game.screens.screen import HEIGHT, WIDTH

FRAME_NS = NS_PER_SECOND // 60
NOON = datetime(2026, 3, 2, 12, 0, 0)


@pytest.fixture
def keepsakes(tmp_path):
    pygame.font.init()
    return Keepsakes(tmp_path / "pictures", lambda: NOON)


def page(level):
    """A picture of one grey."""
    surface = pygame.Surface((WIDTH, HEIGHT), depth=32)
    surface.fill((level, level, level))
    return surface


def greys(path):
    """How long each picture of a film stays (ms), and how bright its middle is."""
    with Image.open(path) as film:
        shown = []
        for number in range(film.n_frames):
            film.seek(number)
            shown.append((film.info["duration"], film.convert("L").getpixel((SIZE[0] // 2, SIZE[1] // 2))))
        assert film.size == SIZE
        return shown


def test_a_screenshot_is_what_was_shown(keepsakes, tmp_path):
    shown = page(90)
    shown.set_at((3, 4), (255, 0, 0))
    keepsakes.take(shown)
    shown.fill((0, 0, 0))  # the next frame is drawn on the same surface
    keepsakes.wait()
    (path,) = (tmp_path / "pictures").iterdir()
    assert path.name == "2026-03-02_12.00.00.png"
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    assert tuple(pixels[4, 3]) == (255, 0, 0) and tuple(pixels[100, 100]) == (90, 90, 90)


def test_a_film_holds_the_last_ten_seconds_and_no_more(keepsakes, tmp_path):
    """Fifteen seconds, ever brighter: the film begins with the fifth."""
    for number in range(15 * 60):
        keepsakes.note(page(number * 255 // (15 * 60)), FRAME_NS + 1)
    keepsakes.film()
    keepsakes.wait()
    (path,) = (tmp_path / "pictures").iterdir()
    shown = greys(path)
    assert 40 <= len(shown) <= A_SECOND * SECONDS, "like ones in a row may be one that stays longer"
    assert sum(stays for stays, _ in shown) == SECONDS * 1000
    assert shown[0][1] == pytest.approx(255 * 5 / 15, abs=10)
    assert shown[-1][1] == pytest.approx(255, abs=10)
    assert [grey for _, grey in shown] == sorted(grey for _, grey in shown)


def test_nothing_is_written_over(keepsakes, tmp_path):
    for _ in range(3):
        keepsakes.take(page(10))
        keepsakes.wait()
    names = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert names == ["2026-03-02_12.00.00.png", "2026-03-02_12.00.00_2.png", "2026-03-02_12.00.00_3.png"]


def test_it_tells_where_for_a_moment_and_what_went_wrong(keepsakes, tmp_path):
    def told():
        shown = page(200)
        keepsakes.draw(shown)
        return bool((pygame.surfarray.array3d(shown) != 200).any())

    assert not told()
    keepsakes.film()
    assert "nothing" in keepsakes._told and told()
    keepsakes.note(page(0), TOLD_NS)
    assert not told()
    (tmp_path / "pictures").write_text("a file where the folder should be")
    keepsakes.take(page(0))
    keepsakes.wait()
    assert "could not be saved" in keepsakes._told and told()
    assert [path.name for path in tmp_path.iterdir()] == ["pictures"]


def test_memory_is_bounded(keepsakes):
    for number in range(3 * A_SECOND * SECONDS):
        keepsakes.note(page(number % 256), NS_PER_SECOND // A_SECOND)
    assert len(keepsakes._frames) == A_SECOND * SECONDS
    assert sum(frame.get_pitch() * frame.get_height() for frame in keepsakes._frames) < 50e6
