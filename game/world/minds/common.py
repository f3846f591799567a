"""What all minds share: changing poise, turning, walking to a place, walking a round."""

from __future__ import annotations

from game.world import doors, tuning
from game.world import tuning_minds as minds
from game.world.angles import DIRECTIONS, heading_of, turned
from game.world.beings import Being, Person, Poise, Watcher
from game.world.events import Event
from game.world.events_minds import PoiseChanged
from game.world.evidence import Evidence, Who
from game.world.level import Patrol, Plane, Point
from game.world.minds.bodies import others as others
from game.world.minds.bodies import parties
from game.world.minds.bodies import shown as shown
from game.world.minds.doorkeeping import open_ahead, passable
from game.world.minds.doorkeeping import shut_behind as shut_behind
from game.world.movement import distance
from game.world.state import World
from game.world.ways.astar import Stop, route
from game.world.ways.follow import Going, arrived, go, stuck
from game.world.ways.room import clear, footing
from game.world.ways.yielding import Turn, Yielding, due, over, settle


def change(
    world: World, being: Being, who: Who, poise: Poise, cause: Evidence | None = None
) -> list[Event]:
    """Be about something else from now on; told of those who may be seen."""
    if being.poise is poise:
        return []
    before, being.poise, being.since = being.poise, poise, world.tick
    being.going = None
    if not shown(being):
        return []
    return [PoiseChanged(who, being.point, being.plane, before, poise, cause)]


def last_cause(being: Being) -> Evidence | None:
    """What he perceived last."""
    return max(being.mind.causes, key=lambda cause: cause.tick, default=None)


def turn_to(being: Being, point: Point, most: int) -> None:
    """Turn toward a place by at most `most` 1/1024 turn."""
    dx, dy = point[0] - being.x, point[1] - being.y
    if dx or dy:
        being.heading = turned(being.heading, heading_of(dx, dy), most)


def walk_to(
    world: World, being: Being, who: Who, point: Point, plane: Plane, speed: float
) -> list[Event]:
    """One tick on the way to a place; plans when there is no plan, opens what is shut. `being.moving` tells
    whether he got on; `at_goal` whether he is there."""
    aside = stand_aside(world, being, who, speed)
    if aside is not None:
        return aside
    being.moving = False
    going, turn = being.going, isinstance(being.going, Turn | Yielding)
    if isinstance(going, Yielding) and _passed(world, being, going):
        going = None
    if going is None or stuck(going) or _missed(going, point) or not _serves(world, going, point, plane):
        stops = route(world.level, being.point, being.plane, point, plane)
        if stops is None:
            being.going = None
            return []
        going = being.going = (Turn if turn else Going)(stops, Stop(point, plane))
    return [] if arrived(going) else _walk_on(world, being, who, going, speed)


def _walk_on(world: World, being: Being, who: Who, going: Going, speed: float) -> list[Event]:
    happened = open_ahead(world, being, who)
    slow = minds.SLOWED if world.tick < being.slowed_until else 1.0
    solid = footing(world.level, being.plane, passable(world, being))
    mates, beyond = (others(world, being, which) for which in (being.plane, Plane(1 - being.plane)))
    went = go(being, going, speed * slow, solid, mates, world.tick, beyond)
    if went is not None:
        being.moving = True
        being.heading = turned(being.heading, heading_of(*went), minds.TURN_HUNTING)
    if due(going):
        crowd, fixed = parties(world, being)
        me = next(party for party in crowd if party.mate is being)
        settle(world.level, [party for party in crowd if party is not me], me, fixed, solid)
    return happened


def stand_aside(world: World, being: Being, who: Who, speed: float) -> list[Event] | None:
    """One tick of somebody who stands, and has been asked to make way: aside, and home again when they are
    by. None where nobody has asked him, or he is home."""
    going = being.going
    if not isinstance(going, Yielding) or going.home is None:
        return None
    being.moving = False
    home, passed = going.home, going.to < 0 or _passed(world, being, going)
    if passed and being.plane is home.plane and distance(being.point, home.point) < minds.AT_HOME:
        being.going = None
        return None
    if stuck(going) or (passed and arrived(going)):
        stops = route(world.level, being.point, being.plane, home.point, home.plane) or ()
        going = being.going = Yielding(stops, home, home=home)
    return [] if arrived(going) else _walk_on(world, being, who, going, speed)


def _passed(world: World, being: Being, going: Yielding) -> bool:
    """Whether those are by for whom he stands aside."""
    crowd, _ = parties(world, being)
    iruka = world.iruka.point if world.iruka.plane is being.plane else None
    return over(going, [party for party in crowd if party.mate is not being], being, world.tick, iruka)


