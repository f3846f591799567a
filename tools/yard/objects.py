"""What stands and walks in the yard: start, exit, goals, emitters, people, watchers and their routes."""

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


def _goal(order: int, text: str, at: Point, size: Point, seconds: float) -> Thing:
    return Thing(
        "Goal", at, f"goal {order}", size, properties={"text": text, "seconds": seconds, "order": order}
    )


def _emitter(name: str, at: Point, power: float, breath: float = 0.0, plane: str = "ground") -> Thing:
    return Thing("Emitter", at, name, properties={"power": power, "breath": breath, "plane": plane})


def _student(name: str, at: Point, heading: int, look: int, every: float = 0.0, power: float = 0.0) -> Thing:
    properties: dict[str, Value] = {"heading": heading, "look": look}
    if every:
        properties |= {"practise_every": every, "practise_power": power}
    return Thing("Student", at, name, properties=properties)


def _teacher(name: str, at: Point, heading: int, look: int, patrol: str = "") -> Thing:
    properties: dict[str, Value] = {"kind": "teacher", "heading": heading, "look": look}
    if patrol:
        properties["patrol"] = patrol
    return Thing("Person", at, name, properties=properties)


def _route(
    name: str, line: tuple[Point, ...], waits: str, plane: str = "ground", speed: float = 1.0
) -> Thing:
    return Thing(
        "Patrol", line[0], name, line=line, properties={"plane": plane, "speed": speed, "waits": waits}
    )


GOALS = (
    _goal(1, "Roll call under the big tree", (34.5, 24.0), (5.0, 4.0), 8.0),
    _goal(2, "Transformation practice in the ring", (24.0, 23.0), (6.0, 4.0), 10.0),
    _goal(3, "Have the steel collected at the targets", (7.5, 18.0), (5.0, 5.0), 8.0),
)
GROUND_LIGHTS = (
    _emitter("old oak", (40.5, 24.6), 5.0, 7.0),
    _emitter("stove of the staff room", (48.5, 6.6), 4.0),
    _emitter("lantern at the gate, left", (32.5, 38.7), 3.0, 5.0),
    _emitter("lantern by the notice board", (36.4, 36.6), 3.0, 6.0),
    _emitter("lantern at the porch, left", (28.4, 18.6), 3.0, 5.5),
    _emitter("lantern at the porch, right", (35.6, 18.6), 3.0, 6.5),
    _emitter("lantern in the west", (17.5, 30.6), 4.0, 5.0),
    _emitter("lantern behind the store", (54.5, 33.5), 4.0, 6.0),
    _emitter("old pine behind the targets", (8.0, 14.5), 4.0, 8.0),
    _emitter("olive tree in the west", (7.6, 29.5), 4.0, 9.0),
    _emitter("maple at the south wall", (17.6, 39.8), 3.5, 8.0),
    _emitter("seal on the practice hall", (54.5, 20.0), 3.0),
    _emitter("well", (36.4, 31.0), 3.5, 4.0),
    _emitter("class-room, first years", (24.5, 6.8), 2.5, 6.0),
    _emitter("lane in the north", (31.0, 1.2), 1.5),
    _emitter("lane in the west", (1.0, 21.0), 1.2),
    _emitter("lane in the east", (63.0, 26.0), 1.2),
    _emitter("lane in the south, left", (14.0, 43.0), 1.2),
    _emitter("lane in the south, right", (51.0, 43.0), 1.2),
    _emitter("behind the wing", (60.5, 12.0), 1.0),
)
HIGH_LIGHTS = (
    _emitter("bell tower", (32.0, 11.2), 4.0, 6.0, "high"),
    _emitter("warm chimney", (46.5, 7.6), 4.0, 0.0, "high"),
    _emitter("west gable", (20.5, 9.0), 3.0, 7.0, "high"),
    _emitter("wing roof", (55.0, 16.5), 3.5, 8.0, "high"),
    _emitter("store roof", (49.6, 33.4), 3.0, 5.0, "high"),
    _emitter("crown of the oak", (41.0, 20.5), 4.5, 9.0, "high"),
    _emitter("morning air over the yard", (25.0, 22.0), 5.0, 10.0, "high"),
    _emitter("western crowns", (6.5, 30.0), 3.0, 8.0, "high"),
    _emitter("morning air over the south", (25.0, 34.0), 4.0, 11.0, "high"),
    _emitter("south-eastern crowns", (57.5, 33.0), 3.0, 9.0, "high"),
)
PEOPLE = (
    _student("Hana", (25.2, 23.4), 128, 0, 9.0, 10.0),
    _student("Daichi", (28.8, 23.4), 384, 1, 11.0, 14.0),
    _student("Mio", (25.2, 26.7), 896, 2, 8.0, 8.0),
    _student("Goro", (28.8, 26.7), 640, 3, 12.0, 18.0),
    _student("Sen", (9.0, 17.4), 512, 4),
    _student("Aki", (9.4, 21.4), 512, 5),
    _student("Toru", (10.2, 24.0), 512, 6),
    _student("Rei", (36.2, 25.2), 800, 7),
    _student("Botan", (38.2, 26.6), 700, 0),
    _student("Jun", (35.4, 27.2), 900, 2),
    _student("Nao", (40.5, 26.6), 256, 5),
    _student("Ippei", (29.2, 12.0), 0, 3),
    _teacher("the colleague on yard duty", (22.0, 30.5), 0, 0, "rounds"),
    _teacher("the archivist", (45.5, 7.4), 256, 1),
    _teacher("the mistress of the hall", (54.5, 18.0), 512, 2),
)
WATCHERS = (
    Thing(
        "Watcher", (23.0, 11.5), "Komachi", properties={"posts": "roof_north_west,roof_north_east,roof_small"}
    ),
    Thing("Watcher", (24.0, 38.5), "Towa", properties={"posts": "edge_south,edge_west,behind_store"}),
)
ROUTES = (
    _route("rounds", ((22.0, 30.5), (30.0, 31.5), (34.5, 34.5), (30.0, 31.5), (22.0, 33.5)), "3,2,4,2,3"),
    _route("roof_north_west", ((22.0, 11.6), (27.5, 11.6), (25.0, 12.2)), "5,4,3", "high"),
    _route("roof_north_east", ((38.0, 11.6), (43.5, 11.6), (41.0, 12.2)), "5,4,3", "high"),
    _route("roof_small", ((43.8, 31.8), (48.5, 31.8)), "5,4", "high"),
    _route("edge_south", ((22.9, 36.0), (27.2, 36.6), (25.0, 38.6)), "5,3,4"),
    _route("edge_west", ((11.5, 28.5), (11.5, 33.0)), "5,4"),
    _route("behind_store", ((54.0, 27.3), (48.5, 27.5)), "5,4"),
)


def objects() -> list[Thing]:
    """All of them, in the order of the file."""
    return [
        Thing("Start", (32.0, 18.5), "start", properties={"heading": 256}),
        Thing("Exit", (33.0, 41.0), "gate", (3.0, 1.5)),
        *GOALS,
        *GROUND_LIGHTS,
        *HIGH_LIGHTS,
        *PEOPLE,
        *WATCHERS,
        *ROUTES,
    ]
