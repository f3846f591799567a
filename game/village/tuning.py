"""Every number of the village days, with its unit."""

from __future__ import annotations

HOURS = (12, 16, 18, 20, 22)  # at each of which he chooses what to do
WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# --- the rota ----------------------------------------------------------------------------------------
WATCHES = ("day", "evening", "night")
WATCH_FROM = (6, 14, 22)  # hour at which each comes on duty
ROUND = 4  # days: one in each watch, and one off
PAIRS = 4

# --- the sense ---------------------------------------------------------------------------------------
STILL = 0.3  # added to a place's quiet while he holds still there
PRACTICE = 0.4  # added at full skill
CLEAR = 0.75  # from which he tells how they stand
COUNTED = 0.4  # from which he tells how many there are
NOTED_GAIN = 0.004  # skill, for a clear note
PROVED_GAIN = 0.01  # skill, for a guess that came true
GAIN_LEFT = 0.2  # share of a gain that is left at full skill
RUSTS = 0.006  # skill, for a day without a note
KNOWS_AFTER = 3  # guesses that came true, after which the rota is his

# --- those who watch ---------------------------------------------------------------------------------
LIKED = -1.5  # metres, for a meal to their taste
EATEN = -0.5  # metres, for any other
FORGIVES = 0.25  # metres a day, back toward the usual distance from either side

# --- what is known of him ----------------------------------------------------------------------------
MOST = 10  # of rumour, and of the dossier
WARD_MOST = 3  # of a ward's level
WARD_WANES = 3  # days after which a ward loses a level
THIEF_FROM = 4  # chapter after which somebody goes through an unwarded drawer
THIEF_EVERY = 3  # days
THIEF_COSTS = 3  # coins, for paper and ink
PURSE = 12  # coins that he begins with
PURSE_MOST = 999
PANTRY_MOST = 9  # of one thing
NOTES = 60  # and guesses, that are kept, of which the oldest are forgotten
GIFTS = 30  # kept likewise
