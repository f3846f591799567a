"""Finding ways and walking them: one truth for guards, bots and the check of maps.

Read `room` (where a body fits), `floods` (all that hangs together), `graph` and `astar` (routes), then
`follow` (walking one) and `passing` (people in the way).
"""
