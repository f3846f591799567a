"""Shimo. Among people the kind colleague, who asks whether one is well and forgets nothing; under a cloak, in
the snow, the one who stands still and sends out tendrils.

Machine of the colleague: AT_EASE -> PUZZLED (he comes near) -> TALKING -> RETURNING -> AT_EASE; OUT, and at
ease again. When his dossier is full, the day is over. The other one's machine is in `blizzard`.
"""

from __future__ import annotations

from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Person, Poise, Watcher
from game.world.events import Event, Outcome
from game.world.events_minds import Line, Said
from game.world.evidence import Who
from game.world.minds import blizzard, colleague, common, knowing
from game.world.movement import distance
from game.world.state import World

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.PUZZLED, Poise.OUT),
    Poise.PUZZLED: (Poise.TALKING, Poise.RETURNING, Poise.OUT),
    Poise.TALKING: (Poise.RETURNING, Poise.OUT),
    Poise.RETURNING: (Poise.AT_EASE, Poise.OUT),
    Poise.OUT: (Poise.AT_EASE,),
}


_FILED = "filed"  # in what he has noted: about which part of the dossier he has asked


def think(world: World, being: Being, who: Who) -> list[Event]:
    """One tick of the one or of the other."""
    if isinstance(being, Watcher):
        return blizzard.think(world, being, who)
    assert isinstance(being, Person), "who is not cloaked may be seen"
    being.moving = False
    if common.out(world, being):
        being.sees_him = False
        return common.change(world, being, who, Poise.OUT, common.last_cause(being))
    knowing.gather(world, being, who, foes.DOSSIER_KEEN)
    being.opinion = being.mind.alert / being.mind.scale.most  # how full his dossier is
    if being.mind.alert >= being.mind.scale.most:
        world.caught_by, world.outcome = who, Outcome.FOUND_OUT
        return []
    happened = _decide(world, being, who)
    return happened + _act(world, being, who)


def _decide(world: World, person: Person, who: Who) -> list[Event]:
    """He asks whoever seems unwell; and about each part of the dossier once, as soon as it is full."""
    since, filed = world.tick - person.since, (_FILED, person.mind.step)
    match person.poise:
        case Poise.OUT:
            return common.change(world, person, who, Poise.AT_EASE)
        case Poise.AT_EASE:
            rested = person.said_at < 0 or world.tick >= person.said_at + foes.ASKS_AGAIN
            troubled = person.sees_him and world.iruka.composure < foes.TROUBLED
            news = person.mind.step > 0 and filed not in person.noted
            if news or (troubled and rested):
                person.noted.append(filed)
                return common.change(world, person, who, Poise.PUZZLED, common.last_cause(person))
        case Poise.PUZZLED:
            if person.sees_him and _near(world, person):
                person.said_at = world.tick
                happened: list[Event] = [Said(who, Line.ARE_YOU_WELL, person.point)]
                return happened + common.change(world, person, who, Poise.TALKING)
            if since > foes.ASKS_MOST:
                person.said_at = world.tick
                return common.change(world, person, who, Poise.RETURNING)
        case Poise.TALKING:
            if since >= foes.ASKS_FOR:
                return common.change(world, person, who, Poise.RETURNING)
        case Poise.RETURNING:
            if common.at_goal(person) or (person.going is None and since > 1):
                return common.change(world, person, who, Poise.AT_EASE)
    return []


def _near(world: World, person: Person) -> bool:
    return person.plane is world.iruka.plane and distance(person.point, world.iruka.point) <= foes.ASKS_WITHIN


def _act(world: World, person: Person, who: Who) -> list[Event]:
    """His work; and a walk over to whoever seems unwell, where he last saw him."""
    happened: list[Event] = []
    if person.sees_him:
        person.clue = Clue(world.iruka.point, world.iruka.plane, world.tick)
    match person.poise:
        case Poise.AT_EASE:
            return colleague.work(world, person, who)
        case Poise.PUZZLED if person.clue is not None:
            happened = common.walk_to(world, person, who, person.clue.point, person.clue.plane, minds.WALK)
        case Poise.TALKING:
            common.turn_to(person, world.iruka.point, minds.TURN)
        case Poise.RETURNING:
            happened = common.walk_to(world, person, who, *common.home(world, person, who), minds.WALK)
    return happened + common.shut_behind(world, person, who)
