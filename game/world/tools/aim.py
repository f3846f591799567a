"""Where a command aims."""

from __future__ import annotations

from game.world.level import Point
from game.world.state import World


def on_map(world: World, aim: Point) -> Point:
    """The aim, or the nearest place to it on the map, in metres."""
    return (
        min(max(aim[0], 0.0), float(world.level.width)),
        min(max(aim[1], 0.0), float(world.level.height)),
    )
