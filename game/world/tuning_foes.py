"""Every number of the captor, the missing-nin, the jailer and the master of the blizzard, with its unit."""

from __future__ import annotations

from game.world.tuning import ticks

# --- the cell ----------------------------------------------------------------------------------------
GRABS = 4  # times that he is laid hands on, caught or found half untied; the last one ends the day
CARRIES = 1.2  # metres a second, with a prisoner
TRAILS = 0.7  # metres that the prisoner is behind
TRAILS_MOST = 1.3  # metres; farther behind, he is pulled close
TRAILS_FASTER = 2.0  # times as fast as the captor he can catch up
LAYS = 0.9  # metres from the middle of the cell
DOORSTEP_OFF = 2.0  # metres outside the cell within which its door is
DOORSTEP_STEP = 0.1  # metres, in which that is felt out
CELL_NEAR = 1.6  # metres from the cell; what is noticed so near to it is about the prisoner
CELL_SEES = 9.0  # metres within which one sees who is in the cell
LOOKS_IN = ticks(2.5)  # from the doorstep
STEPS_IN = ticks(4.0)  # where he sees nobody from there: in, and once round, before he believes it
LOOSE = 0.6  # of 1; ropes looser than that are seen to be loose
WORKED = 0.8  # of 1; looser than that, they are tied anew by who has seen or heard him at them
STRAINING = 1.6  # points; to see him at his ropes, or what he has made of them
GUARD_CHECKS = ticks(40.0)  # between two looks of whoever has put him there

# --- the jailer --------------------------------------------------------------------------------------
CHECKS_EVERY = 26.0  # seconds
CHECKS_UNEVEN = 12.0  # seconds earlier or later
TALKS_FOR = ticks(3.5)
TALK_REACH = 4.2  # metres; from the doorstep to wherever he lies
TALKS_MOST = 5  # talks that tell on him
TIRED_AFTER = 2  # talks
TIRED_SLOWER = 0.3  # of the time between two looks, more for each talk
TIRED_EYES = 0.12  # of the reach of his sight, less for each talk

# --- the missing-nin ---------------------------------------------------------------------------------
LEAKER_EYES = 1.3  # what the reach of his sight is multiplied by
LEAKER_EARS = 0.45  # share of a noise's reach within which he hears it
LEAKER_PATIENCE = 0.5  # what the time of his search is multiplied by
LEAKER_HUNTS = 3.6  # metres a second: he is heavy
LEAKER_SEEKS = 1.5  # metres a second
BLAST_EVERY = 3.2  # seconds, between two wasted techniques
BLAST_UNEVEN = 1.2  # seconds earlier or later
BLAST_ENERGY = 55.0  # energy units let out at once, where he stands
BLAST_HIT_ENERGY = 30.0  # the same, where it ends
BLAST_TRAIL = 30.0  # energy units left on its way
BLAST_TICKS = ticks(0.35)
BLAST_LOUDNESS = 3.0
BLAST_HITS = 0.9  # metres from its way
BLAST_SHAKES = 0.15  # composure that a hit costs

# --- Shimo at his desk -------------------------------------------------------------------------------
DOSSIER_KEEN = 0.4  # share of what a colleague would make of it; but nothing is forgotten
TROUBLED = 0.5  # composure below which one looks as if one were not well
ASKS_WITHIN = 1.8  # metres
ASKS_FOR = ticks(3.0)
ASKS_MOST = ticks(12.0)  # on his way to ask, then he lets it be
ASKS_AGAIN = ticks(25.0)

# --- the master of the blizzard ----------------------------------------------------------------------
STORM_REACH = 26.0  # metres within which he knows in his snow where somebody is
TENDRIL_EVERY = ticks(4.0)
TENDRILS = 3  # at once
TENDRIL_LASTS = ticks(22.0)
TENDRIL_CREEPS = 1.7  # metres a second
TENDRIL_BODY = 0.2  # metres, against walls
TENDRIL_RADIUS = 0.5  # metres, of its shadow
TENDRIL_LATE = 5.0  # metres from Iruka from which it darkens
TENDRIL_FAR = 0.1  # how dark it is before
TENDRIL_DARK = 0.9  # and when it is there
TENDRIL_TOUCH = 0.6  # metres
TENDRIL_CHAKRA = 0.2  # of 1, that its touch costs
TENDRIL_COMPOSURE = 0.15  # of 1, the same
TENDRIL_BINDS = 0.4  # of 1, how fast it holds him
TENDRIL_FEARS = 2.6  # metres from chakra let out all at once, at which it is gone
MOVES_EVERY = ticks(26.0)  # he stands at one post
