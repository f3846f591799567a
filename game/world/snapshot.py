"""A whole world kept, to go back to: it goes on exactly as the first would have."""

from __future__ import annotations

from collections import deque
from copy import deepcopy
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from game.world.state import World


def keep(world: World) -> World:
    """An independent copy; a few milliseconds.

    Both share what never changes: the level, frozen dataclasses, read-only arrays. Some of them must be
    shared, since the rules ask whether it is the very same one. A field copies itself.
    """
    shared: dict[int, Any] = {id(world.level): world.level}
    _find(world, shared)
    return deepcopy(world, shared)


def _find(value: Any, shared: dict[int, Any]) -> None:
    """Note by identity what need not be copied, in a memo as deepcopy reads it."""
    kind = type(value)
    if kind in (list, tuple, deque):
        for one in value:
            _find(one, shared)
    elif kind is dict:
        for one in (*value.keys(), *value.values()):
            _find(one, shared)
    elif kind is np.ndarray:
        if value.flags.owndata and not value.flags.writeable:
            shared[id(value)] = value
    elif is_dataclass(kind) and id(value) not in shared:
        if _frozen(kind):
            shared[id(value)] = value
            return
        for name in _names(kind):
            _find(getattr(value, name), shared)


def _frozen(kind: Any) -> bool:
    return bool(kind.__dataclass_params__.frozen)


@lru_cache(maxsize=256)
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
