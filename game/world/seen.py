"""Which of the cloaked may be seen. The view asks here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from game.world.beings import Poise
from game.world.level import Plane, Point
from game.world.state import World


@dataclass(frozen=True, slots=True)
class Bare:
    """One of the cloaked who can be seen. painted: with paint, powder or mud on him."""

    number: int
    name: str
    point: Point
    plane: Plane
    heading: int
    poise: Poise
    painted: bool


def bare(world: World, afterwards: bool = False) -> list[Bare]:
    """Those with whom there has been contact. afterwards: all that are there, for looking back on a day
    that is over."""
    return [
        Bare(
            number, watcher.spec.name, watcher.point, watcher.plane, watcher.heading, watcher.poise,
            world.tick < watcher.painted_until,
        )
        for number, watcher in enumerate(world.watchers)
        if (afterwards or watcher.unmasked) and world.tick >= watcher.away_until
    ]  # fmt: skip
