"""Every number of what Iruka does with his hands, his breath and his helpers, with its unit.

What he throws and sets is on a page of its own.
"""

from __future__ import annotations

from game.world.tuning import ticks

# --- locks -------------------------------------------------------------------------------------------
LOCK_REACH = 0.9  # metres from his middle to the door
LOCK_TURNS = 14  # 1/1024 turn a tick, by which the pick follows the aim; about 300 degrees a second
LOCK_WIDTH = 30.0  # 1/1024 turn to each side, in which a pin gives: in full light, with a calm hand
LOCK_DARK = 0.6  # share of that without any light
LOCK_SHAKEN = 0.6  # share of that without any composure
LOCK_FELT = 230.0  # 1/1024 turn; farther from where the pin gives nothing is felt at all
LOCK_NEARLY = 0.75  # the most that is felt before the pin gives; what is felt there is 1
LOCK_SHAKES = 22  # 1/1024 turn, by which a hand without composure trembles
LOCK_SHAKE_PERIOD = ticks(0.9)
LOCK_APART = 128  # 1/1024 turn at least, between where one pin gives and the next
LOCK_SLIP_LOUDNESS = 0.5
LOCK_KEEPS = ticks(20.0)  # after he has left off, before the springs push the pins back
LOCK_PIN = ticks(4.0)  # that a pin takes where a lock is no game
LOCK_SLIPS_EVERY = 2  # pins; where it is no game, one slip's noise in so many

# --- ropes -------------------------------------------------------------------------------------------
STRAIN_PUSH = 64  # of the stick's 127: a pull
STRAIN_LOOSENS = 0.05  # of 1, a pull
STRAIN_QUIET = ticks(0.6)  # between two pulls; slower, and nobody hears it
STRAIN_LOUDNESS = 2.4  # of pulls without any pause; less the slower they are
STRAIN_SHOWS = ticks(1.0)  # after a pull, that one can see him at it
ROPE_TELLS = 10  # so many parts of the rope are told of, one after the other
ROPE_GONE = 1e-6  # of 1; less is rounding
ROPE_FIRE_COST = 0.12  # chakra
ROPE_FIRE_BURNS = 0.5  # of 1, a breath
ROPE_FIRE_ENERGY = 6.0  # energy units let out
ROPE_FIRE_LOUDNESS = 0.2

# --- letters -----------------------------------------------------------------------------------------
LETTER_REACH = 0.9  # metres

# --- fire --------------------------------------------------------------------------------------------
FIRE_COST = 0.3  # chakra
FIRE_REACH = 3.5  # metres
FIRE_STEP = 0.1  # metres, in which its way is felt out
FIRE_CONE = 0.866  # cosine of half the cone: 30 degrees each way
FIRE_CLOSE = 0.7  # metres; so near before his mouth, it is wider than the cone
FIRE_BURSTS = 3  # along its way
FIRE_ENERGY = 60.0  # energy units let out, by all of them
FIRE_TRAIL = 20.0  # energy units left along its way
FIRE_TICKS = ticks(0.5)
FIRE_LOUDNESS = 1.6
FIRE_DAZES = ticks(1.5)
FIRE_HURT = 12.0  # evidence points
FIRE_STARTLES = 6.0  # metres

# --- hiding ------------------------------------------------------------------------------------------
CROWD_KEEPS = 0.5  # metres more than it takes to slip into a crowd, before he has lost it
HIDING_LEAST = 0.3  # share of him hidden that is worth telling
HIDING_LASTS = ticks(0.4)  # so long it must have been otherwise, before that is told

# --- the ally ----------------------------------------------------------------------------------------
ALLY_SPEED = (2.0, 3.8, 6.2)  # metres a second: sneak, walk, run
ALLY_LOUDNESS = (0.0, 0.08, 0.3)  # share of the surface's loudness: sneak, walk, run
ALLY_DOOR_LOUDNESS = 0.2
ALLY_CLOAK = 0.7  # how strong a lens he is, 0..1
ALLY_REACH = 0.9  # metres from his middle to a door or a way up
ALLY_STRIKES = 1.2  # metres
ALLY_BEHIND = -0.25  # cosine; who has him at less than that from where he faces has his back to him
ALLY_AGAIN = ticks(1.2)  # between two strikes

# --- plans -------------------------------------------------------------------------------------------
PLAN_REACH = 20.0  # metres from Iruka, of the spot and of the pupil
PLAN_SNAPS = 1.5  # metres from the aim, within which a place for traps is meant
PLAN_APART = 1.0  # metres between two traps
