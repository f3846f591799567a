"""Values out of JSON files, checked: dials, skill, and what is carried from day to day."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from game.world.carried import Carried
from game.world.dials import Dials
from game.world.items import Item

MOST_NAMES = 200


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


def read_number(value: Any, name: str, least: float, most: float) -> float:
    """A number in its range. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ValueError(f"{name} must be {least:g} to {most:g}, got {value!r}")
    return float(value)


def read_whole(value: Any, name: str, least: int, most: int) -> int:
    """A whole number in its range. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(f"{name} must be a whole number of {least} to {most}, got {value!r}")
    return value


def read_carried(data: Any) -> Carried:
    """What a day began with from the days before it. Raises ValueError."""
    if not isinstance(data, dict) or set(data) - {"keeps", "known", "kit"}:
        raise ValueError("carried must be an object with keeps, known and kit")
    keeps = data.get("keeps", {})
    if not isinstance(keeps, dict) or len(keeps) > MOST_NAMES:
        raise ValueError("keeps must be an object of watchers' names")
    metres = ((name, read_number(one, f"keeps of {name}", 0.0, MOST_NAMES)) for name, one in keeps.items())
    known, kit = read_number(data.get("known", 0.0), "known", 0.0, MOST_NAMES), data.get("kit", {})
    if not isinstance(kit, dict) or not set(kit) <= {item.value for item in Item}:
        raise ValueError("kit must be an object of things")
    things = tuple((Item(name), read_whole(one, name, 0, MOST_NAMES)) for name, one in kit.items())
    return Carried(tuple(metres), known, things)
