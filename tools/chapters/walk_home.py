"""Chapter 2: the Desk with its forecourt, the evening market, thin alleys behind it, and home."""

from __future__ import annotations

from chapters.kit import Chapter, front, stamp
from rooms.kit import EAST, NORTH, SOUTH, WEST, Placed, area, climb, goal, letter, person, post, spot, watcher

ROWS = (
    "##########################################################################################",
    "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,................................................#",
    "#,............................,,,,,,,,,,,................................................#",
    "#,.TTTTTTTTTTTTTTTTTTTTTTTTTT.,,,,,,,,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T^^%^^%^^%^^%^^T^^%^^^%^^T.,,b,,,,,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,,,,,,,,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,,,,,,,,b,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,,,,,,,,,b,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T__S___________TwwwwwwwwwT.,,,,,,,,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,,,,,,l,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,:::::,,,,,...XXXXXXXXXXXXXX....XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,:::::,,,,,.................::::XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.T______________TwwwwwwwwwT.,,,:::,,,,,.................::::XXXXXXXXXXXXXX...XXXXXXXX..#",
    "#,.TTTTTTT--TTTTTTTTTTT--TTTT.,,,:::,,,,,...WWWWWWWWWWWWWW::::...........................#",
    "#,.T^^^^^^--^^^^^^^^^^^--^^^T.,,b:::,,,,,...W^^^%^^^^%^^^W::::...........................#",
    "#,.TiiiiiiiiiiiiiiiiiiiiiiiiT.,,,:::,,,,,...W____________W::::...........................#",
    "#,.TiiiiiiiiiiiiiiiiiiiiiiiiT.,,,:::,,,,,...W____________W::::...........................#",
    "#,.TiiiiiiiiiiiiiiiiiiiiiiiiT.,,,:::,,,,,...W____________W::::PPPPPPPPPPPP.....XXXXXXXX..#",
    "#,.TTTTTTTTTTTT--TTTTTTTTTTTT.,,,:::,,,,,...W____________W::::P^^%^^^^%^^P.....XXXXXXXX..#",
    "#,............................,,,:::,,,,,...W____________W::::P__________P.....XXXXXXXX..#",
    "#,:::::::::::::::::::::::::::::::::::::::...W____________W::::P__________P.....XXXXXXXX..#",
    "#,::l:::::::::::::::::::l::::::::::::::l:...W____________W::::P__________P.....XXXXXXXX..#",
    "#,:::::::::::::::::::::::::::::::::::::::...WWWWWW--WWWWWW::::PPPPP--PPPPP.....XXXXXXXX..#",
    "#,:::::::::::::::::::::::::::::::::::::::.................::::...........................#",
    "#,:::::::::::::::::::::::::::::::::::::::.................::::...........................#",
    "#,bbb,lbb,,bb,::::,bbb,,bb,,bblbb,::::,bb,,....l........l.::::..l...........l...........l#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#...l.............l.........l...............l.................l......:::::::....l........#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#..XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX...XXXXXXXXXXXXXX.:::::::.XXXXXXXXXXXX#",
    "#....................................................................:::::::.............#",
    "#....................................................................:::::::.............#",
    "#....................................................................:::::::.............#",
    "#....................................................................:::::::.............#",
    "#...,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,F,,,,,,,,,,,,::::::::::::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,F,,,WWWWWWWWWWWWWWWWWW:::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,:::,l,,,,,,,,,b,,,,,,,l:::,,,,,,,,,,F,,,W^^^%^^^%^^^^^%^^W:::,,,,,,,,#",
    "#...,,,,,,bb,,,,,,,,:::,,,,,,,,,,,,b,,,,,,,:::::::,,,,,,F,,,Wttttttttttz_____W:::,,y,,,,,#",
    "#...,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,yy,,,,,:::::::,,,,,,F,,,Wttttttttttz_____W:::,,yy,,,,#",
    "#...,,,,,,,,gg,,,,,,:::,,,,bb,,,,,b,yyy,,,,:::::::,,,,,,,,,,Wttttttttttz_____W:::,,,,,,,,#",
    "#...,,,,,,,,,g,,,,,,:::,,,,,,,,,,,,,,,,,,,,:::::::,,,,,,,,,,Wttttttttttt_____-:::,,,,,,,,#",
    "#...,,,,,,,,,,b,,,,,:::,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,F,,,WEEttttttttt_____-:::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,:::,,,,l,,,,,F,l,WEEttttttttz_____W:::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,F,,,Wttttttttttz_____W:::,,,,,,,,#",
    "#...,,,,::::::::::::::::::::::::::::::::::::::,,,,,,,,,,F,,,WWWWWWWWWWWWWWWWWW:::,,,,,,,,#",
    "#...,,,,::::::::::::::::::::::::::::::::::::::,,,,,,,,,,F,,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,#",
    "#...,,,,::::::::::::::::::::::::::::::::::::::,,,,,,,,..F......................::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,l,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,F,gg,,,,,,,,,,,,,,,,,,::l,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,F,g,,,,,,,,,,,,,,,,,,,:::,,,,,,,,#",
    "#...,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,#",
    "##########################################################################################",
)

