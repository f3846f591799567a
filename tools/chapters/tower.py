"""Chapter 4: the Tower with its waiting room, office and archive, the school on a Saturday, and home."""

from __future__ import annotations

from chapters.kit import Chapter, front, stamp
from rooms.kit import EAST, NORTH, SOUTH, WEST, Placed, area, climb, goal, letter, person, post, spot, watcher

ROWS = (
    "##########################################################################################",
    "#...................................................B,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "#...............................................;;;.B,..,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,...#",
    "#..TTTTTTTTTTT+TTTTTTTTTTTTT+TTTTTTTTTTTTTTTTTT.;;;.B,..,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,...#",
    "#..T^^^%^^^^^^+^%^^^^T^^%^^^+^^%^^T^^^%^^^%^^^T.;;;.B,..AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA...#",
    "#..TxxxxxxxxxxxxxxxxxT____________TwwwwwwwwwwwT.;;;.B,..A^^%^^^^%^^^^A^^^%^^^^^^^%^^^A...#",
    "#..TxxxxxxxxxxxxxxxxxT________S___TwwwwwwwwwwwT.;l;.Bb..A____________A_______________A...#",
    "#..TxxxxxxxxxxxxxxxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TxxxqqqqqqqqqqqxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TxxxqqqqqqqqqqqxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TxxxqqqqqqqqqqqxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TxxxqqqqqqqqqqqxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TxxxqqqqqqqqqqqxxxT____________TwwwwwwwwwwwT.;;;.-,..A____________A_______________A...#",
    "#..TxxxxxxxxxxxxxxxxxT____________TwwwwwwwwwwwT.;;;.-,..A____________A_______________A...#",
    "#..TxxxxxxxxxxxxxxxxxT____________TwwwwwwwwwwwT.;;;.B,..A____________A_______________A...#",
    "#..TTTTTTTT--TTTTTTTTTTTTTT--TTTTTTTTTT++TTTTTT.;;;.B,..AAAAAA--AAAAAAAAAAAAA--AAAAAAA...#",
    "#..T^^^^^^^--^^^^^^^^^^^^^^--^^^^^^^^^^--^^^^^T.;;;.B,..A^^^^^--^^^^^^^^^^^^^--^^^^^^A...#",
    "#..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT.;;;.B,..AiiiiiiiiiiiiiiiiiiiiiiiiiiiiA...#",
    "#..Tiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii-.;;;.B,..AiiiiiiiiiiiiiiiiiiiiiiiiiiiiA...#",
    "#..Tiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii-.;;;.B,..AiiiiiiiiiiiiiiiiiiiiiiiiiiiiA...#",
    "#..TiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiT.;;;.Bb,,AiiiiiiiiiiiiiiiiiiiiiiiiiiiiA...#",
    "#..TTTTT--TTTTTTTTTTTTTT--TTTTTTTTTTTTTTT--TTTT.;;;.B,,,AAAAAAAAAA--AAAAAAAAAAAAAAAAAA...#",
    "#..T^^^^--^^^^^^^T^^^^^^--^^^^^^^T^^^^^^^--^^^T.;;;.B,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,,,,,,,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,,,,,,,,,,,,::::l,,,,,,,,,,,,,,,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,XXXXXXXX,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,XXXXXXXX,,,::::,,,,,XXXXXXXXXX,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,XXXXXXXX,,,::::,,,,,XXXXXXXXXX,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,XXXXXXXX,,,::::,,,,,XXXXXXXXXX,,,,,#",
    "#..T_____________TxxxxxxxxxxxxxxxT____________T.;;;.B,XXXXXXXX,,,::::,,,,,XXXXXXXXXX,,,,,#",
    "#..TTTTTTTTTTTTTTTTTTTTT--TTTTTTTTTTTTTTTTTTTTT.;;;.B,XXXXXXXX,,l::::,,,,,XXXXXXXXXXb,,,,#",
    "#...............................................;;;.B,,,,,,,,,,,,::::,,,,,XXXXXXXXXX,,,,,#",
    "#,,,,,,,,,,,,,,,,,,,,,::::::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#,,,,,,,,,b,,,,,,,,,,l::::::l,,,,,,,,,,,b,,,,,,,,,,,,,,,,,b,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#,,,,ggg,,,,,,,,,,,,,,::::::,,,,,,,,ggg,,,,,,,,,,,,,,,,,,,,,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#,,b,,,,,,,,,,,,,,,,,,::::::,,,,,b,,,,,,,,,,,,,,,b,,,,,,,,,,,,,,,::::,,,b,,,,,,,,,,,,,,,,#",
    "#,,,,,,,,,,,,,,,,,,,,,::::::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#,,,,,,,,,,,,,,,,,,,,,::::::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,::::,,,,,,,,,,,,,,,,,,,,#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#:::::::::::l:::::::::::::::::::::::l:::::::::::::::::::::l:::::::::::::::::l::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::#",
    "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,#",
    "#,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,l:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,l:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,FFFFFFFFFFFFFFFFFF,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,__________________,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,WWWWWWWW--WWWWWWWW,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,W^^%^^^^--^^^^%^^W,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,Wttttttttttz_____W,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,Wttttttttttz_____W,:::,,,,,#",
    "#,,,XXXXXXXXXXXX:::,XXXXXXXXXXXX,,,,XXXXXXXXXX,,:::,,,,,,,,,,,Wttttttttttz_____-::::,,,,,#",
    "#,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,,Wtttttttttt______-::::,,,,,#",
    "#,,,,,,,,,,,,,,,:::,,,,,,,,,,,,,,,,,,,,,,,,,,,,,:::,,,,,,,,,,,Wttttttttttz_____W,:::,,,,,#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::,Wtttttttttt___EE_W,:::,,,,,#",
    "#:::::::l:::::::::::::::::::::::::l::::::::::::::::::::::::::,Wttttttttttz_____W,,,,,,,,,#",
    "#::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::,WWWWWWWWWWWWWWWWWW,,,,,,,,,#",
    "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "#,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,#",
    "##########################################################################################",
)

