"""Chapter 6: the Desk in its hall with break and file rooms, the forecourt, the streets, and a garden."""

from __future__ import annotations

from chapters.kit import Chapter, front, stamp
from rooms.kit import EAST, NORTH, SOUTH, WEST, Placed, area, climb, goal, letter, person, post, spot, watcher

ROWS = (
    "############################################################################################",
    "#.....,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,..::::..,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "#.....,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,..::::..,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "#.;;..TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT::::..WWWWWWWWWWWWWW,,,,XXXXXXXXXXXXXX.#",
    "#.;;..T^^%^^^^^%^^^T^^^%^^^^^^%^^^T^^^%^^^^T^^^%^^^T::::..W^^%^^^^^%^^^W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______-::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______-::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..W____________W,,,,XXXXXXXXXXXXXX.#",
    "#.;;..TttttttttttttT______________TwwwwwwwwT_______T::::..WWWWW--WWWWWWW....XXXXXXXXXXXXXX.#",
    "#.;;..TTTTTT--TTTTTTTTTTTT--TTTTTTTTTT++TTTTTT--TTTT::::...................................#",
    "#.;;..T^^^^^--^^^^^^^^^^^^--^^^^^^^^^^--^^^^^^--^^^T::::;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;#",
    "#.;;..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT::::;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;#",
    "#.;;..TiiiiiSiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT::::;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;#",
    "#.;;..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT::::;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;#",
    "#.;;..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT::::XXXXXXXXXX....XXXXXXXXXX..XXXXXXXX.#",
    "#.;;..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT::::XXXXXXXXXX....XXXXXXXXXX..XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::XXXXXXXXXX,,,,XXXXXXXXXX,,XXXXXXXX.#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxqqqqqqxxxxxxxxxxxxxxxxxxxT::::...................................#",
    "#.;;..TxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT::::...................................#",
    "#.;;..TTTTTTTTTTTTTTTTTTTTT----TTTTTTTTTTTTTTTTTTTTT::::...................................#",
    "#...................................................::::..,,,,WWWWWWWWWWWWWWWWWWWW,,,,,,,,,#",
    "#...................................................::::..,,,,W^^%^^^^%^^^^^^%^^^W,,,,,,,,,#",
    "#:hhhhhhhhh:::::::::::::::::::::::::::::::hhhhhhhhh.::::..,,b,W____________z_____W,,,,,,b,,#",
    "#:..,,,,,..:::::::::::l::::::::::::l::::::..,,,,,,..::::..,,,,WttttttttttttztttttW,,,,,,,,,#",
    "#:..,,,,,..:::......:::::::::::::.....::::..,,,,,,..::::..,,,,-ttttttttttttttttttW,,,,,,,,,#",
    "#:..,,,,,..:::......:::::::::::::.....::::..,,,,,,..::::..,,,,-ttttttttttttttttttW,,,,,,,,,#",
    "#:..,,,,,..:::..,,..:::::::::::::..,..::::..,,,,,,..::::..,,,,WttttttttttttztttttW,,,,,,,,,#",
    "#:..,,,,,..:::......:::::::::::::.....::::..,,,,,,..::::..,,,,Wtttttt______ztttttW,,,,,,,,,#",
    "#:.........:::hhhhhh:::::::::::::hhhhh::::..........::::..,,,,Wtttttt______ztttttW,,,,b,,,,#",
    "#:.........:::::::::::::::::::::::::::::::..........::::.b....WWWWWWWWW--WWWWWWWWW.........#",
    "#:::::::::::::l:::::::::::::::::::::::::::l::::::::.::::...................................#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "E::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "E::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "E::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#:::::::::::::::::::l::::::::::::l::::::::::::::::::::::::::l:::::::::::::::::::::::l::::::#",
    "#...................................................::::..XXXXXXXX.........................#",
    "#...................................................::::..XXXXXXXX..FFFFFFF;;;FFFFFFFFFFFFF#",
    "#..XXXXXXXXXXXXXX...WWWWWW--WWWWWW,,,,XXXXXXXXXXXX..::::..XXXXXXXX,,,,,,..;;;;;..,,,,,,,,,,#",
    "#..XXXXXXXXXXXXXX...W^^%^^--^^%^^W,,,,XXXXXXXXXXXX..::::..XXXXXXXX,,,,,,.b;;;;;b.,,,PPPPPP,#",
    "#..XXXXXXXXXXXXXX...W____________W,,,,XXXXXXXXXXXX..::::..XXXXXXXX,,,,,,..;;;;;..,l,P^^^^P,#",
    "#..XXXXXXXXXXXXXX...W____________W,,,,XXXXXXXXXXXX..::::..XXXXXXXX,,,,,,..;;;;;..,,,PwwwwP,#",
    "#..XXXXXXXXXXXXXX...W____________W,,,,XXXXXXXXXXXX..::::..,,,,,,,,,,,,,,..;;;;;..,,,PwwwwP,#",
    "#..XXXXXXXXXXXXXX...W____________W,,,,XXXXXXXXXXXX..::::F.,,,,,,,,........;;;;;.....PwwwwP.#",
    "#..XXXXXXXXXXXXXX...W____________W,,,,XXXXXXXXXXXX..::::F.,,,,,,,,b.......;;;;;.....PP+PPP.#",
    "#..XXXXXXXXXXXXXX...WWWWWW--WWWWWW....XXXXXXXXXXXX..::::F.,gg,,,,,..~~~~~.;;;;;;;;;;;;;;;..#",
    "#...................................................::::F.,g,,,,,,..~~~~~.;;;;;;;;;;;;;;;..#",
    "#:::::::::::::::::::::::::::::::::::::::::::::::::::::::F...........~~~~~.;l;;;;;;;;;......#",
    "#:::::::::::::::::::::::::::::::::::::::::::::::::::::::F...........~~~~~..................#",
    "#:::::::::::::::::::::::::::::::::::::::::::::::::::::::.;;;;;;;;;;;;;;;;;;;;;;;;......,yy,#",
    "#:::::::::::::::::::::::::::::::::::::::::::::::::::::::.;;;;;;;;;;;;;;;;;;;;;;;;..,,,,,yy,#",
    "#...................................................::::F.....g...l;;;;;;;;;;;;;;..,,,,yyy,#",
    "#...................................................::::F.....gg................b..,,,,,yy,#",
    "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,..::::F.,,,,,,,..................,,,,,,,,#",
    "############################################################################################",
)