STAMPS = (
    # the Desk, the file room, the corridor
    stamp("counter_l", (6, 10)), stamp("counter_papers", (7, 10), (10, 10)), stamp("counter_stamp", (8, 10)),
    stamp("counter_ink", (9, 10)), stamp("counter_m", (11, 10)), stamp("counter_r", (12, 10)),
    stamp("staff_desk_0", (8, 6)), stamp("staff_desk_1", (12, 6)), stamp("shelf_files_0", (4, 5), (5, 5)),
    stamp("shelf_scrolls_0", (16, 5)), stamp("bench_seat", (15, 11)), stamp("plant", (17, 5), (4, 12)),
    stamp("hung_clock", (11, 4), layer="hung"), stamp("hung_papers", (7, 4), (20, 14), layer="hung"),
    stamp("shelf_files_0", (19, 5), (21, 5), (25, 5)), stamp("shelf_files_1", (20, 5), (24, 5), (26, 5)),
    stamp("plan_table", (22, 8)), stamp("chest", (27, 5)), stamp("stove", (27, 11)),
    stamp("hung_coats", (6, 14), layer="hung"), stamp("shoe_shelf", (5, 15)),
    # the forecourt and its garden
    stamp("sign_red", (30, 21)), stamp("tea_bench", (6, 20), (20, 20)), stamp("pine_pot", (13, 20), (18, 20)),
    stamp("well", (37, 13)), stamp("bed_flowers_0", (31, 19), (37, 19)), stamp("bed_flowers_1", (32, 19),
    (38, 19)),
    stamp("flowers_1", (35, 5), (31, 15)), stamp("tuft_1", (38, 10), (33, 8)),
    # the grocer's
    stamp("counter_l", (46, 18)), stamp("counter_m", (47, 18), (48, 18)), stamp("counter_papers", (49, 18)),
    stamp("counter_r", (50, 18)), stamp("shelf_scrolls_0", (45, 15)), stamp("shelf_scrolls_1", (46, 15)),
    stamp("barrels", (54, 15)), stamp("sacks", (55, 17)), stamp("crates", (54, 19)),
    # Ichiraku
    stamp("counter_l", (64, 20)), stamp("counter_m", (65, 20), (66, 20), (68, 20), (69, 20)),
    stamp("counter_papers", (67, 20)), stamp("counter_r", (70, 20)), stamp("kitchen", (64, 19)),
    stamp("brazier", (72, 19)), stamp("barrels", (69, 19)),
    # the market
    stamp("stall_fish", (5, 27)), stamp("stall_cloth", (29, 27)), stamp("stall_pots", (58, 30)),
    stamp("stall_fruit", (46, 25)), stamp("cart", (84, 29)), stamp("tea_bench", (75, 25), (40, 31)),
    stamp("lantern_red", (45, 23), (55, 23), (65, 23), (70, 23), (80, 23), (85, 23), layer="hung"),
    stamp("lantern_white", (10, 32), (24, 32), (50, 32), (66, 32), layer="hung"),
    stamp("crates", (43, 8), (60, 5), (18, 36), (51, 40)), stamp("barrels", (76, 11), (35, 35), (88, 20)),
    stamp("sacks", (52, 34)), stamp("parasol_teal", (74, 27)), stamp("sign_indigo", (61, 23)),
    stamp("rut_h", (12, 45), (30, 45), (48, 45), (62, 45)), stamp("wayside_stone", (40, 46)),
    stamp("laundry", (17, 42), (34, 41), layer="hung"), stamp("woodpile", (53, 37)), stamp("basin", (18, 40)),
    # the gardens and the well
    stamp("well", (46, 51)), stamp("bed_cabbage_0", (6, 53), (6, 55)), stamp("bed_cabbage_1", (7, 53),
    (7, 55)),
    stamp("bed_leek_0", (28, 55), (30, 55)), stamp("bed_leek_1", (29, 55), (31, 55)),
    stamp("tea_bench", (26, 61)),
    stamp("flowers_2", (30, 48), (52, 51), (84, 57)), stamp("leaves_0", (14, 61), (38, 61), (86, 49)),
    # home
    stamp("low_table", (65, 53)), stamp("cushion_indigo", (64, 54)), stamp("cushion_rust", (67, 54)),
    stamp("chest", (61, 50)), stamp("shelf_books_0", (70, 50)), stamp("shelf_books_1", (69, 50)),
    stamp("hung_scroll", (65, 49), layer="hung"), stamp("paper_lamp", (62, 52)), stamp("go_board", (69, 56)),
    stamp("kitchen", (73, 50)), stamp("shelf_scrolls_0", (76, 50)), stamp("low_table", (74, 55)),
    stamp("pine_pot", (60, 47), (77, 47)), stamp("hung_coats", (76, 49), layer="hung"),
    stamp("chimney", (25, 8), (50, 7), (70, 8), (30, 36), (60, 37), (74, 52), layer="tall"),
    stamp("vent_box", (8, 36), (46, 38), (82, 36), layer="tall"),
)  # fmt: skip

