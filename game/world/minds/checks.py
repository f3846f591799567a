"""Looking after the prisoner: steps to the cell, a look in from the door, and the cell found empty.

A look has a rhythm that can be learned: he comes, opens, looks for a while from the doorstep, shuts, and goes
back to his place. He goes in only to tie ropes anew, or where he sees nobody from outside.
"""

from __future__ import annotations

from game.world import doors, tuning
from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Being, Clue, Poise
from game.world.events import Event
from game.world.evidence import Alarm, Evidence, Kind, Sense, Who, weigh
from game.world.level import Plane
from game.world.minds import cell, common, doorstep, hunting
from game.world.minds.doorkeeping import open_door
from game.world.movement import distance
from game.world.senses.seeing import in_cone
from game.world.sight import sees
from game.world.state import World
from game.world.tools import ropes

_BUSY = (Poise.HUNTING, Poise.LOST, Poise.SEARCHING, Poise.OUT, Poise.CARRYING)
_RESTING = (Poise.AT_EASE, Poise.WARY, Poise.TIRED)


def keep(world: World, being: Being, who: Who, rest: int) -> list[Event] | None:
    """What a keeper makes up his mind to; None where something else is on it. rest: ticks between looks."""
    being.keeper = being.keeper and being.poise is not Poise.HUNTING
    if being.poise in _BUSY or being.sees_him or not being.keeper:
        return None
    clue, area = being.clue, world.level.cell
    troubled = clue is not None and clue.tick >= being.since and being.mind.alarm >= Alarm.CURIOUS
    about_cell = clue is not None and area is not None and doors.near(area, clue.point) < foes.CELL_NEAR
    if troubled and not about_cell:
        return None
    strains = _sees_straining(world, being)
    if being.poise is Poise.CHECKING:
        return _look_in(world, being, who, rest)
    due = being.poise in _RESTING and world.tick >= being.checks_at
    if strains or troubled or due:
        cause = common.last_cause(being) if strains or troubled else None
        being.waits_until = world.tick  # no longer than now at whatever he was
        return common.change(world, being, who, Poise.CHECKING, cause)
    return None


def check(world: World, being: Being, who: Who) -> list[Event]:
    """One tick of CHECKING: to the doorstep, and a look; in, where he sees nobody or has tying to do."""
    iruka = world.iruka
    there = sees_prisoner(world, being)
    if there and _undone(world, being):
        if not hunting.within_reach(world, being):
            return common.walk_to(world, being, who, iruka.point, iruka.plane, minds.SEEKS)
        return _tie(world, being, who)
    looked = being.since < being.waits_until <= world.tick
    spot = doorstep.inside if looked else doorstep.before
    happened = common.walk_to(world, being, who, spot(world, being, who), Plane.GROUND, minds.WALK)
    if not common.at_goal(being):
        return happened
    if looked and not there:
        being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN
        return happened
    area = world.level.cell
    assert area is not None, "nobody looks into a cell that is not there"
    common.turn_to(being, iruka.point if there else area.centre, minds.TURN)
    return happened if looked else happened + _open_cell(world, being, who)


def sees_prisoner(world: World, being: Being) -> bool:
    """Whether he has him before his eyes, in the cell."""
    iruka, area = world.iruka, world.level.cell
    gap = distance(being.point, iruka.point)
    if area is None or not area.holds(iruka.point) or gap > foes.CELL_SEES:
        return False
    looks = being.plane is iruka.plane and in_cone(being, iruka.point, gap) > 0.0
    return looks and sees(world, being.point, being.plane, iruka.point, iruka.plane)


def _open_cell(world: World, being: Being, who: Who) -> list[Event]:
    """What is shut between him and the prisoner. The cloaked move no door."""
    area = world.level.cell
    happened: list[Event] = []
    for number, (door, spec) in enumerate(zip(world.doors, world.level.doors, strict=True)):
        at_cell = area is not None and doors.near(area, spec.area.centre) < foes.DOORSTEP_OFF
        at_hand = spec.plane is being.plane and doors.near(spec.area, being.point) < minds.DOOR_REACH
        if common.shown(being) and not door.open and at_cell and at_hand:
            happened += open_door(world, being, who, number)
    return happened


def _sees_straining(world: World, being: Being) -> bool:
    if not ropes.straining(world) or not sees_prisoner(world, being):
        return False
    iruka = world.iruka
    being.clue = Clue(iruka.point, iruka.plane, world.tick)
    points = max(foes.STRAINING - being.mind.alert, 0.0)
    weigh(being.mind, Evidence(Kind.SAW, Sense.SIGHT, iruka.point, world.tick, points, iruka.plane))
    return True


def _undone(world: World, being: Being) -> bool:
    """Whether there is tying to do: ropes that are half off, or that he has seen or heard worked at."""
    iruka, clue = world.iruka, being.clue
    if iruka.bound == 0.0:
        return world.grabs > 0
    suspects = clue is not None and clue.tick >= being.since
    return iruka.bound < (foes.WORKED if suspects else foes.LOOSE)


def _tie(world: World, being: Being, who: Who) -> list[Event]:
    """With that he has seen enough."""
    iruka = world.iruka
    being.waits_until = world.tick
    points = max(foes.STRAINING - being.mind.alert, 0.0)
    weigh(being.mind, Evidence(Kind.FOUND_ROPES, Sense.FINDING, iruka.point, world.tick, points, iruka.plane))
    return cell.tie(world, being, who)


def _look_in(world: World, being: Being, who: Who, rest: int) -> list[Event]:
    """How far he is with his look: is he there?"""
    there = sees_prisoner(world, being)
    if being.waits_until <= being.since:
        if common.at_goal(being):
            being.waits_until = world.tick + foes.LOOKS_IN
        return []
    if world.tick < being.waits_until or (there and _undone(world, being)):
        return []
    if there:
        being.mind.alert = min(being.mind.alert, minds.WARY)
        being.checks_at = world.tick + rest
        return common.change(world, being, who, Poise.RETURNING)
    return [] if world.tick < being.waits_until + foes.STEPS_IN else _find_empty(world, being, who)


def _find_empty(world: World, being: Being, who: Who) -> list[Event]:
    """The prisoner is gone: from now on he searches for him, and says so to all who hear it."""
    area = world.level.cell
    assert area is not None, "there is a cell to be empty"
    being.keeper = False
    being.clue = Clue(area.centre, Plane.GROUND, world.tick)
    points = minds.FOUND_CELL
    weigh(being.mind, Evidence(Kind.FOUND_CELL_EMPTY, Sense.FINDING, area.centre, world.tick, points))
    return hunting.begin_search(world, being, who)
