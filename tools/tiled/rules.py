"""Automapping rules: walls round what is painted on `ground`, and walls that join their neighbours.

Written as Tiled 1.8 wants them; later versions read them too. They run one after the other:

  1 border   round each free floor tile, `automap` says "wall": of a house round boards, else of the yard
  2 floor    on each floor tile, `automap` says "none"
  3 lay      where `automap` says so and there is no wall yet, one is laid
  4, 5 join  each wall gets the picture that goes on to its neighbours

`automap` is a tile layer that Tiled makes in the map: its tiles are blank, the game takes it for a picture.
No rule takes a wall away, and none lays one on floor: what was laid by hand stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

TILE = 32
FIRST_BLANK = 500  # of the tileset's numbers: these have neither a picture nor a meaning
YARD, HOUSE, NONE = range(3)  # what the blank tiles say
INDOORS = (
    *(f"wood_{x}_{y}" for y in range(2) for x in range(4)), "mat_h_0_0", "mat_h_1_0", "mat_v_0_0",
    "mat_v_0_1", "sill_h", "sill_v",
)  # fmt: skip
JOINS = {"yard": ("gate_post",), "house": ("window_h", "window_v")}  # further walls that a kind goes on to
SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # north, east, south, west: the bits of a wall's number
AROUND = [(x, y) for y in (-1, 0, 1) for x in (-1, 0, 1)]

Cell = tuple[int, int]


@dataclass
class Sheet:
    """A rule map in the making. grids: tiles by layer, where names may repeat. strict: layers that mean
    "nothing" by an empty cell, and not "anything"."""

    width: int
    height: int
    beyond: bool = False  # whether what lies off the map is looked at, as empty
    grids: list[tuple[str, dict[Cell, int]]] = field(default_factory=list)
    strict: set[str] = field(default_factory=set)

    def add(self, name: str, cells: Mapping[Cell, int], strict: bool = False) -> None:
        """A layer."""
        self.grids.append((name, dict(cells)))
        if strict:
            self.strict.add(name)

    def text(self) -> str:
        """The file."""
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" '
            f'width="{self.width}" height="{self.height}" tilewidth="{TILE}" tileheight="{TILE}" '
            f'infinite="0" nextlayerid="{len(self.grids) + 1}" nextobjectid="1">',
            " <properties>",
            '  <property name="AutomappingRadius" type="int" value="2"/>',
            f'  <property name="MatchOutsideMap" type="bool" value="{str(self.beyond).lower()}"/>',
            " </properties>",
            ' <tileset firstgid="1" source="../../assets/academy/academy.tsx"/>',
        ]
        for number, (name, cells) in enumerate(self.grids, 1):
            lines.append(f' <layer id="{number}" name="{name}" width="{self.width}" height="{self.height}">')
            if name in self.strict:
                lines += ["  <properties>", '   <property name="StrictEmpty" type="bool" value="true"/>',
                          "  </properties>"]  # fmt: skip
            rows = [
                ",".join(str(cells.get((x, y), 0)) for x in range(self.width)) for y in range(self.height)
            ]
            lines += ['  <data encoding="csv">', ",\n".join(rows), "</data>", " </layer>"]
        return "\n".join([*lines, "</map>", ""])


def rules(numbers: Mapping[str, int]) -> dict[str, str]:
    """The rule maps by name, in their order. numbers: of the tiles by label, from 1."""
    blanks = [FIRST_BLANK + 1 + said for said in (YARD, HOUSE, NONE)]
    if set(blanks) & set(numbers.values()):
        raise ValueError(f"tiles from {FIRST_BLANK} must be blank")
    made = {"border": _border(numbers, blanks), "floor": _floor(blanks), "lay": _lay(numbers, blanks)}
    made |= {f"join_{kind}": _join(kind, numbers) for kind in JOINS}
    return {f"{number}_{name}": sheet.text() for number, (name, sheet) in enumerate(made.items(), 1)}


def listed(names: Iterable[str]) -> str:
    """rules.txt."""
    lines = ["# Walls round painted floor: Map > AutoMap, or AutoMap While Drawing. Made by a script.",
             *(f"rules/{name}.tmx" for name in names)]  # fmt: skip
    return "\n".join([*lines, ""])


def _border(numbers: Mapping[str, int], blanks: list[int]) -> Sheet:
    yard, house = (2, 2), (6, 2)
    sheet = Sheet(9, 5)
    sheet.add("regions_input", dict.fromkeys((yard, house), blanks[NONE]))
    sheet.add("regions_output", dict.fromkeys((*_round(yard), *_round(house)), blanks[NONE]))
    sheet.add("inputnot_ground", {}, strict=True)
    sheet.add("input_walls", {}, strict=True)
    for label in INDOORS:
        sheet.add("input_ground", {house: numbers[label]})
    sheet.add("output_automap", {**dict.fromkeys(_round(yard), blanks[YARD]),
                                 **dict.fromkeys(_round(house), blanks[HOUSE])})  # fmt: skip
    return sheet


def _round(middle: Cell) -> list[Cell]:
    return [(middle[0] + x, middle[1] + y) for x, y in AROUND]


def _floor(blanks: list[int]) -> Sheet:
    here = {(1, 1): blanks[NONE]}
    sheet = Sheet(3, 3)
    sheet.add("regions_input", here)
    sheet.add("regions_output", here)
    sheet.add("inputnot_ground", {}, strict=True)
    sheet.add("output_automap", here)
    return sheet


def _lay(numbers: Mapping[str, int], blanks: list[int]) -> Sheet:
    spots = {"yard": ((1, 1), blanks[YARD]), "house": ((3, 1), blanks[HOUSE])}
    sheet = Sheet(5, 3)
    sheet.add("regions_input", dict(spots.values()))
    sheet.add("regions_output", dict(spots.values()))
    sheet.add("input_automap", dict(spots.values()))
    sheet.add("input_walls", {}, strict=True)
    sheet.add("inputnot_ground", {})  # so that painting ground wakes the rule
    sheet.add("output_walls", {spot: numbers[f"{kind}_0"] for kind, (spot, _) in spots.items()})
    return sheet


def _join(kind: str, numbers: Mapping[str, int]) -> Sheet:
    """Sixteen rules, one for each way in which a wall's sides may go on."""
    middles = {mask: (2 + 4 * (mask % 4), 2 + 4 * (mask // 4)) for mask in range(16)}
    sheet = Sheet(17, 17, beyond=True)
    on: dict[Cell, bool] = {
        (x + east, y + south): bool(mask >> bit & 1)
        for mask, (x, y) in middles.items()
        for bit, (east, south) in enumerate(SIDES)
    }
    own = [numbers[f"{kind}_{mask}"] for mask in range(16)]
    all_of_it = dict.fromkeys([*on, *middles.values()], own[0])
    sheet.add("regions_input", all_of_it)
    sheet.add("regions_output", dict.fromkeys(middles.values(), own[0]))
    for number in [*own, *(numbers[label] for label in JOINS[kind])]:
        at = [cell for cell, goes_on in on.items() if goes_on] + (
            list(middles.values()) if number in own else []
        )
        sheet.add("input_walls", dict.fromkeys(at, number))
        sheet.add("inputnot_walls", {cell: number for cell, goes_on in on.items() if not goes_on})
    sheet.add("inputnot_ground", {})  # so that painting ground wakes the rule
    sheet.add("output_walls", {middles[mask]: number for mask, number in enumerate(own)})
    return sheet