STAMPS = (
    # the waiting room
    stamp("bench_seat", (23, 7), (23, 10)), stamp("plant", (33, 5), (22, 13)), stamp("low_table", (25, 11)),
    stamp("hung_clock", (26, 4), layer="hung"), stamp("hung_scroll", (32, 4), layer="hung"),
    stamp("shelf_scrolls_1", (22, 5)), stamp("brazier", (33, 13)),
    # the Hokage's office
    stamp("great_desk", (11, 6)), stamp("shelf_scrolls_0", (4, 5)), stamp("shelf_files_0", (5, 5)),
    stamp("shelf_books_0", (19, 5)), stamp("shelf_books_1", (20, 5)), stamp("plant", (20, 13), (4, 13)),
    stamp("hung_map", (9, 4), layer="hung"), stamp("hung_scroll", (18, 4), layer="hung"),
    # the archive
    stamp("shelf_files_0", (36, 5), (38, 5), (44, 5)), stamp("shelf_files_1", (37, 5), (43, 5), (45, 5)),
    stamp("plan_table", (39, 8)), stamp("shelf_scrolls_0", (35, 13)), stamp("shelf_scrolls_1", (36, 13)),
    stamp("chest", (45, 13)), stamp("hung_map", (40, 4), layer="hung"),
    # the Desk, the hall, the break room
    stamp("counter_l", (6, 25)), stamp("counter_papers", (7, 25)), stamp("counter_stamp", (8, 25)),
    stamp("counter_ink", (9, 25)), stamp("counter_papers", (10, 25)), stamp("counter_r", (11, 25)),
    stamp("shelf_files_0", (4, 23)), stamp("shelf_files_1", (5, 23)), stamp("hung_papers", (12, 22),
          layer="hung"),
    stamp("bench_seat", (13, 28)), stamp("plant", (18, 29), (32, 29), (18, 23), (32, 23)),
    stamp("kitchen", (35, 23)), stamp("low_table", (37, 26)), stamp("cushion_rust", (36, 27)),
    stamp("cushion_indigo", (39, 27)), stamp("hung_coats", (36, 22), layer="hung"),
    stamp("hung_papers", (20, 16), (32, 16), layer="hung"), stamp("hung_clock", (15, 16), layer="hung"),
    # the school
    stamp("hung_board", (60, 5), layer="hung"), stamp("teacher_desk", (61, 6)),
    stamp("pupils_desk_0", (58, 9), (64, 9)), stamp("pupils_desk_1", (61, 9), (58, 12)),
    stamp("pupils_desk_2", (61, 12), (65, 12)), stamp("staff_desk_0", (72, 8)),
    stamp("staff_desk_1", (72, 11)),
    stamp("staff_desk_2", (80, 8)), stamp("shelf_books_0", (83, 6)), stamp("shelf_files_0", (71, 6)),
    stamp("stove", (84, 13)), stamp("hung_map", (77, 5), layer="hung"), stamp("shoe_shelf", (58, 17)),
    stamp("hung_coats", (70, 16), layer="hung"),
    # home
    stamp("low_table", (67, 53)), stamp("cushion_indigo", (66, 54)), stamp("cushion_rust", (69, 54)),
    stamp("chest", (63, 51)), stamp("shelf_books_0", (64, 51)), stamp("paper_lamp", (64, 56)),
    stamp("kitchen", (77, 51)), stamp("go_board", (75, 52)), stamp("futon_teal", (63, 53)),
    # the courtyard, the street
    stamp("wayside_stone", (12, 36)), stamp("tea_bench", (30, 37), (18, 37)),
    stamp("bed_flowers_0", (19, 33), (31, 33)), stamp("bed_flowers_1", (20, 33), (32, 33)),
    stamp("well", (40, 36)),
    stamp("lantern_red", (8, 54), (24, 54), (40, 54), layer="hung"), stamp("stall_fruit", (33, 45)),
    stamp("barrels", (2, 46), (34, 53)), stamp("crates", (46, 50)), stamp("cart", (52, 47)),
    stamp("target", (57, 24), (87, 24)), stamp("swing", (72, 33)), stamp("dummy", (86, 34)),
    stamp("flowers_1", (60, 35), (44, 33), (8, 33)), stamp("leaves_0", (70, 25)), stamp("tuft_1", (56, 34),
    (84, 38)),
    stamp("laundry", (84, 48), layer="hung"), stamp("basin", (54, 52)), stamp("woodpile", (56, 50)),
    stamp("chimney", (8, 8), (36, 8), (60, 8), (76, 54), layer="tall"), stamp("vent_box", (42, 26),
          layer="tall"),
)  # fmt: skip