FRONTS = (
    front(3, 19, "stone", "[..W..|..W..  ..W..|.W..]"),
    front(44, 11, "plaster", "[.W.D|...|.W.]"), front(44, 23, "wood", "[$$$.W  |.$$$]", shop="grocer"),
    front(62, 13, "wood", "[.w..|.D..|w.]"), front(62, 23, "wood", "[P.P|nn|P.P]", colour="red"),
    front(79, 13, "plaster", "[.w.D.w]"), front(79, 23, "plaster", "[.$$$.D]", shop="sweets"),
    front(3, 43, "plaster", "[.W..|..D...W]"), front(20, 43, "wood", "[.w.D|...|.w.]"),
    front(37, 43, "plaster", "[..w..|.D..w.]"), front(54, 43, "wood", "[.W.|.D..|.w.]"),
    front(77, 43, "plaster", "[.w..D..W..]"), front(60, 58, "plaster", "[.w..|..w...|..w..]"),
)

ROOFS = (
    (3, 3, 26, 16, "slate"), (44, 3, 14, 8, "teal"), (44, 13, 14, 10, "umber"), (62, 3, 14, 10, "slate"),
    (62, 17, 12, 6, "umber"), (79, 3, 8, 10, "teal"), (79, 17, 8, 6, "slate"), (3, 33, 14, 10, "umber"),
    (20, 33, 14, 10, "teal"), (37, 33, 14, 10, "slate"), (54, 33, 14, 10, "umber"), (77, 33, 12, 10, "teal"),
    (60, 48, 18, 10, "umber"),
)

TREES = (
    (32, 4, "crown4_a"), (37, 6, "crown3_b"), (38, 15, "crown3_c"), (6, 49, "crown3_a"), (14, 48, "crown4_b"),
    (26, 49, "crown3_b"), (35, 54, "crown3_a"), (52, 52, "crown3_c"), (12, 60, "crown3_b"),
    (30, 60, "crown4_a"),
    (84, 52, "crown4_c"), (82, 58, "crown3_a"), (48, 60, "crown3_b"), (86, 1, "crown2_a"),
)

