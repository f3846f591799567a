"""The cell: laying hands on him, carrying him there, keeping him in it, and finding it empty.

What captor and jailer share; whose rounds and hours they keep is their own minds'.
"""

from __future__ import annotations

from functools import lru_cache

from game.world import doors, tuning
from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.angles import heading_of
from game.world.beings import Being, Clue, Poise
from game.world.events import Event
from game.world.events_minds import Grabbed, LaidDown
from game.world.evidence import Alarm, Evidence, Kind, Sense, Who, weigh
from game.world.level import Level, Plane, Point
from game.world.minds import common, hunting
from game.world.movement import distance, slide
from game.world.senses.seeing import in_cone
from game.world.sight import sees
from game.world.state import World
from game.world.tools import contact, ropes
from game.world.ways.astar import route
from game.world.ways.room import footing

_BUSY = (Poise.HUNTING, Poise.LOST, Poise.SEARCHING, Poise.OUT, Poise.CARRYING)
_RESTING = (Poise.AT_EASE, Poise.WARY, Poise.TIRED)


def lay_hands_on(world: World, being: Being, who: Who) -> list[Event]:
    """A hunter who reaches him binds him and carries him off; once too often, or without a cell, the day
    is over."""
    if not hunting.within_reach(world, being):
        return []
    happened = contact.unmask(being, who)
    iruka, cell = world.iruka, world.level.cell
    if being.poise is not Poise.HUNTING or iruka.carried_by is not None:
        return happened
    world.grabs += 1
    way = None
    if cell is not None and world.grabs < foes.GRABS:
        way = route(world.level, being.point, being.plane, cell.centre, Plane.GROUND)
    if way is None:
        return happened + hunting.catch(world, being, who)
    iruka.bound, iruka.carried_by = 1.0, who
    iruka.climb = iruka.lock = None
    happened.append(Grabbed(who, iruka.point))
    return happened + common.change(world, being, who, Poise.CARRYING, common.last_cause(being))


def let_go(world: World, who: Who) -> None:
    """He drops his prisoner, who is still bound."""
    if world.iruka.carried_by == who:
        world.iruka.carried_by = None


def carry(world: World, being: Being, who: Who, rest: int) -> list[Event]:
    """One tick on the way to the cell, and there he is laid down. rest: ticks until he looks in."""
    cell, iruka = world.level.cell, world.iruka
    assert cell is not None, "nobody is carried without a cell to carry him to"
    happened = common.walk_to(world, being, who, cell.centre, Plane.GROUND, foes.CARRIES)
    _bring(world, being)
    near = being.plane is Plane.GROUND and distance(being.point, cell.centre) < foes.LAYS
    if not near and not common.at_goal(being):
        return happened
    if not cell.holds(iruka.point):
        iruka.x, iruka.y = being.point
    iruka.carried_by = None
    being.keeper, being.checks_at = True, world.tick + rest
    being.mind.alert = being.mind.floor = minds.WARY
    happened.append(LaidDown(who, iruka.point))
    return happened + common.change(world, being, who, Poise.RETURNING)


def _bring(world: World, being: Being) -> None:
    """The prisoner comes behind, never through a wall."""
    iruka = world.iruka
    gap = distance(iruka.point, being.point)
    if iruka.plane is not being.plane:
        iruka.plane = being.plane
        iruka.x, iruka.y = being.point
    elif gap > foes.TRAILS:
        stride = min(gap - foes.TRAILS, foes.CARRIES * foes.TRAILS_FASTER * tuning.TICK)
        step = (being.x - iruka.x) / gap * stride, (being.y - iruka.y) / gap * stride
        solid = footing(world.level, iruka.plane, doors.opened(world))
        iruka.heading = heading_of(*step)
        iruka.x, iruka.y = slide(solid, iruka.point, step, tuning.BODY_RADIUS)
        if distance(iruka.point, being.point) > foes.TRAILS_MOST:
            iruka.x, iruka.y = being.point
    iruka.speed = 0.0


def keep(world: World, being: Being, who: Who, rest: int) -> list[Event] | None:
    """What a keeper makes up his mind to; None where something else is on it. rest: ticks between looks."""
    being.keeper = being.keeper and being.poise is not Poise.HUNTING
    if being.poise in _BUSY or being.sees_him or not being.keeper:
        return None
    clue, cell = being.clue, world.level.cell
    troubled = clue is not None and clue.tick >= being.since and being.mind.alarm >= Alarm.CURIOUS
    inside = clue is not None and cell is not None and doors.near(cell, clue.point) < foes.POST_OFF
    if troubled and not inside:
        return None
    strains = _sees_straining(world, being, who)
    if being.poise is Poise.CHECKING:
        return _look_in(world, being, who, rest)
    due = being.poise in _RESTING and world.tick >= being.checks_at
    if strains or troubled or due:
        cause = common.last_cause(being) if strains or troubled else None
        return common.change(world, being, who, Poise.CHECKING, cause)
    return None


