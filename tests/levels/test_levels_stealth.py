"""Doors, ways up, lamps, things to take and who is on duty: read right, or refused by name."""

from __future__ import annotations

import numpy as np
import pytest

from game.levels import load, problems
from game.levels.pictures import tiled_map
from game.world.items import Item
from game.world.level import Level, Plane, Rect
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
from tests.levels.levelmaker import EARTH, GRASS, ROOF, WALL, Maker, told

POINT = "<point/>"
DOWN = {"plane": "high", "to": "ground"}
GREY = 'value="east round, roof round"/>'


def thing(
    id: int, cls: str, name: str = "", spot: tuple[float, float] = (2.5, 3.5), inside: str = POINT,
    size: tuple[float, float] | None = None, **values: object,
) -> str:  # fmt: skip
    """An object as Tiled writes it; places and sizes in metres."""
    props = "".join(f'<property name="{key}" value="{value}"/>' for key, value in values.items())
    large = f' width="{size[0] * 32}" height="{size[1] * 32}"' if size else ""
    start = f'<object id="{id}" name="{name}" type="{cls}" x="{spot[0] * 32}" y="{spot[1] * 32}"{large}>'
    return f"{start}<properties>{props}</properties>{'' if size else inside}</object>"


def line(*points: tuple[float, float]) -> str:
    """The inside of a polyline, from its object's own place, metres."""
    return f'<polyline points="{" ".join(f"{x * 32},{y * 32}" for x, y in points)}"/>'


def loaded(maker: Maker) -> Level:
    """The level of a map that pytmx must be able to read as well."""
    path = maker.write()
    level = load(path, maker.assets)
    assert tiled_map(path).width == level.width
    return level


def test_everything_that_is_new_is_read(maker: Maker) -> None:
    maker.add(
        thing(50, "Door", "gate", (2, 3.25), size=(1, 0.5), lock=3, code="kite", open="true")
        + thing(51, "Door", "flap", (6, 1), size=(1, 1), plane="high")
        + thing(52, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (1, 0)))
        + thing(53, "Climb", spot=(6.5, 1.5), inside=line((0, 0), (-1.5, 0)), kind="leap", **DOWN)
        + thing(54, "Lamp", spot=(4, 4), reach=9, strength=0.5)
        + thing(55, "Item", item="sugar kunai", count=2)
        + thing(56, "Letter", "note", text="Under the tree.", seconds=1.5, code="kite")
        + thing(57, "BaitSpot", "ledge", (6.5, 1.5), plane="high", taste="ramen")
        + thing(58, "TrapSpot", "path")
        + thing(59, "Checkpoint", "half way", (2, 3), size=(2, 1))
        + thing(60, "Shift", spot=(0, 0), at=90, on="")
        + thing(61, "Shift", at=30, on="grey")
        + thing(62, "Ally", spot=(3.5, 3.5), heading=512)
        + thing(63, "Cell", spot=(1, 4), size=(2, 2))
    )  # fmt: skip
    level = loaded(maker)
    assert level.doors == (
        DoorSpec("gate", Rect(2, 3.25, 1, 0.5), Plane.GROUND, 3, "kite", True),
        DoorSpec("flap", Rect(6, 1, 1, 1), Plane.HIGH),
    )
    assert level.climbs == (
        ClimbSpec((5.5, 1.5), Plane.GROUND, (6.5, 1.5), Plane.HIGH),
        ClimbSpec((6.5, 1.5), Plane.HIGH, (5.0, 1.5), Plane.GROUND, "leap"),
    )
    assert level.lamps == (LampSpec((4, 4), Plane.GROUND, 9.0, 0.5),)
    assert level.items == (ItemSpec((2.5, 3.5), Item.SUGAR, 2),)
    assert level.letters == (
        LetterSpec("note", (2.5, 3.5), "Under the tree.", Plane.GROUND, 1.5, "kite"),
    )
    assert level.spots == (
        SpotSpec("path", "trap", (2.5, 3.5)),
        SpotSpec("ledge", "bait", (6.5, 1.5), Plane.HIGH, "ramen"),
    )
    assert level.checkpoints == (CheckpointSpec("half way", Rect(2, 3, 2, 1)),)
    assert level.shifts == (ShiftSpec(30, ("grey",)), ShiftSpec(90, ()))  # by time, not as drawn
    assert level.ally == AllySpec((3.5, 3.5), Plane.GROUND, 512)
    assert level.cell == Rect(1, 4, 2, 2)


