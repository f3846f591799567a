"""Every number of the watchers' minds that tell whether somebody is there, with its unit.

The other list of evidence, what tells that Iruka knows, is on the page `tuning`.
"""

from __future__ import annotations

from itertools import pairwise

from game.world.tuning import ticks

# --- how a number of evidence points is read (the thresholds of The Dark Mod's guards) ---------------
THRESHOLDS = (1.5, 6.0, 10.0, 18.0, 23.0)  # curious, noticing, searching, agitated, hunting
MOST = 28.0
CALM_SECONDS = (5.0, 5.0, 8.0, 25.0, 40.0, 65.0)  # that each step takes to be forgotten, from none on
_STEPS = (0.0, *THRESHOLDS, MOST)
CALM_RATES = tuple(  # points a second
    (after - before) / seconds
    for (before, after), seconds in zip(pairwise(_STEPS), CALM_SECONDS, strict=True)
)
WARY = 1.2  # below "curious": after a hunt a guard never falls wholly back to ease

# --- seeing ------------------------------------------------------------------------------------------
SIGHT_RATE = 26.0  # points a second: close, in full light, walking
SIGHT_REACH = 20.0  # metres in full light
SIGHT_REACH_DARK = 2.5  # metres in none
SIGHT_SURE = 1.6  # metres; whoever is nearer is seen whatever the light, if he is in the cone
CONE = 0.7071  # cosine of half the cone: 45 degrees each way
CONE_SIDE = 0.1736  # cosine of 80 degrees: from the corner of the eye, near by
SIDE_REACH = 5.0  # metres
SIDE_SHARE = 0.35
MOTION = (0.55, 1.0, 1.5)  # what the rate is multiplied by: sneaking, walking, running
MOTION_STILL = 0.4
COVER_SNEAKING = 1.0  # share of a tile's cover that counts
COVER_WALKING = 0.3
CROWD_NEAR = 1.8  # metres
CROWD = 3  # visible people within that hide him who walks evenly
CROWD_COVER = 0.7
WARY_KEENER = 1.25  # what a wary or searching guard's sight is multiplied by
GLIMPSE = 6.0  # points; below them it was only something that moved
GLIMPSED_AGAIN = ticks(0.5)  # after a glimpse, before the next tells him of another place
LIT_HALF = 0.12  # echo, at which its light counts half
LAMP_REACH = 0.5  # share of a lamp's reach at which it begins to fade

# --- hearing -----------------------------------------------------------------------------------------
NOISE_REACH = 7.0  # metres that a loudness of 1 is heard over open ground
NOISE_LOUDEST = 30.0  # metres
DOOR_MUFFLES = 6.0  # metres that a shut door counts
WALL_MUFFLES = 14.0  # metres that a metre of wall counts
PLANE_MUFFLES = 4.0  # metres that the other plane counts
HEARD = 2.6  # points for a step at its source; less with distance
HEARD_LOUD = 7.0  # points for a noise that no step makes
HEARD_AGAIN = ticks(0.25)
HUSH = 0.5  # share of its reach that a noise has in a hush zone

# --- sensing -----------------------------------------------------------------------------------------
SENSED_RISE = 3.0  # times the usual brightness at his place that catches him
SENSED_USUAL = ticks(4.0)  # that the usual is averaged over
SENSED_POINTS = 9.0
SENSED_AGAIN = ticks(2.0)
SENSED_WITHIN = ticks(0.6)  # after a front has come by
SENSED_SCATTER = 633  # 1/1024 turn; steps of it go evenly round
SENSED_BLUR = 0.15  # share of the distance by which the place is guessed wrong

# --- finding and telling -----------------------------------------------------------------------------
FINDS = 7.0  # metres
FINDS_BEFORE = 0.6  # metres; so far before it, a thing in a wall is seen
FINDS_EVERY = ticks(0.2)
FOUND_DOOR = 4.0  # points
FOUND_BAIT = 3.0
FOUND_TRAP = 8.0
FOUND_COMRADE = 14.0
FOUND_LAMP = 3.5
FOUND_CELL = 24.0
CALL_LOUDNESS = 2.0
TOLD_SHARE = 0.8  # of what the teller believes
TELLS_AGAIN = ticks(4.0)
SIGN_REACH = 16.0  # metres

# --- what they do ------------------------------------------------------------------------------------
LOOKS_FOR = ticks(2.5)  # curious: he stops and looks
WALK = 1.3  # metres a second
SEEKS = 1.9
HUNTS = 4.2
CATCHES = 0.95  # metres
LOST_AFTER = ticks(1.2)  # out of sight, and at the place where he last was
LOST_MOST = ticks(5.0)  # out of sight, wherever he himself is by then
LOST_FOR = ticks(2.0)  # he stands and looks round
SEARCH_LEAST = ticks(15.0)
SEARCH_MOST = ticks(40.0)
TURN = 14  # 1/1024 turn a tick
TURN_HUNTING = 28
DAZED = ticks(9.0)

# --- the search: an occupancy map --------------------------------------------------------------------
SEARCH_CELLS = 48  # metres a side of the map that he keeps in mind
SPREADS_EVERY = ticks(0.5)
SPREAD_SHARE = 0.12  # of a square's doubt that goes to each of its neighbours
SPREADS_FIRST = 6  # times at once: he has had a moment already
LOOKS_AGAIN = ticks(6.0)  # since he looked somewhere, before he doubts it again
DOUBT_AGAIN = 0.5
CLEARS_WITHIN = 7.0  # metres that he can look a square over
DOUBT_LEAST = 0.15
LOOKS_ROUND = ticks(1.2)  # at the place where he was last known
SEARCH_NEAR = 4.0  # metres; among doubts nearer than that, the stronger one first
CLEARS_EVERY = ticks(0.1)

# --- getting about -----------------------------------------------------------------------------------
REPLANS = 1.0  # metres that a goal may move before he plans anew
FOLLOWS = 3.0  # metres that it may have moved in the open, for the way to be lengthened only
FOLLOWS_MOST = 6  # stops, after which he plans anew all the same
AT_STOP = 0.25  # metres
AT_HOME = 1e-6  # metres from where he stood before he made way
DOOR_REACH = 0.9  # metres
DOOR_LOUDNESS = 0.9
DOOR_SHUTS = ticks(0.7)  # after it was moved, at the least; then guards shut it behind them
DOOR_BEHIND = 1.4  # metres from the door within which they reach it
DOOR_WAITS = 2.5  # metres from it within which somebody else keeps it open
DOOR_AHEAD = 2.0  # metres of his way that he looks along for a door
DOOR_STEP = 0.1  # metres, in which he does
SLOWED = 0.45  # share of his speed, in mud or blinded
