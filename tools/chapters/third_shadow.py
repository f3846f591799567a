"""Chapter 5: the class-room with the big tree before it, the market, the canal, and home."""

from __future__ import annotations

from chapters.kit import Chapter, front, stamp
from rooms.kit import EAST, NORTH, SOUTH, WEST, Placed, area, climb, goal, letter, person, post, spot, watcher

ROWS = (
        "############################################################################################",
        "#........................................#...............................:::...............#",
        "#........................................#...............WWWWWWWWWWWWWWWW:::...............#",
        "#..AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA........#.XXXXXXXXXXXX..W^^%^^^^^^^%^^^W:::XXXXXXXXXXXXXX.#",
        "#..A^^%^^%^^^%^^^^A^^^%^^^^%^%^^A........#.XXXXXXXXXXXX..W________z_____W:::XXXXXXXXXXXXXX.#",
        "#..A______________A_____________A........#.XXXXXXXXXXXX..W________z_____W:::XXXXXXXXXXXXXX.#",
        "#..A__________S___A_____________A........#.XXXXXXXXXXXX..W________z_____-:::XXXXXXXXXXXXXX.#",
        "#..A______________A_____________A........#.XXXXXXXXXXXX..W______________W:::XXXXXXXXXXXXXX.#",
        "#..A______________A_____________A........#.XXXXXXXXXXXX..W______________W:::XXXXXXXXXXXXXX.#",
        "#..A______________A_____________A........#.XXXXXXXXXXXX..W______________W:::XXXXXXXXXXXXXX.#",
        "#..A______________A_____________A........#.XXXXXXXXXXXX..W______________W:::XXXXXXXXXXXXXX.#",
        "#..AAAAAAAAAAA--AAAAAAAA--AAAAAAA........#...............WWWWWW--WWWWWWWW:::...............#",
        "#..A^^^^^^^^^^--^^^^^^^^--^^^^^^A........#:::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#..Aiiiiiiiiiiiiiiiiiiiiiiiiiiii-::::....#:::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#..Aiiiiiiiiiiiiiiiiiiiiiiiiiiii-::::....#::l:::::::::::::::::::::::::::::::::::::::::::l::#",
        "#..AiiiiiiiiiiiiiiiiiiiiiiiiiiiiA..::....#::::::::::::::::::l:::::::::l::::::::::::::::::::#",
        "#..AAAAAA--AAAAAAAAAAA--AAAAAAAAA..::....#....................::::::......XXXXXXXXXXXXXX...#",
        "#,,______________________________,,::l,,,#....PPPPPPPPPPPP....::::::......XXXXXXXXXXXXXX...#",
        "#,,______________________________,,::,,,,#....P^^%^^^^%^^P....::::::......XXXXXXXXXXXXXX...#",
        "#,,______________________________,,::,,b,#....P__________P....::::::......XXXXXXXXXXXXXX...#",
        "#,b,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,b,#....P__________P....::::::......XXXXXXXXXXXXXX...#",
        "#,b,,,,,:::,,,,,,,,,,,,,,,,,,,bb,,,::,,,,#....P__________P....::::::......XXXXXXXXXXXXXX...#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,,,#....PPPPP--PPPPP....::::::.......................#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,,,#....................::::::....................l..#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,,,#::::::::::::::::::l::::::::l:::::::::::::::::::::#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,l,,,,::,,,,#:::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,,,#:::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,::,,,,#:::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#,,,,,,,:::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#,,,,,,,:::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#,,,,,,,:::,l,,,,,,,:::,,,,,,,,,,,,,,,,,,#..XXXXXXXXXXXXXX.l..::::::....XXXXXXXXXXXXXXXX...#",
        "#,,,,,,,:::,,,,,,,,,:::,,,,,,,,,,,,,,,,,,#..XXXXXXXXXXXXXX....::::::....XXXXXXXXXXXXXXXX...#",
        "#,,,,bb,:::,,,,,,,,,:::,,,,,,,,,,,,,,,bb,#..XXXXXXXXXXXXXX..............XXXXXXXXXXXXXXXX...#",
        "#,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,#..XXXXXXXXXXXXXX..............XXXXXXXXXXXXXXXX...#",
        "####################:::###################.................................................#",
        "#.........................................l.................l.........l..................l.#",
        "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
        "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
        "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
        "#.........l.........:::...........................XXXXXXXXXXXXXXXXXXXXXX................::.#",
        "#,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,l,,,,,,,,,,,::....XXXXXXXXXXXXXXXXXXXXXX................::.#",
        "#,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,::..l.XXXXXXXXXXXXXXXXXXXXXX...l............::.#",
        "#,,,,b,,,,,,,,,,,,,l:::,,,b,,,,,,,,,,,,,,,,,::....XXXXXXXXXXXXXXXXXXXXXX................::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,::....XXXXXXXXXXXXXXXXXXXXXX................::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,::....XXXXXXXXXXXXXXXXXXXXXX................::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,::::::::::::::::::::::::::::::::::::::::::::::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,::::::::::::::::::::::::::::::::::::::::::::::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,::::::::::::::::::::::::::::::::::::::::::::::.#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,XXXXXXXXXX,,,,B,,::,,,FFFFFFFFFFFFFFFFFFFF..::.l.............#",
        "#,,,,,bbXXXXXXXXXX,,:::,,,,,,,,,,,,,,,,,,,,,B,,::,,,F__________________F..::...............#",
        "#,,,,,,,XXXXXXXXXX,,:::,,,,,,,,,,,,,,,,,,,,,B,,::,,,WWWWWWW--WWWWWWWWWWW..::..XXXXXXXXXX...#",
        "#,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,l,,,,,,,,,,B,,::,,,W^%%^^^--^^^z^%%^^^W..::..XXXXXXXXXX...#",
        "#,,,,,,,,,,,,,,,,,,,:::,l,,,,,,,,,,,bb,,,,,,B,,::,,,Wtttttttttttz______W..::..XXXXXXXXXX...#",
        "#,XXXXXXXXXX,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,B,,::,,,Wtttttttttttz______W..::..XXXXXXXXXX...#",
        "#,XXXXXXXXXX,,,,,,,,::::::::::::::::::::::::+::::,,,Wtttttttttttz______W..::..XXXXXXXXXX...#",
        "#,XXXXXXXXXX,,,,,,,,::::::::::::::::::::::::+::::,,,Wtttttttttttz______W..::..XXXXXXXXXX...#",
        "#,XXXXXXXXXX,,,,bb,,:::,,,,,,,,,,,,,,,,,,,,,B,,,,,,,Wtttttttttttt______W..::............l..#",
        "#,XXXXXXXXXX,,,,,,,,:::,,,,,,,,,,,,,,,,,,l,,B,,,,,l,Wzzzzttzztttt______W..::...............#",
        "#,XXXXXXXXXX,,,,,,,,:::,,,,,,,,,,ggg,,,,,,,,B,,,,,,,Wtttttttttttz______-::::::::::::::::::.#",
        "#,XXXXXXXXXX,,,,,,,,:::,,,,,bbb,,,gg,,,,,,,,B,,,,,,,Wtttttttttttz___EE_-::::::::::::::::::.#",
        "#,XXXXXXXXXX,,yyy,,,:::,,,,,,,,,,,,,,,,,,,,,B,,,,,,,Wtttttttttttz___EE_W...................#",
        "#,,,,,,,,,,,,,yy,,,,:::,,,,,,,,,,,,,,,,,,,,,B,,l,,,,WWWWWWWWWWWWWWWWWWWW........l..........#",
        "#,,,,,l,,,,,,,,,,,,,,,,,,,l,,,,,,,,,,,,,,,,,B,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,.#",
        "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,B,,,,,,,,,,,,,,,l,,,,,,,,,,,,,,,,,,,,,,,,,,,,,.#",
        "############################################################################################",
)

