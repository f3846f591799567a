"""Plain data as bytes: exactly these, and no two values alike."""

from __future__ import annotations

import math
import struct
from collections import deque
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.world.packing import packed


class Fruit(Enum):
    PLUM = "plum"
    PEAR = 2


class Rung(IntEnum):
    LOW = 0
    HIGH = 1


class Step(IntEnum):
    LOW = 0


@dataclass(frozen=True, slots=True)
class Basket:
    fruit: Any
    count: Any = 0


@dataclass(slots=True)
class Crate:
    fruit: Any
    count: Any = 0


@dataclass
class Lidded(Crate):
    lid: Any = None


@dataclass
class Nothing:
    pass


CLASSES = {one.__name__: one for one in (Fruit, Rung, Step, Basket, Crate, Lidded, Nothing)}
SERIES = {"t": tuple, "l": list, "q": deque}


def unpacked(data: bytes, at: int = 0) -> tuple[Any, int]:
    """The value that begins there, and where it ends. As there is a way back, no two values share bytes."""
    letter, at = chr(data[at]), at + 1

    def number(form: str) -> Any:
        nonlocal at
        at += 8
        return struct.unpack_from("<" + form, data, at - 8)[0]

    def text() -> str:
        nonlocal at
        length = number("Q")
        at += length
        return data[at - length : at].decode()

    def value() -> Any:
        nonlocal at
        one, at = unpacked(data, at)
        return one

    match letter:
        case "n" | "y" | "z":
            return {"n": None, "y": True, "z": False}[letter], at
        case "i" | "u" | "f":
            return number({"i": "q", "u": "Q", "f": "d"}[letter]), at
        case "s":
            return text(), at
        case "t" | "l" | "q":
            return SERIES[letter]([value() for _ in range(number("Q"))]), at
        case "d":
            return {value(): value() for _ in range(number("Q"))}, at
        case "e":
            return CLASSES[text()](value()), at
        case "c":
            kind = CLASSES[text()]
            return kind(*(value() for _ in kind.__dataclass_fields__)), at
        case "a":
            kind, dimensions = np.dtype(text()), number("Q")
            shape = tuple(number("Q") for _ in range(dimensions))
            array = np.frombuffer(data, kind, math.prod(shape), at).reshape(shape)
            return array, at + array.nbytes
    raise AssertionError(f"{letter!r} begins nothing")


KEYS = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | st.text()
    | st.sampled_from([*Fruit, *Rung, *Step])
)  # fmt: skip
DATA = st.recursive(
    KEYS,
    lambda inner: (
        st.lists(inner) | st.lists(inner).map(tuple) | st.lists(inner).map(deque)
        | st.dictionaries(KEYS, inner)
        | st.builds(Basket, inner, inner) | st.builds(Crate, inner, inner)
        | st.builds(Lidded, inner, inner, inner) | st.just(Nothing())
    ),
    max_leaves=12,
)  # fmt: skip


@given(DATA)
@settings(max_examples=300, deadline=None)
def test_every_value_comes_back_from_its_bytes(value: Any) -> None:
    """repr tells 1, 1.0 and True apart, and -0.0 from 0.0."""
    data = packed(value)
    back, end = unpacked(data)
    assert end == len(data)
    assert repr(back) == repr(value)


@pytest.mark.parametrize("array", [
    np.arange(6, dtype=np.int64).reshape(2, 3),
    np.arange(6.0).reshape(3, 2),
    np.array([True, False]),
    np.zeros((0, 4), np.uint8),
    np.zeros((4, 0), np.uint8),
    np.float32(2.5) * np.ones((1, 1, 1), np.float32),
    np.array(7.0),
], ids=lambda array: f"{array.dtype}{array.shape}")  # fmt: skip
def test_arrays_come_back_too(array: np.ndarray) -> None:
    back, end = unpacked(packed(array))
    assert end == len(packed(array))
    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert np.array_equal(back, array)


def test_how_an_array_lies_in_memory_does_not_count() -> None:
    array = np.arange(12.0).reshape(3, 4)
    spread = np.repeat(array, 2, axis=1)[:, ::2]
    for same in (np.asfortranarray(array), spread, array[::-1][::-1], array.astype(">f8")):
        assert packed(same) == packed(array)


@pytest.mark.parametrize(("value", "data"), [
    (None, b"n"),
    (True, b"y"),
    (-2, b"i\xfe" + b"\xff" * 7),
    (2**64 - 1, b"u" + b"\xff" * 8),
    (1.0, b"f\0\0\0\0\0\0\xf0?"),
    ("é", b"s\2\0\0\0\0\0\0\0\xc3\xa9"),
    (Rung.HIGH, b"e\4\0\0\0\0\0\0\0Rungi\1" + b"\0" * 7),
    ((), b"t" + b"\0" * 8),
    (Crate("", None), b"c\5\0\0\0\0\0\0\0Crates" + b"\0" * 8 + b"n"),
    (np.array([1, 2], np.int16), b"a\3\0\0\0\0\0\0\0<i2\1" + b"\0" * 7 + b"\2" + b"\0" * 7 + b"\1\0\2\0"),
], ids=repr)  # fmt: skip
def test_these_are_the_bytes_on_every_machine(value: object, data: bytes) -> None:
    assert packed(value) == data


def test_a_dict_counts_in_its_order() -> None:
    assert packed({1: 2, 3: 4}) != packed({3: 4, 1: 2})


def test_a_float_out_of_an_array_is_a_float() -> None:
    assert packed(np.float64(0.1)) == packed(0.1)


@pytest.mark.parametrize(("value", "name"), [
    ({1}, "set"),
    (frozenset(), "frozenset"),
    (b"bytes", "bytes"),
    (1j, "complex"),
    (np.int64(1), "int64"),
    (np.bool_(True), "bool"),
    (np.array([None]), "object"),
    (np.array(["word"]), "<U4"),
    (packed, "function"),
    (Crate, "type"),
    (object(), "object"),
])  # fmt: skip
def test_anything_else_is_refused_by_name_however_deep(value: object, name: str) -> None:
    for there in (value, [value], {"key": (value,)}, Basket(value)):
        with pytest.raises(TypeError, match=name):
            packed(there)


def test_why_no_set() -> None:
    with pytest.raises(TypeError, match="order"):
        packed({"a", "b"})


@pytest.mark.parametrize(
    "value", [math.nan, -(2**63) - 1, 2**64, np.array([1.0, np.nan]), np.float64("nan")], ids=repr
)
def test_what_has_no_exact_bytes_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"NaN|bits"):
        packed([value])


def test_hidden_fields_leave_no_trace() -> None:
    hidden = {Crate: ("count",)}
    assert packed([Crate("plum", 1)], hidden) == packed([Crate("plum", 2)], hidden)
    assert packed(Crate("plum", 1), hidden) != packed(Crate("pear", 1), hidden)
    assert packed(Crate("plum", {1}), hidden), "what is hidden may be anything"
    assert packed(Crate({1}, {1}), {Crate: ("fruit", "count")}) == b"c\5" + b"\0" * 7 + b"Crate"
    assert packed(Crate("plum", 1)) != packed(Crate("plum", 2)), "only where they are hidden"


def test_hidden_fields_are_those_of_just_that_class() -> None:
    hidden = {Crate: ("count",)}
    for kind in (Basket, Lidded):
        assert packed(kind("plum", 1), hidden) != packed(kind("plum", 2), hidden)


def test_a_hidden_field_must_be_one() -> None:
    with pytest.raises(ValueError, match="Crate has no field 'cuont'"):
        packed(Crate("plum"), {Crate: ("cuont",)})