FRONTS = (
    front(3, 31, "stone", "[..W..|..W..|..W..|.W  W.|..W..|..W..|..W..]"),
    front(56, 22, "wood", "[..W..|.W.  ..W..|..W..|..W..]"),
    front(4, 54, "plaster", "[$$$.W|.W.D.]", shop="ramen"),
    front(20, 54, "wood", "[.W.$$$|.W.D]", shop="sweets"),
    front(36, 54, "plaster", "[.W.D..W.]"), front(54, 31, "wood", "[.w.D.w]"),
    front(74, 32, "plaster", "[.w..D..w]"),
)  # fmt: skip

ROOFS = (
    (3, 3, 44, 28, "slate"), (56, 4, 30, 18, "teal"), (62, 49, 18, 10, "umber"), (4, 46, 12, 8, "umber"),
    (20, 46, 12, 8, "teal"), (36, 46, 10, 8, "slate"), (54, 25, 8, 6, "umber"), (74, 26, 10, 6, "slate"),
)  # fmt: skip

TREES = (
    (2, 32, "crown3_a"), (13, 32, "crown3_b"), (34, 35, "crown3_c"), (42, 32, "crown4_b"),
    (54, 35, "crown3_a"),
    (78, 34, "crown4_a"), (72, 36, "crown3_b"), (54, 57, "crown3_c"), (84, 56, "crown3_a"),
    (57, 46, "crown2_a"),
    (84, 1, "crown3_b"), (84, 24, "crown2_a"),
)  # fmt: skip

POSTS = (
    post("under the waiting room's window", (28.5, 1.7)), post("by the north wall", (40.5, 1.7)),
    post("beside the great desk", (8.5, 7.0)), post("at the back of the office", (5.5, 13.0)),
    post("on the carpet's edge", (5.6, 10.6), (5.6, 11.6), waits="7"),
    post("in the office's corner", (19.4, 7.4)),
    post("by the shelves", (18.6, 11.5), (18.6, 12.5), waits="8"),
    post("by the office's west wall", (4.6, 8.5)),
    post("in the side court", (49.5, 10.5)), post("by the side court's fence", (50.5, 25.5)),
    post("at the staff room's back", (83.5, 11.5)), post("in the school corridor", (83.5, 18.5)),
    post("the corridor, there and back", (10.5, 18.0), (42.0, 18.0), waits="4"),
    post("the street, there and back", (10.5, 41.0), (78.5, 41.0), waits="5"),
    post("to the drawer and back", (79.5, 11.5), (75.0, 10.4), waits="9,5"),
)