def test_a_map_without_them_has_none(maker: Maker) -> None:
    level = loaded(maker)
    assert (level.doors, level.climbs, level.lamps, level.items, level.letters) == ((), (), (), (), ())
    assert (level.spots, level.checkpoints, level.shifts, level.ally, level.cell) == ((), (), (), None, None)
    assert (level.kit, level.daylight) == ((), 1.0)
    assert not level.planes[0].cover.any() and not level.planes[1].cover.any()


def test_daylight_and_kit(maker: Maker) -> None:
    maker.swap(
        'value="The yard"/>',
        'value="The yard"/><property name="daylight" type="float" value="0.25"/>'
        '<property name="kit" value="pebble 5, sugar kunai 1"/>',
    )
    level = loaded(maker)
    assert level.daylight == 0.25 and level.kit == ((Item.PEBBLE, 5), (Item.SUGAR, 1))


def test_of_all_tiles_on_a_plane_the_one_that_hides_most_counts(maker: Maker) -> None:
    """Grass hides 0.3 here and a post 0.8; on the roof the post is on `tall`."""
    cover = '<property name="cover" type="float" value="{}"/></properties>'
    grass = '<property name="surface" value="grass"/></properties>'
    maker.swap(grass, grass.replace("</properties>", cover.format(0.3)))
    post = '<tile id="2"><properties><property name="solid" type="bool" value="true"/></properties>'
    maker.swap(post, post.replace("</properties>", cover.format(0.8)))
    maker.layers["props"][5][2] = maker.layers["tall"][1][6] = 3
    maker.layers["props"][4][4] = GRASS + 1
    ground, high = loaded(maker).planes
    assert ground.cover[5, :7].tolist() == [0, 0.3, 0.8, 0.3, 0.3, 0.3, 0]
    assert ground.cover[4, 4] == 0.3 and ground.cover[1, 6] == 0
    assert np.argwhere(high.cover).tolist() == [[1, 6]] and high.cover[1, 6] == 0.8


def test_minds_and_senses(maker: Maker) -> None:
    maker.add(
        thing(50, "Person", "guard", mind="patrol", senses=0.5)
        + thing(51, "Leaker", "runaway", mind="missing-nin")
        + thing(52, "Student", "Hana", mind="pupil")
        + thing(53, "Person", "nobody", mind="")
    )
    taste = '<property name="mind" value="kakashi"/><property name="senses" value="1"/>'
    maker.swap(GREY, GREY + taste + '<property name="taste" value="bento"/>')
    level = loaded(maker)
    minds = [(person.name, person.mind, person.senses) for person in level.people]
    assert minds == [
        ("guard", "patrol", 0.5), ("runaway", "missing-nin", 0), ("Hana", "pupil", 0), ("nobody", "", 0),
    ]  # fmt: skip
    assert [(w.mind, w.senses, w.taste) for w in level.watchers] == [("kakashi", 1.0, "bento")]


def test_a_watcher_is_a_bodyguard_unless_it_is_said(maker: Maker) -> None:
    assert [(w.mind, w.senses, w.taste) for w in loaded(maker).watchers] == [("bodyguard", 0.0, "")]


def test_where_one_looks_at_a_stop(maker: Maker) -> None:
    assert [stop.look for stop in loaded(maker).patrols["east round"].waypoints] == [-1, -1, -1]
    maker.swap(
        'y="48">\n   <polyline',
        'y="48"><properties><property name="looks" value="0,-1,768"/></properties><polyline',
    )
    assert [stop.look for stop in loaded(maker).patrols["east round"].waypoints] == [0, -1, 768]


def test_a_hush_is_kept_for_the_ear(maker: Maker) -> None:
    maker.add(thing(50, "Zone", spot=(1, 1), size=(3, 3), kind="hush"))
    level = loaded(maker)
    assert [(zone.kind, zone.area) for zone in level.zones] == [("hush", Rect(1, 1, 3, 3))]
    assert not level.planes[0].loss.any() and not level.planes[0].emission.any()


