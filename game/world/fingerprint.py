"""A fingerprint of the whole world, over unrounded bytes: two runs are the same or they are not.

What is not named in the tables here counts: a field that is new to the world is part of the visible state.
"""

from __future__ import annotations

from hashlib import sha256

from game.world.beings import Watcher
from game.world.packing import Hidden, packed
from game.world.state import Iruka, Stone, World

PARTS = ("the visible state", "the watchers", "the echo on the ground", "the echo on the high plane")
_DIGITS = 16  # of each part's SHA-256

# What is no part of the visible state, because it may betray a watcher; the level is what both began from.
_UNSEEN: Hidden = {
    World: ("level", "fields", "watchers", "there", "warned_shift"),
    Iruka: ("glare", "lit", "hair", "warned"),
    Stone: ("right", "watcher", "truth"),
}
_UNCHANGING: Hidden = {Watcher: ("spec",)}  # what of a watcher is the level's


def fingerprint(world: World) -> str:
    """The beginnings of four SHA-256 in hexadecimal, one for each of PARTS, joined by `-`."""
    ground, high = (field.echo.tobytes() for field in world.fields)
    parts = (visible_bytes(world), watcher_bytes(world), ground + sensed_bytes(world), high)
    return "-".join(sha256(part).hexdigest()[:_DIGITS] for part in parts)


def differing(first: str, second: str) -> str:
    """In which parts two fingerprints differ, in words; "" where they are the same."""
    if first == second:
        return ""
    pairs = (first.split("-"), second.split("-"))
    if any(len(parts) != len(PARTS) for parts in pairs):
        return "everything: that is no fingerprint"
    return ", ".join(name for name, one, other in zip(PARTS, *pairs, strict=True) if one != other)


def visible_bytes(world: World) -> bytes:
    """Everything that is not a watcher, a judged stone, or the field: what must not betray one."""
    return packed(world, _UNSEEN)


def watcher_bytes(world: World) -> bytes:
    """The watchers and what they believe."""
    return packed(world.watchers, _UNCHANGING)


def sensed_bytes(world: World) -> bytes:
    """What comes from the echo or belongs to the sense, and so counts with it: how dazzled and how lit he is,
    and hair on the neck. Watchers have a part in it."""
    iruka = world.iruka
    return packed((iruka.glare, iruka.lit, iruka.hair, iruka.warned, world.there, world.warned_shift))
