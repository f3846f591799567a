"""A .tmx file to a Level, or to all that is wrong with it."""

from __future__ import annotations

from pathlib import Path

from game.levels.document import Document, read_document
from game.levels.errors import LevelError, Place
from game.levels.grids import planes
from game.levels.props import Value, read_props
from game.levels.schema import LAYERS, MAP_PROPS
from game.levels.things import Placed, placed
from game.world.level import (
    EmitterSpec,
    GoalSpec,
    Level,
    Patrol,
    PersonSpec,
    Plane,
    PlaneGrid,
    WatcherSpec,
    Waypoint,
    ZoneSpec,
)
from game.world.wards import written
from game.world.zones import laid


def read(path: Path, assets: Path) -> tuple[Level | None, list[LevelError]]:
    """The level, or None and everything that is wrong; never both a level and an error."""
    place = Place(path.as_posix())
    document = read_document(path, assets, place)
    if not document.height:
        return None, place.found
    readable = "ground" in document.layers and not any(error.layer in LAYERS for error in place.found)
    grids = planes(document) if readable else None
    values, wrong = read_props(document.props, MAP_PROPS)
    for name, reason in wrong:
        place.refuse(reason, name)
    things = placed(document, grids)
    _between(document, things, place)
    if place.found or grids is None:
        return None, place.found
    return _level(path, document, grids, values, things), []


def _of(things: list[Placed], *classes: str) -> list[Placed]:
    return [thing for thing in things if thing.cls in classes]


def _between(document: Document, things: list[Placed], place: Place) -> None:
    """What is wrong between objects: how many there are, names that are used twice or nowhere."""
    # By what was drawn, not by what was sound: a Start with a wrong heading is not a missing Start.
    drawn = [thing.cls for thing in document.objects]
    for cls in ("Start", "Exit"):
        if cls not in drawn:
            place.refuse(f"there is no {cls}")
    for second in _of(things, "Start")[1:]:
        second.place.refuse("there is more than one Start")
    patrols = {thing.name: thing for thing in _of(things, "Patrol")}
    names = {thing.name.strip() for thing in document.objects if thing.cls == "Patrol"}
    for cls in ("Patrol", "Watcher"):
        seen: set[str] = set()
        for thing in _of(things, cls):
            if thing.name in seen:
                thing.place.refuse(f"there is another {cls} of this name")
            seen.add(thing.name)
    for thing in patrols.values():
        waits = thing.numbers("waits")
        if len(waits) not in (1, len(thing.points)):
            thing.place.refuse(f"must be one number or {len(thing.points)}, got {len(waits)}", "waits")
    for thing in _of(things, "Watcher", "Person", "Student", "Leaker"):
        key = "posts" if thing.cls == "Watcher" else "patrol"
        for name in thing.words(key) if key == "posts" else filter(None, [thing.text(key)]):
            if name not in names:
                thing.place.refuse(f'there is no Patrol "{name}"', key)
            elif key == "patrol" and name in patrols and patrols[name].plane is not thing.plane:
                thing.place.refuse(f'Patrol "{name}" is on the other plane', key)


def _level(
    path: Path,
    document: Document,
    grids: tuple[PlaneGrid, PlaneGrid],
    values: dict[str, Value],
    things: list[Placed],
) -> Level:
    (start,) = _of(things, "Start")
    zones = tuple(_zone(thing) for thing in _of(things, "Zone"))
    wards = tuple(thing.ward for thing in _of(things, "Ward"))
    ground, high = (
        written(laid(grid, plane, zones), plane, wards) for grid, plane in zip(grids, Plane, strict=True)
    )
    return Level(
        name=path.stem,
        title=str(values["title"]),
        chapter=int(str(values["chapter"])),
        width=document.width,
        height=document.height,
        ambient=float(str(values["ambient"])),
        par_time=int(str(values["par_time"])),
        next=str(values["next"]),
        planes=(ground, high),
        start=start.points[0],
        start_heading=int(start.real("heading")),
        exits=tuple(thing.area for thing in _of(things, "Exit")),
        goals=tuple(_goal(thing) for thing in _of(things, "Goal")),
        emitters=tuple(
            EmitterSpec(thing.points[0], thing.plane, thing.real("power"), thing.real("breath"))
            for thing in _of(things, "Emitter")
        ),
        people=tuple(_person(thing) for thing in _of(things, "Person", "Student", "Leaker")),
        watchers=tuple(
            WatcherSpec(thing.name, thing.words("posts"), thing.text("cloak"), thing.real("quality"))
            for thing in _of(things, "Watcher")
        ),
        patrols={thing.name: _patrol(thing) for thing in _of(things, "Patrol")},
        zones=zones,
        wards=wards,
        intro=str(values["intro"]),
        digest=document.digest,
    )


def _goal(thing: Placed) -> GoalSpec:
    name = thing.name or f"goal {thing.id}"
    return GoalSpec(name, thing.text("text"), thing.area, thing.real("seconds"), int(thing.real("order")))


def _zone(thing: Placed) -> ZoneSpec:
    numbers = (thing.real(name) for name in ("half_length", "power", "ambient"))
    return ZoneSpec(thing.text("kind"), thing.area, thing.plane, *numbers)


def _person(thing: Placed) -> PersonSpec:
    practises, leaks = thing.cls == "Student", thing.cls == "Leaker"
    kind = "student" if practises else thing.text("kind")
    return PersonSpec(
        name=thing.name or f"{kind} {thing.id}",
        kind=kind,
        point=thing.points[0],
        plane=thing.plane,
        heading=int(thing.real("heading")),
        look=int(thing.real("look")),
        patrol=thing.text("patrol"),
        practise_every=thing.real("practise_every") if practises else 0.0,
        practise_power=thing.real("practise_power") if practises else 0.0,
        skill=thing.real("skill") if practises else 0.0,
        gear=thing.real("gear"),
        power=thing.real("power") if leaks else 0.0,
        breath=thing.real("breath") if leaks else 0.0,
    )


def _patrol(thing: Placed) -> Patrol:
    waits = thing.numbers("waits")
    if len(waits) == 1:
        waits *= len(thing.points)
    stops = tuple(Waypoint(point, wait) for point, wait in zip(thing.points, waits, strict=True))
    return Patrol(thing.name, thing.plane, stops, thing.real("speed"))
