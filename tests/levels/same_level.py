"""Two levels field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import zip_longest

import numpy as np

from game.world.level import Level


def differences(first: Level, second: Level) -> list[str]:
    """Where they differ, by path; the digest of the files is no part of what they are."""
    return [line for line in _differences(first, second, "") if not line.startswith(".digest:")]


def _differences(first: object, second: object, path: str) -> Iterator[str]:
    if type(first) is not type(second):
        yield f"{path}: {first!r} and {second!r}"
    elif is_dataclass(first):
        for field in fields(first):
            own, other = getattr(first, field.name), getattr(second, field.name)
            yield from _differences(own, other, f"{path}.{field.name}")
    elif isinstance(first, np.ndarray):
        assert isinstance(second, np.ndarray)
        if first.dtype != second.dtype or not np.array_equal(first, second):
            yield f"{path}: other cells"
    elif isinstance(first, dict):
        assert isinstance(second, dict)
        yield from _differences(list(first.items()), list(second.items()), path)
    elif isinstance(first, tuple | list):
        assert isinstance(second, tuple | list)
        for number, (own, other) in enumerate(zip_longest(first, second)):
            yield from _differences(own, other, f"{path}[{number}]")
    elif first != second:
        yield f"{path}: {first!r} and {second!r}"