POSTS = (
    # the day pair, over the window
    post("over the window", (9.5, 8.5), plane="high"), post("by the chimney", (22.5, 7.5), plane="high"),
    post("over the gate", (21.0, 15.5), plane="high"), post("on the west eaves", (6.0, 15.0), plane="high"),
    # he who goes below
    post("in the forecourt's garden", (39.0, 12.0), (39.0, 9.0), waits="5,8"),
    post("at the lane's mouth", (42.0, 20.5)),
    post("by the grocer's corner", (59.5, 15.0), (59.5, 12.0), waits="6"),
    post("by Ichiraku's wall", (76.5, 20.5), (76.5, 15.5), waits="6"),
    post("in the first alley", (18.5, 38.0)), post("in the second alley", (35.5, 38.5)),
    post("in the third alley", (52.5, 39.0)),
    post("in the lane to the west", (23.0, 45.4), (28.0, 45.4), waits="5"),
    post("by the bamboo", (39.4, 49.6)), post("on the road", (72.0, 40.5), (72.0, 36.0), waits="4"),
    post("before his home", (66.5, 45.6), (69.5, 45.6), waits="9"),
    # he who goes above
    post("on the Desk's eaves", (26.5, 15.5), plane="high"), post("on the grocer's roof", (51.5, 18.0),
    plane="high"),
    post("over Ichiraku", (67.5, 19.6), plane="high"), post("over the sweets", (82.5, 19.6), plane="high"),
    post("over the cooper's", (10.0, 38.0), plane="high"), post("over the dyer's", (25.0, 38.0),
    plane="high"),
    post("over the scribe's", (43.0, 38.0), plane="high"), post("over the joiner's", (62.0, 39.5),
    plane="high"),
    post("over the baker's", (82.0, 38.0), plane="high"),
    post("behind his home", (68.5, 61.0), (72.5, 61.0), waits="8"),
)

WATCHERS = (
    watcher("Komachi", "over the window", "by the chimney", taste="ramen"),
    watcher("Towa", "over the gate", "on the west eaves", taste="ramen"),
    watcher("Washi", "in the forecourt's garden", "at the lane's mouth", "by the grocer's corner",
            "by Ichiraku's wall", "in the first alley", "in the second alley", "in the third alley",
            "in the lane to the west", "by the bamboo", "on the road", "before his home", follows=11.0),
    watcher("Inoshishi", "on the Desk's eaves", "on the grocer's roof", "over Ichiraku", "over the sweets",
            "over the cooper's", "over the dyer's", "over the scribe's", "over the joiner's",
            "over the baker's", "behind his home", follows=13.0),
    spot("Shift", (5.5, 16.5), "the afternoon", at=0.0, on="Komachi,Towa"),
    spot("Shift", (6.5, 16.5), "eight o'clock", at=0.0, after=2, on="Washi,Inoshishi"),
)

GOALS = (
    goal("Stamp what lies on the counter, and start at no draught", (6.0, 8.0), (6.0, 2.0), 10.0, 1),
    goal("Take down the board outside. The window has a roof; it is not interesting", (28.0, 21.0),
    (5.0, 3.0), 8.0, 2),
    goal("Onions. Count the change twice: whoever follows must stop as well", (46.0, 19.4), (6.0, 2.0),
    6.0, 3),
    goal("A bowl at Ichiraku, with your back to the street", (64.0, 21.0), (8.0, 1.0), 8.0, 3),
    goal("Stand before the sweets as one who cannot decide", (80.0, 24.0), (5.0, 2.0), 6.0, 3),
    goal("At the well: forget something, turn round, remember it", (43.0, 50.0), (7.0, 4.0), 8.0, 4),
    goal("Sit at the low table. One before the house, one behind it", (63.0, 52.0), (6.0, 4.0), 10.0, 5),
)