def sees_prisoner(world: World, being: Being) -> bool:
    """Whether he has him before his eyes, in the cell."""
    iruka, cell = world.iruka, world.level.cell
    gap = distance(being.point, iruka.point)
    if cell is None or not cell.holds(iruka.point) or gap > foes.CELL_SEES:
        return False
    looks = being.plane is iruka.plane and in_cone(being, iruka.point, gap) > 0.0
    return looks and sees(world, being.point, being.plane, iruka.point, iruka.plane)


def _sees_straining(world: World, being: Being, who: Who) -> bool:
    if not ropes.straining(world) or not sees_prisoner(world, being):
        return False
    iruka = world.iruka
    being.clue = Clue(iruka.point, iruka.plane, world.tick)
    points = max(foes.STRAINING - being.mind.alert, 0.0)
    weigh(being.mind, Evidence(Kind.SAW, Sense.SIGHT, iruka.point, world.tick, points, iruka.plane))
    return True


def _look_in(world: World, being: Being, who: Who, rest: int) -> list[Event]:
    """He stands in the cell and looks: is he there?"""
    if being.going is None or not common.at_goal(being):
        return []
    if being.waits_until <= being.since:
        being.waits_until = world.tick + foes.LOOKS_IN
    if world.tick < being.waits_until:
        return []
    if not sees_prisoner(world, being):
        return _find_empty(world, being, who)
    being.mind.alert = min(being.mind.alert, minds.WARY)
    being.checks_at = world.tick + rest
    return common.change(world, being, who, Poise.RETURNING)


def _find_empty(world: World, being: Being, who: Who) -> list[Event]:
    cell = world.level.cell
    assert cell is not None, "there is a cell to be empty"
    being.keeper = False
    being.clue = Clue(cell.centre, Plane.GROUND, world.tick)
    points = minds.FOUND_CELL
    weigh(being.mind, Evidence(Kind.FOUND_CELL_EMPTY, Sense.FINDING, cell.centre, world.tick, points))
    return hunting.begin_search(world, being, who)


def check(world: World, being: Being, who: Who) -> list[Event]:
    """One tick of CHECKING: in by the door, and up to him who has been at his ropes; those are tied anew."""
    iruka, clue = world.iruka, being.clue
    there = sees_prisoner(world, being)
    strained = clue is not None and clue.tick >= being.since and iruka.bound < foes.LOOSE
    at_ropes = there and (strained or (world.grabs > 0 and iruka.bound == 0.0))
    if at_ropes and hunting.within_reach(world, being):
        iruka.bound = 1.0
        return [*contact.unmask(being, who), Grabbed(who, iruka.point)]
    if at_ropes:
        return common.walk_to(world, being, who, iruka.point, iruka.plane, minds.WALK)
    point = inside(world, being, who)
    happened = common.walk_to(world, being, who, point, Plane.GROUND, minds.WALK)
    if common.at_goal(being):
        if there:
            common.turn_to(being, iruka.point, minds.TURN)
        else:
            being.heading = (being.heading + minds.TURN) % tuning.FULL_TURN
    return happened


def outside(world: World, being: Being, who: Who) -> Point:
    """Where a guard of the cell stands: on the way out of it."""
    return _threshold(world.level, *common.home(world, being, who))[1]


def inside(world: World, being: Being, who: Who) -> Point:
    """Where he looks round: in the cell, by the way in."""
    return _threshold(world.level, *common.home(world, being, who))[0]


@lru_cache(maxsize=64)
def _threshold(level: Level, home: Point, plane: Plane) -> tuple[Point, Point]:
    """On the way from the cell to somebody's home: the last place inside, and one well outside."""
    cell = level.cell
    assert cell is not None, "only a cell has a way out"
    here = last = cell.centre
    for stop in route(level, cell.centre, Plane.GROUND, home, plane) or ():
        if stop.by or stop.plane is not Plane.GROUND:
            break
        gap = distance(here, stop.point)
        for number in range(int(gap / foes.POST_STEP) + 1):
            share = min(number * foes.POST_STEP / gap, 1.0) if gap > 0.0 else 0.0
            point = here[0] + (stop.point[0] - here[0]) * share, here[1] + (stop.point[1] - here[1]) * share
            if cell.holds(point) and _no_door(level, point):
                last = point
            if doors.near(cell, point) >= foes.POST_OFF:
                return last, point
        here = stop.point
    return last, here


def _no_door(level: Level, point: Point) -> bool:
    """Whether nobody who stands there stands in a doorway."""
    return all(
        spec.plane is not Plane.GROUND or doors.near(spec.area, point) >= tuning.BODY_RADIUS
        for spec in level.doors
    )
