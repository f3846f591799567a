"""Every number of finding and walking ways, with its unit."""

from __future__ import annotations

from game.world.tuning import BODY_RADIUS, ticks

# --- what a way costs ------------------------------------------------------------------------------
STRAIGHT = 10  # to the next tile: ten a metre
DIAGONAL = 14  # to the next but one, cornerwise
TENTHS = 10  # of toil in plain ground
TOIL = {"water": 20, "foliage": 14, "snow": 13}  # tenths of what plain ground costs; all others are plain
DOOR_COST = 30  # more, for each tile of a doorway
CLIMB_COST = 40  # of a way up or over, or as much as its length, if that is more

# --- how far one looks for a way -------------------------------------------------------------------
EXPANSIONS = 4000  # tiles looked at; beyond that the way ends at the one nearest to the goal
NEAR_GOAL = 3.0  # metres from a goal where nobody can stand to the place that will do instead
NEAR_GOAL_TRIES = 64  # places
SAMPLES = 4  # a metre, along a straight way whose toil is measured
TOUCHING = 0.98  # share of the radius by which somebody who slides along a wall may overlap it

# --- climbing --------------------------------------------------------------------------------------
CLIMB_TICKS = ticks(1.0)  # at the foot, before he is at the top
LEAP_TICKS = ticks(0.4)

# --- people in the way -----------------------------------------------------------------------------
APART = 2 * BODY_RADIUS  # metres between the middles of two
OVERLAP = 0.005  # metres by which they may be nearer
LOOKS_AHEAD = 1.7  # metres within which he sees somebody in his way
PASSES_AT = APART + 0.12  # metres to the side at which nobody is in his way any more
SQUEEZES_AT = APART + 0.01  # the same, when he has waited
LEFT = 0.3  # metres by which a lane on the left seems farther off than one on the right
PATIENT = ticks(0.25)  # without progress, before he looks whether a lane is walled up
HALF, ROOT3_HALF = 0.5, 0.8660254037844386  # cosine and sine of 60 degrees
MOVED = 0.3  # share of a stride that counts as having moved

# --- being stuck -----------------------------------------------------------------------------------
ARRIVES = 1e-9  # metres; rounding
NEARER = 0.02  # metres that count as progress
STUCK = ticks(1.5)  # without progress
NEARLY = 1.0  # metres from a stop where somebody else stands, that count as having come there
TAKEN = ticks(0.4)  # after so long without progress
GIVES_WAY = ticks(0.5)  # without progress, before he asks whoever is in his way to make way, or makes way
ASKS = ticks(0.15)  # the same for whoever makes way for another and meets somebody
GIVES_WAY_AGAIN = ticks(0.25)  # until he tries again, where it was no use
GIVES_WAY_MOST = 3  # times before one stop
IN_THE_WAY = 1.1  # metres
ASIDE = 0.85  # metres from the line of whoever comes
ASIDE_TILES = 160  # looked at for a place to stand aside
ASIDE_LEAST = ticks(0.7)  # stands there
ASIDE_MOST = ticks(8.0)
LETS_OUT = 40  # places looked at, to let somebody out of a dead end
YIELDS_MOST = ticks(12.0)  # the same, where he was asked
FAR = 1e9  # metres; more than any way
COMES_BY = 2.5  # metres from somebody's way, within which he comes by
ASIDE_CLEAR = 1.5  # metres within which somebody keeps him waiting there