_CLASS = ((5, 8), (8, 8), (5, 10), (8, 10), (11, 8), (11, 10))  # their desks, which take two tiles
_PUPILS = ((5.6, 9.45), (8.6, 9.45), (12.2, 9.45), (6.6, 9.45), (16.4, 9.4))

STAMPS = (
    # the class-room, the staff room, the corridor
    stamp("hung_board", (6, 4), layer="hung"), stamp("hung_clock", (11, 4), layer="hung"),
    stamp("hung_papers", (16, 4), (23, 12), layer="hung"), stamp("teacher_desk", (7, 5)),
    stamp("pupils_desk_0", _CLASS[0], _CLASS[3]), stamp("pupils_desk_1", _CLASS[1], _CLASS[4]),
    stamp("pupils_desk_2", _CLASS[2], _CLASS[5]), stamp("plant", (16, 5), (30, 5)),
    stamp("shelf_files_0", (20, 5)), stamp("shelf_books_1", (21, 5)), stamp("staff_desk_0", (21, 8)),
    stamp("staff_desk_1", (26, 7)), stamp("staff_desk_2", (26, 9)), stamp("stove", (29, 10)),
    stamp("hung_map", (25, 4), layer="hung"), stamp("shoe_shelf", (5, 13)),
    stamp("hung_coats", (18, 12), layer="hung"),
    # the garden
    stamp("tea_bench", (25, 27)), stamp("swing", (29, 30)),
    stamp("target", (38, 22), (38, 24), (38, 26)), stamp("dummy", (3, 25), (3, 29)),
    stamp("basket", (35, 25)), stamp("bed_flowers_0", (24, 20), (26, 20)), stamp("bed_flowers_1", (25, 20),
          (27, 20)),
    stamp("leaves_0", (11, 27)), stamp("leaves_2", (18, 24)), stamp("tuft_1", (4, 23), (24, 31), (33, 24)),
    stamp("flowers_2", (6, 26), (15, 32), (27, 32)), stamp("pine_pot", (2, 18), (33, 19)),
    # the bento shop: a counter, what is behind it, and where one waits
    stamp("counter_l", (60, 6)), stamp("counter_m", (61, 6), (63, 6)), stamp("counter_papers", (62, 6)),
    stamp("counter_r", (64, 6)), stamp("kitchen", (59, 4)), stamp("shelf_scrolls_0", (63, 4)),
    stamp("low_table", (68, 7)), stamp("cushion_rust", (67, 8)), stamp("cushion_moss", (70, 7)),
    stamp("bench_seat", (59, 9)), stamp("hung_scroll", (65, 3), layer="hung"), stamp("barrels", (68, 4)),
    # Ichiraku
    stamp("counter_l", (48, 20)), stamp("counter_m", (49, 20), (50, 20), (52, 20), (53, 20)),
    stamp("counter_papers", (51, 20)), stamp("counter_r", (54, 20)), stamp("kitchen", (48, 19)),
    stamp("brazier", (56, 19)),
    stamp("barrels", (53, 19)),
    # the market
    stamp("stall_fish", (69, 18)), stamp("stall_fruit", (76, 22)), stamp("stall_pots", (81, 22)),
    stamp("stall_cloth", (58, 31)),
    stamp("awning_red_l", (69, 17), layer="hung"), stamp("awning_red_m", (70, 17), layer="hung"),
    stamp("awning_red_r", (71, 17), layer="hung"), stamp("cart", (84, 26)), stamp("tea_bench", (77, 23),
          (85, 16)),
    stamp("crates", (86, 11), (55, 8)), stamp("barrels", (43, 11), (88, 20)), stamp("sacks", (74, 11),
          (68, 23)),
    stamp("lantern_red", (46, 11), (52, 11), (61, 13), (66, 13), (50, 23), (53, 23), (78, 11),
          (84, 11), layer="hung"),
    stamp("lantern_white", (76, 22), (84, 22), (48, 34), (80, 34), layer="hung"),
    stamp("parasol_teal", (44, 22)),
    stamp("sign_red", (45, 23)), stamp("sign_indigo", (69, 13)),
    stamp("gutter_10", *((x, 29) for x in range(44, 58))),
    stamp("laundry", (45, 1), (13, 42), (80, 59), layer="hung"), stamp("wayside_stone", (42, 33)),
    stamp("pine_pot", (57, 13), (72, 13), (44, 17), (73, 22)), stamp("rut_h", (46, 27), (54, 27), (72, 27),
          (80, 26)),
    # over the canal
    stamp("bridge_v", (20, 35), (63, 35)),
    # home
    stamp("low_table", (57, 54)), stamp("cushion_indigo", (56, 55)), stamp("cushion_rust", (59, 55)),
    stamp("chest", (53, 53)), stamp("shelf_books_0", (62, 53)), stamp("shelf_books_1", (61, 53)),
    stamp("hung_scroll", (57, 52), layer="hung"), stamp("paper_lamp", (54, 57)),
    stamp("go_board", (62, 60)),
    stamp("kitchen", (65, 53)), stamp("futon_teal", (68, 60)), stamp("shelf_scrolls_0", (70, 53)),
    stamp("cushion_moss", (55, 60)), stamp("folding_screen", (66, 58)), stamp("pine_pot", (53, 50),
          (70, 50)),
    stamp("low_table", (66, 55)),
    # gardens
    stamp("bed_cabbage_0", (25, 58), (27, 58)), stamp("bed_cabbage_1", (26, 58), (28, 58)),
    stamp("bed_leek_0", (25, 62), (27, 62)), stamp("bed_leek_1", (26, 62), (28, 62)),
    stamp("basin", (43, 53)),
    stamp("woodpile", (30, 50)), stamp("tea_bench", (24, 48)), stamp("well", (38, 60)),
    stamp("wayside_stone", (23, 41)),
    stamp("bed_flowers_0", (47, 60), (48, 60)), stamp("flowers_1", (12, 55), (40, 45), (5, 48), (33, 57)),
    stamp("tuft_2", (6, 42), (27, 52), (41, 62), (84, 63)), stamp("barrels", (86, 50)),
    stamp("chimney", (62, 6), (86, 6), (9, 6), layer="tall"), stamp("vent_box", (22, 9),
          (48, 32), layer="tall"),
    stamp("chimney", (55, 54), (82, 32), layer="tall"),
)  # fmt: skip

