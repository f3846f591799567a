"""Kakashi: a lens, no hole. Curious rather than on guard; he knows when he is looked for.

Machine: AT_EASE on his post -> AWAY (body flicker) -> AT_EASE on another; EATING what he likes, when nobody
looks; WAVING at whoever has looked for him long enough; OUT, in a trap.
While he is looked for he tunes his cloak fainter, and lets it be again by and by. He comes to the post that
is nearest to his taste. Like all the cloaked he leaves the rules' random stream alone.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_people as people
from game.world.angles import DIRECTIONS, heading_of, turned, wave
from game.world.beings import Being, Poise, Watcher
from game.world.events import Event
from game.world.events_minds import Waved
from game.world.evidence import Evidence, Kind, Sense, Who, calm, weigh
from game.world.minds import common, flicker, following, knowing, tempted
from game.world.movement import distance
from game.world.routes import walk
from game.world.shifts import free_posts
from game.world.sight import sees
from game.world.state import World

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.AWAY, Poise.EATING, Poise.WAVING, Poise.OUT),
    Poise.WAVING: (Poise.AT_EASE, Poise.AWAY, Poise.OUT),
    Poise.EATING: (Poise.AWAY, Poise.OUT),
    Poise.OUT: (Poise.AWAY,),
    Poise.AWAY: (Poise.AT_EASE,),
}


def think(world: World, watcher: Being, who: Who) -> list[Event]:
    """One tick: watch who watches, tune the cloak, eat, wave, or be elsewhere."""
    assert isinstance(watcher, Watcher), "Kakashi is cloaked"
    if common.out(world, watcher):
        return common.change(world, watcher, who, Poise.OUT, common.last_cause(watcher))
    if watcher.poise is Poise.OUT:
        return flicker.to_post(world, watcher, who, flicker.off(world, watcher))
    _face(world, watcher)
    how = looked_for(world, watcher)
    exactly = how >= people.LOOKED_EXACTLY and world.iruka.speed < tuning.STANDING
    watcher.mind.stared_for = watcher.mind.stared_for + 1 if exactly else 0
    happened = _act(world, watcher, who)
    _tune(world, watcher, how >= people.LOOKED_NEAR)
    calm(watcher.mind, world.tick, tuning.CALM_TEACHING if world.iruka.teaching is not None else None)
    return happened


def looked_for(world: World, watcher: Watcher) -> float:
    """How straight a focused Iruka looks at him: the cosine; -1 where he is not looked for at all."""
    iruka = world.iruka
    gap = distance(iruka.point, watcher.point)
    if iruka.focus < people.LOOKED_FOR or not 0.0 < gap <= people.LOOKED_WITHIN:
        return -1.0
    if not sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane):
        return -1.0
    east, south = DIRECTIONS[iruka.heading]
    return ((watcher.x - iruka.x) * east + (watcher.y - iruka.y) * south) / gap


def _act(world: World, watcher: Watcher, who: Who) -> list[Event]:
    if watcher.poise is Poise.AT_EASE:
        walk(watcher, world.level.patrols[watcher.spec.posts[watcher.post]], world.tick)
    if _crowded(world, watcher):
        return flicker.to_post(
            world, watcher, who, flicker.off(world, watcher), common.last_cause(watcher)
        )
    if watcher.poise is Poise.WAVING:
        over = world.tick - watcher.since >= people.WAVES_FOR
        return common.change(world, watcher, who, Poise.AT_EASE) if over else []
    rested = knowing.rested(world, watcher, Kind.STARED, people.WAVES_AGAIN)
    if watcher.poise is Poise.AT_EASE and watcher.mind.stared_for >= people.PATIENCE and rested:
        return _wave(world, watcher, who)
    if watcher.poise is Poise.AT_EASE:
        nearer = _nearer_post(world, watcher)
        if nearer is None and tempted.liked(world, watcher) is None:
            nearer = following.nearer(world, watcher)
        if nearer is not None:
            return flicker.to_post(world, watcher, who, nearer)
    return tempted.tempt(world, watcher, who) or []


def _crowded(world: World, watcher: Watcher) -> bool:
    """Whether somebody has come too near for too long. While he eats or waves he bears with him, but no
    touch."""
    iruka, mind = world.iruka, watcher.mind
    gap = distance(watcher.point, iruka.point) if watcher.plane is iruka.plane else watcher.keeps
    near = gap < watcher.keeps and not watcher.spec.steady
    near = near and sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane)
    mind.crowded_for = mind.crowded_for + 1 if near else 0
    patient = watcher.poise is not Poise.AT_EASE and gap >= tuning.TOUCH
    crowded = gap < tuning.TOUCH or (mind.crowded_for > tuning.CROWDED and not patient)
    if crowded:
        kind, sense = (
            (Kind.TOUCHED, Sense.TOUCH) if gap < tuning.TOUCH else (Kind.CLOSED_IN, Sense.SIGHT)
        )
        weigh(mind, Evidence(kind, sense, iruka.point, world.tick, 0.0, iruka.plane))
    return crowded


def _wave(world: World, watcher: Watcher, who: Who) -> list[Event]:
    """He lets himself be found. Who has laid a stone on him before, or looked at him, may know it."""
    watcher.mind.stared_for = 0
    stared = Evidence(Kind.STARED, Sense.SIGHT, world.iruka.point, world.tick, 0.0, world.iruka.plane)
    weigh(watcher.mind, stared)
    happened = common.change(world, watcher, who, Poise.WAVING, stared)
    if met(world, watcher, who):
        watcher.found = True
        happened.append(Waved(watcher.point))
    return happened


def met(world: World, watcher: Watcher, who: Who) -> bool:
    """Whether Iruka has met him by a stone that still lies, or by a look."""
    return watcher.looked_at > 0 or any(stone.watcher == who.number for stone in world.stones)


def _tune(world: World, watcher: Watcher, sought: bool) -> None:
    """Fainter at once while he is looked for, and back by and by; a wave goes up and down."""
    whole = watcher.spec.quality
    if watcher.poise is Poise.WAVING:
        swell = (1.0 + wave(world.tick - watcher.since, people.WAVE_PERIOD)) / 2
        watcher.quality = whole * (people.WAVE_LEAST + (1.0 - people.WAVE_LEAST) * swell)
    elif sought:
        least = min(whole * people.FAINTEST, watcher.quality)
        watcher.quality = max(watcher.quality - whole * people.FAINTER * tuning.TICK, least)
    else:
        watcher.quality = min(watcher.quality + whole * people.BOLDER * tuning.TICK, whole)


def _nearer_post(world: World, watcher: Watcher) -> int | None:
    """The post at which what he likes to eat is nearer than from his own, if there is one."""
    rested = world.tick - watcher.since > people.BAIT_REST
    bait = tempted.liked(world, watcher) if rested else None
    if bait is None:
        return None
    gaps = [
        (distance(flicker.place(world, watcher, post), bait.point), post)
        for post in free_posts(world, watcher)
        if world.level.patrols[watcher.spec.posts[post]].plane is bait.plane
    ]
    own = distance(flicker.place(world, watcher, watcher.post), bait.point)
    near = [(gap, post) for gap, post in gaps if gap <= people.BAIT_AT_POST and gap < own]
    return min(near)[1] if near else None


def _face(world: World, watcher: Watcher) -> None:
    """Lazily, he keeps his eye on him."""
    iruka = world.iruka
    if sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane):
        wanted = heading_of(iruka.x - watcher.x, iruka.y - watcher.y)
        watcher.heading = turned(watcher.heading, wanted, people.TURNS)
