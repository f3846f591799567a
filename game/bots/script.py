"""A player who follows written orders. He too reads only what a player has: map, HUD, field."""

from __future__ import annotations

from dataclasses import replace

from game.bots.orders import Do, Order
from game.bots.walking import toward
from game.world import lesson, tuning
from game.world.angles import DIRECTIONS, heading_of
from game.world.beings import Poise
from game.world.command import AIM_PER_METRE, STICK_FULL, Command, Gait, Verb
from game.world.evidence import GUARDING
from game.world.level import Point
from game.world.movement import distance
from game.world.senses.seeing import clearness
from game.world.state import World
from game.world.tools import locks
from game.world.ways.astar import route
from game.world.ways.graph import Stop

_THERE = 0.12  # metres
_STUCK = tuning.ticks(1.5)
_SWEEPS = 9  # 1/1024 turn a tick, feeling round a lock
_PULLS_EVERY = tuning.ticks(0.65)
_QUIET = (Poise.AT_EASE, Poise.WARY)


class Script:
    """Follows a list of orders and then stands still. `failed` tells why he could not go on."""

    def __init__(self, orders: tuple[Order, ...]) -> None:
        self._orders = orders
        self._at = 0
        self._since = -1  # tick at which the present order was begun
        self._stops: tuple[Stop, ...] | None = None
        self._aim = 0  # 1/1024 turn, the pick
        self._best: tuple[float, Point] = (0.0, (0.0, 0.0))
        self._moved = 0
        self.failed = ""

    @property
    def done(self) -> bool:
        """Whether all orders have been followed."""
        return self._at >= len(self._orders)

    def command(self, world: World) -> Command:
        """What he wants of this tick."""
        while not self.done and not self.failed:
            order = self._orders[self._at]
            if self._since < 0:
                self._since, self._stops = world.tick, None
            wish = self._follow(world, order)
            if wish is not None:
                return wish
            self._at, self._since = self._at + 1, -1
        return Command()

    def _follow(self, world: World, order: Order) -> Command | None:
        """The tick's command, or None where the order has been carried out."""
        gone, begun = world.tick - self._since, world.tick == self._since
        if world.iruka.bound > 0.0 and order.do in (Do.GO, Do.PICK, Do.TEACH, Do.READ):
            self._stops = None
            return _strain(world)
        match order.do:
            case Do.GO | Do.LEAD:
                return self._go(world, order)
            case Do.WAIT | Do.FOCUS:
                over = gone >= tuning.ticks(order.seconds)
                return None if over else Command(focus=order.do is Do.FOCUS)
            case Do.FACE:
                heading = heading_of(order.point[0] - world.iruka.x, order.point[1] - world.iruka.y)
                return None if world.iruka.heading == heading else Command(heading=heading)
            case Do.VERB:
                return _aimed(order) if begun else None
            case Do.TEACH:
                return self._teach(world, begun)
            case Do.READ:
                if begun:
                    return Command(verb=Verb.USE)
                return None if world.iruka.reading is None else Command()
            case Do.PICK:
                return self._pick(world, begun)
            case Do.STRAIN:
                return _strain(world) if world.iruka.bound > 0.0 else None
            case Do.QUIET:
                roused = any(p.mind.scale is GUARDING and p.poise not in _QUIET for p in world.people)
                return Command() if roused and gone < tuning.ticks(order.seconds) else None
            case Do.HELD:
                free = world.iruka.bound <= 0.0 or world.iruka.carried_by is not None
                return Command() if free and gone < tuning.ticks(order.seconds) else None

    def _teach(self, world: World, begun: bool) -> Command | None:
        if begun:
            return Command(verb=Verb.USE)
        if world.iruka.teaching is None and lesson.goal_here(world) is not None and not self.failed:
            self.failed = f"line {self._orders[self._at].line}: the work was not taken up"
        return Command(focus=True) if world.iruka.teaching is not None else None

    def _go(self, world: World, order: Order) -> Command | None:
        if world.iruka.lock is not None:  # what was in the way is locked
            return self._pick(world, False)
        body = world.ally if order.do is Do.LEAD and world.ally is not None else world.iruka
        if self._stops is None:
            self._stops = route(world.level, body.point, body.plane, order.point, order.plane)
            self._best, self._moved = (distance(body.point, order.point), body.point), world.tick
            if self._stops is None:
                self.failed = f"line {order.line}: there is no way to {order.point}"
                return None
        while self._stops and body.plane is self._stops[0].plane and _at(body.point, self._stops[0].point):
            self._stops = self._stops[1:]
        if not self._stops:
            return None
        stop = self._stops[0]
        if (stop.by and body.plane is not stop.plane) or stop.by == "leap":
            return self._climb(world, stop)
        if distance(body.point, self._best[1]) > _THERE:
            self._best, self._moved = (0.0, body.point), world.tick
        elif world.tick - self._moved > _STUCK:
            self._moved = world.tick
            return Command(verb=Verb.USE)  # a door, most likely
        east, south = toward(body.point, stop.point)
        near = distance(body.point, stop.point) < tuning.SPEED[order.gait] * tuning.TICK
        if near:  # the last step is a short one
            east, south = east // 2, south // 2
        return Command(east=east, south=south, gait=order.gait, heading=heading_of(east, south))

    def _climb(self, world: World, stop: Stop) -> Command:
        """At the foot: once to begin, and then until he is there."""
        climbs = world.iruka.climb is not None or (world.ally is not None and world.ally.climb is not None)
        if climbs or (world.tick - self._moved) % _STUCK:
            return Command()
        return _aimed(Order(Do.VERB, stop.point, verb=Verb.USE))

    def _pick(self, world: World, begun: bool) -> Command | None:
        """Feel all round; where it is felt, slowly to where it is felt most, and press."""
        if begun:
            return Command(verb=Verb.USE)
        lock = world.iruka.lock
        if lock is None:
            return None
        if _seen(world):
            return self._pointing(world)
        felt = locks.feel(world)
        if felt >= 1.0:  # hold it there, and press
            self._aim = lock.pick
            return replace(self._pointing(world), verb=Verb.USE)
        self._aim = (self._aim + (1 if felt > 0.0 else _SWEEPS)) % tuning.FULL_TURN
        return self._pointing(world)

    def _pointing(self, world: World) -> Command:
        east, south = DIRECTIONS[self._aim]
        point = world.iruka.x + 4 * east, world.iruka.y + 4 * south
        return _aimed(Order(Do.VERB, point))


def _strain(world: World) -> Command:
    """Pull at the ropes, slowly, and not before anybody's eyes."""
    if _seen(world):
        return Command()
    side = STICK_FULL if world.tick // _PULLS_EVERY % 2 else -STICK_FULL
    return Command(east=side, gait=Gait.SNEAK)


def _seen(world: World) -> bool:
    """Whether a guard whom he sees has him in his cone, in plain sight."""
    return any(clearness(world, one) > 0.0 for one in world.people if one.mind.scale is GUARDING)


def _at(point: Point, stop: Point) -> bool:
    return distance(point, stop) < _THERE


def _aimed(order: Order) -> Command:
    return Command(
        aim_x=int(order.point[0] * AIM_PER_METRE), aim_y=int(order.point[1] * AIM_PER_METRE), verb=order.verb,
        item=order.item,
    )  # fmt: skip

