"""The drawn people: complete, told apart, and the same bytes on every run."""

import importlib.util
import sys
from pathlib import Path

import pygame
import pytest

ROOT = Path(__file__).resolve().parents[2]
SHEETS = sorted((ROOT / "assets" / "people").glob("*.png"))


def painter():
    spec = importlib.util.spec_from_file_location("draw_people", ROOT / "tools" / "art" / "draw_people.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_all_looks_have_their_sheet():
    names = {path.stem for path in SHEETS}
    assert {look.name for look in painter().LOOKS} == names
    assert len(names) == 29


@pytest.mark.parametrize("name", ["iruka", "student_0"])
def test_the_tool_draws_what_is_shipped(name):
    module = painter()
    look = next(look for look in module.LOOKS if look.name == name)
    shipped = pygame.image.load(str(ROOT / "assets" / "people" / f"{name}.png"))
    assert pygame.image.tobytes(module.sheet(look), "RGBA") == pygame.image.tobytes(shipped, "RGBA")


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
