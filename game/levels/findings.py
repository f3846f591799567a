"""What spoils the play of a map that can be loaded: a sentence, and where."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.level import Plane, Point


@dataclass(frozen=True, slots=True)
class Finding:
    """text: one line, with advice. point: metres, None where it is about the whole map."""

    text: str
    point: Point | None = None
    plane: Plane = Plane.GROUND


def said(point: Point) -> str:
    """A place, in words."""
    return f"({point[0]:.1f}, {point[1]:.1f}) m"