FRONTS = (
    front(3, 17, "wood", "[..W..  ..|..W..|..  ..W..|..]"),
    front(43, 11, "plaster", "[$$$.W|.$$$]", shop="sweets"),
    front(57, 12, "wood", "[W.|.Wnnn.|.PW.]", colour="teal"),
    front(76, 11, "plaster", "[.W.$$$.|.WD.]", shop="grocer"),
    front(46, 23, "wood", "[P.P|nn|P.P]", colour="red"),
    front(74, 22, "plaster", "[.W.|..D.|.W.]"),
    front(44, 34, "wood", "[..w.|...|.w.]"), front(72, 34, "plaster", "[..w..|..D...w.]"),
    front(50, 46, "plaster", "[..W..|...D...|..w...]"), front(8, 52, "plaster", "[..w.D..w]"),
    front(30, 50, "wood", "[.w..D.w.]"), front(2, 62, "wood", "[.w.D..w.]"),
    front(78, 57, "plaster", "[.W..D.w.]"),
)  # fmt: skip

ROOFS = (
    (3, 3, 30, 14, "teal"), (43, 3, 12, 8, "umber"), (57, 2, 16, 10, "slate"), (76, 3, 14, 8, "teal"),
    (46, 17, 12, 6, "umber"), (74, 16, 14, 6, "slate"), (44, 30, 14, 4, "teal"), (72, 30, 16, 4, "umber"),
    (50, 40, 22, 6, "slate"), (52, 51, 20, 12, "umber"), (78, 51, 10, 6, "teal"), (8, 44, 10, 8, "umber"),
    (30, 44, 10, 6, "teal"), (2, 54, 10, 8, "slate"),
)  # fmt: skip

