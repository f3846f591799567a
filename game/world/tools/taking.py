"""Taking what lies there, and taking back what he has set."""

from __future__ import annotations

from game.world import tuning
from game.world.command import Command
from game.world.events import Event
from game.world.events_hands import TakenUp
from game.world.items import Item
from game.world.level import Plane, Point
from game.world.movement import distance
from game.world.sight import clear
from game.world.state import World
from game.world.traps import lift


def offer(world: World, command: Command) -> list[Event] | None:
    """Use beside something that the map holds."""
    number = lying(world)
    if number is None:
        return None
    spec = world.level.items[number]
    world.taken[number] = True
    return into_pouch(world, spec.item, spec.count, spec.point)


def lying(world: World) -> int | None:
    """The number of the nearest thing that lies at hand."""
    near = [
        (distance(world.iruka.point, spec.point), number)
        for number, spec in enumerate(world.level.items)
        if not world.taken[number] and at_hand(world, spec.point, spec.plane)
    ]
    return min(near)[1] if near else None


def back(world: World, command: Command) -> list[Event] | None:
    """Use beside what he has set himself: the nearest trap that has not sprung, or bait that nobody has
    eaten. What pupils have built is theirs, and wards only fade."""
    point = world.iruka.point
    near = [
        (distance(point, trap.point), 0, number)
        for number, trap in enumerate(world.traps)
        if trap.by is None and trap.sprung_at < 0 and at_hand(world, trap.point, trap.plane)
    ]
    near += [
        (distance(point, bait.point), 1, number)
        for number, bait in enumerate(world.bait)
        if bait.eaten_at < 0 and at_hand(world, bait.point, bait.plane)
    ]
    if not near:
        return None
    _, kind, number = min(near)
    if kind == 0:
        trap = lift(world, number)
        return into_pouch(world, trap.item, 1, trap.point)
    bait = world.bait.pop(number)
    return into_pouch(world, bait.item, 1, bait.point)


def at_hand(world: World, point: Point, plane: Plane) -> bool:
    """Whether he can reach a spot, with no wall between."""
    iruka = world.iruka
    near = plane is iruka.plane and distance(iruka.point, point) <= tuning.TAKES_WITHIN
    return near and clear(world.solids[plane], iruka.point, point)


def into_pouch(world: World, item: Item, count: int, point: Point) -> list[Event]:
    """So many more of it in the kit."""
    world.kit[item] = world.kit.get(item, 0) + count
    return [TakenUp(item, count, point)]
