"""Passers-by: they stroll, greet, stare after whoever runs, and fetch a guard when something bangs.

Machine: AT_EASE -> PUZZLED -> SUSPICIOUS and back step by step; frightened he is REPORTING, then RETURNING
to where he was. OUT, and home again after it. Nobody of them ends a day; but guards believe them.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_minds as guards
from game.world import tuning_people as people
from game.world.beings import Being, Clue, Person, Poise
from game.world.command import Gait
from game.world.events import Event
from game.world.events_minds import Line, Said
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.level import Point
from game.world.minds import common, knowing
from game.world.movement import distance
from game.world.sight import sees
from game.world.state import Burst, World

STEPS = (Poise.AT_EASE, Poise.PUZZLED, Poise.SUSPICIOUS)
TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.PUZZLED, Poise.SUSPICIOUS, Poise.REPORTING, Poise.OUT),
    Poise.PUZZLED: (Poise.AT_EASE, Poise.SUSPICIOUS, Poise.REPORTING, Poise.OUT),
    Poise.SUSPICIOUS: (Poise.PUZZLED, Poise.REPORTING, Poise.OUT),
    Poise.REPORTING: (Poise.RETURNING, Poise.OUT),
    Poise.RETURNING: (Poise.AT_EASE, Poise.REPORTING, Poise.OUT),
    Poise.OUT: (Poise.RETURNING,),
}
GUARDS = ("patrol", "captor", "jailer")  # whom they run to, by the mind
_GREETED = "greeted"  # in what he has noted: since when he has wished a good day


def think(world: World, person: Being, who: Who) -> list[Event]:
    """One tick: take note, be frightened, and go on with the day."""
    assert isinstance(person, Person), "a passer-by can be seen"
    person.moving = False
    if common.out(world, person):
        person.sees_him = False
        return common.change(world, person, who, Poise.OUT, common.last_cause(person))
    if person.poise is Poise.OUT:
        return common.change(world, person, who, Poise.RETURNING)
    knowing.gather(world, person, who, people.KEEN)
    happened = _frighten(world, person, who)
    happened += knowing.settle(world, person, who, STEPS)
    happened += _greet(world, person, who)
    happened += _act(world, person, who)
    knowing.forget(world, person)
    return happened


def _frighten(world: World, person: Person, who: Who) -> list[Event]:
    """A bang: he starts, lets a little chakra go, and is off. He knows no more than where it was."""
    if person.scared_at != world.tick or person.poise is Poise.REPORTING:
        return []
    noise = knowing.bang(world, person)
    if noise is None:
        return []
    person.clue = Clue(noise.point, noise.plane, world.tick)
    heard = Evidence(Kind.HEARD_LOUD, Sense.HEARING, noise.point, world.tick, 0.0, noise.plane)
    weigh(person.mind, heard)
    ends = world.tick + tuning.FEELING_TICKS
    world.feelings.append(
        Burst(person.point, person.plane, tuning.STARTLED_ENERGY, world.tick, ends)
    )
    return common.change(world, person, who, Poise.REPORTING, heard)


def _greet(world: World, person: Person, who: Who) -> list[Event]:
    """Good day, to whoever walks by close to him: once in the day, and not two of them in one breath."""
    iruka = world.iruka
    walks = iruka.gait is Gait.WALK and not knowing.standing(world)
    near = person.plane is iruka.plane and distance(person.point, iruka.point) <= people.GREETS_WITHIN
    if person.poise is not Poise.AT_EASE or not person.sees_him or not walks or not near:
        return []
    last = max(_greeted_at(other) for other in world.people)
    if _greeted_at(person) >= 0 or (last >= 0 and world.tick - last < people.GREETS_APART):
        return []
    person.noted.append((_GREETED, world.tick))
    return [Said(who, Line.GOOD_DAY, person.point)]


def _greeted_at(person: Person) -> int:
    """The tick at which he greeted; -1 before."""
    return max((tick for what, tick in person.noted if what == _GREETED), default=-1)


def _act(world: World, person: Person, who: Who) -> list[Event]:
    match person.poise:
        case Poise.REPORTING:
            return _report(world, person, who)
        case Poise.RETURNING:
            return _go_home(world, person, who)
    puzzled = person.poise is not Poise.AT_EASE and world.tick - person.since < people.STARES_FOR
    if puzzled or person.runs_for > people.RAN_GRACE:
        if person.sees_him:
            common.turn_to(person, world.iruka.point, people.TURNS)
        return []
    patrol = common.patrol_of(world, person, who)
    if patrol is not None:
        return common.walk_round(world, person, who, patrol, patrol.speed)
    aside = common.stand_aside(world, person, who, people.STROLLS)
    if aside is not None:
        return aside
    if world.tick - person.since > people.STARES_FOR:
        heading = world.level.people[who.number].heading
        common.turn_to(person, common.ahead(person.point, heading), people.TURNS)
    return []


def _report(world: World, person: Person, who: Who) -> list[Event]:
    """To the nearest guard, to tell him where; without one, away from it."""
    assert person.clue is not None, "whoever reports knows of a place"
    guard = _nearest_guard(world, person)
    long = world.tick - person.since
    if guard is None:
        if long >= people.FLEES_FOR or distance(person.point, person.clue.point) >= people.FLEES:
            return common.change(world, person, who, Poise.RETURNING)
        return _run_away(world, person, who, person.clue.point)
    if long >= people.REPORTS_MOST or _knows(guard, person.clue):
        return common.change(world, person, who, Poise.RETURNING)
    near = guard.plane is person.plane and distance(guard.point, person.point) <= people.REPORTS_WITHIN
    if not near or not sees(world, person.point, person.plane, guard.point, guard.plane):
        return common.walk_to(world, person, who, guard.point, guard.plane, people.RUNS)
    _tell(world, person, who, guard)
    said = Said(who, Line.GUARDS_HERE, person.point)
    return [said, *common.change(world, person, who, Poise.RETURNING)]


def _tell(world: World, person: Person, who: Who, guard: Being) -> None:
    """The guard takes his word for it, where he sees nothing better himself."""
    clue = person.clue
    assert clue is not None, "whoever reports knows of a place"
    if not guard.sees_him:
        guard.clue = Clue(clue.point, clue.plane, world.tick)
    told = Evidence(
        Kind.CALLED, Sense.TELLING, clue.point, world.tick, people.REPORTED, clue.plane, who
    )
    weigh(guard.mind, told)


def _knows(guard: Being, clue: Clue) -> bool:
    """Whether somebody has told him already, or he has something better to go by."""
    told = any(cause.kind is Kind.CALLED and cause.tick >= clue.tick for cause in guard.mind.causes)
    return told or guard.poise is Poise.HUNTING


def _nearest_guard(world: World, person: Person) -> Person | None:
    """The guard who is nearest and can be spoken to."""
    near = [
        (distance(other.point, person.point), number)
        for number, other in enumerate(world.people)
        if other is not person
        and world.level.people[number].mind in GUARDS
        and not common.out(world, other)
    ]
    return world.people[min(near)[1]] if near else None


def _run_away(world: World, person: Person, who: Who, point: Point) -> list[Event]:
    """To the way out, or the stop of his round, that is farthest from there."""
    patrol = common.patrol_of(world, person, who)
    ends = [(stop.point, patrol.plane) for stop in patrol.waypoints] if patrol is not None else []
    ends += [(way.centre, world.level.people[who.number].plane) for way in world.level.exits]
    gaps = [(distance(end, point), number) for number, (end, _) in enumerate(ends)]
    if not gaps:
        return []
    return common.walk_to(world, person, who, *ends[max(gaps)[1]], people.RUNS)


def _go_home(world: World, person: Person, who: Who) -> list[Event]:
    """Back to where he was; if there is no way, he stays where he is."""
    point, plane = common.home(world, person, who)
    happened = common.walk_to(world, person, who, point, plane, people.STROLLS)
    late = world.tick - person.since > guards.SEARCH_MOST
    if common.at_goal(person) or person.going is None or late:
        happened += common.change(world, person, who, Poise.AT_EASE)
    return happened
