"""The guard on his round: he looks, listens, feels, finds and is told; he searches and hunts.

Machine: AT_EASE (or WARY) -> CURIOUS -> SEARCHING -> HUNTING -> LOST -> SEARCHING -> RETURNING -> WARY.
Whoever is out of action is OUT, and gets up SEARCHING.
"""

from __future__ import annotations

from game.world import contact, tuning
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.events import Event
from game.world.evidence import Alarm, Who, calm
from game.world.minds import common, hunting
from game.world.minds.hunting import perceive
from game.world.state import World

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
    Poise.WARY: (Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
    Poise.CURIOUS: (Poise.RETURNING, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
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


def decide(
    world: World, being: Being, who: Who, patience: float = 1.0, rest: Poise | None = None
) -> list[Event]:
    """Which of the machine's states follows. patience: what the time of a search is multiplied by. rest: what
    he is when he is back at his work; None for WARY or AT_EASE, as the day has been."""
    poise, alarm = being.poise, being.mind.alarm
    if poise is Poise.OUT:
        return _get_up(world, being, who)
    if poise is Poise.HUNTING:
        return common.change(world, being, who, Poise.LOST) if hunting.has_lost(world, being) else []
    if alarm is Alarm.HUNTING and being.sees_him:
        return _hunt(world, being, who)
    if poise is Poise.LOST:
        return hunting.begin_search(world, being, who) if world.tick - being.since > minds.LOST_FOR else []
    if poise is Poise.SEARCHING:
        return hunting.seek_on(world, being, who, patience)
    if alarm >= Alarm.SEARCHING and being.clue is not None:
        return hunting.begin_search(world, being, who)
    if poise is Poise.CURIOUS:
        if hunting.has_seen(world, being):
            return common.change(world, being, who, Poise.RETURNING)
        return []
    fresh = being.clue is not None and being.clue.tick >= being.since
    if alarm >= Alarm.CURIOUS and fresh:
        return common.change(world, being, who, Poise.CURIOUS, common.last_cause(being))
    no_way = being.going is None and world.tick - being.since > 1
    if poise is Poise.RETURNING and (no_way or common.at_goal(being)):
        back = Poise.WARY if being.mind.floor else Poise.AT_EASE
        return common.change(world, being, who, rest or back)
    return []


def _get_up(world: World, being: Being, who: Who) -> list[Event]:
    """Back in action: he searches for whoever it was."""
    being.mind.alert = max(being.mind.alert, minds.THRESHOLDS[Alarm.SEARCHING - 1])
    being.clue = being.clue or Clue(being.point, being.plane, world.tick)
    return hunting.begin_search(world, being, who)


def _hunt(world: World, being: Being, who: Who) -> list[Event]:
    being.mind.floor, being.search = minds.WARY, None
    if being.poise is not Poise.LOST and common.shown(being):
        world.alerts += 1
    return common.change(world, being, who, Poise.HUNTING, common.last_cause(being))


def act(world: World, being: Being, who: Who) -> list[Event]:
    """What his state makes him do."""
    happened: list[Event] = []
    match being.poise:
        case Poise.AT_EASE | Poise.WARY:
            happened = at_work(world, being, who)
        case Poise.CURIOUS:
            happened = hunting.go_to_see(world, being, who)
        case Poise.SEARCHING:
            happened = hunting.seek(world, being, who)
        case Poise.HUNTING:
            happened = chase(world, being, who)
        case Poise.LOST:
            being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN
        case Poise.RETURNING:
            happened = common.walk_to(world, being, who, *common.home(world, being, who), minds.WALK)
    return happened + common.shut_behind(world, being, who)


def at_work(world: World, being: Being, who: Who) -> list[Event]:
    """His round; who has none stands as he was placed."""
    patrol = common.patrol_of(world, being, who)
    if patrol is not None:
        return common.walk_round(world, being, who, patrol, patrol.speed)
    aside = common.stand_aside(world, being, who, minds.WALK)
    if aside is not None:
        return aside
    if world.tick - being.since > minds.LOOKS_FOR:
        heading = world.level.people[who.number].heading
        common.turn_to(being, common.ahead(being.point, heading), minds.TURN)
    return []


def chase(world: World, being: Being, who: Who, speed: float = minds.HUNTS) -> list[Event]:
    """After him, or to where he was last seen."""
    clue = being.clue
    assert clue is not None, "a hunter has a clue"
    happened = common.walk_to(world, being, who, clue.point, clue.plane, speed)
    if not being.moving:
        common.turn_to(being, clue.point, minds.TURN_HUNTING)
    return happened


def touch(world: World, being: Being, who: Who) -> list[Event]:
    """Within reach of his hands: a hunter has him; a cloaked one is felt."""
    if not hunting.within_reach(world, being):
        return []
    happened = contact.unmask(being, who)
    if being.poise is Poise.HUNTING:
        happened += hunting.catch(world, being, who)
    return happened