TREES = (
    (12, 21, "crown6_a"), (1, 30, "crown3_a"), (32, 30, "crown4_b"), (26, 23, "crown3_c"),
    (22, 31, "crown3_b"),
    (36, 4, "crown4_a"), (35, 9, "crown3_b"), (4, 47, "crown3_a"), (25, 46, "crown4_c"),
    (14, 57, "crown3_c"),
    (36, 56, "crown3_b"), (24, 59, "crown2_a"), (46, 57, "crown3_a"), (76, 60, "crown3_b"),
    (86, 60, "crown4_a"),
    (1, 41, "crown3_b"), (76, 41, "crown4_b"), (82, 42, "crown3_c"), (40, 51, "crown3_c"),
)  # fmt: skip

POSTS = (
    # the pair that goes off duty
    post("on a branch of the big tree", (15.2, 25.6), plane="high"),
    post("over the staff room", (27.0, 9.0), plane="high"),
    post("by the garden bench", (29.0, 21.6), (29.0, 25.4), waits="6"),
    post("by the bamboo", (16.5, 60.0)),
    # the third: one who sits where one can see
    post("in the big tree", (15.4, 24.6), plane="high"),
    post("on the sweet-shop", (48.5, 8.6), plane="high"),
    post("over Ichiraku", (52.0, 18.6), plane="high"),
    post("on the tea house", (79.0, 18.6), plane="high"),
    post("over the fish stall's corner", (74.6, 31.8), plane="high"),
    post("on the weaver's roof", (49.5, 31.8), plane="high"),
    post("the ridge across", (61.0, 42.4), plane="high"),
    post("the eaves across", (60.5, 45.3), plane="high"),
    # he who likes dark corners
    post("in the hedge's corner", (38.5, 30.6), (38.5, 28.6), waits="2,7"),
    post("beside the sweet-shop", (55.9, 3.0), (55.9, 6.6), waits="6"),
    post("behind Ichiraku", (44.4, 20.5), (44.4, 18.6), waits="6"),
    post("by the grocer's wall", (89.2, 12.8), (89.2, 17.5), waits="7"),
    post("behind the weaver's", (46.0, 35.7), (55.0, 35.7), waits="6"),
    post("in the lane's corner", (46.0, 43.6), (48.6, 46.0), waits="6"),
    post("by the herbs", (49.0, 56.5), (49.0, 62.5), waits="7"),
    post("on the neighbour's", (82.5, 54.5), plane="high"),
)

