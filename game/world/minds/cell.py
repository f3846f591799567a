"""The cell: laying hands on him, carrying him there, laying him down, tying him anew.

What captor and jailer share, as are the looks into it (`checks`); whose rounds and hours they keep is their
own minds'.
"""

from __future__ import annotations

from game.world import contact, doors, tuning
from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.angles import heading_of
from game.world.beings import Being, Poise
from game.world.events import Event
from game.world.events_minds import Grabbed, LaidDown
from game.world.evidence import Who
from game.world.level import Plane
from game.world.minds import common, hunting
from game.world.movement import distance, slide
from game.world.state import World
from game.world.ways.astar import route
from game.world.ways.room import footing


def lay_hands_on(world: World, being: Being, who: Who) -> list[Event]:
    """A hunter who reaches him binds him and carries him off; once too often, or without a cell, the day
    is over."""
    if not hunting.within_reach(world, being):
        return []
    happened = contact.unmask(being, who)
    iruka, cell = world.iruka, world.level.cell
    if being.poise is not Poise.HUNTING or iruka.carried_by is not None:
        return happened
    once_too_often = _count(world)
    way = None
    if cell is not None and not once_too_often:
        way = route(world.level, being.point, being.plane, cell.centre, Plane.GROUND)
    if way is None:
        return happened + hunting.catch(world, being, who)
    iruka.bound, iruka.carried_by = 1.0, who
    iruka.climb = iruka.lock = None
    happened.append(Grabbed(who, iruka.point))
    return happened + common.change(world, being, who, Poise.CARRYING, common.last_cause(being))


def tie(world: World, being: Being, who: Who) -> list[Event]:
    """Whom he has at his feet he ties anew; once too often, and the day is over."""
    iruka = world.iruka
    happened = contact.unmask(being, who)
    if _count(world):
        return happened + hunting.catch(world, being, who)
    iruka.bound, iruka.lock = 1.0, None
    return [*happened, Grabbed(who, iruka.point)]


def _count(world: World) -> bool:
    """Hands are laid on him again; whether it is once too often."""
    world.grabs += 1
    return world.grabs >= foes.GRABS


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
