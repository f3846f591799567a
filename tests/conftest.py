"""No test needs a display or a sound device."""

import os

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"


@pytest.fixture(autouse=True)
def english():
    """Each test begins and ends in the original language, whatever the machine speaks."""
    from game.words import use

    use("")
    yield
    use("")
