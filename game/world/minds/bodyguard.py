"""The ANBU bodyguard: discreet, keeps his distance, withdraws when he is sure that he has been found.

Machine: AT_EASE on his post -> AWAY (body flicker) -> AT_EASE on another; after the last withdrawal GONE.
Between two moves he may be EATING what somebody has laid out, or OUT, in a trap. His mood shows in his rim.
He never touches the rules' random stream, so that the day is the same day with him and without.
"""

from __future__ import annotations

from game.world import lesson, tuning
from game.world import tuning_minds as guards
from game.world import tuning_people as people
from game.world.angles import DIRECTIONS, turn_between
from game.world.beings import Being, Poise, Watcher
from game.world.events import Event
from game.world.evidence import Evidence, Kind, Mood, Sense, Who, calm, weigh
from game.world.level import Point
from game.world.minds import common, flicker, following, tempted
from game.world.movement import distance
from game.world.routes import walk
from game.world.shifts import NEVER
from game.world.sight import sees
from game.world.state import World

KINDS = ("bodyguard", "kakashi")  # who talks to whom, by the rim
TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.AWAY, Poise.GONE, Poise.EATING, Poise.OUT),
    Poise.EATING: (Poise.AWAY, Poise.GONE, Poise.OUT),
    Poise.OUT: (Poise.AWAY, Poise.GONE),
    Poise.AWAY: (Poise.AT_EASE,),
    Poise.GONE: (),
}


def think(world: World, watcher: Being, who: Who) -> list[Event]:
    """One tick: walk the post, perceive, make up his mind."""
    assert isinstance(watcher, Watcher), "a bodyguard is cloaked"
    if common.out(world, watcher):
        return common.change(world, watcher, who, Poise.OUT, common.last_cause(watcher))
    if watcher.poise is Poise.OUT:
        return flicker.to_post(world, watcher, who, flicker.off(world, watcher))
    if watcher.poise is Poise.AT_EASE:
        walk(watcher, world.level.patrols[watcher.spec.posts[watcher.post]], world.tick)
    _watch(world, watcher, world.iruka.was)
    shimmer(world, watcher, who)
    happened = _move(world, watcher, who)
    calm(watcher.mind, world.tick, tuning.CALM_TEACHING if world.iruka.teaching is not None else None)
    return happened


def _move(world: World, watcher: Watcher, who: Who) -> list[Event]:
    """Whether he stays where he is."""
    cause = common.last_cause(watcher)
    if watcher.mind.mood is Mood.SURE:
        return _withdraw(world, watcher, who, cause)
    if watcher.mind.crowded_for > tuning.CROWDED and watcher.poise is not Poise.EATING:
        return flicker.to_post(world, watcher, who, flicker.off(world, watcher), cause)
    nearer = following.nearer(world, watcher) if watcher.poise is Poise.AT_EASE else None
    if nearer is not None:
        return flicker.to_post(world, watcher, who, nearer)
    return tempted.tempt(world, watcher, who) or []


def shimmer(world: World, watcher: Watcher, who: Who) -> None:
    """Uneasy by what he has perceived himself, he tells a partner who sees him: both rims shimmer, which
    anybody may see who has the sense for it."""
    mind = watcher.mind
    rested = watcher.told_at < 0 or world.tick >= watcher.told_at + people.SHIMMERS_AGAIN
    if mind.mood is Mood.STEADY or watcher.spec.steady or not rested:
        return
    own = max((cause.tick for cause in mind.causes if cause.sense is not Sense.TELLING), default=-1)
    if own <= watcher.told_at:
        return
    for mate in world.watchers:
        near = mate is not watcher and mate.spec.mind in KINDS and world.tick >= mate.away_until
        if not near or not sees(world, mate.point, mate.plane, watcher.point, watcher.plane):
            continue
        watcher.told_at = world.tick
        points = max(mind.alert * guards.TOLD_SHARE - mate.mind.alert, 0.0)
        told = Evidence(
            Kind.SIGNALLED, Sense.TELLING, watcher.point, world.tick, points, watcher.plane, who
        )
        weigh(mate.mind, told)
        for one in (watcher, mate):
            one.shimmers_until = max(one.shimmers_until, world.tick + people.SHIMMERS_FOR)


def _watch(world: World, watcher: Watcher, before: Point) -> None:
    """Everything that his eyes tell him in this tick."""
    iruka, mind = world.iruka, watcher.mind
    gap = distance(watcher.point, iruka.point)
    if gap < tuning.TOUCH and watcher.plane is iruka.plane:
        _note(world, watcher, Kind.TOUCHED, Sense.TOUCH, tuning.SURE)
        return
    if not sees(world, watcher.point, watcher.plane, iruka.point, iruka.plane):
        mind.stared_for = mind.crowded_for = 0
        return
    near = gap < watcher.keeps and not watcher.spec.steady
    mind.crowded_for = mind.crowded_for + 1 if near else 0
    if near and gap < watcher.keeps / 2:
        _note(world, watcher, Kind.CLOSED_IN, Sense.SIGHT, tuning.CLOSE_RATE * tuning.TICK)
    _stare(world, watcher, gap)
    _jerk(world, watcher, gap)
    _detour(world, watcher, before, gap)