CHECKPOINTS = (
    area("Checkpoint", (32.0, 21.0), (6.0, 3.0), "the forecourt"),
    area("Checkpoint", (58.0, 26.0), (4.0, 4.0), "the market"),
    area("Checkpoint", (69.0, 43.0), (6.0, 3.0), "the road south"),
    area("Checkpoint", (43.0, 47.0), (3.0, 3.0), "the garden path"),
    area("Checkpoint", (78.0, 51.0), (3.0, 4.0), "the door"),
)

LETTERS = (
    letter("a report nobody has read", (9.4, 8.4), seconds=3.0, text=
           "\"The cat was recovered. The cat has asked that the next team be gentler. I found it easier"
           " to agree.\""
           " It is stamped twice, the second time quite hard."),
    letter("a list in the file room", (24.6, 8.6), seconds=3.0, text=
           "Shorthand, all hooks and ticks. Somebody writes down who leaves the village, and for how"
           " long. It is"
           " neat, patient work, and nobody has asked for it."),
    letter("two tallies under a ridge tile", (45.5, 35.5), seconds=4.0, plane="high", text=
           "Two rows of scratches, one a bird's foot, one a tusk. The bird leads by three. Below, in"
           " another hand:"
           " \"Weekend trips do not count, nobody may follow him there. Who told you that?\""),
    letter("a bill at Ichiraku", (70.5, 21.5), seconds=2.0, text=
           "Seven bowls on Iruka's account, none of them his. The sums are his pupils', in his own"
           " handwriting, and they are wrong."),
)

THINGS = (
    spot("Item", (32.5, 46.0), "pebbles by the lane", item="pebble", count=3),
    climb((19.4, 38.5), (20.8, 38.5)),
    climb((32.7, 36.5), (38.3, 36.5), kind="leap", plane="high", to="high"),
    climb((49.7, 40.5), (55.3, 40.5), kind="leap", plane="high", to="high"),
    climb((68.6, 37.5), (67.2, 37.5)),
    climb((43.4, 6.5), (44.8, 6.5)),
)

LIGHTS = tuple(spot("Emitter", at, name, power=power, **more) for at, name, power, more in (
    ((14.0, 7.6), "the Desk's lamp", 3.0, {}), ((5.4, 9.6), "thirty years of reports", 1.5, {}),
    ((25.0, 9.6), "sealed files", 2.5, {}), ((15.0, 16.6), "the corridor", 2.0, {}),
    ((47.6, 16.6), "the grocer's lamp", 2.5, {}), ((52.4, 20.4), "onions", 1.0, {}),
    ((68.6, 19.5), "the great pot", 2.5, {"breath": 5.0}),
    ((63.6, 52.0), "the low table's lamp", 2.0, {}), ((74.4, 53.4), "the kettle", 1.5, {}),
    ((14.0, 10.0), "over the Desk", 4.0, {"plane": "high"}), ((27.0, 6.0),
    "over the files", 2.5, {"plane": "high"}),
    ((12.0, 16.6), "the hall's eaves", 2.5, {"plane": "high"}),
    ((47.0, 20.0), "the grocer's attic", 3.0, {"plane": "high"}),
    ((55.0, 15.5), "the grocer's chimney", 2.0, {"plane": "high"}),
    ((71.0, 18.6), "the steam over Ichiraku", 3.0, {"plane": "high", "breath": 5.0}),
    ((64.0, 21.6), "Ichiraku's eaves", 1.5, {"plane": "high"}),
    ((80.4, 21.4), "sugar on the boil", 2.5, {"plane": "high"}), ((85.4, 18.4),
    "the sweets' attic", 1.5, {"plane": "high"}),
    ((51.0, 6.0), "the tailor's", 3.0, {"plane": "high"}), ((69.0, 6.4), "the inn's", 3.0, {"plane": "high"}),
    ((6.0, 35.6), "the cooper's supper", 3.0, {"plane": "high"}), ((14.0, 40.4),
    "the cooper's bath", 2.0, {"plane": "high"}),
    ((22.4, 35.4), "the dyer's vats", 3.0, {"plane": "high"}), ((31.0, 40.6),
    "the dyer's stove", 2.0, {"plane": "high"}),
    ((39.6, 40.6), "the scribe's lamp", 3.0, {"plane": "high"}), ((48.4, 35.0),
    "the scribe's tea", 2.0, {"plane": "high"}),
    ((57.0, 36.0), "the joiner's glue", 3.0, {"plane": "high"}), ((65.6, 41.0),
    "the joiner's supper", 2.0, {"plane": "high"}),
    ((80.0, 35.0), "the baker's oven", 3.5, {"plane": "high"}), ((86.0, 41.0),
    "bread", 2.0, {"plane": "high"}),
    ((69.0, 52.0), "his own roof", 2.5, {"plane": "high"}),
    ((36.6, 14.6), "the garden", 1.5, {}), ((44.8, 55.6), "the garden path", 1.5, {}),
    ((65.0, 60.0), "moths", 1.5, {}), ((75.6, 60.0), "the herb bed", 1.5, {}),
    ((32.0, 44.7), "the lane", 1.0, {}), ((58.0, 44.7), "the lane, east", 1.5, {}), ((10.0, 45.4),
    "the lane, west end", 1.0, {}),
    ((18.4, 34.2), "a drain", 0.8, {}), ((35.4, 42.4), "a drain, dripping", 0.8, {}), ((52.4, 35.4),
    "a cellar", 0.8, {}),
))  # fmt: skip