STAMPS = (
    # the counter, and what is behind it
    stamp("counter_l", (7, 20)), stamp("counter_m", *((x, 20) for x in range(8, 43) if x % 5 > 1)),
    stamp("counter_papers", *((x, 20) for x in range(10, 43, 5))),
    stamp("counter_stamp", *((x, 20) for x in range(11, 42, 10))),
    stamp("counter_ink", *((x, 20) for x in range(16, 43, 10))),
    stamp("counter_r", (43, 20)),
    stamp("shelf_files_0", (8, 15), (22, 15), (33, 15), (42, 15)), stamp("shelf_files_1", (9, 15), (34, 15)),
    stamp("shelf_scrolls_0", (18, 15), (41, 15)), stamp("plant", (7, 19), (50, 15)),
    stamp("hung_clock", (20, 14), layer="hung"), stamp("hung_papers", (16, 14), (30, 14), (36, 14),
          layer="hung"),
    stamp("hung_board", (43, 14), layer="hung"), stamp("hung_map", (23, 14), layer="hung"),
    stamp("hung_scroll", (10, 14), (33, 14), layer="hung"), stamp("staff_desk_0", (29, 15)),
    stamp("staff_desk_1", (37, 15)), stamp("shelf_books_0", (44, 15)), stamp("shelf_files_1", (49, 15)),
    stamp("chair", (14, 19), (28, 19), (32, 19)),
    # the hall
    stamp("bench_seat", (9, 27), (13, 27), (42, 27), (46, 27), (8, 25), (12, 25), (42, 25), (46, 25)),
    stamp("plant", (7, 28), (50, 28), (25, 28),
          (32, 28)),
    stamp("rail_h", *((x, 23) for x in (8, 9, 40, 41, 44, 45))), stamp("notice", (47, 22)),
    stamp("brazier", (34, 28)), stamp("basket", (23, 28), (38, 28)),
    # the break room
    stamp("kitchen", (7, 5)), stamp("low_table", (14, 8)), stamp("cushion_rust", (13, 9), (16, 8)),
    stamp("cushion_indigo", (15, 10)), stamp("shelf_books_0", (17, 5)), stamp("hung_coats", (12, 4),
          layer="hung"),
    stamp("go_board", (8, 11)), stamp("brazier", (18, 12)),
    # file rooms
    stamp("shelf_files_0", (20, 5), (22, 5), (25, 5), (31, 5), (20, 8), (20, 11)),
    stamp("shelf_files_1", (21, 5), (26, 5), (32, 5), (33, 8), (33, 11)), stamp("chest", (31, 12)),
    stamp("plan_table", (28, 7)),
    stamp("shelf_scrolls_0", (35, 5), (37, 5), (40, 5)), stamp("shelf_scrolls_1", (36, 5), (41, 5), (42, 5)),
    stamp("chest", (35, 11), (42, 9)), stamp("shelf_files_0", (42, 7)),
    # the cloak room
    stamp("shoe_shelf", (45, 5)), stamp("hung_coats", (46, 4), (49, 4), layer="hung"), stamp("plant",
        (50, 12)),
    # the stationer
    stamp("counter_l", (61, 7)), stamp("counter_papers", (62, 7)), stamp("counter_ink", (63, 7)),
    stamp("counter_r", (64, 7)), stamp("shelf_scrolls_0", (59, 5), (65, 5)), stamp("shelf_books_0", (60, 5),
          (69, 5)),
    stamp("shelf_books_1", (70, 5)), stamp("low_table", (68, 9)), stamp("hung_scroll", (64, 4), (69, 4),
          layer="hung"),
    # the tea house
    stamp("kitchen", (64, 33)), stamp("counter_l", (69, 34)), stamp("counter_m", (70, 34), (72, 34)),
    stamp("counter_papers", (71, 34)), stamp("counter_r", (73, 34)), stamp("low_table", (65, 36), (78, 37)),
    stamp("cushion_rust", (64, 37), (77, 38)), stamp("cushion_moss", (67, 37)),
    stamp("cushion_indigo", (80, 37)), stamp("paper_lamp", (76, 34)), stamp("barrels", (79, 33)),
    stamp("brazier", (67, 33)), stamp("hung_scroll", (68, 32), (79, 32), layer="hung"),
    # the bowl shop
    stamp("counter_l", (22, 52)), stamp("counter_m", (23, 52), (24, 52), (28, 52), (29, 52)),
    stamp("counter_papers", (30, 52)), stamp("counter_r", (31, 52)), stamp("kitchen", (21, 51)),
    stamp("counter_m", (22, 54)), stamp("brazier", (32, 55)), stamp("barrels", (31, 51)),
    # the forecourt and the streets
    stamp("notice", (40, 34)), stamp("tea_bench", (11, 38), (40, 39)), stamp("well", (46, 37)),
    stamp("wayside_stone", (5, 36)), stamp("bed_flowers_0", (3, 34), (45, 34)),
    stamp("bed_flowers_1", (4, 34), (46, 34)), stamp("stall_fruit", (12, 47), (29, 47)),
    stamp("stall_cloth", (43, 47)),
    stamp("stall_pots", (70, 27)), stamp("stall_fish", (84, 40)), stamp("cart", (36, 47)),
    stamp("barrels", (54, 63), (74, 14), (88, 30)), stamp("crates", (55, 13), (18, 53), (55, 29)),
    stamp("sacks", (17, 49), (89, 14)), stamp("tea_bench", (64, 42), (76, 42), (10, 46)),
    stamp("lantern_red", (66, 41), (69, 41), (74, 41), (78, 41), (22, 57), (30, 57), layer="hung"),
    stamp("lantern_white", (59, 13), (70, 13), layer="hung"), stamp("parasol_teal", (82, 42)),
    stamp("laundry", (67, 25), (17, 62), layer="hung"), stamp("gutter_10", *((x, 29) for x in range(57, 90))),
    stamp("pine_pot", (57, 13), (73, 13), (61, 41), (82, 31), (57, 53), (19, 57)),
    stamp("banner", (24, 31), (31, 31), layer="hung"), stamp("sign_teal", (61, 14)),
    stamp("sign_red", (65, 41), (34, 58)), stamp("sign_indigo", (51, 57)), stamp("gate_post", (1, 42),
        (1, 46)),
    stamp("parasol_red", (48, 47)), stamp("notice", (20, 33)),
    stamp("barrels", (2, 57)), stamp("laundry", (5, 62), (37, 62), layer="hung"),
    stamp("bench_h", (24, 62), (40, 62)), stamp("herb_boxes", (66, 24)), stamp("flowers_2", (66, 19), (73, 5),
          (57, 37)),
    stamp("rut_h", (16, 44), (34, 44), (60, 44), (80, 44)), stamp("rut_v", (53, 20), (53, 36), (53, 56)),
    stamp("basket", (66, 28), (82, 28)), stamp("woodpile", (80, 19), (35, 50)), stamp("bucket", (68, 20)),
    # the garden
    stamp("wayside_stone", (79, 59)), stamp("flowers_1", (70, 50), (58, 58), (82, 57)),
    stamp("flowers_3", (64, 58), (86, 47)), stamp("tuft_1", (60, 62), (73, 62), (81, 53)),
    stamp("tuft_2", (72, 53), (86, 61)), stamp("rock1_0", (67, 58), (73, 56)), stamp("stump", (62, 58)),
    stamp("bench_h", (69, 54)), stamp("herb_boxes", (35, 55)), stamp("basin", (81, 59)),
    stamp("pavilion_teal", (58, 55), layer="roof"), stamp("shade_pavilion", (58, 55), layer="shadows"),
    stamp("leaves_0", (2, 31), (57, 35)), stamp("leaves_2", (45, 40), (84, 35)), stamp("tuft_3", (4, 8),
          (1, 25), (5, 12)),
    stamp("chimney", (64, 6), (80, 6), (10, 6), (66, 34), (24, 52), layer="tall"),
    stamp("vent_box", (30, 10), (40, 26), layer="tall"),
    stamp("water_tank", (46, 11), layer="tall"), stamp("chimney", (60, 20), (74, 20), layer="tall"),
)  # fmt: skip

