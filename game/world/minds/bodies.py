"""Who may be seen, and who is in whose way."""

from __future__ import annotations

from game.world.beings import Being, Watcher
from game.world.level import Plane, Point
from game.world.state import World


def shown(being: Being) -> bool:
    """Whether he may be seen: everybody but the cloaked before contact."""
    return not isinstance(being, Watcher) or being.unmasked


def others(world: World, being: Being, plane: Plane) -> list[Point]:
    """Whom he must not walk into on a plane: everybody visible, and Iruka; the cloaked step aside of
    everybody, and nobody of them."""
    found = [person.point for person in world.people if person is not being and person.plane is plane]
    if world.iruka.plane is plane and world.iruka.carried_by is None:
        found.append(world.iruka.point)
    if world.ally is not None and world.ally.plane is plane:
        found.append(world.ally.point)
    for watcher in world.watchers:
        here = watcher is not being and watcher.plane is plane and world.tick >= watcher.away_until
        if here and (watcher.unmasked or not shown(being)):
            found.append(watcher.point)
    return found
