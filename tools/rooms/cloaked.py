"""Rooms for the cloaked: the lens, a pair, the change of the watch, what tempts them, the blizzard."""

from __future__ import annotations

from rooms.kit import EAST, WEST, Room, area, goal, person, post, spot, watcher

KAKASHI = Room(
    "kakashi", "Tuned to nothing",
    "He bends what meets him, and the longer you look for him the less he bends it. Look elsewhere; look"
    " again.",
    (
        "############################",
        "#                          #",
        "#    l        l        l   #",
        "#                          #",
        "#          o        o      #",
        "#                          #",
        "#                          #",
        "# S                        E",
        "#                          E",
        "#                          #",
        "#                          #",
        "#          o        o      #",
        "#                          #",
        "#    l        l        l   #",
        "#                          #",
        "############################",
    ),
    things=(
        post("between the pillars", (15.5, 4.0), (16.5, 5.0)),
        post("by the eastern lamp", (22.5, 9.5), (21.5, 10.5)),
        post("in the south", (15.5, 11.0), (12.5, 12.0)),
        watcher("the third shadow", "between the pillars", "by the eastern lamp", "in the south",
                cloak="refract", quality=0.9, mind="kakashi", taste="bento"),
        goal("Mark an essay out of doors", (5.0, 6.0), (4.0, 4.0), 8.0),
    ),
    floor=":", ambient=0.01,
)  # fmt: skip

BODYGUARDS = Room(
    "bodyguards", "Two blank spots",
    "They mean you well and must not know that you know. Do your work, walk your way; a stare, a start, a"
    " detour, and they are somewhere else.",
    (
        "##############################",
        "#                            #",
        "#                            #",
        "#     l      l        l      #",
        "#                            #",
        "#                            #",
        "#                            #",
        "# S                          E",
        "#                            E",
        "#                            #",
        "#                            #",
        "#                            #",
        "#     l      l        l      #",
        "#                            #",
        "#                            #",
        "##############################",
    ),
    things=(
        post("in the crown", (17.5, 4.5), (18.0, 3.2), plane="high"),
        post("in the southern crown", (17.5, 12.5), (18.5, 12.0), plane="high"),
        post("by the northern wall", (24.5, 5.5), (26.5, 3.5)),
        post("by the southern wall", (10.0, 13.5), (8.0, 12.0)),
        watcher("Komachi", "in the crown", "by the northern wall", "by the southern wall"),
        watcher("Towa", "by the southern wall", "in the southern crown", "by the northern wall"),
        goal("Read out the timetable", (6.0, 6.0), (4.0, 4.0), 6.0, 1),
        goal("Collect the brushes", (20.0, 7.0), (4.0, 3.0), 6.0, 2),
    ),
    trees=((16, 2, "crown4_a"), (16, 11, "crown4_b")), floor=",",
)  # fmt: skip

SHIFTS = Room(
    "shifts", "Two, four, two",
    "The watch changes. For a little while there are four of them, then the first two are gone: feel it"
    " before you see it.",
    (
        "############################",
        "#                          #",
        "#    l       l       l     #",
        "#                          #",
        "#                          #",
        "#                          #",
        "#                          #",
        "# S                        E",
        "#                          E",
        "#                          #",
        "#                          #",
        "#                          #",
        "#                          #",
        "#    l       l       l     #",
        "#                          #",
        "############################",
    ),
    things=(
        post("north-west", (9.5, 4.0), (11.5, 4.5)), post("south-east", (20.5, 11.5), (18.5, 11.0)),
        post("north-east", (20.0, 4.5), (22.0, 4.0)), post("south-west", (10.0, 11.5), (12.0, 11.0)),
        post("behind the eastern lamp", (23.5, 9.5)), post("behind the western lamp", (4.5, 11.5)),
        watcher("Ushi", "north-west", "behind the eastern lamp"),
        watcher("Tora", "south-east", "behind the western lamp"),
        watcher("Inu", "north-east", "behind the western lamp"),
        watcher("Tori", "south-west", "behind the eastern lamp"),
        spot("Shift", (1.5, 1.5), "first watch", at=0.0, on="Ushi, Tora"),
        spot("Shift", (2.5, 1.5), "hand-over", at=25.0, on="Ushi, Tora, Inu, Tori"),
        spot("Shift", (3.5, 1.5), "second watch", at=40.0, on="Inu, Tori"),
        goal("Teach until the bell", (12.0, 6.5), (4.0, 3.0), 20.0),
    ),
    floor=",",
)  # fmt: skip

BAIT = Room(
    "bait", "What he likes",
    "He sits over the way that you must go. He will not leave his post for anything; but for a bowl of ramen,"
    " and when nobody looks, he will.",
    (
        "##########################",
        "#                        #",
        "#     l       l     l    #",
        "#                        #",
        "#                        #",
        "#                        #",
        "# S                      E",
        "#                        E",
        "#                        #",
        "#                        #",
        "#     l       l     l    #",
        "#    c               r   #",
        "#                        #",
        "##########################",
    ),
    things=(
        post("over the way", (17.5, 5.0), (18.5, 6.5), waits="8"),
        post("by the barrel", (20.0, 9.5), (22.5, 9.5)),
        watcher("Towa", "over the way", "by the barrel", taste="ramen"),
        spot("BaitSpot", (6.8, 11.6), "on the crate's shady side", taste="ramen"),
        spot("BaitSpot", (13.5, 8.5), "in the open"),
        goal("Sweep the way", (15.0, 6.0), (4.0, 2.0), 6.0),
    ),
    kit="ramen 1, bento 1, sugar kunai 1", floor=",",
)  # fmt: skip

BLIZZARD = Room(
    "blizzard", "Eyes shut",
    "Each flake answers, and everybody stands out in it but one: he who makes it. He knows where you are, and"
    " what he sends creeps up as a late shadow. Let it come near, and let a pulse go. Your eyes are of no use"
    " here; the blank is.",
    (
        "##############################",
        "#                            #",
        "#                            #",
        "#        o                   #",
        "#                  o         #",
        "#                            #",
        "#                            #",
        "#                            #",
        "# S                          E",
        "#                            E",
        "#             o              #",
        "#                            #",
        "#                            #",
        "#       o              o     #",
        "#                            #",
        "#                            #",
        "##############################",
    ),
    things=(
        area("Zone", (0.0, 0.0), (30.0, 17.0), "blizzard", kind="snow", power=0.05),
        area("Zone", (0.0, 0.0), (30.0, 17.0), "drifts", kind="hush"),
        person("a friend", (12.5, 5.5), EAST, kind="teacher", gear=1.0),
        person("another", (20.5, 12.0), WEST, kind="teacher", look=1, gear=1.0),
        post("the way", (21.5, 8.5)),
        post("the north", (12.0, 2.5)),
        post("the south", (21.0, 14.5)),
        watcher("Shimo", "the way", "the north", "the south", mind="shimo", senses=0.5),
        goal("Tie the rope for the others", (14.0, 7.0), (3.0, 3.0), 8.0),
    ),
    floor="s", ambient=0.0, daylight=0.15,
)  # fmt: skip

ROOMS = (KAKASHI, BODYGUARDS, SHIFTS, BAIT, BLIZZARD)
