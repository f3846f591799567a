"""Letters: picked up where they lie and read standing. Who breaks off reads on later, where he stopped."""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.command import Command
from game.world.events import Event
from game.world.events_hands import LetterDropped, LetterRead
from game.world.movement import distance
from game.world.sight import clear
from game.world.state import World


def offer(world: World, command: Command) -> list[Event] | None:
    """Use beside a letter: he begins to read, or breaks off."""
    iruka = world.iruka
    if iruka.reading is not None:
        return _drop(world)
    number = within_reach(world)
    if number is None:
        return None
    iruka.reading = number
    world.letters[number].taken = True
    return []


def within_reach(world: World) -> int | None:
    """The number of the nearest unread letter that he can take up where he stands."""
    iruka, near = world.iruka, []
    for number, (spec, state) in enumerate(zip(world.level.letters, world.letters, strict=True)):
        gap = distance(spec.point, iruka.point)
        if state.done or spec.plane is not iruka.plane or gap > hands.LETTER_REACH:
            continue
        if clear(world.solids[spec.plane], iruka.point, spec.point):
            near.append((gap, number))
    return min(near)[1] if near else None


def go_on(world: World, command: Command) -> list[Event]:
    """One tick of reading; walking ends it."""
    iruka = world.iruka
    if iruka.reading is None:
        return []
    held = iruka.bound > 0.0 or iruka.carried_by is not None
    if held or iruka.point != iruka.was or iruka.climb is not None:
        return _drop(world)
    number = iruka.reading
    spec, state = world.level.letters[number], world.letters[number]
    state.read += 1
    if state.read < tuning.ticks(spec.seconds):
        return []
    state.done, iruka.reading = True, None
    if spec.code and spec.code not in iruka.knows:
        iruka.knows.append(spec.code)
    return [LetterRead(number)]


def _drop(world: World) -> list[Event]:
    """He puts it back where it lay."""
    number, world.iruka.reading = world.iruka.reading, None
    if number is None:
        return []
    world.letters[number].taken = False
    return [LetterDropped(number)]
