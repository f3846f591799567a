"""Every number of the rules, with its unit. Rules hold no bare number but 0, 1 and 2.

Seconds are turned into ticks here and nowhere else.
"""

from __future__ import annotations

TICKS_PER_SECOND = 60
FULL_TURN = 1024  # heading units
TICK = 1.0 / TICKS_PER_SECOND  # seconds
LN2 = 0.6931471805599453  # natural logarithm of 2, for what halves; written out, so that no library rounds it


def ticks(seconds: float) -> int:
    """A time in seconds as whole ticks, rounded to the nearest."""
    return int(seconds * TICKS_PER_SECOND + 0.5)


# --- walking ---------------------------------------------------------------------------------------
SPEED = (1.4, 2.8, 4.8)  # metres a second: sneak, walk, run
STEP_LOUDNESS = (0.25, 0.6, 1.4)  # share of the surface's loudness: sneak, walk, run
STRIDE = 0.75  # metres between two footfalls
BODY_RADIUS = 0.32  # metres, of everybody who bumps into things
TURN_PER_TICK = 30  # 1/1024 turn; about 630 degrees a second
CLIMB_REACH = 0.8  # metres from where a way up or down begins
CLIMB_LOUDNESS = 0.4
LEAP_LOUDNESS = 1.4
DOOR_REACH = 0.9  # metres from his middle to a door
DOOR_LOUDNESS = (0.25, 0.8, 1.6)  # sneaking, walking, running
TAKES_WITHIN = 0.9  # metres
CHECKPOINT_QUIET = 15.0  # metres within which nobody may be after him, where a day is remembered
NOISE_SHOWN = ticks(0.6)  # that the ring of a noise is seen
STANDING = 0.4  # metres a second; slower counts as standing

# --- the sense -------------------------------------------------------------------------------------
FOCUS_GROWS = 0.55  # share a second
FOCUS_FADES = 1.6  # share a second
FOCUS_STANDING = 1.0  # how far it can grow
FOCUS_WALKING = 0.55
FOCUS_RUNNING = 0.2
FOCUS_TEACHING = 0.6
FATIGUE_GROWS = 1 / 50  # share a second, while fully focused
FATIGUE_FADES = 1 / 20  # share a second, while not
FATIGUE_COST = 0.45  # share of the reach that full fatigue takes away
SHAKEN = 0.5  # share of the reach left with no composure
JOSTLE_BUMP = (0.35, 0.6, 1.0)  # jostle at running squarely into somebody: sneak, walk, run
JOSTLE_FALLS = 1.0  # share a second
STARTLES_WITHIN = 8.0  # metres, that a burst startles him
STARTLES_WHOLLY = 60.0  # energy units let out right beside him that jostle him wholly; farther off, more
BRACED = ticks(0.4)  # after his own pulse, while it comes up

# --- chakra and composure --------------------------------------------------------------------------
PULSE_COST = 0.34  # of 1
PULSE_ENERGY = 90.0  # energy units let out
PULSE_TICKS = ticks(0.1)
PRACTICE_TICKS = ticks(0.35)
CHAKRA_RETURNS = 1 / 60  # of 1, a second
COMPOSURE_RETURNS = 1 / 90  # of 1, a second
COMPOSURE_TEACHING = 1 / 30  # of 1, a second, while he teaches
LOOK_MISSED_COSTS = 0.22  # composure
HAIL_MISSED_COSTS = 0.15  # composure
COMPOSURE_TO_LOOK = 0.1

# --- stones, looks, hail ---------------------------------------------------------------------------
STONES = 6
STONE_REACH = 0.8  # metres from the aim at which a stone is taken up or meant
STONE_RIGHT = 1.5  # metres from a watcher at which the guess is right
LOOK_REACH = 1.4  # metres from the aim at which a look meets a watcher
HAIL_AIM = 4.0  # metres from the aim to the stone that is meant
HAIL_RADIUS = 1.7  # metres
HAIL_RANGE = 20.0  # metres a pupil can throw
HAIL_FLIGHT = ticks(0.8)
HAIL_AGAIN = ticks(8.0)
HAIL_THROWERS = 8  # at most

