"""What all who hunt have in common: their senses in one sweep, going to see, searching, being near enough.

Who is hunted here is always Iruka; what each of them does with him is his own mind's.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.events import Event, Outcome
from game.world.events_minds import Caught
from game.world.evidence import Alarm, Kind, Sense, Who
from game.world.level import Plane
from game.world.minds import common, search
from game.world.movement import distance
from game.world.senses import finding, hearing, seeing, sensing, telling
from game.world.sight import sees
from game.world.state import World
from game.world.things import Sounding

KINDS = ("patrol", "captor", "missing-nin", "jailer")  # who tells whom
SUSPECTS = tuple(Sounding)  # to a guard, every noise that is none of theirs
PRISONERS = (Sounding.STEP,)  # that a prisoner makes, and nobody minds


def perceive(world: World, being: Being, who: Who) -> list[Event]:
    """Everything that his senses tell him in this tick, and whom he tells."""
    suspects = SUSPECTS
    if being.poise is not Poise.HUNTING and imprisoned(world):
        being.sees_him = False
        suspects = tuple(sounding for sounding in SUSPECTS if sounding not in PRISONERS)
    else:
        seeing.look(world, being)
    others = hearing.listen(world, being, suspects)
    telling.hear_called(world, being, others, KINDS)
    sensing.feel(world, being, who, common.senses_of(world, being, who))
    if world.tick % minds.FINDS_EVERY == who.number % minds.FINDS_EVERY:
        finding.find(world, being, who)
    return telling.tell(world, being, who, KINDS)


def imprisoned(world: World) -> bool:
    """Whether Iruka is where they have put him; to see him there alarms nobody."""
    cell, iruka = world.level.cell, world.iruka
    if cell is None or iruka.plane is not Plane.GROUND or not cell.holds(iruka.point):
        return False
    return iruka.bound > 0.0 or any(being.keeper for being in (*world.people, *world.watchers))


def begin_search(world: World, being: Being, who: Who) -> list[Event]:
    """Begin to search where he was last known."""
    cause = common.last_cause(being)
    clue = being.clue or Clue(being.point, being.plane, world.tick)
    being.search = search.begin(world.level, clue, world.tick)
    being.mind.floor = minds.WARY
    return common.change(world, being, who, Poise.SEARCHING, cause)


def seek_on(world: World, being: Being, who: Who, patience: float = 1.0) -> list[Event]:
    """Search on, anew where there is a newer clue, until the time is up. patience: what that is multiplied
    by."""
    found = being.search
    assert found is not None, "a searcher has a search"
    clue = being.clue
    if clue is not None and clue.tick > found.begun:
        if clue.plane is found.plane and search.holds(found, clue.point):
            search.mark(found, clue.point, clue.tick)
        else:
            being.search = found = search.begin(world.level, clue, clue.tick)
        being.going = None
    most = minds.SEARCH_MOST if being.mind.alarm >= Alarm.AGITATED else minds.SEARCH_LEAST
    if world.tick - found.begun > int(most * world.dials.patience * patience):
        being.search = None
        being.mind.alert = min(being.mind.alert, minds.THRESHOLDS[Alarm.NOTICING - 1])
        return common.change(world, being, who, Poise.RETURNING)
    return []


def seek(world: World, being: Being, who: Who, speed: float = minds.SEEKS) -> list[Event]:
    """One tick of a search: first to where he was last known, then from doubt to doubt."""
    found = being.search
    assert found is not None, "a searcher has a search"
    if world.tick % minds.SPREADS_EVERY == 0:
        search.spread(found)
    if world.tick % minds.CLEARS_EVERY == who.number % minds.CLEARS_EVERY:
        search.clear(found, being, world.solids[being.plane], world.tick)
    if found.goal is not None and common.at_goal(being):
        search.drop(found, found.goal, for_good=False)
        if found.last_known:
            found.looks_until = world.tick + minds.LOOKS_ROUND
        found.goal = None
    if world.tick < found.looks_until:
        _look_round(being)
        return []
    if found.goal is None or not (found.last_known or search.doubted(found, found.goal)):
        found.goal, found.last_known = search.next_goal(found, being), False
        being.going = None
    if found.goal is None:
        if world.tick % minds.SPREADS_EVERY == 0:
            search.doubt_again(found, world.tick)
        _look_round(being)
        return []
    happened = common.walk_to(world, being, who, found.goal, found.plane, speed)
    if being.going is None:
        search.drop(found, found.goal, for_good=True)
        found.goal = None
    return happened


def _look_round(being: Being) -> None:
    being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN


def go_to_see(world: World, being: Being, who: Who) -> list[Event]:
    """Curious: he stops and looks there; if it seems more than nothing he goes there, and looks round."""
    clue = being.clue
    assert clue is not None, "nobody is curious without a clue"
    looked = world.tick - being.since >= minds.LOOKS_FOR
    if being.going is None and not (looked and _draws(being)):
        common.turn_to(being, clue.point, minds.TURN)
        return []
    happened = common.walk_to(world, being, who, clue.point, clue.plane, minds.WALK)
    if being.going is None:  # no way leads there
        common.turn_to(being, clue.point, minds.TURN)
    elif common.at_goal(being):
        if being.waits_until <= max(being.since, clue.tick):
            being.waits_until = world.tick + minds.LOOKS_FOR
        _look_round(being)
    return happened


def _draws(being: Being) -> bool:
    """Whether it seems more than nothing: a noise that no step makes does, and whatever is not as it was."""
    cause = common.last_cause(being)
    sure = cause is not None and (cause.kind is Kind.HEARD_LOUD or cause.sense is Sense.FINDING)
    return sure or being.mind.alarm >= Alarm.NOTICING


def has_seen(world: World, being: Being) -> bool:
    """Whether one who is curious has looked long enough."""
    newest = max(being.since, being.clue.tick if being.clue is not None else 0)
    if being.going is not None:
        return common.at_goal(being) and newest < being.waits_until <= world.tick
    return world.tick - newest > minds.LOOKS_FOR and being.mind.alarm < Alarm.NOTICING


def has_lost(world: World, being: Being) -> bool:
    """Whether a hunter no longer knows where he is: out of sight, and not where he last was."""
    unseen = world.tick - being.seen_at
    if unseen <= minds.LOST_AFTER:
        return False
    return being.going is None or common.at_goal(being) or unseen > minds.LOST_MOST


def within_reach(world: World, being: Being) -> bool:
    """Whether he could lay hands on him."""
    iruka = world.iruka
    if being.plane is not iruka.plane or distance(being.point, iruka.point) > minds.CATCHES:
        return False
    return sees(world, being.point, being.plane, iruka.point, iruka.plane)


def catch(world: World, being: Being, who: Who) -> list[Event]:
    """That was the day."""
    world.caught_by = who
    world.outcome = Outcome.CAUGHT
    return [Caught(who, world.iruka.point, common.last_cause(being))]
