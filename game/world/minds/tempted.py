"""What a cloaked one likes to eat: he goes there when nobody looks, eats, and is gone again.

That the bait is gone then can be seen. It is the one mark that the cloaked leave of their own will; nobody
says whose it is.
"""

from __future__ import annotations

from game.world import tuning_people as people
from game.world.angles import DIRECTIONS
from game.world.beings import Poise, Watcher
from game.world.events import Event
from game.world.events_minds import Eaten
from game.world.evidence import Who
from game.world.level import Plane, Point
from game.world.minds import common, flicker
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import World
from game.world.things import Bait


def liked(world: World, watcher: Watcher) -> Bait | None:
    """The nearest bait to his taste that he can see, if there is any."""
    if not watcher.spec.taste:
        return None
    near = [
        (distance(watcher.point, bait.point), number)
        for number, bait in enumerate(world.bait)
        if bait.eaten_at < 0
        and bait.item.value == watcher.spec.taste
        and distance(watcher.point, bait.point) <= people.BAIT_DRAWS
        and sees(world, watcher.point, watcher.plane, bait.point, bait.plane)
    ]
    return world.bait[min(near)[1]] if near else None


def tempt(world: World, watcher: Watcher, who: Who) -> list[Event] | None:
    """One tick of hunger; None where he has nothing to do with bait, and goes on as ever."""
    bait = liked(world, watcher)
    if bait is not None and watched(world, bait):
        watcher.bait_seen_at = world.tick
    at_it = bait is not None and distance(watcher.point, bait.point) <= people.BAIT_HERE
    if watcher.poise is Poise.EATING:
        if bait is None or not at_it or watcher.bait_seen_at == world.tick:
            return flicker.to_post(world, watcher, who, watcher.post)
        return _eat(world, watcher, who, bait) if world.tick - watcher.since >= people.EATS else []
    if bait is None or watcher.poise is not Poise.AT_EASE:
        return None
    if at_it and watcher.since == world.tick:
        return common.change(world, watcher, who, Poise.EATING)
    unseen = world.tick - max(watcher.bait_seen_at, watcher.since) > people.UNSEEN_FOR
    if unseen and world.tick - watcher.since > people.BAIT_REST:
        return flicker.to_spot(world, watcher, who, bait.point, bait.plane)
    return None


def _eat(world: World, watcher: Watcher, who: Who, bait: Bait) -> list[Event]:
    """It tastes of good will: from now on he keeps less far away."""
    watcher.keeps = min(max(watcher.keeps - people.KEEPS_LESS, people.KEEPS_LEAST), watcher.keeps)
    return [*eaten(world, bait), *flicker.to_post(world, watcher, who, watcher.post)]


def eaten(world: World, bait: Bait) -> list[Event]:
    """A piece of bait is gone, once; it keeps its place in the list."""
    if bait.eaten_at >= 0:
        return []
    bait.eaten_at = world.tick
    return [Eaten(bait.point, bait.plane)]


def watched(world: World, bait: Bait) -> bool:
    """Whether anybody looks that way, or stands beside it."""
    iruka = world.iruka
    if _eyes(world, bait, iruka.point, iruka.plane, iruka.heading):
        return True
    return any(
        person.poise is not Poise.OUT and _eyes(world, bait, person.point, person.plane, person.heading)
        for person in world.people
    )


def _eyes(world: World, bait: Bait, point: Point, plane: Plane, heading: int) -> bool:
    gap = distance(point, bait.point)
    if gap > people.EYES:
        return False
    if gap <= people.EYES_NEAR and plane is bait.plane:
        return True
    east, south = DIRECTIONS[heading]
    ahead = (bait.point[0] - point[0]) * east + (bait.point[1] - point[1]) * south
    return ahead >= people.EYES_COSINE * gap and sees(world, point, plane, bait.point, bait.plane)