# --- what bodies are to the field ------------------------------------------------------------------
SHOULDER_RADIUS = 0.2  # metres, each of two
SHOULDER_APART = 0.4  # metres between their middles
HEAD_RADIUS = 0.16  # metres
HEAD_AHEAD = 0.12  # metres before the shoulders
GEAR_RADIUS = 0.14  # metres
GEAR_ASIDE = 0.26  # metres to the right
GEAR_BEHIND = 0.14  # metres behind the shoulders
IRUKA_GEAR = 0.5  # brightness above that of a body, 0..2: a teacher's pouch, no more
CLOAK_RADIUS = 0.6  # metres
LENS_RADIUS = 1.6  # metres, of a cloak that refracts
TRIGGER_RADIUS = 0.3  # metres
WARD_SPACING = 0.5  # metres between the sources along a ward's outline
WARD_SHORTEST = 0.5  # metres
WARD_WIDTH = 0.5  # metres of the line that it is written with
WARD_SCATTER = 2.5  # times as much as the ground it is written on; as between surfaces, less than 3
ZONE_EDGE = 1.0  # metres over which a zone's edge is blended
AMBIENT_SPACING = 6.0  # metres between the sources that a map's ambient is spread over
AMBIENT_JITTER = 1.5  # metres
BREATH_DEPTH = 0.4  # share of its power that a breathing source gains and loses
WARM_UP = ticks(3.5)  # the field is run this long before the day begins
PICTURE = (40.0, 22.5)  # metres that the screen shows
FIELD_MARGIN = (8.0, 8.75)  # metres beyond it, each way: the picture runs ahead of him by up to 4.5
FIELD_VIEW = (PICTURE[0] + 2 * FIELD_MARGIN[0], PICTURE[1] + 2 * FIELD_MARGIN[1])  # metres kept up
GROUND_PACKETS = 61_440  # two thirds of the default budget
HIGH_PACKETS = 30_720

# --- trails and feelings ---------------------------------------------------------------------------
TRAIL_REACH = 6.0  # metres that a technique flies
TRAIL_SHARE = 1.0  # energy left along its way, per energy let out at once
TRAIL_HALF_LIFE = ticks(40.0)
TRAIL_POINTS = 9  # sources along it
TRAIL_WIDTH = 0.1  # metres to each side at first
TRAIL_SPREADS = 0.025  # metres a second
TRAIL_WIDEST = 2.0  # metres to each side
TRAIL_FAINT = 0.02  # energy units a second; a trail below that is forgotten
TRAILS = 16  # at once, of which the oldest are forgotten
FEELING_TICKS = ticks(0.6)
STARTLED_ENERGY = 3.0  # energy units
GIGGLE_ENERGY = 1.2  # energy units
STARTLED_BY_HAIL = 4.0  # metres
STARTLED_BY_FLUSH = 8.0  # metres; when somebody flees from where nobody was
GIGGLES_NEAR = 14.0  # metres
GIGGLE_ROUND = 5  # so many begin one after the other
GIGGLE_LATER = ticks(0.15)  # each of them so much later

# --- what the watchers make of him (evidence points) -----------------------------------------------
UNEASY = 6.0
WAVERING = 10.0
SURE = 18.0
WARY_FLOOR = 3.0  # after a withdrawal a watcher never falls below this
SEES = 32.0  # metres
STARE_COSINE = 0.975  # within 13 degrees of straight at him
STARE_GRACE = ticks(1.0)
STARE_RATE = 2.4  # points a second, standing idle
STARE_TEACHING = 0.5  # share of that while he teaches
JERK_TURN = 300  # 1/1024 turn
JERK_WINDOW = ticks(0.35)
JERK_STOPPED = 6  # 1/1024 turn a tick; slower, and the turn has ended
JERK_POINTS = 3.0
JERK_AGAIN = ticks(1.5)
DETOUR_NEAR = 15.0  # metres
DETOUR_RATE = 1.1  # points a second
PULSE_POINTS = 5.0
PULSE_SENSED = 40.0  # metres
LOOKED_AT_POINTS = 7.0
CLOSE_RATE = 3.0  # points a second, nearer than half of what he keeps
TOUCH = 0.95  # metres
HAILED_NEAR = 6.0  # metres
HAILED_NEAR_POINTS = 4.0
COMRADE_POINTS = 3.0
HOLD = ticks(1.5)  # after evidence, before it begins to fade
CALM_RATE = 0.25  # points a second
CALM_TEACHING = 1.2  # points a second, while he teaches

# --- how the watchers stand ------------------------------------------------------------------------
WATCHER_HEADING = 256  # 1/1024 turn; south, as the day begins
KEEPS = 6.0  # metres between himself and Iruka
KEEPS_MORE = 4.0  # metres more after each pointed look
KEEPS_MOST = 18.0  # metres
CROWDED = ticks(0.8)  # nearer than that for so long, and he moves off
FLICKER = ticks(1.4)  # nowhere, between two posts
WITHDRAWALS = 2  # then he is gone for the day
SHIMMER = ticks(1.1)  # after a pointed look
RIM_STEADY = 0.0  # share of the cloak's radius (of the lens's strength) that it wavers by
RIM_UNEASY = 0.10
RIM_WAVERING = 0.22
RIM_SHIMMER = 0.34
RIM_PERIOD = ticks(0.75)  # of a slow waver; a shimmer is RIM_FASTER times as quick
RIM_FASTER = 4

# --- people ----------------------------------------------------------------------------------------
PRACTICE_UNEVEN = 0.2  # share of its period by which a try comes early or late
PERSON_YIELDS = 1.0  # metres before Iruka at which a walker waits
THROW_POSE = ticks(0.5)
