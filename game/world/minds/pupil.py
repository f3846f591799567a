"""A pupil: he practises, builds where he is told to, and cannot keep from giggling. A few are born sensors.

Machine: AT_EASE -> ERRAND -> BUILDING (GIGGLING now and then) -> RETURNING -> AT_EASE. At ease or at work he
is GIGGLING when he sees a trap spring. A born sensor at ease is POINTING where the echo about him has a hole.
While somebody is hunted he comes home and stays there: nobody grabs a child, and none is where it gets rough.

The born sensor has the field round his place and nothing else. That he can point at somebody cloaked is as
honest as that Iruka can.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_people as people
from game.world.beings import Being, Clue, Person, Poise
from game.world.events import Event
from game.world.events_minds import Giggled, Line, Said
from game.world.evidence import Evidence, Kind, Sense, Who, weigh
from game.world.minds import common, knowing
from game.world.movement import distance
from game.world.senses import hearing
from game.world.senses.gaps import gap_near
from game.world.sight import sees
from game.world.state import Burst, World
from game.world.things import Sounding, Trap
from game.world.traps import lift

TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    Poise.AT_EASE: (Poise.ERRAND, Poise.POINTING, Poise.GIGGLING),
    Poise.POINTING: (Poise.AT_EASE, Poise.ERRAND),
    Poise.ERRAND: (Poise.BUILDING, Poise.RETURNING),
    Poise.BUILDING: (Poise.GIGGLING, Poise.RETURNING),
    Poise.GIGGLING: (Poise.BUILDING, Poise.RETURNING, Poise.AT_EASE),
    Poise.RETURNING: (Poise.AT_EASE, Poise.ERRAND),
}


def think(world: World, person: Being, who: Who) -> list[Event]:
    """One tick of a school day."""
    assert isinstance(person, Person), "a pupil can be seen"
    person.moving = False
    if knowing.hunted(world):
        return _keep_safe(world, person, who)
    free = person.poise is Poise.AT_EASE and person.does < 0
    if (free or person.poise is Poise.BUILDING) and _amused(world, person):
        return _giggle(world, person, who)
    match person.poise:
        case Poise.ERRAND:
            return _go(world, person, who)
        case Poise.GIGGLING if person.does < 0:
            over = world.tick - person.since >= people.GIGGLES_FOR
            return common.change(world, person, who, Poise.AT_EASE) if over else []
        case Poise.BUILDING | Poise.GIGGLING:
            return _build(world, person, who)
        case Poise.RETURNING if person.does < 0:
            return _go_home(world, person, who)
    if person.does >= 0:
        return common.change(world, person, who, Poise.ERRAND)
    if person.poise is Poise.POINTING:
        return _point(world, person, who)
    return _sense(world, person, who) or _idle(world, person, who)


def _keep_safe(world: World, person: Person, who: Who) -> list[Event]:
    """Home, and the work waits."""
    if person.poise in (Poise.AT_EASE, Poise.POINTING):
        return common.change(world, person, who, Poise.AT_EASE)
    return common.change(world, person, who, Poise.RETURNING) or _go_home(world, person, who)


def _idle(world: World, person: Person, who: Who) -> list[Event]:
    """His round, or the place where he was put."""
    patrol = common.patrol_of(world, person, who)
    if patrol is not None:
        return common.walk_round(world, person, who, patrol, patrol.speed)
    aside = common.stand_aside(world, person, who, people.ERRAND)
    if aside is not None:
        return aside
    if world.tick >= person.throws_until:
        heading = world.level.people[who.number].heading
        common.turn_to(person, common.ahead(person.point, heading), people.TURNS)
    return []


def _go(world: World, person: Person, who: Who) -> list[Event]:
    """To the spot; where no way leads there he says so, and the things are given back."""
    trap = world.traps[person.does]
    happened = common.walk_to(world, person, who, trap.point, trap.plane, people.ERRAND)
    if _beside(person, trap):
        return happened + common.change(world, person, who, Poise.BUILDING)
    lost = person.going is None or common.at_goal(person)
    if trap.sprung_at < 0 and not (lost and world.tick - person.since > people.WAITS_FOR_WAY):
        return happened
    _give_back(world, person)
    said = Said(who, Line.NOT_THERE_SENSEI, person.point)
    return [*happened, said, *common.change(world, person, who, Poise.RETURNING)]


def _beside(person: Person, trap: Trap) -> bool:
    return person.plane is trap.plane and distance(person.point, trap.point) <= people.BUILDS_WITHIN


def _give_back(world: World, person: Person) -> None:
    """Nothing comes of it: the thing is in the pouch again, and the later ones move up."""
    number, person.does = person.does, -1
    if world.traps[number].sprung_at >= 0:
        return
    trap = lift(world, number)
    world.kit[trap.item] = world.kit.get(trap.item, 0) + 1


def _build(world: World, person: Person, who: Who) -> list[Event]:
    """A tick of work on it, if he is not giggling just now."""
    trap = world.traps[person.does]
    if trap.sprung_at >= 0:
        person.does = -1
        return common.change(world, person, who, Poise.RETURNING)
    if person.poise is Poise.GIGGLING:
        over = world.tick - person.since >= people.GIGGLES_FOR
        return common.change(world, person, who, Poise.BUILDING) if over else []
    common.turn_to(person, trap.point, people.TURNS)
    trap.built += 1
    if trap.built >= people.BUILDS:
        trap.armed, person.does = True, -1
        done = Said(who, Line.DONE_SENSEI, person.point)
        return [done, *common.change(world, person, who, Poise.RETURNING)]
    if trap.built % people.GIGGLE_EVERY == 0 and world.rules.below(people.GIGGLE_ODDS) == 0:
        return _giggle(world, person, who)
    return []


def _amused(world: World, person: Person) -> bool:
    """Whether a trap springs just now where he can see it, other than the one under his hands."""
    return any(
        trap.sprung_at == world.tick
        and number != person.does
        and distance(trap.point, person.point) <= people.GIGGLES_AT
        and sees(world, person.point, person.plane, trap.point, trap.plane)
        for number, trap in enumerate(world.traps)
    )


def _giggle(world: World, person: Person, who: Who) -> list[Event]:
    """He imagines somebody in it, or sees somebody in it. It can be heard, and felt."""
    hearing.make(
        world, Sounding.GIGGLE, person.point, person.plane, people.GIGGLE_LOUDNESS, who
    )
    ends = world.tick + tuning.FEELING_TICKS
    world.feelings.append(Burst(person.point, person.plane, tuning.GIGGLE_ENERGY, world.tick, ends))
    change = common.change(world, person, who, Poise.GIGGLING)
    return [Giggled(who.number, person.point), *change]


def _go_home(world: World, person: Person, who: Who) -> list[Event]:
    """Back to where he was; if there is no way, he stays where he is."""
    point, plane = common.home(world, person, who)
    happened = common.walk_to(world, person, who, point, plane, people.ERRAND)
    if person.does < 0 and (common.at_goal(person) or person.going is None):
        happened += common.change(world, person, who, Poise.AT_EASE)
    return happened


def _sense(world: World, person: Person, who: Who) -> list[Event]:
    """A born sensor: something about him is missing, and stays missing."""
    senses = world.level.people[who.number].senses
    if senses <= 0.0 or world.tick % people.SENSES_EVERY != who.number % people.SENSES_EVERY:
        return []
    if person.sensed_at >= 0 and world.tick < person.sensed_at + people.POINTS_AGAIN:
        return []
    gap = gap_near(world, person.point, person.plane, people.SENSE_REACH * senses)
    before = person.clue
    if gap is None:
        person.clue = None
        return []
    if before is None or distance(before.point, gap) > people.SENSE_STAYS:
        person.clue = Clue(gap, person.plane, world.tick)
        return []
    if world.tick - before.tick < people.SENSE_SURE:
        person.clue = Clue(gap, person.plane, before.tick)
        return []
    person.sensed_at = world.tick
    felt = Evidence(Kind.SENSED, Sense.ECHO, gap, world.tick, 0.0, person.plane)
    weigh(person.mind, felt)
    said = Said(who, Line.WHAT_IS_THERE, person.point)
    return [said, *common.change(world, person, who, Poise.POINTING, felt)]


def _point(world: World, person: Person, who: Who) -> list[Event]:
    """There."""
    if world.tick - person.since >= people.POINTS_FOR or person.clue is None:
        person.clue = None
        return common.change(world, person, who, Poise.AT_EASE)
    common.turn_to(person, person.clue.point, people.TURNS)
    return []
