"""The field's colour map: from near-black violet to pale mint, ever lighter, in even steps."""

import numpy as np

from game.view.palette import field_colours, packed


def lightness(rgb: np.ndarray) -> np.ndarray:
    """CIE L* of sRGB colours: another measure of lightness than the one the map was made by."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    luminance = linear @ np.array([0.2126, 0.7152, 0.0722])
    return np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance)


def test_lightness_never_falls_and_spans_nearly_all():
    light = lightness(field_colours())
    assert (np.diff(light) > -0.35).all()  # rounding to 8 bits
    assert (np.diff(light[::8]) > 0).all()
    assert light[0] < 4
    assert light[-1] > 93


def test_steps_are_even():
    steps = np.diff(lightness(field_colours())[32::16])
    assert steps.max() < 1.25 * steps.min()


def test_words_are_what_pygame_reads():
    assert packed(np.array([[1, 2, 3], [255, 0, 16]])).tolist() == [0x010203, 0xFF0010]