WATCHERS = (
    watcher("Washi", "on a branch of the big tree", "over the staff room"),
    watcher("Inoshishi", "by the garden bench", "by the bamboo"),
    watcher("Kage", "in the hedge's corner", "beside the sweet-shop", "behind Ichiraku",
            "by the grocer's wall", "behind the weaver's", "in the lane's corner", "by the herbs",
            "on the neighbour's",
            taste="sugar kunai", follows=13.0),
    watcher("Kakashi", "in the big tree", "on the sweet-shop", "over Ichiraku", "on the tea house",
            "over the fish stall's corner", "on the weaver's roof", "the ridge across", "the eaves across",
            cloak="refract", quality=1.0, mind="kakashi", taste="bento", follows=7.0),
    spot("Shift", (5.5, 14.5), "the morning", at=0.0, on="Washi,Inoshishi"),
    spot("Shift", (6.5, 14.5), "two o'clock", at=12.0, on="Kage,Kakashi"),
)  # fmt: skip

GOALS = (
    goal("Do sums with the class until the two o'clock change", (5.0, 5.0), (9.0, 2.0), 14.0, 1),
    goal("Eat your lunch on the veranda, and look at the big tree", (5.0, 18.0), (6.0, 1.5), 14.0, 2),
    goal("Buy the bento that the shop is famous for", (59.0, 7.0), (6.0, 2.0), 6.0, 3),
    goal("Ask at Ichiraku what you owe", (48.0, 21.0), (8.0, 1.0), 4.0, 3),
    goal("Mark the essays at the low table", (55.0, 53.0), (6.0, 4.0), 8.0, 4),
    goal("Sit on the balcony with a cup of tea, and hurry nothing", (57.0, 50.0), (8.0, 1.0), 16.0, 5),
)

CHECKPOINTS = (
    area("Checkpoint", (42.0, 27.0), (2.0, 3.0), "the school gate"),
    area("Checkpoint", (62.0, 22.0), (6.0, 2.0), "the market"),
    area("Checkpoint", (44.0, 46.0), (3.0, 3.0), "the lane"),
    area("Checkpoint", (74.0, 44.0), (4.0, 4.0), "the corner of the lane"),
    area("Checkpoint", (65.0, 57.0), (4.0, 2.0), "home"),
)

LETTERS = (
    letter("an old letter from Naruto", (22.5, 10.4),
           "\"...and he makes me eat GREENS and he never eats anything sweet, not even at festivals, only "
           "fish, grilled, EVERY day, in a box. PS I am taller. PS tell Teuchi I said extra pork.\"",
           seconds=4.0),
    letter("a scrawl on the counter", (50.5, 21.5),
           "\"Three bowls, paid. For the\" - a word, or the pen fell - \"sums.\" There "
           "is a small drawing of a bowl, and beside it nine dots in a row, neatly, as one counts breaths."),
    letter("chalk on the ridge tiles", (64.5, 42.5),
           "Four circles in chalk, one inside the other, each leaning a little. Under them nine dots. "
           "Whoever sat here was in no hurry at all, and looked at a balcony.", plane="high"),
    letter("a page corner in the crown", (13.6, 23.4),
           "A corner of orange paper, folded small. Somebody has sat here long enough to wear the bark "
           "smooth.", plane="high"),
)  # fmt: skip

