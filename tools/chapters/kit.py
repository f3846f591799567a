"""What chapters are written with: a picture of one letter a tile, as for rooms, and what is stamped on it.

    WALK_HOME = Chapter(
        "walk_home", "The walk home", "What he is told at the beginning.",
        (
            "################",
            "#XXXXXX.. WWWWW#",      a house that is shut, and one to go into
            "#XXXXXX:: W^%^W#",      its northern wall has a face, with a window
            "#......:: WtttW#",
            "#S.....:: WW+WW#",
            "#................",
        ),
        roofs=((1, 1, 6, 2, "teal"), (10, 1, 5, 4, "umber")),
        fronts=(front(1, 3, "plaster", "[w|dW]"),),
        stamps=(stamp("low_table", (12, 3)), stamp("lantern_red", (3, 3), layer="hung")),
        number=2,
    )

`LEGEND` says what the letters are; all that `rooms/kit.py` has to place things (guard, person, watcher, post,
goal, spot, letter, climb, area) is used here too. Under a thing lies the floor on its left. Roofs take even
widths and heights, or outlines joined of such: `roofs` of one colour that touch are one.
"""

from __future__ import annotations

from dataclasses import dataclass

from rooms.kit import LEGEND as OF_ROOMS
from rooms.kit import Room

FLOORS = {
    ".": "earth", ",": "grass", ":": "flagstones", ";": "gravel", "s": "snow", "~": "a canal",
    '"': "forest litter", "_": "boards", "i": "boards of a corridor", "w": "worn boards", "t": "straw mats",
    "x": "slabs", "q": "carpet",
}  # fmt: skip
TOPS = {"A": "school", "W": "home", "T": "tower", "P": "plank", "R": "rock"}
LEGEND = {
    **OF_ROOMS, **FLOORS, **{letter: f"a wall: {style}" for letter, style in TOPS.items()},
    "^": "the face of the wall above it", "%": "the same with a window", "z": "a paper screen",
    "X": "the inside of a house that is shut, under a roof", "F": "a bamboo fence", "B": "a board fence",
    "y": "bamboo, which hides", "g": "tall grass, which hides", "e": "ferns, which hide",
}  # fmt: skip
PARTS = {"[": "w", "]": "e", ".": "m", "|": "post", "w": "window_dark", "W": "window_lit"}  # by style
OTHERS = {"d": "front_door_shut", "D": "front_door_open", "p": "front_paper_dark", "P": "front_paper_lit"}


@dataclass(frozen=True)
class Stamp:
    """A picture of one tile or several, laid with its upper left at each of the places."""

    label: str
    places: tuple[tuple[int, int], ...]
    layer: str = "props"


@dataclass(frozen=True)
class Front:
    """The front of a house, in the row below its roof, from (x, y) to the east; what is " " is left open."""

    x: int
    y: int
    style: str  # plaster, wood or stone
    parts: str
    shop: str = ""
    colour: str = "indigo"


@dataclass(frozen=True)
class Chapter(Room):
    """One map of the story. number: of the chapter. next: the map that follows, if one does. finds, proof: of
    the map; 0 and "" are its own defaults."""

    stamps: tuple[Stamp, ...] = ()
    fronts: tuple[Front, ...] = ()
    number: int = 1
    next: str = ""
    finds: int = 0
    proof: str = ""


def stamp(label: str, *places: tuple[int, int], layer: str = "props") -> Stamp:
    """A picture of a tileset, by the label that tools/art gives it, in one or more places."""
    return Stamp(label, places, layer)


def front(x: int, y: int, style: str, parts: str, shop: str = "", colour: str = "indigo") -> Front:
    """Letters of `parts`: [ ] its ends, . plain, | a post, w W a window (lit), d D a door (open), p P paper
    (lit), n a curtain of a colour, which one walks through, $ a third of a shop (three in a row)."""
    return Front(x, y, style, parts, shop, colour)
