"""Values out of JSON files, checked: dials and skill."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from game.world.dials import Dials


def read_dials(data: Any) -> Dials:
    """The dials of a JSON object; what is left out is as in the middle preset. Raises ValueError."""
    if not isinstance(data, dict):
        raise ValueError("dials must be an object")
    known = {one.name for one in fields(Dials)}
    for name, value in data.items():
        if name not in known:
            raise ValueError(f"has the unknown dial {name!r}")
        if isinstance(value, bool) != (name == "locks") or not isinstance(value, bool | int | float):
            wanted = "true or false" if name == "locks" else "a number"
            raise ValueError(f"{name} must be {wanted}, got {value!r}")
    return Dials(**data)


def read_skill(value: Any) -> float:
    """How practised the sense is, 0..1. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"skill must be 0 to 1, got {value!r}")
    return float(value)
