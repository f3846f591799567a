"""Where things are: points, the two planes, upright rectangles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

Point = tuple[float, float]


class Plane(IntEnum):
    """Two storeys of the world: the ground, and what one can stand on above it."""

    GROUND = 0
    HIGH = 1


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle in metres; the left and upper edges belong to it."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, point: Point) -> bool:
        """Whether the point lies inside."""
        return self.x <= point[0] < self.x + self.width and self.y <= point[1] < self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle, in metres."""
        return self.x + self.width / 2, self.y + self.height / 2