WATCHERS = (
    watcher("Komachi", "under the waiting room's window", "by the north wall", taste="ramen"),
    watcher("Zou", "beside the great desk", "at the back of the office", steady=True),
    watcher("Fox", "on the carpet's edge", "in the office's corner", taste="sugar kunai"),
    watcher("Washi", "by the shelves", "by the office's west wall", taste="bento"),
    watcher("Towa", "in the side court", "by the side court's fence", taste="ramen"),
    watcher("Inoshishi", "at the staff room's back", "in the school corridor", taste="bento"),
    spot("Shift", (2.5, 36.5), "Saturday", at=0.0, on="Komachi,Zou,Fox,Washi,Towa"),
    spot("Shift", (3.5, 36.5), "a guard for the school", at=0.0, after=4,
         on="Zou,Fox,Washi,Towa,Inoshishi"),
)  # fmt: skip

GOALS = (
    goal("Wait. It is what one does at the Tower", (24.0, 8.0), (6.0, 2.0), 5.0, 1),
    goal("Open the window and tell the air that you are tired of this", (29.2, 5.0), (3.0, 2.0), 5.0, 2),
    goal("Tell the Hokage how many stand in her room, and where", (10.0, 9.0), (5.0, 3.0), 10.0, 3),
    goal("Lay four lists of dates beside one another in the archive", (38.0, 10.0), (5.0, 3.0), 10.0, 4),
    goal("It is Saturday, and somebody is at your desk", (74.0, 10.0), (4.0, 3.0), 6.0, 5),
    goal("Put two bowls on the railing, and say sorry for the paint", (69.0, 51.0), (4.0, 2.0), 6.0, 6),
)

CHECKPOINTS = (
    area("Checkpoint", (24.0, 17.0), (8.0, 4.0), "the corridor"),
    area("Checkpoint", (22.0, 33.0), (6.0, 4.0), "the court before the Tower"),
    area("Checkpoint", (65.0, 34.0), (4.0, 4.0), "the school's path"),
    area("Checkpoint", (80.0, 44.0), (5.0, 4.0), "the corner by his home"),
)

LETTERS = (
    letter("the first list", (8.5, 27.0), seconds=3.0, text=
           "Evenings at the Desk, a year of them. Somebody has put a dot beside seven. On each of the seven,"
           " \"Hatake, late\", and a stamp that you remember slamming."),
    letter("the second list", (37.5, 28.6), seconds=4.0, code="heron", text=
           "Days of a class trip, of letters from Naruto, and of missions. The same seven dots. Beside each a"
           " sign: an arrow for where, strokes for how far, a moon or none, a roof or a tent. The last sign"
           " on the page is drawn twice: a heron."),
    letter("the third list", (43.5, 11.5), seconds=4.0, text=
           "Five of the seven trips were yours: a sealed packet under a stone, each time. You never met"
           " anybody. Put beside the other two it looks very much as if you had."),
    letter("page eleven", (30.5, 12.6), seconds=4.0, text=
           "A page copied from an enemy's Book. Your name, with a portrait that makes the nose too large, and"
           " after it the word \"sweetheart\". It must be a mistake in the writing."),
    letter("a note under the roof tile", (18.5, 5.5), seconds=3.0, plane="high", text=
           "\"Four in the office today. One of them is not in the book of hours. From here one hears"
           " everything and is bored by most of it.\" Under it a dog's paw, in ink."),
    letter("in the drawer", (75.4, 10.4), seconds=3.0, text=
           "Fuyuno's hand: \"I only wanted to see how you plan a Monday. I am very sorry. It bit me, I think"
           " it was the drawer.\""),
)

THINGS = (
    area("Ward", (72.0, 7.5), (3.6, 2.4), "the drawer's ward", power=1.5, trigger=0.3),
    area("Ward", (76.2, 14.2), (3.6, 0.6), "the door's ward", power=1.0, trigger=0.6),
    spot("Item", (11.0, 55.4), "a bowl, lidded", item="ramen", count=2),
    spot("Item", (26.5, 55.4), "from the sweet-shop", item="sugar kunai"),
    spot("Item", (32.5, 37.0), "pebbles", item="pebble", count=3),
    spot("BaitSpot", (70.5, 48.5), "the railing", taste="ramen"),
    spot("BaitSpot", (65.5, 48.5), "the railing's end"),
    climb((47.6, 8.5), (46.2, 8.5)), climb((47.6, 26.5), (46.2, 26.5)), climb((55.4, 10.5), (56.8, 10.5)),
)

