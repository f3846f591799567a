"""PNG files with nothing but zlib: 8-bit RGB, not interlaced. Written after the specification, W3C PNG 3."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEPTH, _RGB = 8, 2  # bits a channel; colour type


def write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write an RGB picture, uint8 (height, width, 3). Raises ValueError for another shape, OSError."""
    path.write_bytes(encode_png(picture))


def encode_png(picture: NDArray[np.uint8]) -> bytes:
    """The bytes of a PNG file of an RGB picture, uint8 (height, width, 3), neither side 0."""
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3 or 0 in picture.shape:
        raise ValueError(f"picture must be uint8 (height, width, 3), not {picture.dtype} {picture.shape}")
    height, width = picture.shape[:2]
    header = struct.pack(">IIBBBBB", width, height, _DEPTH, _RGB, 0, 0, 0)
    lines = zlib.compress(_filtered(picture).tobytes(), 9)
    return SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    """Length, kind, data, and the CRC of kind and data."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _filtered(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The lines, uint8 (height, 1 + 3 width): each as its differences from what its neighbours foretell.

    Of the specification's five ways, numbered 0 to 4 in the first byte, each line takes the one whose
    differences, as signed bytes, are smallest in sum: smooth pictures shrink to a half by that.
    """
    height, width = picture.shape[:2]
    here = picture.astype(np.int16)
    left, above, corner = np.zeros_like(here), np.zeros_like(here), np.zeros_like(here)
    left[:, 1:], above[1:], corner[1:, 1:] = here[:, :-1], here[:-1], here[:-1, :-1]
    foretold = (0, left, above, (left + above) >> 1, _paeth(left, above, corner))
    ways = np.stack([(here - guess).astype(np.uint8).reshape(height, 3 * width) for guess in foretold])
    best = np.abs(ways.view(np.int8).astype(np.int32)).sum(axis=2).argmin(axis=0)
    lines = np.empty((height, 1 + 3 * width), np.uint8)
    lines[:, 0] = best
    lines[:, 1:] = ways[best, np.arange(height)]
    return lines


def _paeth(
    left: NDArray[np.int16], above: NDArray[np.int16], corner: NDArray[np.int16]
) -> NDArray[np.int16]:
    """Whichever of the three is nearest to left + above - corner; in a tie the first named."""
    to_left, to_above = np.abs(above - corner), np.abs(left - corner)
    to_corner = np.abs(left + above - 2 * corner)
    rest = np.where(to_above <= to_corner, above, corner)
    return np.where((to_left <= to_above) & (to_left <= to_corner), left, rest)
