"""The guard on his round: he looks, listens, feels, finds and is told; he searches and hunts.

Machine: AT_EASE (or WARY) -> CURIOUS -> SEARCHING -> HUNTING -> LOST -> SEARCHING -> RETURNING -> WARY.
Whoever is out of action is OUT, and gets up SEARCHING.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise, Watcher
from game.world.events import Event, Outcome
from game.world.events_minds import Caught, Unmasked
from game.world.evidence import Alarm, Who, calm
from game.world.minds import common, search
from game.world.movement import distance
from game.world.senses import finding, hearing, seeing, sensing, telling
from game.world.state import World
from game.world.things import Sounding

KINDS = ("patrol", "captor", "missing-nin", "jailer")  # who tells whom
SUSPECTS = tuple(Sounding)  # to a guard, every noise that is none of theirs

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
    Poise.WARY: (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
    Poise.CURIOUS: (Poise.AT_EASE, Poise.WARY, Poise.SEARCHING, Poise.HUNTING, Poise.OUT, Poise.RETURNING),
    Poise.SEARCHING: (Poise.HUNTING, Poise.RETURNING, Poise.OUT),
    Poise.HUNTING: (Poise.LOST, Poise.OUT),
    Poise.LOST: (Poise.HUNTING, Poise.SEARCHING, Poise.OUT),
    Poise.RETURNING: (Poise.AT_EASE, Poise.WARY, Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
    Poise.OUT: (Poise.SEARCHING,),
}


def think(world: World, being: Being, who: Who) -> list[Event]:
    """One tick: perceive, make up his mind, act."""
    being.moving = False
    if common.out(world, being):
        being.sees_him = False
        return common.change(world, being, who, Poise.OUT)
    happened = perceive(world, being, who)
    happened += decide(world, being, who)
    happened += act(world, being, who)
    happened += touch(world, being, who)
    calm(being.mind, world.tick)
    return happened


def perceive(world: World, being: Being, who: Who) -> list[Event]:
    """Everything that his senses tell him in this tick, and whom he tells."""
    seeing.look(world, being)
    others = hearing.listen(world, being, SUSPECTS)
    telling.hear_called(world, being, others, KINDS)
    sensing.feel(world, being, who, common.senses_of(world, being, who))
    if world.tick % minds.FINDS_EVERY == who.number % minds.FINDS_EVERY:
        finding.find(world, being, who)
    return telling.tell(world, being, who, KINDS)


def decide(world: World, being: Being, who: Who) -> list[Event]:
    """Which of the machine's states follows."""
    poise, alarm = being.poise, being.mind.alarm
    cause = common.last_cause(being)
    if poise is Poise.OUT:
        being.mind.alert = max(being.mind.alert, minds.THRESHOLDS[Alarm.SEARCHING - 1])
        being.mind.floor = minds.WARY
        being.clue = being.clue or Clue(being.point, being.plane, world.tick)
        return _search(world, being, who)
    if poise is Poise.HUNTING:
        if world.tick - being.seen_at > minds.LOST_AFTER:
            return common.change(world, being, who, Poise.LOST)
        return []
    if alarm is Alarm.HUNTING and being.sees_him:
        being.mind.floor = minds.WARY
        world.alerts += 1
        return common.change(world, being, who, Poise.HUNTING, cause)
    if poise is Poise.LOST:
        return _search(world, being, who) if world.tick - being.since > minds.LOST_FOR else []
    if poise is Poise.SEARCHING:
        return _seek_on(world, being, who)
    if alarm >= Alarm.SEARCHING and being.clue is not None:
        return _search(world, being, who)
    if poise is Poise.CURIOUS:
        over = world.tick - being.since > minds.LOOKS_FOR and common.at_goal(being)
        if alarm is Alarm.NONE or (over and alarm is Alarm.CURIOUS):
            return common.change(world, being, who, Poise.RETURNING)
        return []
    fresh = being.clue is not None and being.clue.tick > being.since
    if alarm >= Alarm.CURIOUS and fresh:
        return common.change(world, being, who, Poise.CURIOUS, cause)
    if poise is Poise.RETURNING and common.at_goal(being):
        return common.change(world, being, who, Poise.WARY if being.mind.floor else Poise.AT_EASE)
    return []


