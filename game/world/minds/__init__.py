"""Minds: enum machines, one file each. `MINDS` is who there is, by the name that a map gives.

A mind is asked once a tick, and changes nothing but its own being and what it does in the world.
"""

from __future__ import annotations

from collections.abc import Callable

from game.world.beings import Being
from game.world.events import Event
from game.world.evidence import GUARDING, KNOWING, Mind, Scale, Who
from game.world.minds import (
    bodyguard,
    captor,
    civilian,
    colleague,
    flicker,
    jailer,
    kakashi,
    missing_nin,
    patrol,
    pupil,
    shimo,
)
from game.world.state import World

Think = Callable[[World, Being, Who], list[Event]]

MINDS: dict[str, tuple[Scale, Think]] = {
    "bodyguard": (KNOWING, bodyguard.think),
    "kakashi": (KNOWING, kakashi.think),
    "colleague": (KNOWING, colleague.think),
    "civilian": (KNOWING, civilian.think),
    "pupil": (KNOWING, pupil.think),
    "patrol": (GUARDING, patrol.think),
    "captor": (GUARDING, captor.think),
    "jailer": (GUARDING, jailer.think),
    "missing-nin": (GUARDING, missing_nin.think),
    "shimo": (KNOWING, shimo.think),
}


def begun(name: str) -> Mind:
    """A mind that believes nothing yet. name: "" for one that never will."""
    return Mind(MINDS[name][0]) if name else Mind()


def think(world: World) -> list[Event]:
    """One tick of every mind: the people first, then the cloaked, each in the level's order."""
    world.heard, world.noises = world.noises, []
    happened: list[Event] = []
    for number, (person, person_spec) in enumerate(zip(world.people, world.level.people, strict=True)):
        if person_spec.mind:
            happened += MINDS[person_spec.mind][1](world, person, Who(number))
    for number, watcher in enumerate(world.watchers):
        who = Who(number, True)
        happened += flicker.come_and_go(world, watcher, who)
        if world.tick >= watcher.away_until:
            happened += MINDS[watcher.spec.mind][1](world, watcher, who)
    return happened
