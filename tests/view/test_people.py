"""The drawn people: complete, told apart, and the same bytes on every run."""

from pathlib import Path

import pygame
import pytest

from game.view.sprites import Sprites
from tests.view.drawn import art_tool

ROOT = Path(__file__).resolve().parents[2]
SHEETS = sorted((ROOT / "assets" / "people").glob("*.png"))


def painter():
    return art_tool("draw_people")


def test_all_looks_have_their_sheet():
    names = {path.stem for path in SHEETS}
    assert {look.name for look in painter().LOOKS} == names
    assert len(names) == 37


@pytest.mark.parametrize("name", ["iruka", "student_0"])
def test_the_tool_draws_what_is_shipped(name):
    module = painter()
    look = next(look for look in module.LOOKS if look.name == name)
    shipped = pygame.image.load(str(ROOT / "assets" / "people" / f"{name}.png"))
    assert module.sheet(look).tobytes() == pygame.image.tobytes(shipped, "RGBA")


def test_every_cell_holds_somebody_and_no_two_looks_are_alike():
    seen = set()
    for path in SHEETS:
        sheet = pygame.image.load(str(path))
        for row in range(8):
            for col in range(len(painter().POSES)):
                cell = sheet.subsurface((col * 40, row * 40, 40, 40))
                assert pygame.mask.from_surface(cell).count() > 150, (path.name, row, col)
                seen.add(pygame.image.tobytes(cell, "RGBA"))
    assert len(seen) == len(SHEETS) * 80


def test_looks_go_by_number():
    """The tenth teacher is not the third, as by the alphabet."""
    sprites = Sprites(ROOT / "assets" / "people")
    assert [sprites.sheet_for("teacher", look) for look in (2, 9, 10)] == [
        "teacher_2", "teacher_9", "teacher_10",
    ]  # fmt: skip
