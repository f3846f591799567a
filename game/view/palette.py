"""The colours: one even map for the field, a few inks for everything written or drawn over it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Colour = tuple[int, int, int]

INK: Colour = (24, 20, 34)
PAPER: Colour = (233, 224, 201)
PAPER_DIM: Colour = (172, 164, 150)
MINT: Colour = (198, 250, 226)
CHAKRA: Colour = (112, 196, 205)
COMPOSURE: Colour = (206, 168, 112)
VERMILION: Colour = (214, 96, 72)
STONE_BLACK: Colour = (26, 24, 34)
STONE_WHITE: Colour = (236, 232, 220)

FIELD_STEPS = 256
_LIGHT_FROM, _LIGHT_TO = 0.10, 0.965  # Oklab lightness of the darkest and the palest entry
# (share of the way, hue in turns, chroma): near-black violet, blue, teal, pale mint
_ANCHORS = (
    (0.0, 0.82, 0.020),
    (0.18, 0.785, 0.085),
    (0.40, 0.715, 0.115),
    (0.62, 0.585, 0.095),
    (0.82, 0.50, 0.095),
    (1.0, 0.45, 0.035),
)

_OKLAB_TO_LMS = np.array(
    [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
)
_LMS_TO_RGB = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def field_colours() -> NDArray[np.uint8]:
    """The field's colour map, (256, 3): lightness rises evenly (Oklab, after B. Ottosson, 2020)."""
    way = np.linspace(0.0, 1.0, FIELD_STEPS)
    shares, hues, chromas = zip(*_ANCHORS, strict=True)
    hue = np.interp(way, shares, hues) * 2 * np.pi
    chroma = np.interp(way, shares, chromas)
    light = _LIGHT_FROM + (_LIGHT_TO - _LIGHT_FROM) * way
    lab = np.stack([light, chroma * np.cos(hue), chroma * np.sin(hue)], axis=1)
    rgb = np.clip(((lab @ _OKLAB_TO_LMS.T) ** 3) @ _LMS_TO_RGB.T, 0.0, 1.0)
    srgb = np.where(rgb <= 0.0031308, 12.92 * rgb, 1.055 * rgb ** (1 / 2.4) - 0.055)
    return np.asarray(srgb * 255 + 0.5, np.uint8)


def packed(colours: NDArray[np.float64] | NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Rows of red, green, blue (0..255) as the 32-bit words of an unmasked pygame surface."""
    red, green, blue = (colours[:, band].astype(np.uint32) for band in range(3))
    return np.asarray((red << 16) | (green << 8) | blue, np.uint32)
