"""Rooms for those who guard and may be seen: on a round, with ropes, with a leak, with keys."""

from __future__ import annotations

from rooms.kit import EAST, WEST, Room, area, guard, spot

PATROL = Room(
    "patrol", "A round",
    "He goes up the lane and down it. North of the walls there are bushes and grass, south of them gravel in"
    " the dark: wait, watch him turn, choose.",
    (
        "############################",
        "#,,,,,,,,,,,,,,,,,,,,,,,,,,#",
        "#,,,,bb,,,,,,,bb,,,,,bb,,,,#",
        "#,,bb,,,,bb,,,,,,,bb,,,,,,,#",
        "#,,,,,,,,,,,,,,,,,,,,,,,,,,#",
        "#   #######  ####  ######  #",
        "#                          #",
        "#          L       L       #",
        "# S                        E",
        "#                          E",
        "#          L       L       #",
        "#                          #",
        "#   #######  ####  ######  #",
        "#   ;;;;;;;;;;;;;;;;;;;;   #",
        "#   ;;;;;;;;;;;;;;;;;;;;   #",
        "############################",
    ),
    things=(guard("Saru", (22.5, 9.0), (8.5, 9.0), waits="3", heading=WEST),),
    daylight=0.1, shine={"reach": 6.0, "strength": 0.8},
)  # fmt: skip

CAPTOR = Room(
    "captor", "Bound",
    "This one grabs, ties, and carries you to the cell behind the bars. Then he sits with his back to it, and"
    " looks in from the door now and then: you hear him come. In between, pull at the ropes, not too fast;"
    " feel for the pins; slip out behind him. Half loosened ropes he ties anew, but not for ever.",
    (
        "##########################",
        "#           HHHHHHHHHHHHH#",
        "#           H______|___HH#",
        "#           H______|___HH#",
        "#           H______+___HH#",
        "#           H______|___HH#",
        "#           H______|___HH#",
        "#           HHHHH-HHHHHHH#",
        "#                        #",
        "#  bb      bb     bb     #",
        "# S  h                   E",
        "#                        E",
        "#      bb      bb        #",
        "#                        #",
        "##########################",
    ),
    things=(
        guard("Kemuri", (21.5, 10.5), (8.5, 10.5), (17.5, 10.5), (17.5, 5.5), (14.5, 2.5),
              mind="captor", waits="3,3,0,0,8", looks=f"-1,-1,-1,-1,{WEST}", heading=WEST),
        area("Cell", (20.0, 2.0), (3.0, 5.0), "cell"),
        spot("Lamp", (15.5, 4.5), "on the ceiling", reach=5.0, strength=0.6),
    ),
    doors=({"name": "the cell", "lock": 2},), daylight=0.4,
)  # fmt: skip

MISSING_NIN = Room(
    "missing_nin", "The only light",
    "Nothing glows here but him, and he cannot help it. His light shows you the pillars, and shows you to"
    " him. In his shadow it is night.",
    (
        "############################",
        "#                          #",
        "#     o      o      o      #",
        "#                          #",
        "#  bb         bb       bb  #",
        "#       hhh        hhh     #",
        "#                          #",
        "# S         o              E",
        "#                          E",
        "#       hhh        hhh     #",
        "#  bb         bb       bb  #",
        "#                          #",
        "#     o      o      o      #",
        "#                          #",
        "############################",
    ),
    things=(
        guard("Onibi", (16.5, 3.5), (23.5, 3.5), (23.5, 7.5), (16.5, 7.5), (16.5, 11.5), (10.5, 11.5),
              mind="missing-nin", cls="Leaker", waits="2,1,3,1,1,3", power=8.0, breath=5.0),
        area("Zone", (0.0, 0.0), (28.0, 15.0), "night", kind="ambient", ambient=0.0),
    ),
    floor=",", ambient=0.0, daylight=0.0,
)  # fmt: skip

JAILER = Room(
    "jailer", "At uneven times",
    "You are in the cell. He looks in, goes, and comes again; never quite when you expect it. The lock has"
    " three pins, your things lie on the other side.",
    (
        "########################",
        "#HHHHHHHHHHHHHHHHHHHHHH#",
        "#HH_____|_________H__HH#",
        "#HH_____|_________-__HH#",
        "#HH__S__+_________H__HH#",
        "#HH_____|_________H__HH#",
        "#HH_____|_____d___H__HH#",
        "#HHHHHHHHHHHH-HHHHHHHHH#",
        "#                      #",
        "#   bb     bb     bb   #",
        "#                      E",
        "#                      E",
        "#                      #",
        "########################",
    ),
    things=(
        guard("Yukio", (19.9, 4.5), (19.9, 3.5), (10.0, 3.5), mind="jailer", waits="6,0,4", looks="0,-1,512",
              heading=EAST),
        area("Cell", (3.0, 2.0), (5.0, 5.0), "cell"),
        spot("Item", (16.5, 6.3), "the pouch", item="kunai", count=3),
        spot("Lamp", (13.5, 4.5), "on the wall", reach=7.0, strength=0.7),
    ),
    doors=({"name": "the cell", "lock": 3},), daylight=0.15, kit="pebble 1",
)  # fmt: skip

ROOMS = (PATROL, CAPTOR, MISSING_NIN, JAILER)
