"""The missing-nin: heavy and bright, far-sighted and half deaf; he wastes techniques, and tires.

Machine: the guard's. What he lets out on the hunt lights him, whom he hunts, and everything between.
"""

from __future__ import annotations

from game.world import trails, tuning
from game.world import tuning_foes as foes
from game.world.angles import DIRECTIONS, heading_of
from game.world.beings import Being, Person, Poise
from game.world.events import Event, Practised
from game.world.evidence import Who, calm
from game.world.minds import common, hunting, patrol
from game.world.minds.hunting import perceive
from game.world.movement import distance
from game.world.senses import hearing
from game.world.state import Burst, World
from game.world.things import Sounding
from game.world.ways.passing import from_line

TRANSITIONS = patrol.TRANSITIONS


def think(world: World, being: Being, who: Who) -> list[Event]:
    """One tick: perceive, make up his mind, act, and waste."""
    assert isinstance(being, Person), "who leaks may be seen"
    being.moving = False
    being.eyes, being.ears = foes.LEAKER_EYES, foes.LEAKER_EARS
    if common.out(world, being):
        being.sees_him = False
        return common.change(world, being, who, Poise.OUT)
    happened = perceive(world, being, who)
    happened += patrol.decide(world, being, who, patience=foes.LEAKER_PATIENCE)
    happened += _act(world, being, who)
    happened += _waste(world, being, who)
    happened += patrol.touch(world, being, who)
    calm(being.mind, world.tick)
    return happened


def _act(world: World, person: Person, who: Who) -> list[Event]:
    """As a guard, but slowly."""
    happened: list[Event] = []
    match person.poise:
        case Poise.SEARCHING:
            happened = hunting.seek(world, person, who, foes.LEAKER_SEEKS)
        case Poise.HUNTING:
            happened = patrol.chase(world, person, who, foes.LEAKER_HUNTS)
        case _:
            return patrol.act(world, person, who)
    return happened + common.shut_behind(world, person, who)


def _waste(world: World, person: Person, who: Who) -> list[Event]:
    """On the hunt, now and then: a technique toward where he last knew him, most of it wasted."""
    if person.poise is not Poise.HUNTING or person.clue is None:
        person.practises_at = max(person.practises_at, world.tick + _pause(0.0))
        return []
    if world.tick < person.practises_at:
        return []
    person.practises_at = world.tick + _pause(world.rules.spread(foes.BLAST_UNEVEN))
    point, plane, clue = person.point, person.plane, person.clue.point
    heading = person.heading
    if distance(point, clue) > 0.0:
        heading = heading_of(clue[0] - point[0], clue[1] - point[1])
    trail = trails.cast(world.solids[plane], plane, point, heading, foes.BLAST_TRAIL, world.tick)
    world.trails.append(trail)
    ends = world.tick + foes.BLAST_TICKS
    world.bursts.append(Burst(point, plane, foes.BLAST_ENERGY, world.tick, ends))
    world.bursts.append(Burst(_flown(trail, heading), plane, foes.BLAST_HIT_ENERGY, world.tick, ends))
    hearing.make(world, Sounding.BLAST, point, plane, foes.BLAST_LOUDNESS, who)
    iruka = world.iruka
    if plane is iruka.plane and from_line(trail.start, trail.end, iruka.point) <= foes.BLAST_HITS:
        iruka.jostle = 1.0
        iruka.composure = max(iruka.composure - foes.BLAST_SHAKES, 0.0)
    return [Practised(who.number, point)]


def _pause(uneven: float) -> int:
    return tuning.ticks(foes.BLAST_EVERY + uneven)


def _flown(trail: trails.Trail, heading: int) -> tuple[float, float]:
    """Where it goes off: a step before what stopped it."""
    east, south = DIRECTIONS[heading]
    step = min(tuning.TICK, distance(trail.start, trail.end))
    return trail.end[0] - east * step, trail.end[1] - south * step