LIGHTS = (
    *(spot("Emitter", at, name, power=power, **more) for at, name, power, more in (
        ((31.0, 8.6), "the waiting room's lamp", 3.0, {}), ((28.0, 13.2), "those who waited before", 1.5, {}),
        ((12.0, 12.2), "the office lamp", 4.0, {}), ((16.5, 6.4), "her temper", 3.0, {"breath": 6.0}),
        ((6.5, 6.6), "scrolls that are not empty", 2.0, {}),
        ((24.5, 1.8), "the eaves, west", 1.6, {}), ((32.5, 1.8), "the eaves, east", 1.6, {}),
        ((42.0, 11.0), "sealed files", 3.0, {}), ((38.0, 18.6), "the corridor, east", 2.0, {}),
        ((16.0, 18.6), "the corridor, west", 2.0, {}), ((10.0, 27.0), "the Desk", 2.5, {}),
        ((25.0, 26.0), "the great hall", 3.0, {}), ((40.0, 24.6), "the kettle", 2.0, {}),
        ((49.6, 14.6), "the side court", 2.5, {}), ((49.6, 23.0), "the side court, south", 2.0, {}),
        ((64.0, 13.6), "an empty class-room", 2.0, {}), ((79.6, 13.0), "the staff room", 3.0, {}),
        ((83.0, 9.6), "the stove", 2.0, {}), ((66.0, 18.6), "the school corridor", 2.0, {}),
        ((69.5, 56.0), "the brazier at home", 2.5, {}), ((76.0, 54.0), "the kettle at home", 1.5, {}),
        ((20.0, 8.0), "over the office", 4.0, {"plane": "high"}),
        ((36.0, 20.0), "over the hall", 4.0, {"plane": "high"}),
        ((10.0, 24.0), "over the Desk", 3.0, {"plane": "high"}),
        ((70.0, 8.0), "over the school", 4.0, {"plane": "high"}),
    )),
)  # fmt: skip


def _somebody(name: str, at: tuple[float, float], heading: int, look: int, **more: str) -> Placed:
    return person(name, at, heading, kind="civilian", look=look, **more)


PEOPLE = (
    person("The Hokage", (12.5, 5.5), SOUTH, kind="teacher", look=1),
    person("Kotetsu", (8.4, 24.4), SOUTH, kind="teacher", look=5),
    person("Izumo", (5.2, 27.4), EAST, kind="teacher", look=6),
    person("Shimo", (43.4, 25.4), WEST, kind="teacher", look=2),
    person("Fuyuno", (79.5, 11.5), WEST, kind="teacher", look=3, patrol="to the drawer and back"),
    _somebody("with a petition", (32.4, 7.5), WEST, 1), _somebody("in the queue", (7.5, 28.4), NORTH, 2),
    _somebody("next in the queue", (10.4, 28.8), NORTH, 3),
    _somebody("a messenger", (10.5, 18.0), EAST, 4, patrol="the corridor, there and back"),
    _somebody("a shopper", (10.5, 41.0), EAST, 5, patrol="the street, there and back"),
    _somebody("at the ramen shop", (7.0, 56.0), NORTH, 6), _somebody("at the sweets", (26.0, 57.4), NORTH, 0),
    _somebody("on the bench", (31.0, 38.6), SOUTH, 2),
)

TOWER = Chapter(
    "tower", "The Tower",
    "An hour in the Tower's waiting room, and nobody has a minute. Somebody stands outside the window, where"
    " nobody could stand; perhaps the air would pass it on.",
    ROWS,
    things=(*GOALS, *CHECKPOINTS, *POSTS, *WATCHERS, *PEOPLE, *LETTERS, *THINGS, *LIGHTS),
    trees=TREES, roofs=ROOFS, stamps=STAMPS, fronts=FRONTS, floor=",", ambient=0.03, lamp=3.0,
    doors=({"name": "the office window"}, {"name": "the window"},
           {"name": "the archive", "lock": 3, "code": "heron"}),
    daylight=0.9, kit="ramen 2, pebble 2, ward 1", par_time=720, number=4, finds=4, proof="stones",
)  # fmt: skip
