"""The jailer: he looks in at uneven times, talks when he is spoken to, and tires of it.

Machine: the captor's, with TIRED for AT_EASE and WARY once he has been talked to enough, and TALKING from
wherever he has nothing better to do, back to RETURNING.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Being, Person, Poise
from game.world.events import Event
from game.world.events_minds import Line, Said
from game.world.evidence import Who, calm
from game.world.minds import captor, cell, checks, common, patrol
from game.world.minds.hunting import perceive
from game.world.state import World

_LISTENS = (Poise.AT_EASE, Poise.WARY, Poise.TIRED, Poise.RETURNING, Poise.CHECKING, Poise.CURIOUS)
_LINES = (Line.STILL_THERE, Line.EAT_SOMETHING, Line.WHY_HER)  # one talk after the other; the last again

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    poise: leads
    + ((Poise.TALKING,) if poise in _LISTENS else ())
    + ((Poise.TIRED,) if poise is Poise.RETURNING else ())
    for poise, leads in captor.TRANSITIONS.items()
} | {
    Poise.TIRED: (*captor.TRANSITIONS[Poise.WARY], Poise.TALKING),
    Poise.TALKING: (Poise.RETURNING, Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
}


def think(world: World, being: Being, who: Who) -> list[Event]:
    """One tick: perceive, make up his mind, act."""
    assert isinstance(being, Person), "a jailer may be seen"
    being.moving = False
    if being.checks_at < 0:
        being.keeper, being.checks_at = world.level.cell is not None, world.tick + _rest(world, being)
    if common.out(world, being):
        being.sees_him = False
        cell.let_go(world, who)
        return common.change(world, being, who, Poise.OUT)
    if being.poise is Poise.CARRYING:
        return cell.carry(world, being, who, _rest(world, being))
    happened = perceive(world, being, who)
    happened += _decide(world, being, who)
    happened += _act(world, being, who)
    happened += cell.lay_hands_on(world, being, who)
    calm(being.mind, world.tick)
    return happened


def _rest(world: World, person: Person) -> int:
    """Ticks until he looks in again: never quite what one expects."""
    uneven = world.rules.spread(foes.CHECKS_UNEVEN)
    return tuning.ticks((foes.CHECKS_EVERY + uneven) * (1.0 + foes.TIRED_SLOWER * person.opinion))


def _decide(world: World, person: Person, who: Who) -> list[Event]:
    spoken = person.spoken_to == world.tick
    if spoken and person.poise in _LISTENS:
        return _talk(world, person, who)
    if person.poise is Poise.TALKING:
        if person.sees_him:
            return patrol.decide(world, person, who)
        if world.tick - person.since >= foes.TALKS_FOR:
            person.checks_at = world.tick + _rest(world, person)
            return common.change(world, person, who, Poise.RETURNING)
        return []
    before = person.poise
    kept = checks.keep(world, person, who, 0)
    if kept is None:
        rest = Poise.TIRED if person.opinion >= foes.TIRED_AFTER else None
        return patrol.decide(world, person, who, rest=rest)
    if before is Poise.CHECKING and kept:
        person.checks_at = world.tick + _rest(world, person)
    return kept


def _talk(world: World, person: Person, who: Who) -> list[Event]:
    """He answers; it costs him something."""
    line = _LINES[min(int(person.opinion), len(_LINES) - 1)]
    person.opinion = min(person.opinion + 1.0, foes.TALKS_MOST)
    person.eyes = 1.0 - foes.TIRED_EYES * person.opinion
    happened: list[Event] = [Said(who, line, person.point)]
    return happened + common.change(world, person, who, Poise.TALKING)


def _act(world: World, person: Person, who: Who) -> list[Event]:
    """The guard's ways, and a look into the cell."""
    match person.poise:
        case Poise.TIRED:
            happened = patrol.at_work(world, person, who)
            return happened + common.shut_behind(world, person, who)
        case Poise.TALKING:  # the door stays open meanwhile
            common.turn_to(person, world.iruka.point, minds.TURN)
            return []
        case Poise.CHECKING:
            return checks.check(world, person, who)
        case _:
            return patrol.act(world, person, who)
