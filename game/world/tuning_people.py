"""Every number of the minds from whom he hides what he knows, with its unit: bodyguards' talk, Kakashi,
colleagues, passers-by, pupils. What the bodyguards themselves go by is on the page `tuning`.
"""

from __future__ import annotations

from game.world.tuning import ticks

# --- bodyguards among themselves, and what tempts them -----------------------------------------------
SHIMMERS_FOR = ticks(1.8)  # that two of them shimmer at one another
SHIMMERS_AGAIN = ticks(8.0)  # before one tells it once more
LEFT_MOST = 32  # places that he has left; of more, the oldest are forgotten
BAIT_DRAWS = 16.0  # metres from him, at which he takes note of what he likes
BAIT_AT_POST = 6.0  # metres from a post to bait that is worth moving there
BAIT_HERE = 0.3  # metres; nearer than that he is at it
BAIT_REST = ticks(4.0)  # on his post, before he thinks of food, or of food again
UNSEEN_FOR = ticks(1.0)  # nobody has looked at the bait for so long
EATS = ticks(2.0)
EYES = 14.0  # metres within which somebody's look at the bait keeps him away
EYES_COSINE = 0.5  # within 60 degrees of straight at it
EYES_NEAR = 2.0  # metres; whoever is so near needs not look at it
KEEPS_LESS = 2.0  # metres less between them for each meal
KEEPS_LEAST = 3.0  # metres

FOLLOWS_AGAIN = ticks(3.0)  # on a post, before he comes along to another
FOLLOWS_GAINS = 2.0  # metres nearer that a post must be to be worth it

# --- what is carried from day to day ------------------------------------------------------------------
KNOWN_MOST = 5.0  # evidence points that a colleague may begin a day with; a little less than puzzles him
BRINGS_MOST = 9  # of one thing, that he may bring along

# --- Kakashi -----------------------------------------------------------------------------------------
LOOKED_FOR = 0.5  # focus from which he thinks himself looked for
LOOKED_NEAR = 0.9  # cosine: within 26 degrees of straight at him
LOOKED_EXACTLY = 0.9848  # cosine: within 10 degrees
LOOKED_WITHIN = 26.0  # metres
FAINTEST = 0.12  # share of his cloak's quality that he leaves when he is looked for
FAINTER = 0.35  # share of it a second, as he tunes it down
BOLDER = 0.12  # the same, as he lets it be again
PATIENCE = ticks(9.0)  # of somebody who stands and looks exactly at him, after which he is found
WAVES_FOR = ticks(2.4)
WAVES_AGAIN = ticks(12.0)  # between the beginnings of two waves
WAVE_PERIOD = ticks(0.6)
WAVE_LEAST = 0.3  # share of his cloak's quality, at the ebb of a wave
TURNS = 14  # 1/1024 turn a tick

# --- what visible people make of him (evidence points) -----------------------------------------------
EARSHOT = 9.0  # metres within which he is spoken to
NOBODY_AHEAD = 8.0  # metres; who looks at somebody nearer than that looks at no air
AHEAD_COSINE = 0.9  # within 26 degrees
ABSENT = 0.35  # focus at which he looks as if he were not all there
STARE_GRACE = ticks(1.5)
STARE_RATE = 1.6  # points a second
POINTED_LOOK = 5.0  # points, for a pointed look at nothing that anybody else can see
JERKED = 2.0
JERK_TURN = 300  # 1/1024 turn
JERK_AGAIN = ticks(2.0)
IDLE_GRACE = ticks(6.0)  # that one may stand about
IDLE_RATE = 0.7  # points a second
READ_RATE = 4.0  # points a second
POCKET = 1.6  # points
POCKET_NEAR = 5.0  # metres
POCKET_AFTER = ticks(0.5)  # after he has stopped
POCKET_AGAIN = ticks(5.0)
PULSED = 5.0
PULSE_NEAR = 10.0  # metres, that one who has no sense for it notices something
RAN_GRACE = ticks(0.6)
RAN_RATE = 3.0  # points a second
RAN_INDOORS = 1.5  # times as much under a roof
EXCUSED = ticks(6.0)  # after a bang, in which anybody may run
WORKING = 1.2  # points a second that are forgotten while he does his work
IDLING = 0.25  # points a second, otherwise
SLACK = 4.0  # points below a threshold at which it is no more believed
CHANGES_AFTER = ticks(2.0)  # before a face clears
SAYS_AGAIN = ticks(14.0)
OPINION = (0.1, 0.25, 0.5)  # that he sinks in it: puzzling, suspicious, known

# --- who laughs, where Iruka does not see it ----------------------------------------------------------
LAUGHS_WITHIN = 7.0  # metres to whoever laughs with him
LAUGH_ENERGY = 4.0  # energy units
LAUGH_LOUDNESS = 0.8

# --- the colleague -----------------------------------------------------------------------------------
DESK_FOR = ticks(6.5)  # over his papers
ROOM_FOR = ticks(3.5)  # that he looks round
ROOM_WIDE = 400  # 1/1024 turn to each side
WARY_DESK = 0.4  # share of the time over his papers, once he is suspicious
LOOKS_UP = ticks(3.0)  # at what puzzles him
KNOWN_GRACE = ticks(6.0)  # in which going back to work still saves him

# --- passers-by --------------------------------------------------------------------------------------
KEEN = 0.7  # share of what a colleague would make of it
STARES_FOR = ticks(2.0)
STROLLS = 1.1  # metres a second
RUNS = 3.2
FRIGHTENS = 0.15  # share of a bang that must reach him
REPORTS_WITHIN = 2.4  # metres to a guard
REPORTS_MOST = ticks(20.0)  # then he gives up
REPORTED = 10.0  # evidence points for the guard
FLEES_FOR = ticks(5.0)  # where there is no guard
FLEES = 10.0  # metres from the bang that are enough
GREETS_WITHIN = 2.0  # metres; who walks by so near is wished a good day, once by each
GREETS_APART = ticks(20.0)  # between two of them, so that a street is no chorus

PRESSES = 0.3  # share of his pace; who gets on more slowly, because of somebody, is let by
TOUCHES = 0.75  # metres between the two
PRESSED = ticks(0.3)  # that he gets no farther out of the way, before he is asked anew
SQUARELY = 0.7  # cosine between his way and the one who is in it
LETS_BY = 8.0  # metres of his way that are left free

# --- pupils ------------------------------------------------------------------------------------------
ERRAND = 2.2  # metres a second
BUILDS = ticks(6.0)
BUILDS_WITHIN = 0.9  # metres from the spot
GIGGLE_EVERY = ticks(1.5)  # that he may have to giggle, while he builds
GIGGLE_ODDS = 3  # one in so many
GIGGLES_FOR = ticks(0.9)
GIGGLES_AT = 14.0  # metres from a trap that springs
GIGGLE_LOUDNESS = 0.5
WAITS_FOR_WAY = ticks(4.0)  # with no way, before he says so
SENSES_EVERY = ticks(0.5)
SENSE_REACH = 4.0  # metres, of a born sensor in full
SENSE_CONTRAST = 0.15  # core to ring: darker than that is a hole
SENSE_DIM = 0.25  # of the usual brightness there; a ring darker than that tells nothing
SENSE_STAYS = 0.8  # metres between two looks: the same hole
SENSE_SURE = ticks(1.5)  # that it must last
POINTS_FOR = ticks(3.0)
POINTS_AGAIN = ticks(12.0)
