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
# (share of the way, hue in turns, chroma) by name; lightness is the same in all, so that holes are as dark
MINT_MAP = "mint"
FIELDS: dict[str, tuple[tuple[float, float, float], ...]] = {
    # near-black violet, blue, teal, pale mint
    MINT_MAP: (
        (0.0, 0.82, 0.020),
        (0.18, 0.785, 0.085),
        (0.40, 0.715, 0.115),
        (0.62, 0.585, 0.095),
        (0.82, 0.50, 0.095),
        (1.0, 0.45, 0.035),
    ),
    # for eyes that lack red: night blue to straw, and nothing that differs by red alone
    "straw": (
        (0.0, 0.74, 0.02), (0.25, 0.74, 0.10), (0.5, 0.74, 0.03), (0.75, 0.27, 0.08), (1.0, 0.28, 0.05),
    ),
    # for eyes that lack green: indigo through grey to apricot
    "apricot": (
        (0.0, 0.77, 0.02), (0.25, 0.77, 0.11), (0.5, 0.80, 0.02), (0.75, 0.19, 0.08), (1.0, 0.22, 0.04),
    ),
    # for eyes that lack blue: plum through rose to pale cyan
    "rose": (
        (0.0, 0.97, 0.02), (0.3, 0.99, 0.12), (0.55, 0.02, 0.06), (0.75, 0.52, 0.06), (1.0, 0.52, 0.05),
    ),
    "grey": ((0.0, 0.0, 0.0), (1.0, 0.0, 0.0)),
}  # fmt: skip

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


def field_colours(name: str = MINT_MAP) -> NDArray[np.uint8]:
    """A colour map of the field, (256, 3): lightness rises evenly (Oklab, after B. Ottosson, 2020).

    Hues are mixed as colours, not as angles, so that the way between two opposite ones is through grey.
    """
    way = np.linspace(0.0, 1.0, FIELD_STEPS)
    shares, hues, chromas = (np.array(column) for column in zip(*FIELDS[name], strict=True))
    if name == MINT_MAP:  # round the circle: its neighbours are near
        hue, chroma = np.interp(way, shares, hues) * 2 * np.pi, np.interp(way, shares, chromas)
        green, yellow = chroma * np.cos(hue), chroma * np.sin(hue)
    else:
        green, yellow = (
            np.interp(way, shares, chromas * turn(hues * 2 * np.pi)) for turn in (np.cos, np.sin)
        )
    lab = np.stack([_LIGHT_FROM + (_LIGHT_TO - _LIGHT_FROM) * way, green, yellow], axis=1)
    rgb = np.clip(((lab @ _OKLAB_TO_LMS.T) ** 3) @ _LMS_TO_RGB.T, 0.0, 1.0)
    srgb = np.where(rgb <= 0.0031308, 12.92 * rgb, 1.055 * rgb ** (1 / 2.4) - 0.055)
    return np.asarray(srgb * 255 + 0.5, np.uint8)


def packed(colours: NDArray[np.float64] | NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Rows of red, green, blue (0..255) as the 32-bit words of an unmasked pygame surface."""
    red, green, blue = (colours[:, band].astype(np.uint32) for band in range(3))
    return np.asarray((red << 16) | (green << 8) | blue, np.uint32)
