"""An object of a map that keeps to the schema."""

from __future__ import annotations

from dataclasses import dataclass

from game.levels.errors import Place
from game.levels.props import Value
from game.world.level import Plane, Point, Rect, WardSpec


@dataclass(frozen=True, slots=True)
class Placed:
    """An object that keeps to the schema, with all its values."""

    name: str
    cls: str
    id: int
    points: tuple[Point, ...]  # metres; one for a point, the upper left corner of a rectangle
    area: Rect
    values: dict[str, Value]
    place: Place
    shape: str = ""

    @property
    def ward(self) -> WardSpec:
        """What a Ward is; the outline of a rectangle begins at its upper left corner and runs clockwise."""
        outline = (*self.points, self.points[0]) if self.shape == "polygon" else self.points
        if len(outline) == 1:
            left, upper = outline[0]
            right, lower = left + self.area.width, upper + self.area.height
            outline = ((left, upper), (right, upper), (right, lower), (left, lower), (left, upper))
        return WardSpec(outline, self.plane, self.real("power"), self.real("trigger"))

    def text(self, name: str) -> str:
        """A value that the schema says is a text."""
        return str(self.values[name])

    def real(self, name: str) -> float:
        """A value that the schema says is a number."""
        value = self.values[name]
        assert isinstance(value, int | float), name
        return float(value)

    def words(self, name: str) -> tuple[str, ...]:
        """A value that the schema says is a list of names."""
        value = self.values[name]
        assert isinstance(value, tuple), name
        return tuple(str(word) for word in value)

    def numbers(self, name: str) -> tuple[float, ...]:
        """A value that the schema says is a list of numbers."""
        return tuple(float(word) for word in self.words(name))

    @property
    def turned(self) -> int:
        """Where it faces."""
        return int(self.real("heading"))

    @property
    def plane(self) -> Plane:
        """The storey it stands on."""
        return Plane.HIGH if self.values.get("plane") == "high" else Plane.GROUND
