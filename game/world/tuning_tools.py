"""Every number of what Iruka throws and sets, with its unit."""

from __future__ import annotations

from game.world.tuning import ticks

# --- throwing ----------------------------------------------------------------------------------------
THROW_REACH = 14.0  # metres
THROW_SPEED = 14.0  # metres a second
THROW_LEAST = ticks(0.15)  # in the air, however near
THROW_STEP = 0.1  # metres, in which its way is felt out
PEBBLE_LOUDNESS = 1.2
KUNAI_HITS = 0.5  # metres from where it comes down
KUNAI_HURT = 12.0  # evidence points
KUNAI_LAMP = 0.8  # metres from where it comes down, of a lamp that it puts out
KUNAI_CUTS = 0.5  # metres from where it comes down, of a wire that it cuts
PAINT_RADIUS = 1.2  # metres
PAINT_LASTS = ticks(45.0)
PAINT_HURT = 8.0  # evidence points
CLOUD_RADIUS = 2.0  # metres
CLOUD_LASTS = ticks(6.0)
CLOUD_HURT = 6.0  # evidence points, for whoever it comes down on
CLOUD_SLOWS = ticks(0.1)  # after each moment in it
TAG_ENERGY = 120.0  # energy units let out at once; a pulse lets out 90
TAG_TICKS = ticks(0.2)
TAG_TRAIL = 30.0  # energy units left along its way
TAG_LOUDNESS = 4.0
TAG_RADIUS = 2.5  # metres, within which guards are dazed
TAG_HURT = 12.0  # evidence points
TAG_STARTLES = 9.0  # metres

# --- setting -----------------------------------------------------------------------------------------
SET_AHEAD = 0.5  # metres before his feet
TRAPS_APART = 1.0  # metres between two traps or wards
BAIT_APART = 0.4  # metres between two pieces of bait
SET_TICKS = ticks(1.0)  # that a trap takes him

# --- what is set -------------------------------------------------------------------------------------
TRAP_REACH = 0.6  # metres, within which it is sprung
WIRE_FALLS = ticks(2.0)  # that whoever runs into a wire lies there
MUD_SLOWS = ticks(8.0)
MUD_MARKS = ticks(20.0)  # that his footprints show him
LEAVES_SHOW = ticks(5.0)
LEAVES_STARTLE = ticks(0.7)
LEAVES_LOUDNESS = 1.5
OWN_TRAP_LOUDNESS = 1.2  # of Iruka who runs into one
OWN_TRAP_JOSTLES = 1.0  # 0..1
WARD_COST = 0.2  # chakra
WARD_LASTS = ticks(90.0)
WARD_REACH = 1.0  # metres, within which it is crossed
WARD_POWER = 1.5  # energy units a second

# --- contact -----------------------------------------------------------------------------------------
TOUCH_ENDS = 1.5  # metres from Iruka; who has been felt is seen until he is farther away than that
