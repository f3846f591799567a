"""A 2-D top-down stealth game in which the watchers are holes in an echo."""

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # the last line printed is ours

__version__ = "0.1.0"
