"""Objects of each class that break what holds for that class."""

from __future__ import annotations

from tests.levels.hostile import POSTS, added, bad, swap
from tests.levels.levelmaker import Maker

EAST = 'layer "things": object 4 "east round"'
GREY = 'layer "things": object 6 "grey": property '
AREA = 'width="64" height="32"'
LINE = '<polyline points="0,0 96,0"/>'
POINT = "<point/>"

added("zone of no kind", "Zone", {}, AREA, ': property "kind"', "is missing; in what way")
added("zone of noise", "Zone", {"kind": "deaf"}, AREA, ': property "kind"', "(did you mean dead?)")
added(
    "zone as a line",
    "Zone",
    {"kind": "dead"},
    LINE,
    "",
    "must be a rectangle, is a polyline: use Insert Rectangle",
)
added(
    "half-length of nothing",
    "Zone",
    {"kind": "dead", "half_length": 0},
    AREA,
    ': property "half_length"',
    "got 0",
)
added(
    "dead ground that gives", "Zone", {"kind": "dead", "power": 1}, AREA, "", "is for zones of kind snow only"
)
added("too much snow", "Zone", {"kind": "snow", "power": 9}, AREA, ': property "power"', "must be 0 to 5")
added(
    "ward as a point", "Ward", {}, POINT, "", "must be a polyline or polygon or rectangle", "Insert Polygon"
)
added("goal as a polygon", "Goal", {"text": "a"}, '<polygon points="0,0 9,0 9,9"/>', "", "is a polygon")
added("short ward", "Ward", {}, '<polyline points="0,0 8,0"/>', "", "must be at least 0.5 m long")
added("ward in a wall", "Ward", {}, '<polyline points="-48,-32 -48,96"/>', "", "all of its outline lies")
added("trigger nowhere", "Ward", {"trigger": -0.5}, LINE, ': property "trigger"', "must be -1, or 0 to 1")
added("trigger too far", "Ward", {"trigger": 1.5}, LINE, ': property "trigger"', "must be -1 to 1, got 1.5")
added(
    "trigger in a wall",
    "Ward",
    {"trigger": 1},
    '<polyline points="0,0 0,-80"/>',
    "",
    "(2, 0.5) m lies inside",
)
added(
    "leaker without a way",
    "Leaker",
    {"patrol": "nowhere"},
    POINT,
    ': property "patrol"',
    'no Patrol "nowhere"',
)
added("leaker of nothing", "Leaker", {"power": 0}, POINT, ': property "power"', "must be 0.01 to 200")
added("too much gear", "Person", {"gear": 3}, POINT, ': property "gear"', "must be 0 to 2, got 3")
added("too much skill", "Student", {"skill": 2}, POINT, ': property "skill"', "must be 0 to 1, got 2")
added("leaker in the air", "Leaker", {"plane": "high"}, POINT, "", "(2, 3) m has no floor on the high")
added(
    "another's plane",
    "Person",
    {"patrol": "roof round"},
    POINT,
    ': property "patrol"',
    "is on the other plane",
)
added(
    "shift of nobody",
    "Shift",
    {"at": 5, "on": "gray"},
    POINT,
    ': property "on"',
    '"gray" (did you mean grey?)',
)
added("item of nothing", "Item", {"item": "sword"}, POINT, ': property "item"', "must be one of")
added("a Start too many", "Start", {}, POINT, "", "there is more than one Start: remove the others")
added("person in a wall", "Person", {}, POINT, "", "lies inside something solid", at="8 8")
added("lamp in a wall", "Lamp", {}, POINT, "", "lies inside something solid", at="8 8")
added("climb to the moon", "Climb", {}, '<polyline points="0,0 300,0"/>', "", "must be at most 8 m long")
_DOOR = AREA + ' name="gate"'
added("door off its grid", "Door", {}, _DOOR, ' "gate"', "must lie on quarters of a metre", at="65 96")
added("door in a wall", "Door", {}, _DOOR, ' "gate"', "inside something solid", at="0 0")
added("door without a name", "Door", {}, AREA, "", "a Door needs a name")
swap(
    "watcher in a cloak of air",
    POSTS,
    POSTS + '<property name="cloak" value="absorbs"/>',
    GREY + '"cloak"',
    "absorb?",
)
swap(
    "too good a cloak",
    POSTS,
    POSTS + '<property name="quality" value="1.1"/>',
    GREY + '"quality"',
    "0 to 1, got 1.1",
)


@bad("waits that do not fit", EAST + ': property "waits"', "one number or 3, got 2")
def _(maker: Maker) -> None:
    maker.swap(
        'y="48">\n   <polyline',
        'y="48"><properties><property name="waits" value="1,2"/></properties><polyline',
    )


@bad("doors on each other", 'layer "things": object 51 "b"', 'lies over Door "a": move one of them')
def _(maker: Maker) -> None:
    maker.add(
        '<object id="50" name="a" type="Door" x="64" y="96" width="64" height="32"/>'
        '<object id="51" name="b" type="Door" x="96" y="96" width="64" height="32"/>'
    )
