"""Rooms for what chakra meets: dead ground, snow, wards, cloaks, leaks, waste."""

from __future__ import annotations

from rooms.kit import Room, post, watcher
from yard.objects import Thing


def _pupil(name: str, y: float, look: int, skill: float) -> Thing:
    tries = {"skill": skill, "practise_every": 40.0, "practise_power": 160.0}
    return Thing("Student", (9.0, y), name, properties={"heading": 0, "look": look, **tries})


DEAD_GROUND = Room(
    "dead_ground", "Dead ground",
    "East of the lanterns nothing comes back from the soil. The treetops answer.",
    (
        "################################",
        "#                              #",
        "#                              #",
        "#                              #",
        "#                              #",
        "#     l                        #",
        "#                    o         #",
        "#                              #",
        "#                              #",
        "# S        l                   #",
        "#                              #",
        "#                              #",
        "#                        o     #",
        "#     l                        #",
        "#                              #",
        "#                              E",
        "#                              E",
        "#                              #",
        "#                              #",
        "################################",
    ),
    things=(
        Thing("Zone", (14.0, 0.0), "dead", (18.0, 20.0), properties={"kind": "dead", "half_length": 1.5}),
        Thing("Emitter", (20.0, 4.5), "crown", properties={"power": 4.0, "plane": "high"}),
        Thing("Emitter", (27.0, 15.0), "crown", properties={"power": 4.0, "plane": "high"}),
        post("among the lanterns", (9.0, 7.5), (9.0, 12.0)),
        post("in the void", (22.5, 10.0), (27.5, 10.0)),
        post("in the crown", (18.5, 3.5), plane="high"),
        post("in the southern crown", (26.5, 15.5), plane="high"),
        watcher("Kaya", "among the lanterns", "in the void"),
        watcher("Sugi", "in the crown", "in the southern crown"),
    ),
    floor=",",
    trees=((16, 2, "crown4_a"), (25, 14, "crown4_b"), (21, 3, "crown3_a"), (28, 3, "crown3_b")),
)

SNOW = Room(
    "snow", "Snow that is chakra",
    "Every flake answers. Whoever is not made of it is as clear as crystal; whoever makes it is not there.",
    (
        "############################",
        "#                          #",
        "#                          #",
        "#                          #",
        "#           o              #",
        "#                          #",
        "#                          #",
        "#                   o      #",
        "# S                        E",
        "#                          E",
        "#       o                  #",
        "#                          #",
        "#                          #",
        "#                  o       #",
        "#                          #",
        "#                          #",
        "############################",
    ),
    things=(
        Thing("Zone", (0.0, 0.0), "blizzard", (28.0, 17.0), properties={"kind": "snow", "power": 0.05}),
        Thing("Person", (9.0, 5.5), "a friend", properties={"kind": "teacher", "heading": 0, "gear": 1.0}),
        Thing("Person", (15.5, 13.0), "another", properties={"kind": "teacher", "heading": 768, "look": 1}),
        post("the north", (16.0, 5.0), (20.0, 4.0)),
        post("the south", (13.0, 10.5), (22.0, 11.0)),
        watcher("the one who makes it", "the north", "the south"),
    ),
    floor="s", ambient=0.0,
)

WARD = Room(
    "ward", "Wards",
    "Thin lines round what is guarded. Each has a spot where it is blank: that is what one must not touch.",
    (
        "##########################",
        "#                        #",
        "#  HHHHHHHHHHHHHHHHHHH   #",
        "#  H_________________H   #",
        "#  H_________________H   #",
        "#  H_________________H   #",
        "#  H_______dd________H   #",
        "#  H_______dd________H   #",
        "#  H_________________H   #",
        "#  H_________________H   #",
        "#  H_________________H   #",
        "#  HHHHHHH___HHHHHHHHH   #",
        "#                        #",
        "# S                      E",
        "#                        E",
        "##########################",
    ),
    things=(
        Thing("Ward", (8.0, 4.5), "round the desks", (8.0, 5.0),
              properties={"power": 1.5, "trigger": 0.62}),
        Thing("Ward", (10.0, 11.5), "across the door", line=((10.0, 11.5), (13.0, 11.5)),
              properties={"power": 0.6, "trigger": 0.3}),
    ),
    ambient=0.004,
)  # fmt: skip

LENS = Room(
    "lens", "A cloak that bends",
    "He takes nothing. Look for what is out of place, and moves.",
    (
        "##############################",
        "#                            #",
        "#    l                  l    #",
        "#                            #",
        "#            o               #",
        "#                            #",
        "#                     o      #",
        "#                            #",
        "# S                          E",
        "#                            E",
        "#          o                 #",
        "#                            #",
        "#                    o       #",
        "#                            #",
        "#    l                  l    #",
        "#                            #",
        "##############################",
    ),
    things=(
        post("the middle", (15.5, 8.5), (17.5, 7.5)),
        post("the north", (18.5, 3.5)),
        post("the south", (15.5, 13.5)),
        watcher("the third shadow", "the middle", "the north", "the south", cloak="refract", quality=0.9),
    ),
    floor=":", ambient=0.01,
)

LEAKER = Room(
    "leaker", "The one who leaks",
    "It is dark but for one who cannot hold it in. What stands in his light throws a shadow; or takes it.",
    (
        "##############################",
        "#                            #",
        "#                            #",
        "#        o        o          #",
        "#                            #",
        "#     o               o      #",
        "#                            #",
        "#                            #",
        "# S         o   o            E",
        "#                            E",
        "#                            #",
        "#     o               o      #",
        "#                            #",
        "#        o        o          #",
        "#                            #",
        "#                            #",
        "##############################",
    ),
    things=(
        post("his way", (5.0, 3.5), (14.0, 6.5), (24.0, 3.5), (24.5, 13.0), (14.0, 10.5), (5.0, 13.5),
              waits="1"),
        Thing("Leaker", (5.0, 3.5), "the one who leaks",
              properties={"patrol": "his way", "power": 8.0, "breath": 4.0, "gear": 1.0}),
        post("between the pillars", (18.5, 8.0)),
        post("in the south", (14.0, 13.5)),
        watcher("Kaya", "between the pillars", "in the south"),
    ),
    floor=",", ambient=0.001,
)  # fmt: skip

TRAIL = Room(
    "trail", "What is wasted",
    "Three try the same. The first wastes all of it, the last next to nothing: the air remembers.",
    (
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "  S                          E",
        "                             E",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
        "                              ",
    ),
    things=(_pupil("Hana", 4.0, 0, 0.0), _pupil("Daichi", 10.5, 1, 0.6), _pupil("Mio", 16.0, 2, 0.95)),
    trees=((20, 1, "crown3_a"), (23, 6, "crown4_a"), (21, 13, "crown3_b"), (3, 14, "crown4_c")),
    floor=",", ambient=0.002,
)  # fmt: skip

ROOMS = (DEAD_GROUND, SNOW, WARD, LENS, LEAKER, TRAIL)
