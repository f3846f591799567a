"""Of what the world is made, by its annotations: all classes that a field of it may hold."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache

from game.world.level import Level
from game.world.minds.search import Search
from game.world.state import World
from game.world.ways.follow import Going

_LATE = {"Going": Going, "Search": Search}  # that beings imports for its annotations alone


def held(annotation: object) -> tuple[type, ...]:
    """The classes that an annotation names, containers too, aliases and unions taken apart."""
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return tuple(one for part in typing.get_args(annotation) for one in held(part))
    if origin is None:
        return (annotation,) if isinstance(annotation, type) else ()
    parts = () if origin.__module__ == "numpy" else typing.get_args(annotation)
    return (origin, *(one for part in parts for one in held(part)))


def fields_of(kind: type) -> dict[str, tuple[type, ...]]:
    """By field of a dataclass, the classes that it may hold."""
    hints = typing.get_type_hints(kind, localns=_LATE)
    return {field.name: held(hints[field.name]) for field in fields(kind)}


@cache
def kinds() -> tuple[type, ...]:
    """Everything that a World may hold, but for what only its Level does; in order of discovery."""
    found, left = [World], [World]
    while left:
        for inner in fields_of(left.pop()).values():
            for kind in inner:
                if kind not in found:
                    found.append(kind)
                    if is_dataclass(kind) and kind is not Level:
                        left.append(kind)
    return tuple(found)


def named() -> tuple[type, ...]:
    """Of those the ones that the game itself made: dataclasses and enums."""
    return tuple(kind for kind in kinds() if is_dataclass(kind) or issubclass(kind, Enum))
