"""The colleague: an ordinary man at the next desk. What he thinks matters, and he does not miss everything.

Machine: AT_EASE -> PUZZLED -> SUSPICIOUS -> KNOWING, up at once and down step by step. Whoever has known for
a while ends the day; to go back to work at once still saves it. OUT, and at ease again after it.
Most of the time he looks at his papers; between them he looks up and round.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_people as people
from game.world.angles import turned, wave
from game.world.beings import Being, Person, Poise
from game.world.events import Event, Outcome
from game.world.evidence import Who
from game.world.minds import common, knowing
from game.world.movement import distance
from game.world.state import World

STEPS = (Poise.AT_EASE, Poise.PUZZLED, Poise.SUSPICIOUS, Poise.KNOWING)
TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.PUZZLED, Poise.SUSPICIOUS, Poise.KNOWING, Poise.OUT),
    Poise.PUZZLED: (Poise.AT_EASE, Poise.SUSPICIOUS, Poise.KNOWING, Poise.OUT),
    Poise.SUSPICIOUS: (Poise.PUZZLED, Poise.KNOWING, Poise.OUT),
    Poise.KNOWING: (Poise.SUSPICIOUS, Poise.OUT),
    Poise.OUT: (Poise.AT_EASE,),
}


def think(world: World, person: Being, who: Who) -> list[Event]:
    """One tick: take note, make up his mind, go about his work."""
    assert isinstance(person, Person), "a colleague can be seen"
    person.moving = False
    if common.out(world, person):
        person.sees_him = False
        return common.change(world, person, who, Poise.OUT, common.last_cause(person))
    if person.poise is Poise.OUT:
        return common.change(world, person, who, Poise.AT_EASE)
    knowing.gather(world, person, who)
    happened = knowing.settle(world, person, who, STEPS)
    happened += work(world, person, who)
    knowing.forget(world, person)
    find_out(world, person, who)
    return happened


def find_out(world: World, person: Person, who: Who) -> None:
    """He has known for long enough: that was it."""
    if person.poise is Poise.KNOWING and world.tick - person.since >= people.KNOWN_GRACE:
        world.caught_by = who
        world.outcome = Outcome.FOUND_OUT


def work(world: World, person: Person, who: Who) -> list[Event]:
    """His papers, his round; and a look up, longer at what puzzles him."""
    startled = person.poise is not Poise.AT_EASE and world.tick - person.since < people.LOOKS_UP
    if person.sees_him and (startled or person.poise is Poise.KNOWING):
        common.turn_to(person, world.iruka.point, people.TURNS)
        return []
    patrol = common.patrol_of(world, person, who)
    if patrol is not None and len(patrol.waypoints) > 1 and world.tick >= person.waits_until:
        return common.walk_round(world, person, who, patrol, patrol.speed)
    aside = common.stand_aside(world, person, who, people.STROLLS)
    if aside is not None:
        return aside
    _look_about(world, person, who)
    return []


def _look_about(world: World, person: Person, who: Who) -> None:
    """Over his papers for a while, then round the room from side to side, and so on; the more suspicious, the
    less of it papers. Each begins at another time, so that there are lulls and worse moments."""
    wary = person.poise is not Poise.AT_EASE
    desk = int(people.DESK_FOR * (people.WARY_DESK if wary else 1.0))
    phase = (world.tick + who.number * people.ROOM_FOR) % (desk + people.ROOM_FOR)
    wanted = _papers(world, person, who)
    if phase >= desk:
        wanted += int(wave(phase - desk, people.ROOM_FOR) * people.ROOM_WIDE)
    person.heading = turned(person.heading, wanted % tuning.FULL_TURN, people.TURNS)


def _papers(world: World, person: Person, who: Who) -> int:
    """The heading of his work: as the stop says where he waits, else as he was placed."""
    patrol = common.patrol_of(world, person, who)
    stops = patrol.waypoints if patrol is not None else ()
    near = [(distance(stop.point, person.point), number) for number, stop in enumerate(stops)]
    look = stops[min(near)[1]].look if near else -1
    return look if look >= 0 else world.level.people[who.number].heading