def at_goal(being: Being) -> bool:
    """Whether the way that he last planned is at its end."""
    going = being.going
    return going is not None and arrived(going) and not isinstance(going, Yielding)


def _serves(world: World, going: Going, point: Point, plane: Plane) -> bool:
    return _leads(going, point, plane) or _follows(world, going, point, plane)


def _missed(going: Going, point: Point) -> bool:
    """Whether he has come to where the way led, and whom he was after has moved on a little."""
    return arrived(going) and distance((going.goal or going.stops[-1]).point, point) > minds.AT_STOP


def _leads(going: Going, point: Point, plane: Plane) -> bool:
    goal = going.goal or going.stops[-1]
    return goal.plane is plane and distance(goal.point, point) < minds.REPLANS


def _follows(world: World, going: Going, point: Point, plane: Plane) -> bool:
    """Lengthen the way after a goal that has moved on, where nothing is between: no need to plan it all."""
    last = going.stops[-1]
    whole = going.goal is None or last.point == going.goal.point
    near = whole and last.plane is plane and distance(last.point, point) < minds.FOLLOWS
    if not near or len(going.stops) - going.at > minds.FOLLOWS_MOST:
        return False
    closed = footing(world.level, plane, doors.opened(world))
    if not clear(closed, last.point, point, tuning.BODY_RADIUS):
        return False
    going.stops += (Stop(point, plane),)
    going.goal = going.stops[-1]
    return True


def walk_round(world: World, being: Being, who: Who, patrol: Patrol, speed: float) -> list[Event]:
    """One tick of a round: from point to point and back, with waits, and looks while he waits. Where somebody
    stands on a point, beside him is near enough."""
    being.moving = False
    if not patrol.waypoints:
        return []
    happened = stand_aside(world, being, who, speed)
    if happened is not None:
        return happened
    if world.tick < being.waits_until or len(patrol.waypoints) == 1:
        _look_out(world, being, who, patrol)
    if world.tick < being.waits_until:
        return []
    being.waypoint = min(being.waypoint, len(patrol.waypoints) - 1)
    target = patrol.waypoints[being.waypoint]
    near = distance(being.point, target.point) <= minds.AT_STOP or _beside(being, target.point)
    if near and being.plane is patrol.plane:
        being.going = None
        being.waits_until = world.tick + tuning.ticks(target.wait)
        if len(patrol.waypoints) > 1:
            if not 0 <= being.waypoint + being.direction < len(patrol.waypoints):
                being.direction = -being.direction
            being.waypoint += being.direction
        return []
    return walk_to(world, being, who, target.point, patrol.plane, speed)


def _beside(being: Being, point: Point) -> bool:
    """Whether his way there is at its end, as near as somebody who stands there let him come."""
    going = being.going
    return at_goal(being) and going is not None and (going.goal or going.stops[-1]).point == point


def _look_out(world: World, being: Being, who: Who, patrol: Patrol) -> None:
    """Where he looks at the stop that he is at. Who has but one stop looks as he was placed."""
    alone = len(patrol.waypoints) == 1
    at = being.waypoint if alone else being.waypoint - being.direction
    stop = patrol.waypoints[min(max(at, 0), len(patrol.waypoints) - 1)]
    if distance(being.point, stop.point) > minds.AT_STOP:
        return
    look = stop.look
    if look < 0 and alone and not isinstance(being, Watcher):
        look = world.level.people[who.number].heading
    if look >= 0:
        being.heading = turned(being.heading, look, minds.TURN)


def patrol_of(world: World, being: Being, who: Who) -> Patrol | None:
    """The round that is his."""
    if isinstance(being, Watcher):
        return world.level.patrols[being.spec.posts[being.post]]
    name = world.level.people[who.number].patrol
    return world.level.patrols[name] if name else None


def home(world: World, being: Being, who: Who) -> tuple[Point, Plane]:
    """Where he goes when there is nothing to do: the stop that he was bound for, or where he began."""
    patrol = patrol_of(world, being, who)
    if patrol is None or not patrol.waypoints:
        spec = world.level.people[who.number]
        return spec.point, spec.plane
    return patrol.waypoints[min(being.waypoint, len(patrol.waypoints) - 1)].point, patrol.plane


def senses_of(world: World, being: Being, who: Who) -> float:
    """How well he senses chakra, 0..1."""
    return being.spec.senses if isinstance(being, Watcher) else world.level.people[who.number].senses


def out(world: World, being: Being) -> bool:
    """Whether he is out of action just now."""
    return isinstance(being, Person | Watcher) and world.tick < being.out_until


def ahead(point: Point, heading: int) -> Point:
    """A metre ahead of whoever stands at `point` and faces `heading`."""
    east, south = DIRECTIONS[heading]
    return point[0] + east, point[1] + south