REFUSED: dict[str, tuple[str, str, str]] = {
    "door without a name": (thing(50, "Door", size=(1, 1)), "", "a Door needs a name"),
    "door off the grid": (
        thing(50, "Door", "gate", (2.1, 3), size=(1, 1)), "",
        "must lie on quarters of a metre (8 pixels), is 1 x 1 m at (2.1, 3) m",
    ),
    "door of an odd width": (thing(50, "Door", "gate", size=(1, 0.3)), "", "must lie on quarters of a metre"),
    "door in a wall": (
        thing(50, "Door", "gate", (0.5, 3), size=(1, 1)), "",
        "must not lie, not even in part, inside something solid on the ground plane",
    ),
    "door in the air": (
        thing(50, "Door", "gate", (5.5, 1), size=(1, 1), plane="high"), "",
        "must have floor under all of it on the high plane",
    ),
    "door of seven pins": (
        thing(50, "Door", "gate", size=(1, 1), lock=7), ': property "lock"',
        "must be a whole number, 0 to 6 pins, got 7",
    ),
    "door on a door": (
        thing(51, "Door", "gate", size=(1, 1)) + thing(50, "Door", "flap", (3, 4), size=(1, 1)), "",
        'lies over Door "gate"',
    ),
    "two doors of one name": (
        thing(51, "Door", "gate", size=(1, 1)) + thing(50, "Door", "gate", (5, 4), size=(1, 1)), "",
        "there is another Door of this name",
    ),
    "somebody in a shut door": (
        thing(51, "Door", "gate", (2, 3), size=(1, 1)) + thing(50, "Person", "guard"), "",
        'stands in Door "gate", which is shut',
    ),
    "climb of three points": (
        thing(50, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (1, 0), (2, 0))), "",
        "must have two points, foot first and top last, has 3",
    ),
    "climb to nowhere": (
        thing(50, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (0, 2))), "",
        "its top at (5.5, 3.5) m has no floor on the high plane",
    ),
    "climb out of a wall": (
        thing(50, "Climb", spot=(0.5, 1.5), inside=line((0, 0), (6, 0))), "",
        "its foot at (0.5, 1.5) m lies inside something solid on the ground plane",
    ),
    "long climb": (
        thing(50, "Climb", spot=(1.5, 6.5), inside=line((0, 0), (7, -5))), "",
        "must be at most 8 m long, is 8.6 m",
    ),
    "climb as a point": (thing(50, "Climb"), "", "a Climb must be a polyline, is a point"),
    "jump": (
        thing(50, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (1, 0)), kind="jump"), ': property "kind"',
        "must be one of climb, leap",
    ),
    "climb on the spot": (
        thing(50, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (0.2, 0)), to="ground"), "",
        "its foot and its top are the same place",
    ),
    "lamp in a wall": (thing(50, "Lamp", spot=(0.5, 3)), "", "lies inside something solid"),
    "lamp without reach": (thing(50, "Lamp", reach=0.5), ': property "reach"', "must be 1 to 20 m, got 0.5"),
    "item of nothing": (thing(50, "Item"), ': property "item"', "is missing"),
    "unknown item": (thing(50, "Item", item="peble"), ': property "item"', "(did you mean pebble?)"),
    "too many items": (thing(50, "Item", item="tag", count=21), ': property "count"', "1 to 20, got 21"),
    "item in the air": (thing(50, "Item", item="tag", plane="high"), "", "(2.5, 3.5) m has no floor"),
    "empty letter": (thing(50, "Letter", "note", text=" "), ': property "text"', "must be 1 to 4000 letters"),
    "letter in a wall": (thing(50, "Letter", "note", (0.5, 3), text="Hm."), "", "lies inside something"),
    "letter without a name": (thing(50, "Letter", text="Hm."), "", "a Letter needs a name"),
    "slow letter": (thing(50, "Letter", "n", text="Hm.", seconds=61), ': property "seconds"', "0.5 to 60 s"),
    "trap spot in the air": (thing(50, "TrapSpot", "path", plane="high"), "", "no floor on the high plane"),
    "bait spot as an area": (thing(50, "BaitSpot", "ledge", size=(1, 1)), "", "must be a point"),
    "taste for steel": (thing(50, "BaitSpot", "l", taste="tag"), ': property "taste"', "one of ramen"),
    "checkpoint as a point": (thing(50, "Checkpoint", "half way"), "", "must be a rectangle, is a point"),
    "shift without a time": (thing(50, "Shift", on="grey"), ': property "at"', "is missing"),
    "shift of strangers": (
        thing(50, "Shift", at=30, on="grey, gray"), ': property "on"', 'there is no Watcher "gray"',
    ),
    "two shifts at once": (
        thing(51, "Shift", at=30, on="") + thing(50, "Shift", at=30, on="grey"), ': property "at"',
        "there is another Shift at 30 s",
    ),
    "two allies": (thing(51, "Ally") + thing(50, "Ally"), "", "there is more than one Ally"),
    "strange ally": (thing(50, "Ally", kind="kakasi"), ': property "kind"', "must be one of kakashi"),
    "ally in a wall": (thing(50, "Ally", spot=(0.5, 3)), "", "lies inside something solid"),
    "two cells": (
        thing(51, "Cell", size=(1, 1)) + thing(50, "Cell", size=(2, 2)), "", "there is more than one Cell",
    ),
    "cell in a wall": (
        thing(50, "Cell", spot=(0, 3), size=(1.5, 1)), "",
        "its middle at (0.75, 3.5) m lies inside something solid",
    ),
    "unknown mind": (thing(50, "Person", mind="patrl"), ': property "mind"', "(did you mean patrol?)"),
    "mind of the cloaked": (thing(50, "Person", mind="kakashi"), ': property "mind"', "one of patrol"),
    "keen senses": (thing(50, "Person", senses=2), ': property "senses"', "must be 0 to 1, got 2"),
    "loud hush": (thing(50, "Zone", size=(1, 1), kind="hush", power=1), ': property "power"', "snow only"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_each_broken_thing_is_refused_by_name(maker: Maker, name: str) -> None:
    objects, where, reason = REFUSED[name]
    maker.add(objects)
    path = maker.write()
    found = [(str(error), error.reason) for error in problems(path, maker.assets)]
    start = f'{path.as_posix()}: layer "things": object 50'
    assert [line for line, why in found if line.startswith(start) and where in line and reason in why], found


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("daylight", "1.5", "must be 0 to 1, got 1.5"),
        ("kit", "pebble", "must be names with a number behind each"),
        ("kit", "dragon 1", 'got "dragon 1"'),
    ],
)
def test_properties_of_the_map(maker: Maker, key: str, value: str, reason: str) -> None:
    maker.swap('value="The yard"/>', f'value="The yard"/><property name="{key}" value="{value}"/>')
    (error,) = problems(maker.write(), maker.assets)
    assert error.property == key and reason in error.reason


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (GREY, GREY + '<property name="mind" value="jailer"/>', "must be one of bodyguard, patrol"),
        (GREY, GREY + '<property name="mind" value=""/>', "must be one of bodyguard, patrol"),
        (GREY, GREY + '<property name="taste" value="tag"/>', "must be one of ramen, bento, sugar kunai"),
        ('name="scatter"', 'name="cover" value="1.1"/><property name="scatter"', "must be 0 to 1, got 1.1"),
        (
            'y="48">\n   <polyline',
            'y="48"><properties><property name="looks" value="1,2"/></properties><polyline',
            "must be one number or 3, got 2",
        ),
    ],
)
def test_properties_of_what_is_there_already(maker: Maker, old: str, new: str, reason: str) -> None:
    maker.swap(old, new)
    (error,) = problems(maker.write(), maker.assets)
    assert reason in error.reason