FRONTS = (
    front(6, 31, "stone", "[..W..|..W..|..W..|..    .|..W..|..W..|..W..]"),
    front(58, 13, "wood", "[.W.|  .|.W.]"), front(76, 13, "plaster", "[.W.$$$|.WD.]", shop="grocer"),
    front(56, 28, "plaster", "[.w.|.D.w]"), front(70, 28, "wood", "[.w.D.|.w]"),
    front(82, 28, "plaster", "[.w..D.]"),
    front(62, 41, "wood", "[.P.|.P.|  .|.P.|.P]", colour="red"), front(58, 53, "plaster", "[.w.D.w]"),
    front(3, 57, "plaster", "[..w.|.D..w..]"), front(20, 57, "wood", "[.P.|.  |.P..]", colour="red"),
    front(38, 57, "plaster", "[$$$.W|.D.w.]", shop="sweets"),
)  # fmt: skip

ROOFS = (
    (6, 3, 46, 28, "slate"), (58, 3, 14, 10, "teal"), (76, 3, 14, 10, "umber"), (56, 18, 10, 10, "umber"),
    (70, 18, 10, 10, "teal"), (82, 18, 8, 10, "slate"), (62, 31, 20, 10, "umber"), (58, 47, 8, 6, "teal"),
    (3, 49, 14, 8, "slate"), (20, 49, 14, 8, "umber"), (38, 49, 12, 8, "teal"), (84, 50, 6, 6, "umber"),
)  # fmt: skip

