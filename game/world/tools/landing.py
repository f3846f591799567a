"""Landing: what becomes of a thing that comes down, and of whom it meets."""

from __future__ import annotations

from collections.abc import Callable

from game.world import tuning
from game.world import tuning_minds as minds
from game.world import tuning_tools as means
from game.world.beings import Being, Clue
from game.world.command import Command
from game.world.contact import met, unmask
from game.world.events import Event
from game.world.events_hands import LampOut, Landed, Sprung
from game.world.evidence import GUARDING, Evidence, Kind, Sense, Who, weigh
from game.world.items import Item
from game.world.level import Plane, Point
from game.world.minds.bodies import shown
from game.world.movement import distance
from game.world.senses import hearing
from game.world.state import Burst, World
from game.world.things import Cloud, Sounding, Throw
from game.world.trails import Trail

Met = list[tuple[Who, Being]]


def land(world: World, command: Command) -> list[Event]:
    """Bring down what is due, in the order in which it was thrown."""
    happened: list[Event] = []
    for flight in [flight for flight in world.throws if flight.lands <= world.tick]:
        world.throws.remove(flight)
        happened += _LANDS[flight.item](world, flight)
    return happened


def sound(world: World, sounding: Sounding, point: Point, plane: Plane, loudness: float) -> None:
    """Let be heard what he did from afar; the ring of it is not to be seen round him."""
    ring = world.iruka.noise, world.iruka.noisy_at
    hearing.make(world, sounding, point, plane, loudness)
    world.iruka.noise, world.iruka.noisy_at = ring


def _pebble(world: World, flight: Throw) -> list[Event]:
    """A noise where nobody is."""
    sound(world, Sounding.PEBBLE, flight.end, flight.lands_on, means.PEBBLE_LOUDNESS)
    return [_landed(flight, [])]


def _kunai(world: World, flight: Throw) -> list[Event]:
    """Plain steel, without a sound: a lamp goes out, a wire is cut, a guard feels it, and no more."""
    hit = list(met(world, flight.end, flight.lands_on, means.KUNAI_HITS))
    _hurt(world, flight, hit, means.KUNAI_HURT)
    return [_landed(flight, hit), *_put_out(world, flight), *_cut(world, flight)]


def _put_out(world: World, flight: Throw) -> list[Event]:
    """The nearest lamp that burns there."""
    near = [
        (distance(spec.point, flight.end), number)
        for number, (spec, lamp) in enumerate(zip(world.level.lamps, world.lamps, strict=True))
        if lamp.lit
        and spec.plane is flight.lands_on
        and distance(spec.point, flight.end) <= means.KUNAI_LAMP
    ]
    if not near:
        return []
    number = min(near)[1]
    world.lamps[number].lit, world.lamps[number].out_at = False, world.tick
    return [LampOut(number, world.level.lamps[number].point)]


def _cut(world: World, flight: Throw) -> list[Event]:
    """Wires that are set there; each keeps its number."""
    happened: list[Event] = []
    for trap in world.traps:
        near = trap.plane is flight.lands_on and distance(trap.point, flight.end) <= means.KUNAI_CUTS
        if trap.item is Item.TRIPWIRE and trap.armed and near:
            trap.armed, trap.sprung_at = False, world.tick
            happened.append(Sprung(trap.item, trap.point, trap.plane))
    return happened


def _paint(world: World, flight: Throw) -> list[Event]:
    """Whoever is met is seen for a long while."""
    hit = list(met(world, flight.end, flight.lands_on, means.PAINT_RADIUS))
    bared: list[Event] = []
    for who, being in hit:
        being.painted_until = max(being.painted_until, world.tick + means.PAINT_LASTS)
        bared += unmask(being, who)
    _hurt(world, flight, hit, means.PAINT_HURT)
    return [_landed(flight, hit), *bared]


def _powder(world: World, flight: Throw) -> list[Event]:
    """A cloud; what it does as long as it hangs there is `contact.hang`'s."""
    ends = world.tick + means.CLOUD_LASTS
    world.clouds.append(Cloud(flight.end, flight.lands_on, world.tick, ends))
    hit = list(met(world, flight.end, flight.lands_on, means.CLOUD_RADIUS))
    bared = [event for who, being in hit for event in unmask(being, who)]
    _hurt(world, flight, hit, means.CLOUD_HURT)
    return [_landed(flight, hit), *bared]


def _tag(world: World, flight: Throw) -> list[Event]:
    """A blast: light in the field and a trail to it, noise, guards dazed, everybody else startled."""
    point, plane, ends = flight.end, flight.lands_on, world.tick + means.TAG_TICKS
    world.bursts.append(Burst(point, plane, means.TAG_ENERGY, world.tick, ends))
    world.trails.append(Trail(plane, flight.start, point, means.TAG_TRAIL, world.tick))
    world.iruka.spill = Clue(point, plane, world.tick)
    sound(world, Sounding.BLAST, point, plane, means.TAG_LOUDNESS)
    hit: Met = []
    bared: list[Event] = []
    for who, being in met(world, point, plane, means.TAG_RADIUS):
        if being.mind.scale == GUARDING:
            hit.append((who, being))
            world.takedowns += world.tick >= being.out_until
            being.out_until = max(being.out_until, world.tick + minds.DAZED)
            bared += unmask(being, who)
    _hurt(world, flight, hit, means.TAG_HURT)
    _startle(world, point)
    return [_landed(flight, hit), *bared]


def _startle(world: World, point: Point) -> None:
    """Who is near and no guard gives off a little chakra; the cloaks of those who have one shimmer."""
    ends = world.tick + tuning.FEELING_TICKS
    for person in world.people:
        if person.mind.scale != GUARDING and distance(person.point, point) <= means.TAG_STARTLES:
            burst = Burst(person.point, person.plane, tuning.STARTLED_ENERGY, world.tick, ends)
            world.feelings.append(burst)
    for watcher in world.watchers:
        if distance(watcher.point, point) <= means.TAG_STARTLES:
            watcher.shimmers_until = max(watcher.shimmers_until, world.tick + tuning.SHIMMER)


def _hurt(world: World, flight: Throw, hit: Met, points: float) -> None:
    """Guards take note, and know from where it came."""
    for _, being in hit:
        if being.mind.scale != GUARDING:
            continue
        if not being.sees_him:
            being.clue = Clue(flight.start, flight.plane, world.tick)
        evidence = Evidence(Kind.HURT, Sense.TOUCH, flight.start, world.tick, points, flight.plane)
        weigh(being.mind, evidence)


def _landed(flight: Throw, hit: Met) -> Event:
    """Whom it met is told only of those who may be seen: the nearest of them."""
    near = [
        (distance(being.point, flight.end), who.cloaked, who.number) for who, being in hit if shown(being)
    ]
    whom = Who(min(near)[2], min(near)[1]) if near else None
    return Landed(flight.item, flight.end, flight.lands_on, whom)


_LANDS: dict[Item, Callable[[World, Throw], list[Event]]] = {
    Item.PEBBLE: _pebble,
    Item.KUNAI: _kunai,
    Item.PAINT: _paint,
    Item.POWDER: _powder,
    Item.TAG: _tag,
}
