"""The field's colour maps: from near black to pale, ever lighter, in even steps, for every eye."""

import numpy as np
import pytest

from game.view.palette import FIELDS, MINT_MAP, field_colours, packed

# What is left of linear red, green and blue where one kind of cone is lacking (Machado, Oliveira and
# Fernandes, 2009, severity 1.0), and the map that is made for such eyes.
BLIND = {
    "straw": [[0.1523, 1.0526, -0.2049], [0.1145, 0.7863, 0.0992], [-0.0039, -0.0481, 1.0520]],
    "apricot": [[0.3673, 0.8606, -0.2280], [0.2801, 0.6725, 0.0474], [-0.0118, 0.0429, 0.9689]],
    "rose": [[1.2555, -0.0767, -0.1788], [-0.0784, 0.9308, 0.1476], [0.0047, 0.6914, 0.3039]],
}


def linear(rgb: np.ndarray) -> np.ndarray:
    share = rgb / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lightness(rgb: np.ndarray) -> np.ndarray:
    """CIE L* of sRGB colours: another measure of lightness than the one the maps were made by."""
    luminance = np.clip(linear(rgb) @ np.array([0.2126, 0.7152, 0.0722]), 0.0, 1.0)
    return np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance)


def seen(rgb: np.ndarray, eyes: str) -> np.ndarray:
    """The same colours as such eyes have them, 0..255."""
    left = np.clip(linear(rgb) @ np.array(BLIND[eyes]).T, 0.0, 1.0)
    return 255 * np.where(left <= 0.0031308, 12.92 * left, 1.055 * left ** (1 / 2.4) - 0.055)


def tints(rgb: np.ndarray) -> float:
    """How far the tints of a map lie apart at most: blue less yellow, or red less green, in linear light."""
    red, green, blue = linear(rgb).T
    grey = (red + green + blue) / 3 + 1e-6
    tint = np.stack([(blue - (red + green) / 2) / grey, (red - green) / grey], axis=1)[40:]
    return float(np.ptp(tint, axis=0).max())


@pytest.mark.parametrize("name", FIELDS)
def test_lightness_never_falls_and_spans_nearly_all(name):
    light = lightness(field_colours(name))
    assert (np.diff(light) > -0.6).all()  # rounding to 8 bits
    assert (np.diff(light[::8]) > 0).all()
    assert light[0] < 5
    assert light[-1] > 91


@pytest.mark.parametrize("name", FIELDS)
def test_steps_are_even(name):
    steps = np.diff(lightness(field_colours(name))[32::16])
    assert steps.max() < 1.6 * steps.min()
    if name == MINT_MAP:
        assert steps.max() < 1.25 * steps.min()


@pytest.mark.parametrize("name", BLIND)
def test_the_map_made_for_such_eyes_keeps_its_steps_and_its_tints_for_them(name):
    colours = field_colours(name).astype(float)
    light = lightness(seen(colours, name))
    assert (np.diff(light[::8]) > 0).all()
    assert tints(seen(colours, name)) > 0.6 * tints(colours)


def test_all_maps_are_as_light_as_one_another():
    """So that a hole is as dark in each."""
    lights = [lightness(field_colours(name))[::16] for name in FIELDS]
    assert max(np.abs(one - lights[0]).max() for one in lights) < 7.0


def test_grey_is_grey():
    colours = field_colours("grey").astype(int)
    assert np.abs(np.diff(colours, axis=1)).max() <= 1


def test_words_are_what_pygame_reads():
    assert packed(np.array([[1, 2, 3], [255, 0, 16]])).tolist() == [0x010203, 0xFF0010]
