"""The captor: a guard who grabs, binds, and carries to the cell; then he walks no round, and minds it.

Machine: the guard's, and HUNTING -> CARRYING -> RETURNING; with a prisoner AT_EASE or WARY -> CHECKING ->
RETURNING, and on to SEARCHING where the cell is empty.
"""

from __future__ import annotations

from game.world import tuning_foes as foes
from game.world import tuning_minds as minds
from game.world.beings import Being, Poise
from game.world.events import Event
from game.world.evidence import Who, calm
from game.world.minds import cell, checks, common, doorstep, patrol
from game.world.minds.hunting import perceive
from game.world.state import World

KEEPS = {  # what comes with a cell
    Poise.AT_EASE: (Poise.CHECKING,),
    Poise.WARY: (Poise.CHECKING,),
    Poise.CURIOUS: (Poise.CHECKING,),
    Poise.RETURNING: (Poise.CHECKING,),
    Poise.HUNTING: (Poise.CARRYING,),
}
TRANSITIONS: dict[Poise, tuple[Poise, ...]] = {
    poise: leads + KEEPS.get(poise, ()) for poise, leads in patrol.TRANSITIONS.items()
} | {
    Poise.CARRYING: (Poise.RETURNING, Poise.OUT),
    Poise.CHECKING: (Poise.RETURNING, Poise.CURIOUS, Poise.SEARCHING, Poise.HUNTING, Poise.OUT),
}


def think(world: World, being: Being, who: Who) -> list[Event]:
    """One tick: perceive, make up his mind, act; with a prisoner on his shoulder he has no mind for more."""
    being.moving = False
    if common.out(world, being):
        being.sees_him = False
        cell.let_go(world, who)
        return common.change(world, being, who, Poise.OUT)
    if being.poise is Poise.CARRYING:
        return cell.carry(world, being, who, foes.GUARD_CHECKS)
    happened = perceive(world, being, who)
    kept = checks.keep(world, being, who, foes.GUARD_CHECKS)
    happened += patrol.decide(world, being, who) if kept is None else kept
    happened += _act(world, being, who)
    happened += cell.lay_hands_on(world, being, who)
    calm(being.mind, world.tick)
    return happened


def _act(world: World, being: Being, who: Who) -> list[Event]:
    """The guard's ways; with a prisoner in the cell he stays at his place near it, and looks in."""
    if not being.keeper:
        return patrol.act(world, being, who)
    happened: list[Event] = []
    match being.poise:
        case Poise.AT_EASE | Poise.WARY | Poise.RETURNING:
            happened = _stay(world, being, who)
        case Poise.CHECKING:
            return checks.check(world, being, who)
        case _:
            return patrol.act(world, being, who)
    return happened + common.shut_behind(world, being, who)


def _stay(world: World, being: Being, who: Who) -> list[Event]:
    """To his place, and there he looks the way that is his there."""
    stop, plane = doorstep.place(world, being, who)
    happened = common.walk_to(world, being, who, stop.point, plane, minds.WALK)
    if not being.moving and stop.look >= 0:
        common.turn_to(being, common.ahead(being.point, stop.look), minds.TURN)
    return happened