# --- what can be loaded, but not played ---------------------------------------------------------------



def walled(maker: Maker) -> Maker:
    """A wall from north to south at x = 4, with a doorway at y = 3."""
    for row in range(1, 7):
        if row != 3:
            maker.layers["walls"][row][4] = WALL + 1
    return maker


EXIT, BOARD = (f"{what} cannot be walked to from the Start" for what in (
    "Exit at (10.5, 6.5) m", 'Goal "board" at (6.0, 5.5) m',
))  # fmt: skip


@pytest.mark.parametrize("lock", [0, 3])
def test_a_door_is_no_wall(maker: Maker, lock: int) -> None:
    walled(maker).add(thing(50, "Door", "gate", (4, 3), size=(1, 1), lock=lock))
    assert told(maker) == []


def test_a_door_that_nothing_opens_is_one(maker: Maker) -> None:
    walled(maker).add(thing(50, "Door", "gate", (4, 3), size=(1, 1), code="kite"))
    assert told(maker) == ['Door "gate": no Letter gives its code "kite"', EXIT, BOARD]


def test_the_letter_with_its_word_must_lie_on_this_side(maker: Maker) -> None:
    door = thing(50, "Door", "gate", (4, 3), size=(1, 1), code="kite")
    walled(maker).add(door + thing(51, "Letter", "note", text="Hm.", code="kite"))
    assert told(maker) == []
    maker.objects = maker.objects.replace('type="Letter" x="80.0"', 'type="Letter" x="176.0"')
    unread = 'Letter "note" at (5.5, 3.5) m cannot be walked to from the Start'
    assert told(maker) == [EXIT, BOARD, unread]