THINGS = (
    spot("Item", (64.4, 7.5), "the famous bento", item="bento"),
    spot("Item", (48.8, 21.5), "a bowl to carry home", item="ramen"),
    spot("Item", (44.6, 12.5), "from the sweet-shop", item="sugar kunai"),
    spot("Item", (57.4, 33.6), "left on the gutter", item="sugar kunai", plane="high"),
    spot("Item", (40.0, 32.6), "pebbles by the hedge", item="pebble", count=3),
    spot("BaitSpot", (61.0, 50.4), "the balcony's railing", taste="bento"),
    spot("BaitSpot", (50.2, 49.5), "the wall by the herbs", taste="sugar kunai"),
    spot("BaitSpot", (12.0, 20.6), "the veranda's step", taste="bento"),
    # up the tree; over the roofs, and down to the lane
    climb((17.5, 23.6), (16.4, 23.6), plane="ground", to="high"),
    climb((43.4, 32.5), (44.9, 32.5)),
    climb((54.5, 33.4), (54.5, 40.7), kind="leap", plane="high", to="high"),
    climb((49.3, 43.5), (50.8, 43.5)),
    climb((73.4, 18.5), (74.8, 18.5)),
    climb((75.4, 6.5), (76.8, 6.5)),
)

LIGHTS = (
    spot("Emitter", (10.5, 7.6), "thirty pupils, sitting", power=3.0, breath=6.0),
    spot("Emitter", (28.6, 8.0), "the staff room's kettle", power=2.5),
    spot("Emitter", (17.0, 14.6), "the corridor", power=2.0),
    spot("Emitter", (12.6, 20.6), "the old tree", power=3.0, breath=9.0),
    spot("Emitter", (13.4, 22.4), "its crown", power=6.0, breath=9.0, plane="high"),
    spot("Emitter", (22.0, 5.0), "the school's roof, west", power=4.0, plane="high"),
    spot("Emitter", (31.0, 12.0), "the school's roof, east", power=3.0, plane="high"),
    spot("Emitter", (49.0, 4.6), "sugar on the boil", power=3.5, plane="high"),
    spot("Emitter", (66.0, 4.6), "the bento kitchen's chimney", power=4.5, plane="high"),
    spot("Emitter", (60.4, 8.6), "rice, steaming", power=3.0),
    spot("Emitter", (71.0, 9.6), "those who wait", power=1.5),
    spot("Emitter", (54.5, 20.4), "the steam over Ichiraku", power=3.5, breath=5.0, plane="high"),
    spot("Emitter", (52.6, 19.6), "the great pot", power=2.5, breath=5.0),
    spot("Emitter", (82.0, 17.6), "the tea house", power=3.5, plane="high"),
    spot("Emitter", (84.0, 6.0), "over the grocer's", power=3.5, plane="high"),
    spot("Emitter", (52.0, 32.6), "over the weaver's", power=3.0, plane="high"),
    spot("Emitter", (80.0, 32.6), "over the potter's", power=3.0, plane="high"),
    spot("Emitter", (65.5, 43.6), "the chimney across", power=3.5, breath=8.0, plane="high"),
    spot("Emitter", (54.0, 42.6), "somebody's bath", power=3.0, plane="high"),
    spot("Emitter", (61.0, 57.6), "the low table's brazier", power=2.5),
    spot("Emitter", (68.6, 57.0), "the kettle", power=1.8),
    spot("Emitter", (62.0, 56.0), "his own roof", power=3.0, plane="high"),
    spot("Emitter", (85.0, 53.6), "the neighbour's supper", power=3.0, plane="high"),
    spot("Emitter", (13.0, 48.0), "the carpenter's", power=3.0, plane="high"),
    spot("Emitter", (36.0, 47.0), "the widow's", power=3.0, plane="high"),
    spot("Emitter", (7.0, 58.0), "the charcoal burner's", power=3.0, plane="high"),
    spot("Emitter", (30.0, 37.4), "the canal", power=2.0),
    spot("Emitter", (56.0, 38.4), "the towpath", power=1.5),
)

