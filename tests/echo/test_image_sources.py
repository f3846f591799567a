"""Law 6 against a program for the acoustics of rooms. Optional: `pip install two-blank-spots[laws]`."""

from __future__ import annotations

import math

import numpy as np
import pytest

from .laws.walls import ROOM, SOURCES_AND_EARS, Point, fronts, images, off_images

pra = pytest.importorskip("pyroomacoustics")

TICK, HALF_DIAGONAL = 0.2, 0.177  # metres: a tick's flight; from the middle of a cell to its corner
SPEED = 12.0  # m/s


@pytest.fixture
def slow_sound():  # type: ignore[no-untyped-def]
    """Sound as slow as chakra, in rooms made during the test."""
    before = pra.constants.get("c")
    pra.constants.set("c", SPEED)
    yield
    pra.constants.set("c", before)


@pytest.mark.parametrize(("source", "ear"), SOURCES_AND_EARS)
def test_same_arrivals(slow_sound: None, source: Point, ear: Point) -> None:
    """The direct way and four first reflections arrive when it says, to a tick and half a cell."""
    theirs = {}
    for order in (1, 4):
        room = pra.ShoeBox(list(ROOM), fs=600, max_order=order, materials=pra.Material(0.0))
        room.add_source(list(source))
        room.add_microphone(list(ear))
        room.image_source_model()
        assert abs(room.c - SPEED) < 1e-9
        theirs[order] = sorted(math.dist(image, ear) / room.c for image in room.sources[0].images.T)
        by_hand = sorted(math.dist(image, ear) / SPEED for image in images(source, order))
        assert np.allclose(theirs[order], by_hand, rtol=1e-6), "the two lists of images differ"
    first, all_of_them = ([SPEED * arrival for arrival in theirs[order]] for order in (1, 4))
    heard = fronts(source, ear)
    off = off_images(heard, first, all_of_them)
    assert off <= TICK + HALF_DIAGONAL, f"{off:.3f} m off: heard {heard}, first images {first}"


def test_same_impulse_response(slow_sound: None) -> None:
    """Where its impulse response has a peak ours has a front, within the two ticks.

    A hundred samples a tick, as its low-pass filter is 81 of them wide.
    """
    source, ear = SOURCES_AND_EARS[1]
    fine = 100
    room = pra.ShoeBox(list(ROOM), fs=60 * fine, max_order=1, materials=pra.Material(0.0))
    room.add_source(list(source))
    room.add_microphone(list(ear))
    room.compute_rir()
    response = np.abs(np.asarray(room.rir[0][0]))
    peaks = np.flatnonzero(response > 0.3 * response.max()) - pra.constants.get("frac_delay_length") // 2
    heard = np.array(fronts(source, ear)) / TICK
    ticks = np.unique(np.rint(peaks / fine))
    assert len(ticks) == 5, f"its peaks are in ticks {ticks}"
    for tick in ticks:
        assert np.abs(heard - tick).min() <= 1.9, f"it has energy in tick {tick}, our fronts are in {heard}"
