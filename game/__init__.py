"""A 2-D top-down stealth game in which the watchers are holes in an echo."""

__version__ = "0.1.0"
