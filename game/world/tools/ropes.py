"""Ropes: pulled at to the left and to the right in turn they loosen, the faster the louder; fire is quicker.

Bound, he cannot walk, and needs his hands for nearly everything.
"""

from __future__ import annotations

from game.world import tuning
from game.world import tuning_hands as hands
from game.world.beings import Clue
from game.world.command import Command, Verb
from game.world.events import Event, Refusal, Refused
from game.world.events_hands import FireBreathed, RopesOff, RopesStrained
from game.world.senses import hearing
from game.world.state import Burst, World
from game.world.things import Sounding

NEEDS_HANDS = (Verb.THROW, Verb.SET, Verb.PLAN)


def straining(world: World) -> bool:
    """Whether one who sees him sees him strain at his ropes."""
    iruka = world.iruka
    lately = iruka.strained_at >= 0 and world.tick - iruka.strained_at < hands.STRAIN_SHOWS
    return iruka.bound > 0.0 and lately


def binds(world: World, verb: Verb | None) -> bool:
    """Whether the ropes keep him from that."""
    return world.iruka.bound > 0.0 and verb in NEEDS_HANDS


def offer(world: World, command: Command) -> list[Event] | None:
    """Use in ropes: a pull, to the side whose turn it is."""
    iruka = world.iruka
    if iruka.bound <= 0.0:
        return None
    if iruka.carried_by is not None:
        return [Refused(Refusal.HANDS_BOUND)]
    return _pull(world, -iruka.strain_side or 1)


def go_on(world: World, command: Command) -> list[Event]:
    """One tick in ropes: the stick pulls when it goes over to the other side."""
    iruka = world.iruka
    if iruka.bound <= 0.0:
        iruka.strain_side = 0
        return []
    if world.leads_ally or iruka.carried_by is not None or abs(command.east) < hands.STRAIN_PUSH:
        return []
    side = 1 if command.east > 0 else -1
    return [] if side == iruka.strain_side else _pull(world, side)


def burn(world: World) -> list[Event]:
    """A fine breath of fire at them: it is quick, and can be felt."""
    iruka = world.iruka
    if iruka.carried_by is not None:
        return [Refused(Refusal.HANDS_BOUND)]
    if iruka.chakra < hands.ROPE_FIRE_COST:
        return [Refused(Refusal.NO_CHAKRA)]
    iruka.chakra -= hands.ROPE_FIRE_COST
    ends = world.tick + hands.FIRE_TICKS
    world.bursts.append(Burst(iruka.point, iruka.plane, hands.ROPE_FIRE_ENERGY, world.tick, ends))
    iruka.spill = Clue(iruka.point, iruka.plane, world.tick)
    iruka.braced_until = world.tick + tuning.BRACED
    hearing.make(world, Sounding.FIRE, iruka.point, iruka.plane, hands.ROPE_FIRE_LOUDNESS)
    return [FireBreathed(iruka.point, iruka.heading), *_loosen(world, hands.ROPE_FIRE_BURNS)]


def _pull(world: World, side: int) -> list[Event]:
    iruka = world.iruka
    rested = world.tick - iruka.strained_at if iruka.strained_at >= 0 else hands.STRAIN_QUIET
    iruka.strained_at, iruka.strain_side = world.tick, side
    if rested < hands.STRAIN_QUIET:
        loudness = hands.STRAIN_LOUDNESS * (1.0 - rested / hands.STRAIN_QUIET)
        hearing.make(world, Sounding.STRUGGLE, iruka.point, iruka.plane, loudness)
    return _loosen(world, hands.STRAIN_LOOSENS)


def _loosen(world: World, by: float) -> list[Event]:
    """Told of at each tenth, and when they fall."""
    iruka = world.iruka
    before, iruka.bound = iruka.bound, max(iruka.bound - by, 0.0)
    if iruka.bound < hands.ROPE_GONE:
        iruka.bound, iruka.strain_side = 0.0, 0
        return [RopesOff(iruka.point)]
    return [RopesStrained(iruka.bound)] if _parts(iruka.bound) > _parts(before) else []


def _parts(bound: float) -> int:
    """How many of the parts that are told of are through."""
    return int((1.0 - bound + hands.ROPE_GONE) * hands.ROPE_TELLS)
