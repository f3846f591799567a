"""Finding ways and walking them: one truth for guards, bots and the check of maps.

Read `room` (where a body fits), `floods` (all that hangs together), `graph` and `astar` (routes), then
`follow` (walking one), `passing` (people in the way), and for where there is room for one only, `beside`
(places out of the way) and `yielding` (who makes way).
"""
