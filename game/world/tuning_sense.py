"""What practice changes in the sense, and what warns him without it. All numbers with their unit.

Skill is 0..1: a number in the save, never points to spend. What grows with it does so evenly, from the first
number of a pair to the second.
"""

from __future__ import annotations

from game.world.tuning import ticks

Pair = tuple[float, float]

# --- what skill changes ------------------------------------------------------------------------------
QUICKNESS: Pair = (1.0, 1.8)  # what the growth of the focus is multiplied by
DEPTH_WALKING: Pair = (1.0, 1.45)  # the same of its reach while he walks, runs or works
TIRES: Pair = (1.0, 0.6)  # the same of how fast it tires him
JOSTLE_PASSES: Pair = (1.0, 1.6)  # the same of how soon a jostle is over
WARNS: Pair = (1.0, 1.5)  # the same of the range in which hair rises on his neck

# --- how it grows and rusts --------------------------------------------------------------------------
PER_HOLE = 0.05  # for each watcher who was found on a day
PER_STONE = 0.01  # for each right stone
PER_DAY = 0.01  # for a day that was finished at all
LEFT = 0.8  # share of the gain that is left at full skill: practice gets slower
RUSTS = 0.004  # for each day on which nothing was found
RUST_FLOOR = 0.5  # share of the best ever that stays

# --- hair on the neck --------------------------------------------------------------------------------
GAZE_CONE = 0.766  # cosine of 40 degrees: who looks so nearly at him looks at him
GAZE_AFTER = ticks(0.7)  # that somebody must look
CHANGE_RANGE = 3.0  # times the range of a gaze, for arrivals, departures and shifts
STAYS = ticks(1.6)
AGAIN = ticks(4.0)  # between two warnings of one kind
SIDES = 8

# --- the hum, for who plays by ear -------------------------------------------------------------------
EAR_REACH = 16.0  # metres; about as far as the picture goes
HUM_RING = 0.6  # share of the ring round a place that must be free, or it tells nothing
HUM_DIM = 0.12  # of the usual: a ring darker than this tells nothing
HUM_KNEE = 0.5  # core to ring, from which on the hum thins
HUM_THIN = 0.3  # of what a place lacks: less is not thin
HUM_WIDTH = 1.0  # metres, of what is taken for one hole along a direction
HUM_HALF = 0.1  # echo at his place, at which the steady hum has half its loudness
SWEEP_STAYS = 2  # ticks at each sector; once round in about two seconds
