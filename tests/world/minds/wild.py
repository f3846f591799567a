"""Long random days, and every change of poise in them, of the cloaked too."""

from __future__ import annotations

import random

import pytest

from game.world.beings import Being, Poise
from game.world.command import AIM_PER_METRE, Command, Gait, Verb
from game.world.events_minds import PoiseChanged
from game.world.evidence import Evidence, Who
from game.world.items import Item
from game.world.minds import common
from game.world.state import World
from game.world.step import step

Change = tuple[Who, Poise, Poise, Evidence | None]


@pytest.fixture
def changed(monkeypatch) -> list[Change]:
    """What was changed by whom, from what to what, and why."""
    seen: list[Change] = []
    change = common.change

    def told(world: World, being: Being, who: Who, poise: Poise, cause: Evidence | None = None):
        if being.poise is not poise:
            seen.append((who, being.poise, poise, cause))
        return change(world, being, who, poise, cause)

    monkeypatch.setattr(common, "change", told)
    return seen


def wild(world: World, seed: int, ticks: int, verbs: tuple[Verb, ...] = tuple(Verb)) -> list[object]:
    """Let him do anything at all for so long, more kit than he can use; all that happened."""
    chance, happened, wish = random.Random(seed), [], Command()
    for _ in range(ticks):
        if chance.random() < 0.03:
            wish = wished(world, chance)
        verb = chance.choice(verbs) if chance.random() < 0.02 else None
        world.kit = dict.fromkeys(Item, 9)
        command = Command(
            wish.east, wish.south, wish.gait, wish.focus, wish.heading, wish.aim_x, wish.aim_y, verb,
            chance.choice(tuple(Item)),
        )
        happened += step(world, command)
        if world.outcome is not None:
            break
    return happened


def wished(world: World, chance: random.Random) -> Command:
    """Something to go on with for a while; half of the time he aims at somebody cloaked."""
    x, y = (chance.uniform(0.5, side - 0.5) for side in (world.level.width, world.level.height))
    if world.watchers and chance.random() < 0.5:
        x, y = chance.choice(world.watchers).point
    still = chance.random() < 0.4
    return Command(
        east=0 if still else chance.randint(-127, 127), south=0 if still else chance.randint(-127, 127),
        gait=chance.choice(tuple(Gait)), focus=chance.random() < 0.5,
        heading=chance.randint(0, 1023) if chance.random() < 0.7 else None,
        aim_x=int(x * AIM_PER_METRE), aim_y=int(y * AIM_PER_METRE),
    )  # fmt: skip


def only_listed(changed: list[Change], transitions: dict[Poise, tuple[Poise, ...]], cloaked: bool) -> None:
    """Nothing has happened but what the machine's table says."""
    for who, before, after, _ in changed:
        if who.cloaked is cloaked:
            assert after in transitions[before], (who, before, after)


def occurred(changed: list[Change]) -> set[tuple[Poise, Poise]]:
    """All changes, once each."""
    return {(before, after) for _, before, after, _ in changed}


def causes_told(happened: list[object], steps: tuple[Poise, ...]) -> None:
    """Whoever is shown to think more of it shows why. steps: from none on."""
    for event in happened:
        if isinstance(event, PoiseChanged) and event.poise in steps[1:]:
            rises = event.before not in steps or steps.index(event.poise) > steps.index(event.before)
            assert not rises or event.cause is not None, event
