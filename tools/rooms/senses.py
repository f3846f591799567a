"""Rooms for what guards perceive: sight, noise, walls and doors, finding, telling, sensing, searching."""

from __future__ import annotations

from rooms.kit import EAST, NORTH, SOUTH, WEST, Room, area, goal, guard, spot

CONE_AND_LIGHT = Room(
    "cone_and_light", "In the light, and out of it",
    "He sees what is before him, and far only what is lit. The lane between the lamps is the short way; the"
    " dark behind the hedges is the other.",
    (
        "########################",
        "#                      #",
        "#                      #",
        "#                      #",
        "#      hhhhhh          #",
        "#                      #",
        "#        L     L       #",
        "# S                    E",
        "#                      E",
        "#        L     L       #",
        "#                      #",
        "#      hhhhhh          #",
        "#                      #",
        "########################",
    ),
    things=(guard("Roku", (17.5, 8.0), heading=WEST),),
    floor=",", daylight=0.05, shine={"reach": 5.0, "strength": 0.9},
)  # fmt: skip

NOISE = Room(
    "noise", "What the ground tells",
    "He has his back to you and hears well. Gravel tells most, earth less, grass little; on the moss, close"
    " behind him, a step is heard half as far.",
    (
        "########################",
        "#,,,,,,,,,,,,,,,,,,,,,,#",
        "#,,,,,,,,,,,,,,,,,,,,,,#",
        "#   ;;;;;;;;;;;;;;;;   #",
        "#   ;;;;;;;;;;;;;;;;   #",
        "# S ;;;;;;;;;;;;;;;;   E",
        "#   ;;;;;;;;;;;;;;;;   E",
        "#   ;;;;;;;;;;;;;;;;   #",
        "#   mmmmmmmmmmmmmmmm   #",
        "#   mmmmmmmmmmmmmmmm   #",
        "#                      #",
        "#                      #",
        "#                      #",
        "########################",
    ),
    things=(
        guard("Hachi", (10.5, 11.5), heading=SOUTH),
        area("Zone", (4.0, 8.0), (16.0, 2.0), "moss", kind="hush"),
    ),
)

TWO_ROOMS = Room(
    "two_rooms", "Wall and door",
    "Behind the northern wall stands one guard, behind the southern door another. A wall lets no look"
    " through and next to no sound; a door only while it is shut.",
    (
        "############################",
        "# HHHHHHHHHHHHHHHHHHHHHHHH #",
        "# H__________H___________H #",
        "# H__________H___________H #",
        "# H__________H___________H #",
        "#S-__________H___________H #",
        "# H__________H___________H #",
        "# H__________H___________H #",
        "# HHHHHHHHHHHHHHHHHHHHHHHH #",
        "# H__________H___________H #",
        "# H__________H___________H #",
        "# H__________H___________H #",
        "# -__________+___________- E",
        "# H__________H___________H E",
        "# H__________H___________H #",
        "# HHHHHHHHHHHHHHHHHHHHHHHH #",
        "############################",
    ),
    things=(
        guard("Ichi", (17.5, 5.5), heading=WEST),
        guard("Ni", (20.5, 10.0), heading=NORTH),
        goal("Listen at the wall", (10.0, 3.0), (3.0, 4.0)),
    ),
    doors=({"name": "the door between"},), ambient=0.05,
)  # fmt: skip

FINDING = Room(
    "finding", "As it was",
    "He knows how his yard looks. A door that stands open, or food that was not there, makes him curious;"
    " shut what you open.",
    (
        "##########################",
        "#                        #",
        "#   HHHHHHHHH   HHHHHHH  #",
        "#   H_______H   H_____H  #",
        "#   H__kkk__H   H_rr__H  #",
        "#   H_______H   H_____H  #",
        "#   H_______H   H_____H  #",
        "#   HHH+HHHHH   HHH+HHH  #",
        "#                        #",
        "# S h                    E",
        "#                        E",
        "#  bb   bb    bb    bb   #",
        "#                        #",
        "##########################",
    ),
    things=(
        guard("Goro", (22.5, 8.7), (6.5, 8.7), waits="5", heading=WEST),
        goal("Look for the missing essays", (5.0, 5.0), (7.0, 2.0)),
        spot("BaitSpot", (13.5, 10.5), "by the way"),
    ),
    doors=({"name": "the library"}, {"name": "the store"}), kit="ramen 1, bento 1", daylight=0.7,
)  # fmt: skip

TELLING = Room(
    "telling", "Word of mouth",
    "Nobody knows what nobody told him. The two in the yard make each other signs; the one in the house hears"
    " a shout or learns nothing.",
    (
        "############################",
        "#                          #",
        "#    o          o          #",
        "#                          #",
        "#  bb    bb   bb    bb     #",
        "#                          #",
        "#                          #",
        "# S                        E",
        "#                          E",
        "#        HHHHHHHH          #",
        "#        H______H          #",
        "#        H______-          #",
        "#        H______H          #",
        "#        HHHHHHHH          #",
        "#  bb                bb    #",
        "############################",
    ),
    things=(
        guard("Kuro", (8.5, 2.0), (8.5, 6.5), waits="4"),
        guard("Shiro", (21.5, 5.5), heading=WEST),
        guard("Aka", (12.5, 11.5), heading=EAST),
    ),
    daylight=0.4, kit="pebble 2",
)  # fmt: skip

SENSING = Room(
    "sensing", "One who feels it too",
    "He sees nothing of the yard; he feels it. Where little glows, every breath that you let go lights his"
    " place as it lights yours. Walk, and keep it in.",
    (
        "########################",
        "#                      #",
        "#                      #",
        "#     HHHHHHHHHH       #",
        "#     H________H       #",
        "#     H________H       #",
        "#     H________H       #",
        "#     HHHH--HHHH       #",
        "#                      #",
        "# S                    E",
        "#                      E",
        "#   bb      bb     bb  #",
        "#                      #",
        "########################",
    ),
    things=(guard("Yugiri", (11.0, 5.0), heading=NORTH, senses=1.0),),
    ambient=0.01, daylight=0.2,
)  # fmt: skip

SEARCH = Room(
    "search", "Where was he last?",
    "He goes where he last saw or heard you, and from there from doubt to doubt. What he has looked at he"
    " believes for a while. Let him see you, and hide.",
    (
        "##############################",
        "#                            #",
        "#  bb   HHHHH    bb    HHHH  #",
        "#  bb   H___H    bb    H__H  #",
        "#       H___-          -__H  #",
        "#       H___H    cc    H__H  #",
        "#       HHHHH    cr    HHHH  #",
        "#   r                        #",
        "#   c      hhhh      bb      #",
        "# S                  bb      E",
        "#          hhhh              E",
        "#   bb                 oo    #",
        "#   bb   HHHHH   bb          #",
        "#        H___H   bb   HHHHH  #",
        "#   o    -___H        H___-  #",
        "#        H___H   r    H___H  #",
        "#        HHHHH   c    HHHHH  #",
        "##############################",
    ),
    things=(guard("Juro", (15.5, 9.5), heading=WEST),),
    floor=",", daylight=0.35, kit="pebble 3",
)  # fmt: skip

ROOMS = (CONE_AND_LIGHT, NOISE, TWO_ROOMS, FINDING, TELLING, SENSING, SEARCH)