def _faces(world: World, watcher: Watcher, gap: float) -> bool:
    east, south = DIRECTIONS[world.iruka.heading]
    ahead = (watcher.x - world.iruka.x) * east + (watcher.y - world.iruka.y) * south
    return ahead >= tuning.STARE_COSINE * gap


def _stare(world: World, watcher: Watcher, gap: float) -> None:
    """Somebody who stands and looks my way for more than a moment. Who walks looks where he walks."""
    mind = watcher.mind
    standing = world.iruka.speed < tuning.STANDING
    mind.stared_for = mind.stared_for + 1 if standing and _faces(world, watcher, gap) else 0
    if mind.stared_for > tuning.STARE_GRACE:
        share = tuning.STARE_TEACHING if world.iruka.teaching is not None else 1.0
        _note(world, watcher, Kind.STARED, Sense.SIGHT, tuning.STARE_RATE * share * tuning.TICK)


def _jerk(world: World, watcher: Watcher, gap: float) -> None:
    """A sudden turn that ends on me."""
    mind, headings = watcher.mind, world.iruka.headings
    turn = abs(turn_between(headings[0], world.iruka.heading))
    rested = world.tick - mind.jerked_at >= tuning.JERK_AGAIN
    stopped = len(headings) > 1 and abs(turn_between(headings[-2], headings[-1])) <= tuning.JERK_STOPPED
    if rested and stopped and turn >= tuning.JERK_TURN and _faces(world, watcher, gap):
        mind.jerked_at = world.tick
        _note(world, watcher, Kind.JERKED, Sense.SIGHT, tuning.JERK_POINTS)


def _detour(world: World, watcher: Watcher, before: Point, gap: float) -> None:
    """He comes nearer to me and gets farther from where he should be."""
    iruka = world.iruka
    if iruka.speed < tuning.STANDING or gap > tuning.DETOUR_NEAR or lesson.goal_here(world) is not None:
        return
    nearer = gap < distance(watcher.point, before)
    if nearer and _way_to_work(world, iruka.point) > _way_to_work(world, before):
        _note(world, watcher, Kind.DETOURED, Sense.SIGHT, tuning.DETOUR_RATE * tuning.TICK)


def _way_to_work(world: World, point: Point) -> float:
    """Metres from a spot to the nearest place where he is due: an open goal, or the gate."""
    areas = [world.level.goals[number].area for number in lesson.open_goals(world)]
    return min(distance(point, area.centre) for area in areas or world.level.exits)


def _note(world: World, watcher: Watcher, kind: Kind, sense: Sense, points: float) -> None:
    weigh(watcher.mind, Evidence(kind, sense, world.iruka.point, world.tick, points))


def sensed_pulse(world: World) -> None:
    """A pulse is felt by everybody within reach of it, walls or not."""
    for watcher in _posted(world):
        if distance(watcher.point, world.iruka.point) <= tuning.PULSE_SENSED:
            _note(world, watcher, Kind.PULSED, Sense.ECHO, tuning.PULSE_POINTS)


def looked_at(world: World, watcher: Watcher) -> None:
    """A pointed look: his rim shimmers, and from now on he keeps more distance."""
    watcher.looked_at += 1
    watcher.shimmers_until = world.tick + tuning.SHIMMER
    watcher.keeps = min(watcher.keeps + tuning.KEEPS_MORE, tuning.KEEPS_MOST)
    _note(world, watcher, Kind.LOOKED_AT, Sense.SIGHT, tuning.LOOKED_AT_POINTS)


def hailed(world: World, point: Point) -> bool:
    """Steel comes down at `point`: who stands there is proved and flees; who is near takes note."""
    flushed = [w for w in _posted(world) if distance(w.point, point) <= tuning.HAIL_RADIUS]
    for watcher in flushed:
        watcher.found = True
    for watcher in _posted(world):
        if watcher in flushed:
            continue
        if distance(watcher.point, point) <= tuning.HAILED_NEAR:
            _note(world, watcher, Kind.HAILED_NEAR, Sense.SIGHT, tuning.HAILED_NEAR_POINTS)
        elif flushed:
            _note(world, watcher, Kind.COMRADE_FLED, Sense.SIGHT, tuning.COMRADE_POINTS)
    for watcher in flushed:
        flicker.start(world, watcher, flicker.off(world, watcher))
    return bool(flushed)


def _posted(world: World) -> list[Watcher]:
    return [watcher for watcher in world.watchers if world.tick >= watcher.away_until]


def _withdraw(world: World, watcher: Watcher, who: Who, cause: Evidence | None) -> list[Event]:
    """He is sure: he leaves, stays wary, and after the last time does not come back today."""
    watcher.withdrawals += 1
    watcher.mind.alert = watcher.mind.floor = tuning.WARY_FLOOR
    if watcher.withdrawals < tuning.WITHDRAWALS:
        return flicker.to_post(world, watcher, who, flicker.off(world, watcher), cause)
    flicker.start(world, watcher, flicker.off(world, watcher))
    watcher.away_until = NEVER
    return common.change(world, watcher, who, Poise.GONE, cause)