TREES = (
    (3, 36, "crown4_a"), (15, 35, "crown4_c"), (33, 36, "crown4_b"), (12, 32, "crown2_a"), (6, 35,
        "crown3_b"), (43, 35, "crown3_c"), (47, 38, "crown3_a"), (57, 32, "crown4_b"),
    (84, 33, "crown4_c"), (58, 61, "crown3_b"), (63, 54, "crown3_a"), (80, 49, "crown3_c"),
    (69, 61, "crown3_c"), (86, 62, "crown2_a"), (72, 7, "crown3_b"), (66, 22, "crown3_a"),
    (30, 61, "crown3_a"), (6, 61, "crown3_c"), (46, 61, "crown3_b"), (34, 52, "crown3_b"),
)  # fmt: skip

POSTS = (
    post("under the western eaves", (4.4, 17.4)), post("by the kitchen drain", (3.4, 7.5)),
    post("in the queue", (29.0, 36.6)), post("beside the notice", (40.5, 37.4)),
    post("over the Desk", (43.8, 19.5), plane="high"), post("over the file room", (27.0, 8.0), plane="high"),
    post("on the tea house", (72.0, 35.6), plane="high"), post("on the bowl shop", (27.0, 52.6),
        plane="high"),
    post("by the bamboo", (84.6, 60.6)), post("behind the parcel house", (82.5, 53.5)),
    post("in the lane's shade", (67.5, 30.2)),
)  # fmt: skip

