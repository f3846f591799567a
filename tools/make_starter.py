"""Lays out the map that a designer starts from: writes maps/starter.tmx from the picture below.

    python tools/make_starter.py

It is written as the rooms are (tools/rooms/kit.py), with notes on what is what; the game does not read them.
To be copied, played and taken apart in Tiled; running this again overwrites it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from make_rooms import ROOT, TILESETS, things_of, values_of
from rooms.kit import SOUTH, WEST, Room, area, climb, goal, guard, person, post, spot, watcher
from rooms.laying import laid
from yard.mapfile import known, written
from yard.objects import Thing

NOTE = "#fff3c4"  # its colour


@dataclass(frozen=True)
class Note(Thing):
    """A text in the map, for whoever opens it in Tiled."""

    text: str = ""

    def lines(self, number: int) -> list[str]:
        """Tiled's XML."""
        assert self.size is not None
        x, y, width, height = (f"{metres * 32:g}" for metres in (*self.at, *self.size))
        return [
            f'  <object id="{number}" name="note" x="{x}" y="{y}" width="{width}" height="{height}">',
            f'   <text wrap="1" pixelsize="12" color="{NOTE}">{escape(self.text)}</text>',
            "  </object>",
        ]


def note(x: float, y: float, width: float, text: str, height: float = 1.2) -> Note:
    """Metres from the upper left corner."""
    return Note("", (x, y), "note", (width, height), text=text)


STARTER = Room(
    "starter", "First steps",
    "Somebody stands here whom nobody sees. Put the register back in the house, lay a stone where the echo"
    " has a hole, let the pupils throw, and go home by the gate. The man on his round is not blind.",
    (
        "##############################",
        "#          #                 #",
        "#  bb      #   HHHHHHHH      #",
        "#          #   H______H   l  #",
        "#   l      #   H_kk___H      #",
        "#          #   H______H      #",
        "#          #   H______H      #",
        "# S            HHH+HHHH      E",
        "#                            E",
        "#          #                 #",
        "#     L    #  hhhhh   hhhhh  #",
        "#          #                 #",
        "#   b      #                 #",
        "#          #    L        l   #",
        "#   l                        #",
        "#          #  bb    bb   b   #",
        "#          #                 #",
        "##############################",
    ),
    things=(
        note(1.2, 8.6, 8.5, "Start: he begins here. What must be set stands in its Properties (Class,"
              " heading). Templates lie in the Project view: drag one in."),
        note(23.2, 5.6, 5.5, "Exit: out, once the Goal is done and the watcher is proved."),
        goal("Put the register back", (16.0, 4.0), (4.0, 2.0), 5.0),
        note(15.2, 1.1, 8.0, "Goal: teach in it (5 s). Door: lies in a free doorway of the wall.", 0.8),
        guard("Roku", (26.5, 12.5), (13.5, 12.5), waits="4", heading=WEST),
        note(13.2, 15.3, 12.0, "Roku is a Person with mind patrol and the Patrol \"Roku's round\"."
              " He is seen, and sees. Bushes (cover) hide who stands in them."),
        post("by the eastern lantern", (25.5, 5.0), (27.5, 5.0), waits="6"),
        post("on the ridge", (18.0, 4.0), (20.0, 5.5), plane="high", waits="6"),
        replace(watcher("Nue", "by the eastern lantern", "on the ridge"), at=(26.5, 4.0)),
        note(23.2, 1.1, 5.6, "Watcher Nue: cloaked. His posts are two Patrols; looked at too long, he goes"
              " to the next.", 1.6),
        climb((14.5, 4.5), (15.7, 4.5)),
        note(11.9, 5.2, 2.9, "Climb: foot first, top on the roof.", 1.6),
        person("Hana", (13.5, 2.5), SOUTH, "Student", look=0),
        person("Daichi", (8.5, 13.5), WEST, "Student", look=1, practise_every=9.0, practise_power=8.0),
        note(6.2, 14.0, 4.5, "Students in the open throw at a hail. Lamp: light for eyes. Lantern: an"
              " Emitter, light for the echo.", 1.6),
        spot("Emitter", (19.0, 4.5), "warm roof", power=4.0, plane="high"),
        area("Checkpoint", (7.5, 6.5), (2.0, 3.0), "before the gap"),
        spot("Item", (2.5, 15.5), "pebbles", item="pebble", count=3),
    ),
    trees=((5, 1, "crown4_a"), (22, 14, "crown3_b")), roofs=((15, 2, 8, 6, "indigo"),),
    daylight=0.5, kit="pebble 2", par_time=120,
)  # fmt: skip


def text() -> str:
    """The file."""
    numbers, firsts = known(TILESETS, ROOT / "assets")
    grids = laid(STARTER, numbers).grids
    return written(grids, things_of(STARTER), values_of(STARTER), TILESETS, firsts, "../assets")


def main() -> None:
    """Lay and write it."""
    (ROOT / "maps" / "starter.tmx").write_text(text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
