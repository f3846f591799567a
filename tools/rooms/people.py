"""Rooms for those before whom one must behave, and for those who help: office, market, pupils."""

from __future__ import annotations

from rooms.kit import EAST, NORTH, SOUTH, WEST, Room, goal, guard, letter, person, post, spot, watcher
from yard.objects import Thing

COLLEAGUE = Room(
    "colleague", "At the desk",
    "Nobody here hunts you. But she sits at the next desk, and a man who has work does not stand about,"
    " stare, or read what is not his. The letter lies by the far desk.",
    (
        "########################",
        "#HHHHHHHHHHHHHHHHHHHHHH#",
        "#H__kkkk________kkkk__H#",
        "#H____________________H#",
        "#H____________________H#",
        "#H__d__d_____d__d_____H#",
        "#H____________________H#",
        "#-S___________________-E",
        "#H____________________-E",
        "#H__d__d_____d__d_____H#",
        "#H____________________H#",
        "#H____________________H#",
        "#HHHHHHHHHHHHHHHHHHHHHH#",
        "########################",
    ),
    things=(
        guard("the colleague", (13.5, 6.4), heading=NORTH, mind="colleague", kind="teacher", look=1,
              gear=0.0),
        guard("the clerk", (15.0, 10.6), (15.0, 7.6), (5.0, 7.0), mind="colleague", kind="teacher", look=2,
              gear=0.0, waits="4", speed=1.0),
        letter("a late report", (16.5, 10.6), "Weather on the pass: clear. Guard on the pass: none since"
               " Tuesday. Nobody has asked for this report; nobody is to.", seconds=10.0),
        goal("Sort the reports", (3.0, 5.0), (5.0, 2.0), 6.0, 1),
        goal("Stamp what is left", (12.0, 9.0), (6.0, 2.5), 6.0, 2),
    ),
    ambient=0.06,
)  # fmt: skip

SHIMO = Room(
    "shimo", "The kind one",
    "He asks whether you are well, and he means to know. At his desk lies a list in shorthand. He goes for"
    " tea, but never for long.",
    (
        "########################",
        "#HHHHHHHHHHHHHHHHHHHHHH#",
        "#H_________H__________H#",
        "#H__kkk____H__kkkkk___H#",
        "#H_________H__________H#",
        "#H__d__d___H____d_____H#",
        "#H_________H__________H#",
        "#-S________-__________H#",
        "#H_________H__________H#",
        "#H__d__d___H__________H#",
        "#H_________H__________H#",
        "#H_________HHHH-HHHHHHH#",
        "#H_________-__________-E",
        "#HHHHHHHHHHHHHHHHHHHHHH#",
        "########################",
    ),
    things=(
        guard("Shimo", (16.5, 6.4), (13.0, 7.5), (8.5, 7.5), mind="shimo", kind="teacher", look=0, gear=0.0,
              waits="14,0,12", looks="768,-1,512", speed=1.0, heading=NORTH),
        letter("a list in shorthand", (17.6, 5.5),
               "Days, hours, and whom you met. The last line is from today.", seconds=5.0),
        goal("Mark the essays", (3.0, 5.0), (6.0, 2.0), 8.0),
    ),
    ambient=0.06,
)  # fmt: skip

_STROLL = (("by the stalls", ((8.5, 6.5), (21.5, 6.5))), ("by the barrels", ((20.5, 11.5), (9.0, 11.5))))


def _shopper(number: int, at: tuple[float, float], heading: int, **more: str | float) -> Thing:
    return person(f"shopper {number}", at, heading, kind="civilian", look=number, mind="civilian", **more)


CIVILIANS = Room(
    "civilians", "In the crowd",
    "Among people who walk and stand you are one of them; running, staring or stopping short you are not. The"
    " guard at the corner looks for one man alone.",
    (
        "##############################",
        "#                            #",
        "#   n    n     n    n        #",
        "#                            #",
        "#                            #",
        "#                            #",
        "#                            #",
        "# S                          E",
        "#                            E",
        "#                            #",
        "#                            #",
        "#                            #",
        "#                            #",
        "#    r  cc     n    n    c   #",
        "#                            #",
        "##############################",
    ),
    things=(
        *(_shopper(n, at, heading) for n, (at, heading) in enumerate((
            ((5.0, 3.6), NORTH), ((6.2, 4.2), NORTH), ((9.6, 3.6), NORTH), ((10.6, 4.4), SOUTH),
            ((15.6, 3.7), NORTH), ((16.8, 3.9), NORTH), ((15.9, 5.0), NORTH), ((20.7, 3.7), NORTH),
            ((12.2, 9.0), EAST), ((13.4, 8.8), WEST), ((12.8, 10.0), NORTH),
        ))),
        _shopper(11, (8.5, 6.5), EAST, patrol="by the stalls"),
        _shopper(12, (20.5, 11.5), WEST, patrol="by the barrels"),
        *(post(name, *way, waits="5", speed=0.9) for name, way in _STROLL),
        guard("Taka", (22.5, 8.0), heading=WEST),
    ),
    floor=":", ambient=0.05, daylight=0.8,
)  # fmt: skip


def _pupil(name: str, at: tuple[float, float], heading: int, look: int) -> Thing:
    return person(name, at, heading, "Student", look=look, mind="pupil")


PUPILS = Room(
    "pupils", "You only say where",
    "The pupils build; you point. Somebody goes to and fro along the hedge whom only you sense: have a trap"
    " laid where he walks, and hear whether they can keep from giggling.",
    (
        "##############################",
        "#                            #",
        "#    l        l        l     #",
        "#                            #",
        "#                            #",
        "#                            #",
        "#  hhhhhh   hhhhh   hhhhhh   #",
        "#                            #",
        "# S                          E",
        "#                            E",
        "#                            #",
        "#                            #",
        "#                            #",
        "#    l        l        l     #",
        "#                            #",
        "##############################",
    ),
    things=(
        _pupil("Hana", (6.5, 10.5), NORTH, 0), _pupil("Daichi", (8.0, 11.5), NORTH, 1),
        _pupil("Mio", (9.5, 10.5), NORTH, 2), _pupil("Goro", (11.0, 11.5), NORTH, 3),
        post("along the hedge", (9.5, 4.5), (25.0, 4.5), waits="3"),
        post("by the southern lamps", (18.5, 12.0), (24.5, 12.0), waits="4"),
        watcher("Komachi", "along the hedge", "by the southern lamps"),
        spot("TrapSpot", (10.5, 4.5), "the western gap"), spot("TrapSpot", (18.5, 4.5), "the eastern gap"),
        spot("TrapSpot", (20.5, 12.0), "between the lamps"),
        goal("Have them practise aiming", (6.0, 9.0), (6.0, 4.0), 6.0),
    ),
    floor=",", kit="tripwire 2, mud 1, leaves 2",
)  # fmt: skip

ROOMS = (COLLEAGUE, SHIMO, CIVILIANS, PUPILS)