WATCHERS = (
    watcher("Komachi", "under the western eaves", "by the kitchen drain", taste="sugar kunai"),
    watcher("Towa", "in the queue", "beside the notice", taste="sugar kunai"),
    watcher("Washi", "over the Desk", "over the file room", taste="ramen"),
    watcher("Inoshishi", "on the tea house", "on the bowl shop", taste="ramen"),
    watcher("Kage", "by the bamboo", "behind the parcel house", "in the lane's shade", taste="sugar kunai"),
    spot("Shift", (2.5, 62.5), "the rush", at=0.0, on="Komachi,Towa"),
    spot("Shift", (3.5, 62.5), "the lull", at=0.0, after=3, on="Komachi,Washi"),
    spot("Shift", (4.5, 62.5), "the way out", at=0.0, after=4, on="Inoshishi,Kage,Washi"),
    spot("Shift", (5.5, 62.5), "the evening", at=0.0, after=6, on="Komachi,Towa,Washi"),
)  # fmt: skip

_SEAT = (11.0, 17.0), (6.0, 2.0)
GOALS = (
    goal("Stamp: it is ten past five, and everybody is here", *_SEAT, 22.0, 1),
    goal("Take Hatake's late report; leave what lies under it",
         (36.0, 17.0), (4.0, 2.0), 8.0, 2),
    goal("Stamp on until they go off for their tea",
         *_SEAT, 20.0, 3),
    goal("Drink tea, like a man who has read nothing", (9.0, 8.0), (4.0, 3.0), 8.0, 4),
    goal("Leave an answer under the wayside stone", (76.0, 60.0), (4.0, 2.0), 6.0, 5),
    goal("Buy dumplings, so as to have been somewhere", (69.0, 36.0), (4.0, 3.0), 6.0, 6),
    goal("Be happy at the Desk, where all can see it", *_SEAT, 14.0, 7),
)  # fmt: skip

CHECKPOINTS = (
    area("Checkpoint", (44.0, 8.0), (6.0, 3.0), "the cloak room"),
    area("Checkpoint", (24.0, 32.0), (10.0, 3.0), "the forecourt"),
    area("Checkpoint", (53.0, 42.0), (5.0, 4.0), "the crossing"),
    area("Checkpoint", (74.0, 49.0), (5.0, 3.0), "the garden's gate"),
)

LETTERS = (
    letter("a note beside the ink", (18.8, 18.4), seconds=1.8, text=
           "Kaki's hand: \"Smile. You have been holding that stamp like a kunai since four.\""),
    letter("what lay under the report", (41.5, 18.4), seconds=8.0, code="persimmon", text=
           "\"Dearest.\" He has practised the word; it has been crossed out four times. \"The parcel "
           "house in the garden opens to PERSIMMON. Three of ours hear every word at your Desk. Find where "
           "they sit, and you will know from where a fourth could. Please look happy. Yours, it says here, "
           "H.\""),
    letter("in the parcel house", (87.0, 52.6), seconds=5.0, text=
           "\"The three: one has a wall at his ear, one has your ceiling under him, one waits in line and "
           "never gets to the counter. No wages for the fourth: he is paid already, by us, on the fifteenth "
           "of each month.\" The pencil has broken there, and somebody has drawn a scarecrow, waving."),
    letter("the list for the weekend", (48.6, 11.4), seconds=3.0, text=
           "\"Trips and leave. Please print.\" Kaki has printed three hearts. Under them: \"Hatake K., "
           "weather permitting\". It is an inside list. There is no weather on it."),
    letter("a service record", (38.4, 7.4), seconds=5.0, text=
           "\"Left the field five winters ago, at his own wish. Reason: left shoulder.\" Below, in the "
           "medic's hand: \"Nothing the matter with the shoulder. He would not let me see it.\" The rest is "
           "a clean record, and somebody has read it so often that the corner is soft."),
    letter("a note under the ridge tile", (60.5, 24.5), seconds=3.0, plane="high", text=
           "\"Four o'clock: stamps. Five: stamps. Ten past five: he shouted at Hatake over a comma. "
           "Best post of the week.\" Under it nine dots, as one counts breaths."),
)  # fmt: skip

