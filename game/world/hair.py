"""Hair on the neck: something unseen is near, on that side. Never where exactly.

The one thing besides the field that the cloaked make him know; it is a part of the sense. With the dial
`warning` at 0 there is none of it.
"""

from __future__ import annotations

from game.world import skill, tuning
from game.world import tuning_sense as sense
from game.world.angles import DIRECTIONS, heading_of
from game.world.beings import Watcher
from game.world.events import Event
from game.world.events_minds import Warned, Warning
from game.world.level import Point
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import Hair, World


def rise(world: World) -> list[Event]:
    """One tick of it: a gaze from near by, or somebody who came, went, or was relieved."""
    here = [world.tick >= watcher.away_until for watcher in world.watchers]
    before, world.there = world.there, here
    reach = world.dials.warning * skill.at(world.skill, sense.WARNS)
    if reach <= 0.0:
        return []
    shift, world.warned_shift = world.warned_shift, world.shift
    for number, watcher in enumerate(world.watchers):
        watcher.gazes_for = watcher.gazes_for + 1 if here[number] and _gazes(world, watcher, reach) else 0
    wide = reach * sense.CHANGE_RANGE
    for number, watcher in enumerate(world.watchers):
        if len(before) == len(here) and before[number] is not here[number]:
            point = watcher.point if here[number] or not watcher.left else watcher.left[-1][1]
            if distance(point, world.iruka.point) <= wide:
                changed = Warning.ARRIVAL if here[number] else Warning.DEPARTURE
                return _warn(world, Warning.SHIFT if shift != world.shift else changed, point)
    for watcher in world.watchers:
        if watcher.gazes_for == sense.GAZE_AFTER:
            return _warn(world, Warning.GAZE, watcher.point)
    return []


def _gazes(world: World, watcher: Watcher, reach: float) -> bool:
    """Whether an unseen one looks at him from near by. A bodyguard always does, while he has him in sight."""
    iruka = world.iruka
    gap = distance(watcher.point, iruka.point)
    if watcher.unmasked or gap > reach:
        return False
    if watcher.spec.mind != "bodyguard" and gap > 0.0:
        east, south = DIRECTIONS[watcher.heading]
        ahead = (iruka.x - watcher.x) * east + (iruka.y - watcher.y) * south
        if ahead < sense.GAZE_CONE * gap:
            return False
    return sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane)


def _warn(world: World, warning: Warning, point: Point) -> list[Event]:
    """Tell it, unless the like was told just before."""
    iruka = world.iruka
    if world.tick < iruka.warned.get(warning, -sense.AGAIN) + sense.AGAIN:
        return []
    iruka.warned[warning] = world.tick
    heading = heading_of(point[0] - iruka.x, point[1] - iruka.y)
    side = (heading * sense.SIDES + tuning.FULL_TURN // 2) // tuning.FULL_TURN % sense.SIDES
    iruka.hair = Hair(warning, side, world.tick + sense.STAYS)
    return [Warned(warning, side)]