def _search(world: World, being: Being, who: Who) -> list[Event]:
    """Begin to search where he was last known."""
    cause = common.last_cause(being)
    clue = being.clue or Clue(being.point, being.plane, world.tick)
    being.search = search.begin(world.level, clue, world.tick)
    being.mind.floor = minds.WARY
    return common.change(world, being, who, Poise.SEARCHING, cause)


def _seek_on(world: World, being: Being, who: Who) -> list[Event]:
    """Search on, anew where there is a newer clue, until the time is up or no doubt is left."""
    found = being.search
    assert found is not None, "a searcher has a search"
    clue = being.clue
    if clue is not None and clue.tick > found.begun and clue.plane is found.plane:
        search.mark(found, clue.point)
        found.begun, found.goal = clue.tick, clue.point
        being.going = None
    elif clue is not None and clue.tick > found.begun:
        being.search = search.begin(world.level, clue, clue.tick)
    long = world.tick - found.begun
    most = minds.SEARCH_MOST if being.mind.alarm >= Alarm.AGITATED else minds.SEARCH_LEAST
    if long > int(most * world.dials.patience):
        being.search = None
        being.mind.alert = min(being.mind.alert, minds.THRESHOLDS[Alarm.NOTICING - 1])
        return common.change(world, being, who, Poise.RETURNING)
    return []


def act(world: World, being: Being, who: Who) -> list[Event]:
    """What his state makes him do."""
    match being.poise:
        case Poise.AT_EASE | Poise.WARY:
            patrol = common.patrol_of(world, being, who)
            if patrol is not None:
                return common.walk_round(world, being, who, patrol, patrol.speed)
            if world.tick - being.since > minds.LOOKS_FOR:
                common.turn_to(being, *_post(world, being, who))
        case Poise.CURIOUS:
            return _see_what(world, being, who)
        case Poise.SEARCHING:
            return _seek(world, being, who)
        case Poise.HUNTING:
            assert being.clue is not None, "a hunter has a clue"
            return common.walk_to(world, being, who, being.clue.point, being.clue.plane, minds.HUNTS)
        case Poise.LOST:
            being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN
        case Poise.RETURNING:
            return common.walk_to(world, being, who, *common.home(world, being, who), minds.WALK)
    return []


def _post(world: World, being: Being, who: Who) -> tuple[tuple[float, float], int]:
    """Where he faces who stands still: as he was placed."""
    heading = world.level.people[who.number].heading
    return common.ahead(being.point, heading), minds.TURN


def _see_what(world: World, being: Being, who: Who) -> list[Event]:
    """Curious: he stops and looks there; if it seems more than nothing he goes there."""
    clue = being.clue
    assert clue is not None, "nobody is curious without a clue"
    if world.tick - being.since < minds.LOOKS_FOR or being.mind.alarm < Alarm.NOTICING:
        common.turn_to(being, clue.point, minds.TURN)
        return []
    return common.walk_to(world, being, who, clue.point, clue.plane, minds.WALK)


def _seek(world: World, being: Being, who: Who) -> list[Event]:
    """Go from doubt to doubt."""
    found = being.search
    assert found is not None, "a searcher has a search"
    if world.tick % minds.SPREADS_EVERY == 0:
        search.spread(found)
    if world.tick % minds.CLEARS_EVERY == who.number % minds.CLEARS_EVERY:
        search.clear(found, being, world.solids[being.plane])
    if found.goal is None or common.at_goal(being) or being.going is None:
        found.goal = search.next_goal(found, being)
        being.going = None
        if found.goal is None:
            being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN
            return []
    return common.walk_to(world, being, who, found.goal, found.plane, minds.SEEKS)


def touch(world: World, being: Being, who: Who) -> list[Event]:
    """Within reach of his hands: a hunter has him; a cloaked one is felt."""
    iruka = world.iruka
    if being.plane is not iruka.plane or distance(being.point, iruka.point) > minds.CATCHES:
        return []
    happened: list[Event] = []
    if isinstance(being, Watcher) and not being.unmasked:
        being.unmasked = True
        happened.append(Unmasked(who, being.point, being.plane))
    if being.poise is not Poise.HUNTING:
        return happened
    world.caught_by = who
    world.outcome = Outcome.CAUGHT
    return [*happened, Caught(who, iruka.point, common.last_cause(being))]