def test_one_letter_leads_to_the_next(maker: Maker) -> None:
    walled(maker)
    for row in range(1, 7):
        if row != 3:
            maker.layers["walls"][row][9] = WALL + 1
    maker.swap("0,0 0,96.5 64,96.5", "0,0 0,96.5").add(
        thing(50, "Door", "gate", (4, 3), size=(1, 1), code="kite")
        + thing(51, "Door", "barn", (9, 3), size=(1, 1), code="crow")
        + thing(52, "Letter", "second", (7.5, 4.5), text="Hm.", code="crow")
        + thing(53, "Letter", "first", text="Hm.", code="kite")
    )
    assert told(maker) == []


def test_pins_make_the_word_needless_but_a_word_that_nobody_gives_is_told_of(maker: Maker) -> None:
    walled(maker).add(thing(50, "Door", "gate", (4, 3), size=(1, 1), code="kite", lock=2))
    assert told(maker) == ['Door "gate": no Letter gives its code "kite"']


@pytest.mark.parametrize(
    ("objects", "line"),
    [
        (thing(50, "Item", spot=(10.5, 1.5), item="tag"), "Item tag at (10.5, 1.5) m"),
        (thing(50, "Letter", "note", (10.5, 1.5), text="Hm."), 'Letter "note" at (10.5, 1.5) m'),
        (thing(50, "TrapSpot", "path", (10.5, 1.5)), 'TrapSpot "path" at (10.5, 1.5) m'),
        (thing(50, "BaitSpot", "ledge", (6.5, 1.5), plane="high"), 'BaitSpot "ledge" at (6.5, 1.5) m'),
        (thing(50, "Checkpoint", "half", (10, 1), size=(1, 1)), 'Checkpoint "half" at (10.5, 1.5) m'),
        (thing(50, "Cell", spot=(10, 1), size=(1, 1)), "Cell at (10.5, 1.5) m"),
    ],
)
def test_whatever_is_out_of_reach(maker: Maker, objects: str, line: str) -> None:
    for spot in ((1, 9), (2, 9), (2, 10)):
        maker.layers["walls"][spot[0]][spot[1]] = WALL + 1
    maker.add(objects)
    assert told(maker) == [f"{line} cannot be walked to from the Start"]


@pytest.mark.parametrize("order", [1, -1])
def test_over_the_roof_and_down_on_the_other_side(maker: Maker, order: int) -> None:
    """A wall without a doorway, and a roof over it: a climb up and a leap down."""
    for row in range(1, 7):
        maker.layers["walls"][row][4] = WALL + 1
    for row in range(1, 4):
        maker.layers["roof"][row][3:6] = [ROOF + 1] * 3
    up = thing(50, "Climb", spot=(2.5, 2.5), inside=line((0, 0), (1, 0)))
    down = thing(51, "Climb", spot=(5.5, 2.5), inside=line((0, 0), (1, 1)), kind="leap", **DOWN)
    first, second = (up, down)[::order]
    assert told(maker) == [EXIT, BOARD]
    maker.add(first)
    assert told(maker) == [EXIT, BOARD]
    maker.add(second)
    assert told(maker) == []


def test_a_leap_leads_one_way(maker: Maker) -> None:
    for row in range(1, 7):
        maker.layers["walls"][row][4] = WALL + 1
    leap = thing(50, "Climb", spot=(5.5, 4.5), inside=line((0, 0), (-2, 0)), kind="leap", to="ground")
    maker.add(leap)
    assert told(maker) == [EXIT, BOARD]
    maker.objects = maker.objects.replace('value="leap"', 'value="climb"')
    assert told(maker) == []


def test_a_room_on_the_roof_that_a_shut_word_keeps(maker: Maker) -> None:
    """Doors on the high plane count there, and not below."""
    assert maker.layers["ground"][1][7] == EARTH + 1
    maker.layers["roof"][2][6:9] = [0] * 3
    maker.swap('name="roof round" type="Patrol" x="208"', 'name="roof round" type="Patrol" x="272"')
    maker.add(
        thing(50, "Climb", spot=(5.5, 1.5), inside=line((0, 0), (1, 0)))
        + thing(51, "Door", "flap", (7, 1), size=(1, 1), plane="high", code="kite")
        + thing(52, "Letter", "note", text="Hm.", code="kite")
        + thing(53, "Item", spot=(8.5, 1.5), item="tag", plane="high")
    )
    assert told(maker) == []
    maker.objects = maker.objects.replace('name="code" value="kite"/></properties><point', "name=\"code\" "
                                          'value="crow"/></properties><point')  # fmt: skip
    assert told(maker) == [
        'Door "flap": no Letter gives its code "kite"',
        "Item tag at (8.5, 1.5) m cannot be walked to from the Start",
    ]
