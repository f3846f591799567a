"""Iruka's means, one file each: `ACTS` is what each verb does, `GOES_ON` what goes on by itself."""

from __future__ import annotations

from collections.abc import Callable

from game.world import contact
from game.world.command import Command, Verb
from game.world.events import Event, Refusal, Refused
from game.world.state import World
from game.world.tools import (
    ally,
    fire,
    hail,
    landing,
    letters,
    locks,
    plans,
    ropes,
    sense,
    setting,
    springing,
    throwing,
    use,
)

Act = Callable[[World, Command], list[Event]]

ACTS: dict[Verb, Act] = {
    Verb.USE: use.use,
    Verb.PULSE: sense.pulse,
    Verb.STONE: sense.stone,
    Verb.LOOK: sense.look,
    Verb.HAIL: hail.hail,
    Verb.THROW: throwing.throw,
    Verb.SET: setting.put,
    Verb.PLAN: plans.plan,
    Verb.FIRE: fire.fire,
    Verb.SWAP: ally.swap,
}

# While the other body is led: what it does, and what Iruka does without moving.
LEADING: dict[Verb, Act] = {
    Verb.USE: ally.use,
    Verb.LOOK: ally.strike,
    Verb.SWAP: ally.swap,
    Verb.PULSE: sense.pulse,
    Verb.STONE: sense.stone,
    Verb.HAIL: hail.hail,
}

# Each is asked once a tick, with the tick's command, after the verb.
GOES_ON: tuple[Act, ...] = (
    ropes.go_on,
    locks.go_on,
    letters.go_on,
    landing.land,
    springing.go_on,
    contact.hang,
    contact.keep_masks,
)


def act(world: World, command: Command) -> list[Event]:
    """Do what the command's verb asks, or say why not; then let go on what goes on."""
    happened = _do(world, command)
    for going in GOES_ON:
        happened += going(world, command)
    return happened


def _do(world: World, command: Command) -> list[Event]:
    acts = LEADING if world.leads_ally else ACTS
    if command.verb is None:
        return []
    if not world.leads_ally and ropes.binds(world, command.verb):
        return [Refused(Refusal.HANDS_BOUND)]
    if command.verb not in acts:
        return [Refused(Refusal.NOTHING_TO_DO)] if world.leads_ally else []
    return acts[command.verb](world, command)
