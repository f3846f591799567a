"""World -> pixels: the map, the people, the field over both, and the edges of the picture."""

from game.view.view import View

__all__ = ["View"]
