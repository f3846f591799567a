"""An arrow before a caption is drawn, and points where it says."""

import numpy as np
import pygame
import pytest

from game.sound.places import ARROWS as HEARD
from game.view.arrows import ARROWS, SIDE, arrow, parted

PAPER = (255, 250, 240)


def test_eye_and_ear_have_the_same_arrows():
    assert ARROWS == HEARD
    assert parted("← A door opens.") == ("←", "A door opens.")
    assert parted("A door opens.") == ("", "A door opens.")
    assert parted("") == ("", "")


@pytest.mark.parametrize("number", range(len(ARROWS)))
def test_its_head_points_that_way(number):
    """The head is the broad end, and broadest just before the middle."""
    drawn = pygame.surfarray.array_alpha(arrow(ARROWS[number], PAPER)) > 127
    x, y = (along + 0.5 - SIDE / 2 for along in np.nonzero(drawn))
    turn = np.radians(45 * number)
    along, across = x * np.cos(turn) + y * np.sin(turn), np.abs(y * np.cos(turn) - x * np.sin(turn))
    assert across[(along > -1) & (along < 3)].max() > 1.4 * across[along < -3].max()
    assert across[along > 6].max() < 3.5
