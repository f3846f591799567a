"""What is wrong between objects: how many there are, names used twice or nowhere, doors in the way."""

from __future__ import annotations

from collections.abc import Iterator

from game.levels.document import Document
from game.levels.errors import Place
from game.levels.placed import Placed
from game.levels.props import hint
from game.levels.words import quoted
from game.world.level import Rect

_UNIQUE = ("Patrol", "Watcher", "Door", "Letter", "TrapSpot", "BaitSpot", "Checkpoint")  # their names
_TOOLS = {"Start": "Insert Point", "Exit": "Insert Rectangle"}
_ONE = ("Start", "Ally", "Cell")
_BODIES = ("Start", "Person", "Student", "Leaker", "Ally")


def of(things: list[Placed], *classes: str) -> list[Placed]:
    """Those of some classes, in the order of the map."""
    return [thing for thing in things if thing.cls in classes]


def check(document: Document, things: list[Placed], place: Place) -> None:
    """Write it all down."""
    _counts(document, things, place)
    for cls in _UNIQUE:
        for second in _again(of(things, cls)):
            second.place.refuse(f"there is another {cls} of this name: set another Name in its Properties")
    _patrols(document, things)
    _shifts(document, things)
    _doors(things)


def _again(things: list[Placed]) -> Iterator[Placed]:
    """Those whose name another before them has."""
    seen: set[str] = set()
    for thing in things:
        if thing.name in seen:
            yield thing
        seen.add(thing.name)


def _counts(document: Document, things: list[Placed], place: Place) -> None:
    # By what was drawn, not by what was sound: a Start with a wrong heading is not a missing Start.
    drawn = [thing.cls for thing in document.objects]
    for cls in ("Start", "Exit"):
        if cls not in drawn:
            place.refuse(f"there is no {cls}: use {_TOOLS[cls]} and set its Class to {cls}")
    for cls in _ONE:
        for second in of(things, cls)[1:]:
            second.place.refuse(f"there is more than one {cls}: remove the others")


def _drawn(document: Document, cls: str) -> set[str]:
    """Names of all that were drawn of a class; one that is broken is not a missing one."""
    return {thing.name.strip() for thing in document.objects if thing.cls == cls}


def _patrols(document: Document, things: list[Placed]) -> None:
    patrols = {thing.name: thing for thing in of(things, "Patrol")}
    for thing in patrols.values():
        for key in ("waits", "looks"):
            count = len(thing.numbers(key))
            if count not in (1, len(thing.points)):
                thing.place.refuse(f"must be one number or {len(thing.points)}, got {count}", key)
    names = _drawn(document, "Patrol")
    for thing in of(things, "Watcher", "Person", "Student", "Leaker"):
        key = "posts" if thing.cls == "Watcher" else "patrol"
        for name in thing.words(key) if key == "posts" else filter(None, [thing.text(key)]):
            if name not in names:
                thing.place.refuse(f"there is no Patrol {quoted(name)}{hint(name, tuple(names))}", key)
            elif key == "patrol" and name in patrols and patrols[name].plane is not thing.plane:
                thing.place.refuse(f"Patrol {quoted(name)} is on the other plane", key)


def _shifts(document: Document, things: list[Placed]) -> None:
    names, times = _drawn(document, "Watcher"), set[tuple[float, float]]()
    for thing in of(things, "Shift"):
        for name in thing.words("on"):
            if name not in names:
                thing.place.refuse(f"there is no Watcher {quoted(name)}{hint(name, tuple(names))}", "on")
        due = thing.real("after"), thing.real("at")
        if due in times:
            thing.place.refuse(f"there is another Shift at {thing.real('at'):g} s", "at")
        times.add(due)


def _doors(things: list[Placed]) -> None:
    doors = of(things, "Door")
    for number, door in enumerate(doors):
        for other in doors[:number]:
            if other.plane is door.plane and _overlap(other.area, door.area):
                door.place.refuse(f"lies over Door {quoted(other.name)}: move one of them")
                break
    for body in of(things, *_BODIES):
        for door in doors:
            shut = door.plane is body.plane and not door.values["open"]
            if shut and door.area.holds(body.points[0]):
                body.place.refuse(f"stands in Door {quoted(door.name)}, which is shut: move one of them")


def _overlap(first: Rect, second: Rect) -> bool:
    return (
        first.x < second.x + second.width
        and second.x < first.x + first.width
        and first.y < second.y + second.height
        and second.y < first.y + first.height
    )
