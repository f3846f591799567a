"""What stands and walks in the yard: start, exit, goals, emitters, people, watchers and their routes."""

from __future__ import annotations

from yard import after
from yard.objects import Thing, emitter, goal, route, student, teacher

GOALS = (
    goal(1, "Roll call under the big tree", (34.5, 24.0), (5.0, 4.0), 8.0),
    goal(2, "Transformation practice in the ring", (24.0, 23.0), (6.0, 4.0), 10.0),
    goal(3, "Have the steel collected at the targets", (7.5, 18.0), (5.0, 5.0), 8.0),
)
GROUND_LIGHTS = (
    emitter("old oak", (40.5, 24.6), 5.0, 7.0),
    emitter("stove of the staff room", (48.5, 6.6), 4.0),
    emitter("lantern at the gate, left", (32.5, 38.7), 3.0, 5.0),
    emitter("lantern by the notice board", (36.4, 36.6), 3.0, 6.0),
    emitter("lantern at the porch, left", (28.4, 18.6), 3.0, 5.5),
    emitter("lantern at the porch, right", (35.6, 18.6), 3.0, 6.5),
    emitter("lantern in the west", (17.5, 30.6), 4.0, 5.0),
    emitter("lantern behind the store", (54.5, 33.5), 4.0, 6.0),
    emitter("old pine behind the targets", (8.0, 14.5), 4.0, 8.0),
    emitter("olive tree in the west", (7.6, 29.5), 4.0, 9.0),
    emitter("maple at the south wall", (17.6, 39.8), 3.5, 8.0),
    emitter("seal on the practice hall", (54.5, 20.0), 3.0),
    emitter("well", (36.4, 31.0), 3.5, 4.0),
    emitter("class-room, first years", (24.5, 6.8), 2.5, 6.0),
    emitter("lane in the north", (31.0, 1.2), 1.5),
    emitter("lane in the west", (1.0, 21.0), 1.2),
    emitter("lane in the east", (63.0, 26.0), 1.2),
    emitter("lane in the south, left", (14.0, 43.0), 1.2),
    emitter("lane in the south, right", (51.0, 43.0), 1.2),
    emitter("behind the wing", (60.5, 12.0), 1.0),
)
HIGH_LIGHTS = (
    emitter("bell tower", (32.0, 11.2), 4.0, 6.0, "high"),
    emitter("warm chimney", (46.5, 7.6), 4.0, 0.0, "high"),
    emitter("west gable", (20.5, 9.0), 3.0, 7.0, "high"),
    emitter("wing roof", (55.0, 16.5), 3.5, 8.0, "high"),
    emitter("store roof", (49.6, 33.4), 3.0, 5.0, "high"),
    emitter("crown of the oak", (41.0, 20.5), 4.5, 9.0, "high"),
    emitter("morning air over the yard", (25.0, 22.0), 5.0, 10.0, "high"),
    emitter("western crowns", (6.5, 30.0), 3.0, 8.0, "high"),
    emitter("morning air over the south", (25.0, 34.0), 4.0, 11.0, "high"),
    emitter("south-eastern crowns", (57.5, 33.0), 3.0, 9.0, "high"),
)
PEOPLE = (
    student("Hana", (25.2, 23.4), 128, 0, 9.0, 10.0),
    student("Daichi", (28.8, 23.4), 384, 1, 11.0, 14.0),
    student("Mio", (25.2, 26.7), 896, 2, 8.0, 8.0),
    student("Goro", (28.8, 26.7), 640, 3, 12.0, 18.0),
    student("Sen", (9.0, 17.4), 512, 4),
    student("Aki", (9.4, 21.4), 512, 5),
    student("Toru", (10.2, 24.0), 512, 6),
    student("Rei", (36.2, 25.2), 800, 7),
    student("Botan", (38.2, 26.6), 700, 0),
    student("Jun", (35.4, 27.2), 900, 2),
    student("Nao", (40.5, 26.6), 256, 5),
    student("Ippei", (29.2, 12.0), 0, 3),
    teacher("the colleague on yard duty", (22.0, 30.5), 0, 0, "rounds"),
    teacher("the archivist", (45.5, 7.4), 256, 1),
    teacher("the mistress of the hall", (54.5, 18.0), 512, 2),
)
WATCHERS = (
    Thing(
        "Watcher", (23.0, 11.5), "Komachi", properties={"posts": "roof_north_west,roof_north_east,roof_small"}
    ),
    Thing("Watcher", (24.0, 38.5), "Towa", properties={"posts": "edge_south,edge_west,behind_store"}),
)
ROUTES = (
    route("rounds", ((22.0, 30.5), (30.0, 31.5), (34.5, 34.5), (30.0, 31.5), (22.0, 33.5)), "3,2,4,2,3"),
    route("roof_north_west", ((22.0, 11.6), (27.5, 11.6), (25.0, 12.2)), "5,4,3", "high"),
    route("roof_north_east", ((38.0, 11.6), (43.5, 11.6), (41.0, 12.2)), "5,4,3", "high"),
    route("roof_small", ((43.8, 31.8), (48.5, 31.8)), "5,4", "high"),
    route("edge_south", ((22.9, 36.0), (27.2, 36.6), (25.0, 38.6)), "5,3,4"),
    route("edge_west", ((11.5, 28.5), (11.5, 33.0)), "5,4"),
    route("behind_store", ((54.0, 27.3), (48.5, 27.5)), "5,4"),
)


def objects() -> list[Thing]:
    """All of them, in the order of the file."""
    return [
        Thing("Start", (32.0, 18.5), "start", properties={"heading": 256}),
        Thing("Exit", (0.0, 46.0), "the way home", (2.0, 4.0)),
        *GOALS,
        *after.GOALS,
        *after.CHECKPOINTS,
        *GROUND_LIGHTS,
        *HIGH_LIGHTS,
        *after.LIGHTS,
        *PEOPLE,
        *after.PEOPLE,
        *WATCHERS,
        *after.WATCHERS,
        *after.SHIFTS,
        *ROUTES,
        *after.ROUTES,
        *after.THINGS,
    ]
