"""Rooms for what Iruka can do: locks, climbing, throwing, setting, wards, and a second body."""

from __future__ import annotations

from rooms.kit import EAST, SOUTH, WEST, Room, area, climb, goal, guard, letter, post, spot, watcher

DOOR_AND_LOCK = Room(
    "door_and_lock", "Word and pin",
    "One door wants a word, and somebody wrote it down. The other wants a quiet hand: turn, feel, press; the"
    " man outside has ears.",
    (
        "##########################",
        "#                        #",
        "#  HHHHHHHHHHHHHHHHHHHH  #",
        "#  H________H_________H  #",
        "#  H__kk____H____kk___H  #",
        "#  H________+_________H  #",
        "#  H____d___H_________H  #",
        "#  H________H_________H  #",
        "#  HHHH+HHHHHHHHHH+HHHH  #",
        "#                        #",
        "# S                      #",
        "#                        E",
        "#     bb      bb     bb  #",
        "#                        #",
        "##########################",
    ),
    things=(
        letter("a slip of paper", (21.5, 11.5), "For the small door, in case I forget it again: persimmon.",
               seconds=2.0, code="persimmon"),
        goal("Put the seals back", (5.0, 4.5), (6.0, 2.5)),
        guard("Nagi", (12.5, 12.5), heading=SOUTH),
    ),
    doors=(
        {"name": "the inner door", "lock": 1}, {"name": "the small door", "code": "persimmon"},
        {"name": "the barred door", "lock": 3},
    ),
    daylight=0.5,
)  # fmt: skip

CLIMB = Room(
    "climb", "Over his head",
    "He keeps the only passage, and has no reason to look up: over him is a roof. Climb, go softly on the"
    " tiles, leap the alley, climb down.",
    (
        "############################",
        "#         #                #",
        "#         #                #",
        "#     HHHHHHHH             #",
        "#     H______H   HHHHHH    #",
        "#     H______H   H____H    #",
        "#     H______H   H____H    #",
        "#     -______-   H____H    E",
        "#     -______-   H____H    E",
        "#     H______H   H____H    #",
        "#     H______H   HHHH-H    #",
        "#     HHHHHHHH             #",
        "# S cc    ##               #",
        "#         ##               #",
        "#         ##               #",
        "############################",
    ),
    things=(
        guard("Iwao", (10.0, 8.0), heading=WEST),
        climb((5.5, 10.5), (6.6, 10.5)),
        climb((13.3, 5.5), (17.5, 5.5), kind="leap", plane="high", to="high"),
        climb((23.6, 8.5), (22.4, 8.5)),
        area("Checkpoint", (17.0, 4.0), (6.0, 7.0), "on the second roof", plane="high"),
    ),
    roofs=((6, 3, 8, 9, "indigo"), (17, 4, 6, 7, "rust")), daylight=0.6,
)  # fmt: skip

THROWABLES = Room(
    "throwables", "Five things to throw",
    "A pebble calls him away, steel puts out a lamp, paint and powder mark him or blind him, a tag does all"
    " of it at once and tells everybody. There are lamps, there is he, and there is one more.",
    (
        "##########################",
        "#                        #",
        "#   o        o       o   #",
        "#                        #",
        "#       L         L      #",
        "#                        #",
        "#           h            #",
        "# S         h            E",
        "#           h            E",
        "#                        #",
        "#       L         L      #",
        "#                        #",
        "#   o        o       o   #",
        "#                        #",
        "##########################",
    ),
    things=(
        guard("Tetsu", (21.5, 7.5), (15.5, 7.5), waits="4", heading=WEST),
        post("before the hedge", (11.0, 2.5), (11.0, 12.5), waits="3", speed=1.2),
        post("behind the pillar", (15.0, 3.0), (15.5, 2.0), waits="3"),
        watcher("Nue", "before the hedge", "behind the pillar", mind="patrol"),
        spot("Item", (3.5, 12.5), "pebbles", item="pebble", count=3),
    ),
    kit="pebble 5, kunai 4, paint 2, powder 2, tag 2", daylight=0.1, ambient=0.04,
    shine={"reach": 5.0, "strength": 0.8},
)  # fmt: skip

