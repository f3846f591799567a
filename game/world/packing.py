"""Plain data as bytes: the same value gives the same bytes on every machine, two values never the same.

A value is a letter that says what it is and what follows from that: eight bytes of a number, a length and
so many values. Nothing is rounded, and nothing is in an order that another run could not have.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from operator import attrgetter
from typing import Any

import numpy as np

Hidden = Mapping[type, tuple[str, ...]]

_KINDS = "biuf"  # of numpy: truths, whole numbers, floats
_SIGNED, _UNSIGNED = 1 << 63, 1 << 64
_count = struct.Struct("<Q").pack
_signed = struct.Struct("<cq").pack
_unsigned = struct.Struct("<cQ").pack
_float = struct.Struct("<cd").pack


def packed(value: object, hidden: Hidden | None = None) -> bytes:
    """One byte string for plain data; two that differ in anything, be it 1 and 1.0, never share one.

    Plain are None, bool, int, float, str, Enum, tuple, list, deque, dict (in the order in which it was
    filled), dataclasses, and numpy arrays of numbers or truths (whatever their layout in memory). Classes
    go by their bare names, and so does an Enum within its class. An array's bytes are little-endian.

    hidden: by dataclass, the names of the fields to leave out; for just that class, not for those derived
    from it. What is left out leaves no trace.

    Raises TypeError for any other type, sets among them, and ValueError for a NaN (no two need have the
    same bytes, and none is equal to itself), an int beyond 64 bits, or a hidden field that the class lacks.
    """
    parts: list[bytes] = []
    _pack(value, parts.append, hidden or {})
    return b"".join(parts)


_Write = Callable[[bytes], None]


def _pack(value: Any, write: _Write, hidden: Hidden) -> None:
    kind: Any = type(value)
    plain = _PLAIN.get(kind)
    if plain is not None:
        plain(value, write, hidden)
    elif is_dataclass(kind):
        _pack_fields(value, write, hidden)
    elif isinstance(value, Enum):
        write(_head(b"e", kind))
        _pack(value.value, write, hidden)
    elif isinstance(value, set | frozenset):
        raise TypeError(f"a {kind.__name__} cannot be packed: its order need not be the same in another run")
    else:
        raise TypeError(f"{kind.__module__}.{kind.__qualname__} cannot be packed: it is not plain data")


def _pack_fields(value: Any, write: _Write, hidden: Hidden) -> None:
    kind: Any = type(value)
    head, values = _plan(kind, hidden.get(kind, ()))
    write(head)
    for one in values(value):
        _pack(one, write, hidden)


@lru_cache(maxsize=1024)
def _plan(kind: type, hidden: tuple[str, ...]) -> tuple[bytes, Callable[[Any], tuple[Any, ...]]]:
    """What a dataclass begins with, and what gives the values of its fields."""
    names = [field.name for field in fields(kind)]
    for name in hidden:
        if name not in names:
            raise ValueError(f"{kind.__name__} has no field {name!r} to hide")
    shown = [name for name in names if name not in hidden]
    if len(shown) > 1:
        return _head(b"c", kind), attrgetter(*shown)
    return _head(b"c", kind), lambda value: tuple(getattr(value, name) for name in shown)


@lru_cache(maxsize=1024)
def _head(letter: bytes, kind: type) -> bytes:
    name = kind.__name__.encode()
    return letter + _count(len(name)) + name


def _pack_none(value: None, write: _Write, hidden: Hidden) -> None:
    write(b"n")


def _pack_bool(value: bool, write: _Write, hidden: Hidden) -> None:
    write(b"y" if value else b"z")


def _pack_int(value: int, write: _Write, hidden: Hidden) -> None:
    if -_SIGNED <= value < _SIGNED:
        write(_signed(b"i", value))
    elif 0 <= value < _UNSIGNED:
        write(_unsigned(b"u", value))
    else:
        raise ValueError(f"an int of {value.bit_length()} bits cannot be packed, only one of 64")


def _pack_float(value: float, write: _Write, hidden: Hidden) -> None:
    if value != value:
        raise ValueError("a NaN cannot be packed")
    write(_float(b"f", value))


def _pack_str(value: str, write: _Write, hidden: Hidden) -> None:
    written = value.encode()
    write(b"s" + _count(len(written)) + written)


def _series(letter: bytes) -> Callable[[Collection[Any], _Write, Hidden], None]:
    def pack(value: Collection[Any], write: _Write, hidden: Hidden) -> None:
        write(letter + _count(len(value)))
        for one in value:
            _pack(one, write, hidden)

    return pack


def _pack_dict(value: dict[Any, Any], write: _Write, hidden: Hidden) -> None:
    write(b"d" + _count(len(value)))
    for key, one in value.items():
        _pack(key, write, hidden)
        _pack(one, write, hidden)


def _pack_array(value: np.ndarray[Any, Any], write: _Write, hidden: Hidden) -> None:
    if value.dtype.kind not in _KINDS:
        raise TypeError(f"a numpy array of {value.dtype} cannot be packed, only one of numbers or truths")
    if value.dtype.kind == "f" and np.isnan(value).any():
        raise ValueError("an array with a NaN cannot be packed")
    little = value.astype(value.dtype.newbyteorder("<"), copy=False)
    written = little.dtype.str.encode()
    write(b"a" + _count(len(written)) + written + _count(value.ndim))
    write(b"".join(_count(length) for length in value.shape) + little.tobytes())


_PLAIN: dict[type, Callable[[Any, _Write, Hidden], None]] = {
    type(None): _pack_none,
    bool: _pack_bool,
    int: _pack_int,
    float: _pack_float,
    np.float64: _pack_float,  # what arithmetic with arrays leaves behind; it is a float in every way
    str: _pack_str,
    tuple: _series(b"t"),
    list: _series(b"l"),
    deque: _series(b"q"),
    dict: _pack_dict,
    np.ndarray: _pack_array,
}
