"""What the day has beside its lessons in the yard: class-room, staff room, lane, and the relief."""

from __future__ import annotations

from yard.objects import Thing, emitter, goal, route, student, teacher

GOALS = (
    goal(4, "Arithmetic in the class-room", (22.0, 5.8), (5.0, 1.2), 10.0),
    goal(5, "Ask in the staff room whose parents are so nosy", (42.0, 6.0), (7.0, 2.6), 8.0),
    goal(6, "See the last pupil off at the gate", (32.5, 38.0), (4.0, 3.0), 16.0),
    goal(7, "Stop in the lane, tie a sandal, and listen", (19.0, 46.5), (5.0, 3.0), 6.0),
)
CHECKPOINTS = tuple(
    Thing("Checkpoint", at, name, size)
    for name, at, size in (
        ("the porch", (30.0, 13.5), (4.0, 3.0)), ("the staff room", (44.0, 9.0), (2.0, 2.0)),
        ("the gate", (33.0, 42.5), (3.0, 2.0)), ("the back gate", (63.0, 33.0), (2.0, 2.0)),
    )
)  # fmt: skip
LIGHTS = (
    emitter("class-room, second years", (35.0, 6.6), 2.5, 7.0),
    emitter("lantern in the lane, far west", (4.5, 46.4), 2.5, 5.0),
    emitter("lantern in the lane, west", (22.5, 46.4), 2.5, 6.0),
    emitter("lantern in the lane, middle", (44.5, 46.4), 2.5, 5.5),
    emitter("lantern in the lane, east", (62.5, 46.4), 2.5, 6.5),
    emitter("lantern in the lane, far east", (80.5, 46.4), 2.5, 7.0),
    emitter("tea house", (16.0, 56.6), 3.0, 4.0),
    emitter("before the tea house", (12.4, 49.6), 2.5),
    emitter("stalls", (44.0, 51.4), 2.5, 5.0),
    emitter("far side, middle", (53.0, 57.4), 2.5), emitter("far side, south", (36.8, 60.6), 2.0),
    emitter("far side, east", (72.4, 51.4), 2.5), emitter("far side, corner", (86.0, 59.0), 2.0),
    emitter("far side, west", (2.4, 60.0), 2.0), emitter("between the houses", (24.0, 53.0), 2.0),
    emitter("caretaker's stove", (76.5, 16.4), 3.0, 6.0),
    emitter("well in the garden", (80.0, 17.0), 2.5, 5.0),
    emitter("beds", (73.0, 28.5), 2.5, 8.0),
    emitter("lantern in the garden, north", (66.5, 7.6), 2.5),
    emitter("lantern in the garden, east", (84.5, 10.0), 2.5),
    emitter("lantern at the corner", (77.5, 34.6), 2.5, 6.0),
    emitter("lantern in the south-east", (84.5, 39.6), 2.5),
    emitter("lantern in the south-west", (66.5, 42.6), 2.5),
    emitter("roof of the tea house", (12.0, 54.0), 3.5, 6.0, "high"),
    emitter("roof in the lane, teal", (33.5, 57.0), 3.5, 7.0, "high"),
    emitter("roof in the lane, slate", (65.0, 57.0), 3.5, 5.0, "high"),
    emitter("roof in the lane, umber", (82.0, 57.0), 3.5, 8.0, "high"),
    emitter("caretaker's roof", (72.0, 13.0), 3.5, 6.0, "high"),
    emitter("eastern crowns", (72.0, 6.0), 3.0, 8.0, "high"),
    emitter("evening air over the lane", (46.0, 48.0), 3.0, 9.0, "high"),
)  # fmt: skip
PEOPLE = (
    *(Thing("Person", at, f"first-year {number}",
            properties={"kind": "student", "heading": 768, "look": look})
      for number, (at, look) in enumerate((
          ((20.4, 8.45), 1), ((25.4, 8.45), 4), ((27.4, 8.45), 6),
      ), 1)),
    teacher("Midori", (47.4, 8.3), 512, 3), teacher("Suzume", (41.5, 6.2), 128, 4),
    teacher("Fuyuno", (49.3, 7.6), 512, 5),
    student("Kenta", (29.5, 39.6), 0, 1), student("Yuri", (37.6, 40.2), 512, 6, 14.0, 8.0),
    *(Thing("Person", at, name, properties={"kind": "civilian", "heading": heading, "look": look})
      for name, at, heading, look in (
          ("a mother at the gate", (30.6, 44.8), 768, 1), ("a father, early", (39.6, 44.6), 768, 2),
          ("the fruit woman", (41.4, 51.4), 768, 3), ("a customer", (47.5, 54.6), 768, 5),
          ("the tea house's cook", (14.0, 56.4), 768, 4), ("a guest", (19.5, 56.4), 512, 6),
          ("the caretaker", (75.2, 15.6), 768, 0),
      )),
    Thing("Person", (30.0, 48.6), "a stroller",
          properties={"kind": "civilian", "heading": 512, "look": 1, "patrol": "up the lane"}),
)  # fmt: skip
_POSTS = {
    "Washi": ("hall_roof", "store_crowns", "tea_roof", "slate_roof", "caretaker_roof"),
    "Inoshishi": ("by_the_dummies", "gate_bushes", "behind_stalls", "lane_trees", "beds"),
}
WATCHERS = tuple(
    Thing("Watcher", (10.0 + number, 43.0), name, properties={"posts": ",".join(posts), "follows": 16.0})
    for number, (name, posts) in enumerate(_POSTS.items())
)
SHIFTS = tuple(
    Thing("Shift", (3.5 + number, 43.0), name, properties={"at": at, "on": on})
    for number, (name, at, on) in enumerate((
        ("the morning", 0.0, "Komachi,Towa"), ("the relief", 72.0, "Komachi,Towa,Washi,Inoshishi"),
        ("two again", 84.0, "Washi,Inoshishi"),
    ))
)  # fmt: skip
ROUTES = (
    route("up the lane", ((30.0, 48.6), (8.0, 48.4), (60.0, 48.6)), "4", "ground", 0.9),
    route("hall_roof", ((54.0, 17.5), (56.5, 17.5)), "5,4", "high"),
    route("store_crowns", ((46.0, 33.6), (49.0, 34.4)), "5,4", "high"),
    route("tea_roof", ((16.5, 55.6), (19.0, 55.0)), "6,4", "high"),
    route("slate_roof", ((58.5, 55.6), (62.5, 55.6)), "5,4", "high"),
    route("caretaker_roof", ((75.0, 16.6), (77.0, 14.6)), "5,4", "high"),
    route("by_the_dummies", ((12.5, 20.5), (12.5, 23.0)), "5,4"),
    route("gate_bushes", ((25.5, 44.5), (28.6, 45.2)), "5,4"),
    route("behind_stalls", ((49.5, 51.6), (54.5, 51.6)), "5,4"),
    route("lane_trees", ((6.6, 45.0), (9.4, 45.0)), "5,4"),
    route("beds", ((64.4, 23.0), (70.0, 22.6)), "5,4"),
)
THINGS = (
    Thing("Door", (61.0, 33.0), "the back gate", (1.0, 2.0), properties={"lock": 2}),
    Thing("Climb", (17.3, 7.5), "ladder behind the school", line=((17.3, 7.5), (18.8, 7.5))),
    Thing("Climb", (60.7, 23.5), "rain pipe of the hall", line=((60.6, 23.5), (59.2, 23.5))),
    Thing("Letter", (34.6, 6.6), "a lunch box with nothing in it", properties={
        "plane": "high", "seconds": 4.0,
        "text": "An empty lunch box, folded small, as soldiers fold them. The tiles are worn where somebody "
        "has knelt, not for a day: for a week. From here one sees one window. It is yours."}),
    Thing("Letter", (41.6, 8.4), "the sheet for parents' evening", properties={
        "text": "\"Fuyuno - yours are the front row. They all come. They bring lists. Love, S.\""}),
    Thing("Letter", (74.8, 16.6), "the caretaker's book", properties={
        "text": "\"Mon. no birds in the oak. Sun. no birds in the oak. I have swept that yard for thirty "
        "years, and birds do not mind targets. They mind people.\""}),
    Thing("Item", (25.6, 5.9), "steel, stuck under the ridge",
          properties={"item": "kunai", "count": 2, "plane": "high"}),
    Thing("Item", (52.4, 9.4), "steel on the hall", properties={"item": "kunai", "plane": "high"}),
    Thing("Item", (79.6, 25.6), "pebbles", properties={"item": "pebble", "count": 3}),
    Thing("Item", (18.4, 53.7), "dumplings for later", properties={"item": "sugar kunai"}),
)  # fmt: skip
