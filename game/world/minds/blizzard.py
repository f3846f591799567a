"""The master of the blizzard, under his cloak: he stands still in the snow and sends out tendrils.

Machine: AT_EASE -> AWAY (body flicker) -> AT_EASE at another post; OUT, and then he stands in the open until
his cloak closes again. What he sends is made of the snow's own stuff: it shows late, as a shadow.
He never touches the rules' random stream, so that the day is the same day with him and without.
"""

from __future__ import annotations

from game.world import contact, doors, tuning
from game.world import tuning_foes as foes
from game.world.beings import Poise, Tendril, Watcher
from game.world.events import Event
from game.world.events_minds import Grabbed
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.minds import common, flicker
from game.world.movement import distance, slide
from game.world.state import World
from game.world.ways.room import footing

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.AWAY, Poise.OUT),
    Poise.AWAY: (Poise.AT_EASE, Poise.OUT),
    Poise.OUT: (Poise.AT_EASE, Poise.AWAY),
}


def think(world: World, watcher: Watcher, who: Who) -> list[Event]:
    """One tick: stand, send, move on."""
    if common.out(world, watcher):
        watcher.tendrils.clear()
        happened = contact.unmask(watcher, who)
        return happened + common.change(world, watcher, who, Poise.OUT, common.last_cause(watcher))
    happened = flicker.come_and_go(world, watcher, who)
    if world.tick < watcher.away_until:
        return happened
    if watcher.poise is Poise.OUT:
        happened += common.change(world, watcher, who, Poise.AT_EASE)
    happened += _creep(world, watcher, who)
    gap = distance(watcher.point, world.iruka.point)
    near = watcher.plane is world.iruka.plane and gap < watcher.keeps
    if near or world.tick - watcher.since >= foes.MOVES_EVERY:
        post = flicker.off(world, watcher)
        if post != watcher.post:
            return happened + flicker.to_post(world, watcher, who, post)
    if gap <= foes.STORM_REACH and watcher.plane is world.iruka.plane:
        _send(world, watcher)
    return happened


def _send(world: World, watcher: Watcher) -> None:
    """Another tendril, now and then, while he knows where Iruka is."""
    since = world.tick - watcher.since
    if since % foes.TENDRIL_EVERY or not since or len(watcher.tendrils) >= foes.TENDRILS:
        return
    watcher.tendrils.append(Tendril(watcher.x, watcher.y, watcher.plane, world.tick, foes.TENDRIL_FAR))
    iruka = world.iruka
    weigh(watcher.mind, Evidence(Kind.SENSED, Sense.ECHO, iruka.point, world.tick, 0.0, iruka.plane))


def _creep(world: World, watcher: Watcher, who: Who) -> list[Event]:
    """Let them creep on; who is touched is chilled and held. Chakra let out all at once drives them off."""
    iruka = world.iruka
    happened: list[Event] = []
    left = []
    for tendril in watcher.tendrils:
        if world.tick - tendril.born >= foes.TENDRIL_LASTS or _driven_off(world, tendril):
            continue
        gap = distance(tendril.point, iruka.point)
        if tendril.plane is iruka.plane and gap <= foes.TENDRIL_TOUCH:
            iruka.chakra = max(iruka.chakra - foes.TENDRIL_CHAKRA, 0.0)
            iruka.composure = max(iruka.composure - foes.TENDRIL_COMPOSURE, 0.0)
            iruka.bound = max(iruka.bound, foes.TENDRIL_BINDS)
            happened.append(Grabbed(who, iruka.point))
            continue
        if tendril.plane is iruka.plane:
            stride = foes.TENDRIL_CREEPS * tuning.TICK
            step = (iruka.x - tendril.x) / gap * stride, (iruka.y - tendril.y) / gap * stride
            solid = footing(world.level, tendril.plane, doors.opened(world))
            tendril.x, tendril.y = slide(solid, tendril.point, step, foes.TENDRIL_BODY)
        close = 1.0 - min(distance(tendril.point, iruka.point) / foes.TENDRIL_LATE, 1.0)
        tendril.strength = foes.TENDRIL_FAR + (foes.TENDRIL_DARK - foes.TENDRIL_FAR) * close
        left.append(tendril)
    watcher.tendrils = left
    return happened


def _driven_off(world: World, tendril: Tendril) -> bool:
    return any(
        burst.plane is tendril.plane
        and burst.begins <= world.tick < burst.ends
        and distance(burst.point, tendril.point) <= foes.TENDRIL_FEARS
        for burst in world.bursts
    )
