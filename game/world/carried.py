"""What a day begins with from the days before it: how near each watcher dares to come, and what is known.

It is part of what a recorded run begins with; a day that stands alone begins with nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Watcher
from game.world.items import Item
from game.world.movement import distance
from game.world.routes import join
from game.world.state import World

TALKED_OVER = ("colleague", "shimo")  # minds that begin with what is known of him


@dataclass(frozen=True, slots=True)
class Carried:
    """keeps: metres that watchers like to have between themselves and Iruka, by name; who is not named keeps
    the usual distance. known: evidence points that colleagues begin with and never fall below. kit: what he
    brings besides what the map gives him.

    Raises ValueError where a distance, the points or a number of things are out of their range.
    """

    keeps: tuple[tuple[str, float], ...] = ()
    known: float = 0.0
    kit: tuple[tuple[Item, int], ...] = ()

    def __post_init__(self) -> None:
        least, most = people.KEEPS_LEAST, tuning.KEEPS_MOST
        for name, metres in self.keeps:
            if not least <= metres <= most:
                raise ValueError(f"{name} must keep {least:g} to {most:g} m, got {metres:g}")
        if not 0.0 <= self.known <= people.KNOWN_MOST:
            raise ValueError(f"known must be 0 to {people.KNOWN_MOST:g} points, got {self.known:g}")
        for item, count in self.kit:
            if not 0 <= count <= people.BRINGS_MOST:
                raise ValueError(f"{item.value} must be 0 to {people.BRINGS_MOST}, got {count}")


NOTHING = Carried()


def take_up(world: World, carried: Carried) -> None:
    """Once, as the day begins: who keeps far away begins on a post that is far enough, if he has one."""
    keeps = dict(carried.keeps)
    for watcher in world.watchers:
        if watcher.spec.name in keeps:
            watcher.keeps = keeps[watcher.spec.name]
            _post_far_enough(world, watcher)
    for person, spec in zip(world.people, world.level.people, strict=True):
        if spec.mind in TALKED_OVER:
            person.mind.floor = person.mind.alert = carried.known
    for item, count in carried.kit:
        world.kit[item] = world.kit.get(item, 0) + count


def left_with(world: World) -> dict[str, float]:
    """The distance that each watcher keeps by now, in metres by name."""
    return {watcher.spec.name: watcher.keeps for watcher in world.watchers}


def _post_far_enough(world: World, watcher: Watcher) -> None:
    if watcher.keeps <= tuning.KEEPS:
        return
    taken = [other.spec.posts[other.post] for other in world.watchers if other is not watcher]
    for post, name in enumerate(watcher.spec.posts):
        route = world.level.patrols[name]
        far = distance(route.waypoints[0].point, world.level.start) >= watcher.keeps
        if far and name not in taken:
            watcher.post, watcher.plane = post, route.plane
            join(watcher, route, 0)
            return
