"""Who may be seen, and who is in whose way."""

from __future__ import annotations

from game.world.beings import Being, Poise, Watcher
from game.world.level import Plane, Point
from game.world.state import World
from game.world.ways.follow import arrived
from game.world.ways.yielding import Party

_AT_WORK = (Poise.AT_EASE, Poise.WARY, Poise.TIRED)  # who may be asked to make way where he stands
_AFTER_HIM = (Poise.HUNTING, Poise.CARRYING)  # who goes before all, and makes way for nobody


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


def parties(world: World, being: Being) -> tuple[list[Party], list[Point]]:
    """A crowd in the order of its right of way, himself among them, and where those are who make way for
    nobody: the same bodies as `others`. To a cloaked one only the cloaked make way, which nobody sees."""
    seen = shown(being)
    fixed = [] if world.iruka.carried_by is not None else [(world.iruka.point, world.iruka.plane)]
    if world.ally is not None:
        fixed.append((world.ally.point, world.ally.plane))
    crowd: list[Party] = []
    for number, other in enumerate((*world.people, *world.watchers)):
        if isinstance(other, Watcher) and (world.tick < other.away_until or (seen and not other.unmasked)):
            continue
        if shown(other) is seen:
            crowd.append(Party(number, other, _gives(other), other.poise in _AFTER_HIM))
        else:
            fixed.append((other.point, other.plane))
    return crowd, [point for point, plane in fixed if plane is being.plane]


def _gives(being: Being) -> bool:
    """Whether he makes way if he is asked: who walks does, if he is after nobody; who stands, at his work. No
    watcher leaves the post where he stands."""
    if being.going is not None and not arrived(being.going):
        return being.poise not in (*_AFTER_HIM, Poise.OUT)
    return being.poise in _AT_WORK and not isinstance(being, Watcher)
