"""Refused input, which leaves everything as it was; and copies, which go on alike."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import numpy as np
import pytest

from game.echo import Body, EchoField, Emitter, Medium

from .scenes import walled

NAN = float("nan")
GOOD_EMITTER = Emitter(0.5, 1.0, 1.0)
GOOD_BODY = Body(3.0, 1.0, 0.6, "absorb")


def small() -> EchoField:
    field = EchoField(walled("......\n.#....\n......", loss=0.01), packets=3600)
    for _ in range(20):
        field.step([GOOD_EMITTER], [GOOD_BODY])
    return field


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (Emitter(NAN, 1, 1), "finite"),
        (Emitter(1, float("inf"), 1), "finite"),
        (Emitter(1, 1, NAN), "finite"),
        (Emitter(1, 1, -0.1), "negative"),
        (Emitter(1.5, 1.5, 1), "wall"),
        (Emitter(1.5, 1.5, 0), "wall"),
        (Emitter(-0.01, 1, 1), "off the map"),
        (Emitter(6.0, 1, 1), "off the map"),
        (Emitter(1, 3.0, 1), "off the map"),
    ],
)
def test_bad_emitter(bad: Emitter, why: str) -> None:
    refused([GOOD_EMITTER, GOOD_EMITTER, bad], [GOOD_BODY], r"emitters\[2\].*" + why)


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (Body(NAN, 1, 1, "open"), "x"),
        (Body(1, NAN, 1, "open"), "y"),
        (Body(1, 1, NAN, "open"), "radius"),
        (Body(1, 1, -0.5, "open"), "radius"),
        (Body(1, 1, 1, "ghost"), "kind"),
        (Body(1, 1, 1, "absorb", -1), "strength"),
        (Body(1, 1, 1, "absorb", 1.5), "strength"),
        (Body(1, 1, 1, "refract", NAN), "strength"),
        (Body(1, 1, 1, "refract", 4.1), "strength"),
        (Body(1, 1, 1, "open", 3.1), "strength"),
        (Body(1, 1, 1, "absorb", 1.0, -0.6), "waver"),
        (Body(1, 1, 1, "absorb", 1.0, NAN), "waver"),
    ],
)
def test_bad_body(bad: Body, why: str) -> None:
    refused([GOOD_EMITTER], [GOOD_BODY, bad], r"bodies\[1\]\." + why)


def test_things_that_are_no_emitters_or_bodies() -> None:
    refused([GOOD_EMITTER, (1.0, 1.0, 1.0)], [], r"emitters\[1\]")
    refused([Emitter("here", 1.0, 1.0)], [], r"emitters\[0\]")  # type: ignore[arg-type]
    refused([GOOD_EMITTER], ["absorb"], r"bodies\[0\]")


def refused(emitters: list[Any], bodies: list[Any], message: str) -> None:
    """The call raises, and the field then goes on exactly as one that was never asked."""
    field, twin = small(), small()
    echo, ledger = field.echo.copy(), field.ledger
    with pytest.raises(ValueError, match=message):
        field.step(emitters, bodies)
    assert field.tick == 20
    assert field.ledger == ledger
    assert np.array_equal(field.echo, echo)
    for _ in range(5):
        field.step([GOOD_EMITTER], [GOOD_BODY])
        twin.step([GOOD_EMITTER], [GOOD_BODY])
    assert field.echo.tobytes() == twin.echo.tobytes()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("solid", np.zeros((8, 8)), "solid must be bool"),
        ("solid", np.zeros(8, bool), "solid must be"),
        ("scatter", np.zeros((8, 9)), "scatter has shape"),
        ("scatter", np.full((8, 8), 1.1), r"scatter\[0, 0\]"),
        ("reflect", np.where(np.eye(8) > 0, NAN, 0.5), r"reflect\[0, 0\]"),
        ("loss", -np.eye(8)[::-1], r"loss\[0, 7\]"),
        ("loss", np.full((8, 8), np.inf), r"loss\[0, 0\]"),
        ("emission", np.zeros((9, 8)), "emission has shape"),
        ("emission", np.where(np.eye(8)[::-1] > 0, -1.0, 0.0), r"emission\[0, 7\]"),
        ("emission", np.full((8, 8), np.inf), r"emission\[0, 0\]"),
        ("cells_per_metre", 5, "cells_per_metre"),
        ("cells_per_metre", 0, "cells_per_metre"),
    ],
)
def test_bad_medium(name: str, value: Any, message: str) -> None:
    good: dict[str, Any] = {"solid": np.zeros((8, 8), bool), "scatter": np.full((8, 8), 0.1),
                            "reflect": np.ones((8, 8)), "loss": np.zeros((8, 8))}
    with pytest.raises(ValueError, match=message):
        Medium(**{**good, name: value})


@pytest.mark.parametrize(
    "arguments",
    [{"packets": 179}, {"packets": 1e5}, {"half_life": 0.0}, {"half_life": NAN}, {"medium": None}],
)
def test_bad_field(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        EchoField(**{"medium": walled("..."), **arguments})


def test_no_emission_within_rock() -> None:
    solid = np.zeros((8, 8), bool)
    solid[2:4, 5] = True
    flat = np.zeros((8, 8))
    with pytest.raises(ValueError, match=r"emission\[2, 5\] is inside a wall"):
        Medium(solid, flat, flat, flat, emission=flat + 0.1)


def test_medium_does_not_follow_the_callers_arrays() -> None:
    solid = np.zeros((8, 8), bool)
    medium = Medium(solid, np.full((8, 8), 0.1), np.ones((8, 8)), np.zeros((8, 8)))
    solid[:] = True
    assert not medium.solid.any()
    with pytest.raises(ValueError, match="read-only"):
        medium.solid[0, 0] = True


def pickled(field: EchoField) -> Any:
    return pickle.loads(pickle.dumps(field))


@pytest.mark.parametrize("way", [EchoField.copy, copy.copy, copy.deepcopy, pickled])
def test_copy_goes_on_alike_and_apart(way: Any) -> None:
    """A copy taken in flight gives the same bytes, and the original does not feel what it does."""
    field = small()
    twin, other = way(field), way(field)
    for _ in range(30):
        other.step([Emitter(4.0, 2.0, 9.0)], [])
    for _ in range(30):
        field.step([GOOD_EMITTER], [GOOD_BODY])
        twin.step([GOOD_EMITTER], [GOOD_BODY])
    assert field.echo.tobytes() == twin.echo.tobytes()
    assert field.ledger == twin.ledger
    assert not np.array_equal(field.echo, other.echo)
    assert field.tick == twin.tick == 50