THINGS = (
    spot("Item", (62.5, 9.5), "red ink and a paper weight", item="pebble", count=3),
    spot("Item", (26.5, 54.2), "a bowl, lidded", item="ramen"),
    spot("Item", (66.5, 39.5), "dumplings, counted as sweets", item="sugar kunai"),
    spot("Item", (16.5, 11.5), "somebody's lunch", item="bento"),
    spot("BaitSpot", (4.2, 20.5), "the western eaves", taste="sugar kunai"),
    spot("BaitSpot", (30.8, 37.8), "the end of the queue", taste="sugar kunai"),
    climb((52.7, 6.5), (51.2, 6.5)),
    climb((51.3, 22.5), (56.8, 22.5), kind="leap", plane="high", to="high"),
    climb((56.8, 25.5), (51.3, 25.5), kind="leap", plane="high", to="high"),
    climb((63.5, 27.3), (63.5, 31.7), kind="leap", plane="high", to="high"),
    climb((63.5, 40.3), (63.5, 47.7), kind="leap", plane="high", to="high"),
    climb((66.7, 50.5), (65.3, 50.5)),
    climb((55.4, 20.5), (56.8, 20.5)),
)

LIGHTS = tuple(
    spot("Emitter", at, name, power=power, **more) for at, name, power, more in (
        ((13.0, 16.0), "the lamp over his place", 2.5, {}), ((24.0, 16.0), "the lamp over Shimo's", 2.0, {}),
        ((38.0, 16.0), "the lamp at the end", 2.5, {}), ((14.0, 24.0), "the hall, west", 2.5,
            {"breath": 7.0}),
        ((28.6, 25.5), "the hall", 3.0, {"breath": 5.0}), ((43.0, 24.0), "the hall, east", 2.5,
            {"breath": 6.0}),
        ((10.0, 6.6), "the kettle", 2.0, {}), ((29.0, 10.6), "the file room", 1.5, {}),
        ((39.0, 9.6), "sealed files", 2.0, {}), ((47.0, 7.0), "damp cloaks", 1.5, {}),
        ((3.0, 14.0), "the western eaves' lamp", 2.0, {}), ((3.0, 22.0),
            "somebody's stove, through the wall", 2.0, {}),
        ((3.0, 5.0), "the kitchen drain", 1.5, {}),
        ((24.0, 37.5), "those who wait, left", 2.0, {}), ((32.0, 36.0), "those who wait, right", 2.0, {}),
        ((12.0, 36.0), "the forecourt's trees", 2.0, {}), ((40.0, 40.5), "the forecourt, east", 2.0, {}),
        ((64.0, 9.5), "ink, stirred", 2.0, {}), ((68.0, 36.0), "dumplings", 3.0, {"breath": 6.0}),
        ((79.0, 35.5), "the back of the tea house", 1.8, {}),
        ((74.5, 44.5), "the street by the tea house", 2.0, {}),
        ((26.0, 53.6), "the great pot", 3.0, {"breath": 5.0}), ((47.0, 44.5), "the street's middle", 2.0, {}),
        ((12.0, 44.5), "the western street", 2.0, {}), ((53.5, 25.5), "the side street", 2.0, {}),
        ((53.5, 12.0), "the side street, north", 1.8, {}), ((53.5, 54.0), "the side street, south", 1.8, {}),
        ((76.5, 54.0), "the garden's path", 2.0, {}), ((86.4, 59.4), "old stones", 2.5, {"breath": 9.0}),
        ((82.0, 62.6), "a fox, asleep", 1.5, {}),
        ((70.5, 57.6), "the pond", 2.0, {}), ((61.0, 60.5), "the garden, west", 1.8, {}),
        ((28.0, 60.0), "the southern lane", 2.0, {}), ((70.0, 16.0), "the northern lane", 2.0, {}),
        ((87.0, 53.0), "the parcel house", 1.0, {}), ((64.0, 29.4), "behind the tea house", 1.8, {}),
        ((14.0, 12.0), "the hall's roof, west", 4.5, {"plane": "high"}),
        ((23.0, 19.0), "over the Desk", 3.5, {"plane": "high"}),
        ((34.0, 12.0), "over the files", 3.5, {"plane": "high"}),
        ((40.5, 23.0), "the hall's roof, east", 3.5, {"plane": "high"}),
        ((47.5, 16.0), "the hall's roof, corner", 3.0, {"plane": "high"}),
        ((16.0, 26.0), "the hall's roof, south", 3.0, {"plane": "high"}),
        ((60.5, 22.5), "somebody's bath", 3.5, {"plane": "high"}),
        ((68.0, 35.0), "the tea house's roof", 3.5, {"plane": "high"}),
        ((76.0, 36.0), "the tea house's chimney", 3.0, {"plane": "high"}),
        ((61.5, 49.5), "the lantern maker's", 2.5, {"plane": "high"}),
        ((65.0, 8.0), "over the stationer", 3.0, {"plane": "high"}),
        ((83.0, 8.0), "over the grocer", 3.0, {"plane": "high"}),
        ((75.0, 23.0), "the neighbour's supper", 3.0, {"plane": "high"}),
        ((86.0, 23.0), "the corner house", 3.0, {"plane": "high"}),
        ((10.0, 53.0), "the bath house", 3.0, {"plane": "high"}),
        ((24.0, 53.5), "over the pot", 3.0, {"plane": "high"}),
        ((30.0, 52.0), "over the bowls", 2.5, {"plane": "high"}),
        ((44.0, 53.0), "sugar on the boil", 3.0, {"plane": "high"}),
        ((87.0, 53.0), "the parcel house's roof", 2.0, {"plane": "high"}),
    )
)  # fmt: skip

