"""Things of a map to the specs of a level."""

from __future__ import annotations

from pathlib import Path

from game.levels.between import of
from game.levels.document import Document
from game.levels.placed import Placed
from game.levels.props import Value
from game.world.items import Item
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
from game.world.specs import (
    AllySpec,
    CheckpointSpec,
    ClimbSpec,
    DoorSpec,
    ItemSpec,
    LampSpec,
    LetterSpec,
    ShiftSpec,
    SpotSpec,
)
from game.world.wards import written
from game.world.zones import laid


def level(
    path: Path,
    document: Document,
    grids: tuple[PlaneGrid, PlaneGrid],
    values: dict[str, Value],
    things: list[Placed],
) -> Level:
    """The level that all of it makes. Everything must have been found sound before."""
    (start,) = of(things, "Start")
    zones = tuple(_zone(thing) for thing in of(things, "Zone"))
    wards = tuple(thing.ward for thing in of(things, "Ward"))
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
        start_heading=start.turned,
        exits=tuple(thing.area for thing in of(things, "Exit")),
        goals=tuple(_goal(thing) for thing in of(things, "Goal")),
        emitters=tuple(
            EmitterSpec(thing.points[0], thing.plane, thing.real("power"), thing.real("breath"))
            for thing in of(things, "Emitter")
        ),
        people=tuple(_person(thing) for thing in of(things, "Person", "Student", "Leaker")),
        watchers=tuple(_watcher(thing) for thing in of(things, "Watcher")),
        patrols={thing.name: _patrol(thing) for thing in of(things, "Patrol")},
        zones=zones,
        wards=wards,
        intro=str(values["intro"]),
        daylight=float(str(values["daylight"])),
        kit=_kit(values["kit"]),
        doors=tuple(_door(thing) for thing in of(things, "Door")),
        climbs=tuple(_climb(thing) for thing in of(things, "Climb")),
        lamps=tuple(
            LampSpec(thing.points[0], thing.plane, thing.real("reach"), thing.real("strength"))
            for thing in of(things, "Lamp")
        ),
        items=tuple(
            ItemSpec(thing.points[0], Item(thing.text("item")), int(thing.real("count")), thing.plane)
            for thing in of(things, "Item")
        ),
        letters=tuple(_letter(thing) for thing in of(things, "Letter")),
        spots=tuple(
            SpotSpec(thing.name, kind, thing.points[0], thing.plane, str(thing.values.get("taste", "")))
            for cls, kind in (("TrapSpot", "trap"), ("BaitSpot", "bait"))
            for thing in of(things, cls)
        ),
        checkpoints=tuple(
            CheckpointSpec(thing.name, thing.area, thing.plane) for thing in of(things, "Checkpoint")
        ),
        shifts=tuple(
            sorted((_shift(thing) for thing in of(things, "Shift")), key=lambda one: (one.after, one.at))
        ),
        ally=next((_ally(thing) for thing in of(things, "Ally")), None),
        cell=next((thing.area for thing in of(things, "Cell")), None),
        finds=int(str(values["finds"])),
        proof=str(values["proof"]),
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
        heading=thing.turned,
        look=int(thing.real("look")),
        patrol=thing.text("patrol"),
        practise_every=thing.real("practise_every") if practises else 0.0,
        practise_power=thing.real("practise_power") if practises else 0.0,
        skill=thing.real("skill") if practises else 0.0,
        gear=thing.real("gear"),
        power=thing.real("power") if leaks else 0.0,
        breath=thing.real("breath") if leaks else 0.0,
        mind=thing.text("mind"),
        senses=thing.real("senses"),
        laughs=thing.real("laughs"),
    )


def _watcher(thing: Placed) -> WatcherSpec:
    return WatcherSpec(
        name=thing.name,
        posts=thing.words("posts"),
        cloak=thing.text("cloak"),
        quality=thing.real("quality"),
        mind=thing.text("mind"),
        senses=thing.real("senses"),
        taste=thing.text("taste"),
        follows=thing.real("follows"),
        steady=bool(thing.values["steady"]),
    )


def _patrol(thing: Placed) -> Patrol:
    waits, looks = (_each(thing.numbers(key), len(thing.points)) for key in ("waits", "looks"))
    stops = tuple(
        Waypoint(point, wait, int(look)) for point, wait, look in zip(thing.points, waits, looks, strict=True)
    )
    return Patrol(thing.name, thing.plane, stops, thing.real("speed"))


def _each(numbers: tuple[float, ...], count: int) -> tuple[float, ...]:
    """One number for all, or one for each."""
    return numbers * count if len(numbers) == 1 else numbers


def _kit(value: Value) -> tuple[tuple[Item, int], ...]:
    assert isinstance(value, tuple), "the schema says so"
    return tuple((Item(pair[0]), pair[1]) for pair in value if isinstance(pair, tuple))


def _door(thing: Placed) -> DoorSpec:
    is_open = bool(thing.values["open"])
    return DoorSpec(
        thing.name, thing.area, thing.plane, int(thing.real("lock")), thing.text("code"), is_open
    )


def _climb(thing: Placed) -> ClimbSpec:
    foot, top = thing.points
    to = Plane.HIGH if thing.text("to") == "high" else Plane.GROUND
    return ClimbSpec(foot, thing.plane, top, to, thing.text("kind"))


def _letter(thing: Placed) -> LetterSpec:
    return LetterSpec(
        thing.name,
        thing.points[0],
        thing.text("text"),
        thing.plane,
        thing.real("seconds"),
        thing.text("code"),
    )


def _shift(thing: Placed) -> ShiftSpec:
    return ShiftSpec(thing.real("at"), thing.words("on"), int(thing.real("after")))


def _ally(thing: Placed) -> AllySpec:
    return AllySpec(thing.points[0], thing.plane, thing.turned, thing.text("kind"))
