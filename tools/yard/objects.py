"""Objects of a map, and how those of the yard are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

TILE = 32
Point = tuple[float, float]  # metres
Value = str | int | float


def _number(metres: float) -> str:
    return f"{metres * TILE:g}"


@dataclass(frozen=True)
class Thing:
    """One object of the map. Points and sizes in metres; `line` is a polyline's points."""

    kind: str
    at: Point
    name: str = ""
    size: Point | None = None
    line: tuple[Point, ...] = ()
    properties: dict[str, Value] = field(default_factory=dict)

    def lines(self, number: int) -> list[str]:
        """Tiled's XML."""
        name = f" name={quoteattr(self.name)}" if self.name else ""
        size = f' width="{_number(self.size[0])}" height="{_number(self.size[1])}"' if self.size else ""
        x, y = self.at
        lines = [f'  <object id="{number}"{name} type="{self.kind}" x="{_number(x)}" y="{_number(y)}"{size}>']
        if self.properties:
            lines.append("   <properties>")
            for key, value in sorted(self.properties.items()):
                typed = f' type="{type(value).__name__}"' if isinstance(value, bool | int | float) else ""
                text = str(value).lower() if isinstance(value, bool) else str(value)
                lines.append(f'    <property name="{key}"{typed} value={quoteattr(text)}/>')
            lines.append("   </properties>")
        if self.line:
            points = " ".join(f"{_number(px - x)},{_number(py - y)}" for px, py in self.line)
            lines.append(f'   <polyline points="{points}"/>')
        elif not self.size:
            lines.append("   <point/>")
        return [*lines, "  </object>"]


def goal(order: int, text: str, at: Point, size: Point, seconds: float) -> Thing:
    """A piece of the day's work."""
    return Thing(
        "Goal", at, f"goal {order}", size, properties={"text": text, "seconds": seconds, "order": order}
    )


def emitter(name: str, at: Point, power: float, breath: float = 0.0, plane: str = "ground") -> Thing:
    """Something that shines in the echo."""
    return Thing("Emitter", at, name, properties={"power": power, "breath": breath, "plane": plane})


def student(name: str, at: Point, heading: int, look: int, every: float = 0.0, power: float = 0.0) -> Thing:
    """A pupil, who may practise."""
    properties: dict[str, Value] = {"heading": heading, "look": look}
    if every:
        properties |= {"practise_every": every, "practise_power": power}
    return Thing("Student", at, name, properties=properties)


def teacher(name: str, at: Point, heading: int, look: int, patrol: str = "") -> Thing:
    """A colleague, with his round if he has one."""
    properties: dict[str, Value] = {"kind": "teacher", "heading": heading, "look": look}
    if patrol:
        properties["patrol"] = patrol
    return Thing("Person", at, name, properties=properties)


def route(
    name: str, line: tuple[Point, ...], waits: str, plane: str = "ground", speed: float = 1.0
) -> Thing:
    """A Patrol."""
    return Thing(
        "Patrol", line[0], name, line=line, properties={"plane": plane, "speed": speed, "waits": waits}
    )