# Rush and lull: each stands before the counter for a while, then goes out, and comes again.
_QUEUE = ((10.5, 62, 80), (15.5, 56, 84), (19.5, 64, 78), (24.5, 52, 88), (29.5, 60, 80), (33.5, 66, 74))
_OUTSIDE = ((22.5, 43.5), (25.0, 42.5), (27.0, 44.5), (30.0, 43.5), (32.6, 44.5), (31.6, 42.6))
_STROLLS = (
    ("along the street", ((5.5, 43.5), (50.5, 43.2), (88.5, 43.6))),
    ("to the well and back", ((46.5, 44.6), (39.5, 44.2), (39.2, 37.6))),
    ("down the side street", ((53.5, 4.5), (54.0, 62.5))),
    ("the northern lane", ((57.5, 15.5), (88.5, 15.5))),
    ("the southern lane", ((4.5, 59.5), (50.0, 60.5))),
    ("with a basket", ((58.0, 45.3), (88.0, 45.3))),
)


def _villager(name: str, at: tuple[float, float], heading: int, look: int, **more: str | float) -> Placed:
    return person(name, at, heading, kind="civilian", look=look, **more)


def _clerk(
    name: str, look: int, way: tuple[tuple[float, float], ...], waits: str, looks: str, **more: str | float,
) -> tuple[Placed, ...]:
    """At the counter, and now and then where there is a door to shut."""
    path = f"{name}'s afternoon"
    return (
        person(name, way[0], SOUTH, kind="teacher", look=look, mind="colleague", patrol=path, **more),
        post(path, *way, waits=waits, looks=looks),
    )