_STROLLS = (
    ("to the fish and back", ((66.5, 16.5), (66.5, 28.5), (45.0, 26.5))),
    ("along the shops", ((46.0, 14.7), (58.5, 14.7), (87.0, 14.3))),
    ("over the bridge", ((64.5, 31.0), (64.5, 38.9))),
    ("with a basket", ((70.0, 25.5), (87.5, 25.0))),
)


def _villager(number: int, at: tuple[float, float], heading: int, **more: str | float) -> Placed:
    return person(f"villager {number}", at, heading, kind="civilian", look=number % 7, **more)


PEOPLE = (
    *(person(f"pupil {n}", at, NORTH, kind="student", look=n % 8) for n, at in enumerate(_PUPILS)),
    person("Suzume", (23.4, 7.6), EAST, kind="teacher", look=4),
    person("Midori", (28.2, 7.6), WEST, kind="teacher", look=3),
    # those who play in the break
    *(person(name, at, heading, "Student", look=look, practise_every=every, practise_power=power)
      for name, at, heading, look, every, power in (
          ("Hana", (36.2, 22.6), EAST, 0, 9.0, 8.0), ("Daichi", (36.2, 24.5), EAST, 1, 12.0, 12.0),
          ("Mio", (5.0, 25.4), WEST, 2, 10.0, 8.0), ("Goro", (28.4, 32.3), WEST, 3, 0.0, 0.0),
          ("Botan", (20.0, 22.0), SOUTH, 5, 0.0, 0.0),
      )),
    # the rush: a queue, strollers, two with sparklers
    *(_villager(n, at, heading) for n, (at, heading) in enumerate((
        ((61.9, 9.7), NORTH), ((67.2, 9.9), WEST), ((70.4, 19.9), NORTH), ((71.6, 20.3), NORTH),
        ((77.4, 25.0), NORTH), ((82.4, 24.6), NORTH), ((84.7, 24.4), WEST), ((60.8, 27.0), EAST),
        ((59.4, 33.6), NORTH), ((50.6, 24.8), NORTH), ((63.4, 17.6), SOUTH), ((64.6, 17.9), WEST),
        ((66.8, 21.2), NORTH), ((65.6, 23.6), SOUTH), ((62.6, 25.2), EAST), ((78.5, 14.2), SOUTH),
    ))),
    *(_villager(16 + n, way[0], SOUTH, patrol=name) for n, (name, way) in enumerate(_STROLLS)),
    *(_villager(20 + n, at, heading, mind="civilian") for n, (at, heading) in enumerate((
        ((57.0, 26.2), WEST), ((68.4, 14.4), WEST), ((69.2, 28.0), EAST),
    ))),
    person("the bento cook", (61.8, 5.3), SOUTH, kind="civilian", look=6),
    person("Teuchi", (51.4, 19.35), SOUTH, kind="civilian", look=4),
    *(person(name, at, heading, "Student", look=look, practise_every=every, practise_power=22.0)
      for name, at, heading, look, every in (
          ("a child with a sparkler", (61.4, 21.0), EAST, 6, 5.0),
          ("her brother", (65.4, 31.4), WEST, 7, 6.5),
      )),
    *(post(name, *way, waits="3", speed=0.9) for name, way in _STROLLS),
)  # fmt: skip

THIRD_SHADOW = Chapter(
    "third_shadow", "The third shadow",
    "At two o'clock the watch changes, and it comes out wrong: two go, one comes. Something sits in the big"
    " tree that is not a hole; it leans, and folds, and looking slides off it.",
    ROWS,
    things=(*GOALS, *CHECKPOINTS, *POSTS, *WATCHERS, *PEOPLE, *LETTERS, *THINGS, *LIGHTS),
    trees=TREES, roofs=ROOFS, stamps=STAMPS, fronts=FRONTS, floor=".", ambient=0.03, lamp=3.0,
    doors=({"lock": 2, "name": "the garden gate"},), daylight=0.75, kit="pebble 2", par_time=780, number=5,
)  # fmt: skip