TRAPS = Room(
    "traps", "Where he walks",
    "A wire that he falls over, mud that holds him, leaves that startle him. He walks the same way each time;"
    " lay it while he is gone, and be gone yourself.",
    (
        "############################",
        "#                          #",
        "#  bb    bb      bb    bb  #",
        "#                          #",
        "#  ##########  ##########  #",
        "#                          #",
        "#                          #",
        "#  ##########  ##########  #",
        "#                          #",
        "# S                        E",
        "#                          E",
        "#  bb      bb     bb       #",
        "#                          #",
        "############################",
    ),
    things=(
        guard("Bunta", (25.3, 9.0), (25.3, 6.0), (14.0, 6.0), (4.0, 6.0), waits="5,0,0,4"),
        spot("TrapSpot", (8.0, 6.0), "the western lane"), spot("TrapSpot", (20.0, 6.0), "the eastern lane"),
        spot("TrapSpot", (25.3, 7.5), "the corner"),
        goal("Hang a lantern in the lane", (13.0, 5.0), (2.0, 2.0), 6.0),
    ),
    kit="tripwire 2, mud 2, leaves 2", daylight=0.5,
)  # fmt: skip

WARDS = Room(
    "wards", "Your own lines",
    "It is dark in the inn, and somebody goes about in it. A ward lights a room a little, and tells you when"
    " it is crossed: lay yours where he must come by.",
    (
        "##########################",
        "#HHHHHHHHHHHHHHHHHHHHHHHH#",
        "#H_____H_______H________H#",
        "#H_____H_______H________H#",
        "#H_____-_______-________H#",
        "#H_____H_______H________H#",
        "#HHHH-HHHHH-HHHHHHH-HHHHH#",
        "#-S_____________________-E",
        "#H______________________-E",
        "#HHHH-HHHHH-HHHHHHH-HHHHH#",
        "#H_____H_______H________H#",
        "#H_____H_______H________H#",
        "#H_____H_______H________H#",
        "#HHHHHHHHHHHHHHHHHHHHHHHH#",
        "##########################",
    ),
    things=(
        post("through the northern rooms", (21.0, 4.5), (4.0, 4.5), waits="3"),
        post("in the southern room", (17.5, 11.5), (22.5, 11.5), waits="3"),
        watcher("the guest", "through the northern rooms", "in the southern room", mind="captor"),
        goal("Write up the journey", (3.0, 10.0), (4.0, 3.0), 10.0),
    ),
    ambient=0.002, daylight=0.1, kit="ward 4",
)  # fmt: skip

ALLY = Room(
    "ally", "Two bodies",
    "He is quick and silent, and goes where you lead him while you stand; you sense for both. Two guards at"
    " the gate look the same way. (One alone would have to keep to the bushes.)",
    (
        "############################",
        "#             bbbbbbbbbbb  #",
        "#                          #",
        "#   bb    HHHHHH    bb     #",
        "#         H____H           #",
        "#         H____H           #",
        "#         HH--HH           #",
        "# S                        E",
        "#                          E",
        "#                          #",
        "#         hhhhhh           #",
        "#   bb              bb     #",
        "#                          #",
        "############################",
    ),
    things=(
        spot("Ally", (2.5, 9.5), "Kakashi", kind="kakashi", heading=EAST),
        guard("Kin", (21.5, 6.5), heading=WEST),
        guard("Gin", (21.5, 9.5), heading=WEST),
        goal("Fetch the scroll", (11.0, 4.0), (4.0, 2.0)),
    ),
    daylight=0.4, floor=",",
)  # fmt: skip

ROOMS = (DOOR_AND_LOCK, CLIMB, THROWABLES, TRAPS, WARDS, ALLY)