PEOPLE = (
    *_clerk("Shimo", 2, ((22.5, 18.5), (13.0, 16.0), (13.0, 11.6), (15.4, 11.6)), "78,0,0,52",
        "512,-1,-1,256"),
    *_clerk("Kaki", 3, ((28.5, 18.5), (27.2, 16.4), (27.2, 11.6), (30.5, 9.5)), "72,0,0,60", "256,-1,-1,512",
            laughs=2.3),
    *_clerk("Seri", 4, ((32.5, 18.5), (27.0, 16.6), (27.0, 11.0), (28.8, 10.4)), "72,0,0,60", "0,-1,-1,0",
            laughs=3.1),
    person("Hatake Kakashi", (38.5, 21.8), NORTH, kind="teacher", look=10, patrol="late, as always"),
    post("late, as always", (38.5, 21.8), (30.0, 26.0), (30.0, 33.0), (31.0, 42.5), (88.5, 44.3),
         waits="46,0,0,0,120", speed=1.1),
    *(_villager(f"in the rush {n}", (x, 21.8), NORTH, n % 7, patrol=f"a report, number {n}")
      for n, (x, _, _) in enumerate(_QUEUE)),
    *(post(f"a report, number {n}", (x, 21.8), (28.2 + n % 2 * 1.2, 26.5), (28.2 + n % 2 * 1.2, 32.0), out,
           waits=f"{here},0,0,{away}", speed=1.2)
      for n, ((x, here, away), out) in enumerate(zip(_QUEUE, _OUTSIDE, strict=True))),
    *(_villager(f"in line {n}", at, NORTH, (n + 3) % 7) for n, at in enumerate(
        ((29.0, 32.4), (29.0, 34.4), (29.2, 38.8), (28.8, 40.6)))),
    person("a nervous genin", (45.5, 25.5), WEST, "Leaker", kind="civilian", look=5, power=1.5, breath=2.5),
    *(_villager(name, way[0], SOUTH, (2 * n) % 7, patrol=name) for n, (name, way) in enumerate(_STROLLS)),
    *(post(name, *way, waits="3", speed=0.9) for name, way in _STROLLS),
    *(_villager(name, at, heading, look, **more) for name, at, heading, look, more in (
        ("on the bench", (9.0, 26.6), NORTH, 2, {}), ("asleep on the bench", (14.2, 26.6), NORTH, 5, {}),
        ("with a complaint", (43.0, 26.6), NORTH, 1, {}), ("at the notice board", (40.6, 35.8), NORTH, 0, {}),
        ("on the red bench", (11.8, 39.2), SOUTH, 4, {}), ("beside her", (10.4, 39.4), EAST, 6, {}),
        ("buying pots", (71.2, 30.1), NORTH, 3, {"mind": "civilian"}), ("at the fish", (85.0, 42.3), NORTH,
            2, {}),
    )),
    person("Midori", (78.6, 36.0), SOUTH, kind="teacher", look=5, mind="colleague"),
    person("Suzume", (59.5, 43.0), WEST, kind="teacher", look=6, mind="colleague"),
    _villager("with fruit", (13.5, 46.4), SOUTH, 1, mind="civilian"),
    _villager("with cloth", (46.0, 45.4), NORTH, 3, mind="civilian"),
    _villager("before the tea house", (70.5, 43.4), WEST, 5, mind="civilian"),
    _villager("the sweeper", (72.5, 51.5), EAST, 2, mind="civilian"),
    _villager("the tea house's keeper", (71.4, 33.5), SOUTH, 6), _villager("a guest", (64.6, 36.4), EAST, 0),
    _villager("another guest", (80.2, 36.4), WEST, 4), _villager("the stationer", (62.6, 6.3), SOUTH, 1),
    _villager("the bowl shop's cook", (26.4, 51.4), SOUTH, 4), _villager("with a bowl", (24.4, 53.6), NORTH,
        2),
    person("a child with a sparkler", (22.5, 39.4), EAST, "Student", look=6, practise_every=7.0,
        practise_power=18.0),
    person("her brother", (24.6, 40.4), WEST, "Student", look=7, practise_every=9.0, practise_power=18.0),
    person("with her brother's report", (36.5, 25.5), NORTH, "Student", look=2, practise_every=11.0,
           practise_power=16.0),
)  # fmt: skip

THE_DESK = Chapter(
    "the_desk", "The Desk, act as usual",
    "Your place is at the western end of the counter, and nobody must see that today is not like other days. "
    "Three of your own hear every word here: put a stone on each of them, and stamp.",
    ROWS,
    things=(*GOALS, *CHECKPOINTS, *POSTS, *WATCHERS, *PEOPLE, *LETTERS, *THINGS, *LIGHTS),
    trees=TREES, roofs=ROOFS, stamps=STAMPS, fronts=FRONTS, floor=".", ambient=0.03, lamp=3.0,
    doors=({"lock": 4, "name": "the locked file room"}, {"code": "persimmon", "name": "the parcel house"}),
    daylight=0.9, kit="pebble 2", par_time=780, number=6, finds=3, proof="stones",
)  # fmt: skip
