"""Contact: a cloaked one who is touched, painted, dazed or dusted with powder is seen while that lasts."""

from __future__ import annotations

from collections.abc import Iterator

from game.world import tuning_tools as means
from game.world.beings import Being, Poise, Watcher
from game.world.command import Command
from game.world.events import Event
from game.world.events_minds import Unmasked
from game.world.evidence import GUARDING, Who
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.sight import clear
from game.world.state import World
from game.world.things import Cloud

BARE = (Poise.HUNTING, Poise.CARRYING, Poise.OUT)  # who is about that does without his cloak


def met(world: World, point: Point, plane: Plane, reach: float) -> Iterator[tuple[Who, Being]]:
    """Everybody within reach (metres) of a spot with no wall between: the people, then the cloaked."""
    for number, person in enumerate(world.people):
        if _near(world, person, point, plane, reach):
            yield Who(number), person
    for number, watcher in enumerate(world.watchers):
        if world.tick >= watcher.away_until and _near(world, watcher, point, plane, reach):
            yield Who(number, True), watcher


def _near(world: World, being: Being, point: Point, plane: Plane, reach: float) -> bool:
    near = being.plane is plane and distance(being.point, point) <= reach
    return near and clear(world.solids[plane], being.point, point)


def unmask(being: Being, who: Who) -> list[Event]:
    """Contact: from now on he is seen; told once, and of nobody who is seen anyway."""
    if not isinstance(being, Watcher) or being.unmasked:
        return []
    being.unmasked = being.found = True
    return [Unmasked(who, being.point, being.plane)]


def hang(world: World, command: Command) -> list[Event]:
    """One tick of powder in the air: whoever is in it is seen; guards grope their way."""
    world.clouds = [cloud for cloud in world.clouds if world.tick < cloud.ends]
    happened: list[Event] = []
    for cloud in world.clouds:
        for who, being in met(world, cloud.point, cloud.plane, means.CLOUD_RADIUS):
            if being.mind.scale == GUARDING:
                being.slowed_until = max(being.slowed_until, world.tick + means.CLOUD_SLOWS)
            happened += unmask(being, who)
    return happened


def keep_masks(world: World, command: Command) -> list[Event]:
    """Contact ends: the cloak closes again over whom nothing shows any more."""
    for watcher in world.watchers:
        if watcher.unmasked and not _bare(world, watcher):
            watcher.unmasked = False
    return []


def _bare(world: World, watcher: Watcher) -> bool:
    """Whether something on him or about him shows him still."""
    if world.tick < max(watcher.painted_until, watcher.out_until) or watcher.poise in BARE:
        return True
    iruka = world.iruka
    if watcher.plane is iruka.plane and distance(watcher.point, iruka.point) <= means.TOUCH_ENDS:
        return True
    return any(in_cloud(world, cloud, watcher) for cloud in world.clouds)


def in_cloud(world: World, cloud: Cloud, being: Being) -> bool:
    """Whether he stands in powder that hangs in the air."""
    return _near(world, being, cloud.point, cloud.plane, means.CLOUD_RADIUS)