_STROLLS = (
    ("along the stalls", ((7.0, 29.4), (30.0, 29.0), (56.0, 29.6))),
    ("up the street", ((62.0, 30.4), (86.5, 27.6))),
    ("round the corner", ((73.6, 28.0), (73.6, 44.5), (60.0, 45.0))),
    ("along the shelves", ((46.0, 21.2), (53.0, 21.2))),
    ("home with a bucket", ((42.0, 58.0), (10.0, 58.4))),
)


def _villager(number: int, at: tuple[float, float], heading: int, **more: str | float) -> Placed:
    return person(f"villager {number}", at, heading, kind="civilian", look=number % 7, **more)


PEOPLE = (
    person("Shimo", (13.0, 7.4), SOUTH, kind="teacher", look=2), person("Kaki", (15.4, 9.4),
    WEST, kind="teacher", look=5),
    person("Kotetsu", (12.4, 22.6), EAST, kind="teacher", look=6), person("Izumo", (13.8, 22.6),
    WEST, kind="teacher", look=5),
    person("Teuchi", (67.2, 19.5), SOUTH, kind="civilian", look=0),
    person("the grocer", (48.4, 17.4), SOUTH, kind="civilian", look=3),
    *(_villager(n, at, heading) for n, (at, heading) in enumerate((
        ((8.2, 11.6), NORTH), ((10.4, 12.0), NORTH), ((6.4, 28.9), NORTH), ((30.4, 28.8), NORTH),
        ((46.8, 26.8), NORTH),
        ((58.8, 29.4), SOUTH), ((65.0, 25.4), EAST), ((69.0, 25.2), WEST), ((84.4, 25.4), NORTH),
        ((40.8, 30.4), NORTH),
        ((21.0, 27.4), SOUTH), ((22.2, 27.8), WEST), ((77.6, 29.0), EAST), ((12.4, 31.0), NORTH),
    ))),
    *(_villager(14 + n, way[0], SOUTH, patrol=name) for n, (name, way) in enumerate(_STROLLS)),
)  # fmt: skip

WALK_HOME = Chapter(
    "walk_home", "The walk home",

       "Your shift ends at eight; two of them sit on the roof over the window. Walk home as if nothing were"
    " behind you: even steps, no staring, and a stop now and then, as anybody stops.",
    ROWS,
    things=(*GOALS, *CHECKPOINTS, *POSTS, *WATCHERS, *PEOPLE, *LETTERS, *THINGS, *LIGHTS,
            *(post(name, *way, waits="4", speed=1.1) for name, way in _STROLLS)),
    trees=TREES, roofs=ROOFS, stamps=STAMPS, fronts=FRONTS, floor=",", ambient=0.03, lamp=3.5,
    daylight=0.5, kit="pebble 2", par_time=600, number=2, finds=4, proof="stones",
)  # fmt: skip
