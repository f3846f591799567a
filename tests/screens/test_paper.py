"""Menus: what is written on an item."""

import pygame
import pytest

from game.screens import paper
from game.screens.paper import Menu

TITLE = "Mark essays: sleep and sugar"


@pytest.fixture
def written(monkeypatch):
    """All that is put on a page."""
    words = []
    monkeypatch.setattr(paper, "put", lambda target, text, *rest, **more: words.append(text))
    return words


def drawn(**how):
    pygame.font.init()
    Menu([TITLE], (320, 100), 600, **how).draw(pygame.Surface((640, 200)))


def test_a_value_stands_apart_from_its_label(written):
    drawn()
    assert written == ["Mark essays", "sleep and sugar"]


def test_a_title_with_a_colon_stays_one_line(written):
    drawn(pairs=False)
    assert written == [TITLE]
